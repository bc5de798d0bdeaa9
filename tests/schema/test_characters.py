"""How long a text is (1.8, 5.8): only Chinese characters count, punctuation where asked, markup and blanks never."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schema.characters import HAN_RANGES, MARK_RANGES, characters_in

ASCII = st.text(st.characters(max_codepoint=0x7E, min_codepoint=0x20), max_size=20)
TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=40)


@given(TEXT, ASCII, st.integers(0, 40))
def test_5_8_what_ascii_has_changes_no_count(text: str, ascii_part: str, at: int) -> None:
    mixed = text[:at] + ascii_part + text[at:]
    for marks in (False, True):
        assert characters_in(mixed, marks=marks) == characters_in(text, marks=marks)


@given(TEXT, TEXT)
def test_5_8_a_text_in_two_pieces_is_as_long_as_the_whole_and_punctuation_only_adds(one: str, other: str) -> None:
    assert characters_in(one + other) == characters_in(one) + characters_in(other)
    assert characters_in(one) <= characters_in(one, marks=True) <= len(one)


@given(st.text("学习笔记监督法𠮷㐀々〇", max_size=30))
def test_1_8_every_character_of_chinese_text_counts_once_also_beyond_the_first_plane(text: str) -> None:
    assert characters_in(text) == len(text) == characters_in(text, marks=True)


def test_5_8_the_ranges_are_apart_in_order_and_hold_what_unicode_calls_ideographs() -> None:
    for ranges in (HAN_RANGES, MARK_RANGES):
        assert all(first <= last for first, last in ranges)
        assert all(before[1] < after[0] for before, after in zip(ranges, ranges[1:], strict=False))
    pattern = re.compile("^CJK (UNIFIED|COMPATIBILITY) IDEOGRAPH")
    missed = [
        hex(code) for code in range(0x110000)
        if pattern.match(unicodedata.name(chr(code), "")) and characters_in(chr(code)) != 1
    ]  # fmt: skip
    assert missed == []


@pytest.mark.parametrize("text", ["かな", "ㄅㄆ", "한글", "ＡＢ１２", "２０２６", "\u3000", "\ufe0f", "\u0301"])
def test_5_8_kana_bopomofo_hangul_wide_letters_and_marks_on_others_are_no_chinese_characters(text: str) -> None:
    assert characters_in(text, marks=True) == 0
