"""What would have been different with another value of a parameter: past and open cases judged anew, nothing written.

Two things rest on parameters: when duties are due, and what a record works out when it is made (whether a check-in was late). Both are
evaluated with the value that holds and with the one asked for. Call inside the office's thread.
"""

from __future__ import annotations

from collections import Counter

import msgspec

from schema.catalogue import Catalogue
from schema.clause import Parameter
from schema.day import day_of
from schema.duty import FactsOfDuty, Owing, owings, standing
from schema.meaning import value_of
from schema.record import RecordType
from schema.terms import Param, terms_within
from schema.value import allowed_of, read_value
from schema.words import Words
from sync.ground import StoredGround
from sync.merge import Fields
from sync.storage import Storage

EXAMPLES_MAX = 20
_LATE = ("late", "done_late")


class DutyChange(msgspec.Struct, frozen=True):
    """A duty: how many cases there are, how many are or were late with either value, how many have another due time."""

    duty: str
    cases: int
    late_now: int
    late_then: int
    moved: int
    examples: list[tuple[str, str]]
    """``(person, record or period)`` of cases that would have been late and were not, or the other way."""


class FieldChange(msgspec.Struct, frozen=True):
    """A field that records work out when they are made: how many records there are, and how many would say what instead of what."""

    collection: str
    field: str
    cases: int
    changed: dict[str, int]


class WhatIf(msgspec.Struct, frozen=True):
    """The report. ``value`` is what holds today."""

    parameter: str
    value: int | float | str | None
    asked: int | float | str | None
    duties: list[DutyChange]
    fields: list[FieldChange]


class ParameterUnknown(Exception):
    """No parameter has this name."""


class ValueWrong(Exception):
    """The value is none for this parameter; ``allowed`` says what is."""

    def __init__(self, allowed: Words) -> None:
        super().__init__(allowed.en)
        self.allowed = allowed


def parameter_named(catalogue: Catalogue, name: str) -> str:
    """The id of a parameter by id (``11.2.reader_days``) or by regulation and name (``secretariat.reader_days``). Raises ``ParameterUnknown``."""
    if name in catalogue.parameters:
        return name
    regulation, _, short = name.partition(".")
    found = [
        f"{clause.id}.{one.name}"
        for owner in catalogue.regulations if owner.name == regulation
        for clause in owner.clauses for one in clause.parameters if one.name == short
    ]  # fmt: skip
    if len(found) != 1:
        raise ParameterUnknown(name)
    return found[0]


def value_for(parameter: Parameter, text: str) -> int | float | str:
    """A value as typed, if the parameter's declaration lets it through. Raises ``ValueWrong``."""
    value = read_value(parameter, text)
    if value is None:
        raise ValueWrong(allowed_of(parameter))
    return value


class _Changed(StoredGround):
    def __init__(self, storage: Storage, catalogue: Catalogue, parameter: str, value: int | float | str | None) -> None:
        super().__init__(storage, catalogue)
        self._parameter, self._value = parameter, value

    def parameter(self, parameter_id: str, day: str) -> int | float | str | None:
        return self._value if parameter_id == self._parameter else super().parameter(parameter_id, day)


def what_if(
    storage: Storage, catalogue: Catalogue, parameter: str, value: int | float | str | None, now: int
) -> WhatIf:
    """Judge everything that rests on the parameter with both values."""
    held = StoredGround(storage, catalogue)
    asked = _Changed(storage, catalogue, parameter, value)
    duties = [
        _of_duty(name, catalogue, held, asked, now)
        for name, duty in catalogue.duties.items()
        if any(isinstance(term, Param) and term.id == parameter for term in terms_within(duty))
    ]
    fields = [
        change
        for record in catalogue.records.values()
        if any(isinstance(term, Param) and term.id == parameter for term in terms_within(record.create))
        for change in _of_records(record, held, asked, parameter)
    ]
    return WhatIf(parameter, held.parameter(parameter, day_of(now)), value, duties, fields)


def _of_duty(name: str, catalogue: Catalogue, held: StoredGround, asked: StoredGround, now: int) -> DutyChange:
    duty = catalogue.duties[name]
    before = {one.key: one for one in owings(duty, name, held, now, past=True)}
    after = {one.key: one for one in owings(duty, name, asked, now, past=True)}

    def is_late(one: Owing | None) -> bool:
        return one is not None and standing(one, now) in _LATE

    keys = sorted(before.keys() | after.keys())
    differs = [key for key in keys if is_late(before.get(key)) != is_late(after.get(key))]
    named = [(after.get(key) or before[key]) for key in differs[:EXAMPLES_MAX]]
    return DutyChange(
        duty=name,
        cases=len(keys),
        late_now=sum(is_late(before.get(key)) for key in keys),
        late_then=sum(is_late(after.get(key)) for key in keys),
        moved=sum(1 for key in keys if key not in before or key not in after or before[key].due != after[key].due),
        examples=[] if catalogue.is_confidential(name) else [(one.person, one.record or one.period) for one in named],
    )


def _of_records(record: RecordType, held: StoredGround, asked: StoredGround, parameter: str) -> list[FieldChange]:
    derived = [field for field, _ in record.create.sets]
    changed: dict[str, Counter[str]] = {field: Counter() for field in derived}
    rows = held.rows(record.collection)
    for row in rows:
        before, after = (_worked_out(record, ground, row) for ground in (held, asked))
        for field in derived:
            if before.get(field) != after.get(field):
                changed[field][f"{before.get(field)} → {after.get(field)}"] += 1
    rests_on = {
        field for field, term in record.create.sets
        if any(isinstance(one, Param) and one.id == parameter for one in terms_within(term))
    }  # fmt: skip
    return [
        FieldChange(record.collection, field, len(rows), dict(found))
        for field, found in changed.items() if found or field in rests_on
    ]  # fmt: skip


def _worked_out(record: RecordType, ground: StoredGround, row: Fields) -> Fields:
    """What the creation would set, judged by the record as it was given."""
    made_at = int(row["made_at"])
    facts = FactsOfDuty(ground, record.collection, dict(row), None, made_at, day_of(made_at))
    facts.actor = str(row.get("by") or "")
    facts.inputs = {field: row.get(field) for field in record.create.asks}
    set_now: Fields = {}
    for field, term in record.create.sets:
        set_now[field] = facts.record[field] = value_of(term, facts)
    return set_now
