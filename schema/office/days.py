"""Days that the office entered in its own calendar; they win over the published holidays (``schema/calendar.py``)."""

from __future__ import annotations

from typing import Annotated

from schema.audience import Shared, everyone
from schema.field import choice, day, options, text
from schema.office.people import in_force_workflow
from schema.record import Record, RecordType
from schema.terms import Holds
from schema.words import Words
from schema.workflow import Create, Edit

DAY_KINDS = options(("off", "放假", "Off"), ("work", "上班", "Worked"))
_KEEPERS = Holds(("administrator", "office_director", "office_clerk"))


class CalendarDay(Record, kw_only=True):
    """One day: off, or worked, with where it is written."""

    day: Annotated[str, day("日期", "Day")]
    kind: Annotated[str, choice("安排", "Kind", DAY_KINDS)]
    name: Annotated[str, text("名称", "Name", limit=60)] = ""
    source: Annotated[str, text("出处", "Source")] = ""


DAYS_RECORDS = (
    RecordType(
        collection="office.calendar_day",
        decided="server",
        stays=Words("本机关的日历", "the office's own calendar"),
        shape=CalendarDay,
        label=Words("工作日历", "Working calendar"),
        title=("day", "kind", "name"),
        order="day",
        natural_key=("day",),
        create=Create(
            label=Words("登记一天", "Enter a day"), who=_KEEPERS, asks=("day", "kind", "name", "source"), clause="5.1"
        ),
        edits=(Edit(who=_KEEPERS, fields=("kind", "name", "source"), start=("in_force",)),),
        shared=Shared(),
        audience=(everyone(),),
        workflow=in_force_workflow("5.1"),
    ),
)
