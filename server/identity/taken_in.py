"""An office from before its journal told of devices: what lies in its file is taken in once, as it is, and marked so (JO9)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from server.identity.pins import Pins
from server.identity.register import Register
from sync.event import HOUSE, Event, Held, digest_of, event_by
from sync.storage import Storage

TRACED_META: Final = "traced"


def take_in(storage: Storage, register: Register, pins: Pins, note: Callable[[Event], int]) -> None:
    """Tell the journal of every device, session and PIN that is there, the first time. Call inside a turn."""
    if storage.meta(TRACED_META) is not None:
        return
    storage.put_meta(TRACED_META, "1")
    owners = {one.id: one.person for one in storage.devices()}
    held = [
        *(Held(what="device", id=one.id, person=one.person, mark=digest_of(one.public_key), state=one.state) for one in storage.devices()),
        *(Held(what="session", id=device, person=owners.get(device, ""), mark=mark) for mark, device in register.sessions()),
        *(Held(what="pin", id=person, person=person, mark=mark) for person, mark in pins.marks()),
    ]  # fmt: skip
    if held:
        note(event_by(HOUSE, "taken_in", held=held))
