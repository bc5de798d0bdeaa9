"""Hygiene where it could go wrong: values changed, years that change, rooms that are no section's, sheets corrected (12.5, 12.8)."""

from __future__ import annotations

from schema.day import day_of, moment_of
from server.reminders.what_if import what_if
from tests.regulations.test_hygiene import SHEET, hygiene_office, inspected, level, owed, row
from tests.small_office import CATALOGUE


def test_12_8_what_if_criticism_came_with_the_first_failure_tells_which_warnings_it_would_have_been() -> None:
    office = hygiene_office()
    inspector = level(office, "inspector")
    inspected(office, inspector, "301", "desk")
    inspected(office, inspector, "302", "floor")
    inspected(office, inspector, "301", "floor", turn=2)
    told = what_if(office.storage, CATALOGUE, "12.8.notice_at", 1, office.now)
    assert {one.duty: (one.cases, one.moved) for one in told.duties} == {
        "hygiene.decide_warning": (2, 2),
        "hygiene.decide_notice": (3, 2),
    }


def test_12_8_a_year_begins_with_a_warning_again() -> None:
    office = hygiene_office()
    office.now = moment_of("2026-12-31", 10)
    inspector = level(office, "inspector")
    inspected(office, inspector, "301", "desk")
    inspected(office, inspector, "301", "floor", turn=2)
    assert (len(owed(office, "decide_warning")), len(owed(office, "decide_notice"))) == (1, 1)
    office.now = moment_of("2027-01-04", 10)
    inspected(office, inspector, "301", "desk")
    assert (len(owed(office, "decide_warning")), len(owed(office, "decide_notice"))) == (2, 1)


def test_12_8_when_the_first_sheet_is_corrected_the_second_becomes_the_first() -> None:
    office = hygiene_office()
    inspector = level(office, "inspector")
    first = inspected(office, inspector, "301", "desk")
    inspected(office, inspector, "301", "floor", turn=2)
    inspector.act(SHEET, first, "reopen")
    inspector.patch(SHEET, first, {"items/desk": "pass"})
    inspector.act(SHEET, first, "conclude")
    office.exchange(inspector)
    assert (owed(office, "decide_warning"), owed(office, "decide_notice")) == ([("director", "open")], [])


def test_12_8_a_failure_in_a_room_of_no_section_is_nobodys_warning() -> None:
    office = hygiene_office()
    inspector = level(office, "inspector")
    sheet = inspected(office, inspector, "会议室", "desk")
    assert (row(office, SHEET, sheet)["result"], row(office, SHEET, sheet).get("section")) == ("failed", None)
    assert (owed(office, "decide_warning"), owed(office, "decide_notice")) == ([], [])


def test_12_5_a_room_without_keeper_owes_nobody_an_evening_and_a_keeper_of_two_owes_both() -> None:
    office = hygiene_office()
    office.now = moment_of("2026-11-23", 17)
    assert owed(office, "self_check") == [("handler", "open")]
    office.system.patch("office.room", office.ids["302"], {"keeper": office.ids["handler"]})
    office.exchange(office.system)
    keeper = level(office, "handler")
    closing = {"doors": "done", "windows": "done", "lights": "done", "computers": "done"}
    for room, stands in (("301", "open"), ("302", "done")):
        fields = {"room": office.ids[room], "day": day_of(office.now), "items": dict.fromkeys(closing, "pass")}
        keeper.create("hygiene.self_check", fields)
        office.exchange(keeper)
        assert owed(office, "self_check") == [("handler", stands)]


def test_12_5_no_evening_is_owed_on_a_day_off_and_a_weekend_worked_instead_owes_one() -> None:
    office = hygiene_office()
    for day, owes in (("2026-11-20", True), ("2026-11-21", False), ("2026-10-01", False), ("2026-10-10", True)):
        office.now = moment_of(day, 17)
        assert bool([one for one in owed(office, "self_check") if one == ("handler", "open")]) is owes, day


def test_12_7_two_inspectors_who_began_the_same_sheet_offline_and_conclude_it_both_settle_it_once() -> None:
    office = hygiene_office()
    one, other = level(office, "inspector"), level(office, "colleague")
    fields = {"room": office.ids["301"], "day": day_of(office.now), "turn": 1}
    first = one.create(SHEET, {**fields, "items": {"floor": "pass", "desk": "fail", "cabinet": "pass"}})
    second = other.create(SHEET, {**fields, "items": {"under_desk": "pass", "windows": "fail", "closing": "pass"}})
    assert first == second
    office.exchange(one, other, one)
    one.act(SHEET, first, "conclude")
    other.act(SHEET, first, "conclude")
    office.exchange(one, other, one)
    held = row(office, SHEET, first)
    assert (held["state"], held["failed"], held["result"]) == ("concluded", 2, "failed")
    assert one.view(SHEET)[first]["failed"] == other.view(SHEET)[first]["failed"] == 2
