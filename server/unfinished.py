"""Bodies that are on their way: how much memory they may hold together, and how slowly they may come.

Three kinds of senders have room of their own, so that none takes it from another: ``known`` devices with a session, devices that
``claim`` to be of this house (what they bring is signed), and strangers. Where a room is full the body that is longest on its way
gives way: an honest short one comes in a packet or two and is never the oldest. Counted are bytes that came, not those announced.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Final, Literal

import msgspec

Kind = Literal["known", "claim", "stranger"]

GRACE_S: Final = 15.0
"""A body may be silent so long, and needs no pace before; a network in a basement is away for seconds."""
PACE_BYTES_A_S: Final = 1000
"""Bytes a second that a body must come with on the average, after the grace; a slow 2G network carries more."""


class Room(msgspec.Struct, frozen=True):
    """What the unfinished bodies of a kind of senders may hold together, and those of one sender; ``bodies`` at once."""

    total_bytes: int
    sender_bytes: int
    bodies: int


ROOMS: Final[dict[Kind, Room]] = {
    "known": Room(total_bytes=96 * 1_048_576, sender_bytes=12 * 1_048_576, bodies=600),
    "claim": Room(total_bytes=8 * 1_048_576, sender_bytes=2 * 1_048_576, bodies=100),
    "stranger": Room(total_bytes=4 * 1_048_576, sender_bytes=4 * 1_048_576, bodies=256),
}
"""All together hold at most 108 MiB. The bodies at once stay below what the server works on at once (1,024)."""


class TooSlow(Exception):
    """A body came too slowly, or gave way to others."""


class TooLarge(Exception):
    """A body is longer than it may be."""


def patience_s(elapsed_s: float, received: int, *, grace_s: float = GRACE_S, pace: float = PACE_BYTES_A_S) -> float:
    """How long the next part of a body may take (s), by how long it is under way and how many bytes came; 0: no longer."""
    until_pace_is_broken = grace_s + received / pace - elapsed_s
    return max(0.0, min(grace_s, until_pace_is_broken))


class _Held:
    """One body on its way."""

    def __init__(self, sender: str, begun: float, clock: asyncio.Timeout) -> None:
        self.sender, self.begun, self.clock = sender, begun, clock
        self.bytes = 0
        self.is_cut = False


class Unfinished:
    """The unfinished bodies of one process. Lives in the event loop."""

    def __init__(
        self, rooms: dict[Kind, Room] = ROOMS, *, grace_s: float = GRACE_S, pace: float = PACE_BYTES_A_S
    ) -> None:
        self._rooms, self._grace_s, self._pace = rooms, grace_s, pace
        self._held: dict[Kind, list[_Held]] = {kind: [] for kind in rooms}
        self._bytes: dict[Kind, int] = dict.fromkeys(rooms, 0)
        self.cut_count = 0

    def bytes_held(self, kind: Kind) -> int:
        """Bytes that bodies of this kind hold now."""
        return self._bytes[kind]

    async def read(self, parts: AsyncIterator[bytes], limit_bytes: int, kind: Kind, sender: str = "") -> bytes:
        """The whole body. Raises ``TooSlow`` and ``TooLarge``, and what ``parts`` raises."""
        now = asyncio.get_running_loop().time
        received = bytearray()
        held: _Held | None = None
        try:
            async with asyncio.timeout(self._grace_s) as clock:
                held = _Held(sender, now(), clock)
                self._held[kind].append(held)
                self._make_room(kind, held)
                async for part in parts:
                    received += part
                    if len(received) > limit_bytes:
                        raise TooLarge
                    if held.is_cut:
                        raise TooSlow
                    held.bytes = len(received)
                    self._bytes[kind] += len(part)
                    self._make_room(kind, held)
                    left = patience_s(now() - held.begun, held.bytes, grace_s=self._grace_s, pace=self._pace)
                    clock.reschedule(now() + left)
        except TimeoutError as slow:
            raise TooSlow from slow
        finally:
            if held is not None:
                self._held[kind].remove(held)
                self._bytes[kind] -= held.bytes
        return bytes(received)

    def _make_room(self, kind: Kind, newest: _Held) -> None:
        """Let the oldest give way while there is too much, of the same sender first."""
        room = self._rooms[kind]
        waiting = [one for one in self._held[kind] if not one.is_cut]
        own = [one for one in waiting if one.sender == newest.sender]
        own_bytes, all_bytes = sum(one.bytes for one in own), sum(one.bytes for one in waiting)
        while own_bytes > room.sender_bytes and len(own) > 1:
            own_bytes -= own[0].bytes
            all_bytes -= own[0].bytes
            waiting.remove(own[0])
            self._cut(own.pop(0))
        while (all_bytes > room.total_bytes or len(waiting) > room.bodies) and len(waiting) > 1:
            all_bytes -= waiting[0].bytes
            self._cut(waiting.pop(0))

    def _cut(self, held: _Held) -> None:
        held.is_cut = True
        self.cut_count += 1
        held.clock.reschedule(asyncio.get_running_loop().time())
