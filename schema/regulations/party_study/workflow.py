"""How a session, an attendance and a leave go on: who may, from when to when, under which clause."""

from __future__ import annotations

from schema.refusal import Refusal
from schema.terms import (
    Actor,
    AllOf,
    Among,
    AnyOf,
    Before,
    Const,
    FirstKnown,
    Holds,
    Input,
    Known,
    Later,
    Moment,
    Not,
    Own,
    Param,
    Pick,
    Proof,
    Same,
    Today,
    Via,
)
from schema.words import Words
from schema.workflow import Action, Create, Require, State, Workflow

ARRANGERS = Holds(("office_director", "office_clerk", "branch_secretary", "publicity_commissioner"))
"""Who lays out the year and its sessions."""
SHEET_KEEPERS = AnyOf((Same(Via("session", "organiser"), Actor()), Holds(("office_clerk",))))
"""Who keeps the sheet of a session: its organiser, or the clerk."""

WINDOW_OPENS = Later(Via("session", "starts_at"), Param("5.2.opens_before_minutes"), -1)
WINDOW_CLOSES = Later(Via("session", "ends_at"), Param("5.2.closes_after_minutes"))
BY_CODE = Same(Own("way"), Const("poster"))

CODE_NOT_OF_STATION = Refusal(
    name="code_not_of_station", code="rule",
    sentence=Words("扫到的码和登记的二维码对不上。", "The code that was scanned is not the one registered for this place."),
    todo=Words("请再扫一次会场的码，或请组织者点名登记。", "Scan the room's code again, or ask the organiser to call you."),
)  # fmt: skip
SCAN_NEEDED = Refusal(
    name="scan_needed", code="rule",
    sentence=Words("本人签到需要扫会场的码。", "Checking yourself in needs the room's code."),
    todo=Words("请扫码，或请组织者点名登记，效力一样。", "Scan it, or ask the organiser to call you; it counts the same."),
)  # fmt: skip
SESSION_CALLED_OFF = Refusal(
    name="session_called_off", code="rule",
    sentence=Words("这次学习已经取消。", "This session was called off."),
    todo=Words("请看学习安排里的新时间。", "Look for the new time in the plan."),
)  # fmt: skip
LEAVE_AFTER_START = Refusal(
    name="leave_after_start", code="rule",
    sentence=Words("学习已经开始，不能再请假。", "The session has begun; leave can't be asked any more."),
    todo=Words("请直接告诉组织者，由组织者在名单上注明。", "Tell the organiser, who can note it on the sheet."),
)  # fmt: skip
ENDS_BEFORE_START = Refusal(
    name="ends_before_start", code="rule",
    sentence=Words("结束时间早于开始时间。", "The end is before the start."),
    todo=Words("请核对两个时间。", "Check the two times."),
)  # fmt: skip

SESSION_WORKFLOW = Workflow(
    states=(
        State("planned", Words("已安排", "Planned"), "open"),
        State("closed", Words("已结束", "Closed"), "closed"),
        State("called_off", Words("已取消", "Called off"), "bad"),
    ),
    actions=(
        Action(
            name="close",
            label=Words("结束并定下名单", "Close and settle the sheet"),
            start=("planned",),
            to="closed",
            who=AnyOf((ARRANGERS, Same(Own("organiser"), Actor()))),
            asks=("outcome",),
            clause="5.2",
            tone="main",
        ),
        Action(
            name="call_off",
            label=Words("取消", "Call off"),
            start=("planned",),
            to="called_off",
            who=ARRANGERS,
            asks=("outcome",),
            must=("outcome",),
            clause="5.1",
            tone="danger",
        ),
        Action(
            name="reopen",
            label=Words("重新打开", "Open again"),
            start=("closed",),
            to="planned",
            who=AnyOf((ARRANGERS, Same(Own("organiser"), Actor()))),
            clause="5.2",
        ),
    ),
)

_FLAG = Pick(
    (
        (Not(BY_CODE), Const("none")),
        (Same(Via("station", "state"), Const("retired")), Const("retired_code")),
        (
            AllOf((Known(Own("station")), Not(Same(Via("station", "room"), Via("session", "room"))))),
            Const("other_room"),
        ),
        (Before(Own("seen_at"), WINDOW_OPENS), Const("outside_window")),
        (Before(WINDOW_CLOSES, Own("seen_at")), Const("outside_window")),
        (Not(Among(Own("person"), Via("session", "people"))), Const("not_listed")),
    ),
    Const("none"),
)

ATTENDANCE_CREATE = Create(
    label=Words("签到", "Check in"),
    who=AnyOf((Same(Own("person"), Actor()), SHEET_KEEPERS)),
    asks=("session", "person", "way", "seen_at", "station", "note"),
    clause="5.2",
    sets=(
        ("seen_at", Pick(((BY_CODE, Moment()),), FirstKnown((Input("seen_at"), Moment())))),
        ("organiser", Via("session", "organiser")),
        (
            "timeliness",
            Pick(
                (
                    (
                        Before(Later(Via("session", "starts_at"), Param("5.2.late_after_minutes")), Own("seen_at")),
                        Const("late"),
                    ),
                ),
                Const("on_time"),
            ),
        ),
        ("flag", _FLAG),
    ),
    to=Pick(((Same(Own("flag"), Const("none")), Const("counted")),), Const("to_confirm")),
    requires=(
        Require(Not(Same(Via("session", "state"), Const("called_off"))), SESSION_CALLED_OFF, "5.1"),
        Require(AnyOf((BY_CODE, SHEET_KEEPERS)), SCAN_NEEDED, "5.2"),
        Require(
            AnyOf((Not(BY_CODE), Same(Proof("code"), Via("station", "code")))),
            CODE_NOT_OF_STATION,
            "5.2",
        ),
    ),
)

