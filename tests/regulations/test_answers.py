"""Questions that nobody could answer, until whoever asked knows and the directory has learnt it (13.2)."""

from __future__ import annotations

import pytest

from schema.day import DAY_MS
from schema.duty import owings
from schema.names import uuid7
from sync.device import Device, Refused
from sync.ground import StoredGround
from sync.merge import Fields
from tests.regulations.test_complaints import phones, supervised
from tests.small_office import CATALOGUE, SmallOffice

QUESTION = "first_contact.question"
CALL_BACK = "first_contact.call_back"
PROPOSAL = "first_contact.proposal"
ENTRY = "office.directory_entry"
NAMES = ("desk", "clerk", "handler", "colleague", "organiser")


def asked() -> tuple[SmallOffice, dict[str, Device], str]:
    """A question taken down at the desk, for a visitor who wants to hear back."""
    office = supervised()
    people = dict(zip(NAMES, phones(office, *NAMES), strict=True))
    question = people["desk"].create(QUESTION, {"question": "轮椅从哪个门进？"})
    people["desk"].create(CALL_BACK, {"question": question, "visitor": "许先生", "contact": "13700000000"})
    level(office, people)
    return office, people, question


def level(office: SmallOffice, people: dict[str, Device]) -> None:
    """Everybody sends, then everybody hears."""
    office.exchange(*people.values(), *people.values())


def owed(office: SmallOffice, duty: str) -> set[str]:
    """Who still owes a duty."""
    name = "first_contact." + duty
    names = {office.ids[one]: one for one in (*NAMES, "director", "secretary", "admin", "first", "second", "inspector")}
    ground = StoredGround(office.storage, CATALOGUE)
    found = owings(CATALOGUE.duties[name], name, ground, office.now)
    return {names[one.person] for one in found if one.done_at is None}


def test_13_2_the_office_answers_and_whoever_asked_passes_it_on() -> None:
    office, people, question = asked()
    with pytest.raises(Refused, match="post_missing"):
        people["colleague"].act(QUESTION, question, "answer", {"answer": "东门。"})
    people["clerk"].act(QUESTION, question, "answer", {"answer": "东门有坡道。"})
    level(office, people)
    assert owed(office, "answer_question") == set()
    assert owed(office, "pass_answer_on") == {"desk"}
    with pytest.raises(Refused, match="post_missing"):
        people["clerk"].act(QUESTION, question, "pass_on")
    people["desk"].act(QUESTION, question, "pass_on")
    level(office, people)
    assert owed(office, "pass_answer_on") == set()


def test_13_2_somebody_who_knows_is_asked_and_may_then_answer() -> None:
    office, people, question = asked()
    people["clerk"].act(QUESTION, question, "ask", {"asked_of": office.ids["handler"]})
    level(office, people)
    assert "handler" in owed(office, "answer_question")
    with pytest.raises(Refused, match="post_missing"):
        people["colleague"].act(QUESTION, question, "answer", {"answer": "东门。"})
    people["handler"].act(QUESTION, question, "answer", {"answer": "东门有坡道。"})
    level(office, people)
    assert people["desk"].view(QUESTION)[question]["answered_by"] == office.ids["handler"]


def test_13_2_nobody_who_has_left_is_asked() -> None:
    office, people, question = asked()
    office.system.act("office.person", office.ids["handler"], "end")
    office.exchange(office.system, people["clerk"])
    with pytest.raises(Refused, match="asked_left"):
        people["clerk"].act(QUESTION, question, "ask", {"asked_of": office.ids["handler"]})


def test_13_2_an_answer_that_is_not_clear_opens_the_question_again() -> None:
    office, people, question = asked()
    people["clerk"].act(QUESTION, question, "answer", {"answer": "后门。"})
    level(office, people)
    people["desk"].act(QUESTION, question, "ask_again")
    level(office, people)
    assert "clerk" in owed(office, "answer_question")


