"""``audit verify`` names the entry: whatever byte of a record, an entry, a body or a signature is changed (JO5, I12,
I16).
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from pysqlite3 import dbapi2 as sqlite3

from server.audit.verify import Verdict, verify
from sync.storage_sqlite import SQLiteStorage
from tests.server.conftest import TestHouse
from tests.small_office import CATALOGUE

STEP = 20
"""An entry that a device signed, the second of its exchange."""


@pytest.fixture
def copy_of(house: TestHouse, tmp_path: Path) -> Callable[[str], Verdict]:
    """An office with some history; gives the verdict on a copy on which a statement was run."""
    admin = house.administrator()
    clerk = house.person(admin, "文书", "office_clerk", "receptionist")
    assert clerk.replica is not None
    for number in range(8):
        visit = clerk.replica.create(
            "first_contact.visit", {"visitor": f"来访人{number}", "matter": "咨询", "received_at": 0}
        )
        clerk.replica.act("first_contact.visit", visit, "finish", {"result": "已答复"})
        clerk.exchange()
    folder = house.office.folder

    def verdict(statement: str) -> Verdict:
        copied = tmp_path / "copy"
        shutil.rmtree(copied, ignore_errors=True)
        copied.mkdir()
        house.office.look(
            lambda: house.office.storage._connection.execute("VACUUM INTO ?", (str(copied / "office.db"),))
        ).result()
        assert folder.exists()
        connection = sqlite3.connect(str(copied / "office.db"), isolation_level=None)
        connection.create_function("flipped", 1, _flipped)
        connection.execute(statement.replace("ENTRY", str(STEP)))
        connection.close()
        storage = SQLiteStorage(copied / "office.db")
        try:
            return verify(storage, house.office.id, CATALOGUE)
        finally:
            storage.close()

    return verdict


def _flipped(blob: bytes) -> bytes:
    changed = bytearray(blob)
    changed[len(changed) // 2] ^= 1
    return bytes(changed)


def test_jo5_an_untouched_journal_is_whole(copy_of: Callable[[str], Verdict]) -> None:
    verdict = copy_of("SELECT 1")
    assert verdict.findings == ()
    assert verdict.entry_count >= 16


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal_body SET body = flipped(body) WHERE n = ENTRY",
        "UPDATE journal_body SET salt = flipped(salt) WHERE n = ENTRY",
        "UPDATE journal SET received_ms = received_ms + 1 WHERE n = ENTRY",
        "UPDATE journal SET author = 'somebody' WHERE n = ENTRY",
        "UPDATE journal SET hash = flipped(hash) WHERE n = ENTRY",
        "UPDATE exchange SET signature = flipped(signature) WHERE id = (SELECT exchange FROM journal WHERE n = ENTRY)",
        "UPDATE exchange SET counter = counter + 1 WHERE id = (SELECT exchange FROM journal WHERE n = ENTRY)",
        "DELETE FROM exchange WHERE id = (SELECT exchange FROM journal WHERE n = ENTRY)",
        "DELETE FROM journal WHERE n = ENTRY",
    ],
)
def test_jo5_a_changed_byte_is_named_by_its_entry(copy_of: Callable[[str], Verdict], statement: str) -> None:
    findings = copy_of(statement).findings
    assert any(one.entry == STEP for one in findings)
    # an exchange carries two steps: the first of them names what is wrong with its signature
    assert min(one.entry for one in findings if one.entry) in (STEP, STEP - 1)


def test_jo5_a_changed_record_is_named_by_the_entry_that_wrote_it(copy_of: Callable[[str], Verdict]) -> None:
    statement = "UPDATE record SET body = flipped(body) WHERE rowid = (SELECT min(rowid) FROM record WHERE collection = 'first_contact.visit')"
    findings = copy_of(statement).findings
    assert len(findings) == 1
    assert findings[0].entry > 0
    assert "first_contact.visit" in findings[0].en


def test_jo5_a_record_that_vanished_or_came_from_nowhere_is_named(copy_of: Callable[[str], Verdict]) -> None:
    where = "WHERE rowid = (SELECT min(rowid) FROM record WHERE collection = 'first_contact.visit')"
    assert "is gone" in copy_of(f"DELETE FROM record {where}").findings[0].en
    forged = "INSERT INTO record SELECT 999999, collection, '00000000-0000-7000-8000-000000000000', seq, body, writers, scopes FROM record LIMIT 1"
    assert "no origin" in copy_of(forged).findings[0].en
