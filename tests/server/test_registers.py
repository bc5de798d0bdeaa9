"""Registers taken out: the files say what the records say, hold what the person sees, and run nothing."""

from __future__ import annotations

import io
from typing import Any

import docx
import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schema.day import DAY_MS, day_of, moment_of
from schema.table import Table
from server.papers.filed import Filed
from server.papers.safe import plain_text
from server.papers.sheet import xlsx_of
from server.papers.word import ROWS_MAX, docx_of
from tests.server.conftest import TestHouse
from tests.web_device import WebDevice

YEAR = {"first_day": "2026-01-01", "last_day": "2026-12-31"}
FORMULAS = (
    "=1+1", "=cmd|' /C calc'!A0", "+1", "-1+1", "@SUM(1)", "\t=1", "\n=1", "=HYPERLINK(\"http://x\")", "＝1+1", "=1\x00", "\x00=1", "%0A=1",
    "';=1", "=IMPORTXML(\"x\")", "<b>粗</b>", "<script>alert(1)</script>", "{{ 7*7 }}", "${7*7}", "]]>", "&amp;", "\u202e倒", "\x0b", "𠮷野家",
    "x" * 1000, "=DDE(\"a\";\"b\")", "=1;=2", "|calc", "\ufeff=1", "\x1b[31m", "\u2066=1",
)  # fmt: skip


def clerk_of(house: TestHouse, *posts: str) -> WebDevice:
    """An office clerk's phone, with more posts."""
    return house.person(house.administrator(), "文书", "office_clerk", *posts)


def take(phone: WebDevice, register: str, way: str, **more: Any) -> Any:
    """Note an export and fetch its file."""
    assert phone.replica is not None
    note = phone.replica.create("office.export", {"register": register, "title": register, "way": way, **more})
    phone.exchange()
    return phone.call("get", f"/api/registers/{note}/{way}")


def sheet_rows(content: bytes) -> list[list[Any]]:
    """Every row of the first sheet; no cell of it is a formula."""
    sheet = openpyxl.load_workbook(io.BytesIO(content)).active
    assert all(cell.data_type in ("s", "n", "inlineStr") for row in sheet.iter_rows() for cell in row)
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


def questions(house: TestHouse, phone: WebDevice, *texts: str) -> None:
    """Questions taken down by the phone's person, one a second."""
    assert phone.replica is not None
    for text in texts:
        house.now += 1000
        phone.replica.create("first_contact.question", {"question": text})
    phone.exchange()


def test_a_sheet_says_what_the_records_say(house: TestHouse) -> None:
    clerk = clerk_of(house)
    questions(house, clerk, "落户怎么办", "公证在哪里办")
    rows = sheet_rows(take(clerk, "first_contact.questions", "xlsx", **YEAR).content)
    assert rows[0][0] == "示范机关"
    assert rows[1][0] == "待答问题登记表"
    head = next(place for place, row in enumerate(rows) if row[0] == "序号")
    what, who = rows[head].index("问题"), rows[head].index("记下的人")
    assert [(row[0], row[what]) for row in rows[head + 1 : head + 3]] == [(1, "落户怎么办"), (2, "公证在哪里办")]
    assert rows[head + 1][who] == "文书"
    said = " ".join(str(row[0]) for row in rows[head + 3 :])
    assert "依据：首问责任制 13.2" in said and "文书 2026-11-20" in said and "日志第" in said


def test_ti3_files_say_which_rows_were_entered_late_and_how_many(house: TestHouse) -> None:
    clerk = clerk_of(house)
    assert clerk.replica is not None
    clerk.replica.create("first_contact.question", {"question": "停电那天问的"})
    house.now += DAY_MS
    questions(house, clerk, "今天问的")
    rows = sheet_rows(take(clerk, "first_contact.questions", "xlsx", **YEAR).content)
    head = next(place for place, row in enumerate(rows) if row[0] == "序号")
    what, late = rows[head].index("问题"), rows[head].index("补录")
    said = {row[what]: row[late] for row in rows[head + 1 : head + 3]}
    assert "2026-11-20" in said["停电那天问的"] and "2026-11-21" in said["停电那天问的"]
    assert not said["今天问的"]
    assert any("其中补录" in str(cell) and "1 条" in str(cell) for row in rows[:head] for cell in row)
    document = docx.Document(io.BytesIO(take(clerk, "first_contact.questions", "docx", **YEAR).content))
    first = [[cell.text for cell in row.cells] for row in document.tables[0].rows]
    assert first[0][-1] == "补录" and sorted(bool(row[-1]) for row in first[1:3]) == [False, True]


