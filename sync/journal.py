"""The journal's chain (JO1 to JO3): hashes of entries and of exchanges.

Pure: bytes in, hashes out. A body is hashed with a salt and stored apart from its entry, so that it can be erased
while the chain holds.
"""

from __future__ import annotations

import hashlib
from functools import lru_cache
from typing import Literal

import msgspec

from sync.proof import Judged


class ExchangeRow(msgspec.Struct, frozen=True, kw_only=True):
    """A signed exchange with operations, as kept. ``op_hashes`` are 32 bytes each, one after another."""

    id: int
    device: str
    epoch: str
    counter: int
    head_hash: bytes
    op_hashes: bytes
    signature: bytes

    def hash(self) -> bytes:
        """SHA-256 over all of it."""
        parts = (
            _text(self.device),
            _text(self.epoch),
            _number(self.counter),
            self.head_hash,
            self.op_hashes,
            self.signature,
        )
        return hashlib.sha256(b"".join(parts)).digest()  # fmt: skip


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One entry of the chain, without its body."""

    n: int
    received_ms: int
    author: str
    device: str
    exchange: int
    body_hash: bytes
    hash: bytes


class EntryBody(msgspec.Struct, frozen=True, array_like=True):
    """What was decided: the operation's bytes, its place in the exchange, the result's bytes, and what stands instead of its claims, if
    anything does (TI1)."""

    operation: bytes
    place: int
    result: bytes
    judged: Judged | None = None


class RestoreNote(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The body of the entry that says: here the office was put back from a backup (JO6).

    ``epoch`` is the one that ended, ``through`` its last entry kept; both moments in ms.
    """

    epoch: str
    through: int
    made_at: int
    restored_at: int
    kind: Literal["restore"] = "restore"


def read_restore_note(raw: bytes) -> RestoreNote | None:
    """The note in a body of the journal, or ``None`` when it is none."""
    try:
        return msgspec.msgpack.decode(msgspec.msgpack.decode(raw, type=EntryBody).operation, type=RestoreNote)
    except msgspec.MsgspecError:
        return None


NO_EXCHANGE = hashlib.sha256(b"luzhi-no-exchange-1").digest()
"""Stands for the exchange in an entry that no device sent: the house's note of an upgrade (UP2), a restore (JO6) or an event (JO8)."""


def first_hash(office: str) -> bytes:
    """``h_0``."""
    return hashlib.sha256(b"luzhi-journal-1" + office.encode()).digest()


def body_hash(salt: bytes, body: bytes) -> bytes:
    """SHA-256 of the salted body."""
    return hashlib.sha256(salt + body).digest()


def entry_hash(
    before: bytes, office: str, n: int, received_ms: int, author: str, device: str, exchange_hash: bytes, body: bytes
) -> bytes:
    """``h_n`` from ``h_{n-1}`` and the entry's parts; ``body`` is the hash of the salted body."""
    parts = (
        before, _text(office), _number(n), _number(received_ms), _text(author), _text(device), exchange_hash, body,
    )  # fmt: skip
    return hashlib.sha256(b"".join(parts)).digest()


def next_entry(
    last: Entry | None, office: str, received_ms: int, author: str, device: str, exchange: int, exchange_hash: bytes, body: bytes
) -> Entry:  # fmt: skip
    """The entry that follows the last one; ``body`` is the hash of the salted body."""
    n, before = (last.n + 1, last.hash) if last else (1, first_hash(office))
    chained = entry_hash(before, office, n, received_ms, author, device, exchange_hash, body)
    return Entry(
        n=n, received_ms=received_ms, author=author, device=device, exchange=exchange, body_hash=body, hash=chained
    )


def _number(value: int) -> bytes:
    return value.to_bytes(8, "big")


@lru_cache(maxsize=4096)
def _text(value: str) -> bytes:
    raw = value.encode()
    return len(raw).to_bytes(4, "big") + raw
