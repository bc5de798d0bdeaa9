"""How a visit goes on. The first contact stays responsible until a hand-over is accepted."""

from __future__ import annotations

from schema.refusal import Refusal
from schema.terms import (
    Actor,
    AnyOf,
    Before,
    Const,
    Everyone,
    FirstKnown,
    Holds,
    Input,
    Known,
    Moment,
    Not,
    Own,
    Same,
    Today,
    Via,
)
from schema.words import Words
from schema.workflow import Action, Create, Require, State, Workflow

OWNER = Same(Own("owner"), Actor())
OWNER_OR_DESK = AnyOf((OWNER, Holds(("receptionist",))))
"""Who corrects what was written down about a visitor, and prints the slip."""
KEEPS_PROMISE = AnyOf((OWNER, Same(Own("promise_by"), Actor())))

PROMISE_IN_PAST = Refusal(
    name="promise_in_past", code="rule",
    sentence=Words("承诺的日期已经过去。", "The promised day is in the past."),
    todo=Words("请选今天或以后的一天。", "Choose today or a later day."),
)  # fmt: skip
HANDED_TO_SELF = Refusal(
    name="handed_to_self", code="rule",
    sentence=Words("不能转交给自己。", "You can't hand it over to yourself."),
    todo=Words("请从办事指引里选承办人。", "Choose the handler from the directory."),
)  # fmt: skip
PERSON_LEFT = Refusal(
    name="person_left", code="rule",
    sentence=Words("选的人已不在岗。", "The person chosen is no longer here."),
    todo=Words("请另选一位承办人。", "Choose another handler."),
)  # fmt: skip
MATTER_EMPTY = Refusal(
    name="matter_empty", code="rule",
    sentence=Words("来访事项没有写。", "The matter is empty."),
    todo=Words("请用一句话写下来访人要办什么。", "Write in a sentence what the visitor wants."),
)  # fmt: skip

VISIT_CREATE = Create(
    label=Words("登记来访", "Register a visitor"),
    who=Everyone(),
    asks=(
        "visitor", "contact", "matter", "way", "head_count", "received_at", "received_by", "station", "directory_entry", "handling", "told",
        "code", "arrival",
    ),
    clause="13.1",
    sets=(("received_by", Actor()), ("owner", Actor()), ("received_at", Moment())),
    requires=(Require(Known(Own("matter")), MATTER_EMPTY, "13.1"),),
)  # fmt: skip

VISIT_WORKFLOW = Workflow(
    states=(
        State("received", Words("接待中", "Received"), "open"),
        State("handed", Words("等对方接收", "Waiting to be accepted"), "waiting"),
        State("promised", Words("已约定日期", "Promised"), "waiting"),
        State("done", Words("已办结", "Done"), "good"),
        State("not_ours", Words("已告知主管单位", "Told whose matter it is"), "closed"),
    ),
    actions=(
        Action(
            name="finish",
            label=Words("办结", "Done"),
            start=("received", "promised"),
            to="done",
            who=KEEPS_PROMISE,
            asks=("result", "handling"),
            must=("result",),
            sets=(("done_at", Moment()),),
            clause="13.3",
            tone="main",
        ),
        Action(
            name="hand_over",
            label=Words("转交承办人", "Hand over"),
            start=("received", "promised"),
            to="handed",
            who=OWNER,
            asks=("handed_to", "directory_entry", "told"),
            must=("handed_to",),
            sets=(("handling", Const("transferred")),),
            requires=(
                Require(Not(Same(Own("handed_to"), Own("owner"))), HANDED_TO_SELF, "13.3"),
                Require(Not(Same(Via("handed_to", "state"), Const("ended"))), PERSON_LEFT, "13.3"),
            ),
            clause="13.3",
        ),
        Action(
            name="accept",
            label=Words("接收", "Accept"),
            start=("handed",),
            to="received",
            who=Same(Own("handed_to"), Actor()),
            sets=(("owner", Actor()), ("handed_to", Const(None)), ("promise_by", Const(None))),
            clause="13.3",
            tone="main",
        ),
        Action(
            name="return",
            label=Words("退回", "Give back"),
            start=("handed",),
            to="received",
            who=Same(Own("handed_to"), Actor()),
            asks=("told",),
            must=("told",),
            sets=(("handed_to", Const(None)),),
            clause="13.3",
        ),
        Action(
            name="take_back",
            label=Words("收回转交", "Take back"),
            start=("handed",),
            to="received",
            who=OWNER,
            sets=(("handed_to", Const(None)),),
            clause="13.1",
        ),
        Action(
            name="promise",
            label=Words("约定日期", "Promise a day"),
            start=("received", "promised"),
            to="promised",
            who=OWNER,
            asks=("promise_day", "promise_what", "promise_by", "told"),
            must=("promise_day", "promise_what"),
            sets=(("handling", Const("appointment")), ("promise_by", FirstKnown((Input("promise_by"), Actor())))),
            requires=(
                Require(Not(Before(Input("promise_day"), Today())), PROMISE_IN_PAST, "13.3"),
                Require(Not(Same(Via("promise_by", "state"), Const("ended"))), PERSON_LEFT, "13.3"),
            ),
            clause="13.3",
        ),
        Action(
            name="not_ours",
            label=Words("不属本机关", "Not ours"),
            start=("received",),
            to="not_ours",
            who=OWNER,
            asks=("told",),
            must=("told",),
            sets=(("handling", Const("not_ours")), ("done_at", Moment())),
            clause="13.2",
        ),
    ),
)
