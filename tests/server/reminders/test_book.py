"""The book after any changes is what a book made anew would be, and a change works out only what it touches."""

from __future__ import annotations

import random

import msgspec
import pytest

from schema.day import DAY_MS, MINUTE_MS
from server.reminders.book import DutyBook
from sync.decide import Stored
from sync.merge import Fields
from sync.storage_memory import MemoryStorage
from tests.small_office import CATALOGUE
from tests.vectors.duties import World, collections_of


def put(storage: MemoryStorage, collection: str, row: Fields) -> None:
    """Lay a record as it is."""
    stored = Stored(
        collection=collection, id=str(row["id"]), seq=storage.next_seq(), body=msgspec.msgpack.encode(row), writers={}, scopes=frozenset(),
    )  # fmt: skip
    storage.put_stored(stored, frozenset())


def keys(book: DutyBook) -> set[tuple[str, int, int | str | None]]:
    """What the book says."""
    return {(one.key, one.opens, one.due) for one in book.open()}


@pytest.mark.parametrize("seed", range(12))
def test_it_stays_level_through_random_changes(seed: str) -> None:
    chance = random.Random(seed)
    world = World(CATALOGUE, chance)
    storage = MemoryStorage()
    with storage.turn():
        for collection, rows in world.rows.items():
            for row in rows:
                put(storage, collection, row)
    book, now = DutyBook(storage, CATALOGUE), world.now
    book.refresh((), now)
    for _ in range(60):
        collection = chance.choice(collections_of(CATALOGUE))
        if chance.random() < 0.3 or not world.rows.get(collection):
            world.some(collection, 1)
            row = world.rows[collection][-1]
        else:
            row = chance.choice(world.rows[collection])
            field = chance.choice(sorted(CATALOGUE.fields[collection]))
            row[field] = world.value(CATALOGUE.fields[collection][field])
            row["state"] = chance.choice(CATALOGUE.records[collection].workflow.states).name
        with storage.turn():
            put(storage, collection, row)
        now += chance.choice((MINUTE_MS, MINUTE_MS, DAY_MS // 3))
        book.refresh([(collection, str(row["id"]))], now)
        fresh = DutyBook(storage, CATALOGUE)
        fresh.refresh((), now)
        assert keys(book) == keys(fresh)


def test_one_check_in_works_out_the_duties_of_its_session_alone() -> None:
    world = World(CATALOGUE, random.Random(3))
    world.some("party_study.session", 200)
    storage = MemoryStorage()
    with storage.turn():
        for collection, rows in world.rows.items():
            for row in rows:
                put(storage, collection, row)
    book = DutyBook(storage, CATALOGUE)
    book.refresh((), world.now)
    before = book.recomputed
    attendance = world.rows["party_study.attendance"][0]
    assert book.refresh([("party_study.attendance", str(attendance["id"]))], world.now)
    assert book.recomputed - before <= 5
    assert not book.refresh([("office.message", "x")], world.now)
