"""Rules ID, ST, OP, EX and JO of sync/PROTOCOL.md; each test carries the number of its rule."""

from __future__ import annotations

import hashlib
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from schema.catalogue import SCHEMA_VERSION
from schema.names import natural_id, uuid7
from sync.device import Device
from sync.engine import NotTaken
from sync.exchange import (
    BadRequest,
    Head,
    Result,
    read_request,
    read_response,
    signed_text,
    signed_text_of,
    write_head,
    write_request,
)
from sync.journal import EntryBody, body_hash, entry_hash, first_hash
from sync.operation import Operation, UnreadableOperation, read_operation, write_operation
from sync.stamp import ZERO, is_stamp, make_stamp, next_stamp, stamp_parts
from tests.small_office import SmallOffice, sign_with, staffed_office

SECTION = "office.section"


def operation(device: Device, when: int, collection: str = SECTION, **rest: Any) -> Operation:
    """An operation as a device would write it, with anything changed."""
    made = {
        "id": uuid7(when, device._random(10)), "stamp": make_stamp(when, 0, device.id), "at": when, "collection": collection,
        "record": uuid7(when, device._random(10)), "kind": "create", "schema": SCHEMA_VERSION, "fields": {"name": "甲"},
    }  # fmt: skip
    return msgspec.convert({**made, **rest}, Operation)


def send(office: SmallOffice, device: Device, *raws: bytes, **head: Any) -> list[Result]:
    """Send raw operations in a proper, signed exchange; returns the results."""
    device.counter += 1
    members: dict[str, Any] = {
        "schema": SCHEMA_VERSION,
        "now": office.now,
        "epoch": device.epoch,
        "counter": device.counter,
        **head,
    }
    raw = write_head(Head(**members))
    text, _ = signed_text(office.office, device.id, members["epoch"], members["counter"], raw, list(raws))
    return list(
        read_response(office.send(device, write_request(Head(**members), list(raws), device._sign(text), raw))).results
    )


def test_id1_ids_made_by_a_device_are_uuid7_of_the_moment() -> None:
    office = staffed_office()
    clerk = office.device("admin")
    office.exchange(clerk)
    made = clerk.create(SECTION, {"name": "甲"})
    assert made[14] == "7"
    assert int(made.replace("-", "")[:12], 16) == office.now
    assert clerk.outbox[0].operation.record == made


@given(st.uuids(), st.lists(st.text(max_size=8), min_size=1, max_size=3))
def test_id2_a_natural_key_gives_one_id_and_another_key_another(office: Any, key: list[str]) -> None:
    made = natural_id(str(office), "a.b", tuple(key))
    assert made == natural_id(str(office), "a.b", tuple(key))
    assert made != natural_id(str(office), "a.b", (*key, "x"))
    assert made != natural_id(str(office), "a.c", tuple(key))


def test_id3_an_id_that_does_not_match_its_natural_key_is_refused() -> None:
    office = staffed_office()
    inspector = office.device("inspector")
    office.exchange(inspector)
    fields = {"room": office.ids["301"], "day": "2026-11-20"}
    wrong = operation(inspector, office.now, "hygiene.inspection", fields=fields)
    assert [(one.outcome, one.reason) for one in send(office, inspector, write_operation(wrong))] == [
        ("refused", "field_invalid")
    ]


@given(st.integers(0, 2**48 - 1), st.integers(0, 0xFFFF))
def test_st1_a_stamp_gives_back_its_parts_and_sorts(ms: int, counter: int) -> None:
    stamp = make_stamp(ms, counter, "01a1f640-bc00-7f54-9772-cc0861b49d81")
    assert is_stamp(stamp)
    assert stamp.endswith("-61b49d81")
    assert stamp_parts(stamp) == (ms, counter)
    assert stamp >= ZERO


@given(st.lists(st.integers(0, 2**47), min_size=1, max_size=30))
def test_st2_the_next_stamp_is_always_greater(clock: list[int]) -> None:
    last = ZERO
    for now in clock:
        following = next_stamp(last, now, "01a1f640-bc00-7f54-9772-cc0861b49d81")
        assert following > last
        last = following


