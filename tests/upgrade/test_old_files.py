"""An old app with a week of waiting work meets a new server, and a new app its own old store (UP1 to UP4).

``version_1/`` was written by version 1: attendances with the way ``code``, visits with the field ``entry``.
"""

from __future__ import annotations

import json
import random
import shutil
from pathlib import Path
from typing import Any

import msgspec
import pytest

from schema.catalogue import SCHEMA_VERSION, find_catalogue
from schema.upgrade import Recode, Rename, Retire, upgrade_fields, upgrade_path
from server.audit.verify import verify
from sync.device import Device, Row, Waiting
from sync.engine import Engine, Surroundings
from sync.exchange import Head, read_request, read_response, signed_text, write_head, write_request, write_response
from sync.operation import Operation, read_operation, upgraded, write_operation
from sync.storage_sqlite import SQLiteStorage
from tests.small_office import sign_with

CATALOGUE = find_catalogue()
OLD = Path(__file__).parent / "version_1"
ABOUT: dict[str, Any] = json.loads((OLD / "phones.json").read_text(encoding="utf-8"))
VISIT = "first_contact.visit"
ATTENDANCE = "party_study.attendance"


class OldOffice:
    """The old file under today's engine."""

    def __init__(self, folder: Path) -> None:
        shutil.copy(OLD / "office.db", folder / "office.db")
        self.storage = SQLiteStorage(folder / "office.db")
        self.random = random.Random(5).randbytes
        world = Surroundings(lambda: ABOUT["now"], self.random, lambda key, text, sig: sig == sign_with(key, text))
        self.before = {one.id: one.seq for name in self.storage.collections() for one in self.storage.collection(name)}
        self.engine = Engine(ABOUT["office"], CATALOGUE, self.storage, world)
        self.engine.open()

    def send(self, device: str, body: bytes) -> bytes:
        """The server's half of an exchange."""
        request, head = read_request(body)
        with self.storage.turn():
            taken = self.engine.take(device, request, head)
        return write_response(self.engine.answer(taken))


@pytest.fixture
def office(tmp_path: Path) -> OldOffice:
    """The old office, opened."""
    return OldOffice(tmp_path)


def phone_of(name: str) -> Device:
    """A phone's old store, as the old app left it."""
    about = ABOUT["phones"][name]
    key = bytes.fromhex(about["key"])
    device = Device(
        about["office"], about["device"], about["person"], CATALOGUE, lambda text: sign_with(key, text),
        lambda: int(ABOUT["now"]), random.Random(name).randbytes,
    )  # fmt: skip
    device.schema, device.epoch, device.counter = about["schema"], about["epoch"], about["counter"]
    device.stamp, device.cursors = about["stamp"], dict(about["cursors"])
    for scope, rows in about["base"].items():
        for record, (collection, seq, body) in rows.items():
            device.base[scope][record] = Row(collection, seq, bytes.fromhex(body))
    raws = [bytes.fromhex(raw) for raw in about["outbox"]]
    device.outbox = [Waiting(read_operation(raw), raw) for raw in raws]
    return device


def test_up1_every_touched_record_is_upgraded_with_a_seq_of_its_own(office: OldOffice) -> None:
    visits = list(office.storage.collection(VISIT))
    assert len(visits) == 3
    for visit in visits:
        fields = visit.fields()
        assert "entry" not in fields and "directory_entry" in fields
        assert visit.seq > office.before[visit.id]
        assert "directory_entry" in visit.writers and "entry" not in visit.writers
    assert {one.fields()["way"] for one in office.storage.collection(ATTENDANCE)} == {"poster"}
    untouched = next(iter(office.storage.collection("party_study.session")))
    assert untouched.seq == office.before[untouched.id]


def test_up1_the_second_opening_changes_nothing(office: OldOffice) -> None:
    seq = office.storage.last_seq()
    office.engine.open()
    assert office.storage.last_seq() == seq


def test_up2_the_journal_verifies_and_rebuilds_the_same_bytes(office: OldOffice) -> None:
    verdict = verify_without_signatures(office)
    assert verdict == []
    last = office.storage.last_entry()
    assert last is not None and last.exchange == 0


def verify_without_signatures(office: OldOffice) -> list[str]:
    """What ``audit verify`` finds, apart from signatures, which here are the test's own."""
    found = verify(office.storage, ABOUT["office"], CATALOGUE).findings
    return [one.en for one in found if "signature" not in one.en]


