"""Records and fields only grow; what is taken away is retired and never returns."""

from __future__ import annotations

import json

from schema.snapshot import FOLDER, snapshot_of, snapshot_text, what_shrank
from tests.small_office import CATALOGUE

BEFORE = {"a.b": {"x": "text", "y": "number"}}


def test_the_committed_snapshot_is_what_is_declared() -> None:
    assert (FOLDER / "lock.json").read_text(encoding="utf-8") == snapshot_text(CATALOGUE)
    retired = json.loads((FOLDER / "retired.json").read_text(encoding="utf-8"))
    assert what_shrank(snapshot_of(CATALOGUE), snapshot_of(CATALOGUE), retired) == []


def test_growing_is_fine() -> None:
    assert what_shrank(BEFORE, {"a.b": {"x": "text", "y": "number", "z": "day"}, "c.d": {}}, []) == []


def test_a_field_that_vanishes_changes_or_returns_is_named() -> None:
    assert "a.b.y is gone" in what_shrank(BEFORE, {"a.b": {"x": "text"}}, [])[0]
    assert what_shrank(BEFORE, {"a.b": {"x": "text"}}, ["a.b.y"]) == []
    assert "never changes its kind" in what_shrank(BEFORE, {"a.b": {"x": "text", "y": "text"}}, [])[0]
    assert "may not come back" in what_shrank(BEFORE, BEFORE, ["a.b.y"])[0]
