"""Who leaves takes no matter along: it stays counted, and somebody has a button on it (13.1, 13.3)."""

from __future__ import annotations

from typing import Any

import pytest

from schema.day import DAY_MS, day_of
from schema.duty import owings
from sync.device import Device, Refused
from sync.ground import StoredGround
from tests.small_office import SmallOffice, staffed_office

VISIT = "first_contact.visit"


@pytest.fixture
def office() -> SmallOffice:
    """An office with a director."""
    made = staffed_office()
    made.person("director", "office_director")
    return made


def phone(office: SmallOffice, name: str) -> Device:
    """A level phone."""
    device = office.device(name)
    office.exchange(device)
    return device


def promised(office: SmallOffice) -> str:
    """A visit whose first contact, the handler, promised an answer for tomorrow."""
    handler = phone(office, "handler")
    record = handler.create(VISIT, {"visitor": "王先生", "matter": "低保", "received_at": office.now})
    day = day_of(office.now + DAY_MS)
    handler.act(VISIT, record, "promise", {"promise_day": day, "promise_what": "书面答复"})
    office.exchange(handler)
    return record


def leave(office: SmallOffice, name: str) -> None:
    """The house ends the person."""
    office.system.act("office.person", office.ids[name], "end")
    office.exchange(office.system)


def owed(office: SmallOffice, duty: str) -> list[str]:
    """Who owes a duty now, by the board's reckoning."""
    ground = StoredGround(office.storage, office.catalogue)
    found = owings(office.catalogue.duties[duty], duty, ground, office.now)
    return [one.person for one in found if one.done_at is None]


def read(office: SmallOffice, collection: str, record: str) -> dict[str, Any]:
    """A record as stored."""
    stored = office.storage.stored(collection, record)
    assert stored is not None
    return stored.fields()


def test_what_who_left_promised_goes_on_being_counted_and_the_director_gives_it_to_another(office: SmallOffice) -> None:
    record = promised(office)
    leave(office, "handler")
    assert owed(office, "first_contact.keep_promise") == [office.ids["handler"]]
    director = phone(office, "director")
    for place in ("owner", "promise_by"):
        director.act(VISIT, record, f"give_{place}", {place: office.ids["colleague"]})
    office.exchange(director)
    assert owed(office, "first_contact.keep_promise") == [office.ids["colleague"]]
    colleague = phone(office, "colleague")
    colleague.act(VISIT, record, "finish", {"result": "已书面答复"})
    office.exchange(colleague)
    assert read(office, VISIT, record)["state"] == "done"


def test_what_waits_to_be_accepted_by_who_left_is_given_to_another(office: SmallOffice) -> None:
    desk = phone(office, "desk")
    record = desk.create(VISIT, {"visitor": "李女士", "matter": "证明", "received_at": office.now})
    desk.act(VISIT, record, "hand_over", {"handed_to": office.ids["handler"]})
    office.exchange(desk)
    leave(office, "handler")
    assert owed(office, "first_contact.accept_visit") == [office.ids["handler"]]
    director = phone(office, "director")
    director.act(VISIT, record, "give_handed_to", {"handed_to": office.ids["colleague"]})
    office.exchange(director)
    assert owed(office, "first_contact.accept_visit") == [office.ids["colleague"]]


def test_nothing_is_given_to_somebody_who_was_ended_nor_by_somebody_without_the_post(office: SmallOffice) -> None:
    record = promised(office)
    leave(office, "colleague")
    with pytest.raises(Refused, match="successor_left"):
        phone(office, "director").act(VISIT, record, "give_owner", {"owner": office.ids["colleague"]})
    with pytest.raises(Refused, match="post_missing"):
        phone(office, "desk").act(VISIT, record, "give_owner", {"owner": office.ids["desk"]})


def test_an_answered_question_of_who_left_is_passed_on_by_the_director(office: SmallOffice) -> None:
    handler, clerk = phone(office, "handler"), phone(office, "clerk")
    record = handler.create("first_contact.question", {"question": "几点开门？"})
    office.exchange(handler, clerk)
    clerk.act("first_contact.question", record, "answer", {"answer": "九点"})
    office.exchange(clerk)
    leave(office, "handler")
    assert owed(office, "first_contact.pass_answer_on") == [office.ids["handler"]]
    director = phone(office, "director")
    director.act("first_contact.question", record, "pass_on")
    office.exchange(director)
    assert owed(office, "first_contact.pass_answer_on") == []


def test_what_is_only_a_persons_own_falls_away_with_the_person(office: SmallOffice) -> None:
    office.study("organiser", "handler", "colleague")
    assert office.ids["handler"] in owed(office, "party_study.attend")
    leave(office, "handler")
    assert owed(office, "party_study.attend") == [office.ids["colleague"]]


def test_a_session_of_an_organiser_who_left_stays_on_the_board(office: SmallOffice) -> None:
    session = office.study("organiser", "handler")
    leave(office, "organiser")
    assert office.ids["organiser"] in owed(office, "party_study.settle_sheet")
    clerk = phone(office, "clerk")
    clerk.patch("party_study.session", session, {"organiser": office.ids["colleague"]})
    office.exchange(clerk)
    assert owed(office, "party_study.settle_sheet") == [office.ids["colleague"]]
