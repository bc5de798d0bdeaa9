"""A cookie that was copied does nothing dangerous: each such act is signed by the device, for that request alone (PR1 to PR4)."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import msgspec
import pytest

from server.audit.verify import verify
from server.settings import CHALLENGE_MS
from sync.event import event_body, read_event
from sync.journal import EntryBody
from tests.server.conftest import TestHouse
from tests.server.test_rights_leave_a_trace import device_of, person_of, told
from tests.small_office import CATALOGUE
from tests.web_device import SIGNED, WebDevice, WebTablet

APP = Path(__file__).resolve().parents[2] / "pwa" / "src"
UNSIGNED_CALL = re.compile(r"\bcall(?:<[^()]*>)?\([^'`\n]*'([A-Z]+)', ['`]([^'`?]+)")

ACTS = (
    ("post", "/api/enrol/issue", {"person": "somebody"}),
    ("post", "/api/enrol/confirm", {"pending": "none"}),
    ("post", "/api/enrol/decline", {"pending": "none"}),
    ("post", "/api/devices/00000000-0000-7000-8000-000000000000/revoke", {}),
    ("post", "/api/pin", {"pin": "519274"}),
    ("post", "/api/roster?dry_run=false", {}),
    ("post", "/api/session/end", {}),
    ("post", "/api/reach/calendar", {}),
    ("get", "/api/registers/00000000-0000-7000-8000-000000000000/xlsx", None),
)


def unsigned(phone: WebDevice, method: str, url: str, body: Any, headers: dict[str, str] | None = None) -> Any:
    """A request with the phone's cookie and no proof but the one given."""
    bare = WebDevice(phone.client, CATALOGUE, phone.now_ms, phone.random)
    bare.cookie = phone.cookie
    rest = {} if body is None else {"content": msgspec.json.encode(body)}
    return bare.call(method, url, headers=headers or {}, **rest)


@pytest.mark.parametrize(("method", "url", "body"), ACTS)
def test_pr2_a_copied_cookie_alone_does_nothing(house: TestHouse, method: str, url: str, body: Any) -> None:
    admin = house.administrator()
    last = house.office.storage.last_entry()
    answer = unsigned(admin, method, url, body)
    assert (answer.status_code, answer.json()["code"]) == (403, "proof_needed")
    assert house.office.storage.last_entry() == last
    assert admin.call("get", "/api/session").status_code == 200


@pytest.mark.parametrize("what", ["body", "address", "method", "device", "key", "late", "twice", "made up"])
def test_pr1_a_proof_is_good_for_one_request_of_one_device(house: TestHouse, what: str) -> None:
    admin = house.administrator()
    clerk = house.person(admin, "文书", "office_clerk")
    person = person_of(admin)
    url, body = "/api/enrol/issue", msgspec.json.encode({"person": person})
    signed = {
        "body": lambda: admin.proof("post", url, msgspec.json.encode({"person": person_of(clerk)})),
        "address": lambda: admin.proof("post", "/api/enrol/confirm", body),
        "method": lambda: admin.proof("get", url, body),
        "device": lambda: clerk.proof("post", url, body),
        "made up": lambda: {**admin.proof("post", url, body), "luzhi-nonce": "A" * 22},
    }.get(what, lambda: admin.proof("post", url, body))()
    if what == "key":
        admin.key, signed = clerk.key, {}
        signed = admin.proof("post", url, body)
    if what == "late":
        house.now += CHALLENGE_MS + 1
    if what == "twice":
        assert unsigned(admin, "post", url, {"person": person}, signed).status_code == 200
    answer = unsigned(admin, "post", url, {"person": person}, signed)
    assert (answer.status_code, answer.json()["code"]) == (403, "proof_wrong")


def test_pr1_the_right_proof_of_the_same_request_is_taken(house: TestHouse) -> None:
    admin = house.administrator()
    body = {"person": person_of(admin)}
    signed = admin.proof("post", "/api/enrol/issue", msgspec.json.encode(body))
    assert unsigned(admin, "post", "/api/enrol/issue", body, signed).status_code == 200


def test_pr3_a_nonce_is_spent_by_a_try_that_fails(house: TestHouse) -> None:
    """Of a proof, of a renewal, and of a tablet."""
    admin = house.administrator()
    assert admin.replica is not None
    who, url, body = {"device": device_of(admin), "office": house.office.id}, "/api/enrol/issue", {"person": "x"}
    right = admin.proof("post", url, msgspec.json.encode(body))
    wrong = {**right, "luzhi-signature": "A" * 86}
    assert unsigned(admin, "post", url, body, wrong).json()["code"] == "proof_wrong"
    assert unsigned(admin, "post", url, body, right).json()["code"] == "proof_wrong"
    nonce = right["luzhi-nonce"] = admin.call("post", "/api/session/challenge", json=who).json()["nonce"]
    renewal = {**who, "nonce": nonce, "signature": "A" * 86}
    assert admin.call("post", "/api/session/renew", json=renewal).json()["code"] == "signature_wrong"
    house.now += 60_000
    text = "\n".join(("luzhi-session-1", house.office.id, device_of(admin), nonce)).encode()
    good = {**renewal, "signature": _text(admin.key.sign(text))}
    assert admin.call("post", "/api/session/renew", json=good).json()["code"] == "signature_wrong"
    tablet = WebTablet(admin, house.office.id, device_of(admin))
    asked = tablet._signed("people")
    house.now += 60_000
    for _ in range(2):
        assert admin.call("post", "/api/tablet/people", json=asked).json()["code"] == "signature_wrong"


def _text(raw: bytes) -> str:
    import base64

    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def test_pr4_the_proof_stands_with_the_act_and_a_false_one_is_named(house: TestHouse) -> None:
    """Whoever runs the server writes that the administrator gave out a code; the administrator's device never signed it."""
    admin = house.administrator()
    house.person(admin, "文书", "office_clerk")
    event = told(house, "code_issued")[-1]
    assert event.proof is not None
    assert (event.proof.method, event.proof.target) == ("POST", "/api/enrol/issue")
    office = house.office
    clean = office.look(lambda: verify(office.storage, office.id, CATALOGUE)).result()
    assert clean.findings == ()
    forged = msgspec.structs.replace(event, proof=msgspec.structs.replace(event.proof, body="0" * 64))
    assert read_event(msgspec.msgpack.decode(event_body(forged), type=EntryBody)) == forged
    n = office.do(lambda: office.engine.note_event(forged)).result()
    verdict = office.look(lambda: verify(office.storage, office.id, CATALOGUE)).result()
    assert [(one.entry, one.en) for one in verdict.findings] == [
        (n, f"the device's signature that entry {n} carries is wrong")
    ]


def test_pr2_the_app_signs_each_such_act() -> None:
    """No page asks for one of them by a call that its device doesn't sign."""
    sources = [one for one in APP.rglob("*") if one.suffix in (".ts", ".vue")]
    found = [
        (one.name, *called) for one in sources for called in UNSIGNED_CALL.findall(one.read_text(encoding="utf-8"))
    ]
    assert len(found) > 20
    assert [
        one for one in found if any(one[1].lower() == method and one[2].startswith(path) for method, path in SIGNED)
    ] == []
