"""Somebody guesses ten times a second, on every way in, from the address that a whole office shares: who is honest gets in, each time."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest

import server.access
from schema.day import MINUTE_MS
from schema.names import code_from, slip_code_from
from server.identity.throttle import GUESSES_IN_TOTAL, GUESSES_SPAN_MS, Guesses
from server.settings import CHALLENGE_MS
from server.visitors.case import COMPLAINT
from server.visitors.codes import ARRIVAL, VISIT
from tests.server.conftest import TestHouse
from tests.web_device import WebDevice, WebTablet, text_of

ROUNDS = 60
FORM = {"content-type": "application/x-www-form-urlencoded"}
Act = Callable[[], int]


class Lobby:
    """An office with a desk, a tablet, a visit with a slip, a calendar; all behind one address."""

    def __init__(self, folder: Path) -> None:
        self.house = house = TestHouse(folder)
        house.client.__enter__()
        self.admin = house.administrator()
        self.clerk = house.person(self.admin, "接待员", "receptionist", "staff")
        self.left = house.person(self.admin, "离岗者", "staff")
        admin, desk = self.admin.replica, self.clerk.replica
        assert admin is not None and desk is not None
        room = admin.create("office.room", {"name": "前台", "kind": "reception"})
        self.code, self.slip = code_from(house.random(10)), slip_code_from(house.random(16))
        self.station = admin.create(
            "office.station", {"kind": "desk", "room": room, "code": self.code, "issued": "2026-11-20"}
        )
        self.admin.exchange()
        self.clerk.exchange()
        fields = {"visitor": "来访人", "matter": "咨询", "received_at": 0, "code": self.slip}
        self.visit = desk.create(VISIT, fields)
        self.clerk.exchange()
        self.clerk.call("post", "/api/pin", json={"pin": "730994"})
        self.calendar = (
            self.clerk.call("post", "/api/reach/calendar").json()["url"].removeprefix("https://luzhi.example")
        )
        phone = house.phone()
        issued = self.admin.call("post", "/api/enrol/issue", json={"station": self.station}).json()
        phone.start(issued["code"])
        self.admin.call("post", "/api/enrol/confirm", json={"pending": phone.pending})
        self.tablet = WebTablet(phone, house.office.id, phone.finish().json()["device"])
        assert self.left.replica is not None
        self.left.replica.create("first_contact.question", {"question": "停用前问的"})
        self.last = self.left.replica.request()
        self.admin.call("post", f"/api/devices/{self.left.replica.id}/revoke")
        self.pending = self.waiting()
        self.on_tablet = self.tablet.sign_in(house.ids["接待员"], "730994")

    def post(self, path: str, body: Any, **more: Any) -> int:
        """JSON or bytes from somebody without a cookie."""
        self.house.client.cookies.clear()
        given = {"content": body} if isinstance(body, bytes) else {"json": body}
        return int(
            self.house.client.post(path, headers={"luzhi": "1"}, follow_redirects=False, **given, **more).status_code
        )

    def form(self, path: str, fields: dict[str, str]) -> int:
        """A visitor's form."""
        self.house.client.cookies.clear()
        body = urlencode(fields).encode()
        return int(self.house.client.post(path, content=body, headers=FORM, follow_redirects=False).status_code)

    def get(self, path: str) -> int:
        """A page or file."""
        self.house.client.cookies.clear()
        return int(self.house.client.get(path).status_code)

    def waiting(self) -> WebDevice:
        """A phone that waits for being confirmed, and asks again and again."""
        phone = self.house.phone()
        phone.start(
            self.admin.call("post", "/api/enrol/issue", json={"person": self.house.ids["离岗者"]}).json()["code"]
        )
        return phone

    def enrol(self) -> int:
        """Somebody new, with a code in their hand."""
        phone = self.house.phone()
        phone.start(
            self.admin.call("post", "/api/enrol/issue", json={"person": self.house.ids["接待员"]}).json()["code"]
        )
        return 200

    def people(self) -> int:
        """The tablet asks who signs in there."""
        return int(self.tablet.phone.call("post", "/api/tablet/people", json=self.tablet._signed("people")).status_code)

    def sign_in(self) -> int:
        """A PIN at the tablet."""
        self.tablet.sign_in(self.house.ids["接待员"], "730994")
        return 200

    def forward(self) -> int:
        """What the tablet kept."""
        replica = self.on_tablet.replica
        assert replica is not None
        return self.post(f"/api/tablet/forward?office={self.house.office.id}&device={replica.id}", replica.request())

    def hand_in(self) -> int:
        """What the revoked phone still has."""
        assert self.left.replica is not None
        return self.post(f"/api/hand-in?office={self.house.office.id}&device={self.left.replica.id}", self.last)

    def arrive(self) -> int:
        """A visitor opens the desk's form and sends it."""
        self.house.client.cookies.clear()
        mark = mark_of(self.house.client.get(f"/d/{self.code}").text)
        return self.form(f"/d/{self.code}", {"visitor": "赵", "matter": "问", "form": mark})


