"""The operations of one exchange, decided in order (EX8, EX9): each with what its claims are worth (TI1 to TI5). A long one can pause
and let others have their turn (EX11).

Lays what is taken and writes down every decision; knows the engine whose office it is, and no device beyond this exchange.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec

from schema import refusal as refusals
from schema.refusal import Refusal
from sync.decide import Decision, Knowledge, Stored
from sync.erase import erased_of
from sync.exchange import Result
from sync.journal import EntryBody, ExchangeRow
from sync.limits import CLOCK_AHEAD_MS_MAX, PART_OPERATIONS
from sync.operation import Operation, UnreadableOperation, read_operation
from sync.proof import Bounds, Floor, Judged, judge
from sync.results import TAKEN, WORD, held, result_of, waiting_for_word
from sync.stamp import stamp_parts
from sync.told import keep_result, known_result
from sync.word import NO_RIGHT, AsHeard

if TYPE_CHECKING:
    from sync.engine import Engine

_result_encoder = msgspec.msgpack.Encoder()
_body_encoder = msgspec.msgpack.Encoder()


class _Seen(Exception):
    """Raised inside a savepoint to undo what was tried only to see its results."""

    def __init__(self, results: list[Result]) -> None:
        super().__init__()
        self.results = results


class _Undone(Exception):
    """Raised inside a savepoint to undo a group."""

    def __init__(self, on: str, decision: Decision) -> None:
        super().__init__(on)
        self.on = on
        self.decision = decision


class Place(msgspec.Struct, frozen=True):
    """Where decided operations are written down: whose they are, in which exchange they came, what bounds their claims, and
    the floor up to which the device had ``heard``."""

    author: str
    device: str
    row: ExchangeRow
    row_hash: bytes
    redo: bool
    on_shared: bool
    until: int | None
    bounds: Bounds
    heard: Floor


class _Member(msgspec.Struct, frozen=True):
    """One operation of an exchange: its place, its bytes, and what they say if they can be read."""

    place: int
    raw: bytes
    operation: Operation | None


class Batch:
    """One exchange under way: its operations, and in ``results`` what became of those that are decided."""

    def __init__(self, engine: Engine, place: Place, raws: list[bytes]) -> None:
        self._engine, self._at, self.raws = engine, place, raws
        self._storage, self._catalogue = engine.storage, engine.catalogue
        self._failed: dict[str, str] = {}
        self._members = [_Member(place, raw, readable(raw)) for place, raw in enumerate(raws)]
        self._next = 0
        self.results: list[Result] = []

    @property
    def place(self) -> Place:
        """Where its operations are written down."""
        return self._at

    def go_on(self, pause: Callable[[], bool] = lambda: False) -> bool:
        """Decide in order, groups together, and lay what is taken; after each ``PART_OPERATIONS`` ``pause`` is asked. Whether all are decided."""
        members = self._members
        ahead = [one.operation for one in members[self._next :] if one.operation is not None]
        self._storage.prime([one.id for one in ahead], [(one.collection, one.record) for one in ahead])
        part_ends = self._next + PART_OPERATIONS
        while self._next < len(members):
            if self._next >= part_ends:
                if pause():
                    return False
                part_ends = self._next + PART_OPERATIONS
            group = _group_from(members, self._next)
            self.results += self._decide_group(group)
            self._next += len(group)
        return True

    def only_see(self) -> None:
        """[EX14] Decide them to see which could be taken, take none: those wait for a person's word, in their order (TI5)."""
        try:
            with self._storage.savepoint():
                self.go_on()
                raise _Seen(self.results)
        except _Seen as seen:
            self._engine.knowledge.forget()
            results = [waiting_for_word(one.id) if one.outcome in TAKEN else one for one in seen.results]
        self.results = results
        for place, (raw, result) in enumerate(zip(self.raws, results, strict=True)):
            operation = readable(raw)
            is_known = operation is None or known_result(self._storage, self._at.author, operation.id) is not None
            if operation is not None and not is_known and not result.on.startswith("~"):
                self._write_down(_Member(place, raw, operation), result, operation)

    def _decide_group(self, group: list[_Member]) -> list[Result]:
        results: list[Result] = []
        try:
            with self._storage.savepoint():
                for member in group:
                    results.append(self._decide_one(member))
        except _Undone as undone:
            self._engine.knowledge.forget()
            results = []
            for member in group:
                operation = member.operation
                result = self._refused_result(member, undone)
                if operation is not None:
                    self._failed[operation.record] = (
                        operation.id if result.outcome == "refused" else result.on or undone.on
                    )
                    if not result.on.startswith("~"):
                        self._write_down(member, result, operation)
                results.append(result)
        return results

    def _decide_one(self, member: _Member) -> Result:
        operation = member.operation
        if operation is None:
            raise _Undone(_sha256(member.raw).hex(), Decision(refusal=refusals.OPERATION_UNREADABLE))
        known = known_result(self._storage, self._at.author, operation.id)
        if known is not None:
            return known
        if operation.record in self._failed:
            on = self._failed[operation.record]
            raise _Undone(on, Decision(refusal=refusals.WAITS_FOR_WORD if on == WORD else refusals.HELD_BACK))
        if self._at.until is None and self._engine.standing.has_left(self._at.author):
            raise _Undone(operation.id, Decision(refusal=refusals.PERSON_ENDED))
        early = self._out_of_bounds(operation)
        if early is not None:
            on = "~clock" if early is refusals.CLOCK_AHEAD else operation.id
            raise _Undone(on, Decision(refusal=early))
        operation = self._engine.now_as(operation)
        stored = self._storage.stored(operation.collection, operation.record)
        judged = self._judged(operation, stored)
        erased = erased_of(self._storage, self._catalogue, operation, stored)
        decision = self._decided(operation, stored, self._engine.knowledge, judged, erased)
        if decision.refusal in NO_RIGHT and self._had_right(operation, stored, judged):
            decision = Decision(refusal=refusals.WAITS_FOR_WORD)
        if decision.refusal is not None:
            raise _Undone(operation.id, decision)
        seq = self._engine.lay(operation, stored, decision)
        result = Result(
            id=operation.id, outcome="merged" if decision.is_merged else "applied", seq=seq,
            overwritten=[one.path for one in decision.overwritten if one.lost and not decision.is_hidden],
        )  # fmt: skip
        self._write_down(member, result, operation, judged)
        self._engine.let_go(operation, stored, erased)
        return result

    def _decided(
        self, operation: Operation, stored: Stored | None, knowledge: Knowledge, judged: Judged,
        erased: frozenset[str] = frozenset(),
    ) -> Decision:  # fmt: skip
        return self._engine.decided(
            operation, self._at.author, stored, knowledge, judged, on_shared=self._at.on_shared, erased=erased
        )

    def _is_for_server(self, operation: Operation) -> bool:
        declared = self._catalogue.records.get(operation.collection)
        return declared is not None and declared.is_decided_by_server(operation.kind, operation.action)

    def _judged(self, operation: Operation, stored: Stored | None = None) -> Judged:
        """[TI1, TI4] What stands instead of the claims of a step on a record as ``stored``."""
        made_at = int(stored.fields()["made_at"]) if stored is not None and operation.kind != "create" else 0
        judged = judge(operation.at, stamp_parts(operation.stamp)[0], self._at.bounds, made_at)
        if not self._is_for_server(operation):
            return judged
        return msgspec.structs.replace(judged, at=self._at.bounds.received)

    def _had_right(self, operation: Operation, stored: Stored | None, judged: Judged) -> bool:
        """[TI5] Whether the author had the right by all that this device had heard, and lost it since."""
        if self._is_for_server(operation):
            return False
        heard = AsHeard(self._engine.knowledge, self._storage, self._catalogue, self._at.author, self._at.heard)
        if not heard.differs:
            return False
        with self._storage.savepoint():
            return self._decided(operation, stored, heard, judged).refusal is None

    def _out_of_bounds(self, operation: Operation) -> Refusal | None:
        # a stamp may run ahead of the clock by what the device heard of others
        stamped = stamp_parts(operation.stamp)[0] - CLOCK_AHEAD_MS_MAX
        if self._at.until is not None and max(operation.at, stamped) > self._at.until:
            return refusals.DEVICE_ENDED
        if self._at.until is not None and self._is_for_server(operation):
            return refusals.DEVICE_ENDED
        latest = self._engine.world.now_ms() + CLOCK_AHEAD_MS_MAX
        if operation.at > latest or stamp_parts(operation.stamp)[0] > latest:
            return refusals.CLOCK_AHEAD
        if not self._catalogue.oldest_version <= operation.schema <= self._catalogue.version:
            return refusals.APP_TOO_OLD
        return None

    def _refused_result(self, member: _Member, undone: _Undone) -> Result:
        """What a member of an undone group is told. ``held`` on ``~``: nothing is final, the device keeps it (EX13, UP3)."""
        operation, refusal = member.operation, undone.decision.refusal
        if operation is None:
            return result_of(_sha256(member.raw).hex(), undone.decision)
        if refusal is refusals.APP_TOO_OLD and operation.schema < self._catalogue.oldest_version:
            return held(operation.id, "~app", refusals.APP_TOO_OLD)
        if undone.on == "~clock":
            return held(operation.id, undone.on, refusals.CLOCK_AHEAD)
        if undone.on.startswith("~"):
            return held(operation.id, undone.on, refusals.HELD_BACK)
        if refusal is refusals.WAITS_FOR_WORD:
            return waiting_for_word(operation.id)
        if self._at.redo:
            return held(operation.id, "~restore", refusals.HELD_BACK)
        if operation.id == undone.on:
            return result_of(operation.id, undone.decision)
        return held(operation.id, undone.on, refusals.HELD_BACK)

    def _write_down(self, member: _Member, result: Result, operation: Operation, judged: Judged | None = None) -> None:
        encoded = _result_encoder.encode(result)
        keep_result(self._storage, self._at.author, result)
        judged = judged or self._judged(operation)
        stands = None if judged == Judged(operation.at) else judged
        body = _body_encoder.encode(EntryBody(member.raw, member.place, encoded, stands))
        self._engine.append(self._at.author, self._at.device, self._at.row.id, self._at.row_hash, body)


def _group_from(members: list[_Member], place: int) -> list[_Member]:
    """The member at ``place`` with those of its group that follow it directly."""
    first = members[place].operation
    if first is None or not first.group:
        return [members[place]]
    end = place + 1
    while end < len(members):
        following = members[end].operation
        if following is None or following.group != first.group:
            break
        end += 1
    return members[place:end]


def readable(raw: bytes) -> Operation | None:
    """The operation that bytes say, ``None`` when they say none."""
    try:
        return read_operation(raw)
    except UnreadableOperation:
        return None


def _sha256(raw: bytes) -> bytes:
    return hashlib.sha256(raw).digest()
