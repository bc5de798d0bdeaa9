"""The committed snapshot of records and fields: it only grows, and a name that was retired may not come back.

Old messages and old phones still carry old names (rules of msgspec's schema evolution). ``lock.json`` is written by
``scripts/generate``; ``retired.json`` is kept by hand: whoever takes a field away writes its name there.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from schema.catalogue import Catalogue, find_catalogue

FOLDER = Path(__file__).parent
Snapshot = dict[str, dict[str, str]]


def snapshot_of(catalogue: Catalogue) -> Snapshot:
    """Collection to field to kind."""
    return {name: {field: one.kind for field, one in fields.items()} for name, fields in catalogue.fields.items()}


def snapshot_text(catalogue: Catalogue) -> str:
    """The snapshot as committed."""
    return json.dumps(snapshot_of(catalogue), indent=1, sort_keys=True) + "\n"


def what_shrank(before: Snapshot, after: Snapshot, retired: list[str]) -> list[str]:
    """Sentences about names that vanished without being retired, changed their kind, or came back."""
    wrong: list[str] = []
    for collection, fields in before.items():
        for field, kind in fields.items():
            name = f"{collection}.{field}"
            now = after.get(collection, {}).get(field)
            if now is None and name not in retired:
                wrong.append(f"{name} is gone: write it into schema/retired.json, old phones still send it")
            elif now is not None and now != kind:
                wrong.append(f"{name} was {kind} and is {now}: a field never changes its kind, make a new one")
    for collection, fields in after.items():
        wrong += [
            f"{collection}.{field} was retired and may not come back"
            for field in fields
            if f"{collection}.{field}" in retired
        ]
    return wrong


def main(check: bool) -> int:
    """Write ``lock.json``, or with ``check`` compare; growing is written, shrinking is refused either way."""
    catalogue = find_catalogue()
    path = FOLDER / "lock.json"
    before: Snapshot = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    retired: list[str] = json.loads((FOLDER / "retired.json").read_text(encoding="utf-8"))
    wrong = what_shrank(before, snapshot_of(catalogue), retired)
    for sentence in wrong:
        print(sentence)
    if wrong:
        return 1
    text = snapshot_text(catalogue)
    if path.exists() and path.read_text(encoding="utf-8") == text:
        return 0
    if check:
        print("schema/lock.json is stale: run scripts/generate and commit it.")
        return 1
    path.write_text(text, encoding="utf-8")
    print("written: schema/lock.json")
    return 0


if __name__ == "__main__":
    sys.exit(main("--check" in sys.argv))
