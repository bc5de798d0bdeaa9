"""sync/PROTOCOL.md and the tests agree: every rule has a test that carries its number, every number in a test is a rule."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
GROUPS = "ID|ST|OP|EX|DE|ME|SC|DV|TI|JO|PR|BK|CP|UP|SH"


def declared() -> set[str]:
    """The numbers of the page."""
    return set(
        re.findall(rf"^- ((?:{GROUPS})\d+) ", (ROOT / "sync" / "PROTOCOL.md").read_text(encoding="utf-8"), re.MULTILINE)
    )


def proved() -> set[str]:
    """The numbers in names of Python tests and in names of TypeScript tests."""
    found: set[str] = set()
    for path in (ROOT / "tests").rglob("test_*.py"):
        text = path.read_text(encoding="utf-8")
        for name in re.findall(r"def (test_\w+)", text):
            found |= {one.upper() for one in re.findall(rf"_((?:{GROUPS.lower()})\d+)(?=_)", name)}
        found |= set(re.findall(rf"\[((?:{GROUPS})\d+)\]", text))
    for path in (ROOT / "pwa" / "src").rglob("*.test.ts"):
        found |= set(re.findall(rf"\[((?:{GROUPS})\d+)\]", path.read_text(encoding="utf-8")))
    return found


def test_every_rule_has_a_test() -> None:
    assert declared() - proved() == set()


def test_every_number_in_a_test_is_a_rule() -> None:
    assert proved() - declared() == set()
