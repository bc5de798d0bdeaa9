"""An office put back from a backup (I14).

The backup is proved first, file by file; a damaged or foreign one changes nothing. What lies in the office's place is moved
aside with the date, never overwritten. The office gets a new epoch before anything can open it: seqs of the old one mean
nothing now, and each phone sends again what it still keeps. Nobody stays signed in: sessions, codes and challenges are
cleared, phones renew by their key's signature. The house's old device is revoked, as its key is in no backup. A device
that was revoked since the backup stays revoked, as far as the file that was moved aside can still be read; devices that
were enrolled since are told by name and enrol again, for that file may be the reason of the restore, unless it is said
that it can be trusted.

The seal says that the backup is one that this house made; the journal in it says what its records and devices are. Both are
asked before anything is put in place: a backup without a right seal, or with something in it that its journal doesn't
explain, is refused, unless it is said that it may be so; then all that does not fit is told, one by one.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Final

import msgspec
from pysqlite3 import dbapi2 as sqlite3

from schema.catalogue import Catalogue
from schema.names import SYSTEM
from server.audit.checkpoints import CheckpointKey, is_signed_checkpoint
from server.audit.finding import Finding
from server.audit.outside import hold_against, read_line
from server.audit.verify import verify
from server.disk import make_folder, sync_folder
from server.identity.keys import is_signed
from server.identity.taken_in import TRACED_META
from server.keeping.manifest import (
    OFFICE_FILE,
    DamagedBackup,
    Manifest,
    backup_name,
    blob_path,
    check_mark,
    mark_of,
    read_manifest,
    read_sealed,
)
from server.keeping.snapshot import UnsoundCopy, check_file
from server.keeping.space import check_room
from sync.engine import Engine, Surroundings
from sync.event import HOUSE, EventKind, digest_of, event_by
from sync.journal import RestoreNote
from sync.sqlite_file import NewerFile
from sync.storage import DeviceRow
from sync.storage_sqlite import SQLiteStorage

RESTORING = ".restoring"
NAMED_MAX: Final = 50
"""So many misfits are named when a backup is refused."""
_IDENTITY_TABLES = ("session", "enrolment", "challenge")


class Restored(msgspec.Struct, frozen=True, kw_only=True):
    """What was put back. ``aside`` is where the old folder lies now; ``unknown`` are labels of devices enrolled since.
    ``misfits`` is what the backup holds that its journal doesn't explain.
    """

    manifest: Manifest
    epoch: str
    aside: Path | None
    revoked_count: int
    unknown: tuple[str, ...]
    misfits: tuple[Finding, ...] = ()


def check_backup(backup: Path, catalogue: Catalogue) -> Manifest:
    """A backup's manifest when every file is what was written. Raises ``DamagedBackup``."""
    manifest = read_manifest(backup)
    if manifest.schema > catalogue.version:
        raise DamagedBackup(
            f"{backup}: 由更新的程序（{manifest.program}）写成，请先升级 written by a newer program ({manifest.program}); install that first"
        )
    check_mark(backup / OFFICE_FILE, manifest.office_db)
    for sha256, length in manifest.blobs.items():
        path = blob_path(backup.parent, sha256)
        if not path.exists():
            raise DamagedBackup(f"{path}: 照片缺失 a picture is missing")
        found = mark_of(path)
        if (found.sha256, found.bytes) != (sha256, length):
            raise DamagedBackup(f"{path}: 照片与备份时不一致 a picture is not what was backed up")
    return manifest


