"""How the house's own tasks stand, and what a proposed shorter term would erase."""

from __future__ import annotations

from typing import Any

from litestar import Request, Response, get
from litestar.params import FromPath

from server.access_house import access_proposal, access_tasks
from server.routes.bodies import json_answer


@get("/api/tasks")
async def tasks(request: Request[Any, Any, Any]) -> Response[bytes]:
    """Each task: since when it fails, when it last went well, what was wrong."""
    return json_answer(await access_tasks(request))


@get("/api/proposals/{record:str}")
async def proposal(request: Request[Any, Any, Any], record: FromPath[str]) -> Response[bytes]:
    """How many records of which kind a proposed value would empty; nothing is written."""
    return json_answer(await access_proposal(request, record))
