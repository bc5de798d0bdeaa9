"""A person hears at once what was done in their name, and one word ends it: a new device, a PIN, a first sign-in at a tablet."""

from __future__ import annotations

from schema.names import code_from
from sync.merge import Fields
from tests.server.conftest import TestHouse
from tests.server.test_rights_leave_a_trace import device_of, found, person_of, told
from tests.web_device import WebDevice, WebTablet

MESSAGE = "office.message"
ALERTS = ("device_new", "pin_set", "tablet_new", "not_me")


def heard(phone: WebDevice, *kinds: str) -> list[Fields]:
    """What a phone was told of these kinds, oldest first."""
    phone.exchange()
    assert phone.replica is not None
    rows = [one for one in phone.replica.view(MESSAGE).values() if one["kind"] in (kinds or ALERTS)]
    return sorted(rows, key=lambda one: str(one["subject"]).rpartition("|")[2])


def another(house: TestHouse, admin: WebDevice, person: str) -> WebDevice:
    """One more phone of a person, enrolled by an administrator alone."""
    code = admin.call("post", "/api/enrol/issue", json={"person": person}).json()["code"]
    phone = house.phone()
    phone.start(code)
    admin.call("post", "/api/enrol/confirm", json={"pending": phone.pending})
    assert phone.finish().status_code == 200
    return phone


def test_a_second_device_is_told_to_the_first_and_ended_from_there(house: TestHouse) -> None:
    admin = house.administrator()
    clerk = house.person(admin, "文书", "office_clerk")
    other = house.person(admin, "第二管理员", "administrator")
    before = len(heard(other))
    secret = another(house, admin, house.ids["文书"])
    message = heard(clerk, "device_new")[-1]
    assert (message["kind"], message["record"], message.get("owed_by")) == ("device_new", device_of(secret), None)
    assert clerk.call("post", "/api/not-me", json={"message": message["id"]}).status_code == 200
    assert secret.call("get", "/api/session").status_code == 401
    assert secret.renew().json()["code"] == "device_revoked"
    assert clerk.call("get", "/api/session").status_code == 200
    for one in (admin, other):
        said = heard(one, "not_me")[-1]
        assert (said["kind"], said["owed_by"], said["record"]) == ("not_me", house.ids["文书"], device_of(secret))
    assert len(heard(other)) == before + 1
    assert [one.by for one in told(house, "device_revoked")] == [house.ids["文书"]]
    assert found(house) == ()


def test_of_a_first_device_the_administrators_but_the_issuer_hear_and_may_end_it(house: TestHouse) -> None:
    admin = house.administrator()
    second = house.person(admin, "第二管理员", "administrator")
    clerk = house.person(admin, "文书", "office_clerk")
    assert heard(admin) == []
    message = heard(second)[-1]
    assert (message["kind"], message["owed_by"]) == ("device_new", house.ids["文书"])
    assert second.call("post", "/api/not-me", json={"message": message["id"]}).status_code == 200
    assert clerk.call("get", "/api/session").status_code == 401


def test_a_pin_that_was_not_mine_ends_with_the_device_that_set_it(house: TestHouse) -> None:
    admin = house.administrator()
    clerk = house.person(admin, "文书", "office_clerk")
    secret = another(house, admin, house.ids["文书"])
    assert secret.call("post", "/api/pin", json={"pin": "519274"}).status_code == 200
    message = heard(clerk, "pin_set")[-1]
    assert (message["kind"], message["record"]) == ("pin_set", device_of(secret))
    assert clerk.call("post", "/api/not-me", json={"message": message["id"]}).status_code == 200
    assert secret.call("get", "/api/session").status_code == 401
    assert clerk.call("get", "/api/pin").json()["set_at"] is None
    assert found(house) == ()


def test_the_first_sign_in_at_a_tablet_is_told_and_no_later_one(house: TestHouse) -> None:
    admin = house.administrator()
    assert admin.replica is not None
    room = admin.replica.create("office.room", {"name": "前台", "kind": "reception"})
    fields = {"kind": "desk", "room": room, "code": code_from(house.random(10)), "issued": "2026-11-20"}
    station = admin.replica.create("office.station", fields)
    admin.exchange()
    clerk = house.person(admin, "文书", "office_clerk")
    assert clerk.call("post", "/api/pin", json={"pin": "519274"}).status_code == 200
    code = admin.call("post", "/api/enrol/issue", json={"station": station}).json()["code"]
    device = house.phone()
    device.start(code)
    admin.call("post", "/api/enrol/confirm", json={"pending": device.pending})
    tablet = WebTablet(device, house.office.id, device.finish().json()["device"])
    signed_in = tablet.sign_in(house.ids["文书"], "519274")
    tablet.sign_in(house.ids["文书"], "519274", signed_in)
    messages = [one for one in heard(clerk) if one["kind"] == "tablet_new"]
    assert [one["record"] for one in messages] == [device_of(signed_in)]
    assert clerk.call("post", "/api/not-me", json={"message": messages[0]["id"]}).status_code == 200
    assert signed_in.call("get", "/api/session").status_code == 401
    assert tablet.try_pin(house.ids["文书"], "519274", signed_in).json()["code"] == "pin_unset"
    assert found(house) == ()


def test_nobody_ends_anothers_device_by_a_message_that_is_not_theirs(house: TestHouse) -> None:
    admin = house.administrator()
    clerk = house.person(admin, "文书", "office_clerk")
    thief = house.person(admin, "别人", "staff")
    another(house, admin, house.ids["文书"])
    message = heard(clerk, "device_new")[-1]["id"]
    for one in (message, "none", person_of(clerk)):
        assert thief.call("post", "/api/not-me", json={"message": one}).json()["code"] == "not_found"
    assert clerk.call("get", "/api/session").status_code == 200


def test_the_push_says_nothing_of_whom_and_what(house: TestHouse) -> None:
    from server.reminders.texts import alert_payload

    for kind in ("device_new", "pin_set", "tablet_new", "not_me"):
        assert "文书" not in alert_payload(kind, "m")
        assert "/inbox?m=m" in alert_payload(kind, "m")
