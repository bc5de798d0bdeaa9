"""Tells a person at once what was done in their name: a new device, a PIN, a first sign-in at a tablet; and the administrators, when
that person says: it wasn't me.

Each is a message of the office and a push to the person's other devices, written in the turn of the change itself. Of a person's first device
there is nobody else to tell: the administrators but the issuer hear. Call everything inside the office's turn.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from schema.day import DAY_MS, day_of
from server.house_hand import HouseHand
from server.reminders.texts import alert_payload
from sync.event import Hand
from sync.storage import DeviceRow

if TYPE_CHECKING:
    from server.open_office import OpenOffice

MESSAGE: Final = "office.message"
ADMINISTRATOR: Final = "administrator"
AlertKind = Literal["device_new", "pin_set", "tablet_new", "not_me"]


class Alerts:
    """The alerts of one office."""

    def __init__(self, office: OpenOffice) -> None:
        self._office = office

    def device_new(self, row: DeviceRow) -> None:
        """A device was enrolled to a person."""
        if not row.person:
            return
        if any(one.id != row.id and self._is_own(one, row.person) for one in self._office.storage.devices()):
            self._tell("device_new", row.person, row.id)
            return
        for one in self._administrators(row.issuer, row.person):
            self._tell("device_new", one, row.id, about=row.person)

    def pin_set(self, by: Hand) -> None:
        """A person's PIN was set on a device."""
        self._tell("pin_set", by.person, by.device)

    def tablet_new(self, row: DeviceRow) -> None:
        """A person signed in at a tablet; told if it is the first time there."""
        before = (one for one in self._office.storage.devices() if one.id != row.id)
        if not any(one.tablet == row.tablet and one.person == row.person for one in before):
            self._tell("tablet_new", row.person, row.id)

    def not_me(self, person: str, device: str) -> None:
        """A person said that something done in their name was not theirs."""
        for one in self._administrators(person):
            self._tell("not_me", one, device, about=person)

    def _is_own(self, row: DeviceRow, person: str) -> bool:
        return row.person == person and row.state == "active" and not row.on_shared

    def _administrators(self, *but: str) -> list[str]:
        today = day_of(self._office.now_ms())
        return [one for one in self._office.engine.knowledge.holders(ADMINISTRATOR, today) if one not in but]

    def _tell(self, kind: AlertKind, person: str, device: str, about: str = "") -> None:
        office, now = self._office, self._office.now_ms()
        fields = {"person": person, "subject": f"{kind}|{device}|{now}", "kind": kind, "record": device, "sent_at": now}
        message = HouseHand(office).create(MESSAGE, {**fields, "owed_by": about} if about else {**fields})
        payload, store = alert_payload(kind, message), office.planner.store
        for one in office.planner.reachable(person):
            if one.device != device:
                store.queue(message, person, "push", one.id, payload, kind, "high", now, now, now + DAY_MS)
        office.wake()
