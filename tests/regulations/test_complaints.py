"""Complaints by their clause (13.4): taken down by anyone, the person heard, decided by somebody else, seen by few."""

from __future__ import annotations

import pytest

from schema.day import DAY_MS
from sync.device import Device, Refused
from tests.small_office import SmallOffice, staffed_office

COMPLAINT = "first_contact.complaint"
COMPLAINANT = "first_contact.complainant"
STRANGERS = ("organiser", "secretary", "inspector", "colleague", "clerk")


def supervised() -> SmallOffice:
    """The small office with a team of two and a director."""
    office = staffed_office()
    office.person("first", "supervision_team", "staff")
    office.person("second", "supervision_team", "staff")
    office.person("director", "office_director", "staff")
    return office


def phones(office: SmallOffice, *names: str) -> list[Device]:
    """A phone for each, level."""
    made = [office.device(name) for name in names]
    office.exchange(*made)
    return made


def complained(person: str | None = "desk", kind: str = "attitude") -> tuple[SmallOffice, dict[str, Device], str]:
    """A complaint taken down by the handler; phones of those who have to do with it."""
    office = supervised()
    names = ("first", "second", "director", "desk", "handler")
    people = dict(zip(names, phones(office, *names), strict=True))
    fields: dict[str, object] = {"kind": kind, "text": "窗口不理人。", "way": "telephone", "received_at": office.now}
    if person is not None:
        fields["person"] = office.ids[person]
    record = people["handler"].create(COMPLAINT, fields)
    people["handler"].create(COMPLAINANT, {"complaint": record, "name": "周先生", "contact": "13800000000"})
    office.exchange(*people.values(), *people.values())
    return office, people, record


def step(office: SmallOffice, people: dict[str, Device], who: str, action: str, record: str, **inputs: object) -> None:
    """One step, taken and sent; everybody hears of it."""
    people[who].act(COMPLAINT, record, action, inputs)
    assert [one.outcome for one in office.exchange(people[who]).results] == ["applied"]
    office.exchange(*people.values())


def upheld() -> tuple[SmallOffice, dict[str, Device], str]:
    """A complaint that the first of the team upheld after the person was heard."""
    office, people, record = complained()
    step(office, people, "first", "hear", record, person=office.ids["desk"])
    step(office, people, "desk", "account", record, account="当时在接电话。")
    step(office, people, "first", "uphold", record, reason="两人都听到。", answer="已批评。")
    return office, people, record


def test_13_4_anyone_takes_a_complaint_down_and_the_house_too() -> None:
    office = supervised()
    office.system.create(COMPLAINT, {"text": "没人理", "way": "public_page", "received_at": office.now})
    assert [one.outcome for one in office.exchange(office.system).results] == ["applied"]
    (handler,) = phones(office, "handler")
    handler.create(COMPLAINT, {"text": "没人理", "way": "letter", "received_at": office.now})
    assert [one.outcome for one in office.exchange(handler).results] == ["applied"]
    with pytest.raises(Refused, match="complaint_empty"):
        handler.create(COMPLAINT, {"text": "", "way": "letter", "received_at": office.now})


def test_13_4_a_complaint_reaches_the_team_the_director_and_the_person_only() -> None:
    office, people, record = complained()
    assert all(record in people[one].view(COMPLAINT) for one in ("first", "second", "director", "desk"))
    for stranger in (people["handler"], *phones(office, *STRANGERS)):
        assert record not in stranger.view(COMPLAINT)


def test_13_4_the_complainants_contact_never_reaches_the_person_concerned() -> None:
    office, people, _ = complained()
    assert [row["contact"] for row in people["first"].view(COMPLAINANT).values()] == ["13800000000"]
    for stranger in (people["desk"], people["handler"], *phones(office, *STRANGERS)):
        assert not stranger.view(COMPLAINANT)


@pytest.mark.parametrize(
    ("concerned", "sees", "does_not"), [("first", "director", "first"), ("director", "first", "director")]
)
def test_13_4_also_when_that_person_belongs_to_those_who_check(concerned: str, sees: str, does_not: str) -> None:
    office, people, _ = complained(concerned)
    assert people[sees].view(COMPLAINANT)
    assert not people[does_not].view(COMPLAINANT)
    (secretary,) = phones(office, "secretary")
    assert secretary.view(COMPLAINANT)


