"""Reminders of a day: what is told to whom, once, on which way, and what is never said."""

from __future__ import annotations

import pytest

from schema.day import DAY_MS, MINUTE_MS, moment_of
from schema.names import natural_id
from server.reminders.planner import MESSAGE
from server.reminders.when import AT_ONCE_MAX
from tests.loops import run_to_end
from tests.server.reminders.conftest import SESSION, VISIT, Reminded

HOUR = 60


def kinds(office: Reminded, name: str) -> list[str]:
    """The kinds of what a person was told, without lists and the calendar's own duties."""
    return [str(row["kind"]) for row in office.messages(name) if row["kind"] != "digest" and row.get("record")]


def test_13_3_a_visitor_handed_over_rings_at_once_and_opens_the_duty(office: Reminded) -> None:
    office.subscribe("承办人")
    record = office.visit()
    office.replica("前台").act(VISIT, record, "hand_over", {"handed_to": office.ids["承办人"]})
    office.phones["前台"].exchange()
    office.round(1)
    told = [row for row in office.messages("承办人") if row.get("record") == record]
    assert [(row["kind"], row["duty"]) for row in told] == [("new", "first_contact.accept_visit")]
    shown = office.shown("承办人")
    assert [one["url"] for one in shown] == [f"/duty/first_contact.accept_visit/{record}?m={told[0]['id']}"]
    assert shown[0]["body"] == "接收转来的来访（首问责任制 13.3）"


def test_13_3_the_same_day_clock_reminds_before_the_close_and_tells_the_director_when_it_is_late(
    office: Reminded,
) -> None:
    office.visit()
    office.round(1)
    assert kinds(office, "前台") == []
    office.round(6 * HOUR)
    assert kinds(office, "前台") == ["lead"]
    office.round(3 * HOUR)
    assert kinds(office, "前台") == ["lead", "lead"]
    office.now = moment_of("2026-11-23", 9, 5)
    office.round()
    assert kinds(office, "前台") == ["lead", "lead", "late"]
    told = [row for row in office.messages("主任") if row["kind"] == "escalated" and row.get("record")]
    assert [(row["owed_by"], row["duty"]) for row in told] == [(office.ids["前台"], "first_contact.finish_visit")]


def test_5_2_it_rings_before_a_session_and_closes_by_itself_with_the_check_in(office: Reminded) -> None:
    session = office.session(30)
    office.round(7 * HOUR)
    assert kinds(office, "承办人") == ["lead"]
    office.replica("文书").create(
        "party_study.attendance", {"session": session, "person": office.ids["承办人"], "way": "paper"}
    )
    office.phones["文书"].exchange()
    office.round(22 * HOUR)
    assert kinds(office, "承办人") == ["lead"]
    assert kinds(office, "前台") == ["lead", "lead"]


def test_5_2_who_sits_in_a_session_is_not_disturbed_until_it_ends(office: Reminded) -> None:
    office.subscribe("承办人")
    office.now = moment_of("2026-11-20", 9)
    session = office.session(1)
    office.replica("文书").create(
        "party_study.attendance", {"session": session, "person": office.ids["承办人"], "way": "paper"}
    )
    office.phones["文书"].exchange()
    office.round(70)
    before = len(office.shown("承办人"))
    record = office.visit()
    office.replica("前台").act(VISIT, record, "hand_over", {"handed_to": office.ids["承办人"]})
    office.phones["前台"].exchange()
    office.round(1)
    assert kinds(office, "承办人")[-1] == "new"
    assert len(office.shown("承办人")) == before
    office.round(90)
    assert len(office.shown("承办人")) == before + 1


def test_quiet_hours_hold_a_push_back_and_the_person_sets_them(office: Reminded) -> None:
    office.subscribe("承办人")
    me = office.ids["承办人"]
    office.replica("承办人").create(
        "office.reach", {"person": me, "quiet_from": 9 * 60, "quiet_until": 10 * 60, "digest": False}
    )
    office.phones["承办人"].exchange()
    office.now = moment_of("2026-11-20", 9, 30)
    record = office.visit()
    office.replica("前台").act(VISIT, record, "hand_over", {"handed_to": me})
    office.phones["前台"].exchange()
    office.round()
    assert (kinds(office, "承办人"), office.shown("承办人")) == (["new"], [])
    office.round(31)
    assert len(office.shown("承办人")) == 1


