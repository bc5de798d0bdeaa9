"""Study by what it is: forms and contents in balance, lecturers, holidays, the year's plan (1.5, 5.3, 5.5 to 5.7, 5.10)."""

from __future__ import annotations

from typing import Any

import pytest

from schema.day import DAY_MS, MINUTE_MS, day_of
from schema.duty import owings, standing
from sync.device import Device, Refused
from sync.ground import StoredGround
from sync.merge import Fields
from tests.small_office import SmallOffice, staffed_office

SESSION, HOLIDAY, FEEDBACK, PLAN = (
    "party_study.session",
    "party_study.holiday_study",
    "party_study.holiday_feedback",
    "party_study.plan",
)


def branch_office() -> tuple[SmallOffice, Device]:
    """The small office with a branch, its director and a member; the clerk's phone level."""
    office = staffed_office()
    office.person("主任", "standing_committee_director", "party_member")
    office.person("支书", "branch_secretary", "party_member")
    office.person("宣传委员", "publicity_commissioner")
    clerk = office.device("clerk")
    office.exchange(clerk)
    return office, clerk


def level(office: SmallOffice, name: str) -> Device:
    """A phone of somebody, level."""
    phone = office.device(name)
    office.exchange(phone)
    return phone


def arranged(office: SmallOffice, clerk: Device, days_from_now: float, **given: Any) -> str:
    """A session of an hour and a half."""
    starts = office.now + int(days_from_now * DAY_MS)
    fields: Fields = {
        "topic": "一次学习", "starts_at": starts, "ends_at": starts + 90 * MINUTE_MS, "room": office.ids["会议室"],
        "organiser": office.ids["organiser"], "people": [office.ids["handler"]], **given,
    }  # fmt: skip
    session = clerk.create(SESSION, fields)
    office.exchange(clerk)
    return session


def held(office: SmallOffice, clerk: Device, **given: Any) -> str:
    """A session that is over and whose sheet is closed."""
    session = arranged(office, clerk, 0.01, **given)
    office.now += DAY_MS // 4
    clerk.act(SESSION, session, "close")
    office.exchange(clerk)
    return session


def row(office: SmallOffice, collection: str, record: str) -> Fields:
    """A record as the server holds it."""
    stored = office.storage.stored(collection, record)
    assert stored is not None
    return stored.fields()


def owed(office: SmallOffice, duty: str) -> list[tuple[str, str]]:
    """Person's name and how the duty stands, sorted."""
    name, names = f"party_study.{duty}", {person: one for one, person in office.ids.items()}
    ground = StoredGround(office.storage, office.catalogue)
    found = owings(office.catalogue.duties[name], name, ground, office.now)
    return sorted((names[one.person], standing(one, office.now)) for one in found)


def test_1_5_a_session_of_the_group_says_its_form_and_knows_no_other() -> None:
    office, _ = branch_office()
    branch = level(office, "支书")
    starts = office.now + DAY_MS
    fields: Fields = {
        "topic": "实地看数字人大", "form": "field_practice", "starts_at": starts, "ends_at": starts + 3 * 3_600_000,
        "room": office.ids["会议室"], "organiser": branch.person,
    }  # fmt: skip
    session = branch.create("theory_study.session", fields)
    office.exchange(branch)
    assert row(office, "theory_study.session", session)["form"] == "field_practice"
    with pytest.raises(Refused, match="field_invalid"):
        branch.create("theory_study.session", {**fields, "form": "reading_aloud"})


@pytest.mark.parametrize(
    ("theory", "professional", "stands"), [(1, 1, "done"), (2, 1, "done"), (3, 1, "open"), (0, 2, "open")]
)
def test_5_3_each_kind_of_content_has_its_share_of_a_half_year(theory: int, professional: int, stands: str) -> None:
    office, clerk = branch_office()
    for _ in range(theory):
        held(office, clerk, content_kind="theory")
    for _ in range(professional):
        held(office, clerk, content_kind="professional", lecturer=office.ids["handler"])
    assert ("宣传委员", stands) in owed(office, "balance_content")


def test_5_3_a_professional_session_asks_its_organiser_for_a_lecturer_and_theory_does_not() -> None:
    office, clerk = branch_office()
    arranged(office, clerk, 5, content_kind="theory")
    assert owed(office, "name_lecturer") == []
    session = arranged(office, clerk, 6, content_kind="professional")
    assert owed(office, "name_lecturer") == [("organiser", "open")]
    clerk.patch(SESSION, session, {"lecturer": office.ids["handler"]})
    office.exchange(clerk)
    assert owed(office, "name_lecturer") == []


