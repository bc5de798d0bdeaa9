"""What happens in a run: one function an event, and the plan that a seed makes of them."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

import msgspec

from schema.day import DAY_MS, MINUTE_MS
from schema.names import uuid7
from sync.exchange import Head, signed_text, write_head, write_request
from sync.operation import Operation, write_operation
from sync.stamp import next_stamp
from tests.simulation import deeds
from tests.simulation.claims import give_word, lie
from tests.simulation.house import Problem
from tests.simulation.network import NETWORK_FATES, SERVER_FATES, deliver, send, talk
from tests.simulation.versions import NEXT
from tests.simulation.watch import Broken, Watch
from tests.simulation.world import PEOPLE, World
from tests.small_office import sign_with

_WANTS = (0, 4096)


@dataclass(frozen=True)
class Event:
    """One event of a plan: its step, its name, and the number that sets its dice."""

    step: int
    name: str
    dice: int


Happening = Callable[[World, Watch], str]


def _deed(work: Callable[[World], str]) -> Happening:
    return lambda world, watch: work(world)


def exchange(world: World, watch: Watch) -> str:
    """A phone exchanges once; the network does what it does."""
    phone = world.dice.choice(world.active())
    fate = world.dice.choice(NETWORK_FATES)
    send(world, watch, phone, fate=fate, want=world.dice.choice(_WANTS))
    return f"{phone.id[-4:]} {fate}"


def come_level(world: World, watch: Watch) -> str:
    """A phone exchanges until it is level."""
    phone = world.dice.choice(world.active())
    talk(world, watch, phone, want=world.dice.choice(_WANTS))
    return phone.id[-4:]


def wait_together(world: World, watch: Watch) -> str:
    """Exchanges of several phones are taken in one turn (EX11); now and then the server ends in it."""
    phones = world.dice.sample(world.active(), min(3, len(world.active())))
    fate = world.dice.choice(["", "", *SERVER_FATES[:2]])
    replies = world.house.serve([(one.id, one.request()) for one in phones], fate)
    for phone, reply in zip(phones, replies, strict=True):
        watch.receive(phone, reply)
    return f"{' '.join(one.id[-4:] for one in phones)} {fate}"


def arrive(world: World, watch: Watch) -> str:
    """A letter that was on its way arrives."""
    return deliver(world, watch)


def crash_server(world: World, watch: Watch) -> str:
    """The server ends while it takes an exchange: in the turn, before or after its commit; or its disk is full (I15)."""
    waiting = [one for one in world.active() if one.device.outbox] or world.active()
    phone, fate = world.dice.choice(waiting), world.dice.choice(SERVER_FATES)
    if fate == "crash in turn":
        fate += f" {world.dice.randrange(1, 5)}"
    storage = world.house.storage
    before = (storage.last_seq(), storage.last_entry(), storage.last_exchange())
    reply = send(world, watch, phone, server=fate)
    storage = world.house.storage
    after = (storage.last_seq(), storage.last_entry(), storage.last_exchange())
    if fate == "disk full":
        if after != before or (isinstance(reply, bytes)):
            raise Broken("I15", "a full disk took something, or answered")
        other = world.dice.choice(world.active())
        if not other.device.outbox:
            talk(world, watch, other)
    return f"{phone.id[-4:]} {fate}"


def crash_phone(world: World, watch: Watch) -> str:
    """An app is ended and opened again."""
    phone = world.dice.choice(world.active())
    phone.crash()
    return phone.id[-4:]


def time_passes(world: World, watch: Watch) -> str:
    """Minutes, hours, now and then a night."""
    ms = world.dice.choice([MINUTE_MS, 7 * MINUTE_MS, 60 * MINUTE_MS, 60 * MINUTE_MS, DAY_MS])
    world.now += ms
    return f"{ms // MINUTE_MS} min"


def clock_jumps(world: World, watch: Watch) -> str:
    """A phone's clock is set, rightly or wrongly."""
    phone = world.dice.choice(world.active())
    phone.skew_ms = world.dice.choice([0, 0, 4, -4, 90, -90, -2000]) * MINUTE_MS
    return f"{phone.id[-4:]} {phone.skew_ms // MINUTE_MS} min"


