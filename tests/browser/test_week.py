"""A week in the life: six people on six phones, half of them without a network at any time, from the plan of the year to a session
made up, from a round to a criticism that the section answered, from a walk-in to a case done and rated; then the registers,
read by openpyxl and python-docx, say what the records say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import docx
import openpyxl
import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.clocked import Clocked
from tests.browser.conftest import fresh

MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY = (f"2026-12-{day:02d}" for day in range(7, 12))
NEXT_MONDAY = "2026-12-14"
PEOPLE = ("高文书", "秘书长", "检查员", "接待员", "承办人", "罗主任")


class Week(Clocked):
    """Six people, three of them without a network at any time."""

    def __init__(self, browser: Browser, folder: Path) -> None:
        super().__init__(browser, folder, MONDAY)
        self.online: list[str] = []
        for name in PEOPLE:
            self.phone(name)

    def at(self, day: str, hour: int, minute: int = 0, *, offline: tuple[str, ...]) -> None:
        """Time has passed, it is now this; these three have no network any more, the others have."""
        assert len(offline) == len(PEOPLE) // 2
        self.level(*self.online)
        self.set(day, hour, minute)
        self.online = [name for name in PEOPLE if name not in offline]
        for name, phone in self.phones.items():
            (phone.online if name in self.online else phone.offline)()
        self.level(*self.online)

    def rows(self, name: str, collection: str) -> list[dict[str, Any]]:
        """The records of a collection that a person sees on the server, with the names of people and rooms in place of their ids."""
        names = {value: key for key, value in self.town.ids.items()}
        replica = self.town.phone(name).replica
        assert replica is not None
        return [
            {key: names.get(value, value) if isinstance(value, str) else value for key, value in row.items()}
            for row in replica.view(collection).values()
        ]


@pytest.fixture
def week(browser: Browser, tmp_path: Path) -> Iterator[Week]:
    """The week."""
    made = Week(browser, tmp_path)
    yield made
    made.close()


def step(page: Page, label: str, **fields: str) -> None:
    """Take a step that asks for something."""
    page.get_by_role("button", name=label, exact=True).click()
    dialog = page.get_by_role("dialog")
    for name, text in fields.items():
        dialog.get_by_label(re.compile(name)).fill(text)
    dialog.get_by_role("button", name=label, exact=True).click()
    expect(dialog).to_have_count(0)


def inspect(week: Week, room: str, failed: str, remark: str) -> None:
    """The inspector goes through a room's sheet at its door."""
    page = week.open("检查员", f"/q/{week.town.codes[room]}")
    page.get_by_role("link", name="检查这个房间").click()
    for item in ("地面", "桌面", "柜顶", "桌下", "窗户", "无人时"):
        choice: Locator = page.get_by_role("group", name=re.compile(item))
        choice.get_by_label("不合格" if item == failed else "合格", exact=True).check()
    page.get_by_label(re.compile(f"说明 {failed}")).fill(remark)
    page.get_by_label(re.compile(f"说明 {failed}")).blur()
    page.get_by_role("button", name="结束检查").click()
    expect(page.get_by_role("status").filter(has_text="不合格项 1")).to_be_visible()


def sheet_of(path: Path) -> list[list[str]]:
    """All rows of a register's first sheet, as text."""
    return [["" if cell is None else str(cell) for cell in row] for row in openpyxl.load_workbook(path).active.values]


def take(page: Page, way: str, path: Path) -> Path:
    """Take the open register out as a file."""
    with page.expect_download() as taken:
        page.get_by_role("button", name=way).click()
    taken.value.save_as(path)
    return path


def by_head(rows: list[list[str]]) -> list[dict[str, str]]:
    """The rows of a register's table by the headings of its columns."""
    top = next(place for place, row in enumerate(rows) if row[0] in ("序号", "编号"))
    body = [row for row in rows[top + 1 :] if row[0].isdigit()]
    return [dict(zip(rows[top], row, strict=True)) for row in body]


