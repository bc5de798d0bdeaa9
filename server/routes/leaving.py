"""What is open in somebody's name that the caller can't see, for the sheet on which it is given to others."""

from __future__ import annotations

from typing import Any

from litestar import Request, Response, get
from litestar.params import FromPath

from server.access_leaving import access_elsewhere
from server.routes.bodies import json_answer


@get("/api/people/{person:str}/elsewhere")
async def elsewhere(request: Request[Any, Any, Any], person: FromPath[str]) -> Response[bytes]:
    """How much, by the posts whose holders can give it to another."""
    return json_answer(await access_elsewhere(request, person))
