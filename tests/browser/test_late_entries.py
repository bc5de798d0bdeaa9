"""Steps entered late, on the screen: a phone that was without a network for a day, one that was revoked, one whose clock is wrong (TI3, TI5, TI6)."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.clocked import HOLD, JUMP, Clocked
from tests.browser.conftest import AXE, PHONE
from tests.browser.test_every_page import DESK, RUN_AXE

DAY, NEXT = "2026-12-08", "2026-12-09"
MINUTE_MS = 60_000
DEVICE = """() => new Promise((done) => {
  indexedDB.open('luzhi').onsuccess = (event) => {
    const asked = event.target.result.transaction('identity').objectStore('identity').get('me')
    asked.onsuccess = () => { event.target.result.close(); done(asked.result.device) }
  }
})"""
LOOKS = [(theme, size) for theme in ("light", "dark") for size in (PHONE, DESK)]


@pytest.fixture
def office(browser: Browser, tmp_path: Path) -> Iterator[Clocked]:
    """The town on a Tuesday morning."""
    made = Clocked(browser, tmp_path, DAY, 9)
    yield made
    made.close()


def looked_at(page: Page, name: str) -> None:
    """The page is clean in light and dark at both sizes; a picture of each when asked for."""
    page.evaluate(AXE.read_text(encoding="utf-8"))
    for theme, size in LOOKS:
        page.emulate_media(color_scheme=theme)
        page.set_viewport_size(size)
        assert page.evaluate(RUN_AXE) == [], (name, theme, size)
        assert not page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")
        if folder := os.environ.get("LUZHI_PICTURES"):
            Path(folder).mkdir(parents=True, exist_ok=True)
            page.screenshot(path=Path(folder) / f"late-{name}-{theme}-{size['width']}.png", full_page=size == PHONE)
    page.emulate_media(color_scheme="light")
    page.set_viewport_size(PHONE)


def in_english(page: Page, url: str) -> None:
    """This phone speaks English from now on."""
    page.goto(url + "/me")
    page.get_by_label("English").check()


def enter_visit(office: Clocked, visitor: str) -> None:
    """The receptionist takes a visitor down."""
    page = office.open("接待员", "/first-contact/new")
    page.get_by_label(re.compile("来访人")).fill(visitor)
    page.get_by_label(re.compile("要办什么事")).fill("问一件事情")
    page.get_by_role("button", name=re.compile("登记")).click()
    expect(page.get_by_role("heading", name=visitor)).to_be_visible()


def test_ti3_what_was_done_without_a_network_is_marked_wherever_it_is_shown(office: Clocked) -> None:
    desk = office.phone("接待员")
    desk.offline()
    enter_visit(office, "周来访")
    office.set(NEXT, 10)
    desk.online()
    office.level("接待员")
    asked = desk.page.locator(".look-again")
    expect(asked).to_contain_text("后来才传到")
    looked_at(desk.page, "today-look")
    asked.get_by_role("link", name=re.compile("周来访")).click()
    expect(desk.page.locator(".late-lines").first).to_contain_text(re.compile("补录.*手机记 昨天 09:.*10:.*传到"))
    looked_at(desk.page, "visit")
    office.open("接待员", "/")
    asked.get_by_role("button", name="都看过了").click()
    expect(asked).to_have_count(0)
    office.level("接待员")
    expect(desk.page.get_by_role("heading", name="今天", exact=True)).to_be_visible()
    expect(asked).to_have_count(0)
    enter_visit(office, "吴来访")
    desk.level()

    page = office.open("罗主任", "/matters/first_contact.visit")
    row = page.get_by_role("link", name=re.compile("周来访"))
    expect(row.locator(".tag.late")).to_contain_text("补录")
    soon = page.get_by_role("link", name=re.compile("吴来访"))
    expect(soon.locator(".tag.late")).to_have_count(0)
    page.get_by_role("button", name="更多筛选").click()
    page.get_by_label(re.compile("^补录")).select_option(label="否")
    expect(row).to_have_count(0)
    expect(soon).to_be_visible()
    page.get_by_label(re.compile("^补录")).select_option(label="是")
    expect(soon).to_have_count(0)
    page.get_by_role("searchbox").fill("周")
    expect(row).to_be_visible()
    looked_at(page, "list")
    row.click()
    page.get_by_role("link", name="改动记录").click()
    expect(page.locator("dl.facts")).to_contain_text(re.compile("补录.*手机记 昨天 09:", re.DOTALL))
    looked_at(page, "record")
    page.goto(office.url + "/figures/first-contact")
    said = page.get_by_role("link", name="其中补录 1").first
    expect(said).to_be_visible()
    looked_at(page, "figures")
    said.click()
    expect(row).to_be_visible()
    page.goto(office.url + "/registers/first_contact.visits")
    expect(page.get_by_text(re.compile("其中补录：1 条"))).to_be_visible()
    expect(page.get_by_role("columnheader", name="补录")).to_be_visible()
    expect(page.get_by_role("cell", name=re.compile("手机记 2026-12-08 09:.*2026-12-09 10:.*传到"))).to_have_count(1)
    looked_at(page, "register")
    in_english(page, office.url)
    page.goto(office.url + "/matters/first_contact.visit")
    expect(page.get_by_role("link", name=re.compile("周来访")).locator(".tag.late")).to_contain_text("Entered late")
    looked_at(page, "list-english")


def test_ti3_a_roll_called_without_a_network_is_marked_on_each_persons_line(office: Clocked) -> None:
    session = office.town.session()
    organiser = office.phone("组织者")
    organiser.offline()
    page = office.open("组织者", f"/party-study/session/{session}")
    page.get_by_role("button", name=re.compile("接待员.*点名")).click()
    expect(page.get_by_role("button", name="更正 接待员")).to_be_visible()
    office.set(NEXT, 10)
    organiser.online()
    office.level("组织者")
    page = office.open("高文书", f"/party-study/session/{session}")
    line = page.locator("li", has_text="接待员").filter(has=page.locator(".row"))
    expect(line.locator(".late-lines")).to_contain_text(re.compile("补录.*手机记 昨天 09:.*10:.*传到"))
    expect(page.locator("li .late-lines")).to_have_count(1)
    looked_at(page, "sheet")
    page.goto(office.url + f"/registers/party_study.attendance_sheet/{session}")
    expect(page.get_by_text(re.compile("其中补录：1 条"))).to_be_visible()


def test_ti5_what_a_revoked_phone_hands_in_is_taken_by_its_person_on_the_new_one(office: Clocked) -> None:
    desk = office.phone("接待员")
    desk.offline()
    enter_visit(office, "丢失前")
    lost = desk.page.evaluate(DEVICE)
    admin = office.town.phone("管理员")
    assert admin.call("post", f"/api/devices/{lost}/revoke").status_code in (200, 201)
    desk.online()
    expect(desk.page.get_by_role("heading", name="设备已停用")).to_be_visible()
    expect(desk.page.get_by_text(re.compile("有 1 步已经收到，等确认"))).to_be_visible()
    looked_at(desk.page, "revoked")
    desk.page.get_by_role("link", name="看现在的情况").click()
    expect(desk.page.get_by_text("已收到，等确认", exact=True)).to_be_visible()
    looked_at(desk.page, "attention")
    desk.page.get_by_role("button", name="知道了，从这里移走").click()
    expect(desk.page.get_by_text("没有要处理的内容")).to_be_visible()
    desk.page.goto(office.url + "/me/revoked")
    desk.page.get_by_role("button", name="清除并重新登记").click()
    expect(desk.page.get_by_text("选一个人来试用")).to_be_visible()

    page = desk.be("接待员").keep().page
    tray = page.get_by_role("link", name=re.compile("接待员.*登记"))
    expect(page.get_by_role("heading", name="等您确认的补交")).to_be_visible()
    looked_at(page, "today-tray")
    tray.click()
    expect(page.locator("dl.facts").filter(has_text="丢失前")).to_be_visible()
    looked_at(page, "tray")
    desk.offline()
    page.reload()
    expect(page.get_by_text("现在没有网络，看不到")).to_be_visible()
    desk.online()
    page.get_by_role("button", name="再试一次").click()
    expect(page.locator("dl.facts").filter(has_text="丢失前")).to_be_visible()
    page.get_by_role("button", name="采纳", exact=True).click()
    page.get_by_role("link", name="打开这条记录").click()
    expect(page.get_by_role("heading", name="丢失前")).to_be_visible()
    expect(page.locator(".late-lines").first).to_contain_text("补录")
    page.get_by_role("link", name="今天", exact=True).click()
    expect(page.get_by_role("heading", name="等您确认的补交")).to_have_count(0)


def test_ti6_a_clock_that_is_ahead_is_told_once_and_what_was_set_right_is_to_be_looked_at(office: Clocked) -> None:
    desk = office.phone("接待员")
    page = desk.page
    desk.offline()
    page.evaluate(HOLD)
    page.evaluate(JUMP, office.clock.ahead_ms + 125 * MINUTE_MS)
    enter_visit(office, "快钟")
    desk.online()
    office.level("接待员")
    told = page.locator(".clock-off")
    expect(told).to_contain_text("快了 2 小时 5 分钟")
    asked = page.locator(".look-again")
    expect(asked).to_contain_text(re.compile("原记 11:.*现记 09:"))
    looked_at(page, "clock")
    told.get_by_role("button", name="知道了").click()
    expect(told).to_have_count(0)
    office.level("接待员")
    expect(asked).to_be_visible()
    expect(told).to_have_count(0)
    page.goto(office.url + "/me/waiting")
    expect(told).to_contain_text("快了 2 小时 5 分钟")
    in_english(page, office.url)
    page.goto(office.url + "/me/waiting")
    expect(told).to_contain_text("2 h 5 min ahead")
    looked_at(page, "clock-english")
