"""What was not taken leaves the journal after a while (13.3.refused_days): a refused creation has no record, so that no term of a record and
no request could ever reach what was written in it.

The hash stays in the chain, and what is left of the step in a note of its own (JO7). Call from any thread but the office's own.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

import msgspec

from schema.day import DAY_MS, day_of
from schema.privacy import PROMISES
from sync.erase import step_of
from sync.exchange import Result
from sync.journal import EntryBody
from sync.operation import Operation
from sync.results import is_waiting

if TYPE_CHECKING:
    from schema.catalogue import Catalogue
    from server.open_office import OpenOffice

DAYS: Final = "13.3.refused_days"
ENTRIES_A_TURN: Final = 500
BASIS_REFUSED: Final = f"没有收下的登记 what was not taken ({DAYS})"
_META: Final = "refused_through"
_WAITING: Final = "refused_waiting"
"""Entries that were old enough and waited for a word still."""
_NOT_TAKEN: Final = ("refused", "held")


def erase_refused(office: OpenOffice) -> int:
    """Erase what was refused or held and is old enough; gives from how many entries."""
    count = 0
    while True:
        done, is_more = office.do(lambda: _some(office)).result()
        count += done
        if not is_more:
            return count


def _some(office: OpenOffice) -> tuple[int, bool]:
    storage, today = office.storage, day_of(office.now_ms())
    days = int(office.engine.knowledge.parameter(DAYS, today) or 0)
    through, until = int(storage.meta(_META) or "0"), office.now_ms() - days * DAY_MS
    rows = storage.entries(through, ENTRIES_A_TURN)
    closed = _closed_by_word(office)
    old = [(entry, body) for entry, _, body in rows if entry.received_ms < until]
    waited = msgspec.json.decode(storage.meta(_WAITING) or "[]", type=list[int])
    again = [one for one in waited if one in closed]
    old = [(row[0], row[2]) for one in again if (row := storage.entries(one - 1, 1)[0])] + old
    still = [one for one in waited if one not in closed]
    found: dict[tuple[str, str, frozenset[str]], list[int]] = defaultdict(list)
    for entry, body in old:
        step = None if body is None or not entry.exchange else _not_taken(body, office.catalogue)
        names = frozenset() if step is None else personal_in(step, office.catalogue)
        if body is not None and entry.exchange and _waits(body) and entry.n not in closed:
            still.append(entry.n)
        elif step is not None and names:
            found[step.collection, step.record, names].append(entry.n)
    for (collection, record, names), numbers in found.items():
        office.engine.erase((collection, record), names, BASIS_REFUSED, numbers, steps_only=True)
    if old:
        storage.put_meta(_META, str(max(through, old[-1][0].n)))
    if still != waited:
        storage.put_meta(_WAITING, msgspec.json.encode(still).decode())
    return sum(len(numbers) for numbers in found.values()), len(old) - len(again) == ENTRIES_A_TURN


def _waits(raw: bytes) -> bool:
    """Whether an entry's step waited for a person's word when it was written (TI5)."""
    body = msgspec.msgpack.decode(raw, type=EntryBody)
    return bool(body.result) and is_waiting(msgspec.msgpack.decode(body.result, type=Result))


def _closed_by_word(office: OpenOffice) -> frozenset[int]:
    """Entries whose steps waited and over which the word was given, either way."""
    name = office.catalogue.standing.waiting
    return frozenset(int(row["entry"]) for row in office.rows(name) if row["state"] != "waiting")


def _not_taken(raw: bytes, catalogue: Catalogue) -> Operation | None:
    body = msgspec.msgpack.decode(raw, type=EntryBody)
    if not body.result or msgspec.msgpack.decode(body.result, type=Result).outcome not in _NOT_TAKEN:
        return None
    return step_of(body, catalogue)


def personal_in(step: Operation, catalogue: Catalogue) -> frozenset[str]:
    """The fields of a step that may say something of somebody: of a class that has a term, or nowhere declared."""
    fields = catalogue.fields.get(step.collection, {})
    given = {
        path.partition("/")[0]
        for values in (step.fields, step.set, step.inputs)
        for path, value in values.items()
        if isinstance(value, str | list | dict) and value
    }
    return frozenset(one for one in given if one not in fields or PROMISES[fields[one].privacy].needs_term)
