"""Registers on the phone: read and printed without a network, files with one, both noted; openpyxl and python-docx read what the screen says."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import docx
import openpyxl
from playwright.sync_api import expect

from tests.browser.conftest import Phone
from tests.real_server import SmallTown

Make = Callable[..., Phone]
NOTE_PRINTING = "window.printed = 0; window.print = () => { window.printed += 1 }; 0"


def test_an_attendance_sheet_is_printed_offline_and_its_file_says_the_same(
    office: SmallTown, phones: Make, tmp_path: Path
) -> None:
    session = office.session()
    clerk = phones("高文书", accept_downloads=True).keep()
    page = clerk.page
    page.goto(f"{office.server.url}/party-study/session/{session}")
    page.get_by_role("button", name="到 检查员 点名", exact=True).click()
    expect(page.get_by_role("listitem").filter(has_text="检查员").filter(has_text="点名")).to_be_visible()
    clerk.level()
    clerk.offline()
    office.server.stop()
    page.get_by_role("link", name="学习签到表").click()
    table = page.get_by_role("table")
    row = table.get_by_role("row").filter(has_text="检查员")
    expect(row).to_contain_text("出席")
    expect(row).to_contain_text("点名")
    expect(page.get_by_text("应到：8")).to_be_visible()
    expect(page.get_by_text("实到：1")).to_be_visible()
    page.evaluate(NOTE_PRINTING)
    page.get_by_role("button", name="打印", exact=True).click()
    expect(page.get_by_text("已记下，打印窗口已打开。")).to_be_visible()
    assert page.evaluate("window.printed") == 1
    page.get_by_role("button", name="导出 Excel").click()
    expect(page.get_by_text(re.compile("现在没有网络|还有内容没有提交"))).to_be_visible()
    shown = [cell.strip() for cell in row.get_by_role("cell").all_inner_texts()]

    office.server.start()
    clerk.online()
    clerk.level()
    with page.expect_download() as taken:
        page.get_by_role("button", name="导出 Excel").click()
    taken.value.save_as(tmp_path / "sheet.xlsx")
    rows = [
        ["" if cell is None else str(cell) for cell in row]
        for row in openpyxl.load_workbook(tmp_path / "sheet.xlsx").active.values
    ]
    assert [one for one in rows if one[1] == "检查员"] == [shown]
    assert rows[0][0] == "测试机关"
    with page.expect_download() as taken:
        page.get_by_role("button", name="导出 Word").click()
    taken.value.save_as(tmp_path / "sheet.docx")
    lines = [[cell.text for cell in row.cells] for row in docx.Document(str(tmp_path / "sheet.docx")).tables[0].rows]
    assert [one for one in lines if one[1] == "检查员"] == [shown]
    page.get_by_role("button", name="改表样").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("职务", exact=True).uncheck()
    dialog.get_by_label("“部门”改叫").fill("科室")
    dialog.get_by_role("button", name="保存").click()
    expect(table.get_by_role("columnheader", name="科室")).to_be_visible()
    expect(table.get_by_role("columnheader", name="职务")).to_have_count(0)
    clerk.level()
    page.goto(f"{office.server.url}/matters/office.export")
    expect(page.locator("a.row").filter(has_text="Word")).to_have_count(1)
    expect(page.locator("a.row").filter(has_text="打印")).to_have_count(1)


def test_a_register_of_a_post_is_not_offered_to_others(office: SmallTown, phones: Make) -> None:
    session = office.session()
    phone = phones("承办人")
    phone.page.goto(f"{office.server.url}/registers/party_study.attendance_sheet/{session}")
    expect(phone.page.get_by_text("这一本由有关职务的人打印和导出。")).to_be_visible()
    phone.page.goto(f"{office.server.url}/registers")
    expect(phone.page.get_by_role("link", name="人员", exact=True)).to_be_visible()
    expect(phone.page.get_by_role("link", name="学习情况汇总表")).to_have_count(0)
