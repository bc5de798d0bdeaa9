"""Steps that were entered late, as a register says them (TI3): the marks of a record, and whose marks a row has.

Pure, and twin of ``pwa/src/rules/late.ts``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

import msgspec

from schema.duty import FactsOfDuty
from schema.register import EachPerson, PeopleOf, Records, Register
from schema.terms import Actor, Find
from schema.words import Words

LATE_SHOWN_MAX: Final = 4
"""The most marks that a row spells out; more are counted."""
_DIGITS_MAX: Final = 13
"""The most digits of a moment in ms (the year 2286)."""
LATE_WIDTH: Final = 36
"""The width of the column in characters of Latin text."""
LATE_WORDS: Final = {
    "late": Words("补录", "Entered late"),
    "late_of": Words("其中补录", "Of them entered late"),
    "late_count": Words(
        "{n} 条（当时没有传到，后来补传；见“补录”一栏）",
        "{n} (did not arrive at the time, came later; see the column “Entered late”)",
    ),
    "late_mark": Words(
        "{step}，手机记 {claimed}，{received} 传到", "{step}: {claimed} by the phone, arrived {received}"
    ),
    "late_many": Words("{n} 步", "{n} steps"),
    "late_edit": Words("修改", "Change"),
}
"""Words of a register that has late entries; the phone gets them from here."""


class Mark(msgspec.Struct, frozen=True, order=True):
    """A step entered late: the moments received and claimed (ms), its record's collection, the step."""

    received: int
    claimed: int
    collection: str
    step: str


def marks_of(collection: str, record: Mapping[str, Any]) -> list[Mark]:
    """The marks of a record, the first to arrive first; what is no mark is passed over."""
    late = record.get("late")
    found: list[Mark] = []
    for step, text in late.items() if isinstance(late, dict) else ():
        claimed, _, received = str(text).partition(" ")
        if _is_moment(claimed) and _is_moment(received):
            found.append(Mark(int(received), int(claimed), collection, str(step)))
    return sorted(found)


def _is_moment(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) <= _DIGITS_MAX


def finds_of(register: Register, cells: Iterable[object]) -> tuple[Find, ...]:
    """What the cells find; of a row that is about a person, only what is that person's."""
    found = dict.fromkeys(one for cell in cells for one in _within(cell))
    if isinstance(register.rows, PeopleOf | EachPerson):
        return tuple(one for one in found if any(value == Actor() for _, value in one.match))
    return tuple(found) if isinstance(register.rows, Records) else ()


def _within(part: object) -> Iterator[Find]:
    if isinstance(part, Find):
        yield part
    elif isinstance(part, msgspec.Struct):
        for name in part.__struct_fields__:
            yield from _within(getattr(part, name))
    elif isinstance(part, tuple):
        for one in part:
            yield from _within(one)


def marks_of_row(register: Register, finds: Iterable[Find], facts: FactsOfDuty) -> list[Mark]:
    """The marks of a row: of its own record where it is a record's, and of what its cells find; each record once."""
    seen: dict[tuple[str, str], list[Mark]] = {}
    if isinstance(register.rows, Records):
        seen[facts.collection, str(facts.record["id"])] = marks_of(facts.collection, facts.record)
    for find in finds:
        for row in facts.found(find):
            seen.setdefault((find.collection, str(row["id"])), marks_of(find.collection, row))
    return sorted(one for marks in seen.values() for one in marks)
