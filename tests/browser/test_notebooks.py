"""One's own study on the screen: notes, articles, self-study, inspection by two at once, who spoke, what is contested (1.8, 5.4, 5.8 to 5.10)."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from playwright.sync_api import Page, expect

from schema.day import day_of
from server import clock
from tests.browser.conftest import AXE, Phone
from tests.browser.test_every_page import RUN_AXE
from tests.real_server import SmallTown

Make = Callable[..., Phone]
NOTE, INSPECTION = "party_study.note", "party_study.inspection"
TEXT = "# 要点\n- 第一条\n正文共**八个字**。"
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8ffff3f0005fe02fe0def46b8"
    "0000000049454e44ae426082"
)


def with_branch(office: SmallTown) -> None:
    """The organiser is the branch's secretary, the inspector its deputy; the handler and the receptionist are members."""
    admin = office.phone("管理员")
    assert admin.replica is not None
    posts = {
        "组织者": "branch_secretary",
        "检查员": "branch_deputy_secretary",
        "承办人": "party_member",
        "接待员": "party_member",
    }
    for name, post in posts.items():
        admin.replica.create("office.post_held", {"person": office.ids[name], "post": post, "since": "2025-01-01"})
    admin.exchange()


def held(office: SmallTown, name: str, collection: str) -> list[dict[str, Any]]:
    """What somebody's phone holds of a collection, fresh from the server."""
    replica = office.phone(name).replica
    assert replica is not None
    return list(replica.view(collection).values())


def clean(page: Page) -> None:
    """No axe violation on the page as it stands, and nothing beyond its side."""
    page.evaluate(AXE.read_text(encoding="utf-8"))
    assert page.evaluate(RUN_AXE) == []
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def test_5_8_a_note_outlives_a_closed_page_without_a_network_and_its_length_is_counted(
    office: SmallTown, phones: Make
) -> None:
    with_branch(office)
    phone = phones("承办人").keep()
    page = phone.page
    page.get_by_role("link", name="我的学习").click()
    expect(page.get_by_text("0 字，全年 3000 字")).to_be_visible()
    phone.offline()
    page.get_by_role("link", name="写笔记").click()
    page.get_by_label("题目").fill("读监督法")
    page.get_by_label("正文").fill(TEXT)
    expect(page.get_by_text("11 字", exact=True)).to_be_visible()
    page.reload()
    expect(page.get_by_label("正文")).to_have_value(TEXT)
    page.get_by_role("button", name="看效果").click()
    expect(page.locator(".written li")).to_have_text("第一条")
    expect(page.locator(".written strong")).to_have_text("八个字")
    clean(page)
    page.get_by_role("button", name="返回").click()
    expect(page.get_by_role("link", name=re.compile("读监督法"))).to_be_visible()
    expect(page.get_by_text("11 字，全年 3000 字")).to_be_visible()
    clean(page)
    phone.online()
    phone.level()
    [note] = held(office, "承办人", NOTE)
    assert (note["text"], note["chars"], note["state"]) == (TEXT, 11, "own")
    assert held(office, "组织者", NOTE) == []


