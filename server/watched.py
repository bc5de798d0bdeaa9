"""The house's own tasks, watched: what fails says so to the administrator, and goes on the next time.

Each office keeps what became of each task: since when it fails, when it last went well, what was wrong. It is noted in the
office's file when it changes, so that a restart doesn't forget it and another process of the same house can tell it.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from typing import Any, Final, Literal

import msgspec

from schema.limits import TEXT_CHARS_MAX
from sync.storage import Storage, StorageFailing

Task = Literal["tidy", "erase", "reminders", "sending", "backup", "checkpoint", "stopped"]
"""Dropping gone marks and parts of files, erasing, planning reminders, sending them, the nightly backup with its thinning, signing the
journal, noting in it what was stopped."""
TASKS: Final[tuple[Task, ...]] = ("tidy", "erase", "reminders", "sending", "backup", "checkpoint", "stopped")
AGAIN_S: Final = 60.0
"""How long after a task that ended by itself it is started again."""
WELL_NOTED_MS: Final = 3_600_000
"""How often at least it is noted that a task went well."""
ITEMS_KEPT: Final = 20
"""So many of the things that failed are named."""
_META: Final = "tasks"
_log = logging.getLogger("luzhi.watched")


class Standing(msgspec.Struct, frozen=True):
    """How a task stands. Moments are ms; ``failing_since`` is ``None`` while it goes well; ``kind`` says where the trouble lies, ``error``
    what the program said, ``items`` which records or parts it was about."""

    tried_ms: int = 0
    well_ms: int | None = None
    failing_since: int | None = None
    kind: Literal["", "disk", "program"] = ""
    error: str = ""
    items: list[str] = []
    failed_count: int = 0


_decoder = msgspec.json.Decoder(dict[str, Standing])


class PartlyFailed(Exception):
    """A task went through, but not for everything; ``wrongs`` says for what and why."""

    def __init__(self, wrongs: list[tuple[str, Exception]]) -> None:
        super().__init__(f"{len(wrongs)}: {_told(wrongs[0][1])}")
        self.wrongs = wrongs


def _told(wrong: BaseException) -> str:
    """A fault in a line, without anything of a record's content: its kind alone, of a failing disk what it said."""
    text = f"{type(wrong).__name__}: {wrong}" if isinstance(wrong, StorageFailing | OSError) else type(wrong).__name__
    return " ".join(text.split())[:TEXT_CHARS_MAX]


class Watched:
    """The tasks of one office. ``do`` hands a write to the office's turn."""

    def __init__(
        self, storage: Storage, now_ms: Callable[[], int], do: Callable[[Callable[[], Any]], Future[Any]]
    ) -> None:
        self._storage, self._now, self._do = storage, now_ms, do
        self._disk = (StorageFailing, OSError, *storage.errors)
        self._standing: dict[str, Standing] = {}
        self._noted: dict[str, Standing] = {}

    def open(self) -> None:
        """Read what was noted before. Call inside the office's thread, or before others use the office."""
        self._noted = self._read()
        self._standing = dict(self._noted)

    def _read(self) -> dict[str, Standing]:
        try:
            return _decoder.decode(self._storage.meta(_META) or "{}")
        except msgspec.MsgspecError:
            _log.error("what was noted of the tasks can't be read; it begins anew")
            return {}

    def standings(self) -> dict[str, Standing]:
        """How each task stands, by whatever process tried it last. Call inside the office's thread."""
        found = {**self._read()}
        for name, own in list(self._standing.items()):
            if name not in found or own.tried_ms >= found[name].tried_ms:
                found[name] = own
        return found

    def is_failing(self) -> bool:
        """Whether any of this process's own tasks fails."""
        return any(one.failing_since is not None for one in list(self._standing.values()))

    def went_well(self, task: Task) -> None:
        """Note that a task went well."""
        now = self._now()
        self._put(task, Standing(tried_ms=now, well_ms=now))

    def failed(self, task: Task, wrong: BaseException) -> None:
        """Note that a task failed, and why."""
        now, before = self._now(), self._standing.get(task, Standing())
        wrongs = wrong.wrongs if isinstance(wrong, PartlyFailed) else [("", wrong)]
        kind: Literal["disk", "program"] = (
            "disk" if any(isinstance(one, self._disk) for _, one in wrongs) else "program"
        )
        since = now if before.failing_since is None else before.failing_since
        for item, one in wrongs[:ITEMS_KEPT]:
            _log.error("%s failed%s%s", task, " at " if item else "", item, exc_info=one)
        items = [item for item, _ in wrongs[:ITEMS_KEPT] if item]
        told = _told(wrongs[0][1])
        self._put(task, Standing(now, before.well_ms, since, kind, told, items, len(wrongs)))

    def _put(self, task: Task, now: Standing) -> None:
        self._standing[task] = now
        noted = self._noted.get(task, Standing())
        is_same = (noted.failing_since, noted.error, noted.items) == (now.failing_since, now.error, now.items)
        if is_same and now.tried_ms - noted.tried_ms < WELL_NOTED_MS:
            return
        self._noted[task] = now

        def note() -> None:
            kept = self._read()
            kept[task] = now
            self._storage.put_meta(_META, msgspec.json.encode(kept).decode())

        # a disk that fails can't be told of on the disk: memory still knows
        self._do(note).add_done_callback(lambda done: done.exception() and _log.error("%s could not be noted", task))

    @contextmanager
    def watching(self, task: Task) -> Iterator[None]:
        """Whatever is raised within is noted and kept here; nothing raised: it went well."""
        try:
            yield
        except Exception as wrong:  # noqa: BLE001 - whatever it was, it is told, and the next round tries again
            self.failed(task, wrong)
        else:
            self.went_well(task)


async def kept_going(
    name: str,
    run: Callable[[], Awaitable[None]],
    tell: Callable[[BaseException], None],
    wait: Callable[[float], Awaitable[None]] = asyncio.sleep,
) -> None:
    """Run something that is to run for ever, until cancelled; when it ends or fails all the same, tell and start it again."""
    while True:
        try:
            await run()
            wrong: BaseException = RuntimeError(f"{name} ended by itself")
        except Exception as raised:  # noqa: BLE001 - a task of the house never dies silently
            wrong = raised
        _log.error("%s ended and is started again", name, exc_info=wrong)
        tell(wrong)
        await wait(AGAIN_S)
