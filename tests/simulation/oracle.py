"""Who holds what and who may see what, written down a second time and by hand, so that the engine is not its own witness."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from schema.catalogue import Catalogue
from sync.knowledge import StandingRows
from sync.storage import Storage

Fields = dict[str, Any]
_TO_ALL = {"office"}
_LEADERS = {"post:secretary_general", "post:office_clerk"}


def audience(collection: str, record: Fields, one: Callable[[str, str], Fields | None]) -> set[str]:
    """The scopes in which a record belongs, by the regulations' text. ``one`` gives another record as it stands."""
    if collection in ("party_study.attendance", "party_study.leave"):
        session = one("party_study.session", record["session"]) or {}
        mine = {"person:" + found for found in (record.get("person"), session.get("organiser")) if found}
        return mine | _LEADERS | {"post:branch_secretary"}
    if collection == "hygiene.inspection":
        section = {"section:" + record["section"]} if record.get("section") else set()
        return section | _LEADERS | {"post:hygiene_inspector", "post:office_director"}
    if collection == "first_contact.visit":
        mine = {"person:" + record[name] for name in ("received_by", "owner", "handed_to") if record.get(name)}
        return mine | {"post:receptionist", "post:supervision_team", "post:office_director"}
    return _TO_ALL


class Standing(StandingRows):
    """Posts, sections and values read from rows each time anew; nothing is kept that could be stale."""

    def __init__(
        self, catalogue: Catalogue, rows: Callable[[str], Iterable[Fields]], one: Callable[[str, str], Fields | None]
    ) -> None:
        super().__init__(catalogue)
        self._rows, self._one = rows, one

    def record(self, collection: str, record: str) -> Fields | None:
        """A record's fields."""
        return self._one(collection, record)

    def rows(self, collection: str) -> list[Fields]:
        """All records of a collection."""
        return list(self._rows(collection))

    def section(self, person: str) -> str | None:
        """The section of a person."""
        found = self._one("office.person", person)
        return None if found is None else found.get("section")

    def posts(self, person: str, day: str) -> frozenset[str]:
        """The posts held on a day."""
        if person == "system":
            return frozenset({"administrator"})
        found = self._one("office.person", person)
        if found is None or found["state"] == "ended":
            return frozenset()
        return frozenset(
            row["post"]
            for row in self._rows("office.post_held")
            if row["person"] == person and row["state"] == "held" and row["since"] <= day <= row.get("until", "9999")
        )

    def holders(self, post: str, day: str) -> list[str]:
        """Who holds a post on a day."""
        return [row["id"] for row in self._rows("office.person") if post in self.posts(row["id"], day)]

    def held(self, person: str, day: str) -> set[str]:
        """The scopes that a person holds on a day."""
        mine = {"office", "person:" + person} | {"post:" + post for post in self.posts(person, day)}
        section = self.section(person)
        return mine | {"section:" + section} if section else mine


def standing_in(storage: Storage, catalogue: Catalogue) -> Standing:
    """Standing as a storage has it now."""

    def one(collection: str, record: str) -> Fields | None:
        stored = storage.stored(collection, record)
        return None if stored is None else stored.fields()

    return Standing(catalogue, lambda name: [row.fields() for row in storage.collection(name)], one)
