"""A phone of the simulation: a device, its disk, its clock, and the notes of what its person did.

The disk is a copy of the device's state made at each durable point (DV2, DV3); a crash goes back to it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import msgspec

from schema.catalogue import Catalogue
from sync.device import Device, Refused, Waiting
from sync.exchange import Response
from sync.operation import Operation
from tests.simulation.house import Problem, Reply, copied
from tests.small_office import sign_with

_IDENTITY = ("office", "id", "person", "catalogue")


@dataclass(frozen=True)
class Done:
    """An operation that a person did: where and when in the order of that phone, and what the phone had heard by then."""

    operation: Operation
    phone: str
    place: int
    level: tuple[str, int] | None
    is_bold: bool


@dataclass
class Notes:
    """What the simulation remembers of all phones, to compare with in the end."""

    done: dict[str, Done] = field(default_factory=dict)
    acknowledged: dict[str, str] = field(default_factory=dict)
    """Operation to the phone that was told of it."""
    forgotten: set[str] = field(default_factory=set)
    """Acknowledged operations that a revoked phone erased: no phone holds them any more."""


class Phone:
    """One enrolled device in a person's hand."""

    def __init__(
        self, office: str, device: str, person: str, key: bytes, catalogue: Catalogue,
        now_ms: Callable[[], int], random: Callable[[int], bytes], notes: Notes,
    ) -> None:  # fmt: skip
        self.id, self.person, self.key = device, person, key
        self.skew_ms = 0
        self.life = 0
        """How often it has crashed: an answer to an earlier life reaches nobody."""
        self.is_revoked = False
        self.file: list[Waiting] = []
        """What waited when the phone was revoked, as the file that the person was given."""
        self.level: tuple[str, int] | None = None
        """Epoch and seq of the answer that left the phone level, if its last answer did."""
        self._notes = notes
        self._made = Device(
            office,
            device,
            person,
            catalogue,
            lambda text: sign_with(key, text),
            lambda: now_ms() + self.skew_ms,
            random,
        )
        self.device = self._made
        self.save()

    # --- disk -----------------------------------------------------------------------------------------------

    def save(self) -> None:
        """A durable point."""
        state = {name: value for name, value in vars(self.device).items() if name[0] != "_" and name not in _IDENTITY}
        self.disk = (self.device.catalogue, copied(state))

    def crash(self) -> None:
        """The app is ended; when it opens again it has what is on the disk."""
        self.life += 1
        catalogue, state = self.disk
        self.load(catalogue, state)
        self.level = None

    def load(self, catalogue: Catalogue, state: dict[str, Any]) -> None:
        """Begin from a state on disk."""
        made = self._made
        self.device = Device(made.office, made.id, made.person, catalogue, made._sign, made._now, made._random)
        vars(self.device).update(copied(state))
        self.device.base = defaultdict(dict, self.device.base)
        self.device.is_told = True

    # --- acting ---------------------------------------------------------------------------------------------

    def do(self, work: Callable[[Device], object], *, is_bold: bool = False, crashes: bool = False) -> bool:
        """The person acts; says whether something was done. ``crashes``: the phone ends before it was durable."""
        before = {one.operation.id for one in self.device.outbox}
        with suppress(Refused):
            work(self.device)
        new = [one.operation for one in self.device.outbox if one.operation.id not in before]
        if crashes:
            self.crash()
            return False
        for operation in new:
            self.note(operation, is_bold=is_bold)
        self.save()
        return bool(new)

    def note(self, operation: Operation, *, is_bold: bool) -> None:
        """Remember what was done."""
        notes = self._notes.done
        notes[operation.id] = Done(operation, self.id, len(notes), self.level, is_bold)

    # --- exchanging -----------------------------------------------------------------------------------------

    def request(self, want: int = 0) -> bytes:
        """The bytes of an exchange; its counter is durable before they leave."""
        body = self.device.request(want)
        self.save()
        return body

    def receive(self, reply: Reply) -> Response | None:
        """What came back, if anything did."""
        if reply is None or self.is_revoked:
            return None
        if isinstance(reply, Problem):
            if reply.code in ("device_revoked", "person_ended"):
                self.erase()
            elif reply.code == "counter_replayed":
                self.device.counter = max(self.device.counter, reply.counter)
                self.save()
            return None
        answer = self.device.receive(reply)
        for result in answer.results:
            if result.outcome in ("applied", "merged", "duplicate"):
                self._notes.acknowledged[result.id] = self.id
        is_level = self.device.is_level and self.device.is_told and not (answer.more or answer.tell or answer.notice)
        self.level = (answer.epoch, answer.seq) if is_level else None
        self.save()
        return answer

    def receive_half(self, reply: Reply) -> bool:
        """An answer that was cut; says whether the phone took it for one."""
        if not isinstance(reply, bytes):
            return False
        try:
            self.device.receive(reply[: len(reply) // 2])
        except msgspec.MsgspecError:
            return False
        return True

    def erase(self) -> None:
        """Told that it is revoked, or its person ended: all is erased, what waits is given as a file (DV9 no longer holds here)."""
        if self.is_revoked:
            return
        self.is_revoked = True
        self.file = list(self.device.outbox)
        self._notes.forgotten.update(one.operation.id for one in self.device.kept)
        for name in ("base", "staging", "cursors", "fills", "kept", "outbox"):
            getattr(self.device, name).clear()
        self.device._view = None
        self.level = None
        self.save()
