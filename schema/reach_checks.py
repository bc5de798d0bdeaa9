"""What declarations of whom a record reaches and concerns must keep to; each fault a sentence (``schema/catalogue.py`` raises them).

A copy of a person or section made at creation goes stale: who sees a record, who may act on it and who owes something for it is
asked of the record it was copied from, or the copy is declared to stay as it was then.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from schema.duty import Duty, Each
from schema.field import Field
from schema.record import ENGINE_FIELDS, RecordType
from schema.terms import Actor, ActorSection, Holders, Holds, Input, Moment, Own, Param, Proof, Today, Via, terms_within

if TYPE_CHECKING:
    from schema.catalogue import Catalogue

WHO = ("office.person", "office.section")
"""Collections whose members see, may and owe."""
_OF_AN_ACTOR = (Actor, ActorSection, Holds, Input, Moment, Param, Proof)


def faults_of_reach(catalogue: Catalogue) -> Iterator[str]:
    """What is wrong with audiences, copies and concerns."""
    for name, record in catalogue.records.items():
        fields = catalogue.fields[name]
        yield from _of_audience(name, record, fields)
        yield from _of_copies(name, record, fields, catalogue.duties.values())
        yield from _of_concern(name, record, fields)


def copies_in(record: RecordType, fields: Mapping[str, Field]) -> list[str]:
    """Fields of a person or section that the creation copies from another record."""
    return [
        name for name, value in record.create.sets
        if fields[name].collection in WHO and any(isinstance(one, Via) for one in terms_within(value))
    ]  # fmt: skip


def _of_audience(name: str, record: RecordType, fields: Mapping[str, Field]) -> Iterator[str]:
    terms = list(terms_within(record.audience))
    for term in terms:
        if isinstance(term, _OF_AN_ACTOR):
            yield f"the audience of {name} asks {term}, which only a step knows"
        if isinstance(term, Via) and not fields[term.ref].collection:
            yield f"the audience of {name} looks through {term.ref}, which points to nothing"
    asked = sum(1 for one in terms if isinstance(one, Today))
    if asked != sum(1 for one in terms if isinstance(one, Holders) and isinstance(one.day, Today)):
        yield f"the audience of {name} asks the day otherwise than for who holds a post today"


def _of_copies(name: str, record: RecordType, fields: Mapping[str, Field], duties: Iterable[Duty]) -> Iterator[str]:
    whom = [one.whom for one in duties if isinstance(one.about, Each) and one.about.collection == name]
    steps = [record.create.who, *(one.who for one in record.workflow.actions), *(one.who for one in record.edits)]
    asked = {one.name for one in terms_within((record.audience, *steps, *whom)) if isinstance(one, Own)}
    for copy in copies_in(record, fields):
        if copy in asked and copy not in record.as_then:
            yield f"{name}.{copy} is a copy that decides who sees or may; ask the record it comes from, or declare it as it was then"
    for one in record.as_then:
        if one not in copies_in(record, fields):
            yield f"{name}.{one} is declared as it was then and is no copy"


def _of_concern(name: str, record: RecordType, fields: Mapping[str, Field]) -> Iterator[str]:
    concern = record.concern
    if concern is None:
        return
    actions = {one.name for one in record.workflow.actions}
    for step in concern.may:
        if step != "create" and step not in actions:
            yield f"{name} leaves the step {step} to whom it concerns, which there is not"
    for one in (*concern.edits, *(field for pair in concern.kept for field in pair)):
        if one not in fields:
            yield f"{name} speaks of a field {one}, which it does not have"
    named = {one.name for term in concern.who for one in terms_within(term) if isinstance(one, Own)} - {*ENGINE_FIELDS}
    changes = {field for edit in record.edits for field in edit.fields}
    changes |= {
        field for action in record.workflow.actions for field in (*action.asks, *(one for one, _ in action.sets))
    }
    kept = {one for one, _ in concern.kept}
    into = {one for _, one in concern.kept}
    for one in sorted((named & changes) - kept):
        yield f"{name}.{one} names whom it concerns and can change, and nothing keeps who stood there"
    for one in sorted(into - named):
        yield f"{name}.{one} keeps who was concerned, and nothing asks it"
