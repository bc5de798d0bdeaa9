"""A small office with a director, in which the clocks of the server and of all phones are the test's.

Days pass in a moment; in between time goes on as it does.
"""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Browser, Page

from schema.names import code_from
from server import clock
from sync.device import Device
from tests.browser.conftest import Phone
from tests.other_clock import OtherClock
from tests.real_server import Server, SmallTown

HOLD = """() => new Promise((held) => {
  void navigator.locks.request('luzhi-exchange', () => new Promise((release) => { window.letGo = release; held(true) }))
})"""
"""No exchange is under way while the clocks jump: it would take the jump for the skew of its phone's clock."""
JUMP = "ahead => { localStorage.setItem('other-clock', String(ahead)); window.letGo() }"


class Town(SmallTown):
    """The small office with a director and a second door, whose room has somebody who answers for it."""

    def _fill(self, system: Device) -> None:
        super()._fill(system)
        self.ids["罗主任"] = system.create("office.person", {"name": "罗主任", "section": self.ids["法工委"]})
        for post in ("office_director", "party_member"):
            held = {"person": self.ids["罗主任"], "post": post, "since": "2025-01-01"}
            system.create("office.post_held", held)
        fields = {"name": "302", "kind": "office", "section": self.ids["代表工委"], "keeper": self.ids["承办人"]}
        self.ids["302"] = system.create("office.room", fields)
        self.codes["302"] = code_from(clock.random_bytes(10))
        fields = {"kind": "door", "room": self.ids["302"], "code": self.codes["302"], "issued": "2026-12-01"}
        system.create("office.station", fields)


class Clocked:
    """The town, its server, and phones by the name of who holds them, all under one clock."""

    def __init__(self, browser: Browser, folder: Path, day: str, hour: int = 8) -> None:
        self.clock = OtherClock(folder / "clock", day, hour)
        self.town = Town(Server(folder / "data", other=self.clock))
        self.town.server.start()
        self.url = self.town.server.url
        self.phones: dict[str, Phone] = {}
        self._browser = browser

    def phone(self, name: str) -> Phone:
        """Somebody's phone, enrolled when first asked for."""
        if name not in self.phones:
            phone = Phone(self._browser, self.town, accept_downloads=True)
            self.phones[name] = phone.be(name).keep()
        return self.phones[name]

    def set(self, day: str, hour: int, minute: int = 0) -> None:
        """It is now this time, everywhere."""
        for phone in self.phones.values():
            phone.page.evaluate(HOLD)
        self.clock.set(day, hour, minute)
        for phone in self.phones.values():
            phone.page.evaluate(JUMP, self.clock.ahead_ms)

    def level(self, *names: str) -> None:
        """They open the app, which brings what they did and takes what they missed."""
        for name in names:
            phone = self.phone(name)
            with phone.page.expect_response(lambda answer: answer.url.endswith("/api/sync") and answer.ok):
                phone.page.goto(self.url)
            phone.level()

    def open(self, name: str, address: str) -> Page:
        """A person opens an address."""
        page = self.phone(name).page
        page.goto(self.url + address)
        return page

    def close(self) -> None:
        """End; a page that had an error fails the test."""
        try:
            for phone in self.phones.values():
                phone.close()
        finally:
            self.town.server.stop()
