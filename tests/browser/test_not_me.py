"""On the phone: a device that somebody had enrolled in one's name is told in the inbox, and one tap ends it (PR1 by the app itself)."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import expect

from tests.browser.conftest import AXE, Phone
from tests.browser.test_own_care import RUN_AXE
from tests.real_server import SmallTown
from tests.web_device import WebDevice

Make = Callable[..., Phone]


def test_a_device_that_is_not_mine_is_told_and_ended_with_one_tap(office: SmallTown, phones: Make) -> None:
    mine = phones("接待员")
    admin = office.phone("管理员")
    code = admin.call("post", "/api/enrol/issue", json={"person": office.ids["接待员"]}).json()["code"]
    secret = WebDevice(admin.client, admin.catalogue, admin.now_ms, admin.random)
    secret.start(code)
    admin.call("post", "/api/enrol/confirm", json={"pending": secret.pending})
    assert secret.finish().status_code == 200
    mine.page.goto(f"{office.server.url}/inbox")
    row = mine.page.get_by_role("listitem").filter(has_text="登记了新设备")
    expect(row).to_have_count(1)
    if folder := os.environ.get("LUZHI_PICTURES"):
        for width, height in ((390, 844), (1440, 900)):
            mine.page.set_viewport_size({"width": width, "height": height})
            mine.page.screenshot(path=Path(folder) / f"not_me_{width}.png")
    mine.page.evaluate(AXE.read_text(encoding="utf-8"))
    assert mine.page.evaluate(RUN_AXE) == []
    row.get_by_role("button", name="这不是我").click()
    expect(mine.page.get_by_role("status").filter(has_text="已停用")).to_be_visible()
    assert secret.call("get", "/api/session").json()["code"] in ("signed_out", "device_revoked")
    expect(row.get_by_role("button", name="这不是我")).to_have_count(0)
