"""Steps that wait for a person's word (TI5): whose right was lost while the device could not know, or whose device was revoked.

Nothing of them acts by itself. Who gives their word lends the step the posts they hold today; its author stays its author.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from schema import refusal as refusals
from schema.catalogue import Catalogue
from schema.names import SYSTEM
from schema.post import holds_on
from schema.value import Verdict
from sync.decide import Knowledge
from sync.erase import erased_of
from sync.exchange import Result
from sync.journal import Entry, EntryBody
from sync.limits import OPERATIONS_MAX
from sync.merge import Fields
from sync.operation import Operation, UnreadableOperation, read_kept
from sync.proof import Floor, Judged
from sync.results import is_waiting, result_of
from sync.sound import sound_rows
from sync.storage import Storage
from sync.told import keep_result, known_result

if TYPE_CHECKING:
    from sync.engine import Engine

TAKE = "take"
"""The step by which a person gives their word."""
NO_RIGHT = (refusals.POST_MISSING, refusals.RECORD_MISSING)
"""The refusals that may mean a right taken away meanwhile."""


class _Widened:
    """Knowledge that gives one person more posts; asks another for all else."""

    def __init__(self, knowledge: Knowledge, person: str) -> None:
        self._knowledge, self._person = knowledge, person

    def record(self, collection: str, record: str) -> Fields | None:
        """A record's fields."""
        return self._knowledge.record(collection, record)

    def section(self, person: str) -> str | None:
        """The section of a person."""
        return self._knowledge.section(person)

    def parameter(self, parameter_id: str, day: str) -> int | float | str | None:
        """The office's value."""
        return self._knowledge.parameter(parameter_id, day)

    def holders(self, post: str, day: str) -> list[str]:
        """Who holds a post."""
        return self._knowledge.holders(post, day)

    def setting(self, parameter_id: str, since: str, value: str | None) -> Verdict:
        """What it would be to set or withdraw a value."""
        return self._knowledge.setting(parameter_id, since, value)

    def shows(self, station: str, step: object, key: object) -> bool | None:
        """Whether a screen showed a key."""
        return self._knowledge.shows(station, step, key)

    def posts(self, person: str, day: str) -> frozenset[str]:
        """The posts of a person on a day."""
        held = self._knowledge.posts(person, day)
        return held | self._more(day) if person == self._person else held

    def _more(self, day: str) -> frozenset[str]:
        raise NotImplementedError


class AsHeard(_Widened):
    """An author's posts as their device had heard of them at its floor: what took them away later is left out."""

    def __init__(self, knowledge: Knowledge, storage: Storage, catalogue: Catalogue, author: str, heard: Floor) -> None:
        super().__init__(knowledge, author)
        self._rows: list[tuple[str, str, str | None]] = []
        if author == SYSTEM:
            return
        names = catalogue.standing
        person = storage.stored(names.people, author)
        is_ended_since = person is not None and person.seq > heard.seq and person.fields().get("state") == "ended"
        for stored, row in sound_rows(storage, catalogue, names.posts_held):
            if row.get("person") != author:
                continue
            if stored.seq > heard.seq and int(row["made_at"]) <= heard.ms:
                self._rows.append((str(row["post"]), str(row["since"]), None))
            elif is_ended_since and row.get("state") == "held":
                until = row.get("until")
                self._rows.append((str(row["post"]), str(row["since"]), None if until is None else str(until)))

    def lost(self, day: str) -> frozenset[str]:
        """The posts that were taken away since."""
        return self._more(day) - self._knowledge.posts(self._person, day)

    @property
    def differs(self) -> bool:
        """Whether anything was taken away since."""
        return bool(self._rows)

    def _more(self, day: str) -> frozenset[str]:
        return frozenset(post for post, since, until in self._rows if holds_on(since, until, day))


class Vouched(_Widened):
    """An author's posts with those that who gives their word holds ``today``."""

    def __init__(self, knowledge: Knowledge, author: str, person: str, today: str) -> None:
        super().__init__(knowledge, author)
        self._lent = knowledge.posts(person, today)

    def _more(self, day: str) -> frozenset[str]:
        return self._lent


class Waiting(msgspec.Struct, frozen=True):
    """A step that waits: the entry that holds it, its operation, and how that entry judged it."""

    entry: Entry
    body: EntryBody
    operation: Operation


def waiting_since(storage: Storage, entry: int, exchange: int) -> tuple[int, ...]:
    """The numbers of an exchange's entries after ``entry`` whose steps wait; entries of others may stand between them (EX11)."""
    found: list[int] = []
    while rows := storage.entries(entry, OPERATIONS_MAX):
        found += [row.n for row, _, body in rows if row.exchange == exchange and _read(row, body) is not None]
        entry = rows[-1][0].n
    return tuple(found)


def waiting_step(storage: Storage, entry: int) -> Waiting | None:
    """The step under an entry's number, if it still waits."""
    rows = storage.entries(entry - 1, 1)
    found = _read(rows[0][0], rows[0][2]) if rows else None
    if found is None or found.entry.n != entry:
        return None
    stands = known_result(storage, found.entry.author, found.operation.id)
    return found if stands is not None and is_waiting(stands) else None


def _read(entry: Entry, raw: bytes | None) -> Waiting | None:
    if raw is None or entry.exchange == 0:
        return None
    body = msgspec.msgpack.decode(raw, type=EntryBody)
    try:
        operation = read_kept(body.operation)
        result = msgspec.msgpack.decode(body.result, type=Result)
    except (UnreadableOperation, msgspec.MsgspecError):
        return None
    return Waiting(entry, body, operation) if is_waiting(result) else None


def give_word(engine: Engine, waiting: Waiting, person: str) -> Result:
    """Take a step that waits, as its author's, by the rights of the author or of the ``person`` who gives their word. Call inside a turn.

    Refused, it goes on waiting. The entry says whose word it was; the record, that it was entered late.
    """
    entry, operation = waiting.entry, engine.now_as(waiting.operation)
    stored = engine.storage.stored(operation.collection, operation.record)
    stood = waiting.body.judged or Judged(operation.at)
    judged = Judged(stood.at, operation.at, entry.received_ms, person)
    vouched = Vouched(engine.knowledge, entry.author, person, engine.today())
    erased = erased_of(engine.storage, engine.catalogue, operation, stored)
    decision = engine.decided(operation, entry.author, stored, vouched, judged, on_shared=False, erased=erased)
    if decision.refusal is not None:
        return result_of(operation.id, decision)
    seq = engine.lay(operation, stored, decision)
    result = Result(id=operation.id, outcome="merged" if decision.is_merged else "applied", seq=seq)
    encoded = msgspec.msgpack.encode(result)
    keep_result(engine.storage, entry.author, result)
    row = engine.storage.exchange(entry.exchange)
    if row is None:
        raise ValueError(f"the exchange of entry {entry.n} is missing")
    body = EntryBody(waiting.body.operation, waiting.body.place, encoded, judged)
    engine.append(entry.author, entry.device, row.id, row.hash(), msgspec.msgpack.encode(body))
    engine.let_go(operation, stored, erased)
    return result
