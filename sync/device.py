"""A whole device in Python: base, outbox, attention, exchange. Used for simulation, load and the restore drill (DV1 to
DV8).

Behaves as the phone does; time, randomness and the signing key come in as arguments, the network is whoever carries
``request`` to a server and ``receive`` back.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from typing import Any

import msgspec

from schema.audience import held_on_shared
from schema.catalogue import Catalogue
from schema.cleaning import cleaned
from schema.day import day_of
from schema.names import natural_id, uuid7
from schema.record import defaults_of, required_of
from schema.refusal import Refusal
from schema.retention import EMPTY
from schema.upgrade import upgrade_fields
from sync.checkpoint import Witnessed, kept_with, text_of
from sync.checksum import add, share
from sync.decide import Decision, Stored, decide
from sync.erase import carries, without
from sync.exchange import (
    Head,
    Response,
    Result,
    held_mark,
    read_response,
    signed_text,
    write_head,
    write_request,
)
from sync.knowledge import StandingRows
from sync.limits import CLOCK_AHEAD_MS_MAX, EXCHANGE_BYTES_MAX, OPERATIONS_MAX
from sync.merge import Fields
from sync.operation import Operation, upgraded, write_operation
from sync.stamp import ZERO, next_stamp, stamp_parts

_encoder = msgspec.msgpack.Encoder(order="deterministic")
_BYTES_SPARE = 65_536
"""Bytes of a request kept free for its head and frame."""


class Row(msgspec.Struct, frozen=True):
    """A record as it came down in one scope."""

    collection: str
    seq: int
    body: bytes


class Waiting(msgspec.Struct, frozen=True):
    """An operation not yet confirmed: its bytes, written once. ``again``: it was confirmed before the server was restored."""

    operation: Operation
    raw: bytes
    again: bool = False


class Confirmed(msgspec.Struct, frozen=True):
    """An operation that was taken at a seq, kept until a backup holds it (DV9)."""

    operation: Operation
    raw: bytes
    seq: int


class Attention(msgspec.Struct, frozen=True):
    """A refused or held operation, in front of the person with content and reason."""

    operation: Operation
    result: Result


class Refused(Exception):
    """The device itself can tell that an operation won't be taken; nothing was queued."""

    def __init__(self, refusal: Refusal, decision: Decision) -> None:
        super().__init__(refusal.name)
        self.refusal = refusal
        self.decision = decision


