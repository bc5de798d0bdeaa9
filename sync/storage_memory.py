"""Storage in memory, for tests and simulation: the same contract as on disk, undone by a list of inverse steps."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from sync.checksum import add, share, subtract
from sync.decide import Stored
from sync.journal import Entry, ExchangeRow
from sync.merge import Overwritten
from sync.sound import OddRecords
from sync.storage import DeviceRow, HistoryRow, ScopeEntry, ScopeLevel

_Key = tuple[str, str]


class MemoryStorage:
    """One office in dictionaries."""

    errors: tuple[type[Exception], ...] = ()

    def __init__(self) -> None:
        self.odd = OddRecords()
        self._meta: dict[str, str] = {}
        self._stored: dict[_Key, Stored] = {}
        self._scopes: dict[str, dict[_Key, ScopeEntry]] = {}
        self._levels: dict[str, ScopeLevel] = {}
        self._history: dict[_Key, tuple[HistoryRow, ...]] = {}
        self._results: dict[str, bytes] = {}
        self._devices: dict[str, DeviceRow] = {}
        self._exchanges: dict[int, ExchangeRow] = {}
        self._entries: list[tuple[Entry, bytes | None, bytes | None]] = []
        self._undo: list[Callable[[], object]] | None = None

    def on_foreign_change(self, forget: Callable[[], None]) -> None:
        """Nobody else can write."""

    def refresh(self) -> None:
        """Nobody else can write."""

    @contextmanager
    def turn(self) -> Iterator[None]:
        """One transaction."""
        if self._undo is not None:
            raise RuntimeError("a turn is under way")
        self._undo = []
        try:
            yield
        except BaseException:
            self._back_to(0)
            raise
        finally:
            self._undo = None

    @contextmanager
    def savepoint(self) -> Iterator[None]:
        """Undo what happened inside when it ends by an exception."""
        mark = len(self._steps())
        try:
            yield
        except BaseException:
            self._back_to(mark)
            raise

    def _steps(self) -> list[Callable[[], object]]:
        if self._undo is None:
            raise RuntimeError("writing needs a turn")
        return self._undo

    def _back_to(self, mark: int) -> None:
        steps = self._steps()
        while len(steps) > mark:
            steps.pop()()

    def _put(self, table: dict[Any, Any], key: Any, value: Any) -> None:
        steps = self._steps()
        if key in table:
            before = table[key]
            steps.append(lambda: table.__setitem__(key, before))
        else:
            steps.append(lambda: table.pop(key, None))
        table[key] = value

    def meta(self, name: str) -> str | None:
        """A value kept by name."""
        return self._meta.get(name)

    def put_meta(self, name: str, value: str) -> None:
        """Keep a value by name."""
        self._put(self._meta, name, value)

    def last_seq(self) -> int:
        """The seq given last."""
        return int(self._meta.get("seq", "0"))

    def next_seq(self) -> int:
        """Give the next seq."""
        seq = self.last_seq() + 1
        self.put_meta("seq", str(seq))
        return seq

    def prime(self, operations: list[str], records: list[tuple[str, str]]) -> None:
        """Asking memory costs nothing."""

    def stored(self, collection: str, record: str) -> Stored | None:
        """A record as stored."""
        return self._stored.get((collection, record))

    def put_stored(self, record: Stored, left: frozenset[str]) -> None:
        """Store a record, enter it in its scopes, leave gone marks in those it left."""
        key = (record.collection, record.id)
        self._put(self._stored, key, record)
        for scope in record.scopes:
            self._enter(scope, key, ScopeEntry(record.seq, record.collection, record.id, record.body))
        for scope in left:
            self._enter(scope, key, ScopeEntry(record.seq, record.collection, record.id, None))

    def _enter(self, scope: str, key: _Key, entry: ScopeEntry) -> None:
        rows = self._scopes.setdefault(scope, {})
        level = self._levels.get(scope, ScopeLevel(0, 0, 0))
        total, count = level.sum, level.count
        before = rows.get(key)
        if before is not None and before.body is not None:
            total, count = subtract(total, share(before.id, before.seq)), count - 1
        if entry.body is not None:
            total, count = add(total, share(entry.id, entry.seq)), count + 1
        self._put(rows, key, entry)
        self._put(self._levels, scope, ScopeLevel(entry.seq, total, count, level.horizon))

    def collection(self, collection: str) -> Iterator[Stored]:
        """All records of a collection, by id."""
        yield from (row for (name, _), row in sorted(self._stored.items()) if name == collection)

    def collections(self) -> list[str]:
        """The names of collections that hold records."""
        return sorted({name for name, _ in self._stored})

    def scope_level(self, scope: str) -> ScopeLevel:
        """Where a scope stands."""
        return self._levels.get(scope, ScopeLevel(0, 0, 0))

    def scope_entries(self, scope: str, after: int, limit: int) -> list[ScopeEntry]:
        """Entries with a greater seq, in order of seq."""
        rows = sorted((one for one in self._scopes.get(scope, {}).values() if one.seq > after), key=lambda one: one.seq)
        return rows[:limit]

    def drop_gone(self, scope: str, through: int) -> int:
        """Take the gone marks through a seq out of a scope and move its horizon there, not beyond its level."""
        rows, level = self._scopes.get(scope, {}), self.scope_level(scope)
        through = min(through, level.seq)
        if through <= level.horizon:
            return 0
        gone = [(key, one) for key, one in rows.items() if one.body is None and one.seq <= through]
        for key, one in gone:
            self._steps().append(lambda key=key, one=one: rows.__setitem__(key, one))  # type: ignore[misc]
            del rows[key]
        self._put(self._levels, scope, ScopeLevel(level.seq, level.sum, level.count, through))
        return len(gone)

    def scopes(self) -> list[str]:
        """All scopes that ever held a record."""
        return sorted(self._scopes)

    def moved(self) -> dict[str, int]:
        """Nobody listens to memory."""
        return {}

    def add_history(self, collection: str, record: str, seq: int, rows: list[Overwritten]) -> None:
        """Keep values that gave way."""
        key = (collection, record)
        self._put(self._history, key, self._history.get(key, ()) + tuple(HistoryRow(seq, one) for one in rows))

    def history(self, collection: str, record: str) -> list[HistoryRow]:
        """Values that gave way, oldest first."""
        return list(self._history.get((collection, record), ()))

    def result(self, operation: str) -> bytes | None:
        """The stored result of an operation decided before."""
        return self._results.get(operation)

    def put_result(self, operation: str, result: bytes) -> None:
        """Keep the result of an operation."""
        self._put(self._results, operation, result)

    def device(self, device: str) -> DeviceRow | None:
        """An enrolled device."""
        return self._devices.get(device)

    def put_device(self, row: DeviceRow) -> None:
        """Enrol or change a device."""
        self._put(self._devices, row.id, row)

    def devices(self) -> list[DeviceRow]:
        """All devices, by id."""
        return [self._devices[key] for key in sorted(self._devices)]

    def add_exchange(self, row: ExchangeRow) -> None:
        """Keep a signed exchange."""
        self._put(self._exchanges, row.id, row)

    def exchange(self, exchange: int) -> ExchangeRow | None:
        """A signed exchange."""
        return self._exchanges.get(exchange)

    def last_exchange(self) -> int:
        """The number of the last exchange kept, 0 if none."""
        return max(self._exchanges, default=0)

    def add_entry(self, entry: Entry, salt: bytes, body: bytes) -> None:
        """Append to the journal."""
        self._steps().append(self._entries.pop)
        self._entries.append((entry, salt, body))

    def last_entry(self) -> Entry | None:
        """The head of the chain."""
        return self._entries[-1][0] if self._entries else None

    def entries(self, after: int, limit: int) -> list[tuple[Entry, bytes | None, bytes | None]]:
        """Entries after ``n``, with salt and body unless erased."""
        return [row for row in self._entries if row[0].n > after][:limit]

    def forget_bodies(self, numbers: list[int]) -> None:
        """Erase salts and bodies of entries."""
        gone = set(numbers)
        for place, row in enumerate(self._entries):
            if row[0].n in gone:
                self._steps().append(lambda place=place, row=row: self._entries.__setitem__(place, row))  # type: ignore[misc]
                self._entries[place] = (row[0], None, None)

    def forget_history(self, collection: str, record: str, names: frozenset[str]) -> None:
        """Erase the values of fields that gave way."""
        rows = self._history.get((collection, record), ())
        kept = tuple(row for row in rows if row.value.path.partition("/")[0] not in names)
        self._put(self._history, (collection, record), kept)

    def scrub(self) -> None:
        """Memory keeps nothing beside."""

    def close(self) -> None:
        """Nothing to close."""