def test_5_8_a_notebook_with_a_photographed_page_is_handed_in_and_inspected_by_two_without_a_network(
    office: SmallTown, phones: Make
) -> None:
    with_branch(office)
    branch = phones("组织者").keep()
    branch.page.goto(f"{office.server.url}/study/inspections")
    branch.page.get_by_role("button", name="开始一次检查").click()
    clean(branch.page)
    branch.page.locator("dialog").get_by_role("button", name="开始一次检查").click()
    expect(branch.page.get_by_text("应查")).to_be_visible()
    branch.level()

    phone = phones("承办人").keep()
    page = phone.page
    page.goto(f"{office.server.url}/study/note/party-study/new")
    phone.offline()
    page.get_by_label("题目").fill("手写一页")
    page.get_by_text("拍纸质笔记").click()
    page.get_by_role("button", name="存好这一页，再拍照").click()
    page.locator("input[type=file]").set_input_files({"name": "页.png", "mimeType": "image/png", "buffer": PIXEL})
    expect(page.locator(".thumbs img")).to_be_visible()
    page.get_by_label("照片里有几页").fill("1")
    page.get_by_label("这几页约多少字").fill("900")
    page.get_by_role("button", name="返回").click()
    expect(page.get_by_label("照片里有几页")).to_have_count(0)  # left, so it is kept
    page.goto(f"{office.server.url}/study")
    expect(page.get_by_text("900 字，全年 3000 字")).to_be_visible()
    page.get_by_role("button", name="交笔记本").click()
    expect(page.get_by_text("等检查")).to_be_visible()
    clean(page)
    phone.online()
    phone.level()

    deputy = phones("检查员").keep()
    for one, count in ((branch, "640"), (deputy, "650")):
        one.page.goto(f"{office.server.url}/study/inspections")
        one.page.get_by_role("link", name=re.compile("次笔记检查")).click()
        one.page.get_by_role("link", name=re.compile("承办人")).click()
        expect(one.page.get_by_label("核定字数")).to_have_value("900")
        one.page.get_by_role("button", name=re.compile("放大照片")).click()
        expect(one.page.locator("dialog img")).to_be_visible()
        one.page.keyboard.press("Escape")
        one.offline()
        one.page.get_by_label("核定字数").fill(count)
        one.page.get_by_role("button", name="核定", exact=True).click()
        expect(one.page.get_by_role("button", name="改核定数")).to_be_visible()
        one.page.get_by_label("检查意见").fill(f"核为 {count} 字")
        clean(one.page)
        one.page.get_by_role("button", name=re.compile("检查完毕")).click()
        expect(one.page.get_by_text("应查")).to_be_visible()
        clean(one.page)
    for one in (branch, deputy):
        one.online()
        one.level()
    [inspection] = held(office, "承办人", INSPECTION)
    [note] = held(office, "承办人", NOTE)
    assert (inspection["state"], list(inspection["seen"])) == ("inspected", [note["id"]])
    assert note["chars"] in (640, 650)
    phone.page.goto(f"{office.server.url}/study")
    expect(phone.page.get_by_text(re.compile("核为 6[45]0 字"))).to_be_visible()


def test_5_4_self_study_is_logged_in_a_few_touches_without_a_network(office: SmallTown, phones: Make) -> None:
    with_branch(office)
    phone = phones("接待员").keep()
    page = phone.page
    page.goto(f"{office.server.url}/study")
    phone.offline()
    page.get_by_role("button", name="记一笔").click()
    expect(page.get_by_text("填写的内容不合要求")).to_be_visible()
    page.get_by_label(re.compile("^内容")).fill("信访工作条例")
    page.get_by_label("法律法规").check()
    page.get_by_role("button", name="记一笔").click()
    expect(page.get_by_role("link", name=re.compile("信访工作条例 .*法律法规"))).to_be_visible()
    clean(page)
    phone.online()
    phone.level()
    [entry] = held(office, "组织者", "party_study.self_study")
    assert (entry["what"], entry["kind"], entry["day"]) == ("信访工作条例", "law", day_of(clock.now_ms()))


def test_5_8_an_article_is_handed_in_sent_back_with_a_word_and_accepted(office: SmallTown, phones: Make) -> None:
    with_branch(office)
    phone, branch = phones("承办人").keep(), phones("组织者").keep()
    page = phone.page
    page.goto(f"{office.server.url}/study/article/party-study/new")
    phone.offline()
    page.get_by_label("正文").fill("只抄了材料")
    page.get_by_role("button", name="保存").click()
    expect(page.get_by_text("填写的内容不合要求")).to_be_visible()
    page.get_by_label(re.compile("题目")).fill("学用结合")
    page.get_by_role("button", name="保存").click()
    page.get_by_role("button", name="交稿").click()
    expect(page.get_by_text("等支部审阅")).to_be_visible()
    phone.online()
    phone.level()
    branch.page.goto(f"{office.server.url}/study")
    branch.page.get_by_role("link", name=re.compile("审阅：学用结合")).click()
    clean(branch.page)
    branch.page.get_by_role("button", name="退回修改").click()
    branch.page.get_by_label(re.compile("审阅意见")).fill("请写自己岗位上的事")
    branch.page.locator("dialog").get_by_role("button", name="退回修改").click()
    expect(branch.page.locator(".tag", has_text="退回修改")).to_be_visible()
    branch.level()
    expect(page.get_by_text("请写自己岗位上的事")).to_be_visible()
    page.get_by_label("正文").fill("接待来访时我这样讲清材料")
    page.get_by_role("button", name="保存").click()
    page.get_by_role("button", name="交稿").click()
    phone.level()
    branch.page.get_by_role("button", name="采纳").click()
    branch.page.locator("dialog").get_by_role("button", name="采纳").click()
    expect(page.locator(".tag", has_text="已采纳")).to_be_visible()


