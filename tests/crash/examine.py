"""What is found in a driver's folder, held against what the driver had promised until then."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from pysqlite3 import dbapi2 as sqlite3

from server.audit.checkpoints import CheckpointKey, KeysUnusable
from server.audit.verify import verify
from server.blobs import arrived, is_hash
from server.identity.house_key import HOUSE_KEY_FILE, house_key
from server.keeping.manifest import DamagedBackup, backups_of
from server.keeping.restore import check_backup
from sync.engine import Engine, Surroundings
from sync.storage import StorageFailing
from sync.storage_sqlite import SQLiteStorage
from tests.crash.driver import ABOUT, CATALOGUE, OFFICE, PHONE, PICTURE_BYTES, office_folder

VISIT = "first_contact.visit"
BACKUPS = Path("backups") / "of" / OFFICE


@dataclass
class Promised:
    """What the driver told."""

    version: int = 1
    turns: list[frozenset[str]] = field(default_factory=list)
    taken: set[str] = field(default_factory=set)
    pictures: set[str] = field(default_factory=set)
    backups: set[str] = field(default_factory=set)
    keys: dict[str, str] = field(default_factory=dict)
    refused: list[str] = field(default_factory=list)
    phase: str = ""
    is_level: bool = False

    def hear(self, lines: Iterable[str]) -> Promised:
        """Take note of lines."""
        for line in lines:
            word, *rest = line.split(" ")
            match word:
                case "open":
                    self.version = int(rest[0])
                case "turn":
                    self.turns.append(frozenset(rest))
                case "taken":
                    self.taken.update(rest)
                case "kept":
                    self.pictures.update(rest)
                case "backed":
                    self.backups.add(rest[0])
                case "house" | "signs":
                    self.keys[word] = rest[0]
                case "refused":
                    self.refused.append(line)
                case "phase":
                    self.phase = rest[0]
                case "level":
                    self.is_level = True
        return self


@dataclass
class Found:
    """What lies there; ``wrong`` is what must never be, whatever was promised."""

    wrong: list[str] = field(default_factory=list)
    version: int = 0
    operations: frozenset[str] = frozenset()
    pictures: frozenset[str] = frozenset()
    backups: dict[str, int] = field(default_factory=dict)
    keys: dict[str, str] = field(default_factory=dict)


def find(where: Path, *, fully: bool = False) -> Found:
    """Open what lies in a driver's folder by our own means, and look at all of it. ``fully``: rebuild the records from the journal too."""
    found = Found()
    _pictures(where, found)
    _backups(where, found)
    _keys(where, found)
    try:
        with closing(SQLiteStorage(office_folder(where) / "office.db")) as storage:
            storage.database.conn.execute("PRAGMA synchronous=OFF")  # what is only looked at need not last
            _file(storage, found, fully)
    except (StorageFailing, sqlite3.DatabaseError) as wrong:
        found.wrong.append(f"the office's file: {wrong}")
    return found


def _file(storage: SQLiteStorage, found: Found, fully: bool) -> None:
    sound = [str(row[0]) for row in storage.database.conn.execute("PRAGMA integrity_check")]
    if sound != ["ok"]:
        found.wrong.append(f"integrity_check: {sound[:3]}")
        return
    found.version = int(storage.meta("schema") or "0")
    found.operations = frozenset(row[0] for row in storage.database.conn.execute("SELECT operation FROM result"))
    _upgraded(storage, found)
    told = int(storage.meta("backed_up_through") or "0")
    if found.version < CATALOGUE.version:
        world = Surroundings(lambda: int(ABOUT["now"]), random.Random(1).randbytes, lambda *_: True)
        Engine(OFFICE, CATALOGUE, storage, world).open()
        if int(storage.meta("schema") or "0") != CATALOGUE.version:
            found.wrong.append("the next start does not finish the upgrade")
    # the driver's signatures are the test's own
    findings = verify(storage, OFFICE, CATALOGUE, chain_only=not fully).findings
    found.wrong += [one.en for one in findings if "signature" not in one.en]
    through = max(found.backups.values(), default=0)
    if told > through:
        found.wrong.append(f"phones were told of a backup through {told}, there is one through {through}")


def _upgraded(storage: SQLiteStorage, found: Found) -> None:
    """Either every visit is as version 1 wrote it, or none is."""
    old = {"entry" in one.fields() for one in storage.collection(VISIT)}
    if old != {found.version == 1}:
        found.wrong.append(f"the file says version {found.version}, and its visits are {old}")


def _pictures(where: Path, found: Found) -> None:
    whole = set()
    for path in (office_folder(where) / "blobs").glob("*/*"):
        if is_hash(path.name):
            whole.add(path.name)
            if hashlib.sha256(path.read_bytes()).hexdigest() != path.name:
                found.wrong.append("a picture is not what its name says")
    for path in (office_folder(where) / "blobs").glob("*/*.part"):
        name = path.name.partition(".")[0]
        if name not in whole and arrived(office_folder(where), name, PHONE) >= PICTURE_BYTES:
            found.wrong.append("a phone would hear that a picture arrived, and it is not there")
    found.pictures = frozenset(whole)


def _backups(where: Path, found: Found) -> None:
    for one in backups_of(where / BACKUPS):
        try:
            found.backups[one.name] = check_backup(one, CATALOGUE).seq
        except DamagedBackup as wrong:
            found.wrong.append(f"a backup is damaged: {wrong}")


def _keys(where: Path, found: Found) -> None:
    try:
        if (office_folder(where) / HOUSE_KEY_FILE).exists():
            found.keys["house"] = house_key(office_folder(where)).public().hex()
        key = CheckpointKey.found(where / "keys")
        found.keys["signs"] = "" if key is None else key.public().hex()
    except (ValueError, KeysUnusable) as wrong:
        found.wrong.append(f"a key: {wrong}")


def complaints(found: Found, promised: Promised) -> list[str]:
    """All that is not as promised."""
    told = list(found.wrong)
    if lost := promised.taken - found.operations:
        told.append(f"lost: {len(lost)} operations that were acknowledged")
    for turn in promised.turns:
        if turn & found.operations not in (frozenset(), turn):
            told.append(f"torn: {len(turn & found.operations)} of a turn of {len(turn)}")
    if lost := promised.pictures - found.pictures:
        told.append(f"lost: {len(lost)} pictures")
    if lost := promised.backups - found.backups.keys():
        told.append(f"lost: {len(lost)} backups")
    if found.version < promised.version:
        told.append("lost: the upgrade")
    told += [f"lost: the key {name}" for name, key in promised.keys.items() if found.keys.get(name) != key]
    return told
