"""Gatherings: sessions to which named people come, with sign-in, leave, and what was missed made up.

A building block of regulations. Each regulation that has such sessions declares four record types of its own (`session`,
`attendance`, `leave`, `make_up`) from the shapes and steps here, with its own clauses, posts and parameters; pages and
codes find them through ``Regulation.gatherings``. Every way of being recorded counts the same: the poster's code, the
screen's code, the organiser's roll-call, a paper sheet typed in afterwards.
"""

from __future__ import annotations

from typing import Annotated

import msgspec

from schema.audience import Audience, to_person, to_post
from schema.concern import Concern
from schema.field import choice, day, files, instant, long_text, options, person, ref, text, yes_no
from schema.gathering_refusals import (
    CODE_NOT_OF_STATION,
    ENDS_BEFORE_START,
    LEAVE_AFTER_START,
    LEAVE_NEEDS_REASON,
    MADE_UP_IN_FUTURE,
    NOT_OF_SESSION,
    OWN_SHEET,
    SCAN_NEEDED,
    SESSION_CALLED_OFF,
    SICK_WITHOUT_REASON,
)
from schema.place import Place
from schema.record import Record, RecordType
from schema.retention import Keep
from schema.terms import (
    Actor,
    AllOf,
    Among,
    AnyOf,
    Before,
    Condition,
    Const,
    FirstKnown,
    Holders,
    Holds,
    Input,
    Known,
    Later,
    Moment,
    Not,
    OneOf,
    Own,
    Param,
    Pick,
    Proof,
    Same,
    Shown,
    Today,
    Value,
    Via,
)
from schema.words import Words
from schema.workflow import Action, Create, Edit, Require, State, Workflow

WAYS = options(
    ("poster", "扫码", "Code"),
    ("roll_call", "点名", "Roll-call"),
    ("paper", "纸质签到补录", "Paper sheet typed in"),
    ("screen", "扫屏幕码", "Code on the screen"),
)
TIMELINESS = options(("on_time", "按时", "On time"), ("late", "迟到", "Late"))
FLAGS = options(
    ("none", "无", "None"),
    ("outside_window", "不在签到时段内", "Outside the window"),
    ("retired_code", "用了已作废的码", "Retired code"),
    ("other_room", "不是会场的码", "Code of another room"),
    ("not_listed", "不在应到名单", "Not on the list"),
    ("stale_code", "屏幕码是别的时候的", "The screen's code is of another moment"),
    ("wrong_code", "屏幕码对不上", "The screen never showed this code"),
)
LEAVE_KINDS = options(
    ("personal", "事假", "Personal"), ("sick", "病假", "Sick"), ("on_duty", "公差", "On duty elsewhere")
)
BY_CODE = OneOf(Own("way"), ("poster", "screen"))
SELF = Same(Own("person"), Actor())


class SessionFields(Record, kw_only=True):
    """When and where. ``first_day`` is the day it was first laid on, whatever it was moved to since."""

    topic: Annotated[str, text("主题", "Topic")]
    starts_at: Annotated[int, instant("开始", "Starts")]
    ends_at: Annotated[int, instant("结束", "Ends")]
    room: Annotated[str, ref("地点", "Room", "office.room")]
    organiser: Annotated[str, person("组织者", "Organiser")]
    lecturer: Annotated[str, person("主讲", "Lecturer")] | None = None
    materials: Annotated[str, long_text("学习材料", "Materials", limit=2000)] = ""
    attachments: Annotated[dict[str, str], files("附件", "Attachments")] = {}
    outcome: Annotated[str, long_text("小结", "Summary", limit=2000)] = ""
    first_day: Annotated[str, day("原定日期", "First planned for", suggests="starts_at")] | None = None
    moved_why: Annotated[str, text("改期原因", "Why it was moved")] = ""


