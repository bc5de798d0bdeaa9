"""A real server process over a small office, for tests in a browser, under load and with kill -9.

The server runs on a port and data folder of its own, by the clock of the tests where one is laid; ``stop`` and ``start`` end and revive
the process.
"""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import httpx

from schema.catalogue import find_catalogue
from schema.day import MINUTE_MS, day_of
from schema.names import code_from
from server import clock
from server.house import House
from server.settings import Settings, settings_to_environment
from sync.device import Device
from tests.other_clock import AHEAD, OtherClock, on_phones, pinned_ahead_ms
from tests.web_device import WebDevice

ROOT = Path(__file__).resolve().parent.parent
CATALOGUE = find_catalogue()
CLOCKED = "tests.clocked_app:create_app"


def free_port() -> int:
    """A port that nobody uses now."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


class Server:
    """A server process over a data folder; the office in it is made before the first start. ``other`` is a clock that the test moves."""

    def __init__(self, data: Path, *, is_demo: bool = True, other: OtherClock | None = None) -> None:
        self.app = CLOCKED if other or AHEAD in os.environ else "server.app:create_app"
        self.now_ms = other.now_ms if other else clock.now_ms
        self._other = other
        self.port = free_port()
        self.url = f"http://localhost:{self.port}"
        self.data = data
        self.settings = Settings(data=data, public_url=self.url, is_demo=is_demo)
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start and wait until it answers."""
        clocked = self._other.environment() if self._other else {}
        environment = {**os.environ, **clocked, **settings_to_environment(self.settings), "PYTHONPATH": str(ROOT)}
        command = [
            sys.executable, "-m", "granian", "--interface", "asgi", "--factory", "--host", "127.0.0.1", "--port", str(self.port),
            "--no-ws", "--log-level", "error", "--workers-kill-timeout", "2", self.app,
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

    @property
    def on_phones(self) -> str:
        """The script with which a page starts that goes by this server's clock."""
        return on_phones(self._other.ahead_ms if self._other else pinned_ahead_ms())

    def stop(self, how: int = signal.SIGTERM) -> None:
        """End the process and all it started."""
        if self.process is None:
            return
        os.killpg(self.process.pid, how)
        self.process.wait(timeout=20)
        self.process = None


class SmallTown:
    """The small office in the server: people to be, rooms, stations, one session that is open now."""

    def __init__(self, server: Server) -> None:
        self.server, self.now_ms = server, server.now_ms
        self.ids: dict[str, str] = {}
        self.codes: dict[str, str] = {}
        house = House(server.settings, CATALOGUE, self.now_ms, clock.random_bytes)
        office = house.make_office("测试机关")
        self.id = office.id

        def fill() -> None:
            system = office.system_device()
            office.exchange_in_turn(system)
            self._fill(system)
            office.exchange_in_turn(system)

        office.do(fill).result()
        house.close()

    def _fill(self, system: Device) -> None:
        today = day_of(self.now_ms())
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
        starts = self.now_ms() + minutes_from_now * MINUTE_MS
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
        phone = WebDevice(client, CATALOGUE, self.now_ms, clock.random_bytes)
        phone.be(self.ids[name])
        phone.exchange()
        return phone
