"""Files and photos chosen on the screen: pictures leave place and camera behind; what can't be read is named, and can be tried again."""

from __future__ import annotations

import base64
from collections.abc import Callable
from typing import Any

from playwright.sync_api import Page, expect

from schema.picture import walk
from tests.browser.conftest import Phone
from tests.browser.test_notebooks import clean
from tests.pictures import BROKEN, PLACE, segment
from tests.real_server import SmallTown

Make = Callable[..., Phone]
SESSION = "party_study.session"
MAKE_JPEG = """async (width) => {
  const canvas = Object.assign(document.createElement('canvas'), { width, height: 30 })
  canvas.getContext('2d').fillRect(0, 0, 20, 30)
  const blob = await new Promise((done) => canvas.toBlob(done, 'image/jpeg'))
  return btoa(String.fromCharCode(...new Uint8Array(await blob.arrayBuffer())))
}"""


def camera_picture(page: Page, width: int) -> bytes:
    """A JPEG as a camera writes it: with the place in it."""
    drawn = base64.b64decode(page.evaluate(MAKE_JPEG, width))
    return drawn[:2] + segment(0xE1, b"Exif\0\0" + PLACE) + drawn[2:]


def file(name: str, kind: str, content: bytes) -> Any:
    """A file as it is chosen."""
    return {"name": name, "mimeType": kind, "buffer": content}


def test_attached_pictures_lose_their_place_and_each_unreadable_one_is_named(office: SmallTown, phones: Make) -> None:
    session = office.session()
    phone = phones("高文书").keep()
    page = phone.page
    page.goto(f"{office.server.url}/party-study/session/{session}")
    choose = page.locator("input[type=file]").first
    expect(choose).to_be_attached()
    picture, second = camera_picture(page, 40), camera_picture(page, 50)
    assert PLACE in picture
    phone.offline()
    choose.set_input_files([
        file("心.heic", "image/heic", BROKEN["heic"]), file("空.jpg", "image/jpeg", b""),
        file("断.jpg", "image/jpeg", BROKEN["a jpeg cut in its pixels"]), file("大.pdf", "application/pdf", b"%PDF-" + bytes(12_000_001)),
        file("现场.jpg", "image/jpeg", picture), file("议程.pdf", "application/pdf", b"%PDF-1.7 1"),
    ])  # fmt: skip
    expect(page.get_by_role("alert")).to_have_count(4)
    for name, said in (("心.heic", "打不开"), ("空.jpg", "空文件"), ("断.jpg", "打不开"), ("大.pdf", "太大")):
        expect(page.get_by_role("alert").filter(has_text=name)).to_contain_text(said)
    expect(page.get_by_role("button", name="现场.jpg", exact=True)).to_be_visible()
    expect(page.get_by_role("button", name="议程.pdf", exact=True)).to_be_visible()
    clean(page)
    choose.set_input_files([file("空.jpg", "image/jpeg", second)])
    expect(page.get_by_role("button", name="空.jpg", exact=True)).to_be_visible()
    expect(page.get_by_role("alert")).to_have_count(0)
    phone.online()
    phone.level()
    clerk = office.phone("高文书")
    assert clerk.replica is not None
    names = clerk.replica.view(SESSION)[session]["attachments"]
    assert sorted(str(one)[65:] for one in names.values()) == ["现场.jpg", "空.jpg", "议程.pdf"]
    for one in names.values():
        kept = clerk.call("get", f"/api/blobs/{str(one)[:64]}?collection={SESSION}&record={session}")
        assert kept.status_code == 200
        if str(one).endswith(".jpg"):
            assert PLACE not in kept.content
            assert walk(kept.content).clean == kept.content
