"""The calendar: read by another library, a moved deadline replaces its event, the address is secret and can end."""

from __future__ import annotations

import re

import vobject

from schema.day import MINUTE_MS, moment_of
from tests.server.reminders.conftest import SESSION, Reminded


def fetch(office: Reminded, name: str) -> tuple[str, str]:
    """A new address of a person's, and what it gives."""
    url = office.phones[name].call("post", "/api/reach/calendar").json()["url"]
    path = url.removeprefix("https://luzhi.example")
    return path, office.client.get(path).text


def events(text: str) -> dict[str, vobject.base.Component]:
    """The events by UID, as another library reads them."""
    calendar = vobject.readOne(text)
    return {one.uid.value: one for one in getattr(calendar, "vevent_list", [])}


def test_another_library_reads_the_duties_with_their_alarms(office: Reminded) -> None:
    office.visit("承办人")
    office.session(30)
    _, text = fetch(office, "承办人")
    found = events(text)
    by_title = {one.summary.value: one for one in found.values()}
    assert set(by_title) == {
        "期限：当天办好或说明何时再来（首问责任制 13.3）",
        "期限：按时到会并签到（党员学习制度 5.2）",
    }
    attend = by_title["期限：按时到会并签到（党员学习制度 5.2）"]
    starts = office.now + 30 * 60 * MINUTE_MS
    assert int(attend.dtstart.value.timestamp()) * 1000 == starts
    alarms = sorted(int(one.trigger.value.timestamp()) * 1000 for one in attend.valarm_list)
    assert alarms == [starts - minutes * MINUTE_MS for minutes in (24 * 60, 2 * 60, 15)]
    visit = by_title["期限：当天办好或说明何时再来（首问责任制 13.3）"]
    assert visit.dtstart.value.isoformat() == "2026-11-20"
    assert all(line == line.rstrip("\n") and len(line.encode()) <= 75 for line in text.split("\r\n"))
    assert "来访的王某" not in text
    assert "监督法" not in text


def test_a_moved_deadline_replaces_its_event_and_a_done_one_leaves(office: Reminded) -> None:
    session = office.session(30)
    path, text = fetch(office, "承办人")
    [(uid, before)] = events(text).items()
    again = events(office.client.get(path).text)
    assert again[uid].sequence.value == before.sequence.value == "0"
    starts = office.now + 50 * 60 * MINUTE_MS
    times = {"starts_at": starts, "ends_at": starts + 120 * MINUTE_MS, "moved_why": "会议室占用"}
    office.replica("文书").act(SESSION, session, "move", times)
    office.phones["文书"].exchange()
    moved = events(office.client.get(path).text)
    assert list(moved) == [uid]
    assert moved[uid].sequence.value == "1"
    assert int(moved[uid].dtstart.value.timestamp()) * 1000 == office.now + 50 * 60 * MINUTE_MS
    office.replica("文书").act(SESSION, session, "call_off", {"outcome": "冲突"})
    office.phones["文书"].exchange()
    assert events(office.client.get(path).text) == {}


def test_nothing_new_is_not_sent_again(office: Reminded) -> None:
    office.visit("承办人")
    path, _ = fetch(office, "承办人")
    first = office.client.get(path)
    assert first.headers["content-type"] == "text/calendar; charset=utf-8"
    tag = first.headers["etag"]
    answer = office.client.get(path, headers={"If-None-Match": f'"x", {tag}'})
    assert (answer.status_code, answer.content) == (304, b"")
    office.session(30)
    assert office.client.get(path, headers={"If-None-Match": tag}).status_code == 200


def test_the_address_is_one_at_a_time_ends_when_told_and_with_the_person(office: Reminded) -> None:
    old, _ = fetch(office, "承办人")
    new, _ = fetch(office, "承办人")
    assert office.client.get(old).status_code == 404
    assert office.client.get(new).status_code == 200
    assert office.phones["承办人"].call("delete", "/api/reach/calendar").status_code == 204
    assert office.client.get(new).status_code == 404
    last, _ = fetch(office, "承办人")
    office.replica("", office.admin).act("office.person", office.ids["承办人"], "end")
    office.admin.exchange()
    assert office.client.get(last).status_code == 404


def test_guessers_find_nothing_and_are_slowed(office: Reminded) -> None:
    path, _ = fetch(office, "承办人")
    statuses = [
        office.client.get("/api/calendar/" + "A" * length + ".ics").status_code
        for length in (1, 43, 42, 43, 43, 43, 43, 500)
    ]
    assert set(statuses) == {404, 429}
    assert statuses[-1] == 429
    kept = office.office.look(lambda: list(office.office.storage.database["calendar"].rows)).result()
    secret = re.sub(r".*/|\.ics$", "", path)
    assert secret not in str(kept)
    office.now = moment_of("2026-11-20", 12)
    assert office.client.get(path).status_code == 200
