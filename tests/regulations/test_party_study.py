"""Study by its clauses: the window, being late, odd codes, roll-call and paper, leave (5.1, 5.2)."""

from __future__ import annotations

import pytest

from schema.day import DAY_MS, MINUTE_MS
from sync.device import Device, Refused
from tests.small_office import SmallOffice, staffed_office

ATTENDANCE = "party_study.attendance"
LEAVE = "party_study.leave"


def opened(minutes_from_now: int = 10, *people: str) -> tuple[SmallOffice, str, Device]:
    """An office with a session, and the handler's level phone."""
    office = staffed_office()
    session = office.study(
        "organiser", *(people or ("handler", "organiser", "desk")), minutes_from_now=minutes_from_now
    )
    handler = office.device("handler")
    office.exchange(handler)
    return office, session, handler


@pytest.mark.parametrize(
    ("minutes", "state", "timeliness", "flag"),
    [
        (-31, "to_confirm", "on_time", "outside_window"),
        (-30, "counted", "on_time", "none"),
        (0, "counted", "on_time", "none"),
        (1, "counted", "late", "none"),
        (120, "counted", "late", "none"),
        (121, "to_confirm", "late", "outside_window"),
    ],
)
def test_5_2_a_check_in_is_on_time_late_or_kept_for_the_organiser(
    minutes: int, state: str, timeliness: str, flag: str
) -> None:
    office, session, handler = opened(60)
    office.now += (60 + minutes) * MINUTE_MS
    record = office.check_in(handler, session)
    shown = handler.view(ATTENDANCE)[record]
    assert (shown["state"], shown["timeliness"], shown["flag"]) == (state, timeliness, flag)
    office.exchange(handler)
    assert handler.view(ATTENDANCE)[record] == shown


def test_5_2_a_phone_offline_for_two_days_still_counts_by_when_the_code_was_seen() -> None:
    office, session, handler = opened()
    record = office.check_in(handler, session)
    office.now += 2 * DAY_MS
    office.exchange(handler)
    assert handler.view(ATTENDANCE)[record]["state"] == "counted"


def test_5_2_a_retired_poster_another_room_and_a_guest_are_flagged_never_dropped() -> None:
    office, session, handler = opened(10, "organiser")
    record = office.check_in(handler, session)
    assert handler.view(ATTENDANCE)[record]["flag"] == "not_listed"
    office, session, handler = opened()
    record = office.check_in(handler, session, room="301")
    assert handler.view(ATTENDANCE)[record]["flag"] == "other_room"
    office, session, handler = opened()
    office.system.act("office.station", office.ids["station:会议室"], "retire")
    office.exchange(office.system, handler)
    record = office.check_in(handler, session)
    assert handler.view(ATTENDANCE)[record]["flag"] == "retired_code"
    office.exchange(handler)
    organiser = office.device("organiser")
    office.exchange(organiser)
    organiser.act(ATTENDANCE, record, "confirm", {"note": "本人在场"})
    office.exchange(organiser, handler)
    assert handler.view(ATTENDANCE)[record]["state"] == "counted"


def test_5_2_a_code_that_is_not_the_stations_is_refused() -> None:
    office, session, handler = opened()
    fields = {
        "session": session,
        "person": handler.person,
        "way": "poster",
        "seen_at": office.now,
        "station": office.ids["station:会议室"],
    }
    with pytest.raises(Refused, match="code_not_of_station"):
        handler.create(ATTENDANCE, fields, proof={"code": office.codes["301"], "seen_at": office.now})
    with pytest.raises(Refused, match="code_not_of_station"):
        handler.create(ATTENDANCE, fields)


def test_5_2_dv10_a_second_check_in_stays_one_attendance_with_the_first_time() -> None:
    office, session, handler = opened()
    record = office.check_in(handler, session)
    first = handler.view(ATTENDANCE)[record]["seen_at"]
    office.now += 5 * MINUTE_MS
    assert office.check_in(handler, session) == record
    assert [one.outcome for one in office.exchange(handler).results] == ["applied"]
    assert handler.view(ATTENDANCE)[record]["seen_at"] == first


@pytest.mark.parametrize("way", ["roll_call", "paper"])
def test_5_2_roll_call_and_paper_count_the_same_and_only_the_organiser_may(way: str) -> None:
    office, session, handler = opened()
    organiser = office.device("organiser")
    office.exchange(organiser)
    fields = {"session": session, "person": handler.person, "way": way, "seen_at": office.now}
    with pytest.raises(Refused, match="scan_needed"):
        handler.create(ATTENDANCE, fields)
    record = organiser.create(ATTENDANCE, fields)
    office.exchange(organiser, handler)
    assert handler.view(ATTENDANCE)[record]["state"] == "counted"


def test_5_2_nobody_is_checked_in_by_a_colleague() -> None:
    office, session, handler = opened()
    fields = {"session": session, "person": office.ids["desk"], "way": "roll_call", "seen_at": office.now}
    with pytest.raises(Refused, match="post_missing"):
        handler.create(ATTENDANCE, fields)


def test_5_2_leave_is_asked_before_and_answered_by_the_secretary_general() -> None:
    office, session, handler = opened()
    record = handler.create(LEAVE, {"session": session, "person": handler.person, "reason": "下乡调研"})
    office.exchange(handler)
    organiser, secretary = office.device("organiser"), office.device("secretary")
    office.exchange(organiser, secretary)
    with pytest.raises(Refused, match="post_missing"):
        organiser.act(LEAVE, record, "grant")
    secretary.act(LEAVE, record, "grant", {"answer": "同意"})
    office.exchange(secretary, handler)
    shown = handler.view(LEAVE)[record]
    assert (shown["state"], shown["answered_by"]) == ("granted", office.ids["secretary"])


def test_5_2_leave_after_the_start_is_refused_with_what_to_do() -> None:
    office, session, handler = opened(0)
    office.now += MINUTE_MS
    with pytest.raises(Refused, match="leave_after_start") as refused:
        handler.create(LEAVE, {"session": session, "person": handler.person, "reason": "忘了"})
    assert "组织者" in refused.value.refusal.todo.zh


def test_5_2_the_office_may_change_the_window_without_code() -> None:
    office, session, handler = opened(60)
    value = {"parameter": "5.2.opens_before_minutes", "since": "2026-01-01", "value": "60", "source": "机关办公会"}
    office.system.create("office.parameter_value", value)
    office.exchange(office.system, handler)
    record = office.check_in(handler, session)
    assert handler.view(ATTENDANCE)[record]["state"] == "counted"
    office.exchange(handler)
    assert handler.view(ATTENDANCE)[record]["state"] == "counted"


def test_5_1_a_session_ends_after_it_starts_and_is_arranged_by_those_who_may() -> None:
    office, session, handler = opened()
    clerk = office.device("clerk")
    office.exchange(clerk)
    with pytest.raises(Refused, match="ends_before_start"):
        moved = {"starts_at": office.now, "ends_at": office.now - DAY_MS, "moved_why": "会议室占用"}
        clerk.act("party_study.session", session, "move", moved)
    with pytest.raises(Refused, match="field_forbidden"):
        clerk.patch("party_study.session", session, {"starts_at": office.now + DAY_MS})
    with pytest.raises(Refused, match="post_missing"):
        handler.patch("party_study.session", session, {"topic": "改掉"})
