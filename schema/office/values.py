"""The office's own values of parameters, and the office's own rule book's text beside our clauses."""

from __future__ import annotations

from typing import Annotated

from schema.audience import Shared, everyone
from schema.field import day, long_text, number, text, texts
from schema.office.people import KEEPERS, TWO_PERSONS
from schema.record import Record, RecordType
from schema.refusal import Refusal
from schema.terms import AllOf, AnyOf, Const, Holds, Not, Own, Same
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


class ParameterValue(Record, kw_only=True):
    """From ``since`` on, the office's value of a parameter. ``value`` is text; the parameter's unit says how it is read."""

    parameter: Annotated[str, text("参数", "Parameter", limit=60)]
    since: Annotated[str, day("起始日", "From")]
    value: Annotated[str, text("值", "Value")]
    source: Annotated[str, text("依据", "Source")]


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
        shape=ParameterValue,
        label=Words("本机关取值", "The office's values"),
        title=("parameter", "value"),
        order="since",
        natural_key=("parameter", "since"),
        create=Create(
            label=Words("设定取值", "Set a value"),
            who=DECIDERS,
            asks=("parameter", "since", "value", "source"),
            clause="9.5",
            requires=(Require(TWO_STAY, TWO_FOR_POWER, "9.5"),),
            decided="server",
        ),
        edits=(Edit(who=AllOf((DECIDERS, TWO_STAY)), fields=("value", "source"), start=("in_force",)),),
        shared=Shared(),
        audience=(everyone(),),
        workflow=Workflow(
            states=(
                State("in_force", Words("在用", "In force"), "good"),
                State("withdrawn", Words("撤回", "Withdrawn"), "closed"),
            ),
            actions=(
                Action(
                    name="withdraw",
                    label=Words("撤回", "Withdraw"),
                    start=("in_force",),
                    to="withdrawn",
                    who=DECIDERS,
                    clause="9.5",
                    requires=(Require(TWO_STAY, TWO_FOR_POWER, "9.5"),),
                    decided="server",
                ),
            ),
        ),
    ),
    RecordType(
        collection="office.rulebook_text",
        decided="server",
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
