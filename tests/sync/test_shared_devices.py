"""The tablet at a desk: who the author is, until when, what it may hold (SH1 to SH9, TRUST A6 and A7)."""

from __future__ import annotations

import msgspec
import pytest

from schema.audience import held_on_shared, scopes_on_shared
from schema.catalogue import NEVER_SHARED, CatalogueError, make_catalogue
from schema.day import DAY_MS, day_of
from schema.names import uuid7
from schema.refusal import SHARED_DEVICE
from schema.regulations.dues import REGULATION as DUES
from schema.regulations.first_contact import REGULATION as FIRST_CONTACT
from sync.decide import Stored
from sync.device import Device, Refused
from sync.engine import NotTaken
from sync.exchange import read_request
from sync.storage import DeviceRow
from tests.small_office import CATALOGUE, SmallOffice, sign_with, staffed_office

WEEK_MS = 7 * DAY_MS


class Tablet:
    """A tablet in the small office, and what people do on it."""

    def __init__(self, office: SmallOffice) -> None:
        self.office = office
        self.id = uuid7(office.now, office.random(10))
        self.key = office.random(65)
        self._put(DeviceRow(
            id=self.id, person="", public_key=self.key, label="", state="active", counter=0, enrolled_ms=office.now,
            seen_ms=office.now, kind="shared", station=office.ids["station:前台"],
        ))  # fmt: skip

    def _put(self, row: DeviceRow) -> None:
        with self.office.storage.turn():
            self.office.storage.put_device(row)

    def person(self, name: str, *, days: int = 7) -> Device:
        """What the server makes when somebody's PIN was right."""
        office, row = self.office, uuid7(self.office.now, self.office.random(10))
        key, person = office.random(65), office.ids[name]
        self._put(DeviceRow(
            id=row, person=person, public_key=key, label="", state="active", counter=0, enrolled_ms=office.now,
            seen_ms=office.now, kind="shared", tablet=self.id, until_ms=office.now + days * DAY_MS,
        ))  # fmt: skip
        sign = lambda text: sign_with(key, text)  # noqa: E731
        return Device(office.office, row, person, CATALOGUE, sign, lambda: office.now, office.random, on_shared=True)

    def revoke(self, row: str) -> None:
        """End a row."""
        found = self.office.storage.device(row)
        assert found is not None
        self._put(msgspec.structs.replace(found, state="revoked"))

    def forward(self, device: Device, body: bytes) -> int:
        """Bring what was signed earlier; returns how many operations have a result."""
        request, head = read_request(body)
        with self.office.storage.turn():
            return len(self.office.engine.take(device.id, request, head, forwarded=True).results)


@pytest.fixture
def office() -> SmallOffice:
    made = staffed_office()
    made.person("second", "receptionist", "staff")
    return made


@pytest.fixture
def tablet(office: SmallOffice) -> Tablet:
    return Tablet(office)


def visit(device: Device, visitor: str) -> str:
    """Register a visitor."""
    fields = {"visitor": visitor, "matter": "查答复", "received_at": device._now(), "received_by": device.person}
    return device.create("first_contact.visit", fields)


def authors(office: SmallOffice) -> list[str]:
    """Authors of visits, by the journal."""
    found = []
    for entry, _, body in office.storage.entries(0, 10_000):
        if b"first_contact.visit" in (body or b""):
            found.append(entry.author)
    return found


def test_sh1_the_author_is_whose_key_signed(office: SmallOffice, tablet: Tablet) -> None:
    first, second = tablet.person("desk"), tablet.person("second")
    office.exchange(first, second)
    visit(first, "张先生")
    visit(second, "李女士")
    office.exchange(first, second)
    assert authors(office) == [office.ids["desk"], office.ids["second"]]
    assert {one["by"] for one in second.view("first_contact.visit").values()} == set(authors(office))


def test_sh1_the_tablet_itself_takes_no_exchange(office: SmallOffice, tablet: Tablet) -> None:
    bare = Device(
        office.office,
        tablet.id,
        "",
        CATALOGUE,
        lambda text: sign_with(tablet.key, text),
        lambda: office.now,
        office.random,
    )
    with pytest.raises(NotTaken, match="pin_needed"):
        office.send(bare, bare.request())


def test_sh1_another_persons_key_is_refused(office: SmallOffice, tablet: Tablet) -> None:
    first, second = tablet.person("desk"), tablet.person("second")
    office.exchange(first, second)
    forged = Device(
        office.office,
        first.id,
        first.person,
        CATALOGUE,
        second._sign,
        lambda: office.now,
        office.random,
        on_shared=True,
    )
    forged.base = first.base
    visit(forged, "张先生")
    with pytest.raises(NotTaken, match="signature_wrong"):
        office.send(forged, forged.request())
    bare = Device(
        office.office, first.id, first.person, CATALOGUE, lambda text: sign_with(tablet.key, text), lambda: office.now,
        office.random,
    )  # fmt: skip
    with pytest.raises(NotTaken, match="signature_wrong"):
        office.send(bare, bare.request())
    assert authors(office) == []


