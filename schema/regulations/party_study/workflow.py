"""How study goes on: sessions, a year's plan, study over a holiday, notebooks and their inspection, the six haves, what is contested;
each under its clause.
"""

from __future__ import annotations

from schema.concern import Concern
from schema.gathering import Gathering
from schema.notebook import Notebook
from schema.notebook_refusals import OWN_WORK, WRITTEN_IN_FUTURE
from schema.refusal import Refusal
from schema.terms import (
    Actor,
    AllTicked,
    AnyOf,
    Before,
    Const,
    Holds,
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

GATHERING = Gathering(
    regulation="party_study",
    arrange="5.1",
    attend="5.2",
    leave="5.2",
    make_up="5.2",
    speak="5.9",
    kept="5.8.text_months",
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

# --- notebooks, their inspection, the six haves (5.4, 5.8, 5.10) ---------------------------------------------------

LEADERS = (
    "party_group_secretary",
    "party_group_member",
    "standing_committee_director",
    "deputy_director",
    "secretary_general",
)
BRANCH = ("branch_secretary", "branch_deputy_secretary", "publicity_commissioner")
INSPECTING = Holds(BRANCH)
NOTEBOOK = Notebook(
    regulation="party_study",
    clause="5.8",
    inspectors=BRANCH,
    goals=((LEADERS, "5.8.leader_chars"), (("party_member",), "5.8.member_chars"), (("staff",), "5.8.staff_chars")),
)
"""Leaders and members have a length to reach; who is no member keeps a notebook too, with a length if the office sets one."""
SELF = Same(Own("person"), Actor())


def judged_by_others(clause: str, *may: str, edits: tuple[str, ...] = ()) -> Concern:
    """What the branch says of a person's study is said by somebody else: these steps are the person's own."""
    return Concern(who=(Own("person"),), may=may, edits=edits, refusal=OWN_WORK, clause=clause)


STUDY_CREATE = Create(
    label=Words("记一次自学", "Log self-study"),
    who=SELF,
    asks=("person", "day", "kind", "what", "minutes"),
    requires=(Require(Not(Before(Today(), Own("day"))), WRITTEN_IN_FUTURE, "5.4"),),
    clause="5.4",
)
STUDY_WORKFLOW = Workflow(
    states=(
        State("entered", Words("已记", "Entered"), "good"),
        State("withdrawn", Words("已删去", "Withdrawn"), "closed"),
    ),
    actions=(
        Action(
            name="withdraw", label=Words("记错了，删去", "Entered by mistake"), start=("entered",), to="withdrawn", who=SELF,
            clause="5.4", tone="danger",
        ),
        Action(name="restore", label=Words("恢复", "Restore"), start=("withdrawn",), to="entered", who=SELF, clause="5.4"),
    ),
)  # fmt: skip

ROUND_CLOSED = Refusal(
    name="round_closed", code="rule",
    sentence=Words("这次检查已经结束。", "This inspection is over."),
    todo=Words("要补查，请支部重新打开这次检查。", "To add somebody, have the branch open it again."),
)  # fmt: skip
ROUND_CREATE = Create(
    label=Words("开始一次笔记检查", "Begin an inspection"),
    who=INSPECTING,
    asks=("year", "turn", "first_day", "last_day", "hand_in_by", "people", "asked"),
    requires=(Require(Not(Before(Own("last_day"), Own("first_day"))), LAST_BEFORE_FIRST, "5.8"),),
    clause="5.8",
)
ROUND_WORKFLOW = Workflow(
    states=(
        State("open", Words("检查中", "Under way"), "open"),
        State("closed", Words("已查完", "Finished"), "good"),
    ),
    actions=(
        Action(
            name="close", label=Words("结束检查", "Finish"), start=("open",), to="closed", who=INSPECTING, asks=("outcome",),
            clause="5.8", tone="main",
        ),
        Action(name="reopen", label=Words("重新打开", "Open again"), start=("closed",), to="open", who=INSPECTING, clause="5.8"),
    ),
)  # fmt: skip

_LOOKED = (("inspected_by", Actor()), ("inspected_at", Moment()))
INSPECTION_CREATE = Create(
    label=Words("交笔记本", "Hand in the notebook"),
    who=AnyOf((SELF, INSPECTING)),
    asks=("round", "person"),
    requires=(Require(Same(Via("round", "state"), Const("open")), ROUND_CLOSED, "5.8"),),
    clause="5.8",
)
"""Begun by the person who hands in, or by an inspector who looks at a paper notebook that nobody handed in here."""
INSPECTION_WORKFLOW = Workflow(
    states=(
        State("handed_in", Words("等检查", "Waiting for inspection"), "waiting"),
        State("inspected", Words("已检查", "Inspected"), "good"),
        State("to_complete", Words("请补齐", "To be completed"), "bad"),
    ),
    actions=(
        Action(
            name="inspect", label=Words("检查完毕", "Inspected"), start=("handed_in", "to_complete", "inspected"), to="inspected",
            who=INSPECTING, asks=("remark",), sets=_LOOKED, clause="5.8", tone="main",
        ),
        Action(
            name="ask_more", label=Words("请本人补齐", "Ask for more"), start=("handed_in", "inspected", "to_complete"),
            to="to_complete", who=INSPECTING, asks=("remark",), must=("remark",), sets=_LOOKED, clause="5.8",
            tone="danger",
        ),
        Action(
            name="complete", label=Words("已补齐，再交", "Completed"), start=("to_complete",), to="handed_in", who=SELF,
            asks=("reply",), clause="5.8", tone="main",
        ),
    ),
)  # fmt: skip

HAVES = ("organised", "planned", "guided", "noted", "reflected", "inspected")
YEAR_CHECK_CREATE = Create(
    label=Words("开始年末“六有”检查", "Begin the year-end check"),
    who=INSPECTING,
    asks=("year", "as_of"),
    clause="5.10",
)
YEAR_CHECK_WORKFLOW = Workflow(
    states=(
        State("draft", Words("检查中", "Under way"), "open"),
        State("confirmed", Words("支部已确认", "Confirmed by the branch"), "good"),
    ),
    actions=(
        Action(
            name="confirm", label=Words("确认检查结果", "Confirm the result"), start=("draft",), to="confirmed",
            who=Holds(("branch_secretary",)), asks=("remark",), must=("remark",),
            sets=(("confirmed_by", Actor()), ("confirmed_on", Today())),
            requires=(
                Require(
                    AllTicked("haves", HAVES),
                    Refusal(
                        name="haves_open", code="rule",
                        sentence=Words("“六有”还没有逐项看完。", "Not all of the six have been gone through."),
                        todo=Words("请逐项看依据，选有、没有或不涉及，再确认。", "Go through each with its records and choose, then confirm."),
                    ),
                    "5.10",
                ),
            ),
            clause="5.10", tone="main",
        ),
        Action(name="reopen", label=Words("重新打开", "Open again"), start=("confirmed",), to="draft", who=INSPECTING, clause="5.10"),
    ),
)  # fmt: skip

_CONFIRMED = (("confirmed_by", Actor()), ("confirmed_at", Moment()))
RESULT_CREATE = Create(
    label=Words("写进本人全年学习情况", "Enter into the person's year"),
    who=INSPECTING,
    asks=("year", "person", "haves", "remark"),
    sets=_CONFIRMED,
    clause="5.10",
)
RESULT_WORKFLOW = Workflow(
    states=(State("entered", Words("支部已写明", "Entered by the branch"), "good"),),
    actions=(
        Action(
            name="revise", label=Words("更正", "Revise"), start=("entered",), to=None, who=INSPECTING, asks=("haves", "remark"),
            must=("remark",), sets=_CONFIRMED, clause="5.10",
        ),
    ),
)  # fmt: skip

NOTHING_SAID = Refusal(
    name="objection_empty", code="rule",
    sentence=Words("请写明哪里不对。", "Say what is wrong."),
    todo=Words("写一两句，支部据此核对。", "A sentence or two, so that the branch can look into it."),
)  # fmt: skip
OBJECTION_CREATE = Create(
    label=Words("对这一条有异议", "Contest this"),
    who=SELF,
    asks=("person", "year", "about", "line", "what"),
    requires=(Require(Known(Own("what")), NOTHING_SAID, "5.10"),),
    clause="5.10",
)
_ANSWERED = (("answered_by", Actor()), ("answered_at", Moment()))
OBJECTION_WORKFLOW = Workflow(
    states=(
        State("raised", Words("等支部答复", "Waiting for the branch"), "waiting"),
        State("upheld", Words("异议成立", "Upheld"), "good"),
        State("declined", Words("维持原记录", "Entry stands"), "closed"),
        State("withdrawn", Words("已撤回", "Withdrawn"), "closed"),
    ),
    actions=(
        Action(
            name="uphold", label=Words("成立，将更正", "Uphold"), start=("raised", "declined"), to="upheld", who=INSPECTING,
            asks=("answer",), must=("answer",), sets=_ANSWERED, clause="5.10", tone="main",
        ),
        Action(
            name="decline", label=Words("维持原记录", "Let the entry stand"), start=("raised", "upheld"), to="declined",
            who=INSPECTING, asks=("answer",), must=("answer",), sets=_ANSWERED, clause="5.10",
        ),
        Action(name="withdraw", label=Words("撤回", "Withdraw"), start=("raised",), to="withdrawn", who=SELF, clause="5.10"),
    ),
)  # fmt: skip
