"""How a question goes on until the one who asked knows, and how the directory learns from it (13.2)."""

from __future__ import annotations

from schema.office.directory import DIRECTORY_KEEPERS
from schema.refusal import Refusal
from schema.terms import Actor, AnyOf, Const, Everyone, Holds, Known, Moment, Not, Own, Same, Via
from schema.words import Words
from schema.workflow import Action, Create, Require, State, Workflow

OFFICE = Holds(("office_director", "office_clerk", "secretary_general"))
"""Who sees to it that a question is answered."""
ASKER = Same(Own("by"), Actor())
ASKER_OR_DIRECTOR = AnyOf((ASKER, Holds(("office_director",))))
"""Whoever asked passes the answer on; the director where they can't any more."""
ENTRY_FIELDS = ("matter", "keywords", "section", "handler", "place", "hours", "bring", "phone")

ASKED_LEFT = Refusal(
    name="asked_left", code="rule",
    sentence=Words("选的人已不在岗。", "The person chosen is no longer here."),
    todo=Words("请另选一位知道的人。", "Choose another who may know."),
)  # fmt: skip
NOBODY_TO_TELL = Refusal(
    name="nobody_to_tell", code="rule",
    sentence=Words("没有写怎么联系来访人。", "It isn't said how the visitor can be reached."),
    todo=Words("请写下电话，或者不留联系方式。", "Write a telephone number, or leave the visitor out."),
)  # fmt: skip

QUESTION_CREATE = Create(
    label=Words("记下没答上来的问题", "Take down a question"), who=Everyone(), asks=("question",), clause="13.2"
)
QUESTION_WORKFLOW = Workflow(
    states=(
        State("open", Words("等答复", "Waiting"), "waiting"),
        State("answered", Words("已答复", "Answered"), "good"),
        State("passed_on", Words("已转告", "Passed on"), "closed"),
    ),
    actions=(
        Action(
            name="answer", label=Words("答复", "Answer"), start=("open",), to="answered",
            who=AnyOf((OFFICE, Same(Own("asked_of"), Actor()))), asks=("answer", "entry"), must=("answer",),
            sets=(("answered_by", Actor()), ("answered_at", Moment())), clause="13.2", tone="main",
        ),
        Action(
            name="ask", label=Words("请知道的人答复", "Ask somebody who knows"), start=("open",), to=None, who=OFFICE, asks=("asked_of",),
            must=("asked_of",), requires=(Require(Not(Same(Via("asked_of", "state"), Const("ended"))), ASKED_LEFT, "13.2"),), clause="13.2",
        ),
        Action(
            name="pass_on", label=Words("已转告问的人", "Passed on"), start=("answered",), to="passed_on", who=ASKER_OR_DIRECTOR,
            sets=(("told_at", Moment()),), clause="13.2", tone="main",
        ),
        Action(
            name="ask_again", label=Words("还没有答清楚", "It is not clear yet"), start=("answered",), to="open", who=ASKER_OR_DIRECTOR,
            clause="13.2",
        ),
    ),
)  # fmt: skip

CALL_BACK_CREATE = Create(
    label=Words("来访人等回复", "The visitor wants to hear back"),
    who=AnyOf((Same(Via("question", "by"), Actor()), Holds(("office_clerk", "office_director")))),
    asks=("question", "visitor", "contact"),
    requires=(Require(Known(Own("contact")), NOBODY_TO_TELL, "13.2"),), clause="13.2",
)  # fmt: skip
CALL_BACK_WORKFLOW = Workflow(
    states=(
        State("waiting", Words("等回复", "To be told"), "waiting"),
        State("told", Words("已回复", "Told"), "closed"),
    ),
    actions=(
        Action(
            name="told", label=Words("已回复，清除联系方式", "Told; erase the contact"), start=("waiting",), to="told",
            who=AnyOf((ASKER, OFFICE)), sets=(("visitor", Const("")), ("contact", Const(""))), clause="13.2", tone="main",
        ),
    ),
)  # fmt: skip

PROPOSAL_CREATE = Create(
    label=Words("建议写进指引", "Propose it for the directory"), who=Everyone(), asks=("question", "entry", *ENTRY_FIELDS), clause="13.2"
)  # fmt: skip
PROPOSAL_WORKFLOW = Workflow(
    states=(
        State("proposed", Words("待采用", "Proposed"), "waiting"),
        State("taken", Words("已写进指引", "In the directory"), "good"),
        State("declined", Words("未采用", "Not taken"), "closed"),
        State("withdrawn", Words("已收回", "Withdrawn"), "closed"),
    ),
    actions=(
        Action(
            name="take", label=Words("写进指引", "Put it into the directory"), start=("proposed",), to="taken", who=DIRECTORY_KEEPERS,
            asks=("entry",), must=("entry",), sets=(("decided_by", Actor()),), clause="13.2", tone="main",
        ),
        Action(
            name="decline", label=Words("不采用", "Don't take it"), start=("proposed",), to="declined", who=DIRECTORY_KEEPERS, asks=("why",),
            must=("why",), sets=(("decided_by", Actor()),), clause="13.2",
        ),
        Action(
            name="withdraw", label=Words("收回", "Withdraw it"), start=("proposed",), to="withdrawn", who=ASKER, clause="13.2",
        ),
    ),
)  # fmt: skip
