"""A regulation: gathers one folder's declarations under its number and name.

Knows the shapes of what it gathers, and no regulation in particular. A folder has obligatory ``clauses`` and, as far
as the regulation has that aspect, ``records`` (a tuple ``RECORDS`` of record types) and ``duties`` (``DUTIES``)
and ``registers`` (``REGISTERS``: what is printed and filed).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from schema.clause import Clause
    from schema.duty import Duty, Silence
    from schema.gathering import Gathering
    from schema.record import RecordType
    from schema.register import Register
    from schema.words import Words


class Regulation(msgspec.Struct, frozen=True, kw_only=True):
    """One regulation as found in its folder.

    ``number`` is its place in the rule book (1 to 14, own ones from 15); ``name`` equals the folder's name and is the
    first half of its collections (``"hygiene.inspection"``); ``uses`` names collections of ``schema.office`` it relies on.
    """

    number: int
    name: str
    title: Words
    clauses: tuple[Clause, ...]
    records: tuple[RecordType, ...] = ()
    duties: tuple[Duty, ...] = ()
    silences: tuple[Silence, ...] = ()
    gatherings: tuple[Gathering, ...] = ()
    registers: tuple[Register, ...] = ()
    uses: tuple[str, ...] = ()
