"""The table of clauses: what serves each, the tests that prove it, the pages and pictures that show it (``docs/clauses.md``).

``python -m tests.clauses`` writes it, ``--check`` compares and names clauses in use that nothing proves.
A test proves a clause by its name: ``test_5_2_...``, ``test_5_2_and_5_3_...``, in TypeScript ``it('[5.2] ...')``; a page by
its clause tag or by the numbers that its first comment ends with; a picture by its file's name (``12.8-notice.png``).
Knows the declarations and the tree, starts nothing.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from schema.catalogue import Catalogue, find_catalogue
from schema.clause import Clause
from schema.regulation import Regulation

ROOT = Path(__file__).resolve().parent.parent
TABLE = Path("docs") / "clauses.md"
FIRST = (1, 5, 12, 13)
"""Regulations in use, told first: whatever serves one of their clauses needs a test that names it."""
KINDS = {"record": "Records", "action": "Actions", "rule": "Rules", "duty": "Duties"}
NOTHING = "Nothing yet."
_PAGES, _SOURCES, _PICTURES = Path("pwa/src/pages"), Path("pwa/src"), Path("docs/pictures")
_IDS_OF_TEST = re.compile(r"^test_(\d+_\d+(?:_(?:and|to)_\d+_\d+)*)(?=_|$)")
_IDS_OF_CASE = re.compile(r"""\b(?:it|test|describe)(?:\.each\([^)]*\))?\(\s*['"`]\[([\d., to]+)\]\s*(.*?)['"`],""")
_TAG = re.compile(r"""<ClauseTag[^>]*\s:?id="'?(\d+\.\d+)'?\"""")
_COMMENT = re.compile(r"^// (?P<says>.*)$", re.MULTILINE)
_IN_BRACKETS = re.compile(r"\(((?:\d+\.\d+(?:, | to | and )?)+)\)")
_ROUTE = re.compile(r"""path: '(?P<path>[^']*)', component: (?:\(\) => import\()?'?(?P<file>[./\w]+)""")
_IDS_OF_PICTURE = re.compile(r"^((?:\d+\.\d+[-_+])+)")


class Proof(msgspec.Struct, frozen=True, order=True):
    """A test: the file from the root of the tree, and its name."""

    file: str
    name: str


class Page(msgspec.Struct, frozen=True, order=True):
    """A file of the app that shows a clause, with the addresses at which it opens; a part of pages has none."""

    file: str
    addresses: tuple[str, ...] = ()


class Shown(msgspec.Struct, frozen=True):
    """What the tree says of each clause, by its id."""

    proofs: dict[str, list[Proof]]
    pages: dict[str, list[Page]]
    pictures: dict[str, list[str]]


def ids_within(text: str, known: Iterable[str]) -> list[str]:
    """Clause ids in a text; ``12.5 to 12.8`` means all between that there are."""
    order = list(known)
    found: list[str] = []
    parts = re.findall(r"\d+[._]\d+|to", text)
    for place, part in enumerate(parts):
        one = part.replace("_", ".")
        if one == "to" or one not in order:
            continue
        is_range = place > 1 and parts[place - 1] == "to" and parts[place - 2].replace("_", ".") in order
        since = order.index(parts[place - 2].replace("_", ".")) if is_range else order.index(one)
        found += order[since : order.index(one) + 1] or [one]
    return list(dict.fromkeys(found))


def tests_of_python(root: Path) -> Iterator[tuple[Proof, str]]:
    """Every test function of the tree, with the part of its name that says clauses."""
    for path in sorted((root / "tests").rglob("test_*.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef) and (named := _IDS_OF_TEST.match(node.name)):
                yield Proof(path.relative_to(root).as_posix(), node.name), named.group(1)


def tests_of_typescript(root: Path) -> Iterator[tuple[Proof, str]]:
    """Every case of the app's own tests that begins with clauses in square brackets."""
    for path in sorted((root / _SOURCES).rglob("*.test.ts")):
        for found in _IDS_OF_CASE.finditer(path.read_text(encoding="utf-8")):
            yield Proof(path.relative_to(root).as_posix(), f"[{found.group(1)}] {found.group(2)}"), found.group(1)


def pages_of(root: Path) -> Iterator[tuple[Page, str]]:
    """Every component that shows a clause, with the text that says which."""
    addresses: dict[Path, list[str]] = {}
    for path in (root / _SOURCES / "router.ts", *sorted((root / _PAGES).rglob("routes.ts"))):
        if path.is_file():
            for found in _ROUTE.finditer(path.read_text(encoding="utf-8")):
                file = (path.parent / found["file"]).resolve()
                addresses.setdefault(file.with_suffix(".vue"), []).append(found["path"])
    for path in sorted((root / _SOURCES).rglob("*.vue")):
        text = path.read_text(encoding="utf-8")
        said = _COMMENT.search(text)
        bracketed = _IN_BRACKETS.findall(said["says"]) if said else []
        shown = "; ".join([*bracketed, *_TAG.findall(text)])
        if shown:
            page = Page(path.relative_to(root / _SOURCES).as_posix(), tuple(addresses.get(path.resolve(), ())))
            yield page, shown


def pictures_of(root: Path) -> Iterator[tuple[str, str]]:
    """Pictures whose names begin with clauses: ``12.8-notice.png``, ``5.1+5.2-wall.png``."""
    for path in sorted((root / _PICTURES).glob("*")):
        if named := _IDS_OF_PICTURE.match(path.name):
            yield f"pictures/{path.name}", named.group(1)


def shown_of(root: Path, known: Iterable[str]) -> Shown:
    """Look through the tree; what names a clause that there isn't is left out."""
    order, shown = list(known), Shown({}, {}, {})
    for into, found in (
        (shown.proofs, (*tests_of_python(root), *tests_of_typescript(root))),
        (shown.pages, tuple(pages_of(root))),
        (shown.pictures, tuple(pictures_of(root))),
    ):
        for what, text in found:
            for clause in ids_within(text, order):
                into.setdefault(clause, []).append(what)  # type: ignore[attr-defined]
    return shown


def unproved(catalogue: Catalogue, shown: Shown) -> list[str]:
    """Clauses of the regulations in use that something serves and no test names."""
    used = [one for one in catalogue.clauses if int(one.partition(".")[0]) in FIRST]
    return [one for one in used if catalogue.served_by(one) and not shown.proofs.get(one)]


def table_text(catalogue: Catalogue, shown: Shown) -> str:
    """The whole document."""
    served = [one for one in catalogue.regulations if any(catalogue.served_by(clause.id) for clause in one.clauses)]
    served.sort(key=lambda one: (one.number not in FIRST, one.number))
    clauses = [clause for one in served for clause in one.clauses]
    count = sum(bool(catalogue.served_by(one.id)) for one in clauses)
    proved = sum(bool(shown.proofs.get(one.id)) for one in clauses)
    lines = [
        "# Clauses",
        "",
        "Clause by clause: what serves it, the tests that prove it, where it shows. Written by `scripts/clauses` from the declarations,",
        "the names of the tests and the pages; `scripts/check` fails when it is stale. Regulations that nothing serves yet are left out.",
        "",
        f"{len(clauses)} clauses of {len(served)} regulations: {count} served, {proved} named by a test.",
        "",
        "| regulation | clauses | served | named by a test |",
        "|---|---|---|---|",
        *(_row_of(one, catalogue, shown) for one in served),
    ]
    for regulation in served:
        lines += ["", f"## {regulation.number} {regulation.title.zh} · {regulation.title.en}"]
        for clause in regulation.clauses:
            lines += ["", *_clause_lines(clause, catalogue, shown)]
    return "\n".join(lines) + "\n"


def _row_of(regulation: Regulation, catalogue: Catalogue, shown: Shown) -> str:
    ids = [one.id for one in regulation.clauses]
    served = sum(bool(catalogue.served_by(one)) for one in ids)
    proved = sum(bool(shown.proofs.get(one)) for one in ids)
    return f"| {regulation.number} {regulation.title.zh} | {len(ids)} | {served} | {proved} |"


def _clause_lines(clause: Clause, catalogue: Catalogue, shown: Shown) -> Iterator[str]:
    yield f"### {clause.id} {clause.title.zh} · {clause.title.en}"
    yield ""
    served = catalogue.served_by(clause.id)
    for kind, title in KINDS.items():
        names = dict.fromkeys(f"{one.label.zh} `{one.name}`" for one in served if one.kind == kind)
        if names:
            yield f"- {title}: {'; '.join(names)}"
    if not served:
        yield f"- {NOTHING}"
    if pages := shown.pages.get(clause.id):
        yield f"- Pages: {'; '.join(_page_text(one) for one in sorted(set(pages)))}"
    if proofs := shown.proofs.get(clause.id):
        yield "- Tests:"
        for file in sorted({one.file for one in proofs}):
            yield f"  - `{file}`: {'; '.join(dict.fromkeys(_test_text(one) for one in proofs if one.file == file))}"
    else:
        yield "- Tests: none"
    for picture in shown.pictures.get(clause.id, []):
        yield f"- ![{clause.id}]({picture})"


def _page_text(page: Page) -> str:
    return f"`{page.file}`" + (f" at {', '.join(f'`{one}`' for one in page.addresses)}" if page.addresses else "")


def _test_text(proof: Proof) -> str:
    named = _IDS_OF_TEST.match(proof.name)
    return proof.name[named.end() :].strip("_").replace("_", " ") if named else proof.name.partition("] ")[2]


def main(arguments: list[str], root: Path = ROOT) -> int:
    """Write the table, or compare it. Returns 1 when it is stale or a clause of the regulations in use has no test."""
    catalogue = find_catalogue()
    shown = shown_of(root, catalogue.clauses)
    text, file = table_text(catalogue, shown), root / TABLE
    if "--check" not in arguments:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        return 0
    missing = unproved(catalogue, shown)
    is_stale = not file.is_file() or file.read_text(encoding="utf-8") != text
    if is_stale:
        print(f"{TABLE.as_posix()} is stale: run scripts/clauses")
    if missing:
        print(f"no test is named by these clauses: {', '.join(missing)}")
    return int(is_stale or bool(missing))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
