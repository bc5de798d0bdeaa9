"""A person's word that something done in their name was not theirs: what did it ends at once, and the administrators hear."""

from __future__ import annotations

from typing import Any, Final

from litestar import Request

from schema.names import is_id
from server.access import access_own, in_office
from server.access_proof import access_proved
from server.problems import Problem
from server.reminders.alerts import ADMINISTRATOR, MESSAGE

_DENIABLE: Final = ("device_new", "pin_set", "tablet_new", "not_me")


async def access_not_me(request: Request[Any, Any, Any], message: str, body: bytes) -> None:
    """End the device that a message of the caller's speaks of; of a PIN or a tablet, the PIN and every sign-in by it too.

    An administrator who was told of another person's device ends that. Raises ``Problem``.
    """
    access = await access_own(request)
    hand = await access_proved(request, access, body)
    office = access.office

    def end() -> None:
        stored = office.storage.stored(MESSAGE, message) if is_id(message) else None
        told = {} if stored is None else stored.fields()
        whose = str(told.get("owed_by") or hand.person)
        if told.get("person") != hand.person or told.get("kind") not in _DENIABLE:
            raise Problem("not_found")
        if whose != hand.person and not access.holds(ADMINISTRATOR):
            raise Problem("not_allowed")
        row = office.storage.device(str(told["record"]))
        if row is None or row.person != whose:
            raise Problem("not_found")
        if told["kind"] in ("pin_set", "tablet_new"):
            office.pins.end(whose, hand)
            office.tablets.end_all_of(whose)
        if row.id != hand.device:
            office.register.revoke(row.id, hand)
        if whose == hand.person:
            office.alerts.not_me(whose, row.id)

    await in_office(office, end)
