"""Shared devices: the tablet's own row, and a row for each person whose PIN was checked there (sync/PROTOCOL.md SH1 to
SH8).

Every method is called inside the office's write turn.
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from schema.names import uuid7
from server.identity.keys import is_signed
from server.identity.register import Register
from server.problems import Problem
from server.settings import UNLOCKED_MS
from sync.event import Event, Hand, digest_of, event_by
from sync.storage import DeviceRow, Storage


class Tablets:
    """The shared devices of one office."""

    def __init__(
        self,
        office: str,
        storage: Storage,
        register: Register,
        now_ms: Callable[[], int],
        random: Callable[[int], bytes],
        note: Callable[[Event], int],
    ) -> None:
        self._office, self._storage, self._register = office, storage, register
        self._now, self._random, self._note = now_ms, random, note

    def check(self, tablet: str, nonce: str, parts: tuple[str, ...], signature: bytes) -> DeviceRow:
        """The tablet that signed its challenge, spent before, together with ``parts``. Raises ``Problem``."""
        row = self._storage.device(tablet)
        text = "\n".join(("luzhi-tablet-1", self._office, tablet, nonce, *parts)).encode()
        if row is None or not is_tablet(row) or not is_signed(row.public_key, text, signature):
            raise Problem("signature_wrong")
        if row.state != "active":
            raise Problem("device_revoked")
        return row

    def unlock(self, tablet: DeviceRow, person: str, public_key: bytes) -> tuple[DeviceRow, str]:
        """The person's row on the tablet with this key, good for 7 days from now, and its session (SH2, SH3)."""
        now = self._now()
        hand = Hand(person=person, device=tablet.id)
        row: DeviceRow | None = None
        for one in self._storage.devices():
            if one.tablet != tablet.id or one.person != person or one.state != "active":
                continue
            if one.public_key == public_key:
                row = one
            elif one.until_ms > now:
                self._storage.put_device(msgspec.structs.replace(one, until_ms=now))
        if row is None:
            self._register.check_key(public_key)
            row = DeviceRow(
                id=uuid7(now, self._random(10)), person=person, public_key=public_key, label=tablet.label, state="active",
                counter=0, enrolled_ms=now, seen_ms=now, kind="shared", station=tablet.station, tablet=tablet.id,
                until_ms=now + UNLOCKED_MS,
            )  # fmt: skip
            row = self._register.put_new(row, hand)
        else:
            row = msgspec.structs.replace(row, until_ms=now + UNLOCKED_MS, seen_ms=now)
            self._storage.put_device(row)
            at = {"person": person, "device": row.id, "station": row.station, "mark": digest_of(public_key)}
            self._note(event_by(hand, "tablet_signed_in", **at))
        self._storage.put_device(msgspec.structs.replace(tablet, seen_ms=now))
        return row, self._register.open_session(row)

    def end_all_of(self, person: str) -> None:
        """The person's PIN was set anew: what is made from now on needs the new one (SH8)."""
        now = self._now()
        for one in self._storage.devices():
            if one.tablet and one.person == person and one.until_ms > now:
                self._storage.put_device(msgspec.structs.replace(one, until_ms=now))
        self._register.forget_proved()


def is_tablet(row: DeviceRow) -> bool:
    """Whether the row is a shared device itself, not a person on one."""
    return row.kind == "shared" and not row.tablet
