"""Who spoke at the sessions of a gathering, and on what.

A building block beside ``schema.gathering``: each regulation that has sessions declares a record type `speech` of its own from this.
Whoever keeps the sheet ticks who spoke, a speaker may add their own words; both end in one record a person and session.
"""

from __future__ import annotations

from typing import Annotated

from schema.field import options, person, remarks, text
from schema.gathering import SELF, Gathering
from schema.gathering_refusals import SESSION_CALLED_OFF, SPOKE_BEFORE_START
from schema.record import Record, RecordType
from schema.retention import Keep
from schema.terms import AnyOf, Before, Const, Moment, Not, Same, Via
from schema.words import Words
from schema.workflow import Action, Create, Edit, Require, State, Workflow

VOICES = options(("noted", "记录", "Noted"), ("own", "本人补充", "In their own words"))


class SpeechFields(Record, kw_only=True):
    """That a person spoke at a session: one record however many note it; what was said by whose words, each key its own."""

    person: Annotated[str, person("姓名", "Person")]
    said: Annotated[dict[str, str], remarks("谈了什么", "On what", VOICES, privacy="staff")] = {}
    organiser: Annotated[str, person("组织者", "Organiser", is_derived=True)] | None = None
    note: Annotated[str, text("备注", "Note", privacy="staff")] = ""


def speech_type(gathering: Gathering, shape: type[Record]) -> RecordType:
    """Who spoke, and on what: ticked by whoever keeps the sheet, or told by the speaker; both merge into one record."""
    clause, keeping = gathering.speak, gathering.keeping
    workflow = Workflow(
        states=(
            State("spoke", Words("已发言", "Spoke"), "good"),
            State("struck", Words("不计", "Not counted"), "closed"),
        ),
        actions=(
            Action(
                name="strike", label=Words("不计发言", "Don't count"), start=("spoke",), to="struck", who=keeping, asks=("note",),
                must=("note",), clause=clause, tone="danger",
            ),
            Action(
                name="restore", label=Words("恢复", "Count again"), start=("struck",), to="spoke", who=keeping, clause=clause,
            ),
        ),
    )  # fmt: skip
    return RecordType(
        collection=gathering.named("speech"),
        shape=shape,
        label=Words("发言记录", "Who spoke"),
        title=("person", "session"),
        natural_key=("session", "person"),
        create=Create(
            label=Words("记发言", "Note who spoke"),
            who=AnyOf((SELF, keeping)),
            asks=("session", "person", "said"),
            clause=clause,
            sets=(("organiser", Via("session", "organiser")),),
            requires=(
                Require(Not(Same(Via("session", "state"), Const("called_off"))), SESSION_CALLED_OFF, gathering.arrange),
                Require(Not(Before(Moment(), Via("session", "starts_at"))), SPOKE_BEFORE_START, clause),
            ),
        ),
        edits=(Edit(who=AnyOf((SELF, keeping)), fields=("said",)),),
        concern=gathering.concern(clause, "create", edits=("said",)),
        audience=gathering.seen_by,
        workflow=workflow,
        serves=(clause,),
        retention=(Keep(fields=("said", "note"), since="ends_at", through="session", parameter=gathering.kept),),
    )
