"""Writes down what the demo's people do: signed operations of their devices, through the engine, in the order of time.

A ``Deed`` is one operation to come, with its moment and author. The scribe keeps a device with a real key for each
person, sets the office's clock to the deed's moment and hands the engine what a phone would send. A refusal is an
error in the demo and stops it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

import msgspec

from schema.catalogue import SCHEMA_VERSION
from schema.day import MINUTE_MS
from schema.names import uuid7
from server.demo.chance import Chance
from server.identity.keys import SigningKey
from server.open_office import OpenOffice
from sync.device import Device
from sync.event import HOUSE
from sync.exchange import Head, Request, signed_text, write_head
from sync.merge import Fields
from sync.operation import Operation, write_operation
from sync.stamp import ZERO, next_stamp
from sync.storage import DeviceRow

DEVICE_LABEL = "演示"
_TURN_OPERATIONS = 500
"""Operations in one turn: few commits, and a file's journal that stays small."""
_TOGETHER_MS = 20 * MINUTE_MS
"""Deeds of one person within this time go up in one exchange."""


class Deed(msgspec.Struct, frozen=True, kw_only=True):
    """One operation to come. ``at`` is ms; ``values`` are a creation's fields, a patch's paths or an action's inputs."""

    at: int
    person: str
    collection: str
    record: str
    kind: Literal["create", "patch", "act"]
    values: Fields = {}
    action: str = ""
    proof: Fields = {}


class DemoRefused(Exception):
    """The engine didn't take an operation of the demo; the message names the deed and the reason."""


class DemoClock:
    """The clock of an office that is being made. ``now_ms`` is what the office asks."""

    def __init__(self, at: int) -> None:
        self.at = at

    def now_ms(self) -> int:
        """The moment that the making has come to, ms since 1970."""
        return self.at

    def move_to(self, at: int) -> None:
        """Go on to a moment; never back."""
        self.at = max(self.at, at)


class _Hand(msgspec.Struct):
    """A device under way: its key, its counter, its last stamp."""

    device: str
    key: SigningKey
    counter: int = 0
    stamp: str = ZERO


class Scribe:
    """Takes deeds to the engine of one office. ``chance`` gives ids; keys come from the system."""

    def __init__(self, office: OpenOffice, clock: DemoClock, chance: Chance) -> None:
        self._office, self._clock, self._chance = office, clock, chance
        self._epoch = office.engine.epoch()
        self._hands: dict[str, _Hand] = {}
        self._seqs: dict[str, int] = {}
        self.operation_count = 0
        self.exchange_count = 0

    def enter_by_house(self, device: Device, deeds: Iterable[Deed]) -> None:
        """Have the house's own device create records, in a turn of its own."""
        with self._office.storage.turn():
            for deed in deeds:
                self._clock.move_to(deed.at)
                device.enqueue(self._operation(deed, device.id, device.stamp))
                self.operation_count += 1
            self._office.exchange_in_turn(device)
            self.exchange_count += 1
        if device.attention:
            refused = device.attention[0]
            raise DemoRefused(f"{refused.operation.collection}: {refused.result.reason} {refused.result.field}")

    def play(self, deeds: Iterable[Deed]) -> None:
        """Take deeds, oldest first, to the engine; each person's own go up together when nobody else acts between them."""
        waiting: list[Deed] = []
        turn: list[list[Deed]] = []
        for deed in sorted(deeds, key=lambda one: one.at):
            if waiting and (deed.person != waiting[0].person or deed.at - waiting[0].at > _TOGETHER_MS):
                turn.append(waiting)
                waiting = []
                if sum(len(one) for one in turn) >= _TURN_OPERATIONS:
                    self._turn(turn)
                    turn = []
            waiting.append(deed)
        self._turn([*turn, waiting] if waiting else turn)

    def put_away(self) -> None:
        """Revoke the devices: their keys are kept nowhere, so that nobody can go on with them."""
        with self._office.storage.turn():
            for hand in self._hands.values():
                self._office.register.revoke(hand.device)

    def _turn(self, exchanges: list[list[Deed]]) -> None:
        with self._office.storage.turn():
            for deeds in exchanges:
                self._exchange(deeds)

    def _exchange(self, deeds: list[Deed]) -> None:
        self._clock.move_to(deeds[-1].at)
        hand = self._hands.get(deeds[0].person) or self._enrol(deeds[0])
        raws: list[bytes] = []
        for deed in deeds:
            operation = self._operation(deed, hand.device, hand.stamp)
            hand.stamp = operation.stamp
            raws.append(write_operation(operation))
        hand.counter += 1
        head = Head(schema=SCHEMA_VERSION, now=self._clock.at, epoch=self._epoch, counter=hand.counter)
        head_bytes = write_head(head)
        text, _ = signed_text(self._office.id, hand.device, self._epoch, hand.counter, head_bytes, raws)
        taken = self._office.engine.take(hand.device, Request(head_bytes, raws, hand.key.sign(text)), head)
        for deed, result in zip(deeds, taken.results, strict=True):
            if result.outcome != "applied":
                raise DemoRefused(f"{deed}: {result.outcome} {result.reason} {result.field}")
            self._seqs[deed.record] = result.seq
        self.operation_count += len(deeds)
        self.exchange_count += 1

    def _enrol(self, deed: Deed) -> _Hand:
        hand = _Hand(uuid7(deed.at, self._chance.bytes(10)), SigningKey())
        row = DeviceRow(
            id=hand.device, person=deed.person, public_key=hand.key.public(), label=DEVICE_LABEL, state="active", counter=0,
            enrolled_ms=deed.at, seen_ms=deed.at,
        )  # fmt: skip
        self._office.register.put_new(row, HOUSE)
        self._hands[deed.person] = hand
        return hand

    def _operation(self, deed: Deed, device: str, last: str) -> Operation:
        given: Fields = {"create": {"fields": deed.values}, "patch": {"set": deed.values}}.get(
            deed.kind, {"action": deed.action, "inputs": deed.values}
        )
        return Operation(
            id=uuid7(deed.at, self._chance.bytes(10)), stamp=next_stamp(last, deed.at, device), at=deed.at,
            collection=deed.collection, record=deed.record, kind=deed.kind, schema=SCHEMA_VERSION,
            seen=self._seqs.get(deed.record, 0), proof=deed.proof, **given,
        )  # fmt: skip
