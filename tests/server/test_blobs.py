"""Attachments: whole or in parts, resumed after a cut, never spoilt by another, seen only through a record within its scopes."""

from __future__ import annotations

import hashlib
import os

import pytest

from schema.limits import DOCUMENT_BYTES_MAX
from server import blobs
from server.problems import Problem
from tests.pictures import jpeg
from tests.server.conftest import TestHouse
from tests.web_device import WebDevice

PHOTO = jpeg(bytes(range(256)) * 1200)
SHA = hashlib.sha256(PHOTO).hexdigest()
URL = f"/api/blobs/{SHA}"


def inspector(house: TestHouse, name: str = "检查员") -> WebDevice:
    """An inspector's phone."""
    return house.person(house.administrator(), name, "hygiene_inspector")


def part(phone: WebDevice, start: int, end: int, total: int = len(PHOTO), content: bytes = PHOTO) -> int:
    """Send a part; returns the status."""
    headers = {"Content-Range": f"bytes {start}-{end - 1}/{total}"}
    return int(phone.call("put", URL, content=content[start:end], headers=headers).status_code)


def arrived(phone: WebDevice) -> int:
    """What the server says has arrived."""
    return int(phone.call("head", URL).headers["luzhi-bytes"])


def test_a_photo_in_parts_goes_on_after_a_cut(house: TestHouse) -> None:
    phone = inspector(house)
    assert (part(phone, 0, 100_000), arrived(phone)) == (200, 100_000)
    assert part(phone, 50_000, 150_000) == 409
    assert (part(phone, 100_000, 200_000), arrived(phone)) == (200, 200_000)
    assert blobs.read_blob(house.office.folder, SHA) is None
    assert (part(phone, 200_000, len(PHOTO)), arrived(phone)) == (200, len(PHOTO))
    assert blobs.read_blob(house.office.folder, SHA) == PHOTO


def test_parts_of_two_phones_do_not_spoil_each_other_and_a_wrong_hash_begins_anew(house: TestHouse) -> None:
    first = inspector(house)
    second = house.person(house.administrator(), "巡查", "hygiene_inspector")
    assert part(second, 0, 100_000, content=b"\0" * len(PHOTO)) == 200
    assert (arrived(first), part(first, 0, 100_000)) == (0, 200)
    assert part(second, 100_000, len(PHOTO), content=b"\0" * len(PHOTO)) == 422
    assert arrived(second) == 0
    assert part(first, 100_000, len(PHOTO)) == 200
    assert blobs.read_blob(house.office.folder, SHA) == PHOTO


def test_de10_that_somebody_else_sent_a_photo_is_told_to_nobody(house: TestHouse) -> None:
    phone = inspector(house)
    assert phone.call("put", URL, content=PHOTO).status_code == 200
    other = house.person(house.administrator(), "巡查", "hygiene_inspector")
    assert (arrived(phone), arrived(other)) == (len(PHOTO), 0)
    assert (part(other, 0, 100_000), part(other, 100_000, len(PHOTO)), arrived(other)) == (200, 200, len(PHOTO))
    assert blobs.read_blob(house.office.folder, SHA) == PHOTO


