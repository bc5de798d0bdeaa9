"""The import contracts bite: one planted break of each kind, in a copy of the tree, is named."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
BREAKS = {
    "schema/day.py": ("import sync.stamp", "server imports sync, sync imports schema, never the other way"),
    "schema/words.py": ("import cryptography", "schema needs nothing but the standard library and msgspec"),
    "sync/merge.py": ("import schema.regulations.hygiene", "sync knows no regulation and no office by name"),
    "schema/regulations/hygiene/clauses.py": ("import schema.regulations.dues.clauses", "a regulation never imports a sibling"),
    "server/routes/records.py": ("import sync.storage", "routes reach records only through server.access"),
    "sync/scopes.py": ("import server.clock", "server imports sync, sync imports schema, never the other way"),
}  # fmt: skip


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of what the contracts speak of."""
    copied = tmp_path_factory.mktemp("tree")
    for part in ("schema", "sync", "server"):
        shutil.copytree(ROOT / part, copied / part, ignore=shutil.ignore_patterns("static", "__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", copied)
    return copied


def lint(tree: Path) -> subprocess.CompletedProcess[str]:
    """Run the contracts over a tree."""
    program = Path(sys.executable).with_name("lint-imports")
    return subprocess.run(
        [str(program), "--no-cache"],
        cwd=tree,
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": str(tree)},
    )


def test_the_tree_as_it_is_keeps_every_contract(tree: Path) -> None:
    done = lint(tree)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("file", BREAKS)
def test_a_wrong_direction_is_named(tree: Path, file: str) -> None:
    line, contract = BREAKS[file]
    path = tree / file
    kept = path.read_text(encoding="utf-8")
    try:
        path.write_text(f"{kept}\n{line}\n", encoding="utf-8")
        done = lint(tree)
    finally:
        path.write_text(kept, encoding="utf-8")
    assert done.returncode == 1
    assert f"{contract} BROKEN" in done.stdout.replace("\n", " ").replace("  ", " ")
