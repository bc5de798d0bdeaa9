"""The drill names a wrong, cut or bit-flipped backup, and says how long a right one took."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pysqlite3 import dbapi2 as sqlite3

from server.command import main
from server.keeping.drill import Drilled, drill, newest_backup
from server.keeping.manifest import mark_of, write_manifest
from server.keeping.snapshot import Made
from tests.server.keeping.conftest import KeptHouse
from tests.server.keeping.test_restore import spoil
from tests.small_office import CATALOGUE


@pytest.fixture
def made(kept: KeptHouse) -> Made:
    """A backup."""
    return kept.back_up()


def drilled(kept: KeptHouse, made: Made, tmp_path: Path) -> Drilled:
    """A drill whose temporary folder is seen."""
    where = tmp_path / "where"
    where.mkdir(exist_ok=True)
    done = drill(made.folder, CATALOGUE, lambda: kept.now, kept.random, kept.key, where)
    assert list(where.iterdir()) == []
    return done


def test_a_right_backup_is_proved_in_every_step(kept: KeptHouse, made: Made, tmp_path: Path) -> None:
    before = mark_of(made.folder / "office.db")
    done = drilled(kept, made, tmp_path)
    assert done.wrong == ""
    # the note of the restore, and the end of the house's old device
    entries, exchanges = made.manifest.entry + 2, kept.office.storage.last_exchange()
    said = (
        r"the files are whole: the database and 1 pictures",
        r"restored into an empty folder, in a new epoch \([0-9a-f]{8}\)",
        rf"{entries} entries and {exchanges} signatures are right, [1-9]\d* records rebuilt alike, the sums of [1-9]\d* scopes agree",
        r"a device from nothing came to [1-9]\d* records, its sums agree",
    )
    for step, pattern in zip(done.steps, said, strict=True):
        assert re.fullmatch(pattern, step.en)
    assert mark_of(made.folder / "office.db") == before


@pytest.mark.parametrize("what", ["office.db", "manifest.json", "picture"])
@pytest.mark.parametrize("how", ["flipped", "cut", "gone"])
def test_a_damaged_backup_is_named(kept: KeptHouse, made: Made, tmp_path: Path, what: str, how: str) -> None:
    picture = next(iter(made.manifest.blobs))
    spoil(made.folder / what if what != "picture" else kept.store / "blobs" / picture[:2] / picture, how)
    wrong = drilled(kept, made, tmp_path).wrong
    assert str(made.folder) in wrong or picture in wrong


@pytest.mark.parametrize(
    ("statement", "named"),
    [
        ("UPDATE journal_body SET body = x'00' WHERE n = 9", "entry 9"),
        ("UPDATE exchange SET signature = zeroblob(64) WHERE id = (SELECT max(id) FROM exchange)", "device's signature of entry"),
        ("DELETE FROM record WHERE collection = 'first_contact.visit' AND id = (SELECT max(id) FROM record WHERE "
         "collection = 'first_contact.visit')", "is gone"),
        ("UPDATE scope SET sum = sum + 1 WHERE scope = 'office'", "office: "),
        ("UPDATE scope SET sum = sum + 1 WHERE scope = 'post:receptionist'", "post:receptionist: "),
        ("UPDATE meta SET value = 'somebody else' WHERE name = 'office'", "another file"),
    ],
)  # fmt: skip
def test_a_backup_whose_files_are_right_but_whose_content_is_not_is_named(
    kept: KeptHouse, made: Made, tmp_path: Path, statement: str, named: str
) -> None:
    """Somebody with the key changed the copy and the manifest with it."""
    connection = sqlite3.connect(str(made.folder / "office.db"), isolation_level=None)
    connection.execute(statement)
    connection.close()
    told = {one: getattr(made.manifest, one) for one in made.manifest.__struct_fields__}
    write_manifest(
        made.folder, type(made.manifest)(**{**told, "office_db": mark_of(made.folder / "office.db")}), kept.key.sign
    )
    assert named in drilled(kept, made, tmp_path).wrong


def test_the_newest_is_drilled_and_what_was_never_finished_is_none(kept: KeptHouse, made: Made) -> None:
    (kept.store / ".making-20991231T000000000Z").mkdir()
    kept.now += 1
    second = kept.back_up()
    assert newest_backup(kept.store) == second.folder
    assert newest_backup(kept.store / "nowhere") is None


def test_the_command_prints_what_it_proved_and_its_code_tells(
    kept: KeptHouse, made: Made, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["drill", str(kept.backups), "--data", str(kept.data)]
    assert main(arguments) == 0
    told = capsys.readouterr().out
    assert "it can be restored, in" in told
    assert told.count("✓") == 5
    spoil(made.folder / "office.db", "flipped")
    assert main(arguments) == 1
    assert str(made.folder / "office.db") in capsys.readouterr().out
    assert main(["drill", str(kept.root / "empty"), "--data", str(kept.data)]) == 1
    assert "no backup here" in capsys.readouterr().err
