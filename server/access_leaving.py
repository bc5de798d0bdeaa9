"""What is open in somebody's name beyond what the caller sees: how much, and who can give it to another.

No record and no title of one leaves here, only numbers; the way to it for a route, like ``server.access`` for records.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

import msgspec
from litestar import Request

from schema.catalogue import Catalogue
from schema.duty import BOARD_POSTS
from schema.place import Place
from schema.record import RecordType
from schema.terms import Condition, Holds, terms_within
from server.access import access_own, in_office
from server.open_office import OpenOffice
from server.problems import Problem


class Elsewhere(msgspec.Struct, frozen=True):
    """So many places that a person stands in and the caller doesn't see; holders of ``posts`` can give them to another."""

    posts: tuple[str, ...]
    count: int


async def access_elsewhere(request: Request[Any, Any, Any], person: str) -> list[Elsewhere]:
    """What a person stands in that the caller can't see. Raises ``Problem``: ``not_allowed``, ``not_found``."""
    access = await access_own(request)
    office = access.office

    def read() -> list[Elsewhere]:
        if not access.holds(*BOARD_POSTS):
            raise Problem("not_allowed")
        if office.engine.knowledge.record(office.catalogue.standing.people, person) is None:
            raise Problem("not_found")
        held = office.engine.held_scopes(access.session.person)
        return [Elsewhere(posts, count) for posts, count in sorted(_hidden(office, person, held).items())]

    return await in_office(office, read, writes=False)


def _hidden(office: OpenOffice, person: str, held: frozenset[str]) -> Counter[tuple[str, ...]]:
    found: Counter[tuple[str, ...]] = Counter()
    for name, record in office.catalogue.records.items():
        for stored in office.storage.collection(name) if record.places else ():
            if stored.scopes.isdisjoint(held):
                row = stored.fields()
                found.update(
                    posts_giving(office.catalogue, record, place)
                    for place in record.places
                    if stands_in(row, place, person)
                )
    return found


def stands_in(row: dict[str, Any], place: Place, person: str) -> bool:
    """Whether a person stands in a place of a record now."""
    named = row.get(place.field)
    return row.get("state") in place.open and (named == person or (isinstance(named, list) and person in named))


def posts_giving(catalogue: Catalogue, record: RecordType, place: Place) -> tuple[str, ...]:
    """The posts whose holders can put another into a place, by name."""
    declared = catalogue.records[record.collection]
    ways: list[Condition]
    if place.given_by:
        ways = [one.who for one in declared.workflow.actions if one.name == place.given_by]
    else:
        ways = [one.who for one in declared.edits if place.field in one.fields]
    return tuple(
        sorted({post for way in ways for term in terms_within(way) if isinstance(term, Holds) for post in term.posts})
    )
