"""Registers taken out of the app: the only way to them from a route, like ``server.access`` for records.

Whoever takes one out has noted so first (``office.export``, an act of the person, in the journal); the file holds what
that person may see and nothing else, is given to the device that signed for it, and leaves its mark in the journal (JO8).
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, Final

from litestar import Request

from schema.day import day_of
from schema.names import is_id
from schema.register import Register
from schema.table import Table, table_of
from server.access import Access, access_own, in_office
from server.access_proof import access_proved
from server.papers.filed import Filed
from server.papers.sheet import XLSX, xlsx_of
from server.papers.word import DOCX, docx_of
from server.papers.word import ROWS_MAX as WORD_ROWS_MAX
from server.problems import Problem
from sync.event import digest_of, event_by
from sync.ground import StoredGround
from sync.merge import Fields
from sync.sound import sound_rows

EXPORT: Final = "office.export"
MAKERS: dict[str, tuple[Callable[[Filed], bytes], str]] = {"xlsx": (xlsx_of, XLSX), "docx": (docx_of, DOCX)}
ENDS = ("0001-01-01", "9999-12-31")


class SeenGround(StoredGround):
    """The ground as far as one person sees it now. Call inside the office's thread."""

    def __init__(self, access: Access) -> None:
        super().__init__(access.office.storage, access.office.catalogue)
        self._held = access.office.engine.held_scopes(access.session.person, on_shared=False)

    def load(self, collection: str) -> dict[str, Fields]:
        """The rows that the person sees."""
        rows = sound_rows(self._storage, self._catalogue, collection)
        return {one.id: fields for one, fields in rows if not one.scopes.isdisjoint(self._held)}


async def access_register(request: Request[Any, Any, Any], export: str, way: str) -> tuple[bytes, str, str]:
    """The file of what the caller noted to take out, its media type and its name. Raises ``Problem``."""
    access = await access_own(request)
    if way not in MAKERS or not is_id(export):
        raise Problem("not_found")
    hand = await access_proved(request, access)
    filed = await in_office(access.office, lambda: _filed(access, export, way), writes=False)
    if way == "docx" and len(filed.table.rows) > WORD_ROWS_MAX:
        raise Problem("too_many_rows", limit=WORD_ROWS_MAX)
    make, media = MAKERS[way]
    content = await asyncio.to_thread(make, filed)
    rows = {"rows": len(filed.table.rows)}
    taken = event_by(
        hand, "export_taken", collection=EXPORT, record=export, way=way, mark=digest_of(content), counts=rows
    )
    await in_office(access.office, lambda: access.office.engine.note_event(taken))
    return content, media, f"{filed.table.title}-{day_of(filed.at)}.{way}"


def _filed(access: Access, export: str, way: str) -> Filed:
    office, person = access.office, access.session.person
    stored = office.storage.stored(EXPORT, export)
    noted = {} if stored is None else stored.fields()
    register = office.catalogue.registers.get(str(noted.get("register")))
    if noted.get("by") != person or noted.get("way") != way or register is None:
        raise Problem("not_found")
    if register.who and not access.holds(*register.who):
        raise Problem("not_allowed")
    now = office.now_ms()
    table = _table(access, register, noted, now)
    if table is None:
        raise Problem("not_found")
    last = office.storage.last_entry()
    regulation = office.catalogue.regulation_of(register.clause)
    language = "en" if noted.get("language") == "en" else "zh"
    title = "" if regulation is None else (regulation.title.en if language == "en" else regulation.title.zh)
    return Filed(
        office=office.name,
        table=table,
        language=language,
        clause=f"{title} {register.clause}".strip(),
        person=str((office.engine.knowledge.record("office.person", person) or {}).get("name", "")),
        at=now,
        purpose=str(noted.get("purpose", "")),
        witness=None if last is None else (last.n, last.hash.hex()[:16]),
    )


def _table(access: Access, register: Register, noted: Fields, now: int) -> Table | None:
    period = (str(noted.get("first_day") or ENDS[0]), str(noted.get("last_day") or ENDS[1]))
    language = "en" if noted.get("language") == "en" else "zh"
    ground = SeenGround(access)
    return table_of(
        register, access.office.catalogue, ground, now, language, period=period, about=str(noted.get("about", ""))
    )
