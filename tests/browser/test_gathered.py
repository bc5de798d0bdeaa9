"""Many reminders of one moment on the screen: one line that counts them, and leads to all of them."""

from __future__ import annotations

import re
from collections.abc import Callable

from playwright.sync_api import expect

from server.reminders.when import AT_ONCE_MAX
from tests.browser.conftest import AXE, Phone
from tests.real_server import SmallTown

VISIT = "first_contact.visit"


def test_visitors_handed_over_together_are_one_line_that_leads_to_each_of_them(
    office: SmallTown, phones: Callable[..., Phone]
) -> None:
    phone = phones("承办人").keep()
    desk = office.phone("接待员")
    assert desk.replica is not None
    for number in range(AT_ONCE_MAX + 2):
        visit = desk.replica.create(VISIT, {"visitor": f"来访人{number}", "matter": "咨询代表建议"})
        desk.replica.act(VISIT, visit, "hand_over", {"handed_to": office.ids["承办人"]})
    desk.exchange()
    page = phone.page
    page.goto(f"{office.server.url}/inbox")
    line = page.get_by_role("button", name=re.compile("5 件事项，点开看全部"))
    expect(line).to_be_visible(timeout=60_000)
    expect(page.get_by_role("button", name=re.compile("稍后"))).to_have_count(0)
    page.evaluate(AXE.read_text(encoding="utf-8"))
    assert page.evaluate("axe.run().then((found) => found.violations.map((one) => one.id))") == []
    phone.level()
    phone.offline()
    line.click()
    expect(page.get_by_role("heading", name="今天", exact=True)).to_be_visible()
    expect(page.get_by_role("link", name=re.compile("接收转来的来访"))).to_have_count(AT_ONCE_MAX + 2)
    page.go_back()
    expect(page.get_by_role("button", name=re.compile("点开看全部"))).to_be_visible()
