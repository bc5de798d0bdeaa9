"""A revoked device hands in once what was done on it before (EX14)."""

from __future__ import annotations

from typing import Any

import pytest

from schema.day import DAY_MS, MINUTE_MS
from sync.exchange import read_response
from sync.limits import HAND_IN_MS_MAX
from tests.server.conftest import TestHouse
from tests.web_device import WebDevice

VISIT = "first_contact.visit"


@pytest.fixture
def desk(house: TestHouse) -> WebDevice:
    """A receptionist's phone with a visit that waits."""
    phone = house.person(house.administrator(), "接待员", "receptionist")
    assert phone.replica is not None
    phone.replica.create(VISIT, {"visitor": "停用前", "matter": "咨询", "received_at": 0})
    return phone


def revoke(house: TestHouse, phone: WebDevice) -> None:
    """The administrator revokes the phone."""
    assert phone.replica is not None
    device = phone.replica.id
    house.office.do(lambda: house.office.register.revoke(device)).result()


def hand_in(phone: WebDevice, body: bytes | None = None) -> Any:
    """The last exchange."""
    replica = phone.replica
    assert replica is not None
    query = f"?office={replica.office}&device={replica.id}"
    return phone.call("post", f"/api/hand-in{query}", content=body or replica.request())


def visitors(house: TestHouse) -> list[str]:
    """Who is registered at the office."""
    rows = house.office.look(lambda: [one.fields()["visitor"] for one in house.office.storage.collection(VISIT)])
    return sorted(rows.result())


def test_ex14_what_was_done_before_is_taken_and_what_was_done_after_is_not(house: TestHouse, desk: WebDevice) -> None:
    revoke(house, desk)
    assert desk.replica is not None
    assert desk.send(desk.replica.request()).status_code == 401
    house.now += 10 * MINUTE_MS
    desk.replica.create(VISIT, {"visitor": "停用后", "matter": "咨询", "received_at": 0})
    answer = hand_in(desk)
    told = read_response(answer.content)
    assert [(one.outcome, one.reason) for one in told.results] == [
        ("held", "waits_for_word"),
        ("refused", "device_ended"),
    ]
    assert (told.changes, told.segments, told.cursors, told.tell) == ([], [], {}, True)
    assert visitors(house) == []


def test_ex14_only_once_but_the_same_results_again(house: TestHouse, desk: WebDevice) -> None:
    revoke(house, desk)
    assert desk.replica is not None
    body = desk.replica.request()
    first = read_response(hand_in(desk, body).content)
    again = read_response(hand_in(desk, body).content)
    assert again.results == first.results
    assert [one.outcome for one in again.results] == ["held"]
    desk.replica.create(VISIT, {"visitor": "又一个", "matter": "咨询", "received_at": 0})
    assert hand_in(desk).status_code in (401, 409)
    assert visitors(house) == []


def test_ex14_a_device_in_use_a_late_one_and_a_forged_one_are_refused(house: TestHouse, desk: WebDevice) -> None:
    assert hand_in(desk).status_code == 401
    revoke(house, desk)
    other = house.person(house.administrator(), "外人", "staff")
    assert desk.replica is not None and other.replica is not None
    forged = desk.replica.request()[:-4] + b"\0\0\0\0"
    assert hand_in(desk, forged).status_code == 401
    house.now += HAND_IN_MS_MAX + DAY_MS
    assert hand_in(desk).status_code in (401, 429)
    assert visitors(house) == []


def test_ex14_the_journal_tells_that_it_came_after_the_revocation(house: TestHouse, desk: WebDevice) -> None:
    revoke(house, desk)
    house.now += 5 * MINUTE_MS
    hand_in(desk)
    assert desk.replica is not None
    device = desk.replica.id

    def read() -> tuple[int, int]:
        row = house.office.storage.device(device)
        last = house.office.storage.last_entry()
        assert row is not None and last is not None
        mine = [entry for entry, _, _ in house.office.storage.entries(0, last.n) if entry.device == device]
        return row.revoked_ms, mine[-1].received_ms

    revoked, received = house.office.look(read).result()
    assert received > revoked > 0
