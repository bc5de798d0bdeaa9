"""In which scopes a record stands, worked out of the office as it is today, and anew when something beside the record that its
audience depends on changes (SC1, SC13).

An audience may ask a record that this one points to, or who holds a post. What a record leans on is a scope of its own that
nobody holds: ``~record:COLLECTION/ID`` and ``~post:NAME``. So those that lean on something are found by the index of scopes, and
nothing is looked through. Knows no regulation by name.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any

import msgspec

from schema.audience import scopes_of, scopes_on_shared
from schema.catalogue import Catalogue
from schema.day import day_of
from schema.facts import Shown
from schema.record import RecordType
from schema.terms import Holders, Via, terms_within
from schema.value import Verdict
from sync.decide import Stored
from sync.knowledge import StandingRows
from sync.merge import Fields, Overwritten
from sync.storage import Storage

NOBODYS = "~"
"""Begins the name of a scope that nobody holds."""
_POST = NOBODYS + "post:"
_DAY_META = "scopes_of_day"
_LAID_META = "scopes_laid"
_LAID = "2"
"""Which way of working scopes out the stored records went through: 1 with shared devices (SH9), 2 with what they lean on (SC13)."""
_ENTRIES_A_READ = 1000


class _AudienceFacts:
    """What an audience may ask: the record, those it points to, who holds a post today. It knows no actor."""

    actor = ""
    moment = 0
    actor_section: str | None = None

    def __init__(self, reach: Reach, collection: str, record: Fields, today: str) -> None:
        self.today = today
        self.record = record
        self.inputs: Fields = {}
        self.proof: Fields = {}
        self._fields = reach.catalogue.fields[collection]
        self._knowledge = reach.knowledge

    def related(self, ref: str) -> dict[str, Any] | None:
        """The record that a ref field points to."""
        target, field = self.record.get(ref), self._fields.get(ref)
        if not isinstance(target, str) or field is None or not field.collection:
            return None
        return self._knowledge.record(field.collection, target)

    def parameter(self, parameter_id: str) -> int | float | str | None:
        """No audience asks a value of the office (the catalogue sees to it)."""
        return None

    def setting(self, parameter_id: str, since: str, value: str | None) -> Verdict:
        """Nor what one would be."""
        return "fine"

    def holds(self, posts: tuple[str, ...]) -> bool:
        """Nobody acts."""
        return False

    def holders(self, post: str, day: str) -> Sequence[str]:
        """Who holds a post on a day."""
        return self._knowledge.holders(post, day)

    def shown(self, station: str) -> Shown:
        """No audience asks a screen."""
        return "wrong"


class Reach:
    """The scopes of the records of one office."""

    def __init__(
        self, catalogue: Catalogue, storage: Storage, knowledge: StandingRows, now_ms: Callable[[], int]
    ) -> None:
        self.catalogue = catalogue
        self.knowledge = knowledge
        self._storage = storage
        self._now_ms = now_ms
        self._vias: dict[str, tuple[Via, ...]] = {}
        self._posts: dict[str, frozenset[str]] = {}
        self._watched: dict[str, set[str]] = defaultdict(set)
        for name, record_type in catalogue.records.items():
            terms = list(terms_within(record_type.audience))
            self._vias[name] = tuple(dict.fromkeys(one for one in terms if isinstance(one, Via)))
            self._posts[name] = frozenset(post for one in terms if isinstance(one, Holders) for post in one.posts)
            for via in self._vias[name]:
                self._watched[catalogue.fields[name][via.ref].collection].add(via.name)

    def scopes(self, collection: str, record: Fields) -> frozenset[str]:
        """The scopes of a record today, those of what it leans on among them."""
        record_type = self.catalogue.records[collection]
        facts = _AudienceFacts(self, collection, record, day_of(self._now_ms()))
        scopes = scopes_of(record_type.audience, facts)
        return scopes | scopes_on_shared(record_type.shared, scopes, record) | self._leans_on(collection, record)

    def is_for_all(self, collection: str) -> bool:
        """Whether everybody in the office may read every record of a collection."""
        return any(one.kind == "office" and one.when is None for one in self.catalogue.records[collection].audience)

    def scopes_now(self, stored: Stored) -> frozenset[str]:
        """The scopes of a stored record today, also when the day has turned since they were laid."""
        if not self._posts.get(stored.collection):
            return stored.scopes
        return self.scopes(stored.collection, stored.fields())

    def seen_in(self, collection: str, scopes: list[str] | None) -> frozenset[str]:
        """The scopes in which a value was seen; where an older server did not keep them, those in which every record of the type stands."""
        if scopes is not None:
            return frozenset(scopes)
        always = (one for one in self.catalogue.records[collection].audience if one.when is None)
        return frozenset(
            "office" if one.kind == "office" else "post:" + one.post for one in always if one.kind in ("office", "post")
        )

    def _leans_on(self, collection: str, record: Fields) -> frozenset[str]:
        fields = self.catalogue.fields[collection]
        pointed = {
            _mark(fields[via.ref].collection, target)
            for via in self._vias[collection]
            if isinstance(target := record.get(via.ref), str)
        }
        return frozenset(pointed | {_POST + post for post in self._posts[collection]})

    def follow(self, collection: str, record: str, before: Fields, after: Fields) -> None:
        """A record changed: those whose audience leans on what changed are laid anew. Call inside a turn, when the change is known."""
        watched = self._watched.get(collection)
        if watched and any(before.get(name) != after.get(name) for name in watched):
            self._lay_anew(_mark(collection, record))
        names = self.catalogue.standing
        if collection == names.posts_held:
            for post in {str(row["post"]) for row in (before, after) if "post" in row}:
                self._lay_anew(_POST + post)
        elif collection == names.people and before.get("state") != after.get("state"):
            for post in sorted({str(row["post"]) for row in self._rows_of_posts(record)}):
                self._lay_anew(_POST + post)

    def _rows_of_posts(self, person: str) -> list[Fields]:
        return [row for row in self.knowledge.rows(self.catalogue.standing.posts_held) if row.get("person") == person]

    def _lay_anew(self, scope: str) -> None:
        after = 0
        leaning: list[tuple[str, str]] = []
        while entries := self._storage.scope_entries(scope, after, _ENTRIES_A_READ):
            leaning += [(one.collection, one.id) for one in entries if one.body is not None]
            after = entries[-1].seq
        for place in dict.fromkeys(leaning):
            stored = self._storage.stored(*place)
            if stored is not None:
                self._lay(stored, self.scopes(place[0], stored.fields()))

    def _lay(self, stored: Stored, scopes: frozenset[str]) -> None:
        if scopes != stored.scopes:
            becomes = msgspec.structs.replace(stored, seq=self._storage.next_seq(), scopes=scopes)
            self._storage.put_stored(becomes, stored.scopes - scopes)

    def is_of_today(self) -> bool:
        """Whether the scopes are those of today: a post begins or ends with a day."""
        return self._storage.meta(_DAY_META) == day_of(self._now_ms())

    def turn_day(self) -> None:
        """[SC13] Once a day: what leans on a post whose holders are others today is laid anew. Call inside a turn."""
        if self.is_of_today():
            return
        today, laid_on = day_of(self._now_ms()), self._storage.meta(_DAY_META) or ""
        for post in sorted({post for posts in self._posts.values() for post in posts}):
            if not laid_on or self.knowledge.holders(post, laid_on) != self.knowledge.holders(post, today):
                self._lay_anew(_POST + post)
        self._storage.put_meta(_DAY_META, today)

    def lay_all(self) -> None:
        """Records stored by an older server are laid once more, in the scopes that they stand in now (SH9, SC13). Call inside a turn."""
        if self._storage.meta(_LAID_META) == _LAID:
            return
        for name, record_type in self.catalogue.records.items():
            for stored in list(self._storage.collection(name)) if self._may_differ(name, record_type) else ():
                self._lay(stored, self.scopes(name, stored.fields()))
        self._storage.put_meta(_LAID_META, _LAID)

    def _may_differ(self, name: str, record_type: RecordType) -> bool:
        return bool(record_type.shared or self._vias[name] or self._posts[name])


def _mark(collection: str, record: str) -> str:
    return f"{NOBODYS}record:{collection}/{record}"


def seen_in(value: Overwritten, scopes: frozenset[str]) -> Overwritten:
    """A value that gave way, with the scopes that say who saw it: none of shared devices, none that nobody holds."""
    return msgspec.structs.replace(
        value, seen_in=sorted(one for one in scopes if not one.startswith((NOBODYS, "shared:")))
    )
