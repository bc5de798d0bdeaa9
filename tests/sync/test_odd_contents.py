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


@pytest.mark.parametrize("items", ["abc", {"floor": "perhaps"}, {"roof": "pass"}, {"floor": "pass\0"}])
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