def test_up3_an_old_app_hands_in_its_week_and_is_told_to_update(office: OldOffice) -> None:
    for name in ("desk", "handler"):
        phone = phone_of(name)
        waiting = [one.operation for one in phone.outbox]
        counter = phone.counter + 1
        head = Head(schema=1, now=ABOUT["now"], epoch=phone.epoch, counter=counter, cursors=phone.cursors)
        raw, raws = write_head(head), [one.raw for one in phone.outbox]
        text, _ = signed_text(phone.office, phone.id, head.epoch, counter, raw, raws)
        answer = read_response(office.send(phone.id, write_request(head, raws, phone._sign(text), raw)))
        assert [one.outcome for one in answer.results] == ["applied"] * len(waiting)
        assert answer.notice == "newer_app"
        assert (answer.changes, answer.segments, answer.cursors) == ([], [], {})
        for one in waiting:
            stored = office.storage.stored(one.collection, one.record)
            assert stored is not None and "entry" not in stored.fields()
    assert len(list(office.storage.collection(VISIT))) == 10
    assert {one.fields()["way"] for one in office.storage.collection(ATTENDANCE)} == {"poster"}
    assert verify_without_signatures(office) == []


def test_up3_an_operation_that_is_too_old_stays_on_its_device(office: OldOffice) -> None:
    engine = office.engine
    engine.catalogue = msgspec.structs.replace(CATALOGUE, oldest_version=SCHEMA_VERSION)
    phone = phone_of("desk")
    count = len(phone.outbox)
    entries = len(office.storage.entries(0, 10_000))
    phone.receive(office.send(phone.id, phone.request()))
    assert (len(phone.outbox), phone.attention, len(office.storage.entries(0, 10_000))) == (count, [], entries)


def test_up4_a_new_app_upgrades_its_old_store_and_what_waits(office: OldOffice) -> None:
    for name in ("desk", "handler"):
        phone = phone_of(name)
        ids = [one.operation.id for one in phone.outbox]
        phone.upgrade(CATALOGUE)
        assert [one.operation.id for one in phone.outbox] == ids
        assert all(one.operation.schema == SCHEMA_VERSION for one in phone.outbox)
        shown = phone.view(VISIT)
        for _ in range(3):
            phone.receive(office.send(phone.id, phone.request()))
        assert (phone.outbox, phone.attention) == ([], [])
        became = phone.view(VISIT)
        assert {one: {**row, "late": None} for one, row in became.items()} == {
            one: {**row, "late": None} for one, row in shown.items()
        }
        for scope in phone.cursors:
            assert phone.sum_of(scope) == office.storage.scope_level(scope).sum


def test_up4_an_upgraded_operation_that_had_been_sent_before_takes_effect_once(office: OldOffice) -> None:
    old = phone_of("desk")
    office.send(old.id, old.request())
    new = phone_of("desk")
    new.counter = old.counter
    new.upgrade(CATALOGUE)
    before = len(list(office.storage.collection(VISIT)))
    answer = new.receive(office.send(new.id, new.request()))
    assert {one.outcome for one in answer.results} == {"duplicate"}
    assert len(list(office.storage.collection(VISIT))) == before


def test_steps_work_on_paths_maps_and_lists() -> None:
    steps = [Recode(2, "a.b", "ticks", {"desk": "table"}), Rename(2, "a.b", "ticks", "items"), Retire(3, "a.b", "old")]
    fields = {"ticks": {"desk": "pass", "desk.1": "x", "floor": "fail"}, "old": 1, "kept": ["desk"]}
    assert upgrade_fields(steps, fields) == {
        "items": {"table": "pass", "table.1": "x", "floor": "fail"}, "kept": ["desk"],
    }  # fmt: skip
    assert upgrade_path(steps, "ticks/desk") == "items/table"
    assert upgrade_path(steps, "old") is None
    made = Operation(
        id="01a1f640-bc00-7f54-9772-cc0861b49d81", stamp="0000000000000-00000000", at=0, collection="a.b",
        record="01a1f640-bc00-7f54-9772-cc0861b49d81", kind="patch", schema=1, set={"ticks/desk": "pass"},
    )  # fmt: skip
    assert upgraded(made, steps, 3).set == {"items/table": "pass"}
    assert read_operation(write_operation(upgraded(made, steps, 3))).schema == 3
