"""The office's own rule book: found whatever its numbering, linked to the catalogue, nothing dropped, differences shown."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schema.cleaning import clean
from server.intake.rulebook import read_rulebook
from server.intake.rulebook_links import compare, link
from tests.small_office import CATALOGUE

SAMPLE = (Path(__file__).parent / "rulebook_sample.txt").read_text(encoding="utf-8").splitlines()
REAL = Path(__file__).parents[4] / "shared" / "regulations" / "source.txt"


def test_the_sample_is_found_with_its_mixed_numbering() -> None:
    book = read_rulebook(SAMPLE)
    found = {one.title: [clause.label for clause in one.clauses] for one in book.regulations}
    assert found == {
        "机关党员学习制度": ["一", "二", "八"],
        "机关环境卫生管理制度": ["1", "2", "2/3"],
        "机关党费缴纳制度": ["缴纳时间", "缴纳金额", "收缴要求", "收缴要求/1", "收缴要求/2"],
        "机关首问责任制": ["一", "一/1", "二"],
    }
    assert "后续一行补充说明" in book.regulations[1].clauses[-1].text
    assert book.remarks == ()


def test_the_sample_is_linked_to_the_catalogue() -> None:
    linked = link(read_rulebook(SAMPLE), CATALOGUE.regulations)
    assert linked.regulations == {
        "机关党员学习制度": "party_study", "机关环境卫生管理制度": "hygiene", "机关党费缴纳制度": "dues", "机关首问责任制": "first_contact",
    }  # fmt: skip
    ids = {(one.regulation, one.label): one.clauses for one in linked.clauses}
    assert ids[("party_study", "八")] == ("5.8",)
    assert ids[("dues", "收缴要求/2")] == ("8.4",)
    assert ids[("first_contact", "一/1")] == ("13.1", "13.3")


lines = st.lists(
    st.one_of(
        st.sampled_from(SAMPLE),
        st.text(alphabet="一二三1２、．（）：制度会议 \t目录", max_size=20),
        st.text(max_size=30),
    ),
    max_size=40,
)


@given(lines)
def test_every_line_is_in_exactly_one_place_whatever_is_read(texts: list[str]) -> None:
    book = read_rulebook(texts)
    filled = {number for number, text in enumerate(texts, 1) if clean(text, lines=False).strip()}
    assert set(book.places) == filled
    in_clauses = [number for one in book.regulations for clause in one.clauses for number in clause.lines]
    assert len(in_clauses) == len(set(in_clauses))
    assert sorted(in_clauses) == sorted(number for number, place in book.places.items() if place == "clause")
    assert {one.line for one in book.unplaced} == {
        number for number, place in book.places.items() if place == "unplaced"
    }
    for one in book.regulations:
        labels = [clause.label for clause in one.clauses]
        assert len(labels) == len(set(labels))


def test_a_revised_text_shows_what_is_added_changed_and_removed() -> None:
    before = link(read_rulebook(SAMPLE), CATALOGUE.regulations).clauses
    revised = [line.replace("月初。", "每月十日前。") for line in SAMPLE if "监督小组" not in line] + ["三、新的一条。"]
    after = link(read_rulebook(revised), CATALOGUE.regulations).clauses
    differences = {(one.kind, one.label): one for one in compare(list(before), list(after))}
    assert set(differences) == {("changed", "缴纳时间"), ("removed", "二"), ("added", "三")}
    assert differences[("changed", "缴纳时间")].lines() == ["缴纳时间：[+每+]月[-初-][+十日前+]。"]


@pytest.mark.parametrize("text", ["", "没有标题的一行", "1、没有标题的条目"])
def test_a_text_without_regulations_places_nothing_and_says_so(text: str) -> None:
    book = read_rulebook([text])
    assert book.regulations == ()
    assert [one.text for one in book.unplaced] == ([text] if text else [])


def test_the_real_rule_book_has_fourteen_regulations_and_a_text_for_each_clause() -> None:
    if not REAL.exists():
        assert len(CATALOGUE.clauses) == 92
        return
    book = read_rulebook(REAL.read_text(encoding="utf-8").splitlines())
    linked = link(book, CATALOGUE.regulations)
    assert sorted(linked.regulations.values()) == sorted(one.name for one in CATALOGUE.regulations)
    assert linked.without_text == ()
    assert [one.label for one in linked.clauses if not one.clauses] == []
    assert book.unplaced == ()
    assert len(book.remarks) == 1
    by_id: dict[str, str] = {}
    for one in linked.clauses:
        for clause in one.clauses:
            by_id.setdefault(clause, one.text)
    expected = {
        "1.2": "学习时间",
        "2.5": "少数服从多数",
        "5.6": "党课",
        "8.3": "代交",
        "11.2": "传阅",
        "12.8": "表扬",
        "13.3": "领进门",
        "14.3": "有价证券",
    }
    for clause, words in expected.items():
        assert words in by_id[clause], clause
