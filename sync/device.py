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

from schema.catalogue import SCHEMA_VERSION, Catalogue
from schema.names import natural_id, uuid7
from schema.refusal import Refusal
from sync.checksum import add, share
from sync.decide import Decision, Stored, decide
from sync.exchange import Head, Response, Result, read_response, signed_text, write_head, write_request
from sync.knowledge import StandingRows
from sync.limits import EXCHANGE_BYTES_MAX, OPERATIONS_MAX
from sync.merge import Fields
from sync.operation import Operation, write_operation
from sync.stamp import ZERO, next_stamp

_BYTES_SPARE = 65_536
"""Bytes of a request kept free for its head and frame."""


class Row(msgspec.Struct, frozen=True):
    """A record as it came down in one scope."""

    collection: str
    seq: int
    body: bytes


class Waiting(msgspec.Struct, frozen=True):
    """An operation not yet confirmed: its bytes, written once."""

    operation: Operation
    raw: bytes


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
    ) -> None:
        self.office, self.id, self.person = office, device, person
        self.catalogue = catalogue
        self._sign, self._now, self._random = sign, now_ms, random
        self.base: dict[str, dict[str, Row]] = defaultdict(dict)
        self.cursors: dict[str, int] = {}
        self.outbox: list[Waiting] = []
        self.attention: list[Attention] = []
        self.epoch, self.counter, self.stamp, self.offset_ms = "", 0, ZERO, 0
        self.is_level = False
        self._view: dict[tuple[str, str], Stored] | None = None

    # --- acting ---------------------------------------------------------------------------------------------

    def create(self, collection: str, fields: Fields, *, proof: Fields | None = None, group: str = "") -> str:
        """Make a record; returns its id. Raises ``Refused`` when the rules say no."""
        record_type = self.catalogue.records[collection]
        record = uuid7(self._now(), self._random(10))
        if record_type.natural_key:
            default = {one.name: one.default for one in msgspec.structs.fields(record_type.shape)}
            key = tuple(str(fields.get(name, default[name])) for name in record_type.natural_key)
            record = natural_id(self.office, collection, key)
        self._do(collection, record, "create", fields=fields, proof=proof or {}, group=group)
        return record

    def patch(self, collection: str, record: str, values: Fields, *, group: str = "") -> None:
        """Change paths of a record."""
        self._do(collection, record, "patch", set=values, group=group)

    def act(self, collection: str, record: str, action: str, inputs: Fields | None = None, *, group: str = "") -> None:
        """Take a named step."""
        self._do(collection, record, "act", action=action, inputs=inputs or {}, group=group)

    def _do(self, collection: str, record: str, kind: str, **rest: Any) -> None:
        at = self._now() + self.offset_ms
        stamp = next_stamp(self.stamp, at, self.id)
        seen = self._best(record)
        operation = msgspec.convert(
            {
                "id": uuid7(at, self._random(10)), "stamp": stamp, "at": at, "collection": collection, "record": record,
                "kind": kind, "schema": SCHEMA_VERSION, "seen": seen.seq if seen else 0, **rest,
            },
            Operation,
        )  # fmt: skip
        decision = self._try(operation)
        if decision.refusal is not None:
            raise Refused(decision.refusal, decision)
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
        return decide(operation, self.person, stored, self.catalogue, self.office, _ViewKnowledge(view, self.catalogue))

    def _lay(self, operation: Operation, decision: Decision) -> None:
        view = self._seen()
        key = (operation.collection, operation.record)
        before = view.get(key)
        view[key] = Stored(
            collection=operation.collection, id=operation.record, seq=before.seq if before else 0, body=decision.body,
            writers={}, scopes=(before.scopes if before else frozenset()) | decision.scopes | {"person:" + self.person},
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
        sums = {scope: self.sum_of(scope) for scope in self.cursors} if self.is_level and not raws else {}
        head = Head(
            schema=SCHEMA_VERSION, now=self._now(), epoch=self.epoch, counter=self.counter, cursors=dict(self.cursors),
            sums=sums, want=want,
        )  # fmt: skip
        head_bytes = write_head(head)
        text, _ = signed_text(self.office, self.id, self.epoch, self.counter, head_bytes, raws)
        return write_request(head, raws, self._sign(text), head_bytes)

    def receive(self, body: bytes) -> Response:
        """Lay an answer on the base (DV3); returns it. ``more`` means: exchange again."""
        answer = read_response(body)
        settled = {result.id: result for result in answer.results}
        for waiting in self.outbox:
            result = settled.get(waiting.operation.id)
            if result is not None and result.outcome in ("refused", "held"):
                self.attention.append(Attention(waiting.operation, result))
        self.outbox = [one for one in self.outbox if one.operation.id not in settled]
        if answer.epoch != self.epoch:
            self.cursors = {}
        for scope in (*answer.drop, *answer.reset):
            self.base.pop(scope, None)
            self.cursors.pop(scope, None)
        for segment in answer.segments:
            for record, seq, raw in msgspec.msgpack.decode(segment.packed, type=list[tuple[str, int, msgspec.Raw]]):
                self._put(segment.scope, record, Row(segment.collection, seq, bytes(raw)))
        for change in answer.changes:
            for scope in change.gone:
                rows = self.base[scope]
                if change.id in rows and rows[change.id].seq <= change.seq:
                    del rows[change.id]
            for scope in change.live:
                self._put(scope, change.id, Row(change.collection, change.seq, msgspec.msgpack.encode(change.body)))
        for scope, cursor in answer.cursors.items():
            self.cursors[scope] = max(cursor, self.cursors.get(scope, 0))
        self.epoch, self.counter = answer.epoch, max(self.counter, answer.counter)
        self.stamp = max(self.stamp, answer.stamp)
        self.offset_ms = answer.now - self._now()
        self.is_level = not answer.more and not self.outbox
        self._view = None
        return answer

    def _put(self, scope: str, record: str, row: Row) -> None:
        before = self.base[scope].get(record)
        if before is None or before.seq <= row.seq:
            self.base[scope][record] = row


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
