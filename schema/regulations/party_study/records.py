"""Everything that is recorded of study: the year's plan, sessions, attendance, who spoke, holidays, self-study, notebooks, articles,
inspections, the year-end check (5.1 to 5.10).
"""

from __future__ import annotations

from typing import Annotated

from schema import gathering, notebook, speech
from schema.audience import everyone, to_person, to_post
from schema.field import (
    choice,
    day,
    files,
    flags,
    instant,
    long_text,
    number,
    options,
    person,
    ref,
    refs,
    remarks,
    text,
    ticks,
)
from schema.record import Record, RecordType
from schema.regulations.party_study.workflow import (
    ARRANGERS,
    BRANCH,
    FEEDBACK_CREATE,
    FEEDBACK_WORKFLOW,
    GATHERING,
    HOLIDAY_CREATE,
    HOLIDAY_WORKFLOW,
    INSPECTING,
    INSPECTION_CREATE,
    INSPECTION_WORKFLOW,
    NOTEBOOK,
    OBJECTION_CREATE,
    OBJECTION_WORKFLOW,
    PLAN_CREATE,
    PLAN_WORKFLOW,
    RESULT_CREATE,
    RESULT_WORKFLOW,
    ROUND_CREATE,
    ROUND_WORKFLOW,
    SELF,
    STUDY_CREATE,
    STUDY_WORKFLOW,
    YEAR_CHECK_CREATE,
    YEAR_CHECK_WORKFLOW,
    judged_by_others,
)
from schema.retention import Keep
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
STUDY_KINDS = options(
    ("theory", "政治理论", "Theory", "5.4"),
    ("professional", "业务知识", "Professional work", "5.4"),
    ("law", "法律法规", "Law", "5.4"),
    ("economy", "市场经济知识", "Economics", "5.4"),
)
SIX_HAVES = options(
    ("organised", "有组织", "Organised", "5.10"),
    ("planned", "有计划", "Planned", "5.10"),
    ("guided", "有指导", "Guided", "5.10"),
    ("noted", "有笔记", "Noted", "5.10"),
    ("reflected", "有体会", "Reflected", "5.10"),
    ("inspected", "有检查", "Inspected", "5.10"),
)
ABOUT = options(
    ("attendance", "签到、迟到、缺席", "Attendance"),
    ("make_up", "补学", "What was made up"),
    ("speech", "发言", "Speaking"),
    ("notes", "笔记和字数", "Notes"),
    ("article", "体会文章", "Article"),
    ("inspection", "笔记检查", "Inspection"),
    ("result", "支部写明的结果", "What the branch entered"),
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
    what: Annotated[str, text("学了什么", "What was studied", limit=200, privacy="staff")]
    thoughts: Annotated[str, long_text("体会", "Thoughts", limit=4000, privacy="staff")] = ""
    written_at: Annotated[int, instant("反馈时间", "Written at", is_derived=True)] | None = None


class Speech(speech.SpeechFields, kw_only=True):
    """Who spoke at a session of this regulation (5.9)."""

    session: Annotated[str, ref("场次", "Session", "party_study.session")]


class Note(notebook.NoteFields, kw_only=True):
    """A page of a person's study notebook (5.8)."""

    session: Annotated[str, ref("哪场学习", "Session", "party_study.session")] | None = None


class Article(notebook.ArticleFields, kw_only=True):
    """A person's article on what was learnt (5.8)."""


class SelfStudy(Record, kw_only=True):
    """Something that a person studied alone (5.4). ``minutes`` may be left out and is never compared."""

    person: Annotated[str, person("姓名", "Person")]
    day: Annotated[str, day("日期", "Day")]
    kind: Annotated[str, choice("学什么", "Kind", STUDY_KINDS)] = "theory"
    what: Annotated[str, text("内容", "What was studied", limit=120, privacy="staff")]
    minutes: Annotated[int, number("分钟（可不填）", "Minutes (optional)", at_most=1440)] | None = None


class InspectionRound(Record, kw_only=True):
    """One inspection of everybody's notebooks by the branch, of the pages of some months (5.8)."""

    year: Annotated[int, number("年度", "Year", at_least=2000, at_most=2199)]
    turn: Annotated[int, number("第几次", "Which of the year", at_least=1, at_most=12)]
    first_day: Annotated[str, day("检查笔记从", "Pages from")]
    last_day: Annotated[str, day("到", "To")]
    hand_in_by: Annotated[str, day("交齐期限", "Hand in by")]
    people: Annotated[list[str], refs("查哪些人", "Whose", "office.person")]
    asked: Annotated[str, text("要求", "What is asked")] = ""
    outcome: Annotated[str, long_text("小结", "Summary", limit=2000)] = ""


class Inspection(Record, kw_only=True):
    """One person's notebook in one inspection. ``seen`` are the pages that were looked at, each inspector's merged with the others'."""

    round: Annotated[str, ref("哪次检查", "Inspection", "party_study.inspection_round")]
    person: Annotated[str, person("姓名", "Person")]
    seen: Annotated[dict[str, bool], flags("看过的页", "Pages seen")] = {}
    remark: Annotated[str, text("检查意见", "Remark", limit=200, privacy="staff")] = ""
    inspected_by: Annotated[str, person("检查人", "Inspected by", is_derived=True)] | None = None
    inspected_at: Annotated[int, instant("检查时间", "Inspected at", is_derived=True)] | None = None
    reply: Annotated[str, text("本人说明", "The person's reply", limit=200, privacy="staff")] = ""


class YearCheck(Record, kw_only=True):
    """The office's year by the six haves: what the branch found after looking at the records, and its remark (5.10)."""

    year: Annotated[int, number("年度", "Year", at_least=2000, at_most=2199)]
    as_of: Annotated[str, day("检查到哪天", "Records until")]
    haves: Annotated[dict[str, str], ticks("六有", "The six haves", SIX_HAVES)] = {}
    remarks: Annotated[dict[str, str], remarks("说明", "Remarks", SIX_HAVES)] = {}
    remark: Annotated[str, long_text("总的意见", "Summary", limit=2000)] = ""
    confirmed_by: Annotated[str, person("确认人", "Confirmed by", is_derived=True)] | None = None
    confirmed_on: Annotated[str, day("确认日期", "Confirmed on", is_derived=True)] | None = None


class YearResult(Record, kw_only=True):
    """What the branch enters into a person's year of study, as far as the haves are the person's (5.10)."""

    year: Annotated[int, number("年度", "Year", at_least=2000, at_most=2199)]
    person: Annotated[str, person("姓名", "Person")]
    haves: Annotated[dict[str, str], ticks("六有", "The haves", SIX_HAVES)] = {}
    remark: Annotated[str, text("支部意见", "The branch's remark", limit=200, privacy="staff")] = ""
    confirmed_by: Annotated[str, person("写明人", "Entered by", is_derived=True)] | None = None
    confirmed_at: Annotated[int, instant("写明时间", "Entered at", is_derived=True)] | None = None


class Objection(Record, kw_only=True):
    """What a person contests in the year of study: ``line`` is the record meant, as ``collection/id`` (5.10)."""

    person: Annotated[str, person("姓名", "Person")]
    year: Annotated[int, number("年度", "Year", at_least=2000, at_most=2199)]
    about: Annotated[str, choice("关于", "About", ABOUT)] = "attendance"
    line: Annotated[str, text("哪一条", "Entry meant", limit=100, privacy="staff")] = ""
    what: Annotated[str, long_text("哪里不对", "What is wrong", limit=1000, privacy="staff")]
    answer: Annotated[str, long_text("答复", "Answer", limit=1000, privacy="staff")] = ""
    answered_by: Annotated[str, person("答复人", "Answered by", is_derived=True)] | None = None
    answered_at: Annotated[int, instant("答复时间", "Answered at", is_derived=True)] | None = None


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
        stays=Words("机关的年度计划", "the office's plan of the year"),
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
        stays=Words("机关的学习安排和小结", "the office's plan and summary"),
        serves=("5.5",),
    ),
    RecordType(
        collection="party_study.holiday_feedback",
        own=("person",),
        shape=HolidayFeedback,
        label=Words("节日学习反馈", "What came of study over the holidays"),
        title=("person", "what"),
        order="written_at",
        natural_key=("holiday_study", "person"),
        create=FEEDBACK_CREATE,
        edits=(Edit(who=Same(Own("person"), Actor()), fields=("what", "thoughts")),),
        audience=(to_person(Own("person")), *to_post("branch_secretary", "publicity_commissioner", "office_clerk")),
        workflow=FEEDBACK_WORKFLOW,
        retention=(Keep(fields=("what", "thoughts"), since="written_at", parameter="5.8.text_months"),),
        serves=("5.5",),
    ),
    speech.speech_type(GATHERING, Speech),
    notebook.note_type(NOTEBOOK, Note, Words("学习笔记", "Notes")),
    notebook.article_type(NOTEBOOK, Article, Words("体会文章", "Articles")),
    RecordType(
        collection="party_study.self_study",
        own=("person",),
        shape=SelfStudy,
        label=Words("自学记录", "Self-study"),
        title=("day", "what"),
        order="day",
        create=STUDY_CREATE,
        edits=(Edit(who=SELF, fields=("day", "kind", "what", "minutes"), start=("entered",)),),
        audience=(to_person(Own("person")), *to_post(*BRANCH)),
        workflow=STUDY_WORKFLOW,
        retention=(Keep(fields=("what",), since="day", parameter="5.8.text_months"),),
        serves=("5.4",),
    ),
    RecordType(
        collection="party_study.inspection_round",
        own=("people",),
        shape=InspectionRound,
        label=Words("笔记检查", "Inspections of notebooks"),
        title=("first_day", "last_day"),
        order="last_day",
        natural_key=("year", "turn"),
        create=ROUND_CREATE,
        edits=(Edit(who=INSPECTING, fields=("hand_in_by", "people", "asked"), start=("open",)),),
        audience=(everyone(),),
        workflow=ROUND_WORKFLOW,
        stays=Words("支部的要求和小结，不写个人", "the branch's words to all, about nobody"),
        serves=("5.8", "5.10"),
    ),
    RecordType(
        collection="party_study.inspection",
        own=("person",),
        shape=Inspection,
        label=Words("各人笔记检查", "Notebooks inspected"),
        title=("person", "round"),
        natural_key=("round", "person"),
        create=INSPECTION_CREATE,
        edits=(Edit(who=INSPECTING, fields=("seen",)), Edit(who=SELF, fields=("reply",))),
        concern=judged_by_others("5.8", "create", "complete", edits=("reply",)),
        audience=(to_person(Own("person")), *to_post(*BRANCH)),
        workflow=INSPECTION_WORKFLOW,
        retention=(Keep(fields=("remark", "reply"), since="inspected_at", parameter="5.8.text_months"),),
        serves=("5.8",),
    ),
    RecordType(
        collection="party_study.year_check",
        shape=YearCheck,
        label=Words("年末“六有”检查", "Year-end checks"),
        title=("year",),
        order="year",
        natural_key=("year",),
        create=YEAR_CHECK_CREATE,
        edits=(Edit(who=INSPECTING, fields=("as_of", "haves", "remarks"), start=("draft",)),),
        audience=(everyone(),),
        workflow=YEAR_CHECK_WORKFLOW,
        stays=Words("对机关全年学习的意见，不写个人", "about the office's year, about nobody"),
        serves=("5.10",),
    ),
    RecordType(
        collection="party_study.year_result",
        shape=YearResult,
        label=Words("个人全年学习", "Persons' years of study"),
        title=("person", "year"),
        order="year",
        natural_key=("year", "person"),
        create=RESULT_CREATE,
        concern=judged_by_others("5.10"),
        audience=(to_person(Own("person")), *to_post(*BRANCH)),
        workflow=RESULT_WORKFLOW,
        retention=(Keep(fields=("remark",), since="confirmed_at", parameter="5.8.text_months"),),
        serves=("5.10",),
    ),
    RecordType(
        collection="party_study.objection",
        own=("person",),
        shape=Objection,
        label=Words("学习记录异议", "Entries contested"),
        title=("person", "about"),
        create=OBJECTION_CREATE,
        concern=judged_by_others("5.10", "create", "withdraw", edits=("what",)),
        edits=(Edit(who=SELF, fields=("what",), start=("raised",)),),
        audience=(to_person(Own("person")), *to_post(*BRANCH)),
        workflow=OBJECTION_WORKFLOW,
        retention=(Keep(fields=("line", "what", "answer"), since="made_at", parameter="5.8.text_months"),),
        serves=("5.10",),
    ),
)  # fmt: skip