def test_13_4_whom_it_concerns_may_be_said_later_and_then_that_person_sees_it() -> None:
    office, people, record = complained(person=None)
    assert record not in people["desk"].view(COMPLAINT)
    with pytest.raises(Refused, match="field_invalid"):
        people["first"].act(COMPLAINT, record, "hear")
    step(office, people, "first", "hear", record, person=office.ids["desk"])
    assert people["desk"].view(COMPLAINT)[record]["hear_by"] == "2026-11-25"


def test_13_4_nothing_is_upheld_before_the_person_was_heard_or_let_the_days_pass() -> None:
    office, people, record = complained()
    with pytest.raises(Refused, match="state_moved"):
        people["first"].act(COMPLAINT, record, "uphold", {"reason": "甲", "answer": "乙"})
    step(office, people, "first", "hear", record, person=office.ids["desk"])
    with pytest.raises(Refused, match="not_heard"):
        people["first"].act(COMPLAINT, record, "uphold", {"reason": "甲", "answer": "乙"})
    office.now += 6 * DAY_MS
    step(office, people, "first", "uphold", record, reason="甲", answer="乙")
    assert people["desk"].view(COMPLAINT)[record]["state"] == "upheld"


def test_13_4_nobody_decides_a_complaint_about_themselves() -> None:
    office, people, record = complained("first")
    with pytest.raises(Refused, match="own_matter"):
        people["first"].act(COMPLAINT, record, "dismiss", {"reason": "甲", "answer": "乙"})
    step(office, people, "second", "dismiss", record, reason="查过录音。", answer="未查实。")
    with pytest.raises(Refused, match="own_matter"):
        people["first"].act(COMPLAINT, record, "reopen", {"why": "甲"})


def test_13_4_who_is_complained_of_gives_an_account_and_takes_no_other_step() -> None:
    office, people, record = complained()
    step(office, people, "first", "hear", record, person=office.ids["desk"])
    for action in ("hear", "dismiss", "withdraw"):
        with pytest.raises(Refused, match="post_missing|state_moved"):
            people["desk"].act(COMPLAINT, record, action, {"why": "甲", "reason": "乙", "answer": "丙"})
    step(office, people, "desk", "account", record, account="当时在接电话。")
    with pytest.raises(Refused, match="post_missing"):
        people["director"].act(COMPLAINT, record, "account", {"account": "代写"})


def test_13_4_an_appeal_is_in_time_and_decided_by_another_hand() -> None:
    office, people, record = upheld()
    step(office, people, "desk", "appeal", record, appeal="录音可以证明。")
    with pytest.raises(Refused, match="same_hand"):
        people["first"].act(COMPLAINT, record, "turn_down_appeal", {"appeal_answer": "甲"})
    step(
        office, people, "second", "accept_appeal", record, appeal_answer="听了录音，申诉成立。", answer="经复查未查实。"
    )
    shown = people["desk"].view(COMPLAINT)[record]
    assert (shown["state"], shown["appeal_decided_by"]) == ("not_upheld", office.ids["second"])


def test_13_4_an_appeal_too_late_is_refused_and_the_team_can_look_again() -> None:
    office, people, record = upheld()
    office.now += 11 * DAY_MS
    with pytest.raises(Refused, match="appeal_late"):
        people["desk"].act(COMPLAINT, record, "appeal", {"appeal": "录音可以证明。"})
    step(office, people, "second", "reopen", record, why="有了录音。")
    shown = people["desk"].view(COMPLAINT)[record]
    assert (shown["state"], shown.get("decided_by")) == ("received", None)


def test_13_4_once_the_complainant_was_told_the_contact_is_erased() -> None:
    office, people, record = upheld()
    step(office, people, "first", "tell", record)
    (contact,) = people["first"].view(COMPLAINANT)
    people["first"].act(COMPLAINANT, contact, "erase")
    office.exchange(people["first"])
    stored = office.storage.stored(COMPLAINANT, contact)
    assert stored is not None and stored.fields()["contact"] == "" and stored.fields()["name"] == ""
