"""The committed vectors are what Python says today."""

from __future__ import annotations

import json

import pytest

from tests.vectors.write import FOLDER, vector_files

FILES = vector_files()


@pytest.mark.parametrize("name", FILES)
def test_the_vectors_are_fresh(name: str) -> None:
    assert (FOLDER / name).read_text(encoding="utf-8") == FILES[name], "run: python -m tests.vectors.write"


def test_the_decisions_cover_what_is_allowed_and_each_way_to_say_no() -> None:
    rows = json.loads(FILES["decide.json"])["rows"]
    reasons = {row["reason"] for row in rows}
    assert {
        "post_missing",
        "state_moved",
        "field_invalid",
        "field_forbidden",
        "code_not_of_station",
        "scan_needed",
        "leave_after_start",
    } <= reasons
    assert {"items_open", "promise_in_past", "handed_to_self", "matter_empty"} & reasons
    assert sum(row["outcome"] == "applied" for row in rows) > 60
    assert {row["outcome"] for row in rows} == {"applied", "merged", "refused"}
