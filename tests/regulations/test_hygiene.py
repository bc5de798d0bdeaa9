"""Hygiene by its clauses: checklists, rounds, the evening, cleanings, losses, warnings, notices, commendations (12.1 to 12.8)."""

from __future__ import annotations

from typing import Any

import pytest

from schema.day import DAY_MS, day_of, days_after, moment_of
from schema.draw import Candidate, drawn
from schema.duty import owings, standing
from sync.device import Device, Refused
from sync.ground import StoredGround
from sync.merge import Fields
from tests.small_office import SmallOffice, staffed_office

SHEET, NOTICE = "hygiene.inspection", "hygiene.notice"
STANDARD = ("floor", "desk", "cabinet", "under_desk", "windows", "closing")


def hygiene_office() -> SmallOffice:
    """The small office with a director; the handler answers for room 301."""
    office = staffed_office()
    office.person("director", "office_director")
    office.system.patch("office.room", office.ids["301"], {"keeper": office.ids["handler"]})
    office.exchange(office.system)
    return office


def level(office: SmallOffice, name: str) -> Device:
    """A phone of somebody, level."""
    phone = office.device(name)
    office.exchange(phone)
    return phone


def row(office: SmallOffice, collection: str, record: str) -> Fields:
    """A record as the server holds it."""
    stored = office.storage.stored(collection, record)
    assert stored is not None
    return stored.fields()


def owed(office: SmallOffice, duty: str) -> list[tuple[str, str]]:
    """Person's name and how the duty stands, sorted."""
    name, names = f"hygiene.{duty}", {person: one for one, person in office.ids.items()}
    ground = StoredGround(office.storage, office.catalogue)
    found = owings(office.catalogue.duties[name], name, ground, office.now)
    return sorted((names[one.person], standing(one, office.now)) for one in found)


def inspected(office: SmallOffice, phone: Device, room: str, *failed: str, turn: int = 1) -> str:
    """A sheet of a room, concluded."""
    items = {key: "fail" if key in failed else "pass" for key in STANDARD}
    fields: Fields = {
        "room": office.ids[room],
        "day": day_of(office.now),
        "turn": turn,
        "items": items,
        "inspectors": {phone.person: True},
    }
    sheet = phone.create(SHEET, fields)
    phone.act(SHEET, sheet, "conclude")
    office.exchange(phone)
    return sheet


def test_12_1_an_office_keeps_its_own_checklist_by_kind_of_room_and_day() -> None:
    office = hygiene_office()
    clerk, inspector = level(office, "clerk"), level(office, "inspector")
    with pytest.raises(Refused, match="no_items"):
        clerk.create("hygiene.checklist", {"room_kind": "office", "since": day_of(office.now), "items": {}})
    items = {"floor": "", "own_1": "绿植不枯"}
    checklist = clerk.create("hygiene.checklist", {"room_kind": "office", "since": day_of(office.now), "items": items})
    office.exchange(clerk, inspector)
    fields: Fields = {
        "room": office.ids["301"],
        "day": day_of(office.now),
        "checklist": checklist,
        "items": {"floor": "pass"},
    }
    sheet = inspector.create(SHEET, fields)
    with pytest.raises(Refused, match="items_open"):
        inspector.act(SHEET, sheet, "conclude")
    inspector.patch(SHEET, sheet, {"items/own_1": "fail"})
    inspector.act(SHEET, sheet, "conclude")
    office.exchange(inspector)
    assert (row(office, SHEET, sheet)["failed"], row(office, SHEET, sheet)["result"]) == (1, "failed")
    with pytest.raises(Refused, match="post_missing"):
        level(office, "handler").create(
            "hygiene.checklist", {"room_kind": "shared", "since": "2026-01-01", "items": items}
        )


