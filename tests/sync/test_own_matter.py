"""Nobody judges, dismisses or redirects a matter of their own, by whatever sequence of steps (DE9)."""

from __future__ import annotations

import random
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schema.concern import Concern
from schema.day import DAY_MS
from schema.post import POSTS
from schema.record import RecordType
from sync.device import Device, Refused
from sync.operation import Operation
from sync.proof import Judged
from sync.told import KeptResult
from tests.any_fields import AnyFields
from tests.regulations.test_complaints import COMPLAINT, complained
from tests.small_office import CATALOGUE, staffed_office

CONCERNING = sorted(name for name, one in CATALOGUE.records.items() if one.concern is not None)
STATEMENTS = {
    "first_contact.data_request": "the visitor asks, and whoever is responsible for the visit answers",
    "first_contact.rating": "read, never decided on",
    "hygiene.self_check": "a section's own",
    "office.message": "the house writes it, its reader opens it",
    "office.post_held": "given and taken by the administrator, for all to see",
    "office.reach": "how a person wants to be told",
    "office.waiting": "its own rule says whose word is asked; the step itself is decided as any other",
    "party_study.holiday_feedback": "the person's own words, on which nobody decides",
    "party_study.self_study": "the person's own words, on which nobody decides",
}
"""Records of a person on which nobody decides, and why."""


def test_de9_each_kind_of_record_about_a_person_says_whom_it_concerns() -> None:
    about = {name for name, fields in CATALOGUE.fields.items() if "person" in fields}
    assert about - set(CONCERNING) - set(STATEMENTS) == set()


POSTS_BUT_ONE = tuple(one.name for one in POSTS if one.name != "administrator")
"""With a second administrator posts of power would have to be confirmed."""


class Walk(AnyFields):
    """An office in which one person holds every post, and somebody else does too; whatever anybody may do is tried at random."""

    def __init__(self, seed: int) -> None:
        office = staffed_office(seed=seed)
        super().__init__(office, random.Random(seed))
        self.office.person("judge", *POSTS_BUT_ONE, section="代表工委")
        self.office.person("other", *POSTS_BUT_ONE, section="代表工委")
        self.session = self.office.study("other", "judge", "other", minutes_from_now=10)
        self.judge, self.other = self.office.device("judge"), self.office.device("other")
        self.people = (self.judge.person, self.other.person)
        self.office.exchange(self.judge, self.other)

    def attempt(self, phone: Device, record_type: RecordType, record: str | None, person: str) -> str | None:
        """One step of some kind; gives the record that was made, if one was."""
        collection = record_type.collection
        made: str | None = None
        try:
            if record is None:
                made = phone.create(collection, self.given(collection, record_type.create.asks, person))
            elif self.chance.random() < 0.35 and record_type.edits:
                edit = self.chance.choice(record_type.edits)
                name = self.chance.choice(edit.fields)
                field = CATALOGUE.fields[collection][name]
                other = self.chance.choice((None, self.judge.person, self.other.person))
                value = other if name == "person" else self.value(name, field, person)
                phone.patch(collection, record, {f"{name}/x" if field.merges_by_key else name: value})
            else:
                action = self.chance.choice(record_type.workflow.actions)
                who = self.chance.choice((self.judge.person, self.other.person))
                asked = tuple(one for one in action.asks if one in action.must or self.chance.random() < 0.5)
                phone.act(collection, record, action.name, self.given(collection, asked, who))
        except (Refused, KeyError, ValueError):
            return None
        self.office.exchange(phone)
        phone.attention.clear()
        return made


def theirs(concern: Concern, operation: Any) -> bool:
    """Whether a step is left to whom it concerns."""
    if operation.kind == "patch":
        return all(path.partition("/")[0] in concern.edits for path in operation.set)
    return (operation.action if operation.kind == "act" else "create") in concern.may


