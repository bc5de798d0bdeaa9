"""The clause catalogue: all clauses of the rule book, worded within bounds in both languages, with every parameter."""

from __future__ import annotations

import importlib
import pkgutil
import re
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

import pytest

import schema.regulations
from schema.clause import Clause, Parameter
from schema.day import is_day
from schema.post import post_named
from schema.regulation import Regulation
from schema.sources import number_to_chinese, office_passage, office_rule
from schema.words import Words

CLAUSES_PER_REGULATION = {
    1: 8, 2: 7, 3: 3, 4: 4, 5: 10, 6: 8, 7: 7, 8: 5, 9: 8, 10: 8, 11: 5, 12: 8, 13: 4, 14: 7,
}  # fmt: skip
NAMES = {
    1: "theory_study", 2: "party_group_meeting", 3: "branch_committee", 4: "branch_duties", 5: "party_study",
    6: "democratic_life", 7: "member_appraisal", 8: "dues", 9: "office_duties", 10: "finance", 11: "secretariat",
    12: "hygiene", 13: "first_contact", 14: "integrity",
}  # fmt: skip
LOCAL_PARAMETERS = {
    "1.2.days_per_year": 12, "1.8.notes_chars": 5000, "1.8.articles": 2, "2.3.per_month": 1,
    "2.5.majority": "more_than_half_of_entitled", "2.5.quorum": "more_than_half", "3.1.per_month": 1,
    "3.3.late_after_minutes": 0, "4.1.report_upward_every_months": 3, "4.2.general_meeting": "quarterly",
    "4.2.committee": "monthly", "4.2.group": "monthly", "4.2.lecture": "quarterly", "4.3.loan_days": 14,
    "5.1.weekday": 5, "5.1.every_weeks": 2, "5.2.opens_before_minutes": 30, "5.2.late_after_minutes": 0,
    "5.2.closes_after_minutes": 30, "5.3.min_share_each": 0.3, "5.6.lectures": 1, "5.8.leader_chars": 5000,
    "5.8.member_chars": 3000, "5.8.articles": 1, "5.8.inspections_per_year": 2, "6.2.per_half_year": 1,
    "6.2.notice_days": 3, "6.7.report_days": 15, "7.1.rounds_per_year": 1, "8.1.due_day": 10,
    "8.3.months_at_once": "one_month_only", "8.3.paid_by": "self_only", "8.4.oral_from": 1, "8.4.notice_from": 3,
    "10.7.spending_approver": "standing_committee_director", "10.7.loan_days": 30, "11.2.reader_days": 2,
    "11.3.archive_copies": 3, "11.4.hand_in_days": 7, "12.6.per_month": 1, "12.8.warn_at": 1, "12.8.notice_at": 2,
    "13.4.breaches_per_year": 3, "13.4.upheld_complaints": 1, "14.1.per_half_year": 1,
}  # fmt: skip
"""What the office's rule book sets or leaves to the program."""
OFFICIAL_PARAMETERS = {
    "1.2.sessions_per_quarter": 1, "2.5.personnel_quorum": "two_thirds_or_more",
    "4.2.general_meeting_quorum": "more_than_half", "4.2.general_meeting_majority": "more_than_half_of_entitled",
    "4.2.committee_quorum": "half_or_more", "4.3.review_every_months": 6, "6.1.attendance_quorum": "two_thirds_or_more",
    "7.4.steps": "five_steps", "7.4.grades": "four_grades", "7.4.excellent_share_at_most": 0.3333,
    "8.2.rate_bands": "300000:50;500000:100;1000000:150;:200", "8.2.retired_rate_bands": "500000:50;:100",
    "8.3.back_payment_months": 6, "8.4.refer_after_months": 6, "13.3.contact_retention_days": 30,
    "13.3.text_retention_months": 24,
}  # fmt: skip
"""What higher rules and law add, and where the local text differs from them."""
PROGRAM_PARAMETERS = {
    "13.3.page_days": 30,
    "1.6.reason_days": 30,
    "1.8.text_months": 36,
    "5.2.reason_days": 30,
    "5.8.text_months": 36,
    "12.8.text_months": 36,
    "13.2.question_months": 24,
    "13.3.open_months": 36,
    "13.3.refused_days": 30,
    "13.4.record_months": 36,
    "13.3.request_days": 5,
    "13.3.self_registration": "on",
    "9.5.two_persons": "on",
    "1.3.topic_days": 5,
    "1.3.opens_before_minutes": 30,
    "1.3.late_after_minutes": 0,
    "1.3.closes_after_minutes": 30,
    "1.7.make_up_days": 30,
    "12.7.rooms_per_round": 5,
    "12.7.rooms_per_month": 5,
    "12.8.decide_days": 5,
    "5.2.make_up_days": 14,
    "12.8.reply_days": 3,
    "13.2.answer_days": 3,
    "13.4.hear_days": 5,
    "13.4.appeal_days": 10,
    "13.4.decide_days": 10,
    "13.4.checks_per_quarter": 6,
    "1.8.count_marks": "no",
    "1.8.read_days": 10,
    "5.8.staff_chars": 0,
    "5.8.centre_notes": "yes",
    "5.8.inspect_within_days": 15,
    "5.8.complete_days": 10,
    "5.8.count_marks": "no",
    "5.8.read_days": 10,
    "5.10.answer_days": 10,
}
"""Deadlines that no text sets and a duty needs."""
EFFECTIVE_DAYS = {
    "1.2.sessions_per_quarter": "2017-01-30", "6.1.attendance_quorum": "2016-12-23", "8.2.rate_bands": "2008-04-01",
    "8.2.retired_rate_bands": "2008-04-01", "13.3.contact_retention_days": "2021-11-01",
}  # fmt: skip

