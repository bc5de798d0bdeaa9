"""The tablet at a desk over HTTP: enrolment, PINs, guesses, what a cookie left behind is worth (SH1 to SH8, TRUST A6, A7, A27)."""

from __future__ import annotations

import contextlib

import pytest

from schema.names import code_from
from schema.pin import is_guessable, is_pin
from server.audit.verify import verify
from server.identity.pins import TRIES_MAX
from server.problems import Problem
from server.settings import SHARED_SESSION_MS, UNLOCKED_MS
from tests.server.conftest import TestHouse
from tests.web_device import WebDevice, WebTablet, text_of

PIN, OTHER = "407193", "825064"


class Desk:
    """An office with a desk, its tablet, and two receptionists with PINs."""

    def __init__(self, house: TestHouse) -> None:
        self.house = house
        self.admin = house.administrator()
        admin = self.admin.replica
        assert admin is not None
        room = admin.create("office.room", {"name": "前台", "kind": "reception"})
        fields = {"kind": "desk", "room": room, "code": code_from(house.random(10)), "issued": "2026-11-20"}
        self.station = admin.create("office.station", fields)
        self.admin.exchange()
        self.first = house.person(self.admin, "甲", "receptionist")
        self.second = house.person(self.admin, "乙", "receptionist")
        for phone, pin in ((self.first, PIN), (self.second, OTHER)):
            assert phone.call("post", "/api/pin", json={"pin": pin}).status_code == 200
        self.tablet = self.enrol()

    def enrol(self) -> WebTablet:
        """Another tablet for the desk."""
        code = self.admin.call("post", "/api/enrol/issue", json={"station": self.station}).json()["code"]
        device = self.house.phone()
        started = device.start(code, "desk")
        assert (started["place"], started["person_name"]) == ("前台", "")
        self.admin.call("post", "/api/enrol/confirm", json={"pending": device.pending})
        done = device.finish()
        assert done.status_code == 200
        assert "set-cookie" not in done.headers
        return WebTablet(device, done.json()["office"], done.json()["device"])

    def id(self, name: str) -> str:
        """A person."""
        return self.house.ids[name]


@pytest.fixture
def desk(house: TestHouse) -> Desk:
    return Desk(house)


def visit(device: WebDevice, visitor: str) -> None:
    """Register a visitor; nothing is sent yet."""
    assert device.replica is not None
    fields = {
        "visitor": visitor,
        "matter": "查答复",
        "received_at": device.now_ms(),
        "received_by": device.replica.person,
    }
    device.replica.create("first_contact.visit", fields)


def authors(desk: Desk) -> list[str]:
    """Who made the visits, by the journal; the journal verifies."""
    office = desk.house.office
    assert office.look(lambda: verify(office.storage, office.id, office.catalogue)).result().findings == ()
    rows = office.look(lambda: office.storage.entries(0, 10_000)).result()
    return [entry.author for entry, _, body in rows if b"first_contact.visit" in (body or b"")]


def test_two_people_at_one_tablet_are_two_authors(desk: Desk) -> None:
    first, second = desk.tablet.sign_in(desk.id("甲"), PIN), desk.tablet.sign_in(desk.id("乙"), OTHER)
    visit(first, "张先生")
    visit(second, "李女士")
    second.exchange()
    assert first.replica is not None
    assert desk.tablet.forward(first, first.replica.request()).json() == {"taken": 1}
    assert authors(desk) == [desk.id("乙"), desk.id("甲")]


def test_sh1_nobodys_key_but_ones_own_and_no_other_persons_cookie(desk: Desk) -> None:
    first, second = desk.tablet.sign_in(desk.id("甲"), PIN), desk.tablet.sign_in(desk.id("乙"), OTHER)
    visit(second, "李女士")
    assert second.replica is not None
    thief = desk.house.phone()
    thief.cookie, thief.replica = first.cookie, second.replica
    assert thief.send(second.replica.request()).json()["code"] == "signature_wrong"
    stated = thief.call("get", "/api/session", headers={"luzhi-device": second.replica.id})
    assert (stated.status_code, stated.json()["code"]) == (401, "signed_out")
    assert desk.tablet.forward(first, second.replica.request()).json()["code"] == "signature_wrong"
    assert desk.tablet.forward(desk.first, second.replica.request()).json()["code"] == "signature_wrong"
    assert authors(desk) == []


def test_sh1_a_person_can_only_be_unlocked_by_the_tablets_own_challenge(desk: Desk) -> None:
    device, key = desk.house.phone(), text_of(desk.house.phone().key.public())
    body = {**desk.tablet._signed(desk.id("乙"), key), "person": desk.id("甲"), "pin": PIN, "public_key": key}
    assert device.call("post", "/api/tablet/sign-in", json=body).json()["code"] == "signature_wrong"
    body = {**desk.tablet._signed(desk.id("甲"), key), "person": desk.id("甲"), "pin": PIN, "public_key": key}
    assert device.call("post", "/api/tablet/sign-in", json=body).status_code == 200
    assert device.call("post", "/api/tablet/sign-in", json=body).json()["code"] == "signature_wrong"