@pytest.mark.parametrize("collection", CONCERNING)
@settings(deadline=None, max_examples=6)
@given(seed=st.integers(0, 10_000))
def test_de9_no_walk_of_a_person_with_every_post_decides_on_a_record_about_that_person(
    collection: str, seed: int
) -> None:
    """Everything that was taken of the person on a record that ever named them is a step left to them."""
    walk = Walk(seed)
    record_type, concern = CATALOGUE.records[collection], CATALOGUE.records[collection].concern
    assert concern is not None
    taken: list[Any] = []
    lay = walk.office.engine.lay

    def watched(operation: Any, stored: Any, decision: Any) -> int:
        before = {} if stored is None else stored.fields()
        if operation.collection == collection:
            taken.append((operation, before, dict(decision.record)))
        return lay(operation, stored, decision)

    walk.office.engine.lay = watched  # type: ignore[method-assign]
    if collection == "first_contact.complainant":
        walk.attempt(walk.other, CATALOGUE.records[COMPLAINT], None, walk.judge.person)
    record: str | None = None
    for _ in range(14):
        phone = walk.chance.choice((walk.judge, walk.judge, walk.other))
        record = walk.attempt(phone, record_type, record, walk.judge.person) or record
        walk.office.exchange(walk.judge, walk.other)
        if walk.chance.random() < 0.2:
            walk.office.now += DAY_MS * 5
    named: set[str] = set()
    for operation, before, after in taken:
        named |= {operation.record} if walk.judge.person in (before.get("person"), after.get("person")) else set()
        by_judge = (
            walk.office.storage.result(operation.id) is not None and _author(walk, operation.id) == walk.judge.person
        )
        if by_judge and operation.record in named:
            assert theirs(concern, operation), (operation.kind, operation.action, dict(operation.set))


def _author(walk: Walk, operation: str) -> str:
    stored = walk.office.storage.result(operation)
    return "" if stored is None else msgspec.msgpack.decode(stored, type=KeptResult).author


def test_de9_who_takes_their_name_out_of_a_complaint_can_not_dismiss_it() -> None:
    office, people, record = complained("first")
    for values in ({"person": None}, {"person": office.ids["handler"]}):
        with pytest.raises(Refused, match="own_matter"):
            people["first"].patch(COMPLAINT, record, values)
    for inputs in ({"person": office.ids["handler"]}, {"person": people["first"].person}):
        with pytest.raises(Refused, match="own_matter"):
            people["first"].act(COMPLAINT, record, "hear", inputs)


def test_de9_who_was_named_once_decides_nothing_after_somebody_else_was_named() -> None:
    office, people, record = complained("first")
    people["second"].patch(COMPLAINT, record, {"person": office.ids["handler"]})
    office.exchange(people["second"], people["first"])
    assert people["first"].view(COMPLAINT)[record]["were_concerned"] == [people["first"].person]
    for action, inputs in (("dismiss", {"reason": "不属实", "answer": "不属实"}), ("withdraw", {"why": "撤"})):
        with pytest.raises(Refused, match="own_matter"):
            people["first"].act(COMPLAINT, record, action, inputs)
    people["second"].act(COMPLAINT, record, "dismiss", {"reason": "查过", "answer": "查过"})
    assert [one.outcome for one in office.exchange(people["second"]).results] == ["applied"]


def test_de9_nobody_gives_their_word_to_a_step_on_a_matter_of_their_own() -> None:
    office, people, record = complained("director")
    stored = office.storage.stored(COMPLAINT, record)
    given_up = {"kind": "act", "action": "dismiss", "inputs": {"reason": "查过", "answer": "查过"}}
    operation = msgspec.convert(
        {"id": record, "stamp": "0" * 13 + "-" + "0" * 8, "at": office.now, "collection": COMPLAINT, "record": record,
         "schema": CATALOGUE.version, **given_up},
        Operation,
    )  # fmt: skip
    decided = [
        office.engine.decided(
            operation, people["second"].person, stored, office.engine.knowledge, Judged(office.now, word=word), on_shared=False
        ).refusal
        for word in ("", people["first"].person, people["director"].person)
    ]  # fmt: skip
    assert [one and one.name for one in decided] == [None, None, "own_matter"]


def test_de9_an_office_of_an_older_server_learns_from_its_history_who_was_concerned() -> None:
    office, people, record = complained("first")
    people["second"].patch(COMPLAINT, record, {"person": office.ids["handler"]})
    office.exchange(people["second"])
    stored = office.storage.stored(COMPLAINT, record)
    assert stored is not None
    older = {name: one for name, one in stored.fields().items() if name != "were_concerned"}
    with office.storage.turn():
        body = msgspec.msgpack.Encoder(order="deterministic").encode(older)
        office.storage.put_stored(
            msgspec.structs.replace(stored, seq=office.storage.next_seq(), body=body), frozenset()
        )
        office.storage._meta.pop("concerned_kept")  # type: ignore[attr-defined]
    office.engine.knowledge.forget_all()
    office.engine.open()
    again = office.storage.stored(COMPLAINT, record)
    assert again is not None and again.body == stored.body
