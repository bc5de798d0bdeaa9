"""Where a record stands follows what its audience asks beside it: posts, days, and the records it points to (SC13); and who saw a value
then (SC14)."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schema.day import DAY_MS, day_of, days_after
from sync.device import Device
from sync.reach import NOBODYS
from tests.regulations.test_complaints import COMPLAINANT, COMPLAINT, complained, phones, supervised
from tests.small_office import CATALOGUE, SmallOffice, staffed_office

CONTACT = "13800000000"
ATTENDANCE = "party_study.attendance"
LEAVE = "party_study.leave"


def holds_contact(office: SmallOffice, phone: Device) -> bool:
    """Whether a phone holds the complainant's telephone number after an exchange."""
    office.exchange(phone)
    return any(one.get("contact") == CONTACT for one in phone.view(COMPLAINANT).values())


def given_post(office: SmallOffice, name: str, post: str, since: str) -> str:
    """A post entered by the administrator."""
    held = office.system.create("office.post_held", {"person": office.ids[name], "post": post, "since": since})
    office.exchange(office.system)
    return held


@pytest.mark.parametrize("post", ["supervision_team", "office_director"])
def test_sc13_whoever_a_complaint_concerns_never_gets_the_contact_by_joining_the_team(post: str) -> None:
    office, people, _ = complained("desk")
    assert holds_contact(office, people["first"])
    given_post(office, "desk", post, day_of(office.now))
    assert not holds_contact(office, people["desk"])
    secretary = office.device("secretary")
    assert holds_contact(office, secretary), "somebody who isn't concerned answers to the complainant"


def test_sc13_a_post_that_begins_tomorrow_gives_no_contact_in_the_first_exchange_of_its_day() -> None:
    office, people, _ = complained("desk")
    given_post(office, "desk", "supervision_team", days_after(day_of(office.now), 1))
    assert (holds_contact(office, people["first"]), holds_contact(office, people["desk"])) == (True, False)
    office.now += DAY_MS
    people["desk"].create(COMPLAINT, {"text": "别的事", "way": "letter", "received_at": office.now})
    assert not holds_contact(office, people["desk"])
    assert not holds_contact(office, people["first"])


def test_sc13_when_the_post_ends_the_team_has_the_contact_again_from_the_next_day() -> None:
    office, people, _ = complained("desk")
    held = given_post(office, "desk", "supervision_team", day_of(office.now))
    office.system.act("office.post_held", held, "end_on", {"until": day_of(office.now)})
    office.exchange(office.system)
    assert not holds_contact(office, people["first"])
    office.now += DAY_MS
    with office.storage.turn():
        office.engine.reach.turn_day()
    assert (holds_contact(office, people["first"]), holds_contact(office, people["desk"])) == (True, False)


def test_sc13_a_person_who_leaves_counts_as_a_holder_no_more() -> None:
    office, people, _ = complained("first")
    assert not holds_contact(office, people["second"])
    office.system.act("office.person", office.ids["first"], "end")
    office.exchange(office.system)
    assert holds_contact(office, people["second"])


@pytest.mark.parametrize("way", ["hear", "patch"])
def test_sc13_somebody_of_the_team_who_is_named_later_loses_the_contact_in_that_turn(way: str) -> None:
    office, people, record = complained(None)
    assert holds_contact(office, people["second"])
    if way == "hear":
        people["director"].act(COMPLAINT, record, "hear", {"person": office.ids["second"], "kind": "attitude"})
    else:
        people["director"].patch(COMPLAINT, record, {"person": office.ids["second"]})
    office.exchange(people["director"])
    assert not holds_contact(office, people["second"])
    people["first"].patch(COMPLAINT, record, {"person": office.ids["handler"]}) if way == "patch" else None
    office.exchange(people["first"])
    assert not holds_contact(office, people["second"]), "who was named once stays concerned"


def test_sc13_nobody_concerned_gets_it_as_secretary_general_either() -> None:
    office, people, _ = complained("desk")
    people["secretary"] = office.device("secretary")
    for post in ("supervision_team", "secretary_general"):
        given_post(office, "desk", post, day_of(office.now))
    assert [name for name, one in people.items() if holds_contact(office, one)] == ["director"]
    given_post(office, "desk", "office_director", day_of(office.now))
    assert [name for name, one in people.items() if holds_contact(office, one)] == []


