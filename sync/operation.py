"""Operations: what a person did, as the device wrote it down once (OP1 to OP3).

``read_operation`` decodes bytes with bounds; the bytes themselves are what is signed, stored and hashed.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

import msgspec

from schema.limits import LIST_ITEMS_MAX, MAP_KEY_CHARS_MAX, MAP_KEYS_MAX, NUMBER_MAX
from schema.names import COLLECTION_FORM, ID_FORM
from schema.pattern import exactly
from schema.upgrade import Upgrade, upgrade_fields
from sync.keys import names_a_key_twice
from sync.limits import OPERATION_BYTES_MAX
from sync.stamp import STAMP_FORM

_ANY = r"[\s\S]*"
Id = Annotated[str, msgspec.Meta(pattern=exactly(ID_FORM))]
Number = Annotated[int, msgspec.Meta(ge=-NUMBER_MAX, le=NUMBER_MAX)]
Moment = Annotated[int, msgspec.Meta(ge=0, le=NUMBER_MAX)]
Key = Annotated[str, msgspec.Meta(max_length=MAP_KEY_CHARS_MAX, pattern=exactly(rf"(?!__proto__\Z){_ANY}"))]
"""A key of a map. ``__proto__`` is none: a browser refuses to read any answer in which it stands."""
Value = (
    None
    | bool
    | Number
    | str
    | Annotated[list[str], msgspec.Meta(max_length=LIST_ITEMS_MAX)]
    | Annotated[dict[Key, str | bool], msgspec.Meta(max_length=MAP_KEYS_MAX)]
)
Path = Annotated[str, msgspec.Meta(max_length=140, pattern=exactly(rf"(?!([^/]*/)?__proto__\Z){_ANY}"))]
Values = Annotated[dict[Path, Value], msgspec.Meta(max_length=MAP_KEYS_MAX)]
Name = Annotated[str, msgspec.Meta(max_length=40)]


class Operation(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """One operation; ``fields`` belong to a creation, ``set`` to a patch, ``action`` and ``inputs`` to an act."""

    id: Id
    stamp: Annotated[str, msgspec.Meta(pattern=exactly(STAMP_FORM))]
    at: Moment
    collection: Annotated[str, msgspec.Meta(pattern=exactly(COLLECTION_FORM))]
    record: Id
    kind: Literal["create", "patch", "act"]
    schema: Moment
    seen: Moment = 0
    fields: Values = {}
    set: Values = {}
    action: Name = ""
    inputs: Values = {}
    group: Annotated[str, msgspec.Meta(max_length=36)] = ""
    proof: Values = {}


class _KeptOperation(msgspec.Struct, frozen=True, kw_only=True):
    """An operation as an older version took it: the same members, without today's bounds on how they are written."""

    id: str
    stamp: str
    at: int
    collection: str
    record: str
    kind: Literal["create", "patch", "act"]
    schema: int
    seen: int = 0
    fields: dict[str, Any] = {}
    set: dict[str, Any] = {}
    action: str = ""
    inputs: dict[str, Any] = {}
    group: str = ""
    proof: dict[str, Any] = {}


class UnreadableOperation(Exception):
    """The bytes are no operation; the message says why, for a log."""


_decoder = msgspec.msgpack.Decoder(Operation)
_kept_decoder = msgspec.msgpack.Decoder(_KeptOperation)
_encoder = msgspec.msgpack.Encoder(order="deterministic")


def read_operation(raw: bytes) -> Operation:
    """Decode one operation. Raises ``UnreadableOperation`` for anything that isn't one, however deep or long."""
    if len(raw) > OPERATION_BYTES_MAX:
        raise UnreadableOperation(f"{len(raw)} bytes")
    try:
        operation = _decoder.decode(raw)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as wrong:
        raise UnreadableOperation(str(wrong)) from wrong
    if names_a_key_twice(raw):
        raise UnreadableOperation("a map names a key twice")
    return operation


def read_kept(raw: bytes) -> Operation:
    """An operation out of the journal: decided long ago, so it is read as it was then (JO4). Raises ``UnreadableOperation``."""
    try:
        kept = _kept_decoder.decode(raw)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as wrong:
        raise UnreadableOperation(str(wrong)) from wrong
    return Operation(**msgspec.structs.asdict(kept))


def upgraded(operation: Operation, steps: list[Upgrade], version: int) -> Operation:
    """An operation of an older version as it would be written today; its id and stamp stay."""
    return msgspec.structs.replace(
        operation, schema=version, fields=upgrade_fields(steps, operation.fields), set=upgrade_fields(steps, operation.set),
        inputs=upgrade_fields(steps, operation.inputs),
    )  # fmt: skip


def write_operation(operation: Operation) -> bytes:
    """The bytes of an operation, the same each time."""
    return _encoder.encode(operation)
