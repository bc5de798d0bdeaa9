"""Who sees a record: scopes from a record, and scopes that a person holds, on a device of their own or on a shared one.

A scope is a named audience in text: ``office``, ``post:NAME``, ``person:ID``, ``section:ID``. A record's scopes are
worked out by the server from the record; a device never names them. Both halves stand on this page, so that they
can't drift apart.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import msgspec

from schema.day import day_of
from schema.facts import Facts
from schema.meaning import holds_true, value_of
from schema.terms import Condition, Value


class Audience(msgspec.Struct, frozen=True, kw_only=True):
    """One audience of a record type: everyone, the holders of a post, or the person(s), section or posts that a value names; ``when`` narrows it."""

    kind: Literal["office", "post", "person", "section"]
    post: str = ""
    value: Value | None = None
    when: Condition | None = None


def everyone() -> Audience:
    """The whole office."""
    return Audience(kind="office")


def to_post(*posts: str, when: Condition | None = None) -> tuple[Audience, ...]:
    """The holders of each of these posts."""
    return tuple(Audience(kind="post", post=post, when=when) for post in posts)


def to_person(value: Value, when: Condition | None = None) -> Audience:
    """The person, or the persons of a list, that the value names."""
    return Audience(kind="person", value=value, when=when)


def to_section(value: Value) -> Audience:
    """The section that the value names."""
    return Audience(kind="section", value=value)


def scopes_of(audiences: tuple[Audience, ...], facts: Facts) -> frozenset[str]:
    """The scopes of a record, from the record in ``facts``."""
    found: set[str] = set()
    for one in audiences:
        if one.when is not None and not holds_true(one.when, facts):
            continue
        if one.kind == "office":
            found.add("office")
        elif one.post:
            found.add("post:" + one.post)
        elif one.value is not None:
            named = value_of(one.value, facts)
            for item in named if isinstance(named, list | dict) else [named]:
                if isinstance(item, str) and item:
                    found.add(f"{one.kind}:{item}")
    return frozenset(found)


class Shared(msgspec.Struct, frozen=True, kw_only=True):
    """What a shared device, the tablet at a desk, may hold of a record type: lists, or with ``day`` (an instant field) only that day's records.

    ``writes``: whether its people may also act on them there. A type that declares nothing never reaches a shared device.
    """

    day: str = ""
    writes: bool = False


_ALWAYS = "always"


def scopes_on_shared(shared: Shared | None, scopes: frozenset[str], record: Mapping[str, object]) -> frozenset[str]:
    """The scopes in which shared devices find a record: one beside each of its own, of its day."""
    if shared is None:
        return frozenset()
    moment = record.get(shared.day) if shared.day else None
    if shared.day and not isinstance(moment, int):
        return frozenset()
    day = day_of(moment) if isinstance(moment, int) else _ALWAYS
    return frozenset(f"shared:{day}:{scope}" for scope in scopes)


def held_on_shared(held: frozenset[str], day: str) -> frozenset[str]:
    """What is left of the scopes that a person holds while that person uses a shared device on this day."""
    return frozenset(f"shared:{when}:{scope}" for when in (_ALWAYS, day) for scope in held)


def scopes_held(person: str, section: str | None, posts: frozenset[str]) -> frozenset[str]:
    """The scopes that a person holds with these posts today."""
    held = {"office", "person:" + person} | {"post:" + post for post in posts}
    if section:
        held.add("section:" + section)
    return frozenset(held)
