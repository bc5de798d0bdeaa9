"""An office's SQLite file: its tables, how it is opened and brought up to date, how a row is written and read.

Refuses SQLite below 3.51.3, whose WAL could be corrupted by two connections at once (fixed 2026-03-13), and a file
written by a newer program.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import msgspec
from pysqlite3 import dbapi2 as sqlite3

from sync.decide import Stored
from sync.journal import Entry
from sync.merge import Writers
from sync.pending import Kept
from sync.storage import StorageFailing

SQLITE_VERSION_MIN = (3, 51, 3)
FILE_VERSION = 1
_TABLES = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE record (n INTEGER PRIMARY KEY, collection TEXT NOT NULL, id TEXT NOT NULL, seq INTEGER NOT NULL, body BLOB NOT NULL,
  writers BLOB NOT NULL, scopes BLOB NOT NULL, UNIQUE (collection, id)) STRICT;
CREATE TABLE scope (n INTEGER PRIMARY KEY, scope TEXT NOT NULL UNIQUE, seq INTEGER NOT NULL, sum INTEGER NOT NULL, count INTEGER NOT NULL,
  horizon INTEGER NOT NULL) STRICT;
CREATE TABLE scope_entry (scope INTEGER NOT NULL, seq INTEGER NOT NULL, record INTEGER NOT NULL, live INTEGER NOT NULL,
  PRIMARY KEY (scope, seq)) STRICT, WITHOUT ROWID;
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
    "journal_size_limit=67108864", "busy_timeout=5000", "cache_size=-16384", "secure_delete=ON",
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


def open_file(path: Path) -> sqlite3.Connection:
    """A connection to the file, made or brought up to date. Raises ``OldSQLite``, ``NewerFile`` or SQLite's own errors."""
    check_sqlite_version()
    try:
        _keep_to_owner(path)
    except OSError as failing:
        raise sqlite3.OperationalError(f"the file can't be opened: {failing.strerror}") from failing
    connection = sqlite3.connect(str(path), isolation_level=None, check_same_thread=False, cached_statements=256)
    try:
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        _bring_up(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _keep_to_owner(path: Path) -> None:
    """The file, and what SQLite lays beside it with the same rights, is read by its owner alone, whatever the mask; an older one too."""
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    for one in (path, path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")):
        if one.exists() and one.stat().st_mode & 0o077:
            one.chmod(0o600)


def _bring_up(connection: sqlite3.Connection) -> None:
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version > FILE_VERSION:
        raise NewerFile(
            f"This office's file has version {version}, the program knows {FILE_VERSION}. Install the newer program. "
            "数据文件由更新的版本写成，请安装新版程序。"
        )
    if version < 1:
        connection.execute("BEGIN IMMEDIATE")
        for statement in _TABLES.split(";\n"):
            if statement.strip():
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version={FILE_VERSION}")
        connection.execute("COMMIT")


def settled(connection: sqlite3.Connection, path: Path) -> sqlite3.Connection:
    """A fresh connection in place of one under which the disk failed, once all that was committed lies in the file itself.

    A failed fsync leaves pages in memory that look written and are not: a commit that was refused may stand whole at the
    log's end, and whoever opens the log anew would take it for good and build on it. This connection still knows where
    the good part ends, so it alone may lay that into the file and empty the log; then there is nothing to take wrongly.
    The new connection is opened before the old one goes, so that reading goes on if that fails too.
    Raises SQLite's own errors, or ``StorageFailing`` while another process reads.
    """
    if connection.in_transaction:
        connection.execute("ROLLBACK")
    if connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
        raise StorageFailing("the log can't be laid into the file while another process reads")
    fresh = open_file(path)
    connection.close()
    return fresh


def row_of(kept: Kept) -> tuple[Any, ...]:
    """A row of the table ``record``."""
    record = kept.stored
    scopes = msgspec.msgpack.encode(sorted(record.scopes))
    return kept.n, record.collection, record.id, record.seq, record.body, pack_writers(record.writers), scopes


def stored_of(collection: str, record: str, seq: int, body: bytes, writers: bytes, scopes: bytes) -> Stored:
    """The record of a row."""
    held = frozenset(msgspec.msgpack.decode(scopes, type=list[str]))
    return Stored(
        collection=collection, id=record, seq=seq, body=body, writers=unpack_writers(writers), scopes=held
    )  # fmt: skip


def pack_writers(writers: Writers) -> bytes:
    """Who wrote which paths, gathered by stamp and author: most records were written by one hand at once."""
    hands = set(writers.values())
    if len(hands) == 1:
        return msgspec.msgpack.encode([(*hands.pop(), list(writers))])
    gathered: dict[tuple[str, str], list[str]] = {}
    for path, hand in writers.items():
        gathered.setdefault(hand, []).append(path)
    return msgspec.msgpack.encode([(stamp, author, paths) for (stamp, author), paths in gathered.items()])


def unpack_writers(packed: bytes) -> Writers:
    """The inverse of ``pack_writers``."""
    rows = msgspec.msgpack.decode(packed, type=list[tuple[str, str, list[str]]])
    return {path: (stamp, author) for stamp, author, paths in rows for path in paths}


def entry_of(row: Any) -> Entry:
    """The entry of a row of ``journal``."""
    names = ("n", "received_ms", "author", "device", "exchange", "body_hash", "hash")
    return Entry(**dict(zip(names, row, strict=True)))
