"""Records as those read them who walk through many: one that can't be what its type says is left out and told, and hinders no other.

An older version, or whoever writes past the rules, may have left a record without what it must have, of other types, or under an id that is
none. What is looked at is what readers rest on (an id, what must be there, types, days, moments); bounds that a newer version drew closer
are not: such a record is as good as any.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, Final, get_args, get_type_hints

import msgspec

from schema.catalogue import Catalogue
from schema.cleaning import made_visible
from schema.day import DAY_FORM
from schema.duty import ODD
from schema.limits import MOMENT_MAX, NUMBER_MAX
from schema.names import is_id
from schema.pattern import exactly
from schema.record import ENGINE_FIELDS, Record, RecordType, fields_of

if TYPE_CHECKING:
    from sync.decide import Stored
    from sync.storage import Storage

SHOWN_CHARS_MAX: Final = 60
"""Characters of an id that is none, in the log."""
_DAY = msgspec.Meta(pattern=exactly(DAY_FORM + "|"))
_MOMENT = msgspec.Meta(ge=0, le=MOMENT_MAX)
_log = logging.getLogger("luzhi.records")


class OddRecords:
    """What could not be read of one office: told once each, counted for whoever looks after the house."""

    def __init__(self) -> None:
        self._told: set[tuple[str, str, str]] = set()

    @property
    def count(self) -> int:
        """How many records were left out somewhere since the start."""
        return len({(collection, record) for _, collection, record in self._told})

    def tell(self, place: str, collection: str, record: str, wrong: Exception) -> None:
        """Say in the log where a record was left out, by name and kind of mistake: nothing of what stands in it."""
        key = (place, collection, record)
        if key not in self._told:
            self._told.add(key)
            shown = made_visible(record, lines=False)[:SHOWN_CHARS_MAX]
            _log.error("%s: the record %s of %s was left out (%s)", place, shown, collection, type(wrong).__name__)


def sound_fields(catalogue: Catalogue, odd: OddRecords, stored: Stored) -> dict[str, Any] | None:
    """A record's fields, ``None`` (and told) when it can't be what its type says."""
    try:
        if not is_id(stored.id):
            raise ValueError("no id")
        record_type = catalogue.records.get(stored.collection)
        if record_type is not None:
            _reader(record_type).decode(stored.body)
        fields = stored.fields()
    except ODD as wrong:
        odd.tell("read", stored.collection, stored.id, wrong)
        return None
    return fields


def sound_rows(storage: Storage, catalogue: Catalogue, collection: str) -> Iterator[tuple[Stored, dict[str, Any]]]:
    """The records of a collection that can be what their type says."""
    for stored in storage.collection(collection):
        fields = sound_fields(catalogue, storage.odd, stored)
        if fields is not None:
            yield stored, fields


def _reader(record_type: RecordType) -> msgspec.msgpack.Decoder[Any]:
    return _reader_of(record_type.shape)


@cache
def _reader_of(shape: type[Record]) -> msgspec.msgpack.Decoder[Any]:
    """Reads the types of a shape, without its bounds."""
    hints, kinds = get_type_hints(shape), {name: one.kind for name, one in fields_of(shape).items()}
    members: list[Any] = [
        ("id", str),
        ("by", str),
        ("made_at", Annotated[int, msgspec.Meta(ge=0, le=NUMBER_MAX)]),
        ("state", str, ""),
    ]
    optional: list[Any] = []
    for one in msgspec.structs.fields(shape):
        if one.name in ENGINE_FIELDS:
            continue
        hint = hints[one.name]
        bound = {"day": _DAY, "instant": _MOMENT}.get(kinds[one.name])
        if bound is not None:
            plain = next(part for part in (*get_args(hint), hint) if part is not type(None))
            hint = Annotated[plain, bound] | None if type(None) in get_args(hint) else Annotated[plain, bound]
        if one.required:
            members.append((one.name, hint))
        else:
            optional.append((one.name, hint | msgspec.UnsetType, msgspec.UNSET))
    return msgspec.msgpack.Decoder(msgspec.defstruct(shape.__name__, [*members, *optional], kw_only=True))
