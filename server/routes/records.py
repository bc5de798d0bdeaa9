"""What isn't synced: a record's history, the public face of a station, the state of the server."""

from __future__ import annotations

from typing import Any

from litestar import Request, Response, get
from litestar.params import FromPath

from server.access import access_history, access_session, access_station, access_waiting, house_of
from server.access_house import all_is_well
from server.routes.bodies import json_answer
from server.version import VERSION


@get("/api/history/{collection:str}/{record:str}")
async def history(request: Request[Any, Any, Any], collection: FromPath[str], record: FromPath[str]) -> Response[bytes]:
    """The values of a record that gave way."""
    access = await access_session(request)
    return json_answer(await access_history(access, collection, record))


@get("/api/waiting/{record:str}")
async def waiting(request: Request[Any, Any, Any], record: FromPath[str]) -> Response[bytes]:
    """What a step says that waits for a word, for its author and for who could take it."""
    access = await access_session(request)
    return json_answer(await access_waiting(access, record))


@get("/api/stations/{code:str}")
async def station(request: Request[Any, Any, Any], code: FromPath[str]) -> Response[bytes]:
    """What a station is for, for someone who is not enrolled."""
    return json_answer(await access_station(request, code))


@get("/api/health")
async def health(request: Request[Any, Any, Any]) -> Response[bytes]:
    """Whether the server answers, and whether any of its own tasks fails; which one is told to the administrator alone."""
    house = house_of(request)
    tasks = "ok" if all_is_well(request) else "failing"
    return json_answer({"state": "ok", "version": VERSION, "office_count": len(house.offices), "tasks": tasks})