def test_st3_what_is_done_after_seeing_a_change_carries_a_greater_stamp_even_on_a_slow_clock() -> None:
    office = staffed_office()
    slow, other = office.device("admin", clock_ahead_ms=-3_600_000), office.device("admin")
    office.exchange(other)
    other.create(SECTION, {"name": "甲"})
    stamp = other.outbox[0].operation.stamp
    office.exchange(other)
    office.exchange(slow)
    slow.create(SECTION, {"name": "乙"})
    assert slow.outbox[0].operation.stamp > stamp


@pytest.mark.parametrize(("ahead_ms", "outcome"), [(299_000, "applied"), (301_000, "held")])
def test_st4_a_stamp_more_than_five_minutes_ahead_is_put_off(ahead_ms: int, outcome: str) -> None:
    office = staffed_office()
    admin = office.device("admin")
    for moved in ({"at": office.now + ahead_ms}, {"stamp": make_stamp(office.now + ahead_ms, 0, admin.id)}):
        result = send(office, admin, write_operation(operation(admin, office.now, **moved)))[0]
        assert result.outcome == outcome
        assert (result.code, result.on) == (("clock", "~clock") if outcome == "held" else ("", ""))


def test_op1_an_operation_is_written_the_same_each_time() -> None:
    office = SmallOffice()
    made = operation(office.system, office.now)
    assert write_operation(made) == write_operation(read_operation(write_operation(made)))


HOSTILE_VALUES = {
    "float": 1.5,
    "large": 2**53,
    "nested": {"a": {"b": "c"}},
    "list of lists": [["a"]],
    "bytes": b"x",
    "map of numbers": {"a": 1},
}


@pytest.mark.parametrize("name", HOSTILE_VALUES)
def test_op2_a_value_of_another_kind_does_not_decode(name: str) -> None:
    office = SmallOffice()
    made = msgspec.to_builtins(operation(office.system, office.now))
    made["fields"] = {"name": HOSTILE_VALUES[name]}
    with pytest.raises(UnreadableOperation):
        read_operation(msgspec.msgpack.encode(made))


@pytest.mark.parametrize("forged", ["author", "device", "office", "scopes", "seq", "person"])
def test_op3_forged_members_are_refused_and_hinder_no_other(forged: str) -> None:
    office = staffed_office()
    admin = office.device("admin")
    made = msgspec.to_builtins(operation(admin, office.now))
    made[forged] = "somebody"
    good = write_operation(operation(admin, office.now))
    results = send(office, admin, msgspec.msgpack.encode(made), good)
    assert [(one.outcome, one.reason) for one in results] == [("refused", "operation_unreadable"), ("applied", "")]
    assert results[0].id == hashlib.sha256(msgspec.msgpack.encode(made)).hexdigest()


def test_op4_a_record_says_who_made_it_when_and_in_which_state() -> None:
    office = staffed_office()
    admin = office.device("admin")
    office.now += 10_000
    made = operation(admin, office.now - 5000, "first_contact.question", fields={"question": "几点开门"})
    send(office, admin, write_operation(made))
    stored = office.storage.stored("first_contact.question", made.record)
    assert stored is not None
    fields = stored.fields()
    assert (fields["id"], fields["by"], fields["made_at"], fields["state"]) == (
        made.record,
        office.ids["admin"],
        office.now - 5000,
        "open",
    )


def test_op5_there_is_no_way_to_delete() -> None:
    assert set(msgspec.inspect.type_info(Operation).fields[5].type.values) == {"create", "patch", "act"}  # type: ignore[union-attr]


def test_ex1_one_unreadable_operation_hinders_no_other() -> None:
    office = staffed_office()
    admin = office.device("admin")
    goods = [write_operation(operation(admin, office.now)) for _ in range(2)]
    outcomes = [one.outcome for one in send(office, admin, goods[0], b"\xc1", b"", goods[1])]
    assert outcomes == ["applied", "refused", "refused", "applied"]