def enrol(world: World, watch: Watch) -> str:
    """Somebody gets one more phone, which fills from nothing."""
    if len(world.active()) >= len(PEOPLE) + 2:
        return "enough phones"
    phone = world.enrol(world.ids[world.dice.choice(deeds.ANYBODY)])
    send(world, watch, phone, want=4096)
    return phone.id[-4:]


def revoke(world: World, watch: Watch) -> str:
    """A phone is revoked; its person has or gets another."""
    phone = world.dice.choice(world.active())
    if sum(1 for one in world.active() if one.person == phone.person) < 2:
        world.enrol(phone.person)
    row = world.house.storage.device(phone.id)
    assert row is not None
    world.house.put_device(msgspec.structs.replace(row, state="revoked"))
    return phone.id[-4:]


def hand_in(world: World, watch: Watch) -> str:
    """The file of what waited on a revoked phone is read on another phone of the same person."""
    for old in world.phones:
        heirs = [one for one in world.active() if one.person == old.person]
        if old.file and heirs:
            heir = world.dice.choice(heirs)
            for waiting in old.file:
                heir.device.enqueue(waiting.operation)
            heir.device._view = None
            heir.save()
            old.file = []
            return f"{old.id[-4:]} to {heir.id[-4:]}"
    return "nothing to hand in"


def back_up(world: World, watch: Watch) -> str:
    """A copy is taken away; phones are told through which seq."""
    world.house.back_up()
    return f"through {world.house.storage.last_seq()}"


def restore(world: World, watch: Watch) -> str:
    """The last copy is put back (DV9, I14)."""
    if world.house.backup is None:
        return "no copy"
    world.house.restore()
    return f"to {world.house.storage.last_seq()}"


