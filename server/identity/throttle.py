"""Throttles guessers: after each failure of a key the next attempt must wait longer, 200 ms doubling to 30 s (TRUST
A27).

A key is an address or a device, never a whole office, so that nobody can lock others out. In memory, bounded; time
comes in.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable

FIRST_WAIT_MS = 200
WAIT_MS_MAX = 30_000
FORGIVEN_AFTER_MS = 15 * 60_000
KEYS_MAX = 10_000
FREE_FAILURES = 3
"""Typing slips that cost nothing."""


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
