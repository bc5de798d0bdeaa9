"""The table of clauses: whatever serves a clause in use is proved by a test that names it, and the table says so."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import clauses
from tests.small_office import CATALOGUE

KNOWN = ("5.1", "5.2", "5.10", "12.5", "12.6", "12.7", "12.8")


def test_every_clause_in_use_that_something_serves_is_named_by_a_test() -> None:
    assert clauses.unproved(CATALOGUE, clauses.shown_of(clauses.ROOT, CATALOGUE.clauses)) == []


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("5_2", ["5.2"]),
        ("5_2_and_12_5", ["5.2", "12.5"]),
        ("12.5 to 12.8", ["12.5", "12.6", "12.7", "12.8"]),
        ("5.1, 12.6 to 12.7", ["5.1", "12.6", "12.7"]),
        ("5.10-5.1-", ["5.10", "5.1"]),
        ("99.1 to 12.5", ["12.5"]),
        ("", []),
    ],
)
def test_clauses_are_read_from_names_and_comments(text: str, ids: list[str]) -> None:
    assert clauses.ids_within(text, KNOWN) == ids


def tree(folder: Path) -> Path:
    """A small tree: two tests, a page with its address, a part without one, pictures."""
    for name, text in {
        "tests/regulations/test_x.py": "def test_5_2_a_thing_is_so() -> None: ...\ndef test_5_25_is_none() -> None: ...\ndef test_52() -> None: ...",
        "pwa/src/rules/x.test.ts": "  it('[5.1] lays it out', () => {",
        "pwa/src/router.ts": "  { path: '/wall', component: () => import('./pages/x/WallPage.vue') },",
        "pwa/src/pages/x/WallPage.vue": '// The wall\'s code (5.1, 5.2).\n<ClauseTag id="12.8" />',
        "pwa/src/pages/x/LinePart.vue": "// A line, (3) of them.\n<ClauseTag :id=\"'12.7'\" />",
        "docs/pictures/5.1+5.2-wall.png": "",
        "docs/pictures/phones.png": "",
    }.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def test_tests_pages_and_pictures_are_found_by_their_names(tmp_path: Path) -> None:
    shown = clauses.shown_of(tree(tmp_path), KNOWN)
    assert shown.proofs == {
        "5.2": [clauses.Proof("tests/regulations/test_x.py", "test_5_2_a_thing_is_so")],
        "5.1": [clauses.Proof("pwa/src/rules/x.test.ts", "[5.1] lays it out")],
    }
    wall, line = clauses.Page("pages/x/WallPage.vue", ("/wall",)), clauses.Page("pages/x/LinePart.vue")
    assert shown.pages == {"5.1": [wall], "5.2": [wall], "12.8": [wall], "12.7": [line]}
    assert set(shown.pictures) == {"5.1", "5.2"}


def test_a_stale_table_and_a_clause_without_a_test_fail_the_check(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert clauses.main([], tree(tmp_path)) == 0
    assert clauses.main(["--check"], tmp_path) == 1
    assert "5.1," not in (told := capsys.readouterr().out) and "13.4" in told and "stale" not in told
    named = "".join(f"def test_{one.replace('.', '_')}_holds() -> None: ...\n" for one in CATALOGUE.clauses)
    (tmp_path / "tests" / "test_all.py").write_text(named, encoding="utf-8")
    assert clauses.main([], tmp_path) == clauses.main(["--check"], tmp_path) == 0
    with (tmp_path / clauses.TABLE).open("a", encoding="utf-8") as file:
        file.write("one more line\n")
    assert clauses.main(["--check"], tmp_path) == 1
    assert "stale" in capsys.readouterr().out