HAN = re.compile(r"[\u3400-\u9fff]")
NOT_ENGLISH = re.compile(r"[\u2e80-\u9fff\uff00-\uffef]")
TITLE_ZH_MAX, TITLE_EN_WORDS_MAX, MUST_ZH_MAX, MUST_EN_MAX = 12, 6, 110, 300


def _regulations() -> tuple[Regulation, ...]:
    """All regulations of the tree, by number."""
    found = [
        importlib.import_module(f"schema.regulations.{one.name}").REGULATION
        for one in pkgutil.iter_modules(schema.regulations.__path__)
    ]
    return tuple(sorted(found, key=lambda one: one.number))


REGULATIONS = tuple(one for one in _regulations() if one.number in NAMES)
CLAUSES: tuple[Clause, ...] = tuple(clause for regulation in REGULATIONS for clause in regulation.clauses)
PARAMETERS: dict[str, Parameter] = {f"{clause.id}.{one.name}": one for clause in CLAUSES for one in clause.parameters}


def _words_of(parameter: Parameter) -> tuple[Words, ...]:
    return (parameter.label, parameter.source.text, *(label for _, label in parameter.options))


def _is_bilingual(words: Words) -> bool:
    return bool(HAN.search(words.zh)) and bool(words.en.strip()) and not NOT_ENGLISH.search(words.en)


def test_the_fourteen_regulations_stand_in_folders_of_their_names() -> None:
    assert {one.number: one.name for one in REGULATIONS} == NAMES
    assert [one.name for one in REGULATIONS if not _is_bilingual(one.title)] == []


def test_every_regulation_has_a_page_of_its_own() -> None:
    folders = Path(schema.regulations.__file__).parent
    pages = {one.name: (folders / one.name / "README.md").read_text(encoding="utf-8") for one in REGULATIONS}
    assert [one.name for one in REGULATIONS if not pages[one.name].startswith(f"# {one.number} {one.title.en}\n")] == []


def test_exactly_the_ninety_two_clauses_are_there_in_order() -> None:
    expected = [
        f"{number}.{clause}" for number, count in CLAUSES_PER_REGULATION.items() for clause in range(1, count + 1)
    ]
    assert len(expected) == 92
    assert [clause.id for clause in CLAUSES] == expected


def test_a_clause_belongs_to_the_regulation_in_whose_folder_it_stands() -> None:
    strays = [
        clause.id
        for regulation in REGULATIONS
        for clause in regulation.clauses
        if clause.id.partition(".")[0] != str(regulation.number)
    ]
    assert strays == []


@pytest.mark.parametrize("clause", CLAUSES, ids=lambda one: one.id)
def test_a_clause_is_short_and_in_both_languages(clause: Clause) -> None:
    assert _is_bilingual(clause.title)
    assert _is_bilingual(clause.must)
    assert len(clause.title.zh) <= TITLE_ZH_MAX
    assert len(clause.title.en.split()) <= TITLE_EN_WORDS_MAX
    assert len(clause.must.zh) <= MUST_ZH_MAX
    assert len(clause.must.en) <= MUST_EN_MAX
    assert clause.must.zh.endswith("。")
    assert clause.must.en.endswith(".")


@pytest.mark.parametrize("clause", CLAUSES, ids=lambda one: one.id)
def test_a_sentence_of_a_clause_has_no_number_that_a_parameter_could_contradict(clause: Clause) -> None:
    assert re.findall(r"\d", clause.must.zh + clause.must.en) == []


def test_no_two_clauses_say_the_same() -> None:
    sentences = [clause.must for clause in CLAUSES]
    assert len({one.zh for one in sentences}) == len({one.en for one in sentences}) == len(sentences)


def test_the_parameters_are_exactly_those_of_the_table() -> None:
    assert {
        name: one.default for name, one in PARAMETERS.items()
    } == LOCAL_PARAMETERS | OFFICIAL_PARAMETERS | PROGRAM_PARAMETERS