def test_who_wants_no_push_gets_the_message_alone(office: Reminded) -> None:
    office.subscribe("承办人")
    office.replica("承办人").create("office.reach", {"person": office.ids["承办人"], "push": False})
    office.phones["承办人"].exchange()
    record = office.visit()
    office.replica("前台").act(VISIT, record, "hand_over", {"handed_to": office.ids["承办人"]})
    office.phones["前台"].exchange()
    office.round(1)
    assert (kinds(office, "承办人"), office.shown("承办人")) == (["new"], [])


def test_a_list_goes_out_each_working_morning_and_only_then(office: Reminded) -> None:
    office.visit()
    for day, hour, count in (
        ("2026-11-21", 9, 0),
        ("2026-11-22", 9, 0),
        ("2026-11-23", 8, 0),
        ("2026-11-23", 9, 1),
        ("2026-11-23", 10, 1),
    ):
        office.now = moment_of(day, hour)
        office.round()
        lists = [row for row in office.messages("前台") if row["kind"] == "digest"]
        assert len(lists) == count, (day, hour)
    assert [row["count"] for row in lists] == [1]


def test_a_day_of_downtime_tells_each_matter_once_and_no_storm(office: Reminded) -> None:
    for _ in range(3):
        office.visit()
    office.now = moment_of("2026-11-23", 14)
    office.round()
    assert kinds(office, "前台") == ["late"] * 3
    assert office.round(1) == {}


def test_a_crash_between_deciding_and_committing_loses_and_doubles_nothing(office: Reminded) -> None:
    class Crash(Exception):
        pass

    record = office.visit()
    office.replica("前台").act(VISIT, record, "hand_over", {"handed_to": office.ids["承办人"]})
    office.phones["前台"].exchange()

    def crash() -> None:
        office.office.planner.plan(office.now + MINUTE_MS)
        raise Crash

    for _ in range(3):
        with pytest.raises(Crash):
            office.office.do(crash).result()
        office.office.look(office.office.planner.forget).result()
        assert kinds(office, "承办人") == []
    office.round(1)
    office.round(1)
    assert kinds(office, "承办人") == ["new"]


def test_one_process_at_a_time_has_the_lease_and_another_takes_over(office: Reminded) -> None:
    from server.reminders.scheduler import LEASE_MS, Scheduler

    other = Scheduler(office.office, office.pusher, "two", office.robot)
    office.round(1)
    assert run_to_end(other.round()) is None
    office.now += LEASE_MS + 1
    assert run_to_end(other.round()) is not None
    assert run_to_end(office.scheduler.round()) is None
    run_to_end(other.end())
    assert run_to_end(office.scheduler.round()) is not None


def test_what_is_put_off_rings_again_at_its_time_until_it_is_done(office: Reminded) -> None:
    office.subscribe("承办人")
    record = office.visit()
    office.replica("前台").act(VISIT, record, "hand_over", {"handed_to": office.ids["承办人"]})
    office.phones["前台"].exchange()
    office.round(1)
    office.phones["承办人"].exchange()
    message = next(str(row["id"]) for row in office.messages("承办人") if row.get("record") == record)
    office.replica("承办人").act(MESSAGE, message, "put_off", {"again_at": office.now + 60 * MINUTE_MS})
    office.phones["承办人"].exchange()
    office.round(30)
    assert len(office.shown("承办人")) == 1
    office.round(31)
    assert [one["id"] for one in office.shown("承办人")] == [message, message]


def test_i5_nothing_that_leaves_the_house_holds_a_word_of_a_record(office: Reminded) -> None:
    for name in ("前台", "承办人", "主任"):
        office.subscribe(name)
    record = office.visit()
    office.replica("前台").act(
        VISIT, record, "hand_over", {"handed_to": office.ids["承办人"], "told": "请到三楼找老张"}
    )
    office.phones["前台"].exchange()
    office.session(30)
    for hours in (1, 8, 40, 24, 24):
        office.round(hours * HOUR)

    def words() -> set[str]:
        found: set[str] = set()
        for collection in (VISIT, SESSION, "office.person", "office.room"):
            for stored in office.office.storage.collection(collection):
                found |= {
                    value
                    for name, value in stored.fields().items()
                    if isinstance(value, str) and name not in ("id", "state", "by")
                }
        return {one for one in found if len(one) > 1 and not one.isascii()}

    payloads = [one.payload for one in office.deliveries()]
    assert len(payloads) > 3
    said = office.office.look(words).result()
    assert {"来访的王某", "咨询宅基地审批", "监督法修改解读"} <= said
    assert [(word, payload) for word in said for payload in payloads if word in payload] == []