def test_a_document_says_the_same_and_repeats_its_head(house: TestHouse) -> None:
    clerk = clerk_of(house)
    questions(house, clerk, "落户怎么办\n带什么")
    document = docx.Document(io.BytesIO(take(clerk, "first_contact.questions", "docx", **YEAR).content))
    table = document.tables[0]
    head = [cell.text for cell in table.rows[0].cells]
    line = dict(zip(head, [cell.text for cell in table.rows[1].cells], strict=True))
    assert (line["序号"], line["问题"]) == ("1", "落户怎么办 带什么")
    assert "tblHeader" in table.rows[0]._tr.xml
    assert {one.text for one in document.paragraphs} >= {"示范机关", "待答问题登记表"}


def test_english_and_a_purpose(house: TestHouse) -> None:
    clerk = clerk_of(house)
    questions(house, clerk, "落户")
    answer = take(clerk, "first_contact.questions", "xlsx", language="en", purpose="报送", **YEAR)
    rows = sheet_rows(answer.content)
    assert rows[1][0] == "Register of questions"
    assert any("For: 报送" in str(row[0]) for row in rows)


def test_a_period_leaves_out_what_lies_outside_it(house: TestHouse) -> None:
    clerk = clerk_of(house)
    questions(house, clerk, "今天的")
    rows = sheet_rows(
        take(clerk, "first_contact.questions", "xlsx", first_day="2026-11-21", last_day="2026-11-30").content
    )
    assert "今天的" not in str(rows)


def test_the_attendance_sheet_has_everyone_with_how_and_when(house: TestHouse) -> None:
    administrator = house.administrator()
    clerk = house.person(administrator, "文书", "office_clerk")
    there, late, away = (house.person(administrator, name, "staff") for name in ("到了", "迟了", "没来"))
    assert clerk.replica is not None and administrator.replica is not None
    room = administrator.replica.create("office.room", {"name": "会议室", "kind": "meeting_room"})
    administrator.exchange()
    clerk.exchange()
    starts = moment_of(day_of(house.now), 14, 30)
    people = [house.ids[name] for name in ("到了", "迟了", "没来")]
    session = clerk.replica.create(
        "party_study.session",
        {"topic": "学习", "starts_at": starts, "ends_at": starts + 5_400_000, "room": room, "organiser": house.ids["文书"], "people": people},
    )  # fmt: skip
    for name, at in (("到了", starts - 60_000), ("迟了", starts + 1_200_000)):
        seen = {"session": session, "person": house.ids[name], "way": "roll_call", "seen_at": at}
        clerk.replica.create("party_study.attendance", seen)
    house.now = starts + 6_000_000
    clerk.replica.act("party_study.session", session, "close")
    clerk.exchange()
    rows = sheet_rows(take(clerk, "party_study.attendance_sheet", "xlsx", about=session).content)
    head = next(row for row in rows if row[0] == "序号")
    state, at = head.index("状态"), head.index("签到时间")
    by_name = {row[1]: row for row in rows if row[1] in ("到了", "迟了", "没来")}
    assert [by_name[name][state] for name in ("到了", "迟了", "没来")] == ["出席", "迟到", "缺席"]
    assert by_name["到了"][at] == "14:29"
    assert [str(row[0]) for row in rows if str(row[0]).startswith(("应到", "实到", "缺席"))] == [
        "应到：3",
        "实到：2",
        "缺席：1",
    ]
    for phone in (there, late, away):
        phone.exchange()
        assert take(phone, "party_study.attendance_sheet", "xlsx", about=session).status_code == 403


