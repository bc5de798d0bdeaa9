"""The server's own backup each day, when it was told where to (``LUZHI_BACKUP``).

Made by a process of its own, the same ``luzhi backup`` as by hand: checking a copy takes seconds of a processor that the
phones would have to wait for, and its memory is given back when it ends.
"""

from __future__ import annotations

import asyncio
import logging
import os
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Final

from schema.names import is_id
from server.keeping.drill import newest_backup
from server.keeping.manifest import OFFICE_FILE, moment_of_name
from server.keeping.thinning import due_in_ms

AGAIN_S: Final = 3600.0
"""How long after a backup that failed it is tried again."""
LOOK_S: Final = 6 * 3600.0
"""How long at most until the clock is looked at again: it may have been set."""
_log = logging.getLogger("luzhi.keeping")


def offices_in(data: Path) -> list[Path]:
    """The folders of the offices in a data folder."""
    folder = data / "offices"
    if not folder.is_dir():
        return []
    return sorted(one for one in folder.iterdir() if is_id(one.name) and (one / OFFICE_FILE).exists())


class BackupFailed(OSError):
    """The backup was not made, or not of every office; the message is the exit code."""


class DailyBackup:
    """Waits for the hour, makes the backup, and tells what became of it (``None``: all went well), the log too when it could not."""

    def __init__(
        self,
        data: Path,
        backups: Path,
        now_ms: Callable[[], int],
        wait: Callable[[float], Awaitable[None]] = asyncio.sleep,
        make: Callable[[Path, Path], Awaitable[int]] | None = None,
        tell: Callable[[BaseException | None], None] = lambda _: None,
    ) -> None:
        self._data, self._backups, self._now = data, backups, now_ms
        self._wait, self._make, self._tell = wait, make or make_by_process, tell

    async def run(self) -> None:
        """For ever, until cancelled."""
        while True:
            due_s = self._due_in_ms() / 1000
            if due_s > 0:
                await self._wait(min(due_s, LOOK_S))
                continue
            try:
                code = await self._make(self._data, self._backups)
                failed = code != 0 or self._due_in_ms() == 0
            except Exception:  # noqa: BLE001 - the process could not be started, for example: it is told and tried again
                _log.exception("the daily backup could not be made")
                code, failed = -1, True
            self._tell(BackupFailed(f"{code}") if failed else None)
            if failed:
                _log.error("the daily backup into %s failed (%s); it is tried again in an hour", self._backups, code)
                await self._wait(AGAIN_S)

    def _due_in_ms(self) -> int:
        """Until the first of the offices is due."""
        waits = [LOOK_S * 1000]
        for office in offices_in(self._data):
            newest = newest_backup(self._backups / office.name)
            waits.append(due_in_ms(None if newest is None else moment_of_name(newest.name), self._now()))
        return int(min(waits))


async def make_by_process(data: Path, backups: Path) -> int:
    """Run ``luzhi backup --daily``; gives its exit code."""
    root = str(Path(__file__).resolve().parent.parent.parent)
    path = os.pathsep.join(filter(None, (root, os.environ.get("PYTHONPATH", ""))))
    command = ("-m", "server.command", "backup", "--data", str(data), "--to", str(backups), "--daily")
    process = await asyncio.create_subprocess_exec(sys.executable, *command, env={**os.environ, "PYTHONPATH": path})
    try:
        return await process.wait()
    except asyncio.CancelledError:
        process.terminate()
        raise
