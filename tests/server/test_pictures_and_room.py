"""Pictures say no more than their pixels, a hash is no way to ask what the office holds, and what nobody names is tidied away."""

from __future__ import annotations

import hashlib
import os
from typing import Any

import pytest

from schema.day import DAY_MS
from schema.picture import PictureBroken, walk
from server import blobs
from server.keeping.tidy import UNNAMED_MS_KEPT, tidy_office
from server.quotas import BLOB_BYTES_AN_HOUR, PARTS_OPEN_MAX
from tests.pictures import BROKEN, CLEAN, PLACE, PRIVATE, jpeg, jpeg_of, png, webp
from tests.server.conftest import TestHouse
from tests.web_device import WebDevice

ARTICLE = "party_study.article"


def sha(content: bytes) -> str:
    """The name of a blob."""
    return hashlib.sha256(content).hexdigest()


def put(phone: WebDevice, content: bytes, **headers: str) -> Any:
    """Send a blob."""
    return phone.call("put", f"/api/blobs/{sha(content)}", content=content, headers=headers)


def arrived(phone: WebDevice, content: bytes) -> int:
    """What the server says has arrived of it."""
    return int(phone.call("head", f"/api/blobs/{sha(content)}").headers["luzhi-bytes"])


@pytest.fixture
def clerk(house: TestHouse) -> WebDevice:
    """A clerk's phone, with a room of the office."""
    return house.person(house.administrator(), "文书", "office_clerk", "hygiene_inspector", "staff")


@pytest.mark.parametrize("name", PRIVATE)
def test_a_picture_that_says_more_than_its_pixels_is_not_taken_and_without_that_it_is(
    clerk: WebDevice, name: str
) -> None:
    told = put(clerk, PRIVATE[name])
    assert (told.status_code, told.json()["code"]) == (422, "picture_private")
    assert arrived(clerk, PRIVATE[name]) == 0
    clean = walk(PRIVATE[name]).clean
    assert PLACE not in clean
    assert walk(clean).clean == clean
    assert put(clerk, clean).status_code == 200


@pytest.mark.parametrize("name", CLEAN)
def test_a_picture_without_any_of_it_stays_as_it_is(clerk: WebDevice, name: str) -> None:
    assert put(clerk, CLEAN[name]).status_code == 200
    assert arrived(clerk, CLEAN[name]) == len(CLEAN[name])


@pytest.mark.parametrize("name", BROKEN)
def test_a_picture_that_is_not_whole_is_not_taken(clerk: WebDevice, name: str) -> None:
    with pytest.raises(PictureBroken):
        walk(BROKEN[name])
    assert put(clerk, BROKEN[name]).json()["code"] in ("picture_broken", "kind_wrong")


@pytest.mark.parametrize(
    "content",
    [png(width=30_000, height=30_000), jpeg(width=65_535), webp(width=16_000), png(width=9_000, height=9_000)],
)
def test_too_many_pixels_are_told_by_the_head_alone(clerk: WebDevice, content: bytes) -> None:
    assert put(clerk, content).json()["code"] == "picture_large"


def test_a_cut_anywhere_is_broken_or_leaves_nothing_private() -> None:
    for content in (*CLEAN.values(), *PRIVATE.values()):
        for end in range(len(content)):
            try:
                assert PLACE not in walk(content[:end]).clean
            except PictureBroken:
                continue


def test_only_who_sent_a_blob_is_told_that_it_is_there(house: TestHouse, clerk: WebDevice) -> None:
    other, content = house.person(house.administrator(), "同事", "staff"), jpeg_of(5000)
    assert put(clerk, content).status_code == 200
    assert (arrived(clerk, content), arrived(other, content)) == (5000, 0)
    assert put(other, content, **{"Content-Range": "bytes 0-4999/5000"}).status_code == 200
    assert (arrived(clerk, content), arrived(other, content)) == (5000, 5000)


