"""The working days that the demo office keeps: weekends, the State Council's public holidays of 2025 and 2026, the fixed
statutory days of other years.

The demo must work on any day, so a year without a published notice has the statutory days of the solar calendar only.
The office's own calendar is another matter: it is entered by the office and not read from here.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from schema.day import days_after

# Each row: name, first day off, last day off. Source: the State Council's yearly notices.
_HOLIDAYS: Final = (
    ("元旦", "2025-01-01", "2025-01-01"),
    ("春节", "2025-01-28", "2025-02-04"),
    ("清明节", "2025-04-04", "2025-04-06"),
    ("劳动节", "2025-05-01", "2025-05-05"),
    ("端午节", "2025-05-31", "2025-06-02"),
    ("国庆节、中秋节", "2025-10-01", "2025-10-08"),
    ("元旦", "2026-01-01", "2026-01-03"),
    ("春节", "2026-02-15", "2026-02-23"),
    ("清明节", "2026-04-04", "2026-04-06"),
    ("劳动节", "2026-05-01", "2026-05-05"),
    ("端午节", "2026-06-19", "2026-06-21"),
    ("中秋节", "2026-09-25", "2026-09-27"),
    ("国庆节", "2026-10-01", "2026-10-07"),
)
_WORKED_WEEKENDS: Final = frozenset(
    {
        "2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11",
        "2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10",
    }
)  # fmt: skip
_NOTICED_YEARS: Final = ("2025", "2026")
_STATUTORY: Final = {
    "01-01": "元旦", "05-01": "劳动节", "05-02": "劳动节", "10-01": "国庆节", "10-02": "国庆节", "10-03": "国庆节",
}  # fmt: skip
_FRIDAY: Final = 4


def holiday_on(day: str) -> str:
    """The name of the public holiday that a day (ISO) belongs to, or ``""``."""
    if day[:4] not in _NOTICED_YEARS:
        return _STATUTORY.get(day[5:], "")
    return next((name for name, first, last in _HOLIDAYS if first <= day <= last), "")


def is_workday(day: str) -> bool:
    """Whether the office works on a day: weekdays that are no holiday, and weekends worked instead."""
    if day in _WORKED_WEEKENDS:
        return True
    return date.fromisoformat(day).weekday() <= _FRIDAY and not holiday_on(day)


def workday_from(day: str, step: int = 1) -> str:
    """The day itself if the office works on it, else the next (``step`` 1) or the last (-1) on which it does."""
    while not is_workday(day):
        day = days_after(day, step)
    return day


def workday_after(day: str, count: int = 1) -> str:
    """The day so many working days later (earlier when negative)."""
    step = 1 if count > 0 else -1
    for _ in range(abs(count)):
        day = workday_from(days_after(day, step), step)
    return day


def workdays_between(first: str, last: str) -> list[str]:
    """The working days from ``first`` to ``last``, both included."""
    found, day = [], workday_from(first)
    while day <= last:
        found.append(day)
        day = workday_after(day)
    return found


def friday_from(day: str) -> str:
    """The day itself if it is a Friday, else the next one."""
    return days_after(day, (_FRIDAY - date.fromisoformat(day).weekday()) % 7)
