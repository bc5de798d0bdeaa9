"""What nobody can see does not belong into a text: marks that turn the order of letters around, controls, blanks of no width.

``clean`` says what a text is without them; it keeps what writing needs: full-width forms, every Chinese character, those that an office
made itself (private use), variation selectors, joined emoji, letters joined or kept apart in scripts that do so, flags. The phone cleans
what is typed or pasted before it is a step; both decide by the same function that nothing else is taken. Twin of
``pwa/src/rules/cleaning.ts``, which gets the ranges from here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from schema.pattern import anywhere, literally

if TYPE_CHECKING:
    import re

    from schema.field import Field

Ranges = tuple[tuple[int, int], ...]

LINED_KINDS: Final = ("long_text",)
"""Kinds of fields that have lines; every other text is one line."""
LINE_ENDS: Final = ("\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029")
"""What ends a line elsewhere (slides use the vertical tab); it becomes a line feed."""
UNSEEN_RANGES: Final[Ranges] = (
    (0x00, 0x08), (0x0E, 0x1F), (0x7F, 0x84), (0x86, 0x9F), (0xAD, 0xAD), (0x34F, 0x34F), (0x61C, 0x61C), (0x115F, 0x1160),
    (0x17B4, 0x17B5), (0x200B, 0x200B), (0x200E, 0x200F), (0x202A, 0x202E), (0x2060, 0x206F), (0x3164, 0x3164), (0xD800, 0xDFFF),
    (0xFDD0, 0xFDEF), (0xFEFF, 0xFEFF), (0xFFA0, 0xFFA0), (0xFFF0, 0xFFFC), (0xFFFE, 0xFFFF), (0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A),
    *((plane * 0x10000 + 0xFFFE, plane * 0x10000 + 0xFFFF) for plane in range(1, 17)),
    (0xE0000, 0xE001F), (0xE0080, 0xE00FF), (0xE01F0, 0xE0FFF),
)  # fmt: skip
"""First and last code points that are taken out wherever they stand: controls but tab and line ends, directions, blanks of no width,
halves of characters, what Unicode will never give a meaning."""
JOINER_RANGES: Final[Ranges] = ((0x180E, 0x180E), (0x200C, 0x200D))
"""What joins its neighbours or keeps them apart: only between two that can be."""
JOINED_RANGES: Final[Ranges] = (
    (0xA9, 0xA9), (0xAE, 0xAE), (0x600, 0x61B), (0x61D, 0x8FF), (0x900, 0xDFF), (0xF00, 0x109F), (0x1780, 0x17B3), (0x17B6, 0x17FF),
    (0x1800, 0x180A), (0x1810, 0x18AF), (0x2190, 0x21FF), (0x2300, 0x23FF), (0x25A0, 0x27BF), (0x2900, 0x297F), (0x2B00, 0x2BFF),
    (0xA840, 0xA87F), (0xFB50, 0xFDCF), (0xFE70, 0xFEFC), (0x1F000, 0x1FAFF),
)  # fmt: skip
"""Letters of scripts whose letters join, and what emoji are made of."""
SELECTOR_RANGES: Final[Ranges] = ((0x180B, 0x180D), (0x180F, 0x180F), (0xFE00, 0xFE0F), (0xE0100, 0xE01EF))
"""What chooses a form of the character before it: one, after something that is seen."""
TAG_RANGES: Final[Ranges] = ((0xE0020, 0xE007F),)
"""Letters of a flag's place; only in a flag."""
_FLAG, _FLAG_ENDS, _FLAG_TAGS_MAX = "\U0001f3f4", "\U000e007f", 6


def _class(*ranges: Ranges) -> str:
    """A class of characters, for a pattern."""
    return "[" + "".join(f"{_written(first)}-{_written(last)}" for part in ranges for first, last in part) + "]"


def _written(code: int) -> str:
    return f"\\U{code:08x}"


def _of(*ranges: Ranges) -> re.Pattern[str]:
    return anywhere(_class(*ranges))


_OTHER_ENDS = anywhere("|".join(map(literally, LINE_ENDS)))
_UNSEEN = _of(UNSEEN_RANGES)
_JOINER, _JOINED, _SELECTOR, _TAG = _of(JOINER_RANGES), _of(JOINED_RANGES), _of(SELECTOR_RANGES), _of(TAG_RANGES)
_BY_NEIGHBOURS = (JOINER_RANGES, SELECTOR_RANGES, TAG_RANGES)
_OTHER_END_RANGES: Final[Ranges] = tuple((ord(one), ord(one)) for one in LINE_ENDS if len(one) == 1)
_SUSPECT = _of(UNSEEN_RANGES, _OTHER_END_RANGES, *_BY_NEIGHBOURS)
_SUSPECT_IN_LINE = _of(UNSEEN_RANGES, _OTHER_END_RANGES, ((0x09, 0x0A),), *_BY_NEIGHBOURS)
_BREAKS = anywhere("[\t\n]+")


def may_be_unclean(text: str, *, lines: bool) -> bool:
    """Whether there is anything in the text that ``clean`` has to look at: one quick search."""
    return (_SUSPECT if lines else _SUSPECT_IN_LINE).search(text) is not None


