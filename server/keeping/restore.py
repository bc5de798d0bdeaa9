"""An office put back from a backup (I14).

The backup is proved first, file by file; a damaged or foreign one changes nothing. What lies in the office's place is moved
aside with the date, never overwritten. The office gets a new epoch before anything can open it: seqs of the old one mean
nothing now, and each phone sends again what it still keeps. Nobody stays signed in: sessions, codes and challenges are
cleared, phones renew by their key's signature. The house's old device is revoked, as its key is in no backup. A device
that was revoked since the backup stays revoked, as far as the file that was moved aside can still be read; devices that
were enrolled since are told by name and enrol again, for that file may be the reason of the restore, unless it is said
that it can be trusted. What had been erased since the backup is erased again before anybody can open the office (JO10); what
visitors sent since, which no phone keeps, is taken over from that file when it can be trusted.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import msgspec
from pysqlite3 import dbapi2 as sqlite3

from schema.catalogue import Catalogue
from schema.names import SYSTEM
from server.audit.checkpoints import CheckpointKey
from server.audit.finding import Finding
from server.disk import make_folder, sync_folder
from server.identity.keys import is_signed
from server.identity.taken_in import TRACED_META
from server.keeping.carried import Letter, letters_since, put_letters
from server.keeping.erased_again import erase_again
from server.keeping.manifest import (
    OFFICE_FILE,
    DamagedBackup,
    Manifest,
    backup_name,
    blob_path,
    check_mark,
    mark_of,
    read_manifest,
)
from server.keeping.misfits import misfits_in, named, seal_misfits
from server.keeping.snapshot import UnsoundCopy, check_file
from server.keeping.space import check_room
from server.keeping.tombstones import Tombstone, Tombstones, TombstonesDamaged
from server.settings import keys_folder_of
from sync.engine import Engine, Surroundings
from sync.event import HOUSE, EventKind, digest_of, event_by
from sync.journal import RestoreNote
from sync.merge import Fields
from sync.sqlite_file import NewerFile
from sync.storage import DeviceRow
from sync.storage_sqlite import SQLiteStorage

RESTORING = ".restoring"
_IDENTITY_TABLES = ("session", "enrolment")


class Restored(msgspec.Struct, frozen=True, kw_only=True):
    """What was put back. ``aside`` is where the old folder lies now; ``unknown`` are labels of devices enrolled since;
    ``erased_count`` of how many records something was erased again; ``letter_count`` how many letters of visitors came since, which
    are taken over where the old file can be trusted. ``misfits`` is what the backup holds that its journal doesn't explain.
    """

    manifest: Manifest
    epoch: str
    aside: Path | None
    revoked_count: int
    erased_count: int = 0
    letter_count: int = 0
    unknown: tuple[str, ...]
    misfits: tuple[Finding, ...] = ()
    unfit: tuple[Fields, ...] = ()
    """Values of parameters in it that are not used, because their declaration doesn't let them through."""


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
    keys: Path | None = None,
    unsealed: bool = False,
    despite: bool = False,
    tell: Callable[[Finding], None] = lambda _: None,
) -> Restored:
    """Put a backup in its place under ``offices``. Call while having the data alone. Raises ``DamagedBackup``, ``NoRoom``.

    ``keep_devices``: the file that is moved aside can be trusted, and devices enrolled in it since the backup stay enrolled.
    ``keys`` is the folder outside the data in which is noted what was erased, that of the settings if not said.
    ``unsealed``: it may be without a seal, or the key to check it is lost (``key`` ``None``): only its journal speaks for it.
    ``despite``: it may hold what its journal doesn't explain; each such thing is told to ``tell`` before it is put in place.
    """
    manifest = check_backup(backup, catalogue)
    misfits = seal_misfits(backup, key, unsealed or despite)
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
        misfits += misfits_in(making / OFFICE_FILE, manifest, catalogue, key)
        if misfits and not despite:
            raise UnsoundCopy(named(misfits))
        for one in misfits:
            tell(one)
        lists = [Tombstones(one, manifest.office) for one in (keys_folder_of(offices.parent, keys), backup.parent)]
        gone = sorted({one for each in lists for one in each.read()})
        letters = letters_since(place / OFFICE_FILE, manifest, old, catalogue, gone)
        kept = letters if keep_devices else []
        anew = _begin_anew(making, manifest, catalogue, world, old, keep_devices, gone, kept)
        lists[0].add(sorted(set(gone) - set(lists[0].read())))
        for folder in (*(one for one in making.rglob("*") if one.is_dir()), making):
            sync_folder(folder)
    except (UnsoundCopy, NewerFile, TombstonesDamaged, sqlite3.DatabaseError) as wrong:
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
        epoch=anew.epoch,
        aside=aside,
        revoked_count=anew.revoked_count,
        unknown=anew.unknown,
        misfits=tuple(misfits),
        unfit=anew.unfit,
        erased_count=anew.erased_count,
        letter_count=len(letters),
    )


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


class _Anew(msgspec.Struct, frozen=True):
    """A copy that began anew: its epoch, and what is told of it."""

    epoch: str
    revoked_count: int
    unknown: tuple[str, ...]
    unfit: tuple[Fields, ...]
    erased_count: int


def _begin_anew(
    making: Path,
    manifest: Manifest,
    catalogue: Catalogue,
    world: Surroundings,
    old: list[DeviceRow],
    keep_devices: bool,
    gone: list[Tombstone],
    letters: list[Letter],
) -> _Anew:
    """Give a proved copy its new epoch, and erase again what had been erased; gives that and what is told of it."""
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
            engine.begin_epoch(note)
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
            erased = erase_again(engine, gone)
            put_letters(storage, letters, world.now_ms())
        storage.scrub()
        told = [] if keep_devices else [one.label for one in fresh if _is_told(one)]
        return _Anew(engine.epoch(), revoked, tuple(told), tuple(engine.knowledge.unfit_values()), erased)


def _ended_as(row: DeviceRow, newer: DeviceRow | None) -> DeviceRow:
    """A device as it goes on: what was ended since the backup, as the newer file tells, stays ended; nothing is given back."""
    if row.person == SYSTEM:
        return msgspec.structs.replace(row, state="revoked")
    if newer is not None and newer.state != "active":
        return msgspec.structs.replace(row, state=newer.state, revoked_ms=newer.revoked_ms)
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
