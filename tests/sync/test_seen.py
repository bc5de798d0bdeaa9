"""An answer depends only on what its author may read (DE10): two offices that differ in nothing else answer alike."""

from __future__ import annotations

import random
from typing import Any

import msgspec
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from schema.names import natural_id, uuid7
from sync.device import Device, Refused
from sync.exchange import Result
from sync.operation import Operation
from tests.any_fields import AnyFields
from tests.regulations.test_complaints import COMPLAINANT, COMPLAINT, complained, phones, supervised
from tests.small_office import CATALOGUE, SmallOffice

AUTHORS = ("handler", "desk", "organiser", "clerk", "first")
OTHERS = ("director", "second", "secretary", "admin", "inspector")
KEYED = sorted(name for name, one in CATALOGUE.records.items() if one.natural_key)


def told(result: Result) -> tuple[object, ...]:
    """What an answer says, but for ids and seqs."""
    return (
        result.outcome,
        result.code,
        result.reason,
        result.field,
        result.basis,
        result.values,
        result.overwritten,
        result.current,
    )


def send(office: SmallOffice, device: Device, operation: Operation) -> Result:
    """What became of an operation that the device would not let pass itself."""
    device.enqueue(operation)
    return office.exchange(device).results[-1]


def operation_of(office: SmallOffice, chance: random.Random, **rest: Any) -> Operation:
    """An operation with an id of its own."""
    made = {
        "id": uuid7(office.now, chance.randbytes(10)),
        "stamp": "0" * 13 + "-" + "0" * 8,
        "at": office.now,
        "schema": CATALOGUE.version,
    }
    return msgspec.convert({**made, **rest}, Operation)


def key_of(office: SmallOffice, collection: str, fields: dict[str, Any]) -> str:
    """The id by natural key; anything for a kind that has none."""
    key = CATALOGUE.records[collection].natural_key
    return natural_id(office.office, collection, tuple(str(fields.get(one)) for one in key))


def steps_of(office: SmallOffice, author: str, seed: int, hidden: list[tuple[str, str]]) -> list[dict[str, Any]]:
    """What an author tries: creations, edits and steps, on the ids of what is hidden among them."""
    chance = random.Random(seed)
    values = AnyFields(office, chance, (office.ids[author], office.ids["director"], office.ids["handler"]))
    tried: list[dict[str, Any]] = []
    for _ in range(10):
        collection, record = chance.choice(hidden) if hidden and chance.random() < 0.7 else (chance.choice(KEYED), "")
        record_type = CATALOGUE.records[collection]
        fields = values.given(collection, record_type.create.asks, office.ids[author])
        record = record or key_of(office, collection, fields)
        kind = chance.choice(("create", "create", "patch", "act"))
        rest: dict[str, Any] = {"kind": kind, "collection": collection, "record": record}
        if kind == "create":
            rest["fields"] = fields
        elif kind == "patch":
            name = chance.choice(sorted(CATALOGUE.fields[collection]))
            rest["set"] = {name: values.value(name, CATALOGUE.fields[collection][name], office.ids[author])}
        elif record_type.workflow.actions:
            rest["action"] = chance.choice(record_type.workflow.actions).name
        else:
            continue
        tried.append(rest)
    return tried


def world(seed: int, author: str) -> tuple[SmallOffice, Device, random.Random]:
    """An office with a visit and a complaint, and the author's phone."""
    office = supervised()
    office.ids["session"] = office.study("organiser", "handler", "desk", minutes_from_now=10)
    device = office.device(author)
    office.exchange(device)
    return office, device, random.Random(seed)


def hide(office: SmallOffice, device: Device, chance: random.Random) -> list[tuple[str, str]]:
    """Others make records; gives those that the author can't read. If one shows, the two offices differ in what can be read."""
    values = AnyFields(office, chance, tuple(office.ids[one] for one in OTHERS))
    made: list[tuple[str, str]] = []
    before = seen_by(office, device)
    for _ in range(8):
        phone = office.device(chance.choice(OTHERS))
        office.exchange(phone)
        collection = chance.choice((COMPLAINT, COMPLAINANT, *KEYED))
        record_type = CATALOGUE.records[collection]
        fields = values.given(collection, record_type.create.asks, chance.choice(values.people))
        try:
            made.append((collection, phone.create(collection, fields)))
        except (Refused, KeyError):
            continue
        office.exchange(phone)
    assume(seen_by(office, device) == before)
    return [one for one in made if office.storage.stored(*one) is not None and CATALOGUE.records[one[0]].natural_key]


def seen_by(office: SmallOffice, device: Device) -> dict[tuple[str, str], bytes]:
    """What a phone's person may read now."""
    held = office.engine.held_scopes(device.person)
    rows = (one for name in CATALOGUE.records for one in office.storage.collection(name))
    return {(one.collection, one.id): one.body for one in rows if not one.scopes.isdisjoint(held)}