def test_bytes_and_begun_files_of_one_person_are_bounded_and_others_go_on(house: TestHouse, clerk: WebDevice) -> None:
    other = house.person(house.administrator(), "同事", "staff")
    for number in range(PARTS_OPEN_MAX):
        content = jpeg_of(3000, number + 1)
        assert clerk.call(
            "put", f"/api/blobs/{sha(content)}", content=content[:1000], headers={"Content-Range": "bytes 0-999/3000"}
        ).status_code == 200  # fmt: skip
    more = jpeg_of(3000, 99)
    begun = clerk.call(
        "put", f"/api/blobs/{sha(more)}", content=more[:1000], headers={"Content-Range": "bytes 0-999/3000"}
    )
    assert (begun.status_code, begun.json()["code"]) == (429, "parts_open")
    first = jpeg_of(3000, 1)
    went_on = clerk.call(
        "put", f"/api/blobs/{sha(first)}", content=first[1000:], headers={"Content-Range": "bytes 1000-2999/3000"}
    )
    assert went_on.status_code == 200
    assert put(clerk, more).status_code == 200
    for allowance in house.office.quotas.blob_bytes:
        allowance.spend(house.ids["文书"], BLOB_BYTES_AN_HOUR * 4)
    told = put(clerk, jpeg_of(100 + len(jpeg()), 5))
    assert (told.status_code, told.json()["code"]) == (429, "quota_spent")
    assert int(told.headers["retry-after"]) > 0
    assert put(other, jpeg_of(400, 6)).status_code == 200


# --- what nobody names ---


def age(house: TestHouse, content: bytes, days: int) -> None:
    """A blob was last sent so many days before the server's now."""
    path = blobs._path(house.office.folder, sha(content))
    moment = house.now / 1000 - days * 86_400
    os.utime(path, (moment, moment))


def tidied(house: TestHouse, days: int) -> None:
    """A round of each of the next days."""
    for _ in range(days):
        house.now += DAY_MS
        tidy_office(house.office)


def files_of(*contents: bytes) -> dict[str, str]:
    """Attached files as a record names them."""
    return {sha(one)[:16]: f"{sha(one)} 附件.jpg" for one in contents}


def article(house: TestHouse, phone: WebDevice, content: bytes) -> str:
    """An article with this file, on the phone; not sent yet."""
    assert phone.replica is not None
    fields = {
        "person": house.ids["文书"],
        "day": "2026-11-20",
        "title": "体会",
        "text": "正文",
        "files": files_of(content),
    }
    return phone.replica.create(ARTICLE, fields)


def test_a_blob_that_no_record_names_goes_after_three_days_and_not_before(house: TestHouse, clerk: WebDevice) -> None:
    content = jpeg_of(700)
    assert put(clerk, content).status_code == 200
    age(house, content, 9)
    tidied(house, 1)
    assert blobs.read_blob(house.office.folder, sha(content)) == content
    tidied(house, UNNAMED_MS_KEPT // DAY_MS + 1)
    assert blobs.read_blob(house.office.folder, sha(content)) is None
    assert list((house.office.folder / "blobs").glob("*/*")) == []
    assert put(clerk, content).status_code == 200
    assert blobs.read_blob(house.office.folder, sha(content)) == content


def test_a_blob_that_was_sent_or_asked_for_again_begins_its_days_anew(house: TestHouse, clerk: WebDevice) -> None:
    content = jpeg_of(700)
    assert put(clerk, content).status_code == 200
    age(house, content, 9)
    tidied(house, 2)
    assert arrived(clerk, content) == len(content)
    age(house, content, 0)
    tidied(house, 2)
    assert blobs.read_blob(house.office.folder, sha(content)) == content


def test_a_blob_that_a_record_names_or_named_stays_for_ever(house: TestHouse, clerk: WebDevice) -> None:
    content, before, office = jpeg_of(700), jpeg_of(800), house.office
    assert clerk.replica is not None
    for one in (content, before):
        assert put(clerk, one).status_code == 200
        age(house, one, 99)
    written = article(house, clerk, before)
    clerk.exchange()
    clerk.replica.patch(ARTICLE, written, {f"files/{sha(before)[:16]}": None})
    article(house, clerk, content)
    clerk.exchange()
    tidied(house, 9)
    assert blobs.kept_hashes(office.folder) == {sha(content), sha(before)}


def test_a_phone_that_comes_weeks_later_names_first_and_then_sends_and_nothing_is_lost(
    house: TestHouse, clerk: WebDevice
) -> None:
    content = jpeg_of(700)
    assert clerk.replica is not None
    assert put(clerk, content).status_code == 200
    age(house, content, 40)
    tidied(house, 6)
    assert blobs.read_blob(house.office.folder, sha(content)) is None
    article(house, clerk, content)
    clerk.exchange()
    assert arrived(clerk, content) == 0
    assert put(clerk, content).status_code == 200
    tidied(house, 9)
    assert blobs.read_blob(house.office.folder, sha(content)) == content
