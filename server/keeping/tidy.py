"""Now and then, what is to be erased is erased (``server.keeping.erasing``). Once a day gone marks that every phone has long
had are dropped, parts of photos that nobody went on with removed, and photos and documents that no record names.

A blob is removed when two rounds at least three days apart found it unnamed, it was named in none between, and nobody sent it since. A
phone sends what it did before its photos, so a photo is named when it comes; one that was removed all the same is sent again by the phone
that keeps it.

A phone that was away for longer fills the scopes concerned anew (SC11); it loses nothing.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from typing import Final

import msgspec

from schema.day import DAY_MS, day_of
from server import blobs
from server.keeping.erasing import erase_at_once, erase_due
from server.open_office import OpenOffice
from server.watched import PartlyFailed
from sync.engine import KEPT_THROUGH_META
from sync.storage import StorageFailing

GONE_DAYS_KEPT: Final = 90
"""Gone marks stay so many days: phones that were here in that time need no refill."""
PARTS_MS_KEPT: Final = 7 * DAY_MS
"""Parts of an attachment stay so long."""
CONFIRMED_DAYS_KEPT: Final = 30
"""Phones keep what was confirmed at most so long for a restore, also where no backup is made (DV9)."""
UNNAMED_MS_KEPT: Final = 3 * DAY_MS
"""A blob that no record names stays so long."""
RECORDS_A_LOOK: Final = 300
"""Records read for the names of blobs before others have their turn."""
SHA256_CHARS: Final = 64
_ROUND_S: Final = 3600.0
_META = "seq_by_day"
_UNNAMED_META = "blobs_unnamed_since"


class Tidied(msgspec.Struct, frozen=True):
    """What a round did."""

    gone_marks: int
    parts: int
    unnamed: int = 0


def tidy_office(office: OpenOffice) -> Tidied | None:
    """Tidy an office, unless it was done today already. Call from any thread but the office's own."""
    gone = office.do(lambda: _drop_gone(office)).result()
    if gone is None:
        return None
    parts = blobs.forget_parts(office.folder, office.now_ms() - PARTS_MS_KEPT)
    return Tidied(gone, parts, _forget_unnamed(office))


def _forget_unnamed(office: OpenOffice) -> int:
    """Note which blobs no record names, and remove those for which that was noted long enough ago; returns how many went."""
    here = blobs.kept_hashes(office.folder)
    unnamed = here - named_blobs(office) if here else set()
    now = office.now_ms()

    def note() -> list[str]:
        before = msgspec.json.decode(office.storage.meta(_UNNAMED_META) or "{}", type=dict[str, int])
        since = {one: before.get(one, now) for one in sorted(unnamed)}
        office.storage.put_meta(_UNNAMED_META, msgspec.json.encode(since).decode())
        return [one for one, at in since.items() if at <= now - UNNAMED_MS_KEPT]

    due = office.do(note).result()
    still = set(due) - named_blobs(office) if due else set()
    return sum(blobs.forget_blob(office.folder, one, now - UNNAMED_MS_KEPT) for one in sorted(still))


def named_blobs(office: OpenOffice) -> set[str]:
    """The hashes that records name, in values that stand or gave way; what is read in one look changes meanwhile, what was named before stays."""
    named: set[str] = set()
    for collection, fields in office.catalogue.fields.items():
        names = [name for name, kind in fields.items() if kind.kind in ("photos", "files")]
        if not names:
            continue
        ids = office.look(lambda here=collection: [one.id for one in office.storage.collection(here)]).result()
        for start in range(0, len(ids), RECORDS_A_LOOK):
            some = ids[start : start + RECORDS_A_LOOK]
            named |= office.look(
                lambda some=some, here=collection, names=names: _named_in(office, here, some, names)
            ).result()
    return named


def _named_in(office: OpenOffice, collection: str, records: list[str], names: list[str]) -> set[str]:
    found: set[str] = set()
    for record in records:
        stored = office.storage.stored(collection, record)
        values = [] if stored is None else [stored.fields().get(name) for name in names]
        values += [row.value.value for row in office.storage.history(collection, record)]
        for value in values:
            texts = value.values() if isinstance(value, dict) else [value]
            found.update(str(one)[:SHA256_CHARS] for one in texts)
    return found


def _drop_gone(office: OpenOffice) -> int | None:
    """Note today's seq, drop gone marks through the seq of the newest day that is old enough."""
    today = day_of(office.now_ms())
    noted = msgspec.json.decode(office.storage.meta(_META) or "{}", type=dict[str, int])
    if today in noted:
        return None
    oldest_kept = day_of(office.now_ms() - GONE_DAYS_KEPT * DAY_MS)
    past = [seq for day, seq in noted.items() if day <= oldest_kept]
    count = office.engine.compact(max(past)) if past else 0
    confirmed_kept = day_of(office.now_ms() - CONFIRMED_DAYS_KEPT * DAY_MS)
    confirmed = [seq for day, seq in noted.items() if day <= confirmed_kept]
    if confirmed:
        office.storage.put_meta(KEPT_THROUGH_META, str(max(confirmed)))
    kept = {day: seq for day, seq in noted.items() if day > oldest_kept}
    office.storage.put_meta(_META, msgspec.json.encode({**kept, today: office.storage.last_seq()}).decode())
    return count


def erase_soon(office: OpenOffice) -> None:
    """Erase what a step has just said is gone, before its phone is answered. What a full disk refuses is done by the next round."""
    try:
        erase_at_once(office)
    except (StorageFailing, OSError, PartlyFailed) as failing:
        office.watched.failed("erase", failing)


async def tidy_for_ever(
    offices: Iterable[OpenOffice], wait: Callable[[float], Awaitable[None]] = asyncio.sleep
) -> None:
    """Tidy all offices now and then, until cancelled. What fails in one office or task keeps no other back, and is tried again in the
    next round."""
    while True:
        for office in list(offices):
            with office.watched.watching("tidy"):
                await asyncio.to_thread(tidy_office, office)
            with office.watched.watching("erase"):
                await asyncio.to_thread(erase_due, office)
        await wait(_ROUND_S)
