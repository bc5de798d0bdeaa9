"""Pages of supervision on the demo's living data: seen by the team, by a person concerned and by the clerk, in each look, size and language."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from server import clock
from server.demo import prepare_demo
from server.house import House
from tests.browser.test_every_page import AXE, CATALOGUE, LOOKS, RUN_AXE, open_as, settled
from tests.demo_office import supervised
from tests.real_server import Server

PICTURES = os.environ.get("LUZHI_PICTURES")
Demo = tuple[Server, dict[str, str], dict[str, list[str]]]


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    """The demo office in a running server: who is who, and what each of them opens."""
    server = Server(tmp_path_factory.mktemp("demo"))
    house = House(server.settings, CATALOGUE, server.now_ms, clock.random_bytes)
    people, pages = supervised(prepare_demo(house))
    house.close()
    server.start()
    yield server, people, pages
    server.stop()


def picture(page: Page, name: str) -> None:
    """Keep a picture when asked to."""
    if PICTURES:
        Path(PICTURES).mkdir(parents=True, exist_ok=True)
        page.screenshot(path=Path(PICTURES) / f"{name}.png", full_page=True)


def short(address: str) -> str:
    """The address as a file's name, without ids."""
    return re.sub(r"[0-9a-f]{8}-[0-9a-f-]+", lambda found: found.group()[-4:], address).strip("/").replace("/", "_")


@pytest.mark.parametrize(("theme", "size"), LOOKS)
@pytest.mark.parametrize("who", ["team", "person", "proposed", "clerk"])
def test_13_4_no_page_of_supervision_has_a_violation_or_runs_off_the_side(
    browser: Browser, demo: Demo, who: str, theme: str, size: str
) -> None:
    server, people, pages = demo
    page = open_as(browser, server, people[who], theme, size)
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    wrong: list[str] = []
    for address in pages[who]:
        settled(page, server.url + address)
        page.evaluate(AXE.read_text(encoding="utf-8"))
        wrong += [f"{address}: {rule} {nodes[:3]}" for rule, nodes in page.evaluate(RUN_AXE)]
        if page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
            wrong.append(f"{address}: wide")
        picture(page, f"{who}-{theme}-{size}-{short(address)}")
    page.context.close()
    assert (wrong, faults) == ([], [])


def test_13_4_in_large_text_nothing_runs_off_and_in_english_nothing_is_left_chinese(
    browser: Browser, demo: Demo
) -> None:
    server, people, pages = demo
    page = open_as(browser, server, people["team"], "light", "phone")
    page.goto(server.url + "/me")
    page.get_by_label("大字").check()
    page.get_by_label("English").check()
    wrong: list[str] = []
    for address in (*pages["team"], "/first-contact/questions", "/first-contact/mine"):
        settled(page, server.url + address)
        if page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
            wrong.append(f"{address}: wide")
        said = page.locator(
            "h2, nav a, label .label, button.main, legend, .choice span, p.soft.small"
        ).all_inner_texts()
        people_and_places = ("· ", "中文")
        wrong += [
            f"{address}: {one}" for one in said
            if re.search(r"[\u4e00-\u9fff]{4,}", one) and not any(part in one for part in people_and_places)
        ]  # fmt: skip
        picture(page, f"english-elder-{short(address)}")
    page.context.close()
    assert wrong == []
