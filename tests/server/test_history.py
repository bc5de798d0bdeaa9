"""The history of a record shows each value to those who saw it while it stood (SC14)."""

from __future__ import annotations

from typing import Any

import pytest

from sync.device import Device
from tests.server.conftest import TestHouse
from tests.web_device import WebDevice

NOTE = "theory_study.note"
VISIT = "first_contact.visit"


def shown(phone: WebDevice, collection: str, record: str) -> list[Any] | int:
    """The values that the history gives to somebody, or the status of its refusal."""
    answer = phone.call("get", f"/api/history/{collection}/{record}")
    return [one["value"] for one in answer.json()] if answer.status_code == 200 else int(answer.status_code)


def replica(phone: WebDevice) -> Device:
    """The records and the outbox of a phone."""
    assert phone.replica is not None
    return phone.replica


def test_sc14_a_draft_stays_with_its_writer_when_the_page_is_handed_in(house: TestHouse) -> None:
    admin = house.administrator()
    writer, inspector = house.person(admin, "写", "party_group_member"), house.person(admin, "查", "branch_secretary")
    page = replica(writer).create(
        NOTE, {"person": replica(writer).person, "day": "2026-01-05", "text": "私下的想法", "title": "草稿"}
    )
    replica(writer).act(NOTE, page, "write", {"text": "学习体会", "title": "体会"})
    writer.exchange()
    assert shown(inspector, NOTE, page) == 404
    replica(writer).act(NOTE, page, "hand_in")
    writer.exchange()
    assert "私下的想法" in shown(writer, NOTE, page)  # type: ignore[operator]
    assert shown(inspector, NOTE, page) == []
    replica(writer).act(NOTE, page, "take_back")
    replica(writer).act(NOTE, page, "write", {"text": "又一稿"})
    writer.exchange()
    assert shown(inspector, NOTE, page) == 404
    replica(writer).act(NOTE, page, "hand_in")
    writer.exchange()
    assert shown(inspector, NOTE, page) == ["handed_in"], "that it was handed in once the inspector saw"


@pytest.mark.parametrize("way", ["patched", "accepted"])
def test_sc14_a_contact_taken_out_before_a_hand_over_is_not_read_by_who_takes_over(house: TestHouse, way: str) -> None:
    admin = house.administrator()
    first, second = house.person(admin, "甲", "staff"), house.person(admin, "乙", "staff")
    desk = house.person(admin, "前台", "receptionist")
    fields = {
        "visitor": "王",
        "matter": "低保",
        "contact": "13700000099",
        "received_at": house.now,
    }
    visit = replica(first).create(VISIT, fields)
    replica(first).patch(VISIT, visit, {"contact": ""})
    replica(first).act(VISIT, visit, "hand_over", {"handed_to": replica(second).person})
    first.exchange()
    second.exchange()
    if way == "accepted":
        replica(second).act(VISIT, visit, "accept")
        second.exchange()
    assert "13700000099" not in shown(second, VISIT, visit)  # type: ignore[operator]
    assert "13700000099" in shown(desk, VISIT, visit), "the desk saw it then"  # type: ignore[operator]
