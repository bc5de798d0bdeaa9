"""Measures our engine beside the floor in one run: real server, real Chromium, real IndexedDB; a table and JSON.

Ratios of one run are what counts; a machine that does other things moves every figure. ``--sizes 500,5000,50000``,
``--reps 3``, ``--json FILE``.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import httpx
from playwright.sync_api import BrowserContext, Page, sync_playwright

from server import clock
from tests.bench.floor import Floor
from tests.browser.conftest import FLAGS, chromium_path
from tests.real_server import ROOT, Server, SmallTown, free_port
from tests.web_device import HEADERS

CHECK_INS = 200
CPU_SLOWER = 4
_SURNAMES, _GIVEN = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗", "伟芳娜敏静秀英丽强磊军洋勇艳杰娟涛明超兰霞平刚桂"
_START_MS = 1_704_070_800_000


def seed_of(number: int) -> dict[str, object]:
    """A visit, the same for the same number."""
    at = _START_MS + number * 61_000
    stamp = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(at / 1000)) + ".000Z"
    text = f"{at:012x}"
    return {
        "id": f"{text[:8]}-{text[8:]}-7001-8000-{number:012x}", "collection": "visits",
        "name": _SURNAMES[number % 20] + _GIVEN[number % 23], "phone": f"13{number % 10**9:09d}",
        "purpose": ("咨询代表建议办理进度", "递交信访材料并要求书面答复", "反映小区物业与环境卫生问题")[number % 3], "received_by": "p1",
        "received_at": stamp, "state": "received", "promised_at": stamp, "resolution": "已当面答复", "updated_at": at,
        "notes": f"n{number * 7919 % 10**6}",
    }  # fmt: skip


class Ours:
    """The bench door as a process."""

    def __init__(self, seeds: list[dict[str, object]], folder: Path) -> None:
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}/?bench"
        file = folder / "seed.jsonl"
        file.write_text("".join(json.dumps(one, ensure_ascii=False) + "\n" for one in seeds), encoding="utf-8")
        command = [
            sys.executable, "-m", "tests.bench", "serve", "--port", str(self.port), "--data", str(folder / "data"), "--import", str(file),
        ]  # fmt: skip
        self.process = subprocess.Popen(command, cwd=ROOT, start_new_session=True, stdout=subprocess.DEVNULL)
        self.base = f"http://127.0.0.1:{self.port}"
        for _ in range(1200):
            try:
                if httpx.get(f"{self.base}/__bench/count").status_code == 200:
                    return
            except httpx.TransportError:
                time.sleep(0.1)
        raise RuntimeError("the bench door did not open")

    def mutate(self, ids: list[str], mark: int) -> None:
        """Another phone changes these."""
        httpx.post(f"{self.base}/__bench/mutate", json={"ids": ids, "mark": mark}).raise_for_status()

    def count(self) -> int:
        """Durable visits."""
        return int(httpx.get(f"{self.base}/__bench/count").json()["count"])

    def memory_mb(self) -> float:
        """Memory of the server's processes, what they share counted once (PSS), MB."""
        kib = 0
        for path in Path("/proc").glob("[0-9]*/stat"):
            try:
                if int(path.read_text().rsplit(")", 1)[1].split()[2]) == self.process.pid:
                    rollup = (path.parent / "smaps_rollup").read_text()
                    kib += next(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:"))
            except (OSError, IndexError, ValueError, StopIteration):
                continue
        return round(kib * 1024 / 1e6, 1)

    def close(self) -> None:
        """End it."""
        os.killpg(self.process.pid, signal.SIGTERM)
        self.process.wait(20)


@contextmanager
def page_of(playwright: Any, folder: Path, url: str) -> Iterator[tuple[BrowserContext, Page]]:
    """A page with a profile that stays."""
    context = playwright.chromium.launch_persistent_context(
        str(folder), executable_path=chromium_path(), args=FLAGS, headless=True
    )
    page = context.pages[0] if context.pages else context.new_page()
    page.goto(url)
    yield context, page
    context.close()


def _call(page: Page, name: str, *values: Any) -> Any:
    """One of the page's measurements."""
    return page.evaluate("([name, values]) => window.bench[name](...values)", [name, list(values)])


def measure(playwright: Any, which: Any, seeds: list[dict[str, object]], folder: Path, reps: int) -> dict[str, Any]:
    """One system over one size: medians of ms."""
    count, found = len(seeds), dict[str, list[float]]()
    ids = [str(seeds[int((place + 0.5) * count / 10)]["id"]) for place in range(10)]

    def note(name: str, ms: float) -> None:
        found.setdefault(name, []).append(ms)

    for rep in range(reps):
        profile = folder / f"profile{rep}"
        with page_of(playwright, profile, which.url) as (_, page):
            call = partial(_call, page)
            note("first sync", call("initialSync", count)["ms"])
            call("settle")
            call("emptySync")
            note("nothing new", call("emptySync")["ms"])
            which.mutate(ids, 7_000_000 + rep)
            note("10 changed", call("delta", ids, 7_000_000 + rep)["ms"])
            wrote = call("writeOffline", 500, 10_000_000 + rep * 1000, 2)
            note("500 durable local writes", wrote["ms"])
            note("one write", wrote["perWriteMs"]["median"])
            if isinstance(which, Floor):
                note("one strict write", call("writeOffline", 300, 20_000_000, 3, "strict")["perWriteMs"]["median"])
            note("500 sent", call("flush")["ms"])
            if isinstance(which, Ours):
                note("30 days away: 500 waiting, 2,000 came", month_away(call, which, seeds, rep))
            heap = page.evaluate("() => performance.memory?.usedJSHeapSize ?? 0")
            note("page heap MB", heap / 1e6)
        with page_of(
            playwright,
            profile,
            which.url.replace("/?bench", "/?bench#cold") if "?bench" in which.url else which.url + "#cold",
        ) as (_, page):
            note("cold first list", page.evaluate("() => window.cold")["ms"])
            if isinstance(which, Ours):
                note("cold first list, CPU four times slower", slowed(page))
        shutil.rmtree(profile)
    return {name: round(statistics.median(times), 2) for name, times in found.items()}


def month_away(call: Any, which: Ours, seeds: list[dict[str, object]], rep: int) -> float:
    """A phone that did 500 things while 2,000 records changed elsewhere: ms until both sides have all of it."""
    changed = [str(one["id"]) for one in seeds[:: max(1, len(seeds) // 2000)]][:2000]
    which.mutate(changed, 8_000_000 + rep)
    call("writeOffline", 500, 30_000_000 + rep * 1000, 4)
    return float(call("flush")["ms"])


def slowed(page: Page) -> float:
    """The first list again, with the processor slowed down by Chromium's tools as for a cheap phone."""
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": CPU_SLOWER})
    page.reload()
    return float(page.evaluate("() => window.cold")["ms"])


def fan_in(folder: Path) -> float:
    """Records a second that one server takes from 20 phones with 200 each."""
    ours = Ours([], folder)
    node = os.environ.get("LUZHI_NODE") or shutil.which("node") or "node"
    rates = []
    for turn in range(3):
        base = ours.count()
        asked = json.dumps({"origin": ours.base, "clients": 20, "each": 200, "round": turn})
        done = subprocess.run(
            [node, str(ROOT / "pwa" / ".bench" / "fanin.mjs"), asked], capture_output=True, text=True, check=True
        )
        ended = clock.now_ms()
        assert ours.count() == base + 4000
        rates.append(4000 / (ended - json.loads(done.stdout)["startedAt"]) * 1000)
    ours.close()
    return round(statistics.median(rates))


def check_ins(folder: Path) -> dict[str, float]:
    """200 signed check-ins sent within a second to one process: ms from sending to the answer."""
    server = Server(folder / "town")
    town = SmallTown(server)
    server.start()
    session = town.session()
    phones = [town.phone("承办人") for _ in range(CHECK_INS)]
    bodies = []
    for phone in phones:
        assert phone.replica is not None
        phone.replica.create("first_contact.question", {"question": f"签到时的问题 {len(bodies)}"})
        fields = {
            "session": session, "person": phone.replica.person, "way": "poster", "seen_at": clock.now_ms(), "station": town.ids["码会议室"],
        }  # fmt: skip
        proof = {"code": town.codes["会议室"], "seen_at": clock.now_ms()}
        phone.replica.create("party_study.attendance", fields, proof=proof)
        bodies.append(phone.replica.request())

    async def send() -> list[float]:
        async with httpx.AsyncClient(timeout=30, limits=httpx.Limits(max_connections=CHECK_INS)) as client:

            async def one(place: int) -> float:
                await asyncio.sleep(place / CHECK_INS)
                start = time.perf_counter()
                headers = {**HEADERS, "Cookie": phones[place].cookie}
                answer = await client.post(f"{server.url}/api/sync", content=bodies[place], headers=headers)
                answer.raise_for_status()
                return (time.perf_counter() - start) * 1000

            return sorted(await asyncio.gather(*(one(place) for place in range(CHECK_INS))))

    times = asyncio.run(send())
    server.stop()
    return {"p50": round(times[CHECK_INS // 2], 1), "p99": round(times[int(CHECK_INS * 0.99)], 1)}


def main(arguments: list[str]) -> int:
    """Run, print, write JSON."""
    parser = argparse.ArgumentParser(prog="scripts/bench")
    parser.add_argument("--sizes", default="500,5000,50000")
    parser.add_argument("--reps", type=int, default=3)
    parser.add_argument("--json", type=Path)
    given = parser.parse_args(arguments)
    told: dict[str, Any] = {"sizes": {}}
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        with sync_playwright() as playwright:
            for size in (int(one) for one in given.sizes.split(",")):
                told["sizes"][size] = _one_size(playwright, size, folder / str(size), given.reps)
        (folder / "fan").mkdir()
        told["fan-in records/s"] = fan_in(folder / "fan")
        told["200 check-ins ms"] = check_ins(folder)
    print(f"fan-in, 20 phones of 200: {told['fan-in records/s']} records/s")
    print(
        f"200 check-ins within a second: p50 {told['200 check-ins ms']['p50']} ms, p99 {told['200 check-ins ms']['p99']} ms"
    )
    if given.json:
        given.json.write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")
    return 0


def _one_size(playwright: Any, size: int, here: Path, reps: int) -> dict[str, Any]:
    """The floor, then ours, over the same records."""
    seeds = [seed_of(number) for number in range(size)]
    (here / "ours").mkdir(parents=True)
    floor = Floor(seeds, here)
    below = measure(playwright, floor, seeds, here / "floor", reps)
    floor.close()
    ours = Ours(seeds, here)
    above = measure(playwright, ours, seeds, here / "ours", reps)
    above["server memory MB"] = ours.memory_mb()
    ours.close()
    _print(size, above, below)
    return {"ours": above, "floor": below}


def _print(size: int, ours: dict[str, Any], floor: dict[str, Any]) -> None:
    print(f"\n{size} records, ms unless said   {'ours':>10} {'floor':>10} {'ratio':>7}")
    for name, value in ours.items():
        below = floor.get(name)
        ratio = f"{value / below:7.2f}" if below else "       "
        print(f"{name:32} {value:10.1f} {below if below is not None else '':>10} {ratio}")
    strict = floor.get("one strict write")
    if strict:
        print(f"{'one write to one strict write':32} {ours['one write'] / strict:10.2f}")
