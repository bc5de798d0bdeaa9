"""Duties on the screen: what was missed is made up offline from the duty's own page, the board tells who owes what, a new deadline
shows what it would change before it is set."""

from __future__ import annotations

import re
from collections.abc import Callable

from playwright.sync_api import expect

from tests.browser.conftest import Phone
from tests.real_server import SmallTown

Make = Callable[..., Phone]


def test_a_session_missed_is_made_up_offline_from_its_duty(office: SmallTown, phones: Make) -> None:
    session = office.session(minutes_from_now=-120)
    organiser = office.phone("组织者")
    assert organiser.replica is not None
    organiser.replica.act("party_study.session", session, "close")
    organiser.exchange()
    phone = phones("承办人").keep()
    phone.page.get_by_role("link", name=re.compile("补学缺席的一场")).click()
    expect(phone.page.get_by_text("为什么要办")).to_be_visible()
    expect(phone.page.get_by_text(re.compile("之后14天"))).to_be_visible()
    phone.offline()
    office.server.stop()
    phone.page.get_by_role("button", name="登记补学").click()
    phone.page.get_by_label("补学内容").fill("自学了材料，记了笔记")
    phone.page.get_by_role("dialog").get_by_role("button", name="保存").click()
    expect(phone.page.get_by_text("已办，等提交")).to_be_visible()
    phone.page.get_by_role("link", name="今天", exact=True).click()
    expect(phone.page.get_by_role("heading", name="刚办好的")).to_be_visible()
    office.server.start()
    phone.online()
    phone.level()
    expect(phone.page.get_by_text("已办，等提交")).to_have_count(0)
    clerk = phones("高文书")
    clerk.page.goto(f"{office.server.url}/matters/party_study.make_up")
    expect(clerk.page.get_by_text("自学了材料，记了笔记")).to_be_visible()


def test_the_board_counts_and_opens_and_is_not_for_everyone(office: SmallTown, phones: Make) -> None:
    office.session()
    clerk = phones("高文书")
    clerk.page.get_by_role("link", name="事项").click()
    clerk.page.get_by_role("link", name="督办台").click()
    expect(clerk.page.get_by_text(re.compile(r"待办 \d+ 件"))).to_be_visible()
    clerk.page.get_by_label("按人").check()
    row = clerk.page.get_by_role("button", name=re.compile("承办人"))
    row.click()
    expect(row).to_have_attribute("aria-expanded", "true")
    expect(clerk.page.get_by_text("按时到会并签到").first).to_be_visible()
    handler = phones("承办人")
    handler.page.get_by_role("link", name="事项").click()
    expect(handler.page.get_by_role("link", name="督办台")).to_have_count(0)
    handler.page.goto(office.server.url + "/board")
    expect(handler.page.get_by_role("alert")).to_contain_text("您没有做这件事的权限")


def test_a_new_deadline_shows_what_it_would_change_and_then_holds(office: SmallTown, phones: Make) -> None:
    keeper = phones("管理员")
    keeper.page.goto(f"{office.server.url}/clauses/5.2")
    keeper.page.get_by_role("button", name="改 缺席后几天内补学").click()
    dialog = keeper.page.get_by_role("dialog")
    dialog.get_by_label("新的数值").fill("0")
    dialog.get_by_role("button", name="先看看会有什么不同").click()
    expect(dialog.get_by_role("alert")).to_contain_text("这个数值不能用")
    dialog.get_by_label("新的数值").fill("7")
    dialog.get_by_role("button", name="先看看会有什么不同").click()
    expect(dialog.get_by_role("status")).to_contain_text("补学缺席的一场")
    dialog.get_by_label("依据").fill("主任办公会议定")
    dialog.get_by_role("button", name=re.compile("^从.*起改$")).click()
    expect(dialog).to_have_count(0)
    expect(
        keeper.page.get_by_text("缺席后几天内补学：7")
        .or_(keeper.page.locator(".card", has_text="缺席后几天内补学").get_by_text("7"))
        .first
    ).to_be_visible()
    keeper.level()
    other = phones("承办人")
    other.page.goto(f"{office.server.url}/clauses/5.2")
    expect(other.page.locator(".card", has_text="缺席后几天内补学")).to_contain_text("7")
    expect(other.page.get_by_role("button", name="改 缺席后几天内补学")).to_have_count(0)
