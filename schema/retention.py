"""How long the fields of a record are kept: which, counted from when, for how long by which parameter.

Source: PIPL art. 19. Says when something is due to be erased; what erases it is ``sync/erase.py``, what does so
``server/keeping/erasing.py``. Knows no storage and no clock.
"""

from __future__ import annotations

import calendar
from collections.abc import Mapping
from datetime import date
from typing import Final

import msgspec

from schema.day import day_of, days_after, is_day
from schema.limits import DAY_MAX, DAY_MIN

_FIRST_YEAR: Final = int(DAY_MIN[:4])
_LAST_YEAR: Final = int(DAY_MAX[:4])

EMPTY: Final[tuple[object, ...]] = (None, "", 0, (), [], {})
"""What stands in a field after it was erased."""


class Keep(msgspec.Struct, frozen=True, kw_only=True):
    """``fields`` are kept for so long as ``parameter`` (of days or months) says after the moment or day in the field ``since``.

    While that field is empty they are kept: what is under way is not erased. ``through`` names the field that points to the
    record in which ``since`` stands, where it isn't one of its own. ``unless`` names a field with which the term doesn't run: the end of
    what nobody ever closes.
    """

    fields: tuple[str, ...]
    since: str
    parameter: str
    through: str = ""
    unless: str = ""


class Gone(msgspec.Struct, frozen=True, kw_only=True):
    """``fields`` are erased at once, everywhere, when the record comes to be in ``state`` (empty: in any); ``basis`` is what the journal
    notes of it."""

    fields: tuple[str, ...]
    basis: str
    state: str = ""

    def is_due(self, before: Mapping[str, object], record: Mapping[str, object]) -> bool:
        """Whether a change of a record brings it to where they go, or something into them while it is there."""
        if self.state and record.get("state") != self.state:
            return False
        came = bool(self.state) and before.get("state") != self.state
        return came or any(record.get(name) not in EMPTY for name in self.fields)


def kept_until(keep: Keep, record: Mapping[str, object], amount: int, unit: str) -> str | None:
    """The last day (ISO) on which the fields are kept, counted from ``since`` of ``record``; ``None`` while that can't be said."""
    begin = record.get(keep.since)
    if isinstance(begin, bool) or not isinstance(begin, int | str):
        return None
    day = day_of(begin) if isinstance(begin, int) else begin
    if not is_day(day):
        return None
    return days_after(day, amount) if unit == "days" else months_after(day, amount)


def months_after(day: str, months: int) -> str:
    """The same day so many months later, or the last of that month; held within ``DAY_MIN`` and ``DAY_MAX`` of ``schema.limits``."""
    begin = date.fromisoformat(day)
    year, month = divmod(begin.year * 12 + begin.month - 1 + months, 12)
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return DAY_MIN if year < _FIRST_YEAR else DAY_MAX
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(begin.day, last)).isoformat()
