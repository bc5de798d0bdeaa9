"""A visitor's side of first contact in a real browser: the slip, the case's page without a script, registering oneself (13.1 to 13.4)."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import AXE, PHONE, Phone, fresh
from tests.browser.test_every_page import RUN_AXE
from tests.real_server import SmallTown

Make = Callable[..., Phone]
WECHAT = "Mozilla/5.0 (Linux; Android 12) AppleWebKit/537.36 Chrome/86.0 Mobile Safari/537.36 MicroMessenger/8.0.2"
PICTURES = os.environ.get("LUZHI_PICTURES")
DESK = {"width": 1440, "height": 900}


def picture(page: Page, name: str) -> None:
    """Keep a picture, when asked for."""
    if PICTURES:
        Path(PICTURES).mkdir(parents=True, exist_ok=True)
        page.screenshot(path=Path(PICTURES) / f"{name}.png", full_page=True)


def registered(desk: Phone, office: SmallTown, name: str = "王秀兰") -> str:
    """Register a visitor on a phone and open the slip; gives the address that its square says."""
    desk.page.goto(f"{office.server.url}/first-contact/new")
    desk.page.get_by_label(re.compile("来访人")).fill(name)
    desk.page.get_by_label(re.compile("要办什么事")).fill("建议")
    desk.page.get_by_role("button", name=re.compile("代表建议答复查询")).click()
    desk.page.get_by_role("button", name="我自己办").click()
    desk.page.get_by_role("link", name="来访条").click()
    return desk.page.locator(".slip svg").get_attribute("aria-label") or ""


def stranger(browser: Browser, office: SmallTown, **options: object) -> Page:
    """A page of somebody who has no account; a visitor's phone."""
    return fresh(browser, office.server, **options).new_page()


def test_13_3_a_slip_is_made_and_printed_without_a_network_and_works_once_it_is_sent(
    office: SmallTown, phones: Make, browser: Browser
) -> None:
    keeper = phones("管理员").keep()
    keeper.page.goto(f"{office.server.url}/matters/office.address")
    keeper.page.get_by_role("link", name="填写地址和电话").click()
    keeper.page.get_by_label(re.compile("地址")).fill("人民路 1 号东楼")
    keeper.page.get_by_label(re.compile("电话")).fill("0571-1234")
    keeper.page.get_by_role("button", name="保存").click()
    keeper.level()
    keeper.page.goto(f"{office.server.url}/matters/office.address")
    expect(keeper.page.get_by_role("link", name="人民路 1 号东楼")).to_be_visible()
    expect(keeper.page.get_by_role("link", name="新增")).to_have_count(0)
    keeper.page.goto(f"{office.server.url}/matters/office.address/new")
    expect(keeper.page.get_by_role("button", name="修改")).to_be_visible()
    desk = phones("接待员").keep()
    desk.offline()
    office.server.stop()
    address = registered(desk, office)
    assert re.fullmatch(rf"{office.server.url}/v/[0-7][0-9A-HJKMNP-TV-Z]{{25}}", address)
    slip = desk.page.get_by_role("article")
    expect(slip).to_contain_text("接待员")
    expect(slip).to_contain_text("代表证")
    expect(slip).to_contain_text("人民路 1 号东楼")
    expect(slip).to_contain_text("0571-1234")
    expect(slip).not_to_contain_text("王秀兰")
    expect(desk.page.get_by_text("还没有提交到服务器")).to_be_visible()
    picture(desk.page, "slip-phone")
    desk.page.emulate_media(media="print")
    expect(desk.page.get_by_role("button", name="打印")).to_be_hidden()
    picture(desk.page, "slip-paper")
    desk.page.emulate_media(media="screen")
    office.server.start()
    visitor = stranger(browser, office)
    visitor.goto(address)
    expect(visitor.get_by_role("alert")).to_contain_text("可能还没有登记上来")
    desk.online()
    desk.level()
    visitor.reload()
    expect(visitor.get_by_text("正在办理")).to_be_visible()
    expect(visitor.get_by_text("人民路 1 号东楼")).to_be_visible()
    visitor.context.close()


