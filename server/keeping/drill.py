"""The drill: the newest backup restored into a temporary folder and proved there, as on the day when it is needed.

A backup that was never restored is a hope. Proved are the files, the journal with every signature, the records rebuilt
from it, the pictures, and that a device that starts from nothing comes to the sums that the server tells.
"""

from __future__ import annotations

import shutil
import tempfile
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

import msgspec

from schema.catalogue import Catalogue
from server.audit.checkpoints import CheckpointKey
from server.audit.verify import verify
from server.keeping.manifest import DamagedBackup, Manifest, backups_of
from server.keeping.restore import check_backup, restore
from server.keeping.snapshot import check_findings
from server.keeping.space import check_room
from server.open_office import OpenOffice
from sync.checksum import add, share


class Step(msgspec.Struct, frozen=True):
    """Something the drill proved, and how long it took."""

    zh: str
    en: str
    took_ms: int


class Drilled(msgspec.Struct, frozen=True, kw_only=True):
    """What a drill found. ``wrong`` is empty when the backup can be relied on."""

    backup: Path
    manifest: Manifest | None
    steps: tuple[Step, ...]
    wrong: str


def newest_backup(office_backups: Path) -> Path | None:
    """The newest whole backup in an office's folder of backups."""
    found = backups_of(office_backups)
    return found[-1] if found else None


def drill(
    backup: Path,
    catalogue: Catalogue,
    now_ms: Callable[[], int],
    random: Callable[[int], bytes],
    key: CheckpointKey | None = None,
    where: Path | None = None,
) -> Drilled:
    """Restore a backup in a temporary folder (under ``where``) and prove it. Never raises for what a backup can be."""
    steps: list[Step] = []
    manifest: Manifest | None = None
    folder = Path(tempfile.mkdtemp(prefix="luzhi-drill-", dir=where))
    started = now_ms()

    def proved(zh: str, en: str) -> None:
        nonlocal started
        ended = now_ms()
        steps.append(Step(zh, en, ended - started))
        started = ended

    try:
        manifest = check_backup(backup, catalogue)
        check_room(folder, manifest.office_db.bytes + sum(manifest.blobs.values()))
        count = len(manifest.blobs)
        proved(f"文件完整：数据库和 {count} 张照片", f"the files are whole: the database and {count} pictures")
        restored = restore(
            backup, folder / "offices", catalogue, now_ms(), random, key, unsealed=key is None, keys=folder / "keys"
        )
        proved("恢复到空文件夹，换了新的纪元", f"restored into an empty folder, in a new epoch ({restored.epoch[:8]})")
        _prove(folder, manifest, catalogue, now_ms, random, proved)
    except Exception as wrong:  # noqa: BLE001 - whatever stops a restore is what the drill is there to tell
        return Drilled(backup=backup, manifest=manifest, steps=tuple(steps), wrong=str(wrong) or type(wrong).__name__)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return Drilled(backup=backup, manifest=manifest, steps=tuple(steps), wrong="")


def _prove(
    folder: Path,
    manifest: Manifest,
    catalogue: Catalogue,
    now_ms: Callable[[], int],
    random: Callable[[int], bytes],
    proved: Callable[[str, str], None],
) -> None:
    office = OpenOffice(manifest.office, folder / "offices" / manifest.office, catalogue, now_ms, random)
    try:
        verdict = office.look(lambda: verify(office.storage, office.id, catalogue)).result()
        check_findings(folder, verdict.findings)
        scopes = office.look(lambda: _check_sums(office)).result()
        entries, signatures, records = verdict.entry_count, verdict.exchange_count, verdict.record_count
        proved(
            f"日志 {entries} 条、签名 {signatures} 次无误，重建的 {records} 条记录一致，{scopes} 个范围的校验和一致",
            f"{entries} entries and {signatures} signatures are right, {records} records rebuilt alike, "
            f"the sums of {scopes} scopes agree",
        )
        count = office.do(lambda: _pull(office)).result()
        proved(
            f"一台新设备从零同步到 {count} 条记录，校验和一致",
            f"a device from nothing came to {count} records, its sums agree",
        )
    finally:
        office.close()


def _check_sums(office: OpenOffice) -> int:
    """Work the sum of every scope out anew; gives how many scopes there are. Raises ``DamagedBackup`` that names one."""
    sums: dict[str, int] = defaultdict(int)
    for collection in office.storage.collections():
        for stored in office.storage.collection(collection):
            for scope in stored.scopes:
                sums[scope] = add(sums[scope], share(stored.id, stored.seq))
    scopes = office.storage.scopes()
    for scope in scopes:
        told = office.storage.scope_level(scope).sum
        if told != sums[scope]:
            raise DamagedBackup(
                f"{scope}: 校验和与记录不一致 the sum differs from that of its records ({told}, {sums[scope]})"
            )
    return len(scopes)


def _pull(office: OpenOffice) -> int:
    """A device of the house fills itself through the real exchange; gives how many records it holds. Call inside the turn."""
    device = office.system_device()
    office.exchange_in_turn(device)
    for scope in device.cursors:
        told, held = office.storage.scope_level(scope).sum, device.sum_of(scope)
        if told != held:
            raise DamagedBackup(f"{scope}: 校验和不一致 the sums differ ({told}, {held})")
    return len({record for rows in device.held().values() for record in rows})
