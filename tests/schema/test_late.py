"""What a register says of steps that were entered late: the moments claimed and received, whose, how many."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schema.day import DAY_MS, moment_of
from schema.late import LATE_SHOWN_MAX, LATE_WIDTH, marks_of
from schema.table import Table, table_of
from sync.ground import GivenGround
from tests.small_office import CATALOGUE

DONE, CAME = moment_of("2026-11-25", 9), moment_of("2026-11-26", 8)
PERSON = "01a1f640-bc00-7000-8000-00000000a001"
YEAR = ("2026-01-01", "2026-12-31")
MARK = f"{DONE} {CAME}"
Rows = dict[str, list[dict[str, Any]]]


def filled(name: str, rows: Rows, about: str = "", language: Any = "zh") -> Table:
    """A register over these records."""
    person = {"id": PERSON, "by": PERSON, "made_at": 1, "state": "in_force", "name": "王芳", "initials": "wf"}
    ground = GivenGround(CATALOGUE, {"office.person": [person], **rows})
    table = table_of(CATALOGUE.registers[name], CATALOGUE, ground, CAME + DAY_MS, language, period=YEAR, about=about)
    assert table is not None
    return table


def question(number: int, **more: Any) -> dict[str, Any]:
    """A question that somebody took down."""
    return {
        "id": f"q{number}",
        "by": PERSON,
        "made_at": DONE + number,
        "state": "open",
        "question": f"问题{number}",
        **more,
    }


def test_ti3_a_list_has_no_column_for_what_did_not_happen() -> None:
    table = filled("first_contact.questions", {"first_contact.question": [question(1)]})
    assert "补录" not in [label for label, _ in table.columns]
    assert "其中补录" not in dict(table.head)


@pytest.mark.parametrize(
    ("language", "heading", "both"),
    [
        ("zh", "补录", "手机记 2026-11-25 09:00，2026-11-26 08:00 传到"),
        ("en", "Entered late", "2026-11-25 09:00 by the phone, arrived 2026-11-26 08:00"),
    ],
)
def test_ti3_a_list_says_which_rows_were_entered_late_and_how_many(language: str, heading: str, both: str) -> None:
    rows = {"first_contact.question": [question(1, late={"create": MARK}), question(2)]}
    table = filled("first_contact.questions", rows, language=language)
    assert table.columns[-1] == (heading, LATE_WIDTH)
    assert both in str(table.rows[0][-1]) and table.rows[1][-1] == ""
    assert all(len(row) == len(table.columns) for row in table.rows)
    assert any(label.endswith(heading.lower()) and str(text).startswith("1 ") for label, text in table.head)


def test_ti3_an_attendance_sheet_marks_each_persons_line_and_the_session_itself() -> None:
    session = {
        "id": "s", "by": PERSON, "made_at": 1, "state": "planned", "topic": "学习", "people": [PERSON], "organiser": PERSON,
        "starts_at": DONE, "ends_at": DONE + 1, "late": {"create": MARK},
    }  # fmt: skip
    seen = {
        "id": "a", "by": PERSON, "made_at": DONE, "state": "counted", "session": "s", "person": PERSON, "seen_at": DONE,
        "way": "code", "late": {"create": MARK},
    }  # fmt: skip
    name = next(
        one
        for one, register in CATALOGUE.registers.items()
        if register.is_sheet and register.collection == "party_study.session"
    )
    table = filled(name, {"party_study.session": [session], "party_study.attendance": [seen]}, about="s")
    assert dict(table.head)["其中补录"]
    assert "传到" in str(dict(table.head)["补录"])
    assert "传到" in str(table.rows[0][-1])


def test_ti3_many_marks_in_a_row_are_counted() -> None:
    steps = ["create", "edit", *(one.name for one in CATALOGUE.records["first_contact.visit"].workflow.actions)]
    assert len(steps) > LATE_SHOWN_MAX
    row = {
        "id": "v", "by": PERSON, "made_at": DONE, "state": "received", "visitor": "李", "matter": "事", "received_at": DONE,
        "late": dict.fromkeys(steps, MARK),
    }  # fmt: skip
    name = next(one for one, register in CATALOGUE.registers.items() if register.collection == "first_contact.visit")
    assert filled(name, {"first_contact.visit": [row]}).rows[0][-1] == f"{len(steps)} 步"


@given(st.dictionaries(st.sampled_from(("create", "edit", "close")), st.text() | st.just(MARK)))
def test_ti3_what_is_no_mark_is_passed_over(late: dict[str, str]) -> None:
    found = marks_of("first_contact.visit", {"late": late})
    assert found == sorted(found)
    assert {one.step for one in found if late[one.step] == MARK} == {
        step for step, text in late.items() if text == MARK
    }


@pytest.mark.parametrize("late", [None, "", 3, []])
def test_ti3_a_record_without_marks_has_none(late: Any) -> None:
    assert marks_of("first_contact.visit", {"late": late}) == []
