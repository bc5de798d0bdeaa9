"""A year of the demo office with its reminders: the clock goes on by the half-hour, each round plans, and what is queued is sent.

Told at the end: duties opened, done in time, late and escalated by clause; reminders a person and day. With crashes the server is lost
once a week between deciding and committing, or between sending and noting it. A run with crashes must tell each person exactly what the
run without them tells: nothing lost, nothing doubled.
"""

from __future__ import annotations

import random
import statistics
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path

import msgspec

from schema.catalogue import Catalogue, find_catalogue
from schema.day import DAY_MS, MINUTE_MS, day_of
from schema.duty import standing
from server.demo import DemoClock, fill_demo, first_moment
from server.demo.scribe import Deed, Scribe
from server.open_office import OpenOffice
from server.reminders.planner import MESSAGE
from server.reminders.store import Subscription
from sync.storage import DeviceRow

ROUND_MS = 30 * MINUTE_MS
_CRASH_EVERY = 7
_SEED = 2026


class Crash(Exception):
    """The server is lost."""


class Told(msgspec.Struct):
    """What a run told, and how long it took."""

    messages: set[tuple[str, str]]
    """``(person, subject)``; the subject names duty, record, step and deadline."""
    kinds: Counter[tuple[str, str]]
    """By clause and kind."""
    a_day: list[int]
    """Messages of each person on each day with any."""
    sent: Counter[str]
    """How often a push service took each message."""
    crashes: int = 0
    rounds: int = 0
    planning_s: float = 0.0
    standing: Counter[tuple[str, str]] = Counter()
    """All owings of the year by clause and how they stand at its end."""


