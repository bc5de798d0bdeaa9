"""Throttles guessers: after each failure of a key the next attempt must wait longer, 200 ms doubling to 30 s (TRUST
A27).

A key is a device, a person or an address, never a whole office, so that nobody can lock others out. Behind one address there
may be a whole office, so who shows the right code, signature or session is never asked how many others there guessed wrong:
``Guesses`` counts only what was wrong. In memory, bounded; time comes in.
"""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Callable
from typing import Final

FIRST_WAIT_MS = 200
WAIT_MS_MAX = 30_000
FORGIVEN_AFTER_MS = 15 * 60_000
KEYS_MAX = 10_000
FREE_FAILURES = 3
"""Typing slips that cost nothing."""
GUESSES_SPAN_MS: Final = 60_000
GUESSES_IN_TOTAL: Final = 300
"""So many wrong guesses of one kind within ``GUESSES_SPAN_MS``, from all addresses together, are an attack that is written to the log."""
_log = logging.getLogger("luzhi.guesses")


class Throttle:
    """Failures by key."""

    def __init__(self, now_ms: Callable[[], int]) -> None:
        self._now = now_ms
        self._failures: OrderedDict[str, tuple[int, int]] = OrderedDict()
        self.refused_count = 0

    def wait_ms(self, key: str) -> int:
        """How long this key must still wait; 0 when it may try now."""
        count, last = self._failures.get(key, (0, 0))
        if count <= FREE_FAILURES or self._now() - last > FORGIVEN_AFTER_MS:
            return 0
        wait = min(FIRST_WAIT_MS * 2 ** min(count - FREE_FAILURES - 1, 16), WAIT_MS_MAX)
        remaining = max(0, last + wait - self._now())
        if remaining:
            self.refused_count += 1
        return remaining

    def failed(self, key: str) -> None:
        """Count a failure."""
        count, last = self._failures.pop(key, (0, 0))
        if self._now() - last > FORGIVEN_AFTER_MS:
            count = 0
        self._failures[key] = (count + 1, self._now())
        while len(self._failures) > KEYS_MAX:
            self._failures.popitem(last=False)

    def succeeded(self, key: str) -> None:
        """Forget the failures of a key."""
        self._failures.pop(key, None)


class Guesses:
    """What was tried and wrong, by kind and address and by kind in total; asked only once something was wrong.

    Each try is a look-up of a hash or of a key that takes the same time whatever of it is right, so trying first costs no more
    than refusing, and gives a guesser nothing: what is guessed has 80 random bits or more, or tells nothing that doesn't hang on a wall.
    """

    def __init__(self, now_ms: Callable[[], int]) -> None:
        self._now = now_ms
        self._by_address = Throttle(now_ms)
        self._spans: dict[str, tuple[int, int]] = {}

    def wrong(self, kind: str, address: str) -> int:
        """Count a wrong guess; how long (ms) the caller is to wait before it is told once more that a guess is wrong, 0: it is told now."""
        wait = max(self._by_address.wait_ms(f"{kind}:{address}"), self._in_total(kind))
        if not wait:
            self._by_address.failed(f"{kind}:{address}")
        return wait

    def right(self, kind: str, address: str) -> None:
        """Something right came from the address: what was wrong before is forgotten."""
        self._by_address.succeeded(f"{kind}:{address}")

    def _in_total(self, kind: str) -> int:
        now = self._now()
        begun, count = self._spans.get(kind, (now, 0))
        if now - begun >= GUESSES_SPAN_MS:
            begun, count = now, 0
        self._spans[kind] = (begun, count + 1)
        if count + 1 == GUESSES_IN_TOTAL:
            _log.warning("%d wrong guesses of kind %s within a minute", GUESSES_IN_TOTAL, kind)
        return 0 if count < GUESSES_IN_TOTAL else begun + GUESSES_SPAN_MS - now