def holiday(office: SmallOffice, clerk: Device) -> str:
    """Study over a holiday that begins tomorrow."""
    day = day_of(office.now + DAY_MS)
    fields: Fields = {
        "year": int(day[:4]), "holiday": "national_day", "first_day": day, "last_day": day_of(office.now + 5 * DAY_MS),
        "content": "读一本书",
    }  # fmt: skip
    record = clerk.create(HOLIDAY, fields)
    office.exchange(clerk)
    return record


def test_5_5_study_for_a_holiday_is_set_by_one_and_what_came_of_it_written_by_each_member() -> None:
    office, clerk = branch_office()
    assert ("宣传委员", "late") in owed(office, "set_national_day")
    with pytest.raises(Refused, match="last_before_first"):
        clerk.create(
            HOLIDAY,
            {
                "year": 2026,
                "holiday": "may_day",
                "first_day": "2026-05-05",
                "last_day": "2026-05-01",
                "content": "读一本书",
            },
        )
    study = holiday(office, clerk)
    assert all(stands != "late" for _, stands in owed(office, "set_national_day"))
    assert owed(office, "holiday_feedback") == [("主任", "coming"), ("支书", "coming")]
    office.now += 2 * DAY_MS
    assert owed(office, "holiday_feedback") == [("主任", "open"), ("支书", "open")]
    member = level(office, "支书")
    feedback = member.create(FEEDBACK, {"holiday_study": study, "person": member.person, "what": "读了三章"})
    office.exchange(member)
    assert ("支书", "done") in owed(office, "holiday_feedback")
    director = level(office, "主任")
    assert feedback not in director.view(FEEDBACK), "what a member thinks goes to those who gather it"
    with pytest.raises(Refused):
        director.create(FEEDBACK, {"holiday_study": study, "person": member.person, "what": "替别人写"})


def test_5_5_a_holidays_study_is_closed_by_who_gathers_it() -> None:
    office, clerk = branch_office()
    study = holiday(office, clerk)
    office.now += 5 * DAY_MS
    assert ("宣传委员", "open") in owed(office, "close_holiday_study")
    level_commissioner = level(office, "宣传委员")
    level_commissioner.act(HOLIDAY, study, "close", {"outcome": "两人写了反馈"})
    office.exchange(level_commissioner)
    assert row(office, HOLIDAY, study)["state"] == "closed"
    assert ("宣传委员", "done") in owed(office, "close_holiday_study")


def test_5_6_the_directors_lecture_is_one_that_the_director_gave_and_that_was_held() -> None:
    office, clerk = branch_office()
    assert owed(office, "party_lecture") == [("主任", "open")]
    held(office, clerk, form="party_lecture", lecturer=office.ids["支书"])
    held(office, clerk, form="collective", lecturer=office.ids["主任"])
    arranged(office, clerk, 3, form="party_lecture", lecturer=office.ids["主任"])
    assert owed(office, "party_lecture") == [("主任", "open")]
    held(office, clerk, form="party_lecture", lecturer=office.ids["主任"])
    assert owed(office, "party_lecture") == [("主任", "done")]


@pytest.mark.parametrize("form", ["report", "contest", "coaching", "film", "seminar"])
def test_5_7_study_takes_many_forms_and_each_session_says_its_own(form: str) -> None:
    office, clerk = branch_office()
    session = arranged(office, clerk, 1, form=form)
    assert row(office, SESSION, session)["form"] == form
    with pytest.raises(Refused, match="field_invalid"):
        arranged(office, clerk, 1, form=form + "s")


def test_5_10_the_years_plan_is_issued_by_the_branch_and_its_days_are_the_sessions_that_name_it() -> None:
    office, _ = branch_office()
    branch = level(office, "支书")
    assert ("支书", "late") in owed(office, "year_plan")
    plan = branch.create(PLAN, {"year": 2026, "aims": "理论和业务各一半"})
    office.exchange(branch)
    assert ("支书", "late") in owed(office, "year_plan"), "a draft is no plan"
    branch.act(PLAN, plan, "issue")
    office.exchange(branch)
    assert row(office, PLAN, plan)["issued_on"] == day_of(office.now)
    assert any(stands.startswith("done") for name, stands in owed(office, "year_plan") if name == "支书")
    clerk = level(office, "clerk")
    session = arranged(office, clerk, 2, plan=plan)
    assert row(office, SESSION, session)["plan"] == plan
    with pytest.raises(Refused):
        level(office, "handler").create(PLAN, {"year": 2027, "aims": "没有权限"})
