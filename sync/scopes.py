"""What this person holds, and what a device misses of it: drop, gone, reset, segments, pages (SC1 to SC10)."""

from __future__ import annotations

from collections import defaultdict

import msgspec

from sync.exchange import Change, Segment
from sync.limits import SEGMENT_FROM_RECORDS, SEGMENT_RECORDS_MAX, WANT_BYTES_DEFAULT, WANT_BYTES_MIN
from sync.storage import ScopeEntry, Storage

_ENTRIES_A_READ = 2000
_ENTRY_OVERHEAD_BYTES = 80
"""What a change costs beside its body: ids and scopes."""


class Missing(msgspec.Struct, kw_only=True):
    """What goes down in one answer."""

    segments: list[Segment]
    changes: list[Change]
    cursors: dict[str, int]
    drop: list[str]
    reset: list[str]
    sums: dict[str, int]
    more: bool


def missing_for(
    storage: Storage,
    held: frozenset[str],
    cursors: dict[str, int],
    sums: dict[str, int],
    want: int,
    *,
    same_epoch: bool,
) -> Missing:
    """What a device with these cursors misses of the scopes held now, about ``want`` bytes of it."""
    budget = min(max(want or WANT_BYTES_DEFAULT, WANT_BYTES_MIN), WANT_BYTES_DEFAULT)
    known = cursors if same_epoch else {}
    answer = Missing(
        segments=[], changes=[], cursors={}, drop=sorted(set(cursors) - held), reset=[], sums={}, more=False
    )
    if not same_epoch:
        answer.reset = sorted(set(cursors) & held)
    singles: dict[tuple[str, str], Change] = {}
    for scope in sorted(held):
        level = storage.scope_level(scope)
        cursor = known.get(scope, 0)
        if cursor >= level.seq and scope in known and sums.get(scope, level.sum) != level.sum:
            answer.reset.append(scope)
            cursor = 0
        if cursor > level.seq:
            answer.reset.append(scope)
            cursor = 0
        if budget <= 0 and cursor < level.seq:
            answer.cursors[scope] = cursor
            answer.more = True
            continue
        reached, budget = _walk(storage, scope, cursor, level.seq, budget, answer, singles, level.count)
        answer.cursors[scope] = reached
        if reached >= level.seq:
            answer.sums[scope] = level.sum
        else:
            answer.more = True
    answer.changes = sorted(singles.values(), key=lambda one: one.seq)
    return answer


def _walk(
    storage: Storage,
    scope: str,
    cursor: int,
    level: int,
    budget: int,
    answer: Missing,
    singles: dict[tuple[str, str], Change],
    count: int,
) -> tuple[int, int]:
    from_nothing = cursor == 0
    as_segments = from_nothing and count >= SEGMENT_FROM_RECORDS
    page: list[ScopeEntry] = []
    while cursor < level and budget > 0:
        entries = storage.scope_entries(scope, cursor, _ENTRIES_A_READ)
        if not entries:
            return level, budget
        for entry in entries:
            cursor = entry.seq
            if entry.body is None and from_nothing:
                continue
            budget -= _ENTRY_OVERHEAD_BYTES + len(entry.body or b"")
            page.append(entry)
            if budget <= 0:
                break
        if cursor >= level:
            break
        if len(entries) < _ENTRIES_A_READ and budget > 0:
            cursor = level
    if as_segments:
        answer.segments.extend(_segments(scope, page))
    else:
        for entry in page:
            _single(scope, entry, singles)
    return cursor, budget


def _single(scope: str, entry: ScopeEntry, singles: dict[tuple[str, str], Change]) -> None:
    key = (entry.collection, entry.id)
    before = singles.get(key)
    live, gone = (list(before.live), list(before.gone)) if before else ([], [])
    body = before.body if before else None
    if entry.body is None:
        gone.append(scope)
    else:
        live.append(scope)
        body = msgspec.Raw(entry.body)
    seq = max(entry.seq, before.seq) if before else entry.seq
    singles[key] = Change(entry.collection, entry.id, seq, live, gone, body)


def _segments(scope: str, page: list[ScopeEntry]) -> list[Segment]:
    grouped: dict[str, list[ScopeEntry]] = defaultdict(list)
    for entry in page:
        grouped[entry.collection].append(entry)
    made: list[Segment] = []
    for collection, entries in grouped.items():
        for start in range(0, len(entries), SEGMENT_RECORDS_MAX):
            part = entries[start : start + SEGMENT_RECORDS_MAX]
            rows = [(one.id, one.seq, msgspec.Raw(one.body or b"\xc0")) for one in part]
            made.append(Segment(scope, collection, len(part), msgspec.msgpack.encode(rows)))
    return made