def test_13_4_the_page_works_without_javascript_in_wechat_at_twice_the_text_size(
    office: SmallTown, phones: Make, browser: Browser
) -> None:
    desk = phones("接待员").keep()
    address = registered(desk, office)
    desk.level()
    visitor = stranger(browser, office, java_script_enabled=False, user_agent=WECHAT)
    visitor.goto(address)
    expect(visitor.get_by_text("王**")).to_be_visible()
    visitor.get_by_text("我要投诉").click()
    visitor.get_by_label(re.compile("态度不好")).check()
    visitor.get_by_label(re.compile("发生了什么")).fill("<b>不理人</b>=1+1")
    visitor.get_by_role("button", name=re.compile("提交投诉")).click()
    expect(visitor.get_by_role("status")).to_contain_text("投诉已收到")
    visitor.get_by_label(re.compile("^满意")).check()
    visitor.get_by_role("button", name=re.compile("提交评价")).click()
    expect(visitor.get_by_text("您的评价：满意")).to_be_visible()
    visitor.get_by_text("查看、更正或删除我的信息").click()
    visitor.get_by_label(re.compile("更正我的信息")).check()
    visitor.get_by_label(re.compile("说明")).fill("姓名写错了")
    visitor.get_by_role("button", name=re.compile("提交申请")).click()
    expect(visitor.get_by_role("status")).to_contain_text("申请已收到")
    visitor.context.close()
    desk.page.goto(f"{office.server.url}/first-contact")
    desk.page.get_by_role("link", name=re.compile("办理来访人的更正删除申请")).click()
    expect(desk.page.get_by_text("姓名写错了")).to_be_visible()
    expect(desk.page.get_by_role("button", name="同意删除")).to_be_hidden()
    picture(desk.page, "request-phone")
    large = stranger(browser, office)
    large.goto(address)
    large.evaluate("document.documentElement.style.setProperty('font-size', '40px')")
    assert large.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    picture(large, "visitor-twice")
    large.context.close()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_visitors_pages_have_no_axe_violation_and_targets_for_a_thumb(
    office: SmallTown, phones: Make, browser: Browser, theme: str
) -> None:
    desk = phones("接待员").keep()
    address = registered(desk, office)
    desk.level()
    violations: list[str] = []
    desk.page.emulate_media(color_scheme=theme)  # type: ignore[arg-type]
    for viewport in (PHONE, DESK):
        desk.page.set_viewport_size(viewport)
        desk.page.evaluate(AXE.read_text(encoding="utf-8"))
        violations += [f"slip {rule} {nodes}" for rule, nodes in desk.page.evaluate(RUN_AXE)]
        picture(desk.page, f"slip-{theme}-{viewport['width']}")
    for size, viewport in (("phone", PHONE), ("desk", DESK)):
        page = stranger(browser, office, viewport=viewport, color_scheme=theme)
        for name, url in (
            ("case", address),
            ("desk", f"{office.server.url}/q/{office.codes['前台']}"),
            ("lost", f"{office.server.url}/v/nothing"),
        ):
            page.goto(url)
            page.evaluate("document.querySelectorAll('details').forEach((one) => (one.open = true))")
            page.evaluate(AXE.read_text(encoding="utf-8"))
            violations += [f"{name} {rule} {nodes}" for rule, nodes in page.evaluate(RUN_AXE)]
            heights = page.evaluate(
                "[...document.querySelectorAll('button, .choice, summary, textarea, a.line,"
                " main input:not([type=radio], [type=hidden], [tabindex])')]"
                ".map((one) => one.getBoundingClientRect().height)"
            )
            assert all(one >= 59.5 for one in heights), (name, heights)
            assert page.evaluate("parseFloat(getComputedStyle(document.querySelector('.en')).fontSize)") >= 18
            assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
            picture(page, f"visitor-{name}-{theme}-{size}")
        page.context.close()
    assert violations == []


