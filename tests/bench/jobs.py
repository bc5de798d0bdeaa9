"""What each of the three jobs costs a new user: taps, typed characters, seconds from opening the code's address to 'kept on this phone'.

``scripts/bench jobs [--rounds 5]``. Real Chromium at phone size over the demo office with its year of records. Each round is a
fresh profile: enrolled, the app level and closed, the network off and the server's process ended; then the browser opens the
address that the code holds. Once at full speed and once with the page's processor four times slower. Seconds are the machine's:
nobody hesitates, and what the browser's tools need for each touch is in them. Loopback only; ends by itself.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import msgspec
from playwright.sync_api import BrowserContext, Locator, Page, expect, sync_playwright

from schema.catalogue import find_catalogue
from schema.day import MINUTE_MS, day_of
from server import clock
from server.demo import prepare_demo
from server.house import House
from sync.merge import Fields
from tests.bench.run import CPU_SLOWER
from tests.browser.conftest import FLAGS, NEVER_WOKEN, PHONE, chromium_path
from tests.real_server import Server
from tests.web_device import WebDevice

WAIT_MS = 60_000
OPENS_BEFORE_MS = 30 * MINUTE_MS
IN_OUTBOX = """async () => {
  const asked = (request) => new Promise((done) => { request.onsuccess = () => done(request.result) })
  const open = await asked(indexedDB.open('luzhi'))
  const count = await asked(open.transaction('outbox').objectStore('outbox').count())
  open.close()
  return count
}"""


class Cost(msgspec.Struct):
    """What one round took. ``shown_s`` is until the page asks for the first touch, ``kept_s`` until what was done is kept."""

    taps: int = 0
    typed: int = 0
    shown_s: float = 0.0
    kept_s: float = 0.0


class Thumb:
    """One thumb on a page: counts what it does."""

    def __init__(self, page: Page) -> None:
        self.page, self.cost = page, Cost()

    def tap(self, what: Locator) -> None:
        """Touch something."""
        what.click()
        self.cost.taps += 1

    def type(self, where: Locator, text: str) -> None:
        """Touch a field and type."""
        self.tap(where)
        where.press_sequentially(text)
        self.cost.typed += len(text)


class Job(msgspec.Struct, frozen=True):
    """A job: who does it, the address of its code, what tells that the page is there, and the way to the end."""

    name: str
    person: str
    path: str
    do: Callable[[Thumb, Callable[[], None]], None]


class Place(msgspec.Struct, frozen=True):
    """What the demo office has for the jobs: names of people, codes, the matter that somebody comes with."""

    attendee: str
    meeting_code: str
    inspector: str
    door_code: str
    receptionist: str
    desk_code: str
    matter: str


def find_place(url: str) -> Place:
    """Look around in the demo office as its clerk's phone holds it."""
    with httpx.Client(base_url=url, timeout=60) as client:
        people = client.get("/api/demo/people").json()

        def holder(post: str) -> dict[str, Any]:
            return next(one for one in people if post in one["posts"])

        phone = WebDevice(client, find_catalogue(), clock.now_ms, clock.random_bytes)
        phone.be(holder("office_clerk")["person"])
        phone.exchange()
    held = phone.replica
    assert held is not None

    def codes(kind: str) -> dict[str, str]:
        rows = held.view("office.station").values()
        return {
            str(one["room"]): str(one["code"]) for one in rows if one["kind"] == kind and one["state"] == "in_force"
        }

    now, names = clock.now_ms(), {str(one["person"]): str(one["name"]) for one in people}
    session = next(one for one in held.view("party_study.session").values() if _is_open(one, now))
    there = {
        str(one["person"]) for one in held.view("party_study.attendance").values() if one["session"] == session["id"]
    }
    expected = [one for one in session["people"] if one not in there and one in names]
    inspector, receptionist = holder("hygiene_inspector"), holder("receptionist")
    looked = {str(one["room"]) for one in held.view("hygiene.inspection").values() if one["day"] == day_of(now)}
    rooms = [room for room, row in held.view("office.room").items() if row["kind"] == "office" and room not in looked]
    door = next(code for room, code in sorted(codes("door").items()) if room in rooms)
    entries = held.view("office.directory_entry").values()
    matter = next(
        str(one["matter"]) for one in entries
        if one["state"] == "in_force" and one.get("handler") in names and one["handler"] != receptionist["person"]
    )  # fmt: skip
    return Place(
        names[expected[-1]], codes("meeting_room")[str(session["room"])], inspector["name"], door, receptionist["name"],
        next(iter(codes("desk").values())), matter,
    )  # fmt: skip


def _is_open(session: Fields, now: int) -> bool:
    starts, ends = int(session["starts_at"]), int(session["ends_at"])
    return session["state"] == "planned" and starts - OPENS_BEFORE_MS < now < ends


