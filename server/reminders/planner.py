"""Turns duties into messages: one turn looks at what changed and what has come due, writes the messages as records of the
office, and queues them on the ways of each person.

The message, the note that it was told and the queue entry are one transaction: after a crash either all of it happened or none.
Call ``plan`` inside the office's write turn.
"""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, Final

import msgspec

from schema.day import DAY_MS, day_of
from schema.duty import ODD, Owing, Tell, due_moment, silences_of, standing
from schema.names import natural_id
from server.reminders.book import DutyBook
from server.reminders.quiet import Quiet, disturb_at
from server.reminders.store import Delivery, ReminderStore, Subscription
from server.reminders.texts import digest_payload, gathered_payload, payload_of, topic_of
from server.reminders.when import Due, Kind, Step, digest_moment, due_steps, gathered, steps_of
from sync.device import Device, Refused
from sync.merge import Fields
from sync.sound import sound_fields
from sync.storage import StorageFailing

if TYPE_CHECKING:
    from server.open_office import OpenOffice

MESSAGE: Final = "office.message"
REACH: Final = "office.reach"
PUSH_KEPT_MS: Final = DAY_MS
"""A push that can't be delivered is tried for so long."""
COUNT_MAX: Final = 9999
LONG_PAST_MS: Final = 60 * DAY_MS
"""What has been overdue for longer has told everybody long ago."""
_log = logging.getLogger("luzhi.reminders")
_URGENCY = {
    "new": "normal",
    "lead": "high",
    "late": "high",
    "escalated": "normal",
    "digest": "low",
    "gathered": "high",
    "gathered_late": "normal",
}


class Planned(msgspec.Struct, frozen=True):
    """What one turn did: messages written, by kind."""

    told: dict[str, int]


