"""Attachments by hash: HEAD tells whether it arrived, PUT brings it, GET gives it through a record that names it."""

from __future__ import annotations

from typing import Any

from litestar import Request, Response, get, head, put
from litestar.params import FromPath, FromQuery

from schema.pattern import whole
from server.access import access_blob, access_blob_arrived, access_put_blob, access_session
from server.blobs import kind_of
from server.problems import Problem
from server.routes.bodies import bytes_body, json_answer
from server.settings import BLOB_BYTES_MAX

_RANGE = whole("bytes ([0-9]{1,9})-[0-9]{1,9}/([0-9]{1,9})")


@put("/api/blobs/{sha256:str}", status_code=200)
async def put_blob(request: Request[Any, Any, Any], sha256: FromPath[str]) -> Response[bytes]:
    """Keep an attachment, or the next part of it (``Content-Range``); the same again changes nothing."""
    access = await access_session(request)
    place = _place_of(request.headers.get("content-range", ""))
    arrived = await access_put_blob(access, sha256, await bytes_body(request, BLOB_BYTES_MAX), place)
    return json_answer({"state": "kept", "arrived": arrived})


def _place_of(text: str) -> tuple[int, int] | None:
    """Start and total of ``bytes 0-131071/400000`` (RFC 9110, 14.4), or ``None`` when there is no such header."""
    if not text:
        return None
    found = _RANGE.match(text)
    if found is None:
        raise Problem("range_wrong")
    return int(found[1]), int(found[2])


@head("/api/blobs/{sha256:str}")
async def blob_arrived(request: Request[Any, Any, Any], sha256: FromPath[str]) -> Response[None]:
    """How many bytes have arrived from the caller."""
    access = await access_session(request)
    arrived = await access_blob_arrived(access, sha256)
    return Response(None, headers={"Cache-Control": "no-store", "Luzhi-Bytes": str(arrived)})


@get("/api/blobs/{sha256:str}")
async def get_blob(
    request: Request[Any, Any, Any], sha256: FromPath[str], collection: FromQuery[str], record: FromQuery[str]
) -> Response[bytes]:
    """A picture or document, through the record that names it; never rendered as a page."""
    access = await access_session(request)
    content = await access_blob(access, sha256, collection, record)
    kind = kind_of(content)
    if kind is None:
        raise Problem("not_found")
    headers = {
        "Cache-Control": "no-store", "Content-Disposition": f'attachment; filename="{sha256[:12]}"',
        "Content-Security-Policy": "default-src 'none'; sandbox",
    }  # fmt: skip
    return Response(content, media_type=kind, headers=headers)
