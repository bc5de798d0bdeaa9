"""Attachments of one office, by the SHA-256 of their bytes, in files beside the office's database.

A blob is written to a temporary name, synced, then renamed: it is there whole or not at all. Only pictures and the
documents that offices send each other are taken, told by their first bytes; none is ever shown as a page. A picture is walked without
being decoded: one that says more than its pixels, is broken or has too many pixels isn't taken. Who sent a blob is noted by an empty
file beside it, so that only the sender is told that it is there.
"""

from __future__ import annotations

import hashlib
import os
import threading
from contextlib import suppress
from pathlib import Path

from schema.limits import DOCUMENT_BYTES_MAX
from schema.pattern import whole
from schema.picture import PictureBroken, walk
from server.disk import sync_folder
from server.problems import Problem
from server.settings import BLOB_BYTES_MAX, PICTURE_PX_MAX, PICTURE_SIDE_PX_MAX

_HASH = whole("[0-9a-f]{64}")
_SIGNS = ((b"\xff\xd8\xff", "image/jpeg"), (b"\x89PNG\r\n\x1a\n", "image/png"))
_DOCUMENTS = (b"%PDF-", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
"""PDF, the packed formats of Word, Excel, PowerPoint and WPS, and their old ones."""
DOCUMENT = "application/octet-stream"


def is_hash(text: str) -> bool:
    """Whether the text is a SHA-256 in hex."""
    return _HASH.match(text) is not None


def picture_kind(content: bytes) -> str | None:
    """The media type of a picture we take, or ``None``."""
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "image/webp"
    return next((kind for sign, kind in _SIGNS if content.startswith(sign)), None)


def kind_of(content: bytes) -> str | None:
    """The media type under which a blob is given out: a picture's own, ``DOCUMENT``, or ``None`` for what we don't take."""
    return picture_kind(content) or (DOCUMENT if content.startswith(_DOCUMENTS) else None)


def _most(content: bytes) -> int:
    return DOCUMENT_BYTES_MAX if kind_of(content) == DOCUMENT else BLOB_BYTES_MAX


def _path(folder: Path, sha256: str) -> Path:
    return folder / "blobs" / sha256[:2] / sha256


def check_picture(content: bytes) -> None:
    """Raises ``Problem``: ``picture_broken``, ``picture_private`` or ``picture_large``. What is no picture passes."""
    if picture_kind(content) is None:
        return
    try:
        walked = walk(content)
    except PictureBroken as broken:
        raise Problem("picture_broken") from broken
    if max(walked.width, walked.height) > PICTURE_SIDE_PX_MAX or walked.width * walked.height > PICTURE_PX_MAX:
        raise Problem("picture_large", limit_px=PICTURE_SIDE_PX_MAX)
    if walked.clean != content:
        raise Problem("picture_private")


def put_part(folder: Path, sha256: str, device: str, start: int, total: int, content: bytes) -> int:
    """Bytes of a blob from ``start`` on, after those that this device has sent; returns how many have arrived.

    The last part makes it whole, and is never laid beside the others: parts that are all there without being the blob would
    be told to the device as a blob that arrived. Parts are kept per device, so that nobody spoils another's. Raises ``Problem``:
    ``range_wrong`` when the part doesn't follow on what has arrived, and what ``put_blob`` raises.
    """
    if total > DOCUMENT_BYTES_MAX or start + len(content) > total:
        raise Problem("body_too_large", limit_bytes=DOCUMENT_BYTES_MAX)
    part = _part(folder, sha256, device)
    if start != arrived(folder, sha256, device):
        raise Problem("range_wrong")
    try:
        if start + len(content) < total:
            part.parent.mkdir(parents=True, exist_ok=True)
            with part.open("ab") as file:
                file.write(content)
            return start + len(content)
        before = part.read_bytes() if part.exists() else b""
    except OSError as failing:
        raise Problem("storage_failing") from failing
    try:
        put_blob(folder, sha256, before + content, device)
    except Problem as problem:
        if problem.name != "storage_failing":
            _give_back(part)
        raise
    _give_back(part)
    return total


def _give_back(part: Path) -> None:
    """Remove a part; one that can't be removed now is forgotten later (``forget_parts``)."""
    with suppress(OSError):
        part.unlink(missing_ok=True)


def arrived(folder: Path, sha256: str, device: str) -> int:
    """How many bytes of a blob have arrived from this device: all of them, surely on the disk, or its parts. Raises ``Problem``.

    What another device sent tells nothing here: a hash must not be a way to ask what the office holds.
    """
    path = _path(folder, sha256)
    part = _part(folder, sha256, device)
    try:
        if _sent(folder, sha256, device).exists() and path.exists():
            os.utime(path)  # whoever asks relies on it: the tidy counts from now
            _keep_name(folder, path)
            return path.stat().st_size
        return part.stat().st_size if part.exists() else 0
    except OSError as failing:
        raise Problem("storage_failing") from failing


def forget_parts(folder: Path, before_ms: int) -> int:
    """Remove parts that nobody went on with since a moment; returns how many."""
    return sum(_forget_if_older(path, before_ms) for path in (folder / "blobs").glob("*/*.part"))


def _forget_if_older(path: Path, before_ms: int) -> bool:
    try:
        is_old = path.stat().st_mtime * 1000 < before_ms
    except FileNotFoundError:
        return False  # finished meanwhile
    if is_old:
        path.unlink(missing_ok=True)
    return is_old


def kept_hashes(folder: Path) -> set[str]:
    """The blobs that lie here whole."""
    return {path.name for path in (folder / "blobs").glob("*/*") if is_hash(path.name)}


def forget_blob(folder: Path, sha256: str, before_ms: int) -> bool:
    """Remove a blob that nobody has sent since a moment, and the notes of who sent it; returns whether it went."""
    path = _path(folder, sha256)
    if not _forget_if_older(path, before_ms):
        return False
    for note in path.parent.glob(f"{sha256}.*.sent"):
        note.unlink(missing_ok=True)
    return True


def open_parts(folder: Path, device: str) -> int:
    """How many blobs this device has begun to send and not finished."""
    return sum(1 for _ in (folder / "blobs").glob(f"*/*.{device[-12:]}.part"))


def _sent(folder: Path, sha256: str, device: str) -> Path:
    return _path(folder, sha256).with_suffix(f".{device[-12:]}.sent")


def _part(folder: Path, sha256: str, device: str) -> Path:
    return _path(folder, sha256).with_suffix(f".{device[-12:]}.part")


def put_blob(folder: Path, sha256: str, content: bytes, device: str = "") -> None:
    """Keep a blob that a device sent. Raises ``Problem`` for a wrong hash, kind, size or picture. Putting it again changes nothing."""
    if len(content) > _most(content):
        raise Problem("body_too_large", limit_bytes=_most(content))
    if hashlib.sha256(content).hexdigest() != sha256:
        raise Problem("hash_wrong")
    if kind_of(content) is None:
        raise Problem("kind_wrong")
    check_picture(content)
    path = _path(folder, sha256)
    part = path.with_suffix(f".{threading.get_ident()}.part")
    try:
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            with part.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            part.rename(path)
        else:
            os.utime(path)  # sent just now: whoever sent it is about to name it
        if device:
            _sent(folder, sha256, device).touch()
        # also when it is there: whoever put it may not have come as far as this
        _keep_name(folder, path)
    except OSError as failing:
        _give_back(part)
        raise Problem("storage_failing") from failing


def _keep_name(folder: Path, path: Path) -> None:
    for named_in in (path.parent, path.parent.parent, folder):
        sync_folder(named_in)


def read_blob(folder: Path, sha256: str) -> bytes | None:
    """The bytes of a blob, or ``None``."""
    path = _path(folder, sha256)
    return path.read_bytes() if path.exists() else None
