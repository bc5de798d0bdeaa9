"""A map that names a key twice is refused, at every depth and however it is written; what an app writes is never taken for one."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.exchange import BadRequest, Head, read_request, write_head, write_request
from sync.keys import names_a_key_twice
from sync.operation import Operation, UnreadableOperation, read_kept, read_operation, write_operation
from sync.stamp import ZERO

ID = "01a1f640-bc00-7f54-9772-cc0861b49d81"
OPERATION = Operation(
    id=ID, stamp=ZERO, at=5, collection="hygiene.inspection", record=ID, kind="create", schema=2,
    fields={"room": ID, "items": {"floor": "pass"}}, proof={"code": "C"},
)  # fmt: skip
LEAVES = st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=40)
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=20) | st.dictionaries(st.text(max_size=40), inner, max_size=20),
    max_leaves=30,
)


def written(value: Any, chance: Any) -> bytes:
    """A value in any of the forms that msgpack has for it, longer ones too."""
    if isinstance(value, bool) or value is None:
        return msgspec.msgpack.encode(value)
    if isinstance(value, int):
        forms = [msgspec.msgpack.encode(value)]
        forms += [b"\xd3" + value.to_bytes(8, "big", signed=True)]
        forms += [b"\xcf" + value.to_bytes(8, "big")] if value >= 0 else []
        return chance(forms)
    if isinstance(value, str):
        raw = value.encode("utf-8")
        forms = [
            b"\xdb" + len(raw).to_bytes(4, "big"),
            b"\xda" + len(raw).to_bytes(2, "big"),
            msgspec.msgpack.encode(value)[: -len(raw) or None],
        ]
        return chance(forms) + raw
    items = value if isinstance(value, list) else [one for pair in value for one in pair]
    body = b"".join(written(one, chance) for one in items)
    count = len(value)
    small, middle, large = (0x90, b"\xdc", b"\xdd") if isinstance(value, list) else (0x80, b"\xde", b"\xdf")
    forms = [middle + count.to_bytes(2, "big"), large + count.to_bytes(4, "big")]
    forms += [bytes([small + count])] if count < 16 else []
    return chance(forms) + body


def as_pairs(value: Any) -> Any:
    """Maps as tuples of pairs, which may name a key twice."""
    if isinstance(value, list):
        return [as_pairs(one) for one in value]
    return tuple((key, as_pairs(one)) for key, one in value.items()) if isinstance(value, dict) else value


def maps_in(value: Any) -> list[Any]:
    """Every map in it, outermost first."""
    inner = value if isinstance(value, list) else [one for _, one in value] if isinstance(value, tuple) else []
    return ([value] if isinstance(value, tuple) else []) + [one for part in inner for one in maps_in(part)]


def doubled(value: Any, which: Any, key: str) -> Any:
    """The same value with a key of one of its maps once more."""
    if value is which:
        return (*value, (key, None))
    if isinstance(value, list):
        return [doubled(one, which, key) for one in value]
    return tuple((name, doubled(one, which, key)) for name, one in value) if isinstance(value, tuple) else value


@given(VALUES, st.data())
def test_op2_a_key_twice_is_found_in_any_writing_and_nothing_else_is_taken_for_one(
    value: Any, data: st.DataObject
) -> None:
    def chance(forms: list[bytes]) -> bytes:
        return data.draw(st.sampled_from(forms))

    assert not names_a_key_twice(msgspec.msgpack.encode(value))
    pairs = as_pairs(value)
    assert not names_a_key_twice(written(pairs, chance))
    filled = [one for one in maps_in(pairs) if one]
    if filled:
        which = data.draw(st.sampled_from(filled))
        key = data.draw(st.sampled_from([name for name, _ in which]))
        assert names_a_key_twice(written(doubled(pairs, which, key), chance))
        shortest = written(doubled(pairs, which, key), lambda forms: min(forms, key=len))
        assert names_a_key_twice(shortest)


@pytest.mark.parametrize("member", ["at", "record", "kind"])
def test_op2_an_operation_with_a_member_twice_is_unreadable(member: str) -> None:
    raw = write_operation(OPERATION)
    more = msgspec.msgpack.encode(member) + msgspec.msgpack.encode(getattr(OPERATION, member))
    with pytest.raises(UnreadableOperation):
        read_operation(bytes([raw[0] + 1]) + raw[1:] + more)


@pytest.mark.parametrize("key", ["room", "floor", "code"])
def test_op2_a_field_a_tick_or_a_proof_twice_is_unreadable(key: str) -> None:
    pairs = as_pairs(msgspec.to_builtins(OPERATION))
    which = next(one for one in maps_in(pairs) if key in dict(one))
    raw = written(tuple((k, v) for k, v in pairs if v not in ((), "", 0)), min)
    assert read_operation(raw) == OPERATION
    twice = tuple((k, v) for k, v in doubled(pairs, which, key) if v not in ((), "", 0))
    last = written(twice, min).replace(b"\xc0", msgspec.msgpack.encode("pass"))
    with pytest.raises(UnreadableOperation):
        read_operation(last)
    assert read_kept(last).id == ID, "one that was decided long ago is still read out of the journal"


def test_op2_a_head_with_a_member_twice_is_no_exchange() -> None:
    raw = write_head(Head(schema=2, now=5, cursors={"office": 3}))
    assert read_request(write_request(Head(schema=2, now=5), [], b"", raw))
    twice = bytes([raw[0] + 1]) + raw[1:] + msgspec.msgpack.encode("now") + b"\x07"
    with pytest.raises(BadRequest):
        read_request(write_request(Head(schema=2, now=5), [], b"", twice))