class Planner:
    """One office's reminders."""

    def __init__(self, office: OpenOffice, store: ReminderStore) -> None:
        self.office, self.store = office, store
        self.book = DutyBook(office.storage, office.catalogue)
        self.messenger = Messenger(office)
        self.wrongs: dict[str, Exception] = {}
        """What could not be told, while all else was, and why."""
        self._told: set[str] = set()
        self._steps: dict[Owing, list[Step]] = {}
        self._steps_from = -1
        self._day = ""
        self._next_at = 0
        self._planned_at = -1

    def forget(self) -> None:
        """A turn in which something was planned was undone: memory knows more than the file."""
        self.book.forget()
        self.messenger.forget()
        self._told.clear()
        self._next_at, self._planned_at = 0, -1

    def level(self, now: int) -> DutyBook:
        """The book as the records stand now. Call inside the office's thread."""
        touched = self.office.engine.knowledge.take_touched()
        if touched is None:
            self.forget()
        self.book.refresh(touched or (), now)
        self._put_off(touched)
        return self.book

    def plan(self, now: int) -> Planned:
        """Write and queue what has come due."""
        self.level(now)
        if self.book.recomputed == self._planned_at and now < self._next_at and day_of(now) == self._day:
            return Planned({})
        if self._steps_from != self.book.whole_count:
            self._steps, self._steps_from = {}, self.book.whole_count
        self.wrongs.clear()
        present = self._present()
        found = [
            due for owing in self.book.open() for due in self._each_apart(owing, now) if due.step.person in present
        ]
        self._next_at, self._planned_at = self._next_moment(now), self.book.recomputed
        if self.wrongs:
            self._next_at = 0
        digest = self._digests(now)
        told: dict[str, int] = {}
        if found or digest:
            with self.messenger as messenger:
                for part in gathered(found):
                    kind, person = _kind_of(part), part[0].step.person
                    say = self._tell_gathered if len(part) > 1 else self._tell
                    if self._is_said([one.key for one in part], person, now, partial(say, messenger, part, now)):
                        told[kind] = told.get(kind, 0) + 1
                for person, count, late in digest:
                    key = f"digest|{day_of(now)}|{person}"
                    if self._is_said(
                        [key], person, now, partial(self._tell_digest, messenger, person, count, late, now)
                    ):
                        told["digest"] = told.get("digest", 0) + 1
        if self._day != day_of(now):
            self._day = day_of(now)
            self.store.forget_old(now)
        return Planned(told)

    # --- what is due ---

    def _each_apart(self, owing: Owing, now: int) -> list[Due]:
        """What is due of an owing; one from which no steps can be worked out keeps none of the others back."""
        try:
            return list(self._due_of(owing, now))
        except ODD as wrong:
            self.book.ground.left_out("reminders", owing.collection, owing.record, wrong)
            self._steps[owing] = []
            return []

    def _due_of(self, owing: Owing, now: int) -> Iterable[Due]:
        if owing.opens > now or _is_long_past(owing, now):
            return ()
        return due_steps(owing, self._steps_of(owing), now, self._is_told)

    def _steps_of(self, owing: Owing) -> list[Step]:
        steps = self._steps.get(owing)
        if steps is None:
            duty = self.book.catalogue.duties[owing.duty]
            row = self.book.ground.row(owing.collection, owing.record) if owing.record else None
            author = None if row is None else str(row.get("by") or "")
            try:
                steps = steps_of(duty, owing, self.book.ground.own_days(), author, self._told_by)
            except Exception as wrong:  # noqa: BLE001 - told with the reminders; the other owings are not kept back
                self.wrongs[f"{owing.duty} {owing.record or owing.period}"] = wrong
                return []
            self._steps[owing] = steps
        return steps

    def _next_moment(self, now: int) -> int:
        """When the next step of anything comes due, if nothing changes before."""
        moments = [now + DAY_MS]
        for owing in self.book.open():
            if _is_long_past(owing, now):
                continue
            moments += [step.at for step in self._steps_of(owing) if step.at > now]
            moments += [owing.opens] if owing.opens > now else []
        digest = digest_moment(now, self.book.ground.own_days())
        return min([*moments, *([digest] if digest is not None and digest > now else [])])

    def _told_by(self, tell: Tell, owing: Owing) -> list[str]:
        ground, today = self.book.ground, day_of(self.office.now_ms())
        persons = [one for post in tell.posts for one in ground.holders(post, today)]
        superior = ground.in_charge(ground.section(owing.person)) if tell.superior else None
        return [one for one in (*([superior] if superior else []), *persons) if one in self._present()]

    def _present(self) -> frozenset[str]:
        return frozenset(self.book.ground.persons())

    def _is_told(self, key: str) -> bool:
        if key not in self._told:
            if not self.store.is_told(key):
                return False
            self._told.add(key)
        return True

    def _digests(self, now: int) -> list[tuple[str, int, int]]:
        at = digest_moment(now, self.book.ground.own_days())
        if at is None or not at <= now < at + DAY_MS // 4:
            return []
        today = day_of(now)
        if self._is_told(f"digest|{today}"):
            return []
        self._note(f"digest|{today}", "", "", now)
        counts: dict[str, list[int]] = {}
        for owing in self.book.open():
            state = standing(owing, now)
            if state != "coming" and owing.person in self._present():
                count = counts.setdefault(owing.person, [0, 0])
                count[0] += 1
                count[1] += state == "late"
        return [
            (person, count, late)
            for person, (count, late) in sorted(counts.items())
            if self._reach(person).get("digest", True) and not self._is_told(f"digest|{today}|{person}")
        ]

    # --- telling ---

    def _is_said(self, keys: list[str], person: str, now: int, say: Callable[[], None]) -> bool:
        """Say it; a message that the rules don't take, or that can't be made, is told in the log, and keeps none of the others back."""
        try:
            say()
        except Refused as wrong:
            for key in keys:
                _log.error("message %s to %s was not taken: %s", topic_of(key), person, refused_name(wrong))
                self._note(key, person, "", now)
            return False
        except (StorageFailing, *self.office.storage.errors):
            raise
        except Exception as wrong:  # noqa: BLE001 - told with the reminders and tried again; the other messages are not kept back
            self.wrongs[keys[0]] = wrong
            self._next_at = 0
            return False
        return True

    def _tell(self, messenger: Messenger, part: list[Due], now: int) -> None:
        due = part[0]
        step, owing = due.step, due.owing
        end = due_moment(owing.due)
        fields: Fields = {
            "person": step.person, "subject": due.key, "kind": step.kind, "duty": owing.duty, "collection": owing.collection,
            "record": owing.record, "period": owing.period, "due_at": end, "sent_at": now,
            "owed_by": owing.person if step.kind == "escalated" else None,
        }  # fmt: skip
        message = messenger.create({name: value for name, value in fields.items() if value not in (None, "")})
        self._note(due.key, step.person, message, now)
        self._pass(due, now)
        payload = payload_of(self.book.catalogue, step.kind, owing, message, now)
        self.push(
            message,
            step.person,
            payload,
            owing.key,
            _URGENCY[step.kind],
            now,
            end if step.kind == "lead" else None,
        )

    def _tell_gathered(self, messenger: Messenger, part: list[Due], now: int) -> None:
        """One message for many of a moment; each of them is noted as told by it."""
        kind, person = _kind_of(part), part[0].step.person
        subject = f"{kind}|{topic_of('|'.join(sorted(one.key for one in part)))}"
        count = min(len(part), COUNT_MAX)
        message = messenger.create({"person": person, "subject": subject, "kind": kind, "count": count, "sent_at": now})
        for due in part:
            self._note(due.key, person, message, now)
            self._pass(due, now)
        ends = [due_moment(due.owing.due) for due in part if due.step.kind == "lead"]
        payload = gathered_payload(kind, Counter(due.step.kind for due in part), message)
        end = min((end for end in ends if end is not None), default=None)
        self.push(message, person, payload, "", _URGENCY[kind], now, end, topic_of(message))

    def _pass(self, due: Due, now: int) -> None:
        """Steps that a newer one stands for are not told any more."""
        for key in due.skipped:
            self._note(key, due.step.person, "", now)

    def _tell_digest(self, messenger: Messenger, person: str, count: int, late: int, now: int) -> None:
        key = f"digest|{day_of(now)}|{person}"
        message = messenger.create(
            {"person": person, "subject": key, "kind": "digest", "count": min(count, COUNT_MAX), "sent_at": now}
        )
        self._note(key, person, message, now)
        self.push(message, person, digest_payload(count, late, message), "", _URGENCY["digest"], now, None)

    def _note(self, key: str, person: str, message: str, now: int) -> None:
        self.store.tell(key, person, now, message)
        self._told.add(key)

    def push(
        self,
        message: str,
        person: str,
        payload: str,
        matter: str,
        urgency: str,
        now: int,
        end: int | None,
        topic: str = "",
    ) -> None:
        """Queue a message for each of a person's devices that can be reached, from ``now`` on, when that person may be disturbed.

        ``matter`` is the key of the owing it is about, ``""`` for a list of many: a newer message of a matter replaces the older,
        and of lists with the same ``topic``.
        """
        reach = self._reach(person)
        if not reach.get("push", True):
            return
        at = disturb_at(now, _quiet(reach), self.silences(person, now), end)
        topic = topic_of(matter) if matter else topic or "digest"
        for subscription in self.reachable(person):
            expires = max(at + PUSH_KEPT_MS, end or 0)
            self.store.queue(
                message, person, "push", subscription.id, payload, topic, urgency, now, at, expires, matter
            )

    def wanted_at(self, delivery: Delivery, now: int) -> int | None:
        """When a queued push may go, looked at anew when its moment has come; ``None``: not any more.

        The matter may be done by now, the person have left, the device be revoked, or a session have begun.
        """
        subscription = self.store.subscription(delivery.target)
        if subscription is None or not self.is_active(subscription) or delivery.person not in self._present():
            return None
        if not self._reach(delivery.person).get("push", True):
            return None
        if delivery.matter and not any(one.key == delivery.matter for one in self.book.open()):
            return None
        gathered_keys = self.store.keys_of(delivery.message)
        if len(gathered_keys) > 1 and not any(
            key.startswith(f"{one.key}|") for one in self.book.open() for key in gathered_keys
        ):
            return None
        return disturb_at(now, Quiet(0, 0), self.silences(delivery.person, now))

    def reachable(self, person: str) -> list[Subscription]:
        """Where a person's devices take pushes; one that was revoked takes none any more."""
        return [one for one in self.store.subscriptions(person) if self.is_active(one)]

    def is_active(self, subscription: Subscription) -> bool:
        """Whether the device of a subscription is still its person's."""
        row = self.office.storage.device(subscription.device)
        return row is not None and row.state == "active" and row.person == subscription.person

    def silences(self, person: str, now: int) -> list[tuple[int, int]]:
        """When a person sits in a session."""
        ground = self.book.ground
        return [
            span
            for regulation in self.book.catalogue.regulations
            for silence in regulation.silences
            for span in silences_of(silence, ground, person, now)
            if span[1] > now
        ]

    def _reach(self, person: str) -> Fields:
        stored = self.office.storage.stored(REACH, natural_id(self.office.id, REACH, (person,)))
        return {} if stored is None else stored.fields()

    def _put_off(self, touched: list[tuple[str, str]] | None) -> None:
        """Messages that a person put off ring again at the moment they chose."""
        if touched is None:
            rows = list(self.office.rows(MESSAGE))
        else:
            found = (
                self.office.storage.stored(MESSAGE, record) for collection, record in touched if collection == MESSAGE
            )
            odd, catalogue = self.office.storage.odd, self.book.catalogue
            sound = (sound_fields(catalogue, odd, stored) for stored in found if stored is not None)
            rows = [row for row in sound if row is not None]
        for row in rows:
            record, again, person = str(row["id"]), row.get("again_at"), str(row.get("person"))
            if row.get("state") != "put_off" or not isinstance(again, int) or self._is_told(f"again|{record}|{again}"):
                continue
            self._note(f"again|{record}|{again}", person, record, again)
            owing = next(
                (
                    one
                    for one in self.book.of_record(str(row.get("record")))
                    if one.duty == row.get("duty") and one.person == person
                ),
                None,
            )
            if owing is not None:
                payload = payload_of(self.book.catalogue, "lead", owing, record, again)
                self.push(record, person, payload, owing.key, "high", again, None)


