"""I18: no right, no deadline and no "same day" is gained by a time that a device claims.

A liar is a device whose person sends what no app would: any moment, stamp, clock, ``rest`` and ``redo``, also with posts
that have ended, also after it was revoked. What the house took is judged here a second time, from what the house was told
and when.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import msgspec

from schema.day import DAY_MS, MINUTE_MS, day_of, days_after
from schema.names import natural_id, uuid7
from sync.engine import Taken
from sync.exchange import Head, Result, signed_text, write_head, write_request
from sync.journal import EntryBody
from sync.operation import Operation, read_operation, write_operation
from sync.stamp import make_stamp
from sync.word import waiting_step
from tests.simulation.house import Problem
from tests.simulation.oracle import standing_in
from tests.simulation.phone import Phone
from tests.simulation.versions import INSPECTION, VISIT
from tests.simulation.watch import Broken
from tests.simulation.world import World
from tests.small_office import sign_with

TOLERANCE_MS, LATE_MS, RUN_MS = 5 * MINUTE_MS, 4 * 60 * MINUTE_MS, DAY_MS
FLOOR_MS = 15 * MINUTE_MS
"""A server that started anew knows a floor up to 10 minutes older (TI2)."""
_QUESTION, _POST, _VALUE, _SECTION = (
    "first_contact.question",
    "office.post_held",
    "office.parameter_value",
    "office.section",
)
RIGHTS = (_POST, _VALUE, _SECTION, "office.person", "office.room", "office.station")
_PEOPLE = ("inspector", "colleague", "desk", "handler", "clerk", "secretary")
_TAKEN = ("applied", "merged")


@dataclass
class _Contact:
    """When a device was last here with nothing left, and since when it says that more waits (0: it doesn't)."""

    floor: int
    run: int = 0
    counter: int = 0


class Claims:
    """Eyes on every exchange: what the house took, against what it could know."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._contacts: dict[str, _Contact] = {}
        last = world.house.storage.last_entry()
        self._seen = last.n if last else 0
        world.house.on_taken = self.taken

    def taken(self, taken: Taken, device: str) -> None:
        """The house took an exchange."""
        house, now = self._world.house, self._world.now
        row = house.storage.device(device)
        assert row is not None
        contact = self._contacts.setdefault(device, _Contact(row.enrolled_ms))
        fresh = taken.head.redo and house.restored > 0
        self._judge_new(device, row.enrolled_ms if fresh else contact.floor, is_again=fresh)
        if taken.results and taken.head.counter <= contact.counter:
            return  # a doubled letter
        contact.counter = taken.head.counter if taken.results else contact.counter
        if taken.head.epoch not in ("", house.engine.epoch()) or any(one.on.startswith("~") for one in taken.results):
            return
        if taken.head.rest > 0 or len(taken.results) >= 1000:
            contact.run = contact.run or now
            if now - contact.run > RUN_MS:
                contact.floor, contact.run = contact.run, now
        else:
            contact.floor, contact.run = now, 0

    def forget(self) -> None:
        """The house was put back: entries begin where they stood, and what it knew of contacts is as old."""
        last = self._world.house.storage.last_entry()
        self._seen = last.n if last else 0
        self._contacts.clear()

    def _judge_new(self, device: str, floor: int, *, is_again: bool) -> None:
        storage = self._world.house.storage
        last = storage.last_entry()
        if last is not None and last.n < self._seen:
            self._seen = 0
        for entry, _, raw in storage.entries(self._seen, 100_000):
            self._seen = entry.n
            if entry.exchange == 0 or entry.device != device:
                continue
            body = msgspec.msgpack.decode(raw or b"", type=EntryBody)
            operation, outcome = (
                read_operation(body.operation),
                msgspec.msgpack.decode(body.result, type=Result).outcome,
            )
            if outcome == "applied" or (outcome == "merged" and operation.kind != "create"):
                self._one(operation, entry.received_ms, body, floor, is_again=is_again)

    def _one(self, operation: Operation, received: int, body: EntryBody, floor: int, *, is_again: bool) -> None:
        judged = body.judged
        moment = judged.at if judged else operation.at
        what = f"{operation.collection} {operation.kind} {operation.action}"
        if operation.at > received + TOLERANCE_MS:
            raise Broken("I18", f"{what} of {operation.at - received} ms ahead is taken")
        if operation.collection in RIGHTS:
            if moment != received:
                raise Broken("I18", f"{what} counts from {moment}, arrived {received}")
            return
        if moment < floor - FLOOR_MS:
            raise Broken(
                "I18", f"{what} counts from {(floor - moment) // MINUTE_MS} min before its device was last here"
            )
        if moment > max(received, operation.at):
            raise Broken("I18", f"{what} counts from after its receipt")
        waited = received - operation.at
        crosses = waited > TOLERANCE_MS and day_of(operation.at) != day_of(received)
        if not is_again and (moment != operation.at or waited > LATE_MS or crosses):
            self._is_marked(operation, received, what)

    def _is_marked(self, operation: Operation, received: int, what: str) -> None:
        stored = self._world.house.storage.stored(operation.collection, operation.record)
        step = {"create": "create", "patch": "edit"}.get(operation.kind, operation.action)
        marks = (stored.fields().get("late") or {}) if stored else {}
        if step not in marks:
            raise Broken("I18", f"{what} arrived {received - operation.at} ms later and isn't marked")


# --- who lies -----------------------------------------------------------------------------------------------------


def _liar(world: World) -> Phone:
    """A device of somebody, enrolled for lies alone, or one that lied before."""
    if world.liars and world.dice.random() < 0.8:
        return world.dice.choice(world.liars)
    phone = world.enrol(world.ids[world.dice.choice(_PEOPLE)])
    world.phones.remove(phone)
    world.liars.append(phone)
    return phone


def _lies(world: World, phone: Phone) -> list[Operation]:
    dice, now = world.dice, world.now
    made: list[Operation] = []
    for _ in range(dice.choice([0, 1, 1, 2, 3])):
        at = (
            now - dice.choice([0, 4, 30, 300, 1440, 2880, 14_400]) * MINUTE_MS + dice.choice([0, 0, 3, 400]) * MINUTE_MS
        )
        stamp_ms = dice.choice([at, now, now - dice.randrange(DAY_MS), 0])
        day = day_of(max(at, 0))
        mine = {"person": phone.person, "post": "administrator", "since": days_after(day, -2)}
        value = {"parameter": "5.2.late_after_minutes", "since": day, "value": "15", "source": "x"}
        office, room = world.house.office, world.ids[dice.choice(["301", "302"])]
        some = sorted(one.id for one in world.house.storage.collection(VISIT)) or [uuid7(now, world.random(10))]
        held = sorted(one.id for one in world.house.storage.collection(_POST))
        said: dict[str, Any] = dice.choice(
            [
                {"collection": _QUESTION, "fields": {"question": "早就问了"}},
                {"collection": VISIT, "fields": {"visitor": "早就来了", "matter": "办事"}},
                {"collection": INSPECTION, "fields": {"room": room, "day": day}, "record": natural_id(office, INSPECTION, (room, day, "1"))},
                {"collection": VISIT, "kind": "act", "action": "finish", "inputs": {"result": "早办了"}, "record": dice.choice(some)},
                {"collection": _POST, "fields": mine},
                {"collection": _POST, "kind": "act", "action": "end_on", "inputs": {"until": "2099-01-01"}, "record": dice.choice(held)},
                {"collection": _VALUE, "fields": value, "record": natural_id(office, _VALUE, (value["parameter"], day))},
                {"collection": _SECTION, "fields": {"name": "新科"}},
            ]
        )  # fmt: skip
        made.append(
            msgspec.convert(
                {
                    "id": uuid7(now, world.random(10)), "stamp": make_stamp(max(stamp_ms, 0), dice.randrange(9), phone.id),
                    "at": max(at, 0), "record": uuid7(now, world.random(10)), "kind": "create",
                    "schema": world.house.catalogue.version, **said,
                },
                Operation,
            )
        )  # fmt: skip
    return made


def _signed(world: World, phone: Phone, raws: list[bytes]) -> bytes:
    dice, always_more = world.dice, phone.id[-1] in "01234567"
    phone.device.counter += 1
    head = Head(
        schema=world.house.catalogue.version, now=max(0, world.now - dice.choice([0, 0, 0, 60, 4000, 100_000, -700]) * MINUTE_MS),
        epoch=world.house.engine.epoch(), counter=phone.device.counter, held="x", rest=500 if always_more else dice.choice([0, 0, 0, 1]),
        redo=dice.random() < 0.3,
    )  # fmt: skip
    text, _ = signed_text(world.house.office, phone.id, head.epoch, head.counter, write_head(head), raws)
    return write_request(head, raws, sign_with(phone.key, text))


def lie(world: World, watch: object) -> str:
    """A liar is here, with or without claims; now and then revoked first, handing in its last."""
    phone = _liar(world)
    row = world.house.storage.device(phone.id)
    if row is None:
        return "not enrolled any more"
    raws = [write_operation(one) for one in _lies(world, phone)]
    if row.state == "active" and world.dice.random() < 0.05:
        world.house.put_device(msgspec.structs.replace(row, state="revoked", revoked_ms=world.now))
        results = world.house.hand_in(phone.id, _signed(world, phone, raws or [b"\xc0"]))
        world.liars.remove(phone)
        if any(one.outcome in _TAKEN for one in results):
            raise Broken("I18", "a revoked device's last exchange acts by itself")
        return f"{phone.id[-4:]} handed in {len(results)}"
    reply = world.house.serve([(phone.id, _signed(world, phone, raws))])[0]
    return f"{phone.id[-4:]} {reply.code if isinstance(reply, Problem) else len(raws)}"


def give_word(world: World, watch: object) -> str:
    """Somebody is asked for their word for a step that waits."""
    last = world.house.storage.last_entry()
    assert last is not None
    found = [
        entry.n for entry, _, _ in world.house.storage.entries(max(0, last.n - 60), 60)
        if waiting_step(world.house.storage, entry.n) is not None
    ]  # fmt: skip
    if not found:
        return "nothing waits"
    entry, person = world.dice.choice(found), world.ids[world.dice.choice([*_PEOPLE, "admin"])]
    step = waiting_step(world.house.storage, entry)
    assert step is not None
    before = standing_in(world.house.storage, world.house.catalogue).posts(person, world.today)
    result = world.house.give_word(entry, person)
    if result.outcome in _TAKEN and step.operation.collection in RIGHTS:
        raise Broken("I18", f"{person} gave a word for {step.operation.collection} with {sorted(before)}")
    return f"{entry} {result.outcome}"
