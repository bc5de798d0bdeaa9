"""Checkpoints catch whoever has the whole disk but not the key (CP2, CP3, CP5, I16)."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from schema.day import MINUTE_MS
from server.audit.checkpoints import CheckpointKey, KeysUnusable, is_signed_checkpoint, line_of
from server.audit.outside import Outside, Unreadable, hold_against, read_outside
from server.audit.verify import verify
from server.command import main
from server.identity.keys import SigningKey
from server.settings import CHECKPOINT_MS
from sync.checkpoint import Witnessed, text_of
from sync.device import Device
from sync.event import digest_of, event_body, read_event
from sync.exchange import signed_text_of
from sync.journal import NO_EXCHANGE, EntryBody, body_hash, entry_hash, first_hash
from sync.operation import read_operation, write_operation
from sync.rebuild import rebuild
from sync.storage_sqlite import SQLiteStorage
from tests.server.conftest import TestHouse
from tests.server.keeping.conftest import VISIT, KeptHouse, replica
from tests.small_office import CATALOGUE


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[KeptHouse]:
    """A house whose phones saw a checkpoint after every few visits."""
    made = KeptHouse(tmp_path)
    for phone in made.phones:
        watch(made, phone.replica)
    for _ in range(5):
        made.visits(made.desk, 2)
        made.now += CHECKPOINT_MS
        made.desk.exchange()
    yield made
    made.stop()


def watch(kept: KeptHouse, device: Device | None) -> None:
    """Let a device check the house's checkpoints."""
    assert device is not None
    device._verify, device.checkpoint_key = is_signed_checkpoint, kept.key.public()


def export_of(kept: KeptHouse, device: Device, path: Path) -> Path:
    """The file that a phone exports."""

    def text(raw: bytes) -> str:
        return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()

    rows = [
        {
            "epoch": one.epoch, "n": one.checkpoint.n, "hash": one.checkpoint.hash.hex(), "seq": one.checkpoint.seq,
            "at": one.checkpoint.at, "signature": text(one.checkpoint.signature), "verified": one.is_verified, "doubt": one.doubt,
        }
        for one in device.checkpoints
    ]  # fmt: skip
    told = {
        "format": "luzhi-checkpoints-1",
        "office": kept.office.id,
        "key": text(device.checkpoint_key),
        "checkpoints": rows,
    }
    path.write_text(json.dumps(told), encoding="utf-8")
    return path


# --- making and telling ---


def test_cp2_one_is_made_when_the_journal_grew_and_not_oftener_than_every_ten_minutes(house: TestHouse) -> None:
    admin = house.administrator()
    office = house.office
    for _ in range(3):
        replica(admin).create("office.section", {"name": "科室"})
        admin.exchange()
    assert len(office.checkpoints.kept()) == 1
    house.now += CHECKPOINT_MS
    admin.exchange()
    admin.exchange()
    made = office.checkpoints.kept()
    last = office.storage.last_entry()
    assert last is not None
    assert [one.checkpoint.n for one in made] == sorted({one.checkpoint.n for one in made})
    assert (made[-1].checkpoint.n, made[-1].checkpoint.hash) == (last.n, last.hash)
    house.now += CHECKPOINT_MS
    admin.exchange()
    assert len(office.checkpoints.kept()) == len(made) == 2
    text = text_of(office.id, made[-1].epoch, made[-1].checkpoint)
    assert is_signed_checkpoint(office.checkpoints.public_key, text, made[-1].checkpoint.signature)


