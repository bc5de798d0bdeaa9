"""Whom a record is about, so that nobody judges, dismisses or redirects a matter of their own.

Declared once for a record type and asked in one place (``sync/decide.py`` and its twin), of the record as it stands and
as it would become: whoever is concerned takes only the steps that are theirs. Who was concerned once stays so, also when
somebody else was named since.
"""

from __future__ import annotations

from typing import Any

import msgspec

from schema.facts import Facts
from schema.meaning import value_of
from schema.refusal import Refusal
from schema.terms import Value


class Concern(msgspec.Struct, frozen=True, kw_only=True):
    """``who`` gives the persons concerned: each a person, or a list of them.

    ``may`` are the names of the steps that are theirs (``create`` among them), ``edits`` the fields that they may edit; all else is
    refused to them. ``kept`` pairs a field that can change with one in which the engine keeps whoever stood there before.
    """

    who: tuple[Value, ...]
    refusal: Refusal
    clause: str
    may: tuple[str, ...] = ()
    edits: tuple[str, ...] = ()
    kept: tuple[tuple[str, str], ...] = ()


def is_concerned(concern: Concern, person: str, facts: Facts) -> bool:
    """Whether a person is concerned by the record in ``facts``."""
    for term in concern.who:
        named = value_of(term, facts)
        if named == person or (isinstance(named, list) and person in named):
            return True
    return False


def keep_concerned(concern: Concern, before: dict[str, Any], record: dict[str, Any]) -> list[str]:
    """Put whoever stood in a field and no longer does into the field that keeps them; gives the fields that changed."""
    changed: list[str] = []
    for name, into in concern.kept:
        stood, kept = before.get(name), list(record.get(into) or [])
        if isinstance(stood, str) and stood != record.get(name) and stood not in kept:
            record[into] = [*kept, stood]
            changed.append(into)
    return changed
