"""What changed between two versions of the records: closed steps that a server, a phone and a journal replay alike.

A version is raised by one and its steps are added to ``UPGRADES``; the retired names go into ``retired.json``. Steps
work on records and on operations that were written before. TypeScript gets the same list (``pwa/src/rules/upgrade.ts``).
"""

from __future__ import annotations

from typing import Any

import msgspec

Fields = dict[str, Any]


class Rename(msgspec.Struct, frozen=True, tag="rename"):
    """From version ``to`` on, a field has another name."""

    to: int
    collection: str
    field: str
    becomes: str


class Recode(msgspec.Struct, frozen=True, tag="recode"):
    """From version ``to`` on, values of a field have other names; in a map field, its keys (before a ``.``) have."""

    to: int
    collection: str
    field: str
    values: dict[str, str]


class Retire(msgspec.Struct, frozen=True, tag="retire"):
    """From version ``to`` on, a field is no more; what it held is dropped."""

    to: int
    collection: str
    field: str


Upgrade = Rename | Recode | Retire

UPGRADES: tuple[Upgrade, ...] = (
    # a code on paper is one of two kinds: the other is shown on a screen and changes
    Recode(2, "party_study.attendance", "way", {"code": "poster"}),
    # "entry" also names an entry of the journal
    Rename(2, "first_contact.visit", "entry", "directory_entry"),
)
"""Every step there ever was, in order."""


def steps_between(upgrades: tuple[Upgrade, ...], collection: str, version: int, to: int) -> list[Upgrade]:
    """The steps that bring a collection from one version to another."""
    return [one for one in upgrades if one.collection == collection and version < one.to <= to]


def upgrade_fields(steps: list[Upgrade], fields: Fields) -> Fields:
    """Fields of a record, or of an operation: names may be paths (``field/key``)."""
    upgraded = dict(fields)
    for step in steps:
        upgraded = _step(step, upgraded)
    return upgraded


def upgrade_path(steps: list[Upgrade], path: str) -> str | None:
    """A path as it is called now; ``None`` when its field is no more."""
    left = upgrade_fields(steps, {path: None})
    return next(iter(left), None)


def _step(step: Upgrade, fields: Fields) -> Fields:
    made: Fields = {}
    for path, value in fields.items():
        name, slash, key = path.partition("/")
        if name != step.field:
            made[path] = value
        elif isinstance(step, Rename):
            made[step.becomes + slash + key] = value
        elif isinstance(step, Recode):
            made[name + slash + _recoded_key(step, key)] = _recoded(step, value, is_inside=bool(slash))
    return made


def _recoded(step: Recode, value: Any, *, is_inside: bool) -> Any:
    if isinstance(value, dict):
        return {_recoded_key(step, key): inner for key, inner in value.items()}
    if isinstance(value, list):
        return [step.values.get(one, one) for one in value]
    return value if is_inside or not isinstance(value, str) else step.values.get(value, value)


def _recoded_key(step: Recode, key: str) -> str:
    first, dot, rest = key.partition(".")
    return step.values.get(first, first) + dot + rest
