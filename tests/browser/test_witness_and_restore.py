"""A real phone beside a server that is backed up, lost, put back, and whose journal is rewritten (I14, I16)."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import expect
from pysqlite3 import dbapi2 as sqlite3

from schema.names import natural_id
from server.command import main
from tests.browser.conftest import Phone
from tests.real_server import SmallTown

Make = Callable[..., Phone]
ATTENDANCE = "party_study.attendance"


def check_in(office: SmallTown, phone: Phone) -> None:
    """Scan the meeting room's code."""
    phone.page.goto(f"{office.server.url}/q/{office.codes['会议室']}")
    expect(phone.page.get_by_role("status").filter(has_text="已签到")).to_be_visible()
    phone.level()


def is_there(office: SmallTown, session: str, person: str) -> bool:
    """Whether the server's file holds somebody's attendance."""
    record = natural_id(office.id, ATTENDANCE, (session, office.ids[person]))
    file = office.server.data / "offices" / office.id / "office.db"
    connection = sqlite3.connect(f"file:{file}?mode=ro", uri=True)
    try:
        return connection.execute("SELECT 1 FROM record WHERE id = ?", (record,)).fetchone() is not None
    finally:
        connection.close()


def test_i14_a_phone_brings_back_what_came_after_the_backup_without_a_touch(
    office: SmallTown, phones: Make, tmp_path: Path
) -> None:
    session = office.session()
    first, second = phones("承办人"), phones("检查员")
    check_in(office, first)
    data, backups = ["--data", str(office.server.data)], tmp_path / "backups"
    assert main(["backup", "--to", str(backups), *data]) == 0
    check_in(office, second)
    assert main(["restore", str(backups), *data]) == 1
    office.server.stop()
    assert main(["restore", str(backups), *data]) == 0
    assert is_there(office, session, "承办人")
    assert not is_there(office, session, "检查员")
    office.server.start()
    second.page.goto(office.server.url)
    expect(second.page.get_by_role("heading", name="今天", exact=True)).to_be_visible()
    second.page.wait_for_function(
        "() => new Promise((done) => { const asked = indexedDB.open('luzhi'); asked.onsuccess = () => {"
        " const db = asked.result; const got = db.transaction('standing').objectStore('standing').get('now');"
        f" got.onsuccess = () => {{ db.close(); done(got.result.epoch !== '{first_epoch(backups)}') }} }} }})"
    )
    second.level()
    organiser = phones("组织者")
    organiser.page.goto(f"{office.server.url}/party-study/session/{session}")
    expect(organiser.page.get_by_role("listitem").filter(has_text="检查员")).to_contain_text("出席")
    assert is_there(office, session, "检查员")
    assert main(["drill", str(backups), *data]) == 0


def first_epoch(backups: Path) -> str:
    """The epoch in which the backup was made."""
    path = next(backups.glob("*/*/manifest.json"))
    return str(json.loads(path.read_text(encoding="utf-8"))["manifest"]["epoch"])


def test_i16_what_a_phone_exports_holds_against_the_journal_and_against_a_forged_one(
    office: SmallTown, phones: Make, tmp_path: Path
) -> None:
    office.session()
    phone = phones("承办人")
    check_in(office, phone)
    phone.page.goto(f"{office.server.url}/me")
    with phone.page.expect_download() as download:
        phone.page.locator("[data-part=witness]").get_by_role("button").click()
    file = tmp_path / "phone.json"
    download.value.save_as(file)
    told = json.loads(file.read_text(encoding="utf-8"))
    assert told["format"] == "luzhi-checkpoints-1"
    assert len(told["checkpoints"]) >= 1
    knows = phone.page.evaluate(
        "crypto.subtle.importKey('raw', new Uint8Array(32), { name: 'Ed25519' }, false, ['verify']).then(() => true, () => null)"
    )
    assert {(one["verified"], one["doubt"]) for one in told["checkpoints"]} == {(knows, "")}
    arguments = ["audit", "verify", "--data", str(office.server.data), "--checkpoint", str(file)]
    (office.server.data / "demo").touch()
    assert main(arguments) == 0
    office.server.stop()
    connection = sqlite3.connect(str(office.server.data / "offices" / office.id / "office.db"), isolation_level=None)
    connection.execute("UPDATE journal SET hash = zeroblob(32) WHERE n = ?", (told["checkpoints"][-1]["n"],))
    connection.close()
    assert main(arguments) == 1
