"""Requests that were refused for haste, for want of a proof or of a right, counted in memory, bounded; time comes in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from sync.event import COUNTS_MAX


class Stopped:
    """The counts of one house since they were told last: by office (``""``: nobody knows which), kind and route."""

    def __init__(self, now_ms: Callable[[], int]) -> None:
        self._now = now_ms
        self._counts: dict[str, dict[str, Counter[str]]] = {}
        self._since = 0

    def count(self, office: str, problem: str, route: str) -> None:
        """Count one."""
        self._since = self._since or self._now()
        routes = self._counts.setdefault(office, {}).setdefault(problem, Counter())
        if route in routes or len(routes) < COUNTS_MAX:
            routes[route] += 1

    def take(self) -> tuple[int, dict[str, dict[str, Counter[str]]]]:
        """Since when (ms) what was counted; counting begins anew."""
        taken = self._since, self._counts
        self._since, self._counts = 0, {}
        return taken

    def put_back(self, since: int, office: str, counts: dict[str, Counter[str]]) -> None:
        """What could not be told is told the next time."""
        self._since = min(since, self._since or since)
        for problem, routes in counts.items():
            self._counts.setdefault(office, {}).setdefault(problem, Counter()).update(routes)
