"""How far the operations of one exchange have been decided, so that a long one can pause and let others have their turn (EX11)."""

from __future__ import annotations

import msgspec

from sync.exchange import Result
from sync.journal import ExchangeRow
from sync.operation import Operation, UnreadableOperation, read_operation


class Place(msgspec.Struct, frozen=True):
    """Where decided operations are written down: whose they are and in which exchange they came."""

    author: str
    device: str
    row: ExchangeRow
    row_hash: bytes
    redo: bool
    on_shared: bool
    until: int | None


class Member(msgspec.Struct, frozen=True):
    """One operation of an exchange: its place, its bytes, and what they say if they can be read."""

    place: int
    raw: bytes
    operation: Operation | None


class Course:
    """The operations of one exchange, and what became of those before ``place``.

    ``failed`` are records whose step was refused, each with the operation that was.
    """

    def __init__(self, at: Place, raws: list[bytes]) -> None:
        self.at = at
        self.members = [Member(place, raw, readable(raw)) for place, raw in enumerate(raws)]
        self.results: list[Result] = []
        self.failed: dict[str, str] = {}
        self.place = 0

    @property
    def is_done(self) -> bool:
        """Whether all are decided."""
        return self.place >= len(self.members)


def readable(raw: bytes) -> Operation | None:
    """The operation in these bytes, or ``None``."""
    try:
        return read_operation(raw)
    except UnreadableOperation:
        return None


def group_from(members: list[Member], place: int) -> list[Member]:
    """The member at ``place`` with those of its group that follow it directly."""
    first = members[place].operation
    if first is None or not first.group:
        return [members[place]]
    end = place + 1
    while end < len(members):
        following = members[end].operation
        if following is None or following.group != first.group:
            break
        end += 1
    return members[place:end]
