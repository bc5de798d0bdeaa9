"""The wall's changing code, case by case, through enrolment, real signatures and ``POST /api/sync`` (5.2, TRUST A10).

Each case says what the person's phone shows at once, with no network, and what the organiser has when it arrived.
"""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from schema.day import DAY_MS, MINUTE_MS
from schema.names import code_from
from schema.screen import STEP_MS, screen_key, step_of
from sync.merge import Fields
from tests.server.conftest import TestHouse
from tests.web_device import WebDevice

ATTENDANCE = "party_study.attendance"
SECRET = "c" * 32


@dataclass
class Wall:
    """A meeting room with a screen, a session that begins in ten minutes, and three enrolled phones."""

    house: TestHouse
    administrator: WebDevice
    phones: dict[str, WebDevice]
    session: str
    station: str
    code: str

    def shown(self) -> tuple[int, str]:
        """What the screen shows now: step and key. It needs no network."""
        step = step_of(self.house.now)
        return step, screen_key(SECRET, step)

    def scan(self, phone: WebDevice, seen: tuple[int, str]) -> str:
        """A phone reads a code, offline; gives the record."""
        replica = phone.replica
        assert replica is not None
        fields: Fields = {
            "session": self.session, "person": replica.person, "way": "screen", "seen_at": phone.now_ms(), "station": self.station,
        }  # fmt: skip
        return replica.create(ATTENDANCE, fields, proof={"code": self.code, "step": seen[0], "key": seen[1]})

    def on_phone(self, phone: WebDevice, record: str) -> tuple[object, object]:
        """State and flag as this phone has them."""
        assert phone.replica is not None
        row = phone.replica.view(ATTENDANCE)[record]
        return row["state"], row["flag"]

    def at_organiser(self, record: str) -> Fields:
        """The record as the organiser's phone gets it."""
        organiser = self.phones["organiser"]
        organiser.exchange()
        assert organiser.replica is not None
        return organiser.replica.view(ATTENDANCE)[record]

    def another(self, name: str, clock_ahead_ms: int = 0) -> WebDevice:
        """Another phone of a person, whose clock may be wrong."""
        code = self.administrator.call(
            "post", "/api/enrol/issue", json={"person": self.house.ids[name]}
        ).json()["code"]  # fmt: skip
        house = self.house
        phone = WebDevice(house.client, house.house.catalogue, lambda: house.now + clock_ahead_ms, house.random)
        phone.start(code)
        self.administrator.call("post", "/api/enrol/confirm", json={"pending": phone.pending})
        assert phone.finish().status_code == 200
        phone.exchange()
        return phone


@pytest.fixture
def wall(house: TestHouse) -> Wall:
    administrator = house.administrator()
    admin = administrator.replica
    assert admin is not None
    room = admin.create("office.room", {"name": "会议室", "kind": "meeting_room"})
    code = code_from(house.random(10))
    station = admin.create(
        "office.station", {"kind": "meeting_room", "room": room, "code": code, "issued": "2026-11-20"}
    )
    admin.create("office.screen", {"station": station, "secret": SECRET})
    phones = {name: house.person(administrator, name) for name in ("handler", "colleague", "organiser")}
    clerk = house.person(administrator, "clerk", "office_clerk")
    assert clerk.replica is not None
    starts = house.now + 10 * MINUTE_MS
    fields: Fields = {
        "topic": "理论学习", "starts_at": starts, "ends_at": starts + 90 * MINUTE_MS, "room": room,
        "organiser": house.ids["organiser"], "people": [house.ids["handler"], house.ids["colleague"]],
    }  # fmt: skip
    session = clerk.replica.create("party_study.session", fields)
    clerk.exchange()
    for phone in phones.values():
        phone.exchange()
    return Wall(house, administrator, phones, session, station, code)


def test_5_2_the_code_on_the_wall_counts_at_once(wall: Wall) -> None:
    handler = wall.phones["handler"]
    record = wall.scan(handler, wall.shown())
    assert wall.on_phone(handler, record) == ("counted", "none")
    handler.exchange()
    assert wall.at_organiser(record)["flag"] == "none"


