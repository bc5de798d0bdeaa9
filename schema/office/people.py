"""People, their sections, and the posts they hold from a day to a day."""

from __future__ import annotations

from typing import Annotated

from schema.audience import Shared, everyone
from schema.field import day, number, person, phone, ref, text, yes_no
from schema.record import Record, RecordType
from schema.refusal import Refusal
from schema.terms import Before, Const, FirstKnown, Holds, Not, Own, Today
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


def in_force_workflow(clause: str, who: Holds = KEEPERS) -> Workflow:
    """In use, ended, and back: for lists that the office keeps."""
    return Workflow(
        states=IN_FORCE,
        actions=(
            Action(name="end", label=Words("停用", "End"), start=("in_force",), to="ended", who=who, clause=clause),
            Action(
                name="take_back", label=Words("恢复", "Take back"), start=("ended",), to="in_force", who=who, clause=clause
            ),
        ),
    )  # fmt: skip


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


PEOPLE_RECORDS = (
    RecordType(
        collection="office.section",
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
        workflow=in_force_workflow("9.5"),
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
            asks=("person", "post", "since", "until"),
            requires=(Require(Not(Before(Own("until"), Own("since"))), END_BEFORE_START, "9.5"),),
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
            ),
            actions=(
                Action(
                    name="end_on",
                    label=Words("登记卸任", "Enter the last day"),
                    start=("held",),
                    to=None,
                    who=KEEPERS,
                    clause="9.5",
                    asks=("until",),
                    must=("until",),
                    requires=(Require(Not(Before(Own("until"), Own("since"))), END_BEFORE_START, "9.5"),),
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
                    decided="server",
                ),
            ),
        ),
    ),
)
