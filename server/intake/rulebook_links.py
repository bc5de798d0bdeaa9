"""Links an office's clauses to the catalogue, and compares a revised text with the one imported before. Pure."""

from __future__ import annotations

import difflib

import msgspec

from schema.regulation import Regulation
from server.intake.clause_signs import SIGNS
from server.intake.rulebook import OfficeRegulation, Rulebook

_TITLE_SHARE_MIN = 0.5


class LinkedClause(msgspec.Struct, frozen=True, kw_only=True):
    """A clause with its place in the book and the catalogue's clauses it corresponds to."""

    regulation: str
    regulation_title: str
    label: str
    order: int
    text: str
    clauses: tuple[str, ...]


class Linked(msgspec.Struct, frozen=True, kw_only=True):
    """The whole book linked. ``regulations`` maps the office's title to the catalogue's name (``""``: none)."""

    clauses: tuple[LinkedClause, ...]
    regulations: dict[str, str]
    without_text: tuple[str, ...]


class Difference(msgspec.Struct, frozen=True, kw_only=True):
    """What a revised text changes at one place."""

    kind: str
    regulation_title: str
    label: str
    before: str = ""
    after: str = ""

    def lines(self) -> list[str]:
        """The change as people read it: what goes with −, what comes with +."""
        if self.kind == "added":
            return [f"+ {self.after}"]
        if self.kind == "removed":
            return [f"- {self.before}"]
        marked: list[str] = []
        for kind, a, b, c, d in difflib.SequenceMatcher(None, self.before, self.after, autojunk=False).get_opcodes():
            if kind == "equal":
                marked.append(self.before[a:b])
            else:
                gone, come = self.before[a:b], self.after[c:d]
                marked.append((f"[-{gone}-]" if gone else "") + (f"[+{come}+]" if come else ""))
        return ["".join(marked)]


def link(book: Rulebook, regulations: tuple[Regulation, ...]) -> Linked:
    """Match regulations by title, clauses by their signs, else by their place."""
    names = _match_titles(book.regulations, regulations)
    by_name = {one.name: one for one in regulations}
    linked: list[LinkedClause] = []
    for place, office in enumerate(book.regulations):
        name = names.get(office.title, "")
        ids = _ids_of(office, by_name[name]) if name else {}
        for order, clause in enumerate(office.clauses):
            linked.append(
                LinkedClause(
                    regulation=name, regulation_title=office.title, label=clause.label, order=place * 1000 + order,
                    text=clause.text, clauses=tuple(sorted(ids.get(clause.label, set()), key=_id_order)),
                )
            )  # fmt: skip
    placed = {clause for one in linked for clause in one.clauses}
    missing = [clause.id for one in regulations for clause in one.clauses if clause.id not in placed]
    return Linked(clauses=tuple(linked), regulations=names, without_text=tuple(missing))


def _id_order(clause: str) -> tuple[int, int]:
    number, _, rest = clause.partition(".")
    return int(number), int(rest)


def _pairs(text: str) -> set[str]:
    return {text[place : place + 2] for place in range(len(text) - 1)}


def _match_titles(offices: tuple[OfficeRegulation, ...], regulations: tuple[Regulation, ...]) -> dict[str, str]:
    scored: list[tuple[float, str, str]] = []
    for office in offices:
        for regulation in regulations:
            wanted, there = _pairs(regulation.title.zh), _pairs(office.title)
            shared = len(wanted & there)
            share = shared / max(len(wanted), 1) + shared / max(len(there), 1)
            if shared / max(len(wanted), 1) >= _TITLE_SHARE_MIN:
                scored.append((share, office.title, regulation.name))
    names: dict[str, str] = {}
    for _, title, name in sorted(scored, reverse=True):
        if title not in names and name not in names.values():
            names[title] = name
    return names


def _ids_of(office: OfficeRegulation, regulation: Regulation) -> dict[str, set[str]]:
    """Label to clause ids: by signs in the clause, by those of its parent, else by its place among the top clauses."""
    found: dict[str, set[str]] = {}
    for clause in office.clauses:
        own = {
            one.id
            for one in regulation.clauses
            if any(sign in f"{clause.label.rpartition('/')[2]}：{clause.text}" for sign in SIGNS.get(one.id, ()))
        }
        found[clause.label] = own | found.get(clause.parent, set())
    tops = [clause for clause in office.clauses if not clause.parent]
    if len(tops) == len(regulation.clauses):
        for clause, declared in zip(tops, regulation.clauses, strict=True):
            if not found[clause.label]:
                found[clause.label] = {declared.id}
    return found


def compare(before: list[LinkedClause], after: list[LinkedClause]) -> list[Difference]:
    """What a revised book adds, changes and removes."""
    differences: list[Difference] = []
    titles = dict.fromkeys([one.regulation_title for one in after] + [one.regulation_title for one in before])
    for title in titles:
        olds = [one for one in before if one.regulation_title == title]
        news = [one for one in after if one.regulation_title == title]
        differences += _compare_one(title, olds, news)
    return differences


def _compare_one(title: str, olds: list[LinkedClause], news: list[LinkedClause]) -> list[Difference]:
    by_label = {one.label: one for one in olds}
    differences: list[Difference] = []
    for new in news:
        old = by_label.pop(new.label, None)
        if old is None:
            differences.append(Difference(kind="added", regulation_title=title, label=new.label, after=new.text))
        elif old.text != new.text:
            differences.append(
                Difference(kind="changed", regulation_title=title, label=new.label, before=old.text, after=new.text)
            )
    for label, old in by_label.items():
        differences.append(Difference(kind="removed", regulation_title=title, label=label, before=old.text))
    return differences
