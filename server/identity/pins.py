"""PINs of persons, kept as a slow hash, with the number of tries since the last right one.

scrypt with N = 2^15, r = 8, p = 3: 32 MiB and about a fifth of a second for each try. A try is counted, durably, before
it is checked, so that many at once or a crash win nothing; after 10 the PIN is dead until its person sets another on a
device of their own. ``Pins`` is called inside the office's write turn, ``pin_hash`` outside of it.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable
from typing import Any

import msgspec
from sqlite_utils import Database

from server.problems import Problem
from sync.event import HOUSE, Event, Hand, digest_of, event_by

TRIES_MAX = 10
_COST, _BLOCK, _LANES = 2**15, 8, 3
_MEMORY_BYTES_MAX = 64 * 1024 * 1024
_TABLE = (
    "CREATE TABLE IF NOT EXISTS pin (person TEXT PRIMARY KEY, salt BLOB NOT NULL, hash BLOB NOT NULL, cost TEXT NOT NULL, "
    "set_ms INTEGER NOT NULL, tries INTEGER NOT NULL) STRICT"
)
_COST_WORD = f"scrypt-{_COST}-{_BLOCK}-{_LANES}"


class KeptPin(msgspec.Struct, frozen=True):
    """A PIN as kept."""

    salt: bytes
    hash: bytes
    cost: str


def pin_hash(pin: str, salt: bytes, cost: str = _COST_WORD) -> bytes:
    """The slow hash; ``cost`` says with which parameters."""
    _, n, r, p = cost.split("-")
    return hashlib.scrypt(
        pin.encode(), salt=salt, n=int(n), r=int(r), p=int(p), maxmem=_MEMORY_BYTES_MAX, dklen=32
    )  # fmt: skip


def is_right(pin: str, kept: KeptPin) -> bool:
    """Whether this is the PIN."""
    return hmac.compare_digest(pin_hash(pin, kept.salt, kept.cost), kept.hash)


def pin_mark(salt: bytes, hashed: bytes) -> str:
    """How the journal names a PIN as kept."""
    return digest_of(b"pin", salt, hashed)


class Pins:
    """The PINs of one office."""

    def __init__(self, database: Database, now_ms: Callable[[], int], note: Callable[[Event], int]) -> None:
        self._database, self._now, self._note = database, now_ms, note

    def open(self) -> None:
        """Make the table."""
        self._run(_TABLE)

    def _run(self, sql: str, *values: Any) -> Any:
        return self._database.conn.execute(sql, values)

    def put(self, person: str, salt: bytes, hashed: bytes, by: Hand = HOUSE) -> int:
        """A person's PIN, set anew; the tries begin again. Returns when.

        The proof of the act is not told: it is over the body that held the PIN, which could be guessed from it.
        """
        now = self._now()
        hand = Hand(person=by.person, device=by.device)
        self._note(event_by(hand, "pin_set", person=person, mark=pin_mark(salt, hashed)))
        self._run("INSERT OR REPLACE INTO pin VALUES (?, ?, ?, ?, ?, 0)", person, salt, hashed, _COST_WORD, now)
        return now

    def set_at(self, person: str) -> tuple[int, bool] | None:
        """When the PIN was set, and whether it is dead after too many tries; ``None`` if there is none."""
        row = self._run("SELECT set_ms, tries FROM pin WHERE person = ?", person).fetchone()
        return None if row is None else (row[0], row[1] >= TRIES_MAX)

    def people(self) -> set[str]:
        """Everyone with a PIN."""
        return {row[0] for row in self._run("SELECT person FROM pin")}

    def end(self, person: str, by: Hand = HOUSE) -> None:
        """Take a person's PIN away: no tablet knows that person until another is set."""
        if self._run("DELETE FROM pin WHERE person = ?", person).rowcount:
            self._note(event_by(by, "pin_ended", person=person))

    def marks(self) -> list[tuple[str, str]]:
        """Everyone with a PIN, and the mark by which the journal knows it (JO8)."""
        return [(row[0], pin_mark(row[1], row[2])) for row in self._run("SELECT person, salt, hash FROM pin")]

    def begin(self, person: str) -> KeptPin:
        """Count a try and give what to check it against. Raises ``Problem``: ``pin_unset`` or ``pin_stopped``."""
        row = self._run("SELECT salt, hash, cost, tries FROM pin WHERE person = ?", person).fetchone()
        if row is None:
            raise Problem("pin_unset")
        if row[3] >= TRIES_MAX:
            raise Problem("pin_stopped")
        self._run("UPDATE pin SET tries = tries + 1 WHERE person = ?", person)
        return KeptPin(row[0], row[1], row[2])

    def right(self, person: str) -> None:
        """The PIN was right: the tries begin again."""
        self._run("UPDATE pin SET tries = 0 WHERE person = ?", person)
