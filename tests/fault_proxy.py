"""A TCP proxy in front of the real server that a test can make fail: refuse, cut an answer in the middle, hold it back.

Runs in a thread of its own; counts what it did. Nothing here waits for time: an answer that is held goes on when the
test says so.
"""

from __future__ import annotations

import asyncio
import threading
from collections import deque
from collections.abc import Coroutine
from typing import Any


class FaultProxy:
    """Listens on ``port``; ``target`` is the server's port, asked for anew at each connection."""

    def __init__(self, target: int) -> None:
        self.target = target
        self.port = 0
        self.is_refusing = False
        self.cuts: deque[int] = deque()
        self._cut = threading.Semaphore(0)
        self.held_count = 0
        self._loop: asyncio.AbstractEventLoop
        self._open_gate: asyncio.Event
        self._over: asyncio.Event
        started = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._main(started)), daemon=True)
        self._thread.start()
        started.wait(10)

    async def _main(self, started: threading.Event) -> None:
        self._loop = asyncio.get_running_loop()
        self._open_gate, self._over = asyncio.Event(), asyncio.Event()
        self._open_gate.set()
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]
        started.set()
        await self._over.wait()
        server.close()

    @property
    def url(self) -> str:
        """Where a browser finds it."""
        return f"http://localhost:{self.port}"

    def refuse(self, is_refusing: bool) -> None:
        """Close every new connection at once, or take them again."""
        self.is_refusing = is_refusing

    def cut_next(self, *bytes_of_answer: int) -> None:
        """Cut the next answers of an exchange after so many bytes each."""
        self.cuts.extend(bytes_of_answer)

    def await_cut(self) -> None:
        """Wait until one more answer was cut. Raises ``AssertionError`` when none is."""
        assert self._cut.acquire(timeout=20), "no answer was cut"

    def hold(self) -> None:
        """Hold back the answers of exchanges from now on."""
        self._call(self._shut())

    def release(self) -> None:
        """Let what is held go on."""
        self._call(self._free())

    def close(self) -> None:
        """End the proxy's thread."""
        self._loop.call_soon_threadsafe(self._over.set)
        self._thread.join(10)

    def _call(self, work: Coroutine[Any, Any, None]) -> None:
        asyncio.run_coroutine_threadsafe(work, self._loop).result(10)

    async def _shut(self) -> None:
        self._open_gate.clear()

    async def _free(self) -> None:
        self._open_gate.set()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            if self.is_refusing:
                return
            to_server = await asyncio.open_connection("127.0.0.1", self.target)
            state = {"is_exchange": False}
            up = asyncio.create_task(self._up(reader, to_server[1], state))
            await self._down(to_server[0], writer, state)
            up.cancel()
            to_server[1].close()
        except (OSError, asyncio.CancelledError):
            return
        finally:
            writer.close()

    async def _up(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, state: dict[str, bool]) -> None:
        while part := await reader.read(65536):
            if part.startswith((b"POST ", b"GET ", b"PUT ", b"HEAD ")):
                state["is_exchange"] = part.startswith(b"POST /api/sync")
            writer.write(part)
            await writer.drain()
        writer.close()

    async def _down(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, state: dict[str, bool]) -> None:
        while part := await reader.read(65536):
            if state["is_exchange"] and part.startswith(b"HTTP/1.1 "):
                if not self._open_gate.is_set():
                    self.held_count += 1
                    await self._open_gate.wait()
                if self.cuts:
                    writer.write(part[: self.cuts.popleft()])
                    await writer.drain()
                    self._cut.release()
                    return
            writer.write(part)
            await writer.drain()