def restore(
    backup: Path,
    offices: Path,
    catalogue: Catalogue,
    now_ms: int,
    random: Callable[[int], bytes],
    key: CheckpointKey | None = None,
    *,
    keep_devices: bool = False,
    unsealed: bool = False,
    despite: bool = False,
    tell: Callable[[Finding], None] = lambda _: None,
) -> Restored:
    """Put a backup in its place under ``offices``. Call while having the data alone. Raises ``DamagedBackup``, ``NoRoom``.

    ``keep_devices``: the file that is moved aside can be trusted, and devices enrolled in it since the backup stay enrolled.
    ``unsealed``: it may be without a seal, or the key to check it is lost (``key`` ``None``): only its journal speaks for it.
    ``despite``: it may hold what its journal doesn't explain; each such thing is told to ``tell`` before it is put in place.
    """
    manifest = check_backup(backup, catalogue)
    misfits = _seal_misfits(backup, key, unsealed or despite)
    make_folder(offices)
    check_room(offices, manifest.office_db.bytes + sum(manifest.blobs.values()))
    making = offices / f"{RESTORING}-{manifest.office}"
    shutil.rmtree(making, ignore_errors=True)
    making.mkdir(mode=0o700)
    place = offices / manifest.office
    try:
        _lay_files(backup, manifest, making)
        check_file(making / OFFICE_FILE)
        old = _devices_in(place / OFFICE_FILE)
        world = Surroundings(lambda: now_ms, random, is_signed)
        misfits += _misfits(making / OFFICE_FILE, manifest, catalogue, key)
        if misfits and not despite:
            raise UnsoundCopy(_named(misfits))
        for one in misfits:
            tell(one)
        epoch, revoked, unknown = _begin_anew(making, manifest, catalogue, world, old, keep_devices)
        for folder in (*(one for one in making.rglob("*") if one.is_dir()), making):
            sync_folder(folder)
    except (UnsoundCopy, NewerFile, sqlite3.DatabaseError) as wrong:
        shutil.rmtree(making, ignore_errors=True)
        raise DamagedBackup(f"{backup}: {wrong}") from wrong
    except BaseException:
        shutil.rmtree(making, ignore_errors=True)
        raise
    aside = None
    if place.exists():
        aside = offices.parent / "aside" / f"{manifest.office}-{backup_name(now_ms)}"
        make_folder(aside.parent, 0o700)
        place.rename(aside)
        sync_folder(aside.parent)
    making.rename(place)
    sync_folder(offices)
    return Restored(
        manifest=manifest,
        epoch=epoch,
        aside=aside,
        revoked_count=revoked,
        unknown=tuple(unknown),
        misfits=tuple(misfits),
    )


def _seal_misfits(backup: Path, key: CheckpointKey | None, is_allowed: bool) -> list[Finding]:
    """What is wrong with a backup's seal (BK2). Raises ``DamagedBackup`` for one that can't be checked and is not allowed to be so."""
    _, text, seal = read_sealed(backup)
    if (seal is None or key is None) and not is_allowed:
        why = (
            "没有封印（--unsealed 可恢复旧备份） it bears no seal (--unsealed restores a backup from before there were any)"
            if seal is None
            else "没有核对封印的密钥，请用 LUZHI_KEYS 指定密钥副本（确已丢失用 --other-key） "
            "the key that checks its seal is not here: name its copy in LUZHI_KEYS (--other-key if it is lost)"
        )
        raise DamagedBackup(f"{backup}: {why}")
    if seal is None or key is None or is_signed_checkpoint(key.public(), text, seal):
        return []
    zh, en = (
        "封印不对：备份被改过，或是别的机关的密钥所封",
        "the seal is wrong: it was changed, or sealed by another house's key",
    )
    return [Finding(0, zh, en)]


def _named(misfits: list[Finding]) -> str:
    lines = [f"{one.zh}  {one.en}" for one in misfits[:NAMED_MAX]]
    head = f"{len(misfits)} 处与日志不符（--despite 仍可恢复） {len(misfits)} things don't fit (--despite restores all the same)"
    return "\n  ".join([head, *lines])


def _misfits(file: Path, manifest: Manifest, catalogue: Catalogue, key: CheckpointKey | None) -> list[Finding]:
    """Everything in a backup's file that its journal, its manifest or the house's signature doesn't explain (BK2). Reads only.

    Records are rebuilt from the journal and compared; a file of an older version of the records is brought up in a copy first.
    """
    with closing(SQLiteStorage(file)) as storage:
        is_old = int(storage.meta("schema") or "1") < catalogue.version
        verdict = verify(storage, manifest.office, catalogue, chain_only=is_old)
        found = [*verdict.findings, *_told_misfits(storage, manifest, key)]
    return [*found, *_brought_up_misfits(file, manifest, catalogue)] if is_old else found


def _brought_up_misfits(file: Path, manifest: Manifest, catalogue: Catalogue) -> list[Finding]:
    """The records of a file of an older version, brought up in a copy as at its first opening, against its journal."""
    copy = file.with_name("compared.db")
    try:
        shutil.copyfile(file, copy)
        with closing(SQLiteStorage(copy)) as storage:
            Engine(manifest.office, catalogue, storage, Surroundings(lambda: manifest.made_at, bytes, is_signed)).open()
            return list(verify(storage, manifest.office, catalogue).findings)
    finally:
        for left in file.parent.glob("compared.db*"):
            left.unlink()