def test_sh2_sh4_after_seven_days_the_pin_is_asked_and_nothing_is_lost(office: SmallOffice, tablet: Tablet) -> None:
    first = tablet.person("desk")
    office.exchange(first)
    office.now += WEEK_MS + 1
    visit(first, "张先生")
    with pytest.raises(NotTaken, match="pin_needed"):
        office.send(first, first.request())
    with pytest.raises(NotTaken, match="pin_needed"):
        tablet.forward(first, first.request())
    row = office.storage.device(first.id)
    assert row is not None
    tablet._put(msgspec.structs.replace(row, until_ms=office.now + WEEK_MS))
    office.exchange(first)
    assert authors(office) == [office.ids["desk"]]


def test_sh4_what_was_made_in_time_is_taken_later(office: SmallOffice, tablet: Tablet) -> None:
    first = tablet.person("desk")
    office.exchange(first)
    visit(first, "张先生")
    kept = first.request()
    office.now += WEEK_MS + 1
    with pytest.raises(NotTaken, match="pin_needed"):
        office.send(first, first.request())
    assert tablet.forward(first, kept) == 1
    assert authors(office) == [office.ids["desk"]]


def test_sh6_kept_exchanges_are_brought_in_once_and_settled_by_the_person(office: SmallOffice, tablet: Tablet) -> None:
    first = tablet.person("desk")
    office.exchange(first)
    visit(first, "张先生")
    kept = first.request()
    assert tablet.forward(first, kept) == 1
    assert tablet.forward(first, kept) == 1
    office.exchange(first)
    assert not first.outbox
    assert authors(office) == [office.ids["desk"]]
    altered = kept[:-1] + bytes([kept[-1] ^ 1])
    with pytest.raises(NotTaken, match="signature_wrong"):
        tablet.forward(first, altered)


def test_sh3_a_new_key_takes_over_what_waited(office: SmallOffice, tablet: Tablet) -> None:
    first = tablet.person("desk")
    office.exchange(first)
    visit(first, "张先生")
    again = tablet.person("desk")
    again.outbox = first.outbox
    office.exchange(again)
    assert (authors(office), again.outbox) == ([office.ids["desk"]], [])


def test_sh8_revoking_the_tablet_or_the_person_ends_it(office: SmallOffice, tablet: Tablet) -> None:
    first, second = tablet.person("desk"), tablet.person("second")
    office.exchange(first, second)
    visit(first, "张先生")
    kept = first.request()
    tablet.revoke(first.id)
    with pytest.raises(NotTaken, match="device_revoked"):
        tablet.forward(first, kept)
    office.exchange(second)
    tablet.revoke(tablet.id)
    with pytest.raises(NotTaken, match="device_revoked"):
        office.send(second, second.request())


def test_ex15_a_person_who_left_brings_and_gets_nothing_on_the_tablet(office: SmallOffice, tablet: Tablet) -> None:
    first, second = tablet.person("desk"), tablet.person("second")
    visit(first, "张先生")
    office.exchange(first, second)
    assert len(second.view("first_contact.visit")) == 1
    office.system.act("office.person", office.ids["second"], "end")
    office.exchange(office.system)
    with pytest.raises(NotTaken, match="person_ended"):
        office.exchange(second)


def test_sh5_only_todays_visits_are_held(office: SmallOffice, tablet: Tablet) -> None:
    first = tablet.person("desk")
    office.exchange(first)
    own_phone = office.device("desk")
    visit(first, "昨天的人")
    office.exchange(first, own_phone)
    office.now += DAY_MS
    visit(first, "今天的人")
    answer = office.exchange(first, own_phone)
    office.exchange(first)
    assert [one["visitor"] for one in first.view("first_contact.visit").values()] == ["今天的人"]
    assert len(own_phone.view("first_contact.visit")) == 2
    assert first.sum_of(f"shared:{day_of(office.now)}:post:receptionist")
    assert answer.reset == []


EXPECTED = {
    "office.section": "lists", "office.person": "lists", "office.post_held": "lists", "office.room": "lists", "office.station": "lists",
    "office.parameter_value": "lists", "office.rulebook_text": "lists", "office.calendar_day": "lists", "office.directory_entry": "lists, writes",
    "office.address": "lists",
    "first_contact.visit": "day, writes", "first_contact.question": "day, writes", "first_contact.arrival": "day, writes",
}  # fmt: skip
"""What a shared device may hold; every other kind of record never reaches it."""


