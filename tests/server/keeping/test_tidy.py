"""Tidying once a day (SC11 from the house's side)."""

from __future__ import annotations

import pytest

from schema.day import DAY_MS
from server.keeping import tidy
from server.keeping.tidy import GONE_DAYS_KEPT, Tidied, tidy_for_ever, tidy_office
from sync.storage import StorageFailing
from tests.loops import run_to_end
from tests.server.conftest import TestHouse


def test_gone_marks_are_dropped_when_every_phone_had_time_to_hear_of_them(house: TestHouse) -> None:
    admin = house.administrator()
    desk = house.person(admin, "接待员", "receptionist")
    handler = house.person(admin, "承办人", "staff")
    away = house.phone()
    code = admin.call("post", "/api/enrol/issue", json={"person": house.ids["承办人"]}).json()["code"]
    away.start(code)
    assert admin.call("post", "/api/enrol/confirm", json={"pending": away.pending}).status_code == 200
    assert away.finish().status_code == 200
    away.exchange()
    assert desk.replica is not None and handler.replica is not None and away.replica is not None
    visit = desk.replica.create("first_contact.visit", {"visitor": "来访人", "matter": "咨询", "received_at": 0})
    desk.replica.act("first_contact.visit", visit, "hand_over", {"handed_to": house.ids["承办人"]})
    desk.exchange()
    handler.exchange()
    handler.replica.act("first_contact.visit", visit, "return", {"told": "不归我管"})
    handler.exchange()
    house.now += DAY_MS
    assert tidy_office(house.office) == Tidied(0, 0)
    assert tidy_office(house.office) is None
    house.now += GONE_DAYS_KEPT * DAY_MS
    done = tidy_office(house.office)
    assert done is not None and done.gone_marks >= 1
    away.renew()
    away.exchange()
    assert visit not in away.replica.view("first_contact.visit")
    for scope in away.replica.cursors:
        level = house.office.look(lambda scope=scope: house.office.storage.scope_level(scope)).result()  # type: ignore[misc]
        assert away.replica.sum_of(scope) == level.sum


def test_i15_a_round_that_a_full_disk_refused_is_followed_by_the_next(
    house: TestHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    rounds: list[float] = []

    def refused(_: object) -> None:
        raise StorageFailing("database or disk is full")

    class Ended(Exception):
        """The test has seen enough."""

    async def wait(seconds: float) -> None:
        rounds.append(seconds)
        if len(rounds) == 3:
            raise Ended

    monkeypatch.setattr(tidy, "tidy_office", refused)
    with pytest.raises(Ended):
        run_to_end(tidy_for_ever([house.office], wait))
    assert len(rounds) == 3