def test_13_1_a_visitor_registers_at_the_desk_and_is_received_with_one_tap_offline(
    office: SmallTown, phones: Make, browser: Browser
) -> None:
    visitor = stranger(browser, office, java_script_enabled=False, user_agent=WECHAT)
    visitor.goto(f"{office.server.url}/q/{office.codes['前台']}")
    visitor.get_by_label(re.compile("怎么称呼您")).fill("赵师傅")
    visitor.get_by_label(re.compile("要办什么事")).fill("问一下选民登记")
    visitor.get_by_role("button", name=re.compile("登记")).click()
    expect(visitor.get_by_text("请在前台稍候")).to_be_visible()
    desk = phones("接待员").keep()
    expect(desk.page.get_by_text("赵师傅").first).to_be_visible()
    picture(desk.page, "arrival-today-phone")
    desk.offline()
    desk.page.get_by_role("button", name="我来接待 赵师傅").click()
    expect(desk.page.get_by_text("现在由 接待员 负责")).to_be_visible()
    expect(desk.page.get_by_text(re.compile("今天 18:00|今天已过下班时间"))).to_be_visible()
    picture(desk.page, "visit-phone")
    desk.online()
    desk.level()
    visitor.reload()
    expect(visitor.get_by_text("正在办理")).to_be_visible()
    visitor.context.close()


def test_13_1_of_two_who_receive_the_same_visitor_offline_one_is_told(
    office: SmallTown, phones: Make, browser: Browser
) -> None:
    visitor = stranger(browser, office)
    visitor.goto(f"{office.server.url}/d/{office.codes['前台']}")
    visitor.get_by_label(re.compile("怎么称呼您")).fill("赵师傅")
    visitor.get_by_label(re.compile("要办什么事")).fill("问")
    visitor.get_by_role("button", name=re.compile("登记")).click()
    first, second = phones("接待员").keep(), phones("高文书").keep()
    for phone in (first, second):
        phone.page.goto(f"{office.server.url}/first-contact")
        expect(phone.page.get_by_role("button", name="我来接待 赵师傅")).to_be_visible()
        phone.offline()
        phone.page.get_by_role("button", name="我来接待 赵师傅").click()
        expect(phone.page.get_by_text(re.compile("现在由 .* 负责"))).to_be_visible()
    first.online()
    first.level()
    second.online()
    expect(second.page.locator("a.sync")).to_have_class(re.compile("attention"))
    held = office.phone("接待员").replica
    assert held is not None
    assert [one["received_by"] for one in held.view("first_contact.visit").values()] == [office.ids["接待员"]]
    visitor.context.close()


def test_13_1_what_was_typed_survives_leaving_the_page_and_handlers_are_found_by_initials(
    office: SmallTown, phones: Make
) -> None:
    desk = phones("接待员").keep()
    desk.offline()
    page = desk.page
    page.goto(f"{office.server.url}/first-contact/new")
    page.get_by_label(re.compile("来访人")).fill("李先生")
    page.get_by_label(re.compile("要办什么事")).fill("别的事情")
    page.get_by_text("方式和人数").click()
    page.get_by_label("人数").fill("3")
    page.wait_for_function("""() => new Promise((done) => { const asked = indexedDB.open('luzhi'); asked.onsuccess = () => {
        const got = asked.result.transaction('choices').objectStore('choices').get('draft:first_contact.visit');
        got.onsuccess = () => { asked.result.close(); done(String(got.result).includes('"heads":3')) } } })""")
    page.goto(f"{office.server.url}/matters")
    page.goto(f"{office.server.url}/first-contact/new")
    expect(page.get_by_label(re.compile("来访人"))).to_have_value("李先生")
    expect(page.get_by_label(re.compile("要办什么事"))).to_have_value("别的事情")
    picture(page, "new-visit-phone")
    page.get_by_role("button", name="选承办人").click()
    page.get_by_role("searchbox").fill("代表")
    page.get_by_role("dialog").get_by_role("button", name=re.compile("承办人")).click()
    page.get_by_role("button", name="转交给 承办人").click()
    expect(page.get_by_text("等 承办人 接收")).to_be_visible()
    page.goto(f"{office.server.url}/first-contact/new")
    expect(page.get_by_label(re.compile("来访人"))).to_have_value("")
