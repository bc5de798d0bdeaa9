"""Declarations of whom a record reaches and concerns: each way to get them wrong is named by the catalogue."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from schema.audience import to_person
from schema.catalogue import CatalogueError, find_catalogue, make_catalogue
from schema.reach_checks import copies_in
from schema.record import RecordType
from schema.regulation import Regulation
from schema.terms import Actor, AnyOf, Moment, Own, Same, Via

CATALOGUE = find_catalogue()


def changed(collection: str, **changes: Any) -> None:
    """The catalogue with one record type declared otherwise."""
    number, records = next(
        (place, one.records)
        for place, one in enumerate(CATALOGUE.regulations)
        if collection in {r.collection for r in one.records}
    )
    others: list[RecordType] = [
        msgspec.structs.replace(one, **changes) if one.collection == collection else one for one in records
    ]
    regulations: list[Regulation] = list(CATALOGUE.regulations)
    regulations[number] = msgspec.structs.replace(regulations[number], records=tuple(others))
    office = tuple(one for name, one in CATALOGUE.records.items() if name.startswith("office."))
    make_catalogue(tuple(regulations), office)


def test_a_copy_of_a_person_that_decides_who_sees_is_named() -> None:
    with pytest.raises(CatalogueError, match="organiser is a copy"):
        changed("party_study.attendance", audience=(to_person(Own("organiser")),))
    with pytest.raises(CatalogueError, match="section is a copy"):
        changed("hygiene.inspection", as_then=())
    with pytest.raises(CatalogueError, match="is no copy"):
        changed("party_study.leave", as_then=("person",))


def test_a_copy_of_a_person_that_decides_who_may_is_named() -> None:
    record = CATALOGUE.records["first_contact.data_request"]
    actions = tuple(
        msgspec.structs.replace(one, who=AnyOf((Same(Own("person"), Actor()), one.who)))
        for one in record.workflow.actions
    )
    with pytest.raises(CatalogueError, match="person is a copy"):
        changed("first_contact.data_request", workflow=msgspec.structs.replace(record.workflow, actions=actions))


def test_an_audience_asks_nothing_that_only_a_step_knows() -> None:
    with pytest.raises(CatalogueError, match="only a step knows"):
        changed("first_contact.breach", audience=(to_person(Actor()),))
    with pytest.raises(CatalogueError, match="points to nothing"):
        changed("first_contact.breach", audience=(to_person(Via("what", "by")),))
    with pytest.raises(CatalogueError, match="only a step knows"):
        changed("first_contact.breach", audience=(to_person(Own("person"), when=Same(Moment(), Own("day"))),))


def test_whom_a_record_concerns_is_kept_when_it_can_change() -> None:
    concern = CATALOGUE.records["first_contact.complaint"].concern
    assert concern is not None
    for changes, words in (
        ({"kept": ()}, "nothing keeps who stood there"),
        ({"may": ("create", "sing")}, "which there is not"),
        ({"edits": ("song",)}, "does not have"),
        ({"who": (Own("person"),)}, "nothing asks it"),
    ):
        with pytest.raises(CatalogueError, match=words):
            changed("first_contact.complaint", concern=msgspec.structs.replace(concern, **changes))


def test_the_copies_that_stay_as_they_were_are_these() -> None:
    assert {f"{name}.{one}" for name, record in CATALOGUE.records.items() for one in record.as_then} == {
        "first_contact.rating.person",
        "hygiene.inspection.section",
        "hygiene.loss.section",
        "hygiene.self_check.keeper",
        "hygiene.self_check.section",
    }
    assert all(
        set(one.as_then) <= set(copies_in(one, CATALOGUE.fields[name])) for name, one in CATALOGUE.records.items()
    )