@pytest.mark.parametrize("collection", [ATTENDANCE, LEAVE, "party_study.speech"])
def test_sc13_a_session_with_another_organiser_takes_along_what_hangs_on_it(collection: str) -> None:
    office = staffed_office()
    session = office.study("organiser", "handler", "colleague", minutes_from_now=10)
    handler, old, new, clerk = phones(office, "handler", "organiser", "colleague", "clerk")
    if collection == ATTENDANCE:
        office.check_in(handler, session)
    elif collection == LEAVE:
        handler.create(LEAVE, {"session": session, "person": handler.person, "kind": "personal", "reason": "家里有事"})
    else:
        office.now += 11 * 60_000
        handler.create(collection, {"session": session, "person": handler.person, "said": {"noted": "发言"}})
    assert [one.outcome for one in office.exchange(handler).results] == ["applied"]
    office.exchange(old, new)
    assert (len(old.view(collection)), len(new.view(collection))) == (1, 0)
    clerk.patch("party_study.session", session, {"organiser": office.ids["colleague"]})
    assert [one.outcome for one in office.exchange(clerk).results] == ["applied"]
    office.exchange(old, new)
    assert (len(old.view(collection)), len(new.view(collection))) == (0, 1)


def test_sc13_a_visit_that_was_handed_over_takes_the_visitors_request_along() -> None:
    office = supervised()
    handler, colleague = phones(office, "handler", "colleague")
    visit = handler.create(
        "first_contact.visit",
        {"visitor": "周", "matter": "低保", "received_at": office.now, "received_by": handler.person},
    )
    office.exchange(handler)
    fields = {"visit": visit, "kind": "see", "received_at": office.now}
    request = office.system.create("first_contact.data_request", fields)
    office.exchange(office.system, handler)
    assert request in handler.view("first_contact.data_request")
    handler.act("first_contact.visit", visit, "hand_over", {"handed_to": colleague.person})
    office.exchange(handler, colleague)
    colleague.act("first_contact.visit", visit, "accept")
    office.exchange(colleague, handler)
    assert request in colleague.view("first_contact.data_request")
    assert request not in handler.view("first_contact.data_request")
    colleague.act("first_contact.data_request", request, "settle", {"reply": "已查看"})
    assert [one.outcome for one in office.exchange(colleague).results] == ["applied"]


def test_sc13_what_a_record_leans_on_is_in_no_scope_that_anybody_holds() -> None:
    office, people, _ = complained("desk")
    leaning = {scope for scope in office.storage.scopes() if scope.startswith(NOBODYS)}
    assert leaning, "complainants lean on a complaint and two posts"
    for phone in people.values():
        assert office.engine.held_scopes(phone.person).isdisjoint(leaning)


STEPS = st.lists(
    st.tuples(st.sampled_from(["post", "end", "name", "day", "leave"]), st.integers(0, 99)), min_size=1, max_size=8
)


@settings(deadline=None, max_examples=30)
@given(STEPS)
def test_sc13_after_any_change_each_record_stands_where_it_would_if_it_were_laid_now(
    steps: list[tuple[str, int]],
) -> None:
    office, people, record = complained(None)
    names, held = ("first", "second", "director", "desk", "handler"), []
    for kind, chosen in steps:
        name = names[chosen % len(names)]
        today = day_of(office.now)
        if kind == "post":
            post = ("supervision_team", "office_director", "secretary_general")[chosen % 3]
            held.append(given_post(office, name, post, days_after(today, chosen % 3)))
        elif kind == "end" and held:
            office.system.act(
                "office.post_held", held[chosen % len(held)], "end_on", {"until": days_after(today, chosen % 3 + 3)}
            )
        elif kind == "name":
            _name(office, people, record, name)
        elif kind == "leave":
            _leave(office, name)
        else:
            office.now += DAY_MS
        office.exchange(office.system)
        with office.storage.turn():
            office.engine.reach.turn_day()
        for collection in CATALOGUE.records:
            for stored in office.storage.collection(collection):
                assert stored.scopes == office.engine.reach.scopes(collection, stored.fields()), (kind, collection)


def _name(office: SmallOffice, people: dict[str, Device], record: str, name: str) -> None:
    for who in ("director", "first"):
        if office.system.view("office.person")[office.ids[who]]["state"] == "ended":
            continue
        office.exchange(people[who])
        row: dict[str, Any] | None = people[who].view(COMPLAINT).get(record)
        if row is not None and people[who].person not in (
            office.ids[name],
            row.get("person"),
            *row.get("were_concerned", []),
        ):
            people[who].patch(COMPLAINT, record, {"person": office.ids[name]})
            office.exchange(people[who])
            return


def _leave(office: SmallOffice, name: str) -> None:
    row = office.system.view("office.person")[office.ids[name]]
    if row["state"] != "ended":
        office.system.act("office.person", office.ids[name], "end")
