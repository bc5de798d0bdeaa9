"""From a deadline to a page: the server encrypts for the phone, a push service takes it, the phone's own worker shows it, and a touch
opens the duty with no network.

A browser's vendor is the one thing that isn't here: ``PushManager.subscribe`` is replaced by writing the subscription into the server's
table, and the vendor's delivery by Chromium's own ``ServiceWorker.deliverPushMessage``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import CDPSession, expect

from schema.day import MINUTE_MS
from schema.names import uuid7
from server import clock
from server.demo import DemoClock
from server.demo.chance import Chance
from server.demo.scribe import Deed, Scribe
from server.house import House
from server.open_office import OpenOffice
from server.reminders.planner import MESSAGE
from server.reminders.scheduler import Scheduler
from server.reminders.store import Subscription
from server.reminders.webpush import EndpointRule, Pusher
from sync.merge import Fields
from tests.browser.conftest import Phone
from tests.loops import run_to_end
from tests.real_server import CATALOGUE, SmallTown
from tests.server.reminders.conftest import Browser, PushService

Make = Callable[..., Phone]
VISIT = "first_contact.visit"
TOUCH = """async (action) => {
  for (const began = performance.now(); performance.now() - began < 3000; ) {
    const [shown] = await self.registration.getNotifications()
    if (!shown) continue
    const { title, body, tag, data } = shown
    self.dispatchEvent(new NotificationEvent('notificationclick', { notification: shown, action }))
    return { title, body, tag, data }
  }
  return null
}"""
"""Waits until the notification is shown and touches it; null when there is none: the desktop of a test may take it away at any time."""
DELIVERIES = 5


@pytest.fixture
def service() -> Iterator[PushService]:
    """A push service."""
    made = PushService()
    yield made
    made.stop()


def in_house(office: SmallTown, work: Callable[[House, OpenOffice], Any]) -> Any:
    """Do something in the house while its server is stopped."""
    office.server.stop()
    house = House(office.server.settings, CATALOGUE, clock.now_ms, clock.random_bytes)
    try:
        return work(house, house.offices[office.id])
    finally:
        house.close()


def handed_over(office: SmallTown, service: PushService) -> tuple[str, dict[str, Any]]:
    """A visitor is handed to 承办人, whom the reminders reach; gives the visit and what the browser would decrypt."""
    browser, person = Browser(1), office.ids["承办人"]

    def work(house: House, opened: OpenOffice) -> tuple[str, dict[str, Any]]:
        service.key, service.now_s = house.push_key.public(), clock.now_ms() // 1000

        device = next(one.id for one in opened.storage_devices() if one.person == person)
        row = Subscription("s", person, device, f"{service.url}/p/1", browser.p256dh, browser.secret)
        opened.do(lambda: opened.planner.store.subscribe(row, clock.now_ms())).result()
        now, desk = clock.now_ms(), office.ids["接待员"]
        visit = uuid7(now, clock.random_bytes(10))
        values: Fields = {"visitor": "王女士", "matter": "补办证件"}
        deeds = [
            Deed(at=now - 2000, person=desk, collection=VISIT, record=visit, kind="create", values=values),
            Deed(
                at=now - 1000,
                person=desk,
                collection=VISIT,
                record=visit,
                kind="act",
                action="hand_over",
                values={"handed_to": person},
            ),
        ]
        Scribe(opened, DemoClock(now - 3000), Chance("push")).play(deeds)
        pusher = Pusher(house.push_key, "mailto:it@example.gov.cn", EndpointRule(("127.0.0.1",), allow_http=True))
        scheduler = Scheduler(opened, pusher, "test")
        run = opened.storage.database.conn.execute
        opened.do(lambda: run("DELETE FROM lease")).result()  # the server that was stopped a moment ago had it
        run_to_end(scheduler.round())
        opened.do(lambda: run("UPDATE delivery SET not_before_ms = 0")).result()  # at night too
        run_to_end(scheduler.round())
        run_to_end(scheduler.end())
        read = [browser.read(body) for _, _, body in service.taken]
        return visit, next(one for one in read if visit in one["url"])

    found: tuple[str, dict[str, Any]] = in_house(office, work)
    office.server.start()
    return found


def worker_of(phone: Phone) -> tuple[CDPSession, str]:
    """The worker's registration, as Chromium's tools know it."""
    tools = phone.context.new_cdp_session(phone.page)
    found: dict[str, str] = {}
    tools.on(
        "ServiceWorker.workerRegistrationUpdated",
        lambda event: found.update({one["scopeURL"]: one["registrationId"] for one in event["registrations"]}),
    )
    tools.send("ServiceWorker.enable")
    phone.page.wait_for_function("() => navigator.serviceWorker.controller !== null")
    scope = phone.office.server.url + "/"
    for _ in range(50):
        if scope in found:
            break
        phone.page.evaluate("() => new Promise((resolve) => requestAnimationFrame(resolve))")
    return tools, found[scope]


def touched(phone: Phone, payload: dict[str, Any], action: str = "") -> dict[str, Any]:
    """Hand the worker a push and touch the notification that it shows; gives what was shown."""
    tools, registration = worker_of(phone)
    given = {
        "origin": phone.office.server.url,
        "registrationId": registration,
        "data": json.dumps(payload, ensure_ascii=False),
    }
    phone.offline()
    phone.office.server.stop()
    for _ in range(DELIVERIES):
        tools.send("ServiceWorker.deliverPushMessage", given)
        shown: dict[str, Any] | None = phone.context.service_workers[0].evaluate(TOUCH, action)
        if shown is not None:
            return shown
    raise AssertionError("the worker showed no notification")


def states_of(office: SmallTown, person: str) -> dict[str, Fields]:
    """The messages of a person, as the server holds them."""

    def read(house: House, opened: OpenOffice) -> dict[str, Fields]:
        rows = [one.fields() for one in opened.storage.collection(MESSAGE)]
        return {str(row["id"]): row for row in rows if row["person"] == person}

    found: dict[str, Fields] = in_house(office, read)
    return found


def test_a_duty_rings_is_opened_offline_and_its_opening_is_known_afterwards(
    office: SmallTown, phones: Make, service: PushService
) -> None:
    phone = phones("承办人").keep()
    phone.context.grant_permissions(["notifications"], origin=office.server.url)
    visit, payload = handed_over(office, service)
    assert service.refused == []
    assert "王女士" not in json.dumps(payload, ensure_ascii=False)
    phone.page.reload()
    expect(phone.page.get_by_role("link", name="接收转来的来访")).to_be_visible(timeout=20_000)
    phone.level()
    phone.page.goto(office.server.url + "/me")
    shown = touched(phone, payload)
    assert (shown["title"], shown["body"]) == ("履职 · 新的应办事项", "接收转来的来访（首问责任制 13.3）")
    assert (shown["tag"], shown["data"]["url"]) == (payload["tag"], payload["url"])
    expect(phone.page.get_by_role("heading", name="接收转来的来访")).to_be_visible()
    expect(phone.page.get_by_text("王女士")).to_be_visible()
    expect(phone.page.get_by_text("为什么要办")).to_be_visible()
    assert f"/duty/first_contact.accept_visit/{visit}" in phone.page.url
    expect(phone.page.locator("a.sync")).to_contain_text("1")
    office.server.start()
    phone.online()
    phone.level()
    message = states_of(office, office.ids["承办人"])[payload["id"]]
    assert message["state"] == "read"
    assert abs(int(message["opened_at"]) - clock.now_ms()) < 5 * MINUTE_MS


def test_a_reminder_is_put_off_on_the_notification_itself_without_a_network(
    office: SmallTown, phones: Make, service: PushService
) -> None:
    phone = phones("承办人").keep()
    phone.context.grant_permissions(["notifications"], origin=office.server.url)
    _, payload = handed_over(office, service)
    phone.page.goto(office.server.url + "/inbox")
    expect(phone.page.get_by_role("button", name="接收转来的来访").first).to_be_visible(timeout=20_000)
    phone.level()
    touched(phone, payload, "tomorrow")
    expect(phone.page.get_by_role("status").filter(has_text="再提醒")).to_be_visible()
    office.server.start()
    phone.online()
    phone.level()
    message = states_of(office, office.ids["承办人"])[payload["id"]]
    assert message["state"] == "put_off"
    assert int(message["again_at"]) > clock.now_ms()


def test_the_bell_counts_and_the_inbox_works_with_the_server_gone(
    office: SmallTown, phones: Make, service: PushService
) -> None:
    phone = phones("承办人").keep()
    handed_over(office, service)
    phone.page.reload()
    bell = phone.page.get_by_role("link", name=re.compile("条未读提醒"))  # with the morning's list, at some hours
    expect(bell).to_be_visible(timeout=20_000)
    phone.level()
    phone.offline()
    office.server.stop()
    said = bell.get_attribute("aria-label")
    bell.click()
    phone.page.get_by_role("button", name="接收转来的来访").first.click()
    expect(phone.page.get_by_role("heading", name="接收转来的来访")).to_be_visible()
    expect(phone.page.locator("a.bell")).not_to_have_attribute("aria-label", said or "")
    office.server.start()


def test_quiet_hours_are_set_offline_and_a_wrong_way_is_told(office: SmallTown, phones: Make) -> None:
    phone = phones("承办人").keep()
    phone.page.goto(office.server.url + "/me/reach")
    expect(phone.page.get_by_text("这台手机还没有打开通知。")).to_be_visible()
    phone.page.get_by_role("button", name="生成订阅地址").click()
    expect(phone.page.locator("code.address")).to_contain_text("/api/calendar/")
    phone.offline()
    phone.page.get_by_label("免打扰从").fill("21:15")
    phone.page.get_by_label("免打扰从").blur()
    expect(phone.page.get_by_role("status").filter(has_text="已保存")).to_be_visible()
    phone.page.get_by_role("button", name="发一条测试").click()
    expect(phone.page.get_by_role("alert")).to_be_visible()
    phone.online()
    phone.level()

    def read(house: House, opened: OpenOffice) -> list[Fields]:
        return [one.fields() for one in opened.storage.collection("office.reach")]

    rows: list[Fields] = in_house(office, read)
    assert [(row["person"], row["quiet_from"]) for row in rows] == [(office.ids["承办人"], 21 * 60 + 15)]
    office.server.start()
