"""Sessions and enrolments of one office, in the office's file; its challenges, in memory. Tokens and codes are kept hashed.

Every method must be called inside the office's write turn (``sync.turns``): what changes is told to the journal in the
same turn (JO8). Time and randomness come in.
"""

from __future__ import annotations

import base64
import hashlib
from collections import OrderedDict
from collections.abc import Callable
from typing import Any

import msgspec
from sqlite_utils import Database

from schema.names import uuid7
from server.identity.challenges import Challenges
from server.identity.keys import is_public_key, is_signed
from server.identity.labels import clean_label
from server.problems import Problem
from server.settings import CHALLENGE_MS, ENROLMENT_MS, PROVED_MS, SESSION_MS, SHARED_SESSION_MS
from sync.event import HOUSE, Event, EventKind, Hand, digest_of, event_by
from sync.standing import LEFT, Standing
from sync.storage import DeviceRow, Storage

_TABLES = (
    "CREATE TABLE IF NOT EXISTS session (token_hash TEXT PRIMARY KEY, device TEXT NOT NULL, expires_ms INTEGER NOT NULL) STRICT",
    "CREATE TABLE IF NOT EXISTS enrolment (code_hash TEXT PRIMARY KEY, person TEXT NOT NULL, issuer TEXT NOT NULL, expires_ms INTEGER NOT NULL, "
    "confirmed INTEGER NOT NULL, state TEXT NOT NULL, pending TEXT, public_key BLOB, digits TEXT, label TEXT) STRICT",
    "DROP TABLE IF EXISTS challenge",
)
PROVED_MAX = 10_000
"""Sessions whose look-up is remembered."""


class Session(msgspec.Struct, frozen=True, kw_only=True):
    """Who is signed in, and whether on a shared device."""

    office: str
    device: str
    person: str
    on_shared: bool = False


class Enrolment(msgspec.Struct, frozen=True, kw_only=True):
    """An enrolment under way, of a person's device or of a shared one for a ``station``. ``state``: issued, pending, confirmed, done, declined."""

    code_hash: str
    person: str
    issuer: str
    expires_ms: int
    confirmed: bool
    state: str
    pending: str = ""
    public_key: bytes = b""
    digits: str = ""
    label: str = ""
    station: str = ""


def hashed(token: str) -> str:
    """How a token or code is kept."""
    return hashlib.sha256(token.encode()).hexdigest()


def token_from(random: bytes) -> str:
    """A token as text safe in a cookie, a link and a file name."""
    return base64.urlsafe_b64encode(random).rstrip(b"=").decode()


def bytes_of(text: str) -> bytes:
    """The bytes of base64url text without padding. Raises ``Problem("key_invalid")``."""
    try:
        return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except ValueError as wrong:
        raise Problem("key_invalid") from wrong


