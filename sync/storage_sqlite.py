"""Storage in one SQLite file an office: WAL, synchronous=FULL, one connection that writes, reads and checkpoints.

A turn's writes are gathered in memory (``sync.pending``) and laid on the file in one go when it ends, so that a group
of exchanges costs a handful of statements. sqlite-utils gives the house its own tables on the same connection. Tables and
the formats of their rows stand in ``sync.sqlite_file``.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec
from pysqlite3 import dbapi2 as sqlite3
from sqlite_utils import Database

from sync.checksum import share
from sync.decide import Stored
from sync.journal import Entry, ExchangeRow
from sync.merge import Overwritten
from sync.pending import NOTHING, Kept, Level, Pending
from sync.sound import OddRecords
from sync.sqlite_file import entry_of, open_file, row_of, settled, stored_of
from sync.storage import DeviceRow, HistoryRow, ScopeEntry, ScopeLevel, StorageFailing

_RECORDS_CACHED = 8000


class SQLiteStorage:
    """One office in one file. Every call must come from one thread at a time."""

    errors: tuple[type[Exception], ...] = (sqlite3.DatabaseError,)

    def __init__(self, path: Path, *, page_records: int = 1000) -> None:
        self._path = path
        self._page_records = page_records
        self.odd = OddRecords()
        self.is_sound = True
        with self._failing():
            self._connection = open_file(path)
        self.database = Database(self._connection)
        self._pending = Pending()
        self._depth = 0
        self._cache: dict[tuple[str, str], Kept] = {}
        self._levels: dict[str, Level] = {}
        self._metas: dict[str, str | None] = {}
        self._devices: dict[str, DeviceRow] = {}
        self._last: tuple[Entry | None, int, int, int] | None = None
        with self._failing():
            self._version = self._data_version()
        self._moved: dict[str, int] = {}
        self._on_foreign_change: Callable[[], None] = lambda: None

    def _one(self, sql: str, *values: Any) -> Any:
        return self._connection.execute(sql, values).fetchone()

    # --- turns ----------------------------------------------------------------------------------------------

    def on_foreign_change(self, forget: Callable[[], None]) -> None:
        """Call ``forget`` when another process wrote to the file, before anything more is read from it."""
        self._on_foreign_change = forget

    def refresh(self) -> None:
        """Forget what was kept in memory when another connection wrote to the file (``luzhi`` on the command line)."""
        version = self._data_version()
        if version != self._version:
            self._version = version
            self._forget()
            self._on_foreign_change()

    def _data_version(self) -> int:
        return int(self._one("PRAGMA data_version")[0])

    def _forget(self) -> None:
        self._cache.clear()
        self._levels.clear()
        self._metas.clear()
        self._devices.clear()
        self._last = None

    @contextmanager
    def _failing(self) -> Iterator[None]:
        """What SQLite raises becomes ``StorageFailing``; unless the file was only busy, the connection must be settled first."""
        try:
            yield
        except sqlite3.DatabaseError as wrong:
            if getattr(wrong, "sqlite_errorcode", None) != sqlite3.SQLITE_BUSY:
                self.is_sound = False
            raise StorageFailing(str(wrong)) from wrong

    @contextmanager
    def turn(self) -> Iterator[None]:
        """One transaction, durable when it ends. Raises ``StorageFailing`` when the disk is full or failing.

        After a failure each turn first tries to come to trust the disk again; reading goes on meanwhile.
        """
        with self._failing():
            if not self.is_sound:
                self._settle()
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                self.refresh()
                self._pending = Pending()
                self._pending.is_open = True
                yield
                if not self._connection.in_transaction:
                    raise sqlite3.OperationalError("the disk ended the transaction")
                ends = self._ends()
                self._flush()
                self._connection.execute("COMMIT")
            except BaseException:
                self._pending = Pending()
                self._forget()
                # a full or failing disk may have ended the transaction already
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
            self._keep(ends)

    def _settle(self) -> None:
        self._connection = settled(self._connection, self._path)
        self.database.conn = self._connection
        self._version = self._data_version()
        self._forget()
        self._on_foreign_change()
        self.is_sound = True

    @contextmanager
    def savepoint(self) -> Iterator[None]:
        """Undo what happened inside when it ends by an exception. Only the outermost one also covers the house's own tables."""
        mark = self._pending.mark()
        is_outer = self._depth == 0
        if is_outer:
            self._connection.execute("SAVEPOINT one")
        self._depth += 1
        try:
            yield
        except sqlite3.DatabaseError:
            raise
        except BaseException:
            self._pending.back_to(mark)
            if is_outer:
                self._connection.execute("ROLLBACK TO one")
                self._connection.execute("RELEASE one")
            raise
        finally:
            self._depth -= 1
        if is_outer:
            self._connection.execute("RELEASE one")

    def _flush(self) -> None:
        """Lay the turn's writes on the file."""
        pending, run = self._pending, self._connection.executemany
        run("INSERT OR REPLACE INTO meta VALUES (?, ?)", pending.metas.items())
        run("INSERT OR REPLACE INTO scope VALUES (?, ?, ?, ?, ?, ?)", pending.level_rows())
        run(
            "INSERT OR REPLACE INTO record VALUES (?, ?, ?, ?, ?, ?, ?)",
            (row_of(one) for one in pending.records.values()),
        )
        run("DELETE FROM scope_entry WHERE scope = ? AND seq = ?", pending.old_entries)
        run("INSERT INTO scope_entry VALUES (?, ?, ?, ?)", pending.entry_rows())
        run("INSERT INTO history VALUES (?, ?, ?, ?)", pending.history_rows())
        run("INSERT OR REPLACE INTO result VALUES (?, ?)", pending.results.items())
        run(
            "INSERT OR REPLACE INTO device VALUES (?, ?)",
            [(key, msgspec.msgpack.encode(row)) for key, row in pending.devices.items()],
        )
        run("INSERT INTO exchange VALUES (?, ?, ?, ?, ?, ?, ?)", pending.exchange_rows())
        run("INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?)", pending.journal_rows())
        run("INSERT INTO journal_body VALUES (?, ?, ?)", pending.body_rows())

    def _keep(self, ends: tuple[Entry | None, int, int, int]) -> None:
        """What the turn wrote is what is read from now on. ``ends`` were read before it was laid on the file."""
        pending = self._pending
        if len(self._cache) + len(pending.records) > _RECORDS_CACHED:
            self._cache.clear()
        self._cache.update(pending.records)
        self._levels.update(pending.levels)
        self._moved = {scope: level.seq for scope, (_, level) in pending.levels.items()}
        self._metas.update(pending.metas)
        self._devices.update(pending.devices)
        entry, exchange, record, scope = ends
        self._last = (
            pending.journal[-1][0] if pending.journal else entry,
            pending.exchanges[-1].id if pending.exchanges else exchange,
            max(record, pending.last_record),
            max(scope, pending.last_scope),
        )
        self._pending = Pending()

    def _ends(self) -> tuple[Entry | None, int, int, int]:
        """Last entry and last numbers of exchange, record and scope in the file."""
        if self._last is None:
            row = self._one("SELECT * FROM journal ORDER BY n DESC LIMIT 1")
            self._last = (
                None if row is None else entry_of(row),
                int(self._one("SELECT coalesce(max(id), 0) FROM exchange")[0]),
                int(self._one("SELECT coalesce(max(n), 0) FROM record")[0]),
                int(self._one("SELECT coalesce(max(n), 0) FROM scope")[0]),
            )
        return self._last

    # --- meta, seq ------------------------------------------------------------------------------------------

    def meta(self, name: str) -> str | None:
        """A value kept by name."""
        if name in self._pending.metas:
            return self._pending.metas[name]
        if name not in self._metas:
            row = self._one("SELECT value FROM meta WHERE name = ?", name)
            self._metas[name] = None if row is None else str(row[0])
        return self._metas[name]

    def put_meta(self, name: str, value: str) -> None:
        """Keep a value by name."""
        self._pending.put(self._pending.metas, name, value)

    def last_seq(self) -> int:
        """The seq given last."""
        return int(self.meta("seq") or "0")

    def next_seq(self) -> int:
        """Give the next seq; it is kept when the turn ends."""
        seq = self.last_seq() + 1
        self.put_meta("seq", str(seq))
        return seq

    # --- records and scopes ---------------------------------------------------------------------------------

    def _kept(self, collection: str, record: str) -> Kept | None:
        key = (collection, record)
        found = self._pending.records.get(key) or self._cache.get(key)
        if found is not None or key in self._pending.absent:
            return found
        row = self._one(
            "SELECT n, seq, body, writers, scopes FROM record WHERE collection = ? AND id = ?", collection, record
        )
        if row is None:
            return None
        if len(self._cache) >= _RECORDS_CACHED:
            self._cache.clear()
        self._cache[key] = kept = Kept(row[0], stored_of(collection, record, *row[1:]))
        return kept

    def prime(self, operations: list[str], records: list[tuple[str, str]]) -> None:
        """Ask the file at once which of these results and records it holds; call at the start of an exchange inside a turn."""
        sql = "SELECT r.operation FROM json_each(?) j JOIN result r ON r.operation = j.value"
        known = {row[0] for row in self._connection.execute(sql, (json.dumps(operations),))}
        self._pending.absent.update(one for one in operations if one not in known)
        sql = (
            "SELECT r.collection, r.id FROM json_each(?) j JOIN record r "
            "ON r.collection = j.value ->> 0 AND r.id = j.value ->> 1"
        )
        there = set(self._connection.execute(sql, (json.dumps(records),)))
        self._pending.absent.update(one for one in records if one not in there)

    def stored(self, collection: str, record: str) -> Stored | None:
        """A record as stored."""
        kept = self._kept(collection, record)
        return None if kept is None else kept.stored

    def put_stored(self, record: Stored, left: frozenset[str]) -> None:
        """Store a record, enter it in its scopes, leave gone marks in those it left."""
        kept = self._kept(record.collection, record.id)
        before = None if kept is None else kept.stored
        number = kept.n if kept is not None else self._pending.next_record(self._ends()[2])
        self._pending.put(self._pending.records, (record.collection, record.id), Kept(number, record))
        parts = (share(record.id, record.seq), share(record.id, before.seq) if before is not None else 0)
        self._pending.enter(record.scopes, self._level, number, record, before, parts, live=True)
        if left:
            self._pending.enter(left, self._level, number, record, before, parts, live=False)

    def _level(self, scope: str) -> Level:
        """A scope's number (a new one for a new scope) and where it stands."""
        found = self._pending.levels.get(scope) or self._levels.get(scope)
        if found is not None:
            return found
        row = self._one("SELECT n, seq, sum, count, horizon FROM scope WHERE scope = ?", scope)
        if row is not None:
            self._levels[scope] = found = (row[0], ScopeLevel(*row[1:]))
            return found
        return (self._pending.next_scope(self._ends()[3]), NOTHING) if self._pending.is_open else (0, NOTHING)

    def scope_level(self, scope: str) -> ScopeLevel:
        """Where a scope stands."""
        found = self._pending.levels.get(scope) or self._levels.get(scope)
        if found is None:
            row = self._one("SELECT n, seq, sum, count, horizon FROM scope WHERE scope = ?", scope)
            found = (0, NOTHING) if row is None else (row[0], ScopeLevel(*row[1:]))
            if row is not None:
                self._levels[scope] = found
        return found[1]

    def collection(self, collection: str) -> Iterator[Stored]:
        """All records of a collection, by id; read in pages, since an office may have fifty thousand of one kind."""
        sql = "SELECT id, seq, body, writers, scopes FROM record WHERE collection = ? AND id > ? ORDER BY id LIMIT ?"
        fresh = sorted(record for name, record in self._pending.records if name == collection)
        after, is_more = "", True
        while is_more:
            rows = {
                row[0]: row for row in self._connection.execute(sql, (collection, after, self._page_records)).fetchall()
            }
            is_more = len(rows) == self._page_records
            last = max(rows, default="")
            laid = [one for one in fresh if one > after and (one <= last or not is_more)]
            after = last
            for record in sorted({*rows, *laid}) if laid else rows:
                kept = self._pending.records.get((collection, record))
                if kept is not None or record in rows:
                    yield kept.stored if kept is not None else stored_of(collection, *rows[record])

    def collections(self) -> list[str]:
        """The names of collections that hold records."""
        rows = self._connection.execute("SELECT DISTINCT collection FROM record")
        return sorted({str(row[0]) for row in rows} | {name for name, _ in self._pending.records})

    def scope_entries(self, scope: str, after: int, limit: int) -> list[ScopeEntry]:
        """Entries with a greater seq, in order of seq."""
        found = self._pending.levels.get(scope) or self._levels.get(scope)
        row = (found[0],) if found else self._one("SELECT n FROM scope WHERE scope = ?", scope)
        if row is None:
            return []
        sql = (
            "SELECT e.seq, r.collection, r.id, CASE WHEN e.live THEN r.body END FROM scope_entry e "
            "JOIN record r ON r.n = e.record WHERE e.scope = ? AND e.seq > ? ORDER BY e.seq LIMIT ?"
        )
        rows = self._connection.execute(sql, (row[0], after, limit))
        if not self._pending.entries:
            return [ScopeEntry(*one) for one in rows]
        gone = {seq for number, seq in self._pending.old_entries if number == row[0]}
        there = [ScopeEntry(*one) for one in rows if one[0] not in gone]
        fresh = [one for one in self._pending.scope_entries(row[0]) if one.seq > after]
        return sorted([*there, *fresh], key=lambda one: one.seq)[:limit]

    def drop_gone(self, scope: str, through: int) -> int:
        """Take the gone marks through a seq out of a scope and move its horizon there, not beyond its level."""
        number, level = self._level(scope)
        through = min(through, level.seq)
        if through <= level.horizon:
            return 0
        sql = "DELETE FROM scope_entry WHERE scope = ? AND seq <= ? AND live = 0"
        count = self._connection.execute(sql, (number, through)).rowcount
        moved = msgspec.structs.replace(level, horizon=through)
        self._pending.put(self._pending.levels, scope, (number, moved))
        return int(count)

    def scopes(self) -> list[str]:
        """All scopes that ever held a record."""
        rows = self._connection.execute("SELECT scope FROM scope")
        return sorted({str(row[0]) for row in rows} | self._pending.levels.keys())

    def moved(self) -> dict[str, int]:
        """The scopes that the last turn moved, with their seqs."""
        return self._moved

    # --- history, results, devices --------------------------------------------------------------------------

    def add_history(self, collection: str, record: str, seq: int, rows: list[Overwritten]) -> None:
        """Keep values that gave way."""
        self._pending.append(self._pending.history, [(collection, record, HistoryRow(seq, one)) for one in rows])

    def history(self, collection: str, record: str) -> list[HistoryRow]:
        """Values that gave way, oldest first."""
        sql = "SELECT seq, value FROM history WHERE collection = ? AND id = ? ORDER BY rowid"
        rows = self._connection.execute(sql, (collection, record))
        found = [HistoryRow(seq, msgspec.msgpack.decode(value, type=Overwritten)) for seq, value in rows]
        return found + [row for name, one, row in self._pending.history if (name, one) == (collection, record)]

    def result(self, operation: str) -> bytes | None:
        """The stored result of an operation decided before."""
        if operation in self._pending.results:
            return self._pending.results[operation]
        if operation in self._pending.absent:
            return None
        row = self._one("SELECT result FROM result WHERE operation = ?", operation)
        return None if row is None else bytes(row[0])

    def put_result(self, operation: str, result: bytes) -> None:
        """Keep the result of an operation."""
        self._pending.put(self._pending.results, operation, result)

    def device(self, device: str) -> DeviceRow | None:
        """An enrolled device."""
        found = self._pending.devices.get(device) or self._devices.get(device)
        if found is None:
            row = self._one("SELECT row FROM device WHERE id = ?", device)
            if row is None:
                return None
            self._devices[device] = found = msgspec.msgpack.decode(row[0], type=DeviceRow)
        return found

    def put_device(self, row: DeviceRow) -> None:
        """Enrol or change a device."""
        self._pending.put(self._pending.devices, row.id, row)

    def devices(self) -> list[DeviceRow]:
        """All devices, by id."""
        rows = {row[0]: row[1] for row in self._connection.execute("SELECT id, row FROM device")}
        found = {key: msgspec.msgpack.decode(row, type=DeviceRow) for key, row in rows.items()}
        return [row for _, row in sorted({**found, **self._pending.devices}.items())]

    # --- the journal ----------------------------------------------------------------------------------------

    def add_exchange(self, row: ExchangeRow) -> None:
        """Keep a signed exchange."""
        self._pending.append(self._pending.exchanges, [row])

    def exchange(self, exchange: int) -> ExchangeRow | None:
        """A signed exchange."""
        waiting = next((one for one in self._pending.exchanges if one.id == exchange), None)
        if waiting is not None:
            return waiting
        row = self._one("SELECT * FROM exchange WHERE id = ?", exchange)
        names = ("id", "device", "epoch", "counter", "head_hash", "op_hashes", "signature")
        return None if row is None else ExchangeRow(**dict(zip(names, row, strict=True)))

    def last_exchange(self) -> int:
        """The number of the last exchange kept, 0 if none."""
        return self._pending.exchanges[-1].id if self._pending.exchanges else self._ends()[1]

    def add_entry(self, entry: Entry, salt: bytes, body: bytes) -> None:
        """Append to the journal."""
        self._pending.append(self._pending.journal, [(entry, salt, body)])

    def last_entry(self) -> Entry | None:
        """The head of the chain."""
        return self._pending.journal[-1][0] if self._pending.journal else self._ends()[0]

    def entries(self, after: int, limit: int) -> list[tuple[Entry, bytes | None, bytes | None]]:
        """Entries after ``n``, with salt and body unless erased."""
        sql = "SELECT j.*, b.salt, b.body FROM journal j LEFT JOIN journal_body b ON b.n = j.n WHERE j.n > ? ORDER BY j.n LIMIT ?"
        rows = self._connection.execute(sql, (after, limit))
        found = [(entry_of(row[:7]), row[7], row[8]) for row in rows]
        return (found + [one for one in self._pending.journal if one[0].n > after])[:limit]

    def forget_bodies(self, numbers: list[int]) -> None:
        """Erase salts and bodies of entries; those of this turn never reach the file."""
        gone, journal = set(numbers), self._pending.journal
        if any(one[0].n in gone for one in journal):
            self._pending.become(journal, [(one[0], None, None) if one[0].n in gone else one for one in journal])
        self._connection.executemany("DELETE FROM journal_body WHERE n = ?", ((one,) for one in numbers))

    def forget_history(self, collection: str, record: str, names: frozenset[str]) -> None:
        """Erase the values of fields that gave way."""
        waiting = self._pending.history
        left = [
            one for one in waiting
            if one[:2] != (collection, record) or one[2].value.path.partition("/")[0] not in names
        ]  # fmt: skip
        if len(left) < len(waiting):
            self._pending.become(waiting, left)
        sql = "SELECT rowid, value FROM history WHERE collection = ? AND id = ?"
        rows = self._connection.execute(sql, (collection, record)).fetchall()
        read = ((rowid, msgspec.msgpack.decode(value, type=Overwritten)) for rowid, value in rows)
        gone = [(rowid,) for rowid, value in read if value.path.partition("/")[0] in names]
        self._connection.executemany("DELETE FROM history WHERE rowid = ?", gone)

    def scrub(self) -> None:
        """Lay the log into the file and empty it; a log that another process reads is emptied the next time."""
        with self._failing():
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()

    def close(self) -> None:
        """Close the file."""
        self._connection.close()