def test_5_9_5_10_who_spoke_is_noted_by_both_and_stands_in_the_year_where_a_line_is_contested_and_answered(
    office: SmallTown, phones: Make
) -> None:
    with_branch(office)
    session = office.session(minutes_from_now=-60)
    organiser, phone = phones("组织者").keep(), phones("承办人").keep()
    address = f"{office.server.url}/party-study/session/{session}"
    for one in (organiser, phone):
        one.page.goto(address)
        expect(one.page.get_by_role("heading", name="发言")).to_be_visible()
        one.offline()
    organiser.page.get_by_role("button", name="记谁发了言").click()
    organiser.page.locator("dialog").get_by_role("button", name=re.compile("^承办人")).click()
    organiser.page.get_by_label(re.compile("谈了什么")).fill("建议办理要回访")
    organiser.page.get_by_role("button", name="保存").click()
    expect(organiser.page.get_by_text("建议办理要回访")).to_be_visible()
    phone.page.get_by_role("button", name="我发了言").click()
    phone.page.get_by_label(re.compile("谈了什么")).fill("举了一个例子")
    phone.page.get_by_role("button", name="保存").click()
    organiser.page.get_by_role("button", name="结束并定下名单").click()
    organiser.page.locator("dialog").get_by_role("button", name="结束并定下名单").click()
    for one in (organiser, phone):
        one.online()
        one.level()
    expect(phone.page.get_by_text("建议办理要回访")).to_be_visible()
    expect(organiser.page.get_by_text("本人补充：举了一个例子")).to_be_visible()

    page = phone.page
    page.goto(f"{office.server.url}/study/year")
    page.get_by_text("发言", exact=True).click()
    expect(page.get_by_text(re.compile("建议办理要回访"))).to_be_visible()
    page.get_by_text("到会", exact=True).click()
    phone.offline()
    page.locator("details", has_text="到会").get_by_role("button", name="有异议 理论学习").click()
    page.get_by_label(re.compile("哪里不对")).fill("我到了，手机没电")
    clean(page)
    page.get_by_role("button", name="交支部").click()
    expect(page.get_by_text("等支部答复")).to_be_visible()
    phone.online()
    phone.level()
    organiser.page.goto(f"{office.server.url}/study")
    organiser.page.get_by_role("link", name=re.compile("答复承办人的异议")).click()
    organiser.page.get_by_role("button", name="成立，将更正").click()
    organiser.page.get_by_label(re.compile("答复")).fill("已核实，补点名")
    organiser.page.locator("dialog").get_by_role("button", name="成立，将更正").click()
    organiser.level()
    expect(page.get_by_text("已核实，补点名")).to_be_visible()
    clean(page)


def test_5_10_the_branch_goes_through_the_six_and_enters_a_persons_result_without_a_network(
    office: SmallTown, phones: Make
) -> None:
    with_branch(office)
    branch = phones("组织者").keep()
    page = branch.page
    page.goto(f"{office.server.url}/study/haves")
    branch.offline()
    page.get_by_role("button", name="开始年末“六有”检查").click()
    page.get_by_role("button", name="确认检查结果").click()
    page.get_by_label(re.compile("总的意见")).fill("按计划进行")
    page.locator("dialog").get_by_role("button", name="确认检查结果").click()
    expect(page.get_by_text("“六有”还没有逐项看完")).to_be_visible()
    page.keyboard.press("Escape")
    for place in range(6):
        page.locator("fieldset").nth(place).get_by_label("有", exact=True).check()
    clean(page)
    page.get_by_role("button", name="确认检查结果").click()
    page.get_by_label(re.compile("总的意见")).fill("按计划进行")
    page.locator("dialog").get_by_role("button", name="确认检查结果").click()
    expect(page.get_by_text("支部已确认")).to_be_visible()
    page.get_by_role("link", name=re.compile("^承办人")).click()
    for place in range(3):
        page.locator("fieldset").nth(place).get_by_label("有", exact=True).check()
    page.get_by_label("支部意见").fill("学得认真")
    page.get_by_role("button", name="写进本人全年学习情况").click()
    expect(page.get_by_text("学得认真")).to_be_visible()
    clean(page)
    branch.online()
    branch.level()
    phone = phones("承办人")
    phone.page.goto(f"{office.server.url}/study/year")
    expect(phone.page.get_by_text("学得认真")).to_be_visible()
    expect(phone.page.get_by_role("button", name="有异议")).to_be_visible()
    others = phones("接待员")
    others.page.goto(f"{office.server.url}/study/year/{office.ids['承办人']}")
    expect(others.page.get_by_text("支部还没有写")).to_be_visible()
