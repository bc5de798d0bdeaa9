"""The catalogue: finds the folders, resolves names, refuses doubles and dangling ones; the one page of what there is.

Regulations are found by walking ``schema/regulations``, not listed; the office's own records come from
``schema/office``. The engine and the house get a ``Catalogue`` and know no regulation by name.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable, Iterator
from typing import TypeVar

import msgspec

from schema.clause import Clause, Parameter
from schema.duty import Duty, Each
from schema.field import Field
from schema.place import can_be_taken_over, giver_missing, giving, named_by
from schema.post import POSTS
from schema.privacy import PROMISES, TEXT_KINDS
from schema.reach_checks import faults_of_reach
from schema.record import ENGINE_FIELDS, RecordType, fields_of, required_of
from schema.refusal import GENERAL_REFUSALS, Refusal
from schema.register import AtKey, Keys, KeysOf, OfFound, OfPerson, PeopleOf, Register, Show, cells_within, list_of
from schema.regulation import Regulation
from schema.retention import Gone, Keep
from schema.terms import Count, Find, NthTime, Own, Param, PeriodDay, Share, Total, Via, terms_within
from schema.upgrade import UPGRADES, Upgrade, steps_between
from schema.value import declaration_wrong
from schema.words import Words
from schema.workflow import Action, Create

SCHEMA_VERSION = 2
"""Version of all records and operations; a phone says it in each exchange."""
SCHEMA_VERSION_OLDEST = 1
"""The oldest version of operations that the server still takes; it upgrades them."""

NEVER_SHARED = ("dues", "finance", "integrity", "member_appraisal", "democratic_life", "party_group_meeting")
"""Regulations none of whose records may reach a shared device, whatever a record type says (TRUST A7, deviation D1)."""

_DUTY_WORDS = (Find, Count, Total, Share, NthTime, PeriodDay)
T = TypeVar("T")


class CatalogueError(Exception):
    """The declarations contradict each other; the message names the place."""


class ServedBy(msgspec.Struct, frozen=True):
    """Something that serves a clause: a record type, an action, a rule."""

    kind: str
    name: str
    label: Words


class Standing(msgspec.Struct, frozen=True):
    """The collections from which a person's standing is read: people (with ``section``), sections (with ``in_charge``), posts
    held, values of parameters, days that the office entered in its calendar, screens (with ``station`` and ``secret``). All are
    decided by the server (TI4). ``waiting`` are the steps that wait for a person's word (TI5)."""

    people: str = "office.person"
    sections: str = "office.section"
    calendar: str = "office.calendar_day"
    posts_held: str = "office.post_held"
    values: str = "office.parameter_value"
    screens: str = "office.screen"
    waiting: str = "office.waiting"


