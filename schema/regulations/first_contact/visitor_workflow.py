"""What becomes of what a visitor sends without an account: an arrival at the desk, a rating, a request about one's data.

The house writes them down (author ``system``); people take them up.
"""

from __future__ import annotations

from schema.names import SYSTEM
from schema.terms import Actor, AllOf, AnyOf, Const, Holds, Moment, Own, Same, Via
from schema.words import Words
from schema.workflow import Action, Create, State, Workflow

HOUSE = Same(Actor(), Const(SYSTEM))
AT_DESK_POSTS = ("receptionist", "office_clerk", "office_director")
AT_DESK = Holds(AT_DESK_POSTS)

ARRIVAL_CREATE = Create(
    label=Words("来访人自己登记", "A visitor registers"),
    who=HOUSE,
    asks=("visitor", "contact", "matter", "station", "code", "arrived_at"),
    clause="13.1",
    sets=(("arrived_at", Moment()),),
)
ARRIVAL_WORKFLOW = Workflow(
    states=(
        State("waiting", Words("等接待", "Waiting to be received"), "waiting"),
        State("received", Words("已接待", "Received"), "good"),
        State("left", Words("没有等", "Did not wait"), "closed"),
    ),
    actions=(
        Action(
            name="receive",
            label=Words("我来接待", "I receive them"),
            start=("waiting",),
            to="received",
            who=AT_DESK,
            asks=("visit",),
            must=("visit",),
            sets=(("received_by", Actor()),),
            clause="13.1",
            tone="main",
        ),
        Action(
            name="leave",
            label=Words("没有等", "Did not wait"),
            start=("waiting",),
            to="left",
            who=AnyOf((AT_DESK, HOUSE)),
            clause="13.1",
        ),
    ),
)

RATING_CREATE = Create(
    label=Words("来访人评价", "A visitor's rating"),
    who=HOUSE,
    asks=("visit", "grade", "given_at"),
    clause="13.3",
    sets=(("person", Via("visit", "owner")), ("given_at", Moment())),
)
RATING_WORKFLOW = Workflow(states=(State("given", Words("已评价", "Given"), "good"),))

DATA_REQUEST_CREATE = Create(
    label=Words("来访人申请更正或删除", "A visitor's request about their data"),
    who=HOUSE,
    asks=("visit", "kind", "text", "received_at"),
    clause="13.3",
    sets=(("person", Via("visit", "owner")), ("received_at", Moment())),
)
RESPONSIBLE = Same(Via("visit", "owner"), Actor())
"""Whoever answers for the visit now, whoever did when it came."""
_ANSWERS = AnyOf((RESPONSIBLE, Holds(("receptionist", "office_director"))))
DATA_REQUEST_WORKFLOW = Workflow(
    states=(
        State("open", Words("等办理", "Open"), "waiting"),
        State("agreed", Words("同意删除，系统即将清除", "Agreed; about to be erased"), "waiting"),
        State("done", Words("已办理", "Done"), "good"),
        State("declined", Words("不予办理", "Declined"), "closed"),
    ),
    actions=(
        Action(
            name="settle",
            label=Words("已查看或更正", "Shown or corrected"),
            start=("open",),
            to="done",
            who=_ANSWERS,
            asks=("reply",),
            must=("reply",),
            sets=(("done_at", Moment()),),
            clause="13.3",
            tone="main",
        ),
        Action(
            name="agree",
            label=Words("同意删除", "Agree to erase"),
            start=("open",),
            to="agreed",
            who=AllOf((_ANSWERS, Same(Own("kind"), Const("delete")))),
            asks=("reply",),
            must=("reply",),
            sets=(("done_at", Moment()),),
            clause="13.3",
            tone="danger",
        ),
        Action(
            name="decline",
            label=Words("不予办理", "Decline"),
            start=("open",),
            to="declined",
            who=_ANSWERS,
            asks=("reply",),
            must=("reply",),
            sets=(("done_at", Moment()),),
            clause="13.3",
        ),
        Action(
            name="erased",
            label=Words("系统已清除", "Erased by the house"),
            start=("agreed",),
            to="done",
            who=HOUSE,
            sets=(("done_at", Moment()),),
            clause="13.3",
        ),
    ),
)
