"""How spot checks, breaches and what follows from them go on (13.4).

A breach is told to the person, who gives an account before it is confirmed and may appeal; what it means for the year's
evaluation is proposed from counted facts, decided by a person, and open to appeal as well.
"""

from __future__ import annotations

from schema.concern import Concern
from schema.refusal import Refusal
from schema.regulations.first_contact.complaint_workflow import (
    APPEAL_UNTIL,
    CONCERNED,
    HEAR_BY,
    HEARD,
    IN_TIME,
    OTHER_HAND,
    OWN_MATTER,
    SAME_HAND,
    TEAM,
    WERE_CONCERNED,
)
from schema.terms import (
    Actor,
    AnyOf,
    AtLeast,
    Before,
    Const,
    CountOf,
    DayOf,
    Holds,
    Known,
    Moment,
    Not,
    Own,
    Pick,
    Same,
    Today,
)
from schema.words import Words
from schema.workflow import Action, Create, Require, State, Workflow

OF_THE_PERSON = Concern(who=(Own("person"),), may=("account", "appeal"), refusal=OWN_MATTER, clause="13.4")
"""The person concerned gives an account and appeals; entering, deciding and withdrawing are others'."""
OF_WHO_RECEIVED = Concern(
    who=(Own("person"), Own(WERE_CONCERNED)), kept=(("person", WERE_CONCERNED),), refusal=OWN_MATTER, clause="13.4"
)
DECIDERS = Holds(("office_director", "secretary_general"))
"""Who decides on evaluation and bonus; never the program."""
CHECK_KEYS = ("greeted", "named", "registered", "directory", "led", "promise")

CHECK_OF_NOTHING = Refusal(
    name="check_of_nothing", code="rule",
    sentence=Words("没有写查的是谁或哪个窗口。", "It isn't said whom or which desk was checked."),
    todo=Words("选一个人、扫一个窗口的码，或写下地点。", "Choose a person, scan a desk's code, or write the place."),
)  # fmt: skip
NOTHING_LOOKED_AT = Refusal(
    name="nothing_looked_at", code="rule",
    sentence=Words("还没有选看了哪几项。", "Nothing that was looked at is ticked."),
    todo=Words("至少选一项再保存。", "Tick at least one item, then save."),
)  # fmt: skip
NO_SOURCE = Refusal(
    name="no_source", code="rule",
    sentence=Words("没有写是从哪次检查、哪件投诉或来访来的。", "It isn't said from which check, complaint or visit it comes."),
    todo=Words("请从那条检查、投诉或来访打开登记。", "Enter it from that check, complaint or visit."),
)  # fmt: skip
NOT_TO_COME = Refusal(
    name="not_to_come", code="rule",
    sentence=Words("日期还没有到。", "The day has not come yet."),
    todo=Words("请选今天或以前的一天。", "Choose today or an earlier day."),
)  # fmt: skip
MAY_STILL_APPEAL = Refusal(
    name="may_still_appeal", code="rule",
    sentence=Words("本人还可以申诉，先不在会上批评。", "The person may still appeal; nothing is said at a meeting yet."),
    todo=Words("等申诉期限过了，或申诉有了结果再登记。", "Wait until the days for it are over, or the appeal is decided."),
)  # fmt: skip
NO_FACTS = Refusal(
    name="no_facts", code="rule",
    sentence=Words("没有列出依据的事实。", "No facts are listed on which it rests."),
    todo=Words("请从监督页上提出的建议打开。", "Open it from what the page of supervision proposes."),
)  # fmt: skip

