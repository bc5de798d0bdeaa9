"""Scanning: a real code through Chromium's fake camera, a photo, a typed short code, and codes that are not ours."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Playwright, expect

from server.papers.qr_sheet import code_svg
from tests.browser.conftest import FLAGS, Phone, chromium_path, fresh
from tests.real_server import SmallTown

Make = Callable[..., Phone]


def picture(browser: Browser, svg: str, to: Path) -> Path:
    """The code as printed, photographed straight."""
    page = browser.new_page(viewport={"width": 480, "height": 480})
    page.set_content(f"<body style='margin:40px;background:#ddd'>{svg}</body>")
    page.locator("svg").screenshot(path=to)
    page.close()
    return to


def film(picture_path: Path, to: Path) -> Path:
    """A short film of the picture, as Chromium's fake camera reads it."""
    scene = "scale=360:360:flags=neighbor,pad=640:480:(ow-iw)/2:(oh-ih)/2:color=gray,format=yuv420p"
    command = [
        "ffmpeg",
        "-loglevel",
        "error",
        "-y",
        "-loop",
        "1",
        "-i",
        str(picture_path),
        "-t",
        "2",
        "-r",
        "10",
        "-vf",
        scene,
        str(to),
    ]
    subprocess.run(command, check=True)
    return to


def test_the_posters_code_is_read_by_the_camera_and_checks_in(
    office: SmallTown, browser: Browser, playwright: Playwright, tmp_path: Path
) -> None:
    office.session()
    code = code_svg(f"{office.server.url}/q/{office.codes['会议室']}", 90)
    seen = film(picture(browser, code, tmp_path / "code.png"), tmp_path / "camera.y4m")
    camera = [
        "--use-fake-device-for-media-stream",
        "--use-fake-ui-for-media-stream",
        f"--use-file-for-fake-video-capture={seen}",
    ]
    launched = playwright.chromium.launch(executable_path=chromium_path(), args=[*FLAGS, *camera])
    phone = Phone(launched, office).be("承办人").keep()
    phone.offline()
    phone.page.get_by_role("link", name="扫码", exact=True).click()
    phone.page.get_by_role("button", name="打开摄像头").click()
    expect(phone.page.get_by_role("status").filter(has_text="已签到")).to_contain_text("按时", timeout=30_000)
    phone.online()
    phone.level()
    phone.close()
    launched.close()


def test_a_photo_of_the_code_does_it_too(office: SmallTown, browser: Browser, phones: Make, tmp_path: Path) -> None:
    photo = picture(browser, code_svg(f"{office.server.url}/q/{office.codes['前台']}", 90), tmp_path / "photo.png")
    phone = phones("接待员")
    phone.page.get_by_role("link", name="扫码", exact=True).click()
    phone.page.locator("input[type=file]").set_input_files(photo)
    expect(phone.page.get_by_role("link", name="登记来访")).to_be_visible(timeout=30_000)


def test_a_short_code_typed_carelessly_opens_the_station_offline(office: SmallTown, phones: Make) -> None:
    phone = phones("检查员").keep()
    phone.offline()
    phone.page.get_by_role("link", name="扫码", exact=True).click()
    short = office.codes["301"][:8]
    phone.page.get_by_label("输入短码").fill(f" {short[:4].lower()}-{short[4:]} ")
    phone.page.get_by_role("button", name="打开", exact=True).click()
    expect(phone.page.get_by_role("heading", name="301")).to_be_visible()


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ("https://evil.example/q/ABCDEFGH01234567", "这个码不是本机关的"),
        ("WIFI:S:free;T:nopass;;", "这个码不是"),
        ("你好", "这不是履职的码"),
    ],
)
def test_a_foreign_code_is_not_opened(
    office: SmallTown, browser: Browser, phones: Make, tmp_path: Path, said: str, sentence: str
) -> None:
    photo = picture(browser, code_svg(said, 90), tmp_path / "photo.png")
    phone = phones("接待员")
    phone.page.get_by_role("link", name="扫码", exact=True).click()
    phone.page.locator("input[type=file]").set_input_files(photo)
    expect(phone.page.get_by_role("alert")).to_contain_text(sentence, timeout=30_000)
    assert phone.page.url.endswith("/scan")


def test_unknown_and_mistyped_codes_say_what_to_do(office: SmallTown, phones: Make) -> None:
    phone = phones("检查员")
    phone.page.goto(f"{office.server.url}/q/ZZZZZZZZZZZZZZZZ")
    expect(phone.page.get_by_role("status").filter(has_text="这台手机上没有这个码的登记")).to_be_visible()
    phone.page.goto(f"{office.server.url}/scan")
    for typed, sentence in (("ABC", "短码是 8 位字母和数字"), ("ZZZZ-ZZZZ", "没有这个短码")):
        phone.page.get_by_label("输入短码").fill(typed)
        phone.page.get_by_role("button", name="打开", exact=True).click()
        expect(phone.page.get_by_role("alert")).to_contain_text(sentence)


def test_a_retired_poster_says_so_and_a_stranger_sees_the_public_face(
    office: SmallTown, browser: Browser, phones: Make
) -> None:
    admin = office.phone("管理员")
    assert admin.replica is not None
    admin.replica.act("office.station", office.ids["码301"], "retire")
    admin.exchange()
    phone = phones("检查员")
    phone.page.goto(f"{office.server.url}/q/{office.codes['301']}")
    expect(phone.page.get_by_role("status").filter(has_text=re.compile("这张海报已经作废"))).to_be_visible()
    stranger = fresh(browser, office.server).new_page()
    stranger.goto(f"{office.server.url}/q/{office.codes['会议室']}")
    expect(stranger.get_by_text("测试机关 · 会议室")).to_be_visible()
    expect(stranger.get_by_text("工作人员学习签到")).to_be_visible()
    stranger.goto(f"{office.server.url}/q/{office.codes['前台']}")
    expect(stranger.get_by_role("heading", name=re.compile("来访登记"))).to_be_visible()
    stranger.get_by_role("link", name=re.compile("我是工作人员")).click()
    expect(stranger.get_by_text("测试机关 · 前台")).to_be_visible()
    stranger.close()
