"""A backup is one that this house made, and holds what its journal explains: else it is refused, or each misfit is named (BK1 to BK3)."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from pysqlite3 import dbapi2 as sqlite3

from schema.names import uuid7
from server.audit.checkpoints import CheckpointKey
from server.audit.finding import Finding
from server.command import main
from server.identity.keys import SigningKey
from server.identity.register import hashed
from server.keeping.drill import drill
from server.keeping.manifest import DamagedBackup, mark_of, read_sealed, seal_text, write_manifest
from server.keeping.restore import Restored, restore
from server.keeping.snapshot import Made
from sync.event import read_event
from sync.journal import EntryBody
from sync.storage import DeviceRow
from tests.server.keeping.conftest import KeptHouse, replica
from tests.small_office import CATALOGUE

Change = Callable[[KeptHouse, sqlite3.Connection], str]
"""Changes a file as whoever can write to it would; gives what must be named."""


def a_device(kept: KeptHouse, file: sqlite3.Connection) -> str:
    """A device of the changer's own for the administrator."""
    row = _row(file, replica(kept.admin).id)
    other = msgspec.structs.replace(row, id=uuid7(kept.now, kept.random(10)), public_key=SigningKey().public())
    _put(file, other)
    return f"device {other.id}"


def a_key(kept: KeptHouse, file: sqlite3.Connection) -> str:
    """The changer's key in the administrator's device."""
    row = _row(file, replica(kept.admin).id)
    _put(file, msgspec.structs.replace(row, public_key=SigningKey().public()))
    return f"the key of device {row.id}"


def an_owner(kept: KeptHouse, file: sqlite3.Connection) -> str:
    """The desk's phone becomes the administrator's."""
    row = _row(file, replica(kept.desk).id)
    _put(file, msgspec.structs.replace(row, person=replica(kept.admin).person))
    return f"whose device {row.id}"


def a_row_on_a_tablet(kept: KeptHouse, file: sqlite3.Connection) -> str:
    """A sign-in at a tablet that never was."""
    row = _row(file, replica(kept.admin).id)
    other = msgspec.structs.replace(
        row, id=uuid7(kept.now, kept.random(10)), public_key=SigningKey().public(), kind="shared", tablet=row.id, until_ms=2**52
    )  # fmt: skip
    _put(file, other)
    return f"device {other.id}"


def a_session(kept: KeptHouse, file: sqlite3.Connection) -> str:
    """A session whose token the changer knows."""
    device = replica(kept.admin).id
    file.execute("INSERT INTO session VALUES (?, ?, ?)", (hashed("known"), device, 2**52))
    return f"a session of device {device}"


def a_pin(kept: KeptHouse, file: sqlite3.Connection) -> str:
    """A PIN that the changer knows."""
    person = replica(kept.admin).person
    file.execute("INSERT INTO pin VALUES (?, ?, ?, 'scrypt-2-1-1', 0, 0)", (person, b"salt", b"hash"))
    return f"the PIN of {person}"


def a_post(kept: KeptHouse, file: sqlite3.Connection) -> str:
    """A post for the desk."""
    body = file.execute("SELECT body FROM record WHERE collection = 'office.post_held'").fetchone()[0]
    fields = msgspec.msgpack.decode(body)
    fields |= {"id": uuid7(kept.now, kept.random(10)), "person": kept.ids["前台"], "post": "administrator"}
    file.execute(
        "INSERT INTO record SELECT 999999, collection, ?, seq, ?, writers, scopes FROM record WHERE collection = 'office.post_held' "
        "LIMIT 1",
        (fields["id"], msgspec.msgpack.encode(fields)),
    )
    return f"record office.post_held {fields['id']}"


def a_value(kept: KeptHouse, file: sqlite3.Connection) -> str:
    """Another name of a visitor."""
    n, body = file.execute("SELECT n, body FROM record WHERE collection = 'first_contact.visit' LIMIT 1").fetchone()
    fields = {**msgspec.msgpack.decode(body), "visitor": "别人"}
    file.execute("UPDATE record SET body = ? WHERE n = ?", (msgspec.msgpack.encode(fields), n))
    return f"record first_contact.visit {fields['id']}"


CHANGES = (a_device, a_key, an_owner, a_row_on_a_tablet, a_session, a_pin, a_post, a_value)


def _row(file: sqlite3.Connection, device: str) -> DeviceRow:
    row = file.execute("SELECT row FROM device WHERE id = ?", (device,)).fetchone()[0]
    return msgspec.msgpack.decode(row, type=DeviceRow)


def _put(file: sqlite3.Connection, row: DeviceRow) -> None:
    file.execute("INSERT OR REPLACE INTO device VALUES (?, ?)", (row.id, msgspec.msgpack.encode(row)))


def changed(kept: KeptHouse, made: Made, change: Change, key: CheckpointKey | None = None) -> str:
    """A backup's file changed, and its manifest with it, as far as the changer can; gives what must be named."""
    file = sqlite3.connect(str(made.folder / "office.db"), isolation_level=None)
    named = change(kept, file)
    file.close()
    manifest = msgspec.structs.replace(made.manifest, office_db=mark_of(made.folder / "office.db"))
    write_manifest(made.folder, manifest, None if key is None else key.sign)
    return named


