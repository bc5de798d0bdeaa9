"""What holds at every address alike: no cache keeps an answer, the browser is told of TLS, one office's ids are nothing in another,
and what is kept of a session is not the session.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from typing import Any

from granian import Granian
from granian.constants import SSLProtocols

from server.app import HANDLERS
from server.serve import SERVED_ALONE
from tests.server.conftest import TestHouse
from tests.web_device import WebDevice

ABSENT = "00000000-0000-7000-8000-000000000000"
STREAMS = ("/api/live",)
"""Answers that never end; looked at by tests of their own."""
NAMING = ("/api/devices", "/api/enrol/issue", "/api/enrol/pending", "/api/enrol/confirm", "/api/enrol/decline")
"""Addresses that name something in their query or body."""
BY_SECRET = ("/api/calendar/",)
"""Fetched by a calendar program by its secret address: private, for minutes."""


def addresses(*methods: str) -> Iterator[tuple[str, str]]:
    """Every route of the API that takes one of the methods, and the method in small letters."""
    for handler in HANDLERS:
        for path in handler.paths:
            if path.startswith("/api/") and not path.startswith(STREAMS + BY_SECRET):
                yield from ((path, one.lower()) for one in methods if one in handler.http_methods)


def filled(path: str, word: str) -> str:
    """An address with a word in each of its places."""
    return re.sub(r"\{[^}]*\}", word, path)


def test_no_cache_keeps_an_answer_of_the_api_whoever_asks(house: TestHouse) -> None:
    admin, stranger = house.administrator(), house.phone()
    for path, method in addresses("GET", "POST", "PUT"):
        for phone in (stranger, admin):
            answer = phone.call(method, filled(path, ABSENT))
            assert answer.headers["cache-control"] == "no-store", (path, method, answer.status_code)
            if path == "/api/session/end":
                break


def test_every_answer_tells_the_browser_to_come_by_tls_alone(house: TestHouse) -> None:
    for path in ("/", "/api/health", "/api/nothing", "/v/" + "0" * 26, "/sw.js", "/robots.txt"):
        assert house.client.get(path).headers["strict-transport-security"] == "max-age=31536000; includeSubDomains"
    assert house.phone().send(b"").headers["strict-transport-security"].startswith("max-age=31536000")


def other_office(house: TestHouse) -> WebDevice:
    """The administrator's phone of another office of the same house."""
    office, house.office = house.office, house.house.make_office("另一机关")
    try:
        return house.administrator()
    finally:
        house.office = office


def test_what_is_of_another_office_is_as_if_it_were_not_there(house: TestHouse) -> None:
    ours, theirs = house.administrator(), other_office(house)
    assert ours.replica is not None and theirs.replica is not None and ours.replica.office != theirs.replica.office
    code = theirs.call("post", "/api/enrol/issue", json={"person": theirs.replica.person}).json()["code"]
    looked: set[str] = set()
    for known in (theirs.replica.person, theirs.replica.id, code):
        for path, method in addresses("GET", "POST", "PUT"):
            if "{" not in path and path not in NAMING:
                continue
            both = [asked(ours, path, method, word) for word in (known, ABSENT)]
            assert both[0] == both[1], (path, method)
            looked.add(path)
    assert len(looked) >= 10, looked
    assert ours.call("get", f"/api/history/office.person/{theirs.replica.person}").status_code == 404
    assert theirs.call("get", "/api/session").status_code == 200


def asked(phone: WebDevice, path: str, method: str, word: str) -> tuple[int, bytes]:
    """What a phone hears at an address with a word in each place, in the query and in the body."""
    rest: dict[str, Any] = {"params": {"person": word, "code": word, "collection": "office.person", "record": word}}
    if method == "post":
        rest = {"json": {"person": word}} if path == "/api/enrol/issue" else {"json": {"pending": word}}
    answer = phone.call(method, filled(path, word), **rest)
    return answer.status_code, answer.content


def test_a_cookie_of_one_office_opens_no_other(house: TestHouse) -> None:
    ours, theirs = house.administrator(), other_office(house)
    assert ours.replica is not None and theirs.replica is not None
    ours.cookie = ours.cookie.replace(ours.replica.office, theirs.replica.office)
    answer = ours.call("get", "/api/session")
    assert (answer.status_code, answer.json()["code"]) == (401, "signed_out")


def test_a_session_is_128_random_bits_of_which_the_file_keeps_a_hash(house: TestHouse) -> None:
    admin = house.administrator()
    token = admin.cookie.partition(".")[2]
    assert re.fullmatch(r"[A-Za-z0-9_-]{22}", token)
    assert admin.renew().status_code == 200
    newer = admin.cookie.partition(".")[2]
    assert newer != token
    house.house.close()
    kept = b"".join(one.read_bytes() for one in house.office.folder.glob("office.db*"))
    assert len(kept) > 10_000 and token.encode() not in kept and newer.encode() not in kept


def test_nothing_describes_the_api_or_shows_a_trace_and_tls_is_new(house: TestHouse) -> None:
    app = house.client.app
    assert house.client.get("/api/health").headers["server"] == ""
    assert not app.debug and app.openapi_config is None
    assert not any(path.startswith(("/schema", "/docs", "/metrics")) for one in HANDLERS for path in one.paths)
    assert "ssl_protocol_min" not in SERVED_ALONE and SERVED_ALONE["log_access"] is False
    assert inspect.signature(Granian.__init__).parameters["ssl_protocol_min"].default == SSLProtocols.tls13
