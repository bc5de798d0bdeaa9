"""A phone whose app was closed while something waited: the browser wakes the service worker when there is a network, and it arrives."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Phone
from tests.browser.test_faults import tick
from tests.browser.test_push import worker_of
from tests.real_server import SmallTown

Make = Callable[..., Phone]
TAG = "luzhi-exchange"


def registered(page: Page) -> list[str]:
    """The tags for which the browser will wake the worker."""
    tags: list[str] = page.evaluate(
        "async () => { const there = await navigator.serviceWorker.ready; return there.sync ? there.sync.getTags() : ['none'] }"
    )
    return tags


def test_what_waits_arrives_when_the_app_is_closed(office: SmallTown, phones: Make) -> None:
    phone = phones("检查员", is_woken=True).keep()
    page = phone.page
    page.goto(f"{office.server.url}/q/{office.codes['301']}")
    page.get_by_role("link", name=re.compile("检查这个房间|继续检查")).click()
    expect(page.get_by_role("group", name=re.compile("地面"))).to_be_visible()
    phone.level()
    phone.offline()
    tick(page, "地面")
    expect(page.locator("a.sync")).not_to_have_class(re.compile("level"))
    if registered(page) == ["none"]:
        pytest.skip("this browser has no Background Sync")
    page.wait_for_function(
        "async (tag) => (await (await navigator.serviceWorker.ready).sync.getTags()).includes(tag)", arg=TAG
    )
    tools, registration = worker_of(phone)
    page.evaluate("location.href = 'about:blank'")
    page.wait_for_url("about:blank")
    phone.online()
    # the browser fires it by its own clock, after a failed try only minutes later; its tools fire it now
    fired = {"origin": office.server.url, "registrationId": registration, "tag": TAG, "lastChance": False}
    tools.send("ServiceWorker.dispatchSyncEvent", fired)
    other = phones("孙巡查").page
    other.goto(f"{office.server.url}/q/{office.codes['301']}")
    other.get_by_role("link", name=re.compile("检查这个房间|继续检查")).click()
    arrived = other.get_by_role("group", name=re.compile("地面")).get_by_label("合格", exact=True)
    expect(arrived).to_be_checked(timeout=30_000)
    page.goto(office.server.url)
    phone.level()
