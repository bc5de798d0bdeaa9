"""The bench door is shut in a normal start: its addresses answer 404, the shipped app has nothing of its page."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.server.conftest import TestHouse

STATIC = Path(__file__).parents[2] / "server" / "static"
WORDS = (b"initialSync", b"__bench", b"window.bench")


@pytest.mark.parametrize("path", ["/__bench", "/__bench/count"])
def test_the_bench_addresses_are_pages_of_the_app_like_any_unknown_one(house: TestHouse, path: str) -> None:
    assert house.client.get(path).content == house.client.get("/nowhere").content


def test_nothing_can_be_mutated_at_the_bench_address(house: TestHouse) -> None:
    assert house.client.post("/__bench/mutate", json={"ids": [], "mark": "x"}).status_code == 405


def test_the_bench_query_opens_the_ordinary_app(house: TestHouse) -> None:
    assert house.client.get("/?bench").content == house.client.get("/").content


def test_the_shipped_app_has_no_bench_in_it() -> None:
    scripts = [*STATIC.rglob("*.js"), *STATIC.rglob("*.html")]
    assert len(scripts) > 3
    found = {(file.name, word.decode()) for file in scripts for word in WORDS if word in file.read_bytes()}
    assert not found


def test_the_server_never_imports_the_bench() -> None:
    code = "import sys, server.app, server.command; sys.exit(any(name.startswith('tests') for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], cwd=STATIC.parents[1], check=False).returncode == 0


@pytest.mark.parametrize(
    "path", ["/clauses/5.2", "/matters/office.person", "/duty/party_study.make_up/2026-11-16", "/r/office.person/x"]
)
def test_every_address_of_the_app_opens_cold_from_the_server(house: TestHouse, path: str) -> None:
    assert house.client.get(path).content == house.client.get("/").content


@pytest.mark.parametrize(
    "path", ["/assets/index-gone.js", "/assets/nothing", "/picture.png", "/api/nothing", "/wp-login.html"]
)
def test_a_file_that_is_not_there_is_not_found(house: TestHouse, path: str) -> None:
    answer = house.client.get(path)
    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
