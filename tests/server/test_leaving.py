"""Who was ended is out at the next request, everywhere; who is taken back is in again (EX15)."""

from __future__ import annotations

import re
from typing import Any

import pytest
from litestar.routes import HTTPRoute

from server.identity.commands import device_lines, end_devices
from server.live import Listener
from server.reminders.store import Subscription
from sync.exchange import read_response
from tests.loops import run_to_end
from tests.server.conftest import TestHouse

VISIT = "first_contact.visit"
MARK = "只有在职的人看得到的事"


class Leaving:
    """An administrator, and a clerk with a phone, a calendar and a PIN, who will leave."""

    def __init__(self, house: TestHouse) -> None:
        self.house, self.admin = house, house.administrator()
        self.clerk = house.person(self.admin, "文书", "office_clerk", "receptionist")
        assert self.clerk.replica is not None and self.admin.replica is not None
        self.person = self.clerk.replica.person
        self.calendar = self.clerk.call("post", "/api/reach/calendar").json()["url"].rpartition("/")[2]
        self.clerk.call("post", "/api/pin", json={"pin": "739151"})
        self.admin.replica.create("office.directory_entry", {"matter": MARK, "initials": "zy"})
        self.admin.exchange()
        self.clerk.exchange()

    def step(self, action: str) -> None:
        """The administrator ends the person, or takes them back."""
        assert self.admin.replica is not None
        self.admin.replica.act("office.person", self.person, action)
        self.admin.exchange()

    def standing(self) -> tuple[Any, ...]:
        """What anything taken would move."""
        storage = self.house.office.storage

        def read() -> tuple[Any, ...]:
            entry = storage.last_entry()
            return (
                storage.last_seq(), entry.n if entry else 0, [one.id for one in storage.devices()],
                self.house.office.planner.store.subscriptions(self.person), self.house.office.pins.set_at(self.person),
            )  # fmt: skip

        return self.house.office.look(read).result()

    def device_state(self) -> str:
        """How the clerk's device stands."""
        assert self.clerk.replica is not None
        device = self.clerk.replica.id
        row = self.house.office.look(lambda: self.house.office.storage.device(device)).result()
        assert row is not None
        return row.state


@pytest.fixture
def leaving(house: TestHouse) -> Leaving:
    """Before anybody left."""
    return Leaving(house)


def filled(path: str, leaving: Leaving) -> str:
    """An address with something true in each place that it leaves open."""
    values = {"person": leaving.person, "name": leaving.calendar, "collection": "office.directory_entry"}
    return re.sub(r"\{(\w+):[^}]*\}", lambda found: values.get(found[1], leaving.person), path)


def asked_for(leaving: Leaving) -> dict[str, str]:
    """What any route may ask for in its query."""
    replica = leaving.clerk.replica
    assert replica is not None
    entry = next(iter(replica.view("office.directory_entry")))
    return {
        "office": replica.office, "device": replica.id, "person": leaving.person, "collection": "office.directory_entry",
        "record": entry, "code": "x", "name": "13.3.page_days", "parameter": "13.3.page_days", "value": "3", "dry_run": "true",
    }  # fmt: skip


def test_no_route_gives_who_was_ended_anything_of_the_office_or_takes_anything(leaving: Leaving) -> None:
    app = leaving.house.client.app
    leaving.step("end")
    before = leaving.standing()
    told, asked = set(), 0
    for route in app.routes:
        if not isinstance(route, HTTPRoute):
            continue
        for method in sorted(route.methods - {"OPTIONS", "HEAD"}):
            asked += 1
            path = filled(str(route.path), leaving)
            body = {} if method in ("GET", "DELETE") else {"content": b"{}"}
            answer = leaving.clerk.call(method.lower(), path, params=asked_for(leaving), **body)
            assert MARK not in answer.text, path
            if answer.headers["content-type"].startswith("application/problem+json"):
                told.add((answer.json()["code"], path))
    assert leaving.standing() == before
    ended = {path for code, path in told if code == "person_ended"}
    assert asked > 50
    assert {
        "/api/session",
        "/api/board",
        "/api/devices",
        "/api/pin",
        "/api/reach",
        "/api/live",
        "/api/tablets",
    } <= ended


