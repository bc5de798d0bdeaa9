"""Signed checkpoints of the journal (CP1 to CP5): what entry n was, told to the phones while it still is.

Pure: says what is signed and which checkpoints contradict one another. The key and the signature check come in from
outside, and the key never lies with the data.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, Literal

import msgspec

CHECKPOINTS_KEPT: Final = 50
"""Checkpoints that a device keeps."""
DOUBTS_KEPT: Final = 20
"""Checkpoints that a device could not agree with and keeps as evidence."""

Doubt = Literal["", "signature_wrong", "contradicts"]


class Checkpoint(msgspec.Struct, frozen=True, array_like=True):
    """Entry ``n`` of the journal had ``hash`` when the office stood at ``seq`` (``at`` in ms), as signed."""

    n: int
    hash: bytes
    seq: int
    at: int
    signature: bytes


class Witnessed(msgspec.Struct, frozen=True, kw_only=True):
    """A checkpoint as kept by somebody, with the epoch it was made in; ``is_verified`` is ``None`` when nobody could check."""

    epoch: str
    checkpoint: Checkpoint
    is_verified: bool | None = None
    doubt: Doubt = ""


def checkpoint_text(office: str, epoch: str, n: int, hash: bytes, seq: int, at: int) -> bytes:
    """The text that is signed (CP1)."""
    return "\n".join(("luzhi-checkpoint-1", office, epoch, str(n), hash.hex(), str(seq), str(at))).encode()


def text_of(office: str, epoch: str, checkpoint: Checkpoint) -> bytes:
    """The text that a checkpoint's signature is over."""
    return checkpoint_text(office, epoch, checkpoint.n, checkpoint.hash, checkpoint.seq, checkpoint.at)


def contradicts(one: Checkpoint, other: Checkpoint) -> bool:
    """Whether no journal can have shown both within one epoch: a chain only grows (CP4)."""
    if one.n == other.n:
        return one.hash != other.hash
    earlier, later = (one, other) if one.n < other.n else (other, one)
    return earlier.seq > later.seq or earlier.at > later.at


def kept_with(kept: Iterable[Witnessed], fresh: Witnessed) -> list[Witnessed]:
    """What a device keeps after it was shown a checkpoint: the last ones it believes, and the doubtful beside them (CP4)."""
    rows = list(kept)
    believed = [one for one in rows if not one.doubt]
    if any(one.epoch == fresh.epoch and one.checkpoint == fresh.checkpoint for one in rows):
        return rows
    doubt: Doubt = ""
    if fresh.is_verified is False:
        doubt = "signature_wrong"
    elif any(one.epoch == fresh.epoch and contradicts(one.checkpoint, fresh.checkpoint) for one in believed):
        doubt = "contradicts"
    fresh = msgspec.structs.replace(fresh, doubt=doubt)
    doubtful = [one for one in rows if one.doubt]
    if doubt:
        return [*doubtful, fresh][-DOUBTS_KEPT:] + believed
    return doubtful + sorted([*believed, fresh], key=lambda one: one.checkpoint.at)[-CHECKPOINTS_KEPT:]
