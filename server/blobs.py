"""Attachments of one office, by the SHA-256 of their bytes, in files beside the office's database.

A blob is written to a temporary name, synced, then renamed: it is there whole or not at all. Only pictures are taken,
told by their first bytes.
"""

from __future__ import annotations

import hashlib
import os
import re
from pathlib import Path

from server.problems import Problem
from server.settings import BLOB_BYTES_MAX

_HASH = re.compile(r"^[0-9a-f]{64}$")
_SIGNS = ((b"\xff\xd8\xff", "image/jpeg"), (b"\x89PNG\r\n\x1a\n", "image/png"))


def is_hash(text: str) -> bool:
    """Whether the text is a SHA-256 in hex."""
    return _HASH.match(text) is not None


def picture_kind(content: bytes) -> str | None:
    """The media type of a picture we take, or ``None``."""
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "image/webp"
    return next((kind for sign, kind in _SIGNS if content.startswith(sign)), None)


def _path(folder: Path, sha256: str) -> Path:
    return folder / "blobs" / sha256[:2] / sha256


def put_blob(folder: Path, sha256: str, content: bytes) -> None:
    """Keep a blob. Raises ``Problem`` for a wrong hash, kind or size. Putting it again changes nothing."""
    if len(content) > BLOB_BYTES_MAX:
        raise Problem("body_too_large", limit_bytes=BLOB_BYTES_MAX)
    if hashlib.sha256(content).hexdigest() != sha256:
        raise Problem("hash_wrong")
    if picture_kind(content) is None:
        raise Problem("kind_wrong")
    path = _path(folder, sha256)
    if path.exists():
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part")
    try:
        with part.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.rename(path)
        folder_handle = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder_handle)
        finally:
            os.close(folder_handle)
    except OSError as failing:
        raise Problem("storage_failing") from failing


def blob_size(folder: Path, sha256: str) -> int | None:
    """Bytes of a blob that is there, else ``None``."""
    path = _path(folder, sha256)
    return path.stat().st_size if path.exists() else None


def read_blob(folder: Path, sha256: str) -> bytes | None:
    """The bytes of a blob, or ``None``."""
    path = _path(folder, sha256)
    return path.read_bytes() if path.exists() else None
