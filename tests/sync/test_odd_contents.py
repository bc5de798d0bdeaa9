"""Contents that no app of ours writes: refused by name, never an error of the server, never a record that others can't read."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from schema.names import natural_id, uuid7
from sync.device import Device
from sync.operation import Operation, UnreadableOperation, read_operation, write_operation
from tests.small_office import SmallOffice, staffed_office

SHEET = "hygiene.inspection"


@pytest.fixture
def office() -> SmallOffice:
    """An office with its people and rooms."""
    return staffed_office()


def sent(office: SmallOffice, device: Device, record: str, **rest: Any) -> tuple[str, str, str]:
    """Outcome, reason and field of an operation that the device itself would not let pass."""
    made = {
        "id": uuid7(office.now, office.random(10)), "stamp": device.stamp[:-1] + "0", "at": office.now, "collection": SHEET,
        "record": record, "schema": office.catalogue.version, **rest,
    }  # fmt: skip
    device.enqueue(msgspec.convert(made, Operation))
    result = office.exchange(device).results[-1]
    return result.outcome, result.reason, result.field


def sheet_of(office: SmallOffice, device: Device, **rest: Any) -> str:
    """A sheet of room 301 today."""
    sheet = device.create(SHEET, {"room": office.ids["301"], "day": "2026-11-20", **rest})
    office.exchange(device)
    return sheet


def test_op2_the_key_that_browsers_do_not_read_is_no_key(office: SmallOffice) -> None:
    device = office.device("inspector")
    office.exchange(device)
    sheet = sheet_of(office, device)
    for rest in (
        {"set": {"inspectors/__proto__": True}},
        {"set": {"__proto__": "x"}},
        {"set": {"inspectors": {"__proto__": True}}},
    ):
        device.patch(SHEET, sheet, {"inspectors/x": True})
        raw = write_operation(msgspec.structs.replace(device.outbox.pop().operation, **rest))
        with pytest.raises(UnreadableOperation):
            read_operation(raw)
    device.patch(SHEET, sheet, {"inspectors/__proto": True, "inspectors/a__proto__": True})
    assert office.exchange(device).results[-1].outcome == "applied"


@pytest.mark.parametrize("items", ["", "abc", 7, True, ["floor"]])
def test_de4_what_is_no_map_is_refused_where_a_map_belongs(office: SmallOffice, items: Any) -> None:
    device = office.device("inspector")
    office.exchange(device)
    fields = {"room": office.ids["301"], "day": "2026-11-20", "items": items}
    sheet = natural_id(office.office, SHEET, (office.ids["301"], "2026-11-20", "1"))
    assert sent(office, device, sheet, kind="create", fields=fields) == ("refused", "field_invalid", "items")


@pytest.mark.parametrize("items", ["abc", {"floor": "perhaps"}, {"roof": "pass"}])
def test_de5_a_second_creation_lays_nothing_that_a_first_could_not(office: SmallOffice, items: Any) -> None:
    device = office.device("inspector")
    office.exchange(device)
    sheet = sheet_of(office, device)
    fields = {"room": office.ids["301"], "day": "2026-11-20", "items": items}
    assert sent(office, device, sheet, kind="create", fields=fields) == ("refused", "field_invalid", "items")
    device.patch(SHEET, sheet, {"items/floor": "pass"})
    assert office.exchange(device).results[-1].outcome == "applied"


@pytest.mark.parametrize("room", [True, ["x"], {"x": "y"}])
def test_id3_a_natural_key_is_of_texts_and_numbers(office: SmallOffice, room: Any) -> None:
    device = office.device("inspector")
    office.exchange(device)
    sheet = natural_id(office.office, SHEET, (str(room), "2026-11-20", "1"))
    fields = {"room": room, "day": "2026-11-20"}
    assert sent(office, device, sheet, kind="create", fields=fields) == ("refused", "field_invalid", "room")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("低保\u202e申请", ("1", "3", "U+202E")), ("一\n二三\x0b四", ("2", "3", "U+000B")), ("\ufeff一", ("1", "1", "U+FEFF")),
        ("一\r\n二", ("1", "2", "U+000D")),
    ],
)  # fmt: skip
def test_op6_what_nobody_sees_is_refused_by_its_place(
    office: SmallOffice, text: str, place: tuple[str, str, str]
) -> None:
    device = office.device("desk")
    office.exchange(device)
    made = {
        "id": uuid7(office.now, office.random(10)), "stamp": device.stamp[:-1] + "0", "at": office.now, "kind": "create",
        "collection": "first_contact.visit", "record": uuid7(office.now, office.random(10)), "schema": office.catalogue.version,
        "fields": {"visitor": "王", "matter": text},
    }  # fmt: skip
    device.enqueue(msgspec.convert(made, Operation))
    result = office.exchange(device).results[-1]
    line, at, sign = place
    assert (result.code, result.reason, result.field) == ("invalid", "text_unclean", "matter")
    assert result.values == {"field": "matter", "line": line, "at": at, "sign": sign}


@pytest.mark.parametrize("path", ["items/floor", "remarks/floor", "inspectors/a\u200bb"])
def test_op6_values_and_keys_of_maps_are_texts_too(office: SmallOffice, path: str) -> None:
    device = office.device("inspector")
    office.exchange(device)
    sheet = sheet_of(office, device)
    values = {path: True if path.startswith("inspectors") else "pass\u200b"}
    assert sent(office, device, sheet, kind="patch", set=values)[1:] == ("text_unclean", path.partition("/")[0])


def test_op6_a_device_cleans_what_is_typed_and_it_is_taken(office: SmallOffice) -> None:
    device = office.device("desk")
    office.exchange(device)
    typed = {"visitor": "王\n芳\u200b", "matter": "第一页\x0b第二页\u202e\u2028", "contact": "\u202a13900000000\u202c"}
    visit = device.create("first_contact.visit", typed)
    assert office.exchange(device).results[-1].outcome == "applied"
    seen = device.view("first_contact.visit")[visit]
    assert (seen["visitor"], seen["matter"], seen["contact"]) == ("王 芳", "第一页\n第二页\n", "13900000000")


def test_op6_what_stood_there_before_hinders_no_step_on_another_field(
    office: SmallOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    device = office.device("desk")
    office.exchange(device)
    with monkeypatch.context() as older:
        older.setattr("sync.decide.first_unclean", lambda fields, given: None)
        older.setattr("sync.device.cleaned", lambda fields, given: given)
        visit = device.create("first_contact.visit", {"visitor": "王\u202e芳", "matter": "低保"})
        assert office.exchange(device).results[-1].outcome == "applied"
    device.patch("first_contact.visit", visit, {"contact": "13900000000"})
    assert office.exchange(device).results[-1].outcome == "applied"
    device.patch("first_contact.visit", visit, {"visitor": device.view("first_contact.visit")[visit]["visitor"]})
    assert office.exchange(device).results[-1].outcome == "applied"
    assert device.view("first_contact.visit")[visit]["visitor"] == "王芳"
