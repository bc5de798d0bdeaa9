"""One suite over every regulation's folder, a made-up fifteenth included, which then works through the engine without
another line.
"""

from __future__ import annotations

import importlib
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import schema.regulations
from schema.catalogue import Catalogue, CatalogueError, find_catalogue, make_catalogue
from schema.duty import owings, standing
from schema.new_regulation import main, write_regulation
from schema.regulation import Regulation
from schema.typescript import generated_files, write_or_check
from sync.ground import StoredGround
from tests.small_office import CATALOGUE, SmallOffice

HOME = Path(schema.regulations.__path__[0])
ALLOWED = {
    "__init__.py",
    "README.md",
    "clauses.py",
    "records.py",
    "workflow.py",
    "duties.py",
    "registers.py",
    "dossier.py",
    "forms",
    "examples",
    "__pycache__",
}
A_MATTERS_OWN = re.compile(r"[a-z]+_(records|workflow|duties)\.py")
"""A regulation of several matters has files of each beside: ``complaint_records.py``."""
OBLIGATORY = {"__init__.py", "README.md", "clauses.py"}
NAMES = sorted(path.name for path in HOME.iterdir() if path.is_dir() and path.name != "__pycache__")


@pytest.fixture
def fifteenth(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A regulation written by the script, importable as if it lay in the tree."""
    folder = write_regulation(15, "volunteer_service", tmp_path)
    monkeypatch.setattr(schema.regulations, "__path__", [str(HOME), str(tmp_path)])
    yield folder
    for name in [one for one in sys.modules if one.startswith("schema.regulations.volunteer_service")]:
        del sys.modules[name]


def check_folder(folder: Path) -> None:
    """The suite: obligatory files, no unknown ones, the shape of what they declare."""
    files = {path.name for path in folder.iterdir()}
    assert files >= OBLIGATORY
    assert {one for one in files if not A_MATTERS_OWN.fullmatch(one)} <= ALLOWED
    declared = importlib.import_module(f"schema.regulations.{folder.name}").REGULATION
    assert isinstance(declared, Regulation)
    assert declared.name == folder.name
    assert declared.clauses
    for clause in declared.clauses:
        assert clause.id.partition(".")[0] == str(declared.number)
        assert clause.title.zh and clause.title.en and clause.must.zh and clause.must.en
    for record in declared.records:
        assert record.collection.startswith(folder.name + ".")
        assert record.audience
        assert record.workflow.states
    assert len((folder / "README.md").read_text(encoding="utf-8")) > 100


@pytest.mark.parametrize("name", NAMES)
def test_a_regulations_folder_has_the_shape_of_all(name: str) -> None:
    check_folder(HOME / name)


def test_the_fifteenth_passes_the_same_suite_and_is_found(fifteenth: Path) -> None:
    check_folder(fifteenth)
    catalogue = find_catalogue()
    assert [one.number for one in catalogue.regulations] == list(range(1, 16))
    assert [one.kind for one in catalogue.served_by("15.1")].count("record") == 1
    assert "volunteer_service.entry" in generated_files(catalogue)["rules.json"]


def owed_now(office: SmallOffice, catalogue: Catalogue) -> list[tuple[str, str, str]]:
    """Person, record and standing of what is owed under the fifteenth."""
    name = "volunteer_service.finish_entry"
    ground = StoredGround(office.storage, catalogue)
    found = owings(catalogue.duties[name], name, ground, office.now)
    return [(one.person, one.record, standing(one, office.now)) for one in found]


def test_the_fifteenth_works_through_the_engine_without_another_line(fifteenth: Path) -> None:
    catalogue = find_catalogue()
    office = SmallOffice(catalogue=catalogue)
    owner = office.person("owner", "staff")
    device = office.device("owner")
    office.exchange(device)
    record = device.create("volunteer_service.entry", {"subject": "社区服务", "owner": owner})
    office.exchange(device)
    assert owed_now(office, catalogue) == [(owner, record, "open")]
    device.patch("volunteer_service.entry", record, {"outcome": "办理中"})
    device.act("volunteer_service.entry", record, "finish", {"outcome": "已办"})
    assert {one.outcome for one in office.exchange(device).results} == {"applied"}
    assert owed_now(office, catalogue) == [(owner, record, "done")]


@pytest.mark.parametrize(
    ("number", "name", "said"),
    [(15, "Bad Name", "small letters"), (3, "good_name", "1 to 14"), (15, "twice", "choose another")],
)
def test_the_script_refuses_with_what_to_do(tmp_path: Path, number: int, name: str, said: str) -> None:
    write_regulation(16, "twice", tmp_path)
    with pytest.raises(ValueError, match=said):
        write_regulation(number, name, tmp_path)


def test_the_script_says_what_comes_next(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["15", "volunteer_service", str(tmp_path)]) == 0
    assert "scripts/generate" in capsys.readouterr().out
    assert main(["15", "volunteer_service", str(tmp_path)]) == 1
    assert main([]) == 2


def test_doubles_and_dangling_names_are_refused() -> None:
    regulations = CATALOGUE.regulations
    office = tuple(one for name, one in CATALOGUE.records.items() if name.startswith("office."))
    with pytest.raises(CatalogueError, match="declared twice"):
        make_catalogue((*regulations, regulations[0]), office)
    with pytest.raises(CatalogueError, match=re.escape("office.")):
        make_catalogue(regulations, office[1:])


def test_stale_generated_files_are_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = generated_files(CATALOGUE)
    assert write_or_check(files, check=False, folder=tmp_path) == 0
    assert write_or_check(files, check=True, folder=tmp_path) == 0
    (tmp_path / "rules.ts").write_text("old", encoding="utf-8")
    assert write_or_check(files, check=True, folder=tmp_path) == 1
    assert "rules.ts is stale" in capsys.readouterr().out
