"""What the reminders keep in the office's file: which messages went out, what waits on which way, where people can be reached.

None of it is a record: addresses of push services, secret calendar addresses and robots never travel to a phone. Call everything
inside the office's write turn.
"""

from __future__ import annotations

from typing import Any, Final

import msgspec
from sqlite_utils import Database

_TABLES = {
    "reminder": "key TEXT PRIMARY KEY, person TEXT NOT NULL, told_ms INTEGER NOT NULL, message TEXT NOT NULL",
    "delivery": "id INTEGER PRIMARY KEY, message TEXT NOT NULL, person TEXT NOT NULL, way TEXT NOT NULL, target TEXT NOT NULL, "
    "payload TEXT NOT NULL, topic TEXT NOT NULL, urgency TEXT NOT NULL, not_before_ms INTEGER NOT NULL, "
    "expires_ms INTEGER NOT NULL, tries INTEGER NOT NULL, state TEXT NOT NULL, status INTEGER NOT NULL, "
    "made_ms INTEGER NOT NULL, sent_ms INTEGER, matter TEXT NOT NULL",
    "push_subscription": "id TEXT PRIMARY KEY, person TEXT NOT NULL, device TEXT NOT NULL, endpoint TEXT NOT NULL, "
    "p256dh TEXT NOT NULL, auth TEXT NOT NULL, made_ms INTEGER NOT NULL",
    "calendar": "person TEXT PRIMARY KEY, token_hash TEXT NOT NULL UNIQUE, made_ms INTEGER NOT NULL, asked_ms INTEGER NOT NULL",
    "calendar_event": "uid TEXT PRIMARY KEY, sequence INTEGER NOT NULL, mark TEXT NOT NULL, changed_ms INTEGER NOT NULL",
    "robot": "id TEXT PRIMARY KEY, label TEXT NOT NULL, url TEXT NOT NULL, regulations TEXT NOT NULL, made_ms INTEGER NOT NULL",
    "lease": "name TEXT PRIMARY KEY, holder TEXT NOT NULL, until_ms INTEGER NOT NULL",
}
_INDEXES = (
    "CREATE INDEX IF NOT EXISTS delivery_waiting ON delivery (state, not_before_ms)",
    "CREATE INDEX IF NOT EXISTS reminder_message ON reminder (message)",
    "CREATE INDEX IF NOT EXISTS delivery_message ON delivery (message)",
)
SUBSCRIPTIONS_A_PERSON: Final = 8
KEPT_MS: Final = 400 * 86_400_000
"""Proof of what was told is kept so long beside the messages themselves."""


class Subscription(msgspec.Struct, frozen=True):
    """Where a push service takes messages for one device (RFC 8030, RFC 8291)."""

    id: str
    person: str
    device: str
    endpoint: str
    p256dh: str
    auth: str


class Delivery(msgspec.Struct, frozen=True):
    """A message on one way. ``state``: waiting, accepted, failed, gone. ``status`` is the last HTTP status, 0 when there was no answer."""

    id: int
    message: str
    person: str
    way: str
    target: str
    payload: str
    topic: str
    urgency: str
    not_before_ms: int
    expires_ms: int
    tries: int
    state: str
    status: int
    made_ms: int
    sent_ms: int | None
    matter: str = ""


class Robot(msgspec.Struct, frozen=True):
    """A work group's robot. ``regulations`` are the names whose duties it tells; empty: all."""

    id: str
    label: str
    url: str
    regulations: tuple[str, ...]


_DELIVERY = "id, message, person, way, target, payload, topic, urgency, not_before_ms, expires_ms, tries, state, status, made_ms, sent_ms, matter"


