"""Enrolment, sessions, revocation over HTTP (DESIGN "Identity", TRUST A24 to A27)."""

from __future__ import annotations

from server.identity.keys import SigningKey, is_public_key, is_signed
from server.settings import ENROLMENT_MS, SESSION_MS
from tests.server.conftest import TestHouse


def test_the_first_administrator_enrols_by_the_link_from_the_terminal(house: TestHouse) -> None:
    phone = house.administrator()
    assert phone.replica is not None
    assert [one["name"] for one in phone.replica.view("office.person").values()] == ["系统管理员"]


def test_a_colleague_needs_the_issuers_word_on_the_same_six_digits(house: TestHouse) -> None:
    admin = house.administrator()
    assert admin.replica is not None
    person = admin.replica.create("office.person", {"name": "李明"})
    admin.exchange()
    issued = admin.call("post", "/api/enrol/issue", json={"person": person}).json()
    phone = house.phone()
    started = phone.start(issued["code"])
    assert started["person_name"] == "李明"
    assert phone.finish().status_code == 202
    seen = admin.call("get", "/api/enrol/pending", params={"code": issued["code"]}).json()
    assert seen["digits"] == started["digits"]
    admin.call("post", "/api/enrol/confirm", json={"pending": seen["pending"]})
    assert phone.finish().status_code == 200
    assert phone.replica is not None
    assert phone.replica.person == person


def test_a_code_works_once_and_only_in_time(house: TestHouse) -> None:
    admin = house.administrator()
    assert admin.replica is not None
    code = admin.call("post", "/api/enrol/issue", json={"person": admin.replica.person}).json()["code"]
    house.phone().start(code)
    again = house.phone().call("post", "/api/enrol/start", json={"code": code, "public_key": "AA", "label": ""})
    assert (again.status_code, again.json()["code"]) == (410, "enrolment_used")
    late = admin.call("post", "/api/enrol/issue", json={"person": admin.replica.person}).json()["code"]
    house.now += ENROLMENT_MS + 1
    answer = house.phone().call("post", "/api/enrol/start", json={"code": late, "public_key": "AA", "label": ""})
    assert (answer.status_code, answer.json()["code"]) == (410, "enrolment_over")


def test_a_declined_phone_stays_outside(house: TestHouse) -> None:
    admin = house.administrator()
    assert admin.replica is not None
    code = admin.call("post", "/api/enrol/issue", json={"person": admin.replica.person}).json()["code"]
    phone = house.phone()
    phone.start(code)
    admin.call("post", "/api/enrol/decline", json={"pending": phone.pending})
    assert phone.finish().json()["code"] == "enrolment_over"


def test_only_an_administrator_issues_codes(house: TestHouse) -> None:
    admin = house.administrator()
    clerk = house.person(admin, "文书", "office_clerk")
    answer = clerk.call("post", "/api/enrol/issue", json={"person": house.ids["文书"]})
    assert (answer.status_code, answer.json()["code"]) == (403, "not_allowed")


def test_a_session_ends_and_is_renewed_only_by_the_devices_key(house: TestHouse) -> None:
    phone = house.administrator()
    house.now += SESSION_MS + 1
    assert phone.call("get", "/api/session").json()["code"] == "signed_out"
    thief = house.phone()
    thief.replica = phone.replica
    assert thief.renew().json()["code"] == "signature_wrong"
    assert phone.renew().status_code == 200
    assert phone.call("get", "/api/session").status_code == 200


def test_a_revoked_device_is_told_so_and_gets_nothing(house: TestHouse) -> None:
    admin = house.administrator()
    clerk = house.person(admin, "文书", "office_clerk")
    assert clerk.replica is not None
    cookie = clerk.cookie
    assert admin.call("post", f"/api/devices/{clerk.replica.id}/revoke").status_code == 200
    answer = clerk.send(clerk.replica.request())
    assert answer.status_code == 401
    assert clerk.renew().json()["code"] == "device_revoked"
    clerk.cookie = cookie
    assert clerk.call("get", "/api/devices").status_code == 401


def test_nobody_revokes_anothers_device_without_the_post(house: TestHouse) -> None:
    admin = house.administrator()
    clerk = house.person(admin, "文书", "office_clerk")
    assert admin.replica is not None
    hidden = clerk.call("post", f"/api/devices/{admin.replica.id}/revoke")
    absent = clerk.call("post", "/api/devices/00000000-0000-7000-8000-000000000000/revoke")
    assert hidden.status_code == absent.status_code == 404
    assert hidden.content == absent.content


def test_what_another_site_sends_is_refused(house: TestHouse) -> None:
    admin = house.administrator()
    for headers in ({"luzhi": ""}, {"Sec-Fetch-Site": "cross-site"}, {"Origin": "https://elsewhere.example"}):
        answer = admin.call("post", "/api/session/end", headers=headers)
        assert (answer.status_code, answer.json()["code"]) == (403, "other_site")
    assert admin.call("get", "/api/session").status_code == 200


def test_guessing_codes_is_slowed_and_an_honest_phone_gets_in_meanwhile(house: TestHouse) -> None:
    refused = 0
    for number in range(200):
        body = {"code": f"guess-{number}", "public_key": "AA", "label": ""}
        answer = house.phone().call("post", "/api/enrol/start", json=body)
        refused += answer.json()["code"] == "too_many"
        assert answer.json()["code"] in ("too_many", "enrolment_unknown")
    assert refused > 150
    assert house.administrator().replica is not None


def test_the_cookie_is_host_only_and_out_of_scripts_reach(house: TestHouse) -> None:
    phone = house.phone()
    phone.start(house.house.administrator_link(house.office).partition("#")[2])
    written = phone.finish().headers["set-cookie"]
    assert written.startswith("__Host-luzhi=")
    for part in ("Path=/", "Secure", "HttpOnly", "SameSite=strict"):
        assert part in written
    assert "Domain" not in written


def test_a_point_off_the_curve_is_no_key_and_what_is_malformed_no_signature() -> None:
    key = SigningKey()
    point, signature = key.public(), key.sign(b"text")
    assert is_public_key(point) and is_signed(point, b"text", signature)
    off = point[:-1] + bytes([point[-1] ^ 1])
    for wrong in (b"", point[:-1], point + b"\0", b"\2" + point[1:33], b"\4" + bytes(64), b"\4" + b"\xff" * 64, off):
        assert not is_public_key(wrong) and not is_signed(wrong, b"text", signature)
    for wrong in (b"", signature[:-1], signature + b"\0", bytes(64), b"\xff" * 64, signature[32:] + signature[:32]):
        assert not is_signed(point, b"text", wrong)
    assert not is_signed(point, b"Text", signature) and not is_signed(SigningKey().public(), b"text", signature)
