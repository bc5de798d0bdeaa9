"""Places: fields that name the person who is waited for, and who puts another into them when that person leaves.

A record type says for each field on which a step or duty depends either that somebody stands in it (``Place``), or that
it names whose own matter the record is (``RecordType.own``), which nobody else waits for. ``stranded`` finds what
nobody could take over. Knows the shapes of steps and no regulation.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from schema.field import Field
from schema.names import SYSTEM
from schema.refusal import Refusal
from schema.terms import Actor, AllOf, Among, AnyOf, Condition, Const, Holds, Not, Own, Same, Via
from schema.words import Words
from schema.workflow import Action, Edit, Require

SUCCESSOR_LEFT = Refusal(
    name="successor_left",
    code="rule",
    sentence=Words("选的人已停用，不能接手。", "The person chosen was ended and can't take over."),
    todo=Words("请另选一位在岗的同事。", "Choose a colleague who is here."),
)


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """The field ``field`` names who is waited for while the record is in one of the ``open`` states.

    Another is put into it by a step of the type (``step``), by holders of ``posts`` (the step ``give_FIELD`` is made for
    them, under ``clause``), or, when neither is said, by editing the field.
    """

    field: str
    open: tuple[str, ...]
    step: str = ""
    posts: tuple[str, ...] = ()
    clause: str = ""

    @property
    def given_by(self) -> str:
        """The name of the step that puts another into it; empty when the field is edited."""
        return f"give_{self.field}" if self.posts else self.step


def giving(place: Place, field: Field) -> Action:
    """The step by which holders of a post put another person into a place."""
    return Action(
        name=place.given_by,
        label=Words(f"改由他人：{field.label.zh}", f"Give to another: {field.label.en}"),
        start=place.open,
        to=None,
        who=Holds(place.posts),
        clause=place.clause,
        asks=(place.field,),
        must=(place.field,),
        requires=(Require(Not(Same(Via(place.field, "state"), Const("ended"))), SUCCESSOR_LEFT, place.clause),),
    )


def named_by(condition: Condition) -> frozenset[str] | None:
    """The fields of which one must name the actor for the condition to hold; ``None`` when others can meet it too."""
    match condition:
        case Same(Own(name), Actor()) | Same(Actor(), Own(name)) | Among(Actor(), Own(name)):
            return frozenset({name})
        case Same(Via(ref, _), Actor()) | Same(Actor(), Via(ref, _)) | Among(Actor(), Via(ref, _)):
            return frozenset({ref})
        case Same(Actor(), Const(value)) if value != SYSTEM:
            return frozenset({""})
        case AllOf(of):
            found = [one for one in map(named_by, of) if one is not None]
            return frozenset().union(*found) if found else None
        case AnyOf(of):
            parts = [named_by(one) for one in of]
            return None if any(one is None for one in parts) else frozenset().union(*(one or () for one in parts))
        case _:
            return None


def can_be_taken_over(condition: Condition, states: Iterable[str], places: Iterable[Place], own: Iterable[str]) -> bool:
    """Whether somebody can come into the place of whoever the condition names, in each of the states."""
    if named_by(condition) is None:
        return True
    match condition:
        case AllOf(of):
            return all(can_be_taken_over(one, states, places, own) for one in of)
        case AnyOf(of):
            return any(can_be_taken_over(one, states, places, own) for one in of)
    name = next(iter(named_by(condition) or ()))
    covered = {state for one in places if one.field == name for state in one.open}
    return name in own or (bool(covered) and covered >= set(states))


def giver_missing(place: Place, actions: Iterable[Action], edits: Iterable[Edit]) -> bool:
    """Whether nobody but the person named could put another into the place in one of its states."""
    if place.given_by:
        ways = [(one.who, one.start) for one in actions if one.name == place.given_by and place.field in one.asks]
    else:
        ways = [(one.who, one.start or place.open) for one in edits if place.field in one.fields]
    free = {state for who, start in ways if named_by(who) is None for state in start}
    return not free >= set(place.open)