def put_back(kept: KeptHouse, made: Made, where: Path, told: list[Finding], **how: bool) -> Restored:
    """A restore into an empty folder."""
    offices = where / "offices"
    return restore(made.folder, offices, CATALOGUE, kept.now, kept.random, kept.key, tell=told.append, **how)


def test_bk1_a_backup_bears_the_houses_seal_over_every_byte_of_its_manifest(kept: KeptHouse) -> None:
    made = kept.back_up()
    manifest, text, seal = read_sealed(made.folder)
    assert manifest == made.manifest
    assert text.startswith(f"luzhi-backup-seal-1\n{kept.office.id}\n".encode())
    assert seal is not None
    assert seal == kept.key.sign(text)
    assert seal != kept.key.sign(seal_text(kept.office.id, "0" * 64))


@pytest.mark.parametrize("change", CHANGES)
def test_bk2_whoever_changes_a_backup_without_the_key_can_t_have_it_restored(
    kept: KeptHouse, tmp_path: Path, change: Change
) -> None:
    """Neither with no seal, nor with the old one, nor with one of another key; what stands in its place stays."""
    made, told = kept.back_up(), list[Finding]()
    _, _, seal = read_sealed(made.folder)
    assert seal is not None
    named = changed(kept, made, change)
    with pytest.raises(DamagedBackup, match="no seal"):
        put_back(kept, made, tmp_path / "a", told)
    other = CheckpointKey.in_folder(tmp_path / "other.keys", tmp_path / "other", kept.random)
    manifest = read_sealed(made.folder)[0]
    for sign in (other.sign, lambda _: seal):
        write_manifest(made.folder, manifest, sign)
        with pytest.raises(DamagedBackup, match="the seal is wrong"):
            put_back(kept, made, tmp_path / "a", told)
    with pytest.raises(DamagedBackup, match="no seal|the seal is wrong|nobody|journal|entry"):
        put_back(kept, made, tmp_path / "a", told, unsealed=True)
    assert not (tmp_path / "a" / "offices" / kept.office.id).exists()
    assert told == []
    done = put_back(kept, made, tmp_path / "a", told, despite=True)
    assert any(named in one.en for one in told)
    assert done.misfits == tuple(told)


@pytest.mark.parametrize("change", CHANGES)
def test_bk2_what_the_journal_does_not_explain_is_refused_under_a_right_seal_too(
    kept: KeptHouse, tmp_path: Path, change: Change
) -> None:
    """The file was changed before the backup was made of it: the seal is right, the rows are not."""
    made = kept.back_up()
    named = changed(kept, made, change, kept.key)
    with pytest.raises(DamagedBackup) as refused:
        put_back(kept, made, tmp_path / "a", [])
    assert named in str(refused.value)
    assert drill(made.folder, CATALOGUE, lambda: kept.now, kept.random, kept.key).wrong


def test_bk2_a_manifest_of_another_backup_is_refused(kept: KeptHouse, tmp_path: Path) -> None:
    first = kept.back_up()
    kept.visits(kept.desk, 1)
    kept.now += 1
    second = kept.back_up()
    shutil.copyfile(first.folder / "manifest.json", second.folder / "manifest.json")
    with pytest.raises(DamagedBackup):
        put_back(kept, second, tmp_path / "a", [], despite=True)


def test_bk3_a_backup_from_before_seals_is_restored_only_when_that_is_said(kept: KeptHouse, tmp_path: Path) -> None:
    made = kept.back_up()
    write_manifest(made.folder, made.manifest)
    with pytest.raises(DamagedBackup, match="--unsealed"):
        put_back(kept, made, tmp_path / "a", [])
    assert put_back(kept, made, tmp_path / "a", [], unsealed=True).misfits == ()


def test_bk3_without_the_key_a_seal_proves_nothing_and_the_command_says_what_to_do(
    kept: KeptHouse, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    kept.back_up()
    arguments = [str(kept.backups), "--data", str(tmp_path / "elsewhere" / "data")]
    assert main(["restore", *arguments]) == 1
    assert "LUZHI_KEYS" in capsys.readouterr().err
    assert main(["drill", *arguments]) == 1
    monkeypatch.setenv("LUZHI_KEYS", str(kept.house.settings.keys_folder))
    assert main(["drill", *arguments]) == 0
    assert main(["restore", *arguments]) == 0
    monkeypatch.delenv("LUZHI_KEYS")
    arguments[-1] = str(tmp_path / "another" / "data")
    assert main(["restore", *arguments, "--other-key"]) == 0


def test_jo8_a_backup_leaves_an_entry_while_the_server_runs(kept: KeptHouse) -> None:
    made = kept.back_up()
    kept.visits(kept.desk, 1)
    rows = kept.office.look(lambda: kept.office.storage.entries(made.manifest.entry, 1)).result()
    assert rows[0][2] is not None
    event = read_event(msgspec.msgpack.decode(rows[0][2], type=EntryBody))
    assert event is not None
    assert (event.what, event.counts) == ("backed_up", {"entry": made.manifest.entry, "seq": made.manifest.seq})