def test_12_7_a_round_keeps_its_seed_and_reasons_so_that_anybody_can_draw_again() -> None:
    office = hygiene_office()
    inspector = level(office, "inspector")
    rooms = [Candidate(office.ids["301"], 40, 1), Candidate(office.ids["302"], 3, 0)]
    found = drawn(rooms, 1, "0a1b2c")
    fields = {"day": day_of(office.now), "seed": "0a1b2c", "rooms": [room for room, _ in found], "reasons": dict(found)}
    made = inspector.create("hygiene.round", fields)
    office.exchange(inspector)
    kept = row(office, "hygiene.round", made)
    assert drawn(rooms, 1, str(kept["seed"])) == list(dict(kept["reasons"]).items())
    assert owed(office, "finish_round") == [("inspector", "open")]
    with pytest.raises(Refused, match="no_rooms"):
        inspector.create("hygiene.round", {"day": day_of(office.now), "seed": "x", "rooms": []})


def test_12_5_the_evening_is_the_keepers_and_is_over_with_the_day() -> None:
    office = hygiene_office()
    office.now = moment_of("2026-11-23", 17)
    assert owed(office, "self_check") == [("handler", "open")]
    keeper, stranger = level(office, "handler"), level(office, "colleague")
    shut = dict.fromkeys(("doors", "windows", "lights", "computers"), "pass")
    fields: dict[str, Any] = {"room": office.ids["301"], "day": day_of(office.now), "items": shut}
    with pytest.raises(Refused, match="post_missing"):
        stranger.create("hygiene.self_check", fields)
    with pytest.raises(Refused, match="items_open"):
        keeper.create("hygiene.self_check", {**fields, "items": {"doors": "pass"}})
    made = keeper.create("hygiene.self_check", {**fields, "items": {**shut, "lights": "fail"}})
    other = level(office, "organiser")
    other.create("hygiene.self_check", fields)
    office.exchange(keeper, other)
    assert row(office, "hygiene.self_check", made)["open_items"] == 1
    assert owed(office, "self_check") == [("handler", "done")]
    office.now = moment_of("2026-11-24", 18, 1)
    assert owed(office, "self_check") == [("handler", "late")]
    office.now = moment_of("2026-11-28", 18, 1)
    assert owed(office, "self_check") == []


def test_12_6_a_cleaning_a_month_by_area_done_by_the_section_with_its_photos() -> None:
    office = hygiene_office()
    assert owed(office, "organise_cleaning")[-1] == ("clerk", "open")
    clerk, worker = level(office, "clerk"), level(office, "handler")
    cleaning = clerk.create("hygiene.cleaning", {"day": day_of(office.now)})
    area = clerk.create(
        "hygiene.cleaning_area", {"cleaning": cleaning, "area": "走廊", "section": office.ids["代表工委"]}
    )
    office.exchange(clerk, worker)
    assert ("handler", "open") in owed(office, "clean_area")
    worker.patch("hygiene.cleaning_area", area, {"photos/after.0a1b2c3d": "f" * 64})
    worker.act("hygiene.cleaning_area", area, "finish")
    with pytest.raises(Refused, match="post_missing"):
        level(office, "colleague").act("hygiene.cleaning_area", area, "finish")
    office.exchange(worker)
    level(office, "clerk")
    closing = level(office, "clerk")
    closing.act("hygiene.cleaning", cleaning, "finish")
    office.exchange(closing)
    assert owed(office, "organise_cleaning")[-1] == ("clerk", "done")
    assert {state for _, state in owed(office, "clean_area")} == {"done"}


def test_12_8_the_first_failure_of_a_year_is_a_warning_the_second_a_notice_and_a_person_decides() -> None:
    office = hygiene_office()
    inspector, director = level(office, "inspector"), level(office, "director")
    first = inspected(office, inspector, "301", "desk")
    assert (owed(office, "decide_warning"), owed(office, "decide_notice")) == ([("director", "open")], [])
    office.exchange(director)
    section = office.ids["代表工委"]
    decided = {
        "inspection": first,
        "subject": first,
        "kind": "warning",
        "section": section,
        "day": day_of(office.now),
        "times": 1,
        "text": "警告",
    }
    with pytest.raises(Refused, match="post_missing"):
        inspector.create(NOTICE, decided)
    notice = director.create(NOTICE, decided)
    office.exchange(director)
    assert owed(office, "decide_warning") == [("director", "done")]
    assert ("handler", "open") in owed(office, "answer_notice")
    worker = level(office, "handler")
    worker.act(NOTICE, notice, "answer", {"answer": "已整改"})
    office.exchange(worker)
    assert {state for _, state in owed(office, "answer_notice")} == {"done"}

    office.now += DAY_MS
    inspected(office, inspector, "301", "floor")
    assert owed(office, "decide_notice") == [("director", "open")]
    inspected(office, inspector, "302", "floor")
    assert owed(office, "decide_warning") == [("director", "done"), ("director", "open")], "another section's first"


