"""Reads an office's own rule book as its office wrote it: regulations and clauses whatever their numbering.

Pure: lines in, a ``Rulebook`` out in which every line that isn't blank stands in exactly one place. Linking to the
catalogue and comparing with what was imported before stand in ``rulebook_links``.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from schema.cleaning import clean
from schema.pattern import anywhere, whole
from schema.words import Words

Place = Literal["cover", "contents", "title", "preamble", "clause", "unplaced"]
_TITLE_END = ("制度", "职责", "细则", "准则", "办法", "规定", "责任制", "规则", "守则")
_CONTENTS = whole(r"目\s*[录次]")
_NUMBERED = (
    (1, anywhere(r"(第[一二三四五六七八九十百0-9０-９]{1,4}[章节])[、，：:\s]*")),
    (2, anywhere(r"第([一二三四五六七八九十百零〇0-9０-９]{1,6})条[、，：:\s]*")),
    (2, anywhere(r"([一二三四五六七八九十]{1,3})[、．.，]\s*")),
    (3, anywhere(r"[（(]([一二三四五六七八九十]{1,3})[）)][、．.]?\s*")),
    (4, anywhere(r"([0-9０-９]{1,2})[、．.，](?![0-9０-９])\s*")),
    (5, anywhere(r"[（(]?([0-9０-９]{1,2})[）)][、．.]?\s*")),
)
_BLANKS = anywhere(r"[\s\u3000\ufeff]+")
_STOPS = anywhere("[，。；：:,;]")
_COUNT = anywhere(r"([0-9０-９]{1,3})\s*项")
_LABEL_LEVEL = 2
_LABEL = anywhere(r"([\u4e00-\u9fff]{2,8})[：:]\s*")
_TITLE_CHARS_MAX = 40
_FIRST = {"第一章", "第一节", "第1章", "一", "1", "１"}
_PAGE = " \t·….-—_0123456789"
"""What stands between a title of the contents and the line's end."""


class OfficeClause(msgspec.Struct, frozen=True, kw_only=True):
    """One clause: ``label`` with those of its parents (``"三"``, ``"会议内容/2"``), its text without the number, its lines (from 1)."""

    label: str
    text: str
    lines: tuple[int, ...]
    parent: str = ""


class OfficeRegulation(msgspec.Struct, frozen=True, kw_only=True):
    """One regulation as found."""

    title: str
    line: int
    preamble: str
    clauses: tuple[OfficeClause, ...]


class Unplaced(msgspec.Struct, frozen=True):
    """A line that belongs to nothing found."""

    line: int
    text: str


class Rulebook(msgspec.Struct, frozen=True, kw_only=True):
    """Everything found. ``places`` names the place of each line that isn't blank."""

    cover: tuple[str, ...]
    contents: tuple[str, ...]
    regulations: tuple[OfficeRegulation, ...]
    unplaced: tuple[Unplaced, ...]
    remarks: tuple[Words, ...]
    places: dict[int, Place]


def read_rulebook(lines: list[str]) -> Rulebook:
    """Find the regulations of a rule book and their clauses."""
    texts = [_BLANKS.sub(" ", clean(line, lines=False)).strip() for line in lines]
    numbered = [(number, text) for number, text in enumerate(texts, 1) if text]
    places: dict[int, Place] = {}
    start, contents, cover = _front(numbered, places)
    titles = _titles(numbered[start:], {_plain(one) for one in contents})
    reader = _Reader(places)
    for number, text in numbered[start:]:
        reader.take(number, text, number in titles)
    regulations = reader.finish()
    return Rulebook(
        cover=tuple(cover), contents=tuple(contents), regulations=regulations, unplaced=tuple(reader.unplaced),
        remarks=_remarks(cover, contents, regulations), places=places,
    )  # fmt: skip


def _plain(title: str) -> str:
    """A title without the number before it, the page after it and spaces."""
    if len(title) > 3 * _TITLE_CHARS_MAX:
        return title
    _, _, rest = _numbering(title)
    return (rest or title).rstrip(_PAGE).replace(" ", "")


def _front(numbered: list[tuple[int, str]], places: dict[int, Place]) -> tuple[int, list[str], list[str]]:
    """Cover and table of contents: up to where a line of the contents stands a second time, else while lines are titles."""
    at = next((place for place, (_, text) in enumerate(numbered[:60]) if _CONTENTS.match(text)), None)
    if at is None:
        return 0, [], []
    cover = [text for _, text in numbered[:at]]
    listed: list[str] = []
    met: set[str] = set()
    place = at + 1
    while place < len(numbered):
        text = _plain(numbered[place][1])
        if text in met or len(text) > _TITLE_CHARS_MAX:
            break
        met.add(text)
        listed.append(numbered[place][1])
        place += 1
    if place == len(numbered) or _plain(numbered[place][1]) not in met:
        kept = next((count for count, text in enumerate(listed) if not _looks_like_title(_plain(text))), len(listed))
        listed, place = listed[:kept], at + 1 + kept
    for number, _ in numbered[:at]:
        places[number] = "cover"
    for number, _ in numbered[at:place]:
        places[number] = "contents"
    return place, listed, cover


