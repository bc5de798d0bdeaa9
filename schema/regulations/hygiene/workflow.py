"""How inspections, rounds, self-checks, cleanings, losses, notices and commendations go on (12.1 to 12.8)."""

from __future__ import annotations

from schema.refusal import Refusal
from schema.terms import (
    Actor,
    ActorSection,
    AllOf,
    AllTicked,
    Among,
    AnyOf,
    Before,
    Const,
    CountOf,
    Covers,
    Holders,
    Holds,
    Input,
    Known,
    Moment,
    Not,
    Own,
    Pick,
    Same,
    Today,
    Via,
)
from schema.words import Words
from schema.workflow import Action, Create, Require, State, Workflow

INSPECTORS = Holds(("hygiene_inspector", "office_director", "office_clerk"))
OFFICE = Holds(("office_director", "office_clerk"))
"""Who organises cleanings and keeps the checklists."""
DIRECTOR = Holds(("office_director",))
"""Who decides on what the system drafted: a person, never the program (12.8)."""
ITEM_KEYS = ("floor", "desk", "cabinet", "under_desk", "windows", "closing")
OWN_KEYS = ("own_1", "own_2", "own_3", "own_4", "own_5", "own_6")
"""Places for an office's own items; what they are called stands in the checklist."""
CLOSING_KEYS = ("doors", "windows", "lights", "computers")

ITEMS_OPEN = Refusal(
    name="items_open", code="rule",
    sentence=Words("还有检查项没有选。", "Some items are not ticked yet."),
    todo=Words("每一项都选合格、不合格或不涉及，再结束检查。", "Choose pass, fail or not applicable for each item, then conclude."),
)  # fmt: skip
NO_ITEMS = Refusal(
    name="no_items", code="rule",
    sentence=Words("检查表里没有检查项。", "The checklist has no item."),
    todo=Words("至少选一项再保存。", "Choose at least one item, then save."),
)  # fmt: skip
NO_ROOMS = Refusal(
    name="no_rooms", code="rule",
    sentence=Words("这一轮没有房间。", "The round has no room."),
    todo=Words("请先抽房间。", "Draw rooms first."),
)  # fmt: skip
NOT_YOUR_SECTION = Refusal(
    name="not_your_section", code="rule",
    sentence=Words("这不是您科室的房间。", "This room is not your section's."),
    todo=Words("请扫自己科室门上的码。", "Scan the code at your own section's door."),
)  # fmt: skip
WHY_DROPPED = Refusal(
    name="why_dropped", code="rule",
    sentence=Words("不发要写原因。", "Say why none is issued."),
    todo=Words("请在说明里写一句。", "Write a sentence in the text."),
)  # fmt: skip
NOT_DONE_IN_FUTURE = Refusal(
    name="cleaning_not_yet", code="rule",
    sentence=Words("大扫除的日子还没有到。", "The day of the cleaning has not come."),
    todo=Words("到了那天扫完再登记。", "Enter it when it was done."),
)  # fmt: skip

OWN_PRAISE = Refusal(
    name="own_praise", code="rule",
    sentence=Words("不能由本人表扬自己或撤回。", "Nobody commends themselves, or takes it back."),
    todo=Words("请由秘书长来定。", "The secretary-general decides it."),
)  # fmt: skip

INSPECTION_CREATE = Create(
    label=Words("检查房间", "Inspect a room"),
    who=INSPECTORS,
    asks=("room", "day", "turn", "station", "inspectors", "items", "remarks", "photos", "checklist", "round"),
    clause="12.7",
    sets=(("section", Via("room", "section")),),
)
_SETTLE = (
    ("failed", CountOf("items", "fail")),
    ("result", Pick(((Same(CountOf("items", "fail"), Const(0)), Const("good")),), Const("failed"))),
)
_ALL_TICKED = AnyOf(
    (
        AllOf((Not(Known(Via("checklist", "items"))), AllTicked("items", ITEM_KEYS))),
        AllOf((Known(Via("checklist", "items")), Covers("items", Via("checklist", "items")))),
    )
)
INSPECTION_WORKFLOW = Workflow(
    states=(
        State("open", Words("检查中", "Open"), "open"),
        State("concluded", Words("已出结果", "Concluded"), "waiting"),
        State("seen", Words("科室已看", "Seen by the section"), "closed"),
    ),
    actions=(
        Action(
            name="conclude", label=Words("结束检查", "Conclude"), start=("open",), to="concluded", who=INSPECTORS, sets=_SETTLE,
            requires=(Require(_ALL_TICKED, ITEMS_OPEN, "12.7"),), clause="12.8", tone="main",
        ),
        Action(
            name="reopen", label=Words("改动结果", "Correct it"), start=("concluded",), to="open", who=INSPECTORS,
            sets=(("failed", Const(0)), ("result", Const("none"))), clause="12.8",
        ),
        Action(
            name="acknowledge", label=Words("科室已看", "Seen"), start=("concluded",), to="seen",
            who=Same(Own("section"), ActorSection()), asks=("reply",), sets=(("seen_at", Moment()),), clause="12.8", tone="main",
        ),
    ),
)  # fmt: skip

