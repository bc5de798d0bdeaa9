"""One exchange from bytes to bytes; reads like PROTOCOL.md.

``take`` decides the operations of one exchange inside the office's write turn, ``answer`` says what the device
misses, after the turn is durable. Time, randomness and signature checking come in with ``Surroundings``. Knows no
HTTP and no regulation by name.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable

import msgspec

from schema import refusal as refusals
from schema.audience import held_on_shared, scopes_held
from schema.catalogue import Catalogue
from schema.day import day_of
from schema.limits import NUMBER_MAX
from schema.names import SYSTEM
from schema.retention import Gone
from sync.batch import Batch, Place, readable
from sync.checkpoint import Checkpoint
from sync.decide import Decision, Knowledge, Stored, decide
from sync.erase import ERASED_BEFORE, EraseNote, body_of, carries, erase_values
from sync.event import Event, event_body
from sync.exchange import Head, Request, Response, Result, signed_text
from sync.floors import Floors
from sync.journal import NO_EXCHANGE, EntryBody, ExchangeRow, RestoreNote, body_hash, next_entry
from sync.knowledge import StoredKnowledge
from sync.limits import REDO_MS_MAX
from sync.merge import Overwritten
from sync.operation import Operation, upgraded
from sync.proof import Bounds, Floor, Judged
from sync.reach import Reach, seen_in
from sync.results import held, is_waiting
from sync.scopes import Missing, missing_for
from sync.seen import AsSeenBy, as_if_new, dangling
from sync.stamp import ZERO, next_stamp
from sync.standing import Standing
from sync.storage import DeviceRow, Storage
from sync.told import known_result
from sync.upgrade import UpgradeNote, keep_who_was_concerned, lay_upgrade
from sync.word import TAKE, waiting_since

CHECKPOINT_META = "checkpoint"
KEPT_THROUGH_META = "kept_through"
"""The seq through which devices need not keep what was confirmed, backup or not (DV9)."""
RESTORED_META = "restored"
"""When the backup was made that the office was last put back from, and when that was, in ms (EX13)."""
_NO_DEVICE = "00000000"
"""Ends the stamp of what no device sent."""


class Surroundings(msgspec.Struct, frozen=True):
    """What an engine needs of the world: ms since 1970, random bytes, whether a signature is right (key, text, signature)."""

    now_ms: Callable[[], int]
    random: Callable[[int], bytes]
    is_signed: Callable[[bytes, bytes, bytes], bool]


class NotTaken(Exception):
    """The whole exchange is refused; ``code`` is ``signature_wrong``, ``device_revoked``, ``device_unknown``, ``person_ended``,
    ``pin_needed`` or ``counter_replayed``."""

    def __init__(self, code: str, counter: int = 0) -> None:
        super().__init__(code)
        self.code = code
        self.counter = counter


class Rest(msgspec.Struct, frozen=True):
    """An exchange that isn't decided to its end: the last entry before it, and whether its end moves the device's floor."""

    batch: Batch
    entry: int
    moves: bool


class Taken(msgspec.Struct, frozen=True):
    """An exchange whose operations are decided: who, what was asked, and the results."""

    person: str
    head: Head
    counter: int
    results: list[Result]
    refused_count: int
    on_shared: bool = False
    device: str = ""
    waiting: tuple[int, ...] = ()
    """Entries of steps that wait for a person's word (TI5)."""
    heard: Floor | None = None
    """The device's floor before this exchange, by which it was seen that a right was lost meanwhile."""
    words: tuple[str, ...] = ()
    """Records of steps that waited and for which this person has given their word."""
    rest: Rest | None = None
    """What is left to be decided in a later turn (EX11)."""