def test_ex2_a_signature_over_anything_else_takes_nothing() -> None:
    office = staffed_office()
    admin = office.device("admin")
    raw = write_operation(operation(admin, office.now))
    head = Head(schema=SCHEMA_VERSION, now=office.now, epoch="", counter=1)
    for office_id, device, counter, raws in (
        (office.office, "other", 1, [raw]),
        ("other", admin.id, 1, [raw]),
        (office.office, admin.id, 2, [raw]),
        (office.office, admin.id, 1, []),
    ):
        text, _ = signed_text(office_id, device, "", counter, write_head(head), raws)
        with pytest.raises(NotTaken, match="signature_wrong"):
            office.send(admin, write_request(head, [raw], admin._sign(text)))
    assert list(office.storage.collection("hygiene.inspection")) == []


def test_ex3_a_counter_not_greater_is_a_replay_unless_all_is_known() -> None:
    office = staffed_office()
    admin = office.device("admin")
    first = write_operation(operation(admin, office.now))
    send(office, admin, first)
    admin.counter -= 1
    assert [one.outcome for one in send(office, admin, first)] == ["duplicate"]
    admin.counter -= 1
    with pytest.raises(NotTaken, match="counter_replayed") as told:
        send(office, admin, write_operation(operation(admin, office.now)))
    assert told.value.counter == 1


def test_ex3_an_empty_exchange_stores_nothing() -> None:
    office = staffed_office()
    admin = office.device("admin")
    office.exchange(admin)
    row = office.storage.device(admin.id)
    assert row is not None
    assert (row.counter, office.storage.last_exchange()) == (0, office.storage.last_exchange())


def test_ex4_an_operation_too_large_is_refused_alone() -> None:
    office = staffed_office()
    admin = office.device("admin")
    large = msgspec.to_builtins(operation(admin, office.now))
    large["fields"] = {"name": "长" * 30_000}
    results = send(office, admin, msgspec.msgpack.encode(large), write_operation(operation(admin, office.now)))
    assert [one.outcome for one in results] == ["refused", "applied"]


@given(st.binary(max_size=400))
def test_ex4_any_bytes_are_a_bad_request_or_a_request(body: bytes) -> None:
    try:
        read_request(body)
    except BadRequest as bad:
        assert bad.code in ("body_unreadable", "body_too_large")


def test_ex5_the_answer_says_who_and_where_it_stands() -> None:
    office = staffed_office()
    admin = office.device("admin")
    answer = office.exchange(admin)
    assert (answer.person, answer.epoch, answer.seq) == (
        office.ids["admin"],
        office.engine.epoch(),
        office.storage.last_seq(),
    )
    assert answer.cursors["office"] == office.storage.scope_level("office").seq


def test_ex6_nothing_is_answered_when_the_turn_fails() -> None:
    office = staffed_office()
    admin = office.device("admin")
    before = office.storage.last_seq()
    request, head = read_request_of(office, admin)
    with pytest.raises(RuntimeError), office.storage.turn():
        office.engine.take(admin.id, request, head)
        raise RuntimeError("the disk")
    office.engine.knowledge.forget()
    assert office.storage.last_seq() == before


def read_request_of(office: SmallOffice, device: Device) -> Any:
    """A decoded request with one creation."""
    office.exchange(device)
    device.create(SECTION, {"name": "甲"})
    return read_request(device.request())


@given(st.integers(1, 4), st.integers(1, 3))
def test_ex7_sent_any_number_of_times_it_takes_effect_once(count: int, times: int) -> None:
    office = staffed_office()
    admin = office.device("admin")
    raws = [write_operation(operation(admin, office.now)) for _ in range(count)]
    first = send(office, admin, *raws)
    for _ in range(times):
        again = send(office, admin, *raws)
        assert [one.outcome for one in again] == ["duplicate"] * count
        assert [one.seq for one in again] == [one.seq for one in first]
    assert sum(1 for _ in office.storage.collection(SECTION)) == count + 2