CHECKLIST_CREATE = Create(
    label=Words("新的检查表", "A new checklist"),
    who=OFFICE,
    asks=("room_kind", "since", "items"),
    requires=(Require(Known(Own("items")), NO_ITEMS, "12.1"),),
    clause="12.1",
)
CHECKLIST_WORKFLOW = Workflow(
    states=(State("in_force", Words("在用", "In use"), "good"), State("ended", Words("停用", "Ended"), "closed")),
    actions=(
        Action(name="end", label=Words("停用", "End"), start=("in_force",), to="ended", who=OFFICE, clause="12.1"),
        Action(name="take_back", label=Words("恢复", "Take back"), start=("ended",), to="in_force", who=OFFICE, clause="12.1"),
    ),
)  # fmt: skip

ROUND_CREATE = Create(
    label=Words("抽一轮房间", "Draw a round"),
    who=INSPECTORS,
    asks=("day", "seed", "rooms", "reasons"),
    requires=(Require(Known(Own("rooms")), NO_ROOMS, "12.7"),),
    clause="12.7",
)
ROUND_WORKFLOW = Workflow(
    states=(State("open", Words("进行中", "Under way"), "open"), State("ended", Words("已结束", "Ended"), "closed")),
    actions=(
        Action(
            name="end", label=Words("结束这一轮", "End the round"), start=("open",), to="ended", who=INSPECTORS,
            asks=("summary",), clause="12.7", tone="main",
        ),
        Action(name="reopen", label=Words("重新打开", "Open again"), start=("ended",), to="open", who=INSPECTORS, clause="12.7"),
    ),
)  # fmt: skip

SELF_CHECK_CREATE = Create(
    label=Words("下班自查", "After-work check"),
    who=AnyOf((Same(Via("room", "section"), ActorSection()), Same(Via("room", "keeper"), Actor()))),
    asks=("room", "day", "items", "note", "station"),
    sets=(
        ("section", Via("room", "section")), ("keeper", Via("room", "keeper")), ("checked_at", Moment()), ("day", Today()),
        ("open_items", CountOf("items", "fail")),
    ),
    requires=(Require(AllTicked("items", CLOSING_KEYS), ITEMS_OPEN, "12.5"),),
    clause="12.5",
)  # fmt: skip
SELF_CHECK_WORKFLOW = Workflow(states=(State("checked", Words("已自查", "Checked"), "good"),))

CLEANING_CREATE = Create(
    label=Words("组织大扫除", "Organise a cleaning"), who=OFFICE, asks=("day", "note"), clause="12.6"
)
CLEANING_WORKFLOW = Workflow(
    states=(
        State("planned", Words("已安排", "Planned"), "open"),
        State("done", Words("已完成", "Done"), "good"),
        State("called_off", Words("已取消", "Called off"), "bad"),
    ),
    actions=(
        Action(
            name="finish", label=Words("全部完成", "All done"), start=("planned",), to="done", who=OFFICE, asks=("note",),
            requires=(Require(Not(Before(Today(), Own("day"))), NOT_DONE_IN_FUTURE, "12.6"),), clause="12.6", tone="main",
        ),
        Action(
            name="call_off", label=Words("取消", "Call off"), start=("planned",), to="called_off", who=OFFICE, asks=("note",),
            must=("note",), clause="12.6", tone="danger",
        ),
    ),
)  # fmt: skip
AREA_CREATE = Create(
    label=Words("分一块区域", "Add an area"), who=OFFICE, asks=("cleaning", "area", "section"),
    sets=(("day", Via("cleaning", "day")),), clause="12.6",
)  # fmt: skip
AREA_WORKFLOW = Workflow(
    states=(
        State("to_do", Words("待打扫", "To do"), "open"),
        State("done", Words("已打扫", "Done"), "good"),
        State("again", Words("返工", "Again"), "bad"),
        State("taken_off", Words("已取消", "Taken off"), "closed"),
    ),
    actions=(
        Action(
            name="finish", label=Words("扫完了", "Done"), start=("to_do", "again"), to="done",
            who=Same(Own("section"), ActorSection()), asks=("note",), sets=(("done_at", Moment()), ("done_by", Actor())),
            requires=(Require(Not(Before(Today(), Own("day"))), NOT_DONE_IN_FUTURE, "12.6"),), clause="12.6", tone="main",
        ),
        Action(
            name="send_back", label=Words("返工", "Send back"), start=("done",), to="again", who=OFFICE, asks=("note",),
            must=("note",), clause="12.6", tone="danger",
        ),
        Action(name="take_off", label=Words("取消这块", "Take off"), start=("to_do", "again"), to="taken_off", who=OFFICE, clause="12.6"),
    ),
)  # fmt: skip

