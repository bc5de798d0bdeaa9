"""The year's plan, sessions, attendance, leave, what was made up, study over the holidays (5.1 to 5.3, 5.5 to 5.7)."""

from __future__ import annotations

from typing import Annotated

from schema import gathering
from schema.audience import everyone, to_person, to_post
from schema.field import choice, day, files, instant, long_text, number, options, person, ref, refs, text
from schema.record import Record, RecordType
from schema.regulations.party_study.workflow import (
    ARRANGERS,
    FEEDBACK_CREATE,
    FEEDBACK_WORKFLOW,
    GATHERING,
    HOLIDAY_CREATE,
    HOLIDAY_WORKFLOW,
    PLAN_CREATE,
    PLAN_WORKFLOW,
)
from schema.terms import Actor, Own, Same
from schema.words import Words
from schema.workflow import Edit

CONTENT_KINDS = options(
    ("theory", "政治理论", "Theory", "5.3"), ("professional", "业务知识", "Professional work", "5.3")
)
FORMS = options(
    ("collective", "集中学习", "Collective study", "5.1"),
    ("report", "报告会", "Report", "5.7"),
    ("contest", "知识竞赛", "Contest", "5.7"),
    ("coaching", "讲课辅导", "Coaching", "5.7"),
    ("film", "观看影像", "Film", "5.7"),
    ("seminar", "专题研讨", "Seminar", "5.7"),
    ("party_lecture", "党课", "Party lecture", "5.6"),
)
HOLIDAYS = options(
    ("spring_festival", "春节", "Spring Festival"),
    ("may_day", "五一", "May Day"),
    ("national_day", "国庆", "National Day"),
)


class Session(gathering.SessionFields, kw_only=True):
    """One study session. ``people`` are those expected; ``centre_topic`` is what the centre group is to have studied first (1.4)."""

    content_kind: Annotated[str, choice("内容", "Content", CONTENT_KINDS)] = "theory"
    form: Annotated[str, choice("形式", "Form", FORMS)] = "collective"
    people: Annotated[list[str], refs("应到人员", "Expected", "office.person")]
    plan: Annotated[str, ref("年度计划", "Plan of the year", "party_study.plan")] | None = None
    centre_topic: Annotated[str, ref("中心组选题", "Topic of the centre group", "theory_study.topic")] | None = None


class Attendance(gathering.AttendanceFields, kw_only=True):
    """A person at a session of this regulation."""

    session: Annotated[str, ref("场次", "Session", "party_study.session")]


class Leave(gathering.LeaveFields, kw_only=True):
    """Leave from a session of this regulation."""

    session: Annotated[str, ref("场次", "Session", "party_study.session")]


class MakeUp(gathering.MakeUpFields, kw_only=True):
    """A session of this regulation made up."""

    session: Annotated[str, ref("缺席的场次", "Session missed", "party_study.session")]


class Plan(Record, kw_only=True):
    """The plan of a year: what it is for. Its study days are the sessions that name it. ``first_study_day`` is the first study day."""

    year: Annotated[int, number("年度", "Year", at_least=2000, at_most=2199)]
    aims: Annotated[str, long_text("目标和重点", "Aims and main points", limit=4000)] = ""
    first_study_day: Annotated[str, day("首个学习日", "First study day")] | None = None
    issued_on: Annotated[str, day("印发日期", "Issued on", is_derived=True)] | None = None


class HolidayStudy(Record, kw_only=True):
    """What everyone is to study over one of the three long holidays."""

    year: Annotated[int, number("年度", "Year", at_least=2000, at_most=2199)]
    holiday: Annotated[str, choice("节日", "Holiday", HOLIDAYS)]
    first_day: Annotated[str, day("从", "From")]
    last_day: Annotated[str, day("到", "To")]
    content: Annotated[str, text("学习内容", "What to study", limit=200)]
    materials: Annotated[str, long_text("学习材料", "Materials", limit=2000)] = ""
    attachments: Annotated[dict[str, str], files("附件", "Attachments")] = {}
    outcome: Annotated[str, long_text("小结", "Summary", limit=2000)] = ""


class HolidayFeedback(Record, kw_only=True):
    """What a person studied over a holiday, and thinks of it."""

    holiday_study: Annotated[str, ref("节日学习", "Study over a holiday", "party_study.holiday_study")]
    person: Annotated[str, person("姓名", "Person")]
    what: Annotated[str, text("学了什么", "What was studied", limit=200)]
    thoughts: Annotated[str, long_text("体会", "Thoughts", limit=4000)] = ""
    written_at: Annotated[int, instant("反馈时间", "Written at", is_derived=True)] | None = None


_SESSION_FIELDS = (
    "topic", "content_kind", "form", "starts_at", "ends_at", "room", "organiser", "lecturer", "people", "centre_topic", "plan",
    "materials", "attachments",
)  # fmt: skip
_HOLIDAY_FIELDS = ("first_day", "last_day", "content", "materials", "attachments")

RECORDS = (
    gathering.session_type(
        GATHERING, Session, Words("学习场次", "Study sessions"), Words("安排学习", "Arrange a session"), _SESSION_FIELDS,
        audience=(everyone(),), serves=("5.1", "5.3", "5.7"),
    ),
    gathering.attendance_type(GATHERING, Attendance),
    gathering.leave_type(
        GATHERING, Leave, Words("学习请假", "Leave from study"), Words("等秘书长答复", "Waiting for consent")
    ),
    gathering.make_up_type(GATHERING, MakeUp),
    RecordType(
        collection="party_study.plan",
        shape=Plan,
        label=Words("年度学习计划", "Plans of the year"),
        title=("year",),
        order="year",
        natural_key=("year",),
        create=PLAN_CREATE,
        edits=(Edit(who=ARRANGERS, fields=("aims", "first_study_day"), start=("draft",)),),
        audience=(everyone(),),
        workflow=PLAN_WORKFLOW,
        serves=("5.1", "5.10"),
    ),
    RecordType(
        collection="party_study.holiday_study",
        shape=HolidayStudy,
        label=Words("节日学习", "Study over the holidays"),
        title=("holiday", "year"),
        order="first_day",
        natural_key=("year", "holiday"),
        create=HOLIDAY_CREATE,
        edits=(Edit(who=ARRANGERS, fields=_HOLIDAY_FIELDS, start=("issued",)),),
        audience=(everyone(),),
        workflow=HOLIDAY_WORKFLOW,
        serves=("5.5",),
    ),
    RecordType(
        collection="party_study.holiday_feedback",
        shape=HolidayFeedback,
        label=Words("节日学习反馈", "What came of study over the holidays"),
        title=("person", "what"),
        order="written_at",
        natural_key=("holiday_study", "person"),
        create=FEEDBACK_CREATE,
        edits=(Edit(who=Same(Own("person"), Actor()), fields=("what", "thoughts")),),
        audience=(to_person(Own("person")), *to_post("branch_secretary", "publicity_commissioner", "office_clerk")),
        workflow=FEEDBACK_WORKFLOW,
        serves=("5.5",),
    ),
)  # fmt: skip
