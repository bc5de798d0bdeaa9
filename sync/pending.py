"""What a turn has written and the file does not hold yet, with the way back.

Everything is laid by ``put`` and ``append``, which note what stood there; ``back_to`` undoes down to a mark. ``absent``
are keys that the file was asked for and doesn't hold. Pure: knows no SQL.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

import msgspec

from sync.checksum import add, subtract
from sync.decide import Stored
from sync.journal import Entry, ExchangeRow
from sync.storage import DeviceRow, HistoryRow, ScopeEntry, ScopeLevel

NOTHING = ScopeLevel(0, 0, 0)
_ABSENT: Any = object()
_ENTERED: Any = object()
"""On the way back: a record that was entered in scopes at a seq, and the levels that those had in this turn."""
_WHOLE: Any = object()
"""On the way back: rows as they stood before some were taken out."""
Level = tuple[int, ScopeLevel]
"""A scope's number in the file and where it stands."""


class Kept(msgspec.Struct, frozen=True):
    """A record and its number in the file."""

    n: int
    stored: Stored


class Pending:
    """The writes of one turn, by table."""

    def __init__(self) -> None:
        self.is_open = False
        self.metas: dict[str, str] = {}
        self.records: dict[tuple[str, str], Kept] = {}
        self.levels: dict[str, Level] = {}
        self.entries: dict[tuple[int, int], tuple[int, Stored, bool]] = {}
        self.old_entries: list[tuple[int, int]] = []
        self.history: list[tuple[str, str, HistoryRow]] = []
        self.results: dict[str, bytes] = {}
        self.devices: dict[str, DeviceRow] = {}
        self.exchanges: list[ExchangeRow] = []
        self.journal: list[tuple[Entry, bytes | None, bytes | None]] = []
        self.last_record = 0
        self.last_scope = 0
        self.absent: set[Any] = set()
        self._undo: list[tuple[Any, Any, Any]] = []

    # --- the way back ---------------------------------------------------------------------------------------

    def mark(self) -> int:
        """Where the way back stands."""
        return len(self._undo)

    def back_to(self, mark: int) -> None:
        """Undo down to a mark. Numbers of records and scopes that were given are not given again."""
        while len(self._undo) > mark:
            table, key, before = self._undo.pop()
            if table is _ENTERED:
                self._unenter(key, before)
            elif table is _WHOLE:
                key[:] = before
            elif isinstance(table, list):
                del table[key:]
            elif before is _ABSENT:
                table.pop(key, None)
            else:
                table[key] = before

    def put(self, table: dict[Any, Any], key: Any, value: Any) -> None:
        """Lay a value under a key. Raises ``RuntimeError`` outside a turn."""
        if not self.is_open:
            raise RuntimeError("writing needs a turn")
        self._undo.append((table, key, table.get(key, _ABSENT)))
        table[key] = value

    def append(self, rows: list[Any], more: list[Any]) -> None:
        """Lay rows behind others. Raises ``RuntimeError`` outside a turn."""
        if not self.is_open:
            raise RuntimeError("writing needs a turn")
        self._undo.append((rows, len(rows), None))
        rows.extend(more)

    def become(self, rows: list[Any], changed: list[Any]) -> None:
        """Lay other rows in the place of all of them. Raises ``RuntimeError`` outside a turn."""
        if not self.is_open:
            raise RuntimeError("writing needs a turn")
        self._undo.append((_WHOLE, rows, list(rows)))
        rows[:] = changed

    def next_record(self, in_file: int) -> int:
        """A number for a new record."""
        self.last_record = max(self.last_record, in_file) + 1
        return self.last_record

    def next_scope(self, in_file: int) -> int:
        """A number for a new scope."""
        self.last_scope = max(self.last_scope, in_file) + 1
        return self.last_scope

    # --- scopes ---------------------------------------------------------------------------------------------

    def enter(
        self, scopes: Iterable[str], level_of: Callable[[str], Level], number: int, record: Stored, before: Stored | None,
        parts: tuple[int, int], *, live: bool,
    ) -> None:  # fmt: skip
        """Enter a record in scopes, or its gone mark.

        ``before`` is the record as it was, live in its scopes at its seq; ``parts`` are its shares now and then.
        """
        if not self.is_open:
            raise RuntimeError("writing needs a turn")
        levels, entries, seq, was_in = self.levels, self.entries, record.seq, before.scopes if before else ()
        entry = (number, record, live)
        stood: dict[str, Level | None] = {}
        self._undo.append((_ENTERED, seq, stood))
        for scope in scopes:
            known = levels.get(scope)
            stood[scope] = known
            n, level = known or level_of(scope)
            total, count = level.sum, level.count
            if before is not None and scope in was_in:
                total, count = subtract(total, parts[1]), count - 1
                self._leave(n, before.seq)
            if live:
                total, count = add(total, parts[0]), count + 1
            entries[n, seq] = entry
            levels[scope] = (n, ScopeLevel(seq, total, count, level.horizon))

    def _unenter(self, seq: int, stood: dict[str, Level | None]) -> None:
        for scope, before in stood.items():
            laid = self.levels.pop(scope, None)
            if laid is not None:
                self.entries.pop((laid[0], seq), None)
            if before is not None:
                self.levels[scope] = before

    def _leave(self, scope: int, seq: int) -> None:
        key = (scope, seq)
        if key in self.entries:
            self._undo.append((self.entries, key, self.entries.pop(key)))
        else:
            self.append(self.old_entries, [key])

    def scope_entries(self, scope: int) -> list[ScopeEntry]:
        """The entries of a scope laid in this turn."""
        return [
            ScopeEntry(seq, record.collection, record.id, record.body if live else None)
            for (number, seq), (_, record, live) in self.entries.items()
            if number == scope
        ]

    # --- rows for the file ----------------------------------------------------------------------------------

    def level_rows(self) -> Iterator[tuple[int, str, int, int, int, int]]:
        """Rows of the table ``scope``."""
        return (
            (n, scope, level.seq, level.sum, level.count, level.horizon) for scope, (n, level) in self.levels.items()
        )

    def entry_rows(self) -> Iterator[tuple[int, int, int, int]]:
        """Rows of the table ``scope_entry``."""
        return ((scope, seq, number, int(live)) for (scope, seq), (number, _, live) in self.entries.items())

    def history_rows(self) -> Iterator[tuple[str, str, int, bytes]]:
        """Rows of the table ``history``."""
        return (
            (collection, record, row.seq, msgspec.msgpack.encode(row.value)) for collection, record, row in self.history
        )

    def exchange_rows(self) -> Iterator[tuple[Any, ...]]:
        """Rows of the table ``exchange``."""
        return (
            (one.id, one.device, one.epoch, one.counter, one.head_hash, one.op_hashes, one.signature)
            for one in self.exchanges
        )

    def journal_rows(self) -> Iterator[tuple[Any, ...]]:
        """Rows of the table ``journal``."""
        return (
            (one.n, one.received_ms, one.author, one.device, one.exchange, one.body_hash, one.hash)
            for one, _, _ in self.journal
        )

    def body_rows(self) -> Iterator[tuple[int, bytes, bytes]]:
        """Rows of the table ``journal_body``."""
        return ((entry.n, salt, body) for entry, salt, body in self.journal if salt is not None and body is not None)
