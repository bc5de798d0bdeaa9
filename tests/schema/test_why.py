"""Each duty says in both languages why it is owed, from its declaration alone."""

from __future__ import annotations

import re

import pytest

from schema.duty import Duty, Each
from schema.post import POSTS
from schema.terms import Actor, AllTicked, AtTime, Const, Not, Own, Same
from schema.why import Unsayable, why
from schema.words import Words
from tests.small_office import CATALOGUE

HAN = re.compile(r"[\u4e00-\u9fff]")


@pytest.mark.parametrize("name", sorted(CATALOGUE.duties))
def test_it_is_said_in_both_languages_without_the_names_of_the_program(name: str) -> None:
    said = why(CATALOGUE.duties[name], CATALOGUE)
    assert HAN.search(said.zh)
    assert not HAN.search(said.en)
    assert said.zh.endswith("。")
    assert said.en.endswith(".")
    for text in (said.zh, said.en):
        assert "_" not in re.sub(r"\{[^}]*\}", "", text), text
        assert all(one in CATALOGUE.parameters for one in re.findall(r"\{([^}]*)\}", text))


def test_it_names_the_deadline_the_person_and_what_closes_it() -> None:
    said = why(CATALOGUE.duties["party_study.make_up"], CATALOGUE)
    assert "{5.2.make_up_days}天" in said.zh
    assert "应到人员" in said.zh
    assert "补学" in said.zh
    assert "{5.2.make_up_days} days after" in said.en


def test_a_time_of_day_and_a_post_are_said_and_an_unknown_word_is_named() -> None:
    duty = Duty(
        name="x", label=Words("甲", "A"), clause="13.2", whom=Same(Own("by"), Actor()), due=AtTime(Own("made_at"), 18 * 60),  # type: ignore[arg-type]
        about=Each(collection="first_contact.question", open=("open",), where=Not(Same(Own("question"), Const("x")))),
    )  # fmt: skip
    assert "18:00" in why(duty, CATALOGUE).zh
    assert len(POSTS) > 10
    strange = Duty(
        name="y", label=Words("乙", "B"), clause="13.2", whom=AllTicked("question", ("a",)),
        about=Each(collection="first_contact.question", open=("open",)),
    )  # fmt: skip
    with pytest.raises(Unsayable, match="AllTicked"):
        why(strange, CATALOGUE)
