"""Storage in one SQLite file an office: WAL, synchronous=FULL, one connection that writes, reads and checkpoints.

Tables and migrations by sqlite-utils, the hot path on its connection. Refuses to open on SQLite below 3.51.3, whose
WAL could be corrupted by two connections at once (fixed 2026-03-13), and a file written by a newer program.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec
from pysqlite3 import dbapi2 as sqlite3
from sqlite_utils import Database

from sync.checksum import add, share, subtract
from sync.decide import Stored
from sync.journal import Entry, ExchangeRow
from sync.merge import Overwritten
from sync.storage import DeviceRow, HistoryRow, ScopeEntry, ScopeLevel, StorageFailing

SQLITE_VERSION_MIN = (3, 51, 3)
FILE_VERSION = 1
_TABLES = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE record (collection TEXT NOT NULL, id TEXT NOT NULL, seq INTEGER NOT NULL, body BLOB NOT NULL, writers BLOB NOT NULL,
  scopes TEXT NOT NULL, PRIMARY KEY (collection, id)) STRICT;
CREATE TABLE scope_entry (scope TEXT NOT NULL, collection TEXT NOT NULL, id TEXT NOT NULL, seq INTEGER NOT NULL, live INTEGER NOT NULL,
  PRIMARY KEY (scope, collection, id)) STRICT, WITHOUT ROWID;
CREATE INDEX scope_entry_by_seq ON scope_entry (scope, seq);
CREATE TABLE scope_level (scope TEXT PRIMARY KEY, seq INTEGER NOT NULL, sum INTEGER NOT NULL, count INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE history (collection TEXT NOT NULL, id TEXT NOT NULL, seq INTEGER NOT NULL, value BLOB NOT NULL) STRICT;
CREATE INDEX history_by_record ON history (collection, id);
CREATE TABLE result (operation TEXT PRIMARY KEY, result BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE device (id TEXT PRIMARY KEY, row BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE exchange (id INTEGER PRIMARY KEY, device TEXT NOT NULL, epoch TEXT NOT NULL, counter INTEGER NOT NULL, head_hash BLOB NOT NULL,
  op_hashes BLOB NOT NULL, signature BLOB NOT NULL) STRICT;
CREATE TABLE journal (n INTEGER PRIMARY KEY, received_ms INTEGER NOT NULL, author TEXT NOT NULL, device TEXT NOT NULL, exchange INTEGER NOT NULL,
  body_hash BLOB NOT NULL, hash BLOB NOT NULL) STRICT;
CREATE TABLE journal_body (n INTEGER PRIMARY KEY, salt BLOB NOT NULL, body BLOB NOT NULL) STRICT;
"""
_PRAGMAS = (
    "journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "trusted_schema=OFF", "cell_size_check=ON",
    "journal_size_limit=67108864", "busy_timeout=5000",
)  # fmt: skip


class OldSQLite(Exception):
    """The SQLite in this Python is too old to be trusted with the office's file."""


class NewerFile(Exception):
    """The file was written by a newer version of the program."""


def check_sqlite_version(found: tuple[int, ...] = sqlite3.sqlite_version_info) -> None:
    """Raise ``OldSQLite`` with a sentence that says why and what to do."""
    if found < SQLITE_VERSION_MIN:
        raise OldSQLite(
            f"SQLite {'.'.join(map(str, found))} is too old: versions before 3.51.3 can corrupt a database in WAL mode. "
            "Install pysqlite3 0.6.1 or newer (pip install -U pysqlite3) and start again. "
            f"SQLite {'.'.join(map(str, found))} 版本过旧，可能损坏数据，请升级 pysqlite3 后再启动。"
        )