def test_ex15_the_exchange_the_session_and_its_renewal_say_that_the_person_was_ended(leaving: Leaving) -> None:
    clerk = leaving.clerk
    assert clerk.replica is not None
    leaving.step("end")
    clerk.replica.create(VISIT, {"visitor": "离职后", "matter": "咨询", "received_at": 0})
    for answer in (clerk.send(clerk.replica.request()), clerk.call("get", "/api/session"), clerk.renew()):
        assert (answer.status_code, answer.json()["code"]) == (401, "person_ended")
    assert leaving.house.client.get(f"/api/calendar/{leaving.calendar}").status_code == 404


def test_ex15_what_waited_from_before_is_handed_in_and_what_came_after_is_not(leaving: Leaving) -> None:
    clerk = leaving.clerk
    assert clerk.replica is not None
    clerk.replica.create(VISIT, {"visitor": "停用前", "matter": "咨询", "received_at": 0})
    leaving.step("end")
    leaving.house.now += 10 * 60_000
    clerk.replica.create(VISIT, {"visitor": "停用后", "matter": "咨询", "received_at": 0})
    query = f"?office={clerk.replica.office}&device={clerk.replica.id}"
    answer = clerk.call("post", f"/api/hand-in{query}", content=clerk.replica.request())
    told = read_response(answer.content)
    assert answer.status_code == 200
    assert [one.reason for one in told.results][1] == "device_ended"
    assert (told.changes, told.segments, told.cursors) == ([], [], {})


def test_ex15_who_is_taken_back_goes_on_with_the_same_device(leaving: Leaving) -> None:
    clerk = leaving.clerk
    leaving.step("end")
    assert leaving.device_state() == "left"
    leaving.step("take_back")
    assert leaving.device_state() == "active"
    clerk.exchange()
    assert clerk.call("get", "/api/session").status_code == 200
    assert leaving.house.client.get(f"/api/calendar/{leaving.calendar}").status_code == 200


def test_ex15_a_device_that_was_revoked_by_itself_does_not_come_back(leaving: Leaving) -> None:
    clerk = leaving.clerk
    assert clerk.replica is not None
    leaving.step("end")
    leaving.admin.call("post", f"/api/devices/{clerk.replica.id}/revoke")
    leaving.step("take_back")
    assert clerk.call("get", "/api/session").status_code == 401
    assert clerk.send(clerk.replica.request()).json()["code"] == "signed_out"
    assert leaving.device_state() == "revoked"


def test_ex15_whoever_ends_themselves_takes_no_further_step_in_the_same_exchange(leaving: Leaving) -> None:
    other = leaving.house.person(leaving.admin, "第二管理员", "administrator")
    replica = other.replica
    assert replica is not None
    replica.act("office.person", replica.person, "end")
    replica.create("first_contact.question", {"question": "停用之后还问"})
    answer = other.send(replica.request())
    told = read_response(answer.content)
    assert [(one.outcome, one.reason) for one in told.results] == [("applied", ""), ("refused", "person_ended")]
    assert (told.changes, told.cursors) == ([], {})


def test_no_code_and_no_device_for_who_was_ended_also_with_a_code_from_before(leaving: Leaving) -> None:
    admin = leaving.admin
    code = admin.call("post", "/api/enrol/issue", json={"person": leaving.person}).json()["code"]
    second = admin.call("post", "/api/enrol/issue", json={"person": leaving.person}).json()["code"]
    phone = leaving.house.phone()
    phone.start(code)
    admin.call("post", "/api/enrol/confirm", json={"pending": phone.pending})
    leaving.step("end")
    assert phone.finish().json()["code"] == "enrolment_over"
    late = leaving.house.phone().call("post", "/api/enrol/start", json={"code": second, "public_key": "AA"})
    assert late.json()["code"] == "enrolment_over"
    issued = admin.call("post", "/api/enrol/issue", json={"person": leaving.person})
    assert (issued.status_code, issued.json()["code"]) == (409, "person_left")
    leaving.step("take_back")
    assert admin.call("post", "/api/enrol/issue", json={"person": leaving.person}).status_code == 200


def test_who_was_ended_takes_no_pushes(leaving: Leaving) -> None:
    assert leaving.clerk.replica is not None
    office, device = leaving.house.office, leaving.clerk.replica.id
    row = Subscription("s", leaving.person, device, "https://push.example/x", "key", "auth")
    office.do(lambda: office.planner.store.subscribe(row, office.now_ms())).result()
    assert len(office.look(lambda: office.planner.reachable(leaving.person)).result()) == 1
    leaving.step("end")
    assert office.look(lambda: office.planner.reachable(leaving.person)).result() == []
    leaving.step("take_back")
    assert len(office.look(lambda: office.planner.reachable(leaving.person)).result()) == 1