class AttendanceFields(Record, kw_only=True):
    """A person at a session: one record however often and by whomever it is entered; the first entry stands."""

    person: Annotated[str, person("姓名", "Person")]
    way: Annotated[str, choice("方式", "Way", WAYS)]
    seen_at: Annotated[int, instant("签到时间", "Seen at")]
    station: Annotated[str, ref("所扫的码", "Code", "office.station")] | None = None
    timeliness: Annotated[str, choice("是否按时", "Timeliness", TIMELINESS, is_derived=True)] = "on_time"
    flag: Annotated[str, choice("待确认原因", "Why it is to be confirmed", FLAGS, is_derived=True)] = "none"
    organiser: Annotated[str, person("组织者", "Organiser", is_derived=True)] | None = None
    left_early: Annotated[bool, yes_no("早退", "Left early")] = False
    note: Annotated[str, text("备注", "Note", privacy="staff")] = ""


NO_ILLNESS = Words("病假不写事由，也不写病情。", "For sick leave write no reason and no illness.")


class LeaveFields(Record, kw_only=True):
    """Leave from a session, asked and answered."""

    person: Annotated[str, person("姓名", "Person")]
    kind: Annotated[str, choice("假别", "Kind", LEAVE_KINDS)] = "personal"
    reason: Annotated[str, text("请假事由", "Reason", privacy="sensitive", hint=NO_ILLNESS)] = ""
    organiser: Annotated[str, person("组织者", "Organiser", is_derived=True)] | None = None
    answer: Annotated[str, text("答复", "Answer", privacy="staff")] = ""
    answered_by: Annotated[str, person("答复人", "Answered by", is_derived=True)] | None = None
    answered_at: Annotated[int, instant("答复时间", "Answered at", is_derived=True)] | None = None


class MakeUpFields(Record, kw_only=True):
    """What a person studied afterwards, for a session missed."""

    person: Annotated[str, person("姓名", "Person")]
    day: Annotated[str, day("补学日期", "Made up on")]
    what: Annotated[str, text("补学内容", "What was studied", limit=200, privacy="staff")]
    notes: Annotated[str, long_text("心得", "Notes", limit=4000, privacy="staff")] = ""
    answer: Annotated[str, text("退回原因", "Why it was sent back", privacy="staff")] = ""


class Gathering(msgspec.Struct, frozen=True, kw_only=True):
    """How the sessions of one regulation go on.

    ``arrangers`` lay sessions out and move them, ``granters`` answer leave, ``overseers`` see every sheet and send make-ups
    back. ``people`` works out who is expected where that is not chosen by hand. The window of check-in is read from the
    parameters ``opens_before_minutes``, ``late_after_minutes`` and ``closes_after_minutes`` of the clause ``attend``; make-up
    days from ``make_up_days`` of the clause ``make_up``. ``speak`` is the clause by which is noted who spoke; ``kept`` the parameter
    that says how long what persons wrote is kept, ``reason_days`` of the clause ``leave`` how long a reason is.
    """

    regulation: str
    arrange: str
    attend: str
    leave: str
    make_up: str
    speak: str
    arrangers: tuple[str, ...]
    granters: tuple[str, ...]
    overseers: tuple[str, ...]
    kept: str
    clerks: tuple[str, ...] = ("office_clerk",)
    people: Value | None = None

    def named(self, noun: str) -> str:
        """``session`` -> ``party_study.session``."""
        return f"{self.regulation}.{noun}"

    @property
    def arranging(self) -> Condition:
        """Who lays out the year and its sessions."""
        return Holds(self.arrangers)

    @property
    def keeping(self) -> Condition:
        """Who keeps the sheet of a session: its organiser, or the clerk."""
        return AnyOf((Same(Via("session", "organiser"), Actor()), Holds(self.clerks)))

    @property
    def granting(self) -> Condition:
        """Who answers leave; that of somebody who grants it is answered by an overseer."""
        of_granter = Among(Own("person"), Holders(self.granters, Today()))
        return AnyOf((Holds(self.granters), AllOf((Holds(self.overseers), of_granter))))

    @property
    def confirming(self) -> Condition:
        """Who owes the confirmation of an attendance: the organiser; the organiser's own is a clerk's."""
        organiser = Via("session", "organiser")
        of_organiser = Same(Own("person"), organiser)
        return AnyOf(
            (
                AllOf((Same(organiser, Actor()), Not(of_organiser))),
                AllOf((Holds(self.clerks), of_organiser, Not(SELF))),
            )
        )

    @property
    def window_opens(self) -> Value:
        """From when checking in counts by itself."""
        return Later(Via("session", "starts_at"), Param(f"{self.attend}.opens_before_minutes"), -1)

    @property
    def window_closes(self) -> Value:
        """Until when checking in counts by itself."""
        return Later(Via("session", "ends_at"), Param(f"{self.attend}.closes_after_minutes"))

    @property
    def seen_by(self) -> tuple[Audience, ...]:
        """Who sees what a person did about a session."""
        posts = dict.fromkeys((*self.granters, *self.clerks, *self.overseers))
        return (to_person(Own("person")), to_person(Via("session", "organiser")), *to_post(*posts))

    def concern(self, clause: str, *may: str, edits: tuple[str, ...] = ()) -> Concern:
        """What a person did about a session is judged by others: these steps are the person's own."""
        return Concern(who=(Own("person"),), may=may, edits=edits, refusal=OWN_SHEET, clause=clause)


