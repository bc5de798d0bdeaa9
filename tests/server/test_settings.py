"""Settings reach the server's process as they were given; whom push services are told they may write to is an address that they take."""

from __future__ import annotations

from pathlib import Path

import pytest

from server import command
from server.callers import networks_of
from server.settings import Settings, settings_from_environment, settings_to_environment


@pytest.mark.parametrize("contact", ["", "mailto:it@example.gov.cn", "https://example.gov.cn/it"])
def test_settings_come_through_the_environment_unchanged(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, contact: str
) -> None:
    given = Settings(
        data=tmp_path, public_url="https://luzhi.example", office_name="机关", contact=contact, proxies=networks_of("10.0.0.2, fd00::/8"),
    )  # fmt: skip
    for name, value in settings_to_environment(given).items():
        monkeypatch.setenv(name, value)
    assert settings_from_environment() == given


@pytest.mark.parametrize(("contact", "url", "told"), [
    ("", "https://luzhi.example.gov.cn", "https://luzhi.example.gov.cn"),
    ("mailto:it@example.gov.cn", "https://luzhi.example.gov.cn", "mailto:it@example.gov.cn"),
    ("", "http://luzhi.lan:8000", "mailto:postmaster@luzhi.lan"),
])  # fmt: skip
def test_push_services_are_told_the_contact_or_the_public_address(
    tmp_path: Path, contact: str, url: str, told: str
) -> None:
    assert Settings(data=tmp_path, public_url=url, contact=contact).push_contact == told


@pytest.mark.parametrize(("contact", "kept"), [("it@example.gov.cn", "mailto:it@example.gov.cn"), ("", "")])
def test_the_start_hands_on_contact_and_proxies_and_says_when_nobody_is_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str], contact: str, kept: str
) -> None:
    started: list[Settings] = []

    def become(*_: object) -> int:
        started.append(settings_from_environment())
        return 0

    monkeypatch.setattr(command, "become_server", become)
    for name in settings_to_environment(Settings(data=tmp_path, public_url="")):
        monkeypatch.setenv(name, "")
    monkeypatch.setenv("LUZHI_CONTACT", contact)
    monkeypatch.setenv("LUZHI_PROXIES", "10.9.9.9")
    data = str(tmp_path / "office")
    url = "https://luzhi.example"
    assert (
        command.main(["run", "--data", data, "--public-url", url, "--proxy", "10.0.0.2", "--proxy", "10.1.0.0/16"]) == 0
    )
    assert started[0].contact == kept
    assert started[0].proxies == networks_of("10.9.9.9 10.0.0.2 10.1.0.0/16")
    assert ("LUZHI_CONTACT is unset" in capsys.readouterr().out) == (not contact)


def test_a_proxy_that_is_no_address_ends_the_start(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert command.main(["run", "--data", str(tmp_path / "office"), "--proxy", "proxy.example"]) == 2
    assert "proxy.example" in capsys.readouterr().out
    assert not (tmp_path / "office").exists()