def _lay_files(backup: Path, manifest: Manifest, making: Path) -> None:
    pairs = [(backup / OFFICE_FILE, making / OFFICE_FILE)]
    pairs += [(blob_path(backup.parent, one), blob_path(making, one)) for one in manifest.blobs]
    for source, target in pairs:
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        shutil.copyfile(source, target)
        target.chmod(0o600)
        with target.open("rb+") as file:
            os.fsync(file.fileno())


def _devices_in(file: Path) -> list[DeviceRow]:
    """The devices in an office's old file, none when it is gone or can't be read."""
    if not file.exists():
        return []
    try:
        with closing(sqlite3.connect(str(file), isolation_level=None)) as connection:
            rows = connection.execute("SELECT row FROM device").fetchall()
        return [msgspec.msgpack.decode(row[0], type=DeviceRow) for row in rows]
    except (sqlite3.DatabaseError, msgspec.MsgspecError):
        return []


def _begin_anew(
    making: Path,
    manifest: Manifest,
    catalogue: Catalogue,
    world: Surroundings,
    old: list[DeviceRow],
    keep_devices: bool,
) -> tuple[str, int, list[str]]:
    """Give a proved copy its new epoch; gives that and what is told of devices."""
    with closing(SQLiteStorage(making / OFFICE_FILE)) as storage:
        engine = Engine(manifest.office, catalogue, storage, world)
        known = {one.id: one for one in storage.devices()}
        newer = {one.id: one for one in old}
        fresh = [one for one in old if one.id not in known and one.state == "active" and one.person != SYSTEM]
        note = RestoreNote(
            epoch=manifest.epoch, through=manifest.entry, made_at=manifest.made_at, restored_at=world.now_ms()
        )  # fmt: skip
        is_traced = storage.meta(TRACED_META) is not None
        revoked = 0
        with storage.turn():
            engine.begin_epoch(msgspec.msgpack.encode(note))
            for row in known.values():
                kept = _ended_as(row, newer.get(row.id))
                if kept != row:
                    storage.put_device(kept)
                    revoked += kept.state != row.state and row.person != SYSTEM
                if kept.state != row.state and row.state == "active" and is_traced:
                    what: EventKind = "tablet_ended" if row.on_shared and not row.tablet else "device_revoked"
                    engine.note_event(event_by(HOUSE, what, person=row.person, device=row.id, way="restore"))
            for row in fresh if keep_devices else ():
                storage.put_device(_kept_on(row, engine) if is_traced else row)
            for table in _IDENTITY_TABLES:
                storage.database.conn.execute(f"DELETE FROM {table}")
            storage.put_meta("backed_up_through", str(manifest.seq))
        return engine.epoch(), revoked, [] if keep_devices else [one.label for one in fresh if _is_told(one)]


def _ended_as(row: DeviceRow, newer: DeviceRow | None) -> DeviceRow:
    """A device as it goes on: what was ended since the backup, as the newer file tells, stays ended; nothing is given back."""
    if row.person == SYSTEM or (newer is not None and newer.state != "active"):
        return msgspec.structs.replace(row, state="revoked")
    return row if newer is None else msgspec.structs.replace(row, until_ms=min(row.until_ms, newer.until_ms))


def _kept_on(row: DeviceRow, engine: Engine) -> DeviceRow:
    """A device enrolled since the backup that stays enrolled, told to the journal that goes on from the backup."""
    what: EventKind = "tablet_signed_in" if row.tablet else "tablet_enrolled" if row.on_shared else "device_enrolled"
    at = {
        "person": row.person,
        "device": row.id,
        "station": row.station,
        "mark": digest_of(row.public_key),
        "way": "restore",
    }
    return msgspec.structs.replace(row, issuer=SYSTEM, entry=engine.note_event(event_by(HOUSE, what, **at)))


def _is_told(row: DeviceRow) -> bool:
    """Whether a device is one that somebody enrolled, not a sign-in on a shared one."""
    return not row.tablet


def _told_misfits(storage: SQLiteStorage, manifest: Manifest, key: CheckpointKey | None) -> list[Finding]:
    """Whether the file is the one that the manifest speaks of, and the house's signature over its journal is right."""
    last = storage.last_entry()
    found = (storage.meta("epoch"), storage.last_seq(), last.n if last else 0, last.hash.hex() if last else "")
    misfits: list[Finding] = []
    if found != (manifest.epoch, manifest.seq, manifest.entry, manifest.entry_hash) or (
        storage.meta("office") != manifest.office
    ):
        misfits.append(Finding(0, "备份说明与文件不符", "the manifest speaks of another file"))
    if key is not None and manifest.checkpoint:
        misfits += hold_against(storage, manifest.office, key.public(), [read_line(manifest.checkpoint)])[1]
    return misfits
