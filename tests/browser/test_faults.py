"""Real faults: answers cut in the middle, the server killed, the browser killed, the tab that was sending closed.

However often a step is sent, it is in the journal once; whatever was shown as done is there after a kill (I1, I2, I4).
"""

from __future__ import annotations

import os
import re
import signal
import subprocess
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from playwright.sync_api import Browser, Page, Playwright, expect

from sync.exchange import Result
from sync.journal import EntryBody
from sync.operation import read_operation
from sync.storage_sqlite import SQLiteStorage
from tests.browser.conftest import FLAGS, PHONE, Phone, chromium_path
from tests.fault_proxy import FaultProxy
from tests.real_server import Server, SmallTown

Make = Callable[..., Phone]
INSPECTION = "hygiene.inspection"
ITEMS = ("地面", "桌面", "柜顶", "桌下", "窗户", "无人时")


@pytest.fixture
def proxy(office: SmallTown) -> Iterator[FaultProxy]:
    """The proxy before the running server; phones go through it."""
    made = FaultProxy(office.server.port)
    office.server.url = made.url
    yield made
    made.close()


def journal_of(office: SmallTown) -> tuple[Counter[str], dict[str, object]]:
    """How often each step on a sheet was applied, and the sheet, read from the stopped server's file."""
    office.server.stop()
    storage = SQLiteStorage(office.server.data / "offices" / office.id / "office.db")
    applied: Counter[str] = Counter()
    for noted, _, body in storage.entries(0, 10_000):
        if not noted.exchange:
            continue
        entry = msgspec.msgpack.decode(body or b"", type=EntryBody)
        operation = read_operation(entry.operation)
        outcome = msgspec.msgpack.decode(entry.result, type=Result).outcome
        if operation.collection == INSPECTION and outcome in ("applied", "merged"):
            applied[operation.id] += 1
    sheets = [one.fields() for one in storage.collection(INSPECTION)]
    storage.close()
    assert len(sheets) == 1
    return applied, sheets[0]


def open_sheet(page: Page, office: SmallTown) -> None:
    """The sheet of room 301."""
    page.goto(f"{office.server.url}/q/{office.codes['301']}")
    page.get_by_role("link", name=re.compile("检查这个房间|继续检查")).click()


def tick(page: Page, item: str, choice: str = "合格") -> None:
    """Tick an item and see it ticked and written down."""
    group = page.get_by_role("group", name=re.compile(item))
    group.get_by_label(choice, exact=True).check()
    expect(group.get_by_label(choice, exact=True)).to_be_checked()
    expect(group).not_to_have_attribute("aria-busy", "true")


def test_answers_cut_in_the_middle_lose_nothing_and_double_nothing(
    office: SmallTown, proxy: FaultProxy, phones: Make
) -> None:
    phone = phones("检查员").keep()
    open_sheet(phone.page, office)
    for item, cut in zip(ITEMS, (0, 9, 40, 150, 300, 500), strict=True):
        proxy.cut_next(cut)
        tick(phone.page, item)
        phone.page.evaluate("() => void dispatchEvent(new Event('online'))")
        proxy.await_cut()
    proxy.refuse(True)
    tick(phone.page, ITEMS[0], "不合格")
    expect(phone.page.locator("a.sync")).to_have_class(re.compile("offline"))
    tick(phone.page, ITEMS[0], "合格")
    proxy.refuse(False)
    phone.page.reload()
    phone.level()
    applied, sheet = journal_of(office)
    assert (set(applied.values()), len(applied)) == ({1}, len(ITEMS) + 2)
    assert set(sheet["items"].values()) == {"pass"}  # type: ignore[attr-defined]


def test_a_server_killed_between_taps_loses_nothing_that_was_answered(office: SmallTown, phones: Make) -> None:
    phone = phones("检查员").keep()
    open_sheet(phone.page, office)
    for place, item in enumerate(ITEMS):
        tick(phone.page, item, "不合格" if place % 2 else "合格")
        if place % 2:
            office.server.stop(signal.SIGKILL)
            office.server.start()
    phone.page.reload()
    phone.level()
    applied, sheet = journal_of(office)
    assert (set(applied.values()), len(applied)) == ({1}, len(ITEMS))
    assert sorted(sheet["items"].values()) == ["fail"] * 3 + ["pass"] * 3  # type: ignore[attr-defined]


