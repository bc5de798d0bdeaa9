"""The office's own values of parameters, and the office's own rule book's text beside our clauses."""

from __future__ import annotations

from typing import Annotated

from schema.audience import Shared, everyone
from schema.field import day, instant, long_text, number, person, text, texts, yes_no
from schema.limits import NUMBER_MAX
from schema.names import SYSTEM
from schema.office.people import KEEPERS, TWO_PERSONS
from schema.record import Record, RecordType
from schema.refusal import Refusal
from schema.terms import Actor, AllOf, AnyOf, Before, Const, Holds, Moment, Not, OneOf, Own, Pick, Same, Setting, Today
from schema.words import Words
from schema.workflow import Action, Create, Edit, Require, State, Workflow

DECIDERS = Holds(("administrator", "office_director"))
TWO_STAY = AnyOf((Not(Same(Own("parameter"), Const(TWO_PERSONS))), Holds(("office_director",))))
"""That two persons give posts of power is not for an administrator to take away."""
TWO_FOR_POWER = Refusal(
    name="two_for_power",
    code="forbidden",
    sentence=Words("这一项只能由办公室主任改。", "Only the office director changes this value."),
    todo=Words("请办公室主任办理。", "Ask the office director."),
)


_JUDGED = Setting(Own("parameter"), Own("since"), Own("value"))
_WITHDRAWN = Setting(Own("parameter"), Own("since"), Const(None))

PARAMETER_UNKNOWN = Refusal(
    name="parameter_unknown",
    code="invalid",
    sentence=Words("没有这个参数，没有保存。", "There is no such parameter; nothing was saved."),
    todo=Words("请在条款页上选参数来改。", "Choose the parameter on its clause's page."),
)
VALUE_UNFIT = Refusal(
    name="value_unfit",
    code="invalid",
    sentence=Words(
        "这个值超出了参数允许的范围，没有保存。",
        "The value lies outside what its parameter lets through; it was not saved.",
    ),
    todo=Words("请按条款页上写明的范围填写。", "Enter one within the bounds that the clause's page names."),
)
SHORTER_ALONE = Refusal(
    name="shorter_alone",
    code="rule",
    sentence=Words(
        "这样改会提前删除已有的内容，一个人不能定，没有保存。",
        "This would erase what there is earlier, and nobody decides that alone; it was not saved.",
    ),
    todo=Words(
        "请选一个以后的起始日作为提议提出，由另一位有权的人看过要删除的数量后确认。",
        "Propose it from a later day on; another person who may confirms it after seeing how much it erases.",
    ),
)
SHORTER_TOO_SOON = Refusal(
    name="shorter_too_soon",
    code="rule",
    sentence=Words("缩短保存期限，最早从第二天起。", "A shorter term holds from the next day on at the earliest."),
    todo=Words(
        "请选明天或以后的起始日；已经到了日子的提议请撤回后另提。",
        "Choose tomorrow or a later day; withdraw a proposal whose day has come and make another.",
    ),
)
OWN_PROPOSAL = Refusal(
    name="own_proposal",
    code="rule",
    sentence=Words("自己提出的不能自己确认。", "Nobody confirms what they proposed themselves."),
    todo=Words(
        "请另一位管理员或办公室主任确认；只有您一人有权时，请在服务器上运行 luzhi values confirm。",
        "Ask another administrator or office director; if you alone may, run luzhi values confirm on the server.",
    ),
)
_TWO_STAY = Require(TWO_STAY, TWO_FOR_POWER, "9.5")
_IS_KNOWN = Require(Not(OneOf(_JUDGED, ("unknown",))), PARAMETER_UNKNOWN, "9.5", "parameter")
_IS_FIT = Require(Not(OneOf(_JUDGED, ("unfit",))), VALUE_UNFIT, "9.5", "value")
_NOT_ALONE = Require(
    Not(AllOf((OneOf(_JUDGED, ("shorter",)), OneOf(Own("state"), ("in_force",))))), SHORTER_ALONE, "13.3", "value"
)
_NOT_TODAY = Require(
    AnyOf((Not(OneOf(Own("state"), ("proposed",))), Before(Today(), Own("since")))), SHORTER_TOO_SOON, "13.3", "since"
)


class ParameterValue(Record, kw_only=True):
    """From ``since`` on, the office's value of a parameter. ``value`` is text; the parameter's declaration says how it is read and what
    it lets through (``schema/value.py``). One that would erase something earlier is ``proposed`` by one person and confirmed by
    another, who has seen that it would empty so many records (``counted``); ``confirmed_by`` is empty when the server's own
    command line confirmed it."""

    parameter: Annotated[str, text("参数", "Parameter", limit=60)]
    since: Annotated[str, day("起始日", "From")]
    value: Annotated[str, text("值", "Value")]
    source: Annotated[str, text("依据", "Source")]
    proposed: Annotated[bool, yes_no("作为提议，由另一人确认", "A proposal for another to confirm")] = False
    counted: (
        Annotated[int, number("确认时告知要清除的记录数", "Records shown to be emptied", at_most=NUMBER_MAX)] | None
    ) = None
    confirmed_by: Annotated[str, person("确认人", "Confirmed by", is_derived=True)] | None = None
    confirmed_at: Annotated[int, instant("确认时间", "Confirmed at", is_derived=True)] | None = None