LOSS_CREATE = Create(
    label=Words("登记损失", "Enter a loss"), who=OFFICE, asks=("day", "room", "what", "how", "value_yuan"),
    sets=(("section", Via("room", "section")),), clause="12.5",
)  # fmt: skip
LOSS_WORKFLOW = Workflow(
    states=(
        State("entered", Words("已登记", "Entered"), "bad"),
        State("struck", Words("已撤销", "Struck"), "closed"),
    ),
    actions=(
        Action(
            name="strike", label=Words("撤销", "Strike"), start=("entered",), to="struck", who=OFFICE, asks=("how",), must=("how",),
            clause="12.5", tone="danger",
        ),
    ),
)  # fmt: skip

NOTICE_CREATE = Create(
    label=Words("确认警告或通报", "Confirm a warning or notice"),
    who=DIRECTOR,
    asks=("subject", "inspection", "loss", "kind", "section", "day", "times", "text"),
    to=Pick(((Same(Input("kind"), Const("none")), Const("dropped")),), Const("issued")),
    sets=(("decided_at", Moment()),),
    requires=(Require(AnyOf((Not(Same(Own("kind"), Const("none"))), Known(Own("text")))), WHY_DROPPED, "12.8"),),
    clause="12.8",
)  # fmt: skip
NOTICE_WORKFLOW = Workflow(
    states=(
        State("issued", Words("已发出", "Issued"), "bad"),
        State("answered", Words("科室已答复", "Answered"), "closed"),
        State("dropped", Words("不发", "Not issued"), "closed"),
        State("withdrawn", Words("已撤回", "Withdrawn"), "closed"),
    ),
    actions=(
        Action(
            name="answer", label=Words("看过并答复", "Seen, with an answer"), start=("issued",), to="answered",
            who=Same(Own("section"), ActorSection()), asks=("answer",), must=("answer",),
            sets=(("answered_at", Moment()), ("answered_by", Actor())), clause="12.8", tone="main",
        ),
        Action(
            name="withdraw", label=Words("撤回", "Withdraw"), start=("issued", "answered"), to="withdrawn", who=DIRECTOR,
            asks=("text",), must=("text",), clause="12.8", tone="danger",
        ),
        Action(
            name="issue", label=Words("改为发出", "Issue after all"), start=("dropped", "withdrawn"), to="issued", who=DIRECTOR,
            asks=("kind", "text"), must=("kind", "text"), clause="12.8",
        ),
    ),
)  # fmt: skip

PRAISES = AnyOf(
    (
        DIRECTOR,
        AllOf((Among(Own("person"), Holders(("office_director",), Today())), Holds(("secretary_general",)))),
    )
)
"""The director; a commendation of the director is the secretary-general's."""
PRAISE_CREATE = Create(
    label=Words("确认表扬", "Confirm a commendation"),
    who=PRAISES,
    asks=("subject", "period", "section", "person", "text"),
    sets=(("decided_on", Today()),),
    clause="12.8",
)
PRAISE_WORKFLOW = Workflow(
    states=(
        State("given", Words("已表扬", "Commended"), "good"),
        State("withdrawn", Words("已撤回", "Withdrawn"), "closed"),
    ),
    actions=(
        Action(
            name="withdraw", label=Words("撤回", "Withdraw"), start=("given",), to="withdrawn", who=PRAISES, asks=("text",),
            must=("text",), clause="12.8", tone="danger",
        ),
    ),
)  # fmt: skip