def test_sh2_seven_days_after_the_pin_it_is_asked_again(desk: Desk) -> None:
    first = desk.tablet.sign_in(desk.id("甲"), PIN)
    assert first.replica is not None
    row = first.replica.id
    desk.house.now += UNLOCKED_MS + 1
    visit(first, "张先生")
    assert first.renew().json()["code"] == "pin_needed"
    assert desk.tablet.forward(first, first.replica.request()).json()["code"] == "pin_needed"
    desk.tablet.sign_in(desk.id("甲"), PIN, first)
    assert first.replica.id == row
    assert authors(desk) == [desk.id("甲")]


def test_sh3_another_key_ends_the_one_before_but_not_what_it_signed(desk: Desk) -> None:
    first = desk.tablet.sign_in(desk.id("甲"), PIN)
    visit(first, "张先生")
    desk.house.now += 1000
    desk.tablet.sign_in(desk.id("甲"), PIN)
    desk.house.now += 1000
    assert first.replica is not None
    assert first.renew().json()["code"] == "pin_needed"
    assert desk.tablet.forward(first, first.replica.request()).status_code == 200
    visit(first, "李女士")
    assert desk.tablet.forward(first, first.replica.request()).json()["code"] == "pin_needed"


def test_sh8_a_pin_set_anew_ends_the_sign_in_on_the_tablet(desk: Desk) -> None:
    first = desk.tablet.sign_in(desk.id("甲"), PIN)
    desk.house.now += 1000
    assert desk.first.call("post", "/api/pin", json={"pin": "730995"}).status_code == 200
    desk.house.now += 1000
    assert first.renew().json()["code"] == "pin_needed"
    assert desk.tablet.try_pin(desk.id("甲"), PIN, first).json()["code"] == "pin_wrong"
    desk.tablet.sign_in(desk.id("甲"), "730995", first)


def test_sh8_a_revoked_tablet_a_revoked_person_and_one_who_left(desk: Desk) -> None:
    first, second = desk.tablet.sign_in(desk.id("甲"), PIN), desk.tablet.sign_in(desk.id("乙"), OTHER)
    assert first.replica is not None and second.replica is not None and desk.admin.replica is not None
    assert desk.admin.call("post", f"/api/devices/{first.replica.id}/revoke").status_code == 200
    assert first.renew().json()["code"] == "device_revoked"
    desk.admin.replica.act("office.person", desk.id("乙"), "end")
    desk.admin.exchange()
    assert desk.tablet.try_pin(desk.id("乙"), OTHER, second).json()["code"] == "pin_unset"
    assert [one["name"] for one in desk.tablet.people().json()] == ["甲"]
    listed = desk.admin.call("get", "/api/tablets").json()
    assert [(one["device"], one["station"], one["state"]) for one in listed] == [
        (desk.tablet.id, desk.station, "active")
    ]
    assert desk.admin.call("post", f"/api/devices/{desk.tablet.id}/revoke").status_code == 200
    assert second.send(second.replica.request()).json()["code"] == "device_revoked"
    assert desk.tablet.people().json()["code"] == "device_revoked"


def test_a_cookie_left_on_the_tablet_is_worth_nothing_soon(desk: Desk) -> None:
    first = desk.tablet.sign_in(desk.id("甲"), PIN)
    cookie = first.cookie
    desk.house.now += SHARED_SESSION_MS + 1
    assert first.call("get", "/api/session").json()["code"] == "signed_out"
    assert first.renew().status_code == 200
    assert first.call("post", "/api/tablet/lock").status_code == 200
    first.cookie = cookie
    assert first.call("get", "/api/session").json()["code"] == "signed_out"


def test_a_shared_device_gives_no_rights_of_its_persons_own_devices(desk: Desk) -> None:
    assert desk.admin.replica is not None
    assert desk.admin.call("post", "/api/pin", json={"pin": "519274"}).status_code == 200
    admin = desk.tablet.sign_in(desk.admin.replica.person, "519274")
    for method, url, body in (
        ("get", "/api/devices", None), ("get", "/api/pin", None), ("post", "/api/pin", {"pin": PIN}),
        ("post", f"/api/devices/{desk.tablet.id}/revoke", {}),
    ):  # fmt: skip
        rest = {} if body is None else {"json": body}
        assert admin.call(method, url, **rest).json()["code"] == "own_device"
    for url, body in (("/api/enrol/issue", {"person": desk.id("甲")}), ("/api/enrol/confirm", {"pending": "x"})):
        assert admin.call("post", url, json=body).json()["code"] == "not_allowed"


