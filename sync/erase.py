"""Values erased for good, while the chain holds and the records are still what the journal says (JO7).

The bodies of the steps that carried the values go; what is left of each step, without the values, stands in the body of
one further entry, the note, which says what was erased when and on what basis. Whoever replays puts it in the place of
what went. Knows no regulation and no clock.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

import msgspec

from schema.catalogue import Catalogue
from schema.names import SYSTEM
from schema.record import required_of
from schema.retention import EMPTY
from sync.decide import Stored
from sync.journal import EntryBody
from sync.merge import Fields
from sync.operation import Operation, UnreadableOperation, read_kept, upgraded, write_operation
from sync.storage import Storage

ERASED_AHEAD_META = "erased_ahead"
"""Of records that a restored office doesn't have: which fields were erased at which stamp (``Ahead``, JO10)."""
ERASED_BEFORE = "此前已清除 erased before"
"""The basis on which an operation is taken without values that were erased since it was made."""
Ahead = dict[str, dict[str, str]]
"""By ``ahead_key``: field to the stamp of its erasing."""
_encoder = msgspec.msgpack.Encoder(order="deterministic")
Left = tuple[int, EntryBody]
"""The number of an entry, and what is left of its body."""


class EraseNote(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Which ``fields`` of a record were erased, when (ms), on what basis; ``left`` is what remains of the steps that carried them.

    ``steps_only``: of steps that were not taken; the record, if there is one, never had those values and stays as it is.
    """

    collection: str
    record: str
    fields: list[str]
    at: int
    stamp: str
    basis: str
    left: list[Left] = []
    steps_only: bool = False
    kind: Literal["erase"] = "erase"


def read_erase_note(body: EntryBody) -> EraseNote | None:
    """The note in an entry's body, ``None`` when it is none."""
    try:
        return msgspec.msgpack.decode(body.operation, type=EraseNote)
    except msgspec.MsgspecError:
        return None


def body_of(note: EraseNote) -> EntryBody:
    """The body of the entry that holds a note."""
    return EntryBody(msgspec.msgpack.encode(note), 0, b"")


def step_of(body: EntryBody, catalogue: Catalogue) -> Operation | None:
    """The step in an entry's body as it would be written today, ``None`` when there is none."""
    try:
        operation = read_kept(body.operation)
    except UnreadableOperation:
        return None
    return upgraded(operation, catalogue.steps_from(operation.collection, operation.schema), catalogue.version)


def carries(operation: Operation, names: Iterable[str]) -> bool:
    """Whether a step carries something in one of the fields."""
    given = {
        path.partition("/")[0] for values in (operation.fields, operation.set, operation.inputs) for path in values
    }
    return not given.isdisjoint(names)


def about(body: EntryBody, catalogue: Catalogue) -> tuple[str, str, frozenset[str]] | None:
    """Collection, record and fields that an entry's body speaks of, a note's steps included; ``None`` for other bodies."""
    note = read_erase_note(body)
    if note is not None:
        steps = [step for _, left in note.left if (step := step_of(left, catalogue)) is not None]
        return note.collection, note.record, frozenset().union(*(_names(one) for one in steps))
    step = step_of(body, catalogue)
    return None if step is None else (step.collection, step.record, _names(step))


def _names(operation: Operation) -> frozenset[str]:
    """Fields in which a step carries something; what an erasing left empty counts no more."""
    values = {**operation.fields, **operation.set, **operation.inputs}
    return frozenset(path.partition("/")[0] for path, value in values.items() if value not in EMPTY)


def without(operation: Operation, names: Iterable[str], required: Iterable[str]) -> Operation:
    """A step without the values: what a record must have becomes empty text, all else is left out."""
    gone, needed = set(names), set(required)

    def kept(values: dict[str, object]) -> dict[str, object]:
        return {
            path: "" if path in gone else value
            for path, value in values.items()
            if path.partition("/")[0] not in gone or path in needed
        }

    return msgspec.structs.replace(
        operation,
        fields=kept(dict(operation.fields)),
        set=kept(dict(operation.set)),
        inputs=kept(dict(operation.inputs)),
    )


def left_of(
    number: int, body: EntryBody, names: Iterable[str], catalogue: Catalogue
) -> list[Left]:  # fmt: skip
    """What an erasing leaves of an entry: the step without the values; of an earlier note its own steps, and itself without them."""
    note = read_erase_note(body)
    if note is not None:
        older = msgspec.structs.replace(note, left=[])
        return [*(one for left in note.left for one in left_of(*left, names, catalogue)), (number, body_of(older))]
    step = step_of(body, catalogue)
    if step is None:
        return [(number, body)]
    declared = catalogue.records.get(step.collection)
    required = required_of(declared.shape) if declared is not None else ()
    return [(number, EntryBody(write_operation(without(step, names, required)), body.place, body.result, body.judged))]


def is_empty(record: Fields, names: Iterable[str]) -> bool:
    """Whether nothing stands in the fields."""
    return all(record.get(name) in EMPTY for name in names)


def lay_erasure(storage: Storage, catalogue: Catalogue, note: EraseNote) -> None:
    """The record without the values, with a seq of its own, so that every device gets it. Call inside a turn."""
    stored = None if note.steps_only else storage.stored(note.collection, note.record)
    if stored is None:
        return
    record, writers = stored.fields(), dict(stored.writers)
    required = required_of(catalogue.records[note.collection].shape)
    for name in note.fields:
        record.pop(name, None)
        if name in required:
            record[name] = ""
        for path in [one for one in writers if one.partition("/")[0] == name]:
            del writers[path]
        writers[name] = (note.stamp, SYSTEM)
    becomes = Stored(
        collection=note.collection, id=note.record, seq=storage.next_seq(), body=_encoder.encode(record), writers=writers,
        scopes=stored.scopes,
    )  # fmt: skip
    storage.put_stored(becomes, frozenset())


def erase_values(storage: Storage, catalogue: Catalogue, note: EraseNote, numbers: list[int]) -> EraseNote:
    """Carry an erasing out on the record, its history and the bodies of these entries; gives the note with what is left. Inside a turn."""
    bodies = [(one, storage.entries(one - 1, 1)[0][2]) for one in numbers]
    left = [
        kept for number, body in bodies if body is not None
        for kept in left_of(number, msgspec.msgpack.decode(body, type=EntryBody), note.fields, catalogue)
    ]  # fmt: skip
    lay_erasure(storage, catalogue, note)
    storage.put_meta("stamp", note.stamp)
    if not note.steps_only:
        storage.forget_history(note.collection, note.record, frozenset(note.fields))
    storage.forget_bodies(numbers)
    return msgspec.structs.replace(note, left=left)


def erased_of(
    storage: Storage, catalogue: Catalogue, operation: Operation, stored: Stored | None
) -> frozenset[str]:  # fmt: skip
    """[JO10] Fields that were erased after an operation was made: by the record as it stands or, where it isn't there, by what was noted
    outside the data."""
    record_type = catalogue.records.get(operation.collection)
    names = sorted({one for keep in record_type.retention for one in keep.fields}) if record_type else []
    if not names or (stored is None and operation.kind != "create"):
        return frozenset()
    ahead = storage.meta(ERASED_AHEAD_META) if stored is None else None
    known = (
        msgspec.json.decode(ahead, type=Ahead).get(ahead_key(operation.collection, operation.record), {})
        if ahead
        else {}
    )
    row = {} if stored is None else stored.fields()
    found: set[str] = set()
    for name in names:
        stamp, by = ("", "") if stored is None else stored.writers.get(name, ("", ""))
        erased = stamp if by == SYSTEM else known.get(name, "")
        if erased > operation.stamp and row.get(name) in EMPTY:
            found.add(name)
    return frozenset(found)


def ahead_key(collection: str, record: str) -> str:
    """How a record is named in ``ERASED_AHEAD_META``."""
    return f"{collection}/{record}"
