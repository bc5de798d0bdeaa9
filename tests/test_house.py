"""The house is in order: every module says what it is, names are the office's nouns, locks name no address, documents
agree with the tree.
"""

from __future__ import annotations

import ast
import re
import subprocess
from pathlib import Path

import pytest

from server.command import _parser
from server.problems import PROBLEMS
from tests.small_office import CATALOGUE

ROOT = Path(__file__).parent.parent
TRACKED = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.split("\n")
FILES = [ROOT / name for name in TRACKED if name and (ROOT / name).is_file()]
PYTHON = [path for path in FILES if path.suffix == ".py"]
GENERIC = {"utils", "helpers", "manager", "common", "misc", "base", "core", "service", "util", "helper"}
DOCSTRING_LINES_MAX = 12
FILE_LINES_MAX = 500
TEXT = {".py", ".ts", ".vue", ".md", ".toml", ".json", ".css", ".html", ".js", ".lock", ".txt", ""}


def names(paths: list[Path]) -> list[str]:
    """Paths as people write them."""
    return [path.relative_to(ROOT).as_posix() for path in paths]


@pytest.mark.parametrize("path", PYTHON, ids=names(PYTHON))
def test_every_module_opens_with_what_it_is(path: Path) -> None:
    told = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    assert told
    assert len(told.splitlines()) <= DOCSTRING_LINES_MAX


def test_no_module_has_a_generic_name() -> None:
    source = [path for path in FILES if path.suffix in (".py", ".ts", ".vue")]
    assert [one for one in names(source) if Path(one).stem.lower() in GENERIC] == []


def test_no_source_file_is_over_its_length() -> None:
    source = [p for p in FILES if p.suffix in (".py", ".ts", ".vue") and "generated" not in p.parts]
    long = {
        name: count
        for path, name in zip(source, names(source), strict=True)
        if (count := path.read_text(encoding="utf-8").count("\n")) > FILE_LINES_MAX
    }
    assert long == {}


def test_locks_pin_by_version_and_hash_and_name_no_address() -> None:
    for name in ("requirements.lock", "requirements-dev.lock"):
        text = (ROOT / name).read_text(encoding="utf-8")
        assert not re.search(r"https?://|--index-url|--extra-index|--find-links", text)
        pins = re.findall(r"^[a-z0-9][\w.-]*==", text, re.MULTILINE)
        assert len(pins) > 20
        assert text.count("--hash=sha256:") >= len(pins)
    npm = (ROOT / "pwa" / "package-lock.json").read_text(encoding="utf-8")
    assert '"resolved"' not in npm
    assert npm.count('"integrity": "sha512-') > 20


def test_no_package_of_the_app_runs_anything_when_it_is_installed() -> None:
    assert '"hasInstallScript"' not in (ROOT / "pwa" / "package-lock.json").read_text(encoding="utf-8")
    assert "ignore-scripts=true" in (ROOT / "pwa" / ".npmrc").read_text(encoding="utf-8").splitlines()


def test_the_app_makes_neither_markup_nor_code_out_of_text() -> None:
    sink = re.compile(
        r"v-html|innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|DOMParser|srcdoc"
    )
    source = [one for one in FILES if one.is_relative_to(ROOT / "pwa" / "src") and one.suffix in (".ts", ".vue")]
    assert len(source) > 200
    assert [path.name for path in source if sink.search(path.read_text(encoding="utf-8"))] == []


def test_no_tracked_file_names_a_place_on_one_machine() -> None:
    found = []
    for path in FILES:
        if path.suffix in TEXT and "lock" not in path.name and path != Path(__file__):
            text = path.read_text(encoding="utf-8")
            found += [
                f"{path.name}: {hit.group(0)}"
                for hit in re.finditer(r"(?<![\w.~-])/(work|root|home/[a-z]+)/[A-Za-z.]", text)
            ]
    assert found == []


def test_scripts_are_all_told_and_all_there() -> None:
    told = set(
        re.findall(r"^\| `([\w.-]+)` \|", (ROOT / "scripts" / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    )
    there = {path.name for path in FILES if path.parent.name == "scripts" and path.name != "README.md"}
    assert told == there


def test_links_between_documents_lead_somewhere() -> None:
    broken = []
    for path in (one for one in FILES if one.suffix == ".md"):
        for target in re.findall(r"\]\(([^)#\s]+)", path.read_text(encoding="utf-8")):
            if "://" not in target and not (path.parent / target).exists():
                broken.append(f"{path.name}: {target}")
    assert broken == []


def test_every_command_and_every_folder_of_the_tree_is_documented() -> None:
    commands = next(one for one in _parser()._actions if one.dest == "==SUPPRESS==" or one.choices).choices
    assert commands is not None
    read = (ROOT / "README.md").read_text(encoding="utf-8")
    assert [name for name in commands if f"luzhi {name}" not in read] == []
    pages = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    assert [
        name for name in ("schema/", "sync/", "server/", "pwa/", "tests/", "scripts/") if f"`{name}`" not in pages
    ] == []


def test_contributing_sends_people_to_files_that_are_there() -> None:
    told = re.findall(
        r"`((?:schema|sync|server|pwa)/[\w./-]+\.(?:py|ts))`", (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    )
    assert len(told) > 10
    assert [name for name in told if not (ROOT / name).exists()] == []


def test_every_problem_of_a_route_and_every_refusal_reads_in_both_languages() -> None:
    for kind in PROBLEMS.values():
        for words in (kind.sentence, kind.todo):
            assert re.search(r"[\u4e00-\u9fff]", words.zh)
            assert words.en and not re.search(r"[\u4e00-\u9fff]", words.en)
    for refusal in CATALOGUE.refusals.values():
        for words in (refusal.sentence, refusal.todo):
            assert re.search(r"[\u4e00-\u9fff]", words.zh)
            assert words.en and not re.search(r"[\u4e00-\u9fff]", words.en)
