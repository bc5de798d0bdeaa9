"""What one person may bring: far above an honest day, growing with the time a device was away; what is over it waits on the phone."""

from __future__ import annotations

import msgspec
import pytest

from schema.day import DAY_MS
from server import quotas
from server.quotas import HOUR_MS, OPERATIONS_A_DAY, OPERATIONS_AN_HOUR, WIDE_AN_HOUR, Allowance, Quotas
from tests.server.conftest import TestHouse
from tests.web_device import WebDevice

QUESTION = "first_contact.question"
VISIT = "first_contact.visit"


@pytest.fixture
def member(house: TestHouse) -> WebDevice:
    """A colleague's phone."""
    return house.person(house.administrator(), "同事", "staff", "receptionist")


def bring(phone: WebDevice, collection: str, count: int) -> tuple[int, dict[str, object]]:
    """Do so many things and exchange once; the status and the refusal."""
    assert phone.replica is not None
    fields = {QUESTION: {"question": "问"}, VISIT: {"visitor": "甲", "matter": "问", "received_at": 0}}[collection]
    for _ in range(count):
        phone.replica.create(collection, dict(fields))
    answer = phone.send(phone.replica.request())
    if answer.status_code == 200:
        phone.replica.receive(answer.content)
        return 200, {}
    return answer.status_code, msgspec.json.decode(answer.content)


def test_too_many_records_that_everybody_fetches_wait_on_the_phone_and_come_later(
    house: TestHouse, member: WebDevice
) -> None:
    other = house.person(house.administrator(), "另一位", "staff")
    assert member.replica is not None
    assert bring(member, QUESTION, WIDE_AN_HOUR + 50)[0] == 200
    status, told = bring(member, QUESTION, 5)
    assert (status, told["code"]) == (429, "quota_spent")
    assert 0 < int(str(told["retry_after_s"])) <= 3600
    assert len(member.replica.outbox) == 5
    assert bring(other, QUESTION, 1)[0] == 200
    house.now += int(str(told["retry_after_s"])) * 1000
    assert bring(member, QUESTION, 0)[0] == 200
    assert len(member.replica.outbox) == 0


def test_what_only_oneself_sees_goes_on_while_the_office_wide_waits(house: TestHouse, member: WebDevice) -> None:
    assert bring(member, QUESTION, WIDE_AN_HOUR + 1)[0] == 200
    assert bring(member, VISIT, 3)[0] == 200


def test_an_exchange_that_brings_nothing_is_answered_whatever_was_brought_before(
    house: TestHouse, member: WebDevice
) -> None:
    for allowance in house.office.quotas.operations:
        allowance.spend(house.ids["同事"], 10 * OPERATIONS_A_DAY)
    assert bring(member, VISIT, 1)[0] == 429
    assert member.replica is not None
    member.replica.outbox.clear()
    assert bring(member, VISIT, 0)[0] == 200


def test_sending_again_what_was_taken_costs_nothing(house: TestHouse, member: WebDevice) -> None:
    assert member.replica is not None
    member.replica.create(VISIT, {"visitor": "甲", "matter": "问", "received_at": 0})
    body = member.replica.request()
    assert member.send(body).status_code == 200
    left = [one._has(house.ids["同事"]) for one in house.office.quotas.operations]
    for _ in range(50):
        assert member.send(body).status_code == 200
    assert [one._has(house.ids["同事"]) for one in house.office.quotas.operations] == left


@pytest.mark.parametrize("weeks", [3, 5])
def test_weeks_without_a_network_are_handed_in_at_once(weeks: int) -> None:
    now = [0]
    office = Quotas(lambda: now[0])
    office.came("p", "phone", 0)
    now[0] = weeks * 7 * DAY_MS
    office.came("p", "phone", 0)
    taken = 0
    while not any(one.wait_ms("p") for one in office.operations):
        quotas.spend(office.operations, "p", 1000)
        taken += 1000
        now[0] += 1000
        office.came("p", "phone", 0)
    assert taken >= weeks * 7 * OPERATIONS_A_DAY * 0.99


def test_being_here_all_the_time_makes_no_more_room_than_a_day() -> None:
    now = [0]
    office = Quotas(lambda: now[0])
    for _ in range(21 * 24 * 2):
        now[0] += HOUR_MS // 2
        office.came("p", "phone", 0)
    assert [one._has("p") for one in office.operations] == [OPERATIONS_AN_HOUR, OPERATIONS_A_DAY]


def test_an_allowance_fills_up_steadily_and_says_when() -> None:
    now = [0]
    one = Allowance(lambda: now[0], 100, 1000)
    one.spend("p", 150)
    wait = one.wait_ms("p")
    assert wait == 501
    now[0] += wait
    assert one.wait_ms("p") == 0
    assert one.wait_ms("other") == 0


def test_ex11_a_long_exchange_lets_a_small_one_have_its_turn_and_all_is_taken(
    house: TestHouse, member: WebDevice, monkeypatch: pytest.MonkeyPatch
) -> None:
    turns, parts = house.office.turns, []
    monkeypatch.setattr(turns, "others_wait", lambda: True)
    submit = turns.submit

    def noted(write: object, read: object) -> object:
        parts.append(write)
        return submit(write, read)  # type: ignore[arg-type]

    monkeypatch.setattr(turns, "submit", noted)
    assert member.replica is not None
    group = [member.replica.create(VISIT, {"visitor": f"{n}", "matter": "问", "received_at": 0}) for n in range(350)]
    assert bring(member, VISIT, 0)[0] == 200
    assert len(parts) >= 4
    assert len(member.replica.outbox) == 0
    assert all(one in member.replica.view(VISIT) for one in group)
