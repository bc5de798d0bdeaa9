"""What a shared machine's browser writes down says nobody's name; what is kept is told to each person and each visitor (13.3)."""

from __future__ import annotations

import re
from collections.abc import Callable

from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import AXE, PHONE, Phone
from tests.browser.test_every_page import RUN_AXE
from tests.browser.test_visitors import DESK, picture, registered, stranger
from tests.real_server import SmallTown

Make = Callable[..., Phone]


def history_of(page: Page) -> str:
    """The address and the title, as a browser's history holds them."""
    return f"{page.url} {page.title()}"


def test_13_3_neither_a_title_nor_an_address_says_a_visitors_name(office: SmallTown, phones: Make) -> None:
    desk = phones("接待员")
    registered(desk, office, "独一份哨兵")
    desk.page.get_by_role("link", name="回到来访登记").click()
    expect(desk.page.get_by_role("heading", name="独一份哨兵")).to_be_visible()
    expect(desk.page).to_have_title("来访登记 · 履职")
    desk.page.goto(f"{office.server.url}/matters/first_contact.visit")
    desk.page.get_by_role("searchbox").fill("独一份")
    expect(desk.page.get_by_role("status").filter(has_text="1")).to_be_visible()
    desk.page.get_by_role("link", name=re.compile("独一份哨兵")).click()
    expect(desk.page.get_by_role("heading", name="独一份哨兵")).to_be_visible()
    assert "独一份" not in history_of(desk.page)
    desk.page.go_back()
    expect(desk.page.get_by_role("searchbox")).to_have_value("独一份")
    assert "%" not in desk.page.url and "q=" not in desk.page.url
    desk.page.reload()
    expect(desk.page.get_by_role("searchbox")).to_have_value("独一份")
    desk.page.goto(f"{office.server.url}/matters?q=独一份")
    expect(desk.page.get_by_role("searchbox")).to_have_value("独一份")
    expect(desk.page).to_have_url(f"{office.server.url}/matters")
    desk.page.get_by_role("link", name=re.compile("独一份哨兵")).first.click()
    expect(desk.page).to_have_title("来访登记 · 履职")


def test_13_3_each_person_reads_what_is_kept_of_whom_and_for_how_long(office: SmallTown, phones: Make) -> None:
    phone = phones("接待员")
    phone.page.get_by_role("link", name="我的", exact=True).click()
    phone.page.get_by_role("link", name="留了我什么").click()
    expect(phone.page.get_by_role("heading", name="关于同事")).to_be_visible()
    expect(phone.page.locator(".card", has_text="来访登记").first).to_contain_text("办结时间起 30 天")
    expect(phone.page.locator("main")).to_contain_text("一直没有办结的，来访时间起 36 个月")
    for size, name in ((PHONE, "kept-phone"), (DESK, "kept-desk")):
        phone.page.set_viewport_size(size)  # type: ignore[arg-type]
        phone.page.evaluate(AXE.read_text(encoding="utf-8"))
        assert phone.page.evaluate(RUN_AXE) == []
        picture(phone.page, name)


def test_an_address_alone_says_of_no_device_that_it_was_revoked(office: SmallTown, phones: Make) -> None:
    phone = phones("接待员")
    phone.page.goto(f"{office.server.url}/me/revoked")
    expect(phone.page).to_have_url(f"{office.server.url}/")
    expect(phone.page.get_by_text("管理员停用了这台设备")).to_have_count(0)


def test_13_3_a_visitor_is_told_who_how_long_and_where_to_complain(
    office: SmallTown, phones: Make, browser: Browser
) -> None:
    desk = phones("接待员")
    address = registered(desk, office, "独一份哨兵")
    told = ("处理", "30 天后清除", "24 个月后清除", "36 个月后清除", "查看、更正或删除", "网信部门")
    for text in told:
        expect(desk.page.get_by_role("article")).to_contain_text(text)
    desk.level()
    visitor = stranger(browser, office, java_script_enabled=False)
    visitor.goto(address)
    for text in told:
        expect(visitor.locator("footer")).to_contain_text(text)
    picture(visitor, "case-told")
    visitor.context.close()
