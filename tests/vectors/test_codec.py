"""msgpack as msgspec writes it and as the browser's library does: they agree on every type that we use, both ways (OP2)."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from schema.catalogue import SCHEMA_VERSION
from schema.limits import NUMBER_MAX
from sync.operation import UnreadableOperation, read_operation

SCRIPT = Path(__file__).parent / "codec.mjs"
TEXTS = st.text(st.characters(exclude_categories=("Cs",)), max_size=40)
SCALARS = st.none() | st.booleans() | st.integers(-NUMBER_MAX, NUMBER_MAX) | TEXTS
VALUES = st.recursive(
    SCALARS | st.binary(max_size=60),
    lambda inner: (
        st.lists(inner, max_size=6)
        | st.dictionaries(TEXTS.filter(lambda key: key not in ("__proto__", "$", "?")), inner, max_size=6)
    ),
    max_leaves=20,
)
EDGES = [
    0,
    -1,
    127,
    128,
    -32,
    -33,
    2**31,
    2**32,
    -(2**31) - 1,
    2**53 - 1,
    -(2**53) + 1,
    "",
    "𠮷野家",
    "é",
    [],
    {},
    b"",
    b"\0" * 300,
]


def browser(asked: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """What the browser's library makes of each line."""
    node = os.environ.get("LUZHI_NODE") or shutil.which("node")
    assert node, "no Node: run scripts/test, which finds or installs it"
    lines = "".join(json.dumps(one) + "\n" for one in asked)
    done = subprocess.run([node, str(SCRIPT)], input=lines, capture_output=True, text=True, check=True, timeout=120)
    return [json.loads(line) for line in done.stdout.strip().split("\n")]


def plain(value: Any) -> Any:
    """Bytes as the script writes them."""
    if isinstance(value, bytes):
        return {"$": value.hex()}
    if isinstance(value, list):
        return [plain(one) for one in value]
    if isinstance(value, dict):
        return {key: plain(one) for key, one in value.items()}
    return value


@settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(VALUES, min_size=40, max_size=80))
def test_op2_both_read_what_the_other_writes(values: list[Any]) -> None:
    values = [*values, *EDGES]
    read = browser([{"hex": msgspec.msgpack.encode(value).hex()} for value in values])
    assert [one["value"] for one in read] == [plain(value) for value in values]
    written = browser([{"value": plain(value)} for value in values])
    assert [msgspec.msgpack.decode(bytes.fromhex(one["hex"])) for one in written] == values


def test_op2_members_that_are_undefined_are_left_out_and_whole_numbers_stay_whole() -> None:
    (written,) = browser([{"value": {"kept": 3.0, "left": {"?": 1}, "inner": {"gone": {"?": 1}}}}])
    assert msgspec.msgpack.decode(bytes.fromhex(written["hex"])) == {"kept": 3, "inner": {}}


@pytest.mark.parametrize(
    ("value", "why"),
    [
        (1.5, "a fraction"), (2**53, "a number that JavaScript rounds"), (-(2**53), "the same below zero"),
        (msgspec.msgpack.Ext(-1, b"\0\0\0\0"), "a date"), ("\ud800", "half of a character"),
    ],
)  # fmt: skip
def test_op2_what_javascript_gets_wrong_is_refused_in_an_operation(value: Any, why: str) -> None:
    made = {
        "id": "01a1f640-bc00-7f54-9772-cc0861b49d81", "stamp": "0000000000000-00000000", "at": 0, "collection": "a.b",
        "record": "01a1f640-bc00-7f54-9772-cc0861b49d81", "kind": "create", "schema": SCHEMA_VERSION,
    }  # fmt: skip
    head = msgspec.msgpack.encode({**made, "fields": {"x": None}})
    raw = head.replace(b"\xa1x\xc0", b"\xa1x" + _encoded(value))
    assert raw != head, why
    with pytest.raises(UnreadableOperation):
        read_operation(raw)


def _encoded(value: Any) -> bytes:
    if value == "\ud800":
        return b"\xa3" + "\ud800".encode("utf-8", "surrogatepass")
    return msgspec.msgpack.encode(value)


def test_op2_a_number_above_what_javascript_holds_is_never_sent_down() -> None:
    (read,) = browser([{"hex": msgspec.msgpack.encode(2**53 + 1).hex()}])
    assert read["value"] != 2**53 + 1, "the browser rounds it: limits keep every number below"
    assert NUMBER_MAX < 2**53
