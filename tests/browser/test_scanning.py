"""Scanning in a real browser: a film as the camera, a picture as the photo, the typed short code; our own codes and
others'.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import qrcode
from playwright.sync_api import Browser, Page, Playwright, expect

from tests.browser.conftest import FLAGS, chromium_path
from tests.browser.release_host import ReleaseHost

CODE = "ABCDEFGH01234567"
WIDTH, HEIGHT, SCALE = 640, 480, 8


def gray_picture(text: str) -> list[bytes]:
    """A code in the middle of a gray picture, 640 by 480, one byte a dot, row by row."""
    code = qrcode.QRCode(border=4)
    code.add_data(text)
    code.make(fit=True)
    squares = code.get_matrix()
    side = len(squares) * SCALE
    top, left = (HEIGHT - side) // 2, (WIDTH - side) // 2
    rows = []
    for y in range(HEIGHT):
        line = bytearray(b"\x80" * WIDTH)
        if 0 <= y - top < side:
            row = squares[(y - top) // SCALE]
            line[left : left + side] = b"".join((b"\x10" if dark else b"\xeb") * SCALE for dark in row)
        rows.append(bytes(line))
    return rows


def film_of(text: str, file: Path, frames: int = 10) -> Path:
    """The picture as a film that Chromium takes for a camera (Y4M, 4:2:0)."""
    picture = b"".join(gray_picture(text)) + b"\x80" * (WIDTH * HEIGHT // 2)
    file.write_bytes(
        f"YUV4MPEG2 W{WIDTH} H{HEIGHT} F10:1 Ip A1:1 C420jpeg\n".encode() + (b"FRAME\n" + picture) * frames
    )
    return file


def photo_of(text: str) -> bytes:
    """The picture as a PNG."""

    def chunk(name: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    dots = zlib.compress(b"".join(b"\0" + row for row in gray_picture(text)))
    head = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", dots) + chunk(b"IEND", b"")


@pytest.fixture
def host(tmp_path: Path) -> Iterator[ReleaseHost]:
    made = ReleaseHost(tmp_path / "static")
    yield made
    made.stop()


@pytest.fixture
def scan_page(playwright: Playwright, host: ReleaseHost) -> Iterator[Callable[..., Page]]:
    """Opens the scan page in a browser whose camera shows a film; without one there is no camera."""
    started: list[Browser] = []

    def open_page(film: Path | None = None) -> Page:
        camera = [
            "--use-fake-device-for-media-stream",
            "--use-fake-ui-for-media-stream",
            f"--use-file-for-fake-video-capture={film}",
        ]
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=[*FLAGS, *(camera if film else ())])
        started.append(browser)
        page = browser.new_page(viewport={"width": 390, "height": 844}, locale="zh-CN")
        page.goto(f"{host.url}/scan")
        return page

    yield open_page
    for browser in started:
        browser.close()


def photograph(page: Page, text: str) -> None:
    page.locator("input[type=file]").set_input_files(
        {"name": "a.png", "mimeType": "image/png", "buffer": photo_of(text)}
    )


def test_the_camera_reads_our_own_code_and_is_off_afterwards(
    scan_page: Callable[..., Page], host: ReleaseHost, tmp_path: Path
) -> None:
    page = scan_page(film_of(f"{host.url}/q/{CODE}", tmp_path / "film.y4m"))
    page.evaluate("""() => {
      const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices)
      navigator.mediaDevices.getUserMedia = async (wish) => (window.film = await open(wish))
    }""")
    page.get_by_role("button", name="打开摄像头").click()
    page.wait_for_url(f"**/q/{CODE}")
    assert page.evaluate("window.film.getTracks().map((track) => track.readyState)") == ["ended"]


def test_the_camera_opens_no_foreign_code_and_says_so(
    scan_page: Callable[..., Page], host: ReleaseHost, tmp_path: Path
) -> None:
    page = scan_page(film_of(f"https://luzhi.example.evil.cn/q/{CODE}", tmp_path / "film.y4m"))
    page.get_by_role("button", name="打开摄像头").click()
    expect(page.get_by_role("alert")).to_contain_text("不是本机关的")
    assert page.url == f"{host.url}/scan"


def test_without_a_camera_a_photo_and_typing_still_work(scan_page: Callable[..., Page], host: ReleaseHost) -> None:
    page = scan_page()
    page.get_by_role("button", name="打开摄像头").click()
    expect(page.get_by_role("alert")).to_contain_text("摄像头打不开")
    photograph(page, "https://elsewhere.example/")
    expect(page.get_by_role("alert")).to_contain_text("不是本机关的")
    page.get_by_label("输入短码").fill("abc")
    page.get_by_role("button", name="打开", exact=True).click()
    expect(page.get_by_role("alert")).to_contain_text("短码是 8 位")
    page.get_by_label("输入短码").fill("abcd-2345")
    page.get_by_role("button", name="打开", exact=True).click()
    expect(page.get_by_role("alert")).to_contain_text("还没有登记")
    photograph(page, f"{host.url}/q/{CODE}")
    page.wait_for_url(f"**/q/{CODE}")


def test_without_a_network_a_photo_is_read_by_the_kept_decoder(
    scan_page: Callable[..., Page], host: ReleaseHost
) -> None:
    page = scan_page()
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    page.wait_for_function("() => navigator.serviceWorker.controller !== null")
    page.context.set_offline(True)
    page.reload()
    photograph(page, f"{host.url}/q/{CODE}")
    page.wait_for_url(f"**/q/{CODE}")
