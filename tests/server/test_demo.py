"""The demo office: the same from the same seed, taken whole by the engine, with a journal that holds; on any day: ``test_demo_days``."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from schema.day import day_of, moment_of
from schema.names import SYSTEM, uuid7
from schema.post import POSTS
from server import clock
from server.demo import DEMO_NAME, DemoClock, DemoRefused, DemoSummary, fill_demo, first_moment, make_demo, prepare_demo
from server.demo.chance import Chance
from server.demo.scribe import DEVICE_LABEL, Deed, Scribe
from server.house import House
from server.identity.keys import is_signed
from server.open_office import OpenOffice
from server.settings import Settings
from sync.exchange import Result, signed_text_of
from sync.journal import NO_EXCHANGE, EntryBody, body_hash, entry_hash, first_hash
from sync.merge import Fields
from sync.operation import read_operation
from tests.small_office import CATALOGUE

TODAY = "2026-11-24"
"""A Tuesday with nothing special about it."""


@dataclass
class Made:
    """A demo office, filled and open."""

    office: OpenOffice
    summary: DemoSummary
    today: str

    def records(self, collection: str) -> dict[str, Fields]:
        """All records of a collection, by id."""
        return {one.id: one.fields() for one in self.office.storage.collection(collection)}

    def states(self, collection: str) -> Counter[str]:
        """How many records stand in which state."""
        return Counter(one["state"] for one in self.records(collection).values())


def fill(folder: Path, today: str = TODAY, seed: int = 5, latest: int | None = None) -> Made:
    """A demo office whose keys alone come from the system."""
    chance = random.Random(1)
    past = DemoClock(first_moment(today))
    office = OpenOffice(uuid7(past.at, chance.randbytes(10)), folder, CATALOGUE, past.now_ms, chance.randbytes)
    return Made(office, fill_demo(office, past, seed, today, latest), today)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Made]:
    """The demo of an ordinary day; tests read it and leave it as it is."""
    started = clock.now_ms()
    made = fill(tmp_path_factory.mktemp("demo"))
    size = (made.office.folder / "office.db").stat().st_size
    print(
        f"{clock.now_ms() - started} ms, {size} bytes, {made.summary.operation_count} operations, {made.summary.record_counts}"
    )
    yield made
    made.office.close()


def test_the_same_seed_and_day_give_the_same_records(demo: Made, tmp_path: Path) -> None:
    again = fill(tmp_path)
    for collection in demo.summary.record_counts:
        assert again.records(collection) == demo.records(collection)
    assert again.summary == demo.summary
    again.office.close()


def test_another_seed_gives_other_people_in_the_same_seats(demo: Made, tmp_path: Path) -> None:
    other = fill(tmp_path, seed=6)
    names = [{one["name"] for one in made.records("office.person").values()} for made in (demo, other)]
    titles = [Counter(one["title"] for one in made.records("office.person").values()) for made in (demo, other)]
    assert len(names[0] & names[1]) < 10
    assert titles[0] == titles[1]
    other.office.close()


def test_the_office_has_what_it_is_to_be_tried_with(demo: Made) -> None:
    counts = demo.summary.record_counts
    assert counts["office.person"] == 40
    assert counts["office.room"] == 12
    assert 38 <= counts["office.directory_entry"] <= 45
    assert 26 <= counts["party_study.session"] <= 34
    assert 700 <= counts["party_study.attendance"] <= 950
    assert 40 <= counts["party_study.leave"] <= 130
    assert 90 <= counts["hygiene.inspection"] <= 160
    assert 140 <= counts["first_contact.visit"] <= 160
    assert counts["first_contact.question"] == 10
    kinds = Counter(one["kind"] for one in demo.records("office.station").values() if one["state"] == "in_force")
    offices = [one for one in demo.records("office.room").values() if one["kind"] == "office"]
    assert kinds["meeting_room"] == kinds["desk"] == 1
    assert kinds["door"] >= len(offices)


def test_every_post_is_held_today_and_some_passed_on_during_the_year(demo: Made) -> None:
    held = demo.records("office.post_held").values()
    today = {one["post"] for one in held if one.get("until") is None}
    passed_on = {one["post"] for one in held if one.get("until") is not None}
    assert today == {one.name for one in POSTS}
    assert {"office_clerk", "receptionist", "hygiene_inspector", "staff"} <= passed_on


def test_the_day_has_something_to_do_in_each_scene(demo: Made) -> None:
    sessions = demo.records("party_study.session").values()
    assert [one for one in sessions if one["state"] == "planned" and day_of(one["starts_at"]) == TODAY]
    assert len([one for one in sessions if one["state"] == "planned" and day_of(one["starts_at"]) > TODAY]) == 3
    assert demo.states("party_study.leave")["asked"] == 1
    assert demo.states("party_study.attendance")["to_confirm"] == 1
    assert demo.states("party_study.attendance")["struck"] >= 2
    assert demo.states("first_contact.visit")["handed"] == 1
    assert demo.states("first_contact.question")["open"] == 2
    promised = [
        one["promise_day"] for one in demo.records("first_contact.visit").values() if one["state"] == "promised"
    ]
    assert TODAY in promised and min(promised) < TODAY < max(promised)
    sheets = demo.records("hygiene.inspection").values()
    half = [one for one in sheets if one["state"] == "open"]
    assert [len(one["items"]) for one in half] == [3]
    assert [one for one in sheets if one["state"] == "concluded" and one["failed"] == 2]


def test_most_failures_come_from_two_rooms(demo: Made) -> None:
    failed: Counter[str] = Counter()
    for sheet in demo.records("hygiene.inspection").values():
        failed[sheet["room"]] += sheet.get("failed", 0)
    assert sum(count for _, count in failed.most_common(2)) > sum(failed.values()) / 2


def test_people_in_the_roles_hold_the_posts_of_the_roles(demo: Made) -> None:
    knowledge = demo.office.engine.knowledge
    for role, person in demo.summary.roles.items():
        posts = knowledge.posts(person, TODAY)
        assert posts, role
        if role in {one.name for one in POSTS}:
            assert role in posts


def test_the_engine_refused_nothing(demo: Made) -> None:
    entries = demo.office.storage.entries(0, 100_000)
    outcomes: Counter[str] = Counter()
    for body in (body for entry, _, body in entries if entry.exchange):
        outcomes[msgspec.msgpack.decode(msgspec.msgpack.decode(body, type=EntryBody).result, type=Result).outcome] += 1
    assert outcomes == {"applied": demo.summary.operation_count}


def test_the_journal_holds_link_by_link_with_the_devices_signatures(demo: Made) -> None:
    storage, office = demo.office.storage, demo.office.id
    before, exchanges = first_hash(office), {}
    for expected, (entry, salt, body) in enumerate(storage.entries(0, 100_000), 1):
        row = exchanges.setdefault(entry.exchange, storage.exchange(entry.exchange)) if entry.exchange else None
        assert entry.n == expected
        assert body_hash(salt, body) == entry.body_hash
        linked = entry_hash(
            before,
            office,
            entry.n,
            entry.received_ms,
            entry.author,
            entry.device,
            row.hash() if row else NO_EXCHANGE,
            entry.body_hash,
        )
        assert linked == entry.hash
        before = entry.hash
    for row in exchanges.values():
        hashes = [row.op_hashes[start : start + 32] for start in range(0, len(row.op_hashes), 32)]
        text = signed_text_of(office, row.device, row.epoch, row.counter, row.head_hash, hashes)
        assert is_signed(storage.device(row.device).public_key, text, row.signature)


def test_nothing_is_dated_after_the_moment_of_making_and_nothing_goes_back(demo: Made) -> None:
    latest = moment_of(TODAY, 9, 30)
    received = []
    for entry, _, body in demo.office.storage.entries(0, 100_000):
        assert entry.received_ms <= latest
        if entry.exchange:
            assert read_operation(msgspec.msgpack.decode(body, type=EntryBody).operation).at <= entry.received_ms
        received.append(entry.received_ms)
    assert received == sorted(received)
    assert day_of(received[0]) < "2025-11-24"


def test_texts_are_clean_and_no_full_telephone_number_stands_in_them(demo: Made) -> None:
    def texts(value: object) -> Iterator[str]:
        if isinstance(value, str):
            yield value
        elif isinstance(value, dict):
            for inner in value.values():
                yield from texts(inner)
        elif isinstance(value, list):
            for inner in value:
                yield from texts(inner)

    for collection in demo.summary.record_counts:
        for record, fields in demo.records(collection).items():
            for text in texts(fields):
                assert text.replace("\n", "").isprintable(), (collection, record, text)
                assert text == text.strip()
        phones = [one.get("phone", "") + one.get("contact", "") for one in demo.records(collection).values()]
        assert not [one for one in phones if sum(char.isdigit() for char in one) > 7]


def test_devices_of_the_making_can_not_be_gone_on_with(demo: Made) -> None:
    devices = demo.office.storage.devices()
    assert [one.state for one in devices if one.person == SYSTEM] == ["active"]
    others = [one for one in devices if one.person != SYSTEM]
    assert {one.label for one in others} == {DEVICE_LABEL}
    assert {one.state for one in others} == {"revoked"}
    assert len({one.person for one in others}) == len(others)


def test_a_moment_of_another_day_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="give a moment of that day"):
        make_demo(tmp_path, CATALOGUE, TODAY, 1, random.Random(1).randbytes, moment_of("2026-11-25", 9))
    assert list(tmp_path.iterdir()) == []


def test_an_operation_that_the_engine_refuses_stops_the_making(tmp_path: Path) -> None:
    past = DemoClock(first_moment(TODAY))
    chance = random.Random(1)
    office = OpenOffice(uuid7(past.at, chance.randbytes(10)), tmp_path, CATALOGUE, past.now_ms, chance.randbytes)
    nobody = uuid7(past.at, chance.randbytes(10))
    deed = Deed(
        at=past.at, person=nobody, collection="office.section", record=nobody, kind="create", values={"name": "某科"}
    )  # fmt: skip
    with pytest.raises(DemoRefused, match="post_missing"):
        Scribe(office, past, Chance("1")).play([deed])
    assert list(office.storage.entries(0, 10)) == []
    office.close()


def test_a_house_opens_its_demo_with_its_own_clock(tmp_path: Path) -> None:
    now = moment_of(TODAY, 10, 7)
    settings = Settings(data=tmp_path, public_url="http://localhost:8000", is_demo=True)
    house = House(settings, CATALOGUE, lambda: now, random.Random(3).randbytes)
    office = prepare_demo(house)
    assert (office.name, office.is_demo, office.now_ms()) == (DEMO_NAME, True, now)
    house.close()
    again = House(settings, CATALOGUE, lambda: now, random.Random(4).randbytes)
    assert list(again.offices) == [office.id]
    again.close()


@given(st.text(max_size=8), st.integers(1, 1000), st.integers(0, 40))
def test_chance_stays_within_its_bounds(seed: str, limit: int, count: int) -> None:
    chance = Chance(seed)
    assert 0 <= chance.below(limit) < limit
    assert sorted(chance.shuffled(range(count))) == list(range(count))
    assert len(set(chance.sample(range(count), 5))) == min(5, count)
    assert Chance(seed).bytes(20) == Chance(seed).bytes(20)


def test_supervision_has_something_in_each_stage(demo: Made) -> None:
    assert demo.states("first_contact.breach") == {"confirmed": 3, "hearing": 1, "appealed": 1, "kept": 1, "struck": 1}
    assert demo.states("first_contact.complaint") == {"received": 1, "upheld": 1}
    assert demo.states("first_contact.consequence") == {"proposed": 1}
    assert demo.states("first_contact.proposal") == {"proposed": 1}
    assert demo.states("first_contact.call_back") == {"waiting": 1}
    assert demo.states("first_contact.spot_check")["recorded"] >= 30
    assert [
        one["contact"] for one in demo.records("first_contact.complainant").values() if one["state"] == "erased"
    ] == [""]
