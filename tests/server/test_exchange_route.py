"""POST /api/sync over HTTP: bounds, bombs, forged and replayed requests, posts lost, sixty phones at once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import msgspec
import pytest

from schema.catalogue import SCHEMA_VERSION
from sync.exchange import Head, signed_text, write_head, write_request
from sync.limits import EXCHANGE_BYTES_MAX, OPERATIONS_MAX
from sync.storage import StorageFailing
from tests.server.conftest import TestHouse
from tests.web_device import WebDevice


def signed(phone: WebDevice, operations: list[bytes], **members: object) -> bytes:
    """A request of this phone with these operations and this head, properly signed."""
    replica = phone.replica
    assert replica is not None
    replica.counter += 1
    head = Head(
        **{
            "schema": SCHEMA_VERSION,
            "now": replica._now(),
            "epoch": replica.epoch,
            "counter": replica.counter,
            **members,
        }
    )  # type: ignore[arg-type]
    raw = write_head(head)
    text, _ = signed_text(replica.office, replica.id, head.epoch, head.counter, raw, operations)
    return write_request(head, operations, phone.key.sign(text), raw)


BOMBS = {
    "nothing": b"",
    "text": b"hello",
    "deep arrays": b"\x91" * 100_000,
    "deep maps": b"\x81\xa1a" * 100_000,
    "a million empty maps": b"\xdd\x00\x0f\x42\x40" + b"\x80" * 1_000_000,
    "length without content": b"\xdd\xff\xff\xff\xff",
    "binary length without content": b"\x93\xc6\xff\xff\xff\xff",
    "ext type": b"\x93\xc7\x04\x01abcd\x90\xc4\x00",
    "head is text": b"\x93\xa1a\x90\xc4\x00",
    "head is deep": b"\x93\xc5\xff\xff" + b"\x91" * 0xFFFF + b"\x90\xc4\x00",
    "four parts": b"\x94\xc4\x01\x80\x90\xc4\x00\xc0",
    "json": b'{"head": 1}',
}


@pytest.mark.parametrize("bomb", BOMBS)
def test_ex4_a_bomb_is_answered_with_400_and_takes_nothing(house: TestHouse, bomb: str) -> None:
    phone = house.administrator()
    answer = phone.send(BOMBS[bomb])
    assert (answer.status_code, answer.json()["code"]) == (400, "body_unreadable")
    assert answer.json()["sentence"][0]
    phone.exchange()


def test_i15_while_the_disk_refuses_to_write_phones_still_hear_what_is_new(
    house: TestHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    admin = house.administrator()
    desk = house.person(admin, "接待员", "receptionist")
    assert admin.replica is not None and desk.replica is not None
    section = admin.replica.create("office.section", {"name": "科室"})
    admin.exchange()

    @contextmanager
    def refused() -> Iterator[None]:
        raise StorageFailing("database or disk is full")
        yield

    monkeypatch.setattr(house.office.storage, "turn", refused)
    desk.exchange()
    assert section in desk.replica.view("office.section")
    desk.replica.create("first_contact.question", {"question": "在哪里？"})
    answer = desk.send(desk.replica.request())
    assert (answer.status_code, answer.json()["code"]) == (507, "storage_failing")


def test_ex4_the_body_is_bounded_at_one_mebibyte(house: TestHouse) -> None:
    phone = house.administrator()
    answer = phone.send(b"\x00" * (EXCHANGE_BYTES_MAX + 1))
    assert (answer.status_code, answer.json()["code"]) == (413, "body_too_large")
    assert phone.send(b"\x00" * EXCHANGE_BYTES_MAX).status_code == 400


def test_ex4_a_thousand_operations_are_decided_and_one_more_is_too_many(house: TestHouse) -> None:
    phone = house.administrator()
    one = msgspec.msgpack.encode({"id": "x"})
    assert phone.send(signed(phone, [one] * (OPERATIONS_MAX + 1))).json()["code"] == "body_too_large"
    assert phone.send(signed(phone, [one] * OPERATIONS_MAX)).status_code == 200


def test_ex2_a_wrong_signature_takes_nothing(house: TestHouse) -> None:
    phone, other = house.administrator(), house.phone()
    assert phone.replica is not None
    phone.replica.create("office.section", {"name": "甲"})
    key, phone.key = phone.key, other.key
    body = signed(phone, [phone.replica.outbox[0].raw])
    phone.key = key
    answer = phone.send(body)
    assert (answer.status_code, answer.json()["code"]) == (401, "signature_wrong")
    phone.exchange()
    assert len(phone.replica.view("office.section")) == 1


def test_ex3_an_old_request_sent_again_takes_nothing_anew(house: TestHouse) -> None:
    phone = house.administrator()
    assert phone.replica is not None
    phone.replica.create("office.section", {"name": "甲"})
    body = phone.replica.request()
    first, again = phone.send(body), phone.send(body)
    assert first.status_code == again.status_code == 200
    assert phone.replica.receive(again.content).results[0].outcome == "duplicate"


def test_sc3_a_lost_post_drops_its_scope_at_the_next_exchange(house: TestHouse) -> None:
    admin = house.administrator()
    desk = house.person(admin, "接待员", "receptionist")
    colleague = house.person(admin, "同事", "staff", "receptionist")
    assert desk.replica is not None and colleague.replica is not None and admin.replica is not None
    desk.replica.create("first_contact.visit", {"visitor": "来访人", "matter": "咨询", "received_at": 0})
    desk.exchange()
    colleague.exchange()
    assert len(colleague.replica.view("first_contact.visit")) == 1
    held = admin.replica.view("office.post_held").values()
    mine = next(
        one["id"] for one in held if one["person"] == colleague.replica.person and one["post"] == "receptionist"
    )
    admin.replica.act("office.post_held", str(mine), "strike")
    admin.exchange()
    answer = colleague.exchange()
    assert answer.drop == ["post:receptionist"]
    assert colleague.replica.view("first_contact.visit") == {}


def test_sixty_phones_back_from_offline_each_send_twice_and_make_sixty_attendances(house: TestHouse) -> None:
    admin = house.administrator()
    assert admin.replica is not None
    clerk = house.person(admin, "文书", "office_clerk")
    room = admin.replica.create("office.room", {"name": "会议室", "kind": "meeting_room"})
    code = "ABCDEFGH01234567"
    fields = {"kind": "meeting_room", "room": room, "code": code, "issued": "2026-11-20"}
    station = admin.replica.create("office.station", fields)
    admin.exchange()
    phones = [house.person(admin, f"同事{number}", "staff") for number in range(60)]
    people = [house.ids[f"同事{number}"] for number in range(60)]
    clerk.exchange()
    assert clerk.replica is not None
    start = house.now + 600_000
    session = clerk.replica.create(
        "party_study.session",
        {"topic": "学习", "starts_at": start, "ends_at": start + 3_600_000, "room": room, "organiser": clerk.replica.person, "people": people},
    )  # fmt: skip
    clerk.exchange()
    for phone in phones:
        phone.exchange()
        assert phone.replica is not None
        mine = {
            "session": session,
            "person": phone.replica.person,
            "way": "poster",
            "seen_at": house.now,
            "station": station,
        }
        phone.replica.create("party_study.attendance", mine, proof={"code": code, "seen_at": house.now})
    outcomes: list[str] = []
    for phone in phones:
        assert phone.replica is not None
        body = phone.replica.request()
        assert phone.send(body).status_code == 200
        outcomes += [one.outcome for one in phone.replica.receive(phone.send(body).content).results]
    assert outcomes == ["duplicate"] * 60
    clerk.exchange()
    sheet = clerk.replica.view("party_study.attendance").values()
    assert {one["person"] for one in sheet} == set(people)
    assert {one["state"] for one in sheet} == {"counted"}


def test_every_answer_carries_the_security_headers(house: TestHouse) -> None:
    page = house.client.get("/")
    assert "script-src 'self'" in page.headers["content-security-policy"]
    assert page.headers["referrer-policy"] == "no-referrer"
    for answer in (page, house.client.get("/api/health"), house.client.get("/api/nothing"), house.phone().send(b"")):
        policy = answer.headers["content-security-policy"]
        assert "unsafe-inline" not in policy and "'unsafe-eval'" not in policy
        assert "default-src 'none'" in policy and "frame-ancestors 'none'" in policy
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["cross-origin-resource-policy"] == "same-origin"


def test_hidden_and_absent_records_answer_alike(house: TestHouse) -> None:
    admin = house.administrator()
    desk = house.person(admin, "接待员", "receptionist")
    stranger = house.person(admin, "同事", "staff")
    assert desk.replica is not None
    visit = desk.replica.create("first_contact.visit", {"visitor": "来访人", "matter": "咨询", "received_at": 0})
    desk.exchange()
    hidden = stranger.call("get", f"/api/history/first_contact.visit/{visit}")
    absent = stranger.call("get", "/api/history/first_contact.visit/00000000-0000-7000-8000-000000000000")
    assert hidden.status_code == absent.status_code == 404
    assert hidden.content == absent.content
    assert desk.call("get", f"/api/history/first_contact.visit/{visit}").status_code == 200
