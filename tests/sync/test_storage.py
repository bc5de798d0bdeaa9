"""One contract for every storage: memory and SQLite (and what is SQLite's alone: version gate, pragmas, newer files,
kept after closing).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.checksum import add, share
from sync.decide import Stored
from sync.journal import Entry, ExchangeRow
from sync.merge import Overwritten
from sync.sqlite_file import NewerFile, OldSQLite, check_sqlite_version
from sync.storage import DeviceRow, ScopeEntry, Storage
from sync.storage_memory import MemoryStorage
from sync.storage_sqlite import SQLiteStorage

Make = Callable[[Path], Storage]
MAKERS: dict[str, Make] = {
    "memory": lambda folder: MemoryStorage(),
    "sqlite": lambda folder: SQLiteStorage(folder / "office.db"),
}


@pytest.fixture(params=MAKERS)
def storage(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Storage]:
    """A storage of each kind."""
    made = MAKERS[request.param](tmp_path)
    yield made
    made.close()


def record(number: int, seq: int, *scopes: str, body: bytes = b"\x80") -> Stored:
    """A stored record."""
    return Stored(
        collection="a.b", id=f"{number:08d}", seq=seq, body=body, writers={"x": ("s", "p")}, scopes=frozenset(scopes)
    )


class Undo(Exception):
    """Raised inside a turn to undo it."""


def test_a_turn_is_kept_whole_or_not_at_all(storage: Storage) -> None:
    with storage.turn():
        storage.put_meta("a", "1")
        storage.put_stored(record(1, storage.next_seq(), "office"), frozenset())
    with pytest.raises(Undo), storage.turn():
        storage.put_meta("a", "2")
        storage.put_stored(record(2, storage.next_seq(), "office"), frozenset())
        storage.put_result("op", b"r")
        raise Undo
    assert storage.meta("a") == "1"
    assert storage.last_seq() == 1
    assert storage.stored("a.b", "00000002") is None
    assert storage.result("op") is None
    assert storage.scope_level("office").count == 1


def test_a_savepoint_undoes_only_itself_and_gives_its_seqs_back(storage: Storage) -> None:
    with storage.turn():
        storage.put_stored(record(1, storage.next_seq(), "office"), frozenset())
        with pytest.raises(Undo), storage.savepoint():
            storage.put_stored(record(2, storage.next_seq(), "office"), frozenset())
            storage.add_history("a.b", "00000001", 2, [Overwritten("x", 1, "s", "p", False)])
            raise Undo
        assert storage.next_seq() == 2
        storage.put_stored(record(3, 2, "office"), frozenset())
    assert [one.id for one in storage.collection("a.b")] == ["00000001", "00000003"]
    assert storage.history("a.b", "00000001") == []
    assert storage.scope_level("office").sum == add(share("00000001", 1), share("00000003", 2))


@given(
    there=st.sets(st.integers(0, 40)),
    laid=st.sets(st.integers(0, 40)),
    page=st.integers(1, 7),
    is_laid_meanwhile=st.booleans(),
)
@settings(max_examples=60)
def test_a_collection_is_read_whole_and_in_order_whatever_its_pages(
    tmp_path_factory: pytest.TempPathFactory, there: set[int], laid: set[int], page: int, is_laid_meanwhile: bool
) -> None:
    storage = SQLiteStorage(tmp_path_factory.mktemp("paged") / "office.db", page_records=page)
    with storage.turn():
        for number in there:
            storage.put_stored(record(number, storage.next_seq(), "office"), frozenset())
    with storage.turn():
        reading = storage.collection("a.b")
        first = next(reading, None) if is_laid_meanwhile else None
        for number in laid:
            storage.put_stored(record(number, storage.next_seq(), "office", body=b"\x81\xa1n\x01"), frozenset())
        found = [*([first] if first else []), *reading]
    storage.close()
    ids = [one.id for one in found]
    assert ids == sorted(set(ids))
    wanted = there if is_laid_meanwhile else there | laid
    assert {f"{number:08d}" for number in wanted} <= set(ids)
    if not is_laid_meanwhile:
        assert set(ids) == {f"{number:08d}" for number in wanted}
        assert {one.id for one in found if one.body != b"\x80"} == {f"{number:08d}" for number in laid}


def test_sc4_sc8_levels_sums_and_gone_marks_follow_each_change(storage: Storage) -> None:
    with storage.turn():
        storage.put_stored(record(1, storage.next_seq(), "office", "post:a"), frozenset())
        storage.put_stored(record(2, storage.next_seq(), "office"), frozenset())
        storage.put_stored(record(1, storage.next_seq(), "office", body=b"\x81\xa1a\x01"), frozenset({"post:a"}))
    office, left = storage.scope_level("office"), storage.scope_level("post:a")
    assert (office.seq, office.count, office.sum) == (3, 2, add(share("00000001", 3), share("00000002", 2)))
    assert (left.seq, left.count, left.sum) == (3, 0, 0)
    assert storage.scope_entries("post:a", 0, 10) == [ScopeEntry(3, "a.b", "00000001", None)]
    assert [one.seq for one in storage.scope_entries("office", 0, 10)] == [2, 3]
    assert [one.seq for one in storage.scope_entries("office", 2, 10)] == [3]
    assert [one.seq for one in storage.scope_entries("office", 0, 1)] == [2]
    assert storage.scope_level("nobody").seq == 0


def test_a_record_comes_back_as_it_was_put(storage: Storage) -> None:
    made = record(1, 1, "office", "person:x", body=b"\x81\xa1a\xa1b")
    with storage.turn():
        storage.next_seq()
        storage.put_stored(made, frozenset())
    assert storage.stored("a.b", "00000001") == made
    assert storage.collections() == ["a.b"]


def test_devices_exchanges_entries_and_history_are_kept_in_order(storage: Storage) -> None:
    device = DeviceRow(
        id="d", person="p", public_key=b"k", label="l", state="active", counter=3, enrolled_ms=1, seen_ms=2
    )
    exchange = ExchangeRow(
        id=1, device="d", epoch="e", counter=3, head_hash=b"h" * 32, op_hashes=b"o" * 32, signature=b"s"
    )
    entries = [
        Entry(n=n, received_ms=n, author="p", device="d", exchange=1, body_hash=b"b", hash=bytes([n]))
        for n in (1, 2, 3)
    ]
    with storage.turn():
        storage.put_device(device)
        storage.add_exchange(exchange)
        for entry in entries:
            storage.add_entry(entry, b"salt", b"body")
        storage.add_history("a.b", "r", 1, [Overwritten("x", "old", "s", "p", False)])
        storage.add_history("a.b", "r", 2, [Overwritten("x/k", True, "t", "q", True)])
    assert (storage.device("d"), storage.devices(), storage.device("e")) == (device, [device], None)
    assert (storage.exchange(1), storage.last_exchange(), storage.exchange(2)) == (exchange, 1, None)
    assert storage.last_entry() == entries[-1]
    assert storage.entries(1, 1) == [(entries[1], b"salt", b"body")]
    assert [(row.seq, row.value.path, row.value.value, row.value.lost) for row in storage.history("a.b", "r")] == [
        (1, "x", "old", False), (2, "x/k", True, True),
    ]  # fmt: skip


def test_what_was_committed_is_there_after_closing(tmp_path: Path) -> None:
    first = SQLiteStorage(tmp_path / "office.db")
    with first.turn():
        first.put_stored(record(1, first.next_seq(), "office"), frozenset())
    first.close()
    again = SQLiteStorage(tmp_path / "office.db")
    assert again.last_seq() == 1
    assert again.stored("a.b", "00000001") is not None
    again.close()


def test_the_file_is_opened_for_durability(tmp_path: Path) -> None:
    storage = SQLiteStorage(tmp_path / "office.db")
    ask = storage._connection.execute
    assert ask("PRAGMA journal_mode").fetchone()[0] == "wal"
    assert ask("PRAGMA synchronous").fetchone()[0] == 2
    assert ask("PRAGMA trusted_schema").fetchone()[0] == 0
    assert ask("PRAGMA secure_delete").fetchone()[0] == 1
    storage.close()


@pytest.mark.parametrize("version", [(3, 40, 1), (3, 51, 2)])
def test_an_sqlite_that_can_corrupt_is_refused_with_what_to_do(version: tuple[int, int, int]) -> None:
    with pytest.raises(OldSQLite, match="pysqlite3"):
        check_sqlite_version(version)


def test_the_sqlite_that_is_here_is_new_enough() -> None:
    check_sqlite_version()
    check_sqlite_version((3, 51, 3))


def test_a_file_of_a_newer_program_is_refused_and_left_alone(tmp_path: Path) -> None:
    storage = SQLiteStorage(tmp_path / "office.db")
    storage._connection.execute("PRAGMA user_version = 99")
    storage.close()
    with pytest.raises(NewerFile, match="99"):
        SQLiteStorage(tmp_path / "office.db")


def test_jo7_bodies_and_values_that_gave_way_are_erased_and_entries_stay(storage: Storage) -> None:
    entries = [
        Entry(n=n, received_ms=n, author="a", device="d", exchange=1, body_hash=b"b", hash=bytes([n]))
        for n in (1, 2, 3)
    ]
    lost = [Overwritten(path, path, "s", "p", False) for path in ("contact", "items/a", "items/b", "told")]
    with storage.turn():
        for entry in entries:
            storage.add_entry(entry, b"salt", b"body")
        storage.add_history("a.b", "00000001", 1, lost)
    with pytest.raises(Undo), storage.turn():
        storage.forget_bodies([1, 2])
        storage.forget_history("a.b", "00000001", frozenset({"contact"}))
        raise Undo
    assert [row[2] for row in storage.entries(0, 9)] == [b"body"] * 3
    assert len(storage.history("a.b", "00000001")) == 4
    with storage.turn():
        storage.forget_bodies([1, 3])
        storage.forget_history("a.b", "00000001", frozenset({"contact", "items"}))
    storage.scrub()
    assert [(row[0].n, row[1], row[2]) for row in storage.entries(0, 9)] == [
        (1, None, None),
        (2, b"salt", b"body"),
        (3, None, None),
    ]
    assert [row.value.path for row in storage.history("a.b", "00000001")] == ["told"]