def test_a_week_in_the_life(week: Week, browser: Browser, tmp_path: Path) -> None:
    town = week.town
    # Monday: the plan of the rest of the year, by the clerk; the director, without a network, issues it on Tuesday.
    week.at(MONDAY, 9, offline=("检查员", "承办人", "接待员"))
    page = week.open("高文书", "/party-study")
    page.get_by_role("button", name="制定计划").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("目标和重点").fill("理论和业务各一半")
    dialog.get_by_label("首个学习日").fill(FRIDAY)
    dialog.get_by_role("button", name="保存").click()
    page.get_by_role("button", name="按节奏排好").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label(re.compile("地点")).click()
    page.get_by_role("button", name="会议室").click()
    dialog.get_by_role("button", name=re.compile("^安排这")).click()
    expect(page.get_by_role("dialog")).to_have_count(0)
    week.phones["高文书"].level()
    sessions = sorted(week.rows("高文书", "party_study.session"), key=lambda one: one["starts_at"])
    assert len(sessions) == 2
    session = sessions[0]["id"]
    # An inspection without a network: the first failure of the section.
    inspect(week, "302", "窗户", "窗台有灰")

    week.at(TUESDAY, 10, offline=("罗主任", "秘书长", "高文书"))
    page = week.open("罗主任", "/party-study")
    page.get_by_role("button", name="印发", exact=True).click()
    expect(page.get_by_text("已印发")).to_be_visible()
    page = week.open("承办人", f"/party-study/session/{session}")
    page.get_by_role("button", name="请假").click()
    page.get_by_role("dialog").get_by_role("textbox").fill("下乡调研")
    page.get_by_role("dialog").get_by_role("button", name="请假").click()
    expect(page.get_by_text("等秘书长答复")).to_be_visible()

    # Wednesday: leave is granted and the warning confirmed; a second failure is found, all of it without a network in turn.
    week.at(WEDNESDAY, 9, offline=("检查员", "承办人", "接待员"))
    page = week.open("秘书长", "/")
    page.get_by_role("link", name=re.compile("答复请假")).click()
    step(page, "同意")
    expect(page.get_by_text("已同意")).to_be_visible()
    page = week.open("罗主任", "/hygiene/notices")
    page.get_by_role("button", name="确认警告").click()
    expect(page.get_by_text("没有要确认的。")).to_be_visible()
    inspect(week, "302", "地面", "有纸屑")

    week.at(THURSDAY, 9, offline=("高文书", "秘书长", "罗主任"))
    page = week.open("承办人", "/hygiene/notices")
    step(page, "看过并答复", 答复="已擦净")
    expect(page.get_by_text("科室已答复")).to_be_visible()

    week.at(THURSDAY, 16, offline=("检查员", "接待员", "秘书长"))
    page = week.open("罗主任", "/hygiene/notices")
    expect(page.get_by_text("今年第 2 次不合格")).to_be_visible()
    page.get_by_role("button", name="确认通报批评").click()
    expect(page.get_by_text("没有要确认的。")).to_be_visible()
    # A walk-in, registered in a desk without a network and handed over; the visitor leaves with a slip.
    page = week.open("接待员", f"/q/{town.codes['前台']}")
    page.get_by_role("link", name="登记来访").click()
    page.get_by_label(re.compile("来访人")).fill("王女士")
    page.get_by_label(re.compile("要办什么事")).fill("建议")
    page.get_by_role("button", name=re.compile("代表建议答复查询")).click()
    page.get_by_role("button", name="转交给 承办人").click()
    expect(page.get_by_text("等 承办人 接收")).to_be_visible()
    page.get_by_role("link", name="来访条").click()
    slip = page.locator(".slip svg").get_attribute("aria-label") or ""
    visitor = fresh(browser, town.server, java_script_enabled=False).new_page()
    visitor.goto(slip)
    expect(visitor.get_by_role("alert")).to_contain_text("可能还没有登记上来")

    # Friday: the study day. Codes at the door without a network, a roll-call, somebody absent.
    week.at(FRIDAY, 14, 20, offline=("检查员", "罗主任", "秘书长"))
    page = week.open("承办人", "/hygiene/notices")
    step(page, "看过并答复", 答复="已整改，每天打扫")
    page = week.open("承办人", "/")
    page.get_by_role("link", name=re.compile("接收转来的来访")).click()
    page.get_by_role("button", name="接收", exact=True).click()
    step(page, "约定日期", 承诺办理日期=NEXT_MONDAY, 承诺事项="书面答复")
    expect(page.get_by_role("status").filter(has_text="已约定日期")).to_be_visible()
    for name in ("检查员", "罗主任", "秘书长"):
        page = week.open(name, f"/q/{town.codes['会议室']}")
        expect(page.get_by_role("status").filter(has_text="已签到")).to_contain_text("按时")
    page = week.open("高文书", f"/party-study/session/{session}")
    page.get_by_role("button", name="到 高文书 点名", exact=True).click()
    expect(page.get_by_role("listitem").filter(has_text="高文书").filter(has_text="点名")).to_be_visible()
    week.at(FRIDAY, 16, 0, offline=("承办人", "接待员", "高文书"))
    week.at(FRIDAY, 16, 20, offline=("承办人", "接待员", "秘书长"))
    page = week.open("高文书", f"/party-study/session/{session}")
    expect(page.get_by_role("listitem").filter(has_text="检查员")).to_contain_text("扫码")
    step(page, "结束并定下名单", 小结="学了两篇")
    expect(page.get_by_text("已结束")).to_be_visible()

    # Monday: who was absent makes up for it, without a network.
    week.at(NEXT_MONDAY, 8, 30, offline=("高文书", "秘书长", "检查员"))
    week.at(NEXT_MONDAY, 9, offline=("高文书", "秘书长", "接待员"))
    page = week.open("接待员", "/")
    page.get_by_role("link", name=re.compile("补学缺席的一场")).click()
    page.get_by_role("button", name="登记补学").click()
    page.get_by_role("dialog").get_by_label(re.compile("补学内容")).fill("自学两篇")
    page.get_by_role("dialog").get_by_role("button", name="保存").click()
    expect(page.get_by_text("已办，等提交")).to_be_visible()

    # The promise is kept; the visitor, on a phone without a script, says how it was.
    page = week.open("承办人", "/")
    page.get_by_role("link", name=re.compile("兑现承诺")).click()
    step(page, "办结", 办理结果="已书面答复")
    week.level("承办人")
    visitor.goto(slip)
    expect(visitor.get_by_text("已办结")).to_be_visible()
    visitor.get_by_label(re.compile("^满意")).check()
    visitor.get_by_role("button", name=re.compile("提交评价")).click()
    expect(visitor.get_by_text("您的评价：满意")).to_be_visible()
    visitor.context.close()

    # The registers say what the records say.
    week.at(NEXT_MONDAY, 11, offline=("秘书长", "检查员", "罗主任"))
    week.at(NEXT_MONDAY, 15, offline=("检查员", "接待员", "罗主任"))
    page = week.open("高文书", f"/registers/party_study.attendance_sheet/{session}")
    rows = by_head(sheet_of(take(page, "导出 Excel", tmp_path / "sheet.xlsx")))
    states = {row["姓名"]: row["状态"] for row in rows}
    assert {name: states[name] for name in PEOPLE} == {
        "高文书": "出席", "检查员": "出席", "罗主任": "出席", "秘书长": "出席", "承办人": "请假", "接待员": "缺席",
    }  # fmt: skip
    assert {row["姓名"]: row["补学日期"] for row in rows if row["补学日期"]} == {"接待员": NEXT_MONDAY}
    attendances = week.rows("高文书", "party_study.attendance")
    assert {row["person"] for row in attendances} == {name for name, state in states.items() if state == "出席"}

    week.at(NEXT_MONDAY, 16, offline=("检查员", "承办人", "秘书长"))
    page = week.open("罗主任", f"/registers/first_contact.visits?from={MONDAY}&to={NEXT_MONDAY}")
    [visit] = by_head(sheet_of(take(page, "导出 Excel", tmp_path / "visits.xlsx")))
    [kept] = week.rows("罗主任", "first_contact.visit")
    assert (visit["来访人"], visit["咨询或办理事项"], visit["办理结果"]) == (
        kept["visitor"],
        kept["matter"],
        kept["result"],
    )
    assert (visit["首问责任人"], visit["承办科室、承办人"]) == (kept["received_by"], f"代表工委 {kept['owner']}")
    assert (visit["承诺办理时间"], visit["处理方式"], visit["满意度"]) == (
        f"{NEXT_MONDAY} 书面答复",
        "约定再来",
        "满意",
    )
    assert visit["接收时间"].startswith(FRIDAY)

    page = week.open("高文书", "/registers/hygiene.notices")
    document = docx.Document(str(take(page, "导出 Word", tmp_path / "notices.docx")))
    lines = by_head([[cell.text for cell in row.cells] for row in document.tables[0].rows])
    notices = sorted(week.rows("高文书", "hygiene.notice"), key=lambda one: one["decided_at"])
    assert [(row["处理"], row["科室"], row["科室答复"], row["内容"]) for row in lines] == [
        (kind, "代表工委", row["answer"], row["text"]) for kind, row in zip(("警告", "通报批评"), notices, strict=True)
    ]
    assert [row["answer"] for row in notices] == ["已擦净", "已整改，每天打扫"]
