"""What visitors sent since a backup: no phone keeps it, so a restore takes it over from the file that it moves aside.

Only when that file can be trusted (``keep_devices``); else it is counted and told. The letters wait in the restored office until the visits
they are about are there again, brought by the phones, and are then written down by the house as they came (``server/house_hand.py``).
Values that were erased since are not taken over.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec
from pysqlite3 import dbapi2 as sqlite3

from schema.catalogue import Catalogue
from schema.day import DAY_MS
from schema.names import SYSTEM
from schema.record import required_of
from server.house_hand import HouseHand, HouseRefused
from server.keeping.erased_again import AGAIN
from server.keeping.manifest import Manifest
from server.keeping.tombstones import Tombstone
from server.visitors.case import COMPLAINANT, COMPLAINT, DATA_REQUEST, RATING
from server.visitors.codes import ARRIVAL
from sync.erase import step_of, without
from sync.exchange import Result
from sync.journal import EntryBody
from sync.merge import Fields
from sync.operation import Operation
from sync.storage import DeviceRow, Storage

if TYPE_CHECKING:
    from server.open_office import OpenOffice

LETTERS: Final = (ARRIVAL, RATING, COMPLAINT, COMPLAINANT, DATA_REQUEST)
TRIED_DAYS: Final = 7
"""Days for which letters wait for what they are about."""
_META: Final = "carried_letters"
_TAKEN: Final = ("applied", "merged")
_log = logging.getLogger("luzhi.keeping")


class Letter(msgspec.Struct, frozen=True, array_like=True):
    """A record that the house made of what a visitor sent, and which of its fields were erased since."""

    collection: str
    record: str
    fields: Fields
    erased: list[str] = []


class Carried(msgspec.Struct, frozen=True):
    """Letters that wait, and until when (ms)."""

    until: int
    letters: list[Letter]


def letters_since(
    file: Path, manifest: Manifest, devices: Iterable[DeviceRow], catalogue: Catalogue, gone: Iterable[Tombstone]
) -> list[Letter]:
    """What visitors sent since a backup, as an office's old file says; none when that isn't readable or goes another way."""
    house = {one.id for one in devices if one.person == SYSTEM}
    if not house or not file.exists():
        return []
    erased: dict[tuple[str, str], set[str]] = {}
    for one in gone:
        erased.setdefault((one.collection, one.record), set()).update(one.fields)
    sql = "SELECT j.n, j.device, j.hash, b.body FROM journal j LEFT JOIN journal_body b ON b.n = j.n WHERE j.n >= ? ORDER BY j.n"
    try:
        with closing(sqlite3.connect(str(file), isolation_level=None)) as connection:
            rows = connection.execute(sql, (manifest.entry,)).fetchall()
    except sqlite3.DatabaseError:
        return []
    if not rows or (rows[0][0], bytes(rows[0][2]).hex()) != (manifest.entry, manifest.entry_hash):
        return []
    steps = [step for _, device, _, body in rows[1:] if device in house and (step := _taken(body, catalogue))]
    return [_letter(step, erased.get((step.collection, step.record), set()), catalogue) for step in steps]


def _taken(raw: bytes | None, catalogue: Catalogue) -> Operation | None:
    """The step of an entry by which the house made a letter's record, if it is one."""
    if raw is None:
        return None
    try:
        body = msgspec.msgpack.decode(raw, type=EntryBody)
        result = msgspec.msgpack.decode(body.result, type=Result)
    except msgspec.MsgspecError:
        return None
    step = step_of(body, catalogue) if result.outcome in _TAKEN else None
    return step if step is not None and step.kind == "create" and step.collection in LETTERS else None


def _letter(step: Operation, erased: set[str], catalogue: Catalogue) -> Letter:
    left = without(step, erased, required_of(catalogue.records[step.collection].shape)) if erased else step
    return Letter(step.collection, step.record, dict(left.fields), sorted(erased))


def put_letters(storage: Storage, letters: list[Letter], now_ms: int) -> None:
    """Let letters wait in a restored office. Call inside a turn."""
    if letters:
        waiting = Carried(until=now_ms + TRIED_DAYS * DAY_MS, letters=letters)
        storage.put_meta(_META, msgspec.json.encode(waiting).decode())


def take_letters(office: OpenOffice) -> int:
    """Write down what can be by now; gives how many. Call from any thread but the office's own."""
    if not office.look(lambda: office.storage.meta(_META)).result():
        return 0
    return office.do(lambda: _take(office)).result()


def _take(office: OpenOffice) -> int:
    waiting = msgspec.json.decode(office.storage.meta(_META) or "", type=Carried)
    left: list[Letter] = []
    for one in waiting.letters:
        if office.storage.stored(one.collection, one.record) is not None:
            continue
        try:
            HouseHand(office).create(one.collection, one.fields, one.record)
            if one.erased:
                office.engine.erase((one.collection, one.record), frozenset(one.erased), AGAIN, [])
        except HouseRefused:
            left.append(one)
    if left and office.now_ms() > waiting.until:
        _log.error("%s: %d letters of visitors could not be taken over after a restore", office.id, len(left))
        left = []
    becomes = msgspec.json.encode(Carried(waiting.until, left)).decode() if left else ""
    office.storage.put_meta(_META, becomes)
    return len(waiting.letters) - len(left)
