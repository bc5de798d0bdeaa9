"""Duties that touch a person's standing: on nobody else's board, not named in a push text, a calendar, a robot or a printed list (13.4)."""

from __future__ import annotations

from pathlib import Path

from schema.day import moment_of
from server.command import main
from server.reminders.store import Robot
from server.reminders.texts import named
from tests.server.reminders.conftest import Reminded
from tests.small_office import CATALOGUE

COMPLAINT = "first_contact.complaint"
DUTY = "first_contact.account_of_complaint"


def heard(office: Reminded) -> str:
    """A complaint about the handler, who is to be heard."""
    record = office.replica("前台").create(
        COMPLAINT, {"text": "没有人理。", "way": "letter", "received_at": office.now}
    )
    office.phones["前台"].exchange()
    office.phones["主任"].exchange()
    office.replica("主任").act(COMPLAINT, record, "hear", {"person": office.ids["承办人"]})
    office.phones["主任"].exchange()
    office.phones["承办人"].exchange()
    return record


def test_13_4_the_board_shows_it_to_nobody_but_who_owes_it(office: Reminded) -> None:
    record = heard(office)
    mine = office.visit()
    for name in ("主任", "秘书长"):
        rows = office.phones[name].call("get", "/api/board").json()
        assert [row for row in rows if row["record"] == record] == []
        assert [row for row in rows if row["record"] == mine]


def test_13_4_the_person_is_told_in_a_sentence_that_names_nothing(office: Reminded) -> None:
    office.subscribe("承办人")
    record = heard(office)
    office.round(1)
    assert [one["record"] for one in office.messages("承办人")] == [record]
    office.round(60)
    shown = office.shown("承办人")
    assert shown
    assert all("说明" not in one["body"] and "13.4" not in one["body"] for one in shown)


def test_13_4_only_confidential_duties_go_unnamed() -> None:
    assert "13.4" not in named(CATALOGUE, DUTY)
    assert "13.4" in named(CATALOGUE, "first_contact.check_on_the_spot")


def test_13_4_a_robot_does_not_count_it_and_a_printed_list_does_not_name_it(office: Reminded, tmp_path: Path) -> None:
    heard(office)
    office.office.do(
        lambda: office.office.planner.store.put_robot(Robot("r", "群", "wecombot://k", ("first_contact",)), office.now)
    ).result()
    office.now = moment_of("2026-11-23", 8, 40)
    office.round()
    assert office.robot_says == []
    folder = str(office.house.settings.data)
    office.stop()
    sheet = tmp_path / "list.html"
    assert main(["day-list", "--all", "--data", folder, "--out", str(sheet)]) == 0
    assert "说明情况" not in sheet.read_text(encoding="utf-8")
