"""What was taken out of the app: which register, of which days or about which record, on which way, by whom."""

from __future__ import annotations

from typing import Annotated

from schema.audience import to_person, to_post
from schema.field import choice, day, number, options, text
from schema.record import Record, RecordType
from schema.register import ROWS_MAX
from schema.terms import Everyone, Own
from schema.words import Words
from schema.workflow import Create, State, Workflow

WAYS = options(
    ("print", "打印", "Printed"), ("xlsx", "Excel 表格", "Excel sheet"), ("docx", "Word 文档", "Word document")
)
LANGUAGES = options(("zh", "中文", "Chinese"), ("en", "英文", "English"))
OVERSEERS = ("administrator", "supervision_team", "office_director", "secretary_general")
"""Who sees all that was taken out."""


class Export(Record, kw_only=True):
    """One register taken out. ``about`` is the record of a sheet; a list has its first and last day."""

    register: Annotated[str, text("登记簿", "Register", limit=80)]
    title: Annotated[str, text("名称", "Title", limit=120)]
    way: Annotated[str, choice("方式", "Way", WAYS)]
    language: Annotated[str, choice("语言", "Language", LANGUAGES)] = "zh"
    first_day: Annotated[str, day("从", "From")] | None = None
    last_day: Annotated[str, day("到", "To")] | None = None
    about: Annotated[str, text("记录", "Record", limit=36)] = ""
    rows: Annotated[int, number("行数", "Rows", at_most=ROWS_MAX)] = 0
    purpose: Annotated[str, text("用途", "Purpose", limit=120)] = ""


EXPORTS_RECORDS = (
    RecordType(
        collection="office.export",
        stays=Words("谁为什么取走了什么，要一直查得到", "who took what out and why must stay known"),
        shape=Export,
        label=Words("导出和打印记录", "What was taken out"),
        title=("title", "way"),
        create=Create(
            label=Words("导出或打印", "Take out"),
            who=Everyone(),
            asks=("register", "title", "way", "language", "first_day", "last_day", "about", "rows", "purpose"),
            clause="9.3",
        ),
        audience=(to_person(Own("by")), *to_post(*OVERSEERS)),
        workflow=Workflow(states=(State("taken", Words("已导出", "Taken out"), "closed"),)),
    ),
)