@settings(deadline=None, max_examples=60)
@given(seed=st.integers(0, 100_000), author=st.sampled_from(AUTHORS))
def test_de10_two_offices_that_differ_in_what_an_author_cannot_read_answer_alike(seed: int, author: str) -> None:
    plain, device, _ = world(seed, author)
    other, twin, chance = world(seed, author)
    assert (plain.office, device.id) == (other.office, twin.id)
    hidden = hide(other, twin, chance)
    steps = steps_of(plain, author, seed, hidden)
    for place, rest in enumerate(steps):
        answers = [
            told(send(office, phone, operation_of(office, random.Random(seed + place), **rest)))
            for office, phone in ((plain, device), (other, twin))
        ]
        assert answers[0] == answers[1], rest
        phones_hold = [seen_by(office, phone).keys() for office, phone in ((plain, device), (other, twin))]
        assert phones_hold[0] == phones_hold[1], rest


@pytest.mark.parametrize("who", ["desk", "organiser", "handler"])
def test_de10_guessing_a_complainants_contact_is_answered_alike_right_or_wrong(who: str) -> None:
    office, people, record = complained("desk")
    phone = people.get(who) or office.device(who)
    office.exchange(phone)
    nothing = uuid7(office.now, office.random(10))
    answers = set()
    for complaint, fields in (
        (record, {"name": "周先生", "contact": "13800000000"}),
        (record, {"name": "钱某", "contact": "13800000000"}),
        (record, {"name": "钱某", "contact": "13900000000"}),
        (nothing, {"name": "钱某"}),
    ):
        given_ = {"complaint": complaint, **fields}
        rest = {
            "kind": "create",
            "collection": COMPLAINANT,
            "record": key_of(office, COMPLAINANT, given_),
            "fields": given_,
        }
        if complaint != nothing or who != "handler":
            answers.add(str(told(send(office, phone, operation_of(office, office.chance, **rest)))))
    assert len(answers) == 1, answers
    stored = office.storage.stored(COMPLAINANT, key_of(office, COMPLAINANT, {"complaint": record}))
    assert stored is not None
    assert (stored.fields()["name"], stored.fields()["contact"]) == ("周先生", "13800000000")


def test_de10_nobody_but_who_took_it_down_or_the_team_is_first_to_say_who_complained() -> None:
    office = supervised()
    handler, desk, first = phones(office, "handler", "desk", "first")
    record = handler.create(
        COMPLAINT, {"person": desk.person, "text": "不理人", "way": "letter", "received_at": office.now}
    )
    office.exchange(handler, desk, first)
    squatting = {"complaint": record, "name": "抢注", "contact": "000"}
    rest = {
        "kind": "create",
        "collection": COMPLAINANT,
        "record": key_of(office, COMPLAINANT, squatting),
        "fields": squatting,
    }
    assert send(office, desk, operation_of(office, office.chance, **rest)).reason == "post_missing"
    handler.enqueue(
        operation_of(office, office.chance, **{**rest, "fields": {**squatting, "name": "真", "contact": "13700000001"}})
    )
    assert [one.outcome for one in office.exchange(handler).results] == ["applied"]
    office.exchange(first)
    assert [one["contact"] for one in first.view(COMPLAINANT).values()] == ["13700000001"]


def test_de10_the_id_of_another_persons_operation_is_an_id_like_any_other() -> None:
    office = supervised()
    handler, desk = phones(office, "handler", "desk")
    fields = {"visitor": "甲", "matter": "低保", "received_at": office.now, "received_by": desk.person}
    first = operation_of(
        office,
        office.chance,
        kind="create",
        collection="first_contact.visit",
        record=uuid7(office.now, office.random(10)),
        fields=fields,
    )
    assert send(office, desk, first).outcome == "applied"
    mine = msgspec.structs.replace(first, record=uuid7(office.now, office.random(10)))
    assert [send(office, handler, mine).outcome for _ in range(2)] == ["applied", "duplicate"]
    assert office.storage.stored("first_contact.visit", mine.record) is not None
    assert send(office, desk, first).outcome == "duplicate"


def test_de10_a_reference_to_what_is_hidden_is_one_to_nothing() -> None:
    office, people, record = complained("desk")
    (organiser,) = phones(office, "organiser")
    answers = []
    for about in (record, uuid7(office.now, office.random(10))):
        fields = {
            "complaint": about,
            "subject": about,
            "person": organiser.person,
            "kind": "cold",
            "day": "2026-11-20",
            "what": "x",
        }
        rest = {
            "kind": "create",
            "collection": "first_contact.breach",
            "record": key_of(office, "first_contact.breach", fields),
            "fields": fields,
        }
        answers.append(told(send(office, organiser, operation_of(office, office.chance, **rest))))
    assert answers[0] == answers[1]
    assert people["desk"].view(COMPLAINT)
