"""When a person may be disturbed: quiet hours of one's own, and while one sits in a session (clause 5.2)."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from schema.day import DAY_MS, MINUTE_MS, day_of, moment_of

_MOVES_MAX = 50


class Quiet(msgspec.Struct, frozen=True):
    """From and until, in minutes of the office's day; equal ends mean no quiet hours. ``until`` before ``since`` goes over midnight."""

    since: int = 20 * 60
    until: int = 7 * 60 + 30


def disturb_at(now: int, quiet: Quiet, silences: Sequence[tuple[int, int]], end: int | None = None) -> int:
    """The first moment from ``now`` on at which a person may be disturbed.

    ``silences`` are spans (ms) in which nothing rings. What would come after ``end`` (the deadline) rings before the quiet hours do, or at
    once when they have begun: nobody is spared the only reminder; a session is never disturbed.
    """
    at = now
    for _ in range(_MOVES_MAX):
        moved = _after_quiet(at, quiet)
        if end is not None and moved > end:
            moved = at
        for first, last in sorted(silences):
            if first <= moved < last:
                moved = last
        if moved == at:
            break
        at = moved
    return at


def _after_quiet(now: int, quiet: Quiet) -> int:
    if quiet.since == quiet.until:
        return now
    midnight = moment_of(day_of(now))
    minute = (now - midnight) // MINUTE_MS
    is_over_midnight = quiet.until < quiet.since
    is_quiet = (
        minute >= quiet.since or minute < quiet.until if is_over_midnight else quiet.since <= minute < quiet.until
    )
    if not is_quiet:
        return now
    ends = midnight + quiet.until * MINUTE_MS
    return ends + DAY_MS if is_over_midnight and minute >= quiet.since else ends