def clean(text: str, *, lines: bool, mark: Callable[[str], str] = lambda _: "") -> str:
    """The text as it may be kept: with line ends of one kind, or on one line unless ``lines``. ``mark`` gives what stands for a character
    that is taken out."""
    if not may_be_unclean(text, lines=lines):
        return text
    kept: list[str] = []
    chars = list(_OTHER_ENDS.sub("\n", text))
    seen = [one for one in chars if not _UNSEEN.match(one)]
    at = 0  # in `seen`, which is what neighbours are told by
    before = ""
    flag_ends_at = -1
    for one in chars:
        if _UNSEEN.match(one):
            kept.append(mark(one))
            continue
        if one == _FLAG:
            flag_ends_at = _flag_end(seen, at)
        stays = at <= flag_ends_at or _stays(one, before, seen[at + 1] if at + 1 < len(seen) else "")
        kept.append(one if stays else mark(one))
        before = one if stays else before
        at += 1
    whole = "".join(kept)
    return whole if lines else _on_one_line(whole)


def is_clean(text: str, *, lines: bool) -> bool:
    """Whether the text is as it may be kept."""
    return not may_be_unclean(text, lines=lines) or clean(text, lines=lines) == text


def made_visible(text: str, *, lines: bool) -> str:
    """The text with ``[U+202E]`` where something was that nobody sees: nothing is lost, and nothing acts."""
    return clean(text, lines=lines, mark=lambda char: f"[U+{ord(char):04X}]")


def unclean_place(text: str, *, lines: bool) -> tuple[int, int, str]:
    """Line and character (from 1) of the first that can't be kept, and which one it is (``U+202E``)."""
    cleaned = clean(text, lines=lines)
    at = next((n for n, (one, other) in enumerate(zip(text, cleaned, strict=False)) if one != other), len(cleaned))
    before = text[:at].split("\n")
    return len(before), len(before[-1]) + 1, f"U+{ord(text[at]):04X}"


def first_unclean(fields: Mapping[str, Field], given: Mapping[str, Any]) -> tuple[str, tuple[int, int, str]] | None:
    """The first field of what is given for a record in whose text something stands that can't be kept, and its place."""
    lined: list[str] = []
    others: list[str] = []
    for path, value in given.items():
        if isinstance(value, str) and "/" not in path:
            (lined if _has_lines(fields, path) else others).append(value)
        else:
            others += (text for _, text, _ in _texts_in(fields, path, value))
    # one search through all of it; only where something may be wrong each is looked at
    if not (may_be_unclean(" ".join(lined), lines=True) or may_be_unclean(" ".join(others), lines=False)):
        return None
    return next(
        (
            (name, unclean_place(text, lines=lines))
            for path, value in given.items()
            for name, text, lines in _texts_in(fields, path, value)
            if not is_clean(text, lines=lines)
        ),
        None,
    )


def cleaned(fields: Mapping[str, Field], given: Mapping[str, Any]) -> dict[str, Any]:
    """What is given for a record, as it may be kept; keys stay as they are."""

    def kept(value: Any, *, lines: bool) -> Any:
        if isinstance(value, str):
            return clean(value, lines=lines)
        if isinstance(value, list):
            return [kept(one, lines=False) for one in value]
        return {key: kept(one, lines=False) for key, one in value.items()} if isinstance(value, dict) else value

    return {path: kept(value, lines=_has_lines(fields, path.partition("/")[0])) for path, value in given.items()}


def _has_lines(fields: Mapping[str, Field], name: str) -> bool:
    field = fields.get(name)
    return field is not None and field.kind in LINED_KINDS


def _texts_in(fields: Mapping[str, Field], path: str, value: Any) -> Iterator[tuple[str, str, bool]]:
    """Each text of a value, keys of maps too: of which field it is, and whether it may have lines."""
    name = path.partition("/")[0]
    if name != path:
        yield name, path, False
    if isinstance(value, str):
        yield name, value, _has_lines(fields, name)
    elif isinstance(value, list):
        yield from ((name, one, False) for one in value)
    elif isinstance(value, dict):
        for key, one in value.items():
            yield name, key, False
            if isinstance(one, str):
                yield name, one, False


def _flag_end(seen: list[str], at: int) -> int:
    """Where the flag that begins at ``at`` ends; ``at`` itself when nothing of a place follows."""
    end = at + 1
    while end < len(seen) and end - at <= _FLAG_TAGS_MAX and _TAG.match(seen[end]) and seen[end] != _FLAG_ENDS:
        end += 1
    is_whole = end > at + 1 and end < len(seen) and seen[end] == _FLAG_ENDS
    return end if is_whole else at


def _stays(one: str, before: str, after: str) -> bool:
    if _TAG.match(one):
        return False
    if _SELECTOR.match(one):
        return (
            before not in ("", " ", "\t", "\n", "\u3000") and not _SELECTOR.match(before) and not _JOINER.match(before)
        )
    if _JOINER.match(one):
        is_joined = before != "" and (_JOINED.match(before) or _SELECTOR.match(before)) is not None
        return is_joined and after != "" and _JOINED.match(after) is not None
    return True


def _on_one_line(text: str) -> str:
    parts = _BREAKS.split(text)
    return text if len(parts) == 1 else " ".join(kept for one in parts if (kept := one.strip(" ")))
