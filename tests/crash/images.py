"""What a disk may hold after the power went, rebuilt from a record of a program's calls.

A file is what its last fsync left, and what was written and cut since, of which a disk that loses power may have kept all,
nothing, or any pieces of 512 bytes. A folder is the names that its last fsync left, and the changes of names since, of which
it may have kept the first few. That is stricter than the file systems in use, which keep the name of a synced file.
Shared memory (``-shm``) is left out: nothing reads it after a power loss. One process; its threads share its files.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

PIECE_BYTES = 512
How = Literal["all", "none", "torn"]
_LINE = re.compile(r"^(\d+) +(\w+)\((.*)\) += (-?\d+|\?)")
_CUT_OFF = re.compile(r"^(\d+) +(\w+\(.*?),? <unfinished \.\.\.>$")
_GOES_ON = re.compile(r"^(\d+) +<\.\.\. (\w+) resumed>,? ?(.*)$")


class UnknownCall(Exception):
    """A call changes a file in a way that isn't rebuilt here."""


@dataclass(eq=False)
class File:
    """A file's bytes: as synced, as they are now, and the way between."""

    now: bytearray = field(default_factory=bytearray)
    synced: bytes = b""
    since: list[tuple[int, bytes | None]] = field(default_factory=list)

    def write(self, start: int, content: bytes) -> None:
        """Write at a place."""
        self.since.append((start, content))
        _lay(self.now, start, content)

    def cut(self, length: int) -> None:
        """Cut, or make longer with zeros."""
        self.since.append((length, None))
        _resize(self.now, length)

    def sync(self) -> None:
        """Have all of it on the disk."""
        self.synced, self.since = bytes(self.now), []

    def after(self, how: How, chance: random.Random) -> bytes:
        """What the disk may hold of it."""
        if how == "all" or not self.since:
            return bytes(self.now)
        held = bytearray(self.synced)
        if how == "none":
            return bytes(held)
        share = chance.random()
        for start, content in self.since:
            if content is None:
                if chance.random() < share:
                    _resize(held, start)
                continue
            for begin, end in _pieces(start, len(content)):
                if chance.random() < share:
                    _lay(held, begin, content[begin - start : end - start])
        if chance.random() < 0.25:
            _resize(held, len(self.now))
        return bytes(held)


@dataclass(eq=False)
class Folder:
    """A folder's names: as synced, as they are now, and the changes between (a name that goes, one that comes)."""

    now: dict[str, File | Folder] = field(default_factory=dict)
    synced: dict[str, File | Folder] = field(default_factory=dict)
    since: list[tuple[str, str, File | Folder | None]] = field(default_factory=list)

    def change(self, gone: str, fresh: str = "", what: File | Folder | None = None) -> None:
        """Take a name away, give another."""
        self.since.append((gone, fresh, what))
        _rename(self.now, gone, fresh, what)

    def sync(self) -> None:
        """Have its names on the disk."""
        self.synced, self.since = dict(self.now), []

    def after(self, how: How, chance: random.Random) -> dict[str, File | Folder]:
        """The names that the disk may hold."""
        kept = {"all": len(self.since), "none": 0, "torn": chance.randint(0, len(self.since))}[how]
        names = dict(self.synced)
        for gone, fresh, what in self.since[:kept]:
            _rename(names, gone, fresh, what)
        return names


def _rename(names: dict[str, File | Folder], gone: str, fresh: str, what: File | Folder | None) -> None:
    names.pop(gone, None)
    if what is not None:
        names[fresh] = what


def _lay(held: bytearray, start: int, content: bytes) -> None:
    if len(held) < start:
        held.extend(bytes(start - len(held)))
    held[start : start + len(content)] = content


def _resize(held: bytearray, length: int) -> None:
    held.extend(bytes(max(0, length - len(held))))
    del held[length:]


