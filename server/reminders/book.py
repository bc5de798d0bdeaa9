"""The duty book of one office: everybody's open owings, kept level with the records.

A change is worked out for what it touches alone: the duties about that record, those about records that point to it, and those
that it may have fulfilled. All of it is worked out anew at the turn of the day, and when posts, people, values or the calendar
change. Call everything in the office's thread.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from schema.catalogue import Catalogue
from schema.day import day_of
from schema.duty import Duty, Each, Owing, owings
from schema.terms import Actor, Find, Own, Via, terms_within
from sync.ground import StoredGround
from sync.merge import Fields
from sync.sound import sound_fields, sound_rows
from sync.storage import Storage

Touched = tuple[str, str]
_Part = tuple[str, str]
"""A duty's name and the record it is about; ``""`` for a duty of periods."""


class OpenGround(StoredGround):
    """The ground for open duties: of a collection that no duty looks into beyond its own record, only rows that stand open are kept."""

    def __init__(self, storage: Storage, catalogue: Catalogue) -> None:
        super().__init__(storage, catalogue)
        names = catalogue.standing
        searched = {names.people, names.sections, names.posts_held, names.values, names.calendar}
        self._kept: dict[str, set[str]] = {}
        for duty in catalogue.duties.values():
            if isinstance(duty.about, Each):
                self._kept.setdefault(duty.about.collection, set()).update(duty.about.open)
            searched |= _collections(duty, catalogue) - {duty.about.collection if isinstance(duty.about, Each) else ""}
            searched |= {term.collection for term in terms_within(duty) if isinstance(term, Find)}
        for regulation in catalogue.regulations:
            for silence in regulation.silences:
                searched.add(silence.collection)
        for collection in searched:
            self._kept.pop(collection, None)

    def load(self, collection: str) -> dict[str, Fields]:
        """The rows that are kept."""
        states = self._kept.get(collection)
        if states is None:
            return super().load(collection)
        found: dict[str, Fields] = {}
        for stored, fields in sound_rows(self._storage, self._catalogue, collection):
            if fields.get("state") in states:
                found[stored.id] = fields
        return found

    def changed(self, collection: str, record: str, row: Fields | None) -> None:
        """A row is new or other than it was."""
        states = self._kept.get(collection)
        if states is not None and row is not None and row.get("state") not in states:
            row = None
        super().changed(collection, record, row)


