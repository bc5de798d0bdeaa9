"""Whatever an office may enter for a parameter, the phone goes on too: what it owes, its registers, its decisions (9.5)."""

from __future__ import annotations

import json

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from schema.value import read_value
from tests.small_office import CATALOGUE
from tests.twins.asking import Twin, tries
from tests.twins.test_rules import decided_here
from tests.twins.world import NOW, OFFICE, WORLD_1, World, operations
from tests.vectors.values import PLACES, chosen

VALUES = "office.parameter_value"


def world_with(place: str) -> World:
    """The first world with values at one end of what their declarations let through, or in the middle."""
    made = World(1)
    made.records[VALUES] = {
        f"v{number}": {
            "id": f"v{number}", "by": made.people[0], "made_at": 0, "state": "in_force", "parameter": name, "since": "2000-01-01", "value": text,
            "source": "",
        }
        for number, (name, text) in enumerate(chosen(CATALOGUE, place).items())
    }  # fmt: skip
    return made


WORLDS = {place: world_with(place) for place in PLACES}


def enter(twin: Twin, world: World) -> None:
    """Let the phone hold a world."""
    twin.ask("world", office=OFFICE, records=world.records, shared=False)
    twin.place = None  # type: ignore[attr-defined]


@pytest.mark.parametrize("place", PLACES)
def test_9_5_duties_and_registers_go_on_with_every_value(twin: Twin, place: str) -> None:
    world = WORLDS[place]
    enter(twin, world)
    for name, text in chosen(CATALOGUE, place).items():
        value = read_value(CATALOGUE.parameters[name], text)
        assert twin.ask("held", parameter=name, day="2026-11-20") == value == world.parameter(name, "2026-11-20")
    for person in world.people:
        assert twin.ask("owed", now=NOW, person=person) >= 0
    for name, register in CATALOGUE.registers.items():
        about = next(iter(world.records[register.collection]), "") if register.is_sheet else ""
        twin.ask("table", name=name, now=NOW, language="zh", period=["2026-01-01", "2026-12-31"], about=about)


@tries(150)
@given(st.data())
def test_9_5_decisions_are_the_same_with_every_value(twin: Twin, data: st.DataObject) -> None:
    world = WORLDS[data.draw(st.sampled_from(PLACES))]
    operation, author = data.draw(operations(WORLD_1).filter(lambda made: made[0].collection != VALUES))
    enter(twin, world)
    here = decided_here(world, operation, author, on_shared=False)
    there = twin.ask("decide", operation=json.loads(msgspec.json.encode(operation)), author=author)
    assert there["outcome"] == here["outcome"]
