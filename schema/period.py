"""Periods of the calendar in which something recurs: which days lie in one.

Twin of ``periodOf`` in ``pwa/src/rules/duty.ts``.
"""

from __future__ import annotations

from datetime import date
from typing import Final, Literal

from schema.calendar import weekday_of
from schema.day import days_after

PeriodKind = Literal["workday", "week", "weeks", "month", "quarter", "half_year", "year"]
_FIRST_MONDAY: Final = date(1970, 1, 5)
_MONTHS: Final = {"month": 1, "quarter": 3, "half_year": 6, "year": 12}


def period_of(kind: PeriodKind, day: str, count: int = 1) -> tuple[str, str]:
    """First and last day of the period that a day lies in."""
    if kind == "workday":
        return day, day
    if kind in ("week", "weeks"):
        first = days_after(day, 1 - weekday_of(day))
        if kind == "weeks" and count > 1:
            number = (date.fromisoformat(first) - _FIRST_MONDAY).days // 7
            first = days_after(first, -7 * (number % count))
        return first, days_after(first, 7 * max(count, 1) - 1 if kind == "weeks" else 6)
    year, month = int(day[:4]), int(day[5:7])
    length = _MONTHS[kind]
    start = (month - 1) // length * length + 1
    after = (year + 1, 1) if start + length > 12 else (year, start + length)
    return f"{year:04d}-{start:02d}-01", days_after(f"{after[0]:04d}-{after[1]:02d}-01", -1)