def compact(world: World, watch: Watch) -> str:
    """Old gone marks are dropped (SC11)."""
    last = world.house.storage.last_seq()
    through = world.dice.choice([last, world.dice.randrange(last // 2, last + 1)])
    return f"through {through}: {world.house.compact(through)}"


def upgrade_server(world: World, watch: Watch) -> str:
    """The next version of the program and its records takes over (UP1)."""
    if world.house.catalogue is NEXT:
        return "done before"
    world.house.upgrade()
    return str(NEXT.version)


def upgrade_phone(world: World, watch: Watch) -> str:
    """A phone gets the app that the server offers (UP4)."""
    old = [one for one in world.active() if one.device.schema < world.house.catalogue.version]
    if not old:
        return "all are new"
    phone = world.dice.choice(old)
    phone.device.upgrade(world.house.catalogue)
    phone.level = None
    phone.save()
    return phone.id[-4:]


def forge(world: World, watch: Watch) -> str:
    """Somebody sends what is not theirs to send: another's device, an old counter, a changed operation (I6)."""
    phone = world.dice.choice(world.active())
    row = world.house.storage.device(phone.id)
    if row is None or row.state != "active" or row.counter == 0:
        return "not now"
    way = world.dice.choice(["old counter", "other device", "changed"])
    at, record = world.now, uuid7(world.now, world.random(10))
    raw = write_operation(
        Operation(
            id=uuid7(at, world.random(10)),
            stamp=next_stamp(phone.device.stamp, at, phone.id),
            at=at,
            collection=deeds.QUESTION,
            record=record,
            kind="create",
            schema=phone.device.schema,
            fields={"question": "假"},
        )  # fmt: skip
    )
    counter = row.counter if way == "old counter" else row.counter + 1000
    head = write_head(Head(schema=phone.device.schema, now=at, epoch=phone.device.epoch, counter=counter))
    text, _ = signed_text(world.house.office, phone.id, phone.device.epoch, counter, head, [raw])
    other = next(one for one in world.phones if one.id != phone.id)
    key = other.key if way == "other device" else phone.key
    sent = raw[:-1] + bytes([raw[-1] ^ 1]) if way == "changed" else raw
    reply = world.house.serve([(phone.id, write_request(Head(schema=0, now=0), [sent], sign_with(key, text), head))])[0]
    if not isinstance(reply, Problem) or world.house.storage.stored(deeds.QUESTION, record) is not None:
        raise Broken("I6", f"{way}: what was forged is taken")
    return way


EVENTS: dict[str, tuple[int, Happening]] = {
    "exchange": (50, exchange), "come_level": (22, come_level), "wait_together": (4, wait_together), "arrive": (8, arrive),
    "crash_server": (6, crash_server), "crash_phone": (3, crash_phone), "time_passes": (10, time_passes),
    "clock_jumps": (4, clock_jumps), "enrol": (1, enrol), "revoke": (1, revoke), "hand_in": (2, hand_in),
    "back_up": (3, back_up), "restore": (1, restore), "compact": (2, compact), "upgrade_server": (1, upgrade_server),
    "upgrade_phone": (3, upgrade_phone), "forge": (2, forge),
    "arrange": (2, _deed(deeds.arrange)), "change_session": (4, _deed(deeds.change_session)),
    "check_in": (6, _deed(deeds.check_in)), "settle_attendance": (4, _deed(deeds.settle_attendance)),
    "ask_leave": (4, _deed(deeds.ask_leave)), "go_on_with_leave": (5, _deed(deeds.go_on_with_leave)),
    "inspect": (6, _deed(deeds.inspect)), "tick": (14, _deed(deeds.tick)),
    "settle_inspection": (7, _deed(deeds.settle_inspection)), "visit": (6, _deed(deeds.visit)),
    "go_on_with_visit": (14, _deed(deeds.go_on_with_visit)), "ask": (4, _deed(deeds.ask)), "grant": (5, _deed(deeds.grant)),
    "take_away": (4, _deed(deeds.take_away)), "move": (4, _deed(deeds.move)), "set_value": (1, _deed(deeds.set_value)),
    "be_bold": (4, _deed(deeds.be_bold)), "backdate": (3, _deed(deeds.backdate)), "lie": (8, lie), "give_word": (2, give_word),
}  # fmt: skip
"""Every event with its weight."""
RARE = (
    "restore",
    "compact",
    "upgrade_server",
    "revoke",
    "enrol",
    "clock_jumps",
    "crash_server",
    "be_bold",
    "grant",
    "backdate",
)


THEMES = (
    (), ("check_in", "settle_attendance", "change_session"), ("ask_leave", "go_on_with_leave"), ("grant", "take_away", "move"),
    ("inspect", "tick", "settle_inspection"), ("visit", "go_on_with_visit"), ("be_bold", "backdate", "grant", "take_away"),
    ("visit", "go_on_with_visit", "compact"), ("lie", "give_word", "grant", "take_away"), ("lie", "time_passes"),
)  # fmt: skip
"""What there may be much of in a seed."""


def plan(seed: int, steps: int) -> list[Event]:
    """The events of a seed. Each seed has a temper of its own: some rare things never happen in it, others often."""
    dice = random.Random(seed)
    weights = {name: weight for name, (weight, _) in EVENTS.items()}
    for name in RARE:
        weights[name] *= dice.choice([0, 1, 1, 4])
    for name in dice.choice(THEMES):
        weights[name] *= 5
    names = dice.choices(list(weights), list(weights.values()), k=steps)
    return [Event(step, name, dice.getrandbits(48)) for step, name in enumerate(names)]


def happen(event: Event, world: World, watch: Watch) -> str:
    """Let an event happen; returns what it came to."""
    world.dice.seed(event.dice)
    world.now += 1000 + event.dice % 20_000
    return EVENTS[event.name][1](world, watch)
