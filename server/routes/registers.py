"""Registers as files: what was noted to be taken out, as .xlsx or .docx."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from litestar import Request, Response, get
from litestar.params import FromPath

from server.access_registers import access_register


@get("/api/registers/{export:str}/{way:str}")
async def register(request: Request[Any, Any, Any], export: FromPath[str], way: FromPath[str]) -> Response[bytes]:
    """The file; ``export`` is the note (``office.export``) that says which register, which days, which way."""
    content, media, name = await access_register(request, export, way)
    headers = {
        "Content-Disposition": f"attachment; filename=\"register.{way}\"; filename*=UTF-8''{quote(name, safe='')}",
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
    }
    return Response(content, media_type=media, headers=headers)