class RulebookText(Record, kw_only=True):
    """One clause of the office's own rule book as the office wrote it, with the catalogue's clauses that it corresponds to."""

    regulation: Annotated[str, text("制度", "Regulation", limit=40)] = ""
    regulation_title: Annotated[str, text("制度名称", "Title of the regulation")]
    label: Annotated[str, text("条目", "Label", limit=80)]
    order: Annotated[int, number("顺序", "Order", at_most=99999)]
    text: Annotated[str, long_text("原文", "Text")]
    clauses: Annotated[list[str], texts("对应条款", "Clauses")] = []


VALUES_RECORDS = (
    RecordType(
        collection="office.parameter_value",
        decided="server",
        stays=Words("参数的值和依据", "values and where they come from"),
        shape=ParameterValue,
        label=Words("本机关取值", "The office's values"),
        title=("parameter", "value"),
        order="since",
        natural_key=("parameter", "since"),
        create=Create(
            label=Words("设定取值", "Set a value"),
            who=DECIDERS,
            asks=("parameter", "since", "value", "source", "proposed"),
            to=Pick(((Same(Own("proposed"), Const(True)), Const("proposed")),), Const("in_force")),
            requires=(_IS_KNOWN, _IS_FIT, _NOT_ALONE, _NOT_TODAY, _TWO_STAY),
            clause="9.5",
            decided="server",
        ),
        edits=(Edit(who=AllOf((DECIDERS, TWO_STAY)), fields=("value", "source"), start=("in_force",)),),
        shared=Shared(),
        audience=(everyone(),),
        workflow=Workflow(
            states=(
                State("in_force", Words("在用", "In force"), "good"),
                State("proposed", Words("待另一人确认", "To be confirmed by another"), "waiting"),
                State("withdrawn", Words("撤回", "Withdrawn"), "closed"),
            ),
            actions=(
                Action(
                    name="confirm",
                    label=Words("确认", "Confirm"),
                    start=("proposed",),
                    to="in_force",
                    who=DECIDERS,
                    asks=("counted",),
                    must=("counted",),
                    sets=(
                        ("confirmed_by", Pick(((Same(Actor(), Const(SYSTEM)), Const(None)),), Actor())),
                        ("confirmed_at", Moment()),
                    ),
                    requires=(
                        Require(Not(Same(Actor(), Own("by"))), OWN_PROPOSAL, "13.3"),
                        Require(Before(Today(), Own("since")), SHORTER_TOO_SOON, "13.3", "since"),
                        _TWO_STAY,
                    ),
                    clause="13.3",
                    decided="server",
                    tone="danger",
                ),
                Action(
                    name="withdraw",
                    label=Words("撤回", "Withdraw"),
                    start=("in_force", "proposed"),
                    to="withdrawn",
                    who=DECIDERS,
                    requires=(Require(Not(OneOf(_WITHDRAWN, ("shorter",))), SHORTER_ALONE, "13.3"), _TWO_STAY),
                    clause="9.5",
                    decided="server",
                ),
                Action(
                    name="set_again",
                    label=Words("重新设定", "Set again"),
                    start=("withdrawn",),
                    to="in_force",
                    who=DECIDERS,
                    asks=("value", "source"),
                    must=("value",),
                    requires=(_IS_KNOWN, _IS_FIT, _NOT_ALONE, _TWO_STAY),
                    clause="9.5",
                    decided="server",
                ),
            ),
        ),
    ),
    RecordType(
        collection="office.rulebook_text",
        decided="server",
        stays=Words("本机关制度原文", "the office's own rule book"),
        printed=False,
        shape=RulebookText,
        label=Words("本机关制度原文", "The office's own text"),
        title=("regulation_title", "label"),
        order="order",
        descending=False,
        natural_key=("regulation_title", "label"),
        create=Create(
            label=Words("录入原文", "Enter a text"),
            who=KEEPERS,
            asks=("regulation", "regulation_title", "label", "order", "text", "clauses"),
            clause="9.2",
            decided="server",
        ),
        edits=(Edit(who=KEEPERS, fields=("regulation", "order", "text", "clauses"), start=("in_force",)),),
        shared=Shared(),
        audience=(everyone(),),
        workflow=Workflow(
            states=(
                State("in_force", Words("现行", "In force"), "good"),
                State("repealed", Words("已废止", "Repealed"), "closed"),
            ),
            actions=(
                Action(
                    name="repeal",
                    label=Words("废止", "Repeal"),
                    start=("in_force",),
                    to="repealed",
                    who=KEEPERS,
                    clause="9.2",
                ),
                Action(
                    name="restore",
                    label=Words("恢复", "Restore"),
                    start=("repealed",),
                    to="in_force",
                    who=KEEPERS,
                    clause="9.2",
                ),
            ),
        ),
    ),
)
