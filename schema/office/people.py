"""People, their sections, and the posts they hold from a day to a day."""

from __future__ import annotations

from typing import Annotated, Final

from schema.audience import Shared, everyone
from schema.field import day, number, person, phone, ref, text, yes_no
from schema.limits import DAY_MAX
from schema.names import SYSTEM
from schema.place import Place
from schema.post import POSTS_OF_POWER
from schema.record import Record, RecordType
from schema.refusal import Refusal
from schema.terms import (
    Actor,
    AllOf,
    Among,
    AnyOf,
    AtLeast,
    Before,
    Condition,
    Const,
    DaysAfter,
    FirstKnown,
    Holders,
    Holds,
    Known,
    Not,
    OneOf,
    Own,
    Param,
    Pick,
    Same,
    Size,
    Today,
    Value,
)  # fmt: skip
from schema.words import Words
from schema.workflow import Action, Create, Edit, Require, State, Workflow

KEEPERS = Holds(("administrator",))
"""Who keeps the office's own lists."""
IN_FORCE = (State("in_force", Words("在用", "In use"), "good"), State("ended", Words("停用", "Ended"), "closed"))

END_BEFORE_START = Refusal(
    name="end_before_start",
    code="rule",
    sentence=Words("截止日早于起始日。", "The last day is before the first day."),
    todo=Words("请核对两个日期。", "Check the two days."),
)
LAST_ADMINISTRATOR = Refusal(
    name="last_administrator",
    code="rule",
    sentence=Words("这样就没有系统管理员了。", "That would leave the office without an administrator."),
    todo=Words(
        "请先给另一位在岗同事登记系统管理员，不写截止日。",
        "Enter somebody else in force as administrator first, without a last day.",
    ),
)
_ADMINISTRATOR = ("administrator",)
_FOR_GOOD = Const(DAY_MAX)
"""The last day that can be written: who holds a post then holds it without an end."""


def another_administrator(person: Value, since: Value) -> Condition:
    """Somebody other than ``person`` is administrator on the day ``since``, and somebody else without an end."""
    return AllOf(
        (
            Known(Holders(_ADMINISTRATOR, since, person)),
            Known(Holders(_ADMINISTRATOR, _FOR_GOOD, person)),
        )
    )


KEEPS_AN_ADMINISTRATOR = AnyOf(
    (
        AllOf(tuple(Not(Among(Own("id"), Holders(_ADMINISTRATOR, day))) for day in (Today(), _FOR_GOOD))),
        another_administrator(Own("id"), Today()),
    )
)
"""The person is no administrator, or not the last one."""


def _post_keeps_an_administrator(since: Value) -> Condition:
    """The post is another one, or others are administrators from ``since`` on."""
    return AnyOf((Not(Same(Own("post"), Const("administrator"))), another_administrator(Own("person"), since)))


def in_force_workflow(clause: str, who: Holds = KEEPERS, ends: tuple[Require, ...] = ()) -> Workflow:
    """In use, ended, and back: for lists that the office keeps. ``ends`` are rules for the end."""
    return Workflow(
        states=IN_FORCE,
        actions=(
            Action(name="end", label=Words("停用", "End"), start=("in_force",), to="ended", who=who, clause=clause, requires=ends),
            Action(
                name="take_back", label=Words("恢复", "Take back"), start=("ended",), to="in_force", who=who, clause=clause
            ),
        ),
    )  # fmt: skip


TWO_PERSONS: Final = "9.5.two_persons"
LOOKED_BACK_DAYS: Final = 7
"""Who was an administrator so lately counts still, so that nobody is the only one by ending the other first."""
_ADMINISTRATORS = ("administrator",)
_LATELY = DaysAfter(Today(), Const(LOOKED_BACK_DAYS), sign=-1)
NEEDS_TWO = AllOf(
    (
        OneOf(Own("post"), POSTS_OF_POWER),
        Same(Param(TWO_PERSONS), Const("on")),
        AnyOf(
            (
                AtLeast(Size(Holders(_ADMINISTRATORS, Today())), Const(2)),
                AtLeast(Size(Holders(_ADMINISTRATORS, _LATELY)), Const(2)),
            )
        ),
    )
)
"""Whether a post is one of power and there is a second administrator to confirm it."""
IS_PROPOSED = Same(Own("is_proposed"), Const(True))
BY_ANOTHER = AllOf((Not(Same(Own("by"), Actor())), Not(Same(Own("proposer"), Actor()))))
OTHER_THAN_WHO_GETS = Not(Same(Own("person"), Actor()))
ONLY_THE_HOUSE_SAYS = AnyOf((Not(Known(Own("proposer"))), Same(Actor(), Const(SYSTEM))))