def test_parameter_names_are_unique_within_their_clause() -> None:
    assert sum(len(clause.parameters) for clause in CLAUSES) == len(PARAMETERS)


def test_an_official_value_holds_from_the_day_of_its_document() -> None:
    assert {name: PARAMETERS[name].since for name in EFFECTIVE_DAYS} == EFFECTIVE_DAYS


@pytest.mark.parametrize("name", PARAMETERS)
def test_a_parameter_says_since_when_and_from_where_in_both_languages(name: str) -> None:
    parameter = PARAMETERS[name]
    assert is_day(parameter.since)
    assert [one for one in _words_of(parameter) if not _is_bilingual(one)] == []


@pytest.mark.parametrize("name", PARAMETERS)
def test_a_default_is_of_its_unit_and_within_its_bounds(name: str) -> None:
    parameter = PARAMETERS[name]
    if parameter.unit == "choice":
        values = [value for value, _ in parameter.options]
        assert parameter.default in values
        assert 2 <= len(values) == len(set(values))
    elif parameter.unit == "post":
        assert post_named(str(parameter.default)) is not None
    elif parameter.unit == "rate_bands":
        assert _bands(str(parameter.default))[-1][0] is None
    else:
        assert isinstance(parameter.default, (int, float))
        assert parameter.unit == "share" or isinstance(parameter.default, int)
        assert parameter.at_least is not None
        assert parameter.at_most is not None
        assert parameter.at_least <= parameter.default <= parameter.at_most


def _bands(text: str) -> list[tuple[int | None, int]]:
    """Bands of ``rate_bands`` text: upper end in fen (``None`` in the last) and rate in hundredths of a percent."""
    pairs = [band.partition(":") for band in text.split(";")]
    bands = [(int(upto) if upto else None, int(rate)) for upto, _, rate in pairs]
    ends = [upto for upto, _ in bands[:-1]]
    assert None not in ends
    assert ends == sorted(set(ends), key=int)
    return bands


def _dues_yuan(base_yuan: str, parameter: str) -> str:
    """Dues on a base at one rate for the whole of it, half up to the fen."""
    base_fen = int(Decimal(base_yuan) * 100)
    bands = _bands(str(PARAMETERS[parameter].default))
    rate = next(rate for upto, rate in bands if upto is None or base_fen <= upto)
    amount = Decimal(base_yuan) * rate / 10000
    return str(amount.quantize(Decimal("0.01"), ROUND_HALF_UP))


@pytest.mark.parametrize(
    ("base", "amount"),
    [
        ("3000", "15.00"),
        ("3001", "30.01"),
        ("4500", "45.00"),
        ("5400", "81.00"),
        ("10000", "150.00"),
        ("11500", "230.00"),
    ],
)
def test_the_rates_for_members_in_work_give_the_published_examples(base: str, amount: str) -> None:
    assert _dues_yuan(base, "8.2.rate_bands") == amount


@pytest.mark.parametrize(("base", "amount"), [("5000", "25.00"), ("5000.01", "50.00"), ("8000", "80.00")])
def test_a_pension_up_to_five_thousand_yuan_pays_half_the_rate(base: str, amount: str) -> None:
    assert _dues_yuan(base, "8.2.retired_rate_bands") == amount


def test_the_milder_consequence_comes_first() -> None:
    assert float(PARAMETERS["12.8.warn_at"].default) < float(PARAMETERS["12.8.notice_at"].default)
    assert float(PARAMETERS["8.4.oral_from"].default) < float(PARAMETERS["8.4.notice_from"].default)


def test_the_check_in_window_is_said_to_be_the_programs_own() -> None:
    for name in ("opens_before_minutes", "late_after_minutes", "closes_after_minutes"):
        assert PARAMETERS[f"5.2.{name}"].source.text.zh.startswith("程序默认值")


def test_a_source_names_the_place_in_the_rule_book_in_words() -> None:
    expected = Words("本机关制度第十三项第四条", "The office's rule book, regulation 13, clause 4")
    assert office_rule("13.4").text == expected
    note = Words("另见附注", "see the note")
    assert office_rule("1.2", note).text.zh == "本机关制度第一项第二条；另见附注"
    passage = Words("“缴纳时间”一段", "under time")
    assert office_passage(8, passage).text.en == "The office's rule book, regulation 8, under time"


@pytest.mark.parametrize(("number", "written"), [(1, "一"), (10, "十"), (11, "十一"), (14, "十四"), (19, "十九")])
def test_clauses_are_counted_in_chinese_numerals(number: int, written: str) -> None:
    assert number_to_chinese(number) == written


@pytest.mark.parametrize("number", [-1, 0, 20])
def test_a_number_beyond_the_rule_book_is_refused_by_name(number: int) -> None:
    with pytest.raises(ValueError, match=f"not {number}"):
        number_to_chinese(number)
