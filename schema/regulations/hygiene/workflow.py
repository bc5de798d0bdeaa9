"""How an inspection goes on: open, concluded, seen by the section."""

from __future__ import annotations

from schema.refusal import Refusal
from schema.terms import (
    ActorSection,
    AllTicked,
    Const,
    CountOf,
    Holds,
    Moment,
    Own,
    Pick,
    Same,
    Via,
)
from schema.words import Words
from schema.workflow import Action, Create, Require, State, Workflow

INSPECTORS = Holds(("hygiene_inspector", "office_director", "office_clerk"))
ITEM_KEYS = ("floor", "desk", "cabinet", "under_desk", "windows", "closing")

ITEMS_OPEN = Refusal(
    name="items_open", code="rule",
    sentence=Words("还有检查项没有选。", "Some items are not ticked yet."),
    todo=Words("每一项都选合格、不合格或不涉及，再结束检查。", "Choose pass, fail or not applicable for each item, then conclude."),
)  # fmt: skip

INSPECTION_CREATE = Create(
    label=Words("检查房间", "Inspect a room"),
    who=INSPECTORS,
    asks=("room", "day", "turn", "station", "inspectors", "items", "remarks", "photos"),
    clause="12.7",
    sets=(("section", Via("room", "section")),),
)

_SETTLE = (
    ("failed", CountOf("items", "fail")),
    ("result", Pick(((Same(CountOf("items", "fail"), Const(0)), Const("good")),), Const("failed"))),
)

INSPECTION_WORKFLOW = Workflow(
    states=(
        State("open", Words("检查中", "Open"), "open"),
        State("concluded", Words("已出结果", "Concluded"), "waiting"),
        State("seen", Words("科室已看", "Seen by the section"), "closed"),
    ),
    actions=(
        Action(
            name="conclude",
            label=Words("结束检查", "Conclude"),
            start=("open",),
            to="concluded",
            who=INSPECTORS,
            sets=_SETTLE,
            requires=(Require(AllTicked("items", ITEM_KEYS), ITEMS_OPEN, "12.7"),),
            clause="12.8",
            tone="main",
        ),
        Action(
            name="reopen",
            label=Words("改动结果", "Correct it"),
            start=("concluded",),
            to="open",
            who=INSPECTORS,
            sets=(("failed", Const(0)), ("result", Const("none"))),
            clause="12.8",
        ),
        Action(
            name="acknowledge",
            label=Words("科室已看", "Seen"),
            start=("concluded",),
            to="seen",
            who=Same(Own("section"), ActorSection()),
            asks=("reply",),
            sets=(("seen_at", Moment()),),
            clause="12.8",
            tone="main",
        ),
    ),
)