def session_type(
    gathering: Gathering,
    shape: type[Record],
    label: Words,
    create: Words,
    asks: tuple[str, ...],
    *,
    audience: tuple[Audience, ...],
    sets: tuple[tuple[str, Value], ...] = (),
    requires: tuple[Require, ...] = (),
    serves: tuple[str, ...],
) -> RecordType:
    """The sessions. ``asks`` are the fields given when one is arranged; time and place change later only with a reason."""
    arrange, runs = gathering.arrange, AnyOf((gathering.arranging, Same(Own("organiser"), Actor())))
    worked_out = () if gathering.people is None else (("people", gathering.people),)
    fixed = ("starts_at", "ends_at", "room", "people" if worked_out else "")
    in_order = Require(Not(Before(Own("ends_at"), Own("starts_at"))), ENDS_BEFORE_START, arrange)
    workflow = Workflow(
        states=(
            State("planned", Words("已安排", "Planned"), "open"),
            State("closed", Words("已结束", "Closed"), "closed"),
            State("called_off", Words("已取消", "Called off"), "bad"),
        ),
        actions=(
            Action(
                name="close", label=Words("结束并定下名单", "Close and settle the sheet"), start=("planned",), to="closed",
                who=runs, asks=("outcome",), sets=worked_out, clause=gathering.attend, tone="main",
            ),
            Action(
                name="move", label=Words("改期", "Move"), start=("planned",), to=None, who=runs,
                asks=("starts_at", "ends_at", "room", "moved_why", "first_day"), must=("starts_at", "ends_at", "moved_why"),
                sets=worked_out,
                requires=(in_order,), clause=arrange,
            ),
            Action(
                name="call_off", label=Words("取消", "Call off"), start=("planned",), to="called_off",
                who=gathering.arranging, asks=("outcome",), must=("outcome",), clause=arrange, tone="danger",
            ),
            Action(
                name="reopen", label=Words("重新打开", "Open again"), start=("closed",), to="planned", who=runs,
                clause=gathering.attend,
            ),
        ),
    )  # fmt: skip
    return RecordType(
        collection=gathering.named("session"),
        own=("people",),
        places=(Place(field="organiser", open=("planned",)), Place(field="lecturer", open=("planned",))),
        shape=shape,
        label=label,
        title=("topic",),
        order="starts_at",
        create=Create(
            label=create,
            who=gathering.arranging,
            asks=asks,
            requires=(in_order, *requires),
            sets=(*worked_out, *sets),
            clause=arrange,
        ),
        edits=(
            Edit(who=runs, fields=tuple(one for one in asks if one not in fixed), start=("planned",)),
            Edit(who=runs, fields=("outcome", "materials", "attachments")),
        ),
        audience=audience,
        workflow=workflow,
        serves=serves,
        stays=Words("机关的学习安排和小结，不写个人", "the office's plan and summary of study, about nobody"),
    )


