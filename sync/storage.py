"""The Storage protocol: everything the engine asks of a place that keeps one office.

A ``turn`` is one transaction: all of it is durable when the turn ends, or none of it happened. ``savepoint`` undoes
one operation or group within a turn. Implementations pass one contract suite (``tests/sync/storage_contract.py``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from typing import Protocol

import msgspec

from sync.decide import Stored
from sync.journal import Entry, ExchangeRow
from sync.merge import Overwritten
from sync.sound import OddRecords


class DeviceRow(msgspec.Struct, frozen=True, kw_only=True):
    """A device enrolled to a person. ``public_key`` is the raw P-256 point (65 bytes); ``state`` is active, revoked (at
    ``revoked_ms``), left: its person was ended then (EX15), or ended: what waited on it was handed in (EX14).

    A shared device (``kind`` ``shared``, SH1) is several rows: the tablet at a ``station``, of no person, and for each
    person who signed in there a row with ``tablet``, whose acts are taken if made until ``until_ms``.

    ``issuer`` is who gave out its code, ``entry`` the journal's entry of its enrolment, 0 for one from before there were any (JO9).
    ``level_ms``, ``level_seq``, ``rest_since_ms`` are its floor as last written down (``sync.proof.Floor``, TI2).
    """

    id: str
    person: str
    public_key: bytes
    label: str
    state: str
    counter: int
    enrolled_ms: int
    seen_ms: int
    kind: str = "personal"
    station: str = ""
    tablet: str = ""
    until_ms: int = 0
    revoked_ms: int = 0
    issuer: str = ""
    entry: int = 0
    level_ms: int = 0
    level_seq: int = 0
    rest_since_ms: int = 0

    @property
    def on_shared(self) -> bool:
        """Whether what it holds and does is bounded as on a shared device."""
        return self.kind != "personal"


class ScopeLevel(msgspec.Struct, frozen=True, gc=False):
    """Where a scope stands: its last seq, the sum and the number of its live records; gone marks through ``horizon`` are dropped."""

    seq: int
    sum: int
    count: int
    horizon: int = 0


class ScopeEntry(msgspec.Struct, frozen=True):
    """One record in a scope: live with its body, or gone (``body`` is ``None``)."""

    seq: int
    collection: str
    id: str
    body: bytes | None


class HistoryRow(msgspec.Struct, frozen=True):
    """A value that gave way, with the seq of the change at which it did."""

    seq: int
    value: Overwritten


class StorageFailing(Exception):
    """The disk is full or failing: nothing was taken. The message is for the log."""


class Storage(Protocol):
    """One office's storage. Writes are only legal inside ``turn``. ``errors`` are what a failing disk raises inside a turn; ``odd`` counts the
    records that readers of many left out."""

    errors: tuple[type[Exception], ...]
    odd: OddRecords

    def on_foreign_change(self, forget: Callable[[], None]) -> None:
        """Call ``forget`` when somebody else wrote, before anything more is read."""

    def refresh(self) -> None:
        """Notice what somebody else wrote."""

    def turn(self) -> AbstractContextManager[None]: ...

    def savepoint(self) -> AbstractContextManager[None]: ...

    def meta(self, name: str) -> str | None: ...

    def put_meta(self, name: str, value: str) -> None: ...

    def last_seq(self) -> int: ...

    def next_seq(self) -> int: ...

    def prime(self, operations: list[str], records: list[tuple[str, str]]) -> None:
        """Learn at once which results and records are not there, so that each need not be asked for."""

    def stored(self, collection: str, record: str) -> Stored | None: ...

    def put_stored(self, record: Stored, left: frozenset[str]) -> None:
        """Store a record with its new seq and scopes; ``left`` are scopes that it was in before and leaves."""

    def collection(self, collection: str) -> Iterator[Stored]: ...

    def collections(self) -> list[str]: ...

    def scope_level(self, scope: str) -> ScopeLevel: ...

    def scope_entries(self, scope: str, after: int, limit: int) -> list[ScopeEntry]:
        """In order of seq. A record that left a scope and came back may still have its gone mark before its live entry."""

    def drop_gone(self, scope: str, through: int) -> int:
        """Take the gone marks through a seq out of a scope; returns how many went.

        The horizon moves there, but not beyond the scope's level: a device that fills a scope at rest, page after page,
        would else be before the horizon for ever.
        """

    def scopes(self) -> list[str]: ...

    def moved(self) -> dict[str, int]:
        """The scopes that the last turn moved, with their seqs."""

    def add_history(self, collection: str, record: str, seq: int, rows: list[Overwritten]) -> None: ...

    def history(self, collection: str, record: str) -> list[HistoryRow]: ...

    def result(self, operation: str) -> bytes | None: ...

    def put_result(self, operation: str, result: bytes) -> None: ...

    def device(self, device: str) -> DeviceRow | None: ...

    def put_device(self, row: DeviceRow) -> None: ...

    def devices(self) -> list[DeviceRow]: ...

    def add_exchange(self, row: ExchangeRow) -> None: ...

    def exchange(self, exchange: int) -> ExchangeRow | None: ...

    def last_exchange(self) -> int: ...

    def add_entry(self, entry: Entry, salt: bytes, body: bytes) -> None: ...

    def last_entry(self) -> Entry | None: ...

    def entries(self, after: int, limit: int) -> list[tuple[Entry, bytes | None, bytes | None]]: ...

    def forget_bodies(self, numbers: list[int]) -> None:
        """Erase salts and bodies of entries, of this turn too; the entries stay."""

    def forget_history(self, collection: str, record: str, names: frozenset[str]) -> None:
        """Erase the values of fields that gave way, in this turn too."""

    def scrub(self) -> None:
        """Leave nothing of what was erased beside the records; call outside a turn."""

    def close(self) -> None: ...
