"""Posts, and holding one from a day to a day."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from schema.day import days_after
from schema.post import POSTS, Holding, Post, holds_on, post_named, posts_on

EXPECTED = {
    "party_group_secretary": "党组书记", "party_group_member": "党组成员", "branch_secretary": "支部书记",
    "branch_deputy_secretary": "支部副书记", "organization_commissioner": "组织委员",
    "discipline_commissioner": "纪检委员", "publicity_commissioner": "宣传委员", "party_member": "党员",
    "activist": "入党积极分子", "standing_committee_director": "人大常委会主任", "deputy_director": "分管领导",
    "secretary_general": "秘书长", "office_director": "办公室主任", "office_clerk": "办公室文书",
    "finance_officer": "财务人员", "receptionist": "前台接待", "hygiene_inspector": "卫生检查员",
    "supervision_team": "考核监督小组", "staff": "机关干部", "retiree": "离退休干部", "administrator": "系统管理员",
}  # fmt: skip

days = st.dates(min_value=date(1990, 1, 1), max_value=date(2090, 12, 31)).map(date.isoformat)
ends = st.none() | days
holdings = st.builds(Holding, st.sampled_from([one.name for one in POSTS]), days, ends)


def test_the_twenty_one_posts_are_there_by_their_names() -> None:
    assert {one.name: one.label.zh for one in POSTS} == EXPECTED
    assert len(POSTS) == 21


def test_every_post_has_an_english_label_of_its_own() -> None:
    labels = [one.label.en for one in POSTS]
    assert len(set(labels)) == len(labels)
    assert [one for one in labels if not re.fullmatch(r"[A-Za-z -]+", one)] == []


def test_the_glossary_names_every_post_with_its_chinese_term() -> None:
    glossary = (Path(__file__).parents[2] / "GLOSSARY.md").read_text(encoding="utf-8")
    rows = {line.split("`")[1]: line for line in glossary.splitlines() if line.count("`") == 2}
    missing = [one.name for one in POSTS if one.label.zh not in rows.get(one.name, "")]
    assert missing == []


@given(st.sampled_from(POSTS))
def test_a_post_is_found_by_its_name(post: Post) -> None:
    assert post_named(post.name) is post


@given(st.text())
def test_another_name_is_no_post(name: str) -> None:
    assert (post_named(name) is None) == (name not in EXPECTED)


@given(days, ends, days)
def test_holding_agrees_with_the_calendar(since: str, until: str | None, day: str) -> None:
    last = date.fromisoformat(until) if until else date.max
    assert holds_on(since, until, day) == (date.fromisoformat(since) <= date.fromisoformat(day) <= last)


@given(days, st.integers(min_value=0, max_value=5000))
def test_both_ends_belong_to_it_and_the_days_beyond_do_not(since: str, length: int) -> None:
    until = days_after(since, length)
    assert holds_on(since, until, since)
    assert holds_on(since, until, until)
    assert not holds_on(since, until, days_after(since, -1))
    assert not holds_on(since, until, days_after(until, 1))


@given(days, st.integers(min_value=0, max_value=20000))
def test_without_a_last_day_it_goes_on(since: str, later: int) -> None:
    assert holds_on(since, None, days_after(since, later))


@given(days, st.integers(min_value=1, max_value=5000), days)
def test_a_last_day_before_the_first_is_held_on_no_day(since: str, earlier: int, day: str) -> None:
    assert not holds_on(since, days_after(since, -earlier), day)


@given(days, st.integers(min_value=0, max_value=3000), days)
def test_a_successor_from_the_day_after_leaves_no_gap_and_no_overlap(since: str, length: int, day: str) -> None:
    until = days_after(since, length)
    held = (holds_on(since, until, day), holds_on(days_after(until, 1), None, day))
    assert sum(held) == (1 if since <= day else 0)


@given(st.lists(holdings, max_size=8), days)
def test_the_posts_on_a_day_are_those_of_the_holdings_that_reach_it(held: list[Holding], day: str) -> None:
    expected = {one.post for one in held if holds_on(one.since, one.until, day)}
    assert posts_on(held, day) == expected
    assert posts_on([*held, *reversed(held)], day) == expected
