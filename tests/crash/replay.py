"""A record of calls laid on a disk, call by call."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.crash.images import Call, Disk, File, Folder, UnknownCall, bytes_of, calls_in, text_of

_OTHER = {
    "pwritev", "pwritev2", "fallocate", "copy_file_range", "sendfile", "sync_file_range", "sync", "syncfs", "symlink",
    "symlinkat", "truncate",
}  # fmt: skip


@dataclass
class Opened:
    """An open file or folder: where its next ``write`` goes."""

    what: File | Folder
    path: str
    place: int = 0
    appends: bool = False


@dataclass(frozen=True)
class Moment:
    """Between two calls: which was the last, on what, and what the program had told until then."""

    n: int
    call: str
    path: str
    told: int


class Replay:
    """Lays a record on a disk. ``lies``: calls that the disk answers and forgets, so that a test can be seen to fail."""

    def __init__(self, disk: Disk, log: Path, lies: frozenset[str] = frozenset()) -> None:
        self.disk, self._log, self._lies = disk, log, lies
        self.lines: list[str] = []
        self._files: dict[int, Opened] = {}
        self._rest = ""

    def moments(self) -> Iterator[Moment]:
        """Each moment at which something on the disk, or what is sure of it, has just changed."""
        n = 0
        for call in calls_in(self._log):
            path = self._lay(call)
            if path is not None:
                n += 1
                yield Moment(n, call.name, path, len(self.lines))

    def _lay(self, call: Call) -> str | None:
        """The path concerned, ``None`` when nothing of ours changed."""
        work = getattr(self, "on_" + call.name, None)
        if work is not None:
            found: str | None = work(call)
            return found
        touched = [int(one) for one in call.arguments if one.isdecimal() and int(one) in self._files]
        if call.name in _OTHER and (touched or call.name in ("sync", "syncfs", "truncate", "symlink", "symlinkat")):
            raise UnknownCall(f"{call.name}({', '.join(one[:80] for one in call.arguments)})")
        return None

    # --- files that are opened and closed ---

    def on_openat(self, call: Call) -> str | None:
        path = self._path(call.arguments[0], call.arguments[1])
        flags = call.arguments[2]
        self._files.pop(call.number, None)
        found = self.disk.find(path)
        if found is None:
            return None
        folder, name = found
        if not name:
            self._files[call.number] = Opened(folder, path)
            return None
        what = folder.now.get(name)
        changed = None
        if what is None:
            what = File()
            folder.change("", name, what)
            changed = path
        elif "O_TRUNC" in flags and isinstance(what, File):
            what.cut(0)
            changed = path
        self._files[call.number] = Opened(what, path, appends="O_APPEND" in flags)
        return changed

    def on_open(self, call: Call) -> str | None:
        return self.on_openat(Call("openat", ["AT_FDCWD", *call.arguments], call.number))

    def _path(self, at: str, quoted: str) -> str:
        path = text_of(quoted)
        if path.startswith("/") or at == "AT_FDCWD":
            return path
        opened = self._files.get(int(at))
        return f"{opened.path}/{path}" if opened is not None else path

    def on_close(self, call: Call) -> None:
        self._files.pop(int(call.arguments[0]), None)

    def on_dup(self, call: Call) -> None:
        old = int(call.arguments[0])
        if old in self._files:
            raise UnknownCall("dup of a file that is followed")

    on_dup2 = on_dup3 = on_dup

    def _file(self, number: str) -> tuple[File, Opened] | None:
        opened = self._files.get(int(number))
        if opened is None or not isinstance(opened.what, File):
            return None
        return opened.what, opened

    # --- bytes ---

    def on_lseek(self, call: Call) -> None:
        found = self._file(call.arguments[0])
        if found is not None:
            found[1].place = call.number

    def on_write(self, call: Call) -> str | None:
        found = self._file(call.arguments[0])
        if found is None:
            return None
        file, opened = found
        start = len(file.now) if opened.appends else opened.place
        file.write(start, bytes_of(call.arguments[1])[: call.number])
        opened.place = start + call.number
        return opened.path

    def on_pwrite64(self, call: Call) -> str | None:
        found = self._file(call.arguments[0])
        if found is None:
            return None
        found[0].write(int(call.arguments[3]), bytes_of(call.arguments[1])[: call.number])
        return found[1].path

    def on_writev(self, call: Call) -> None:
        """What the driver tells; files are never written so."""
        if int(call.arguments[0]) in self._files:
            raise UnknownCall("writev into a file")
        if call.arguments[0] == "1":
            quoted = call.arguments[1].removeprefix("[{iov_base=")
            self._rest += bytes_of(quoted).decode()
            *whole, self._rest = self._rest.split("\n")
            self.lines += whole

    def on_ftruncate(self, call: Call) -> str | None:
        found = self._file(call.arguments[0])
        if found is None:
            return None
        found[0].cut(int(call.arguments[1]))
        return found[1].path

    def on_fsync(self, call: Call) -> str | None:
        opened = self._files.get(int(call.arguments[0]))
        if opened is None:
            return None
        is_folder = isinstance(opened.what, Folder)
        if ("folder" if is_folder else "file") not in self._lies:
            opened.what.sync()
        return opened.path

    on_fdatasync = on_fsync

    # --- names ---

    def on_mkdir(self, call: Call) -> str | None:
        return self.on_mkdirat(Call("mkdirat", ["AT_FDCWD", *call.arguments], 0))

    def on_mkdirat(self, call: Call) -> str | None:
        path = self._path(*call.arguments[:2])
        found = self.disk.find(path)
        if found is None:
            return None
        found[0].change("", found[1], Folder())
        return path

    def on_unlink(self, call: Call) -> str | None:
        return self.on_unlinkat(Call("unlinkat", ["AT_FDCWD", *call.arguments], 0))

    on_rmdir = on_unlink

    def on_unlinkat(self, call: Call) -> str | None:
        path = self._path(*call.arguments[:2])
        found = self.disk.find(path)
        if found is None:
            return None
        found[0].change(found[1])
        return path

    def on_rename(self, call: Call) -> str | None:
        old, new = call.arguments
        return self.on_renameat(Call("renameat", ["AT_FDCWD", old, "AT_FDCWD", new], 0))

    def on_renameat(self, call: Call) -> str | None:
        return self._moved(call, goes=True)

    on_renameat2 = on_renameat

    def on_link(self, call: Call) -> str | None:
        old, new = call.arguments
        return self.on_linkat(Call("linkat", ["AT_FDCWD", old, "AT_FDCWD", new], 0))

    def on_linkat(self, call: Call) -> str | None:
        return self._moved(call, goes=False)

    def _moved(self, call: Call, *, goes: bool) -> str | None:
        old, new = self._path(*call.arguments[:2]), self._path(*call.arguments[2:4])
        source, target = self.disk.find(old), self.disk.find(new)
        if source is None and target is None:
            return None
        if source is None or target is None or source[0] is not target[0]:
            raise UnknownCall(f"{call.name} from one folder to another")
        folder = source[0]
        folder.change(source[1] if goes else "", target[1], folder.now[source[1]])
        return new
