"""``luzhi backup``, ``restore`` and ``drill``: arguments in, sentences and an exit code out."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from schema.catalogue import find_catalogue
from server import clock
from server.audit.checkpoints import CheckpointKey
from server.audit.finding import Finding
from server.keeping.daily import offices_in
from server.keeping.drill import drill, newest_backup
from server.keeping.in_use import InUse
from server.keeping.manifest import MANIFEST_FILE, DamagedBackup, read_manifest
from server.keeping.proposals import unfit_text
from server.keeping.restore import restore
from server.keeping.snapshot import back_up
from server.keeping.thinning import thin
from server.settings import backup_folder_of, keys_folder_of


class WrongPlace(Exception):
    """A folder that was named can't be used for this; the message says why."""


def backup_command(given: argparse.Namespace) -> int:
    """Back every office up, also beside a running server."""
    backups: Path = given.to or backup_folder_of(given.data)
    offices = offices_in(given.data)
    if not offices:
        print(f"{given.data} 里没有机关。There is no office in it.")
        return 1
    if backups.resolve().is_relative_to(given.data.resolve()):
        raise WrongPlace(f"{backups}: 备份不能放在数据文件夹里。 A backup can't lie inside the data folder.")
    if given.daily and hasattr(os, "nice"):
        os.nice(10)
    use = InUse(given.data)
    use.share()
    try:
        return max([_tried(office, backups, given) for office in offices])
    finally:
        use.end()


def _tried(office: Path, backups: Path, given: argparse.Namespace) -> int:
    """By itself at night, an office that can't be backed up keeps none of the others back; by hand it stops with its reason."""
    try:
        return _back_one_up(office, backups, given)
    except Exception as wrong:
        if not given.daily:
            raise
        print(f"✗ {office.name}: 没有备份 no backup was made: {type(wrong).__name__}: {wrong}")
        return 1


def _back_one_up(office: Path, backups: Path, given: argparse.Namespace) -> int:
    key = CheckpointKey.found(keys_folder_of(given.data))
    started = clock.now_ms()
    made = back_up(office, backups, find_catalogue(), started, key)
    one, took_s = made.manifest, (clock.now_ms() - started) / 1000
    print(
        f"✓ {one.office_name}: 日志到第 {one.entry} 条，照片 {len(one.blobs)} 张（新 {made.new_blob_count}），{took_s:.1f} 秒  "
        f"journal to entry {one.entry}, {len(one.blobs)} pictures ({made.new_blob_count} new), {took_s:.1f} s"
    )
    print(f"  {made.folder}")
    if given.daily:
        thin(made.folder.parent)
    if key is None:
        print(
            "  ！没有找到签名密钥，这份备份没有封印 the signing key was not found, so this backup bears no seal "
            "(LUZHI_KEYS)"
        )
    if office.stat().st_dev == backups.stat().st_dev:
        print(
            "  ！备份和数据在同一块磁盘上，请再复制到别处。 The backup is on the same disk as the data: copy it elsewhere too."
        )
    for name in made.damaged:
        print(f"✗ 照片损坏，未能备份 a picture is damaged and not in the backup: {name}")
    return 1 if made.damaged else 0


def restore_command(given: argparse.Namespace) -> int:
    """Put offices back: a single backup, or the newest of each office in a folder of backups."""
    chosen = _backups_at(given.source, given.office)
    use = InUse(given.data)
    use.alone()
    try:
        for backup in chosen:
            key = None if given.other_key else CheckpointKey.found(keys_folder_of(given.data))
            done = restore(
                backup, given.data / "offices", find_catalogue(), clock.now_ms(), clock.random_bytes, key,
                keep_devices=given.keep_devices, unsealed=given.unsealed or given.other_key, despite=given.despite, tell=_tell,
            )  # fmt: skip
            one = done.manifest
            if one.is_demo:
                (given.data / "demo").touch()
            print(
                f"✓ {one.office_name}: 已恢复到日志第 {one.entry} 条 restored to entry {one.entry} of its journal ({backup.name})"
            )
            if done.aside is not None:
                print(f"  原来的文件夹移到了 what was there is now at {done.aside}")
            if done.revoked_count:
                print(
                    f"  备份之后停用的 {done.revoked_count} 台设备仍然停用 devices ended since stay ended: {done.revoked_count}"
                )
            if done.erased_count:
                print(
                    f"  备份之后清除过的 {done.erased_count} 条记录已再次清除 records erased since are erased again: {done.erased_count}"
                )
            if done.letter_count:
                told = (
                    ("会从原来的文件接过来", "are taken over from the old file") if given.keep_devices
                    else ("没有接过来（--keep-devices 才接）", "are not taken over (only with --keep-devices)")
                )  # fmt: skip
                print(
                    f"  备份之后来访人写来的 {done.letter_count} 件{told[0]} visitors' letters since: {done.letter_count}, they {told[1]}"
                )
            for row in done.unfit:
                print(f"  ！{unfit_text(find_catalogue(), row)}")
            for label in done.unknown:
                print(f"  备份之后登记的设备要重新登记 a device enrolled since must enrol again: {label or '—'}")
            print(
                "  手机会自行重新登录并补发备份之后的内容。 Phones sign in again by themselves and send again what came after."
            )
    finally:
        use.end()
    return 0


def _tell(misfit: Finding) -> None:
    """A line for each thing that a backup's journal does not explain."""
    print(f"✗ {misfit.zh}  {misfit.en}")


def _backups_at(source: Path, office: str | None) -> list[Path]:
    """The backups that a folder means: itself, the newest of an office, or the newest of each. Raises ``DamagedBackup``."""
    if (source / MANIFEST_FILE).exists():
        found = [source]
    else:
        stores = [source, *(sorted(one for one in source.iterdir() if one.is_dir()) if source.is_dir() else [])]
        found = [newest for one in stores if (newest := newest_backup(one)) is not None]
    if not found:
        raise DamagedBackup(f"{source}: 这里没有备份 there is no backup here")
    if office is None:
        return found
    of_office = [one for one in found if read_manifest(one).office == office]
    if not of_office:
        raise DamagedBackup(f"{source}: 不是机关 {office} 的备份 no backup of office {office}")
    return of_office


def drill_command(given: argparse.Namespace) -> int:
    """Restore the newest backup of each office into a temporary folder and prove it."""
    backups: Path = given.source or backup_folder_of(given.data)
    key = None if given.other_key else CheckpointKey.found(keys_folder_of(given.data))
    code = 0
    if key is None and not given.other_key:
        raise WrongPlace(
            f"{keys_folder_of(given.data)}: 没有核对封印的密钥 the key that checks the seal is not here (LUZHI_KEYS, --other-key)"
        )
    for backup in _backups_at(backups, None):
        done = drill(backup, find_catalogue(), clock.now_ms, clock.random_bytes, key, given.where)
        print(f"{done.manifest.office_name if done.manifest else '?'}  {backup}")
        for step in done.steps:
            print(f"✓ {step.zh}  {step.en} ({step.took_ms / 1000:.1f} s)")
        if done.wrong:
            print(f"✗ 这份备份不可靠 this backup can't be relied on: {done.wrong}")
            code = 1
        else:
            took_s = sum(step.took_ms for step in done.steps) / 1000
            print(f"✓ 可以恢复，用时 {took_s:.1f} 秒  it can be restored, in {took_s:.1f} s")
    return code
