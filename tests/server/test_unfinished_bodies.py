"""Bodies on their way: who sends is looked at before a byte is read; they hold a bounded memory, and one that doesn't come is let go."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from litestar.types import HTTPScope

from server.app import HANDLERS
from server.unfinished import GRACE_S, PACE_BYTES_A_S, Room, TooLarge, TooSlow, Unfinished, patience_s
from sync.limits import EXCHANGE_BYTES_MAX
from tests.loops import run_to_end
from tests.server.conftest import TestHouse

STRANGERS = {
    "/api/enrol/start", "/api/enrol/finish", "/api/session/challenge", "/api/session/renew", "/api/tablet/people", "/api/tablet/sign-in",
    "/api/demo/be", "/v/{code:str}/rate", "/v/{code:str}/complain", "/v/{code:str}/data", "/d/{code:str}",
}  # fmt: skip
"""Whose body says who somebody is, or needs nobody; short ones all."""
MADE_UP = (
    "",
    "a.b",
    "x" * 500,
    "{office}.zz",
    "{office}." + "A" * 22,
    "00000000-0000-7000-8000-000000000000." + "A" * 22,
)


def routes() -> list[tuple[str, str]]:
    """Method and path of every route that may have a body."""
    return sorted(
        (str(method), path) for one in HANDLERS for path in one.paths for method in one.http_methods if method not in ("GET", "HEAD")
    )  # fmt: skip


class Call:
    """One request straight to the app, with a body that is there only when somebody asks for it."""

    def __init__(self, house: TestHouse, method: str, path: str, cookie: str, length: int) -> None:
        self.asked, self.status, self.house = 0, 0, house
        filled = path.replace("{code:str}", "X" * 16).replace("{sha256:str}", "0" * 64).replace("{device:str}", "x")
        headers = {
            "host": "luzhi.example",
            "luzhi": "1",
            "content-length": str(length),
            "content-type": "application/x-www-form-urlencoded",
        }
        headers |= {"cookie": f"__Host-luzhi={cookie}"} if cookie else {}
        self.scope: dict[str, Any] = {
            "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": method, "path": filled, "raw_path": filled.encode(),
            "query_string": f"office={house.office.id}&device=00000000-0000-7000-8000-000000000000".encode(), "scheme": "https",
            "root_path": "", "client": ("198.51.100.7", 4711), "server": ("luzhi.example", 443), "state": {}, "extensions": {},
            "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
        }  # fmt: skip

    async def receive(self) -> Any:
        """A body that never comes."""
        self.asked += 1
        return await asyncio.Future()

    async def send(self, message: Any) -> None:
        """Note the status."""
        if message["type"] == "http.response.start":
            self.status = message["status"]

    def run(self) -> Call:
        """The request, until it is answered."""
        app: Any = self.house.client.app
        scope: HTTPScope = self.scope  # type: ignore[assignment]

        async def go() -> None:
            await app(scope, self.receive, self.send)

        with self.house.client.portal() as portal:
            portal.call(go)
        return self


def test_without_a_session_no_byte_of_a_body_is_read(house: TestHouse) -> None:
    house.house.unfinished = Unfinished(grace_s=0.02)
    for method, path in routes():
        for cookie in MADE_UP:
            call = Call(house, method, path, cookie.replace("{office}", house.office.id), 1000).run()
            assert call.status in (400, 401, 403, 404, 408, 429), (path, call.status)
            assert call.asked == 0 or path in STRANGERS, (path, cookie)


def test_too_long_by_its_own_word_is_refused_before_a_byte_is_read(house: TestHouse) -> None:
    token = house.administrator().cookie.partition("=")[2]
    for method, path in routes():
        call = Call(house, method, path, token, 99_000_000).run()
        assert (call.asked, call.status < 500) == (0, True), path


def test_a_body_that_stops_coming_is_let_go_also_with_a_session(house: TestHouse) -> None:
    house.house.unfinished = Unfinished(grace_s=0.02)
    token = house.administrator().cookie.partition("=")[2]
    call = Call(house, "POST", "/api/sync", token, EXCHANGE_BYTES_MAX).run()
    assert (call.asked, call.status) == (1, 408)
    assert house.house.unfinished.bytes_held("known") == 0


def test_a_session_is_looked_up_once_until_one_of_the_office_ends(house: TestHouse) -> None:
    admin = house.administrator()
    clerk = house.person(admin, "文书", "office_clerk")
    register, token = house.office.register, clerk.cookie.rpartition(".")[2]
    clerk.exchange()
    assert clerk.replica is not None
    assert register.proved(token) == clerk.replica.id
    admin.call("post", f"/api/devices/{clerk.replica.id}/revoke")
    assert register.proved(token) == ""
    call = Call(house, "POST", "/api/sync", clerk.cookie.partition("=")[2], 1000).run()
    assert (call.asked, call.status) == (0, 401)


# --- the rooms ---


async def _never() -> AsyncIterator[bytes]:
    yield b"x" * 100
    await asyncio.Future()


def test_the_oldest_gives_way_when_a_room_is_full_and_the_other_room_is_untouched() -> None:
    small = {"known": Room(10_000, 10_000, 3), "claim": Room(10_000, 10_000, 3), "stranger": Room(250, 250, 9)}

    async def play() -> tuple[list[str], int, int]:
        bodies, ends = Unfinished(small), []  # type: ignore[arg-type]

        async def one(name: str, kind: Any) -> None:
            try:
                await bodies.read(_never(), 1000, kind, name)
            except TooSlow:
                ends.append(name)

        tasks = [asyncio.create_task(one("member", "known"))]
        for number in range(5):
            tasks.append(asyncio.create_task(one(f"stranger {number}", "stranger")))
            await asyncio.sleep(0)
        for _ in range(50):
            await asyncio.sleep(0)
        held = bodies.bytes_held("stranger"), bodies.bytes_held("known")
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        assert bodies.bytes_held("stranger") == bodies.bytes_held("known") == 0
        return ends, *held

    ends, strangers, members = run_to_end(play())
    assert ends == ["stranger 0", "stranger 1", "stranger 2"]
    assert (strangers, members) == (200, 100)


def test_a_sender_with_too_much_on_its_way_gives_way_to_itself_alone() -> None:
    small = {"known": Room(10_000, 250, 99), "claim": Room(1, 1, 1), "stranger": Room(1, 1, 1)}

    async def play() -> list[str]:
        bodies, ends = Unfinished(small), []  # type: ignore[arg-type]

        async def one(name: str, sender: str) -> None:
            try:
                await bodies.read(_never(), 1000, "known", sender)
            except TooSlow:
                ends.append(name)

        tasks = [asyncio.create_task(one("other", "b"))]
        for number in range(4):
            tasks.append(asyncio.create_task(one(str(number), "a")))
            await asyncio.sleep(0)
        for _ in range(50):
            await asyncio.sleep(0)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        return ends

    assert run_to_end(play()) == ["0", "1"]


def test_a_whole_body_comes_through_and_one_that_is_longer_than_it_may_be_does_not() -> None:
    async def parts() -> AsyncIterator[bytes]:
        for _ in range(10):
            yield b"12345"

    assert run_to_end(Unfinished().read(parts(), 50, "stranger")) == b"12345" * 10
    with pytest.raises(TooLarge):
        run_to_end(Unfinished().read(parts(), 49, "stranger"))


@pytest.mark.parametrize("received", [0, 1, 500, 16_000, 1_000_000])
def test_a_body_may_be_silent_for_the_grace_and_must_keep_its_pace_after_it(received: int) -> None:
    ends = GRACE_S + received / PACE_BYTES_A_S
    assert patience_s(0, received) == GRACE_S
    assert patience_s(ends, received) == 0
    assert patience_s(ends - 1, received) == 1
    assert all(patience_s(at / 10, received) <= GRACE_S for at in range(2000))
