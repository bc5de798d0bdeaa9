"""Everybody's duties for those who answer for them, and what another value of a parameter would change."""

from __future__ import annotations

from typing import Any

from litestar import Request, Response, get
from litestar.params import FromQuery

from server.access_duties import access_board, access_what_if
from server.routes.bodies import json_answer


@get("/api/board")
async def board(request: Request[Any, Any, Any]) -> Response[bytes]:
    """Open duties of all, one line each."""
    return json_answer(await access_board(request))


@get("/api/what-if")
async def ask_what_if(
    request: Request[Any, Any, Any], parameter: FromQuery[str], value: FromQuery[str]
) -> Response[bytes]:
    """Past and open cases judged with another value; nothing is written."""
    return json_answer(await access_what_if(request, parameter[:80], value[:80]))