def attendance_type(
    gathering: Gathering, shape: type[Record], *, sets: tuple[tuple[str, Value], ...] = (), serves: tuple[str, ...] = ()
) -> RecordType:
    """Who was there, and how that was seen."""
    clause, keeping = gathering.attend, gathering.keeping
    late = Before(Later(Via("session", "starts_at"), Param(f"{clause}.late_after_minutes")), Own("seen_at"))
    flag = Pick(
        (
            (Not(BY_CODE), Const("none")),
            (Same(Via("station", "state"), Const("retired")), Const("retired_code")),
            (
                AllOf((Known(Own("station")), Not(Same(Via("station", "room"), Via("session", "room"))))),
                Const("other_room"),
            ),
            (_screen_says("wrong"), Const("wrong_code")),
            (_screen_says("stale"), Const("stale_code")),
            (Before(Own("seen_at"), gathering.window_opens), Const("outside_window")),
            (Before(gathering.window_closes, Own("seen_at")), Const("outside_window")),
            (Not(Among(Own("person"), Via("session", "people"))), Const("not_listed")),
        ),
        Const("none"),
    )
    create = Create(
        label=Words("签到", "Check in"),
        who=AnyOf((SELF, keeping)),
        asks=("session", "person", "way", "seen_at", "station", "left_early", "note"),
        clause=clause,
        sets=(
            ("seen_at", Pick(((BY_CODE, Moment()),), FirstKnown((Input("seen_at"), Moment())))),
            ("organiser", Via("session", "organiser")),
            ("timeliness", Pick(((late, Const("late")),), Const("on_time"))),
            ("flag", flag),
            *sets,
        ),
        to=Pick(((Same(Own("flag"), Const("none")), Const("counted")),), Const("to_confirm")),
        requires=(
            Require(Not(Same(Via("session", "state"), Const("called_off"))), SESSION_CALLED_OFF, gathering.arrange),
            Require(AnyOf((BY_CODE, keeping)), SCAN_NEEDED, clause),
            Require(AnyOf((Not(BY_CODE), Same(Proof("code"), Via("station", "code")))), CODE_NOT_OF_STATION, clause),
        ),
    )
    workflow = Workflow(
        states=(
            State("counted", Words("出席", "Present"), "good"),
            State("to_confirm", Words("等组织者确认", "To be confirmed"), "waiting"),
            State("struck", Words("不计出席", "Not counted"), "bad"),
        ),
        actions=(
            Action(
                name="confirm", label=Words("确认出席", "Confirm"), start=("to_confirm", "struck"), to="counted",
                who=keeping, asks=("note",), clause=clause, tone="main",
            ),
            Action(
                name="strike", label=Words("不计出席", "Don't count"), start=("counted", "to_confirm"), to="struck",
                who=keeping, asks=("note",), must=("note",), clause=clause, tone="danger",
            ),
        ),
    )  # fmt: skip
    return RecordType(
        collection=gathering.named("attendance"),
        shape=shape,
        label=Words("签到", "Attendance"),
        title=("person",),
        order="seen_at",
        natural_key=("session", "person"),
        create=create,
        edits=(Edit(who=keeping, fields=("note", "left_early")),),
        concern=gathering.concern(clause, "create", edits=("note",)),
        audience=gathering.seen_by,
        workflow=workflow,
        serves=(clause, *serves),
        retention=(Keep(fields=("note",), since="seen_at", parameter=gathering.kept),),
    )


def _screen_says(what: str) -> Condition:
    return AllOf((Same(Own("way"), Const("screen")), Same(Shown(Own("station")), Const(what))))


