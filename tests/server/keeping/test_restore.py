"""A restore proves the backup first, overwrites nothing, begins a new epoch and opens no hole."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from schema.day import MINUTE_MS
from server.audit.verify import verify
from server.command import main
from server.house import House
from server.identity.register import hashed
from server.keeping.in_use import InUse, StillInUse
from server.keeping.manifest import DamagedBackup, read_manifest, write_manifest
from server.keeping.restore import restore
from sync.journal import RestoreNote, read_restore_note
from tests.server.keeping.conftest import VISIT, KeptHouse, replica
from tests.small_office import CATALOGUE


def test_a_restored_office_is_the_old_one_in_a_new_epoch(kept: KeptHouse) -> None:
    made = kept.back_up()
    lost = kept.visits(kept.desk, 1)[0]
    old_epoch, picture = kept.office.engine.epoch(), kept.picture(1)
    kept.stop()
    kept.now += MINUTE_MS
    done = kept.restore(made)
    assert done.aside is not None
    assert (done.aside / "office.db").exists()
    kept.start()
    assert kept.office.engine.epoch() == done.epoch != old_epoch
    assert kept.office.storage.last_seq() == made.manifest.seq
    assert kept.office.storage.stored(VISIT, lost) is None
    assert (kept.office.folder / "blobs" / picture[:2] / picture).exists()
    assert verify(kept.office.storage, kept.office.id, CATALOGUE).findings == ()
    assert kept.office.storage.meta("backed_up_through") == str(made.manifest.seq)


def test_jo6_the_journal_says_that_it_was_put_back(kept: KeptHouse) -> None:
    made = kept.back_up()
    old_epoch = kept.office.engine.epoch()
    kept.stop()
    kept.now += MINUTE_MS
    kept.restore(made)
    kept.start()
    entry, _, body = kept.office.storage.entries(made.manifest.entry, 10)[0]
    assert body is not None
    assert (entry.author, entry.exchange) == ("system", 0)
    assert read_restore_note(body) == RestoreNote(
        epoch=old_epoch, through=made.manifest.entry, made_at=made.manifest.made_at, restored_at=kept.now
    )


def test_a_running_server_holds_a_restore_off(kept: KeptHouse) -> None:
    made = kept.back_up()
    assert main(["restore", str(made.folder), "--data", str(kept.data)]) == 1
    assert kept.desk.exchange().epoch == made.manifest.epoch
    second = House(kept.house.settings, CATALOGUE, lambda: kept.now, kept.random)
    with pytest.raises(StillInUse):
        InUse(kept.data).alone()
    second.close()


def test_nobody_stays_signed_in_and_phones_renew_by_their_keys(kept: KeptHouse) -> None:
    made = kept.back_up()
    code = kept.admin.call("post", "/api/enrol/issue", json={"person": kept.ids["前台"]}).json()["code"]
    kept.stop()
    kept.restore(made)
    kept.start()
    assert kept.desk.call("get", "/api/session").status_code == 401
    assert kept.office.look(lambda: kept.office.register.enrolment(code)).result() is None
    tables = ("session", "enrolment")
    counts = [kept.office.storage.database.conn.execute(f"SELECT count(*) FROM {one}").fetchone()[0] for one in tables]
    assert counts == [0, 0]
    assert kept.desk.renew().status_code == 200
    kept.desk.exchange()
    token = kept.desk.cookie.partition("=")[2].partition(".")[2]
    row = kept.office.storage.database.conn.execute(
        "SELECT count(*) FROM session WHERE token_hash = ?", (hashed(token),)
    )
    assert row.fetchone()[0] == 1


def test_a_device_revoked_since_stays_revoked_and_one_enrolled_since_is_told(kept: KeptHouse) -> None:
    made = kept.back_up()
    kept.admin.call("post", f"/api/devices/{replica(kept.other).id}/revoke")
    kept.person(kept.admin, "新来的", "staff")
    kept.stop()
    done = kept.restore(made)
    assert (done.revoked_count, done.unknown) == (1, ("test",))
    kept.start()
    assert kept.other.renew().json()["code"] == "device_revoked"
    assert kept.desk.renew().status_code == 200


def test_the_house_makes_itself_another_key_and_the_old_one_acts_no_more(kept: KeptHouse) -> None:
    made = kept.back_up()
    old_key = (kept.office.folder / "house-key.pem").read_bytes()
    kept.stop()
    kept.restore(made)
    kept.start()

    def act() -> str:
        system = kept.office.system_device()
        kept.office.exchange_in_turn(system)
        section = system.create("office.section", {"name": "新科室"})
        kept.office.exchange_in_turn(system)
        return section

    section = kept.office.do(act).result()
    assert kept.office.storage.stored("office.section", section) is not None
    assert (kept.office.folder / "house-key.pem").read_bytes() != old_key
    states = [one.state for one in kept.office.storage.devices() if one.person == "system"]
    assert sorted(states) == ["active", "revoked"]
    assert verify(kept.office.storage, kept.office.id, CATALOGUE).findings == ()


def test_a_restore_into_an_empty_folder_needs_nothing_of_the_old_machine(kept: KeptHouse, tmp_path: Path) -> None:
    made = kept.back_up()
    done = restore(made.folder, tmp_path / "new" / "offices", CATALOGUE, kept.now, kept.random, kept.key)
    assert (done.aside, done.revoked_count, done.unknown) == (None, 0, ())
    house = House(
        type(kept.house.settings)(data=tmp_path / "new", public_url="https://luzhi.example"), CATALOGUE, lambda: kept.now, kept.random
    )  # fmt: skip
    assert list(house.offices) == [kept.office.id]
    house.close()


@pytest.mark.parametrize("what", ["office.db", "manifest.json", "picture"])
@pytest.mark.parametrize("how", ["flipped", "cut", "gone", "empty"])
def test_a_damaged_backup_changes_nothing_and_is_named(kept: KeptHouse, what: str, how: str) -> None:
    made = kept.back_up()
    picture = next(iter(made.manifest.blobs))
    path = made.folder / what if what != "picture" else kept.store / "blobs" / picture[:2] / picture
    spoil(path, how)
    kept.stop()
    before = {one: one.stat().st_mtime_ns for one in kept.data.rglob("*") if one.is_file() and "in-use" not in one.name}
    with pytest.raises(
        DamagedBackup, match=picture if what == "picture" else "manifest|没有备份" if "json" in what else what
    ):
        kept.restore(made)
    after = {one: one.stat().st_mtime_ns for one in kept.data.rglob("*") if one.is_file() and "in-use" not in one.name}
    assert after == before
    kept.start()


def spoil(path: Path, how: str) -> None:
    """Damage a file."""
    content = bytearray(path.read_bytes())
    if how == "gone":
        path.unlink()
        return
    if how == "flipped":
        content[len(content) // 2] ^= 1
    path.write_bytes({"flipped": bytes(content), "cut": bytes(content[: len(content) // 2]), "empty": b""}[how])


@pytest.mark.parametrize("change", ["office", "seq", "entry_hash", "schema", "format"])
def test_a_foreign_manifest_is_refused_though_its_own_hash_is_right(kept: KeptHouse, change: str) -> None:
    made = kept.back_up()
    values = {
        "office": "01234567-89ab-7def-8123-456789abcdef", "seq": 1, "entry_hash": "00" * 32, "schema": CATALOGUE.version + 1,
        "format": "luzhi-backup-9",
    }  # fmt: skip
    told = {**{one: getattr(made.manifest, one) for one in made.manifest.__struct_fields__}, change: values[change]}
    write_manifest(made.folder, type(made.manifest)(**told))
    kept.stop()
    with pytest.raises(DamagedBackup):
        kept.restore(made)
    assert not (kept.data / "offices" / "01234567-89ab-7def-8123-456789abcdef").exists()
    assert [one.name for one in (kept.data / "offices").iterdir()] == [kept.office.id]
    kept.start()


def test_a_backup_signed_by_another_house_is_foreign_unless_said(kept: KeptHouse, tmp_path: Path) -> None:
    made = kept.back_up()
    kept.stop()
    key = kept.house.settings.keys_folder / "checkpoint-key.pem"
    key.rename(tmp_path / "lost.pem")
    assert read_manifest(made.folder).checkpoint.startswith("luzhi-checkpoint-1 ")
    kept.start()
    kept.stop()
    arguments = ["restore", str(kept.backups), "--data", str(kept.data)]
    assert main(arguments) == 1
    assert main([*arguments, "--office", "01234567-89ab-7def-8123-456789abcdef"]) == 1
    assert main([*arguments, "--other-key", "--office", kept.office.id]) == 0
    kept.start()


def test_a_restore_that_was_cut_off_can_be_made_again(kept: KeptHouse, monkeypatch: pytest.MonkeyPatch) -> None:
    made = kept.back_up()
    kept.stop()
    with monkeypatch.context() as patched:
        patched.setattr("server.keeping.restore._begin_anew", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt()))
        patched.setattr(shutil, "rmtree", lambda *_, **__: None)
        with pytest.raises(KeyboardInterrupt):
            kept.restore(made)
    kept.start()
    assert kept.office.engine.epoch() == made.manifest.epoch
    kept.stop()
    assert kept.restore(made).epoch != made.manifest.epoch
    kept.start()
