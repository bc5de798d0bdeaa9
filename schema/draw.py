"""Rooms drawn for a round: at random, fairly over time, more often where something failed, and explained (12.7).

The draw is made once, on the phone of the inspector who begins the round, from what that phone holds; seed, rooms and the
reason of each stand in the round's record, so that anybody can draw again and see that nothing was chosen by hand. Whole
numbers only, so that ``pwa/src/rules/draw.ts`` draws the same.
"""

from __future__ import annotations

import msgspec

BASE_WEIGHT = 10
DAYS_MAX = 180
"""A day without an inspection weighs 1, up to so many; a room never inspected weighs as many."""
FAILED_WEIGHT = 30
FAILED_MAX = 5
FAILED_WITHIN_DAYS = 180
"""An inspection of so many last days that found a failure weighs 30, up to five of them."""
_MASK = 0xFFFFFFFF


class Candidate(msgspec.Struct, frozen=True):
    """A room: days since its last inspection (``DAYS_MAX`` when there was none), and inspections that failed of late."""

    room: str
    days: int
    failed: int

    @property
    def weight(self) -> int:
        """How much it weighs in the draw."""
        return BASE_WEIGHT + min(self.days, DAYS_MAX) + FAILED_WEIGHT * min(self.failed, FAILED_MAX)


def numbers_from(seed: str) -> NumbersFrom:
    """A stream of 32-bit numbers from a text: FNV-1a into mulberry32."""
    state = 0x811C9DC5
    for byte in seed.encode():
        state = (state ^ byte) * 0x01000193 & _MASK
    return NumbersFrom(state)


class NumbersFrom:
    """mulberry32; good enough to be fair, not to be secret."""

    def __init__(self, state: int) -> None:
        self._state = state

    def below(self, bound: int) -> int:
        """A whole number from 0 to ``bound`` - 1; ``bound`` at most 2**20."""
        self._state = (self._state + 0x6D2B79F5) & _MASK
        mixed = ((self._state ^ (self._state >> 15)) * (self._state | 1)) & _MASK
        mixed ^= (mixed + ((mixed ^ (mixed >> 7)) * (mixed | 61))) & _MASK
        return ((mixed ^ (mixed >> 14)) & _MASK) * bound >> 32


def drawn(candidates: list[Candidate], count: int, seed: str) -> list[tuple[str, str]]:
    """``(room, reason)`` of so many rooms, in the order in which they were drawn; a reason is ``days=..;failed=..;weight=..;total=..``."""
    numbers, left = numbers_from(seed), sorted(candidates, key=lambda one: one.room)
    found: list[tuple[str, str]] = []
    while left and len(found) < count:
        total = sum(one.weight for one in left)
        place = numbers.below(total)
        for one in left:
            place -= one.weight
            if place < 0:
                break
        left.remove(one)
        found.append((one.room, f"days={one.days};failed={one.failed};weight={one.weight};total={total}"))
    return found
