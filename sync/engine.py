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
from schema.audience import held_on_shared, scopes_held, scopes_on_shared
from schema.catalogue import Catalogue
from schema.day import day_of
from schema.limits import NUMBER_MAX
from schema.names import SYSTEM
from schema.refusal import Refusal
from sync.checkpoint import Checkpoint
from sync.decide import Decision, Stored, decide
from sync.erase import ERASED_BEFORE, EraseNote, body_of, carries, erase_values, erased_of
from sync.exchange import Head, Request, Response, Result, signed_text
from sync.journal import NO_EXCHANGE, Entry, EntryBody, ExchangeRow, body_hash, entry_hash, first_hash
from sync.knowledge import StoredKnowledge
from sync.limits import CLOCK_AHEAD_MS_MAX, HAND_IN_MS_MAX
from sync.operation import Operation, UnreadableOperation, read_operation, upgraded
from sync.scopes import Missing, missing_for
from sync.stamp import ZERO, next_stamp, stamp_parts
from sync.storage import DeviceRow, Storage
from sync.upgrade import UpgradeNote, lay_upgrade

CHECKPOINT_META = "checkpoint"
KEPT_THROUGH_META = "kept_through"
"""The seq through which devices need not keep what was confirmed, backup or not (DV9)."""
_NO_DEVICE = "00000000"
"""Ends the stamp of what no device sent."""
_result_encoder = msgspec.msgpack.Encoder()
_body_encoder = msgspec.msgpack.Encoder()


class Surroundings(msgspec.Struct, frozen=True):
    """What an engine needs of the world: ms since 1970, random bytes, whether a signature is right (key, text, signature)."""

    now_ms: Callable[[], int]
    random: Callable[[int], bytes]
    is_signed: Callable[[bytes, bytes, bytes], bool]


class NotTaken(Exception):
    """The whole exchange is refused; ``code`` is ``signature_wrong``, ``device_revoked``, ``device_unknown``, ``pin_needed`` or
    ``counter_replayed``."""

    def __init__(self, code: str, counter: int = 0) -> None:
        super().__init__(code)
        self.code = code
        self.counter = counter


class Taken(msgspec.Struct, frozen=True):
    """An exchange whose operations are decided: who, what was asked, and the results."""

    person: str
    head: Head
    counter: int
    results: list[Result]
    refused_count: int
    on_shared: bool = False


class _Undone(Exception):
    """Raised inside a savepoint to undo a group."""

    def __init__(self, on: str, decision: Decision) -> None:
        super().__init__(on)
        self.on = on
        self.decision = decision


class _Place(msgspec.Struct, frozen=True):
    """Where decided operations are written down: whose they are and in which exchange they came."""

    author: str
    device: str
    row: ExchangeRow
    row_hash: bytes
    redo: bool
    on_shared: bool
    until: int | None


class _Member(msgspec.Struct, frozen=True):
    """One operation of an exchange: its place, its bytes, and what they say if they can be read."""

    place: int
    raw: bytes
    operation: Operation | None


