"""Whatever goes wrong, wherever: the log has one line a fault, by the route's pattern, and no secret of an address or a body."""

from __future__ import annotations

import io
import json
import logging
import traceback
from collections.abc import Iterator
from typing import Any

import pytest
from litestar.testing import TestClient

from server.app import HANDLERS, app_for
from server.log import OneLine, told, told_apart
from tests.server.conftest import TestHouse

SECRET = "S3CRETcodeThatOpensEverything0123456789abcd"
LINES = ("", "%0A", "%0D%0A", "%E2%80%A8", "%C2%85", "%E2%80%AE")


class Broken(dict[str, Any]):
    """Offices that can't be asked; the mistake quotes what was asked."""

    def values(self) -> Any:
        raise ValueError(f"no office for {SECRET}\nERROR - a second line")

    def get(self, *_: Any) -> Any:
        raise LookupError(f"{SECRET}\r\n\u2028\u202eERROR")


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """Everything that is logged, as the server writes it."""
    kept = io.StringIO()
    handler = logging.StreamHandler(kept)
    handler.setFormatter(OneLine())
    logging.getLogger().addHandler(handler)
    yield kept
    logging.getLogger().removeHandler(handler)


@pytest.fixture
def broken(house: TestHouse) -> Iterator[TestClient[Any]]:
    """A client of a house in which everything fails."""
    phone = house.administrator()
    client = TestClient(app_for(house.house), base_url="https://luzhi.example", raise_server_exceptions=False)
    client.cookies.update(phone.client.cookies)
    house.house.offices = Broken()  # type: ignore[misc]
    yield client
    house.house.offices = {house.office.id: house.office}  # type: ignore[misc]


def test_a_fault_at_any_route_is_one_line_without_anything_of_the_request(
    broken: TestClient[Any], log: io.StringIO
) -> None:
    faults = 0
    for handler in HANDLERS:
        for path in sorted(handler.paths):
            for method in sorted(handler.http_methods):
                for line in LINES if "{" in path else ("",):
                    address = "/".join(f"{SECRET}{line}" if part.startswith("{") else part for part in path.split("/"))
                    more = f"?code={SECRET}{line}&person={SECRET}&collection=a&record={SECRET}"
                    body = json.dumps({"code": SECRET, "public_key": SECRET})
                    answer = broken.request(
                        method, address + more, content=body, headers={"luzhi": "1"}, follow_redirects=False
                    )
                    faults += answer.status_code == 500
    lines = [one for one in log.getvalue().splitlines() if "httpx" not in one]
    assert faults > 40
    assert sum("fault at" in one for one in lines) >= faults
    assert all(one.startswith("ERROR - ") for one in lines)
    assert not any(SECRET[:20] in one or "second line" in one for one in lines)
    assert any("/api/calendar/{name:str}" in one for one in lines)


def test_a_line_in_a_value_or_an_exceptions_message_makes_no_line_of_the_log(log: io.StringIO) -> None:
    logger = logging.getLogger("luzhi.test")
    for odd in ("\n", "\r", "\u2028", "\x85", "\x0b", "\x1b[2J", "\u202e", "\0"):
        try:
            raise ValueError(f"{SECRET}{odd}ERROR - x")
        except ValueError:
            logger.exception("name %s", f"a{odd}b")
    lines = log.getvalue().splitlines()
    assert len(lines) == 8
    assert not any(SECRET in one or "\x1b" in one or "\u202e" in one for one in lines)
    assert all("ValueError at test_log.py" in one for one in lines)


def test_an_exception_is_told_with_those_that_led_to_it_and_without_their_words() -> None:
    try:
        try:
            raise KeyError(SECRET)
        except KeyError as wrong:
            raise RuntimeError(SECRET) from wrong
    except RuntimeError as wrong:
        said = told(wrong)
        assert SECRET in "".join(traceback.format_exception(wrong))
    assert said.startswith("RuntimeError at test_log.py") and " from KeyError at " in said and SECRET not in said


def test_what_is_raised_after_an_answer_began_reaches_no_printing_server(log: io.StringIO) -> None:
    from tests.loops import run_to_end

    async def app(scope: Any, receive: Any, send: Any) -> None:
        raise RuntimeError(SECRET)

    async def nothing(*_: Any) -> Any:
        return {}

    run_to_end(told_apart(app)({"type": "http", "method": "GET", "path": f"/v/{SECRET}"}, nothing, nothing))  # type: ignore[arg-type, typeddict-item]
    assert "fault at GET no route: RuntimeError" in log.getvalue() and SECRET not in log.getvalue()