def _pieces(start: int, length: int) -> Iterator[tuple[int, int]]:
    begin = start
    while begin < start + length:
        end = min(start + length, (begin // PIECE_BYTES + 1) * PIECE_BYTES)
        yield begin, end
        begin = end


class Disk:
    """A folder and all in it, known from what lay there at first and each call since."""

    def __init__(self, first: Path, place: Path) -> None:
        """``first`` is a copy of what lay at ``place`` when the record began."""
        self.place = place
        self.root = _read(first)

    def find(self, path: str) -> tuple[Folder, str] | None:
        """The folder of a path and the name in it, ``None`` for a path elsewhere."""
        try:
            parts = Path(path).relative_to(self.place).parts
        except ValueError:
            return None
        folder = self.root
        for part in parts[:-1]:
            below = folder.now.get(part)
            if not isinstance(below, Folder):
                return None
            folder = below
        return folder, parts[-1] if parts else ""

    def image(self, how: How, chance: random.Random) -> dict[str, bytes | None]:
        """Paths to bytes, ``None`` for a folder, as they may lie there after the power went."""
        found: dict[str, bytes | None] = {}
        waiting: list[tuple[str, Folder]] = [("", self.root)]
        while waiting:
            prefix, folder = waiting.pop()
            for name, what in folder.after(how, chance).items():
                path = prefix + name
                if isinstance(what, Folder):
                    found[path] = None
                    waiting.append((path + "/", what))
                elif not name.endswith("-shm"):
                    found[path] = what.after(how, chance)
        return found


def _read(path: Path) -> Folder:
    folder = Folder()
    for one in sorted(path.iterdir()):
        if one.is_dir():
            folder.now[one.name] = _read(one)
        else:
            content = one.read_bytes()
            folder.now[one.name] = File(bytearray(content), content)
    folder.sync()
    return folder


class Bench:
    """A folder in which one image after another is laid out; what differs from the last is written."""

    def __init__(self, where: Path, touched: str) -> None:
        """``touched`` is the part below which whoever looks at an image may change it."""
        self.where, self._touched = where, touched
        self._there: dict[str, bytes | None] = {}

    def lay(self, image: dict[str, bytes | None]) -> None:
        """Lay out an image in place of the last."""
        for found in (self.where / self._touched).rglob("*"):
            self._there.setdefault(found.relative_to(self.where).as_posix(), None if found.is_dir() else b"")
        for path in sorted(self._there.keys() - image.keys(), reverse=True):
            gone = self.where / path
            if self._there.pop(path) is None:
                gone.rmdir()
            else:
                gone.unlink(missing_ok=True)
        for path, content in sorted(image.items()):
            if content is None:
                if path not in self._there:
                    (self.where / path).mkdir()
            elif self._there.get(path) != content or path.startswith(self._touched):
                (self.where / path).unlink(missing_ok=True)  # a file that is cut and written again is flushed at once
                (self.where / path).write_bytes(content)
            self._there[path] = content


@dataclass
class Call:
    """A call that succeeded; ``number`` is what it gave back."""

    name: str
    arguments: list[str]
    number: int


def calls_in(log: Path) -> Iterator[Call]:
    """The calls of a record that succeeded, in the order in which they ended."""
    begun: dict[str, str] = {}
    with log.open(encoding="ascii") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if cut := _CUT_OFF.match(line):
                begun[cut[1]] = cut[2]
                continue
            if more := _GOES_ON.match(line):
                start = begun.pop(more[1])
                joint = "" if more[3].startswith(")") or start.endswith("(") else ", "
                line = f"{more[1]} {start}{joint}{more[3]}"
            whole = _LINE.match(line)
            if whole and whole[4] != "?" and int(whole[4]) >= 0:
                yield Call(whole[2], whole[3].split(", "), int(whole[4]))


def text_of(quoted: str) -> str:
    """A path as strace wrote it."""
    return bytes_of(quoted).decode()


def bytes_of(quoted: str) -> bytes:
    """Bytes as strace wrote them with ``-xx``."""
    if not quoted.startswith('"') or not quoted.endswith('"'):
        raise UnknownCall(f"{quoted[:60]} was not written down whole")
    return bytes.fromhex(quoted[1:-1].replace("\\x", ""))
