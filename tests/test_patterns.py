"""What fits a whole text fits no text that is longer: everywhere, in both languages, whatever stands at its end."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from schema.catalogue import find_catalogue
from schema.day import DAY_FORM
from schema.field import FILE_FORM
from schema.names import COLLECTION_FORM, ID_FORM, SLIP_CODE_FORM, is_id
from schema.pattern import anywhere, exactly, exactly_in_script, literally, whole
from schema.screen import SECRET_FORM, screen_key
from server.blobs import is_hash
from sync.operation import Operation, UnreadableOperation, read_operation, write_operation
from sync.stamp import STAMP_FORM, ZERO, is_stamp
from tests.patterns import all_wrong, wrong_in

CATALOGUE = find_catalogue()
ID = "01a1f640-bc00-7f54-9772-cc0861b49d81"
FITTING = {
    ID_FORM: ID, COLLECTION_FORM: "office.person", DAY_FORM: "2026-11-20", SECRET_FORM: "a2" * 16, SLIP_CODE_FORM: "0" * 26,
    STAMP_FORM: ZERO, FILE_FORM: "a" * 64 + " 报告.pdf", "[0-9a-f]{64}": "a" * 64, "online|paper": "online",
}  # fmt: skip
AROUND = ("\n", "\r", "\r\n", "\u2028", "\u2029", "\x85", "\x0b", "\x0c", "\x1c", "\0", " ", "\u200b", "x\n")
OPERATION = Operation(id=ID, stamp=ZERO, at=0, collection="office.person", record=ID, kind="create", schema=2, group=ID)


@pytest.mark.parametrize("form", FITTING)
@given(st.sampled_from(AROUND))
def test_a_whole_pattern_fits_nothing_with_something_around_it(form: str, more: str) -> None:
    text = FITTING[form]
    assert whole(form).match(text)
    decoded = msgspec.convert(text, type=_bounded(form))
    assert decoded == text
    for longer in (text + more, more + text, text + more + text):
        if form == FILE_FORM and not longer.startswith("a" * 64 + " "):
            continue
        if form == FILE_FORM and more not in "\n\r\x0b\x0c\x1c\0\r\n":
            continue  # part of a file's name; what may stand there is for the cleaning of texts
        assert whole(form).match(longer) is None
        with pytest.raises(msgspec.ValidationError):
            msgspec.convert(longer, type=_bounded(form))


def _bounded(form: str) -> object:
    return Annotated[str, msgspec.Meta(pattern=exactly(form))]


def test_what_asks_whether_a_text_is_an_id_a_stamp_a_hash_takes_no_line_end() -> None:
    for asks, text in ((is_id, ID), (is_stamp, ZERO), (is_hash, "a" * 64)):
        assert asks(text)
        assert not any(asks(text + more) for more in AROUND)
    for more in AROUND:
        with pytest.raises(ValueError, match="no secret"):
            screen_key("a2" * 16 + more, 1)


@pytest.mark.parametrize("member", ["id", "stamp", "collection", "record"])
@pytest.mark.parametrize("more", AROUND)
def test_op2_no_member_of_an_operation_takes_a_line_end(member: str, more: str) -> None:
    assert read_operation(write_operation(OPERATION)) == OPERATION
    longer = msgspec.structs.replace(OPERATION, **{member: getattr(OPERATION, member) + more})
    with pytest.raises(UnreadableOperation):
        read_operation(write_operation(longer))


def test_no_choice_ref_or_day_of_any_record_takes_a_line_end() -> None:
    tried = 0
    for record in CATALOGUE.records.values():
        for one in msgspec.inspect.type_info(record.shape).fields:  # type: ignore[attr-defined]
            for bounds in _patterns_in(one.type):
                assert bounds.startswith(r"\A(?:") and bounds.endswith(r")\Z")
                tried += 1
    assert tried > 100


def _patterns_in(kind: msgspec.inspect.Type) -> list[str]:
    if isinstance(kind, msgspec.inspect.Metadata):
        return _patterns_in(kind.type)
    if isinstance(kind, msgspec.inspect.UnionType):
        return [found for one in kind.types for found in _patterns_in(one)]
    return [kind.pattern] if isinstance(kind, msgspec.inspect.StrType) and kind.pattern else []


@pytest.mark.parametrize("body", ["a$", "^a", "a$|b", "(a$)", r"[x]\\$"])
def test_a_body_with_an_anchor_of_its_own_makes_no_pattern(body: str) -> None:
    for make in (exactly, exactly_in_script, whole, anywhere):
        with pytest.raises(ValueError, match="without anchors"):
            make(body)
    assert whole(r"[^$]\$").match("a$") and whole(literally("a$b^")).match("a$b^")


def test_the_tree_makes_its_patterns_in_one_place() -> None:
    assert all_wrong() == []


@pytest.mark.parametrize(
    "text",
    [
        'import re\nX = re.compile("a$")', 'import re\nre.match("a", "b")', 'import re\nre.fullmatch("a", "b")', "from re import compile",
        'Meta(pattern="^a$")', "Meta(pattern=ID)", 'Meta(pattern=r"\\Aa\\Z")', 'import re\nre.escape("a")',
    ],
)  # fmt: skip
def test_a_pattern_made_elsewhere_is_named(text: str) -> None:
    assert list(wrong_in(text, "x.py"))


def test_the_helper_is_where_the_check_believes_it(tmp_path: Path) -> None:
    (tmp_path / "schema").mkdir()
    (tmp_path / "schema" / "other.py").write_text('import re\nX = re.compile("a$")\n', encoding="utf-8")
    assert len(all_wrong(tmp_path)) == 1
