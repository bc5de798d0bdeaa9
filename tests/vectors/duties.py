"""Random offices and what everybody in them owes at random moments, by the interpreter in Python.

Rows are made from the declarations: each field by its kind, references to rows that are there, states at random, some
fields left out. Vitest reads the same rows and must come to the same owings, to the millisecond and the person. A phone asks
what its own person owes; what is still owed by who left is asked by the house alone (the board), and is not written here.
"""

from __future__ import annotations

import random
from typing import Any

import msgspec

from schema.catalogue import Catalogue
from schema.day import DAY_MS, day_of, moment_of
from schema.duty import Each, owings, standing
from schema.field import Field
from schema.names import uuid7
from schema.post import POSTS
from schema.record import required_of
from schema.terms import Find, terms_within
from sync.ground import GivenGround
from sync.merge import Fields

WORLDS = 8
_SPREAD_DAYS = 40


def collections_of(catalogue: Catalogue) -> list[str]:
    """The collections that duties look at, and those that these point to."""
    found: set[str] = set()
    for duty in catalogue.duties.values():
        if isinstance(duty.about, Each):
            found.add(duty.about.collection)
        found |= {term.collection for term in terms_within(duty) if isinstance(term, Find)}
    names = catalogue.standing
    return sorted(found | {names.people, names.sections, names.posts_held, names.values, names.calendar})


class World:
    """Random rows of an office, by collection."""

    def __init__(self, catalogue: Catalogue, chance: random.Random) -> None:
        self.catalogue, self.chance = catalogue, chance
        self.now = moment_of("2026-11-20", 9) + chance.randrange(-300 * DAY_MS, 300 * DAY_MS)
        self.rows: dict[str, list[Fields]] = {}
        names = catalogue.standing
        self.some(names.sections, 2)
        self.some(names.people, 5)
        self.rows[names.posts_held] = [
            {
                "id": self.id(), "by": "system", "made_at": self.moment(), "state": chance.choice(("held", "held", "held", "ended")),
                "person": self.any(names.people), "post": chance.choice(POSTS).name, "since": day_of(self.now - 400 * DAY_MS),
                **({"until": self.day()} if chance.random() < 0.2 else {}),
            }
            for _ in range(14)
        ]  # fmt: skip
        numbers = [(name, one) for name, one in catalogue.parameters.items() if isinstance(one.default, int)]
        self.rows[names.values] = [
            {
                "id": self.id(), "by": "system", "made_at": self.moment(), "state": "in_force", "parameter": name,
                "since": self.day(), "value": str(one.default + chance.randint(1, 3)),
            }
            for name, one in chance.sample(numbers, 6)
        ]  # fmt: skip
        self.some(names.calendar, 6)
        for collection in collections_of(catalogue):
            if collection not in self.rows:
                self.some(collection, chance.randint(4, 16))

    def id(self) -> str:
        """A fresh id."""
        return uuid7(self.now, self.chance.randbytes(10))

    def moment(self) -> int:
        """A moment near now."""
        return self.now + self.chance.randrange(-_SPREAD_DAYS * DAY_MS, 10 * DAY_MS)

    def day(self) -> str:
        """A day near now."""
        return day_of(self.moment())

    def any(self, collection: str) -> str:
        """A record of a collection, or an id of none."""
        rows = self.rows.get(collection)
        return str(self.chance.choice(rows)["id"]) if rows else self.id()

    def some(self, collection: str, count: int) -> None:
        """More records of a collection."""
        record, fields = self.catalogue.records[collection], self.catalogue.fields[collection]
        must = required_of(record.shape)
        rows = self.rows.setdefault(collection, [])
        for _ in range(count):
            row: Fields = {
                "id": self.id(), "by": "system", "made_at": self.moment(), "state": self.chance.choice(record.workflow.states).name,
            }  # fmt: skip
            for name, field in fields.items():
                if name in must or self.chance.random() < 0.6:
                    row[name] = self.value(field)
            rows.append(row)

    def value(self, field: Field) -> Any:
        """A value of a field's kind."""
        match field.kind:
            case "instant":
                return self.moment()
            case "day":
                return self.day()
            case "number":
                return self.chance.randint(0, 5)
            case "yes_no":
                return self.chance.random() < 0.5
            case "choice":
                return self.chance.choice(field.options).value
            case "person" | "ref":
                return self.any(field.collection)
            case "refs":
                return sorted({self.any(field.collection) for _ in range(3)})
            case "flags":
                return {self.any(self.catalogue.standing.people): True for _ in range(2)}
            case "ticks":
                return {one.value: self.chance.choice(("pass", "fail", "na")) for one in field.options[:3]}
            case "photos" | "remarks":
                return {}
            case "texts":
                return ["x"]
            case _:
                return self.chance.choice(("", "x", "文字"))


def world(catalogue: Catalogue, seed: int) -> dict[str, Any]:
    """One office: ``rows`` by collection, ``now``, and ``owings`` of everybody who is there with their standing, sorted by key."""
    made = World(catalogue, random.Random(seed))
    ground = GivenGround(catalogue, made.rows)
    found = [
        {**msgspec.to_builtins(one), "key": one.key, "standing": standing(one, made.now)}
        for name, duty in catalogue.duties.items()
        for one in owings(duty, name, ground, made.now)
        if one.person not in ground.left()
    ]
    return {"seed": seed, "now": made.now, "rows": made.rows, "owings": sorted(found, key=lambda one: str(one["key"]))}


def duty_vectors(catalogue: Catalogue) -> list[dict[str, Any]]:
    """The worlds that are committed."""
    return [world(catalogue, seed) for seed in range(WORLDS)]