def test_ex8_a_refused_step_blocks_only_what_builds_on_it() -> None:
    office = staffed_office()
    handler = office.device("handler")
    record = uuid7(office.now, b"0123456789")
    refused = operation(handler, office.now, record=record)
    builds = operation(handler, office.now, record=record, kind="patch", fields={}, set={"name": "乙"})
    free = operation(handler, office.now, "first_contact.question", fields={"question": "在哪里？"})
    results = send(office, handler, *map(write_operation, (refused, builds, free)))
    assert [one.outcome for one in results] == ["refused", "held", "applied"]
    assert results[1].on == refused.id


def test_ex9_a_group_takes_effect_together_or_not_at_all() -> None:
    office = staffed_office()
    admin = office.device("admin")
    group = uuid7(office.now, b"0123456789")
    good = operation(admin, office.now, group=group)
    bad = operation(admin, office.now, group=group, fields={"colour": "red"})
    last = operation(admin, office.now, group=group)
    results = send(office, admin, *map(write_operation, (good, bad, last)))
    assert [(one.outcome, one.on) for one in results] == [("held", bad.id), ("refused", ""), ("held", bad.id)]
    assert office.storage.stored(SECTION, good.record) is None
    pair = [operation(admin, office.now, group=uuid7(office.now, b"9876543210")) for _ in range(2)]
    assert [one.outcome for one in send(office, admin, *map(write_operation, pair))] == ["applied", "applied"]


def test_ex10_a_refusal_names_reason_field_and_clause() -> None:
    office = staffed_office()
    session = office.study("organiser", "handler")
    handler = office.device("handler")
    office.exchange(handler)
    fields = {"session": session, "person": handler.person, "way": "roll_call", "seen_at": office.now}
    record = natural_id(office.office, "party_study.attendance", (session, handler.person))
    result = send(
        office,
        handler,
        write_operation(operation(handler, office.now, "party_study.attendance", record=record, fields=fields)),
    )[0]
    assert (result.code, result.reason, result.basis) == ("rule", "scan_needed", "5.2")
    wrong = send(
        office,
        handler,
        write_operation(operation(handler, office.now, "first_contact.question", fields={"question": 7})),
    )[0]
    assert (wrong.code, wrong.field) == ("invalid", "question")


def test_jo1_every_decided_operation_is_an_entry() -> None:
    office = staffed_office()
    admin, handler = office.device("admin"), office.device("handler")
    before = office.storage.last_entry()
    assert before is not None
    send(office, admin, write_operation(operation(admin, office.now)))
    send(office, handler, write_operation(operation(handler, office.now)))
    rows = office.storage.entries(before.n, 10)
    bodies = [msgspec.msgpack.decode(body or b"", type=EntryBody) for _, _, body in rows]
    outcomes = [msgspec.msgpack.decode(one.result, type=Result).outcome for one in bodies]
    assert outcomes == ["applied", "refused"]
    assert [row[0].author for row in rows] == [office.ids["admin"], office.ids["handler"]]


def test_jo2_jo3_the_chain_and_the_signed_exchanges_verify_link_by_link() -> None:
    office = staffed_office()
    before = first_hash(office.office)
    for entry, salt, body in office.storage.entries(0, 10_000):
        exchange = office.storage.exchange(entry.exchange)
        assert exchange is not None and salt is not None and body is not None
        assert entry.body_hash == body_hash(salt, body)
        assert entry.hash == entry_hash(
            before,
            office.office,
            entry.n,
            entry.received_ms,
            entry.author,
            entry.device,
            exchange.hash(),
            entry.body_hash,
        )
        decoded = msgspec.msgpack.decode(body, type=EntryBody)
        start = decoded.place * 32
        assert exchange.op_hashes[start : start + 32] == hashlib.sha256(decoded.operation).digest()
        device = office.storage.device(exchange.device)
        assert device is not None
        hashes = [exchange.op_hashes[place : place + 32] for place in range(0, len(exchange.op_hashes), 32)]
        text = signed_text_of(office.office, device.id, exchange.epoch, exchange.counter, exchange.head_hash, hashes)
        assert exchange.signature == sign_with(device.public_key, text)
        before = entry.hash