def leave_type(gathering: Gathering, shape: type[Record], label: Words, waits: Words) -> RecordType:
    """Leave, asked before the session of those who grant it. ``waits`` names the state in which it is not answered yet."""
    clause, keeping, granting = gathering.leave, gathering.keeping, gathering.granting
    in_time = Require(AnyOf((Before(Moment(), Via("session", "starts_at")), keeping)), LEAVE_AFTER_START, clause)
    is_sick = Same(Own("kind"), Const("sick"))
    said = (
        Require(AnyOf((is_sick, Known(Own("reason")))), LEAVE_NEEDS_REASON, clause),
        Require(Not(AllOf((is_sick, Known(Own("reason"))))), SICK_WITHOUT_REASON, clause),
    )
    answered = (("answered_by", Actor()), ("answered_at", Moment()))
    workflow = Workflow(
        states=(
            State("asked", waits, "waiting"),
            State("granted", Words("已同意", "Granted"), "good"),
            State("declined", Words("未同意", "Declined"), "bad"),
            State("withdrawn", Words("已撤回", "Withdrawn"), "closed"),
        ),
        actions=(
            Action(
                name="grant", label=Words("同意", "Grant"), start=("asked", "declined"), to="granted", who=granting,
                asks=("answer",), sets=answered, clause=clause, tone="main",
            ),
            Action(
                name="decline", label=Words("不同意", "Decline"), start=("asked", "granted"), to="declined", who=granting,
                asks=("answer",), must=("answer",), sets=answered, clause=clause, tone="danger",
            ),
            Action(
                name="withdraw", label=Words("撤回", "Withdraw"), start=("asked", "granted"), to="withdrawn", who=SELF,
                clause=clause,
            ),
            Action(
                name="ask_again", label=Words("再次请假", "Ask again"), start=("withdrawn", "declined"), to="asked", who=SELF,
                asks=("reason",), clause=clause,
                requires=(Require(Before(Moment(), Via("session", "starts_at")), LEAVE_AFTER_START, clause), *said),
            ),
        ),
    )  # fmt: skip
    return RecordType(
        collection=gathering.named("leave"),
        own=("person",),
        shape=shape,
        label=label,
        title=("person", "kind"),
        natural_key=("session", "person"),
        create=Create(
            label=Words("请假", "Ask for leave"),
            who=AnyOf((SELF, keeping)),
            asks=("session", "person", "kind", "reason"),
            clause=clause,
            sets=(("organiser", Via("session", "organiser")),),
            requires=(
                Require(Not(Same(Via("session", "state"), Const("called_off"))), SESSION_CALLED_OFF, gathering.arrange),
                in_time,
                *said,
            ),
        ),
        edits=(Edit(who=SELF, fields=("kind", "reason"), start=("asked",)),),
        concern=gathering.concern(clause, "create", "withdraw", "ask_again", edits=("kind", "reason")),
        audience=gathering.seen_by,
        workflow=workflow,
        serves=(clause,),
        retention=(
            Keep(fields=("reason", "answer"), since="ends_at", through="session", parameter=f"{clause}.reason_days"),
        ),
    )


def make_up_type(gathering: Gathering, shape: type[Record]) -> RecordType:
    """What was missed, made up."""
    clause, posts = (
        gathering.make_up,
        tuple(dict.fromkeys((*gathering.granters, *gathering.clerks, *gathering.overseers))),
    )
    workflow = Workflow(
        states=(
            State("entered", Words("已补学", "Made up"), "good"),
            State("sent_back", Words("退回重补", "To be done again"), "bad"),
        ),
        actions=(
            Action(
                name="send_back", label=Words("退回重补", "Send back"), start=("entered",), to="sent_back",
                who=Holds((*gathering.overseers, *gathering.clerks)), asks=("answer",), must=("answer",), clause=clause,
                tone="danger",
            ),
            Action(
                name="enter_again", label=Words("重新登记", "Enter again"), start=("sent_back",), to="entered", who=SELF,
                asks=("day", "what", "notes"), must=("what",), clause=clause, tone="main",
            ),
        ),
    )  # fmt: skip
    return RecordType(
        collection=gathering.named("make_up"),
        own=("person",),
        shape=shape,
        label=Words("补学", "Made up"),
        title=("person", "what"),
        order="day",
        natural_key=("session", "person"),
        create=Create(
            label=Words("登记补学", "Enter what was made up"),
            who=AnyOf((SELF, gathering.keeping)),
            asks=("session", "person", "day", "what", "notes"),
            clause=clause,
            requires=(
                Require(Among(Own("person"), Via("session", "people")), NOT_OF_SESSION, clause),
                Require(Not(Before(Today(), Own("day"))), MADE_UP_IN_FUTURE, clause),
            ),
        ),
        edits=(Edit(who=SELF, fields=("day", "what", "notes"), start=("entered",)),),
        concern=gathering.concern(clause, "create", "enter_again", edits=("day", "what", "notes")),
        audience=(to_person(Own("person")), *to_post(*posts)),
        workflow=workflow,
        serves=(clause,),
        retention=(Keep(fields=("what", "notes", "answer"), since="day", parameter=gathering.kept),),
    )
