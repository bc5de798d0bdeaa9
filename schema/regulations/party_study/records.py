"""Study sessions, attendance, leave (5.1 to 5.3, 5.7, 5.9)."""

from __future__ import annotations

from typing import Annotated

from schema.audience import everyone, to_person, to_post
from schema.field import choice, day, instant, long_text, options, person, ref, refs, text
from schema.record import Record, RecordType
from schema.regulations.party_study.workflow import (
    ARRANGERS,
    ATTENDANCE_CREATE,
    ATTENDANCE_WORKFLOW,
    LEAVE_CREATE,
    LEAVE_WORKFLOW,
    MAKE_UP_CREATE,
    MAKE_UP_WORKFLOW,
    SESSION_REQUIRES,
    SESSION_WORKFLOW,
    SHEET_KEEPERS,
)
from schema.terms import Actor, AnyOf, Own, Same
from schema.words import Words
from schema.workflow import Create, Edit

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
WAYS = options(
    ("poster", "扫码", "Code"), ("roll_call", "点名", "Roll-call"), ("paper", "纸质签到补录", "Paper sheet typed in")
)
TIMELINESS = options(("on_time", "按时", "On time"), ("late", "迟到", "Late"))
FLAGS = options(
    ("none", "无", "None"),
    ("outside_window", "不在签到时段内", "Outside the window"),
    ("retired_code", "用了已作废的码", "Retired code"),
    ("other_room", "不是会场的码", "Code of another room"),
    ("not_listed", "不在应到名单", "Not on the list"),
)


class Session(Record, kw_only=True):
    """One study session. ``people`` are those expected."""

    topic: Annotated[str, text("主题", "Topic")]
    content_kind: Annotated[str, choice("内容", "Content", CONTENT_KINDS)] = "theory"
    form: Annotated[str, choice("形式", "Form", FORMS)] = "collective"
    starts_at: Annotated[int, instant("开始", "Starts")]
    ends_at: Annotated[int, instant("结束", "Ends")]
    room: Annotated[str, ref("地点", "Room", "office.room")]
    organiser: Annotated[str, person("组织者", "Organiser")]
    lecturer: Annotated[str, person("主讲", "Lecturer")] | None = None
    people: Annotated[list[str], refs("应到人员", "Expected", "office.person")]
    materials: Annotated[str, long_text("学习材料", "Materials", limit=2000)] = ""
    outcome: Annotated[str, long_text("小结", "Summary", limit=2000)] = ""


class Attendance(Record, kw_only=True):
    """A person at a session: one record however often and by whomever it is entered; the first entry stands."""

    session: Annotated[str, ref("场次", "Session", "party_study.session")]
    person: Annotated[str, person("姓名", "Person")]
    way: Annotated[str, choice("方式", "Way", WAYS)]
    seen_at: Annotated[int, instant("签到时间", "Seen at")]
    station: Annotated[str, ref("所扫的码", "Code", "office.station")] | None = None
    timeliness: Annotated[str, choice("是否按时", "Timeliness", TIMELINESS, is_derived=True)] = "on_time"
    flag: Annotated[str, choice("待确认原因", "Why it is to be confirmed", FLAGS, is_derived=True)] = "none"
    organiser: Annotated[str, person("组织者", "Organiser", is_derived=True)] | None = None
    note: Annotated[str, text("备注", "Note")] = ""


class Leave(Record, kw_only=True):
    """Leave from a session, asked and answered."""

    session: Annotated[str, ref("场次", "Session", "party_study.session")]
    person: Annotated[str, person("姓名", "Person")]
    reason: Annotated[str, text("请假事由", "Reason")]
    organiser: Annotated[str, person("组织者", "Organiser", is_derived=True)] | None = None
    answer: Annotated[str, text("答复", "Answer")] = ""
    answered_by: Annotated[str, person("答复人", "Answered by", is_derived=True)] | None = None
    answered_at: Annotated[int, instant("答复时间", "Answered at", is_derived=True)] | None = None


class MakeUp(Record, kw_only=True):
    """What a person studied afterwards, for a session missed."""

    session: Annotated[str, ref("缺席的场次", "Session missed", "party_study.session")]
    person: Annotated[str, person("姓名", "Person")]
    day: Annotated[str, day("补学日期", "Made up on")]
    what: Annotated[str, text("补学内容", "What was studied", limit=200)]
    notes: Annotated[str, long_text("心得", "Notes", limit=4000)] = ""
    answer: Annotated[str, text("退回原因", "Why it was sent back")] = ""


_SESSION_FIELDS = (
    "topic", "content_kind", "form", "starts_at", "ends_at", "room", "organiser", "lecturer", "people", "materials",
)  # fmt: skip

RECORDS = (
    RecordType(
        collection="party_study.session",
        shape=Session,
        label=Words("学习场次", "Study sessions"),
        title=("topic",),
        order="starts_at",
        create=Create(label=Words("安排学习", "Arrange a session"), who=ARRANGERS, asks=_SESSION_FIELDS, requires=SESSION_REQUIRES, clause="5.1"),
        edits=(
            Edit(who=AnyOf((ARRANGERS, Same(Own("organiser"), Actor()))), fields=_SESSION_FIELDS, start=("planned",)),
            Edit(who=AnyOf((ARRANGERS, Same(Own("organiser"), Actor()))), fields=("outcome", "materials")),
        ),
        audience=(everyone(),),
        workflow=SESSION_WORKFLOW,
        serves=("5.1", "5.3", "5.7"),
    ),
    RecordType(
        collection="party_study.attendance",
        shape=Attendance,
        label=Words("签到", "Attendance"),
        title=("person",),
        order="seen_at",
        natural_key=("session", "person"),
        create=ATTENDANCE_CREATE,
        edits=(Edit(who=SHEET_KEEPERS, fields=("note",)),),
        audience=(
            to_person(Own("person")), to_person(Own("organiser")), *to_post("secretary_general", "office_clerk", "branch_secretary"),
        ),
        workflow=ATTENDANCE_WORKFLOW,
        serves=("5.2",),
    ),
    RecordType(
        collection="party_study.leave",
        shape=Leave,
        label=Words("学习请假", "Leave from study"),
        title=("person", "reason"),
        natural_key=("session", "person"),
        create=LEAVE_CREATE,
        edits=(Edit(who=Same(Own("person"), Actor()), fields=("reason",), start=("asked",)),),
        audience=(
            to_person(Own("person")), to_person(Own("organiser")), *to_post("secretary_general", "office_clerk", "branch_secretary"),
        ),
        workflow=LEAVE_WORKFLOW,
        serves=("5.2",),
    ),
    RecordType(
        collection="party_study.make_up",
        shape=MakeUp,
        label=Words("补学", "Made up"),
        title=("person", "what"),
        order="day",
        natural_key=("session", "person"),
        create=MAKE_UP_CREATE,
        edits=(Edit(who=Same(Own("person"), Actor()), fields=("day", "what", "notes"), start=("entered",)),),
        audience=(to_person(Own("person")), *to_post("secretary_general", "office_clerk", "branch_secretary")),
        workflow=MAKE_UP_WORKFLOW,
        serves=("5.2",),
    ),
)  # fmt: skip
