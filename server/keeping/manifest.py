"""What a backup says of itself: one JSON file, whose own hash stands in it, so that a cut or a flipped bit is told, and the seal:
a signature by the house's checkpoint key, which lies in no backup, so that whoever can write to the backup can't make another.

A backup is a folder `BACKUPS/OFFICE/YYYYMMDDTHHMMSSmmmZ` with `office.db` and `manifest.json`; pictures lie beside the
backups of an office, once each, by the SHA-256 of their bytes, and the manifest names those that belong to it.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from schema.names import is_id

FORMAT = "luzhi-backup-1"
MANIFEST_FILE = "manifest.json"
OFFICE_FILE = "office.db"
_PART_BYTES = 1 << 20
_STAMP = "%Y%m%dT%H%M%S"


class DamagedBackup(Exception):
    """A backup is not what was written; the message names the file and what is wrong with it, in both languages."""


class FileMark(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a file was when it was written."""

    sha256: str
    bytes: int


class Manifest(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One office at one moment: ``entry`` and ``entry_hash`` (hex) are the journal's last."""

    format: str
    office: str
    office_name: str
    is_demo: bool
    made_at: int
    epoch: str
    seq: int
    entry: int
    entry_hash: str
    schema: int
    program: str
    office_db: FileMark
    blobs: dict[str, int]
    checkpoint: str = ""


class _Sealed(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    manifest: msgspec.Raw
    sha256: str
    seal: str = ""


def seal_text(office: str, sha256: str) -> bytes:
    """What the seal is over (BK1): the office and the hex SHA-256 of the manifest's bytes."""
    return "\n".join(("luzhi-backup-seal-1", office, sha256)).encode()


def write_manifest(folder: Path, manifest: Manifest, sign: Callable[[bytes], bytes] | None = None) -> None:
    """Write it, with the hash of its own bytes and the seal if there is a key to sign with, and have it on the disk."""
    raw = msgspec.json.encode(manifest, order="deterministic")
    hashed = hashlib.sha256(raw).hexdigest()
    seal = "" if sign is None else sign(seal_text(manifest.office, hashed)).hex()
    sealed = _Sealed(msgspec.Raw(raw), hashed, seal)
    with (folder / MANIFEST_FILE).open("wb") as file:
        file.write(msgspec.json.encode(sealed))
        file.flush()
        os.fsync(file.fileno())


def read_manifest(folder: Path) -> Manifest:
    """A backup's manifest. Raises ``DamagedBackup``."""
    return read_sealed(folder)[0]


def read_sealed(folder: Path) -> tuple[Manifest, bytes, bytes | None]:
    """A backup's manifest, the text that its seal is over, and the seal, ``None`` when it has none. Raises ``DamagedBackup``."""
    path = folder / MANIFEST_FILE
    try:
        sealed = msgspec.json.decode(path.read_bytes(), type=_Sealed)
        manifest = msgspec.json.decode(bytes(sealed.manifest), type=Manifest)
        seal = bytes.fromhex(sealed.seal)
    except FileNotFoundError as wrong:
        raise DamagedBackup(f"{folder}: 这里没有备份 there is no backup here ({MANIFEST_FILE} is missing)") from wrong
    except (OSError, ValueError, msgspec.MsgspecError) as wrong:
        raise DamagedBackup(f"{path}: 备份说明读不出来 the manifest can't be read ({wrong})") from wrong
    if hashlib.sha256(bytes(sealed.manifest)).hexdigest() != sealed.sha256:
        raise DamagedBackup(f"{path}: 备份说明被改过 the manifest was changed")
    if manifest.format != FORMAT or not is_id(manifest.office):
        raise DamagedBackup(
            f"{path}: 不是本程序能恢复的备份（{manifest.format}） no backup that this program can restore ({manifest.format})"
        )
    return manifest, seal_text(manifest.office, sealed.sha256), seal or None


def mark_of(path: Path) -> FileMark:
    """Hash and length of a file."""
    digest, count = hashlib.sha256(), 0
    with path.open("rb") as file:
        while part := file.read(_PART_BYTES):
            digest.update(part)
            count += len(part)
    return FileMark(digest.hexdigest(), count)


def check_mark(path: Path, mark: FileMark) -> None:
    """Raise ``DamagedBackup`` when a file is missing, cut or changed."""
    try:
        found = mark_of(path)
    except OSError as wrong:
        raise DamagedBackup(f"{path}: 文件缺失或读不出 the file is missing or can't be read") from wrong
    if found.bytes != mark.bytes:
        raise DamagedBackup(
            f"{path}: 应有 {mark.bytes} 字节，实有 {found.bytes}  {mark.bytes} bytes expected, {found.bytes} found"
        )
    if found.sha256 != mark.sha256:
        raise DamagedBackup(f"{path}: 内容与备份时不一致 its content is not what was backed up (SHA-256)")


def backup_name(moment_ms: int) -> str:
    """The name of a backup's folder; names sort as moments do."""
    return f"{datetime.fromtimestamp(moment_ms // 1000, UTC).strftime(_STAMP)}{moment_ms % 1000:03d}Z"


def moment_of_name(name: str) -> int | None:
    """When a backup with this name was made (ms), ``None`` for another name."""
    try:
        made = datetime.strptime(name[:15] + "+0000", _STAMP + "%z")
        moment = int(made.timestamp()) * 1000 + int(name[15:18])
    except ValueError:
        return None
    return moment if backup_name(moment) == name else None


def backups_of(folder: Path) -> list[Path]:
    """The whole backups in an office's folder, oldest first; what was never finished has another name."""
    if not folder.is_dir():
        return []
    return sorted(one for one in folder.iterdir() if one.is_dir() and moment_of_name(one.name) is not None)


def blob_path(folder: Path, sha256: str) -> Path:
    """Where a picture lies in an office's folder, in the data and in the backups alike."""
    return folder / "blobs" / sha256[:2] / sha256