def mark_of(page: str) -> str:
    """The mark of the first form of a page."""
    found = re.search(r'name="form" value="([^"]+)"', page)
    assert found is not None
    return found[1]


@pytest.fixture
def lobby(tmp_path: Path) -> Iterator[Lobby]:
    """The office's lobby."""
    made = Lobby(tmp_path)
    yield made
    made.house.client.__exit__(None, None, None)


def ways(lobby: Lobby) -> dict[str, tuple[Act, Act, int, int]]:
    """For each kind of guess: the guess, what an honest one does, the status of that, and how often within the test."""
    office, key = lobby.house.office.id, text_of(lobby.house.phone().key.public())
    nobody = {"office": office, "device": "00000000-0000-7000-8000-000000000000"}
    wrong_tablet = {"office": office, "tablet": lobby.tablet.id, "nonce": "x", "signature": "AA"}
    where = f"office={office}&device={nobody['device']}"
    ask = {"device": "x", "office": "00000000-0000-7000-8000-000000000000"}
    return {
        "enrol": (lambda: lobby.post("/api/enrol/start", {"code": "x", "public_key": key}), lobby.enrol, 200, ROUNDS),
        "enrol-finish": (
            lambda: lobby.post("/api/enrol/finish", {"pending": "x", "signature": "AA"}), lambda: int(lobby.pending.finish().status_code), 202,
            ROUNDS,
        ),
        "challenge": (lambda: lobby.post("/api/session/challenge", ask), lambda: int(lobby.clerk.renew().status_code), 200, ROUNDS),
        "renew": (
            lambda: lobby.post("/api/session/renew", {**nobody, "nonce": "x", "signature": "AA"}),
            lambda: int(lobby.clerk.renew().status_code), 200, ROUNDS,
        ),
        "hand-in": (lambda: lobby.post(f"/api/hand-in?{where}", b"x"), lobby.hand_in, 200, ROUNDS),
        "tablet": (lambda: lobby.post("/api/tablet/people", wrong_tablet), lobby.people, 200, ROUNDS),
        "forward": (lambda: lobby.post(f"/api/tablet/forward?{where}", b"x"), lobby.forward, 200, ROUNDS),
        "station": (lambda: lobby.get("/api/stations/" + "0" * 16), lambda: lobby.get(f"/api/stations/{lobby.code[:8]}"), 200, ROUNDS),
        "visitor": (lambda: lobby.get("/v/" + "0" * 26), lambda: lobby.get(f"/v/{lobby.slip}"), 200, ROUNDS),
        "calendar": (lambda: lobby.get("/api/calendar/" + "x" * 43 + ".ics"), lambda: lobby.get(lobby.calendar), 200, ROUNDS),
    }  # fmt: skip


def test_every_kind_of_guess_that_the_server_counts_is_tried_here(lobby: Lobby) -> None:
    folder = Path(server.access.__file__).parent
    named = re.compile(r'(?:wrong_guess\(request|_office_of\(request, [\w.]+), "([a-z-]+)"')
    counted = {kind for path in folder.rglob("*.py") for kind in named.findall(path.read_text())}
    assert counted == set(ways(lobby))


@pytest.mark.parametrize("kind", [
    "enrol", "enrol-finish", "challenge", "renew", "hand-in", "tablet", "forward", "station", "visitor", "calendar",
])  # fmt: skip
def test_a_guesser_at_ten_a_second_is_slowed_and_keeps_nobody_behind_the_same_address_out(
    lobby: Lobby, kind: str
) -> None:
    guess, honest, status, rounds = ways(lobby)[kind]
    answers: list[int] = []
    for number in range(rounds):
        answers.append(guess())
        lobby.house.now += 100
        if number % 5 == 4:
            assert honest() == status, number
    for _ in range(rounds):
        answers.append(guess())
        lobby.house.now += 100
    assert answers[0] in (401, 404, 410)
    assert answers[-20:].count(429) > 15
    for _ in range(20):
        assert honest() == status


