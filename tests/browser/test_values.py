"""Values of parameters on the screen: what may be entered stands beside the field, a shorter term is proposed and shown what it erases
before another confirms it, and the administrator is told what is not used and which task of the house fails."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path

import msgspec
from playwright.sync_api import Page, expect

from schema.day import day_of, days_after
from schema.names import natural_id
from server import clock
from server.house import House
from sync.decide import Stored
from tests.browser.conftest import AXE, Phone
from tests.browser.test_every_page import CATALOGUE, DESK, RUN_AXE
from tests.real_server import SmallTown

VALUES = "office.parameter_value"
Make = Callable[..., Phone]
PICTURES = os.environ.get("LUZHI_PICTURES")


def looked_at(page: Page, name: str) -> None:
    """No violation on a phone and on a desk, and a picture of each where they are asked for."""
    phone = page.viewport_size
    assert phone is not None
    for size in (phone, DESK):
        page.set_viewport_size(size)  # type: ignore[arg-type]
        page.evaluate(AXE.read_text(encoding="utf-8"))
        assert page.evaluate(RUN_AXE) == []
        if PICTURES:
            Path(PICTURES).mkdir(parents=True, exist_ok=True)
            page.screenshot(path=Path(PICTURES) / f"{name}-{size['width']}.png")
    page.set_viewport_size(phone)


def director(office: SmallTown) -> str:
    """Somebody who may decide beside the administrator; the name."""
    admin = office.phone("管理员")
    assert admin.replica is not None
    person = admin.replica.create("office.person", {"name": "韩主任"})
    admin.replica.create("office.post_held", {"person": person, "post": "office_director", "since": "2025-01-01"})
    admin.exchange()
    return "韩主任"


def entered_by_an_older_version(office: SmallTown, parameter: str, value: str) -> None:
    """A value in force that its declaration doesn't let through, laid into the stopped server's file."""
    office.server.stop()
    house = House(office.server.settings, CATALOGUE, clock.now_ms, clock.random_bytes)
    kept = next(iter(house.offices.values()))
    record = natural_id(kept.id, VALUES, (parameter, "2026-01-01"))
    row = {
        "id": record,
        "by": "system",
        "made_at": 1,
        "state": "in_force",
        "parameter": parameter,
        "since": "2026-01-01",
        "value": value,
        "source": "",
    }

    def lay() -> None:
        body, seq = msgspec.msgpack.encode(row), kept.storage.next_seq()
        stored = Stored(collection=VALUES, id=record, seq=seq, body=body, writers={}, scopes=frozenset({"office"}))
        kept.storage.put_stored(stored, frozenset())

    kept.do(lay).result()
    house.close()
    office.server.start()


def test_9_5_a_value_outside_what_the_page_names_is_refused_before_it_is_saved(office: SmallTown, phones: Make) -> None:
    keeper = phones("管理员").keep()
    keeper.page.goto(f"{office.server.url}/clauses/13.3")
    keeper.offline()
    keeper.page.get_by_role("button", name="改 办结后来访条还能打开的天数").click()
    dialog = keeper.page.get_by_role("dialog")
    expect(dialog.get_by_text("可以填：1 到 365 之间的整数（天）")).to_be_visible()
    for value in ("-5", "999999999999999", "1.5", "x"):
        dialog.get_by_label("新的数值").fill(value)
        dialog.get_by_role("button", name=re.compile("^从.*起改$")).click()
        expect(dialog.get_by_role("alert")).to_contain_text(f"“{value}”不能用。可以填：1 到 365")
    dialog.get_by_label("新的数值").fill("60")
    dialog.get_by_role("button", name=re.compile("^从.*起改$")).click()
    expect(dialog).to_have_count(0)
    keeper.online()
    keeper.level()
    # another value of the same day takes the place of the first
    keeper.page.get_by_role("button", name="改 办结后来访条还能打开的天数").click()
    dialog.get_by_label("新的数值").fill("90")
    dialog.get_by_role("button", name=re.compile("^从.*起改$")).click()
    expect(dialog).to_have_count(0)
    expect(keeper.page.locator(".card", has_text="办结后来访条还能打开的天数")).to_contain_text("90")


def test_13_3_a_shorter_term_is_proposed_counted_and_confirmed_by_another(office: SmallTown, phones: Make) -> None:
    name = director(office)
    keeper = phones("管理员")
    keeper.page.goto(f"{office.server.url}/clauses/13.3")
    keeper.page.get_by_role("button", name="改 办结后联系方式保留天数").click()
    dialog = keeper.page.get_by_role("dialog")
    dialog.get_by_label("新的数值").fill("5")
    expect(dialog.get_by_text("要由另一位管理员或办公室主任看过数量后确认")).to_be_visible()
    dialog.get_by_role("button", name="提出，由另一人确认").click()
    expect(dialog.get_by_role("alert")).to_contain_text("最早从第二天起")
    dialog.get_by_label("从哪天起").fill(days_after(day_of(clock.now_ms()), 3))
    looked_at(keeper.page, "shorter")
    dialog.get_by_role("button", name="提出，由另一人确认").click()
    expect(dialog).to_have_count(0)
    keeper.level()
    proposal = keeper.page.locator("[data-part=proposal]")
    expect(proposal).to_contain_text("自己提出的由另一位管理员或办公室主任确认")
    expect(proposal.get_by_role("button", name=re.compile("^确认"))).to_have_count(0)
    other = phones(name)
    other.page.goto(f"{office.server.url}/clauses/13.3")
    proposal = other.page.locator("[data-part=proposal]")
    expect(proposal).to_contain_text("先看数量，才能确认")
    proposal.get_by_role("button", name="看会清除什么").click()
    expect(proposal.get_by_role("status")).to_be_visible()
    looked_at(other.page, "proposal")
    proposal.get_by_role("button", name=re.compile("^确认")).click()
    expect(proposal).to_have_count(0)
    other.level()


def test_13_3_one_who_alone_may_decide_is_told_of_the_command_line(office: SmallTown, phones: Make) -> None:
    keeper = phones("管理员")
    keeper.page.goto(f"{office.server.url}/clauses/13.3")
    keeper.page.get_by_role("button", name="改 办结后事项内容保留月数").click()
    dialog = keeper.page.get_by_role("dialog")
    dialog.get_by_label("新的数值").fill("12")
    dialog.get_by_label("从哪天起").fill(days_after(day_of(clock.now_ms()), 3))
    dialog.get_by_role("button", name="提出，由另一人确认").click()
    expect(keeper.page.locator("[data-part=proposal]")).to_contain_text("luzhi values confirm")


def test_9_5_the_administrator_is_told_which_task_fails_and_which_value_is_not_used(
    office: SmallTown, phones: Make
) -> None:
    entered_by_an_older_version(office, "13.3.page_days", "9" * 15)
    keeper = phones("管理员")
    expect(keeper.page.locator("a.sync")).to_have_class(re.compile("level"))
    standing = {
        "tried_ms": clock.now_ms(), "well_ms": clock.now_ms() - 86_400_000, "failing_since": clock.now_ms() - 3_600_000, "kind": "program",
        "error": "OverflowError", "items": ["first_contact.visit 01a1f640-bc00-7000-8000-000000000000"], "failed_count": 1,
    }  # fmt: skip
    keeper.page.route("**/api/tasks", lambda route: route.fulfill(json=[{"task": "erase", "standing": standing}]))
    keeper.page.goto(f"{office.server.url}/me")
    card = keeper.page.locator("[data-part=house]")
    expect(card.get_by_role("alert")).to_contain_text("到期内容的删除出了问题")
    expect(card).to_contain_text("OverflowError")
    expect(card).to_contain_text("上次正常")
    expect(keeper.page.locator("[data-part=unfit]")).to_contain_text("没有采用：可以填1 到 365 之间的整数（天）")
    looked_at(keeper.page, "house")
    keeper.page.unroute("**/api/tasks")
    keeper.page.goto(f"{office.server.url}/me/reach")
    keeper.page.goto(f"{office.server.url}/me")
    expect(card.get_by_role("alert")).to_have_count(0)
    handler = phones("承办人")
    handler.page.goto(f"{office.server.url}/me")
    expect(handler.page.locator("[data-part=house]")).to_have_count(0)
