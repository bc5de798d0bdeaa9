"""What must hold at each moment: watched while the run goes on (I3, I5, I10, I11, I15)."""

from __future__ import annotations

from typing import Any

import msgspec

from schema.day import day_of
from sync.engine import Taken
from sync.exchange import Response, Segment, held_mark, read_response
from tests.simulation.house import Reply
from tests.simulation.oracle import audience, standing_in
from tests.simulation.phone import Phone
from tests.simulation.world import World

_Key = tuple[str, str]
COUNTED_FROM_RECEIPT = ("office.person", "office.post_held", "office.section", "office.room", "office.parameter_value")
"""What changes rights or rules: when it was done is not for the phone to say."""


class Broken(AssertionError):
    """An invariant does not hold. ``invariant`` is its number in the protocol's list."""

    def __init__(self, invariant: str, what: str) -> None:
        super().__init__(f"{invariant}: {what}")
        self.invariant = invariant


class Watch:
    """Eyes on one run."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._shown: dict[str, tuple[str, dict[str, int]]] = {}
        self._held: tuple[Any, dict[str, set[str]]] = (None, {})
        world.house.on_answer = self.answer

    def held(self, person: str) -> set[str]:
        """The scopes that a person holds now, by the oracle."""
        house = self._world.house
        key = (house.engine.epoch(), house.storage.last_seq(), day_of(self._world.now))
        if self._held[0] != key:
            self._held = (key, {})
        known = self._held[1]
        if person not in known:
            known[person] = standing_in(house.storage, house.catalogue).held(person, key[2])
        return known[person]

    # --- at the house ---------------------------------------------------------------------------------------

    def answer(self, taken: Taken, device: str, raw: bytes) -> None:
        """An answer leaves the house."""
        answer = read_response(raw)
        held = self.held(taken.person)
        row = self._world.house.storage.device(device)
        if row is None or row.state != "active":
            raise Broken("I5", f"the revoked device {device[-4:]} is answered")
        self._is_secret(answer, held)
        self._is_in_step(taken, answer, held)

    def _is_secret(self, answer: Response, held: set[str]) -> None:
        """I5: each scope named is held now, each record in it belongs there now, and nothing is sent of one that is gone."""
        if not held.issuperset(answer.cursors):
            raise Broken("I5", f"scopes {sorted(set(answer.cursors) - held)} are not held")
        for change in answer.changes:
            if not change.live and change.body is not None:
                raise Broken("I5", f"{change.collection} {change.id} is gone, and sent")
            for scope in change.live:
                self._may_be_sent(scope, change.collection, change.id, change.seq, change.body, held)
        for segment in answer.segments:
            for record, seq, body in zip(*opened_segment(segment), strict=True):
                self._may_be_sent(segment.scope, segment.collection, record, seq, msgspec.msgpack.decode(body), held)

    def _may_be_sent(self, scope: str, collection: str, record: str, seq: int, body: Any, held: set[str]) -> None:
        storage = self._world.house.storage
        stored = storage.stored(collection, record)
        if stored is None or stored.seq != seq or stored.fields() != body:
            raise Broken("I3", f"{collection} {record} is sent as it is not stored")
        standing = standing_in(storage, self._world.house.catalogue)
        if scope not in held or scope not in audience(collection, body, standing.record):
            raise Broken("I5", f"{collection} {record} is sent in {scope}")

    def _is_in_step(self, taken: Taken, answer: Response, held: set[str]) -> None:
        """I3: in one epoch no scope is ever found to differ in its sum: a reset has no other cause than the horizon."""
        head, storage = taken.head, self._world.house.storage
        if head.epoch != answer.epoch:
            return
        is_known = head.held == held_mark(held) and all(storage.scope_level(one).horizon <= head.at for one in held)
        if answer.tell and is_known:
            raise Broken("I3", "sums differ at the same seq (short form)")
        for scope in answer.reset:
            reached = max(head.cursors.get(scope, 0), head.fills.get(scope, 0))
            if reached >= storage.scope_level(scope).horizon:
                raise Broken("I3", f"the sum of {scope} differs at the same seq")

    # --- on the phone ---------------------------------------------------------------------------------------

    def receive(self, phone: Phone, reply: Reply, *, is_late: bool = False) -> None:
        """An answer reaches a phone."""
        phone.receive(reply)
        if is_late:
            phone.level = None
        if not isinstance(reply, bytes) or phone.is_revoked:
            return
        self._is_monotonic(phone, read_response(reply))
        if phone.level is not None:
            extra = set(phone.device.held()) - self.held(phone.person)
            if extra:
                raise Broken("I5", f"phone {phone.id[-4:]} keeps {sorted(extra)} after a whole answer")

    def _is_monotonic(self, phone: Phone, answer: Response) -> None:
        """I10: of a record that this answer speaks of, the phone never shows a lower seq than it showed in this epoch."""
        device = phone.device
        epoch, shown = self._shown.get(phone.id, ("", {}))
        if device.staging:
            return
        if epoch != device.epoch:
            shown = {}
            self._shown[phone.id] = (device.epoch, shown)
        records = {change.id for change in answer.changes}
        for segment in answer.segments:
            records.update(opened_segment(segment)[0])
        for record in records:
            row = device._best(record)
            if row is None:
                continue
            if row.seq < shown.get(record, 0):
                raise Broken("I10", f"{row.collection} {record} went from {shown[record]} back to {row.seq}")
            shown[record] = row.seq


def opened_segment(segment: Segment) -> tuple[list[str], list[int], list[bytes]]:
    """The columns of a segment."""
    return msgspec.msgpack.decode(segment.packed, type=tuple[list[str], list[int], list[bytes]])


class Foreseen:
    """I11: what a phone shows of what it is about to send; the house must come to the same."""

    def __init__(self, world: World, shown: dict[_Key, dict[str, Any]]) -> None:
        self._world, self._shown = world, shown

    def compare(self, reply: Reply) -> None:
        """The exchange was taken."""
        if not isinstance(reply, bytes):
            return
        if any(one.reason in ("clock_ahead", "waits_for_word") for one in read_response(reply).results):
            return
        for (collection, record), fields in self._shown.items():
            stored = self._world.house.storage.stored(collection, record)
            became = None if stored is None else stored.fields()
            if became is not None and (became.get("late") or collection in COUNTED_FROM_RECEIPT):
                continue  # another moment stands, and it says so (TI3, TI4)
            if became != fields:
                raise Broken("I11", f"{collection} {record} was shown as {fields} and became {became}")


def foresee(world: World, phone: Phone) -> Foreseen | None:
    """What the phone shows, if all that waits was done since it was level and nobody else changed anything since then.

    Left out: what no app would send, what was made on another phone, and records that this person can't see.
    """
    device, house = phone.device, world.house
    if not device.outbox or phone.level is None or phone.level != (house.engine.epoch(), house.storage.last_seq()):
        return None
    if device.schema != house.catalogue.version:
        return None
    shown: dict[_Key, dict[str, Any]] = {}
    view = device._seen()
    for waiting in device.outbox:
        operation = waiting.operation
        done = world.notes.done[operation.id]
        if done.level != phone.level or done.is_bold or done.phone != phone.id or waiting.again:
            return None
        key = (operation.collection, operation.record)
        if device._best(operation.record) is None and house.storage.stored(*key) is not None:
            return None
        if key in view:
            shown[key] = view[key].fields()
    return Foreseen(world, shown)