ATTENDANCE_WORKFLOW = Workflow(
    states=(
        State("counted", Words("出席", "Present"), "good"),
        State("to_confirm", Words("等组织者确认", "To be confirmed"), "waiting"),
        State("struck", Words("不计出席", "Not counted"), "bad"),
    ),
    actions=(
        Action(
            name="confirm",
            label=Words("确认出席", "Confirm"),
            start=("to_confirm", "struck"),
            to="counted",
            who=SHEET_KEEPERS,
            asks=("note",),
            clause="5.2",
            tone="main",
        ),
        Action(
            name="strike",
            label=Words("不计出席", "Don't count"),
            start=("counted", "to_confirm"),
            to="struck",
            who=SHEET_KEEPERS,
            asks=("note",),
            must=("note",),
            clause="5.2",
            tone="danger",
        ),
    ),
)

LEAVE_CREATE = Create(
    label=Words("请假", "Ask for leave"),
    who=AnyOf((Same(Own("person"), Actor()), SHEET_KEEPERS)),
    asks=("session", "person", "reason"),
    clause="5.2",
    sets=(("organiser", Via("session", "organiser")),),
    requires=(
        Require(Not(Same(Via("session", "state"), Const("called_off"))), SESSION_CALLED_OFF, "5.1"),
        Require(
            AnyOf((Before(Moment(), Via("session", "starts_at")), SHEET_KEEPERS)),
            LEAVE_AFTER_START,
            "5.2",
        ),
        Require(Known(Own("reason")), Refusal(
            name="leave_needs_reason", code="rule",
            sentence=Words("请假要写事由。", "Leave needs a reason."),
            todo=Words("请填写事由后再提交。", "Enter the reason and send it again."),
        ), "5.2"),
    ),
)  # fmt: skip

LEAVE_WORKFLOW = Workflow(
    states=(
        State("asked", Words("等秘书长答复", "Waiting for consent"), "waiting"),
        State("granted", Words("已同意", "Granted"), "good"),
        State("declined", Words("未同意", "Declined"), "bad"),
        State("withdrawn", Words("已撤回", "Withdrawn"), "closed"),
    ),
    actions=(
        Action(
            name="grant",
            label=Words("同意", "Grant"),
            start=("asked", "declined"),
            to="granted",
            who=Holds(("secretary_general",)),
            asks=("answer",),
            sets=(("answered_by", Actor()), ("answered_at", Moment())),
            clause="5.2",
            tone="main",
        ),
        Action(
            name="decline",
            label=Words("不同意", "Decline"),
            start=("asked", "granted"),
            to="declined",
            who=Holds(("secretary_general",)),
            asks=("answer",),
            must=("answer",),
            sets=(("answered_by", Actor()), ("answered_at", Moment())),
            clause="5.2",
            tone="danger",
        ),
        Action(
            name="withdraw",
            label=Words("撤回", "Withdraw"),
            start=("asked", "granted"),
            to="withdrawn",
            who=Same(Own("person"), Actor()),
            clause="5.2",
        ),
        Action(
            name="ask_again",
            label=Words("再次请假", "Ask again"),
            start=("withdrawn", "declined"),
            to="asked",
            who=Same(Own("person"), Actor()),
            asks=("reason",),
            must=("reason",),
            requires=(Require(Before(Moment(), Via("session", "starts_at")), LEAVE_AFTER_START, "5.2"),),
            clause="5.2",
        ),
    ),
)
SESSION_REQUIRES = (Require(Not(Before(Own("ends_at"), Own("starts_at"))), ENDS_BEFORE_START, "5.1"),)

MAKE_UP_CREATE = Create(
    label=Words("登记补学", "Enter what was made up"),
    who=AnyOf((Same(Own("person"), Actor()), SHEET_KEEPERS)),
    asks=("session", "person", "day", "what", "notes"),
    clause="5.2",
    requires=(
        Require(
            Among(Own("person"), Via("session", "people")),
            Refusal(
                name="not_of_session", code="rule",
                sentence=Words("这个人不在这一场的应到名单里。", "This person was not expected at that session."),
                todo=Words("请核对场次和姓名。", "Check the session and the name."),
            ),
            "5.2",
        ),
        Require(
            Not(Before(Today(), Own("day"))),
            Refusal(
                name="made_up_in_future", code="rule",
                sentence=Words("补学日期还没有到。", "The day lies in the future."),
                todo=Words("请填已经补学的那一天。", "Enter the day on which it was done."),
            ),
            "5.2",
        ),
    ),
)  # fmt: skip
MAKE_UP_WORKFLOW = Workflow(
    states=(
        State("entered", Words("已补学", "Made up"), "good"),
        State("sent_back", Words("退回重补", "To be done again"), "bad"),
    ),
    actions=(
        Action(
            name="send_back",
            label=Words("退回重补", "Send back"),
            start=("entered",),
            to="sent_back",
            who=Holds(("branch_secretary", "office_clerk")),
            asks=("answer",),
            must=("answer",),
            clause="5.2",
            tone="danger",
        ),
        Action(
            name="enter_again",
            label=Words("重新登记", "Enter again"),
            start=("sent_back",),
            to="entered",
            who=Same(Own("person"), Actor()),
            asks=("day", "what", "notes"),
            must=("what",),
            clause="5.2",
            tone="main",
        ),
    ),
)
