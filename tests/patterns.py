"""Refuses a pattern that ``schema/pattern.py`` did not make: run by ``scripts/check``, and over samples by ``test_patterns.py``.

Looked at: every call of ``re`` but its flags and types, and every ``msgspec.Meta(pattern=...)`` that is no call of the helper. On the phone
the linter refuses the flag under which ``$`` means a line's end.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
HELPER = "schema/pattern.py"
MADE_BY = {"exactly"}
_NO_CALLS = {"NOFLAG", "IGNORECASE", "Pattern", "RegexFlag", "Match"}


def wrong_in(text: str, place: str) -> Iterator[str]:
    """Sentences about what a Python file does with patterns by itself."""
    for node in ast.walk(ast.parse(text)):
        line = f"{place}:{getattr(node, 'lineno', 0)}"
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "re":
            if node.attr not in _NO_CALLS:
                yield f"{line}: re.{node.attr} makes a pattern; make it with schema.pattern"
        elif isinstance(node, ast.ImportFrom) and node.module == "re":
            yield f"{line}: take patterns from schema.pattern, not from re"
        elif isinstance(node, ast.keyword) and node.arg == "pattern":
            made = node.value.func if isinstance(node.value, ast.Call) else None
            if not (isinstance(made, ast.Name) and made.id in MADE_BY):
                yield f"{line}: pattern= is written by schema.pattern.exactly(...)"


def all_wrong(root: Path = ROOT) -> list[str]:
    """Of the whole tree."""
    found: list[str] = []
    for part in ("schema", "sync", "server"):
        for path in sorted((root / part).rglob("*.py")):
            place = path.relative_to(root).as_posix()
            if place != HELPER:
                found += wrong_in(path.read_text(encoding="utf-8"), place)
    return found


if __name__ == "__main__":
    wrong = all_wrong()
    print("\n".join(wrong))
    sys.exit(1 if wrong else 0)