def _titles(numbered: list[tuple[int, str]], contents: set[str]) -> set[int]:
    """Lines of the contents; besides, lines that look like a title and after which the numbering begins anew."""
    found = {number for number, text in numbered if _plain(text) in contents}
    begins_anew = not found
    for number, text in reversed(numbered):
        if number not in found and _looks_like_title(text) and begins_anew:
            found.add(number)
        level, label, _ = _numbering(text)
        if level and number not in found:
            begins_anew = label in _FIRST
    return found


def _looks_like_title(text: str) -> bool:
    is_short = len(text) <= _TITLE_CHARS_MAX and not _STOPS.search(text)
    return is_short and text.endswith(_TITLE_END) and not any(pattern.match(text) for _, pattern in _NUMBERED)


class _Reader:
    """Takes line after line; knows the regulation under way and the clauses still open above the current one."""

    def __init__(self, places: dict[int, Place]) -> None:
        self.unplaced: list[Unplaced] = []
        self._places = places
        self._done: list[OfficeRegulation] = []
        self._title: tuple[int, str] | None = None
        self._preamble: list[str] = []
        self._clauses: list[OfficeClause] = []
        self._open: list[tuple[int, str]] = []

    def take(self, number: int, text: str, is_title: bool) -> None:
        """Place one line."""
        if is_title:
            self._close()
            self._title = (number, _plain(text))
            self._places[number] = "title"
        elif self._title is None:
            self.unplaced.append(Unplaced(number, text))
            self._places[number] = "unplaced"
        else:
            self._inside(number, text)

    def _inside(self, number: int, text: str) -> None:
        level, label, rest = _numbering(text)
        if level:
            self._begin(level, label, rest, number)
        elif self._clauses:
            last = self._clauses[-1]
            self._clauses[-1] = msgspec.structs.replace(
                last, text=f"{last.text}\n{text}".strip(), lines=(*last.lines, number)
            )
        else:
            self._preamble.append(text)
            self._places[number] = "preamble"
            return
        self._places[number] = "clause"

    def _begin(self, level: int, label: str, rest: str, number: int) -> None:
        while self._open and self._open[-1][0] >= level:
            self._open.pop()
        parent = self._open[-1][1] if self._open else ""
        path = f"{parent}/{label}" if parent else label
        taken = {one.label for one in self._clauses}
        again = 2
        unique = path
        while unique in taken:
            unique = f"{path}（{again}）"
            again += 1
        self._open.append((level, unique))
        self._clauses.append(OfficeClause(label=unique, text=rest, lines=(number,), parent=parent))

    def _close(self) -> None:
        if self._title is not None:
            self._done.append(
                OfficeRegulation(
                    title=self._title[1],
                    line=self._title[0],
                    preamble="\n".join(self._preamble),
                    clauses=tuple(self._clauses),
                )
            )
        self._preamble, self._clauses, self._open = [], [], []

    def finish(self) -> tuple[OfficeRegulation, ...]:
        """All regulations found."""
        self._close()
        return tuple(self._done)


def _numbering(text: str) -> tuple[int, str, str]:
    for level, pattern in _NUMBERED:
        found = pattern.match(text)
        if found:
            return level, found.group(1), text[found.end() :].strip()
    found = _LABEL.match(text)
    if found:
        return 1, found.group(1), text
    return 0, "", text


def _remarks(cover: list[str], contents: list[str], regulations: tuple[OfficeRegulation, ...]) -> tuple[Words, ...]:
    told = _COUNT.search(" ".join(cover))
    count = len(regulations)
    remarks: list[Words] = []
    if told and int(told.group(1)) != count:
        said = int(told.group(1))
        remarks.append(
            Words(
                f"封面写 {said} 项，正文找到 {count} 项制度。",
                f"The cover says {said}, the text holds {count} regulations.",
            )
        )
    titles = {one.title for one in regulations}
    for line in contents:
        if _plain(line) not in titles and _plain(line) not in _plain("".join(cover)):
            remarks.append(
                Words(
                    f"目录列有“{_plain(line)}”，正文没有这一篇。",
                    f"The contents list “{_plain(line)}”, which the text does not hold.",
                )
            )
    for one in regulations:
        if not one.clauses:
            remarks.append(Words(f"“{one.title}”里没有找到条目。", f"No clause was found in “{one.title}”."))
    return tuple(remarks)
