"""Now and then, what is to be erased is erased (``server.keeping.erasing``). Once a day gone marks that every phone has long
had are dropped, and parts of photos that nobody went on with removed.

A phone that was away for longer fills the scopes concerned anew (SC11); it loses nothing.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable
from typing import Final

import msgspec

from schema.day import DAY_MS, day_of
from server import blobs
from server.keeping.erasing import erase_due
from server.open_office import OpenOffice
from sync.engine import KEPT_THROUGH_META
from sync.storage import StorageFailing

GONE_DAYS_KEPT: Final = 90
"""Gone marks stay so many days: phones that were here in that time need no refill."""
PARTS_MS_KEPT: Final = 7 * DAY_MS
"""Parts of an attachment stay so long."""
CONFIRMED_DAYS_KEPT: Final = 30
"""Phones keep what was confirmed at most so long for a restore, also where no backup is made (DV9)."""
_ROUND_S: Final = 3600.0
_META = "seq_by_day"
_log = logging.getLogger("luzhi.keeping")


class Tidied(msgspec.Struct, frozen=True):
    """What a round did."""

    gone_marks: int
    parts: int


def tidy_office(office: OpenOffice) -> Tidied | None:
    """Tidy an office, unless it was done today already. Call from any thread but the office's own."""
    gone = office.do(lambda: _drop_gone(office)).result()
    if gone is None:
        return None
    return Tidied(gone, blobs.forget_parts(office.folder, office.now_ms() - PARTS_MS_KEPT))


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


async def tidy_for_ever(
    offices: Iterable[OpenOffice], wait: Callable[[float], Awaitable[None]] = asyncio.sleep
) -> None:
    """Tidy all offices now and then, until cancelled. What a full or failing disk refuses is tried again in the next round."""
    while True:
        for office in list(offices):
            try:
                await asyncio.to_thread(tidy_office, office)
                await asyncio.to_thread(erase_due, office)
            except (StorageFailing, OSError) as failing:
                _log.error("%s could not be tidied: %s", office.folder, failing)
        await wait(_ROUND_S)
