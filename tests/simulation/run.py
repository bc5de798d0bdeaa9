"""One run: a plan is carried out, the network heals, everything settles, the invariants are checked; a failing plan shrinks."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field

from tests.simulation.chronicle import Chronicle
from tests.simulation.claims import Claims
from tests.simulation.events import Event, hand_in, happen, plan
from tests.simulation.invariants import CHECKS
from tests.simulation.network import talk
from tests.simulation.watch import Broken, Watch
from tests.simulation.world import World, opened

STEPS_DEFAULT = 150
EVERY_NTH_IN_FILE = 20
_ROUNDS = 4
Planted = Callable[[], AbstractContextManager[None]]


@dataclass
class Failure:
    """A run that failed: which invariant, at which step (-1: in the end), why."""

    seed: int
    invariant: str
    step: int
    why: str
    told: list[str] = field(default_factory=list)

    @property
    def is_named(self) -> bool:
        """Whether it was an invariant that broke, and not the program itself."""
        return self.invariant[1:].isdigit()


def is_in_file(seed: int) -> bool:
    """Whether this seed runs over SQLite."""
    return seed % EVERY_NTH_IN_FILE == EVERY_NTH_IN_FILE - 1


def run(seed: int, events: list[Event], planted: Planted = nullcontext) -> Failure | None:
    """Run events; a planted bug is in force during the run and taken out before the end is judged."""
    told: list[str] = []
    step = -1
    with opened(in_file=is_in_file(seed)) as world:
        watch = Watch(world)
        world.house.on_restored = Claims(world).forget
        try:
            with planted():
                world.house.start()
                for event in events:
                    step = event.step
                    told.append(f"{event.step:4} {event.name}")
                    told[-1] += f": {happen(event, world, watch)}"
                step = -1
                _settle(world, watch)
            judge(world)
        except Broken as broken:
            return Failure(seed, broken.invariant, step, str(broken), told)
        except Exception as wrong:  # noqa: BLE001 - whatever the engine or device raised is a finding of the run
            return Failure(seed, type(wrong).__name__, step, f"{type(wrong).__name__}: {wrong}", told)
    return None


def _settle(world: World, watch: Watch) -> None:
    """The network heals, clocks are right, every app is the newest; then exchange until nothing waits."""
    world.dice.seed(0)
    world.letters.clear()
    world.house.start()
    for phone in world.active():
        phone.skew_ms = 0
        phone.crash()
        if phone.device.schema < world.house.catalogue.version:
            phone.device.upgrade(world.house.catalogue)
    for is_last_word in (False, True):
        for phone in world.active() if is_last_word else ():
            phone.device.give_up()
        for _ in range(_ROUNDS):
            hand_in(world, watch)
            for phone in world.active():
                talk(world, watch, phone)
            if not any(phone.device.outbox for phone in world.active()):
                break
    for phone in world.active():
        talk(world, watch, phone)


def judge(world: World) -> None:
    """Check every invariant of a settled world. Raises ``Broken``."""
    book = Chronicle(world)
    for check in CHECKS:
        check(world, book)


def shrink(failure: Failure, events: list[Event], planted: Planted = nullcontext, runs: int = 600) -> list[Event]:
    """Fewer events that still break the same invariant: the prefix, then chunks dropped, ever smaller."""
    least = [one for one in events if failure.step < 0 or one.step <= failure.step]
    chunk = max(1, len(least) // 2)
    while runs > 0:
        at, has_dropped = 0, False
        while at < len(least) and runs > 0:
            fewer = least[:at] + least[at + chunk :]
            runs -= 1
            found = run(failure.seed, fewer, planted)
            if found is not None and found.invariant == failure.invariant:
                least, has_dropped = fewer, True
            else:
                at += chunk
        if chunk == 1 and not has_dropped:
            break
        chunk = max(1, chunk // 2)
    return least


def run_seed(seed: int, steps: int = STEPS_DEFAULT, planted: Planted = nullcontext) -> Failure | None:
    """The run of a seed."""
    return run(seed, plan(seed, steps), planted)


def told(failure: Failure, steps: int, planted: Planted = nullcontext) -> str:
    """A failure in words: seed, step, invariant, and the least events that lead there."""
    least = shrink(failure, plan(failure.seed, steps), planted)
    again = run(failure.seed, least, planted) or failure
    where = "in the end" if failure.step < 0 else f"at step {failure.step}"
    lines = [f"seed {failure.seed} fails {where}: {failure.why}", f"shrunk to {len(least)} events: {again.why}"]
    return "\n".join([*lines, *again.told])
