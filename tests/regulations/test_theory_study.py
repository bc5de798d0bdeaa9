"""The centre group by its clauses: who it is, topics, days at the pace of the year, leave, make-ups, studying first (1.1 to 1.7)."""

from __future__ import annotations

from typing import Any

import pytest

from schema.day import DAY_MS, day_of, moment_of
from schema.duty import owings, standing
from sync.device import Device, Refused
from sync.ground import StoredGround
from sync.merge import Fields
from tests.small_office import SmallOffice, staffed_office

SESSION, ATTENDANCE, TOPIC = "theory_study.session", "theory_study.attendance", "theory_study.topic"
MEMBERS = ("书记", "副主任甲", "副主任乙")


def group_office() -> tuple[SmallOffice, Device]:
    """An office whose group has three members, its branch secretary's phone level."""
    office = staffed_office()
    office.person("书记", "party_group_secretary", "party_group_member")
    office.person("副主任甲", "party_group_member")
    office.person("副主任乙", "party_group_member")
    office.person("支书", "branch_secretary", "party_member")
    branch = office.device("支书")
    office.exchange(branch)
    return office, branch


def session_of(office: SmallOffice, branch: Device, days_from_now: int = 1, **given: Any) -> str:
    """A session of the group, arranged by the branch."""
    starts = office.now + days_from_now * DAY_MS
    fields: Fields = {
        "topic": "学习重要讲话", "starts_at": starts, "ends_at": starts + 3 * 3_600_000, "room": office.ids["会议室"],
        "organiser": branch.person, **given,
    }  # fmt: skip
    session = branch.create(SESSION, fields)
    office.exchange(branch)
    return session


def row(office: SmallOffice, collection: str, record: str) -> Fields:
    """A record as the server holds it."""
    stored = office.storage.stored(collection, record)
    assert stored is not None
    return stored.fields()


def owed(office: SmallOffice, duty: str) -> dict[str, str]:
    """Person's name to how the duty stands."""
    name = f"theory_study.{duty}"
    names = {person: one for one, person in office.ids.items()}
    ground = StoredGround(office.storage, office.catalogue)
    return {
        names[one.person]: standing(one, office.now)
        for one in owings(office.catalogue.duties[name], name, ground, office.now)
    }


def level(office: SmallOffice, name: str) -> Device:
    """A phone of somebody, level."""
    phone = office.device(name)
    office.exchange(phone)
    return phone


def test_1_1_expected_is_exactly_who_is_a_member_on_the_day_and_nobody_chooses() -> None:
    office, branch = group_office()
    with pytest.raises(Refused, match="field_forbidden"):
        branch.create(SESSION, {"topic": "x", "people": [branch.person]})
    session = session_of(office, branch, days_from_now=30)
    assert row(office, SESSION, session)["people"] == sorted(office.ids[one] for one in MEMBERS)
    ends = {"until": day_of(office.now + 10 * DAY_MS)}
    office.system.act("office.post_held", office.ids["副主任乙:party_group_member"], "end_on", ends)
    office.exchange(office.system)
    closing = level(office, "支书")
    closing.act(SESSION, session, "close", {"outcome": "学完了"})
    office.exchange(closing)
    assert row(office, SESSION, session)["people"] == sorted(office.ids[one] for one in MEMBERS[:2])


def test_1_2_days_are_half_days_of_sessions_attended_and_who_falls_behind_the_pace_owes() -> None:
    office, branch = group_office()
    office.now = moment_of("2027-02-10", 9)
    assert owed(office, "keep_pace") == dict.fromkeys(MEMBERS, "open")
    for number in range(3):
        session = session_of(office, branch, days_from_now=0, half_days=2)
        for name in MEMBERS[:2] if number else MEMBERS:
            branch.create(
                ATTENDANCE, {"session": session, "person": office.ids[name], "way": "paper", "seen_at": office.now}
            )
        office.exchange(branch)
        office.now += DAY_MS
    assert {row(office, ATTENDANCE, one.id)["half_days"] for one in office.storage.collection(ATTENDANCE)} == {2}
    assert owed(office, "keep_pace") == {"书记": "done", "副主任甲": "done", "副主任乙": "open"}
    office.now = moment_of("2027-05-10", 9)
    assert owed(office, "keep_pace")["书记"] == "open"


