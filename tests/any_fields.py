"""Values that mostly fit: for tests that try whatever anybody may do with any kind of record."""

from __future__ import annotations

import random
from typing import Any

from schema.day import day_of
from schema.field import Field
from tests.small_office import CATALOGUE, SmallOffice


class AnyFields:
    """Makes up values of fields from what an office holds; ``people`` are those whom records may name."""

    def __init__(self, office: SmallOffice, chance: random.Random, people: tuple[str, ...] = ()) -> None:
        self.office, self.chance, self.people = office, chance, people

    def value(self, name: str, field: Field, person: str) -> Any:
        """Something that fits a field, mostly."""
        now = self.office.now
        if name == "person":
            return person
        if name == "subject":
            return self.some("first_contact.complaint") or "0" * 8
        match field.kind:
            case "ref":
                return self.some(field.collection)
            case "refs":
                one = self.some(field.collection)
                return [one] if one else []
            case "instant":
                return now
            case "day":
                return day_of(now)
            case "number":
                return max(field.least, min(2026, field.limit))
            case "choice":
                return self.chance.choice(field.options).value
            case "yes_no":
                return True
            case "text" | "long_text":
                return "写一句"
            case "phone":
                return "13800000000"
            case "ticks":
                return {one.value: self.chance.choice(("pass", "fail")) for one in field.options}
            case _:
                return {}

    def some(self, collection: str) -> str | None:
        """The id of some record of a collection."""
        if collection == "office.person" and self.people:
            return self.chance.choice(self.people)
        found = [one.id for one in self.office.storage.collection(collection)]
        return self.chance.choice(found) if found else None

    def given(self, collection: str, names: tuple[str, ...], person: str) -> dict[str, Any]:
        """Values for fields, those that can't be filled left out."""
        fields = CATALOGUE.fields[collection]
        found = {one: self.value(one, fields[one], person) for one in names}
        return {name: one for name, one in found.items() if one not in (None, {}, [])}
