"""A post of power needs two administrators where there are two: one proposes, another than who gets it confirms."""

from __future__ import annotations

import pytest

from schema.day import DAY_MS
from schema.post import POSTS_OF_POWER
from server.audit.verify import verify
from server.intake.enter_roster import enter_roster
from server.intake.roster import RosterPerson, RosterReading
from sync.device import Refused
from sync.event import Hand
from tests.server.conftest import TestHouse
from tests.small_office import CATALOGUE
from tests.web_device import WebDevice

POST = "office.post_held"


def give(phone: WebDevice, person: str, post: str, *, proposed: bool = False) -> str:
    """Give a post, or propose it; gives ``state`` or the reason of the refusal."""
    assert phone.replica is not None
    fields = {"person": person, "post": post, "since": "2026-11-01"}
    try:
        phone.replica.create(POST, {**fields, "is_proposed": True} if proposed else fields)
    except Refused as refused:
        return str(refused)
    phone.exchange()
    held = [one for one in phone.replica.view(POST).values() if (one["person"], one["post"]) == (person, post)]
    return str(max(held, key=lambda one: str(one["id"]))["state"])


def settle(phone: WebDevice, person: str, action: str) -> str:
    """Confirm or decline what was proposed for a person."""
    phone.exchange()
    assert phone.replica is not None
    record = next(
        one["id"] for one in phone.replica.view(POST).values() if one["person"] == person and one["state"] == "proposed"
    )
    try:
        phone.replica.act(POST, str(record), action)
    except Refused as refused:
        return str(refused)
    phone.exchange()
    return str(phone.replica.view(POST)[str(record)]["state"])


@pytest.fixture
def three(house: TestHouse) -> tuple[TestHouse, WebDevice, WebDevice, str]:
    """An office with two administrators and somebody else."""
    admin = house.administrator()
    second = house.person(admin, "第二管理员", "administrator")
    house.person(admin, "文书", "office_clerk")
    return house, admin, second, house.ids["文书"]


def test_with_one_administrator_it_applies_at_once(house: TestHouse) -> None:
    admin = house.administrator()
    house.person(admin, "文书", "office_clerk")
    assert give(admin, house.ids["文书"], "supervision_team", proposed=True) == "two_not_needed"
    assert give(admin, house.ids["文书"], "supervision_team") == "held"


@pytest.mark.parametrize("post", POSTS_OF_POWER)
def test_with_two_it_waits_for_the_other_and_gives_no_right_until_then(
    three: tuple[TestHouse, WebDevice, WebDevice, str], post: str
) -> None:
    house, admin, second, clerk = three
    assert give(admin, clerk, post) == "two_needed"
    assert give(admin, clerk, post, proposed=True) == "proposed"
    knowledge = house.office.engine.knowledge
    assert post not in house.office.look(lambda: knowledge.posts(clerk, "2026-11-20")).result()
    assert settle(admin, clerk, "confirm") == "same_hand_post"
    assert settle(second, clerk, "confirm") == "held"
    assert post in house.office.look(lambda: knowledge.posts(clerk, "2026-11-20")).result()
    found = house.office.look(lambda: verify(house.office.storage, house.office.id, CATALOGUE)).result().findings
    assert found == ()


def test_nobody_confirms_a_post_of_their_own_and_one_that_was_declined_stays_so(
    three: tuple[TestHouse, WebDevice, WebDevice, str],
) -> None:
    house, admin, second, clerk = three
    assert give(admin, house.ids["第二管理员"], "supervision_team", proposed=True) == "proposed"
    assert settle(second, house.ids["第二管理员"], "confirm") == "own_post"
    assert give(admin, clerk, "administrator", proposed=True) == "proposed"
    assert settle(second, clerk, "decline") == "declined"


def test_other_posts_need_one_hand(three: tuple[TestHouse, WebDevice, WebDevice, str]) -> None:
    _, admin, _, clerk = three
    assert give(admin, clerk, "receptionist") == "held"
    assert give(admin, clerk, "staff", proposed=True) == "two_not_needed"


def test_nobody_becomes_the_only_one_by_ending_the_other_first(
    three: tuple[TestHouse, WebDevice, WebDevice, str],
) -> None:
    house, admin, _, clerk = three
    assert admin.replica is not None
    post = next(one for one in admin.replica.view(POST).values() if one["person"] == house.ids["第二管理员"])
    admin.replica.act(POST, str(post["id"]), "end_on", {"until": "2026-11-19"})
    admin.exchange()
    assert give(admin, clerk, "supervision_team") == "two_needed"
    house.now += 8 * DAY_MS
    admin.exchange()
    assert give(admin, clerk, "supervision_team") == "held"


def test_an_administrator_can_t_take_the_second_person_away_nor_name_another_proposer(
    three: tuple[TestHouse, WebDevice, WebDevice, str],
) -> None:
    house, admin, _, clerk = three
    assert admin.replica is not None
    value = {"parameter": "9.5.two_persons", "since": "2026-11-01", "value": "off", "source": "自定"}
    with pytest.raises(Refused, match="two_for_power"):
        admin.replica.create("office.parameter_value", value)
    named = {"person": clerk, "post": "administrator", "since": "2026-11-01", "is_proposed": True}
    with pytest.raises(Refused, match="proposer_not_asked"):
        admin.replica.create(POST, {**named, "proposer": house.ids["第二管理员"]})


def test_a_roster_proposes_and_whoever_brought_it_is_not_the_one_to_confirm(
    three: tuple[TestHouse, WebDevice, WebDevice, str],
) -> None:
    house, admin, second, _ = three
    assert admin.replica is not None
    reading = RosterReading(
        people=(RosterPerson(row=2, name="新人", section="办公室", posts=("supervision_team", "staff")),)
    )
    by = Hand(person=admin.replica.person)
    for _ in range(2):
        house.office.do(lambda: enter_roster(house.office, reading, by)).result()
    admin.exchange()
    rows = [one for one in admin.replica.view(POST).values() if one["post"] == "supervision_team"]
    assert [(one["state"], one["proposer"]) for one in rows] == [("proposed", admin.replica.person)]
    assert settle(admin, str(rows[0]["person"]), "confirm") == "same_hand_post"
    assert settle(second, str(rows[0]["person"]), "confirm") == "held"
