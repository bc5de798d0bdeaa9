"""Before somebody is ended, what they hold is given to others by tap, also without a network; their phone is out at once."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, expect

from tests.browser.conftest import AXE, PHONE

DESK = {"width": 1440, "height": 900}
RUN_AXE = "axe.run(document, {resultTypes: ['violations']}).then((all) => all.violations.map((v) => [v.id, v.nodes.map((n) => n.html)]))"
PICTURES = os.environ.get("LUZHI_PICTURES")


def look(page: Page, name: str) -> None:
    """No violation of axe-core, light and dark; pictures where they are asked for."""
    for theme in ("light", "dark"):
        page.emulate_media(color_scheme=theme)  # type: ignore[arg-type]
        page.evaluate(AXE.read_text(encoding="utf-8"))
        assert page.evaluate(RUN_AXE) == []
    page.emulate_media(color_scheme="light")
    for size in (PHONE, DESK) if PICTURES else ():
        page.set_viewport_size(size)  # type: ignore[arg-type]
        page.screenshot(path=Path(PICTURES or "") / f"{name}-{size['width']}.png", full_page=True)
        page.set_viewport_size(PHONE)  # type: ignore[arg-type]


def open_sheet(phone: Any, name: str) -> None:
    """From the person's page to the sheet, as an administrator goes."""
    page = phone.page
    page.goto(f"{phone.office.server.url}/r/office.person/{phone.office.ids[name]}")
    expect(page.get_by_role("link", name="交接与停用")).to_be_visible()
    expect(page.get_by_role("button", name="停用", exact=True)).to_have_count(0)
    page.get_by_role("link", name="交接与停用").click()
    expect(page.get_by_role("heading", name=f"{name} · 交接")).to_be_visible()


def test_what_somebody_holds_is_given_offline_then_the_person_is_ended_and_taken_back(phones: Any) -> None:
    admin, handler = phones("管理员"), phones("承办人")
    page = admin.page
    open_sheet(admin, "承办人")
    expect(page.get_by_role("checkbox")).to_have_count(1)
    expect(page.get_by_text("登记于")).to_have_count(1)
    look(page, "leaving-sheet")
    admin.offline()
    page.get_by_role("button", name="全选").click()
    page.get_by_role("button", name="交给…（1）").click()
    page.get_by_role("dialog").get_by_role("button", name=re.compile("^组织者")).click()
    expect(page.get_by_text("已把 1 件交给 组织者。")).to_be_visible()
    expect(page.get_by_text("没有需要交接的事。")).to_be_visible()
    admin.online()
    admin.level()
    page.get_by_role("button", name="停用此人…").click()
    expect(page.get_by_role("dialog").get_by_text("停用立即生效")).to_be_visible()
    look(page, "leaving-end")
    page.get_by_role("button", name="现在停用").click()
    expect(page.get_by_text("随本人停用").first).to_be_visible()
    handler.page.reload()
    expect(handler.page.get_by_text("您本人在本机关已被停用").first).to_be_visible()
    look(handler.page, "leaving-ended-phone")
    page.get_by_role("button", name="恢复").click()
    admin.level()
    handler.page.reload()
    expect(handler.page.get_by_role("heading", name="今天", exact=True)).to_be_visible()


def test_an_administrator_ends_the_devices_of_somebody_by_tap_and_hears_when_there_is_no_network(phones: Any) -> None:
    admin, lost = phones("管理员"), phones("承办人")
    page = admin.page
    open_sheet(admin, "承办人")
    end = page.get_by_role("button", name="停用设备")
    expect(end).to_have_count(1)
    admin.offline()
    end.click()
    expect(page.get_by_role("alert").filter(has_text="现在没有网络")).to_be_visible()
    admin.online()
    end.click()
    expect(end).to_have_count(0)
    expect(page.get_by_role("listitem").filter(has_text="登记于").get_by_text("已停用")).to_be_visible()
    lost.page.reload()
    expect(lost.page.get_by_role("heading", name="设备已停用")).to_be_visible()


def test_ones_own_other_device_is_ended_by_tap_and_what_hinders_it_is_told(phones: Any) -> None:
    mine, lost = phones("承办人"), phones("承办人")
    page = mine.page
    page.goto(f"{mine.office.server.url}/me")
    end = page.get_by_role("button", name="停用", exact=True)
    expect(end).to_have_count(1)
    mine.offline()
    end.click()
    expect(page.get_by_role("alert").filter(has_text="现在没有网络")).to_be_visible()
    mine.online()
    end.click()
    expect(end).to_have_count(0)
    expect(page.get_by_role("alert").filter(has_text="现在没有网络")).to_be_hidden()
    lost.page.reload()
    expect(lost.page.get_by_role("heading", name="设备已停用")).to_be_visible()
