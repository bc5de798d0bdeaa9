"""The journal read again from where the template ended: each entry decided anew on the records as they then stood.

Records lie in a storage of the chronicle's own, for what one step changes may lay others into other scopes (SC13).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import msgspec

from schema.catalogue import Catalogue
from schema.day import day_of
from schema.upgrade import steps_between, upgrade_fields, upgrade_path
from sync.decide import Decision, Knowledge, Stored, decide
from sync.exchange import Result
from sync.journal import Entry, EntryBody
from sync.merge import paths_of, value_at
from sync.operation import Operation, read_operation, upgraded
from sync.proof import Judged
from sync.reach import Reach
from sync.storage_memory import MemoryStorage
from sync.upgrade import UpgradeNote, read_note
from sync.word import Vouched
from tests.simulation.house import copied
from tests.simulation.oracle import Fields, Standing
from tests.simulation.versions import BASE, NEXT
from tests.simulation.world import World, template

TAKEN = ("applied", "merged")
_encoder = msgspec.msgpack.Encoder(order="deterministic")
Key = tuple[str, str]


@dataclass(frozen=True)
class Page:
    """One entry: what was asked, what the house said, and what the chronicle says of it."""

    entry: Entry
    place: int
    operation: Operation
    result: Result
    decision: Decision | None
    """``None`` where the chronicle has nothing to say: a group was undone, a device was revoked."""
    is_by_word: bool = False


@dataclass
class Paths:
    """One record by the plain rules of merging: path to (stamp, value), and what gave way."""

    now: dict[str, tuple[str, Any]] = field(default_factory=dict)
    gave_way: Counter[str] = field(default_factory=Counter)

    def give_way(self, path: str, value: Any) -> None:
        """A value stands no more, or never stood."""
        self.gave_way[repr((path, value))] += 1

    def lay(self, path: str, value: Any, stamp: str, *, by_stamp: bool) -> None:
        """One value is laid."""
        before = self.now.get(path)
        if before is not None and by_stamp and before[0] > stamp:
            if value != before[1]:
                self.give_way(path, value)
            return
        if before is not None and before[1] is not None and before[1] != value:
            self.give_way(path, before[1])
        self.now[path] = (max(stamp, before[0]) if before else stamp, value)


class Chronicle:
    """The pages, and the records, paths and seqs to which they lead."""

    def __init__(self, world: World) -> None:
        self._office = world.house.office
        self.catalogue: Catalogue = BASE
        self.storage = MemoryStorage()
        vars(self.storage).update(copied(template().image))
        self.records: dict[Key, Stored] = self.storage._stored
        self.paths: dict[Key, Paths] = {}
        self.seqs_without_result: set[int] = set()
        self.pages = list(self._read(world))

    def _read(self, world: World) -> Iterator[Page]:
        for entry, _, body in world.house.storage.entries(template().entry_count, 1_000_000):
            decoded = msgspec.msgpack.decode(body or b"", type=EntryBody)
            note = read_note(decoded.operation) if entry.exchange == 0 else None
            if note is not None:
                self._upgrade(note)
                continue
            operation = read_operation(decoded.operation)
            result = msgspec.msgpack.decode(decoded.result, type=Result)
            decision = self._decide(entry, operation, result, decoded.judged)
            is_by_word = decoded.judged is not None and decoded.judged.word != ""
            yield Page(entry, decoded.place, operation, result, decision, is_by_word)

    def _decide(self, entry: Entry, raw: Operation, result: Result, judged: Judged | None) -> Decision | None:
        steps = self.catalogue.steps_from(raw.collection, raw.schema)
        operation = upgraded(raw, steps, self.catalogue.version)
        key = (operation.collection, operation.record)
        stored = self.records.get(key)
        if result.outcome not in TAKEN:
            if result.outcome == "held" or raw.group or result.reason in ("device_ended", "app_too_old"):
                return None
            decision = self._anew(operation, entry, stored, judged)
            if decision.refusal is None and self._points_to_nothing(operation):
                return None
            return decision
        decision = self._anew(operation, entry, stored, judged)
        laid = decision
        if decision.refusal is not None:
            laid = self._anew(operation, entry, stored, judged, trusted=True)
        if laid.refusal is None:
            self._lay_paths(key, stored, operation, laid)
            with self.storage.turn():
                self._lay(key, stored, laid, entry.received_ms)
        return decision

    @property
    def seq(self) -> int:
        """The seq given last."""
        return self.storage.last_seq()

    def _lay(self, key: Key, stored: Stored | None, laid: Decision, received_ms: int) -> None:
        reach = Reach(self.catalogue, self.storage, self._standing(), lambda: received_ms)
        scopes, seq = reach.scopes(key[0], laid.record), self.storage.next_seq()
        becomes = Stored(collection=key[0], id=key[1], seq=seq, body=laid.body, writers=laid.writers, scopes=scopes)
        self.storage.put_stored(becomes, (stored.scopes if stored else frozenset()) - scopes)
        reach.follow(*key, stored.fields() if stored else {}, laid.record)
        self.seqs_without_result.update(range(seq + 1, self.seq + 1))

    def _anew(
        self, operation: Operation, entry: Entry, stored: Stored | None, judged: Judged | None, *, trusted: bool = False
    ) -> Decision:
        knowledge: Knowledge = self._standing()
        if judged is not None and judged.word:
            knowledge = Vouched(knowledge, entry.author, judged.word, day_of(entry.received_ms))
        return decide(
            operation, entry.author, stored, self.catalogue, self._office, knowledge, trusted=trusted, judged=judged
        )

    def _points_to_nothing(self, operation: Operation) -> bool:
        fields = self.catalogue.fields[operation.collection]
        for name, value in (*operation.fields.items(), *operation.set.items(), *operation.inputs.items()):
            wanted = fields[name].collection if name in fields else ""
            if wanted and value is not None:
                targets = value if isinstance(value, list) else [value]
                if any((wanted, one) not in self.records for one in targets):
                    return True
        return False

    def _standing(self) -> Standing:
        def rows(name: str) -> list[Fields]:
            return [row.fields() for (collection, _), row in self.records.items() if collection == name]

        def one(collection: str, record: str) -> Fields | None:
            found = self.records.get((collection, record))
            return None if found is None else found.fields()

        return Standing(self.catalogue, rows, one)

    # --- merging, by hand -----------------------------------------------------------------------------------

    def _lay_paths(self, key: Key, stored: Stored | None, operation: Operation, decision: Decision) -> None:
        if key not in self.paths:
            before = stored.fields() if stored else {}
            writers = stored.writers if stored else {}
            self.paths[key] = Paths({path: (hand[0], value_at(before, path)) for path, hand in writers.items()})
        paths, stamp = self.paths[key], operation.stamp
        fields = self.catalogue.fields[key[0]]
        after = msgspec.msgpack.decode(decision.body)
        if operation.kind == "patch":
            for path, value in operation.set.items():
                paths.lay(path, value, stamp, by_stamp=True)
            return
        if operation.kind == "create":
            self._lay_creation(paths, operation, after, is_again=stored is not None)
            return
        for name, value in operation.inputs.items():
            for path, inner in paths_of(name, value, fields[name].merges_by_key):
                paths.lay(path, inner, stamp, by_stamp=False)
        for path in [*paths.now, *after]:
            name = path.partition("/")[0]
            if name in ("id", "by", "made_at", "late") or (
                path in after and name in fields and fields[name].merges_by_key
            ):
                continue
            if paths.now.get(path, ("", None))[1] != value_at(after, path):
                paths.lay(path, value_at(after, path), stamp, by_stamp=False)

    def _lay_creation(self, paths: Paths, operation: Operation, after: Fields, *, is_again: bool) -> None:
        fields = self.catalogue.fields[operation.collection]
        for name, value in (operation.fields if is_again else after).items():
            if name in ("id", "by", "made_at", "late"):
                continue
            by_key = name in fields and fields[name].merges_by_key
            for path, inner in paths_of(name, value, by_key):
                standing = paths.now.get(path, ("", None))[1]
                if not is_again:
                    paths.now[path] = (operation.stamp, inner)
                elif standing is None and by_key and after["state"] == "open":
                    paths.lay(path, inner, operation.stamp, by_stamp=True)
                elif standing != inner and inner is not None:
                    paths.give_way(path, inner)

    # --- versions -------------------------------------------------------------------------------------------

    def _upgrade(self, note: UpgradeNote) -> None:
        self.catalogue = NEXT
        with self.storage.turn():
            self._lay_upgrade(note)

    def _lay_upgrade(self, note: UpgradeNote) -> None:
        for key in sorted(self.records):
            steps = steps_between(NEXT.upgrades, key[0], note.version, note.to)
            stored = self.records[key]
            body = _encoder.encode(upgrade_fields(steps, stored.fields()))
            if body == stored.body:
                continue
            seq = self.storage.next_seq()
            self.seqs_without_result.add(seq)
            writers = {
                new: hand for old, hand in stored.writers.items() if (new := upgrade_path(steps, old)) is not None
            }
            becomes = msgspec.structs.replace(stored, seq=seq, body=body, writers=writers)
            self.storage.put_stored(becomes, frozenset())
            if key in self.paths:
                self.paths[key].now = {
                    new: (stamp, upgrade_fields(steps, {old: value})[new])
                    for old, (stamp, value) in self.paths[key].now.items()
                    if (new := upgrade_path(steps, old)) is not None
                }
