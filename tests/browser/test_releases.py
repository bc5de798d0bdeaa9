"""The service worker in a real browser (TRUST A12, A13): what it keeps, how it mends, how releases change, how it goes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from tests.browser.release_host import ReleaseHost

ROOT = Path(__file__).resolve().parent.parent.parent
CACHED = """async () => {
  const names = await caches.keys()
  const kept = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map((one) => new URL(one.url).pathname)))
  return [names.length, kept.flat().sort()]
}"""


@pytest.fixture
def host(tmp_path: Path) -> Iterator[ReleaseHost]:
    made = ReleaseHost(tmp_path / "static")
    yield made
    made.stop()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    made = browser.new_context(viewport={"width": 390, "height": 844}, locale="zh-CN")
    yield made
    made.close()


def opened(context: BrowserContext, host: ReleaseHost, path: str = "/scan") -> Page:
    """A page of the app that the worker answers for."""
    page = context.new_page()
    page.goto(host.url + path)
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    page.wait_for_function("() => navigator.serviceWorker.controller !== null")
    return page


def test_the_caches_hold_exactly_the_release(context: BrowserContext, host: ReleaseHost) -> None:
    page = opened(context, host)
    page.goto(host.url + "/q/ABCDEFGH01234567")
    caches, kept = page.evaluate(CACHED)
    assert caches == 1
    assert set(kept) == host.listed()


def test_without_a_server_every_address_opens_from_the_cache(context: BrowserContext, host: ReleaseHost) -> None:
    page = opened(context, host)
    context.set_offline(True)
    answer = page.goto(host.url + "/q/ABCDEFGH01234567?x=1")
    assert answer is not None and answer.from_service_worker
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_a_page_that_the_worker_passed_by_asks_to_be_taken_and_has_all_its_pieces_without_a_server(
    context: BrowserContext, host: ReleaseHost
) -> None:
    page = opened(context, host, "/enrol")
    browser = context.new_cdp_session(page)
    with page.expect_navigation():
        browser.send(
            "Page.reload", {"ignoreCache": True}
        )  # a page that no worker answers for, as by the browser's keys
    page.wait_for_function("() => navigator.serviceWorker.controller !== null")
    context.set_offline(True)
    page.evaluate("history.pushState({}, '', '/scan'); dispatchEvent(new PopStateEvent('popstate', { state: {} }))")
    expect(page.get_by_role("heading", level=1)).to_have_text("扫码")


def test_a_poisoned_cache_is_mended_at_the_next_start(context: BrowserContext, host: ReleaseHost) -> None:
    page = opened(context, host)
    page.evaluate("""async () => {
      const cache = await caches.open((await caches.keys())[0])
      await cache.put('/icon.svg', new Response('poison'))
      await cache.put('/api/session', new Response('private'))
    }""")
    page.reload()
    page.wait_for_function("""async () => {
      const cache = await caches.open((await caches.keys())[0])
      const icon = await cache.match('/icon.svg')
      return icon && (await icon.text()).startsWith('<svg') && !(await cache.match('/api/session'))
    }""")


def test_a_release_that_is_not_what_was_listed_is_not_taken(context: BrowserContext, host: ReleaseHost) -> None:
    page = opened(context, host)
    host.release_anew("next")
    (host.folder / "icon.svg").write_text("<svg>another</svg>")
    worker = host.folder / "sw.js"
    worker.write_text(worker.read_text() + "\n")
    (host.folder / "index.html").write_text("poison")
    state = page.evaluate("""async () => {
      const registration = await navigator.serviceWorker.getRegistration()
      await registration.update()
      const worker = registration.installing
      return new Promise((tell) => {
        if (!worker) return tell('nothing new')
        worker.addEventListener('statechange', () => ['installed', 'redundant'].includes(worker.state) && tell(worker.state))
      })
    }""")
    assert state == "redundant"
    page.reload()
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_a_new_release_waits_for_a_word_and_reloads_only_the_tab_that_gave_it(
    context: BrowserContext, host: ReleaseHost
) -> None:
    page, other = opened(context, host), opened(context, host)
    other.evaluate("window.mark = 'here'")
    host.release_anew("next")
    page.evaluate("navigator.serviceWorker.getRegistration().then((one) => one.update()).then(() => true)")
    expect(page.get_by_text("有新版本")).to_be_visible()
    assert page.evaluate("document.querySelector('meta[name=release]')") is None
    with page.expect_navigation():
        page.get_by_role("button", name="更新").click()
    page.wait_for_selector("meta[name=release][content=next]", state="attached")
    assert page.evaluate(CACHED)[0] == 1
    expect(other.get_by_role("button", name="更新")).to_be_visible()
    assert other.evaluate("window.mark") == "here"
    with other.expect_navigation():
        other.get_by_role("button", name="更新").click()
    other.wait_for_selector("meta[name=release][content=next]", state="attached")


def test_the_kill_switch_clears_within_one_visit(context: BrowserContext, host: ReleaseHost) -> None:
    page = opened(context, host)
    (host.folder / "sw.js").write_bytes((ROOT / "pwa" / "build" / "kill-sw.js").read_bytes())
    with page.expect_navigation():
        page.evaluate("navigator.serviceWorker.getRegistration().then((one) => one.update()).then(() => true)")
    assert page.evaluate("caches.keys().then((names) => names.length)") == 0


def test_without_a_store_the_page_says_so_and_what_to_do(context: BrowserContext, host: ReleaseHost) -> None:
    context.add_init_script(
        "IDBFactory.prototype.open = () => { throw new DOMException('no storage here', 'SecurityError') }"
    )
    page = context.new_page()
    page.goto(host.url)
    expect(page.get_by_role("alert")).to_contain_text("打不开这台设备上的存储")
    expect(page.get_by_role("alert")).to_contain_text("private window")
    expect(page.get_by_role("button", name="再试一次")).to_be_visible()


def test_a_start_that_takes_long_is_told_and_the_app_comes_when_it_can(
    context: BrowserContext, host: ReleaseHost
) -> None:
    page = context.new_page()
    held: list[Route] = []
    page.route(re.compile("/assets/ScanPage"), lambda route: held.append(route))
    page.goto(host.url + "/scan")
    told = page.get_by_role("alert")
    expect(told).to_contain_text("打开得比平时慢")
    expect(told).to_contain_text("longer than usual")
    expect(told.get_by_role("button")).to_be_visible()
    held[0].continue_()
    expect(page.get_by_role("heading", name="扫码", level=1)).to_be_visible()
    expect(told).to_have_count(0)
