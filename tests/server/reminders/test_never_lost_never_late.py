"""What happens between deciding and ringing: looked at anew before it is sent, never lost over a crash, never doubled by a fault."""

from __future__ import annotations

import pytest

from schema.day import MINUTE_MS, moment_of
from server.reminders.planner import MESSAGE
from server.reminders.quiet import Quiet, disturb_at
from server.reminders.store import Delivery, Subscription
from server.reminders.webpush import Sent
from sync.device import Refused
from tests.loops import run_to_end
from tests.server.reminders.conftest import VISIT, Reminded

HOUR = 60


def hand_over(office: Reminded, to: str = "承办人") -> str:
    """A visitor is handed over."""
    record = office.visit()
    office.replica("前台").act(VISIT, record, "hand_over", {"handed_to": office.ids[to]})
    office.phones["前台"].exchange()
    return record


def put_off(office: Reminded, record: str, minutes: int) -> None:
    """承办人 puts the message about it off."""
    office.phones["承办人"].exchange()
    message = next(str(row["id"]) for row in office.messages("承办人") if row.get("record") == record)
    office.replica("承办人").act(MESSAGE, message, "put_off", {"again_at": office.now + minutes * MINUTE_MS})
    office.phones["承办人"].exchange()


def told_of(office: Reminded, record: str, name: str = "承办人") -> int:
    """How many messages a person has about a record."""
    return sum(1 for row in office.messages(name) if row.get("record") == record)


def test_a_board_that_somebody_opens_first_keeps_nothing_back(office: Reminded) -> None:
    office.round(1)
    record = hand_over(office)
    assert office.phones["主任"].call("get", "/api/board").status_code == 200
    office.round(0)
    assert told_of(office, record) == 1


def test_what_was_done_meanwhile_does_not_ring_again(office: Reminded) -> None:
    office.subscribe("承办人")
    record = hand_over(office)
    office.round(1)
    put_off(office, record, HOUR)
    office.replica("承办人").act(VISIT, record, "accept")
    office.phones["承办人"].exchange()
    office.round(2 * HOUR)
    assert [one["url"] for one in office.shown("承办人") if "accept_visit" in one["url"]] == [
        office.shown("承办人")[0]["url"]
    ]


def test_what_was_put_off_is_not_lost_with_the_process(office: Reminded) -> None:
    office.subscribe("承办人")
    record = hand_over(office)
    office.round(1)
    put_off(office, record, HOUR)
    office.office.look(office.office.planner.forget).result()
    office.office.look(office.office.engine.knowledge.forget_all).result()
    office.round(1)
    office.round(HOUR)
    assert len(office.shown("承办人")) == 2
    office.office.look(office.office.engine.knowledge.forget_all).result()
    office.round(HOUR)
    assert len(office.shown("承办人")) == 2


def test_a_push_waits_for_the_end_of_a_session_that_began_after_it_was_queued(office: Reminded) -> None:
    office.subscribe("承办人")
    session = office.session(1)
    record = hand_over(office)
    office.round(1)
    before = len(office.shown("承办人"))
    put_off(office, record, 70)
    office.now += 60 * MINUTE_MS
    office.replica("文书").create(
        "party_study.attendance", {"session": session, "person": office.ids["承办人"], "way": "paper"}
    )
    office.phones["文书"].exchange()
    office.round(15)
    during = [one for one in office.shown("承办人")[before:] if "accept_visit" in one["url"]]
    office.round(80)
    after = [one for one in office.shown("承办人")[before:] if "accept_visit" in one["url"]]
    assert (len(during), len(after)) == (0, 1)