def test_visitors_of_one_waiting_room_register_and_rate_beside_a_guesser(lobby: Lobby) -> None:
    for _ in range(12):
        lobby.get("/d/" + "0" * 16)
        lobby.get("/v/" + "0" * 26)
        lobby.house.now += 100
        assert lobby.arrive() == 303
        assert lobby.form(f"/v/{lobby.slip}/rate", {"grade": "satisfied", "form": mark_of(page(lobby))}) in (303, 429)
    assert lobby.house.office.look(lambda: len(list(lobby.house.office.storage.collection(ARRIVAL)))).result() == 12


def page(lobby: Lobby) -> str:
    """The visitor's page."""
    lobby.house.client.cookies.clear()
    return str(lobby.house.client.get(f"/v/{lobby.slip}").text)


def test_a_form_that_is_sent_twice_is_one_arrival_with_one_slip_and_eats_one_of_the_budget(lobby: Lobby) -> None:
    lobby.house.client.cookies.clear()
    mark = mark_of(lobby.house.client.get(f"/d/{lobby.code}").text)
    given = urlencode({"visitor": "赵", "matter": "问", "form": mark}).encode()
    slips = {
        lobby.house.client.post(f"/d/{lobby.code}", content=given, headers=FORM, follow_redirects=False).headers[
            "location"
        ]
        for _ in range(40)
    }
    assert len(slips) == 1
    assert lobby.arrive() == 303


def test_a_complaint_that_is_sent_twice_is_one(lobby: Lobby) -> None:
    fields = {"kind": "delayed", "text": "拖延", "form": mark_of(page(lobby))}
    assert [lobby.form(f"/v/{lobby.slip}/complain", fields) for _ in range(20)] == [303] * 20
    assert lobby.house.office.look(lambda: len(list(lobby.house.office.storage.collection(COMPLAINT)))).result() == 1


@pytest.mark.parametrize("mark", ["", "x", "A" * 46, "选"])
def test_a_mark_that_is_none_of_ours_counts_by_address(lobby: Lobby, mark: str) -> None:
    answers = [lobby.form(f"/d/{lobby.code}", {"visitor": "赵", "matter": "问", "form": mark}) for _ in range(8)]
    assert answers == [303] * 6 + [429] * 2
    assert lobby.arrive() == 303


def test_six_hundred_challenges_write_nothing_and_hinder_none(lobby: Lobby) -> None:
    office = lobby.house.office
    before = office.look(lambda: office.storage.database.conn.execute("PRAGMA data_version").fetchone()).result()
    changes = office.look(lambda: office.storage.database.conn.total_changes).result()
    for device in ("x", lobby.clerk.replica.id if lobby.clerk.replica else ""):
        assert {lobby.post("/api/session/challenge", {"device": device, "office": office.id}) for _ in range(300)} == {
            200
        }
    assert office.look(lambda: office.storage.database.conn.total_changes).result() == changes
    assert (
        office.look(lambda: office.storage.database.conn.execute("PRAGMA data_version").fetchone()).result() == before
    )
    assert lobby.clerk.renew().status_code == 200


def test_a_challenge_is_good_once_for_one_device_and_two_minutes(lobby: Lobby) -> None:
    register = lobby.house.office.register
    nonces = [register.challenge("d") for _ in range(3)]
    assert register.spend("d", nonces[0])
    assert not register.spend("d", nonces[0])
    assert not register.spend("e", nonces[2])
    lobby.house.now += CHALLENGE_MS + 1
    for device, nonce in (("d", nonces[1]), ("e", nonces[2]), ("d", ""), ("d", "é"), ("d", "A" * 75)):
        assert not register.spend(device, nonce)


def test_guesses_from_ever_new_addresses_are_slowed_in_total() -> None:
    now = [0]
    guesses = Guesses(lambda: now[0])
    waits = [guesses.wrong("visitor", str(number)) for number in range(GUESSES_IN_TOTAL + 10)]
    assert waits[:GUESSES_IN_TOTAL] == [0] * GUESSES_IN_TOTAL
    assert all(0 < wait <= GUESSES_SPAN_MS for wait in waits[GUESSES_IN_TOTAL:])
    assert guesses.wrong("calendar", "1") == 0
    now[0] += MINUTE_MS
    assert guesses.wrong("visitor", "new") == 0
