"""The name that a request asks for, the methods that an address takes, media types, and who may read what is written."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from server.app import HANDLERS
from server.command import main
from server.door import Hosts
from server.settings import Settings
from tests.server.conftest import TestHouse

PAGES = ("/robots.txt", "/api/health", "/v/" + "0" * 26)


@pytest.mark.parametrize("path", PAGES)
def test_head_is_get_without_its_content(house: TestHouse, path: str) -> None:
    whole, head = house.client.get(path), house.client.head(path)
    assert (head.status_code, head.content) == (whole.status_code, b"")
    for name in ("content-type", "content-length", "cache-control", "content-security-policy"):
        assert head.headers.get(name) == whole.headers.get(name)


def test_every_address_says_what_it_takes(house: TestHouse) -> None:
    for handler in HANDLERS:
        for path in handler.paths:
            address = "/".join("x" if part.startswith("{") else part for part in path.split("/"))
            options = house.client.options(address)
            allowed = set(options.headers["allow"].split(", "))
            assert options.status_code == 204 and "OPTIONS" in allowed
            assert set(handler.http_methods) <= allowed
            assert ("GET" in allowed) <= ("HEAD" in allowed)
            wrong = house.client.request("PATCH", address, headers={"luzhi": "1"})
            assert wrong.status_code == 405 and set(wrong.headers["allow"].split(", ")) == allowed


def test_no_media_type_names_its_charset_twice(house: TestHouse) -> None:
    for path in (*PAGES, "/", "/d/" + "0" * 16, "/q/" + "0" * 16, "/api/calendar/x.ics"):
        assert house.client.get(path).headers.get("content-type", "").count("charset") <= 1
    robots = house.client.get("/robots.txt")
    assert robots.headers["content-type"].startswith("text/plain") and "Disallow: /" in robots.text


@pytest.mark.parametrize(
    "host",
    ["evil.example", "luzhi.example.evil.com", "localhost", "127.0.0.1:8000", "luzhi.example:8443", "192.168.1.5", ""],
)
def test_another_name_than_the_public_one_is_sent_away(house: TestHouse, host: str) -> None:
    for path in ("/", "/api/health", "/v/" + "0" * 26):
        answer = house.client.get(path, headers={"host": host})
        assert answer.status_code == 421 and answer.headers["content-type"].startswith("text/plain")
    assert house.client.get("/api/health", headers={"host": "LUZHI.example:443"}).status_code == 200


def test_a_demo_and_a_house_on_this_machine_take_the_names_of_this_machine() -> None:
    local = Hosts(Settings(data=Path(), public_url="http://localhost:8000"))
    demo = Hosts(Settings(data=Path(), public_url="https://demo.example", is_demo=True))
    for hosts in (local, demo):
        assert all(hosts.takes(one) for one in ("localhost:8000", "127.0.0.1:9", "[::1]:8000"))
        assert not any(hosts.takes(one) for one in ("evil.example", "localhost.evil.example", "[::1].evil"))
    assert demo.takes("192.168.1.5:8000") and not local.takes("192.168.1.5:8000")


@pytest.mark.parametrize("mask", [0o000, 0o022, 0o077])
def test_what_an_office_writes_is_read_by_its_owner_alone(tmp_path: Path, mask: int) -> None:
    before = os.umask(mask)
    try:
        made = TestHouse(tmp_path / "data")
        folder = made.office.folder
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        files = [one for one in folder.iterdir() if one.name.startswith("office.db")]
        assert {stat.S_IMODE(one.stat().st_mode) for one in files} == {0o600} and len(files) >= 2
        made.house.close()
        (folder / "office.db").chmod(0o644)
        folder.chmod(0o755)
        again = TestHouse(tmp_path / "data")
        assert stat.S_IMODE((folder / "office.db").stat().st_mode) == 0o600
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        again.house.close()
    finally:
        os.umask(before)


def test_a_demo_refused_over_a_real_office_leaves_no_marker_and_one_left_by_an_older_version_is_taken_away(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("server.command.become_server", lambda *_: 0)
    data = ["--data", str(tmp_path / "real")]
    assert main(["run", *data]) == 0
    assert main(["run", "--demo", *data]) == 1
    assert not (tmp_path / "real" / "demo").exists()
    (tmp_path / "real" / "demo").touch()
    assert main(["audit", "verify", *data]) == 0
    assert not (tmp_path / "real" / "demo").exists()
    assert "--demo" in capsys.readouterr().out
    assert main(["enrol-administrator", *data]) == 0
