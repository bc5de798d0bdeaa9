"""First contact and hygiene by their clauses (12.7, 12.8, 13.1 to 13.3)."""

from __future__ import annotations

import pytest

from schema.day import DAY_MS
from sync.device import Device, Refused
from sync.operation import write_operation
from tests.small_office import SmallOffice, staffed_office
from tests.sync.test_exchange_rules import operation, send

VISIT = "first_contact.visit"
SHEET = "hygiene.inspection"
ITEMS = ("floor", "desk", "cabinet", "under_desk", "windows", "closing")


def reception() -> tuple[SmallOffice, Device, Device, str]:
    """A visitor registered at the desk; the desk's and the handler's phones."""
    office = staffed_office()
    desk, handler = office.device("desk"), office.device("handler")
    office.exchange(desk, handler)
    visit = desk.create(VISIT, {"visitor": "王女士", "matter": "咨询代表建议", "received_at": 0})
    office.exchange(desk)
    return office, desk, handler, visit


def test_13_1_whoever_registers_is_the_first_contact_and_can_not_name_another() -> None:
    office, desk, _, visit = reception()
    shown = desk.view(VISIT)[visit]
    assert (shown["received_by"], shown["owner"], shown["received_at"]) == (desk.person, desk.person, office.now)
    forged = {"visitor": "甲", "matter": "乙", "received_at": 0, "received_by": office.ids["handler"]}
    made = operation(desk, office.now, VISIT, fields=forged)
    assert send(office, desk, write_operation(made))[0].outcome == "applied"
    stored = office.storage.stored(VISIT, made.record)
    assert stored is not None and stored.fields()["received_by"] == desk.person


def test_13_1_the_first_contact_stays_responsible_until_the_hand_over_is_accepted() -> None:
    office, desk, handler, visit = reception()
    desk.act(VISIT, visit, "hand_over", {"handed_to": office.ids["handler"]})
    office.exchange(desk, handler)
    assert handler.view(VISIT)[visit]["owner"] == desk.person
    handler.act(VISIT, visit, "accept")
    office.exchange(handler, desk)
    assert desk.view(VISIT)[visit]["owner"] == handler.person
    with pytest.raises(Refused, match="post_missing"):
        desk.act(VISIT, visit, "finish", {"result": "办好了"})


def test_13_3_a_hand_over_goes_to_somebody_else_who_is_still_here() -> None:
    office, desk, _, visit = reception()
    with pytest.raises(Refused, match="handed_to_self"):
        desk.act(VISIT, visit, "hand_over", {"handed_to": desk.person})
    office.system.act("office.person", office.ids["handler"], "end")
    office.exchange(office.system, desk)
    with pytest.raises(Refused, match="person_left"):
        desk.act(VISIT, visit, "hand_over", {"handed_to": office.ids["handler"]})


@pytest.mark.parametrize(("day", "taken"), [("2026-11-19", False), ("2026-11-20", True), ("2027-01-01", True)])
def test_13_3_a_promise_is_for_today_or_later(day: str, taken: bool) -> None:
    _, desk, _, visit = reception()
    if taken:
        desk.act(VISIT, visit, "promise", {"promise_day": day, "promise_what": "书面答复"})
        assert desk.view(VISIT)[visit]["state"] == "promised"
        return
    with pytest.raises(Refused, match="promise_in_past"):
        desk.act(VISIT, visit, "promise", {"promise_day": day, "promise_what": "书面答复"})


def test_13_2_a_question_without_an_answer_is_answered_later() -> None:
    office, desk, _, _ = reception()
    question = desk.create("first_contact.question", {"question": "档案在哪里查？"})
    clerk = office.device("clerk")
    office.exchange(desk, clerk)
    clerk.act("first_contact.question", question, "answer", {"answer": "二楼档案室"})
    office.exchange(clerk, desk)
    assert desk.view("first_contact.question")[question]["answered_by"] == clerk.person


def test_13_3_a_visitors_case_reaches_only_those_concerned() -> None:
    office, _, _, visit = reception()
    for name in ("inspector", "organiser", "clerk"):
        stranger = office.device(name)
        office.exchange(stranger)
        assert visit not in stranger.view(VISIT)


def sheet() -> tuple[SmallOffice, Device, str]:
    """An inspector's phone with an open sheet of room 301."""
    office = staffed_office()
    inspector = office.device("inspector")
    office.exchange(inspector)
    return office, inspector, inspector.create(SHEET, {"room": office.ids["301"], "day": "2026-11-20"})


def test_12_7_a_sheet_is_concluded_only_when_each_item_is_ticked() -> None:
    _, inspector, record = sheet()
    inspector.patch(SHEET, record, {"items/floor": "pass"})
    with pytest.raises(Refused, match="items_open"):
        inspector.act(SHEET, record, "conclude")


def test_12_8_the_result_counts_failures_and_reaches_the_section_which_answers() -> None:
    office, inspector, record = sheet()
    inspector.patch(
        SHEET, record, {f"items/{item}": "fail" if item in ("desk", "windows") else "pass" for item in ITEMS}
    )
    inspector.act(SHEET, record, "conclude")
    office.exchange(inspector)
    section, other = office.device("handler"), office.device("colleague")
    office.exchange(section, other)
    shown = section.view(SHEET)[record]
    assert (shown["failed"], shown["result"], shown["section"]) == (2, "failed", office.ids["代表工委"])
    section.act(SHEET, record, "acknowledge", {"reply": "已整改"})
    assert [one.outcome for one in office.exchange(section).results] == ["applied"]


def test_12_8_a_correction_opens_the_sheet_again_and_the_old_result_stays_in_history() -> None:
    office, inspector, record = sheet()
    inspector.patch(SHEET, record, {f"items/{item}": "fail" for item in ITEMS})
    inspector.act(SHEET, record, "conclude")
    inspector.act(SHEET, record, "reopen")
    office.exchange(inspector)
    assert inspector.view(SHEET)[record]["failed"] == 0
    assert 6 in [row.value.value for row in office.storage.history(SHEET, record) if row.value.path == "failed"]


def test_12_7_the_same_room_another_day_is_another_sheet() -> None:
    office, inspector, record = sheet()
    office.now += DAY_MS
    assert inspector.create(SHEET, {"room": office.ids["301"], "day": "2026-11-21"}) != record
