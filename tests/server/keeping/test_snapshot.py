"""A backup beside a running server: whole or not there, and only then told to the phones."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import pytest
from pysqlite3 import dbapi2 as sqlite3

from schema.day import MINUTE_MS
from server.audit.verify import verify
from server.command import main
from server.keeping import snapshot
from server.keeping.in_use import InUse, StillInUse
from server.keeping.manifest import backups_of, mark_of, moment_of_name, read_manifest
from server.keeping.snapshot import MAKING, Unfinished, UnsoundCopy, back_up, tell_backed_up
from server.keeping.space import NoRoom
from sync.storage_sqlite import SQLiteStorage
from tests.server.keeping.conftest import KeptHouse, replica
from tests.small_office import CATALOGUE


def test_a_backup_says_what_it_is_and_its_journal_is_whole(kept: KeptHouse) -> None:
    made = kept.back_up()
    manifest = read_manifest(made.folder)
    assert manifest == made.manifest
    assert (manifest.office, manifest.epoch) == (kept.office.id, kept.office.engine.epoch())
    assert manifest.seq == kept.office.storage.last_seq()
    last = kept.office.storage.last_entry()
    assert last is not None
    assert (manifest.entry, manifest.entry_hash) == (last.n, last.hash.hex())
    assert manifest.office_db == mark_of(made.folder / "office.db")
    assert len(manifest.blobs) == 1
    assert moment_of_name(made.folder.name) == manifest.made_at == kept.now
    storage = SQLiteStorage(made.folder / "office.db")
    assert verify(storage, kept.office.id, CATALOGUE).findings == ()
    storage.close()


def test_no_secret_of_the_house_is_in_a_backup(kept: KeptHouse) -> None:
    kept.back_up()
    files = [one for one in kept.backups.rglob("*") if one.is_file()]
    assert (kept.office.folder / "house-key.pem").exists()
    assert [one.name for one in files if one.suffix == ".pem"] == []
    assert all(b"PRIVATE KEY" not in one.read_bytes() for one in files)
    assert all(one.stat().st_mode & 0o077 == 0 for one in [*kept.backups.rglob("office.db"), *backups_of(kept.store)])


def test_the_running_server_tells_the_phones_and_they_forget(kept: KeptHouse) -> None:
    desk = replica(kept.desk)
    assert len(desk.kept) == 6
    made = kept.back_up()
    answer = kept.desk.exchange()
    assert answer.backed_up_through == made.manifest.seq
    assert desk.kept == []
    kept.visits(kept.desk, 1)
    assert len(desk.kept) == 1


def test_backed_up_through_never_falls_and_never_enters_another_epoch(kept: KeptHouse) -> None:
    first = kept.back_up()
    kept.visits(kept.desk, 1)
    kept.now += 1
    second = kept.back_up()
    file = kept.office.folder / "office.db"
    assert not tell_backed_up(file, first.manifest, kept.now, kept.random)
    kept.office.do(lambda: kept.office.storage.put_meta("epoch", "another")).result()
    kept.office.do(lambda: kept.office.storage.put_meta("backed_up_through", "0")).result()
    assert not tell_backed_up(file, second.manifest, kept.now, kept.random)
    assert kept.office.look(lambda: kept.office.storage.meta("backed_up_through")).result() == "0"


def test_backups_made_while_phones_push_are_each_one_moment(kept: KeptHouse) -> None:
    """A second connection copies in a thread of its own while this one pushes; no push fails, every copy is whole."""
    made: list[snapshot.Made] = []

    def copy() -> None:
        for _ in range(3):
            made.append(kept.back_up())

    thread = threading.Thread(target=copy)
    thread.start()
    pushed = 0
    while thread.is_alive() or pushed == 0:
        kept.visits(kept.desk, 1)
        pushed += 1
    thread.join()
    assert len({one.folder for one in made}) == 3
    for one in made:
        storage = SQLiteStorage(one.folder / "office.db")
        assert verify(storage, kept.office.id, CATALOGUE).findings == ()
        assert storage.last_seq() == one.manifest.seq
        storage.close()
    assert verify(kept.office.storage, kept.office.id, CATALOGUE).findings == ()


def test_pictures_are_kept_once_and_a_damaged_one_is_named(kept: KeptHouse) -> None:
    assert kept.back_up().new_blob_count == 1
    second = kept.picture(2)
    kept.now += MINUTE_MS
    path = kept.office.folder / "blobs" / second[:2] / second
    path.write_bytes(b"\x00" + path.read_bytes()[1:])
    made = kept.back_up()
    assert (made.damaged, made.new_blob_count, len(made.manifest.blobs)) == ((second,), 0, 1)


@pytest.mark.parametrize("at", ["_copy_blobs", "write_manifest", "sync_folder"])
def test_a_backup_that_was_cut_off_is_none_and_is_cleared_away(
    kept: KeptHouse, at: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    class CutOff(BaseException):
        pass

    def cut(*_: object) -> None:
        raise CutOff

    with monkeypatch.context() as patched:
        patched.setattr(snapshot, at, cut)
        patched.setattr(snapshot.shutil, "rmtree", lambda *_, **__: None)
        with pytest.raises(CutOff):
            kept.back_up()
    assert backups_of(kept.store) == []
    assert [one.name[: len(MAKING)] for one in kept.store.iterdir() if one.is_dir() and one.name != "blobs"] == [MAKING]
    assert kept.desk.exchange().backed_up_through == 0
    made = kept.back_up()
    assert [one for one in kept.store.iterdir() if one.name.startswith(MAKING)] == []
    assert backups_of(kept.store) == [made.folder]


@pytest.mark.parametrize("at", ["make_folder", "_to_disk", "write_manifest", "tell_backed_up"])
def test_a_disk_that_fails_gives_a_sentence_and_no_backup_that_phones_hear_of(
    kept: KeptHouse, at: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(snapshot, at, fail)
        with pytest.raises(Unfinished, match="full or failing"):
            kept.back_up()
        assert main(["backup", "--to", str(kept.backups), "--data", str(kept.data)]) == 1
    assert "磁盘已满或有故障" in capsys.readouterr().err
    assert kept.desk.exchange().backed_up_through == 0
    assert list(kept.store.glob(f"{MAKING}*")) == []


def test_a_damaged_file_gives_no_backup_and_the_last_one_stays(kept: KeptHouse) -> None:
    good = kept.back_up()
    kept.stop()
    connection = sqlite3.connect(str(kept.office.folder / "office.db"), isolation_level=None)
    connection.execute("UPDATE journal SET received_ms = received_ms + 1 WHERE n = 5")
    connection.close()
    with pytest.raises(UnsoundCopy, match="entry 5"):
        kept.back_up()
    with (kept.office.folder / "office.db").open("rb+") as file:
        file.seek(8 * 4096)
        file.write(bytes(range(256)) * 64)
    with pytest.raises(UnsoundCopy, match="damaged|can't be read"):
        kept.back_up()
    assert backups_of(kept.store) == [good.folder]
    kept.restore(good)
    kept.start()


def test_two_backups_at_once_and_a_full_disk_are_refused(kept: KeptHouse, monkeypatch: pytest.MonkeyPatch) -> None:
    kept.store.mkdir(parents=True)
    lock = InUse(kept.store)
    lock.alone()
    with pytest.raises(StillInUse):
        kept.back_up()
    lock.end()
    monkeypatch.setattr("server.keeping.space.ROOM_LEFT_BYTES", 1 << 60)
    with pytest.raises(NoRoom):
        kept.back_up()
    assert backups_of(kept.store) == []


def test_an_office_without_history_can_be_backed_up(kept: KeptHouse, tmp_path: Path) -> None:
    empty = kept.house.make_office("空机关")
    made = back_up(empty.folder, tmp_path / "more", CATALOGUE, kept.now)
    assert (made.manifest.entry, made.manifest.seq, made.manifest.checkpoint) == (0, 0, "")


def test_the_manifest_is_readable_by_people(kept: KeptHouse) -> None:
    told = json.loads((kept.back_up().folder / "manifest.json").read_text(encoding="utf-8"))["manifest"]
    assert told["format"] == "luzhi-backup-1"
    assert told["office_name"] == "示范机关"