def test_1_3_a_topic_of_a_member_waits_for_the_secretary_and_the_secretarys_own_stands() -> None:
    office, _ = group_office()
    member, secretary = level(office, "副主任甲"), level(office, "书记")
    topic = member.create(TOPIC, {"title": "代表工作", "year": 2026})
    with pytest.raises(Refused, match="post_missing"):
        member.act(TOPIC, topic, "approve", {})
    office.exchange(member, secretary)
    assert owed(office, "decide_topic") == {"书记": "open"}
    with pytest.raises(Refused, match="field_invalid"):
        secretary.act(TOPIC, topic, "decline", {})
    secretary.act(TOPIC, topic, "approve", {})
    own = secretary.create(TOPIC, {"title": "宪法", "year": 2026})
    office.exchange(secretary)
    assert {row(office, TOPIC, one)["state"] for one in (topic, own)} == {"approved"}
    assert owed(office, "decide_topic") == {"书记": "done"}
    with pytest.raises(Refused, match="post_missing"):
        level(office, "handler").create(TOPIC, {"title": "x", "year": 2026})


def test_1_4_what_all_are_to_study_the_group_studies_first() -> None:
    office, branch = group_office()
    secretary = level(office, "书记")
    topic = secretary.create(TOPIC, {"title": "全会精神", "year": 2026, "for_all": True})
    office.exchange(secretary, branch)
    starts = office.now + 5 * DAY_MS
    branch.create(
        "party_study.session",
        {"topic": "全会精神", "starts_at": starts, "ends_at": starts + 3_600_000, "room": office.ids["会议室"], "organiser": branch.person,
         "people": [office.ids["handler"]], "centre_topic": topic},
    )  # fmt: skip
    office.exchange(branch)
    assert owed(office, "study_first") == {"书记": "open"}
    session = session_of(office, branch, days_from_now=2, about=topic)
    assert owed(office, "study_first") == {"书记": "open"}
    branch.act(SESSION, session, "close", {})
    office.exchange(branch)
    assert owed(office, "study_first") == {"书记": "done"}


def test_1_6_leave_goes_to_the_secretary_of_the_group_and_nobody_else_grants_it() -> None:
    office, branch = group_office()
    session = session_of(office, branch)
    member = level(office, "副主任甲")
    leave = member.create(
        "theory_study.leave", {"session": session, "person": member.person, "reason": "外出调研", "kind": "on_duty"}
    )
    office.exchange(member)
    assert owed(office, "answer_leave") == {"书记": "open"}
    general = level(office, "secretary")
    assert leave not in general.view("theory_study.leave")
    secretary = level(office, "书记")
    secretary.act("theory_study.leave", leave, "grant", {})
    office.exchange(secretary)
    assert "副主任甲" not in owed(office, "attend")


def test_1_7_an_absence_is_made_up_with_when_what_and_notes() -> None:
    office, branch = group_office()
    session = session_of(office, branch, days_from_now=0)
    branch.create(
        ATTENDANCE, {"session": session, "person": office.ids["书记"], "way": "roll_call", "seen_at": office.now}
    )
    branch.act(SESSION, session, "close", {})
    office.exchange(branch)
    office.now += DAY_MS
    assert owed(office, "make_up") == {"副主任甲": "open", "副主任乙": "open"}
    member = level(office, "副主任甲")
    entered = {
        "session": session,
        "person": member.person,
        "day": day_of(office.now),
        "what": "自学原文",
        "notes": "记下三点",
    }
    member.create("theory_study.make_up", entered)
    office.exchange(member)
    assert owed(office, "make_up") == {"副主任甲": "done", "副主任乙": "open"}
    office.now += 31 * DAY_MS
    assert owed(office, "make_up")["副主任乙"] == "late"