TWO_NEEDED = Refusal(
    name="two_needed",
    code="rule",
    sentence=Words(
        "这是要害职务，要另一位系统管理员确认后才生效。",
        "This is a post of power: another administrator confirms it.",
    ),
    todo=Words(
        "请勾选“提请另一位管理员确认”再提交。", "Tick “To be confirmed by another administrator” and send it again."
    ),
)
TWO_NOT_NEEDED = Refusal(
    name="two_not_needed",
    code="rule",
    sentence=Words("这个职务不需要另一位管理员确认。", "This post needs no other administrator's word."),
    todo=Words(
        "请取消勾选“提请另一位管理员确认”再提交。",
        "Untick “To be confirmed by another administrator” and send it again.",
    ),
)
SAME_HAND = Refusal(
    name="same_hand_post",
    code="rule",
    sentence=Words("提出和确认要由两个人办。", "Who proposed it can't confirm it."),
    todo=Words("请另一位系统管理员确认。", "Ask another administrator to confirm it."),
)
OWN_POST = Refusal(
    name="own_post",
    code="rule",
    sentence=Words("不能确认给自己的职务。", "Nobody confirms a post of their own."),
    todo=Words("请另一位系统管理员确认。", "Ask another administrator to confirm it."),
)
PROPOSER_NOT_ASKED = Refusal(
    name="proposer_not_asked",
    code="forbidden",
    sentence=Words("“提出人”由系统填写。", "Who proposed it is filled in by the program."),
    todo=Words("请留空后再提交。", "Leave it empty and send it again."),
)


class Section(Record, kw_only=True):
    """A section (科室) or committee office (工委)."""

    name: Annotated[str, text("名称", "Name", limit=60)]
    order: Annotated[int, number("排序", "Order", at_most=9999)] = 0
    in_charge: Annotated[str, person("分管领导", "Leader in charge")] | None = None
    initials: Annotated[str, text("拼音首字母", "Pinyin initials", limit=60)] = ""


class Person(Record, kw_only=True):
    """Someone of the office. ``initials`` are the pinyin initials by which a name is found."""

    name: Annotated[str, text("姓名", "Name", limit=60)]
    initials: Annotated[str, text("拼音首字母", "Pinyin initials", limit=60)] = ""
    section: Annotated[str, ref("科室", "Section", "office.section")] | None = None
    title: Annotated[str, text("职务名称", "Title", limit=60)] = ""
    number: Annotated[str, text("工号", "Staff number", limit=30)] = ""
    phone: Annotated[str, phone("电话", "Telephone")] = ""
    is_leader: Annotated[bool, yes_no("领导班子成员", "Member of the leading group")] = False
    is_party_member: Annotated[bool, yes_no("党员", "Party member")] = False


class PostHeld(Record, kw_only=True):
    """A post held by a person from a day to a day, both inclusive; without ``until`` it is open-ended."""

    person: Annotated[str, person("姓名", "Person")]
    post: Annotated[str, text("职务", "Post", limit=40)]
    since: Annotated[str, day("起始日", "First day")]
    until: Annotated[str, day("截止日", "Last day")] | None = None
    is_proposed: Annotated[bool, yes_no("提请另一位管理员确认", "To be confirmed by another administrator")] = False
    proposer: Annotated[str, person("提出人", "Proposed by", is_derived=True)] | None = None
    confirmed_by: Annotated[str, person("确认人", "Confirmed by", is_derived=True)] | None = None