def opened(leaving: Leaving, day: str = "2026-11-20") -> Listener:
    """A stream of the clerk's phone."""
    office = leaving.house.office
    assert leaving.clerk.replica is not None
    scopes = office.look(lambda: office.engine.held_scopes(leaving.person)).result()
    listener = Listener(leaving.clerk.replica.id, scopes, day)
    office.live._listeners.append(listener)
    return listener


@pytest.mark.parametrize("how", ["person", "post", "device"])
def test_a_live_stream_is_cut_by_the_step_that_takes_the_right_away(leaving: Leaving, how: str) -> None:
    live, admin = leaving.house.office.live, leaving.admin
    assert admin.replica is not None and leaving.clerk.replica is not None
    device = leaving.clerk.replica.id

    async def check() -> list[bytes]:
        import asyncio

        live._loop = asyncio.get_running_loop()
        listener = opened(leaving)
        stream = live.stream(listener)
        assert await anext(stream) == b": listening\n\n"

        def take_away() -> None:
            if how == "person":
                leaving.step("end")
            elif how == "device":
                admin.call("post", f"/api/devices/{device}/revoke")
            else:
                held = admin.replica.view("office.post_held")  # type: ignore[union-attr]
                post = next(i for i, one in held.items() if one["post"] == "receptionist")
                admin.replica.act("office.post_held", post, "end_on", {"until": "2026-11-19"})  # type: ignore[union-attr]
                admin.exchange()

        await asyncio.to_thread(take_away)
        return [line async for line in stream]

    assert run_to_end(check()) == []
    assert live.count == 0


def test_a_live_stream_ends_with_the_day_on_which_its_posts_were_looked_at(leaving: Leaving) -> None:
    live = leaving.house.office.live

    async def check() -> list[bytes]:
        stream = live.stream(opened(leaving, "2026-11-19"))
        return [line async for line in stream]

    assert run_to_end(check()) == [b": listening\n\n"]


def test_the_sheet_says_how_much_is_open_that_the_caller_cannot_see_and_who_can_give_it(leaving: Leaving) -> None:
    clerk, admin = leaving.clerk, leaving.admin
    assert clerk.replica is not None
    clerk.replica.create(VISIT, {"visitor": "王先生", "matter": "低保", "received_at": 0})
    clerk.exchange()
    address = f"/api/people/{leaving.person}/elsewhere"
    assert admin.call("get", address).json() == [{"posts": ["office_director"], "count": 1}]
    leaving.step("end")
    assert admin.call("get", address).json() == [{"posts": ["office_director"], "count": 1}]
    director = leaving.house.person(admin, "办公室主任", "office_director")
    assert director.call("get", address).json() == []
    staff = leaving.house.person(admin, "职员", "staff")
    assert staff.call("get", address).status_code == 403
    assert admin.call("get", f"/api/people/{leaving.person[:-1]}x/elsewhere").status_code == 404


def test_the_operator_lists_devices_and_ends_them_by_id_or_by_name(leaving: Leaving) -> None:
    office, clerk = leaving.house.office, leaving.clerk
    assert clerk.replica is not None
    device = clerk.replica.id
    lines = office.look(lambda: device_lines(office)).result()
    assert any(device in line and "文书" in line and "在用" in line for line in lines)
    assert not any("system" in line for line in lines)
    assert office.do(lambda: end_devices(office, "")).result() == []
    assert office.do(lambda: end_devices(office, "没有这个人")).result() == []
    assert len(office.do(lambda: end_devices(office, "文书")).result()) == 1
    assert clerk.call("get", "/api/session").status_code == 401
    assert office.do(lambda: end_devices(office, device)).result() == []


def test_an_administrator_sees_and_ends_anothers_devices_and_nobody_else_does(leaving: Leaving) -> None:
    clerk, admin = leaving.clerk, leaving.admin
    assert clerk.replica is not None and admin.replica is not None
    listed = admin.call("get", f"/api/devices?person={leaving.person}").json()
    assert [(one["device"], one["state"]) for one in listed] == [(clerk.replica.id, "active")]
    assert clerk.call("get", f"/api/devices?person={admin.replica.person}").status_code == 403
    leaving.step("end")
    listed = admin.call("get", f"/api/devices?person={leaving.person}").json()
    assert [one["state"] for one in listed] == ["left"]
