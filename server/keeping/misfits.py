"""What a backup holds that this house's seal or its own journal doesn't explain (BK2).

The seal says that the backup is one that this house made; the journal in it says what its records and devices are. A restore
asks both before anything is put in place.
"""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path
from typing import Final

from schema.catalogue import Catalogue
from server.audit.checkpoints import CheckpointKey, is_signed_checkpoint
from server.audit.finding import Finding
from server.audit.outside import hold_against, read_line
from server.audit.verify import verify
from server.identity.keys import is_signed
from server.keeping.manifest import DamagedBackup, Manifest, read_sealed
from sync.engine import Engine, Surroundings
from sync.storage_sqlite import SQLiteStorage

NAMED_MAX: Final = 50
"""So many misfits are named when a backup is refused."""


def seal_misfits(backup: Path, key: CheckpointKey | None, is_allowed: bool) -> list[Finding]:
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


def named(misfits: list[Finding]) -> str:
    lines = [f"{one.zh}  {one.en}" for one in misfits[:NAMED_MAX]]
    head = f"{len(misfits)} 处与日志不符（--despite 仍可恢复） {len(misfits)} things don't fit (--despite restores all the same)"
    return "\n  ".join([head, *lines])


def misfits_in(file: Path, manifest: Manifest, catalogue: Catalogue, key: CheckpointKey | None) -> list[Finding]:
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
