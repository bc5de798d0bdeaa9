"""Reads a roster from .xlsx: people, sections, posts; Chinese headers; errors by row and column with what to do. Pure.

The sheet is parsed in a child process with limits; formula cells are refused, dates are taken in any usual writing.
"""

from __future__ import annotations

import difflib
import io
from datetime import date, datetime
from typing import Any

import msgspec

from schema.cleaning import clean
from schema.day import is_day
from schema.pattern import anywhere, whole
from schema.post import POSTS
from schema.words import Words
from server.intake.archive import check_archive, in_child
from server.intake.refusals import FileRefusal, Refused, file_refusal

ROWS_MAX = 2000
COLUMNS_MAX = 60
CELL_CHARS_MAX = 200
HEADERS: dict[str, tuple[str, ...]] = {
    "name": ("姓名", "名字"),
    "section": ("科室", "部门", "处室", "工委", "所在科室", "所在部门"),
    "title": ("职务名称", "行政职务", "职级"),
    "posts": ("职务", "任职", "岗位", "角色"),
    "since": ("任职起始", "起始日期", "任职日期", "开始日期"),
    "until": ("任职截止", "截止日期", "结束日期"),
    "phone": ("手机", "电话", "联系电话", "手机号"),
    "number": ("工号", "编号", "人员编号"),
    "note": ("备注", "说明"),
}
_SPLIT = anywhere(r"[、，,;；/\n]+")
_IN_HEADERS = anywhere(r"[\s*＊：:]")
_BRACKETS = anywhere("[()（）]")
_DAY = whole(r"([0-9]{4})\s*[-./年]\s*([0-9]{1,2})\s*[-./月]\s*([0-9]{1,2})\s*日?")
_FULL_WIDTH = {ord("０") + n: str(n) for n in range(10)}


class RosterPerson(msgspec.Struct, frozen=True, kw_only=True):
    """One person of the file. ``posts`` are names of ``schema.post``."""

    row: int
    name: str
    section: str
    title: str = ""
    posts: tuple[str, ...] = ()
    since: str = ""
    until: str = ""
    phone: str = ""
    number: str = ""

    def key(self) -> tuple[str, str]:
        """By what a person is known again: the staff number, else name and section."""
        return ("#", self.number) if self.number else (self.name, self.section)


class RosterReading(msgspec.Struct, frozen=True, kw_only=True):
    """What a file says; nothing of it is entered while there are errors."""

    people: tuple[RosterPerson, ...] = ()
    errors: tuple[FileRefusal, ...] = ()
    remarks: tuple[Words, ...] = ()


def sheet_rows(content: bytes) -> tuple[list[list[str]], bool]:
    """The first sheet's cells as text, and whether rows were hidden. Formulas keep their ``=``. Runs in the child."""
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(content), read_only=True, data_only=False, keep_links=False)
    rows: list[list[str]] = []
    empty = 0
    for row in book.worksheets[0].iter_rows(max_col=COLUMNS_MAX):
        cells = [_cell_text(cell) for cell in row]
        empty = 0 if any(cells) else empty + 1
        rows.append(cells)
        if empty > 200:
            break
        if len(rows) > ROWS_MAX + 200:
            raise Refused(file_refusal("too_many_rows", limit=ROWS_MAX))
    while rows and not any(rows[-1]):
        rows.pop()
    return rows, False


def _cell_text(cell: Any) -> str:
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, datetime | date):
        return value.strftime("%Y-%m-%d")
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    text = str(value).replace("\u3000", " ").strip()
    return "=" + text.lstrip("=") if getattr(cell, "data_type", "") == "f" else text


def read_roster(content: bytes) -> RosterReading:
    """Read a roster; a file that can't be read at all is one error without a row."""
    try:
        check_archive(content)
        rows, _ = in_child(sheet_rows, content)
    except Refused as refused:
        return RosterReading(errors=(refused.refusal,))
    return read_rows(rows)


def read_rows(rows: list[list[str]]) -> RosterReading:
    """People of rows of cells."""
    found = next(((place, _columns(cells)) for place, cells in enumerate(rows[:20]) if "name" in _columns(cells)), None)
    if found is None:
        return RosterReading(errors=(file_refusal("header_missing"),))
    at, columns = found
    people: list[RosterPerson] = []
    errors: list[FileRefusal] = []
    seen: dict[tuple[str, str], RosterPerson] = {}
    for place, cells in enumerate(rows[at + 1 :], at + 2):
        if not any(cells):
            continue
        given = {name: cells[column] if column < len(cells) else "" for name, column in columns.items()}
        # several posts may stand below each other in one cell
        texts = {name: clean(text, lines=name == "posts").strip() for name, text in given.items()}
        person, wrong = _person(place, texts, columns)
        errors += wrong
        if person is None or wrong:
            continue
        other = seen.get(person.key())
        if other is not None:
            if msgspec.structs.replace(other, row=0) != msgspec.structs.replace(person, row=0):
                errors.append(
                    file_refusal(
                        "person_twice", row=place, column=_letter(columns["name"]), header="姓名", other=other.row
                    )
                )
            continue
        seen[person.key()] = person
        people.append(person)
    return RosterReading(people=tuple(people), errors=tuple(errors))


