"""The board, what another value would change, robots: figures that agree with the records, seen by those who answer for them."""

from __future__ import annotations

from pathlib import Path

import pytest

from schema.day import MINUTE_MS, moment_of
from server.command import main
from server.reminders.robots import RobotRefused, check_robot, digest_text
from server.reminders.store import Robot
from server.reminders.what_if import ParameterUnknown, ValueWrong, parameter_named, value_for, what_if
from tests.server.reminders.conftest import SESSION, Reminded
from tests.small_office import CATALOGUE


def test_the_board_shows_everyones_duties_to_those_who_answer_for_them_alone(office: Reminded) -> None:
    record = office.visit()
    office.now = moment_of("2026-11-23", 10)
    rows = office.phones["主任"].call("get", "/api/board").json()
    mine = [row for row in rows if row["record"] == record]
    assert [(row["duty"], row["person"], row["standing"]) for row in mine] == [
        ("first_contact.finish_visit", office.ids["前台"], "late")
    ]
    assert office.phones["前台"].call("get", "/api/board").status_code == 403
    assert office.client.get("/api/board").status_code == 401
    office.replica("前台").act("first_contact.visit", record, "finish", {"result": "已答复"})
    office.phones["前台"].exchange()
    rows = office.phones["主任"].call("get", "/api/board").json()
    assert [row for row in rows if row["record"] == record] == []


def missed(office: Reminded) -> None:
    """A session that 前台 missed, settled the same day; then five days go by."""
    session = office.session(1)
    office.now += 4 * 60 * MINUTE_MS
    office.replica("文书").create(
        "party_study.attendance", {"session": session, "person": office.ids["承办人"], "way": "paper"}
    )
    office.phones["文书"].exchange()
    office.replica("主任").act(SESSION, session, "close")
    office.phones["主任"].exchange()
    office.now += (5 * 24 - 4) * 60 * MINUTE_MS


def test_what_if_tells_how_many_would_have_been_late_and_writes_nothing(office: Reminded) -> None:
    for _ in range(2):
        missed(office)
    seq = office.office.look(office.office.storage.last_seq).result()
    answer = office.phones["主任"].call("get", "/api/what-if?parameter=party_study.make_up_days&value=7").json()
    [duty] = answer["duties"]
    assert (answer["value"], answer["asked"]) == (14, 7)
    assert (duty["duty"], duty["cases"], duty["late_now"], duty["late_then"], duty["moved"]) == (
        "party_study.make_up",
        2,
        0,
        1,
        2,
    )
    assert duty["examples"][0][0] == office.ids["前台"]
    assert office.office.look(office.office.storage.last_seq).result() == seq


def test_what_if_works_out_anew_what_a_record_says_of_itself(office: Reminded) -> None:
    session = office.session(1)
    starts = office.now + 60 * MINUTE_MS
    given = {"session": session, "person": office.ids["承办人"], "way": "roll_call", "seen_at": starts + 5 * MINUTE_MS}
    office.replica("文书").create("party_study.attendance", given)
    office.phones["文书"].exchange()
    report = office.office.look(
        lambda: what_if(office.office.storage, CATALOGUE, "5.2.late_after_minutes", 10, office.now)
    ).result()
    assert [(one.collection, one.field, one.changed) for one in report.fields] == [
        ("party_study.attendance", "timeliness", {"late → on_time": 1})
    ]


def test_a_parameter_whose_clause_has_no_records_yet_changes_nothing(office: Reminded) -> None:
    answer = office.phones["主任"].call("get", "/api/what-if?parameter=secretariat.reader_days&value=1").json()
    assert (answer["parameter"], answer["duties"], answer["fields"]) == ("11.2.reader_days", [], [])


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("parameter=no.such&value=1", 404), ("parameter=5.2.make_up_days&value=abc", 422), ("parameter=5.2.make_up_days&value=0", 422),
        ("parameter=5.2.make_up_days&value=100000", 422), ("parameter=8.3.paid_by&value=everybody", 422),
    ],
)  # fmt: skip
def test_a_wrong_question_is_refused_with_what_is_wrong(office: Reminded, query: str, status: int) -> None:
    answer = office.phones["主任"].call("get", f"/api/what-if?{query}")
    assert answer.status_code == status
    assert answer.json()["sentence"][0]
    assert office.phones["前台"].call("get", f"/api/what-if?{query}").status_code == 403