class Device:
    """One device of one person of one office."""

    def __init__(
        self,
        office: str,
        device: str,
        person: str,
        catalogue: Catalogue,
        sign: Callable[[bytes], bytes],
        now_ms: Callable[[], int],
        random: Callable[[int], bytes],
        *,
        on_shared: bool = False,
        verify: Callable[[bytes, bytes, bytes], bool] | None = None,
        checkpoint_key: bytes = b"",
    ) -> None:
        self.office, self.id, self.person = office, device, person
        self.catalogue, self.on_shared = catalogue, on_shared
        self._sign, self._now, self._random = sign, now_ms, random
        self._verify, self.checkpoint_key = verify, checkpoint_key
        self.checkpoints: list[Witnessed] = []
        self.base: dict[str, dict[str, Row]] = defaultdict(dict)
        self.staging: dict[str, dict[str, Row]] = {}
        self.cursors: dict[str, int] = {}
        self.fills: dict[str, int] = {}
        self.kept: list[Confirmed] = []
        self.schema = catalogue.version
        self.is_told = True
        self.outbox: list[Waiting] = []
        self.attention: list[Attention] = []
        self.epoch, self.counter, self.stamp, self.offset_ms = "", 0, ZERO, 0
        self.epochs_left: list[str] = []
        self.heard = (0, 0)
        self.is_level = False
        self._view: dict[tuple[str, str], Stored] | None = None

    # --- acting ---------------------------------------------------------------------------------------------

    def create(self, collection: str, fields: Fields, *, proof: Fields | None = None, group: str = "") -> str:
        """Make a record; returns its id. Raises ``Refused`` when the rules say no."""
        record_type = self.catalogue.records[collection]
        fields = cleaned(self.catalogue.fields[collection], fields)
        record = uuid7(self._now() + self.offset_ms, self._random(10))
        if record_type.natural_key:
            default = defaults_of(record_type.shape)
            key = tuple(str(fields.get(name, default.get(name))) for name in record_type.natural_key)
            record = natural_id(self.office, collection, key)
        self._do(collection, record, "create", fields=fields, proof=proof or {}, group=group)
        return record

    def patch(self, collection: str, record: str, values: Fields, *, group: str = "") -> None:
        """Change paths of a record."""
        self._do(collection, record, "patch", set=cleaned(self.catalogue.fields[collection], values), group=group)

    def act(self, collection: str, record: str, action: str, inputs: Fields | None = None, *, group: str = "") -> None:
        """Take a named step."""
        given = cleaned(self.catalogue.fields[collection], inputs or {})
        self._do(collection, record, "act", action=action, inputs=given, group=group)

    def _do(self, collection: str, record: str, kind: str, **rest: Any) -> None:
        at = self._now() + self.offset_ms
        stamp = next_stamp(self.stamp, at, self.id)
        seen = self._best(record)
        operation = msgspec.convert(
            {
                "id": uuid7(at, self._random(10)), "stamp": stamp, "at": at, "collection": collection, "record": record,
                "kind": kind, "schema": self.catalogue.version, "seen": seen.seq if seen else 0, **rest,
            },
            Operation,
        )  # fmt: skip
        decision = self._try(operation)
        if decision.refusal is not None:
            raise Refused(decision.refusal, decision)
        there = self._seen().get((collection, record)) if kind == "create" else None
        if there is not None and decision.is_merged and decision.body == there.body:
            return
        self.enqueue(operation)
        self._lay(operation, decision)

    def enqueue(self, operation: Operation) -> None:
        """Put an operation into the outbox as it is (also one that the device would refuse, for tests of the server)."""
        self.stamp = max(self.stamp, operation.stamp)
        self.outbox.append(Waiting(operation, write_operation(operation)))

    # --- seeing ---------------------------------------------------------------------------------------------

    def view(self, collection: str) -> dict[str, Fields]:
        """What the person sees: base by greatest seq, outbox replayed on top."""
        return {record: stored.fields() for (name, record), stored in self._seen().items() if name == collection}

    def held(self) -> dict[str, dict[str, int]]:
        """Scope to record to seq, as held in the base."""
        return {scope: {record: row.seq for record, row in rows.items()} for scope, rows in self.base.items() if rows}

    def sum_of(self, scope: str) -> int:
        """The sum of a scope as held (SC8)."""
        total = 0
        for record, row in self.base.get(scope, {}).items():
            total = add(total, share(record, row.seq))
        return total

    def _best(self, record: str) -> Row | None:
        rows = [rows[record] for rows in self.base.values() if record in rows]
        return max(rows, key=lambda row: row.seq) if rows else None

    def _seen(self) -> dict[tuple[str, str], Stored]:
        if self._view is None:
            self._view = {}
            for scope, rows in self.base.items():
                for record, row in rows.items():
                    before = self._view.get((row.collection, record))
                    scopes = before.scopes | {scope} if before else frozenset({scope})
                    newest = (
                        row if before is None or row.seq >= before.seq else Row(row.collection, before.seq, before.body)
                    )
                    self._view[(row.collection, record)] = Stored(
                        collection=row.collection,
                        id=record,
                        seq=newest.seq,
                        body=newest.body,
                        writers={},
                        scopes=scopes,
                    )
            for waiting in self.outbox:
                decision = self._try(waiting.operation)
                if decision.refusal is None:
                    self._lay(waiting.operation, decision)
        return self._view

    def _try(self, operation: Operation) -> Decision:
        view = self._seen()
        stored = view.get((operation.collection, operation.record))
        knowledge = _ViewKnowledge(view, self.catalogue)
        return decide(operation, self.person, stored, self.catalogue, self.office, knowledge, on_shared=self.on_shared)

    def _own_scopes(self, moment: int) -> frozenset[str]:
        """Where it sees what it has just done, whoever else will."""
        mine = frozenset({"person:" + self.person})
        return mine | held_on_shared(mine, day_of(moment))

    def _lay(self, operation: Operation, decision: Decision) -> None:
        view = self._seen()
        key = (operation.collection, operation.record)
        before = view.get(key)
        view[key] = Stored(
            collection=operation.collection, id=operation.record, seq=before.seq if before else 0, body=decision.body,
            writers={}, scopes=(before.scopes if before else frozenset()) | self._own_scopes(operation.at),
        )  # fmt: skip

    # --- exchanging -----------------------------------------------------------------------------------------

    def request(self, want: int = 0) -> bytes:
        """The bytes of the next exchange; the outbox stays as it is until the answer is in."""
        self.counter += 1
        raws: list[bytes] = []
        room = EXCHANGE_BYTES_MAX - _BYTES_SPARE
        for waiting in self.outbox[:OPERATIONS_MAX]:
            room -= len(waiting.raw) + 8
            if room < 0:
                break
            raws.append(waiting.raw)
        head = self._head(want, is_empty=not raws, rest=len(self.outbox) - len(raws))
        head_bytes = write_head(head)
        text, _ = signed_text(self.office, self.id, self.epoch, self.counter, head_bytes, raws)
        return write_request(head, raws, self._sign(text), head_bytes)

    def _head(self, want: int, *, is_empty: bool, rest: int) -> Head:
        levels = set(self.cursors.values())
        says: dict[str, Any] = {"redo": any(one.again for one in self.outbox)}
        if self.is_level and self.is_told and len(levels) == 1:
            says |= {"at": levels.pop(), "held": held_mark(self.cursors)}
            if is_empty:
                total = 0
                for scope in self.cursors:
                    total = add(total, self.sum_of(scope))
                says["sum"] = total
        else:
            says |= {"cursors": dict(self.cursors), "fills": dict(self.fills)}
            if self.is_level and is_empty:
                says["sums"] = {scope: self.sum_of(scope) for scope in self.cursors}
        return Head(
            schema=self.schema, now=self._now() + self.offset_ms, epoch=self.epoch, counter=self.counter, want=want,
            rest=rest, **says,
        )  # fmt: skip

    def receive(self, body: bytes) -> Response:
        """Lay an answer on the base (DV3); returns it. ``more`` means: exchange again.

        One that comes after a later one only gives results; one of an epoch that was left gives nothing (DV6).
        """
        answer = read_response(body)
        if self.epoch not in ("", answer.epoch) and (answer.now, answer.epoch not in self.epochs_left) <= (
            self.heard[1],
            False,
        ):
            return answer  # of another epoch and not newer than what was heard: it was long under way
        self._settle(answer)
        self.counter = max(self.counter, answer.counter)
        self.stamp = max(self.stamp, answer.stamp)
        self._view = None
        if answer.epoch == self.epoch and (answer.seq, answer.now) < self.heard:
            if answer.seq == self.heard[0]:
                self._witness(answer)  # as a server shows whose clock was put back
            return answer
        self.heard = (answer.seq, answer.now)
        offset = answer.now - self._now()
        self._set_right(answer, offset - self.offset_ms)
        self.offset_ms = offset
        if answer.notice == "newer_app":
            self.epoch = self.epoch or answer.epoch
            return answer
        self.is_told = not answer.tell
        if answer.tell:
            return answer
        if answer.epoch != self.epoch:
            if self.epoch:
                self.epochs_left.append(self.epoch)
                self._begin_again(answer)
            self.epoch = answer.epoch
        for scope in answer.drop:
            for held in (self.base, self.staging, self.cursors, self.fills):
                held.pop(scope, None)
        for scope in answer.reset:
            self.staging[scope] = {}
            self.cursors.pop(scope, None)
            self.fills.pop(scope, None)
        self._lay_down(answer)
        for scope, cursor in (answer.cursors or dict.fromkeys(self.cursors, answer.seq)).items():
            self.cursors[scope] = max(cursor, self.cursors.get(scope, 0))
        self.fills = dict(answer.fills)
        for scope in [one for one in self.staging if one not in self.fills and self.cursors.get(one, 0) >= answer.seq]:
            self.base[scope] = self.staging.pop(scope)
        self.is_level = not answer.more
        self._view = None
        self._witness(answer)
        return answer

    def _witness(self, answer: Response) -> None:
        """[CP4] Keep the checkpoint of an answer, checked as far as this device can."""
        if answer.checkpoint is None:
            return
        is_verified: bool | None = None
        if self._verify is not None and self.checkpoint_key:
            text = text_of(self.office, answer.epoch, answer.checkpoint)
            is_verified = self._verify(self.checkpoint_key, text, answer.checkpoint.signature)
        fresh = Witnessed(epoch=answer.epoch, checkpoint=answer.checkpoint, is_verified=is_verified)
        self.checkpoints = kept_with(self.checkpoints, fresh)

    def _settle(self, answer: Response) -> None:
        """Results take their operations out of the outbox: into ``kept``, to attention, or back for another try."""
        settled = {result.id: result for result in answer.results}
        left: list[Waiting] = []
        for waiting in self.outbox:
            result = settled.get(waiting.operation.id)
            if result is None or (result.outcome == "held" and result.on.startswith("~")):
                left.append(waiting)
            elif result.outcome in ("refused", "held"):
                self.attention.append(Attention(waiting.operation, result))
            elif result.seq > answer.backed_up_through and self._is_sent_back(waiting.operation):
                self.kept.append(Confirmed(waiting.operation, waiting.raw, result.seq))
        self.outbox = left
        if answer.epoch == self.epoch:
            self.kept = [one for one in self.kept if one.seq > answer.backed_up_through]

    def _is_sent_back(self, operation: Operation) -> bool:
        """[DV9] What is only handed in leaves no copy on the device that handed it in."""
        return operation.kind != "create" or self.catalogue.records[operation.collection].sent_back

    def _set_right(self, answer: Response, behind_ms: int) -> None:
        """[TI6] What waits was done by a clock that ran ahead: its moments move by as much, and it gets stamps from now on."""
        ahead = [
            place for place, one in enumerate(self.outbox)
            if max(one.operation.at, stamp_parts(one.operation.stamp)[0]) > answer.now + CLOCK_AHEAD_MS_MAX
        ]  # fmt: skip
        if not ahead:
            return
        last = max([answer.stamp, *(one.operation.stamp for one in self.outbox[: ahead[0]])])
        for place in range(ahead[0], len(self.outbox)):
            waiting = self.outbox[place]
            at = waiting.operation.at
            if at > answer.now + CLOCK_AHEAD_MS_MAX:
                at = min(answer.now, at + behind_ms)
            last = next_stamp(last, at, self.id)
            made = msgspec.structs.replace(waiting.operation, at=at, stamp=last)
            self.outbox[place] = Waiting(made, write_operation(made), waiting.again)
        self.stamp = last
        self._view = None

    def _begin_again(self, answer: Response) -> None:
        """[DV9] The server was restored: what it had confirmed and may have lost goes first into the outbox again."""
        known = {one.operation.id for one in self.outbox}
        confirmed_now = {one.id for one in answer.results if one.outcome not in ("refused", "held")}
        again = [
            Waiting(one.operation, one.raw, again=True)
            for one in sorted(self.kept, key=lambda one: one.seq)
            if one.operation.id not in known and one.operation.id not in confirmed_now
        ]
        self.kept = [one for one in self.kept if one.operation.id in confirmed_now]
        self.outbox = [*again, *self.outbox]
        self.cursors, self.fills = {}, {}

    def give_up(self) -> None:
        """[DV9] Stop waiting for other devices: what can't be taken is refused from now on, and so comes in front of the person."""
        self.outbox = [Waiting(one.operation, one.raw) for one in self.outbox]

    def upgrade(self, catalogue: Catalogue) -> None:
        """[UP4] The app was updated: what is held and what waits is brought to the new version."""
        old, self.catalogue, self.schema = self.schema, catalogue, catalogue.version
        for rows in (*self.base.values(), *self.staging.values()):
            for record, row in rows.items():
                steps = catalogue.steps_from(row.collection, old)
                if steps:
                    fields = upgrade_fields(steps, msgspec.msgpack.decode(row.body))
                    rows[record] = Row(row.collection, row.seq, _encoder.encode(fields))
        self.outbox = [self._upgraded(one) for one in self.outbox]
        self._view = None

    def _upgraded(self, waiting: Waiting) -> Waiting:
        operation = waiting.operation
        steps = self.catalogue.steps_from(operation.collection, operation.schema)
        made = upgraded(operation, steps, self.catalogue.version)
        return Waiting(made, write_operation(made), waiting.again)

    def _lay_down(self, answer: Response) -> None:
        for segment in answer.segments:
            ids, seqs, bodies = msgspec.msgpack.decode(segment.packed, type=tuple[list[str], list[int], list[bytes]])
            for record, seq, raw in zip(ids, seqs, bodies, strict=True):
                self._put(segment.scope, record, Row(segment.collection, seq, raw))
                self._let_go(segment.collection, record, seq, raw)
        for change in answer.changes:
            for scope in change.gone:
                rows = self._rows(scope)
                if change.id in rows and rows[change.id].seq <= change.seq:
                    del rows[change.id]
            for scope in change.live:
                self._put(scope, change.id, Row(change.collection, change.seq, _encoder.encode(change.body)))
            if change.live:
                self._let_go(change.collection, change.id, change.seq, _encoder.encode(change.body))

    def _let_go(self, collection: str, record: str, seq: int, body: bytes) -> None:
        """[DV12] Values of fields that came empty leave what is kept of the record."""
        terms = {name for keep in self.catalogue.records[collection].retention for name in keep.fields}
        if not terms or record not in {one.operation.record for one in self.kept} | {
            one.operation.record for one in self.attention
        }:
            return
        row = msgspec.msgpack.decode(body)
        gone, required = (
            {name for name in terms if row.get(name) in EMPTY},
            required_of(self.catalogue.records[collection].shape),
        )
        kept: list[Confirmed] = []
        for one in self.kept:
            step = one.operation
            if (step.collection, step.record) == (collection, record) and one.seq <= seq and carries(step, gone):
                step = without(step, gone, required)
                if step.kind == "patch" and not step.set:
                    continue
                one = Confirmed(step, write_operation(step), one.seq)
            kept.append(one)
        self.kept = kept
        if not any(name in required and row.get(name) == "" for name in gone):
            return  # what was only never filled in takes nothing from what was refused
        self.attention = [
            Attention(without(one.operation, gone, required), one.result) if one.operation.record == record else one
            for one in self.attention
        ]

    def _rows(self, scope: str) -> dict[str, Row]:
        """Where rows of a scope go: beside the old ones while it is filled anew (SC10)."""
        return self.staging[scope] if scope in self.staging else self.base[scope]

    def _put(self, scope: str, record: str, row: Row) -> None:
        rows = self._rows(scope)
        before = rows.get(record)
        if before is None or before.seq <= row.seq:
            rows[record] = row


class _ViewKnowledge(StandingRows):
    """Knowledge over what the device sees."""

    def __init__(self, view: dict[tuple[str, str], Stored], catalogue: Catalogue) -> None:
        super().__init__(catalogue)
        self._view = view

    def record(self, collection: str, record: str) -> Fields | None:
        found = self._view.get((collection, record))
        return None if found is None else found.fields()

    def rows(self, collection: str) -> list[Fields]:
        return [stored.fields() for (name, _), stored in self._view.items() if name == collection]