class Register:
    """The identity tables of one office."""

    def __init__(
        self,
        office: str,
        storage: Storage,
        database: Database,
        now_ms: Callable[[], int],
        random: Callable[[int], bytes],
        note: Callable[[Event], int],
        standing: Standing,
    ) -> None:
        self._office, self._storage, self._database, self._standing = office, storage, database, standing
        self._now, self._random, self._note = now_ms, random, note
        self._challenges = Challenges(office, now_ms, random, CHALLENGE_MS)
        self._proved: OrderedDict[str, tuple[str, int]] = OrderedDict()

    def open(self) -> None:
        """Make the tables."""
        for statement in _TABLES:
            self._run(statement)
        if "station" not in {row[1] for row in self._run("PRAGMA table_info(enrolment)")}:
            self._run("ALTER TABLE enrolment ADD COLUMN station TEXT NOT NULL DEFAULT ''")

    def _run(self, sql: str, *values: Any) -> Any:
        return self._database.conn.execute(sql, values)

    # --- sessions ---

    def session(self, token: str) -> Session:
        """The session of a token. Raises ``Problem``: ``signed_out``, ``device_revoked`` or ``person_ended``."""
        row = self._run("SELECT device, expires_ms FROM session WHERE token_hash = ?", hashed(token)).fetchone()
        if row is None or row[1] < self._now():
            raise Problem("signed_out")
        device = self._usable(self._storage.device(row[0]))
        self._proved[hashed(token)] = (device.id, min(row[1], self._now() + PROVED_MS))
        while len(self._proved) > PROVED_MAX:
            self._proved.popitem(last=False)
        return Session(office=self._office, device=device.id, person=device.person, on_shared=device.on_shared)

    def proved(self, token: str) -> str:
        """The device whose session this was when it was last looked up, not long ago and with none ended since; else ``""``.

        Says only whose body may be read before the session is looked up again. May be called from any thread.
        """
        device, until = self._proved.get(hashed(token), ("", 0))
        return device if until >= self._now() else ""

    def forget_proved(self) -> None:
        """A session may have ended: each is looked up again before anything of its device is read."""
        self._proved.clear()

    def _usable(self, device: DeviceRow | None) -> DeviceRow:
        refused = self._standing.refusal_of(device)
        if device is None or refused:
            raise Problem(refused)
        if device.on_shared and (not device.person or device.until_ms < self._now()):
            raise Problem("pin_needed")
        return device

    def open_session(self, device: DeviceRow) -> str:
        """A new token for a device; older ones of the same device end."""
        token = token_from(self._random(16))
        lasts_ms = SHARED_SESSION_MS if device.on_shared else SESSION_MS
        self._run("DELETE FROM session WHERE device = ? OR expires_ms < ?", device.id, self._now())
        self.forget_proved()
        self._run("INSERT INTO session VALUES (?, ?, ?)", hashed(token), device.id, self._now() + lasts_ms)
        hand, mark = Hand(person=device.person, device=device.id), session_mark(hashed(token))
        self._note(event_by(hand, "session_opened", person=device.person, device=device.id, mark=mark))
        return token

    def sessions(self) -> list[tuple[str, str]]:
        """The mark and the device of every session."""
        return [(session_mark(row[0]), str(row[1])) for row in self._run("SELECT token_hash, device FROM session")]

    def end_session(self, device: str) -> None:
        """End the sessions of a device, which stays enrolled."""
        self._run("DELETE FROM session WHERE device = ?", device)
        self.forget_proved()

    def challenge(self, device: str) -> str:
        """A nonce for a device to sign. The answer is the same whether there is such a device or not."""
        return self._challenges.give(device)

    def spend(self, device_id: str, nonce: str) -> bool:
        """Take a nonce; gives whether it was given to this device, lately. A nonce is good once, also when what it was meant for fails:
        nothing that is undone brings it back."""
        try:
            self._challenges.use(device_id, nonce)
        except Problem:
            return False
        return True

    def renew(self, device_id: str, nonce: str, signature: bytes) -> tuple[DeviceRow, str]:
        """A new session for a signed challenge that was spent. Raises ``Problem``."""
        device = self._storage.device(device_id)
        if device is None:
            raise Problem("signature_wrong")
        text = "\n".join(("luzhi-session-1", self._office, device_id, nonce)).encode()
        if not is_signed(device.public_key, text, signature):
            raise Problem("signature_wrong")
        return device, self.open_session(self._usable(device))

    # --- enrolment ---

    def issue(
        self, person: str, issuer: str, *, confirmed: bool = False, station: str = "", by: Hand | None = None
    ) -> tuple[str, int]:
        """A code for one device of a person, or of no person at a ``station``, and until when it holds (ms).

        ``confirmed``: no second look is needed. ``by`` is the issuer's hand.
        """
        if self._standing.has_left(person):
            raise Problem("person_left")
        code = token_from(self._random(16))
        expires = self._now() + ENROLMENT_MS
        self._run("DELETE FROM enrolment WHERE expires_ms < ?", self._now() - 86_400_000)
        self._run(
            "INSERT INTO enrolment (code_hash, person, issuer, expires_ms, confirmed, state, station) VALUES (?, ?, ?, ?, ?, 'issued', ?)",
            hashed(code), person, issuer, expires, int(confirmed), station,
        )  # fmt: skip
        hand = by or Hand(person=issuer)
        self._note(event_by(hand, "code_issued", person=person, station=station, mark=code_mark(hashed(code))))
        return code, expires

    def enrolment(self, code: str) -> Enrolment | None:
        """The enrolment of a code."""
        return self._enrolment("code_hash", hashed(code))

    def pending(self, pending: str) -> Enrolment | None:
        """The enrolment under way with this id."""
        return self._enrolment("pending", pending)

    def _enrolment(self, column: str, value: str) -> Enrolment | None:
        names = (
            "code_hash",
            "person",
            "issuer",
            "expires_ms",
            "confirmed",
            "state",
            "pending",
            "public_key",
            "digits",
            "label",
            "station",
        )
        row = self._run(f"SELECT {', '.join(names)} FROM enrolment WHERE {column} = ?", value).fetchone()
        if row is None:
            return None
        found = {name: inner for name, inner in zip(names, row, strict=True) if inner is not None}
        return Enrolment(**{**found, "confirmed": bool(found["confirmed"])})

    def start(self, code: str, public_key: bytes, label: str) -> Enrolment:
        """A phone shows a code and its key. Raises ``Problem`` for an unknown, used or expired code."""
        found = self.enrolment(code)
        if found is None:
            raise Problem("enrolment_unknown")
        if found.state != "issued":
            raise Problem("enrolment_used")
        if found.expires_ms < self._now() or self._standing.has_left(found.person):
            raise Problem("enrolment_over")
        self.check_key(public_key)
        pending = token_from(self._random(16))
        digits = f"{int.from_bytes(self._random(8), 'big') % 1_000_000:06d}"
        state = "confirmed" if found.confirmed else "pending"
        self._run(
            "UPDATE enrolment SET state = ?, pending = ?, public_key = ?, digits = ?, label = ? WHERE code_hash = ?",
            state, pending, public_key, digits, clean_label(label), hashed(code),
        )  # fmt: skip
        started = self.pending(pending)
        if started is None:
            raise Problem("enrolment_unknown")
        return started

    def check_key(self, public_key: bytes) -> None:
        """Raise ``Problem``: ``key_invalid`` for what is no key, ``key_taken`` for one that a device has or had."""
        if not is_public_key(public_key):
            raise Problem("key_invalid")
        if any(one.public_key == public_key for one in self._storage.devices()):
            raise Problem("key_taken")

    def settle(self, pending: str, state: str, by: Hand) -> None:
        """The issuer says yes (``confirmed``) or no (``declined``)."""
        done = self._run(
            "UPDATE enrolment SET state = ? WHERE pending = ? AND state = 'pending' AND expires_ms >= ?",
            state,
            pending,
            self._now(),
        )
        found = self.pending(pending)
        if done.rowcount != 1 or found is None:
            raise Problem("enrolment_over")
        what: EventKind = "enrolment_confirmed" if state == "confirmed" else "enrolment_declined"
        mark = code_mark(found.code_hash)
        self._note(event_by(by, what, person=found.person, station=found.station, mark=mark))

    def finish(self, pending: str, signature: bytes) -> tuple[DeviceRow, str] | None:
        """The device and its session token once confirmed; ``None`` while waiting. Raises ``Problem``.

        A shared device gets no session of its own: only persons on it do.
        """
        found = self.pending(pending)
        if found is None or found.state in ("declined", "done") or found.expires_ms < self._now():
            raise Problem("enrolment_over")
        if self._standing.has_left(found.person):
            raise Problem("enrolment_over")
        if not is_signed(found.public_key, f"luzhi-enrol-1\n{pending}".encode(), signature):
            raise Problem("signature_wrong")
        if found.state == "pending":
            return None
        self._run("UPDATE enrolment SET state = 'done' WHERE pending = ?", pending)
        device = self.enrol(
            found.person, found.public_key, found.label, station=found.station, by=Hand(person=found.issuer)
        )
        return device, "" if device.on_shared else self.open_session(device)

    def enrol(
        self, person: str, public_key: bytes, label: str, *, station: str = "", by: Hand = HOUSE
    ) -> DeviceRow:  # fmt: skip
        """A device of a person with this key, or a shared one of no person at a ``station``; ``by`` gave out its code. Raises ``Problem``."""
        if self._standing.has_left(person):
            raise Problem("person_left")
        self.check_key(public_key)
        now = self._now()
        row = DeviceRow(
            id=uuid7(now, self._random(10)), person=person, public_key=public_key, label=clean_label(label), state="active",
            counter=0, enrolled_ms=now, seen_ms=now, kind="shared" if station else "personal", station=station,
        )  # fmt: skip
        return self.put_new(row, by)

    def put_new(self, row: DeviceRow, by: Hand) -> DeviceRow:
        """Keep a new device, told to the journal: a row of the office's file that no entry explains is none of ours (JO9)."""
        what: EventKind = "tablet_signed_in" if row.tablet else "tablet_enrolled" if row.station else "device_enrolled"
        at = {"person": row.person, "device": row.id, "station": row.station, "mark": digest_of(row.public_key)}
        kept = msgspec.structs.replace(row, issuer=by.person, entry=self._note(event_by(by, what, **at)))
        self._storage.put_device(kept)
        return kept

    def revoke(self, device_id: str, by: Hand = HOUSE) -> None:
        """End a device and its sessions. Raises ``Problem("not_found")``."""
        device = self._storage.device(device_id)
        if device is None:
            raise Problem("not_found")
        if device.state in ("active", LEFT):
            moment = device.revoked_ms if device.state == LEFT else self._now()
            self._storage.put_device(msgspec.structs.replace(device, state="revoked", revoked_ms=moment))
            what: EventKind = "tablet_ended" if device.on_shared and not device.tablet else "device_revoked"
            self._note(event_by(by, what, person=device.person, device=device.id, station=device.station))
        self._run("DELETE FROM session WHERE device = ?", device_id)
        self.forget_proved()
        self._standing.is_changed = True


def session_mark(token_hash: str) -> str:
    """How the journal names a session (JO8)."""
    return digest_of(b"session", token_hash.encode())


def code_mark(code_hash: str) -> str:
    """How the journal names a code that was given out (JO8)."""
    return digest_of(b"code", code_hash.encode())
