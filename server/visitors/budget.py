"""How much may come in a span of time by key (an address, a station, a case): in memory, bounded; time comes in."""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Callable
from typing import Final

KEYS_MAX: Final = 10_000
SPAN_MS: Final = 10 * 60_000
SENDS_PER_CASE: Final = 8
SENDS_PER_ADDRESS: Final = 20
ARRIVALS_PER_STATION: Final = 30
ARRIVALS_PER_ADDRESS: Final = 6
"""How many within ``SPAN_MS``. A visitor sends a handful; behind one address there may be a whole waiting room."""


class Budget:
    """At most ``count`` within ``span_ms`` for each key."""

    def __init__(self, now_ms: Callable[[], int], count: int, span_ms: int) -> None:
        self._now, self._count, self._span = now_ms, count, span_ms
        self._spent: OrderedDict[str, deque[int]] = OrderedDict()

    def wait_ms(self, key: str) -> int:
        """How long until something may be spent again; 0 now."""
        spent = self._kept(key)
        return 0 if len(spent) < self._count else max(1, spent[0] + self._span - self._now())

    def spend(self, key: str) -> None:
        """Note that something came."""
        spent = self._kept(key)
        spent.append(self._now())
        self._spent[key] = spent
        self._spent.move_to_end(key)
        while len(self._spent) > KEYS_MAX:
            self._spent.popitem(last=False)

    def _kept(self, key: str) -> deque[int]:
        spent = self._spent.get(key, deque())
        while spent and spent[0] <= self._now() - self._span:
            spent.popleft()
        return spent


class VisitorBudgets:
    """What visitors may send to one house."""

    def __init__(self, now_ms: Callable[[], int]) -> None:
        self.by_case = Budget(now_ms, SENDS_PER_CASE, SPAN_MS)
        self.by_address = Budget(now_ms, SENDS_PER_ADDRESS, SPAN_MS)
        self.arrivals_by_station = Budget(now_ms, ARRIVALS_PER_STATION, SPAN_MS)
        self.arrivals_by_address = Budget(now_ms, ARRIVALS_PER_ADDRESS, SPAN_MS)