def test_a_file_holds_only_what_its_taker_sees(house: TestHouse) -> None:
    administrator = house.administrator()
    reception = house.person(administrator, "前台", "receptionist")
    other = house.person(administrator, "别人", "staff")
    assert reception.replica is not None
    given = {"visitor": "王某", "matter": "咨询落户", "received_at": house.now, "received_by": house.ids["前台"]}
    reception.replica.create("first_contact.visit", given)
    reception.exchange()
    mine = take(reception, "first_contact.visits", "xlsx", **YEAR)
    assert mine.status_code == 200 and "王某" in str(sheet_rows(mine.content))
    theirs = take(other, "first_contact.visits", "xlsx", **YEAR)
    assert theirs.status_code == 403
    questions(house, other, "我记下的")
    assert "我记下的" in str(sheet_rows(take(other, "first_contact.questions", "xlsx", **YEAR).content))


def test_only_who_noted_it_gets_the_file_and_only_on_that_way(house: TestHouse) -> None:
    administrator = house.administrator()
    clerk, other = (house.person(administrator, name, "office_clerk") for name in ("甲", "乙"))
    assert clerk.replica is not None
    note = clerk.replica.create("office.export", {"register": "office.person", "title": "人员", "way": "xlsx"})
    clerk.exchange()
    assert clerk.call("get", f"/api/registers/{note}/xlsx").status_code == 200
    assert clerk.call("get", f"/api/registers/{note}/docx").status_code == 404
    assert clerk.call("get", f"/api/registers/{note}/pdf").status_code == 404
    assert other.call("get", f"/api/registers/{note}/xlsx").status_code == 404
    assert house.phone().call("get", f"/api/registers/{note}/xlsx").status_code == 401
    for wrong in ("nothing", "..%2f..%2fetc", "a" * 36, note.upper()):
        assert clerk.call("get", f"/api/registers/{wrong}/xlsx").status_code == 404
    assert take(clerk, "no.such", "xlsx").status_code == 404
    assert take(clerk, "hygiene.sheet", "xlsx", about=note).status_code == 404


def test_what_was_taken_out_is_seen_by_its_taker_and_by_who_oversees(house: TestHouse) -> None:
    administrator = house.administrator()
    clerk = house.person(administrator, "文书", "office_clerk")
    overseer = house.person(administrator, "监督", "supervision_team")
    other = house.person(administrator, "别人", "staff")
    take(clerk, "office.person", "xlsx", purpose="年报")
    for phone, sees in ((clerk, True), (overseer, True), (other, False)):
        phone.exchange()
        assert phone.replica is not None
        assert bool(phone.replica.view("office.export")) is sees


@pytest.mark.parametrize("text", FORMULAS)
def test_a30_no_text_becomes_a_formula_or_breaks_the_file(text: str) -> None:
    table = Table(
        title=text, head=[(text, text)], columns=[(text, 10)], rows=[[text], [7]], foot=[(text, text)], blank_rows=1, landscape=True,
        is_cut=False,
    )  # fmt: skip
    filed = Filed(office=text, table=table, language="zh", clause="13.2", person=text, at=0, purpose=text, witness=None)
    rows = sheet_rows(xlsx_of(filed))
    assert [7] in rows
    assert sum(1 for row in rows if row[0] == (plain_text(text) or None)) >= 3
    document = docx.Document(io.BytesIO(docx_of(filed)))
    assert document.tables[0].rows[1].cells[0].text == plain_text(text).replace("\t", " ")


@given(st.text(st.characters(), max_size=40))
@settings(max_examples=60, deadline=None)
def test_any_text_comes_back_from_a_sheet_as_it_was_made_plain(text: str) -> None:
    table = Table(
        title="t", head=[], columns=[("c", 10)], rows=[[text]], foot=[], blank_rows=0, landscape=False, is_cut=False
    )
    filed = Filed(office="o", table=table, language="en", clause="", person="p", at=0, purpose="", witness=(1, "ab"))
    assert sheet_rows(xlsx_of(filed))[3][0] == (plain_text(text) or None)


def test_a_document_that_would_be_too_long_is_refused() -> None:
    table = Table(
        title="t",
        head=[],
        columns=[("c", 10)],
        rows=[[1]] * (ROWS_MAX + 1),
        foot=[],
        blank_rows=0,
        landscape=False,
        is_cut=False,
    )
    filed = Filed(office="o", table=table, language="en", clause="", person="p", at=0, purpose="", witness=None)
    with pytest.raises(ValueError, match="at most"):
        docx_of(filed)