def test_a_fault_with_one_delivery_doubles_no_other(office: Reminded, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("承办人", "主任"):
        office.subscribe(name)
    hand_over(office)
    hand_over(office, "主任")
    send = office.pusher.send

    def faulty(delivery: Delivery, to: Subscription, now: int) -> Sent:
        if delivery.person == office.ids["主任"]:
            raise RuntimeError("a library's own")
        return send(delivery, to, now)

    monkeypatch.setattr(office.pusher, "send", faulty)
    for _ in range(3):
        office.round(0)
    assert len(office.shown("承办人")) == 1
    assert {one.state for one in office.deliveries() if one.person == office.ids["主任"]} == {"waiting"}


def test_what_waited_over_a_weekend_of_downtime_is_still_tried(office: Reminded) -> None:
    office.subscribe("承办人")
    office.now = moment_of("2026-11-20", 21)
    record = hand_over(office)
    office.round(1)
    assert office.shown("承办人") == []
    office.now = moment_of("2026-11-23", 8)
    office.round()
    assert [record in one["url"] for one in office.shown("承办人")] == [True]


def test_a_device_that_subscribes_anew_still_gets_what_waited(office: Reminded) -> None:
    office.subscribe("承办人")
    office.now = moment_of("2026-11-20", 21)
    hand_over(office)
    office.round(1)
    browser = office.browsers["承办人"]
    row = Subscription(
        "new",
        office.ids["承办人"],
        office.replica("承办人").id,
        f"{office.service.url}/p/1",
        browser.p256dh,
        browser.secret,
    )
    office.office.do(lambda: office.office.planner.store.subscribe(row, office.now)).result()
    office.now = moment_of("2026-11-21", 8)
    office.round()
    assert len(office.shown("承办人")) == 1


def test_the_lease_is_asked_for_before_anything_is_sent(office: Reminded) -> None:
    office.subscribe("承办人")
    hand_over(office)
    office.office.do(lambda: office.office.planner.plan(office.now + MINUTE_MS)).result()
    office.office.do(lambda: office.office.planner.store.take_lease("reminders", "another", office.now, 10**9)).result()
    assert run_to_end(office.scheduler.round()) is None
    assert office.shown("承办人") == []


def test_nobody_gets_a_list_for_what_came_after_the_lists_went_out(office: Reminded) -> None:
    office.now = moment_of("2026-11-20", 8, 31)
    office.round()
    hand_over(office)
    office.round(90)
    assert [row["kind"] for row in office.messages("承办人")] == ["new"]


def test_after_a_session_that_ends_in_quiet_hours_it_waits_for_the_morning() -> None:
    session = (moment_of("2026-11-20", 19), moment_of("2026-11-20", 20, 30))
    assert disturb_at(moment_of("2026-11-20", 19, 50), Quiet(), [session]) == moment_of("2026-11-21", 7, 30)


def test_a_leader_who_left_is_told_nothing(office: Reminded) -> None:
    section = office.replica("", office.admin).create(
        "office.section", {"name": "接待科", "in_charge": office.ids["秘书长"]}
    )
    office.replica("", office.admin).patch("office.person", office.ids["前台"], {"section": section})
    office.replica("", office.admin).act("office.person", office.ids["秘书长"], "end")
    office.admin.exchange()
    office.visit()
    office.now = moment_of("2026-11-23", 10)
    office.round()
    assert [row["kind"] for row in office.messages("主任") if row.get("record")] == ["escalated"]
    assert office.messages("秘书长") == []


@pytest.mark.parametrize("day", ["9999-12-31", "2200-01-01", "1899-12-31"])
def test_a_day_beyond_all_calendars_is_refused_at_the_phone_and_reminds_nobody_to_death(
    office: Reminded, day: str
) -> None:
    record = office.visit()
    with pytest.raises(Refused):
        office.replica("前台").act(VISIT, record, "promise", {"promise_day": day, "promise_what": "办理"})
    with pytest.raises(Refused):
        office.replica("文书").create(
            "party_study.session",
            {
                "topic": "x", "starts_at": 9_007_199_254_740_000, "ends_at": 9_007_199_254_740_001, "room": office.room,
                "organiser": office.ids["主任"], "people": [],
            },
        )  # fmt: skip
    office.round(1)


def test_a_message_that_is_refused_keeps_no_other_back(office: Reminded, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = hand_over(office), hand_over(office, "主任")
    create = office.office.planner.messenger.create

    def refused_once(fields: dict[str, object]) -> str:
        if fields.get("record") == first:
            fields = {**fields, "kind": "nonsense"}
        return create(fields)

    monkeypatch.setattr(office.office.planner.messenger, "create", refused_once)
    office.round(1)
    office.round(1)
    assert (told_of(office, first), told_of(office, second, "主任")) == (0, 1)


def test_a_list_of_very_many_is_still_a_list(office: Reminded) -> None:
    planner = office.office.planner
    now = moment_of("2026-11-23", 9)
    office.now = now

    def tell() -> None:
        planner.level(now)
        with planner.messenger as messenger:
            planner._tell_digest(messenger, office.ids["承办人"], 50_000, 1, now)

    office.office.do(tell).result()
    assert [row["count"] for row in office.messages("承办人")] == [9999]
