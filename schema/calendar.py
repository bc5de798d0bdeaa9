"""The working calendar: weekends, the State Council's public holidays and the weekends worked instead, and what the office
itself entered.

Each row has its source. A year without a published notice has the statutory days of the solar calendar only and says so
(``is_noticed``); an office's own day (``office.calendar_day``) wins over both. Twin of ``pwa/src/rules/calendar.ts``.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final, Literal

import msgspec

from schema.day import days_after
from schema.words import Words

DayKind = Literal["off", "work"]


class Holiday(msgspec.Struct, frozen=True):
    """Days off from ``first`` to ``last``, both included."""

    name: Words
    first: str
    last: str


_NEW_YEAR, _SPRING = Words("元旦", "New Year"), Words("春节", "Spring Festival")
_QINGMING, _MAY = Words("清明节", "Qingming"), Words("劳动节", "Labour Day")
_DRAGON, _AUTUMN, _NATIONAL = (
    Words("端午节", "Dragon Boat Festival"), Words("中秋节", "Mid-Autumn Festival"), Words("国庆节", "National Day"),
)  # fmt: skip
HOLIDAYS: Final = (
    Holiday(_NEW_YEAR, "2025-01-01", "2025-01-01"),
    Holiday(_SPRING, "2025-01-28", "2025-02-04"),
    Holiday(_QINGMING, "2025-04-04", "2025-04-06"),
    Holiday(_MAY, "2025-05-01", "2025-05-05"),
    Holiday(_DRAGON, "2025-05-31", "2025-06-02"),
    Holiday(_NATIONAL, "2025-10-01", "2025-10-08"),
    Holiday(_NEW_YEAR, "2026-01-01", "2026-01-03"),
    Holiday(_SPRING, "2026-02-15", "2026-02-23"),
    Holiday(_QINGMING, "2026-04-04", "2026-04-06"),
    Holiday(_MAY, "2026-05-01", "2026-05-05"),
    Holiday(_DRAGON, "2026-06-19", "2026-06-21"),
    Holiday(_AUTUMN, "2026-09-25", "2026-09-27"),
    Holiday(_NATIONAL, "2026-10-01", "2026-10-07"),
)
"""As announced by the General Office of the State Council for 2025 and 2026."""
WORKED_WEEKENDS: Final = frozenset(
    {
        "2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11",
        "2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10",
    }
)  # fmt: skip
"""Saturdays and Sundays worked instead, from the same notices."""
NOTICED_YEARS: Final = ("2025", "2026")
"""Years whose notice is in here; later ones are entered by the office when they are published."""
STATUTORY: Final = {
    "01-01": _NEW_YEAR, "05-01": _MAY, "05-02": _MAY, "10-01": _NATIONAL, "10-02": _NATIONAL, "10-03": _NATIONAL,
}  # fmt: skip
"""Days off of the solar calendar in every year (Regulation on Public Holidays, 2024)."""
_FRIDAY: Final = 5
_SHIFT_MAX: Final = 3660


def weekday_of(day: str) -> int:
    """1 (Monday) to 7 (Sunday)."""
    return date.fromisoformat(day).isoweekday()


def is_noticed(day: str) -> bool:
    """Whether the holidays of the year of a day are known."""
    return day[:4] in NOTICED_YEARS


def holiday_on(day: str) -> Words | None:
    """The public holiday that a day belongs to."""
    if not is_noticed(day):
        return STATUTORY.get(day[5:])
    return next((one.name for one in HOLIDAYS if one.first <= day <= one.last), None)


def is_workday(day: str, own: Mapping[str, str] | None = None) -> bool:
    """Whether the office works on a day. ``own`` is what the office entered: day to ``off`` or ``work``."""
    said = own.get(day) if own else None
    if said is not None:
        return said == "work"
    if day in WORKED_WEEKENDS:
        return True
    return weekday_of(day) <= _FRIDAY and holiday_on(day) is None


def workday_from(day: str, own: Mapping[str, str] | None = None, step: int = 1) -> str:
    """The day itself if the office works on it, else the next (``step`` 1) or the last (-1) on which it does."""
    for _ in range(_SHIFT_MAX):
        after = days_after(day, step)
        if is_workday(day, own) or after == day:
            break
        day = after
    return day


def workdays_after(day: str, count: int, own: Mapping[str, str] | None = None) -> str:
    """The day so many working days later (earlier when negative); 0 gives the day itself."""
    step = 1 if count > 0 else -1
    for _ in range(min(abs(count), _SHIFT_MAX)):
        after = days_after(day, step)
        if after == day:
            break
        day = workday_from(after, own, step)
    return day


def laid_out(first: str, every_weeks: int, last: str, own: Mapping[str, str] | None = None) -> list[tuple[str, str]]:
    """A day every so many weeks from ``first`` to ``last``: ``(day of the rhythm, day on which the office works)`` (5.1).

    What falls on a day off is held on the next working day before the rhythm's next, else on the last before it.
    """
    found: list[tuple[str, str]] = []
    day = first
    while day <= last and len(found) < _SHIFT_MAX:
        after = days_after(day, 7 * max(every_weeks, 1))
        held = workday_from(day, own)
        found.append((day, held if held < after else workday_from(day, own, -1)))
        if after == day:
            break
        day = after
    return found


def workdays_between(first: str, last: str, own: Mapping[str, str] | None = None) -> list[str]:
    """The working days from ``first`` to ``last``, both included."""
    found, day, before = [], first, ""
    while before < day <= last:
        if is_workday(day, own):
            found.append(day)
        before, day = day, days_after(day, 1)
    return found
