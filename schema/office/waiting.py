"""Steps that have arrived and wait for a person's word: whose right was lost meanwhile, or whose device was revoked.

What a step says is not in this record: who may take it asks for it (``server/waiting.py``). The house enters them.
"""

from __future__ import annotations

from typing import Annotated

from schema.audience import Audience, to_post
from schema.field import choice, instant, long_text, number, options, person, text, texts
from schema.names import SYSTEM
from schema.record import Record, RecordType
from schema.retention import Keep
from schema.terms import Actor, AllOf, AnyOf, Const, Not, Own, Same
from schema.words import Words
from schema.workflow import Action, Create, State, Workflow

WHY = options(
    ("right_ended", "做的时候有职务，传到时已经免去", "The post was held when it was done and is ended by now"),
    ("device_ended", "从停用的设备补交", "Handed in from a revoked device"),
)
_BY_HOUSE = Same(Actor(), Const(SYSTEM))
_IS_OWN = Same(Actor(), Own("person"))
_WORD = AnyOf((AllOf((_IS_OWN, Same(Own("why"), Const("device_ended")))), AllOf((Not(_IS_OWN), Not(_BY_HOUSE)))))
"""Of one's own revoked device one says oneself that it was so; else somebody else does, who sees this record."""


class Waiting(Record, kw_only=True):
    """One step: ``entry`` is its number in the journal, ``posts`` are those by which it would have been taken."""

    entry: Annotated[int, number("日志序号", "Entry of the journal")]
    person: Annotated[str, person("谁做的", "Who did it")]
    what: Annotated[str, text("哪一步", "Which step")]
    claimed_at: Annotated[int, instant("手机记的时间", "When, by the phone")]
    received_at: Annotated[int, instant("收到时间", "Received")]
    why: Annotated[str, choice("为什么要确认", "Why a word is needed", WHY)]
    posts: Annotated[list[str], texts("需要的职务", "Posts needed")] = []
    reason: Annotated[str, long_text("说明", "Reason", privacy="staff")] = ""


WAITING_RECORDS = (
    RecordType(
        collection="office.waiting",
        retention=(Keep(fields=("reason",), since="received_at", parameter="13.3.refused_days"),),
        stays=Words("哪一步的名称和需要的职务", "the name of the step and the posts it needs"),
        decided="server",
        shape=Waiting,
        label=Words("待确认的补交", "Handed in, waiting"),
        title=("person", "what"),
        order="received_at",
        create=Create(
            label=Words("收下", "Take in"),
            who=_BY_HOUSE,
            asks=("entry", "person", "what", "claimed_at", "received_at", "why", "posts"),
            clause="9.5",
        ),
        audience=(
            Audience(kind="person", value=Own("person")),
            *to_post("administrator"),
            Audience(kind="post", value=Own("posts")),
        ),
        workflow=Workflow(
            states=(
                State("waiting", Words("待确认", "Waiting"), "waiting"),
                State("taken", Words("已采纳", "Taken"), "good"),
                State("dismissed", Words("不采纳", "Not taken"), "closed"),
            ),
            actions=(
                Action(
                    name="take",
                    label=Words("采纳", "Take it"),
                    start=("waiting",),
                    to="taken",
                    who=_WORD,
                    clause="9.5",
                    tone="main",
                ),
                Action(
                    name="dismiss",
                    label=Words("不采纳", "Don't take it"),
                    start=("waiting",),
                    to="dismissed",
                    who=_WORD,
                    clause="9.5",
                    asks=("reason",),
                    must=("reason",),
                    tone="danger",
                ),
                Action(
                    name="bounce",
                    label=Words("采纳不了", "Could not be taken"),
                    start=("taken",),
                    to="waiting",
                    who=_BY_HOUSE,
                    clause="9.5",
                    asks=("reason",),
                ),
            ),
        ),
    ),
)
