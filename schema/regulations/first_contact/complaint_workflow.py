"""How a complaint goes on: the person concerned is heard, somebody else decides, an appeal is possible (13.4)."""

from __future__ import annotations

from schema.concern import Concern
from schema.names import SYSTEM
from schema.refusal import Refusal
from schema.terms import (
    Actor,
    AllOf,
    Among,
    AnyOf,
    Before,
    Const,
    DaysAfter,
    Everyone,
    Holds,
    Known,
    Moment,
    Not,
    Own,
    Param,
    Same,
    Today,
    Via,
)
from schema.words import Words
from schema.workflow import Action, Create, Require, State, Workflow

TEAM = Holds(("supervision_team", "office_director"))
"""Who looks into it: the team that checks, and the director."""
CONCERNED = Same(Own("person"), Actor())
HEAR_BY = DaysAfter(Today(), Param("13.4.hear_days"))
APPEAL_UNTIL = DaysAfter(Today(), Param("13.4.appeal_days"))

COMPLAINT_EMPTY = Refusal(
    name="complaint_empty", code="rule",
    sentence=Words("没有写投诉什么。", "It isn't said what the complaint is about."),
    todo=Words("请用一两句话写下发生了什么。", "Write in a sentence or two what happened."),
)  # fmt: skip
OWN_MATTER = Refusal(
    name="own_matter", code="rule",
    sentence=Words("这件事涉及您本人，不能由您来定。", "This concerns yourself; you can't decide it."),
    todo=Words("请由监督小组其他人或办公室主任处理。", "Another member of the team or the office director decides."),
)  # fmt: skip
NOT_HEARD = Refusal(
    name="not_heard", code="rule",
    sentence=Words("本人还没有说明，说明的期限也没有过。", "The person concerned has not been heard, and still has time for it."),
    todo=Words("等本人说明，或过了说明的期限再定。", "Wait for the account, or until the days for it are over."),
)  # fmt: skip
APPEAL_LATE = Refusal(
    name="appeal_late", code="rule",
    sentence=Words("申诉的期限已经过了。", "The days for an appeal are over."),
    todo=Words("有新的情况，请找办公室主任或监督小组重新看。", "If there is something new, ask the director or the team to look at it again."),
)  # fmt: skip
SAME_HAND = Refusal(
    name="same_hand", code="rule",
    sentence=Words("申诉不能由登记或认定这件事的人来定。", "Who entered or decided it can't decide the appeal."),
    todo=Words("请由监督小组其他人或办公室主任处理。", "Another member of the team or the office director decides."),
)  # fmt: skip

HEARD = Require(AnyOf((Known(Own("account")), Before(Own("hear_by"), Today()))), NOT_HEARD, "13.4")
IN_TIME = Require(Not(Before(Own("appeal_until"), Today())), APPEAL_LATE, "13.4")
CLOSED = ("done_at", Moment())
OPEN_AGAIN = ("done_at", Const(None))
"""From when what was written is kept for its term; while somebody still has to decide, it has not begun."""
OTHER_HAND = Require(Not(AnyOf((Same(Own("decided_by"), Actor()), Same(Own("by"), Actor())))), SAME_HAND, "13.4")

WERE_CONCERNED = "were_concerned"
OF_ITS_PERSON = Concern(
    who=(Own("person"), Own(WERE_CONCERNED)),
    kept=(("person", WERE_CONCERNED),),
    may=("create", "account", "appeal"),
    refusal=OWN_MATTER,
    clause="13.4",
)
"""Whoever is or was named takes it down, gives an account and appeals; nothing else is theirs."""
OF_THE_COMPLAINT = Concern(
    who=(Via("complaint", "person"), Via("complaint", WERE_CONCERNED)),
    may=("create",),
    refusal=OWN_MATTER,
    clause="13.4",
)
_NOT_NAMED = Not(AnyOf((Same(Via("complaint", "person"), Actor()), Among(Actor(), Via("complaint", WERE_CONCERNED)))))
HOUSE = Same(Actor(), Const(SYSTEM))

