"""What this person holds, and what a device misses of it: drop, gone, reset, segments, pages (SC1 to SC12)."""

from __future__ import annotations

from collections import defaultdict

import msgspec

from sync.checksum import add, share
from sync.exchange import Change, Head, Segment, held_mark
from sync.limits import (
    SEGMENT_FROM_RECORDS,
    SEGMENT_RECORDS_MAX,
    WANT_BYTES_DEFAULT,
    WANT_BYTES_MAX,
    WANT_BYTES_MIN,
)
from sync.storage import ScopeEntry, ScopeLevel, Storage

_ENTRIES_A_READ = 4000
_ENTRY_OVERHEAD_BYTES = 45
"""What a record costs beside its body, at least: its id and seq."""


class Missing(msgspec.Struct, kw_only=True):
    """What goes down in one answer. ``tell``: the short form was not enough, the device must say more."""

    segments: list[Segment] = []
    changes: list[Change] = []
    cursors: dict[str, int] = {}
    fills: dict[str, int] = {}
    drop: list[str] = []
    reset: list[str] = []
    more: bool = False
    tell: bool = False


def missing_for(storage: Storage, held: frozenset[str], head: Head, *, same_epoch: bool) -> Missing:
    """What a device with this head misses of the scopes held now, about ``head.want`` bytes of it."""
    budget = min(max(head.want or WANT_BYTES_DEFAULT, WANT_BYTES_MIN), WANT_BYTES_MAX)
    levels = {scope: storage.scope_level(scope) for scope in sorted(held)}
    last = storage.last_seq()
    if head.held:
        return _missing_short(storage, levels, head, budget, last, same_epoch=same_epoch)
    known = head.cursors if same_epoch else {}
    answer = Missing(drop=sorted(set(head.cursors) - held))
    if not same_epoch:
        answer.reset = sorted(set(head.cursors) & held)
    walk = _Walk(storage, answer, budget, last)
    for scope, level in levels.items():
        cursor = known.get(scope, 0)
        fill = head.fills.get(scope, 0) if cursor else 0
        if cursor and not _can_go_on(max(cursor, fill), level, head.sums.get(scope), last):
            answer.reset.append(scope)
            cursor = fill = 0
        walk.scope(scope, level, cursor, fill)
    walk.finish()
    return answer


def _can_go_on(reached: int, level: ScopeLevel, told_sum: int | None, last: int) -> bool:
    """Whether a scope may be walked on by a device that knows it up to a seq (or fills it up to there): else it is sent anew (SC8, SC11)."""
    if reached > last or reached < level.horizon:
        return False
    return told_sum is None or reached < level.seq or told_sum == level.sum


def _missing_short(
    storage: Storage, levels: dict[str, ScopeLevel], head: Head, budget: int, last: int, *, same_epoch: bool
) -> Missing:
    """[EX12] The device says only where it is, which scopes it holds, and their sum."""
    if not same_epoch or head.at > last or head.held != held_mark(levels):
        return Missing(tell=True)
    if any(head.at < level.horizon for level in levels.values()):
        return Missing(tell=True)
    news = {scope: level for scope, level in levels.items() if level.seq > head.at}
    if not news:
        total = 0
        for level in levels.values():
            total = add(total, level.sum)
        return Missing(tell=head.sum not in (-1, total))
    answer = Missing()
    walk = _Walk(storage, answer, budget, last)
    for scope, level in levels.items():
        walk.scope(scope, level, head.at, 0)
    walk.finish()
    if not answer.more:
        answer.cursors = {}
    return answer


class _Walk:
    """One answer under way: walks scope after scope until the page is full."""

    def __init__(self, storage: Storage, answer: Missing, budget: int, last: int) -> None:
        self._storage, self._answer, self._budget, self._last = storage, answer, budget, last
        self._singles: dict[tuple[str, str], _Single] = {}

    def scope(self, scope: str, level: ScopeLevel, cursor: int, fill: int) -> None:
        """Walk one scope from a cursor. ``fill``: where a first filling under way will end; a scope at 0 begins one."""
        if cursor >= level.seq:
            self._answer.cursors[scope] = self._last
            return
        if cursor == 0:
            fill = level.seq
        reached = self._part(scope, cursor, fill, level.count >= SEGMENT_FROM_RECORDS) if cursor < fill else cursor
        if reached >= fill and reached < level.seq:
            reached = self._part(scope, reached, level.seq, None)
        if reached >= level.seq:
            self._answer.cursors[scope] = self._last
            return
        self._answer.cursors[scope] = reached
        self._answer.more = True
        if reached < fill:
            self._answer.fills[scope] = fill

    def _part(self, scope: str, cursor: int, until: int, as_segments: bool | None) -> int:
        """Entries with a seq above ``cursor`` through ``until``; ``None``: as changes, gone marks with them. Returns where it came."""
        page: list[ScopeEntry] = []
        is_full = False
        while cursor < until and not is_full:
            entries = self._storage.scope_entries(scope, cursor, _ENTRIES_A_READ)
            for entry in entries:
                if entry.seq > until:
                    break
                if self._budget <= 0:
                    is_full = True
                    break
                cursor = entry.seq
                if entry.body is None and as_segments is not None:
                    continue
                self._budget -= _ENTRY_OVERHEAD_BYTES + len(entry.body or b"")
                page.append(entry)
            else:
                if len(entries) < _ENTRIES_A_READ:
                    cursor = until
                continue
            if not is_full:
                cursor = until
        if as_segments:
            self._answer.segments.extend(_segments(scope, page))
        else:
            for entry in page:
                self._single(scope, entry)
        return cursor

    def _single(self, scope: str, entry: ScopeEntry) -> None:
        single = self._singles.setdefault((entry.collection, entry.id), _Single())
        single.where[scope] = entry.body is not None
        single.seq = max(single.seq, entry.seq)
        single.body = entry.body or single.body

    def finish(self) -> None:
        """Lay the changes in order of seq."""
        made = [
            Change(
                collection, record, one.seq, [scope for scope, live in one.where.items() if live],
                [scope for scope, live in one.where.items() if not live],
                None if one.body is None or not any(one.where.values()) else msgspec.Raw(one.body),
            )
            for (collection, record), one in self._singles.items()
        ]  # fmt: skip
        self._answer.changes = sorted(made, key=lambda change: change.seq)


class _Single:
    """A record on its way down as a change: in which scopes it lives, from which it has gone."""

    def __init__(self) -> None:
        self.where: dict[str, bool] = {}
        self.seq = 0
        self.body: bytes | None = None


def _segments(scope: str, page: list[ScopeEntry]) -> list[Segment]:
    grouped: dict[str, list[ScopeEntry]] = defaultdict(list)
    for entry in page:
        grouped[entry.collection].append(entry)
    made: list[Segment] = []
    for collection, entries in grouped.items():
        for start in range(0, len(entries), SEGMENT_RECORDS_MAX):
            part = entries[start : start + SEGMENT_RECORDS_MAX]
            packed = msgspec.msgpack.encode(
                ([one.id for one in part], [one.seq for one in part], [one.body for one in part])
            )
            total = 0
            for one in part:
                total = add(total, share(one.id, one.seq))
            made.append(Segment(scope, collection, len(part), total, packed))
    return made