CHECK_CREATE = Create(
    label=Words("检查一次", "Check on the spot"),
    who=TEAM,
    asks=("at", "station", "place", "person", "items", "remark"),
    sets=(
        ("day", DayOf(Own("at"))),
        ("failed", CountOf("items", "fail")),
        ("result", Pick(((Same(CountOf("items", "fail"), Const(0)), Const("good")),), Const("failed"))),
    ),
    requires=(
        Require(AnyOf((Known(Own("person")), Known(Own("station")), Known(Own("place")))), CHECK_OF_NOTHING, "13.4"),
        Require(Known(Own("items")), NOTHING_LOOKED_AT, "13.4"),
    ),
    clause="13.4",
)
CHECK_WORKFLOW = Workflow(
    states=(
        State("recorded", Words("已登记", "Recorded"), "good"),
        State("struck", Words("已撤销", "Struck"), "closed"),
    ),
    actions=(
        Action(
            name="correct", label=Words("更正", "Correct it"), start=("recorded",), to=None, who=Same(Own("by"), Actor()),
            asks=("person", "place", "items", "remark"),
            sets=(
                ("failed", CountOf("items", "fail")),
                ("result", Pick(((Same(CountOf("items", "fail"), Const(0)), Const("good")),), Const("failed"))),
            ),
            clause="13.4",
        ),
        Action(
            name="strike", label=Words("撤销", "Strike"), start=("recorded",), to="struck", who=TEAM, asks=("why",), must=("why",),
            clause="13.4", tone="danger",
        ),
    ),
)  # fmt: skip

BREACH_CREATE = Create(
    label=Words("登记一次违反", "Enter a breach"),
    who=TEAM,
    asks=("subject", "person", "kind", "day", "what", "check", "complaint", "visit"),
    sets=(("hear_by", HEAR_BY),),
    requires=(
        Require(
            AnyOf(tuple(Same(Own("subject"), Own(one)) for one in ("check", "complaint", "visit"))), NO_SOURCE, "13.4"
        ),
        Require(Not(Before(Today(), Own("day"))), NOT_TO_COME, "13.4"),
    ),
    clause="13.4",
)
_DECIDED = (("decided_by", Actor()), ("decided_at", Moment()))
_APPEAL_DECIDED = (("appeal_decided_by", Actor()), ("appeal_decided_at", Moment()), ("appeal_until", Const(None)))
_AGAIN = (
    ("hear_by", HEAR_BY), ("decided_by", Const(None)), ("decided_at", Const(None)), ("appeal_until", Const(None)), ("appeal", Const("")),
)  # fmt: skip

BREACH_WORKFLOW = Workflow(
    states=(
        State("hearing", Words("听取说明", "Being heard"), "open"),
        State("confirmed", Words("已认定", "Confirmed"), "bad"),
        State("appealed", Words("申诉中", "Appealed"), "waiting"),
        State("kept", Words("申诉后维持", "Kept"), "bad"),
        State("struck", Words("已撤销", "Struck"), "closed"),
    ),
    actions=(
        Action(
            name="account", label=Words("说明情况", "Give an account"), start=("hearing",), to=None, who=CONCERNED, asks=("account",),
            must=("account",), sets=(("account_at", Moment()),), clause="13.4", tone="main",
        ),
        Action(
            name="confirm", label=Words("认定", "Confirm"), start=("hearing",), to="confirmed", who=TEAM, asks=("reason",), must=("reason",),
            sets=(*_DECIDED, ("appeal_until", APPEAL_UNTIL)), requires=(HEARD,), clause="13.4", tone="danger",
        ),
        Action(
            name="strike", label=Words("撤销", "Strike"), start=("hearing", "confirmed", "kept"), to="struck", who=TEAM, asks=("why",),
            must=("why",), sets=(("struck_by", Actor()), ("struck_at", Moment())), clause="13.4",
        ),
        Action(
            name="appeal", label=Words("申诉", "Appeal"), start=("confirmed",), to="appealed", who=CONCERNED, asks=("appeal",),
            must=("appeal",), sets=(("appealed_at", Moment()),), requires=(IN_TIME,), clause="13.4",
        ),
        Action(
            name="accept_appeal", label=Words("申诉成立，撤销", "The appeal is right; strike it"), start=("appealed",), to="struck", who=TEAM,
            asks=("appeal_answer",), must=("appeal_answer",), sets=(*_APPEAL_DECIDED, ("struck_by", Actor()), ("struck_at", Moment())),
            requires=(OTHER_HAND,), clause="13.4", tone="main",
        ),
        Action(
            name="turn_down_appeal", label=Words("维持认定", "Keep it"), start=("appealed",), to="kept", who=TEAM, asks=("appeal_answer",),
            must=("appeal_answer",), sets=_APPEAL_DECIDED, requires=(OTHER_HAND,), clause="13.4",
        ),
        Action(
            name="criticise", label=Words("登记会上批评", "Enter the criticism at a meeting"), start=("confirmed", "kept"), to=None, who=TEAM,
            asks=("criticised_on", "criticism"), must=("criticised_on",),
            requires=(
                Require(Not(AtLeast(Own("appeal_until"), Today())), MAY_STILL_APPEAL, "13.4"),
                Require(Not(Before(Today(), Own("criticised_on"))), NOT_TO_COME, "13.4"),
            ),
            clause="13.4",
        ),
        Action(
            name="hear_again", label=Words("重新听取说明", "Hear the person again"), start=("struck",), to="hearing", who=TEAM, asks=("why",),
            must=("why",), sets=_AGAIN, clause="13.4",
        ),
    ),
)  # fmt: skip

