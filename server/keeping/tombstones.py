"""What was erased, noted outside the data: a restored backup must not bring back what is gone (JO10).

A line for each erasing: collection, record, fields, basis, moment and stamp; no value. The list lies with the keys, as it must outlive
the data folder, and each backup has a copy of it beside. It only ever grows, and says nothing of anybody.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable
from pathlib import Path

import msgspec

from server.disk import make_folder, sync_folder
from sync.erase import EraseNote


class Tombstone(msgspec.Struct, frozen=True, order=True):
    """Which fields of a record are gone, since when (ms, and as a stamp), on what basis."""

    collection: str
    record: str
    fields: tuple[str, ...]
    basis: str
    at: int
    stamp: str


class TombstonesDamaged(Exception):
    """A line of the list can't be read; the message names it."""


def tombstone_of(note: EraseNote) -> Tombstone:
    """What a note of the journal says, without what it left."""
    return Tombstone(note.collection, note.record, tuple(note.fields), note.basis, note.at, note.stamp)


class Tombstones:
    """The list of one office in a folder."""

    def __init__(self, folder: Path, office: str) -> None:
        self.file = folder / f"erased-{office}.jsonl"

    def add(self, fresh: Iterable[Tombstone]) -> None:
        """Note what is being erased, surely on the disk when this returns: call before the erasing is committed."""
        lines = b"".join(msgspec.json.encode(one) + b"\n" for one in fresh)
        if not lines:
            return
        make_folder(self.file.parent, 0o700)
        is_new = not self.file.exists()
        with self.file.open("ab") as file:
            os.chmod(self.file, 0o600)
            file.write(lines)
            file.flush()
            os.fsync(file.fileno())
        if is_new:
            sync_folder(self.file.parent)

    def read(self) -> list[Tombstone]:
        """All of them, oldest first. A last line that was cut off was never committed. Raises ``TombstonesDamaged``."""
        if not self.file.exists():
            return []
        *lines, cut = self.file.read_bytes().split(b"\n")
        found: list[Tombstone] = []
        for number, line in enumerate(lines, 1):
            try:
                found.append(msgspec.json.decode(line, type=Tombstone))
            except msgspec.MsgspecError as wrong:
                if number == len(lines) and not cut:
                    break
                raise TombstonesDamaged(
                    f"{self.file}: 第 {number} 行读不出来，请从另一份复制 line {number} can't be read, copy it from the other list"
                ) from wrong
        return found

    def copy_to(self, folder: Path) -> None:
        """A copy of the list beside backups, whole or not at all."""
        if not self.file.exists():
            return
        part = folder / f"{self.file.name}.part"
        shutil.copyfile(self.file, part)
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.chmod(0o600)
        part.rename(folder / self.file.name)
        sync_folder(folder)
