"""Enrolment, ends, sessions, PINs, files taken out and views stand in the journal's chain, and rows that no entry explains are
named (JO8, JO9, PR5)."""

from __future__ import annotations

import msgspec
import pytest

from server.audit.finding import Finding
from server.audit.verify import verify
from server.identity.labels import LABEL_CHARS_MAX, clean_label
from server.stopped import tell_stopped
from sync.event import Event, read_event
from sync.journal import EntryBody
from sync.storage import DeviceRow
from tests.server.conftest import TestHouse
from tests.small_office import CATALOGUE
from tests.web_device import WebDevice, text_of


def told(house: TestHouse, *kinds: str) -> list[Event]:
    """The events in the journal, oldest first, of these kinds."""
    rows = house.office.look(lambda: house.office.storage.entries(0, 100_000)).result()
    bodies = [msgspec.msgpack.decode(body, type=EntryBody) for entry, _, body in rows if body and entry.exchange == 0]
    events = [event for body in bodies if (event := read_event(body)) is not None]
    return [one for one in events if not kinds or one.what in kinds]


def found(house: TestHouse) -> tuple[Finding, ...]:
    """What an audit finds."""
    return house.office.look(lambda: verify(house.office.storage, house.office.id, CATALOGUE)).result().findings


def device_of(phone: WebDevice) -> str:
    """A phone's device."""
    assert phone.replica is not None
    return phone.replica.id


def person_of(phone: WebDevice) -> str:
    """A phone's person."""
    assert phone.replica is not None
    return phone.replica.person


def test_jo8_a_device_given_to_anyone_is_told_from_the_code_to_its_end(house: TestHouse) -> None:
    admin = house.administrator()
    clerk = house.person(admin, "文书", "office_clerk")
    admin.call("post", f"/api/devices/{device_of(clerk)}/revoke")
    mine = [one for one in told(house) if one.person == house.ids["文书"]]
    assert [one.what for one in mine] == [
        "code_issued", "enrolment_confirmed", "device_enrolled", "session_opened", "device_revoked",
    ]  # fmt: skip
    issued, confirmed, enrolled, opened, revoked = mine
    assert {one.by for one in (issued, confirmed, enrolled, revoked)} == {person_of(admin)}
    assert {one.on_device for one in (issued, confirmed, revoked)} == {device_of(admin)}
    assert issued.mark == confirmed.mark != ""
    assert {one.device for one in (enrolled, opened, revoked)} == {device_of(clerk)}
    row = house.office.look(lambda: house.office.storage.device(device_of(clerk))).result()
    assert row is not None
    assert row.issuer == person_of(admin)
    entry, _, body = house.office.look(lambda: house.office.storage.entries(row.entry - 1, 1)).result()[0]
    assert entry.n == row.entry
    assert body is not None
    assert read_event(msgspec.msgpack.decode(body, type=EntryBody)) == enrolled
    assert found(house) == ()


def test_jo8_no_secret_and_no_content_stands_in_an_event(house: TestHouse) -> None:
    admin = house.administrator()
    person = person_of(admin)
    code = admin.call("post", "/api/enrol/issue", json={"person": person}).json()["code"]
    assert admin.call("post", "/api/pin", json={"pin": "519274"}).status_code == 200
    address = admin.call("post", "/api/reach/calendar").json()["url"]
    raw = b"".join(msgspec.msgpack.encode(one) for one in told(house))
    token = admin.cookie.partition(".")[2]
    for secret in (code, "519274", address.rpartition("/")[2].removesuffix(".ics"), token, "系统管理员"):
        assert secret.encode() not in raw
    pin = told(house, "pin_set")[0]
    assert (pin.person, pin.on_device, pin.proof) == (person, device_of(admin), None)
    assert [one.by for one in told(house, "calendar_made")] == [person]


def test_jo8_an_act_that_fails_leaves_no_event_and_an_event_no_act_is_undone_with_it(house: TestHouse) -> None:
    admin = house.administrator()
    before = len(told(house))
    for _ in range(3):
        assert admin.call("post", "/api/enrol/confirm", json={"pending": "none"}).json()["code"] == "enrolment_over"
        assert admin.call("post", "/api/devices/none/revoke").status_code == 404
    assert len(told(house)) == before


def test_jo8_a_look_at_what_gave_way_in_a_bounded_record_is_told_once_a_day(house: TestHouse) -> None:
    admin = house.administrator()
    clerk = house.person(admin, "文书", "office_clerk")
    assert clerk.replica is not None
    bounded = clerk.replica.create("office.reach", {"person": clerk.replica.person})
    clerk.exchange()
    for _ in range(3):
        assert clerk.call("get", f"/api/history/office.reach/{bounded}").status_code == 200
        assert clerk.call("get", f"/api/history/office.person/{clerk.replica.person}").status_code == 200
    assert [(one.by, one.collection, one.record) for one in told(house, "viewed")] == [
        (clerk.replica.person, "office.reach", bounded)
    ]


