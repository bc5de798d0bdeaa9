"""What the engine knows of the office: records by id, posts held, sections, values of parameters, kept while they don't
change.

Reads the three collections that the catalogue names for people, posts and values, and no other by name.
"""

from __future__ import annotations

from collections import defaultdict

from schema.catalogue import Catalogue
from schema.names import SYSTEM
from schema.screen import is_shown
from schema.value import Plain, Verdict, read_value
from sync.merge import Fields
from sync.sound import sound_rows
from sync.storage import Storage

_RECORDS_KEPT = 5000
_TOUCHED_KEPT = 20_000
_Held = tuple[str, Plain]
"""From which day on, and what."""


class StandingRows:
    """A person's section and posts and the office's values, read from rows that a subclass gives, kept until forgotten."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._names = catalogue.standing
        self._parameters, self._terms = catalogue.parameters, catalogue.terms()
        self._posts: dict[str, list[Fields]] | None = None
        self._values: dict[str, list[_Held]] | None = None

    def record(self, collection: str, record: str) -> Fields | None:
        """A record's fields, or ``None``."""
        raise NotImplementedError

    def rows(self, collection: str) -> list[Fields]:
        """All records of a collection."""
        raise NotImplementedError

    def section(self, person: str) -> str | None:
        """The section of a person."""
        found = self.record(self._names.people, person)
        section = None if found is None else found.get("section")
        return section if isinstance(section, str) else None

    def posts(self, person: str, day: str) -> frozenset[str]:
        """The posts that a person holds on a day, both ends inclusive; none once the person has left."""
        if person == SYSTEM:
            return frozenset({"administrator"})
        if self._posts is None:
            self._posts = defaultdict(list)
            for row in self.rows(self._names.posts_held):
                self._posts[str(row.get("person"))].append(row)
        found = self.record(self._names.people, person)
        if found is None or found.get("state") == "ended":
            return frozenset()
        return frozenset(str(row["post"]) for row in self._posts.get(person, ()) if _is_held(row, day))

    def holders(self, post: str, day: str) -> list[str]:
        """Who holds a post on a day."""
        self.posts("", day)
        return [one for one in self._posts or () if post in self.posts(one, day)]

    def shows(self, station: str, step: object, key: object) -> bool | None:
        """Whether a station's screen showed a key in a step; a device can't tell (``None``)."""
        return None

    def parameter(self, parameter_id: str, day: str) -> Plain | None:
        """The office's value on a day, else the declared default. A value that its declaration doesn't let through counts as none."""
        return self._held(parameter_id, day, without=None)

    def _held(self, parameter_id: str, day: str, without: str | None) -> Plain | None:
        """What holds on a day, ``without`` what one day's own value says."""
        declared = self._parameters.get(parameter_id)
        if declared is None:
            return None
        if self._values is None:
            self._values = self._read_values()
        rows = [one for one in self._values.get(parameter_id, ()) if one[0] <= day and one[0] != without]
        return max(rows, key=lambda one: one[0])[1] if rows else declared.default

    def _read_values(self) -> dict[str, list[_Held]]:
        found: dict[str, list[_Held]] = defaultdict(list)
        for row in self.rows(self._names.values):
            declared = self._parameters.get(str(row.get("parameter")))
            value = None if declared is None else read_value(declared, str(row.get("value")))
            if row.get("state") == "in_force" and value is not None:
                found[str(row["parameter"])].append((str(row.get("since")), value))
        return found

    def setting(self, parameter_id: str, since: str, value: str | None) -> Verdict:
        """What it would be to set a value from a day on, or with ``None`` to withdraw the one that was set from that day on."""
        declared = self._parameters.get(parameter_id)
        if declared is None:
            return "unknown"
        after = self._held(parameter_id, since, without=since) if value is None else read_value(declared, value)
        if after is None:
            return "unfit"
        before = self._held(parameter_id, since, without=None)
        is_shorter = isinstance(after, int | float) and isinstance(before, int | float) and after < before
        return "shorter" if is_shorter and parameter_id in self._terms else "fine"

    def unfit_values(self) -> list[Fields]:
        """The office's values in force that aren't used, because their parameter's declaration doesn't let them through."""
        return [
            row for row in self.rows(self._names.values)
            if row.get("state") == "in_force"
            and self.setting(str(row.get("parameter")), str(row.get("since")), str(row.get("value"))) in ("unknown", "unfit")
        ]  # fmt: skip


class StoredKnowledge(StandingRows):
    """Knowledge over a storage, with what was read kept until ``changed`` or ``forget``."""

    def __init__(self, storage: Storage, catalogue: Catalogue) -> None:
        super().__init__(catalogue)
        self._storage, self._catalogue = storage, catalogue
        self._records: dict[tuple[str, str], Fields | None] = {}
        self._screens: dict[str, str] | None = None
        self._touched: dict[tuple[str, str], None] | None = None

    def record(self, collection: str, record: str) -> Fields | None:
        """A record's fields, or ``None``."""
        key = (collection, record)
        if key not in self._records:
            if len(self._records) >= _RECORDS_KEPT:
                self._records.clear()
            stored = self._storage.stored(collection, record)
            self._records[key] = None if stored is None else stored.fields()
        return self._records[key]

    def rows(self, collection: str) -> list[Fields]:
        """All records of a collection."""
        return [fields for _, fields in sound_rows(self._storage, self._catalogue, collection)]

    def shows(self, station: str, step: object, key: object) -> bool | None:
        """Whether a station's screen showed a key in a step, by the secret that its screen holds."""
        if self._screens is None:
            names = self._names.screens
            self._screens = {str(row.get("station")): str(row.get("secret")) for row in self.rows(names)}
        secret = self._screens.get(station)
        return secret is not None and is_shown(secret, step, key)

    def changed(self, collection: str, record: str) -> None:
        """A record was written: what was kept of it is stale."""
        self._records.pop((collection, record), None)
        if self._touched is not None:
            if len(self._touched) < _TOUCHED_KEPT:
                self._touched[collection, record] = None
            else:
                self._touched = None
        if collection == self._names.posts_held:
            self._posts = None
        elif collection == self._names.values:
            self._values = None
        elif collection == self._names.screens:
            self._screens = None

    def take_touched(self) -> list[tuple[str, str]] | None:
        """The records written since the last call, some of them perhaps undone; ``None``: nobody knows, look at all."""
        touched, self._touched = self._touched, {}
        return None if touched is None else list(touched)

    def forget_all(self) -> None:
        """Another process wrote: nothing kept can be trusted, nor what is known to be touched."""
        self.forget()
        self._touched = None

    def forget(self) -> None:
        """A turn or group was undone: nothing kept can be trusted."""
        self._records.clear()
        self._posts = self._values = self._screens = None


def _is_held(row: Fields, day: str) -> bool:
    until = row.get("until")
    if row.get("state") != "held" or str(row["since"]) > day:
        return False
    return until is None or day <= str(until)