def test_5_2_a_photo_of_the_wall_used_five_minutes_later_waits_for_the_organiser(wall: Wall) -> None:
    photo = wall.shown()
    wall.house.now += 5 * MINUTE_MS
    handler = wall.phones["handler"]
    record = wall.scan(handler, photo)
    assert wall.on_phone(handler, record) == ("to_confirm", "stale_code"), "the phone says so itself, with no network"
    handler.exchange()
    row = wall.at_organiser(record)
    assert (row["state"], row["flag"], row["person"]) == ("to_confirm", "stale_code", wall.house.ids["handler"])


def test_5_2_a_photo_sent_to_another_persons_phone_is_flagged_once_its_seconds_are_over(wall: Wall) -> None:
    photo = wall.shown()
    wall.house.now += 4 * STEP_MS
    colleague = wall.phones["colleague"]
    record = wall.scan(colleague, photo)
    colleague.exchange()
    assert (wall.at_organiser(record)["state"], wall.at_organiser(record)["flag"]) == ("to_confirm", "stale_code")


def test_5_2_a_photo_moved_to_the_present_by_hand_is_a_code_that_the_wall_never_showed(wall: Wall) -> None:
    _, key = wall.shown()
    wall.house.now += 5 * MINUTE_MS
    handler = wall.phones["handler"]
    record = wall.scan(handler, (step_of(wall.house.now), key))
    assert wall.on_phone(handler, record) == ("counted", "none"), "the phone holds no secret and can't know"
    handler.exchange()
    assert wall.at_organiser(record)["flag"] == "wrong_code"
    assert wall.on_phone(handler, record) == ("to_confirm", "wrong_code")


def test_5_2_scanned_twice_on_one_phone_and_again_on_another_it_is_one_check_in_with_the_first_time(wall: Wall) -> None:
    handler, second = wall.phones["handler"], wall.another("handler")
    record = wall.scan(handler, wall.shown())
    first = wall.house.now
    wall.house.now += MINUTE_MS
    assert wall.scan(handler, wall.shown()) == record
    assert wall.scan(second, wall.shown()) == record
    handler.exchange()
    second.exchange()
    row = wall.at_organiser(record)
    assert (row["seen_at"], row["state"], row["flag"]) == (first, "counted", "none")
    assert wall.on_phone(second, record) == ("counted", "none")


def test_5_2_nobody_else_is_checked_in_from_somebodys_phone(wall: Wall) -> None:
    handler, colleague = wall.phones["handler"], wall.phones["colleague"]
    assert handler.replica is not None
    assert colleague.replica is not None
    step, key = wall.shown()
    handler.replica.person = wall.house.ids["colleague"]
    forged = wall.scan(handler, (step, key))
    handler.replica.person = wall.house.ids["handler"]
    answer = handler.exchange()
    assert [one.outcome for one in answer.results] == ["refused"]
    colleague.exchange()
    assert forged not in colleague.replica.view(ATTENDANCE)


@pytest.mark.parametrize("ahead_ms", [3 * MINUTE_MS, -3 * MINUTE_MS])
def test_5_2_a_phone_whose_clock_is_three_minutes_off_is_judged_by_the_right_time(wall: Wall, ahead_ms: int) -> None:
    phone = wall.another("handler", ahead_ms)
    record = wall.scan(phone, wall.shown())
    assert wall.on_phone(phone, record) == ("counted", "none")
    phone.exchange()
    row = wall.at_organiser(record)
    assert (row["state"], row["flag"]) == ("counted", "none")
    assert abs(int(row["seen_at"]) - wall.house.now) < 1000


@pytest.mark.parametrize("ahead_ms", [0, 3 * MINUTE_MS])
def test_5_2_scanned_offline_and_synced_two_days_later_it_proves_the_moment_of_the_scan(
    wall: Wall, ahead_ms: int
) -> None:
    phone = wall.another("handler", ahead_ms)
    seen_at = wall.house.now
    record = wall.scan(phone, wall.shown())
    wall.house.now += 2 * DAY_MS
    phone.exchange()
    row = wall.at_organiser(record)
    assert (row["state"], row["flag"], row["timeliness"]) == ("counted", "none", "on_time")
    assert abs(int(row["seen_at"]) - seen_at) < 1000


def test_5_2_a_photo_used_offline_is_not_better_for_two_days_without_a_network(wall: Wall) -> None:
    photo = wall.shown()
    wall.house.now += 5 * MINUTE_MS
    handler = wall.phones["handler"]
    record = wall.scan(handler, photo)
    wall.house.now += 2 * DAY_MS
    handler.exchange()
    assert wall.at_organiser(record)["flag"] == "stale_code"
