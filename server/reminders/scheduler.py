"""The loop that plans and sends, for every office of the house; durable, and safe with several processes.

Planning is one write turn. Sending takes what is queued, tries it beside the event loop, and notes what became of it in another turn: a
crash between the two sends again on the same topic, which replaces the first. A lease in the office's file lets one process do it.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable, Iterable
from functools import partial
from typing import Final, TypeVar

from schema.day import DAY_MS, day_of
from server.open_office import OpenOffice
from server.reminders.planner import PUSH_KEPT_MS, Planned, Planner
from server.reminders.robots import digest_text, tell_robot
from server.reminders.store import Delivery, Robot, Subscription
from server.reminders.webpush import Pusher, Sent, backoff_s
from server.reminders.when import digest_moment
from server.watched import PartlyFailed

ROUND_S: Final = 20.0
LEASE_MS: Final = 90_000
LEASE: Final = "reminders"
BATCH: Final = 32
BATCHES: Final = 4
AT_ONCE: Final = 8
"""So much is sent in a round at most, so that a slow service keeps neither this office nor the next one waiting for long."""
_log = logging.getLogger("luzhi.reminders")


TellRobot = Callable[[str, str], bool]
T = TypeVar("T")


class Scheduler:
    """Plans and sends for one office. ``holder`` names this process."""

    def __init__(self, office: OpenOffice, pusher: Pusher, holder: str, tell: TellRobot = tell_robot) -> None:
        self.office, self.pusher, self.holder = office, pusher, holder
        self._tell = tell
        self._robots_wrong: dict[str, Exception] = {}

    @property
    def planner(self) -> Planner:
        """The office's planner."""
        return self.office.planner

    async def round(self) -> Planned | None:
        """Plan and send what is due now; ``None`` when another process does it."""
        planned = await self._planned()
        if planned is not None:
            await self._send()
        return planned

    async def watched_round(self) -> None:
        """A round whose two halves are watched: what fails is told to the administrator and tried again in the next. What was planned
        before is sent also when planning fails."""
        watched, planned = self.office.watched, None
        try:
            planned = await self._planned()
            wrongs = await asyncio.wrap_future(self.office.look(self.wrongs))
        except Exception as wrong:  # noqa: BLE001 - told; the next round tries again, nothing is lost by waiting
            watched.failed("reminders", wrong)
        else:
            if wrongs:
                watched.failed("reminders", PartlyFailed(wrongs))
            elif planned is None:
                return
            else:
                watched.went_well("reminders")
        with watched.watching("sending"):
            await self._send()

    async def _planned(self) -> Planned | None:
        try:
            return await self._do(self._plan)
        except BaseException:
            await asyncio.wrap_future(self.office.look(self.planner.forget))
            raise

    def wrongs(self) -> list[tuple[str, Exception]]:
        """What could not be planned, while all else was. Call inside the office's thread."""
        of_duties = [(" ".join(part).strip(), wrong) for part, wrong in self.planner.book.wrongs.items()]
        return [*of_duties, *self.planner.wrongs.items(), *self._robots_wrong.items()]

    async def _send(self) -> None:
        for _ in range(BATCHES):
            batch = await self._do(lambda: self._batch(self.office.now_ms()))
            for start in range(0, len(batch), AT_ONCE):
                part = batch[start : start + AT_ONCE]
                tried = await asyncio.gather(*(asyncio.to_thread(self._try, delivery, to) for delivery, to in part))
                await self._do(partial(self._settle, list(zip(part, tried, strict=True))))
            if len(batch) < BATCH:
                return
        self.office.wake()

    async def end(self) -> None:
        """Let another process go on at once."""
        await self._do(lambda: self.planner.store.end_lease(LEASE, self.holder))

    async def _do(self, work: Callable[[], T]) -> T:
        return await asyncio.wrap_future(self.office.do(work))

    def _plan(self) -> Planned | None:
        now = self.office.now_ms()
        if not self.planner.store.take_lease(LEASE, self.holder, now, LEASE_MS):
            return None
        planned = self.planner.plan(now)
        self._plan_robots(now)
        return planned

    def _plan_robots(self, now: int) -> None:
        store, book = self.planner.store, self.planner.book
        at = digest_moment(now, book.ground.own_days())
        robots = store.robots()
        if not robots or at is None or not at <= now < at + DAY_MS // 4:
            return
        self._robots_wrong.clear()
        for robot in robots:
            key = f"robot|{robot.id}|{day_of(now)}"
            if store.is_told(key):
                continue
            try:
                text = digest_text(robot, book.open(), book.catalogue, now)
            except Exception as wrong:  # noqa: BLE001 - told with the reminders; the other robots are not kept back
                self._robots_wrong[f"robot {robot.id}"] = wrong
                continue
            store.tell(key, "", now)
            if text:
                store.queue(
                    "", "", "robot", robot.id, text, f"robot-{robot.id}", "low", now, now, now + PUSH_KEPT_MS // 2
                )

    def _batch(self, now: int) -> list[tuple[Delivery, Subscription | Robot | None]]:
        """What may be sent now and is still wanted, while this process has the lease."""
        store = self.planner.store
        if not store.take_lease(LEASE, self.holder, now, LEASE_MS):
            return []
        self.planner.level(now)
        robots = {one.id: one for one in store.robots()}
        found: list[tuple[Delivery, Subscription | Robot | None]] = []
        for delivery in store.waiting(now, BATCH):
            if delivery.way == "robot":
                found.append((delivery, robots.get(delivery.target)))
                continue
            at = self.planner.wanted_at(delivery, now)
            if at is None:
                found.append((delivery, None))
            elif at > now:
                store.hold(delivery.id, at)
            else:
                found.append((delivery, store.subscription(delivery.target)))
        return found

    def _try(self, delivery: Delivery, to: Subscription | Robot | None) -> Sent:
        now = self.office.now_ms()
        if to is None:
            return Sent("gone", 0)
        if now > delivery.expires_ms and delivery.tries > 0:
            return Sent("failed", delivery.status)
        try:
            if isinstance(to, Robot):
                is_taken = self._tell(to.url, delivery.payload)
                return Sent("accepted", 200) if is_taken else Sent("again", 0, backoff_s(delivery.tries))
            return self.pusher.send(delivery, to, now)
        except Exception:  # noqa: BLE001 - whatever a library raised for one, the others of the round are sent and noted
            _log.exception("delivery %s could not be tried", delivery.id)
            return Sent("again", 0, backoff_s(delivery.tries))

    def _settle(self, tried: list[tuple[tuple[Delivery, Subscription | Robot | None], Sent]]) -> None:
        now, store = self.office.now_ms(), self.planner.store
        for (delivery, _), sent in tried:
            state = "waiting" if sent.outcome == "again" else sent.outcome
            again = now + sent.wait_s * 1000
            if state == "waiting" and again > delivery.expires_ms:
                state = "failed"
            store.settle(delivery.id, state, sent.status, now, again)
            if sent.outcome == "gone" and delivery.way == "push":
                store.unsubscribe(delivery.target)


async def remind_for_ever(
    offices: Callable[[], Iterable[OpenOffice]], pusher: Pusher, holder: str, rounds: Callable[[], bool] = lambda: True
) -> None:
    """A round for each office now and then, sooner when one is woken; until cancelled. What fails in one is told in the log and tried again."""
    schedulers: dict[str, Scheduler] = {}
    woken = asyncio.Event()
    try:
        while rounds():
            woken.clear()
            for office in list(offices()):
                office.on_wake = woken.set
                scheduler = schedulers.setdefault(office.id, Scheduler(office, pusher, holder))
                await scheduler.watched_round()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(woken.wait(), ROUND_S)
    finally:
        for scheduler in schedulers.values():
            try:
                await asyncio.shield(scheduler.end())
            except Exception:  # noqa: BLE001 - the office's thread has ended already: the lease runs out by itself
                _log.debug("the lease of office %s was not given back", scheduler.office.id)
