"""A backup of an office while the server runs (TRUST: keeping data; I14).

The copy is made by ``VACUUM INTO`` over a read connection of its own: one moment of the file, whatever is written
meanwhile. SQLite allows that beside the server's connection since 3.51.3, which we insist on; ours never checkpoints. The
one write, ``backed_up_through`` and an entry of the journal, is a transaction of its own with a busy timeout; the running server notices it by
``PRAGMA data_version`` before its next turn (``SQLiteStorage.refresh``). A copy is checked, written to the disk and only
then given its name. In it: records, journal, devices, pictures. Not in it: the house's own key and the checkpoint key.
"""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import msgspec
from pysqlite3 import dbapi2 as sqlite3

from schema.catalogue import Catalogue
from schema.names import SYSTEM
from server import clock
from server.audit.checkpoints import CheckpointKey, line_of, signed_checkpoint
from server.audit.finding import Finding
from server.audit.verify import verify
from server.blobs import is_hash
from server.disk import make_folder, sync_folder
from server.identity.taken_in import TRACED_META
from server.keeping.in_use import InUse
from server.keeping.manifest import (
    FORMAT,
    OFFICE_FILE,
    FileMark,
    Manifest,
    backup_name,
    blob_path,
    mark_of,
    write_manifest,
)
from server.keeping.space import check_room
from server.keeping.tombstones import Tombstones
from server.settings import keys_folder_of
from server.version import VERSION
from sync.checkpoint import Witnessed
from sync.event import HOUSE, digest_of, event_body, event_by
from sync.journal import NO_EXCHANGE, body_hash, next_entry
from sync.sqlite_file import check_sqlite_version, entry_of
from sync.storage import Storage, StorageFailing
from sync.storage_sqlite import SQLiteStorage

MAKING = ".making"
_BUSY_S = 30
_SALT_BYTES = 16
_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


class UnsoundCopy(Exception):
    """The office's file is damaged, so its copy is no backup; the message names the damage."""


class Unfinished(Exception):
    """The disk refused while a backup was made; the message says where. What was there before is there still."""


class Made(msgspec.Struct, frozen=True, kw_only=True):
    """A backup that is there. ``damaged`` are pictures that are not what their names say, and so are not in it."""

    folder: Path
    manifest: Manifest
    damaged: tuple[str, ...]
    new_blob_count: int


def back_up(
    office: Path,
    backups: Path,
    catalogue: Catalogue,
    now_ms: int,
    key: CheckpointKey | None = None,
    random: Callable[[int], bytes] = clock.random_bytes,
) -> Made:
    """Back one office up into ``backups/OFFICE/``, sealed by the key, then tell the office and its journal.

    Raises ``UnsoundCopy``, ``NoRoom``, ``StillInUse``, and ``Unfinished`` when a disk is full or failing.
    """
    check_sqlite_version()
    store = backups / office.name
    try:
        made = _made(office, store, catalogue, now_ms, key)
        tell_backed_up(office / OFFICE_FILE, made.manifest, now_ms, random)
    except (OSError, StorageFailing, sqlite3.DatabaseError) as failing:
        raise Unfinished(
            f"{store}: 备份没有完成，磁盘已满或有故障 the backup was not finished, a disk is full or failing ({failing})"
        ) from failing
    return made


def _made(office: Path, store: Path, catalogue: Catalogue, now_ms: int, key: CheckpointKey | None) -> Made:
    make_folder(store, 0o700)
    with alone_in(store):
        _clear_unfinished(store)
        check_room(store, (office / OFFICE_FILE).stat().st_size)
        while (store / backup_name(now_ms)).exists():
            now_ms += 1
        making = store / f"{MAKING}-{backup_name(now_ms)}"
        making.mkdir(mode=0o700)
        try:
            return _make(office, store, making, catalogue, now_ms, key)
        except BaseException:
            shutil.rmtree(making, ignore_errors=True)
            raise


@contextmanager
def alone_in(store: Path) -> Iterator[None]:
    """Have an office's folder of backups alone. Raises ``StillInUse``."""
    lock = InUse(store)
    lock.alone()
    try:
        yield
    finally:
        lock.end()


def _clear_unfinished(store: Path) -> None:
    """What a backup left behind that was cut off; call while having the store alone."""
    for old in store.glob(f"{MAKING}-*"):
        shutil.rmtree(old, ignore_errors=True)


