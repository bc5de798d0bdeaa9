"""The version of the records after the present one, made up for the simulation: a field renamed, one retired, a value recoded."""

from __future__ import annotations

from typing import Annotated, Any, get_type_hints

import msgspec

from schema.catalogue import Catalogue, find_catalogue
from schema.field import choice
from schema.record import ENGINE_FIELDS, Record, RecordType, fields_of
from schema.upgrade import Recode, Rename, Retire

INSPECTION, SESSION, VISIT = "hygiene.inspection", "party_study.session", "first_contact.visit"
BASE = find_catalogue()
_TO = BASE.version + 1
STEPS = (
    Rename(_TO, INSPECTION, "remarks", "notes"),
    Retire(_TO, SESSION, "materials"),
    Recode(_TO, VISIT, "way", {"telephone": "call"}),
)


def _reshaped(one: RecordType, rename: dict[str, str | None], hints: dict[str, Any]) -> RecordType:
    """A record type with fields renamed (``None``: dropped) and some of its types replaced."""

    def names(of: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(new for name in of if (new := rename.get(name, name)) is not None)

    types = get_type_hints(one.shape, include_extras=True) | hints
    made: list[Any] = []
    for field in msgspec.structs.fields(one.shape):
        new = rename.get(field.name, field.name)
        if field.name in ENGINE_FIELDS or new is None:
            continue
        if field.required:
            made.append((new, types[field.name]))
        elif field.default is not msgspec.NODEFAULT:
            made.append((new, types[field.name], field.default))
        else:
            made.append((new, types[field.name], msgspec.field(default_factory=field.default_factory)))
    shape = msgspec.defstruct(
        one.shape.__name__, made, bases=(Record,), kw_only=True, omit_defaults=True, forbid_unknown_fields=True,
        module=__name__,
    )  # fmt: skip
    replace = msgspec.structs.replace
    return replace(
        one, shape=shape, create=replace(one.create, asks=names(one.create.asks)),
        edits=tuple(replace(edit, fields=names(edit.fields)) for edit in one.edits),
    )  # fmt: skip


def _next() -> Catalogue:
    visit = BASE.records[VISIT]
    ways = BASE.fields[VISIT]["way"].options
    ways = tuple(msgspec.structs.replace(way, value="call") if way.value == "telephone" else way for way in ways)
    records = BASE.records | {
        INSPECTION: _reshaped(BASE.records[INSPECTION], {"remarks": "notes"}, {}),
        SESSION: _reshaped(BASE.records[SESSION], {"materials": None}, {}),
        VISIT: _reshaped(visit, {}, {"way": Annotated[str, choice("来访方式", "Way", ways)]}),
    }
    return msgspec.structs.replace(
        BASE, records=records, fields={name: fields_of(one.shape) for name, one in records.items()}, version=_TO,
        upgrades=(*BASE.upgrades, *STEPS),
    )  # fmt: skip


NEXT = _next()
