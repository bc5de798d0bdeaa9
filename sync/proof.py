"""When a step was taken, as far as it can be proved (TI1 to TI5).

An ``at`` is what a device says. Two moments are the server's own: the receipt, and the floor, at which the device last
stood here with nothing waiting; what it sends later was done between the two. Pure: moments in ms, nothing is read.
"""

from __future__ import annotations

from typing import Final

import msgspec

from schema.day import day_of
from sync.limits import CLOCK_AHEAD_MS_MAX, STAMP_AHEAD_MS_MAX

LATE_MS: Final = 4 * 3_600_000
"""What arrives later than this after it was done is marked as entered late (4 hours)."""
REST_MS_MAX: Final = 24 * 3_600_000
"""How long a device may say in one run that more waits than an exchange holds (1 day)."""
LEVEL_KEPT_MS: Final = 10 * 60_000
"""A floor is written down again when it has moved by this much; between, it is kept in memory (10 minutes)."""


class Judged(msgspec.Struct, frozen=True, omit_defaults=True):
    """What stands instead of a claim: the moment ``at`` of the step; ``claimed`` and ``received`` when it is marked as entered late;
    the person who gave their ``word`` for it. All moments in ms."""

    at: int
    claimed: int = 0
    received: int = 0
    word: str = ""

    def mark(self) -> str:
        """What the record says of a step that was entered late: claimed and received, or nothing."""
        return f"{self.claimed} {self.received}" if self.received else ""


class Bounds(msgspec.Struct, frozen=True):
    """What the server knows of an exchange: the device's ``floor``, the moment of receipt, what the device's clock said then (``sent``).

    ``proved`` is a moment before which everything in the exchange had been acknowledged once (before a restore), 0 when there is none.
    """

    floor: int
    received: int
    sent: int
    proved: int = 0


def judge(at: int, stamp_ms: int, bounds: Bounds, made_at: int = 0) -> Judged:
    """The moment of a step from its claim, on a record that was made at ``made_at`` (0: by this step).

    A clock that stands behind by what the exchange shows is set right by as much; a stamp proves that the device had heard
    of a later moment; nothing is done to a record before it is there, and nothing below the floor. What was moved, came
    more than ``LATE_MS`` later, or on another of the office's days, is marked.
    """
    moment, behind = at, bounds.received - bounds.sent
    if behind > CLOCK_AHEAD_MS_MAX and at <= bounds.sent + CLOCK_AHEAD_MS_MAX:
        moment = at + behind
    if stamp_ms - moment > STAMP_AHEAD_MS_MAX:
        moment = stamp_ms
    floor = max(bounds.floor, made_at)
    if floor - moment > CLOCK_AHEAD_MS_MAX:
        moment = floor
    moment = min(moment, max(at, bounds.received))
    if bounds.proved and moment == at >= bounds.proved:
        return Judged(at)
    if moment != at or _is_late(at, bounds.received):
        return Judged(moment, at, bounds.received)
    return Judged(at)


def _is_late(at: int, received: int) -> bool:
    waited = received - at
    return waited > LATE_MS or (waited > CLOCK_AHEAD_MS_MAX and day_of(at) != day_of(received))


class Floor(msgspec.Struct, frozen=True):
    """Up to where nothing of a device can be missing: the moment, the office's seq then, and since when it says that more waits (0: it doesn't)."""

    ms: int
    seq: int
    rest_since: int = 0

    def after(self, received: int, seq: int, *, more_waits: bool) -> Floor:
        """The floor after one more exchange."""
        if not more_waits:
            return Floor(received, seq)
        since = self.rest_since or received
        if received - since > REST_MS_MAX:
            return Floor(since, self.seq, received)
        return Floor(self.ms, self.seq, since)
