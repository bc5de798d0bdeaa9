"""The page of security says what is so: each test that it names is there, no chapter and no attack is missing, its sums are right."""

from __future__ import annotations

import ast
import re
from collections import Counter
from functools import cache
from pathlib import Path

from schema.day import DAY_MS, MINUTE_MS
from server.identity.pins import TRIES_MAX
from server.settings import CHALLENGE_MS, ENROLMENT_MS, SESSION_MS, SHARED_SESSION_MS, UNLOCKED_MS

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
CHAPTERS = 17
ATTACKS = 36
STATES = ("met", "partly", "not met", "not applicable")
DEFENCES = ("built", "partly", "not built")


@cache
def names_in(path: Path) -> frozenset[str]:
    """The tests of a file, of Python by function, of TypeScript by title."""
    text = path.read_text(encoding="utf-8") if path.is_file() else ""
    if path.suffix == ".ts":
        return frozenset(re.findall(r"\b(?:it|test)\('([^']+)'", text))
    return frozenset(one.name for one in ast.walk(ast.parse(text)) if isinstance(one, ast.FunctionDef))


def rows(page: str) -> list[list[str]]:
    """The cells of each line of a table, without heads and rules."""
    cells = [
        [one.strip() for one in line.strip("|").split(" | ")] for line in page.split("\n") if line.startswith("| ")
    ]
    return [one for one in cells if one[0] not in ("row", "#", "what")]


ASVS, ATTACKED = PAGE.partition("## ASVS 5.0")[2].split("## Thirty-six attacks")


def test_each_test_that_the_page_names_is_there() -> None:
    named = re.findall(r"`((?:tests|pwa)/[\w/.-]+)::([^`]+)`", PAGE)
    assert len(named) > 150
    assert [f"{path}::{name}" for path, name in named if name not in names_in(ROOT / path)] == []


def test_each_row_of_a_standard_has_a_state_a_test_or_says_why_not() -> None:
    told = rows(ASVS)
    assert re.findall(r"^### V(\d+)", ASVS, re.MULTILINE) == [str(one + 1) for one in range(CHAPTERS)]
    assert [one for one in told if len(one) != 4 or one[1] not in STATES or not one[3]] == []
    assert [one for one in told if one[1] == "met" and "::" not in one[2] and one[2] != "code"] == []


def test_each_attack_has_a_defence_and_what_shows_it() -> None:
    told = rows(ATTACKED)
    assert [one[0] for one in told] == [f"A{number + 1}" for number in range(ATTACKS)]
    assert [one for one in told if len(one) != 5 or one[2] not in DEFENCES or ("::" in one[4]) == (one[4] == "-")] == []
    assert [one[0] for one in told if one[4] == "-" and one[2] != "not built"] == []


def test_the_sums_at_the_top_are_those_of_the_tables() -> None:
    states, defences = Counter(one[1] for one in rows(ASVS)), Counter(one[2] for one in rows(ATTACKED))
    read = sum(one[1] == "met" and one[2] == "code" for one in rows(ASVS))
    met = "，".join(
        f"{word} {states[one]}" for word, one in zip(("做到", "部分做到", "没有做到", "不适用"), STATES, strict=True)
    )
    assert f"ASVS {sum(states.values())} 行：{met}；做到的里有 {read} 行只读过代码、没有测试。" in PAGE
    built = f"有防御并有测试 {defences['built']}，部分 {defences['partly']}，没有 {defences['not built']}。"
    assert f"攻击 {ATTACKS} 种：{built}" in PAGE


def test_the_times_that_the_page_gives_are_those_of_the_program() -> None:
    for said in (
        f"A session lasts **{SESSION_MS // DAY_MS} days**", f"a session lasts {SHARED_SESSION_MS // MINUTE_MS} minutes",
        f"{UNLOCKED_MS // DAY_MS} days after the PIN was checked", f"| once, {ENROLMENT_MS // MINUTE_MS} minutes |",
    ):  # fmt: skip
        assert said in PAGE
    assert (TRIES_MAX, CHALLENGE_MS // MINUTE_MS) == (10, 2)
