"""After a restore, before anybody opens the office: what had been erased since the backup is erased again (JO10).

By the lists of tombstones beside the keys and beside the backups. What the backup doesn't have at all is remembered by record and field, so
that a phone which sends its making again is taken without it. Knows no terms: those are counted anew by ``server.keeping.erasing``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Final

import msgspec

from server.keeping.tombstones import Tombstone
from sync.decide import Stored
from sync.engine import Engine
from sync.erase import ERASED_AHEAD_META, Ahead, about, ahead_key
from sync.journal import EntryBody

AGAIN: Final = "恢复后再次清除 again after a restore"
_ENTRIES_A_READ: Final = 1000
_Place = tuple[str, str]


def erase_again(engine: Engine, tombstones: Iterable[Tombstone]) -> int:
    """Lay them on a restored office; gives how many records were concerned. Call inside a turn."""
    newest: dict[_Place, dict[str, Tombstone]] = defaultdict(dict)
    for one in sorted(tombstones, key=lambda one: one.stamp):
        if one.collection in engine.catalogue.records:
            newest[one.collection, one.record] |= dict.fromkeys(one.fields, one)
    ahead: Ahead = msgspec.json.decode(engine.storage.meta(ERASED_AHEAD_META) or "{}", type=Ahead)
    due: dict[_Place, dict[str, Tombstone]] = {}
    for place, fields in newest.items():
        stored = engine.storage.stored(*place)
        if stored is None:
            ahead[ahead_key(*place)] = {name: one.stamp for name, one in fields.items()}
        elif older := {name: one for name, one in fields.items() if _written(stored, name) < one.stamp}:
            due[place] = older
    numbers = _entries_of(engine, due)
    for place, fields in due.items():
        basis = "、".join(dict.fromkeys([*(one.basis for one in fields.values()), AGAIN]))
        engine.erase(place, frozenset(fields), basis, numbers[place])
    if ahead:
        engine.storage.put_meta(ERASED_AHEAD_META, msgspec.json.encode(ahead).decode())
    return len(due)


def _written(stored: Stored, name: str) -> str:
    """The stamp of the last write of a field, by any of its paths."""
    return max((stamp for path, (stamp, _) in stored.writers.items() if path.partition("/")[0] == name), default="")


def _entries_of(engine: Engine, due: dict[_Place, dict[str, Tombstone]]) -> dict[_Place, list[int]]:
    """The entries whose bodies carry one of the fields, of steps made before those were erased."""
    found: dict[_Place, list[int]] = defaultdict(list)
    after = 0
    while due and (rows := engine.storage.entries(after, _ENTRIES_A_READ)):
        for entry, _, body in rows:
            said = None if body is None else about(msgspec.msgpack.decode(body, type=EntryBody), engine.catalogue)
            if said is not None and not said[2].isdisjoint(due.get(said[:2], {})):
                found[said[:2]].append(entry.n)
        after = rows[-1][0].n
    return found
