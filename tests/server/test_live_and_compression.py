"""Pokes over a real stream, their limits, and bodies compressed both ways."""

from __future__ import annotations

import gzip
import json
import signal
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from server.live import STREAMS_A_DEVICE, STREAMS_MAX, Live
from sync.exchange import read_response
from tests.loops import run_to_end
from tests.real_server import Server, SmallTown
from tests.web_device import HEADERS, WebDevice


@pytest.fixture
def town(tmp_path: Path) -> Iterator[SmallTown]:
    """A running server over the small office."""
    server = Server(tmp_path / "data")
    made = SmallTown(server)
    server.start()
    yield made
    server.stop(signal.SIGKILL)


def next_poke(lines: Iterator[str]) -> dict[str, int]:
    """The data of the next poke."""
    for line in lines:
        if line.startswith("data: "):
            told: dict[str, int] = json.loads(line.removeprefix("data: "))
            return told
    raise AssertionError("the stream ended")


def test_a_phone_that_listens_hears_of_its_own_scopes_and_of_no_others(town: SmallTown) -> None:
    handler, desk = town.phone("承办人"), town.phone("接待员")
    assert handler.replica is not None and desk.replica is not None
    with httpx.stream("GET", f"{town.server.url}/api/live", headers={"Cookie": handler.cookie}, timeout=20) as stream:
        assert stream.status_code == 200
        lines = stream.iter_lines()
        assert next(lines) == ": listening"
        desk.replica.create("first_contact.visit", {"visitor": "来访人", "matter": "咨询", "received_at": 0})
        desk.exchange()
        desk.replica.create("first_contact.question", {"question": "几点开门？"})
        desk.exchange()
        told = next_poke(lines)
    assert set(told) == {"office"}
    assert told["office"] > handler.replica.cursors["office"]
    handler.exchange()
    assert handler.replica.cursors["office"] >= told["office"]


def test_nobody_listens_without_a_session(town: SmallTown) -> None:
    assert httpx.get(f"{town.server.url}/api/live", timeout=20).status_code == 401


def test_streams_are_bounded_and_a_device_keeps_its_newest() -> None:
    async def check() -> None:
        live = Live()
        first = live.open("device", frozenset({"office"}))
        assert first is not None
        for _ in range(STREAMS_A_DEVICE):
            assert live.open("device", frozenset({"office"})) is not None
        assert live.count == STREAMS_A_DEVICE
        lines = [line async for line in live.stream(first)]
        assert lines == [b": listening\n\n"]
        for number in range(STREAMS_MAX - STREAMS_A_DEVICE):
            assert live.open(f"other {number}", frozenset()) is not None
        assert live.open("one more", frozenset()) is None

    run_to_end(check())


def test_pokes_that_come_together_are_told_together_and_an_ended_stream_is_forgotten() -> None:
    async def check() -> None:
        live = Live()
        listener = live.open("device", frozenset({"office", "person:a"}))
        assert listener is not None
        stream = live.stream(listener)
        assert await anext(stream) == b": listening\n\n"
        for seq in (1, 2, 3):
            live.poke({"office": seq, "person:b": seq})
        assert await anext(stream) == b'event: poke\ndata: {"office":3}\n\n'
        await stream.aclose()  # type: ignore[attr-defined]
        assert live.count == 0

    run_to_end(check())


def send(phone: WebDevice, url: str, body: bytes, **headers: str) -> httpx.Response:
    """A raw POST with this phone's cookie."""
    return httpx.post(
        f"{url}/api/sync", content=body, headers={**HEADERS, "Cookie": phone.cookie, **headers}, timeout=20
    )


def test_bodies_are_compressed_both_ways_unless_the_network_is_fast(town: SmallTown) -> None:
    desk = town.phone("接待员")
    assert desk.replica is not None
    desk.replica.cursors, desk.replica.is_level = {}, False
    for number in range(30):
        desk.replica.create("first_contact.question", {"question": f"第{number}个问题怎么答复？"})
    body = desk.replica.request()
    answer = send(desk, town.server.url, gzip.compress(body), **{"Content-Encoding": "gzip", "Accept-Encoding": "gzip"})
    assert answer.headers["content-encoding"] == "gzip"
    assert {one.outcome for one in read_response(answer.content).results} == {"applied"}
    desk.replica.receive(answer.content)
    desk.replica.cursors, desk.replica.is_level = {}, False
    fast = send(desk, town.server.url, desk.replica.request(), **{"luzhi-pace": "fast", "Accept-Encoding": "gzip"})
    assert "content-encoding" not in fast.headers


@pytest.mark.parametrize(
    ("body", "status"),
    [(b"not gzip", 400), (gzip.compress(b"cut" * 1000)[:-9], 400), (gzip.compress(b"\0" * 50_000_000), 413)],
    ids=["no gzip", "cut", "bomb"],
)
def test_a_compressed_body_that_is_damaged_or_a_bomb_is_refused(town: SmallTown, body: bytes, status: int) -> None:
    desk = town.phone("接待员")
    assert send(desk, town.server.url, body, **{"Content-Encoding": "gzip"}).status_code == status
