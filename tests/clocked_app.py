"""The server's app by the clock of the tests, as granian loads it: ``create_app`` takes the clock from what ``tests.other_clock`` laid."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from litestar import Litestar

from schema.catalogue import find_catalogue
from server import clock
from server.app import app_for, settle_memory
from server.house import House
from server.pages import Page
from server.settings import settings_from_environment
from tests.other_clock import FILE, pinned_ahead_ms

WORKER: Final = "/sw.js"
IN_WORKERS: Final = "{ const real = Date.now.bind(Date); Date.now = () => real() + (%d) }\n"
"""The browser gives a page its clock before it starts, but no worker."""


def create_app() -> Litestar:
    """The app of a server whose clock is the one in the file, else the pinned one, and which tells its pages' worker so."""
    file, ahead = os.environ.get(FILE), pinned_ahead_ms()

    def now_ms() -> int:
        return clock.now_ms() + (int(Path(file).read_text(encoding="ascii")) if file else ahead)

    app = app_for(House(settings_from_environment(), find_catalogue(), now_ms, clock.random_bytes))
    pages: dict[str, Page] = app.state.pages
    if WORKER in pages:
        worker = pages[WORKER]
        content = (IN_WORKERS % ahead).encode("ascii") + worker.content
        pages[WORKER] = Page(content, None, worker.media_type, worker.cache_control)
    settle_memory()
    return app