class Engine:
    """The engine of one office over one storage."""

    def __init__(self, office: str, catalogue: Catalogue, storage: Storage, surroundings: Surroundings) -> None:
        self.office = office
        self.catalogue = catalogue
        self.storage = storage
        self.world = surroundings
        self.knowledge = StoredKnowledge(storage, catalogue)
        names = catalogue.standing
        self.standing = Standing(storage, self.knowledge, names.people, names.posts_held)
        self.floors = Floors(storage, surroundings.now_ms)
        self.reach = Reach(catalogue, storage, self.knowledge, surroundings.now_ms)
        self.gone_waits = False

    def open(self) -> None:
        """Give a new office its epoch; bring an office written by an older version to the present one (UP1)."""
        self.storage.on_foreign_change(self.knowledge.forget_all)
        with self.storage.turn():
            version = self.storage.meta("schema")
            if self.storage.meta("epoch") is None:
                self.storage.put_meta("epoch", self.world.random(16).hex())
                self.storage.put_meta("office", self.office)
                self.storage.put_meta("stamp", ZERO)
                self.storage.put_meta("schema", str(self.catalogue.version))
            elif int(version or "1") < self.catalogue.version:
                self._upgrade(int(version or "1"))
            keep_who_was_concerned(self.storage, self.catalogue)
            self.reach.lay_all()
            self.reach.turn_day()
            self.standing.catch_up()

    def _upgrade(self, version: int) -> None:
        note = UpgradeNote(version=version, to=self.catalogue.version)
        lay_upgrade(self.storage, self.catalogue, note)
        body = msgspec.msgpack.encode(EntryBody(msgspec.msgpack.encode(note), 0, b""))
        self.append(SYSTEM, "", 0, NO_EXCHANGE, body)
        self.storage.put_meta("schema", str(self.catalogue.version))
        self.knowledge.forget()

    def compact(self, through: int) -> int:
        """Drop gone marks through a seq; a device that has not been here since fills those scopes anew (SC11).

        Returns how many went. Call inside a turn.
        """
        return sum(self.storage.drop_gone(scope, through) for scope in self.storage.scopes())

    def epoch(self) -> str:
        """The office's epoch: random, new after every restore."""
        return self.storage.meta("epoch") or ""

    # --- up -------------------------------------------------------------------------------------------------

    def take(
        self, device_id: str, request: Request, head: Head, *, forwarded: bool = False, is_last: bool = False,
        pause: Callable[[], bool] = lambda: False,
    ) -> Taken:  # fmt: skip
        """Check the device and its signature, decide the operations. Call inside ``storage.turn()``. Raises ``NotTaken``.

        ``forwarded``: a shared device brings what it kept, signed, of a person who is not the one using it now (SH6).
        ``is_last``: a revoked device hands in what was done on it before (EX14). ``pause`` is asked now and then whether others wait;
        then ``go_on`` decides the rest in a later turn.
        """
        device = self._admitted(device_id, is_last)
        text, hashes = signed_text(self.office, device.id, head.epoch, head.counter, request.head, request.operations)
        if not self.world.is_signed(device.public_key, text, request.signature):
            raise NotTaken("signature_wrong")
        if device.on_shared:
            self._check_unlocked(device, request.operations, forwarded)
        floor, is_here = self.floors.of(device), head.epoch in ("", self.epoch())
        if not request.operations:
            if is_here:
                self.floors.stood(device, head)
            return Taken(device.person, head, device.counter, [], 0, device.on_shared, device.id)
        self.reach.turn_day()
        if head.counter <= device.counter:
            known = [self._known(raw, device.person) for raw in request.operations]
            if any(one is None for one in known):
                raise NotTaken("counter_replayed", device.counter)
            results = [one for one in known if one is not None]
            return Taken(device.person, head, device.counter, results, 0, device.on_shared, device.id)
        if not (is_here or forwarded or is_last):
            results = self._not_yet(request.operations, device.person)
            return Taken(device.person, head, device.counter, results, 0, device.on_shared, device.id)
        row = ExchangeRow(
            id=self.storage.last_exchange() + 1, device=device.id, epoch=head.epoch, counter=head.counter,
            head_hash=_sha256(request.head), op_hashes=b"".join(hashes), signature=request.signature,
        )  # fmt: skip
        self.storage.add_exchange(row)
        until = device.revoked_ms if is_last else None
        proved = self._restored_since(device) if head.redo else 0
        received = self.world.now_ms()
        sent = received if forwarded else head.now
        # what a device of after the backup confirmed is bounded by its enrolment, of another by where it stood in the backup
        lowest = device.enrolled_ms if 0 < proved < device.enrolled_ms else floor.ms
        bounds = Bounds(lowest, received, sent, proved)
        at = Place(
            device.person, device.id, row, row.hash(), proved > 0, device.on_shared, until, bounds, floor
        )  # fmt: skip
        last = self.storage.last_entry()
        batch = Batch(self, at, request.operations)
        state = "ended" if is_last else device.state
        self.storage.put_device(msgspec.structs.replace(device, counter=head.counter, seen_ms=received, state=state))
        if is_last:
            batch.only_see()
        rest = Rest(batch, last.n if last else 0, is_here and not forwarded)
        taken = Taken(
            device.person, head, head.counter, batch.results, 0, device.on_shared, device.id, heard=floor, rest=rest
        )  # fmt: skip
        return self._went_on(taken, pause)

    def go_on(self, taken: Taken, pause: Callable[[], bool] = lambda: False) -> Taken:
        """Decide what is left of an exchange in another turn (EX11). Raises ``NotTaken`` when its device was revoked meanwhile."""
        if taken.rest is not None:
            self._admitted(taken.device, False)
        return self._went_on(taken, pause)

    def _went_on(self, taken: Taken, pause: Callable[[], bool]) -> Taken:
        rest, results = taken.rest, taken.results
        if rest is None or not rest.batch.go_on(pause):
            return taken
        at, device = rest.batch.place, self.storage.device(taken.device)
        if rest.moves and device is not None:
            self.storage.put_device(self.floors.moved(device, taken.head, results, at.bounds.received))
        refused = sum(1 for one in results if one.outcome in ("refused", "held"))
        is_any = any(is_waiting(one) for one in results)
        waiting = waiting_since(self.storage, rest.entry, at.row.id) if is_any else ()
        words = self._words_in(rest.batch.raws, results)
        return msgspec.structs.replace(taken, refused_count=refused, waiting=waiting, words=words, rest=None)

    def _words_in(self, raws: list[bytes], results: list[Result]) -> tuple[str, ...]:
        """The records of waiting steps on which a word was given in this exchange."""
        name = self.catalogue.standing.waiting
        said = [
            raw for raw, one in zip(raws, results, strict=True) if one.outcome == "applied" and name.encode() in raw
        ]
        steps = [step for raw in said if (step := readable(raw)) is not None]
        return tuple(one.record for one in steps if one.collection == name and one.action == TAKE)

    def _restored_since(self, device: DeviceRow) -> int:
        """[EX13] When the backup was made that the office was put back from, if this device may bring what it had confirmed since; else 0."""
        made, _, put_back = (self.storage.meta(RESTORED_META) or "0 0").partition(" ")
        is_over = self.world.now_ms() - int(put_back) > REDO_MS_MAX
        return 0 if is_over or device.enrolled_ms > int(put_back) else max(1, int(made))

    def _admitted(self, device_id: str, is_last: bool) -> DeviceRow:
        device = self.storage.device(device_id)
        refused = (
            self.standing.refusal_at_end(device, self.world.now_ms()) if is_last else self.standing.refusal_of(device)
        )
        if device is None or refused:
            raise NotTaken(refused)
        # one that handed in already only hears its results again
        return msgspec.structs.replace(device, counter=NUMBER_MAX) if device.state == "ended" else device

    def _check_unlocked(self, device: DeviceRow, raws: list[bytes], forwarded: bool) -> None:
        """On a shared device somebody acts who gave the PIN, and not longer ago than it counts (SH1, SH4)."""
        moments = [one.at for raw in raws if (one := readable(raw)) is not None]
        if not forwarded:
            moments.append(self.world.now_ms())
        if not device.person or any(moment > device.until_ms for moment in moments):
            raise NotTaken("pin_needed")

    def _known(self, raw: bytes, author: str) -> Result | None:
        operation = readable(raw)
        return None if operation is None else known_result(self.storage, author, operation.id)

    def _not_yet(self, raws: list[bytes], author: str) -> list[Result]:
        """[EX13] The device doesn't know yet that the server was restored: what it had confirmed before must come first."""
        results: list[Result] = []
        for raw in raws:
            operation = readable(raw)
            known = self._known(raw, author)
            if known is not None:
                results.append(known)
            elif operation is not None:
                results.append(held(operation.id, "~restore", refusals.HELD_BACK))
        return results

    def decided(
        self, operation: Operation, author: str, stored: Stored | None, knowledge: Knowledge, judged: Judged, *, on_shared: bool,
        erased: frozenset[str] = frozenset(),
    ) -> Decision:  # fmt: skip
        """The decision on a step by what one knows of the office, and of that by what its author may read (DE10)."""
        days = tuple(dict.fromkeys((day_of(judged.at), self.today())))
        seen = AsSeenBy(author, days, knowledge, self.storage, self.reach)

        def on(record: Stored | None) -> Decision:
            return decide(
                operation,
                author,
                record,
                self.catalogue,
                self.office,
                seen,
                on_shared=on_shared,
                judged=judged,
                erased=erased,
            )

        # of what its author may not read an answer says nothing: it is as if there were none
        is_hidden = operation.kind == "create" and stored is not None and not seen.sees(stored)
        decision = on(None if is_hidden else stored)
        if decision.refusal is None and (name := dangling(operation, self.catalogue, seen.record)):
            return Decision(refusal=refusals.FIELD_INVALID, field=name, values={"field": name})
        if decision.refusal is not None or not is_hidden:
            return decision
        return as_if_new(on(stored))

    def let_go(self, operation: Operation, stored: Stored | None, erased: frozenset[str]) -> None:
        """[JO10] Of a step that was just written down the values that were erased since it was made; ``stored`` is the record before it."""
        if erased and (stored is None or carries(operation, erased)):
            last = self.storage.last_entry()
            self.erase((operation.collection, operation.record), erased, ERASED_BEFORE, [last.n] if last else [])

    def today(self) -> str:
        """The office's day now."""
        return day_of(self.world.now_ms())

    def now_as(self, operation: Operation) -> Operation:
        """An operation of an older version as it would be written today (UP3)."""
        if operation.schema >= self.catalogue.version:
            return operation
        steps = self.catalogue.steps_from(operation.collection, operation.schema)
        return upgraded(operation, steps, self.catalogue.version)

    def lay(self, operation: Operation, stored: Stored | None, decision: Decision) -> int:
        """Store what was decided with the next seq, scopes and history."""
        seq, (collection, record) = self.storage.next_seq(), (operation.collection, operation.record)
        scopes = self.reach.scopes(collection, decision.record)
        becomes = Stored(
            collection=collection, id=record, seq=seq, body=decision.body, writers=decision.writers, scopes=scopes
        )
        before = stored.scopes if stored else frozenset()
        self.storage.put_stored(becomes, before - scopes)
        if decision.overwritten:
            rows = [seen_in(one, scopes if one.lost else before) for one in decision.overwritten]
            self.storage.add_history(collection, record, seq, rows)
        self.knowledge.changed(collection, record)
        self.standing.follow(stored, becomes, self.world.now_ms())
        earlier = stored.fields() if stored else {}
        self.reach.follow(collection, record, earlier, decision.record)
        gone = (one for one in self.catalogue.records[collection].retention if isinstance(one, Gone))
        self.gone_waits = self.gone_waits or any(one.is_due(earlier, decision.record) for one in gone)
        if operation.stamp > (self.storage.meta("stamp") or ZERO):
            self.storage.put_meta("stamp", operation.stamp)
        return seq

    def append(self, author: str, device: str, exchange: int, exchange_hash: bytes, body: bytes) -> int:
        """One more entry of the journal (JO1, JO2); gives its number. Call inside a turn."""
        last, salt, received = self.storage.last_entry(), self.world.random(16), self.world.now_ms()
        hashed = body_hash(salt, body)
        entry = next_entry(last, self.office, received, author, device, exchange, exchange_hash, hashed)
        self.storage.add_entry(entry, salt, body)
        return entry.n

    def note_event(self, event: Event) -> int:
        """Tell the chain what happened beside the exchanges (JO8); gives the entry's number. Call inside the turn of the change it tells of."""
        return self.append(SYSTEM, "", 0, NO_EXCHANGE, event_body(event))

    # --- down -----------------------------------------------------------------------------------------------

    def held_scopes(self, person: str, *, on_shared: bool = False) -> frozenset[str]:
        """The scopes that a person holds today (SC2), or what is left of them on a shared device (SH5)."""
        today = day_of(self.world.now_ms())
        held = scopes_held(person, self.knowledge.section(person), self.knowledge.posts(person, today))
        return held_on_shared(held, today) if on_shared else held

    def answer(self, taken: Taken) -> Response:
        """What the device misses, with its results. Call after the turn is durable."""
        if self.standing.has_left(taken.person):
            return self.results_only(taken)
        head, epoch = taken.head, self.epoch()
        is_old = head.schema < self.catalogue.version
        missing = Missing()
        if not is_old:
            held = self.held_scopes(taken.person, on_shared=taken.on_shared)
            missing = missing_for(self.storage, held, head, same_epoch=head.epoch == epoch)
        return Response(
            now=self.world.now_ms(), epoch=epoch, schema=self.catalogue.version, person=taken.person, counter=taken.counter,
            seq=self.storage.last_seq(), stamp=self.storage.meta("stamp") or ZERO,
            backed_up_through=self._kept_elsewhere(), results=taken.results,
            tell=missing.tell, segments=missing.segments, changes=missing.changes, cursors=missing.cursors,
            fills=missing.fills, drop=missing.drop, reset=missing.reset, more=missing.more,
            notice="newer_app" if is_old else "",
            checkpoint=None if missing.more or missing.tell else self.checkpoint(),
        )  # fmt: skip

    def _kept_elsewhere(self) -> int:
        return max(int(self.storage.meta(name) or "0") for name in ("backed_up_through", KEPT_THROUGH_META))

    def results_only(self, taken: Taken) -> Response:
        """What became of the operations, without a record: the answer to a device that has no right to any (EX14)."""
        return Response(
            now=self.world.now_ms(), epoch=self.epoch(), schema=self.catalogue.version, person=taken.person,
            counter=taken.counter, seq=0, stamp=ZERO, backed_up_through=0, tell=True, results=taken.results,
        )  # fmt: skip

    def checkpoint(self) -> Checkpoint | None:
        """The newest checkpoint of this epoch, ``None`` before there is one (CP3)."""
        kept = self.storage.meta(CHECKPOINT_META)
        if not kept:
            return None
        epoch, _, packed = kept.partition(" ")
        return msgspec.msgpack.decode(bytes.fromhex(packed), type=Checkpoint) if epoch == self.epoch() else None

    def put_checkpoint(self, checkpoint: Checkpoint) -> None:
        """Keep the newest checkpoint; call inside a turn."""
        self.storage.put_meta(CHECKPOINT_META, f"{self.epoch()} {msgspec.msgpack.encode(checkpoint).hex()}")

    def begin_epoch(self, note: RestoreNote) -> None:
        """The office was put back from a backup: another epoch, and a note in the journal that says so (JO6). Call inside a turn."""
        self.storage.put_meta("epoch", self.world.random(16).hex())
        self.floors = Floors(self.storage, self.world.now_ms)
        self.storage.put_meta(RESTORED_META, f"{note.made_at} {note.restored_at}")
        body = EntryBody(msgspec.msgpack.encode(note), 0, b"")
        self.append(SYSTEM, "", 0, NO_EXCHANGE, msgspec.msgpack.encode(body))

    def erase(
        self, place: tuple[str, str], names: frozenset[str], basis: str, numbers: list[int], *, steps_only: bool = False
    ) -> EraseNote:
        """Erase fields of a record for good, with what these entries say of them (JO7); gives the note. Call inside a turn.

        ``steps_only``: the entries are of steps that were not taken; the record stays as it is.
        """
        stamp = next_stamp(self.storage.meta("stamp") or ZERO, self.world.now_ms(), _NO_DEVICE)
        note = EraseNote(
            collection=place[0], record=place[1], fields=sorted(names), at=self.world.now_ms(), stamp=stamp, basis=basis,
            steps_only=steps_only,
        )  # fmt: skip
        note = erase_values(self.storage, self.catalogue, note, numbers)
        self.knowledge.changed(*place)
        self.append(SYSTEM, "", 0, NO_EXCHANGE, msgspec.msgpack.encode(body_of(note)))
        return note

    def can_see(self, person: str, stored: Stored, *, on_shared: bool = False) -> bool:
        """Whether a person holds a scope of the record now, on the device that asks."""
        return not self.reach.scopes_now(stored).isdisjoint(self.held_scopes(person, on_shared=on_shared))

    def could_see(self, person: str, stored: Stored, value: Overwritten) -> bool:
        """Whether a value that gave way was there for an audience to which the person belongs, or is the person's own (SC14)."""
        if value.author == person:
            return True
        return not self.reach.seen_in(stored.collection, value.seen_in).isdisjoint(self.held_scopes(person))


def _sha256(raw: bytes) -> bytes:
    return hashlib.sha256(raw).digest()
