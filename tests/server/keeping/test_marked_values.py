"""The test of the marked value: a mark in every field that can say something of somebody, followed through every place (``docs/privacy.md``).

A value of its own stands in each field of each record type, put in by an operation. Before its term it is where the table says and nowhere
else; after its term, after a deletion, and after a restore of a backup that still has it, it is nowhere. The output is the number of marks
found where they should not be, and has to be 0.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict

import msgspec
import pytest

from schema.day import DAY_MS, day_of
from schema.names import SYSTEM, slip_code_from, uuid7
from schema.privacy import PROMISES, TEXT_KINDS
from schema.privacy_table import rows_of
from schema.record import required_of
from schema.retention import Keep
from server.identity.house_key import house_key
from server.keeping.erasing import erase_due
from server.keeping.restore import restore
from server.keeping.snapshot import back_up
from server.open_office import OpenOffice
from server.reminders.commands import _day_list
from server.reminders.texts import payload_of
from sync.decide import Decision, Stored
from sync.exchange import Head, Result, signed_text, write_head
from sync.journal import EntryBody, ExchangeRow
from sync.operation import Operation, write_operation
from sync.stamp import next_stamp
from tests.server.keeping.conftest import KeptHouse, replica
from tests.small_office import CATALOGUE

MARKED = [
    (name, one)
    for name in CATALOGUE.records
    for one, field in CATALOGUE.fields[name].items()
    if field.kind in TEXT_KINDS and PROMISES[field.privacy].needs_term and field.privacy != "secret"
]
"""Every field of a class that has a term."""
TERMED = [
    (name, one) for name, one in MARKED
    if any(isinstance(keep, Keep) and one in keep.fields for keep in CATALOGUE.records[name].retention)
]  # fmt: skip
LONG_MS = 4000 * DAY_MS


def mark_of(collection: str, field: str) -> str:
    """A text that stands nowhere else."""
    return "mk" + hashlib.sha256(f"{collection}.{field}".encode()).hexdigest()[:20]


def picture_of(mark: str) -> tuple[str, bytes]:
    """A picture with the mark in its bytes, and its hash."""
    content = b"\xff\xd8\xff" + mark.encode() * 20
    return hashlib.sha256(content).hexdigest(), content


def planted(kept: KeptHouse) -> dict[str, str]:
    """A record of each type with marks, its ends reached today; each laid by a signed operation of the house. Gives their ids."""
    office, made = kept.office, {}
    for name in dict.fromkeys(name for name, _ in MARKED):
        made[name] = office.do(lambda name=name: _plant(kept, office, name, made)).result()  # type: ignore[misc]
    return made


def _plant(kept: KeptHouse, office: OpenOffice, name: str, made: dict[str, str]) -> str:
    fields = CATALOGUE.fields[name]
    record_type = CATALOGUE.records[name]
    now, record = office.now_ms(), uuid7(office.now_ms(), office.random(10))
    row: dict[str, object] = {
        "id": record,
        "by": replica(kept.desk).person,
        "made_at": now,
        "state": record_type.workflow.states[0].name,
    }
    for one, field in fields.items():
        if (name, one) in MARKED:
            row[one] = _marked(kept, name, one, field.kind)
        elif field.kind == "day":
            row[one] = day_of(now)
        elif field.kind == "instant":
            row[one] = now
        elif field.kind == "ref" and field.collection == "office.person":
            row[one] = replica(kept.desk).person
        elif one in required_of(record_type.shape) and field.kind == "ref":
            row[one] = uuid7(now, office.random(10))
        elif one in required_of(record_type.shape) and field.kind == "choice":
            row[one] = field.options[0].value
        elif one in required_of(record_type.shape) and field.kind == "refs":
            row[one] = []
        elif one in required_of(record_type.shape) and field.kind in ("text", "long_text"):
            row[one] = "x"
        elif one in required_of(record_type.shape) and field.kind == "number":
            row[one] = max(field.least, 1)
    for keep in record_type.retention:
        if isinstance(keep, Keep) and keep.through:
            target = fields[keep.through].collection
            row[keep.through] = made.get(target) or _ended(office, target, keep.since, now)
    return _lay(office, name, record, row)


def _marked(kept: KeptHouse, name: str, one: str, kind: str) -> object:
    mark = mark_of(name, one)
    if kind in ("photos", "files"):
        sha256, content = picture_of(mark)
        path = kept.office.folder / "blobs" / sha256[:2] / sha256
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        return {f"page.{sha256[:8]}": sha256 if kind == "photos" else f"{sha256} {mark}.jpg"}
    options = CATALOGUE.fields[name][one].options
    return {options[0].value if options else "a": mark} if kind == "remarks" else [mark] if kind == "texts" else mark


def _ended(office: OpenOffice, collection: str, since: str, now: int) -> str:
    """A record from which a term of others is counted."""
    record = uuid7(now, office.random(10))
    return _lay(office, collection, record, {"id": record, "by": SYSTEM, "made_at": now, "state": "closed", since: now})


def _lay(office: OpenOffice, name: str, record: str, row: dict[str, object]) -> str:
    """As one signed operation of the house whose rules were kept elsewhere: journal, record, history and scopes are what they would be."""
    device, now = office.system_device(), office.now_ms()
    given = {one: value for one, value in row.items() if one not in ("id", "by", "made_at", "state")}
    operation = Operation(
        id=uuid7(now, office.random(10)), stamp=next_stamp(office.storage.meta("stamp") or "", now, device.id), at=now,
        collection=name, record=record, kind="create", schema=CATALOGUE.version, fields=given,
    )  # fmt: skip
    raw, head = (
        write_operation(operation),
        Head(schema=CATALOGUE.version, now=now, epoch=office.engine.epoch(), counter=device.counter + 1),
    )
    head_bytes = write_head(head)
    text, hashes = signed_text(office.id, device.id, head.epoch, head.counter, head_bytes, [raw])
    known = office.storage.device(device.id)
    assert known is not None
    exchange = ExchangeRow(
        id=office.storage.last_exchange() + 1, device=device.id, epoch=head.epoch, counter=head.counter,
        head_hash=hashlib.sha256(head_bytes).digest(), op_hashes=b"".join(hashes), signature=house_key(office.folder).sign(text),
    )  # fmt: skip
    office.storage.add_exchange(exchange)
    office.storage.put_device(msgspec.structs.replace(known, counter=head.counter))
    stamps = dict.fromkeys(row, (operation.stamp, replica_author(row)))
    body = msgspec.msgpack.encode(row, order="deterministic")
    seq = office.engine.lay(operation, None, Decision(body=body, record=row, writers=stamps))
    done = msgspec.msgpack.encode(Result(id=operation.id, outcome="applied", seq=seq))
    office.engine.append(
        SYSTEM, device.id, exchange.id, exchange.hash(), msgspec.msgpack.encode(EntryBody(raw, 0, done))
    )
    return record


def replica_author(row: dict[str, object]) -> str:
    """Whose hand the record is."""
    return str(row["by"])


def places_of(kept: KeptHouse, backups: bool = False) -> dict[str, bytes]:
    """Every place, by name, as bytes: files of the office and beside it, backups, phones, lists, messages."""
    found: dict[str, bytes] = {}
    for path in kept.office.folder.rglob("*"):
        if path.is_file():
            found[f"file:{path.name}"] = path.read_bytes()
    for path in kept.house.settings.keys_folder.rglob("*"):
        if path.is_file():
            found[f"keys:{path.name}"] = path.read_bytes()
    for path in kept.backups.rglob("*") if backups else ():
        if path.is_file():
            found[f"backup:{path.name}"] = path.read_bytes()
    for number, phone in enumerate(kept.phones):
        device = replica(phone)
        rows = [one.body for held in device.base.values() for one in held.values()]
        raws = [one.raw for one in (*device.kept, *device.outbox)]
        found[f"phone:{number}"] = b"\n".join([*rows, *raws, repr(device.attention).encode()])
    return found


def marks_in(places: dict[str, bytes]) -> dict[str, set[tuple[str, str]]]:
    """Where marks were found, by place."""
    found: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for place, content in places.items():
        for one in MARKED:
            if mark_of(*one).encode() in content:
                found[place].add(one)
    return dict(found)


def outside(kept: KeptHouse) -> bytes:
    """What leaves the house or is shown without a record's rights: the printed list of the day, messages, the catalogue's pushes."""
    office = kept.office
    messages = office.look(lambda: b"".join(one.body for one in office.storage.collection("office.message"))).result()
    book = office.look(lambda: office.planner.level(office.now_ms())).result()
    owed = office.look(lambda: list(book.open())).result()
    pushes = "".join(payload_of(CATALOGUE, "new", one, "m", office.now_ms()) for one in owed)
    return office.look(lambda: _day_list(office, True)).result().encode() + messages + pushes.encode()


def every_phone(kept: KeptHouse) -> None:
    for phone in kept.phones:
        phone.renew()
        phone.exchange()
        phone.exchange()


def test_every_field_that_can_say_something_of_somebody_has_a_class_and_a_term_or_a_reason() -> None:
    """The catalogue refuses others; here that the table has a row for each, with one of the two."""
    rows = {(name, field.split("`")[1]): (kept, stays) for name, field, _, _, _, kept, stays in rows_of(CATALOGUE)}
    texts = {
        (name, one)
        for name in CATALOGUE.records
        for one, field in CATALOGUE.fields[name].items()
        if field.kind in TEXT_KINDS
    }
    assert texts <= rows.keys()
    assert [one for one in texts if not any(rows[one])] == []
    assert {(name, one) for name, one in MARKED if (name, one) not in TERMED} == {("office.person", "phone")}


def test_13_3_no_marked_value_is_found_where_the_table_says_that_it_is_not(
    kept: KeptHouse, caplog: pytest.LogCaptureFixture
) -> None:
    made = planted(kept)
    every_phone(kept)
    before = marks_in(places_of(kept))
    allowed = {"file:office.db", "file:office.db-wal", "phone:0", "phone:1", "phone:2"}
    pictures = {
        picture_of(mark_of(*one))[0] for one in MARKED if CATALOGUE.fields[one[0]][one[1]].kind in ("photos", "files")
    }
    astray = {
        place: found
        for place, found in before.items()
        if place not in allowed and place.removeprefix("file:") not in pictures
    }
    assert astray == {}
    assert set().union(*before.values()) == set(MARKED), "each was put in, else the test says nothing"
    assert [one for one in MARKED if mark_of(*one).encode() in outside(kept)] == []
    assert [one for one in MARKED if mark_of(*one) in caplog.text] == []
    backup = back_up(kept.office.folder, kept.backups, CATALOGUE, kept.now, kept.key)

    kept.now += LONG_MS
    for _ in range(2):
        erase_due(kept.office)
        every_phone(kept)
        kept.now += DAY_MS
    after = {place: found & set(TERMED) for place, found in marks_in(places_of(kept)).items()}
    assert {place: found for place, found in after.items() if found} == {}, "0 marks after their term"
    assert [one for one in MARKED if mark_of(*one) in caplog.text] == []
    for name in made:
        history = kept.office.look(lambda name=name: kept.office.storage.history(name, made[name])).result()  # type: ignore[misc]
        assert [one for one in history if "mk" in repr(one.value.value)] == []

    kept.stop()
    # what was planted was laid past the rules, which a journal can't rebuild: the seal is right all the same
    restore(backup.folder, kept.data / "offices", CATALOGUE, kept.now, kept.random, kept.key, despite=True)
    kept.start()
    every_phone(kept)
    again = {place: found & set(TERMED) for place, found in marks_in(places_of(kept)).items()}
    named = {place: found for place, found in again.items() if found and place.removeprefix("file:") not in pictures}
    assert named == {}, "0 marks after a restore of a backup that still has them"
    erase_due(kept.office)


def test_13_3_the_public_pages_show_no_marked_value_but_what_the_visitor_was_told(kept: KeptHouse) -> None:
    made = planted(kept)
    stored: Stored | None = kept.office.look(
        lambda: kept.office.storage.stored("first_contact.visit", made["first_contact.visit"])
    ).result()
    assert stored is not None
    code = slip_code_from(kept.random(16))
    row = {**stored.fields(), "code": code, "state": "promised"}
    row.pop("done_at", None)
    office = kept.office
    record = uuid7(kept.now, kept.random(10))
    office.do(lambda: _lay(office, "first_contact.visit", record, {**row, "id": record})).result()
    kept.client.cookies.clear()
    page = kept.client.get(f"/v/{code}")
    assert page.status_code == 200
    shown = {one for one in MARKED if mark_of(*one) in page.text}
    assert shown <= {("first_contact.visit", "told"), ("first_contact.visit", "promise_what")}


def test_no_register_and_no_list_of_the_day_shows_what_may_tell_of_health(kept: KeptHouse) -> None:
    planted(kept)
    sensitive = [one for one in MARKED if CATALOGUE.fields[one[0]][one[1]].privacy == "sensitive"]
    assert {field for _, field in sensitive} == {"reason"}
    shown = [
        (register.name, one)
        for register in CATALOGUE.registers.values()
        for one in sensitive
        if register.collection == one[0] and any(column.key == one[1] for column in register.columns)
    ]
    assert shown == []
    assert [one for one in sensitive if one[1] in CATALOGUE.records[one[0]].title] == []
    assert [one for one in sensitive if mark_of(*one).encode() in outside(kept)] == []
