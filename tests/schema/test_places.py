"""A record type that could be stranded with whoever leaves is refused; the others say who puts another in the place."""

from __future__ import annotations

import re

import msgspec
import pytest

from schema.catalogue import Catalogue, CatalogueError, make_catalogue
from schema.duty import Duty, Each
from schema.office import RECORDS
from schema.place import Place
from schema.record import RecordType
from schema.regulation import Regulation
from schema.regulations.first_contact import REGULATION as FIRST_CONTACT
from schema.terms import Actor, AllOf, AnyOf, Condition, Holds, Known, Own, Same
from schema.words import Words
from schema.workflow import Action, Edit
from tests.small_office import CATALOGUE

VISIT = "first_contact.visit"
OWNER = Same(Own("owner"), Actor())


def changed(collection: str, **changes: object) -> Regulation:
    """First contact with a record type of it declared otherwise."""
    records = tuple(
        msgspec.structs.replace(one, **changes) if one.collection == collection else one
        for one in FIRST_CONTACT.records
    )
    return msgspec.structs.replace(FIRST_CONTACT, records=records)


def made(regulation: Regulation) -> Catalogue:
    """The catalogue with first contact declared otherwise."""
    others = tuple(one for one in CATALOGUE.regulations if one.name != regulation.name)
    return make_catalogue((*others, regulation), RECORDS)


def visit() -> RecordType:
    """The visit as declared."""
    return next(one for one in FIRST_CONTACT.records if one.collection == VISIT)


def with_step(who: Condition) -> Regulation:
    """Visits with one step more, from a state in which the owner can be replaced."""
    step = Action(name="more", label=Words("多", "More"), start=("received",), to=None, who=who, clause="13.1")
    workflow = visit().workflow
    return changed(VISIT, workflow=msgspec.structs.replace(workflow, actions=(*workflow.actions, step)))


STRANDED = {
    "no place at all": changed(VISIT, places=()),
    "a place in too few states": changed(
        VISIT, places=(*visit().places[1:], Place(field="owner", open=("received",), posts=("x",), clause="13.1"))
    ),
    "a step of who received it": with_step(Same(Own("received_by"), Actor())),
    "a step of who entered it": with_step(Same(Actor(), Own("by"))),
    "a step of the owner who was also first": with_step(AllOf((OWNER, Same(Own("received_by"), Actor())))),
    "a step of the first contact with a post": with_step(AllOf((Same(Own("received_by"), Actor()), Holds(("staff",))))),
}


@pytest.mark.parametrize("name", STRANDED)
def test_a_step_that_waits_for_one_person_for_ever_is_refused(name: str) -> None:
    with pytest.raises(CatalogueError, match="nobody could take"):
        made(STRANDED[name])


@pytest.mark.parametrize(
    "who",
    [OWNER, AnyOf((Same(Own("received_by"), Actor()), Holds(("staff",)))), AllOf((OWNER, Known(Own("code"))))],
    ids=["of a place", "or of a post", "of a place, under a condition"],
)
def test_a_step_that_somebody_can_come_to_take_is_not(who: Condition) -> None:
    assert made(with_step(who))


def test_a_place_that_only_its_holder_could_give_is_refused() -> None:
    own_hand = Edit(who=OWNER, fields=("owner",))
    places = (Place(field="owner", open=("received", "handed", "promised")), *visit().places[1:])
    with pytest.raises(CatalogueError, match="nobody but the person named"):
        made(changed(VISIT, places=places, edits=(*visit().edits, own_hand)))


def test_a_place_must_be_a_persons_and_open_somewhere() -> None:
    for place in (Place(field="matter", open=("received",)), Place(field="owner", open=("nowhere",))):
        with pytest.raises(CatalogueError, match="has a place"):
            made(changed(VISIT, places=(*visit().places, place)))


def test_a_duty_of_one_person_that_nobody_could_take_over_is_refused() -> None:
    duty = Duty(
        name="rate", label=Words("看", "Look"), clause="13.3", about=Each(collection="first_contact.rating", open=("given",)),
        whom=Same(Own("person"), Actor()),
    )  # fmt: skip
    with pytest.raises(CatalogueError, match="owed by one person"):
        made(msgspec.structs.replace(FIRST_CONTACT, duties=(*FIRST_CONTACT.duties, duty)))


def test_every_place_has_a_step_or_an_edit_and_the_step_asks_for_the_field() -> None:
    found = {
        (name, place.field): place.given_by for name, record in CATALOGUE.records.items() for place in record.places
    }
    assert found[VISIT, "owner"] == "give_owner"
    assert found["first_contact.question", "asked_of"] == "ask"
    assert found["party_study.session", "organiser"] == found["office.directory_entry", "stand_ins"] == ""
    for (name, field), step in found.items():
        actions = {one.name: one for one in CATALOGUE.records[name].workflow.actions}
        assert not step or actions[step].must == (field,)
        assert not step.startswith("give_") or re.search("改由他人", actions[step].label.zh)