def test_a_photo_whose_last_part_could_not_be_kept_is_not_told_as_arrived(
    house: TestHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    phone = inspector(house)
    assert part(phone, 0, 200_000) == 200
    with monkeypatch.context() as patched:
        patched.setattr(blobs, "_keep_name", failing)
        assert part(phone, 200_000, len(PHOTO)) == 507
        assert phone.call("head", URL).status_code == 507
    with monkeypatch.context() as patched:
        patched.setattr(blobs, "put_blob", failing)
        blobs._path(house.office.folder, SHA).unlink()
        assert part(phone, 200_000, len(PHOTO)) == 507
        assert arrived(phone) == 200_000
    assert part(phone, 200_000, len(PHOTO)) == 200
    assert blobs.read_blob(house.office.folder, SHA) == PHOTO
    assert list((house.office.folder / "blobs").glob("*/*.part")) == []


def failing(*_: object) -> None:
    """A disk that refuses."""
    raise Problem("storage_failing")


@pytest.mark.parametrize(
    "place", ["bytes 0-9/99999999", "bytes 5-1/3", "octets 0-1/2", "bytes a-b/c", f"bytes 0-9/{DOCUMENT_BYTES_MAX + 1}"]
)
def test_a_hostile_range_is_refused(house: TestHouse, place: str) -> None:
    phone = inspector(house)
    answer = phone.call("put", URL, content=b"0123456789", headers={"Content-Range": place})
    assert answer.status_code in (409, 413)
    assert arrived(phone) == 0


def test_a_photo_is_seen_only_through_a_record_that_names_it_within_its_scopes(house: TestHouse) -> None:
    phone, stranger = inspector(house), house.person(house.administrator(), "外人", "staff")
    admin = house.administrator()
    assert admin.replica is not None and phone.replica is not None
    room = admin.replica.create("office.room", {"name": "301", "kind": "office"})
    admin.exchange()
    phone.exchange()
    assert phone.call("put", URL, content=PHOTO).status_code == 200
    fields = {"room": room, "day": "2026-11-20", "items": {"floor": "fail"}, "photos": {"floor.1": SHA}}
    sheet = phone.replica.create("hygiene.inspection", fields)
    phone.exchange()
    query = f"?collection=hygiene.inspection&record={sheet}"
    assert phone.call("get", URL + query).content == PHOTO
    assert stranger.call("get", URL + query).status_code == 404
    assert phone.call("get", f"{URL}?collection=office.room&record={room}").status_code == 404


def test_parts_that_nobody_goes_on_with_are_forgotten(house: TestHouse) -> None:
    phone = inspector(house)
    assert part(phone, 0, 1000) == 200
    found = next((house.office.folder / "blobs").glob("*/*.part"))
    os.utime(found, (1000, 1000))
    assert blobs.forget_parts(house.office.folder, 999_000) == 0
    assert blobs.forget_parts(house.office.folder, 2_000_000) == 1
    assert arrived(phone) == 0


PDF = b"%PDF-1.7\n" + bytes(range(256)) * 4


@pytest.mark.parametrize("content", [PDF, b"PK\x03\x04" + PDF, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + PDF])
def test_a_document_is_given_out_as_a_file_and_never_as_a_page(house: TestHouse, content: bytes) -> None:
    clerk = house.person(house.administrator(), "文书", "office_clerk")
    sha = hashlib.sha256(content).hexdigest()
    assert clerk.call("put", f"/api/blobs/{sha}", content=content).status_code == 200
    assert clerk.replica is not None
    study = clerk.replica.create(
        "party_study.holiday_study",
        {"year": 2026, "holiday": "may_day", "first_day": "2026-05-01", "last_day": "2026-05-05", "content": "x",
         "attachments": {sha[:16]: f"{sha} 材料.pdf"}},
    )  # fmt: skip
    clerk.exchange()
    asked = {"collection": "party_study.holiday_study", "record": study}
    answer = clerk.call("get", f"/api/blobs/{sha}", params=asked)
    assert (answer.status_code, answer.content) == (200, content)
    assert answer.headers["content-type"] == "application/octet-stream"
    assert answer.headers["content-disposition"].startswith("attachment")
    assert "sandbox" in answer.headers["content-security-policy"]


@pytest.mark.parametrize(
    "content", [b"<html><script>alert(1)</script>", b"<svg xmlns='x'/>", b"MZ\x90\x00", b"#!/bin/sh\n"]
)
def test_pages_drawings_and_programs_are_not_taken(house: TestHouse, content: bytes) -> None:
    phone = inspector(house)
    sha = hashlib.sha256(content).hexdigest()
    assert phone.call("put", f"/api/blobs/{sha}", content=content).status_code == 415