def test_only_an_administrator_makes_a_tablet_and_only_for_a_station(desk: Desk) -> None:
    issue = "/api/enrol/issue"
    assert desk.first.call("post", issue, json={"station": desk.station}).json()["code"] == "not_allowed"
    assert desk.admin.call("post", issue, json={"station": desk.id("甲")}).json()["code"] == "not_found"
    both = {"station": desk.station, "person": desk.id("甲")}
    assert desk.admin.call("post", issue, json=both).json()["code"] == "body_unreadable"


def test_only_those_with_a_pin_can_be_chosen(desk: Desk) -> None:
    desk.house.person(desk.admin, "丙", "receptionist")
    assert {one["name"] for one in desk.tablet.people().json()} == {"甲", "乙"}
    assert desk.tablet.try_pin(desk.id("丙"), PIN, desk.house.phone()).json()["code"] == "pin_unset"


GUESSABLE = (
    "123456", "654321", "000000", "111111", "987654", "135791", "121212", "123123", "112233", "123321", "100001", "199001",
    "850612", "120685", "19850612", "12061985", "246802", "223344",
)  # fmt: skip


@pytest.mark.parametrize("pin", GUESSABLE)
def test_a_pin_that_a_guesser_tries_first_is_refused(pin: str) -> None:
    assert is_pin(pin)
    assert is_guessable(pin)


def test_most_pins_are_taken_and_ones_own_numbers_are_not(desk: Desk) -> None:
    taken = sum(not is_guessable(f"{number:06d}") for number in range(0, 1_000_000, 7))
    assert taken > 0.9 * (1_000_000 / 7)
    assert is_guessable("381427", ("13838142700",))
    assert not is_guessable(PIN, ("13838142700", ""))
    for pin, code in (
        ("123456", "pin_weak"),
        ("12345", "pin_form"),
        ("40719a", "pin_form"),
        ("１２３４５６", "pin_form"),
    ):
        assert desk.first.call("post", "/api/pin", json={"pin": pin}).json()["code"] == code


def test_ten_wrong_tries_stop_a_pin_until_its_person_sets_another(desk: Desk) -> None:
    device = desk.house.phone()
    for number in range(TRIES_MAX):
        assert desk.tablet.try_pin(desk.id("甲"), f"6140{number:02d}", device).json()["code"] == "pin_wrong"
        desk.house.now += 30_000
    assert desk.tablet.try_pin(desk.id("甲"), PIN, device).json()["code"] == "pin_stopped"
    assert desk.first.call("get", "/api/pin").json()["is_stopped"] is True
    desk.house.now += 30_000
    desk.tablet.sign_in(desk.id("乙"), OTHER)
    desk.first.call("post", "/api/pin", json={"pin": "730995"})
    desk.tablet.sign_in(desk.id("甲"), "730995", device)


def test_ten_thousand_guesses_hit_nothing_and_honest_people_still_get_in(desk: Desk) -> None:
    office, other, device = desk.house.office, desk.enrol(), desk.house.phone()
    told = {"pin_wrong": 0, "pin_stopped": 0, "too_many": 0}
    for number in range(400):
        answer = desk.tablet.try_pin(desk.id("甲"), f"{(number * 7919) % 1_000_000:06d}", device)
        told[answer.json()["code"]] += 1
        desk.house.now += 40_000 if number % 20 == 0 else 100
    assert told["pin_wrong"] == TRIES_MAX
    assert told["too_many"] > 300

    def guess_on() -> int:
        """The other 9,600, as if nothing slowed them: none is even compared."""
        compared = 0
        for _ in range(9_600):
            with contextlib.suppress(Problem):
                office.pins.begin(desk.id("甲"))
                compared += 1
        return compared

    assert office.do(guess_on).result() == 0
    other.sign_in(desk.id("乙"), OTHER)
    assert other.try_pin(desk.id("甲"), PIN, device).json()["code"] in ("pin_stopped", "too_many")
    desk.house.now += 30_000
    desk.tablet.sign_in(desk.id("乙"), OTHER)
    desk.first.call("post", "/api/pin", json={"pin": "730995"})
    desk.house.now += 30_000
    other.sign_in(desk.id("甲"), "730995")


def test_without_a_tablets_key_nobody_can_even_guess(desk: Desk) -> None:
    stranger = WebTablet(desk.house.phone(), desk.tablet.office, desk.tablet.id)
    codes = [stranger.try_pin(desk.id("甲"), PIN, desk.house.phone()).json()["code"] for _ in range(20)]
    assert codes[:4] == ["signature_wrong"] * 4
    assert set(codes) == {"signature_wrong", "too_many"}
    desk.house.now += 30_000
    desk.tablet.sign_in(desk.id("甲"), PIN)