PEOPLE_RECORDS = (
    RecordType(
        collection="office.section",
        places=(Place(field="in_charge", open=("in_force",)),),
        decided="server",
        stays=Words("机关的科室名称", "the office's sections"),
        shape=Section,
        label=Words("科室", "Sections"),
        title=("name",),
        order="order",
        descending=False,
        create=Create(
            label=Words("新增科室", "Add a section"),
            asks=("name", "order", "in_charge", "initials"),
            who=KEEPERS,
            clause="9.5",
        ),
        edits=(Edit(who=KEEPERS, fields=("name", "order", "in_charge", "initials")),),
        shared=Shared(),
        audience=(everyone(),),
        workflow=in_force_workflow("9.5"),
    ),
    RecordType(
        collection="office.person",
        decided="server",
        stays=Words(
            "在岗时使用；离开的人由管理员清空电话和工号，姓名留着，过去的记录才说得清是谁",
            "in use while somebody works here; the administrator empties telephone and number of who left, the name stays for past records",
        ),
        shape=Person,
        label=Words("人员", "People"),
        title=("name", "title"),
        order="name",
        descending=False,
        create=Create(
            label=Words("新增人员", "Add a person"),
            asks=("name", "initials", "section", "title", "number", "phone", "is_leader", "is_party_member"),
            who=KEEPERS,
            clause="9.5",
        ),
        edits=(
            Edit(
                who=KEEPERS,
                fields=("name", "initials", "section", "title", "number", "phone", "is_leader", "is_party_member"),
            ),
        ),
        shared=Shared(),
        audience=(everyone(),),
        workflow=in_force_workflow("9.5", ends=(Require(KEEPS_AN_ADMINISTRATOR, LAST_ADMINISTRATOR, "9.5"),)),
    ),
    RecordType(
        collection="office.post_held",
        decided="server",
        stays=Words("职务名称", "names of posts"),
        shape=PostHeld,
        label=Words("任职", "Posts held"),
        title=("person", "post"),
        order="since",
        create=Create(
            label=Words("登记任职", "Enter a post"),
            asks=("person", "post", "since", "until", "is_proposed", "proposer"),
            to=Pick(((IS_PROPOSED, Const("proposed")),), Const("held")),
            requires=(
                Require(Not(Before(Own("until"), Own("since"))), END_BEFORE_START, "9.5"),
                Require(ONLY_THE_HOUSE_SAYS, PROPOSER_NOT_ASKED, "9.5"),
                Require(AnyOf((IS_PROPOSED, Not(NEEDS_TWO))), TWO_NEEDED, "9.5"),
                Require(AnyOf((Not(IS_PROPOSED), NEEDS_TWO)), TWO_NOT_NEEDED, "9.5"),
            ),
            decided="server",
            who=KEEPERS,
            clause="9.5",
        ),
        shared=Shared(),
        audience=(everyone(),),
        workflow=Workflow(
            states=(
                State("held", Words("在任", "Held"), "good"),
                State("struck", Words("登记有误", "Entered in error"), "closed"),
                State("proposed", Words("待另一位管理员确认", "To be confirmed"), "waiting"),
                State("declined", Words("未获确认", "Not confirmed"), "closed"),
            ),
            actions=(
                Action(
                    name="confirm",
                    label=Words("确认任职", "Confirm the post"),
                    start=("proposed",),
                    to="held",
                    who=KEEPERS,
                    clause="9.5",
                    sets=(("confirmed_by", Actor()),),
                    requires=(
                        Require(BY_ANOTHER, SAME_HAND, "9.5"),
                        Require(OTHER_THAN_WHO_GETS, OWN_POST, "9.5"),
                    ),
                    decided="server",
                    tone="main",
                ),
                Action(
                    name="decline",
                    label=Words("不同意", "Do not confirm"),
                    start=("proposed",),
                    to="declined",
                    who=KEEPERS,
                    clause="9.5",
                    decided="server",
                ),
                Action(
                    name="end_on",
                    label=Words("登记卸任", "Enter the last day"),
                    start=("held",),
                    to=None,
                    who=KEEPERS,
                    clause="9.5",
                    asks=("until",),
                    must=("until",),
                    requires=(
                        Require(Not(Before(Own("until"), Own("since"))), END_BEFORE_START, "9.5"),
                        Require(
                            _post_keeps_an_administrator(DaysAfter(Own("until"), Const(1))), LAST_ADMINISTRATOR, "9.5"
                        ),
                    ),
                    decided="server",
                ),
                Action(
                    name="strike",
                    label=Words("登记有误", "Entered in error"),
                    start=("held",),
                    to="struck",
                    who=KEEPERS,
                    clause="9.5",
                    sets=(("until", FirstKnown((Own("until"), Today(), Const(None)))),),
                    requires=(Require(_post_keeps_an_administrator(Today()), LAST_ADMINISTRATOR, "9.5"),),
                    decided="server",
                ),
            ),
        ),
    ),
)
