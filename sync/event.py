"""What happened to rights and devices, told in the journal's own chain (JO8): an entry without an exchange for each.

An operation is in the journal because a person signed it. A code that was given out, a device that was enrolled or ended, a
PIN, a session, a file taken out are the house's doing: here is what such an entry says. It names people, devices and
moments, never a secret and never a content. ``Engine.note_event`` writes one inside the turn of the change that it tells
of, so that both are there or neither. Knows no HTTP and no clock.
"""

from __future__ import annotations

import hashlib
from typing import Final, Literal

import msgspec

from schema.names import SYSTEM
from sync.journal import EntryBody

EventKind = Literal[
    "code_issued", "enrolment_confirmed", "enrolment_declined", "device_enrolled", "device_revoked", "tablet_enrolled",
    "tablet_ended", "tablet_signed_in", "session_opened", "session_ended", "pin_set", "pin_ended", "calendar_made",
    "calendar_ended", "export_taken", "viewed", "roster_entered", "stopped", "backed_up", "taken_in",
]  # fmt: skip
MARK_BYTES: Final = 16
COUNTS_MAX: Final = 100
"""So many names at most in one event's ``counts``."""


class Proof(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The request that a device signed for one act (PR1): what ``signature`` is over, but for office and device."""

    nonce: str
    method: str
    target: str
    body: str
    signature: bytes


class Hand(msgspec.Struct, frozen=True, kw_only=True):
    """Who does something, on which device, and the proof of that device's key if it was asked for one."""

    person: str = SYSTEM
    device: str = ""
    proof: Proof | None = None


HOUSE: Final = Hand()
"""The house itself: the command line, or a rule of its own."""


class Held(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Something that lay in the office's file when it was taken in: a device, a session or a PIN, and whose."""

    what: Literal["device", "session", "pin"]
    id: str
    person: str = ""
    mark: str = ""
    state: str = ""


class Event(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """One thing that happened. ``by`` did it ``on_device``; ``person`` and ``device`` are whom and what it concerns.

    ``mark`` is the hex digest by which a key, a session, a PIN, a code or a file is known again (``digest_of``). ``counts`` are
    numbers by name, ``held`` what was taken in (JO9).
    """

    what: EventKind
    by: str = ""
    on_device: str = ""
    person: str = ""
    device: str = ""
    station: str = ""
    collection: str = ""
    record: str = ""
    mark: str = ""
    way: str = ""
    since: int = 0
    counts: dict[str, int] = {}
    held: list[Held] = []
    proof: Proof | None = None
    kind: Literal["event"] = "event"


def event_by(hand: Hand, what: EventKind, **rest: object) -> Event:
    """An event of somebody's hand."""
    return Event(what=what, by=hand.person, on_device=hand.device, proof=hand.proof, **rest)  # type: ignore[arg-type]


def digest_of(*parts: bytes) -> str:
    """How a key, a hash or a file is named without being told: the first half of a SHA-256, in hex."""
    return hashlib.sha256(b"".join(parts)).digest()[:MARK_BYTES].hex()


def read_event(body: EntryBody) -> Event | None:
    """The event in an entry's body, ``None`` when it is none."""
    try:
        return msgspec.msgpack.decode(body.operation, type=Event)
    except msgspec.MsgspecError:
        return None


def event_body(event: Event) -> bytes:
    """The body of the entry that holds an event."""
    return msgspec.msgpack.encode(EntryBody(msgspec.msgpack.encode(event), 0, b""))


def proof_text(office: str, device: str, nonce: str, method: str, target: str, body: str) -> bytes:
    """What a device signs before an act (PR1): ``target`` is path and query as sent, ``body`` the hex SHA-256 of the body as sent."""
    return "\n".join(("luzhi-act-1", office, device, nonce, method, target, body)).encode()