def test_cp2_a_clock_put_back_makes_no_chain_that_shrinks(house: TestHouse) -> None:
    admin = house.administrator()
    replica(admin)._verify, replica(admin).checkpoint_key = is_signed_checkpoint, house.office.checkpoints.public_key
    for change in (CHECKPOINT_MS, -CHECKPOINT_MS // 3, CHECKPOINT_MS, -CHECKPOINT_MS // 3, CHECKPOINT_MS):
        house.now += change
        replica(admin).create("office.section", {"name": "科室"})
        admin.exchange()
    assert replica(admin).outbox == []
    assert len(replica(admin).checkpoints) >= 3
    assert [one.doubt for one in replica(admin).checkpoints if one.doubt] == []


def test_cp2_the_key_lies_outside_the_data_and_only_its_owner_reads_it(house: TestHouse, tmp_path: Path) -> None:
    folder = house.house.settings.keys_folder
    assert not folder.resolve().is_relative_to(house.house.settings.data.resolve())
    assert (folder / "checkpoint-key.pem").stat().st_mode & 0o777 == 0o600
    again = CheckpointKey.in_folder(folder, house.house.settings.data, house.random)
    assert again.public() == house.office.checkpoints.public_key
    with pytest.raises(KeysUnusable, match="inside the data folder"):
        CheckpointKey.in_folder(tmp_path / "data" / "keys", tmp_path / "data", house.random)
    (tmp_path / "bad").mkdir()
    (tmp_path / "bad" / "checkpoint-key.pem").write_bytes(b"no key")
    with pytest.raises(KeysUnusable, match="can't be read"):
        CheckpointKey.in_folder(tmp_path / "bad", tmp_path / "data", house.random)
    (tmp_path / "bad" / "checkpoint-key.pem").write_bytes(SigningKey().to_pem())
    with pytest.raises(KeysUnusable, match="no Ed25519 key"):
        CheckpointKey.found(tmp_path / "bad")


def test_cp3_the_key_is_told_at_enrolment_and_each_phone_keeps_what_it_was_shown(kept: KeptHouse) -> None:
    told = kept.desk.call("get", "/api/session").json()["checkpoint_key"]
    assert base64.urlsafe_b64decode(told + "=") == kept.key.public()
    rows = replica(kept.desk).checkpoints
    assert len(rows) == 6
    # the first came before this test let the device check
    assert [(one.is_verified, one.doubt) for one in rows] == [(None, "")] + [(True, "")] * 5


# --- holding against ---


def forge_history(kept: KeptHouse, file: Path, first: int, *, keep_own: bool = False) -> None:
    """With the whole disk and no checkpoint key: visits were never made by whom they were. From entry ``first`` on every
    operation of the desk's device is written anew, signed with a key of the forger's own that takes the device's place; then the
    whole chain is counted through again and the records are laid as the new journal says."""
    desk, forger = replica(kept.desk).id, SigningKey()
    storage = SQLiteStorage(file)
    run = storage.database.conn.execute
    row = storage.device(desk)
    assert row is not None
    run(
        "UPDATE device SET row = ? WHERE id = ?",
        (msgspec.msgpack.encode(msgspec.structs.replace(row, public_key=forger.public())), desk),
    )
    entries = storage.entries(0, 10_000)
    bodies = {entry.n: msgspec.msgpack.decode(body, type=EntryBody) for entry, _, body in entries if body is not None}
    for exchange in sorted({entry.exchange for entry, _, _ in entries if entry.device == desk}):
        kept_row = storage.exchange(exchange)
        assert kept_row is not None
        hashes = [kept_row.op_hashes[at : at + 32] for at in range(0, len(kept_row.op_hashes), 32)]
        for entry, _, _ in entries:
            if entry.exchange == exchange and entry.n >= first:
                operation = read_operation(bodies[entry.n].operation)
                changed = msgspec.structs.replace(operation, fields={**operation.fields, "visitor": "别人"})
                bodies[entry.n] = msgspec.structs.replace(bodies[entry.n], operation=write_operation(changed))
                hashes[bodies[entry.n].place] = hashlib.sha256(bodies[entry.n].operation).digest()
        text = signed_text_of(kept.office.id, desk, kept_row.epoch, kept_row.counter, kept_row.head_hash, hashes)
        run(
            "UPDATE exchange SET op_hashes = ?, signature = ? WHERE id = ?",
            (b"".join(hashes), forger.sign(text), exchange),
        )
    for n, body in bodies.items():
        event = read_event(body)
        if event is not None and event.device == desk and event.what == "device_enrolled":
            bodies[n] = msgspec.msgpack.decode(
                event_body(msgspec.structs.replace(event, mark=digest_of(forger.public()))), type=EntryBody
            )
    rewrite_chain(kept.office.id, storage, bodies)
    if not keep_own:
        run("DELETE FROM checkpoint WHERE n >= ?", (first,))
    storage.close()


def rewrite_chain(office: str, storage: SQLiteStorage, bodies: dict[int, EntryBody]) -> None:
    """Count the chain through from the first entry that differs, and lay the records as the journal now says."""
    run, before = storage.database.conn.execute, first_hash(office)
    readable = []
    for entry, salt, _ in storage.entries(0, 10_000):
        assert salt is not None
        row = storage.exchange(entry.exchange)
        body = msgspec.msgpack.encode(bodies[entry.n])
        hashed, signed = body_hash(salt, body), NO_EXCHANGE if row is None else row.hash()
        before = entry_hash(before, office, entry.n, entry.received_ms, entry.author, entry.device, signed, hashed)
        run("UPDATE journal SET body_hash = ?, hash = ? WHERE n = ?", (hashed, before, entry.n))
        run("UPDATE journal_body SET body = ? WHERE n = ?", (body, entry.n))
        readable += [(entry, bodies[entry.n])] if row is not None else []
    rebuilt, written = rebuild(office, CATALOGUE, readable)
    for collection, record in written:
        stored = rebuilt.stored(collection, record)
        assert stored is not None
        run("UPDATE record SET body = ? WHERE collection = ? AND id = ?", (stored.body, collection, record))


def copy_of(kept: KeptHouse, tmp_path: Path) -> Path:
    """The office's file, as somebody takes it away."""
    file = tmp_path / "copy.db"
    kept.office.look(lambda: kept.office.storage.database.conn.execute("VACUUM INTO ?", (str(file),))).result()
    return file


def held(kept: KeptHouse, file: Path, given: list[Outside]) -> list[tuple[int, str]]:
    """What checkpoints from outside find in a file."""
    storage = SQLiteStorage(file)
    try:
        _, findings = hold_against(storage, kept.office.id, kept.key.public(), given)
    finally:
        storage.close()
    return [(one.entry, one.en) for one in findings]


@pytest.mark.parametrize("place", [1, 2, 3])
def test_cp5_i16_a_chain_rewritten_from_an_entry_on_is_only_caught_by_a_phone(
    kept: KeptHouse, tmp_path: Path, place: int
) -> None:
    """The forger's journal verifies in itself, its signatures and records too. The phone's checkpoints name the stretch."""
    rows = [one.checkpoint for one in replica(kept.desk).checkpoints]
    first = rows[place].n
    file = copy_of(kept, tmp_path)
    given = read_outside(export_of(kept, replica(kept.desk), tmp_path / "phone.json"))
    assert held(kept, file, given) == []
    forge_history(kept, file, first)
    storage = SQLiteStorage(file)
    verdict = verify(storage, kept.office.id, CATALOGUE)
    assert verdict.findings == ()
    assert b"\xe5\x88\xab\xe4\xba\xba" in b"".join(one.body for one in storage.collection(VISIT))
    storage.close()
    found = held(kept, file, given)
    assert len(found) == 1
    # every exchange of that device had to be signed anew, so that the chain differs from its first entry on
    begins = desk_begins(kept)
    agreed = max(one.n for one in rows if one.n < begins)
    assert found[0][0] == agreed + 1
    assert (
        f"entries {agreed + 1} to {min(one.n for one in rows if one.n >= begins)} are not what was witnessed"
        in found[0][1]
    )
    assert f"({sum(one.n >= begins for one in rows)} checkpoints disagree)" in found[0][1]


def desk_begins(kept: KeptHouse) -> int:
    """The first entry of the desk's device."""
    desk = replica(kept.desk).id
    return next(entry.n for entry, _, _ in kept.office.storage.entries(0, 10_000) if entry.device == desk)


def test_cp5_times_moved_from_an_entry_on_name_the_stretch_between_two_checkpoints(
    kept: KeptHouse, tmp_path: Path
) -> None:
    """No signature covers when the server received an entry: the chain is rewritten from it on, everything else is true."""
    rows = [one.checkpoint for one in replica(kept.desk).checkpoints]
    file = copy_of(kept, tmp_path)
    storage = SQLiteStorage(file)
    first = rows[2].n
    storage.database.conn.execute("UPDATE journal SET received_ms = received_ms - 60000 WHERE n >= ?", (first,))
    bodies = {
        entry.n: msgspec.msgpack.decode(body, type=EntryBody) for entry, _, body in storage.entries(0, 10_000) if body
    }
    rewrite_chain(kept.office.id, storage, bodies)
    storage.database.conn.execute("DELETE FROM checkpoint")
    assert verify(storage, kept.office.id, CATALOGUE).findings == ()
    storage.close()
    given = read_outside(export_of(kept, replica(kept.desk), tmp_path / "phone.json"))
    found = held(kept, file, given)
    assert [entry for entry, _ in found] == [rows[1].n + 1]
    assert f"entries {rows[1].n + 1} to {rows[2].n} are not what was witnessed" in found[0][1]
    assert "(4 checkpoints disagree)" in found[0][1]


def test_cp5_a_tail_cut_off_is_named_though_the_rest_verifies(kept: KeptHouse, tmp_path: Path) -> None:
    rows = [one.checkpoint for one in replica(kept.desk).checkpoints]
    file = copy_of(kept, tmp_path)
    storage = SQLiteStorage(file)
    run = storage.database.conn.execute
    gone = {
        read_operation(msgspec.msgpack.decode(body, type=EntryBody).operation).record
        for entry, _, body in storage.entries(rows[3].n, 100) if body
    }  # fmt: skip
    run("DELETE FROM journal WHERE n > ?", (rows[3].n,))
    run("DELETE FROM journal_body WHERE n > ?", (rows[3].n,))
    run("DELETE FROM checkpoint WHERE n > ?", (rows[3].n,))
    for record in gone:
        run("DELETE FROM record WHERE id = ?", (record,))
    assert verify(storage, kept.office.id, CATALOGUE).findings == ()
    storage.close()
    lines = tmp_path / "printed.txt"
    lines.write_text(
        "\n".join(line_of(kept.office.id, one) for one in replica(kept.desk).checkpoints), encoding="utf-8"
    )
    found = held(kept, file, read_outside(lines))
    assert [entry for entry, _ in found] == [rows[3].n + 1]
    assert f"the journal ends at entry {rows[3].n}" in found[0][1]


def test_cp5_what_was_not_signed_by_the_house_does_not_count_and_is_said(kept: KeptHouse, tmp_path: Path) -> None:
    device = replica(kept.desk)
    first, *_, last = [one for one in device.checkpoints if not one.doubt]
    other = CheckpointKey.in_folder(tmp_path / "other.keys", tmp_path / "data", kept.random)
    forged = msgspec.structs.replace(last.checkpoint, hash=b"x" * 32)
    file = copy_of(kept, tmp_path)
    unsigned = Outside(kept.office.id, kept.key.public(), [Witnessed(epoch=last.epoch, checkpoint=forged)])
    assert held(kept, file, [unsigned]) == [
        (last.checkpoint.n, f"the signature of a checkpoint of entry {last.checkpoint.n} is wrong; it does not count")
    ]
    theirs = msgspec.structs.replace(forged, signature=other.sign(text_of(kept.office.id, last.epoch, forged)))
    found = held(
        kept, file, [Outside(kept.office.id, other.public(), [first, Witnessed(epoch=last.epoch, checkpoint=theirs)])]
    )
    assert "by another key than this house's" in found[0][1]
    assert "are not what was witnessed" in found[-1][1]
    both = msgspec.structs.replace(forged, signature=kept.key.sign(text_of(kept.office.id, last.epoch, forged)))
    found = held(kept, file, [Outside(kept.office.id, b"", [last, Witnessed(epoch=last.epoch, checkpoint=both)])])
    assert "there were two journals" in found[0][1]
    found = held(kept, file, [Outside("somebody", b"", [last])])
    assert found == [(0, "a checkpoint is of another office, somebody")]


def test_cp5_after_a_restore_old_checkpoints_hold_through_the_last_entry_kept(kept: KeptHouse, tmp_path: Path) -> None:
    device = replica(kept.desk)
    made = kept.back_up()
    kept.visits(kept.desk, 2)
    kept.now += CHECKPOINT_MS
    kept.desk.exchange()
    beyond = device.checkpoints[-1].checkpoint.n
    kept.stop()
    kept.now += MINUTE_MS
    kept.restore(made)
    kept.start()
    given = read_outside(export_of(kept, device, tmp_path / "phone.json"))
    found = held(kept, copy_of(kept, tmp_path), given)
    assert [entry for entry, _ in found] == [made.manifest.entry + 1]
    assert f"entries {made.manifest.entry + 1} to {beyond} of that time are gone" in found[0][1]
    assert hold_against(kept.office.storage, kept.office.id, kept.key.public(), given)[0] == 6
    strange = [Outside(kept.office.id, b"", [Witnessed(epoch="0" * 32, checkpoint=device.checkpoints[0].checkpoint)])]
    assert "is wrong" in held(kept, tmp_path / "copy.db", strange)[0][1]


def test_the_command_verifies_prints_and_takes_back_what_it_printed(
    kept: KeptHouse, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = export_of(kept, replica(kept.desk), tmp_path / "phone.json")
    data = ["--data", str(kept.data)]
    assert main(["audit", "verify", "--checkpoint", str(file), *data]) == 0
    assert "from outside 6" in capsys.readouterr().out
    assert main(["audit", "checkpoints", *data]) == 0
    printed = tmp_path / "printed.txt"
    printed.write_text(capsys.readouterr().out, encoding="utf-8")
    assert main(["audit", "verify", "--checkpoint", str(printed), *data]) == 0
    capsys.readouterr()
    begins = desk_begins(kept)
    kept.stop()
    taken = kept.office.folder / "office.db"
    forge_history(kept, taken, begins)
    assert main(["audit", "verify", *data]) == 0
    assert main(["audit", "verify", "--checkpoint", str(file), *data]) == 1
    assert "are not what was witnessed" in capsys.readouterr().out
    kept.start()


def test_the_houses_own_checkpoints_catch_whoever_forgot_them(
    kept: KeptHouse, capsys: pytest.CaptureFixture[str]
) -> None:
    kept.stop()
    forge_history(kept, kept.office.folder / "office.db", replica(kept.desk).checkpoints[2].checkpoint.n, keep_own=True)
    assert main(["audit", "verify", "--data", str(kept.data)]) == 1
    assert "are not what was witnessed" in capsys.readouterr().out
    kept.start()


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xfe", b"{", b"{}", b"[]", b'{"checkpoints": 3}', b"luzhi-checkpoint-1 a b", b"hello"]
)
def test_a_file_that_holds_no_checkpoints_is_told_so(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "file"
    path.write_bytes(content)
    with pytest.raises(Unreadable):
        read_outside(path)
    with pytest.raises(Unreadable):
        read_outside(tmp_path / "nowhere")


def test_a_phones_export_of_everything_holds_its_checkpoints_too(kept: KeptHouse, tmp_path: Path) -> None:
    inner = json.loads(export_of(kept, replica(kept.desk), tmp_path / "phone.json").read_text(encoding="utf-8"))
    (tmp_path / "all.json").write_text(
        json.dumps({"format": "luzhi-waiting-1", "waiting": [], "checkpoints": inner}), encoding="utf-8"
    )
    assert read_outside(tmp_path / "all.json") == read_outside(tmp_path / "phone.json")
