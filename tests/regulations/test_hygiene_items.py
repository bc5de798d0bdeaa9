"""What an inspection looks at, item by item, each under its own clause (12.1 to 12.4)."""

from __future__ import annotations

import pytest

from sync.device import Refused
from tests.regulations.test_hygiene import SHEET, STANDARD, hygiene_office, level, row
from tests.small_office import CATALOGUE


def judge(item: str, clause: str) -> None:
    """An item stands under its clause, must be ticked, and alone makes a sheet fail; what doesn't apply is no failure."""
    option = next(one for one in CATALOGUE.fields[SHEET]["items"].options if one.value == item)
    assert option.clause == clause
    office = hygiene_office()
    inspector = level(office, "inspector")
    for turn, (tick, failed, result) in enumerate((("fail", 1, "failed"), ("pass", 0, "good"), ("na", 0, "good")), 1):
        others = {key: "pass" for key in STANDARD if key != item}
        fields = {"room": office.ids["301"], "day": "2026-11-20", "turn": turn, "items": others}
        sheet = inspector.create(SHEET, fields)
        with pytest.raises(Refused, match="items_open"):
            inspector.act(SHEET, sheet, "conclude")
        inspector.patch(SHEET, sheet, {f"items/{item}": tick, f"remarks/{item}": "看到的情况"})
        inspector.act(SHEET, sheet, "conclude")
        office.exchange(inspector)
        held = row(office, SHEET, sheet)
        assert (held["failed"], held["result"]) == (failed, result)
        assert held["remarks"] == {item: "看到的情况"}


def test_12_1_the_floor_is_looked_at() -> None:
    judge("floor", "12.1")


def test_12_2_desks_and_the_tops_of_cabinets_are_looked_at() -> None:
    judge("desk", "12.2")
    judge("cabinet", "12.2")


def test_12_3_what_is_piled_under_desks_is_looked_at() -> None:
    judge("under_desk", "12.3")


def test_12_4_windows_are_looked_at() -> None:
    judge("windows", "12.4")