def jobs_of(place: Place) -> list[Job]:
    """The three jobs."""

    def check_in(thumb: Thumb, shown: Callable[[], None]) -> None:
        told = thumb.page.get_by_role("status").filter(has_text="已存在手机上")
        told.wait_for()
        shown()
        expect(told).to_contain_text("已签到")

    def inspect(thumb: Thumb, shown: Callable[[], None]) -> None:
        page = thumb.page
        begin = page.get_by_role("link", name=re.compile("检查这个房间"))
        begin.wait_for()
        shown()
        thumb.tap(begin)
        for item in ("地面", "桌面", "柜顶", "桌下", "窗户", "无人时"):
            choice = "不合格" if item == "窗户" else "合格"
            group = page.get_by_role("group", name=re.compile(item))
            thumb.tap(group.locator("label").filter(has_text=re.compile(f"^{choice}$")))
        thumb.type(page.get_by_label(re.compile("说明 窗户")), "窗台有灰")
        thumb.tap(page.get_by_role("button", name="结束检查"))
        page.get_by_role("status").filter(has_text="不合格项 1").wait_for()

    def receive(thumb: Thumb, shown: Callable[[], None]) -> None:
        page = thumb.page
        begin = page.get_by_role("link", name="登记来访")
        begin.wait_for()
        shown()
        thumb.tap(begin)
        thumb.type(page.get_by_label(re.compile("来访人")), "王女士")
        thumb.type(page.get_by_label(re.compile("要办什么事")), place.matter[:2])
        thumb.tap(page.get_by_role("button", name=re.compile(re.escape(place.matter))).last)
        thumb.tap(page.get_by_role("button", name=re.compile("^转交给")))
        page.get_by_text(re.compile("^等 .* 接收")).first.wait_for()

    return [
        Job("check in by the room's poster", place.attendee, f"/q/{place.meeting_code}", check_in),
        Job("inspect a room, six items, one failed", place.inspector, f"/q/{place.door_code}", inspect),
        Job("register a visitor and hand over", place.receptionist, f"/q/{place.desk_code}", receive),
    ]


@contextmanager
def phone_of(playwright: Any, profile: Path) -> Iterator[tuple[BrowserContext, Page]]:
    """The browser of a phone whose profile stays."""
    context = playwright.chromium.launch_persistent_context(
        str(profile), executable_path=chromium_path(), args=FLAGS, headless=True, viewport=PHONE, locale="zh-CN",
        timezone_id="Asia/Shanghai", has_touch=True,
    )  # fmt: skip
    context.add_init_script(NEVER_WOKEN)
    context.set_default_timeout(WAIT_MS)
    try:
        yield context, context.pages[0] if context.pages else context.new_page()
    finally:
        context.close()


def enrol(playwright: Any, profile: Path, url: str, person: str) -> None:
    """A new phone becomes somebody's, is brought level, keeps the app, and is put away."""
    with phone_of(playwright, profile) as (_, page):
        page.goto(url)
        page.get_by_role("button", name=re.compile(f"^{person}")).click()
        page.get_by_role("heading", name="今天", exact=True).wait_for()
        expect(page.locator("a.sync")).to_have_class(re.compile("level"), timeout=WAIT_MS)
        page.evaluate("navigator.serviceWorker.ready.then(() => true)")
        page.wait_for_function("() => navigator.serviceWorker.controller !== null")


def do(playwright: Any, profile: Path, url: str, job: Job, slower: int) -> Cost:
    """One round: the app is opened cold by the code's address, with no network; raises when it isn't kept in the end."""
    with phone_of(playwright, profile) as (context, page):
        context.set_offline(True)
        if slower > 1:
            context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": slower})
        thumb = Thumb(page)
        begun = time.perf_counter()

        def shown() -> None:
            thumb.cost.shown_s = time.perf_counter() - begun

        page.goto(url + job.path)
        job.do(thumb, shown)
        thumb.cost.kept_s = time.perf_counter() - begun
        assert page.evaluate(IN_OUTBOX) > 0, f"{job.name}: nothing is kept"
        return thumb.cost


def measure(folder: Path, rounds: int) -> dict[str, dict[str, Cost]]:
    """Medians of the rounds, by job and speed."""
    server = Server(folder / "data")
    house = House(server.settings, find_catalogue(), clock.now_ms, clock.random_bytes)
    prepare_demo(house)
    house.close()
    server.start()
    try:
        place = find_place(server.url)
        jobs = jobs_of(place)
        speeds = {"full speed": 1, f"CPU {CPU_SLOWER}x slower": CPU_SLOWER}
        rows = [
            (job, speed, folder / f"{order}-{speed}-{number}")
            for order, job in enumerate(jobs)
            for speed in speeds.values()
            for number in range(rounds)
        ]
        with sync_playwright() as playwright:
            for number, (job, _, profile) in enumerate(rows, 1):
                print(f"\rphone {number} of {len(rows)} is enrolled", end="", file=sys.stderr, flush=True)
                enrol(playwright, profile, server.url, job.person)
            print(file=sys.stderr)
            server.stop()
            found: dict[tuple[str, int], list[Cost]] = {}
            for job, speed, profile in rows:
                found.setdefault((job.name, speed), []).append(do(playwright, profile, server.url, job, speed))
                shutil.rmtree(profile)
    finally:
        server.stop()
    return {job.name: {name: _median(found[job.name, speed]) for name, speed in speeds.items()} for job in jobs}


def _median(rounds: list[Cost]) -> Cost:
    return Cost(
        *(
            round(statistics.median(getattr(one, name) for one in rounds), 2)
            for name in ("taps", "typed", "shown_s", "kept_s")
        )
    )


def table(told: dict[str, dict[str, Cost]]) -> str:
    """The table that is printed."""
    lines = [
        f"{'job, from a cold phone without a network':40} {'speed':16} {'taps':>5} {'typed':>6} {'shown s':>8} {'kept s':>7}"
    ]
    for job, speeds in told.items():
        for speed, cost in speeds.items():
            lines.append(f"{job:40} {speed:16} {cost.taps:5g} {cost.typed:6g} {cost.shown_s:8.2f} {cost.kept_s:7.2f}")
    return "\n".join(lines)


def main(arguments: list[str]) -> int:
    """Measure, print, write JSON."""
    parser = argparse.ArgumentParser(prog="scripts/bench jobs")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--json", type=Path)
    given = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        told = measure(Path(folder), given.rounds)
    print(table(told))
    if given.json:
        given.json.write_text(
            json.dumps(msgspec.to_builtins(told), indent=1, ensure_ascii=False) + "\n", encoding="utf-8"
        )
    return 0
