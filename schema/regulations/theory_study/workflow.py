"""How the centre group's study goes on: topics proposed and approved, whose sessions they are (1.1, 1.3, 1.6)."""

from __future__ import annotations

from schema.gathering import Gathering
from schema.notebook import Notebook
from schema.terms import Actor, AnyOf, Const, DayOf, Holders, Holds, Moment, Own, Pick, Same
from schema.words import Words
from schema.workflow import Action, Create, State, Workflow

SECRETARY = Holds(("party_group_secretary",))
MEMBERS = ("party_group_secretary", "party_group_member")
"""The group: the secretary is one of its members, whether or not that post is entered beside."""
PREPARERS = ("branch_secretary", "publicity_commissioner", "office_director", "office_clerk", "party_group_secretary")

GATHERING = Gathering(
    regulation="theory_study",
    arrange="1.3",
    attend="1.3",
    leave="1.6",
    make_up="1.7",
    speak="1.3",
    kept="1.8.text_months",
    arrangers=PREPARERS,
    granters=("party_group_secretary",),
    overseers=("branch_secretary", "publicity_commissioner"),
    people=Holders(MEMBERS, DayOf(Own("starts_at"))),
)
"""Expected is exactly who holds the post of a member on the day (1.1): it is worked out, never chosen."""

NOTEBOOK = Notebook(
    regulation="theory_study",
    clause="1.8",
    inspectors=("branch_secretary", "branch_deputy_secretary", "publicity_commissioner"),
    goals=((MEMBERS, "1.8.notes_chars"),),
)
"""Each member's notes of theory study; the branch, which does the group's legwork, reads what is handed in."""

TOPIC_CREATE = Create(
    label=Words("提出选题", "Propose a topic"),
    who=AnyOf((SECRETARY, Holds((*MEMBERS, "branch_secretary", "publicity_commissioner")))),
    asks=("title", "why", "year", "for_all"),
    to=Pick(((SECRETARY, Const("approved")),), Const("proposed")),
    sets=(("decided_at", Pick(((SECRETARY, Moment()),), Const(None))),),
    clause="1.3",
)
_DECIDED = (("decided_by", Actor()), ("decided_at", Moment()))
TOPIC_WORKFLOW = Workflow(
    states=(
        State("proposed", Words("等书记同意", "Waiting for the secretary"), "waiting"),
        State("approved", Words("已列入", "Approved"), "good"),
        State("declined", Words("未列入", "Declined"), "bad"),
        State("withdrawn", Words("已撤回", "Withdrawn"), "closed"),
    ),
    actions=(
        Action(
            name="approve", label=Words("同意列入", "Approve"), start=("proposed", "declined"), to="approved", who=SECRETARY,
            asks=("answer",), sets=_DECIDED, clause="1.3", tone="main",
        ),
        Action(
            name="decline", label=Words("不列入", "Decline"), start=("proposed", "approved"), to="declined", who=SECRETARY,
            asks=("answer",), must=("answer",), sets=_DECIDED, clause="1.3", tone="danger",
        ),
        Action(
            name="withdraw", label=Words("撤回", "Withdraw"), start=("proposed",), to="withdrawn",
            who=Same(Own("by"), Actor()), clause="1.3",
        ),
    ),
)  # fmt: skip