class SQLiteStorage:
    """One office in one file. Every call must come from one thread at a time."""

    errors: tuple[type[Exception], ...] = (sqlite3.DatabaseError,)

    def __init__(self, path: Path) -> None:
        check_sqlite_version()
        self._connection = sqlite3.connect(
            str(path), isolation_level=None, check_same_thread=False, cached_statements=256
        )
        for pragma in _PRAGMAS:
            self._connection.execute(f"PRAGMA {pragma}")
        self.database = Database(self._connection)
        self._migrate()
        self._seq: int | None = None

    def _migrate(self) -> None:
        version = int(self._one("PRAGMA user_version")[0])
        if version > FILE_VERSION:
            raise NewerFile(
                f"This office's file has version {version}, the program knows {FILE_VERSION}. Install the newer program. "
                "数据文件由更新的版本写成，请安装新版程序。"
            )
        if version < 1:
            with self._failing():
                self._connection.execute("BEGIN IMMEDIATE")
                for statement in _TABLES.split(";\n"):
                    if statement.strip():
                        self._connection.execute(statement)
                self._connection.execute(f"PRAGMA user_version={FILE_VERSION}")
                self._connection.execute("COMMIT")

    def _one(self, sql: str, *values: Any) -> Any:
        return self._connection.execute(sql, values).fetchone()

    @contextmanager
    def _failing(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.DatabaseError as wrong:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            self._seq = None
            raise StorageFailing(str(wrong)) from wrong

    @contextmanager
    def turn(self) -> Iterator[None]:
        """One transaction, durable when it ends. Raises ``StorageFailing`` when the disk is full or failing."""
        with self._failing():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
            except sqlite3.DatabaseError:
                raise
            except BaseException:
                self._connection.execute("ROLLBACK")
                self._seq = None
                raise
            if self._seq is not None:
                self.put_meta("seq", str(self._seq))
            self._connection.execute("COMMIT")

    @contextmanager
    def savepoint(self) -> Iterator[None]:
        """Undo what happened inside when it ends by an exception."""
        seq = self.last_seq()
        self._connection.execute("SAVEPOINT one")
        try:
            yield
        except sqlite3.DatabaseError:
            raise
        except BaseException:
            self._connection.execute("ROLLBACK TO one")
            self._connection.execute("RELEASE one")
            self._seq = seq
            raise
        self._connection.execute("RELEASE one")

    def meta(self, name: str) -> str | None:
        """A value kept by name."""
        row = self._one("SELECT value FROM meta WHERE name = ?", name)
        return None if row is None else str(row[0])

    def put_meta(self, name: str, value: str) -> None:
        """Keep a value by name."""
        self._connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (name, value))

    def last_seq(self) -> int:
        """The seq given last."""
        if self._seq is None:
            self._seq = int(self.meta("seq") or "0")
        return self._seq

    def next_seq(self) -> int:
        """Give the next seq; it is kept when the turn ends."""
        self._seq = self.last_seq() + 1
        return self._seq

    def stored(self, collection: str, record: str) -> Stored | None:
        """A record as stored."""
        row = self._one(
            "SELECT seq, body, writers, scopes FROM record WHERE collection = ? AND id = ?", collection, record
        )
        return None if row is None else _stored(collection, record, *row)

    def put_stored(self, record: Stored, left: frozenset[str]) -> None:
        """Store a record, enter it in its scopes, leave gone marks in those it left."""
        self._connection.execute(
            "INSERT OR REPLACE INTO record VALUES (?, ?, ?, ?, ?, ?)",
            (
                record.collection, record.id, record.seq, record.body, msgspec.msgpack.encode(record.writers),
                json.dumps(sorted(record.scopes)),
            ),
        )  # fmt: skip
        for scope in record.scopes:
            self._enter(scope, record, True)
        for scope in left:
            self._enter(scope, record, False)

    def _enter(self, scope: str, record: Stored, live: bool) -> None:
        level = self.scope_level(scope)
        total, count = level.sum, level.count
        before = self._one(
            "SELECT seq, live FROM scope_entry WHERE scope = ? AND collection = ? AND id = ?",
            scope, record.collection, record.id,
        )  # fmt: skip
        if before is not None and before[1]:
            total, count = subtract(total, share(record.id, before[0])), count - 1
        if live:
            total, count = add(total, share(record.id, record.seq)), count + 1
        row = (scope, record.collection, record.id, record.seq, int(live))
        self._connection.execute("INSERT OR REPLACE INTO scope_entry VALUES (?, ?, ?, ?, ?)", row)
        self._connection.execute(
            "INSERT OR REPLACE INTO scope_level VALUES (?, ?, ?, ?)", (scope, record.seq, total, count)
        )

    def collection(self, collection: str) -> Iterator[Stored]:
        """All records of a collection, by id."""
        sql = "SELECT id, seq, body, writers, scopes FROM record WHERE collection = ? ORDER BY id"
        for row in self._connection.execute(sql, (collection,)).fetchall():
            yield _stored(collection, *row)

    def collections(self) -> list[str]:
        """The names of collections that hold records."""
        rows = self._connection.execute("SELECT DISTINCT collection FROM record ORDER BY collection")
        return [str(row[0]) for row in rows]

    def scope_level(self, scope: str) -> ScopeLevel:
        """Where a scope stands."""
        row = self._one("SELECT seq, sum, count FROM scope_level WHERE scope = ?", scope)
        return ScopeLevel(0, 0, 0) if row is None else ScopeLevel(*row)

    def scope_entries(self, scope: str, after: int, limit: int) -> list[ScopeEntry]:
        """Entries with a greater seq, in order of seq."""
        sql = (
            "SELECT e.seq, e.collection, e.id, CASE WHEN e.live THEN r.body END FROM scope_entry e "
            "JOIN record r ON r.collection = e.collection AND r.id = e.id WHERE e.scope = ? AND e.seq > ? ORDER BY e.seq LIMIT ?"
        )
        return [ScopeEntry(*row) for row in self._connection.execute(sql, (scope, after, limit))]

    def add_history(self, collection: str, record: str, seq: int, rows: list[Overwritten]) -> None:
        """Keep values that gave way."""
        self._connection.executemany(
            "INSERT INTO history VALUES (?, ?, ?, ?)",
            [(collection, record, seq, msgspec.msgpack.encode(one)) for one in rows],
        )

    def history(self, collection: str, record: str) -> list[HistoryRow]:
        """Values that gave way, oldest first."""
        sql = "SELECT seq, value FROM history WHERE collection = ? AND id = ? ORDER BY rowid"
        rows = self._connection.execute(sql, (collection, record))
        return [HistoryRow(seq, msgspec.msgpack.decode(value, type=Overwritten)) for seq, value in rows]

    def result(self, operation: str) -> bytes | None:
        """The stored result of an operation decided before."""
        row = self._one("SELECT result FROM result WHERE operation = ?", operation)
        return None if row is None else bytes(row[0])

    def put_result(self, operation: str, result: bytes) -> None:
        """Keep the result of an operation."""
        self._connection.execute("INSERT INTO result VALUES (?, ?)", (operation, result))

    def device(self, device: str) -> DeviceRow | None:
        """An enrolled device."""
        row = self._one("SELECT row FROM device WHERE id = ?", device)
        return None if row is None else msgspec.msgpack.decode(row[0], type=DeviceRow)

    def put_device(self, row: DeviceRow) -> None:
        """Enrol or change a device."""
        self._connection.execute("INSERT OR REPLACE INTO device VALUES (?, ?)", (row.id, msgspec.msgpack.encode(row)))

    def devices(self) -> list[DeviceRow]:
        """All devices, by id."""
        rows = self._connection.execute("SELECT row FROM device ORDER BY id")
        return [msgspec.msgpack.decode(row[0], type=DeviceRow) for row in rows]

    def add_exchange(self, row: ExchangeRow) -> None:
        """Keep a signed exchange."""
        values = (row.id, row.device, row.epoch, row.counter, row.head_hash, row.op_hashes, row.signature)
        self._connection.execute("INSERT INTO exchange VALUES (?, ?, ?, ?, ?, ?, ?)", values)

    def exchange(self, exchange: int) -> ExchangeRow | None:
        """A signed exchange."""
        row = self._one("SELECT * FROM exchange WHERE id = ?", exchange)
        names = ("id", "device", "epoch", "counter", "head_hash", "op_hashes", "signature")
        return None if row is None else ExchangeRow(**dict(zip(names, row, strict=True)))

    def last_exchange(self) -> int:
        """The number of the last exchange kept, 0 if none."""
        return int(self._one("SELECT coalesce(max(id), 0) FROM exchange")[0])

    def add_entry(self, entry: Entry, salt: bytes, body: bytes) -> None:
        """Append to the journal."""
        row = (entry.n, entry.received_ms, entry.author, entry.device, entry.exchange, entry.body_hash, entry.hash)
        self._connection.execute("INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?)", row)
        self._connection.execute("INSERT INTO journal_body VALUES (?, ?, ?)", (entry.n, salt, body))

    def last_entry(self) -> Entry | None:
        """The head of the chain."""
        row = self._one("SELECT * FROM journal ORDER BY n DESC LIMIT 1")
        return None if row is None else _entry(row)

    def entries(self, after: int, limit: int) -> list[tuple[Entry, bytes | None, bytes | None]]:
        """Entries after ``n``, with salt and body unless erased."""
        sql = "SELECT j.*, b.salt, b.body FROM journal j LEFT JOIN journal_body b ON b.n = j.n WHERE j.n > ? ORDER BY j.n LIMIT ?"
        return [(_entry(row[:7]), row[7], row[8]) for row in self._connection.execute(sql, (after, limit))]

    def close(self) -> None:
        """Close the file."""
        self._connection.close()


def _stored(collection: str, record: str, seq: int, body: bytes, writers: bytes, scopes: str) -> Stored:
    return Stored(
        collection=collection,
        id=record,
        seq=seq,
        body=body,
        writers={path: (stamp, author) for path, (stamp, author) in msgspec.msgpack.decode(writers).items()},
        scopes=frozenset(json.loads(scopes)),
    )


def _entry(row: Any) -> Entry:
    names = ("n", "received_ms", "author", "device", "exchange", "body_hash", "hash")
    return Entry(**dict(zip(names, row, strict=True)))
