"""A seeded source of choices: the same seed and name give the same choices on every machine and Python version.

SHA-256 over seed and counter, because Python's own generator may change what ``choice`` and ``sample`` give between
versions. Not for keys or tokens. Each part of the demo takes a branch of its own, so that a change in one leaves the
others as they were.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


class Chance:
    """Choices from a seed, given as text."""

    def __init__(self, seed: str) -> None:
        self._seed = seed
        self._counter = 0

    def branch(self, name: str) -> Chance:
        """Another source whose choices depend on the seed and ``name`` alone."""
        return Chance(f"{self._seed}/{name}")

    def bytes(self, count: int) -> bytes:
        """``count`` bytes, for ids and the codes of made-up stations."""
        made = b""
        while len(made) < count:
            self._counter += 1
            made += hashlib.sha256(f"{self._seed}#{self._counter}".encode()).digest()
        return made[:count]

    def below(self, limit: int) -> int:
        """A whole number from 0 to ``limit - 1``."""
        return int.from_bytes(self.bytes(8), "big") % limit

    def between(self, least: int, most: int) -> int:
        """A whole number from ``least`` to ``most``, both included."""
        return least + self.below(most - least + 1)

    def is_one_in(self, count: int) -> bool:
        """True once in ``count`` times."""
        return self.below(count) == 0

    def percent(self, share: int) -> bool:
        """True in ``share`` of 100 times."""
        return self.below(100) < share

    def pick(self, of: Sequence[T]) -> T:
        """One of them."""
        return of[self.below(len(of))]

    def weighted(self, of: Sequence[tuple[T, int]]) -> T:
        """One of them, each with its weight."""
        left = self.below(sum(weight for _, weight in of))
        for one, weight in of:
            left -= weight
            if left < 0:
                return one
        raise ValueError("nothing to choose from")

    def shuffled(self, of: Sequence[T]) -> list[T]:
        """All of them in another order."""
        rest, mixed = list(of), []
        while rest:
            mixed.append(rest.pop(self.below(len(rest))))
        return mixed

    def sample(self, of: Sequence[T], count: int) -> list[T]:
        """So many of them, each at most once; all when there are fewer."""
        return self.shuffled(of)[:count]