def _make(
    office: Path, store: Path, making: Path, catalogue: Catalogue, now_ms: int, key: CheckpointKey | None
) -> Made:
    copy = making / OFFICE_FILE
    try:
        with closing(_connection(office / OFFICE_FILE)) as connection:
            connection.execute("VACUUM INTO ?", (str(copy),))
    except sqlite3.DatabaseError as wrong:
        if getattr(wrong, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF not in _DAMAGED:
            raise
        raise UnsoundCopy(f"{office / OFFICE_FILE}: 数据库文件读不出来 the database can't be read ({wrong})") from wrong
    copy.chmod(0o600)
    manifest = _sound(copy, office.name, catalogue, now_ms, key)
    # pictures after the file: they are only ever added, so those that the copy names and that were there are there
    blobs, damaged, new = _copy_blobs(office, store)
    _to_disk(copy)
    manifest = msgspec.structs.replace(manifest, office_db=mark_of(copy), blobs=blobs)
    write_manifest(making, manifest, None if key is None else key.sign)
    sync_folder(making)
    Tombstones(keys_folder_of(office.parent.parent), office.name).copy_to(store)
    folder = store / backup_name(now_ms)
    making.rename(folder)
    sync_folder(store)
    return Made(folder=folder, manifest=manifest, damaged=tuple(damaged), new_blob_count=new)


def _connection(path: Path) -> Any:
    """A connection beside the server's: it waits when the file is busy, and never checkpoints."""
    connection = sqlite3.connect(f"file:{path}?mode=rw", uri=True, isolation_level=None, timeout=_BUSY_S)
    connection.execute("PRAGMA wal_autocheckpoint=0")
    connection.execute("PRAGMA synchronous=FULL")
    return connection


def check_file(path: Path) -> None:
    """SQLite's own check of a file. Raises ``UnsoundCopy``."""
    try:
        with closing(sqlite3.connect(str(path), isolation_level=None)) as connection:
            told = [str(row[0]) for row in connection.execute("PRAGMA integrity_check")]
    except sqlite3.DatabaseError as wrong:
        told = [str(wrong)]
    if told != ["ok"]:
        raise UnsoundCopy(f"{path}: 数据库文件损坏 the database is damaged ({'; '.join(told[:3])})")


def check_findings(path: Path, findings: tuple[Finding, ...]) -> None:
    """Raise ``UnsoundCopy`` that names the first of what a verification found."""
    if findings:
        first = findings[0]
        raise UnsoundCopy(f"{path}: {first.zh}  {first.en} ({len(findings)} 处 in all; luzhi audit verify)")


def _sound(copy: Path, office: str, catalogue: Catalogue, now_ms: int, key: CheckpointKey | None) -> Manifest:
    """Check a copy and say what it is; files and pictures are filled in later."""
    check_file(copy)
    with closing(SQLiteStorage(copy)) as storage:
        check_findings(copy, verify(storage, office, catalogue, chain_only=True).findings)
        return _manifest_of(storage, office, now_ms, key)


def _manifest_of(storage: Storage, office: str, now_ms: int, key: CheckpointKey | None) -> Manifest:
    last, epoch, seq = storage.last_entry(), storage.meta("epoch") or "", storage.last_seq()
    n, hashed = (last.n, last.hash) if last else (0, b"")
    line = ""
    if key is not None and last is not None:
        made = signed_checkpoint(key, office, epoch, n, hashed, seq, now_ms)
        line = line_of(office, Witnessed(epoch=epoch, checkpoint=made))
    return Manifest(
        format=FORMAT, office=office, office_name=storage.meta("name") or "", is_demo=storage.meta("is_demo") == "1",
        made_at=now_ms, epoch=epoch, seq=seq, entry=n, entry_hash=hashed.hex(), schema=int(storage.meta("schema") or "1"),
        program=VERSION, office_db=FileMark("", 0), blobs={}, checkpoint=line,
    )  # fmt: skip


def _copy_blobs(office: Path, store: Path) -> tuple[dict[str, int], list[str], int]:
    """Have every picture of the office in the store; gives their lengths, those that are damaged, and how many were new."""
    found: dict[str, int] = {}
    damaged: list[str] = []
    new = 0
    for path in sorted((office / "blobs").glob("*/*")):
        if not is_hash(path.name):
            continue
        kept = blob_path(store, path.name)
        try:
            length = path.stat().st_size
            content = b"" if kept.exists() and kept.stat().st_size == length else path.read_bytes()
        except FileNotFoundError:
            continue  # no record named it, and it was tidied away meanwhile
        if not kept.exists() or kept.stat().st_size != length:
            if hashlib.sha256(content).hexdigest() != path.name:
                damaged.append(path.name)
                continue
            make_folder(kept.parent, 0o700)
            part = kept.with_suffix(".part")
            part.write_bytes(content)
            _to_disk(part)
            part.rename(kept)
            sync_folder(kept.parent)
            new += 1
        found[path.name] = length
    return found, damaged, new


def _to_disk(path: Path) -> None:
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def tell_backed_up(office_file: Path, manifest: Manifest, now_ms: int, random: Callable[[int], bytes]) -> bool:
    """Move the office's ``backed_up_through`` to a backup's seq; never backwards, never in another epoch. Gives whether it moved.

    The journal is told of the backup in the same transaction (JO8), unless it never told of anything yet (JO9).
    """
    with closing(_connection(office_file)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        kept = dict(connection.execute("SELECT name, value FROM meta"))
        is_same = kept.get("epoch") == manifest.epoch
        moves = is_same and int(kept.get("backed_up_through") or "0") < manifest.seq
        if moves:
            connection.execute("INSERT OR REPLACE INTO meta VALUES ('backed_up_through', ?)", (str(manifest.seq),))
        if is_same and kept.get(TRACED_META) is not None:
            _note_backup(connection, manifest, now_ms, random(_SALT_BYTES))
        connection.execute("COMMIT")
    return moves


def _note_backup(connection: Any, manifest: Manifest, now_ms: int, salt: bytes) -> None:
    mark = digest_of(manifest.office_db.sha256.encode())
    body = event_body(event_by(HOUSE, "backed_up", mark=mark, counts={"entry": manifest.entry, "seq": manifest.seq}))
    row = connection.execute("SELECT * FROM journal ORDER BY n DESC LIMIT 1").fetchone()
    last = None if row is None else entry_of(row)
    entry = next_entry(last, manifest.office, now_ms, SYSTEM, "", 0, NO_EXCHANGE, body_hash(salt, body))
    connection.execute(
        "INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?)",
        (entry.n, entry.received_ms, entry.author, entry.device, entry.exchange, entry.body_hash, entry.hash),
    )
    connection.execute("INSERT INTO journal_body VALUES (?, ?, ?)", (entry.n, salt, body))
