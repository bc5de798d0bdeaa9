"""Who uses a data folder: any number of houses at once, or a restore alone.

A lock of the operating system on a file in the folder; it ends with the process, however that ends. A server that went on
writing into an office that was moved aside would acknowledge work that nobody finds again.
"""

from __future__ import annotations

import os
from pathlib import Path

try:
    import fcntl
except ImportError:  # Windows knows no such lock; there the operator stops the server by hand
    fcntl = None  # type: ignore[assignment]

LOCK_FILE = "in-use.lock"


class StillInUse(Exception):
    """Somebody else uses the folder; the message says what to do."""


class InUse:
    """A lock on a folder, not yet taken."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / LOCK_FILE
        self._handle: int | None = None

    def share(self) -> None:
        """Use the folder beside others. Raises ``StillInUse`` while somebody has it alone."""
        self._take(alone=False)

    def alone(self) -> None:
        """Have the folder alone. Raises ``StillInUse`` while anybody uses it."""
        self._take(alone=True)

    def _take(self, *, alone: bool) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        if fcntl is not None:
            try:
                fcntl.flock(handle, (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | fcntl.LOCK_NB)
            except BlockingIOError as taken:
                os.close(handle)
                raise StillInUse(
                    f"{self._path.parent} is in use by another luzhi. Stop the server first, then try again. "
                    f"{self._path.parent} 正由另一个 luzhi 使用，请先停止服务器再试。"
                ) from taken
        self._handle = handle

    def end(self) -> None:
        """Let the folder go."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None
