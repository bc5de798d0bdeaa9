"""Clauses and their parameters: what a regulation says, in our own short wording.

A clause's id (``"13.4"``) is its key everywhere: in code, in records as ``basis``, in tests, in the interface.
A parameter is a number or a choice that an office can change without code; each value says from when it holds and
where it comes from. Knows nothing of records, people or the engine.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from schema.words import Words

Unit = Literal[
    "days",
    "minutes",
    "months",
    "weeks",
    "count",
    "characters",
    "share",
    "day_of_month",
    "weekday",
    "post",
    "choice",
    "rate_bands",
]
"""What a parameter counts. ``share`` is 0 to 1; ``weekday`` is 1 (Monday) to 7; ``post`` is a post's name;
``choice`` is one of ``options``; ``rate_bands`` is text ``"upto_fen:per_mille_x10;..."``, the last ``upto`` empty."""


class Source(msgspec.Struct, frozen=True):
    """Where a value comes from: a text and its place, in words."""

    text: Words


class Parameter(msgspec.Struct, frozen=True, kw_only=True):
    """A value that an office may change.

    ``name`` is unique within its clause (``"reader_days"``), the full id is ``"11.2.reader_days"``. ``since`` is the first day
    (ISO) on which the default holds.
    """

    name: str
    label: Words
    default: int | float | str
    unit: Unit
    since: str
    source: Source
    at_least: float | None = None
    at_most: float | None = None
    options: tuple[tuple[str, Words], ...] = ()


class Clause(msgspec.Struct, frozen=True, kw_only=True):
    """One clause: ``title`` in a few words, ``must`` in a sentence of our own."""

    id: str
    title: Words
    must: Words
    parameters: tuple[Parameter, ...] = ()