def test_names_and_values_of_parameters() -> None:
    assert parameter_named(CATALOGUE, "secretariat.reader_days") == "11.2.reader_days"
    with pytest.raises(ParameterUnknown):
        parameter_named(CATALOGUE, "democratic_life.nothing")
    assert value_for(CATALOGUE.parameters["11.2.reader_days"], "1") == 1
    with pytest.raises(ValueWrong):
        value_for(CATALOGUE.parameters["5.3.min_share_each"], "2")


def test_the_command_tells_it_too(
    office: Reminded, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    missed(office)
    folder = str(office.house.settings.data)
    office.stop()
    assert main(["what-if", "party_study.make_up_days=7", "--data", folder]) == 0
    said = capsys.readouterr().out
    assert "5.2.make_up_days" in said
    assert "补学缺席的一场" in said
    assert main(["what-if", "secretariat.reader_days=1", "--data", folder]) == 0
    assert "11.2.reader_days" in capsys.readouterr().out
    assert main(["what-if", "nonsense", "--data", folder]) == 1
    capsys.readouterr()
    address = "wecombot://0123456789abcdef0123456789abcdef"
    assert main(["robot", "add", address, "--label", "办公室群", "--data", folder]) == 0
    capsys.readouterr()
    assert main(["robot", "list", "--data", folder]) == 0
    listed = capsys.readouterr().out
    assert "办公室群" in listed
    assert "0123456789abcdef0123456789abcdef" not in listed
    assert main(["robot", "add", "http://127.0.0.1/", "--data", folder]) == 1
    assert main(["robot", "test", "no-such-robot", "--data", folder]) == 1
    name = listed.split()[0]
    monkeypatch.setattr("server.reminders.commands.tell_robot", lambda url, text: url == address and "测试" in text)
    assert main(["robot", "test", name, "--data", folder]) == 0
    assert main(["robot", "remove", name, "--data", folder]) == 0
    sheet = tmp_path / "list.html"
    assert main(["day-list", "--data", folder, "--out", str(sheet)]) == 0
    assert "补学缺席的一场" in sheet.read_text(encoding="utf-8")


def test_a_robot_tells_counts_and_nobodys_name_once_a_morning(office: Reminded) -> None:
    office.visit()
    office.office.do(
        lambda: office.office.planner.store.put_robot(Robot("r", "群", "wecombot://k", ("first_contact",)), office.now)
    ).result()
    office.now = moment_of("2026-11-23", 8, 40)
    office.round()
    office.round(1)
    assert office.robot_says == [("wecombot://k", "首问责任制：待办 0 件，已过期 1 件")]
    office.round(24 * 60)
    assert len(office.robot_says) == 2


def test_a_robot_that_is_down_for_a_day_gets_no_storm(office: Reminded) -> None:
    office.visit()
    office.office.do(
        lambda: office.office.planner.store.put_robot(Robot("r", "群", "wecombot://k", ()), office.now)
    ).result()
    office.robot_takes = False
    office.now = moment_of("2026-11-23", 8, 40)
    for _ in range(24):
        office.round(60)
    office.robot_takes = True
    office.round(30)
    assert len(office.robot_says) == 1


def test_only_robots_that_we_know_are_taken() -> None:
    for url in ("json://127.0.0.1/", "http://x", "", "wecombot://", "syslog://"):
        with pytest.raises(RobotRefused):
            check_robot(url)
    check_robot("wecombot://0123456789abcdef0123456789abcdef")
    assert digest_text(Robot("r", "", "", ()), [], CATALOGUE, 0) == ""
