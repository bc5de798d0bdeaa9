"""A server and phones whose clocks all say another time: days pass in a moment, and go on from there by themselves.

``OtherClock`` keeps how far ahead of the real clock everything is, in a file that the server reads; ``create_app`` is what
granian loads. Phones are told by ``ON_PHONES``, which reads it from their local storage.
"""

from __future__ import annotations

import os
from pathlib import Path

from litestar import Litestar

from schema.catalogue import find_catalogue
from schema.day import moment_of
from server import clock
from server.app import app_for, settle_memory
from server.house import House
from server.settings import settings_from_environment

FILE = "LUZHI_OTHER_CLOCK"
APP = "tests.browser.other_clock:create_app"
ON_PHONES = """(() => {
  const real = Date.now.bind(Date)
  Date.now = () => { try { return real() + Number(localStorage.getItem('other-clock') ?? %d) } catch { return real() + %d } }
})()"""


class OtherClock:
    """Milliseconds since 1970 that a test sets; they go on as the real ones do."""

    def __init__(self, file: Path, day: str, hour: int = 8, minute: int = 0) -> None:
        self._file = file
        self.ahead_ms = 0
        self.set(day, hour, minute)

    def set(self, day: str, hour: int, minute: int = 0) -> None:
        """It is now this time of this day by the office's clock."""
        self.ahead_ms = moment_of(day, hour, minute) - clock.now_ms()
        beside = self._file.with_suffix(".new")
        beside.write_text(str(self.ahead_ms), encoding="ascii")
        beside.replace(self._file)

    def now_ms(self) -> int:
        """The time."""
        return clock.now_ms() + self.ahead_ms

    @property
    def on_phones(self) -> str:
        """The script that a phone starts with."""
        return ON_PHONES % (self.ahead_ms, self.ahead_ms)


def create_app() -> Litestar:
    """The app of a server whose clock is the one in the file."""
    file = Path(os.environ[FILE])

    def now_ms() -> int:
        return clock.now_ms() + int(file.read_text(encoding="ascii"))

    app = app_for(House(settings_from_environment(), find_catalogue(), now_ms, clock.random_bytes))
    settle_memory()
    return app
