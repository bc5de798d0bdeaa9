"""The clock of the tests: servers, phones, their workers and the command line all say a moment that doesn't depend on today.

``pin`` lays it for a whole run (``tests/conftest.py`` calls it); ``LUZHI_TEST_MOMENT=2028-02-29T14:40 scripts/test`` runs
at another. From there time goes on as it does. ``OtherClock`` is one that a single test sets and moves. As a program this
is ``luzhi`` by the pinned clock. None of this is part of the server: nothing there reads these names.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

from schema.day import moment_of
from server import clock
from server.clock import now_ms as real_now_ms

MOMENT: Final = "LUZHI_TEST_MOMENT"
ORDINARY: Final = "2026-11-24T09:10"
"""A Tuesday with nothing special about it, early enough that a long run ends on it."""
AHEAD: Final = "LUZHI_OTHER_CLOCK_AHEAD_MS"
"""How far everything is ahead of the real clock; what a worker goes by, whose script stays as it was installed."""
FILE: Final = "LUZHI_OTHER_CLOCK"
"""A file that says so anew after each jump."""
ON_PHONES: Final = """(() => {
  const real = Date.now.bind(Date)
  Date.now = () => { try { return real() + Number(localStorage.getItem('other-clock') ?? %d) } catch { return real() + %d } }
})()"""


def pin() -> None:
    """From now on it is the moment of ``LUZHI_TEST_MOMENT`` (office's clock), else the ordinary one, here and in what is started from here."""
    day, _, time = os.environ.get(MOMENT, ORDINARY).partition("T")
    hour, _, minute = time.partition(":")
    ahead = moment_of(day, int(hour), int(minute)) - real_now_ms()
    os.environ[AHEAD] = str(ahead)
    clock.now_ms = lambda: real_now_ms() + ahead


def pinned_ahead_ms() -> int:
    """How far the pinned clock is ahead of the real one; 0 where nothing is pinned (a bench)."""
    return int(os.environ.get(AHEAD, "0"))


def on_phones(ahead_ms: int) -> str:
    """The script with which a page starts whose clock is so far ahead, until a test says otherwise in its local storage."""
    return ON_PHONES % (ahead_ms, ahead_ms)


class OtherClock:
    """Milliseconds since 1970 that a test sets; they go on as the real ones do."""

    def __init__(self, file: Path, day: str, hour: int = 8, minute: int = 0) -> None:
        self._file = file
        self.ahead_ms = 0
        self.set(day, hour, minute)
        self.first_ahead_ms = self.ahead_ms

    def set(self, day: str, hour: int, minute: int = 0) -> None:
        """It is now this time of this day by the office's clock."""
        self.ahead_ms = moment_of(day, hour, minute) - real_now_ms()
        beside = self._file.with_suffix(".new")
        beside.write_text(str(self.ahead_ms), encoding="ascii")
        beside.replace(self._file)

    def now_ms(self) -> int:
        """The time."""
        return real_now_ms() + self.ahead_ms

    def environment(self) -> dict[str, str]:
        """What a server of this clock is started with."""
        return {FILE: str(self._file), AHEAD: str(self.first_ahead_ms)}


if __name__ == "__main__":
    from server.command import main

    clock.now_ms = lambda: real_now_ms() + pinned_ahead_ms()
    sys.exit(main(sys.argv[1:]))