def refused_name(wrong: Exception) -> str:
    """What may be said of it in the log: the name of the refusal, or the kind of mistake, and no word of a record."""
    return wrong.refusal.name if isinstance(wrong, Refused) else type(wrong).__name__


def _is_long_past(owing: Owing, now: int) -> bool:
    end = due_moment(owing.due)
    return end is not None and end < now - LONG_PAST_MS


def _kind_of(part: list[Due]) -> Kind:
    if len(part) == 1:
        return part[0].step.kind
    return "gathered_late" if part[0].step.kind == "escalated" else "gathered"


def _quiet(reach: Fields) -> Quiet:
    standard = Quiet()
    return Quiet(int(reach.get("quiet_from", standard.since)), int(reach.get("quiet_until", standard.until)))


class Messenger:
    """Writes messages as the office itself, in one signed exchange. The device is kept, so that only what is new comes down to it."""

    def __init__(self, office: OpenOffice) -> None:
        self._office = office
        self._device: Device | None = None

    def forget(self) -> None:
        """What the device was brought may not be there any more."""
        self._device = None

    def __enter__(self) -> Messenger:
        if self._device is None:
            self._device = self._office.system_device()
        row = self._office.storage.device(self._device.id)
        self._device.counter = max(self._device.counter, row.counter if row is not None else 0)
        self._office.exchange_in_turn(self._device)
        return self

    def create(self, fields: Fields) -> str:
        """A message; gives its id."""
        assert self._device is not None
        return self._device.create(MESSAGE, fields)

    def __exit__(self, kind: object, wrong: object, trace: object) -> None:
        device, self._device = self._device, None
        if kind is None and device is not None:
            self._office.exchange_in_turn(device)
            self._device = device
