"""GET /api/live: a stream of pokes (server/live.py)."""

from __future__ import annotations

from typing import Any

from litestar import Request, get
from litestar.response import Stream

from server.access import access_live


@get("/api/live")
async def live(request: Request[Any, Any, Any]) -> Stream:
    """Which of the caller's scopes moved, as it happens."""
    lines = await access_live(request)
    headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
    return Stream(lines, media_type="text/event-stream", headers=headers)