def test_12_8_two_who_decide_offline_make_one_notice_and_a_corrected_sheet_takes_its_draft_along() -> None:
    office = hygiene_office()
    inspector = level(office, "inspector")
    sheet = inspected(office, inspector, "301", "desk")
    one, other = level(office, "director"), level(office, "director")
    decided = {
        "inspection": sheet,
        "subject": sheet,
        "section": office.ids["代表工委"],
        "day": day_of(office.now),
        "times": 1,
        "text": "警告",
    }
    records = {
        phone.create(NOTICE, {**decided, "kind": kind}) for phone, kind in ((one, "warning"), (other, "criticism"))
    }
    office.exchange(one, other)
    assert len(records) == 1
    assert row(office, NOTICE, records.pop())["kind"] == "warning"

    second = inspected(office, inspector, "302", "windows")
    assert ("director", "open") in owed(office, "decide_warning")
    inspector.act(SHEET, second, "reopen")
    inspector.patch(SHEET, second, {"items/windows": "pass"})
    inspector.act(SHEET, second, "conclude")
    office.exchange(inspector)
    assert ("director", "open") not in owed(office, "decide_warning")


def test_12_8_none_is_issued_only_with_a_reason_and_may_be_issued_after_all() -> None:
    office = hygiene_office()
    sheet = inspected(office, level(office, "inspector"), "301", "desk")
    director = level(office, "director")
    decided = {
        "inspection": sheet,
        "subject": sheet,
        "section": office.ids["代表工委"],
        "day": day_of(office.now),
        "kind": "none",
    }
    with pytest.raises(Refused, match="why_dropped"):
        director.create(NOTICE, decided)
    notice = director.create(NOTICE, {**decided, "text": "当天正在搬家"})
    office.exchange(director)
    assert row(office, NOTICE, notice)["state"] == "dropped"
    director.act(NOTICE, notice, "issue", {"kind": "warning", "text": "警告"})
    office.exchange(director)
    assert (row(office, NOTICE, notice)["state"], row(office, NOTICE, notice)["kind"]) == ("issued", "warning")


def test_12_5_a_loss_by_neglect_waits_for_a_decision() -> None:
    office = hygiene_office()
    clerk, director = level(office, "clerk"), level(office, "director")
    loss = clerk.create(
        "hygiene.loss",
        {"day": days_after(day_of(office.now), -1), "room": office.ids["301"], "what": "漏水", "value_yuan": 600},
    )
    office.exchange(clerk, director)
    assert row(office, "hygiene.loss", loss)["section"] == office.ids["代表工委"]
    assert owed(office, "decide_on_loss") == [("director", "open")]
    fields = {
        "subject": loss,
        "loss": loss,
        "kind": "criticism",
        "section": office.ids["代表工委"],
        "day": day_of(office.now),
        "text": "通报",
    }
    director.create(NOTICE, fields)
    office.exchange(director)
    assert owed(office, "decide_on_loss") == [("director", "done")]


def test_12_8_a_commendation_is_given_once_a_half_year_and_seen_by_all() -> None:
    office = hygiene_office()
    section = office.ids["法工委"]
    fields = {"subject": section, "period": "2026-07-01", "section": section, "text": "整洁"}
    one, other = level(office, "director"), level(office, "director")
    made = {phone.create("hygiene.praise", fields) for phone in (one, other)}
    office.exchange(one, other)
    assert len(made) == 1
    assert made.pop() in level(office, "desk").view("hygiene.praise")
    with pytest.raises(Refused, match="post_missing"):
        level(office, "inspector").create("hygiene.praise", fields)
