"""The office as it stands, for duties: rows with indexes over them, posts and who holds them, the working calendar.

Rows come from a subclass and are kept until ``changed`` or ``forget``. Twin of ``pwa/src/replica/ground.ts``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from schema.calendar import workdays_after
from schema.catalogue import Catalogue
from schema.day import day_of
from schema.record import defaults_of
from sync.knowledge import StandingRows
from sync.merge import Fields
from sync.sound import OddRecords, sound_rows
from sync.storage import Storage


class RowsGround(StandingRows):
    """Rows by collection and id, read once a collection by ``load``."""

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__(catalogue)
        self._catalogue = catalogue
        self._odd = OddRecords()
        self._rows: dict[str, dict[str, Fields]] = {}
        self._indexes: dict[str, dict[str, dict[Any, list[Fields]]]] = {}
        self._own_days: dict[str, str] | None = None
        self._persons: list[str] | None = None
        self._left: frozenset[str] | None = None
        self._since: str | None = None
        self._held_on: dict[tuple[str, str], frozenset[str]] = {}
        self._holding_on: dict[tuple[str, str], list[str]] = {}

    def load(self, collection: str) -> dict[str, Fields]:
        """All rows of a collection by id."""
        raise NotImplementedError

    def _by_id(self, collection: str) -> dict[str, Fields]:
        if collection not in self._rows:
            self._rows[collection] = self.load(collection)
        return self._rows[collection]

    def rows(self, collection: str) -> list[Fields]:
        """All rows of a collection."""
        return list(self._by_id(collection).values())

    def row(self, collection: str, record: str) -> Fields | None:
        """One row."""
        return self._by_id(collection).get(record)

    def record(self, collection: str, record: str) -> Fields | None:
        """One row, as ``StandingRows`` asks."""
        return self.row(collection, record)

    def matching(self, collection: str, field: str, value: Any) -> Sequence[Fields]:
        """The rows whose field has a value, through an index."""
        fields = self._indexes.setdefault(collection, {})
        index = fields.get(field)
        if index is None:
            index = fields[field] = defaultdict(list)
            standard = self.defaults(collection).get(field)
            for row in self._by_id(collection).values():
                found = row.get(field, standard)
                if isinstance(found, list | dict):
                    continue
                index[found].append(row)
        return index.get(value, ())

    def related(self, collection: str, field: str) -> str:
        """The collection that a field points to, or ``""``."""
        known = self._catalogue.fields.get(collection, {}).get(field)
        return known.collection if known is not None else ""

    def defaults(self, collection: str) -> Fields:
        """What fields that a row leaves out have."""
        record = self._catalogue.records.get(collection)
        return {} if record is None else defaults_of(record.shape)

    def persons(self) -> list[str]:
        """Everyone who has not left, by id."""
        if self._persons is None:
            people = self._by_id(self._names.people)
            self._persons = sorted(name for name, row in people.items() if row.get("state") != "ended")
        return self._persons

    def left(self) -> frozenset[str]:
        """Everyone who was ended, by id."""
        if self._left is None:
            people = self._by_id(self._names.people)
            self._left = frozenset(name for name, row in people.items() if row.get("state") == "ended")
        return self._left

    def own(self, collection: str) -> tuple[str, ...]:
        """The fields that name whose own matter a record is."""
        record = self._catalogue.records.get(collection)
        return () if record is None else record.own

    def posts(self, person: str, day: str) -> frozenset[str]:
        """The posts that a person holds on a day."""
        key = (person, day)
        found = self._held_on.get(key)
        if found is None:
            found = self._held_on[key] = super().posts(person, day)
        return found

    def holders(self, post: str, day: str) -> list[str]:
        """Who holds a post on a day."""
        key = (post, day)
        found = self._holding_on.get(key)
        if found is None:
            found = self._holding_on[key] = [one for one in self.persons() if post in self.posts(one, day)]
        return found

    def in_charge(self, section: str | None) -> str | None:
        """Who is in charge of a section."""
        row = None if section is None else self.row(self._names.sections, section)
        found = None if row is None else row.get("in_charge")
        return found if isinstance(found, str) else None

    def shifted(self, day: str, workdays: int) -> str:
        """The day so many working days later."""
        return workdays_after(day, workdays, self.own_days())

    def own_days(self) -> dict[str, str]:
        """The days that the office entered in its calendar."""
        if self._own_days is None:
            rows = self._by_id(self._names.calendar).values() if self._names.calendar in self._catalogue.records else ()
            self._own_days = {str(row["day"]): str(row["kind"]) for row in rows if row.get("state") == "in_force"}
        return self._own_days

    def since(self) -> str | None:
        """The first day of the office: that of the first person entered."""
        if self._since is None:
            made = [int(row["made_at"]) for row in self._by_id(self._names.people).values() if "made_at" in row]
            self._since = day_of(min(made)) if made else None
        return self._since

    def left_out(self, place: str, collection: str, record: str, wrong: Exception) -> None:
        """A record could not be read there; whoever keeps the rows counts it."""
        self._odd.tell(place, collection, record, wrong)

    def changed(self, collection: str, record: str, row: Fields | None) -> None:
        """A row is new or other than it was; what was worked out from it is forgotten."""
        if collection in self._rows:
            if row is None:
                self._rows[collection].pop(record, None)
            else:
                self._rows[collection][record] = row
        self._indexes.pop(collection, None)
        names = self._names
        if collection in (names.people, names.posts_held):
            self._posts = self._persons = self._left = self._since = None
            self._held_on.clear()
            self._holding_on.clear()
        elif collection == names.values:
            self._values = None
        elif collection == names.calendar:
            self._own_days = None

    def forget_days(self) -> None:
        """A new day: what was kept by day is of no use any more."""
        self._held_on.clear()
        self._holding_on.clear()


class StoredGround(RowsGround):
    """The ground over a storage. Call inside the office's thread."""

    def __init__(self, storage: Storage, catalogue: Catalogue) -> None:
        super().__init__(catalogue)
        self._storage = storage

    def load(self, collection: str) -> dict[str, Fields]:
        """All rows of a collection that can be what their type says, from the storage."""
        return {stored.id: fields for stored, fields in sound_rows(self._storage, self._catalogue, collection)}

    def left_out(self, place: str, collection: str, record: str, wrong: Exception) -> None:
        """A record could not be read there."""
        self._storage.odd.tell(place, collection, record, wrong)


class GivenGround(RowsGround):
    """The ground over rows that were handed in."""

    def __init__(self, catalogue: Catalogue, rows: dict[str, list[Fields]]) -> None:
        super().__init__(catalogue)
        self._given = rows

    def load(self, collection: str) -> dict[str, Fields]:
        """The rows handed in."""
        return {str(row["id"]): row for row in self._given.get(collection, [])}