class Reminding(Scribe):
    """A scribe between whose deeds the reminders go their rounds."""

    told: Told
    crash_at: random.Random | None = None
    round_ms = ROUND_MS

    def __init__(self, office: OpenOffice, clock: DemoClock, chance: object) -> None:
        super().__init__(office, clock, chance)  # type: ignore[arg-type]
        self.office, self.clock = office, clock

    def subscribe(self) -> None:
        """Let everybody be reached who is there now and was not before."""

        def write() -> None:
            store = self.office.planner.store
            for stored in self.office.storage.collection("office.person"):
                if not store.subscriptions(stored.id):
                    self.office.storage.put_device(
                        DeviceRow(
                            id=stored.id, person=stored.id, public_key=b"", label="phone", state="active", counter=0,
                            enrolled_ms=self.clock.at, seen_ms=self.clock.at,
                        )
                    )  # fmt: skip
                    row = Subscription(stored.id, stored.id, stored.id, f"https://push.example/{stored.id}", "", "")
                    store.subscribe(row, self.clock.at)

        self.office.do(write).result()

    def play(self, deeds: Iterable[Deed]) -> None:
        """Half an hour's deeds, then a round."""
        waiting = sorted(deeds, key=lambda one: one.at)
        at = self.clock.at - self.clock.at % self.round_ms
        place, last = 0, waiting[-1].at
        while at <= last:
            at += self.round_ms
            until = place
            while until < len(waiting) and waiting[until].at <= at:
                until += 1
            if until > place:
                super().play(waiting[place:until])
                if any(one.collection == "office.person" for one in waiting[place:until]):
                    self.subscribe()
                place = until
            self.clock.move_to(at)
            self.round(at)

    def round(self, now: int) -> None:
        """Plan and send; once a week the server is lost on the way."""
        planner, told = self.office.planner, self.told
        dies = self.crash_at is not None and self.crash_at.randrange(_CRASH_EVERY * DAY_MS // self.round_ms) == 0
        if dies:
            told.crashes += 1
            try:
                self.office.do(self._plan_and_die).result()
            except Crash:
                self.office.engine.knowledge.forget_all()
                planner.forget()
        started = time.perf_counter()
        self.office.do(lambda: planner.plan(now)).result()
        told.planning_s += time.perf_counter() - started
        told.rounds += 1
        batch = self.office.look(lambda: planner.store.waiting(now, 1000)).result()
        for delivery in batch:
            told.sent[delivery.message] += 1
        if dies and batch:
            for delivery in batch:  # noted by nobody: the next process sends them again, on the same topic
                told.sent[delivery.message] -= 1
            batch = self.office.look(lambda: planner.store.waiting(now, 1000)).result()
            for delivery in batch:
                told.sent[delivery.message] += 1
        self.office.do(lambda: [planner.store.settle(one.id, "accepted", 201, now) for one in batch]).result()

    def _plan_and_die(self) -> None:
        self.office.planner.plan(self.clock.at)
        raise Crash


def run_year(
    folder: Path,
    today: str,
    *,
    crashes: int | None = None,
    every_ms: int = ROUND_MS,
    catalogue: Catalogue | None = None,
) -> Told:
    """A year that ends on ``today``, a round each ``every_ms``; with ``crashes`` (a seed) the server is lost about once a week."""
    catalogue = catalogue or find_catalogue()
    clock = DemoClock(first_moment(today))
    office = OpenOffice(
        "01900000-0000-7000-8000-000000000001", folder, catalogue, clock.now_ms, random.Random(_SEED).randbytes
    )

    class Run(Reminding):
        told = Told(set(), Counter(), [], Counter())
        crash_at = None if crashes is None else random.Random(crashes)
        round_ms = every_ms

    try:
        fill_demo(office, clock, _SEED, today, scribe_of=Run)
        _gather(office, Run.told, clock.at)
    finally:
        office.close()
    return Run.told


def _gather(office: OpenOffice, told: Told, now: int) -> None:
    a_day: Counter[tuple[str, str]] = Counter()
    for stored in office.storage.collection(MESSAGE):
        row = stored.fields()
        person, kind = str(row["person"]), str(row["kind"])
        told.messages.add((person, str(row["subject"])))
        duty = office.catalogue.duties.get(str(row.get("duty")))
        told.kinds[duty.clause if duty else "", kind] += 1
        a_day[person, day_of(int(row["sent_at"]))] += 1
    told.a_day = sorted(a_day.values())
    counts: Counter[tuple[str, str]] = Counter()
    for owing in office.planner.book.report(now):
        counts[office.catalogue.duties[owing.duty].clause, standing(owing, now)] += 1
    told.standing = counts


def told_text(told: Told, catalogue: Catalogue) -> str:
    """The table of a year."""
    columns: dict[str, dict[str, int]] = defaultdict(dict)
    for (clause, state), count in told.standing.items():
        columns[clause][state] = count
    lines = ["clause   opened   done  done late   open   late | new  lead  late  escalated"]
    order = {clause: place for place, clause in enumerate(catalogue.clauses)}
    for clause in sorted(columns, key=lambda one: order[one]):
        has = columns[clause]
        kinds = [told.kinds[clause, kind] for kind in ("new", "lead", "late", "escalated")]
        lines.append(
            f"{clause:7} {sum(has.values()):7} {has.get('done', 0):6} {has.get('done_late', 0):10} {has.get('open', 0) + has.get('coming', 0):6} "
            f"{has.get('late', 0):6} | {kinds[0]:4} {kinds[1]:5} {kinds[2]:5} {kinds[3]:10}"
        )
    median, most = statistics.median(told.a_day), max(told.a_day)
    ninety = told.a_day[len(told.a_day) * 9 // 10]
    lines.append(
        f"{len(told.messages)} messages, of them {told.kinds['', 'digest']} morning lists; a person and day with any: median {median:g}, "
        f"nine of ten at most {ninety}, most {most}"
    )
    lines.append(f"{told.rounds} rounds, {told.planning_s:.1f} s of planning, {told.crashes} crashes")
    return "\n".join(lines)


def main(today: str) -> int:
    """The year without and with crashes, told as a table; 1 when they differ."""
    catalogue = find_catalogue()
    with tempfile.TemporaryDirectory() as folder:
        calm = run_year(Path(folder) / "calm", today, catalogue=catalogue)
        crashed = run_year(Path(folder) / "crashed", today, crashes=1, catalogue=catalogue)
    print(told_text(calm, catalogue))
    lost, doubled = calm.messages - crashed.messages, [one for one, count in crashed.sent.items() if count > 1]
    more = crashed.messages - calm.messages
    print(f"with {crashed.crashes} crashes: {len(lost)} lost, {len(more)} that should not be, {len(doubled)} doubled")
    return 1 if lost or more or doubled else 0
