"""What goes into the log, in one place: one line for each event, and nothing of what came with a request.

Addresses are secrets here (a calendar's, a slip's, an enrolment's), so a request is named by the pattern of its route; messages of exceptions
may quote anything, so an exception is named by its kind and where it was raised.
"""

from __future__ import annotations

import logging
import traceback
from pathlib import Path
from types import TracebackType
from typing import Any, Final

from litestar.logging.config import LoggingConfig
from litestar.types import ASGIApp, Receive, Scope, Send

from schema.cleaning import made_visible

FRAMES_MAX: Final = 12
"""So many places of a trace are named, the last ones."""
_NO_ROUTE: Final = "no route"
_log = logging.getLogger("luzhi.requests")


class OneLine(logging.Formatter):
    """A record as one line, whatever stands in it."""

    def __init__(self) -> None:
        super().__init__("%(levelname)s - %(asctime)s - %(name)s - %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        """The line: what turns lines or letters around is visible in it and acts no more."""
        return made_visible(super().format(record), lines=False)

    def formatException(self, ei: tuple[Any, Any, Any]) -> str:
        """The kinds of the exceptions and where they were raised, and no word of their messages."""
        return told(ei[1])

    def formatStack(self, stack_info: str) -> str:
        """Nothing: where it was raised says ``formatException``."""
        return ""


LOGGING: Final = LoggingConfig(
    root={"level": "WARNING", "handlers": ["queue_listener"]},
    formatters={"standard": {"()": OneLine}},
    log_exceptions="never",
)
"""How the server logs. The framework's own line about an exception is off: it quotes the path."""


def told(wrong: BaseException | None) -> str:
    """An exception, with those that led to it, by kind and place."""
    parts: list[str] = []
    while wrong is not None and len(parts) < FRAMES_MAX:
        parts.append(f"{type(wrong).__name__} at {_places(wrong.__traceback__)}")
        wrong = wrong.__cause__ or (None if wrong.__suppress_context__ else wrong.__context__)
    return " from ".join(parts)


def _places(trace: TracebackType | None) -> str:
    frames = traceback.extract_tb(trace)[-FRAMES_MAX:]
    return " > ".join(f"{Path(one.filename).name}:{one.lineno} {one.name}" for one in frames)


def route_of(scope: Scope) -> str:
    """The pattern of the route that takes a request, never its path."""
    handler = scope.get("route_handler")
    return min(handler.paths) if handler is not None and handler.paths else _NO_ROUTE


def log_fault(scope: Scope, wrong: BaseException) -> None:
    """Something that nobody foresaw, at a route."""
    _log.error("fault at %s %s: %s", scope.get("method", scope["type"]), route_of(scope), told(wrong))


def told_apart(app: ASGIApp) -> ASGIApp:
    """The app for a server that would print what it raises, as it stands, with all that it quotes."""

    async def whole(scope: Scope, receive: Receive, send: Send) -> None:
        try:
            await app(scope, receive, send)
        except Exception as wrong:
            if scope["type"] == "lifespan":  # type: ignore[comparison-overlap]
                raise
            log_fault(scope, wrong)

    return whole
