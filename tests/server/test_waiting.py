"""The tray: what a revoked phone handed in, and what lost its right meanwhile, waits for a person's word (TI5)."""

from __future__ import annotations

from typing import Any

import pytest

from schema.day import DAY_MS, MINUTE_MS, day_of
from server.audit.verify import verify
from sync.device import Refused
from tests.server.conftest import TestHouse
from tests.server.test_hand_in import hand_in, revoke
from tests.small_office import CATALOGUE
from tests.web_device import WebDevice

VISIT, POST, WAITING = "first_contact.visit", "office.post_held", "office.waiting"


def view(phone: WebDevice, collection: str) -> dict[str, dict[str, Any]]:
    """What a phone shows."""
    assert phone.replica is not None
    return phone.replica.view(collection)


def act(phone: WebDevice, record: str, action: str, **inputs: str) -> None:
    """Act on what waits, and be level afterwards."""
    assert phone.replica is not None
    phone.replica.act(WAITING, record, action, dict(inputs))
    phone.exchange()
    phone.exchange()


def same_person(house: TestHouse, admin: WebDevice, name: str) -> WebDevice:
    """Another phone of a person."""
    code = admin.call("post", "/api/enrol/issue", json={"person": house.ids[name]}).json()["code"]
    phone = house.phone()
    phone.start(code)
    admin.call("post", "/api/enrol/confirm", json={"pending": phone.pending})
    assert phone.finish().status_code == 200
    phone.exchange()
    return phone


def lost_phone(house: TestHouse) -> tuple[WebDevice, WebDevice, WebDevice]:
    """The administrator, a receptionist's lost phone with a visit that was handed in, and the new one."""
    admin = house.administrator()
    lost = house.person(admin, "接待员", "receptionist")
    assert lost.replica is not None
    house.now += 10 * MINUTE_MS
    lost.replica.create(VISIT, {"visitor": "丢失前", "matter": "咨询", "received_at": 0})
    house.now += 10 * MINUTE_MS
    revoke(house, lost)
    assert hand_in(lost).status_code == 200
    return admin, lost, same_person(house, admin, "接待员")


def test_ti5_the_author_says_that_it_was_so_and_it_is_taken(house: TestHouse) -> None:
    admin, _, phone = lost_phone(house)
    ((record, row),) = view(phone, WAITING).items()
    assert (row["why"], row["state"], row["person"]) == ("device_ended", "waiting", house.ids["接待员"])
    assert view(phone, VISIT) == {}
    content = phone.call("get", f"/api/waiting/{record}").json()
    assert content["values"]["visitor"] == "丢失前"
    act(phone, record, "take")
    (visit,) = view(phone, VISIT).values()
    assert (visit["visitor"], visit["by"], set(visit["late"])) == ("丢失前", house.ids["接待员"], {"create"})
    assert view(phone, WAITING)[record]["state"] == "taken"
    admin.exchange()
    verdict = house.office.look(lambda: verify(house.office.storage, house.office.id, CATALOGUE)).result()
    assert verdict.findings == ()


def test_ti5_what_is_dismissed_never_acts(house: TestHouse) -> None:
    _, _, phone = lost_phone(house)
    (record,) = view(phone, WAITING)
    act(phone, record, "dismiss", reason="不是本人做的")
    assert view(phone, VISIT) == {}
    assert view(phone, WAITING)[record]["state"] == "dismissed"


def test_ti5_who_could_not_do_it_can_not_take_it_nor_read_it(house: TestHouse) -> None:
    admin, _, phone = lost_phone(house)
    stranger = house.person(admin, "外人", "staff")
    (record,) = view(phone, WAITING)
    assert view(stranger, WAITING) == {}
    assert stranger.call("get", f"/api/waiting/{record}").status_code == 404
    act(phone, record, "take")
    assert phone.call("get", f"/api/waiting/{record}").status_code == 404


def test_ti5_a_post_that_was_taken_back_needs_a_present_holder(house: TestHouse) -> None:
    admin = house.administrator()
    former, present = house.person(admin, "前任", "hygiene_inspector"), house.person(admin, "现任", "hygiene_inspector")
    assert admin.replica is not None and former.replica is not None
    room = admin.replica.create("office.room", {"name": "301", "kind": "office"})
    admin.exchange()
    former.exchange()
    house.now += DAY_MS
    former.replica.create("hygiene.inspection", {"room": room, "day": day_of(house.now)})
    house.now += DAY_MS
    (held,) = [
        one for one, row in view(admin, POST).items() if (row["person"], row["post"]) == (house.ids["前任"], "hygiene_inspector")
    ]  # fmt: skip
    admin.replica.act(POST, held, "end_on", {"until": day_of(house.now - 2 * DAY_MS)})
    admin.exchange()
    former.exchange()
    assert [one.result.reason for one in former.replica.attention] == ["waits_for_word"]
    present.exchange()
    ((record, row),) = view(present, WAITING).items()
    assert (row["why"], row["posts"]) == ("right_ended", ["hygiene_inspector"])
    admin.exchange()
    act(admin, record, "take")
    assert view(admin, WAITING)[record]["state"] == "waiting"
    assert "职务" in view(admin, WAITING)[record]["reason"]
    present.exchange()
    act(present, record, "take")
    (sheet,) = view(present, "hygiene.inspection").values()
    assert (sheet["by"], set(sheet["late"])) == (house.ids["前任"], {"create"})


def test_ti5_nobody_enters_what_waits_but_the_house(house: TestHouse) -> None:
    admin = house.administrator()
    assert admin.replica is not None
    fields = {
        "entry": 1,
        "person": admin.replica.person,
        "what": "x",
        "claimed_at": 1,
        "received_at": 1,
        "why": "right_ended",
    }
    with pytest.raises(Refused, match="post_missing"):
        admin.replica.create(WAITING, fields)
