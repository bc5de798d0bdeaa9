"""Parameters that say how long something about somebody is kept: declared in one way, wherever they stand.

Knows no regulation and no record.
"""

from __future__ import annotations

from typing import Final

from schema.clause import Parameter
from schema.sources import PERSONAL_INFORMATION_LAW
from schema.words import Words

KEPT_MONTHS: Final = 36
"""Months for which what is written about colleagues is kept, unless the office says otherwise: the year, and two to look back."""
_DEFAULT: Final = Words("期限为程序默认值", "the length is the program's default")


def kept_months(name: str, zh: str, en: str, default: int = KEPT_MONTHS, *, at_least: int = 12) -> Parameter:
    """For so many months something is kept."""
    return Parameter(
        name=name, label=Words(zh, en), default=default, unit="months", since=PERSONAL_INFORMATION_LAW.since,
        source=PERSONAL_INFORMATION_LAW.source(_DEFAULT), at_least=at_least, at_most=120,
    )  # fmt: skip


def kept_days(name: str, zh: str, en: str, default: int = 30, *, at_least: int = 7, at_most: int = 365) -> Parameter:
    """For so many days something is kept."""
    return Parameter(
        name=name, label=Words(zh, en), default=default, unit="days", since=PERSONAL_INFORMATION_LAW.since,
        source=PERSONAL_INFORMATION_LAW.source(_DEFAULT), at_least=at_least, at_most=at_most,
    )  # fmt: skip
