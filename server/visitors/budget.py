"""How much may come in a span of time by key (a station, a case, an address without a form of ours), and which forms were sent
already: in memory, bounded; time and randomness come in."""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections import OrderedDict, deque
from collections.abc import Callable
from typing import Final

KEYS_MAX: Final = 10_000
SPAN_MS: Final = 10 * 60_000
SENDS_PER_CASE: Final = 8
ARRIVALS_PER_STATION: Final = 30
ARRIVALS_PER_ADDRESS: Final = 6
"""How many within ``SPAN_MS``. A visitor sends a handful. Behind one address there may be a whole waiting room, so only what comes
without a form of ours is counted by address."""
FORM_MS: Final = 24 * 3_600_000
"""A form that was opened may be sent so long."""
FORMS_MAX: Final = 10_000
"""Forms that were sent and are remembered."""
_RANDOM_BYTES, _MOMENT_BYTES, _CODE_BYTES = 12, 6, 16


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


class Forms:
    """Forms of visitors' pages: each page carries a mark of its own, and what comes with the same mark twice is one deed.

    A mark is made without keeping anything; only those that were sent are remembered, with what they led to.
    """

    def __init__(self, now_ms: Callable[[], int], random: Callable[[int], bytes]) -> None:
        self._now, self._random, self._key = now_ms, random, random(32)
        self._sent: OrderedDict[str, str] = OrderedDict()

    def mark(self, page: str) -> str:
        """The mark of a form on this page."""
        said = self._random(_RANDOM_BYTES) + (self._now() + FORM_MS).to_bytes(_MOMENT_BYTES)
        return base64.urlsafe_b64encode(said + self._code(said, page)).decode()

    def is_ours(self, mark: str, page: str) -> bool:
        """Whether a form with this mark was opened on this page not too long ago."""
        try:
            raw = base64.b64decode(mark, altchars=b"-_", validate=True)
        except ValueError:
            return False
        said = raw[:-_CODE_BYTES]
        is_right = hmac.compare_digest(raw[-_CODE_BYTES:], self._code(said, page))
        return (
            is_right
            and len(said) == _RANDOM_BYTES + _MOMENT_BYTES
            and int.from_bytes(said[_RANDOM_BYTES:]) >= self._now()
        )

    def led_to(self, mark: str) -> str | None:
        """What a form that was sent before led to, ``None`` when it was not. Ask and note inside the office's thread."""
        return self._sent.get(mark)

    def note(self, mark: str, led_to: str) -> None:
        """A form was sent and led to this."""
        self._sent[mark] = led_to
        while len(self._sent) > FORMS_MAX:
            self._sent.popitem(last=False)

    def _code(self, said: bytes, page: str) -> bytes:
        return hmac.digest(self._key, page.encode("utf-8", "replace") + b"\n" + said, hashlib.sha256)[:_CODE_BYTES]


class VisitorBudgets:
    """What visitors may send to one house."""

    def __init__(self, now_ms: Callable[[], int]) -> None:
        self.by_case = Budget(now_ms, SENDS_PER_CASE, SPAN_MS)
        self.arrivals_by_station = Budget(now_ms, ARRIVALS_PER_STATION, SPAN_MS)
        self.arrivals_by_address = Budget(now_ms, ARRIVALS_PER_ADDRESS, SPAN_MS)