def test_the_tab_that_was_sending_is_closed_and_another_takes_over(
    office: SmallTown, proxy: FaultProxy, phones: Make
) -> None:
    phone = phones("检查员").keep()
    open_sheet(phone.page, office)
    other = phone.context.new_page()
    open_sheet(other, office)
    proxy.hold()
    tick(phone.page, "地面")
    tick(other, "桌面")
    expect(other.locator("a.sync")).not_to_have_class(re.compile("level"))
    phone.page.close()
    proxy.release()
    expect(other.locator("a.sync")).to_have_class(re.compile("level"), timeout=30_000)
    expect(other.get_by_role("group", name=re.compile("地面")).get_by_label("合格", exact=True)).to_be_checked()
    applied, sheet = journal_of(office)
    assert (set(applied.values()), len(applied)) == ({1}, 2)
    assert set(sheet["items"]) == {"floor", "desk"}  # type: ignore[call-overload]


class OwnBrowser:
    """A Chromium whose process is ours to kill, over a profile that stays."""

    def __init__(self, playwright: Playwright, profile: Path, server: Server) -> None:
        self.playwright, self.profile, self.server = playwright, profile, server
        self.process: subprocess.Popen[bytes] | None = None
        self.browser: Browser | None = None

    def start(self) -> Page:
        """Start it; returns its page."""
        port_file = self.profile / "DevToolsActivePort"
        port_file.unlink(missing_ok=True)
        command = [
            chromium_path(), *FLAGS, "--headless=new", "--remote-debugging-port=0", f"--user-data-dir={self.profile}",
            "--lang=zh-CN", f"--window-size={PHONE['width']},{PHONE['height']}", "about:blank",
        ]  # fmt: skip
        self.process = subprocess.Popen(command, start_new_session=True, stderr=subprocess.PIPE)
        assert self.process.stderr is not None
        for line in self.process.stderr:
            found = re.search(rb"DevTools listening on (ws://\S+)", line)
            if found:
                self.browser = self.playwright.chromium.connect_over_cdp(found[1].decode())
                context = self.browser.contexts[0]
                context.add_init_script(self.server.on_phones)
                return context.pages[0] if context.pages else context.new_page()
        raise RuntimeError("the browser did not start")

    def kill(self) -> None:
        """SIGKILL, the whole process group."""
        if self.process is not None:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait(20)
            assert self.process.stderr is not None
            self.process.stderr.close()
            self.process = None


@pytest.fixture
def own_browser(playwright: Playwright, server: Server, tmp_path: Path) -> Iterator[OwnBrowser]:
    """A browser to kill."""
    made = OwnBrowser(playwright, tmp_path / "profile", server)
    made.profile.mkdir()
    yield made
    made.kill()


def test_a_browser_killed_after_a_tap_still_has_it(office: SmallTown, own_browser: OwnBrowser) -> None:
    page = own_browser.start()
    page.goto(office.server.url)
    page.get_by_role("button", name=re.compile("^检查员")).click()
    expect(page.locator("a.sync")).to_have_class(re.compile("level"))
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    open_sheet(page, office)
    office.server.stop()
    for item in ITEMS[:3]:
        tick(page, item)
    expect(page.get_by_text("还有 3 项")).to_be_visible()
    own_browser.kill()
    page = own_browser.start()
    open_sheet(page, office)
    for item in ITEMS[:3]:
        expect(page.get_by_role("group", name=re.compile(item)).get_by_label("合格", exact=True)).to_be_checked()
    office.server.start()
    page.reload()
    expect(page.locator("a.sync")).to_have_class(re.compile("level"))
    applied, sheet = journal_of(office)
    assert (set(applied.values()), len(applied)) == ({1}, 3)
    assert set(sheet["items"]) == {"floor", "desk", "cabinet"}  # type: ignore[call-overload]