class DutyBook:
    """Open owings by duty and record."""

    def __init__(self, storage: Storage, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self.ground = OpenGround(storage, catalogue)
        self._storage = storage
        self._open: dict[_Part, list[Owing]] = {}
        self._day = ""
        self._stale = True
        names = catalogue.standing
        self._standing = {names.people, names.sections, names.posts_held, names.values, names.calendar}
        self._looked_at = {
            collection for duty in catalogue.duties.values() for collection in _collections(duty, catalogue)
        }  # fmt: skip
        self._links = {
            name: tuple(term for term in terms_within(duty) if isinstance(term, Via | Find))
            for name, duty in catalogue.duties.items()
        }
        self._looked_at |= {silence.collection for one in catalogue.regulations for silence in one.silences}
        self.whole_count = 0
        """How many times all of it was worked out: then posts, people and the calendar may be others."""
        self.wrongs: dict[_Part, Exception] = {}
        """What can't be worked out, and why."""
        self.recomputed = 0
        """How many parts were worked out since the start, for the bench and tests."""

    def open(self) -> Iterator[Owing]:
        """Everybody's owings that are not done, as they stood at the last ``refresh``."""
        for part in self._open.values():
            yield from part

    def of_record(self, record: str) -> list[Owing]:
        """The open owings about a record."""
        return [one for (_, about), part in self._open.items() if about == record for one in part]

    def refresh(self, touched: Iterable[Touched], now: int) -> bool:
        """Take the records that changed since the last time; whether anything was worked out anew."""
        today, parts = day_of(now), set[_Part]()
        for collection, record in touched:
            if collection in self._standing:
                self._stale = True
            if collection not in self._looked_at and collection not in self._standing:
                continue
            before = self.ground.row(collection, record)
            stored = self._storage.stored(collection, record)
            row = None if stored is None else sound_fields(self.catalogue, self._storage.odd, stored)
            self.ground.changed(collection, record, row)
            parts |= self._parts_of(collection, record, [one for one in (before, row) if one is not None])
        if self._stale or today != self._day:
            self.ground.forget_days()
            self._day, self._stale = today, False
            self.work_out_all(now)
            return True
        for part in parts:
            self._work_out(part, now)
        return bool(parts)

    def forget(self) -> None:
        """Nothing that was kept can be trusted any more: a turn was undone, or another process wrote."""
        self.ground = OpenGround(self._storage, self.catalogue)
        self._stale = True

    def report(self, now: int) -> Iterator[Owing]:
        """Everybody's owings, done ones and long past ones too."""
        ground = StoredGround(self._storage, self.catalogue)
        for name in self.catalogue.duties:
            yield from self._owings(name, ground, now, past=True)

    def work_out_all(self, now: int) -> None:
        """All of it anew."""
        self._open = {}
        self.wrongs.clear()
        self.whole_count += 1
        for name in self.catalogue.duties:
            self.recomputed += 1
            for one in self._owings(name, self.ground, now):
                if one.done_at is None:
                    self._open.setdefault((name, one.record), []).append(one)

    def of_person(self, person: str, now: int) -> Iterator[Owing]:
        """One person's owings, done ones too."""
        for name in self.catalogue.duties:
            yield from self._owings(name, self.ground, now, person=person)

    def _owings(
        self, name: str, ground: StoredGround, now: int, *, person: str | None = None, past: bool = False
    ) -> list[Owing]:
        """What a duty comes to; when it can't be worked out as a whole, what comes of its records one by one. ``wrongs`` keeps the rest."""
        duty = self.catalogue.duties[name]
        try:
            return list(owings(duty, name, ground, now, person=person, past=past))
        except Exception as wrong:  # noqa: BLE001 - told with the reminders; the other duties are not kept back
            if not isinstance(duty.about, Each):
                self.wrongs[name, ""] = wrong
                return []
        found: list[Owing] = []
        for row in ground.rows(duty.about.collection):
            record = str(row["id"])
            try:
                found += owings(duty, name, ground, now, person=person, record=record, past=past)
            except Exception as wrong:  # noqa: BLE001 - as above
                self.wrongs[name, record] = wrong
        return found

    def _work_out(self, part: _Part, now: int) -> None:
        name, record = part
        self.recomputed += 1
        self.wrongs.pop(part, None)
        try:
            found = owings(self.catalogue.duties[name], name, self.ground, now, record=record or None)
            kept = [one for one in found if one.done_at is None]
        except Exception as wrong:  # noqa: BLE001 - told with the reminders; the other duties are not kept back
            self.wrongs[part] = wrong
            kept = []
        if kept:
            self._open[part] = kept
        else:
            self._open.pop(part, None)

    def _parts_of(self, collection: str, record: str, rows: list[Fields]) -> set[_Part]:
        parts: set[_Part] = set()
        for name, duty in self.catalogue.duties.items():
            about = duty.about
            if isinstance(about, Each) and about.collection == collection:
                parts.add((name, record))
            for term in self._links[name]:
                if (
                    isinstance(term, Via)
                    and isinstance(about, Each)
                    and self.ground.related(about.collection, term.ref) == collection
                ):
                    parts |= {
                        (name, str(row["id"])) for row in self.ground.matching(about.collection, term.ref, record)
                    }
                elif isinstance(term, Find) and term.collection == collection:
                    parts |= self._fulfilled_by(name, duty, term, rows)
        return parts

    def _fulfilled_by(self, name: str, duty: Duty, find: Find, rows: list[Fields]) -> set[_Part]:
        """The parts that a record may have fulfilled: those whose record it points to, or else all of the duty."""
        about = duty.about
        if not isinstance(about, Each):
            return {(name, "")}
        link = next(((field, term.name) for field, term in find.match if isinstance(term, Own)), None)
        if link is None or any(not isinstance(term, Own | Actor) and field == link[0] for field, term in find.match):
            return {(name, str(row["id"])) for row in self.ground.rows(about.collection)}
        field, own = link
        if own == "id":
            return {(name, str(row[field])) for row in rows if row.get(field)}
        return {
            (name, str(other["id"]))
            for row in rows
            for other in self.ground.matching(about.collection, own, row.get(field))
        }


def _collections(duty: Duty, catalogue: Catalogue) -> set[str]:
    found = {term.collection for term in terms_within(duty) if isinstance(term, Find)}
    if isinstance(duty.about, Each):
        fields = catalogue.fields[duty.about.collection]
        found.add(duty.about.collection)
        found |= {
            fields[term.ref].collection for term in terms_within(duty)
            if isinstance(term, Via) and term.ref in fields and fields[term.ref].collection
        }  # fmt: skip
    return found