COMPLAINT_CREATE = Create(
    label=Words("记下投诉", "Take down a complaint"),
    who=Everyone(),
    asks=("visit", "person", "kind", "text", "way", "received_at"),
    requires=(Require(Known(Own("text")), COMPLAINT_EMPTY, "13.4"),),
    clause="13.4",
)
COMPLAINT_WORKFLOW = Workflow(
    states=(
        State("received", Words("已收到", "Received"), "waiting"),
        State("hearing", Words("听取说明", "Being heard"), "open"),
        State("upheld", Words("查实", "Upheld"), "bad"),
        State("appealed", Words("申诉中", "Appealed"), "waiting"),
        State("not_upheld", Words("未查实", "Not upheld"), "closed"),
        State("withdrawn", Words("已撤回", "Withdrawn"), "closed"),
    ),
    actions=(
        Action(
            name="hear", label=Words("请本人说明", "Ask the person for an account"), start=("received",), to="hearing", who=TEAM,
            asks=("person", "kind"), must=("person",), sets=(("hear_by", HEAR_BY),), clause="13.4", tone="main",
        ),
        Action(
            name="account", label=Words("说明情况", "Give an account"), start=("hearing",), to=None, who=CONCERNED, asks=("account",),
            must=("account",), sets=(("account_at", Moment()),), clause="13.4", tone="main",
        ),
        Action(
            name="uphold", label=Words("认定查实", "Uphold"), start=("hearing",), to="upheld", who=TEAM, asks=("reason", "answer", "kind"),
            must=("reason", "answer"), sets=(("decided_by", Actor()), ("decided_at", Moment()), ("appeal_until", APPEAL_UNTIL), CLOSED),
            requires=(HEARD,), clause="13.4", tone="danger",
        ),
        Action(
            name="dismiss", label=Words("未查实", "Not upheld"), start=("received", "hearing"), to="not_upheld", who=TEAM,
            asks=("reason", "answer"), must=("reason", "answer"), sets=(("decided_by", Actor()), ("decided_at", Moment()), CLOSED),
            clause="13.4",
        ),
        Action(
            name="withdraw", label=Words("投诉人撤回", "The complainant withdraws it"), start=("received", "hearing"), to="withdrawn",
            who=TEAM, asks=("why",), must=("why",), sets=(CLOSED,), clause="13.4",
        ),
        Action(
            name="appeal", label=Words("申诉", "Appeal"), start=("upheld",), to="appealed", who=CONCERNED, asks=("appeal",),
            must=("appeal",), sets=(("appealed_at", Moment()), OPEN_AGAIN), requires=(IN_TIME,), clause="13.4",
        ),
        Action(
            name="accept_appeal", label=Words("申诉成立", "The appeal is right"), start=("appealed",), to="not_upheld", who=TEAM,
            asks=("appeal_answer", "answer"), must=("appeal_answer", "answer"),
            sets=(("appeal_decided_by", Actor()), ("appeal_decided_at", Moment()), CLOSED), requires=(OTHER_HAND,), clause="13.4",
            tone="main",
        ),
        Action(
            name="turn_down_appeal", label=Words("维持查实", "Upheld still"), start=("appealed",), to="upheld", who=TEAM,
            asks=("appeal_answer",), must=("appeal_answer",),
            sets=(("appeal_decided_by", Actor()), ("appeal_decided_at", Moment()), ("appeal_until", Const(None)), CLOSED),
            requires=(OTHER_HAND,), clause="13.4",
        ),
        Action(
            name="tell", label=Words("已答复投诉人", "The complainant was told"), start=("upheld", "not_upheld"), to=None, who=TEAM,
            sets=(("told_at", Moment()), ("told_by", Actor())), clause="13.4",
        ),
        Action(
            name="reopen", label=Words("重新处理", "Look at it again"), start=("upheld", "not_upheld", "withdrawn"), to="received",
            who=TEAM, asks=("why",), must=("why",),
            sets=(
                ("decided_by", Const(None)), ("decided_at", Const(None)), ("appeal_until", Const(None)), ("told_at", Const(None)),
                ("reopened_at", Moment()), OPEN_AGAIN,
            ),
            clause="13.4",
        ),
    ),
)  # fmt: skip

COMPLAINANT_CREATE = Create(
    label=Words("投诉人的联系方式", "How to reach the complainant"),
    who=AnyOf((Same(Via("complaint", "by"), Actor()), AllOf((TEAM, _NOT_NAMED)), HOUSE)),
    asks=("complaint", "name", "contact", "visit"), clause="13.4",
)  # fmt: skip
"""Whoever took the complaint down says how to reach the complainant, or somebody of the team whom it doesn't concern: nobody else can
be the first to fill it."""
COMPLAINANT_WORKFLOW = Workflow(
    states=(
        State("kept", Words("等答复", "To be told"), "waiting"),
        State("erased", Words("已清除", "Erased"), "closed"),
    ),
    actions=(
        Action(
            name="erase", label=Words("已答复，清除联系方式", "Told; erase the contact"), start=("kept",), to="erased", who=TEAM,
            sets=(("name", Const("")), ("contact", Const(""))), clause="13.4",
        ),
        Action(
            name="link", label=Words("系统补上来访", "The house adds the visit"), start=("kept", "erased"), to=None, who=HOUSE,
            asks=("visit",), must=("visit",), clause="13.4",
        ),
    ),
)  # fmt: skip
