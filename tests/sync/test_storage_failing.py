"""A disk that is full or failing, as far as it can be had inside one process: what was refused isn't there, reading goes
on, and the same storage takes again afterwards (I15). Faults of real system calls stand in ``tests/crash``.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pysqlite3 import dbapi2 as sqlite3

from sync.storage import StorageFailing
from sync.storage_memory import MemoryStorage
from sync.storage_sqlite import SQLiteStorage
from sync.turns import Turns

LARGE = "x" * 100_000


@pytest.fixture
def storage(tmp_path: Path) -> Iterator[SQLiteStorage]:
    """A storage that holds one value."""
    opened = SQLiteStorage(tmp_path / "office.db")
    with opened.turn():
        opened.put_meta("kept", "1")
    yield opened
    opened.close()


def fill_up(storage: SQLiteStorage) -> None:
    """No page more for this connection."""
    connection = storage.database.conn
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count={pages}")


def test_i15_a_full_disk_refuses_a_turn_and_the_next_one_is_taken_when_there_is_room(storage: SQLiteStorage) -> None:
    fill_up(storage)
    with pytest.raises(StorageFailing, match="full"), storage.turn():
        storage.put_meta("large", LARGE)
    assert not storage.is_sound
    assert (storage.meta("kept"), storage.meta("large")) == ("1", None)
    with storage.turn():
        storage.put_meta("large", LARGE)
    assert storage.is_sound
    assert storage.meta("large") == LARGE


def test_i15_while_the_log_cannot_be_laid_into_the_file_every_turn_is_refused_and_reading_goes_on(
    storage: SQLiteStorage, tmp_path: Path
) -> None:
    fill_up(storage)
    with pytest.raises(StorageFailing), storage.turn():
        storage.put_meta("large", LARGE)
    storage.database.conn.execute("PRAGMA busy_timeout=1")
    reader = sqlite3.connect(str(tmp_path / "office.db"), isolation_level=None)
    reader.execute("BEGIN")
    assert reader.execute("SELECT value FROM meta WHERE name = 'kept'").fetchone() == ("1",)
    for _ in range(3):
        with pytest.raises(StorageFailing, match="another process"), storage.turn():
            storage.put_meta("small", "1")
        assert (storage.meta("kept"), storage.meta("small")) == ("1", None)
    reader.close()
    with storage.turn():
        storage.put_meta("small", "1")
    assert storage.meta("small") == "1"


def test_i15_a_refused_turn_is_not_found_by_who_opens_the_file_next(storage: SQLiteStorage, tmp_path: Path) -> None:
    fill_up(storage)
    with pytest.raises(StorageFailing), storage.turn():
        storage.put_meta("small", "1")
        storage.put_meta("large", LARGE)
    other = SQLiteStorage(tmp_path / "office.db")
    assert (other.meta("kept"), other.meta("small"), other.meta("large")) == ("1", None, None)
    other.close()


def test_i15_work_that_hides_the_end_of_its_transaction_is_not_laid_piece_by_piece(storage: SQLiteStorage) -> None:
    with pytest.raises(StorageFailing, match="ended the transaction"), storage.turn():
        storage.put_meta("half", "1")
        storage.database.conn.execute("ROLLBACK")
    assert storage.meta("half") is None


def test_i15_tables_of_the_house_follow_to_the_new_connection(storage: SQLiteStorage) -> None:
    with storage.turn():
        storage.database.conn.execute("CREATE TABLE house (a TEXT)")
    fill_up(storage)
    with pytest.raises(StorageFailing), storage.turn():
        storage.database.conn.execute("INSERT INTO house VALUES (?)", (LARGE,))
    with storage.turn():
        storage.database.conn.execute("INSERT INTO house VALUES ('b')")
    assert storage.database.conn.execute("SELECT a FROM house").fetchall() == [("b",)]


class Unreadable(MemoryStorage):
    """A storage whose disk can't be read."""

    errors = (OSError,)

    def refresh(self) -> None:
        raise OSError("input/output error")


def test_i15_a_disk_that_cannot_be_read_is_told_to_whoever_reads_and_the_thread_lives_on() -> None:
    turns = Turns(Unreadable(), lambda: None, "test")
    for _ in range(3):
        with pytest.raises(StorageFailing, match="input/output"):
            turns.submit(None, lambda _: "read").result(10)
    turns.close()


def test_i15_a_read_that_fails_after_the_turn_is_the_storage_failing() -> None:
    class Failing(MemoryStorage):
        errors = (OSError,)

    storage = Failing()

    def read(_: Any) -> None:
        raise OSError("input/output error")

    turns = Turns(storage, lambda: None, "test")
    with pytest.raises(StorageFailing, match="input/output"):
        turns.submit(lambda: storage.put_meta("a", "1"), read).result(10)
    assert storage.meta("a") == "1"
    turns.close()
