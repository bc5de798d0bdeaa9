"""Markup and script in every free text of every record of the demo office: each page shows it as text and runs nothing of it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import msgspec
from playwright.sync_api import Browser, ConsoleMessage

from schema.field import Field
from schema.record import fields_of
from server import clock
from server.demo import prepare_demo
from server.house import House
from server.open_office import OpenOffice
from tests.browser.test_every_page import CATALOGUE, PAGES, open_as, settled
from tests.demo_office import addresses_of
from tests.real_server import Server

PAYLOADS: Final = (
    "<img src=x onerror=window.hit=1>", "<script>window.hit=1</script>", "\"><svg onload=window.hit=1>", "{{window.hit=1}}",
    "[a](javascript:window.hit=1)", "</textarea><iframe srcdoc='<script>parent.hit=1</script>'>",
)  # fmt: skip
NAMES_OF_THINGS: Final = frozenset(
    {"register", "duty", "collection", "record", "period", "post", "code", "parameter", "about"}
)
"""Texts that point to something; with another word in them there would be no page to look at."""


def is_free(name: str, field: Field) -> bool:
    """Whether people write what they like there."""
    return field.kind in ("text", "long_text", "phone") and field.privacy != "secret" and name not in NAMES_OF_THINGS


def make_hostile(office: OpenOffice) -> int:
    """Put a payload into every free text that is there or may be there; returns into how many."""
    count = 0
    for record_type in CATALOGUE.records.values():
        free = {name: one for name, one in fields_of(record_type.shape).items() if is_free(name, one)}
        for stored in list(office.storage.collection(record_type.collection)) if free else ():
            body = stored.fields()
            for name, field in free.items():
                fitting = [one for one in PAYLOADS if len(one) <= field.limit] if field.limit else PAYLOADS
                if fitting:
                    body[name] = fitting[count % len(fitting)]
                    count += 1
            becomes = msgspec.structs.replace(
                stored, seq=office.storage.next_seq(), body=msgspec.msgpack.encode(body)
            )  # fmt: skip
            office.storage.put_stored(becomes, frozenset())
    return count


def test_what_people_write_is_text_on_every_page_and_runs_nowhere(browser: Browser, tmp_path: Path) -> None:
    server = Server(tmp_path)
    house = House(server.settings, CATALOGUE, server.now_ms, clock.random_bytes)
    office = prepare_demo(house)
    found = addresses_of(office, server.now_ms())
    assert office.do(lambda: make_hostile(office)).result() > 2_000
    house.close()
    server.start()
    page = open_as(browser, server, "文书", "light", "phone")
    told: list[str] = []

    def hear(message: ConsoleMessage) -> None:
        if "Content Security Policy" in message.text or "Trusted" in message.text:
            told.append(message.text)

    page.on("console", hear)
    page.on("pageerror", lambda error: told.append(str(error)))
    shown = 0
    for name in PAGES:
        settled(page, server.url + found.get(name, name))
        shown += page.locator("main").inner_text().count("window.hit=1")
        assert page.evaluate(
            "[window.hit ?? 0, document.querySelectorAll('main iframe, main script, main img[src=x]').length]"
        ) == [0, 0], name
    page.context.close()
    server.stop()
    assert told == []
    assert shown > 100