ANOTHER_DECIDES = Require(Not(Same(Own("decided_by"), Actor())), SAME_HAND, "13.4")
CONSEQUENCE_CREATE = Create(
    label=Words("提出处理建议，听取本人意见", "Propose it and hear the person"),
    who=TEAM,
    asks=("person", "period", "ground", "breaches", "complaints", "text"),
    sets=(("hear_by", HEAR_BY),),
    requires=(Require(AnyOf((Known(Own("breaches")), Known(Own("complaints")))), NO_FACTS, "13.4"),),
    clause="13.4",
)
CONSEQUENCE_WORKFLOW = Workflow(
    states=(
        State("proposed", Words("建议，听取意见", "Proposed"), "open"),
        State("confirmed", Words("已确认", "Confirmed"), "bad"),
        State("appealed", Words("申诉中", "Appealed"), "waiting"),
        State("dropped", Words("不作处理", "Dropped"), "closed"),
        State("lapsed", Words("已撤回", "Withdrawn"), "closed"),
    ),
    actions=(
        Action(
            name="account", label=Words("说明意见", "Give an account"), start=("proposed",), to=None, who=CONCERNED, asks=("account",),
            must=("account",), sets=(("account_at", Moment()),), clause="13.4", tone="main",
        ),
        Action(
            name="confirm", label=Words("确认", "Confirm"), start=("proposed",), to="confirmed", who=DECIDERS, asks=("text", "reason"),
            must=("text", "reason"), sets=(*_DECIDED, ("appeal_until", APPEAL_UNTIL)), requires=(HEARD,), clause="13.4",
            tone="danger",
        ),
        Action(
            name="drop", label=Words("不作处理", "Drop it"), start=("proposed",), to="dropped", who=DECIDERS, asks=("reason",),
            must=("reason",), sets=_DECIDED, clause="13.4",
        ),
        Action(
            name="appeal", label=Words("申诉", "Appeal"), start=("confirmed",), to="appealed", who=CONCERNED, asks=("appeal",),
            must=("appeal",), sets=(("appealed_at", Moment()),), requires=(IN_TIME,), clause="13.4",
        ),
        Action(
            name="accept_appeal", label=Words("申诉成立，不作处理", "The appeal is right; drop it"), start=("appealed",), to="dropped",
            who=DECIDERS, asks=("appeal_answer",), must=("appeal_answer",), sets=_APPEAL_DECIDED, requires=(ANOTHER_DECIDES,),
            clause="13.4", tone="main",
        ),
        Action(
            name="turn_down_appeal", label=Words("维持处理", "Keep it"), start=("appealed",), to="confirmed", who=DECIDERS,
            asks=("appeal_answer",), must=("appeal_answer",), sets=_APPEAL_DECIDED, requires=(ANOTHER_DECIDES,), clause="13.4",
        ),
        Action(
            name="take_along", label=Words("依据不足，撤回建议", "The facts fell away; withdraw it"), start=("proposed",), to="lapsed", who=TEAM,
            asks=("why",), must=("why",), clause="13.4",
        ),
        Action(
            name="withdraw", label=Words("撤回处理", "Withdraw it"), start=("confirmed", "appealed"), to="lapsed", who=DECIDERS, asks=("why",),
            must=("why",), clause="13.4",
        ),
        Action(
            name="propose_again", label=Words("重新提出", "Propose it again"), start=("dropped", "lapsed"), to="proposed", who=TEAM,
            asks=("ground", "breaches", "complaints", "text"), must=("text",),
            sets=(*_AGAIN, ("account", Const("")), ("account_at", Const(None)), ("reason", Const(""))), clause="13.4",
        ),
    ),
)  # fmt: skip
