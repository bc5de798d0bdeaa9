"""Devices for the operator's terminal: a line each, and the end of one or of all of a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from schema.day import day_of
from schema.names import SYSTEM
from sync.storage import DeviceRow

if TYPE_CHECKING:
    from server.open_office import OpenOffice

_STATES = {
    "active": "在用 in use", "revoked": "已停用 ended", "left": "随本人停用 ended with the person",
    "ended": "已停用并交回 ended and handed in",
}  # fmt: skip


def device_lines(office: OpenOffice) -> list[str]:
    """A line for each device of a person or tablet: id, whose, label, since, last seen, state. Call inside the office's thread."""
    return [_line(office, one) for one in office.storage_devices() if one.person != SYSTEM]


def end_devices(office: OpenOffice, wanted: str) -> list[str]:
    """End the device with this id, or all of the person with this name; gives their lines. Call inside the office's turn."""
    found = [
        one
        for one in office.storage_devices()
        if one.state == "active" and one.person != SYSTEM and wanted in (one.id, _name(office, one.person))
    ]
    for one in found if wanted else ():
        office.register.revoke(one.id)
    return [_line(office, row) for one in found if wanted and (row := office.storage.device(one.id)) is not None]


def _name(office: OpenOffice, person: str) -> str:
    row = office.engine.knowledge.record(office.catalogue.standing.people, person) if person else None
    return "" if row is None else str(row.get("name", ""))


def _line(office: OpenOffice, device: DeviceRow) -> str:
    whose = _name(office, device.person) or "共用设备 shared"
    days = f"{day_of(device.enrolled_ms)} – {day_of(device.seen_ms)}"
    return "  ".join((device.id, whose, device.label, days, _STATES.get(device.state, device.state)))
