"""The roster by upload: a template to fill in, a dry run with errors by row and column, then the import."""

from __future__ import annotations

import asyncio
from typing import Any

from litestar import Request, Response, get, post
from litestar.params import FromQuery

from server.access import access_enter_roster, access_post
from server.access_proof import access_proved
from server.intake.roster import roster_template as make_template
from server.routes.bodies import bytes_body, json_answer
from server.settings import ROSTER_BYTES_MAX
from sync.event import HOUSE

_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@get("/api/roster/template.xlsx")
async def roster_template(request: Request[Any, Any, Any]) -> Response[bytes]:
    """An .xlsx to fill in."""
    await access_post(request, "administrator")
    content = await asyncio.to_thread(make_template)
    headers = {"Content-Disposition": 'attachment; filename="roster.xlsx"', "Cache-Control": "no-store"}
    return Response(content, media_type=_XLSX, headers=headers)


@post("/api/roster", status_code=200)
async def roster(request: Request[Any, Any, Any], dry_run: FromQuery[bool] = True) -> Response[bytes]:
    """What the file would change; with ``dry_run=false`` and no errors, the change itself."""
    access = await access_post(request, "administrator")
    content = await bytes_body(request, ROSTER_BYTES_MAX)
    hand = HOUSE if dry_run else await access_proved(request, access, content)
    return json_answer(await access_enter_roster(access, content, dry_run, hand))
