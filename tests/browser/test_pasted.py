"""What comes with a paste and nobody sees refuses no note: it is gone at once, and what ends a line on a slide ends one here."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import expect

from tests.browser.conftest import Phone
from tests.real_server import SmallTown

PASTED = "第一页\u000b第二页\u202e\ufeff\u2028第三页👩\u200d🚒"
KEPT = "第一页\n第二页\n第三页👩\u200d🚒"


def test_a_text_pasted_from_slides_is_kept_as_it_is_seen(office: SmallTown, phones: Callable[..., Phone]) -> None:
    phone = phones("承办人").keep()
    page = phone.page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"{office.server.url}/study/note/party-study/new")
    phone.offline()
    page.get_by_label("题目").fill("讲稿")
    body = page.locator("textarea.write-area")
    body.click()
    page.evaluate("(text) => navigator.clipboard.writeText(text)", PASTED)
    page.keyboard.press("Control+V")
    expect(body).to_have_value(KEPT)
    page.get_by_role("button", name="返回").click()
    expect(body).to_have_count(0)
    phone.online()
    phone.level()
    device = office.phone("承办人")
    device.exchange()
    assert device.replica is not None
    assert [one["text"] for one in device.replica.view("party_study.note").values()] == [KEPT]
