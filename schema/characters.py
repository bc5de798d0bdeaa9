"""How long a text is as the office counts it: Chinese characters, and Chinese punctuation where the office counts that too.

Letters, digits, blanks and signs of markup count nothing, nor do marks that only change the character before them. Twin of
``pwa/src/rules/characters.ts``, which gets the ranges from here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from schema.pattern import anywhere

if TYPE_CHECKING:
    import re

HAN_RANGES: Final = (
    (0x2E80, 0x2E99), (0x2E9B, 0x2EF3), (0x2F00, 0x2FD5), (0x3005, 0x3005), (0x3007, 0x3007), (0x3021, 0x3029),
    (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFA6D), (0xFA70, 0xFAD9),
    (0x20000, 0x2A6DF), (0x2A700, 0x2B739), (0x2B740, 0x2B81D), (0x2B820, 0x2CEA1), (0x2CEB0, 0x2EBE0), (0x2EBF0, 0x2EE5D),
    (0x2F800, 0x2FA1D), (0x30000, 0x3134A), (0x31350, 0x323AF),
)  # fmt: skip
"""First and last code points of Chinese characters: all blocks of ideographs, their compatibility forms, radicals (text copied from a PDF
has them in place of characters), 々 and 〇. Kana and Bopomofo are no Chinese characters."""
MARK_RANGES: Final = (
    (0x00B7, 0x00B7), (0x2014, 0x2014), (0x2018, 0x2019), (0x201C, 0x201D), (0x2026, 0x2026), (0x3001, 0x3003), (0x3008, 0x3011),
    (0x3014, 0x301B), (0xFF01, 0xFF0F), (0xFF1A, 0xFF20), (0xFF3B, 0xFF40), (0xFF5B, 0xFF65),
)  # fmt: skip
"""Chinese punctuation. What ASCII has is left out: it belongs to numbers, foreign words and markup."""


def _pattern(ranges: tuple[tuple[int, int], ...]) -> re.Pattern[str]:
    return anywhere("[" + "".join(f"{chr(first)}-{chr(last)}" for first, last in ranges) + "]")


_HAN = _pattern(HAN_RANGES)
_HAN_AND_MARKS = _pattern((*HAN_RANGES, *MARK_RANGES))


def characters_in(text: str, *, marks: bool = False) -> int:
    """How many Chinese characters the text has; with ``marks`` its Chinese punctuation counts too."""
    return len((_HAN_AND_MARKS if marks else _HAN).findall(text))