def test_jo8_what_was_stopped_is_counted_and_told_once_whatever_the_number(house: TestHouse) -> None:
    admin = house.administrator()
    for number in range(50):
        house.phone().call("post", "/api/enrol/start", json={"code": f"{number}", "public_key": "AA", "label": ""})
    cookie = house.phone()
    cookie.cookie = admin.cookie
    for _ in range(7):
        assert cookie.call("post", "/api/enrol/issue", json={"person": person_of(admin)}).status_code == 403
    tell_stopped(house.house)
    tell_stopped(house.house)
    events = {one.way: one for one in told(house, "stopped")}
    assert len(told(house, "stopped")) == len(events) == 2
    assert sum(events["too_many"].counts.values()) > 40
    assert events["proof_needed"].counts == {"POST /api/enrol/issue": 7}
    assert found(house) == ()


@pytest.mark.parametrize("kept", ["device", "session", "pin"])
def test_jo9_a_row_that_nobody_put_there_is_named(house: TestHouse, kept: str) -> None:
    admin = house.administrator()
    office = house.office

    def lay() -> None:
        run = office.storage.database.conn.execute
        if kept == "device":
            key = house.random(65)
            office.storage.put_device(
                DeviceRow(id="d", person=person_of(admin), public_key=key, label="", state="active", counter=0, enrolled_ms=0, seen_ms=0)
            )  # fmt: skip
        elif kept == "session":
            run("INSERT INTO session VALUES ('known', ?, ?)", (device_of(admin), 2**52))
        else:
            run("INSERT INTO pin VALUES (?, x'00', x'00', '', 0, 0)", (person_of(admin),))

    assert found(house) == ()
    office.do(lay).result()
    assert len(found(house)) == 1
    assert "no entry tells of it" in found(house)[0].en or "the PIN of" in found(house)[0].en


def test_jo9_an_ended_device_put_to_use_again_is_named(house: TestHouse) -> None:
    admin = house.administrator()
    clerk = house.person(admin, "文书", "office_clerk")
    admin.call("post", f"/api/devices/{device_of(clerk)}/revoke")
    storage = house.office.storage

    def revive() -> None:
        row = storage.device(device_of(clerk))
        assert row is not None
        storage.put_device(msgspec.structs.replace(row, state="active", revoked_ms=0))

    house.office.do(revive).result()
    assert [device_of(clerk) in one.en and "is in use" in one.en for one in found(house)] == [True]


def test_jo9_an_office_from_before_takes_in_what_is_there_once_and_a_second_time_is_named(house: TestHouse) -> None:
    """The file as an older program left it: devices, and a journal that never told of any."""
    from server.identity.taken_in import TRACED_META, take_in

    office = house.office
    admin = house.administrator()
    row = office.look(lambda: office.storage.device(device_of(admin))).result()
    assert row is not None

    def again() -> None:
        office.storage.database.conn.execute("DELETE FROM meta WHERE name = ?", (TRACED_META,))
        office.storage._metas.clear()
        take_in(office.storage, office.register, office.pins, office.engine.note_event)
        take_in(office.storage, office.register, office.pins, office.engine.note_event)

    office.do(again).result()
    taken = told(house, "taken_in")
    assert len(taken) == 1
    assert {one.id for one in taken[0].held if one.what == "device"} >= {device_of(admin)}
    assert "took in once more" in found(house)[0].en


def test_pr5_a_key_that_a_device_has_or_had_enrols_no_other(house: TestHouse) -> None:
    admin = house.administrator()
    clerk = house.person(admin, "文书", "office_clerk")
    for state in ("active", "revoked"):
        if state == "revoked":
            admin.call("post", f"/api/devices/{device_of(clerk)}/revoke")
        code = admin.call("post", "/api/enrol/issue", json={"person": person_of(admin)}).json()["code"]
        body = {"code": code, "public_key": text_of(clerk.key.public()), "label": ""}
        answer = house.phone().call("post", "/api/enrol/start", json=body)
        assert (answer.status_code, answer.json()["code"]) == (409, "key_taken")


@pytest.mark.parametrize(
    ("label", "shown"),
    [
        ("iPhone", "iPhone"),
        ("a\u202eb\u0000c\nd", "a b c d"),
        ("\u200b\u2066 微信\ufeff WeChat\u2069", "微信 WeChat"),
        ("\u2028x\ue000y\x85", "x y"),
        ("长" * 200, "长" * LABEL_CHARS_MAX),
    ],
)
def test_pr5_a_devices_name_shows_what_it_is(house: TestHouse, label: str, shown: str) -> None:
    assert clean_label(label) == shown
    admin = house.administrator()
    code = admin.call("post", "/api/enrol/issue", json={"person": person_of(admin)}).json()["code"]
    house.phone().start(code, label[:190])
    assert admin.call("get", "/api/enrol/pending", params={"code": code}).json()["label"] == shown
