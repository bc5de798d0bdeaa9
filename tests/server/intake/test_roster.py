"""The roster: usual headers and dates are understood, errors stand by row and column, the same file again changes
nothing.
"""

from __future__ import annotations

import pytest

from server.intake.enter_roster import enter_roster, initials_of, known_to_roster, plan_roster
from server.intake.roster import read_roster, read_rows
from tests.server.conftest import TestHouse
from tests.server.intake.test_foolishness import workbook

ROWS: list[list[str]] = [
    ["某机关人员名册"],
    ["姓名*", "所在部门", "职务", "任职日期", "截止日期", "联系电话", "工号"],
    ["李 明", "办公室", "办公室文书、党员", "2024年3月1日", "", "１３８", "001"],
    ["王芳", "代表工委", "接待", "2025.6.2", "", "", "002"],
]


def test_headers_below_a_title_and_usual_writings_are_understood() -> None:
    reading = read_roster(workbook([list(row) for row in ROWS]))
    assert reading.errors == ()
    first, second = reading.people
    assert (first.name, first.section, first.posts, first.since, first.phone) == (
        "李明",
        "办公室",
        ("office_clerk", "party_member"),
        "2024-03-01",
        "138",
    )
    assert (second.posts, second.since) == (("receptionist",), "2025-06-02")


@pytest.mark.parametrize(
    ("cells", "code", "column"),
    [
        (["", "办公室", "", "", "", "", ""], "name_missing", "A"),
        (["张三", "", "", "", "", "", ""], "section_missing", "B"),
        (["张三", "办公室", "大总管", "", "", "", ""], "post_unknown", "C"),
        (["张三", "办公室", "", "明年", "", "", ""], "day_unreadable", "D"),
        (["张三", "办公室", "", "2025-01-02", "2025-01-01", "", ""], "end_before_start", "E"),
        (["=1+1", "办公室", "", "", "", "", ""], "formula", "A"),
        (["张" * 201, "办公室", "", "", "", "", ""], "too_long", "A"),
        (["李明", "别的科室", "", "", "", "", "001"], "person_twice", "A"),
    ],
)
def test_an_error_stands_by_row_and_column_with_what_to_do(cells: list[str], code: str, column: str) -> None:
    reading = read_rows([*ROWS, cells])
    assert [(one.code, one.row, one.column) for one in reading.errors] == [(code, 5, column)]
    assert reading.errors[0].todo.zh


def test_a_sheet_without_the_header_is_refused() -> None:
    assert [one.code for one in read_rows([["a", "b"], ["李明", "x"]]).errors] == ["header_missing"]


def test_the_nearest_post_is_suggested() -> None:
    reading = read_rows([*ROWS, ["张三", "办公室", "办公室主管", "", "", "", ""]])
    assert "办公室主任" in reading.errors[0].todo.zh


def test_entering_makes_people_sections_and_posts_and_again_changes_nothing(house: TestHouse) -> None:
    house.administrator()
    reading = read_rows(ROWS)
    office = house.office
    summary = office.do(lambda: enter_roster(office, reading)).result()
    assert summary["new"] == ["李明", "王芳"]
    seq = office.look(office.storage.last_seq).result()
    again = office.do(lambda: enter_roster(office, reading)).result()
    assert (again["new"], again["changed"], again["unchanged"]) == ([], [], ["李明", "王芳"])
    assert office.look(office.storage.last_seq).result() == seq
    known = office.look(lambda: known_to_roster(office)).result()
    assert sorted(known.sections.values()) == ["代表工委", "办公室"]
    assert {post for posts in known.posts.values() for post in posts} >= {
        "office_clerk",
        "party_member",
        "receptionist",
    }


def test_a_changed_line_changes_one_person_and_nobody_is_removed(house: TestHouse) -> None:
    house.administrator()
    office = house.office
    office.do(lambda: enter_roster(office, read_rows(ROWS))).result()
    moved = read_rows([*ROWS[:3], ["王芳", "办公室", "接待", "", "", "", "002"]])
    plan = plan_roster(office.look(lambda: known_to_roster(office)).result(), moved)
    assert [one.name for _, one in plan.changed] == ["王芳"]
    fewer = plan_roster(office.look(lambda: known_to_roster(office)).result(), read_rows(ROWS[:3]))
    assert "王芳" in fewer.missing


def test_initials_find_a_chinese_name() -> None:
    assert initials_of("李明") == "lm"
    assert initials_of("代表建议答复") == "dbjydf"


def test_what_nobody_sees_in_a_cell_makes_no_other_person_and_no_other_section() -> None:
    clean_rows = read_rows([[*row] for row in ROWS])
    odd = [[*row] for row in ROWS]
    odd[2] = [
        "李\u200b 明",
        "办公\ufeff室",
        "办公室文书\n\u202e党员",
        "2024年3月1日\x0b",
        "",
        "\u202a１３８\u202c",
        "0\xad01",
    ]
    assert read_rows(odd) == clean_rows
