"""Enters the office's own rule book beside our clauses: first import, then differences, never silently.

``luzhi import-regulations FILE``: a dry run tells what was found; a text that is there already is changed only with
``--yes``.
"""

from __future__ import annotations

from pathlib import Path

from server.intake.archive import check_archive, decode_text, docx_lines, in_child, read_file
from server.intake.refusals import Refused, file_refusal
from server.intake.rulebook import Rulebook, read_rulebook
from server.intake.rulebook_links import Difference, Linked, LinkedClause, compare, link
from server.open_office import OpenOffice

COLLECTION = "office.rulebook_text"
_TEXT_CHARS_MAX = 8000


def lines_of(path: Path) -> list[str]:
    """The lines of a .txt or the paragraphs of a .docx. Raises ``Refused``."""
    content = read_file(path)
    if content.startswith(b"PK") or path.suffix.lower() == ".docx":
        check_archive(content)
        lines: list[str] = in_child(docx_lines, content)
    else:
        lines = decode_text(content).splitlines()
    if not any(line.strip() for line in lines):
        raise Refused(file_refusal("no_text"))
    return lines


def known_texts(office: OpenOffice) -> list[LinkedClause]:
    """What was imported before and is in force, in order. Call inside the office's thread."""
    rows = list(office.rows(COLLECTION))
    found = [
        LinkedClause(
            regulation=str(row.get("regulation", "")), regulation_title=str(row["regulation_title"]), label=str(row["label"]),
            order=int(row["order"]), text=str(row["text"]), clauses=tuple(row.get("clauses", ())),
        )
        for row in rows
        if row["state"] == "in_force"
    ]  # fmt: skip
    return sorted(found, key=lambda one: one.order)


def enter_texts(office: OpenOffice, texts: tuple[LinkedClause, ...]) -> int:
    """Create, change and repeal so that the office holds these texts; returns the number of steps. Call inside the office's turn."""
    system = office.system_device()
    office.exchange_in_turn(system)
    there = system.view(COLLECTION)
    by_key = {(str(row["regulation_title"]), str(row["label"])): (record, row) for record, row in there.items()}
    steps = 0
    for one in texts:
        record, row = by_key.pop((one.regulation_title, one.label), ("", {}))
        values = {"regulation": one.regulation, "order": one.order, "text": one.text, "clauses": list(one.clauses)}
        if not record:
            system.create(COLLECTION, {**values, "regulation_title": one.regulation_title, "label": one.label})
            steps += 1
            continue
        if row["state"] == "repealed":
            system.act(COLLECTION, record, "restore")
            steps += 1
        changed = {
            name: value for name, value in values.items() if row.get(name, [] if name == "clauses" else "") != value
        }
        if changed:
            system.patch(COLLECTION, record, changed)
            steps += 1
    for record, row in by_key.values():
        if row["state"] == "in_force":
            system.act(COLLECTION, record, "repeal")
            steps += 1
    office.exchange_in_turn(system)
    return steps


def report_lines(book: Rulebook, linked: Linked, titles: dict[str, str]) -> list[str]:
    """What was found, for the terminal. ``titles`` are the catalogue's Chinese titles by name."""
    counts = len(book.regulations), len(linked.clauses)
    lines = [f"找到制度 {counts[0]} 项，条目 {counts[1]} 条  regulations {counts[0]}, clauses {counts[1]}"]
    for one in book.regulations:
        name = linked.regulations.get(one.title, "")
        matched = f"→ {titles[name]} ({name})" if name else "→ 目录里没有对应的制度 no regulation of the catalogue"
        lines.append(f"  {one.title}：{len(one.clauses)} 条  {matched}")
    without = [f"{one.regulation_title} {one.label}" for one in linked.clauses if not one.clauses]
    lines.append(
        f"对应到条款 {len({c for one in linked.clauses for c in one.clauses})} 条  clauses of the catalogue with a text"
    )
    lines += [f"  没有对应条款 not linked: {text}" for text in without]
    lines += [f"  没有原文的条款 clause without a text: {clause}" for clause in linked.without_text]
    lines += [f"  第 {one.line} 行没有归属 line {one.line} not placed: {one.text}" for one in book.unplaced]
    lines += [f"  {one.zh}  {one.en}" for one in book.remarks]
    return lines


def difference_lines(differences: list[Difference]) -> list[str]:
    """What a revised text changes, for the terminal."""
    kinds = {"added": "新增 added", "changed": "改动 changed", "removed": "删去 removed"}
    lines: list[str] = []
    for one in differences:
        lines.append(f"{kinds[one.kind]}: {one.regulation_title} {one.label}")
        lines += [f"    {text}" for text in one.lines()]
    return lines


def import_rulebook_file(office: OpenOffice, path: Path, dry_run: bool, yes: bool) -> int:
    """The command: 0 done or nothing to do, 1 refused, 2 waits for --yes."""
    try:
        lines = lines_of(path)
    except Refused as refused:
        print(
            f"✗ {refused.refusal.sentence.zh}{refused.refusal.todo.zh}  {refused.refusal.sentence.en} {refused.refusal.todo.en}"
        )
        return 1
    book = read_rulebook(lines)
    linked = link(book, office.catalogue.regulations)
    clipped = tuple(one for one in linked.clauses if len(one.text) <= _TEXT_CHARS_MAX)
    titles = {one.name: one.title.zh for one in office.catalogue.regulations}
    print("\n".join(report_lines(book, linked, titles)))
    for one in linked.clauses:
        if len(one.text) > _TEXT_CHARS_MAX:
            print(
                f"✗ {one.regulation_title} {one.label} 超过 {_TEXT_CHARS_MAX} 字，没有导入  longer than {_TEXT_CHARS_MAX} characters, left out"
            )
    before = office.look(lambda: known_texts(office)).result()
    differences = compare(before, list(clipped)) if before else []
    print("\n".join(difference_lines(differences)))
    if dry_run:
        print("只是试读，没有写入。 Dry run: nothing was written.")
        return 0
    if differences and not yes:
        print(
            "与现有原文不同。核对无误后加 --yes 再运行。 It differs from what is there; check it, then run again with --yes."
        )
        return 2
    steps = office.do(lambda: enter_texts(office, clipped)).result()
    print(f"已写入 {steps} 处。 {steps} steps written.")
    return 0
