"""Records that can't be what their type says lie in the file: nobody's page, calendar, reminder, register or erasing suffers from them."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from schema.field import Field
from schema.names import uuid7
from schema.record import RecordType, fields_of
from server.audit.verify import verify
from server.keeping.erasing import erase_due
from server.keeping.tidy import tidy_office
from server.papers.posters import stations_of
from server.reminders.commands import _day_list
from server.reminders.what_if import what_if
from sync.decide import Stored
from sync.operation import read_kept
from tests.server.conftest import TestHouse
from tests.web_device import WebDevice

POSTS = {
    "主任": ("office_director", "staff"), "文书": ("office_clerk", "staff"), "接待": ("receptionist", "staff"), "检查": ("hygiene_inspector",),
    "监督": ("supervision_team",), "秘书长": ("secretary_general",), "支书": ("branch_secretary", "party_member"),
}  # fmt: skip
WRONG_TYPES = (5, "x\n", ["a"], {"a": "b"}, True, None)


def sample_of(field: Field, people: list[str]) -> Any:
    """A value that fits a field."""
    match field.kind:
        case "number" | "instant":
            return max(field.least, 1) if field.kind == "number" else 1_763_600_000_000
        case "yes_no":
            return True
        case "day":
            return "2026-11-19"
        case "choice":
            return field.options[0].value
        case "ref":
            return people[0]
        case "refs" | "texts":
            return people[:1]
        case "ticks" | "remarks" | "photos" | "flags" | "files":
            return {}
        case _:
            return "内容"


def odd_bodies(record_type: RecordType, people: list[str], record: str) -> Iterator[bytes]:
    """Bodies of a record of this type: each in every state, and each odd in one way."""
    fields = fields_of(record_type.shape)
    whole = {
        "id": record,
        "by": people[0],
        "made_at": 1_763_600_000_000,
        **{name: sample_of(one, people) for name, one in fields.items()},
    }
    pack = msgspec.msgpack.encode
    for state in record_type.workflow.states:
        row = {**whole, "state": state.name}
        for name in (*fields, "made_at", "by"):
            yield pack({key: value for key, value in row.items() if key != name})
            for value in WRONG_TYPES:
                yield pack({**row, name: value})
            if name in fields and fields[name].kind == "day":
                yield from (pack({**row, name: day}) for day in ("2026-02-30", "9999-12-31", "", "2026-11-19\n"))
            if name in fields and fields[name].kind in ("instant", "number"):
                yield from (pack({**row, name: number}) for number in (2**53, -(2**53), 10**15))
        yield pack({**row, "of_a_later_version": {"deep": [1, {"x": None}]}})
    yield from (b"\xc1", b"", pack([1, 2]), pack({}), pack({5: 6}), pack("text"))


class OddHouse:
    """A house with people, whose file somebody else wrote into."""

    def __init__(self, house: TestHouse) -> None:
        self.house, self.office = house, house.office
        self.admin = house.administrator()
        self.people: dict[str, WebDevice] = {"管理员": self.admin}
        for name, posts in POSTS.items():
            self.people[name] = house.person(self.admin, name, *posts)
        assert self.admin.replica is not None
        self.ids = [self.admin.replica.person, *house.ids.values()]
        self.calendars = {
            name: phone.call("post", "/api/reach/calendar").json()["url"] for name, phone in self.people.items()
        }

    def plant(self, collection: str, bodies: list[tuple[str, bytes]]) -> None:
        """Lay records straight into the storage, seen by everybody."""

        def lay() -> None:
            for record, body in bodies:
                scopes = frozenset({"office", *(f"person:{one}" for one in self.ids)})
                seq = self.office.storage.next_seq()
                made = Stored(collection=collection, id=record, seq=seq, body=body, writers={}, scopes=scopes)
                self.office.storage.put_stored(made, frozenset())
                self.office.engine.knowledge.changed(collection, record)

        self.office.do(lay).result()

    def walk(self) -> dict[str, str]:
        """Everything that walks through records, for everybody; what each calendar says."""
        calendars: dict[str, str] = {}
        for name, phone in self.people.items():
            answer = self.house.client.get(self.calendars[name])
            assert answer.status_code == 200, name
            calendars[name] = answer.text
            assert phone.call("get", "/api/reach").status_code == 200
        director = self.people["主任"]
        for address in ("/api/board", "/api/reached"):
            assert director.call("get", address).status_code == 200, address
        office, now = self.office, self.house.now
        office.do(lambda: office.planner.forget()).result()
        office.do(lambda: office.planner.plan(now)).result()
        office.do(lambda: _day_list(office, True)).result()
        office.look(lambda: stations_of(office)).result()
        office.look(lambda: what_if(office.storage, office.catalogue, "13.4.hear_days", 3, now)).result()
        office.do(lambda: office.storage.put_meta("erased_on", "")).result()
        erase_due(office)
        tidy_office(office)
        assert self.house.client.get("/v/" + "0" * 26).status_code == 404
        assert self.house.client.get("/q/" + "0" * 16).status_code == 200
        return calendars


@pytest.fixture
def odd(house: TestHouse) -> OddHouse:
    """The house."""
    return OddHouse(house)


def test_no_odd_record_of_any_type_stops_anything_that_walks_through_many(
    odd: OddHouse, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.ERROR)
    for collection, record_type in odd.office.catalogue.records.items():
        ids = [uuid7(odd.house.now + n, odd.house.random(10)) for n in range(2000)]
        bodies = list(odd_bodies(record_type, odd.ids, ids[0]))
        chosen = bodies if len(bodies) <= 60 else bodies[:: len(bodies) // 60 + 1] + bodies[-6:]
        odd.plant(
            collection,
            [(one, body.replace(ids[0].encode(), one.encode())) for one, body in zip(ids, chosen, strict=False)],
        )
        newline = ids[-1] + "\n"
        odd.plant(
            collection, [(newline, chosen[0].replace(msgspec.msgpack.encode(ids[0]), msgspec.msgpack.encode(newline)))]
        )
    odd.walk()
    assert odd.office.storage.odd.count > 100
    lines = [record.getMessage() for record in caplog.records]
    assert lines and not any("\n" in line or "内容" in line for line in lines)


def test_what_is_odd_changes_nothing_that_others_are_told(odd: OddHouse) -> None:
    desk = odd.people["接待"].replica
    assert desk is not None
    desk.create("first_contact.question", {"question": "停车场几点开"})
    odd.people["接待"].exchange()
    before = odd.walk()
    assert before["文书"].count("BEGIN:VEVENT") >= 1
    record = uuid7(odd.house.now, odd.house.random(10)) + "\n"
    question = next(iter(odd.office.storage.collection("first_contact.question"))).fields()
    odd.plant("first_contact.question", [(record, msgspec.msgpack.encode({**question, "id": record}))])
    assert odd.walk() == before


def test_a_record_that_an_older_version_took_under_an_id_with_a_line_end_is_opened_audited_and_left_alone(
    odd: OddHouse, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    desk = odd.people["接待"].replica
    assert desk is not None
    with monkeypatch.context() as older:
        older.setattr("sync.batch.read_operation", read_kept)
        older.setattr("sync.decide._Deciding._shape_wrong", lambda deciding, record: None)
        record = desk.create("first_contact.question", {"question": "停车场几点开"})
        waiting = desk.outbox.pop().operation
        desk.enqueue(msgspec.structs.replace(waiting, record=record + "\n"))
        desk.create("first_contact.question", {"question": "几点下班"})
        odd.people["接待"].exchange()
    office = odd.office
    assert office.look(lambda: office.storage.stored("first_contact.question", record + "\n")).result() is not None
    odd.walk()
    verdict = office.look(lambda: verify(office.storage, office.id, office.catalogue)).result()
    assert verdict.findings == ()
    office.look(office.engine.open).result()
    assert office.look(lambda: verify(office.storage, office.id, office.catalogue)).result().findings == ()
    for phone in odd.people.values():
        phone.exchange()
