"""Writes the folder of a new regulation: obligatory files, one clause to begin with, a record type that passes the
suite.

``python -m schema.new_regulation 15 volunteer_service [FOLDER]``; no other line of the project is touched.
"""

from __future__ import annotations

import sys
from pathlib import Path

from schema.pattern import anywhere, whole

_INIT = '''"""Regulation {number}: {name}."""

from schema.regulation import Regulation
from schema.regulations.{name}.clauses import CLAUSES
from schema.regulations.{name}.duties import DUTIES
from schema.regulations.{name}.records import RECORDS
from schema.words import Words

REGULATION = Regulation(
    number={number},
    name="{name}",
    title=Words("{name}", "{title}"),
    clauses=CLAUSES,
    records=RECORDS,
    duties=DUTIES,
    uses=("office.person",),
)
'''
_CLAUSES = '''"""The clauses of regulation {number} in our own words; an office's own text is imported and shown beside them."""

from schema.clause import Clause
from schema.words import Words

CLAUSES = (
    Clause(
        id="{number}.1",
        title=Words("第一条", "First clause"),
        must=Words("每件事项记下由谁负责、是否办完。", "Each matter is entered with who answers for it and whether it is done."),
    ),
)
'''
_RECORDS = '''"""Records of regulation {number}."""

from __future__ import annotations

from typing import Annotated

from schema.audience import everyone
from schema.field import long_text, person, text
from schema.place import Place
from schema.record import Record, RecordType
from schema.terms import Actor, Everyone, Own, Same
from schema.words import Words
from schema.workflow import Action, Create, Edit, State, Workflow


class Entry(Record, kw_only=True):
    """One matter."""

    subject: Annotated[str, text("事项", "Matter")]
    owner: Annotated[str, person("负责人", "Responsible")]
    outcome: Annotated[str, long_text("办理情况", "Outcome")] = ""


RECORDS = (
    RecordType(
        collection="{name}.entry",
        shape=Entry,
        label=Words("事项", "Matters"),
        title=("subject",),
        create=Create(label=Words("登记", "Enter"), who=Everyone(), asks=("subject", "owner"), clause="{number}.1"),
        edits=(Edit(who=Same(Own("owner"), Actor()), fields=("outcome",), start=("open",)),),
        places=(Place(field="owner", open=("open",), posts=("office_director",), clause="{number}.1"),),
        audience=(everyone(),),
        stays=Words("写明为什么没有期限，或者改成 retention", "say why it has no term, or give it one by retention"),
        workflow=Workflow(
            states=(State("open", Words("办理中", "Open"), "open"), State("done", Words("已办", "Done"), "good")),
            actions=(
                Action(
                    name="finish",
                    label=Words("办结", "Done"),
                    start=("open",),
                    to="done",
                    who=Same(Own("owner"), Actor()),
                    asks=("outcome",),
                    must=("outcome",),
                    clause="{number}.1",
                    tone="main",
                ),
            ),
        ),
    ),
)
'''
_DUTIES = '''"""What is owed under regulation {number}."""

from __future__ import annotations

from schema.duty import Duty, Each
from schema.terms import Actor, Own, Same
from schema.words import Words

DUTIES = (
    Duty(
        name="finish_entry",
        label=Words("办结事项", "Finish the matter"),
        clause="{number}.1",
        about=Each(collection="{name}.entry", open=("open",), done=("done",)),
        whom=Same(Own("owner"), Actor()),
    ),
)
'''
_README = """# {number} {title}

Who, when, where, which scene: half a page.

- `clauses.py` says what the regulation obliges people to do, in our own words.
- `records.py` declares what is recorded, who may do what, who sees it.
- `duties.py` declares what is owed, by whom, by when, closed by what.

After a change: `scripts/generate`, then `scripts/test`.
"""
_NAME = whole("[a-z][a-z0-9_]{2,39}")
_FILES = {
    "__init__.py": _INIT,
    "clauses.py": _CLAUSES,
    "records.py": _RECORDS,
    "duties.py": _DUTIES,
    "README.md": _README,
}


def write_regulation(number: int, name: str, regulations: Path) -> Path:
    """Write the folder ``regulations/name``. Raises ``ValueError`` with a sentence when the name or number can't be used."""
    if not _NAME.match(name):
        raise ValueError("The name is made of small letters, digits and underscores, for example volunteer_service.")
    if number < 15:
        raise ValueError("Numbers 1 to 14 are taken by the office's rule book; choose 15 or more.")
    folder = regulations / name
    if folder.exists():
        raise ValueError(f"There is a regulation {name} already; choose another name.")
    for other in sorted(regulations.glob("*/__init__.py")):
        if anywhere(rf"\bnumber={number},").search(other.read_text(encoding="utf-8")):
            raise ValueError(f"Number {number} is taken by {other.parent.name}; choose another number.")
    folder.mkdir(parents=True)
    title = name.replace("_", " ").capitalize()
    for file, text in _FILES.items():
        written = text.replace("{number}", str(number)).replace("{name}", name).replace("{title}", title)
        (folder / file).write_text(written, encoding="utf-8")
    return folder


def main(arguments: list[str]) -> int:
    """Command line; prints what to do next."""
    if len(arguments) < 2 or not arguments[0].isdigit():
        print("Usage: scripts/new-regulation NUMBER NAME, for example: scripts/new-regulation 15 volunteer_service")
        return 2
    home = Path(arguments[2]) if len(arguments) > 2 else Path(__file__).parent / "regulations"
    try:
        folder = write_regulation(int(arguments[0]), arguments[1], home)
    except ValueError as wrong:
        print(wrong)
        return 1
    print(f"Written: schema/regulations/{folder.name}. Fill it in, then run scripts/generate and scripts/test.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
