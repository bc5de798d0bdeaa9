"""Files and folders that are sure to be found again, a key of which nobody sees a part, a disk that fails told in a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from schema.names import uuid7
from server import disk
from server.command import main
from server.disk import make_folder, write_once
from server.identity.house_key import HOUSE_KEY_FILE, house_key


def test_every_folder_that_names_a_new_one_is_synced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced: list[Path] = []
    monkeypatch.setattr(disk, "sync_folder", synced.append)
    make_folder(tmp_path / "a" / "b" / "c")
    assert synced == [tmp_path, tmp_path / "a", tmp_path / "a" / "b"]
    make_folder(tmp_path / "a" / "b" / "c")
    assert len(synced) == 3


def test_a_file_is_written_once_for_its_owner_alone_and_leaves_no_part(tmp_path: Path) -> None:
    path = tmp_path / "key"
    write_once(path, b"first")
    with pytest.raises(FileExistsError):
        write_once(path, b"second")
    assert path.read_bytes() == b"first"
    assert path.stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_the_house_keeps_its_key(tmp_path: Path) -> None:
    assert house_key(tmp_path).public() == house_key(tmp_path).public()
    assert [one.name for one in tmp_path.iterdir()] == [HOUSE_KEY_FILE]


def test_a_file_that_can_not_be_opened_is_told_in_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "data" / "offices" / uuid7(0, bytes(10)) / "office.db").mkdir(parents=True)
    assert main(["enrol-administrator", "--data", str(tmp_path / "data")]) == 1
    told = capsys.readouterr()
    assert "磁盘已满或有故障 the disk is full or failing" in told.err
