"""Every page of the demo office: no axe-core violation in light and dark, no page error, pictures taken when asked for.

``LUZHI_PICTURES=folder scripts/test -k every_page`` keeps a picture of each page at phone and desk size, in both
languages, light and dark.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from schema.catalogue import find_catalogue
from server import clock
from server.demo import prepare_demo
from server.house import House
from tests.browser.conftest import AXE, PHONE, fresh
from tests.demo_office import addresses_of
from tests.real_server import Server

DESK = {"width": 1440, "height": 900}
CATALOGUE = find_catalogue()
RUN_AXE = """axe.run(document, {resultTypes: ['violations']})
  .then((all) => all.violations.map((v) => [v.id, v.nodes.map((n) => n.html.slice(0, 160))]))"""
PICTURES = os.environ.get("LUZHI_PICTURES")


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Server, dict[str, str]]]:
    """The demo office in a running server, and ids of records to open by page name."""
    server = Server(tmp_path_factory.mktemp("demo"))
    house = House(server.settings, CATALOGUE, server.now_ms, clock.random_bytes)
    found = addresses_of(prepare_demo(house), server.now_ms())
    house.close()
    server.start()
    yield server, found
    server.stop()


PAGES = (
    "/arrival",
    "/", "/scan", "/q/meeting_room", "/q/door", "/q/desk", "/party-study/session", "/party-study", "/theory-study", "/theory-study/session",
    "/screen", "/hygiene", "/hygiene/inspection", "/first-contact/new", "/first-contact/visit", "/first-contact/directory", "/matters",
    "/matters/party_study.session", "/matters/party_study.session/new", "/matters/office.person", "/r/person", "/clauses", "/clauses/13.3",
    "/me", "/me/kept", "/me/waiting", "/me/inspector", "/me/import", "/me/enrol", "/me/roster", "/welcome", "/inbox", "/me/reach", "/board",
    "/board/reached", "/duty", "/hygiene/self-check", "/hygiene/cleaning", "/hygiene/notices", "/hygiene/praise", "/hygiene/checklists",
    "/hygiene/round", "/registers", "/registers/hygiene.inspections", "/registers/party_study.attendance_sheet",
    "/first-contact", "/first-contact/questions", "/first-contact/supervision", "/first-contact/mine", "/first-contact/complaints/new",
    "/study", "/study/year", "/study/note/party-study/new", "/study/article/party-study/new", "/study/inspections", "/study/haves",
)  # fmt: skip
PAGES += (
    "/party-study/session/held", "/hygiene/inspection/failed", "/first-contact/visit/promised",
    "/figures/study", "/figures/centre", "/figures/hygiene", "/figures/first-contact", "/figures/places/party-study?standing=late",
    "/matters?q=lm", "/matters/hygiene.inspection?result=failed", "/matters/hygiene.loss",
)  # fmt: skip
LOOKS = [(theme, size) for theme in ("light", "dark") for size in ("phone", "desk")]


def open_as(browser: Browser, server: Server, person: str, theme: str, size: str) -> Page:
    """A page of a person of the demo who holds this post."""
    page = fresh(browser, server, viewport=PHONE if size == "phone" else DESK, color_scheme=theme).new_page()
    page.goto(server.url)
    page.get_by_role("searchbox").fill(person)
    page.locator("button.row").first.click()
    expect(page.locator("a.sync")).to_have_class(re.compile("level"))
    return page


def settled(page: Page, address: str) -> None:
    """Go there inside the app and wait for the page's heading."""
    page.goto(address)
    expect(page.locator("h1")).to_be_visible()
    page.wait_for_function("() => document.querySelector('main')?.innerText.trim().length > 0")


@pytest.mark.parametrize(("theme", "size"), LOOKS)
def test_no_page_has_an_axe_violation(
    browser: Browser, demo: tuple[Server, dict[str, str]], theme: str, size: str
) -> None:
    server, found = demo
    page = open_as(browser, server, "文书", theme, size)
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    violations: list[str] = []
    for name in PAGES:
        settled(page, server.url + found.get(name, name))
        page.evaluate(AXE.read_text(encoding="utf-8"))
        result = page.evaluate(RUN_AXE)
        violations += [f"{name}: {rule} {nodes[:3]}" for rule, nodes in result]
        if PICTURES:
            folder = Path(PICTURES)
            folder.mkdir(parents=True, exist_ok=True)
            page.screenshot(
                path=folder / f"{theme}-{size}-{name.strip('/').replace('/', '_') or 'today'}.png",
                full_page=size == "phone",
            )
    page.context.close()
    assert violations == []
    assert faults == []


@pytest.mark.parametrize("text", ["normal", "elder"])
def test_nothing_runs_off_the_side_of_a_phone(browser: Browser, demo: tuple[Server, dict[str, str]], text: str) -> None:
    server, found = demo
    page = open_as(browser, server, "文书", "light", "phone")
    if text == "elder":
        page.goto(server.url + "/me")
        page.get_by_label("大字").check()
    wide: list[str] = []
    for name in PAGES:
        settled(page, server.url + found.get(name, name))
        if page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
            wide.append(name)
    page.context.close()
    assert wide == []


def test_english_is_everywhere_when_chosen(browser: Browser, demo: tuple[Server, dict[str, str]]) -> None:
    server, found = demo
    page = open_as(browser, server, "系统管理员", "light", "phone")
    page.goto(server.url + "/me")
    page.get_by_label("English").check()
    untranslated: list[str] = []
    for name in (
        "/",
        "/scan",
        "/matters",
        "/clauses",
        "/me",
        "/me/waiting",
        "/hygiene",
        "/first-contact/new",
        "/inbox",
        "/me/reach",
        "/board",
        "/party-study",
        "/theory-study",
        "/screen",
        "/study",
        "/study/year",
        "/study/haves",
        "/study/note/party-study/new",
        "/figures/study",
        "/figures/centre",
        "/figures/hygiene",
        "/figures/first-contact",
        "/matters/hygiene.inspection?result=failed",
    ):
        settled(page, server.url + found.get(name, name))
        headings = page.locator("h1, h2, nav a, label .label, button.main").all_inner_texts()
        untranslated += [f"{name}: {one}" for one in headings if re.search(r"[\u4e00-\u9fff]", one) and one != "中文"]
        if PICTURES:
            page.screenshot(
                path=Path(PICTURES) / f"english-{name.strip('/').replace('/', '_') or 'today'}.png", full_page=True
            )
    page.context.close()
    assert untranslated == []
