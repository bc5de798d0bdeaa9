"""Hygiene on the screen, without a network first: a round drawn, the evening, a cleaning with its photos, a checklist of the office's own,
a commendation (12.1, 12.5 to 12.8).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.clocked import Clocked

DAY, NEXT = "2026-12-08", "2026-12-09"


@pytest.fixture
def office(browser: Browser, tmp_path: Path) -> Iterator[Clocked]:
    """The town on a Tuesday morning."""
    made = Clocked(browser, tmp_path, DAY, 9)
    yield made
    made.close()


def tick(page: Page, *failed: str, items: tuple[str, ...] = ("地面", "桌面", "柜顶", "桌下", "窗户", "无人时")) -> None:
    """Go through the sheet that is open, and conclude it."""
    for item in items:
        choice = page.get_by_role("group", name=re.compile(item))
        choice.get_by_label("不合格" if item in failed else "合格", exact=True).check()
    page.get_by_role("button", name="结束检查").click()


def test_12_7_a_round_is_drawn_walked_and_ended_without_a_network(office: Clocked) -> None:
    inspector = office.phone("检查员")
    inspector.offline()
    page = office.open("检查员", "/hygiene")
    page.get_by_role("button", name=re.compile("^抽 5 间房检查")).click()
    expect(page.get_by_text("已查 0 间，共 2 间")).to_be_visible()
    expect(page.get_by_text("天没查").first).to_be_visible()
    expect(page.get_by_text(re.compile("随机数 [0-9a-f]{16}"))).to_be_visible()
    for place in range(2):
        page.get_by_role("link", name=re.compile("^下一间")).click()
        tick(page, *(("窗户",) if place == 0 else ()))
        expect(page.get_by_role("status").filter(has_text=re.compile("不合格项 1|全部合格"))).to_be_visible()
        page.get_by_role("link", name=re.compile("^下一间|回到这一轮")).click()
        if place == 0:
            page.go_back()
            page.goto(office.url + "/hygiene")
            page.get_by_role("link", name=re.compile("还有 1 间")).click()
    expect(page.get_by_text("已查 2 间，共 2 间")).to_be_visible()
    page.get_by_role("button", name="结束这一轮").click()
    page.get_by_role("dialog").get_by_role("button", name="结束这一轮").click()
    expect(page.get_by_text("已结束")).to_be_visible()
    inspector.online()
    inspector.level()
    rows = office.town.phone("检查员").replica
    assert rows is not None
    assert [one["state"] for one in rows.view("hygiene.round").values()] == ["ended"]
    assert {one["result"] for one in rows.view("hygiene.inspection").values()} == {"good", "failed"}


def test_12_5_the_evening_by_the_doors_code_and_who_is_missing_at_six(office: Clocked) -> None:
    keeper = office.phone("承办人")
    office.phone("罗主任")
    office.set(DAY, 18, 5)
    page = office.open("罗主任", "/hygiene/self-check")
    expect(page.get_by_role("status").filter(has_text="还有 1 间没有自查")).to_be_visible()
    expect(page.get_by_role("link", name=re.compile("302"))).to_contain_text("还没有自查")
    keeper.offline()
    page = office.open("承办人", f"/q/{office.town.codes['302']}")
    page.get_by_role("link", name="下班自查").click()
    page.get_by_label(re.compile("灯")).uncheck()
    page.get_by_role("button", name=re.compile("^没关好")).click()
    expect(page.get_by_role("status").filter(has_text="1 项没关好")).to_be_visible()
    keeper.online()
    keeper.level()
    office.level("罗主任")
    page = office.open("罗主任", "/hygiene/self-check")
    expect(page.get_by_role("link", name=re.compile("302"))).to_contain_text("1 项没关好")


def test_12_6_a_cleaning_by_area_with_photos_taken_without_a_network(
    office: Clocked, browser: Browser, tmp_path: Path
) -> None:
    sheet = browser.new_page(viewport={"width": 800, "height": 600})
    sheet.set_content("<body style='background:linear-gradient(green,white)'>走廊</body>")
    sheet.screenshot(path=tmp_path / "done.jpg", type="jpeg")
    sheet.close()
    page = office.open("高文书", "/hygiene/cleaning")
    page.get_by_role("button", name="安排大扫除").click()
    page.get_by_role("dialog").get_by_role("button", name="组织大扫除").click()
    page.get_by_role("button", name="加一块区域").click()
    page.get_by_label(re.compile("区域")).fill("三楼走廊")
    page.get_by_label(re.compile("科室")).click()
    page.get_by_role("dialog").get_by_role("button", name="代表工委").click()
    page.get_by_role("button", name="保存").click()
    expect(page.get_by_text("三楼走廊")).to_be_visible()
    office.level("高文书", "承办人")
    worker = office.phone("承办人")
    worker.offline()
    page = office.open("承办人", "/")
    page.get_by_role("link", name=re.compile("打扫分到的区域")).click()
    page = office.open("承办人", "/hygiene/cleaning")
    page.get_by_label(re.compile("打扫后")).set_input_files(tmp_path / "done.jpg")
    expect(page.get_by_role("img", name="打扫后")).to_be_visible()
    page.get_by_role("button", name="扫完了").click()
    page.get_by_role("dialog").get_by_role("button", name="扫完了").click()
    expect(page.get_by_text("已完成 1 块，共 1 块")).to_be_visible()
    with page.expect_response(re.compile("/api/blobs/")) as kept:
        worker.online()
    assert kept.value.ok
    worker.level()
    office.level("高文书")
    page = office.open("高文书", "/hygiene/cleaning")
    expect(page.get_by_role("img", name="打扫后")).to_be_visible()
    page.get_by_role("button", name="全部完成").click()
    page.get_by_role("dialog").get_by_role("button", name="全部完成").click()
    expect(page.get_by_text("现在没有安排大扫除。")).to_be_visible()


def test_12_7_a_photo_is_the_first_thing_on_a_sheet_is_enlarged_and_taken_off_without_a_network(
    office: Clocked, browser: Browser, tmp_path: Path
) -> None:
    sheet = browser.new_page(viewport={"width": 800, "height": 600})
    for name in ("red", "blue"):
        sheet.set_content(f"<body style='background:{name}'>窗台</body>")
        sheet.screenshot(path=tmp_path / f"{name}.jpg", type="jpeg")
    sheet.close()
    inspector = office.phone("检查员")
    inspector.offline()
    page = office.open("检查员", f"/hygiene/room/{office.town.ids['302']}")
    pictures = page.get_by_role("img", name=re.compile("拍照 窗户"))
    for count, name in enumerate(("red", "blue"), 1):
        page.get_by_label(re.compile("^拍照 窗户")).set_input_files(tmp_path / f"{name}.jpg")
        expect(pictures).to_have_count(count)
    page.get_by_role("button", name=re.compile("^放大照片 窗户")).first.click()
    expect(page.get_by_role("dialog").get_by_role("img")).to_be_visible()
    page.get_by_role("dialog").get_by_role("button", name="关闭").click()
    page.get_by_role("button", name="删除照片").first.click()
    expect(pictures).to_have_count(1)
    tick(page, "窗户")
    expect(page.get_by_role("status").filter(has_text="不合格项 1")).to_be_visible()
    expect(pictures).to_be_visible()
    expect(page.get_by_label(re.compile("^拍照 窗户")).locator("xpath=self::input")).to_have_count(0)
    inspector.online()
    inspector.level()
    held = office.town.phone("检查员").replica
    assert held is not None
    assert [len(one.get("photos", {})) for one in held.view("hygiene.inspection").values()] == [1]


def test_12_1_an_offices_own_item_is_asked_from_its_day_on(office: Clocked) -> None:
    page = office.open("高文书", "/hygiene/checklists")
    page.locator("section.card").filter(has=page.get_by_role("heading", name="办公室")).get_by_role(
        "button", name="改检查项目"
    ).click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("启用日期").fill(NEXT)
    dialog.get_by_role("checkbox", name=re.compile("自定")).first.check()
    dialog.get_by_placeholder("写上要查什么").first.fill("绿植不枯")
    dialog.get_by_role("button", name="保存").click()
    expect(dialog).to_have_count(0)
    office.level("高文书", "检查员")
    page = office.open("检查员", f"/hygiene/room/{office.town.ids['302']}")
    expect(page.get_by_role("group", name=re.compile("窗户"))).to_be_visible()
    expect(page.get_by_role("group", name=re.compile("绿植不枯"))).to_have_count(0)
    office.set(NEXT, 9)
    office.phone("检查员").offline()
    page = office.open("检查员", f"/hygiene/room/{office.town.ids['302']}")
    page.get_by_role("group", name=re.compile("绿植不枯")).get_by_label("合格", exact=True).check()
    tick(page)
    expect(page.get_by_role("status").filter(has_text="全部合格")).to_be_visible()
    office.phone("检查员").online()
    office.phone("检查员").level()


def test_12_8_a_notice_is_found_by_section_text_and_pinyin_initials(office: Clocked) -> None:
    director = office.phone("罗主任")
    held = office.town.phone("罗主任")
    assert held.replica is not None
    for subject, section, text in (("sheet-1", "代表工委", "窗户没有擦"), ("sheet-2", "法工委", "桌下有杂物")):
        values = {"subject": subject, "kind": "warning", "section": office.town.ids[section], "day": DAY, "text": text}
        held.replica.create("hygiene.notice", values)
    held.exchange()
    office.level("罗主任")
    director.offline()
    page = office.open("罗主任", "/hygiene/notices")
    cards, box = page.locator("article.card"), page.get_by_role("searchbox", name="搜索")
    expect(cards).to_have_count(2)
    for wanted, shown in (("窗户", "窗户没有擦"), ("fgw", "桌下有杂物"), ("代表工委 警告", "窗户没有擦")):
        box.fill(wanted)
        expect(cards).to_have_count(1)
        expect(cards).to_contain_text(shown)
        expect(page.get_by_role("status").filter(has_text="1")).to_be_visible()
    page.reload()
    expect(box).to_have_value("代表工委 警告")
    box.fill("电梯")
    expect(cards).to_have_count(0)
    expect(page.get_by_text(re.compile("没有找到.*电梯"))).to_be_visible()
    director.online()


def test_12_8_a_good_half_year_is_proposed_confirmed_and_seen_by_everybody(office: Clocked) -> None:
    for day in (DAY, NEXT):
        office.set(day, 10)
        office.level("检查员")
        page = office.open("检查员", f"/hygiene/room/{office.town.ids['302']}")
        tick(page)
        expect(page.get_by_role("status").filter(has_text="全部合格")).to_be_visible()
        office.phone("检查员").level()
    office.level("检查员", "罗主任")
    director = office.phone("罗主任")
    director.offline()
    page = office.open("罗主任", "/hygiene/praise")
    card = page.locator("article.card").filter(has_text="代表工委")
    expect(card).to_contain_text("2 次检查，2 次全部合格")
    card.get_by_role("button", name="确认表扬").click()
    expect(page.locator("article.card").filter(has_text="已表扬")).to_contain_text("代表工委")
    director.online()
    director.level()
    office.level("接待员")
    page = office.open("接待员", "/hygiene/praise")
    expect(page.get_by_text("代表工委").first).to_be_visible()
    expect(page.get_by_role("button", name="确认表扬")).to_have_count(0)