def _columns(cells: list[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for column, text in enumerate(cells):
        plain = _IN_HEADERS.sub("", text)
        for name, headers in HEADERS.items():
            if plain in headers and name not in found:
                found[name] = column
    return found


def _letter(column: int) -> str:
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _person(row: int, cells: dict[str, str], columns: dict[str, int]) -> tuple[RosterPerson | None, list[FileRefusal]]:
    wrong: list[FileRefusal] = []

    def say_wrong(code: str, field: str, **values: object) -> None:
        header = HEADERS[field][0]
        column = _letter(columns[field]) if field in columns else ""
        wrong.append(file_refusal(code, row=row, column=column, header=header, **values))

    for field, text in cells.items():
        if text.startswith("="):
            say_wrong("formula", field)
        elif len(text) > CELL_CHARS_MAX:
            say_wrong("too_long", field, limit=CELL_CHARS_MAX)
    if wrong:
        return None, wrong
    name = cells.get("name", "").replace(" ", "")
    if not name:
        say_wrong("name_missing", "name")
    if "section" in columns and not cells["section"]:
        say_wrong("section_missing", "section")
    posts = _posts(cells.get("posts", ""), say_wrong)
    days = {field: _day(cells.get(field, ""), field, say_wrong) for field in ("since", "until")}
    if days["since"] and days["until"] and days["until"] < days["since"]:
        say_wrong("end_before_start", "until")
    person = RosterPerson(
        row=row, name=name, section=cells.get("section", ""), title=cells.get("title", ""), posts=posts, since=days["since"],
        until=days["until"], phone=cells.get("phone", "").translate(_FULL_WIDTH), number=cells.get("number", "").translate(_FULL_WIDTH),
    )  # fmt: skip
    return person, wrong


def _posts(text: str, say_wrong: Any) -> tuple[str, ...]:
    by_label = {label: post.name for post in POSTS for label in _BRACKETS.split(post.label.zh) if label}
    found: list[str] = []
    for part in _SPLIT.split(text):
        label = part.strip()
        if not label:
            continue
        within = {post for full, post in by_label.items() if label in full} if len(label) > 1 else set()
        if label in by_label or len(within) == 1:
            found.append(by_label.get(label) or within.pop())
            continue
        near = difflib.get_close_matches(label, by_label, n=1, cutoff=0.3)
        say_wrong("post_unknown", "posts", text=label, near=near[0] if near else POSTS[0].label.zh)
    return tuple(dict.fromkeys(found))


def _day(text: str, field: str, say_wrong: Any) -> str:
    if not text:
        return ""
    found = _DAY.match(text.translate(_FULL_WIDTH))
    day = f"{int(found[1]):04d}-{int(found[2]):02d}-{int(found[3]):02d}" if found else ""
    if not is_day(day):
        say_wrong("day_unreadable", field, text=text)
        return ""
    return day


def roster_template() -> bytes:
    """An .xlsx to fill in: headers, an example row, a list of posts to choose from, notes."""
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.worksheet.datavalidation import DataValidation

    book = Workbook()
    sheet = book.active
    sheet.title = "人员名册"
    headers = ["姓名*", "科室*", "职务名称", "职务", "任职起始", "任职截止", "手机", "工号", "备注"]
    sheet.append(headers)
    for cell in sheet[1]:
        cell.font = Font(bold=True, color="FFFFFF")
        cell.fill = PatternFill("solid", fgColor="A4161A")
        cell.alignment = Alignment(horizontal="center")
    for column, width in zip("ABCDEFGHI", (12, 20, 16, 30, 14, 14, 16, 10, 24), strict=True):
        sheet.column_dimensions[column].width = width
    sheet.freeze_panes = "A2"
    notes = book.create_sheet("填写说明")
    for line in (
        ("一行一人；带 * 的必填。",), ("“职务”可写几个，用顿号隔开，名称见下。",), ("日期写成 2026-03-01；没有截止日就空着。",),
        ("同一个人再次导入会更新，不会重复；名册里没有的人不会被删除。",), ("有工号就按工号认人，没有就按姓名和科室。",), ("",), ("职务",),
        *((post.label.zh,) for post in POSTS),
    ):  # fmt: skip
        notes.append(line)
    notes.column_dimensions["A"].width = 60
    first = 8
    choice = DataValidation(
        type="list",
        formula1=f"='填写说明'!$A${first}:$A${first + len(POSTS) - 1}",
        allow_blank=True,
        showErrorMessage=False,
    )
    sheet.add_data_validation(choice)
    choice.add("D2:D2000")
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()