@pytest.mark.parametrize("collection", sorted(CATALOGUE.records))
@pytest.mark.parametrize("on_shared", [False, True])
def test_sh5_sh7_every_kind_of_record_by_class_of_device(collection: str, on_shared: bool) -> None:
    office = staffed_office()
    posts = {one.post for record in CATALOGUE.records.values() for one in record.audience if one.post}
    # an administrator last: where there are two, posts of power need both
    office.person("all", *sorted(posts, key=lambda post: (post == "administrator", post)), section="代表工委")
    tablet = Tablet(office)
    device = tablet.person("all") if on_shared else office.device("all")
    record_type = CATALOGUE.records[collection]
    scopes = office.engine.held_scopes(office.ids["all"])
    expected = EXPECTED.get(collection, "never")
    for number, age_days in enumerate((0, 1)):
        moment = office.now - age_days * DAY_MS
        record = f"00000000-0000-7000-8000-00000000000{number}"
        body = {
            "id": record,
            "by": office.ids["desk"],
            "made_at": moment,
            "received_at": moment,
            "arrived_at": moment,
            "state": "x",
        }
        stored = Stored(
            collection=collection, id=record, seq=0, body=msgspec.msgpack.encode(body), writers={},
            scopes=scopes | scopes_on_shared(record_type.shared, scopes, body),
        )  # fmt: skip
        with office.storage.turn():
            office.storage.put_stored(msgspec.structs.replace(stored, seq=office.storage.next_seq()), frozenset())
    office.exchange(device)
    held = {record for rows in device.base.values() for record, row in rows.items() if row.collection == collection}
    made = {one[-1] for one in held if one.startswith("00000000-0000-7000-8000-")}
    if not on_shared or expected.startswith("lists"):
        assert made == {"0", "1"}
    else:
        assert made == ({"0"} if expected.startswith("day") else set())
    if on_shared and "writes" not in expected:
        with pytest.raises(Refused) as refused:
            device.create(collection, {})
        assert refused.value.refusal is SHARED_DEVICE
        careless = office.device("all")
        careless.id, careless._sign, careless.on_shared = device.id, device._sign, False
        careless.base, careless.counter = device.base, device.counter
        operation = {
            "id": uuid7(office.now, office.random(10)),
            "collection": collection,
            "record": uuid7(office.now, office.random(10)),
        }
        _slip(careless, operation)
        office.exchange(careless)
        assert careless.attention[0].result.reason == "shared_device"


def _slip(device: Device, named: dict[str, str]) -> None:
    """An operation that an altered app would send."""
    from schema.catalogue import SCHEMA_VERSION
    from sync.operation import Operation
    from sync.stamp import next_stamp

    at = device._now()
    rest = {
        "stamp": next_stamp(device.stamp, at, device.id),
        "at": at,
        "kind": "create",
        "schema": SCHEMA_VERSION,
        "seen": 0,
    }
    device.enqueue(msgspec.convert({**named, **rest, "fields": {}}, Operation))


def test_sh7_a_record_outside_the_tablets_scopes_is_as_if_it_were_not_there(
    office: SmallOffice, tablet: Tablet
) -> None:
    own_phone = office.device("desk")
    office.exchange(own_phone)
    old = visit(own_phone, "昨天的人")
    office.exchange(own_phone)
    office.now += DAY_MS
    first = tablet.person("desk")
    office.exchange(first)
    with pytest.raises(Refused, match="record_missing"):
        first.patch("first_contact.visit", old, {"matter": "改"})


def test_some_regulations_never_reach_a_shared_device() -> None:
    visits = next(one for one in FIRST_CONTACT.records if one.collection == "first_contact.visit")
    misplaced = msgspec.structs.replace(visits, collection="dues.payment")
    with pytest.raises(CatalogueError, match=r"dues\.payment may never reach a shared device"):
        make_catalogue((msgspec.structs.replace(DUES, records=(misplaced,)), FIRST_CONTACT), _office_records())
    assert {"dues", "integrity", "member_appraisal"} <= set(NEVER_SHARED)


def _office_records() -> tuple[object, ...]:
    from schema.office import RECORDS

    return RECORDS


def test_sh9_an_office_from_before_gets_the_scopes_when_it_is_opened(office: SmallOffice, tablet: Tablet) -> None:
    with office.storage.turn():
        for name in office.storage.collections():
            for stored in list(office.storage.collection(name)):
                plain = frozenset(one for one in stored.scopes if not one.startswith("shared:"))
                changed = msgspec.structs.replace(stored, scopes=plain, seq=office.storage.next_seq())
                office.storage.put_stored(changed, stored.scopes - plain)
        office.storage._meta.pop("scopes_laid")  # type: ignore[attr-defined]
    first = tablet.person("desk")
    office.exchange(first)
    assert first.view("office.person") == {}
    office.engine.open()
    office.exchange(first)
    assert len(first.view("office.person")) == 9
    levels = {one: office.storage.scope_level(one) for one in held_on_shared(frozenset({"office"}), day_of(office.now))}
    assert all(first.sum_of(scope) == level.sum for scope, level in levels.items())
