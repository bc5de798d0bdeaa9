"""Whether a device may come in, asked in one place: it is enrolled, not revoked, and its person was not ended.

A person who is ended takes their devices along, and gets them back when taken back, except one that was revoked by itself
or handed in meanwhile (EX15). Knows no HTTP; call inside the office's turn.
"""

from __future__ import annotations

import msgspec

from sync.decide import Stored
from sync.knowledge import StandingRows
from sync.limits import HAND_IN_MS_MAX
from sync.stamp import stamp_parts
from sync.storage import DeviceRow, Storage

ENDED = "ended"
"""The state of a person who has left."""
LEFT = "left"
"""The state of a device whose person was ended while it was in use."""

OVER = ("revoked", LEFT, "ended")
"""The states of a device that may hand in once what waits on it, or has done so."""


class Standing:
    """The devices of one office, and whether each may come in. ``is_changed`` says since when somebody looked that it may be otherwise."""

    def __init__(self, storage: Storage, knowledge: StandingRows, people: str, posts_held: str) -> None:
        self._storage, self._knowledge, self._people = storage, knowledge, people
        self._rights = (people, posts_held)
        self.is_changed = False

    def has_left(self, person: str) -> bool:
        """Whether a person was ended. Who isn't entered (yet) was not."""
        found = self._knowledge.record(self._people, person) if person else None
        return found is not None and found.get("state") == ENDED

    def refusal_of(self, device: DeviceRow | None) -> str:
        """Why a device may not come in: ``device_unknown``, ``device_revoked`` or ``person_ended``; empty when it may."""
        if device is None:
            return "device_unknown"
        tablet = self._storage.device(device.tablet) if device.tablet else None
        is_stopped = device.tablet and (tablet is None or tablet.state != "active")
        if is_stopped or device.state not in ("active", LEFT):
            return "device_revoked"
        if self.has_left(device.person):
            return "person_ended"
        return "" if device.state == "active" else "device_revoked"

    def refusal_at_end(self, device: DeviceRow | None, now_ms: int) -> str:
        """Why a device may not hand in what was done on it before it was revoked or its person ended (EX14); empty when it may."""
        if device is None:
            return "device_unknown"
        is_late = now_ms - device.revoked_ms > HAND_IN_MS_MAX
        return "device_revoked" if device.state not in OVER or device.on_shared or is_late else ""

    def follow(self, stored: Stored | None, becomes: Stored, now_ms: int) -> None:
        """A record was laid: when a person was ended or taken back by it, so are the devices."""
        if becomes.collection not in self._rights:
            return
        self.is_changed = True
        if becomes.collection != self._people:
            return
        had_left = stored is not None and stored.fields().get("state") == ENDED
        has_left = becomes.fields().get("state") == ENDED
        if had_left != has_left:
            self._move(becomes.id, ("active", LEFT) if has_left else (LEFT, "active"), now_ms if has_left else 0)

    def _move(self, person: str, states: tuple[str, str], moment: int) -> None:
        for device in self._storage.devices():
            if device.person == person and device.state == states[0]:
                self._storage.put_device(msgspec.structs.replace(device, state=states[1], revoked_ms=moment))

    def catch_up(self) -> None:
        """Persons ended by a program that left their devices in use: those end too, as of the moment of the step."""
        for stored in self._storage.collection(self._people):
            if stored.fields().get("state") == ENDED:
                writer = stored.writers.get("state")
                moment = stamp_parts(writer[0])[0] if writer is not None else 0
                self._move(stored.id, ("active", LEFT), moment)
