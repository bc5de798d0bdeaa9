"""POST /api/sync: one exchange (sync/PROTOCOL.md)."""

from __future__ import annotations

from typing import Any

from litestar import Request, Response, post

from server.access import access_exchange, access_session
from server.routes.bodies import bytes_body
from sync.limits import EXCHANGE_BYTES_MAX


@post("/api/sync", status_code=200)
async def exchange(request: Request[Any, Any, Any]) -> Response[bytes]:
    """msgpack in, msgpack out."""
    access = await access_session(request)
    body = await bytes_body(request, EXCHANGE_BYTES_MAX)
    answer = await access_exchange(access, body)
    return Response(answer, media_type="application/x-msgpack", headers={"Cache-Control": "no-store"})
