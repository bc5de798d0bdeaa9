"""POST /api/sync: one exchange (sync/PROTOCOL.md). Both bodies may be compressed with gzip (RFC 9110, 8.4.1.3)."""

from __future__ import annotations

import asyncio
import gzip
import zlib
from typing import Any

from litestar import Request, Response, post

from server.access import access_known
from server.access_exchange import access_exchange
from server.problems import Problem
from server.routes.bodies import bytes_body
from sync.limits import EXCHANGE_BYTES_MAX

_SQUEEZE_FROM_BYTES = 1400
"""Below this an answer fits in one packet as it is."""
_ASIDE_FROM_BYTES = 65_536
"""From here on compressing is done beside the event loop."""


@post("/api/sync", status_code=200)
async def exchange(request: Request[Any, Any, Any]) -> Response[bytes]:
    """msgpack in, msgpack out."""
    await access_known(request)
    body = await bytes_body(request, EXCHANGE_BYTES_MAX)
    if request.headers.get("content-encoding") == "gzip":
        body = _inflated(body)
    answer = await access_exchange(request, body)
    headers = {"Cache-Control": "no-store"}
    # a phone that measured a fast network says so: there compressing takes longer than sending
    is_fast = request.headers.get("luzhi-pace") == "fast"
    if not is_fast and len(answer) >= _SQUEEZE_FROM_BYTES and "gzip" in request.headers.get("accept-encoding", ""):
        headers["Content-Encoding"] = "gzip"
        answer = await asyncio.to_thread(_deflated, answer) if len(answer) >= _ASIDE_FROM_BYTES else _deflated(answer)
    return Response(answer, media_type="application/x-msgpack", headers=headers)


def _deflated(content: bytes) -> bytes:
    return gzip.compress(content, 3, mtime=0)


def _inflated(content: bytes) -> bytes:
    """The body of a compressed request, never more than an exchange may hold. Raises ``Problem``."""
    inflater = zlib.decompressobj(wbits=31)
    try:
        body = inflater.decompress(content, EXCHANGE_BYTES_MAX + 1)
    except zlib.error as wrong:
        raise Problem("body_unreadable") from wrong
    if len(body) > EXCHANGE_BYTES_MAX:
        raise Problem("body_too_large", limit_bytes=EXCHANGE_BYTES_MAX)
    if not inflater.eof:
        raise Problem("body_unreadable")
    return body
