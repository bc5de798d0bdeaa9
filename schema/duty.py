"""What someone owes because of a record that stands open.

``Owed`` says: while a record is in one of these states, the persons for whom ``whom`` holds owe the next step, by
``due``, under a clause. It closes by itself when the record moves on. Interpreted here and in
``pwa/src/rules/duty.ts`` so that a phone knows offline what its person owes.
"""

from __future__ import annotations

import msgspec

from schema.terms import Condition, Facts, Value, holds_true, value_of
from schema.words import Words


class Owed(msgspec.Struct, frozen=True, kw_only=True):
    """One open matter. ``due`` gives a moment (ms) or a day (ISO text); ``None`` means as soon as possible."""

    name: str
    label: Words
    start: tuple[str, ...]
    whom: Condition
    clause: str
    due: Value | None = None


def owes(owed: Owed, facts: Facts) -> tuple[bool, int | str | None]:
    """Whether the actor in ``facts`` owes this for the record in ``facts``, and when it is due."""
    if facts.record.get("state") not in owed.start or not holds_true(owed.whom, facts):
        return False, None
    due = None if owed.due is None else value_of(owed.due, facts)
    return True, due if isinstance(due, int | str) else None
