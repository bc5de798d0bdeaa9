"""How study goes on: whose session it is, a year's plan, study over a holiday; under which clause."""

from __future__ import annotations

from schema.gathering import Gathering
from schema.refusal import Refusal
from schema.terms import Actor, Before, Const, Holds, Moment, Not, Own, Same, Today, Via
from schema.words import Words
from schema.workflow import Action, Create, Require, State, Workflow

GATHERING = Gathering(
    regulation="party_study",
    arrange="5.1",
    attend="5.2",
    leave="5.2",
    make_up="5.2",
    arrangers=("office_director", "office_clerk", "branch_secretary", "publicity_commissioner"),
    granters=("secretary_general",),
    overseers=("branch_secretary",),
)
ARRANGERS = GATHERING.arranging
"""Who lays out the year, its sessions and the study over holidays."""

PLAN_CREATE = Create(
    label=Words("制定年度学习计划", "Make the year's plan"),
    who=ARRANGERS,
    asks=("year", "aims", "first_study_day"),
    clause="5.1",
)
PLAN_WORKFLOW = Workflow(
    states=(
        State("draft", Words("起草中", "Draft"), "open"),
        State("issued", Words("已印发", "Issued"), "good"),
    ),
    actions=(
        Action(
            name="issue", label=Words("印发", "Issue"), start=("draft",), to="issued",
            who=Holds(("branch_secretary", "office_director", "secretary_general")),
            sets=(("issued_on", Today()),), clause="5.1", tone="main",
        ),
        Action(name="revise", label=Words("修订", "Revise"), start=("issued",), to="draft", who=ARRANGERS, clause="5.1"),
    ),
)  # fmt: skip

LAST_BEFORE_FIRST = Refusal(
    name="last_before_first", code="rule",
    sentence=Words("结束日早于开始日。", "The last day is before the first."),
    todo=Words("请核对两个日期。", "Check the two days."),
)  # fmt: skip
HOLIDAY_NOT_ISSUED = Refusal(
    name="holiday_not_issued", code="rule",
    sentence=Words("这次节日学习还没有布置。", "This study has not been set yet."),
    todo=Words("等布置以后再写反馈。", "Write what came of it once it is set."),
)  # fmt: skip

HOLIDAY_CREATE = Create(
    label=Words("布置节日学习", "Set study for a holiday"),
    who=ARRANGERS,
    asks=("year", "holiday", "first_day", "last_day", "content", "materials", "attachments"),
    requires=(Require(Not(Before(Own("last_day"), Own("first_day"))), LAST_BEFORE_FIRST, "5.5"),),
    clause="5.5",
)
HOLIDAY_WORKFLOW = Workflow(
    states=(
        State("issued", Words("已布置", "Set"), "open"),
        State("closed", Words("已收齐反馈", "Closed"), "closed"),
    ),
    actions=(
        Action(
            name="close", label=Words("收齐，结束", "Close"), start=("issued",), to="closed", who=ARRANGERS,
            asks=("outcome",), clause="5.5", tone="main",
        ),
        Action(name="reopen", label=Words("重新打开", "Open again"), start=("closed",), to="issued", who=ARRANGERS, clause="5.5"),
    ),
)  # fmt: skip

FEEDBACK_CREATE = Create(
    label=Words("写节日学习反馈", "Write what came of it"),
    who=Same(Own("person"), Actor()),
    asks=("holiday_study", "person", "what", "thoughts"),
    sets=(("written_at", Moment()),),
    requires=(Require(Same(Via("holiday_study", "state"), Const("issued")), HOLIDAY_NOT_ISSUED, "5.5"),),
    clause="5.5",
)
FEEDBACK_WORKFLOW = Workflow(states=(State("written", Words("已反馈", "Written"), "good"),))
