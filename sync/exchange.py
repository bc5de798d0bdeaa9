"""Request and answer of one exchange, decoded with bounds (EX1 to EX5, EX10, EX12, SC5, SC6)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import Annotated, Any, Literal

import msgspec

from schema.limits import NUMBER_MAX
from sync.checkpoint import Checkpoint
from sync.keys import names_a_key_twice
from sync.limits import EXCHANGE_BYTES_MAX, OPERATIONS_MAX, SCOPES_MAX

Seq = Annotated[int, msgspec.Meta(ge=0, le=NUMBER_MAX)]
Scope = Annotated[str, msgspec.Meta(max_length=100)]
PerScope = Annotated[dict[Scope, Seq], msgspec.Meta(max_length=SCOPES_MAX)]


class Head(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """What a device says of itself: short when it believes to be level (``at``, ``held``, ``sum``), else per scope (EX12).

    ``now`` is its clock as it corrects it, ``rest`` how many operations wait beyond those of this exchange (TI2)."""

    schema: Seq
    now: Seq
    epoch: Annotated[str, msgspec.Meta(max_length=40)] = ""
    counter: Seq = 0
    at: Seq = 0
    held: Annotated[str, msgspec.Meta(max_length=16)] = ""
    sum: Annotated[int, msgspec.Meta(ge=-1, le=NUMBER_MAX)] = -1
    cursors: PerScope = {}
    fills: PerScope = {}
    sums: PerScope = {}
    want: Seq = 0
    redo: bool = False
    rest: Seq = 0


class Request(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """The three parts of a request, each still as bytes."""

    head: bytes
    operations: Annotated[list[bytes], msgspec.Meta(max_length=OPERATIONS_MAX)]
    signature: Annotated[bytes, msgspec.Meta(max_length=128)]


class Result(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What became of one operation."""

    id: str
    outcome: Literal["applied", "duplicate", "merged", "refused", "held"]
    seq: int = 0
    code: str = ""
    reason: str = ""
    field: str = ""
    basis: str = ""
    values: dict[str, str] = {}
    overwritten: list[str] = []
    current: str = ""
    on: str = ""


class Change(msgspec.Struct, frozen=True, array_like=True):
    """One record: live in some of the person's scopes, gone from others; ``body`` is nil when only gone."""

    collection: str
    id: str
    seq: int
    live: list[str]
    gone: list[str]
    body: Any


class Segment(msgspec.Struct, frozen=True, array_like=True):
    """Many records of one scope and collection: how many, their sum, and a msgpack array ``[[id], [seq], [body: bin]]``."""

    scope: str
    collection: str
    count: int
    sum: int
    packed: bytes


class Response(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The answer to one exchange."""

    now: int
    epoch: str
    schema: int
    person: str
    counter: int
    seq: int
    stamp: str
    backed_up_through: int
    tell: bool = False
    results: list[Result] = []
    segments: list[Segment] = []
    changes: list[Change] = []
    cursors: dict[str, int] = {}
    fills: dict[str, int] = {}
    drop: list[str] = []
    reset: list[str] = []
    more: bool = False
    notice: str = ""
    checkpoint: Checkpoint | None = None


class BadRequest(Exception):
    """The body is no exchange. ``code`` is ``body_unreadable`` or ``body_too_large``."""

    def __init__(self, code: str, detail: str) -> None:
        super().__init__(detail)
        self.code = code


_request_decoder = msgspec.msgpack.Decoder(Request)
_head_decoder = msgspec.msgpack.Decoder(Head)
_response_encoder = msgspec.msgpack.Encoder()
_response_decoder = msgspec.msgpack.Decoder(Response)


def read_request(body: bytes) -> tuple[Request, Head]:
    """Decode a request's parts and its head. Raises ``BadRequest``; never anything else, whatever the bytes."""
    if len(body) > EXCHANGE_BYTES_MAX:
        raise BadRequest("body_too_large", f"{len(body)} bytes")
    try:
        request = _request_decoder.decode(body)
        head = _head_decoder.decode(request.head)
    except msgspec.ValidationError as wrong:
        code = "body_too_large" if "Expected `array` of length <=" in str(wrong) else "body_unreadable"
        raise BadRequest(code, str(wrong)) from wrong
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as wrong:
        raise BadRequest("body_unreadable", str(wrong)) from wrong
    if names_a_key_twice(request.head):
        raise BadRequest("body_unreadable", "the head names a key twice")
    return request, head


def write_request(head: Head, operations: list[bytes], signature: bytes, head_bytes: bytes | None = None) -> bytes:
    """The bytes of a request."""
    return msgspec.msgpack.encode(Request(head_bytes or write_head(head), operations, signature))


def write_head(head: Head) -> bytes:
    """The bytes of a head, which are signed."""
    return msgspec.msgpack.encode(head)


def write_response(response: Response) -> bytes:
    """The bytes of an answer."""
    return _response_encoder.encode(response)


def read_response(body: bytes) -> Response:
    """Decode an answer, on a device."""
    return _response_decoder.decode(body)


def held_mark(scopes: Iterable[str]) -> str:
    """A short mark of a set of scopes: the first 16 hex digits of the SHA-256 of the sorted names, a line each (EX12)."""
    return hashlib.sha256("\n".join(sorted(scopes)).encode()).hexdigest()[:16]


def signed_text(
    office: str, device: str, epoch: str, counter: int, head: bytes, operations: list[bytes]
) -> tuple[bytes, list[bytes]]:
    """The text that a device signs (EX2), and the SHA-256 of each operation."""
    hashes = [hashlib.sha256(raw).digest() for raw in operations]
    return signed_text_of(office, device, epoch, counter, hashlib.sha256(head).digest(), hashes), hashes


def signed_text_of(
    office: str, device: str, epoch: str, counter: int, head_hash: bytes, hashes: list[bytes]
) -> bytes:  # fmt: skip
    """The same from hashes alone, as the journal keeps them."""
    lines = ["luzhi-exchange-1", office, device, epoch, str(counter), head_hash.hex(), *(one.hex() for one in hashes)]
    return "\n".join(lines).encode()
