"""No step leaves an office without an administrator, whoever takes it (9.5)."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from schema.day import DAY_MS, day_of
from sync.device import Device, Refused
from sync.exchange import read_response
from tests.small_office import SmallOffice, staffed_office

HELD = "office.post_held"


@pytest.fixture
def office() -> SmallOffice:
    """An office whose one administrator is ``admin``."""
    return staffed_office()


def admin_of(office: SmallOffice) -> Device:
    """The administrator's phone."""
    device = office.device("admin")
    office.exchange(device)
    return device


WAYS: dict[str, Callable[[SmallOffice, Device], object]] = {
    "end of the post": lambda office, admin: admin.act(
        HELD, office.ids["admin:administrator"], "end_on", {"until": day_of(office.now + DAY_MS)}
    ),
    "end of the post long ago": lambda office, admin: admin.act(
        HELD, office.ids["admin:administrator"], "end_on", {"until": "2025-06-01"}
    ),
    "end of the post far off": lambda office, admin: admin.act(
        HELD, office.ids["admin:administrator"], "end_on", {"until": "2099-12-31"}
    ),
    "post entered in error": lambda office, admin: admin.act(HELD, office.ids["admin:administrator"], "strike"),
    "end of the person": lambda office, admin: admin.act("office.person", office.ids["admin"], "end"),
}


@pytest.mark.parametrize("way", WAYS)
def test_the_last_administrator_stays_whichever_way_the_end_is_tried(office: SmallOffice, way: str) -> None:
    with pytest.raises(Refused, match="last_administrator"):
        WAYS[way](office, admin_of(office))


@pytest.mark.parametrize("way", WAYS)
def test_with_another_administrator_without_an_end_each_way_is_open(office: SmallOffice, way: str) -> None:
    office.person("second", "administrator")
    admin = admin_of(office)
    WAYS[way](office, admin)
    answer = read_response(office.send(admin, admin.request()))
    assert [one.outcome for one in answer.results] == ["applied"]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    ("since", "until"), [("2025-01-01", "2027-01-31"), ("2027-03-01", None)], ids=["ends itself", "not yet"]
)
def test_another_whose_post_ends_or_has_not_begun_is_not_enough(
    office: SmallOffice, way: str, since: str, until: str | None
) -> None:
    office.person("second")
    fields = {"person": office.ids["second"], "post": "administrator", "since": since, "until": until}
    office.system.create(HELD, {name: value for name, value in fields.items() if value})
    office.exchange(office.system)
    if way == "end of the post far off" and until is None:
        return
    with pytest.raises(Refused, match="last_administrator"):
        WAYS[way](office, admin_of(office))


def test_another_who_was_ended_is_not_enough_and_two_cannot_end_each_other(office: SmallOffice) -> None:
    office.person("second", "administrator")
    admin, second = admin_of(office), office.device("second")
    office.exchange(second)
    admin.act("office.person", office.ids["second"], "end")
    second.act("office.person", office.ids["admin"], "end")
    office.exchange(admin)
    with pytest.raises(Refused, match="last_administrator"):
        admin.act("office.person", office.ids["admin"], "end")
    assert office.engine.knowledge.holders("administrator", day_of(office.now)) == [office.ids["admin"]]


def test_other_posts_and_other_people_end_as_ever(office: SmallOffice) -> None:
    admin = admin_of(office)
    admin.act(HELD, office.ids["clerk:office_clerk"], "end_on", {"until": day_of(office.now)})
    admin.act("office.person", office.ids["clerk"], "end")
    assert {one.outcome for one in office.exchange(admin).results} == {"applied"}


def test_the_house_itself_is_held_to_it_too(office: SmallOffice) -> None:
    with pytest.raises(Refused, match="last_administrator"):
        office.system.act("office.person", office.ids["admin"], "end")
