"""States and actions of a record: who may, what is asked, what it sets, when a rule says no, and on which clause it
rests.

A statement (I saw, I was there) is decided on the phone and merged; a claim on something scarce or on rights is
``decided="server"`` and shown as asked for until it is answered. Knows the words of ``schema.terms`` and no
regulation.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from schema.refusal import Refusal
from schema.terms import Condition, Value
from schema.words import Words

Tone = Literal["open", "waiting", "good", "bad", "closed"]
Decided = Literal["phone", "server"]


class State(msgspec.Struct, frozen=True):
    """One state; ``tone`` is how it looks (never by colour alone)."""

    name: str
    label: Words
    tone: Tone


class Require(msgspec.Struct, frozen=True):
    """A rule: when the condition does not hold, the refusal is given with the clause, and the field it is about, if it is about one."""

    condition: Condition
    refusal: Refusal
    clause: str
    field: str = ""


class Create(msgspec.Struct, frozen=True, kw_only=True):
    """How a record of this type comes to be. ``asks`` are the fields a person may give; ``sets`` are worked out, in order."""

    label: Words
    who: Condition
    asks: tuple[str, ...]
    clause: str
    to: Value | None = None
    sets: tuple[tuple[str, Value], ...] = ()
    requires: tuple[Require, ...] = ()
    decided: Decided = "phone"


class Edit(msgspec.Struct, frozen=True, kw_only=True):
    """Who may patch which fields, while the record is in one of ``start`` (empty: in any state)."""

    who: Condition
    fields: tuple[str, ...]
    start: tuple[str, ...] = ()


class Action(msgspec.Struct, frozen=True, kw_only=True):
    """A named step from one of ``start`` to ``to`` (``None``: the state stays). ``must`` are the inputs that can't be left empty."""

    name: str
    label: Words
    start: tuple[str, ...]
    to: str | None
    who: Condition
    clause: str
    asks: tuple[str, ...] = ()
    must: tuple[str, ...] = ()
    sets: tuple[tuple[str, Value], ...] = ()
    requires: tuple[Require, ...] = ()
    decided: Decided = "phone"
    tone: Literal["main", "plain", "danger"] = "plain"


class Workflow(msgspec.Struct, frozen=True, kw_only=True):
    """The states of a record type, the first being where it begins unless ``Create.to`` says otherwise, and the actions between them."""

    states: tuple[State, ...]
    actions: tuple[Action, ...] = ()
