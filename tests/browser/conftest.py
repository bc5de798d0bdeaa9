"""A real server process, a real Chromium at phone size, and phones that can lose their network.

The server runs on a port and data folder of its own over a small office made by the tests; ``stop`` and ``start`` end and revive the process.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, expect, sync_playwright

from schema.catalogue import find_catalogue
from schema.day import MINUTE_MS, day_of
from schema.names import code_from
from server import clock
from server.house import House
from server.settings import Settings, settings_to_environment
from tests.web_device import WebDevice

ROOT = Path(__file__).resolve().parent.parent.parent
PHONE = {"width": 390, "height": 844}
CATALOGUE = find_catalogue()
AXE = ROOT / "pwa" / "node_modules" / "axe-core" / "axe.min.js"
FLAGS = [
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
expect.set_options(timeout=15_000)


def free_port() -> int:
    """A port that nobody uses now."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


class Server:
    """A server process over a data folder; the office in it is made before the first start."""

    def __init__(self, data: Path, *, is_demo: bool = True) -> None:
        self.port = free_port()
        self.url = f"http://localhost:{self.port}"
        self.data = data
        self.settings = Settings(data=data, public_url=self.url, is_demo=is_demo)
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start and wait until it answers."""
        environment = {**os.environ, **settings_to_environment(self.settings), "PYTHONPATH": str(ROOT)}
        command = [
            sys.executable, "-m", "granian", "--interface", "asgi", "--factory", "--host", "127.0.0.1", "--port", str(self.port),
            "--no-ws", "--log-level", "error", "server.app:create_app",
        ]  # fmt: skip
        self.process = subprocess.Popen(command, env=environment, cwd=ROOT, start_new_session=True)
        transport = httpx.HTTPTransport(retries=0)
        with httpx.Client(transport=transport, timeout=2) as client:
            for _ in range(400):
                try:
                    if client.get(f"{self.url}/api/health").status_code == 200:
                        return
                except httpx.TransportError:
                    if self.process.poll() is not None:
                        raise
                    os.sched_yield()
                    subprocess.run(["sleep", "0.05"], check=True)
        raise RuntimeError("the server did not start")

    def stop(self, how: int = signal.SIGTERM) -> None:
        """End the process and all it started."""
        if self.process is None:
            return
        os.killpg(self.process.pid, how)
        self.process.wait(timeout=20)
        self.process = None


class TestOffice:
    """The small office in the server: people to be, rooms, stations, one session that is open now."""

    __test__ = False

    def __init__(self, server: Server) -> None:
        self.server = server
        self.ids: dict[str, str] = {}
        self.codes: dict[str, str] = {}
        house = House(server.settings, CATALOGUE, clock.now_ms, clock.random_bytes)
        office = house.make_office("测试机关")
        self.id = office.id

        def fill() -> None:
            system = office.system_device()
            office.exchange_in_turn(system)
            self._fill(system)
            office.exchange_in_turn(system)

        office.do(fill).result()
        house.close()

    def _fill(self, system: object) -> None:
        from sync.device import Device

        assert isinstance(system, Device)
        today = day_of(clock.now_ms())
        for number, name in enumerate(("代表工委", "法工委")):
            self.ids[name] = system.create("office.section", {"name": name, "order": number})
        people = {
            "高文书": ("office_clerk",), "组织者": ("staff",), "秘书长": ("secretary_general",), "检查员": ("hygiene_inspector",),
            "孙巡查": ("hygiene_inspector",), "接待员": ("receptionist",), "承办人": ("staff",), "管理员": ("administrator",),
        }  # fmt: skip
        for name, posts in people.items():
            section = self.ids["法工委" if name == "孙巡查" else "代表工委"]
            self.ids[name] = system.create("office.person", {"name": name, "section": section})
            for post in posts:
                system.create("office.post_held", {"person": self.ids[name], "post": post, "since": "2025-01-01"})
        for room, kind, station in (
            ("会议室", "meeting_room", "meeting_room"),
            ("301", "office", "door"),
            ("前台", "reception", "desk"),
        ):
            fields = {"name": room, "kind": kind} | ({"section": self.ids["代表工委"]} if kind == "office" else {})
            self.ids[room] = system.create("office.room", fields)
            self.codes[room] = code_from(clock.random_bytes(10))
            fields = {"kind": station, "room": self.ids[room], "code": self.codes[room], "issued": today}
            self.ids["码" + room] = system.create("office.station", fields)
        entry = {"matter": "代表建议答复查询", "initials": "dbjydfcx", "keywords": "建议 提案", "section": self.ids["代表工委"],
                 "handler": self.ids["承办人"], "place": "301", "bring": "代表证"}  # fmt: skip
        self.ids["指引"] = system.create("office.directory_entry", entry)

    def session(self, minutes_from_now: int = 10) -> str:
        """A study session arranged by the clerk over HTTP; everyone is expected."""
        clerk = self.phone("高文书")
        assert clerk.replica is not None
        starts = clock.now_ms() + minutes_from_now * MINUTE_MS
        names = ("高文书", "组织者", "秘书长", "检查员", "孙巡查", "接待员", "承办人", "管理员")
        fields = {
            "topic": "理论学习", "starts_at": starts, "ends_at": starts + 90 * MINUTE_MS, "room": self.ids["会议室"],
            "organiser": self.ids["组织者"], "people": [self.ids[one] for one in names],
        }  # fmt: skip
        session = clerk.replica.create("party_study.session", fields)
        clerk.exchange()
        return session

    def phone(self, name: str) -> WebDevice:
        """A device in Python of this person, level with the running server."""
        client = httpx.Client(base_url=self.server.url, timeout=20)
        phone = WebDevice(client, CATALOGUE, clock.now_ms, clock.random_bytes)
        phone.be(self.ids[name])
        phone.exchange()
        return phone


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """Playwright over the installed browser."""
    with sync_playwright() as started:
        yield started


def chromium_path() -> str:
    """The browser that ``scripts/test`` found."""
    found = (
        os.environ.get("LUZHI_CHROMIUM")
        or shutil.which("chromium")
        or shutil.which("chromium-browser")
        or shutil.which("google-chrome")
    )
    assert found, "no Chromium: run scripts/test, which installs or names what is missing"
    return found


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[Browser]:
    """One headless Chromium for all tests."""
    launched = playwright.chromium.launch(executable_path=chromium_path(), args=FLAGS)
    yield launched
    launched.close()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """A server that is not started yet; stopped at the end in any case."""
    made = Server(tmp_path / "data")
    yield made
    made.stop(signal.SIGKILL)


@pytest.fixture
def office(server: Server) -> TestOffice:
    """The small office, its server running."""
    made = TestOffice(server)
    server.start()
    return made


class Phone:
    """A browser context at phone size, enrolled as somebody, whose page errors fail the test."""

    def __init__(self, browser: Browser, office: TestOffice, **options: object) -> None:
        self.office = office
        settings: dict[str, object] = {"viewport": PHONE, "locale": "zh-CN", "timezone_id": "Asia/Shanghai", **options}
        self.context: BrowserContext = browser.new_context(**settings)  # type: ignore[arg-type]
        self.page: Page = self.context.new_page()
        self.faults: list[str] = []
        self.page.on("pageerror", lambda error: self.faults.append(str(error)))
        self.page.on("console", self._listen)

    def _listen(self, message: object) -> None:
        text = getattr(message, "text", "")
        if getattr(message, "type", "") == "error" and not re.search(r"Failed to load resource|ERR_", text):
            self.faults.append(text)

    def be(self, name: str) -> Phone:
        """Choose whom to be and wait until the phone is level and the worker keeps the app."""
        self.page.goto(self.office.server.url)
        self.page.get_by_role("button", name=re.compile(f"^{name}")).click()
        expect(self.page.get_by_role("heading", name="今天", exact=True)).to_be_visible()
        expect(self.page.locator("a.sync")).to_have_class(re.compile("level"))
        return self

    def keep(self) -> Phone:
        """Wait until the service worker answers for this page."""
        self.page.evaluate("navigator.serviceWorker.ready.then(() => true)")
        self.page.wait_for_function("navigator.serviceWorker.controller !== null")
        return self

    def offline(self) -> None:
        """Take the network away."""
        self.context.set_offline(True)

    def online(self) -> None:
        """Give it back."""
        self.context.set_offline(False)

    def level(self) -> None:
        """Wait until nothing waits any more."""
        expect(self.page.locator("a.sync")).to_have_class(re.compile("level"))

    def close(self) -> None:
        """End, and fail if the page had errors."""
        self.context.close()
        assert self.faults == []


@pytest.fixture
def phones(browser: Browser, office: TestOffice) -> Iterator[object]:
    """Makes phones and closes them."""
    made: list[Phone] = []

    def make(name: str, **options: object) -> Phone:
        phone = Phone(browser, office, **options)
        made.append(phone)
        return phone.be(name)

    yield make
    for phone in made:
        phone.close()