def test_13_2_the_visitors_contact_stays_with_who_asked_and_who_answers_and_is_erased_when_told() -> None:
    office, people, question = asked()
    assert people["desk"].view(CALL_BACK)
    assert people["clerk"].view(CALL_BACK)
    for stranger in ("handler", "colleague", "organiser"):
        assert not people[stranger].view(CALL_BACK)
    assert owed(office, "call_visitor_back") == set()
    people["clerk"].act(QUESTION, question, "answer", {"answer": "东门有坡道。"})
    level(office, people)
    assert owed(office, "call_visitor_back") == {"desk"}
    (record,) = people["desk"].view(CALL_BACK)
    people["desk"].act(CALL_BACK, record, "told")
    level(office, people)
    shown = people["clerk"].view(CALL_BACK)[record]
    assert (shown["visitor"], shown["contact"], owed(office, "call_visitor_back")) == ("", "", set())


def test_13_2_a_visitor_who_leaves_no_contact_is_not_written_down() -> None:
    _, people, _ = asked()
    question = people["colleague"].create(QUESTION, {"question": "几点开门？"})
    with pytest.raises(Refused, match="nobody_to_tell"):
        people["colleague"].create(CALL_BACK, {"question": question, "visitor": "许先生"})


def test_13_2_only_who_asked_or_the_office_writes_down_who_waits_for_the_answer() -> None:
    office, people, _ = asked()
    question = people["colleague"].create(QUESTION, {"question": "几点开门？"})
    level(office, people)
    with pytest.raises(Refused, match="post_missing"):
        people["handler"].create(CALL_BACK, {"question": question, "visitor": "别人", "contact": "13711111111"})
    people["clerk"].create(CALL_BACK, {"question": question, "visitor": "许先生", "contact": "13700000000"})


def answered_with_entry(office: SmallOffice, phone: Device, question: str) -> str:
    """An answer and a line of the directory, in one group."""
    group = uuid7(office.now, office.random(10))
    entry = phone.create(ENTRY, {"matter": "轮椅进楼", "place": "东门"}, group=group)
    phone.act(QUESTION, question, "answer", {"answer": "东门有坡道。", "entry": entry}, group=group)
    return entry


def test_13_2_the_answer_and_the_line_of_the_directory_are_taken_together() -> None:
    office, people, question = asked()
    entry = answered_with_entry(office, people["clerk"], question)
    assert [one.outcome for one in office.exchange(people["clerk"]).results] == ["applied", "applied"]
    level(office, people)
    shown = people["desk"].view(QUESTION)[question]
    assert (shown["entry"], people["desk"].view(ENTRY)[entry]["place"]) == (entry, "东门")


def test_13_2_or_neither_when_somebody_answered_before() -> None:
    office, people, question = asked()
    (director,) = phones(office, "director")
    late = answered_with_entry(office, director, question)
    people["clerk"].act(QUESTION, question, "answer", {"answer": "后门。"})
    level(office, people)
    assert {one.outcome for one in office.exchange(director).results} <= {"refused", "held"}
    assert office.storage.stored(ENTRY, late) is None
    assert people["desk"].view(QUESTION)[question].get("entry") is None


def test_13_2_anyone_proposes_a_line_and_the_keepers_take_it_or_say_why_not() -> None:
    office, people, question = asked()
    line: Fields = {"matter": "轮椅进楼", "place": "东门", "question": question}
    first, second = (people["colleague"].create(PROPOSAL, line) for _ in range(2))
    level(office, people)
    assert not people["handler"].view(PROPOSAL)
    assert "clerk" in owed(office, "decide_proposal")
    with pytest.raises(Refused, match="post_missing"):
        people["colleague"].act(PROPOSAL, first, "decline", {"why": "甲"})
    entry = people["clerk"].create(ENTRY, {"matter": "轮椅进楼", "place": "东门"})
    people["clerk"].act(PROPOSAL, first, "take", {"entry": entry})
    people["clerk"].act(PROPOSAL, second, "decline", {"why": "已有一条。"})
    level(office, people)
    assert [people["colleague"].view(PROPOSAL)[one]["state"] for one in (first, second)] == ["taken", "declined"]
    assert owed(office, "decide_proposal") == set()


def test_13_2_a_question_is_answered_within_the_days_set() -> None:
    office, people, question = asked()
    name = "first_contact.answer_question"
    ground = StoredGround(office.storage, CATALOGUE)
    dues = {one.due for one in owings(CATALOGUE.duties[name], name, ground, office.now)}
    assert dues == {"2026-11-25"}
    office.now += DAY_MS
    people["clerk"].act(QUESTION, question, "answer", {"answer": "东门有坡道。"})
    level(office, people)
    assert owed(office, "answer_question") == set()
