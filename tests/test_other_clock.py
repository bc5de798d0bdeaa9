"""The clock of the tests: every test runs at the pinned moment, whatever day it is, and no real server can be told another time."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from schema.day import MINUTE_MS, day_of, moment_of
from server import clock
from tests.other_clock import AHEAD, FILE, MOMENT, ORDINARY, OtherClock, pin, pinned_ahead_ms, real_now_ms

ROOT = Path(__file__).parent.parent
FIXED_MS = moment_of("2031-05-06", 7)
WITHOUT_A_CLOCK = ("conftest.py", "test_releases.py")
"""Files of ``tests/browser`` that may open a browser's context themselves: where it is made, and where there is no office."""


@pytest.mark.parametrize(
    ("given", "moment"),
    [
        (None, ORDINARY),
        ("2028-02-29T14:40", "2028-02-29T14:40"),
        ("2026-12-31T23:50", "2026-12-31T23:50"),
        ("1999-01-01T00:00", "1999-01-01T00:00"),
    ],
)
def test_pinned_it_is_that_moment_and_time_goes_on(
    monkeypatch: pytest.MonkeyPatch, given: str | None, moment: str
) -> None:
    monkeypatch.setattr(clock, "now_ms", clock.now_ms)
    monkeypatch.setenv(AHEAD, os.environ[AHEAD])
    real = [FIXED_MS]
    monkeypatch.setattr("tests.other_clock.real_now_ms", lambda: real[0])
    monkeypatch.delenv(MOMENT, raising=False) if given is None else monkeypatch.setenv(MOMENT, given)
    pin()
    day, time = moment.split("T")
    expected = moment_of(day, int(time[:2]), int(time[3:]))
    assert clock.now_ms() == expected == FIXED_MS + pinned_ahead_ms()
    real[0] += 5 * MINUTE_MS
    assert clock.now_ms() == expected + 5 * MINUTE_MS


def test_this_run_is_at_its_moment() -> None:
    began = os.environ.get(MOMENT, ORDINARY).partition("T")[0]
    assert began <= day_of(clock.now_ms())
    assert clock.now_ms is not real_now_ms


def test_a_test_moves_its_own_clock_as_it_likes(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("tests.other_clock.real_now_ms", lambda: FIXED_MS)
    other = OtherClock(tmp_path / "clock", "2026-12-07")
    first = other.environment()
    assert other.now_ms() == moment_of("2026-12-07", 8)
    other.set("2026-12-08", 18, 5)
    assert other.now_ms() == moment_of("2026-12-08", 18, 5)
    assert int((tmp_path / "clock").read_text(encoding="ascii")) == other.now_ms() - FIXED_MS
    assert other.environment() == first


def test_a_real_server_can_not_be_told_another_time() -> None:
    code = "from server import clock; from server.clock import now_ms; import server.app; print(clock.now_ms is now_ms)"
    told = {MOMENT: "2001-01-01T00:00", AHEAD: "-1000000000", FILE: "nowhere"}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env={**os.environ, **told}, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "True"
    known = [
        path.name for folder in ("schema", "sync", "server") for path in (ROOT / folder).rglob("*.py")
        if any(name in path.read_text(encoding="utf-8") for name in told)
    ]  # fmt: skip
    assert known == []


def test_every_phone_of_a_browser_test_goes_by_the_clock() -> None:
    own = [
        path.name for path in sorted((ROOT / "tests" / "browser").glob("*.py"))
        if path.name not in WITHOUT_A_CLOCK and re.search(r"\.new_context\(", path.read_text(encoding="utf-8"))
    ]  # fmt: skip
    assert own == []