class Catalogue(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that is declared, by name."""

    regulations: tuple[Regulation, ...]
    records: dict[str, RecordType]
    fields: dict[str, dict[str, Field]]
    clauses: dict[str, Clause]
    parameters: dict[str, Parameter]
    refusals: dict[str, Refusal]
    duties: dict[str, Duty] = {}
    registers: dict[str, Register] = {}
    standing: Standing = Standing()
    version: int = SCHEMA_VERSION
    oldest_version: int = SCHEMA_VERSION_OLDEST
    upgrades: tuple[Upgrade, ...] = UPGRADES

    def steps_from(self, collection: str, version: int) -> list[Upgrade]:
        """The steps that bring a record or operation of a version to the present one."""
        return steps_between(self.upgrades, collection, version, self.version) if version < self.version else []

    def terms(self) -> frozenset[str]:
        """The parameters by which something is erased: a smaller value of them erases earlier."""
        kept = (keep for record in self.records.values() for keep in record.retention if isinstance(keep, Keep))
        return frozenset(keep.parameter for keep in kept)

    def is_confidential(self, duty: str) -> bool:
        """Whether a duty is seen by nobody but who owes it, and not named outside the app."""
        declared = self.duties.get(duty)
        return duty.partition(".")[0] in NEVER_SHARED or (declared is not None and declared.confidential)

    def regulation_of(self, clause_id: str) -> Regulation | None:
        """The regulation to which a clause belongs."""
        number = clause_id.partition(".")[0]
        return next((one for one in self.regulations if str(one.number) == number), None)

    def served_by(self, clause_id: str) -> tuple[ServedBy, ...]:
        """What serves a clause now; empty when nothing does yet."""
        cited = (*_citations(self.records.values()), *_duties_cited(self.duties))
        return tuple(dict.fromkeys(served for served, clause in cited if clause == clause_id))


def find_catalogue(extra: tuple[Regulation, ...] = ()) -> Catalogue:
    """The catalogue of all regulations in the tree, and of ``extra`` ones made elsewhere (a test's, for example)."""
    package = importlib.import_module("schema.regulations")
    found: list[Regulation] = []
    for module in sorted(pkgutil.iter_modules(package.__path__), key=lambda one: one.name):
        declared = importlib.import_module(f"schema.regulations.{module.name}")
        found.append(declared.REGULATION)
    office = importlib.import_module("schema.office")
    return make_catalogue((*sorted(found, key=lambda one: one.number), *extra), office.RECORDS)


def make_catalogue(regulations: tuple[Regulation, ...], office: tuple[RecordType, ...]) -> Catalogue:
    """Gather and check; raises ``CatalogueError`` on doubles and dangling names."""
    declared = (*office, *(one for reg in regulations for one in reg.records))
    records = _unique(((one.collection, _with_giving(one)) for one in declared), "collection")
    clauses = _unique(((one.id, one) for reg in regulations for one in reg.clauses), "clause")
    parameters = _unique(
        ((f"{clause.id}.{one.name}", one) for clause in clauses.values() for one in clause.parameters), "parameter"
    )
    _unique(((str(one.number), one) for one in regulations), "regulation number")
    for regulation in regulations:
        for clause in regulation.clauses:
            if clause.id.partition(".")[0] != str(regulation.number):
                raise CatalogueError(f"clause {clause.id} stands in regulation {regulation.number}")
        for record in regulation.records:
            if record.collection.partition(".")[0] != regulation.name:
                raise CatalogueError(f"{record.collection} stands in the folder {regulation.name}")
        for used in regulation.uses:
            if used not in records:
                raise CatalogueError(f"{regulation.name} uses {used}, which is not declared")
    catalogue = Catalogue(
        regulations=regulations,
        records=records,
        fields={name: fields_of(one.shape) for name, one in records.items()},
        clauses=clauses,
        parameters=parameters,
        refusals=_unique(((one.name, one) for one in _refusals(records.values())), "refusal", same_is_fine=True),
        duties=_unique(((f"{reg.name}.{one.name}", one) for reg in regulations for one in reg.duties), "duty"),
        registers=_registers(regulations, records),
    )
    for name, parameter in parameters.items():
        if wrong := declaration_wrong(parameter):
            raise CatalogueError(f"parameter {name} {wrong}")
    _check_records(catalogue)
    _check_retention(catalogue)
    for fault in faults_of_reach(catalogue):
        raise CatalogueError(fault)
    _check_duties(catalogue)
    _check_places(catalogue)
    _check_registers(catalogue)
    return catalogue


def _registers(regulations: tuple[Regulation, ...], records: dict[str, RecordType]) -> dict[str, Register]:
    """Those that are declared, and one from its fields for each collection that lists no records otherwise."""
    own = _unique(((one.name, one) for reg in regulations for one in reg.registers), "register")
    listed = {one.collection for one in own.values() if not one.is_sheet}
    return own | {name: list_of(one) for name, one in records.items() if one.printed and name not in listed}


def _with_giving(record: RecordType) -> RecordType:
    """The record type with the steps by which others are put into its places."""
    fields = fields_of(record.shape)
    made = tuple(giving(one, fields[one.field]) for one in record.places if one.posts and one.field in fields)
    if not made:
        return record
    workflow = msgspec.structs.replace(record.workflow, actions=(*record.workflow.actions, *made))
    return msgspec.structs.replace(record, workflow=workflow)


def _unique(pairs: Iterable[tuple[str, T]], what: str, *, same_is_fine: bool = False) -> dict[str, T]:
    found: dict[str, T] = {}
    for name, one in pairs:
        if name in found and not (same_is_fine and found[name] == one):
            raise CatalogueError(f"{what} {name} is declared twice")
        found[name] = one
    return found


def steps_of(record: RecordType) -> tuple[Create | Action, ...]:
    """The creation and all actions of a record type."""
    return (record.create, *record.workflow.actions)


def _refusals(records: Iterable[RecordType]) -> Iterator[Refusal]:
    yield from GENERAL_REFUSALS
    for record in records:
        for step in steps_of(record):
            for rule in step.requires:
                yield rule.refusal
        if record.concern is not None:
            yield record.concern.refusal


def _citations(records: Iterable[RecordType]) -> Iterator[tuple[ServedBy, str]]:
    for record in records:
        for clause in dict.fromkeys((record.create.clause, *record.serves)):
            yield ServedBy("record", record.collection, record.label), clause
        for action in record.workflow.actions:
            yield ServedBy("action", f"{record.collection}.{action.name}", action.label), action.clause
        for step in steps_of(record):
            for rule in step.requires:
                yield ServedBy("rule", rule.refusal.name, rule.refusal.sentence), rule.clause
        if record.concern is not None:
            yield ServedBy("rule", record.concern.refusal.name, record.concern.refusal.sentence), record.concern.clause


def _duties_cited(duties: dict[str, Duty]) -> Iterator[tuple[ServedBy, str]]:
    for name, duty in duties.items():
        yield ServedBy("duty", name, duty.label), duty.clause


def _check_duties(catalogue: Catalogue) -> None:
    for name, duty in catalogue.duties.items():
        if duty.clause not in catalogue.clauses:
            raise CatalogueError(f"duty {name} cites clause {duty.clause}, which is not in the catalogue")
        if duty.form and duty.form not in catalogue.records:
            raise CatalogueError(f"duty {name} offers a form of {duty.form}, which is not declared")
        if isinstance(duty.about, Each):
            _check_states(catalogue, name, duty.about.collection, (*duty.about.open, *duty.about.done))
        if not isinstance(duty.about, Each) and duty.until is None:
            raise CatalogueError(f"duty {name} recurs and says nothing of what closes it")
        for term in terms_within(duty):
            if isinstance(term, Find):
                _check_states(catalogue, name, term.collection, term.states)
                fields = {*catalogue.fields[term.collection], *ENGINE_FIELDS}
                for field in (*(field for field, _ in term.match), *([term.within] if term.within else [])):
                    if field not in fields:
                        raise CatalogueError(f"duty {name} looks at {term.collection}.{field}, which there is not")
            elif isinstance(term, Param) and term.id not in catalogue.parameters:
                raise CatalogueError(f"duty {name} asks for the parameter {term.id}, which is not declared")
            elif isinstance(term, Own | Via) and isinstance(duty.about, Each):
                field = term.ref if isinstance(term, Via) else term.name
                if field not in (*catalogue.fields[duty.about.collection], *ENGINE_FIELDS):
                    raise CatalogueError(f"duty {name} speaks of {duty.about.collection}.{field}, which there is not")
    for name, record in catalogue.records.items():
        if any(isinstance(term, _DUTY_WORDS) for term in terms_within((record.create, record.edits, record.workflow))):
            raise CatalogueError(f"{name} uses a word that only duties know")


def _check_places(catalogue: Catalogue) -> None:
    """Nothing waits for one person alone whose place nobody could take."""
    for name, record in catalogue.records.items():
        fields, states = catalogue.fields[name], {one.name for one in record.workflow.states}
        for place in record.places:
            field = fields.get(place.field)
            if field is None or field.collection != catalogue.standing.people:
                raise CatalogueError(f"{name} has a place {place.field}, which names no person")
            if not place.open or not set(place.open) <= states:
                raise CatalogueError(f"{name} has a place {place.field}, open in states that there are not")
            if giver_missing(place, record.workflow.actions, record.edits):
                raise CatalogueError(
                    f"{name}.{place.field}: nobody but the person named could give the place to another"
                )
        for one in record.own:
            if one not in fields and one not in ENGINE_FIELDS:
                raise CatalogueError(f"{name} speaks of a field {one}, which it does not have")
        for action in record.workflow.actions:
            if not can_be_taken_over(action.who, action.start, record.places, record.own):
                raise CatalogueError(f"{name}.{action.name} waits for one person whose place nobody could take")
    for name, duty in catalogue.duties.items():
        if not isinstance(duty.about, Each):
            continue
        record = catalogue.records[duty.about.collection]
        with_others = {
            state for action in record.workflow.actions if named_by(action.who) is None for state in action.start
        }
        alone = [state for state in duty.about.open if state not in with_others]
        if alone and not can_be_taken_over(duty.whom, alone, record.places, record.own):
            raise CatalogueError(f"duty {name} is owed by one person whose place nobody could take")


def _check_registers(catalogue: Catalogue) -> None:
    for name, register in catalogue.registers.items():
        if register.clause not in catalogue.clauses:
            raise CatalogueError(f"register {name} cites clause {register.clause}, which is not in the catalogue")
        if len({one.key for one in register.columns}) < len(register.columns):
            raise CatalogueError(f"register {name} has two columns of one key")
        collection, rows = register.collection, register.rows
        if collection and collection not in catalogue.records:
            raise CatalogueError(f"register {name} is about {collection}, which is not declared")
        if isinstance(rows, PeopleOf | KeysOf):
            _check_path(catalogue, name, collection, (rows.field,))
        for post in register.who:
            if post not in {one.name for one in POSTS}:
                raise CatalogueError(f"register {name} is for {post}, which is no post")
        for cell in cells_within(register):
            if isinstance(cell, Show):
                _check_path(catalogue, name, collection, cell.path)
            elif isinstance(cell, OfPerson):
                _check_path(catalogue, name, "office.person", cell.path)
            elif isinstance(cell, OfFound):
                _check_path(catalogue, name, cell.of.collection, cell.path)
            elif isinstance(cell, AtKey | Keys):
                _check_path(catalogue, name, collection, (cell.field,))
        for term in terms_within(register):
            if isinstance(term, Find):
                _check_states(catalogue, f"in {name}", term.collection, term.states)
                for field in (*(field for field, _ in term.match), *([term.within] if term.within else [])):
                    if field not in (*catalogue.fields[term.collection], *ENGINE_FIELDS):
                        raise CatalogueError(f"register {name} looks at {term.collection}.{field}, which there is not")


def _check_path(catalogue: Catalogue, name: str, collection: str, path: tuple[str, ...]) -> None:
    for place, part in enumerate(path):
        fields = catalogue.fields.get(collection, {})
        if part not in fields and part not in ("state", "by", "made_at"):
            raise CatalogueError(f"register {name} shows {collection}.{part}, which there is not")
        if part in fields and not PROMISES[fields[part].privacy].in_register:
            raise CatalogueError(f"register {name} shows {collection}.{part}, which is {fields[part].privacy}")
        if place < len(path) - 1:
            collection = "office.person" if part == "by" else fields[part].collection
            if not collection:
                raise CatalogueError(f"register {name} goes on through {part}, which points to nothing")


def _check_states(catalogue: Catalogue, name: str, collection: str, states: tuple[str, ...]) -> None:
    record = catalogue.records.get(collection)
    if record is None:
        raise CatalogueError(f"duty {name} speaks of {collection}, which is not declared")
    known = {one.name for one in record.workflow.states}
    for state in states:
        if state not in known:
            raise CatalogueError(f"duty {name} speaks of a state {state} of {collection}, which there is not")


def _check_retention(catalogue: Catalogue) -> None:
    """What is erased must be able to be empty, and nothing that stays may have been worked out from it (JO7); what is about somebody has
    a term."""
    for name, record in catalogue.records.items():
        for keep in record.retention:
            if isinstance(keep, Gone):
                _check_states(catalogue, name, name, (keep.state,) if keep.state else ())
            else:
                _check_term(catalogue, name, keep)
            for one in keep.fields:
                field = catalogue.fields[name].get(one)
                is_ref = isinstance(keep, Gone) and field is not None and field.kind == "ref"
                if field is None or not (field.kind in TEXT_KINDS or field.is_derived or is_ref):
                    raise CatalogueError(f"{name} would erase {one}, which is no text of it")
                if field.form and one in required_of(record.shape):
                    raise CatalogueError(f"{name} would erase {one}, which can't be empty")
                for other in catalogue.records.values():
                    for step in steps_of(other):
                        for target, value in step.sets:
                            if other is record and target in keep.fields:
                                continue
                            for term in terms_within((value,)):
                                own = isinstance(term, Own) and other is record and term.name == one
                                via = isinstance(term, Via) and term.name == one
                                if own or via:
                                    raise CatalogueError(
                                        f"{other.collection} works something out from {name}.{one}, which is erased"
                                    )
        _check_classes(catalogue, name, record)


def _check_term(catalogue: Catalogue, name: str, keep: Keep) -> None:
    parameter = catalogue.parameters.get(keep.parameter)
    if parameter is None or parameter.unit not in ("days", "months"):
        raise CatalogueError(f"{name} keeps fields for {keep.parameter}, which counts no days or months")
    through = catalogue.fields[name].get(keep.through)
    place = name if not keep.through else "" if through is None else through.collection
    since = catalogue.fields.get(place, {}).get(keep.since)
    if keep.since != "made_at" and (since is None or since.kind not in ("day", "instant")):
        raise CatalogueError(f"{name} keeps fields since {keep.since}, which is no day or moment")
    if keep.unless and keep.unless not in catalogue.fields[name]:
        raise CatalogueError(f"{name} keeps fields unless {keep.unless}, which there is not")


def _check_classes(catalogue: Catalogue, name: str, record: RecordType) -> None:
    kept_for = {one for keep in record.retention for one in keep.fields}
    for one, field in catalogue.fields[name].items():
        promise = PROMISES[field.privacy]
        if one in record.title and not promise.names_record:
            raise CatalogueError(f"{name} is named by {one}, which is {field.privacy}")
        if record.shared is not None and not promise.on_shared:
            raise CatalogueError(f"{name} may reach a shared device with {one}, which is {field.privacy}")
        if field.kind not in TEXT_KINDS or one in kept_for:
            continue
        if promise.needs_term and field.privacy not in ("staff", "secret"):
            raise CatalogueError(f"{name} keeps {one}, which is {field.privacy}, for ever")


def _check_records(catalogue: Catalogue) -> None:
    for name in msgspec.structs.astuple(catalogue.standing):
        if name in catalogue.records and catalogue.records[name].decided != "server":
            raise CatalogueError(f"{name} changes rights or rules and is not decided by the server")
    for name, record in catalogue.records.items():
        fields = catalogue.fields[name]
        states = {one.name for one in record.workflow.states}
        if record.shared is not None and name.partition(".")[0] in NEVER_SHARED:
            raise CatalogueError(f"{name} may never reach a shared device")
        if record.shared is not None and record.shared.day not in ("", "made_at"):
            day = fields.get(record.shared.day)
            if day is None or day.kind != "instant":
                raise CatalogueError(f"{name} keeps the day of {record.shared.day}, which is no instant of it")
        named = [*record.title, *record.natural_key, *record.create.asks]
        named += [field for edit in record.edits for field in edit.fields]
        named += [field for action in record.workflow.actions for field in (*action.asks, *action.must)]
        named += [field for step in steps_of(record) for field, _ in step.sets]
        for one in named:
            if one not in fields:
                raise CatalogueError(f"{name} speaks of a field {one}, which it does not have")
        for action in record.workflow.actions:
            for state in (*action.start, *([action.to] if action.to else [])):
                if state not in states:
                    raise CatalogueError(f"{name}.{action.name} speaks of a state {state}, which there is not")
        for field in fields.values():
            if field.collection and field.collection not in catalogue.records:
                raise CatalogueError(f"{name} refers to {field.collection}, which is not declared")
    for served, clause in _citations(catalogue.records.values()):
        if clause not in catalogue.clauses:
            raise CatalogueError(f"{served.name} cites clause {clause}, which is not in the catalogue")