def test_a_message_is_the_persons_alone_and_nobody_else_makes_one(office: Reminded) -> None:
    record = office.visit()
    office.replica("前台").act(VISIT, record, "hand_over", {"handed_to": office.ids["承办人"]})
    office.phones["前台"].exchange()
    office.round(1)
    for name, phone in office.phones.items():
        phone.exchange()
        held = office.replica(name).view(MESSAGE).values()
        assert {row["person"] for row in held} <= {office.ids[name]}
    from sync.device import Refused

    with pytest.raises(Refused):
        office.replica("前台").create(
            MESSAGE, {"person": office.ids["承办人"], "subject": "x", "kind": "new", "sent_at": office.now}
        )


def test_the_message_of_a_matter_has_one_id(office: Reminded) -> None:
    record = office.visit()
    office.now = moment_of("2026-11-20", 17, 1)
    office.round()
    row = next(row for row in office.messages("前台") if row.get("record") == record)
    assert row["id"] == natural_id(office.office.id, MESSAGE, (str(row["person"]), str(row["subject"])))
    assert int(row["due_at"]) == moment_of("2026-11-20") + DAY_MS


def test_a_revoked_device_rings_no_more_not_even_with_what_was_queued(office: Reminded) -> None:
    office.subscribe("承办人")
    record = office.visit()
    office.replica("前台").act(VISIT, record, "hand_over", {"handed_to": office.ids["承办人"]})
    office.phones["前台"].exchange()
    office.office.do(lambda: office.office.planner.plan(office.now + MINUTE_MS)).result()
    assert len(office.deliveries()) == 1
    device = office.replica("承办人").id
    assert office.admin.call("post", f"/api/devices/{device}/revoke").status_code < 300
    office.round(2)
    assert office.shown("承办人") == []
    assert {one.state for one in office.deliveries()} == {"gone"}


def test_what_comes_due_at_one_moment_is_gathered_and_none_of_it_is_lost(office: Reminded) -> None:
    office.subscribe("前台")
    office.subscribe("主任")
    visits = [office.visit() for _ in range(AT_ONCE_MAX + 2)]
    office.now = moment_of("2026-11-23", 14)
    told_now = office.round()
    assert (told_now["gathered"], told_now["gathered_late"]) == (1, 1)
    assert kinds(office, "前台") == []
    [told] = [row for row in office.messages("前台") if row["kind"] == "gathered"]
    assert told["count"] == len(visits)
    keys = office.office.look(lambda: office.office.planner.store.keys_of(str(told["id"]))).result()
    assert {visit for visit in visits for key in keys if visit in key} == set(visits)
    assert office.round(1) == {}
    [shown] = office.shown("前台")
    assert (shown["title"], shown["body"]) == ("履职 · 5 件事项", "已经过期 5 件")
    [above] = office.shown("主任")
    assert above["url"].startswith("/board?m=")
    for visit in visits:
        office.replica("前台").act(VISIT, visit, "finish", {"result": "已当面答复"})
    office.phones["前台"].exchange()
    assert office.round(1) == {}


def test_as_many_as_one_can_take_in_are_told_one_by_one(office: Reminded) -> None:
    for _ in range(AT_ONCE_MAX):
        office.visit()
    office.now = moment_of("2026-11-23", 14)
    office.round()
    assert kinds(office, "前台") == ["late"] * AT_ONCE_MAX


def test_many_that_are_all_done_before_they_ring_do_not_ring(office: Reminded) -> None:
    office.subscribe("前台")
    visits = [office.visit() for _ in range(AT_ONCE_MAX + 1)]
    person = office.ids["前台"]
    fields = {"person": person, "quiet_from": 12 * 60, "quiet_until": 15 * 60, "digest": False}
    office.replica("前台").create("office.reach", fields)
    office.phones["前台"].exchange()
    office.now = moment_of("2026-11-23", 14)
    office.round()
    assert [row["kind"] for row in office.messages("前台") if row["kind"] == "gathered"] == ["gathered"]
    for visit in visits:
        office.replica("前台").act(VISIT, visit, "finish", {"result": "已当面答复"})
    office.phones["前台"].exchange()
    office.round(70)
    assert office.shown("前台") == []
