"""Days and moments without a wall clock.

A day is ISO text (``"2026-11-23"``), a moment is milliseconds since 1970 in UTC. The office's day is China's: no
summer time since 1991, so an offset is enough. Knows no calendar of holidays.
"""

from __future__ import annotations

from datetime import date, datetime
from functools import lru_cache
from typing import Final

from schema.limits import DAY_MAX, DAY_MIN, MOMENT_MAX

OFFICE_UTC_OFFSET_MINUTES: Final = 480
MINUTE_MS: Final = 60_000
DAY_MS: Final = 86_400_000
_EPOCH: Final = date(1970, 1, 1).toordinal()
_FIRST: Final = date.fromisoformat(DAY_MIN).toordinal()
_LAST: Final = date.fromisoformat(DAY_MAX).toordinal()
DAY_FORM: Final = r"[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"


def day_of(moment_ms: int) -> str:
    """The office's day on which a moment falls, held within ``DAY_MIN`` and ``DAY_MAX`` of ``schema.limits``."""
    return _ordinal_to_day(_EPOCH + (moment_ms + OFFICE_UTC_OFFSET_MINUTES * MINUTE_MS) // DAY_MS)


def within_moments(moment_ms: float) -> int:
    """A moment worked out, held within 0 and ``MOMENT_MAX``: what would be beyond is the first or last there is."""
    return int(max(0, min(moment_ms, MOMENT_MAX)))


@lru_cache(maxsize=512)
def _ordinal_to_day(number: int) -> str:
    """Held within ``DAY_MIN`` and ``DAY_MAX``."""
    return date.fromordinal(max(_FIRST, min(number, _LAST))).isoformat()


def moment_of(day: str, hour: int = 0, minute: int = 0) -> int:
    """The moment (ms) of an hour and minute of the office's clock on a day."""
    midnight = datetime.fromisoformat(day + "T00:00:00+00:00")
    return int(midnight.timestamp() * 1000) + (hour * 60 + minute - OFFICE_UTC_OFFSET_MINUTES) * MINUTE_MS


def days_after(day: str, days: int) -> str:
    """The day so many days later (earlier when negative), held within ``DAY_MIN`` and ``DAY_MAX`` of ``schema.limits``."""
    return _ordinal_to_day(date.fromisoformat(day).toordinal() + days)


def whole_days(days: float) -> int:
    """A number of days without its fraction, held within what there is between ``DAY_MIN`` and ``DAY_MAX``."""
    return int(max(_FIRST - _LAST, min(days, _LAST - _FIRST)))


def is_day(text: str) -> bool:
    """Whether ``text`` is a day that exists, written YYYY-MM-DD, within the bounds of ``schema.limits``."""
    try:
        return date.fromisoformat(text).isoformat() == text and DAY_MIN <= text <= DAY_MAX
    except ValueError:
        return False
