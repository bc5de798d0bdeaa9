"""A real Chromium at phone size, and phones that can lose their network."""

from __future__ import annotations

import os
import re
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, expect, sync_playwright

from tests.real_server import ROOT, Server, SmallTown

PHONE = {"width": 390, "height": 844}
AXE = ROOT / "pwa" / "node_modules" / "axe-core" / "axe.min.js"
FLAGS = [
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
expect.set_options(timeout=15_000)


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
def office(server: Server) -> SmallTown:
    """The small office, its server running."""
    made = SmallTown(server)
    server.start()
    return made


NEVER_WOKEN = (
    "if (self.SyncManager) SyncManager.prototype.register = () => Promise.reject(new Error('not in this test'))"
)


def fresh(browser: Browser, server: Server, **options: object) -> BrowserContext:
    """A browser as if new, at phone size unless told otherwise, whose pages go by the server's clock."""
    settings: dict[str, object] = {"viewport": PHONE, "locale": "zh-CN", "timezone_id": "Asia/Shanghai", **options}
    made = browser.new_context(**settings)  # type: ignore[arg-type]
    made.add_init_script(server.on_phones)
    return made


class Phone:
    """A browser context at phone size, enrolled as somebody, whose page errors fail the test.

    `offline` takes the network from the pages, while the browser itself still believes in it and would start a new
    worker to send what waits: only a phone that `is_woken` lets it.
    """

    def __init__(self, browser: Browser, office: SmallTown, *, is_woken: bool = False, **options: object) -> None:
        self.office = office
        self.context = fresh(browser, office.server, **options)
        if not is_woken:
            self.context.add_init_script(NEVER_WOKEN)
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
        self.page.wait_for_function("() => navigator.serviceWorker.controller !== null")
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
def phones(browser: Browser, office: SmallTown) -> Iterator[object]:
    """Makes phones and closes them."""
    made: list[Phone] = []

    def make(name: str, **options: object) -> Phone:
        phone = Phone(browser, office, **options)
        made.append(phone)
        return phone.be(name)

    yield make
    for phone in made:
        phone.close()