class ReminderStore:
    """The tables of one office."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def open(self) -> None:
        """Make what is missing."""
        for name, columns in _TABLES.items():
            self._run(f"CREATE TABLE IF NOT EXISTS {name} ({columns}) STRICT")
        for index in _INDEXES:
            self._run(index)

    def _run(self, sql: str, values: tuple[Any, ...] = ()) -> Any:
        return self._database.conn.execute(sql, values)

    # --- what was told ---

    def is_told(self, key: str) -> bool:
        """Whether a message went out already, or was passed over for a newer one."""
        return self._run("SELECT 1 FROM reminder WHERE key = ?", (key,)).fetchone() is not None

    def tell(self, key: str, person: str, now: int, message: str = "") -> None:
        """Note it."""
        self._run("INSERT OR IGNORE INTO reminder VALUES (?, ?, ?, ?)", (key, person, now, message))

    def keys_of(self, message: str) -> list[str]:
        """What a message told: one matter's step, or those of many that came due at one moment."""
        return [str(key) for (key,) in self._run("SELECT key FROM reminder WHERE message = ? ORDER BY key", (message,))]

    def forget_old(self, now: int) -> None:
        """Drop what is older than the proof has to be kept."""
        self._run("DELETE FROM reminder WHERE told_ms < ?", (now - KEPT_MS,))
        self._run("DELETE FROM delivery WHERE made_ms < ? AND state <> 'waiting'", (now - KEPT_MS,))
        self._run("DELETE FROM calendar_event WHERE changed_ms < ?", (now - KEPT_MS,))

    # --- ways ---

    def queue(
        self,
        message: str,
        person: str,
        way: str,
        target: str,
        payload: str,
        topic: str,
        urgency: str,
        now: int,
        not_before: int,
        expires: int,
        matter: str = "",
    ) -> None:
        """Have something sent. A newer one on the same topic takes the place of one that still waits."""
        if topic:
            self._run(
                "DELETE FROM delivery WHERE target = ? AND topic = ? AND state = 'waiting' AND tries = 0",
                (target, topic),
            )
        self._run(
            "INSERT INTO delivery (message, person, way, target, payload, topic, urgency, not_before_ms, expires_ms, tries, "
            "state, status, made_ms, matter) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 'waiting', 0, ?, ?)",
            (message, person, way, target, payload, topic, urgency, not_before, expires, now, matter),
        )  # fmt: skip

    def waiting(self, now: int, count: int) -> list[Delivery]:
        """What may be sent now, the oldest first."""
        rows = self._run(
            f"SELECT {_DELIVERY} FROM delivery WHERE state = 'waiting' AND not_before_ms <= ? ORDER BY not_before_ms, id LIMIT ?",
            (now, count),
        )
        return [Delivery(*row) for row in rows]

    def settle(self, delivery: int, state: str, status: int, now: int, again_at: int = 0) -> None:
        """What became of a try."""
        self._run(
            "UPDATE delivery SET state = ?, status = ?, tries = tries + 1, sent_ms = ?, not_before_ms = MAX(not_before_ms, ?) WHERE id = ?",
            (state, status, now, again_at, delivery),
        )

    def hold(self, delivery: int, until: int) -> None:
        """Not before then."""
        self._run("UPDATE delivery SET not_before_ms = ? WHERE id = ?", (until, delivery))

    def deliveries_of(self, message: str) -> list[Delivery]:
        """On which ways a message went."""
        return [
            Delivery(*row)
            for row in self._run(f"SELECT {_DELIVERY} FROM delivery WHERE message = ? ORDER BY id", (message,))
        ]

    def accepted_since(self, person: str, since: int) -> list[str]:
        """The messages that a push service took for a person since a moment, newest first."""
        sql = "SELECT message FROM delivery WHERE person = ? AND way = 'push' AND state = 'accepted' AND sent_ms >= ? ORDER BY id DESC"
        return [row[0] for row in self._run(sql, (person, since))]

    # --- push ---

    def subscribe(self, row: Subscription, now: int) -> None:
        """Keep where a device can be reached; one row a device, the oldest of a person's too many goes."""
        known = self._run("SELECT id FROM push_subscription WHERE device = ?", (row.device,)).fetchone()
        if known is not None:  # what waits for the device still finds it
            row = msgspec.structs.replace(row, id=str(known[0]))
        self._run("DELETE FROM push_subscription WHERE device = ? OR endpoint = ?", (row.device, row.endpoint))
        self._run(
            "INSERT INTO push_subscription VALUES (?, ?, ?, ?, ?, ?, ?)",
            (row.id, row.person, row.device, row.endpoint, row.p256dh, row.auth, now),
        )
        self._run(
            "DELETE FROM push_subscription WHERE person = ? AND id NOT IN "
            "(SELECT id FROM push_subscription WHERE person = ? ORDER BY made_ms DESC LIMIT ?)",
            (row.person, row.person, SUBSCRIPTIONS_A_PERSON),
        )

    def unsubscribe_device(self, device: str) -> None:
        """The device doesn't want to be reached any more, or is revoked."""
        self._run("DELETE FROM push_subscription WHERE device = ?", (device,))

    def unsubscribe(self, subscription: str) -> None:
        """The push service says that it is gone."""
        self._run("DELETE FROM push_subscription WHERE id = ?", (subscription,))

    def subscriptions(self, person: str) -> list[Subscription]:
        """Where a person can be reached."""
        sql = (
            "SELECT id, person, device, endpoint, p256dh, auth FROM push_subscription WHERE person = ? ORDER BY made_ms"
        )
        return [Subscription(*row) for row in self._run(sql, (person,))]

    def subscription(self, name: str) -> Subscription | None:
        """One by id."""
        sql = "SELECT id, person, device, endpoint, p256dh, auth FROM push_subscription WHERE id = ?"
        row = self._run(sql, (name,)).fetchone()
        return None if row is None else Subscription(*row)

    # --- calendar ---

    def put_calendar(self, person: str, token_hash: str | None, now: int) -> None:
        """A person's secret calendar address; ``None`` takes it away."""
        self._run("DELETE FROM calendar WHERE person = ?", (person,))
        if token_hash is not None:
            self._run("INSERT INTO calendar VALUES (?, ?, ?, 0)", (person, token_hash, now))

    def calendar_person(self, token_hash: str, now: int) -> str | None:
        """Whose calendar a secret address is; notes that it was asked for."""
        row = self._run("SELECT person FROM calendar WHERE token_hash = ?", (token_hash,)).fetchone()
        if row is None:
            return None
        self._run("UPDATE calendar SET asked_ms = ? WHERE token_hash = ?", (now, token_hash))
        return str(row[0])

    def is_calendar(self, token_hash: str) -> bool:
        """Whether a secret address is somebody's."""
        return self._run("SELECT 1 FROM calendar WHERE token_hash = ?", (token_hash,)).fetchone() is not None

    def calendar_asked(self, person: str) -> int | None:
        """When a person's calendar was last asked for; 0: never; ``None``: there is none."""
        row = self._run("SELECT asked_ms FROM calendar WHERE person = ?", (person,)).fetchone()
        return None if row is None else int(row[0])

    def sequences(self, marks: dict[str, str], now: int) -> dict[str, tuple[int, int]]:
        """For each event (uid to a mark of its content) its sequence number and when it changed; a new mark counts one up (RFC 5545, 3.8.7.4)."""
        found: dict[str, tuple[int, int]] = {}
        for uid, mark in marks.items():
            row = self._run("SELECT sequence, mark, changed_ms FROM calendar_event WHERE uid = ?", (uid,)).fetchone()
            if row is None or row[1] != mark:
                sequence = 0 if row is None else int(row[0]) + 1
                self._run("INSERT OR REPLACE INTO calendar_event VALUES (?, ?, ?, ?)", (uid, sequence, mark, now))
                found[uid] = (sequence, now)
            else:
                found[uid] = (int(row[0]), int(row[2]))
        return found

    # --- robots ---

    def put_robot(self, robot: Robot, now: int) -> None:
        """Enter or change a robot."""
        self._run(
            "INSERT OR REPLACE INTO robot VALUES (?, ?, ?, ?, ?)",
            (robot.id, robot.label, robot.url, ",".join(robot.regulations), now),
        )

    def robots(self) -> list[Robot]:
        """All robots."""
        rows = self._run("SELECT id, label, url, regulations FROM robot ORDER BY made_ms")
        return [Robot(row[0], row[1], row[2], tuple(one for one in row[3].split(",") if one)) for row in rows]

    def drop_robot(self, name: str) -> bool:
        """Take a robot away; whether it was there."""
        return bool(self._run("DELETE FROM robot WHERE id = ?", (name,)).rowcount)

    # --- one at a time ---

    def take_lease(self, name: str, holder: str, now: int, length_ms: int) -> bool:
        """Whether ``holder`` may do the work until ``length_ms`` from now: nobody else holds it, or what they held has run out."""
        row = self._run("SELECT holder, until_ms FROM lease WHERE name = ?", (name,)).fetchone()
        if row is not None and row[0] != holder and row[1] > now:
            return False
        self._run("INSERT OR REPLACE INTO lease VALUES (?, ?, ?)", (name, holder, now + length_ms))
        return True

    def end_lease(self, name: str, holder: str) -> None:
        """Let another go on at once."""
        self._run("DELETE FROM lease WHERE name = ? AND holder = ?", (name, holder))
