"""The working calendar: published holidays, weekends worked instead, the office's own days."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schema.calendar import (
    holiday_on,
    is_noticed,
    is_workday,
    laid_out,
    workday_from,
    workdays_after,
    workdays_between,
)
from schema.day import days_after

DAYS = st.integers(0, 20_000).map(lambda days: days_after("2024-01-01", days))


@given(DAYS, st.integers(1, 30))
def test_working_days_are_counted_there_and_back(day: str, count: int) -> None:
    later = workdays_after(day, count)
    assert is_workday(later)
    assert len([one for one in workdays_between(day, later) if one != day]) == count
    assert workdays_after(later, -count) <= workday_from(day)


@pytest.mark.parametrize(
    ("day", "name"), [("2026-02-20", "春节"), ("2026-10-02", "国庆节"), ("2027-05-01", "劳动节"), ("2026-11-24", None)]
)
def test_public_holidays_have_their_names(day: str, name: str | None) -> None:
    found = holiday_on(day)
    assert (found.zh if found else None) == name


def test_a_weekend_worked_instead_is_a_working_day_and_a_year_without_notice_says_so() -> None:
    assert is_workday("2026-02-14")
    assert not is_workday("2026-02-16")
    assert is_noticed("2026-12-31")
    assert not is_noticed("2027-01-04")


@given(DAYS)
def test_what_the_office_entered_wins(day: str) -> None:
    assert not is_workday(day, {day: "off"})
    assert is_workday(day, {day: "work"})
    assert workday_from(day, {day: "work"}) == day


def test_5_1_study_days_of_2026_keep_clear_of_holidays() -> None:
    days = laid_out("2026-01-09", 2, "2026-12-31")
    assert len(days) == 26
    assert all(is_workday(held) for _, held in days)
    moved = {rhythm: held for rhythm, held in days if rhythm != held}
    assert moved == {"2026-02-20": "2026-02-24", "2026-05-01": "2026-05-06", "2026-10-02": "2026-10-08"}
    assert [held for _, held in days] == sorted({held for _, held in days})
