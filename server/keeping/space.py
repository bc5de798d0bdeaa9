"""Room on the disk, asked before something large is begun."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Final

ROOM_LEFT_BYTES: Final = 268_435_456
"""Bytes that stay free for the server to go on with."""


class NoRoom(Exception):
    """There is not enough room; the message says where and how much."""


def check_room(folder: Path, wanted_bytes: int) -> None:
    """Raise ``NoRoom`` unless so much fits beside what the server needs. ``folder`` must be there."""
    free = shutil.disk_usage(folder).free
    if free < wanted_bytes + ROOM_LEFT_BYTES:
        needed, left = (wanted_bytes + ROOM_LEFT_BYTES) // 1_048_576 + 1, free // 1_048_576
        raise NoRoom(
            f"{folder}: 磁盘空间不够，需要 {needed} MB，只剩 {left} MB。 Not enough room: {needed} MB needed, {left} MB free."
        )


def bytes_in(folder: Path) -> int:
    """Bytes of all files under a folder."""
    return sum(one.stat().st_size for one in folder.rglob("*") if one.is_file())
