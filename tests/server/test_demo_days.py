"""The demo office on any day and at any hour: whatever the calendar says, a person who tries it finds each scene under way."""

from __future__ import annotations

from pathlib import Path

import pytest

from schema.day import MINUTE_MS, day_of, moment_of
from server.demo import DEMO_SEED
from tests.browser.test_every_page import PAGES
from tests.demo_office import addresses_of, supervised
from tests.server.test_demo import Made, fill

MOMENTS = {
    "an ordinary Monday, before the office opens": ("2026-11-30", 8, 10),
    "a Friday in the window of its session": ("2026-11-27", 14, 40),
    "a Saturday": ("2026-11-28", 11, 0),
    "a Sunday night": ("2026-11-29", 3, 5),
    "the last minutes of a year": ("2026-12-31", 23, 50),
    "the first moment of a year": ("2027-01-01", 0, 0),
    "a day that only leap years have": ("2028-02-29", 14, 45),
    "the day after it": ("2028-03-01", 9, 0),
    "the first day of a quarter": ("2027-04-01", 9, 30),
    "the last day of a half-year": ("2027-06-30", 18, 1),
    "the Spring Festival": ("2026-02-18", 23, 59),
    "a Saturday worked instead": ("2026-02-14", 10, 0),
    "the National Day's holiday, whose days are not known yet": ("2027-10-05", 15, 20),
    "the end of February": ("2027-02-28", 17, 59),
}


def scenes_missing(made: Made, latest: int) -> list[str]:
    """Which scenes of the guide are not under way."""
    sessions = made.records("party_study.session").values()
    planned = [one for one in sessions if one["state"] == "planned"]
    window = 30 * MINUTE_MS
    visits = made.records("first_contact.visit").values()
    promised = [one["promise_day"] for one in visits if one["state"] == "promised"]
    sheets = made.records("hygiene.inspection").values()
    scenes = {
        "a session to check in to": any(
            one["starts_at"] - window <= latest <= one["ends_at"] + window for one in planned
        ),
        "sessions to come": sum(day_of(one["starts_at"]) > made.today for one in planned) >= 3,
        "a leave to answer": made.states("party_study.leave")["asked"] == 1,
        "a check-in to confirm": made.states("party_study.attendance")["to_confirm"] == 1,
        "a visit to accept": made.states("first_contact.visit")["handed"] == 1,
        "questions to answer": made.states("first_contact.question")["open"] == 2,
        "a promise for today, one overdue, one for later": bool(promised)
        and made.today in promised
        and min(promised) < made.today < max(promised),
        "a sheet half ticked": [len(one["items"]) for one in sheets if one["state"] == "open"] == [3],
        "a sheet that its section has not seen": any(
            one["state"] == "concluded" and one["failed"] == 2 for one in sheets
        ),
        "a complaint": made.states("first_contact.complaint") == {"received": 1, "upheld": 1},
        "a call back": made.states("first_contact.call_back") == {"waiting": 1},
    }
    return [scene for scene, is_there in scenes.items() if not is_there]


@pytest.mark.parametrize(("today", "hour", "minute"), MOMENTS.values(), ids=MOMENTS)
def test_it_can_be_made_on_any_day_and_at_any_hour_and_each_scene_is_under_way(
    tmp_path: Path, today: str, hour: int, minute: int
) -> None:
    latest = moment_of(today, hour, minute)
    made = fill(tmp_path, today, DEMO_SEED, latest)
    try:
        assert scenes_missing(made, latest) == []
        assert set(addresses_of(made.office, latest)) <= set(PAGES)
        people, _ = supervised(made.office)
        assert len(set(people.values())) >= 3
        assert made.office.now_ms() == latest
    finally:
        made.office.close()
