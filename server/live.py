"""Live pokes: which scopes moved, told to the phones that hold them while they listen (server-sent events, WHATWG HTML 9.2).

A poke says only that a scope is at a seq; the phone then exchanges. Pokes that come fast are told together. The office's
thread hands over what a turn changed; everything else happens in the event loop.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Final

import msgspec

GATHER_S: Final = 0.25
"""Pokes within this time are told in one event."""
BEAT_S: Final = 25.0
"""A line is sent at least so often, so that neither side keeps a dead connection."""
STREAM_S: Final = 600.0
"""A stream ends after so long; the phone comes back, and its session and scopes are looked at anew."""
STREAMS_MAX: Final = 2000
"""Streams of one office at once."""
STREAMS_A_DEVICE: Final = 2


class Listener:
    """One phone that listens: the scopes it holds on a day, and what it has not been told."""

    def __init__(self, device: str, scopes: frozenset[str], day: str) -> None:
        self.device, self.scopes, self.day = device, scopes, day
        self.news: dict[str, int] = {}
        self.has_news = asyncio.Event()


class Live:
    """The listeners of one office. ``today`` gives the office's day: posts end with it, so streams do."""

    def __init__(self, today: Callable[[], str] = lambda: "") -> None:
        self._today = today
        self._loop: asyncio.AbstractEventLoop | None = None
        self._listeners: list[Listener] = []

    @property
    def count(self) -> int:
        """How many listen now."""
        return len(self._listeners)

    def poke(self, changed: dict[str, int]) -> None:
        """Scopes and their seqs after a turn; called from the office's thread."""
        if changed and self._listeners and self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._deliver, changed)

    def _deliver(self, changed: dict[str, int]) -> None:
        for listener in self._listeners:
            mine = {scope: seq for scope, seq in changed.items() if scope in listener.scopes}
            if mine:
                listener.news.update(mine)
                listener.has_news.set()

    def cut(self, may_listen: Callable[[str, frozenset[str]], bool]) -> None:
        """End the streams of devices that may no longer be told of the scopes they began with; called from the office's thread."""
        over = [one for one in list(self._listeners) if not may_listen(one.device, one.scopes)]
        if over and self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._end, over)

    def _end(self, over: list[Listener]) -> None:
        for listener in over:
            if listener in self._listeners:
                self._listeners.remove(listener)
            listener.has_news.set()

    def end(self, listener: Listener) -> None:
        """End one stream. Call in the event loop."""
        self._end([listener])

    def open(self, device: str, scopes: frozenset[str]) -> Listener | None:
        """Begin to listen; ``None`` when there are too many. Call in the event loop."""
        self._loop = asyncio.get_running_loop()
        own = [one for one in self._listeners if one.device == device]
        for old in own[: len(own) - STREAMS_A_DEVICE + 1]:
            self._listeners.remove(old)
            old.has_news.set()
        if len(self._listeners) >= STREAMS_MAX:
            return None
        listener = Listener(device, scopes, self._today())
        self._listeners.append(listener)
        return listener

    async def stream(self, listener: Listener) -> AsyncIterator[bytes]:
        """The lines of one stream, until its time is over or a newer stream of the device takes its place."""
        loop = asyncio.get_running_loop()
        ends = loop.time() + STREAM_S
        try:
            yield b": listening\n\n"
            while loop.time() < ends and self._goes_on(listener):
                try:
                    await asyncio.wait_for(listener.has_news.wait(), BEAT_S)
                except TimeoutError:
                    yield b": still here\n\n"
                    continue
                await asyncio.sleep(GATHER_S)
                if not self._goes_on(listener):
                    break
                listener.has_news.clear()
                news, listener.news = listener.news, {}
                if news:
                    yield b"event: poke\ndata: " + msgspec.json.encode(news) + b"\n\n"
        finally:
            if listener in self._listeners:
                self._listeners.remove(listener)

    def _goes_on(self, listener: Listener) -> bool:
        return listener in self._listeners and listener.day == self._today()