class Engine:
    """The engine of one office over one storage."""

    def __init__(self, office: str, catalogue: Catalogue, storage: Storage, surroundings: Surroundings) -> None:
        self.office = office
        self.catalogue = catalogue
        self.storage = storage
        self.world = surroundings
        self.knowledge = StoredKnowledge(storage, catalogue)

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
                self.storage.put_meta("shared_scopes", "1")
            elif int(version or "1") < self.catalogue.version:
                self._upgrade(int(version or "1"))
            if self.storage.meta("shared_scopes") is None:
                self._enter_shared_scopes()

    def _enter_shared_scopes(self) -> None:
        """Records stored before there were shared devices are stored once more, in those scopes too (SH9)."""
        for name, record_type in self.catalogue.records.items():
            for stored in list(self.storage.collection(name)) if record_type.shared else ():
                scopes = stored.scopes | scopes_on_shared(record_type.shared, stored.scopes, stored.fields())
                becomes = msgspec.structs.replace(stored, seq=self.storage.next_seq(), scopes=scopes)
                self.storage.put_stored(becomes, frozenset())
        self.storage.put_meta("shared_scopes", "1")

    def _upgrade(self, version: int) -> None:
        note = UpgradeNote(version=version, to=self.catalogue.version)
        lay_upgrade(self.storage, self.catalogue, note)
        body = msgspec.msgpack.encode(EntryBody(msgspec.msgpack.encode(note), 0, b""))
        self._append(SYSTEM, "", 0, NO_EXCHANGE, body)
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
        self, device_id: str, request: Request, head: Head, *, forwarded: bool = False, is_last: bool = False
    ) -> Taken:
        """Check the device and its signature, decide the operations. Call inside ``storage.turn()``. Raises ``NotTaken``.

        ``forwarded``: a shared device brings what it kept, signed, of a person who is not the one using it now (SH6).
        ``is_last``: a revoked device hands in what was done on it before (EX14).
        """
        device = self._revoked_device(device_id) if is_last else self._device(device_id)
        text, hashes = signed_text(self.office, device.id, head.epoch, head.counter, request.head, request.operations)
        if not self.world.is_signed(device.public_key, text, request.signature):
            raise NotTaken("signature_wrong")
        if device.on_shared:
            self._check_unlocked(device, request.operations, forwarded)
        if not request.operations:
            return Taken(device.person, head, device.counter, [], 0, device.on_shared)
        if head.counter <= device.counter:
            known = [self._known(raw) for raw in request.operations]
            if any(one is None for one in known):
                raise NotTaken("counter_replayed", device.counter)
            results = [one for one in known if one is not None]
            return Taken(device.person, head, device.counter, results, 0, device.on_shared)
        if head.epoch not in ("", self.epoch()) and not (forwarded or is_last):
            return Taken(device.person, head, device.counter, self._not_yet(request.operations), 0, device.on_shared)
        row = ExchangeRow(
            id=self.storage.last_exchange() + 1, device=device.id, epoch=head.epoch, counter=head.counter,
            head_hash=_sha256(request.head), op_hashes=b"".join(hashes), signature=request.signature,
        )  # fmt: skip
        self.storage.add_exchange(row)
        state = "ended" if is_last else device.state
        seen = msgspec.structs.replace(device, counter=head.counter, seen_ms=self.world.now_ms(), state=state)
        self.storage.put_device(seen)
        until = device.revoked_ms if is_last else None
        at = _Place(device.person, device.id, row, row.hash(), head.redo, device.on_shared, until)
        results = self._decide_all(at, request.operations)
        refused = sum(1 for one in results if one.outcome in ("refused", "held"))
        return Taken(device.person, head, head.counter, results, refused, device.on_shared)

    def _device(self, device_id: str) -> DeviceRow:
        device = self.storage.device(device_id)
        if device is None:
            raise NotTaken("device_unknown")
        if device.state != "active":
            raise NotTaken("device_revoked")
        tablet = self.storage.device(device.tablet) if device.tablet else device
        if tablet is None or tablet.state != "active":
            raise NotTaken("device_revoked")
        return device

    def _revoked_device(self, device_id: str) -> DeviceRow:
        """A personal device that was revoked not too long ago. One that handed in already only hears its results again."""
        device = self.storage.device(device_id)
        if device is None:
            raise NotTaken("device_unknown")
        is_late = self.world.now_ms() - device.revoked_ms > HAND_IN_MS_MAX
        if device.state not in ("revoked", "ended") or device.on_shared or is_late:
            raise NotTaken("device_revoked")
        return msgspec.structs.replace(device, counter=NUMBER_MAX) if device.state == "ended" else device

    def _check_unlocked(self, device: DeviceRow, raws: list[bytes], forwarded: bool) -> None:
        """On a shared device somebody acts who gave the PIN, and not longer ago than it counts (SH1, SH4)."""
        moments = [one.at for raw in raws if (one := _readable(raw)) is not None]
        if not forwarded:
            moments.append(self.world.now_ms())
        if not device.person or any(moment > device.until_ms for moment in moments):
            raise NotTaken("pin_needed")

    def _known(self, raw: bytes) -> Result | None:
        operation = _readable(raw)
        stored = None if operation is None else self.storage.result(operation.id)
        return None if stored is None else _as_duplicate(stored)

    def _not_yet(self, raws: list[bytes]) -> list[Result]:
        """[EX13] The device doesn't know yet that the server was restored: what it had confirmed before must come first."""
        results: list[Result] = []
        for raw in raws:
            operation = _readable(raw)
            known = self._known(raw)
            if known is not None:
                results.append(known)
            elif operation is not None:
                results.append(_held(operation.id, "~restore", refusals.HELD_BACK))
        return results

    def _decide_all(self, at: _Place, raws: list[bytes]) -> list[Result]:
        members = [_Member(place, raw, _readable(raw)) for place, raw in enumerate(raws)]
        readable = [one.operation for one in members if one.operation is not None]
        self.storage.prime([one.id for one in readable], [(one.collection, one.record) for one in readable])
        results: list[Result] = []
        failed: dict[str, str] = {}
        place = 0
        while place < len(members):
            group = _group_from(members, place)
            results += self._decide_group(at, group, failed)
            place += len(group)
        return results

    def _decide_group(self, at: _Place, group: list[_Member], failed: dict[str, str]) -> list[Result]:
        results: list[Result] = []
        try:
            with self.storage.savepoint():
                for member in group:
                    results.append(self._decide_one(at, member, failed))
        except _Undone as undone:
            self.knowledge.forget()
            results = []
            for member in group:
                operation = member.operation
                result = self._refused_result(at, member, undone)
                if operation is not None:
                    failed[operation.record] = operation.id if result.outcome == "refused" else result.on or undone.on
                    if not result.on.startswith("~"):
                        self._write_down(at, member, result, operation)
                results.append(result)
        return results

    def _decide_one(self, at: _Place, member: _Member, failed: dict[str, str]) -> Result:
        operation = member.operation
        if operation is None:
            raise _Undone(_sha256(member.raw).hex(), Decision(refusal=refusals.OPERATION_UNREADABLE))
        known = self.storage.result(operation.id)
        if known is not None:
            return _as_duplicate(known)
        if operation.record in failed:
            raise _Undone(failed[operation.record], Decision(refusal=refusals.HELD_BACK))
        early = self._out_of_bounds(operation, at.until)
        if early is not None:
            raise _Undone(operation.id, Decision(refusal=early))
        if operation.schema < self.catalogue.version:
            steps = self.catalogue.steps_from(operation.collection, operation.schema)
            operation = upgraded(operation, steps, self.catalogue.version)
        stored = self.storage.stored(operation.collection, operation.record)
        erased = erased_of(self.storage, self.catalogue, operation, stored)
        decision = decide(
            operation, at.author, stored, self.catalogue, self.office, self.knowledge, on_shared=at.on_shared,
            erased=erased,
        )  # fmt: skip
        if decision.refusal is None:
            dangling = self._dangling(operation)
            if dangling:
                decision = Decision(refusal=refusals.FIELD_INVALID, field=dangling, values={"field": dangling})
        if decision.refusal is not None:
            raise _Undone(operation.id, decision)
        seq = self.lay(operation, stored, decision)
        result = Result(
            id=operation.id, outcome="merged" if decision.is_merged else "applied", seq=seq,
            overwritten=[one.path for one in decision.overwritten if one.lost],
        )  # fmt: skip
        self._write_down(at, member, result, operation)
        if erased and (stored is None or carries(operation, erased)):
            last = self.storage.last_entry()
            self.erase((operation.collection, operation.record), erased, ERASED_BEFORE, [last.n] if last else [])
        return result

    def _out_of_bounds(self, operation: Operation, until: int | None) -> Refusal | None:
        # a stamp may run ahead of the clock by what the device heard of others
        stamped = stamp_parts(operation.stamp)[0] - CLOCK_AHEAD_MS_MAX
        if until is not None and max(operation.at, stamped) > until:
            return refusals.DEVICE_ENDED
        latest = self.world.now_ms() + CLOCK_AHEAD_MS_MAX
        if operation.at > latest or stamp_parts(operation.stamp)[0] > latest:
            return refusals.CLOCK_AHEAD
        if not self.catalogue.oldest_version <= operation.schema <= self.catalogue.version:
            return refusals.APP_TOO_OLD
        return None

    def _dangling(self, operation: Operation) -> str:
        """A ref field of the operation that points to nothing, or ``""``."""
        fields = self.catalogue.fields[operation.collection]
        for name, value in (*operation.fields.items(), *operation.set.items(), *operation.inputs.items()):
            field = fields.get(name)
            if value is None or field is None or not field.collection:
                continue
            targets = value if isinstance(value, list) else [value]
            if any(self.knowledge.record(field.collection, str(one)) is None for one in targets):
                return name
        return ""

    def lay(self, operation: Operation, stored: Stored | None, decision: Decision) -> int:
        """Store what was decided with the next seq, scopes and history."""
        seq = self.storage.next_seq()
        becomes = Stored(
            collection=operation.collection, id=operation.record, seq=seq, body=decision.body, writers=decision.writers,
            scopes=decision.scopes,
        )  # fmt: skip
        self.storage.put_stored(becomes, stored.scopes - decision.scopes if stored else frozenset())
        if decision.overwritten:
            self.storage.add_history(operation.collection, operation.record, seq, decision.overwritten)
        self.knowledge.changed(operation.collection, operation.record)
        if operation.stamp > (self.storage.meta("stamp") or ZERO):
            self.storage.put_meta("stamp", operation.stamp)
        return seq

    def _refused_result(self, at: _Place, member: _Member, undone: _Undone) -> Result:
        """What a member of an undone group is told. ``held`` on ``~``: nothing is final, the device keeps it (EX13, UP3)."""
        operation, refusal = member.operation, undone.decision.refusal
        if operation is None:
            return _result_of(_sha256(member.raw).hex(), undone.decision)
        if refusal is refusals.APP_TOO_OLD and operation.schema < self.catalogue.oldest_version:
            return _held(operation.id, "~app", refusals.APP_TOO_OLD)
        if undone.on.startswith("~"):
            return _held(operation.id, undone.on, refusals.HELD_BACK)
        if at.redo:
            return _held(operation.id, "~restore", refusals.HELD_BACK)
        if operation.id == undone.on:
            return _result_of(operation.id, undone.decision)
        return _held(operation.id, undone.on, refusals.HELD_BACK)

    def _write_down(self, at: _Place, member: _Member, result: Result, operation: Operation) -> None:
        encoded = _result_encoder.encode(result)
        if result.outcome in ("applied", "merged") or self.storage.result(operation.id) is None:
            self.storage.put_result(operation.id, encoded)
        body = _body_encoder.encode(EntryBody(member.raw, member.place, encoded))
        self._append(at.author, at.device, at.row.id, at.row_hash, body)

    def _append(self, author: str, device: str, exchange: int, exchange_hash: bytes, body: bytes) -> None:
        last = self.storage.last_entry()
        n, before = (last.n + 1, last.hash) if last else (1, first_hash(self.office))
        salt, received = self.world.random(16), self.world.now_ms()
        hashed = body_hash(salt, body)
        chained = entry_hash(before, self.office, n, received, author, device, exchange_hash, hashed)
        entry = Entry(
            n=n, received_ms=received, author=author, device=device, exchange=exchange, body_hash=hashed, hash=chained
        )
        self.storage.add_entry(entry, salt, body)

    # --- down -----------------------------------------------------------------------------------------------

    def held_scopes(self, person: str, *, on_shared: bool = False) -> frozenset[str]:
        """The scopes that a person holds today (SC2), or what is left of them on a shared device (SH5)."""
        today = day_of(self.world.now_ms())
        held = scopes_held(person, self.knowledge.section(person), self.knowledge.posts(person, today))
        return held_on_shared(held, today) if on_shared else held

    def answer(self, taken: Taken) -> Response:
        """What the device misses, with its results. Call after the turn is durable."""
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

    def begin_epoch(self, note: bytes) -> None:
        """The office was put back from a backup: another epoch, and a note in the journal that says so (JO6). Call inside a turn."""
        self.storage.put_meta("epoch", self.world.random(16).hex())
        self._append(SYSTEM, "", 0, NO_EXCHANGE, msgspec.msgpack.encode(EntryBody(note, 0, b"")))

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
        self._append(SYSTEM, "", 0, NO_EXCHANGE, msgspec.msgpack.encode(body_of(note)))
        return note

    def can_see(self, person: str, stored: Stored, *, on_shared: bool = False) -> bool:
        """Whether a person holds a scope of the record now, on the device that asks."""
        return not stored.scopes.isdisjoint(self.held_scopes(person, on_shared=on_shared))


def _readable(raw: bytes) -> Operation | None:
    try:
        return read_operation(raw)
    except UnreadableOperation:
        return None


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


def _held(operation: str, on: str, refusal: Refusal) -> Result:
    return Result(id=operation, outcome="held", on=on, code=refusal.code, reason=refusal.name)


def _as_duplicate(stored: bytes) -> Result:
    result = msgspec.msgpack.decode(stored, type=Result)
    return msgspec.structs.replace(result, outcome="duplicate") if result.outcome in ("applied", "merged") else result


def _result_of(operation_id: str, decision: Decision) -> Result:
    if decision.refusal is None:
        raise ValueError("only a refusal becomes a refused result")
    is_held = decision.refusal is refusals.HELD_BACK
    return Result(
        id=operation_id, outcome="held" if is_held else "refused", code=decision.refusal.code, reason=decision.refusal.name,
        field=decision.field, basis=decision.basis, values=decision.values, current=decision.current,
    )  # fmt: skip


def _sha256(raw: bytes) -> bytes:
    return hashlib.sha256(raw).digest()
