"""How much one person may bring in an hour and a day, far above an honest day; what is over it waits on the phone and loses nothing.

Counted by person, over all devices. What was done without a network for weeks is handed in at once: the room grows with the time that the
device was away. In memory, bounded; a restart of the server begins anew. Time comes in.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable
from typing import Final

from schema.day import DAY_MS
from server.problems import Problem

HOUR_MS: Final = 3_600_000
OPERATIONS_AN_HOUR: Final = 5_000
OPERATIONS_A_DAY: Final = 12_000
"""What a person may do; an inspector's busiest day, each tick counted, is about a tenth."""
WIDE_AN_HOUR: Final = 500
WIDE_A_DAY: Final = 1_000
"""Records that the whole office sees and every phone fetches; laying out a year or a building is about a hundred."""
BLOB_BYTES_AN_HOUR: Final = 200_000_000
BLOB_BYTES_A_DAY: Final = 600_000_000
"""Bytes of photos and documents; a day of inspections is 200 photos of 300 kB."""
PARTS_OPEN_MAX: Final = 40
"""Attachments of one device that are begun and not finished."""
PARTS_WAIT_S: Final = 3600
"""Who has too many open comes again after so long; what nobody goes on with is removed by the tidy."""
AWAY_MS_MAX: Final = 42 * DAY_MS
"""Being away for longer makes no more room."""
PERSONS_MAX: Final = 20_000


class Allowance:
    """``count`` within ``span_ms`` for each key, filling up steadily; the last thing taken may go beyond it."""

    def __init__(self, now_ms: Callable[[], int], count: int, span_ms: int) -> None:
        self._now, self._count, self._rate = now_ms, count, count / span_ms
        self._left: OrderedDict[str, tuple[float, int]] = OrderedDict()

    def _has(self, key: str) -> float:
        left, at = self._left.get(key, (float(self._count), self._now()))
        return left if left >= self._count else min(self._count, left + self._rate * max(0, self._now() - at))

    def wait_ms(self, key: str) -> int:
        """How long until something may be taken again; 0 now."""
        has = self._has(key)
        return 0 if has > 0 else int(-has / self._rate) + 1

    def grow(self, key: str, away_ms: int) -> None:
        """Somebody was away so long: there is room for all of that time."""
        self._put(key, max(self._has(key), self._rate * min(away_ms, AWAY_MS_MAX)))

    def spend(self, key: str, count: int) -> None:
        """Something was taken."""
        self._put(key, self._has(key) - count)

    def _put(self, key: str, has: float) -> None:
        self._left[key] = (has, self._now())
        self._left.move_to_end(key)
        while len(self._left) > PERSONS_MAX:
            self._left.popitem(last=False)


class Quotas:
    """What the people of one office may bring."""

    def __init__(self, now_ms: Callable[[], int]) -> None:
        self._now = now_ms
        self.operations = (
            Allowance(now_ms, OPERATIONS_AN_HOUR, HOUR_MS), Allowance(now_ms, OPERATIONS_A_DAY, DAY_MS)
        )  # fmt: skip
        self.wide = (Allowance(now_ms, WIDE_AN_HOUR, HOUR_MS), Allowance(now_ms, WIDE_A_DAY, DAY_MS))
        self.blob_bytes = (
            Allowance(now_ms, BLOB_BYTES_AN_HOUR, HOUR_MS), Allowance(now_ms, BLOB_BYTES_A_DAY, DAY_MS)
        )  # fmt: skip
        self._seen: OrderedDict[str, int] = OrderedDict()

    def came(self, person: str, device: str, seen_ms: int) -> None:
        """A device of the person is here, that was here last at ``seen_ms`` or since: there is room for what was done meanwhile."""
        away = self._now() - max(seen_ms, self._seen.get(device, 0))
        self._seen[device] = self._now()
        self._seen.move_to_end(device)
        while len(self._seen) > PERSONS_MAX:
            self._seen.popitem(last=False)
        if away > HOUR_MS:
            for allowance in (*self.operations, *self.wide, *self.blob_bytes):
                allowance.grow(person, away)


def check(allowances: Iterable[Allowance], person: str) -> None:
    """Raises ``Problem("quota_spent")`` with the time to wait while the person has brought too much."""
    wait = max(one.wait_ms(person) for one in allowances)
    if wait:
        raise Problem("quota_spent", retry_after_s=wait // 1000 + 1)


def spend(allowances: Iterable[Allowance], person: str, count: int) -> None:
    """The person has brought so much."""
    for one in allowances:
        one.spend(person, count)
