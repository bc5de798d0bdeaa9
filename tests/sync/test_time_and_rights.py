"""Rules TI of sync/PROTOCOL.md: what a claimed time is worth, and what becomes of steps whose author lost the right meanwhile."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from schema.day import DAY_MS, MINUTE_MS, day_of
from schema.names import natural_id
from sync.device import Device
from sync.engine import Taken
from sync.exchange import read_request
from sync.journal import EntryBody
from sync.limits import CLOCK_AHEAD_MS_MAX, STAMP_AHEAD_MS_MAX
from sync.merge import Fields
from sync.operation import write_operation
from sync.proof import LATE_MS, REST_MS_MAX, Bounds, Floor, judge
from sync.rebuild import rebuild
from sync.stamp import make_stamp
from sync.word import give_word, waiting_step
from tests.small_office import SmallOffice, staffed_office
from tests.sync.test_exchange_rules import operation, send

VISIT, QUESTION, INSPECTION = "first_contact.visit", "first_contact.question", "hygiene.inspection"
POST, VALUE = "office.post_held", "office.parameter_value"
HOUR_MS = 60 * MINUTE_MS


def ask(office: SmallOffice, device: Device, at: int, **rest: Any) -> Fields:
    """A question that claims a moment, taken; gives the record."""
    given = {name: value for name, value in rest.items() if name == "stamp"}
    made = operation(device, at, QUESTION, fields={"question": "几点开门"}, **given)
    (result,) = send(office, device, write_operation(made), **{name: rest[name] for name in rest if name != "stamp"})
    assert result.outcome == "applied", result
    return record_of(office, QUESTION, made.record)


def record_of(office: SmallOffice, collection: str, record: str) -> Fields:
    """A stored record."""
    stored = office.storage.stored(collection, record)
    assert stored is not None
    return stored.fields()


def take_last(office: SmallOffice, device: Device) -> Taken:
    """The last exchange of a device that was revoked now (EX14)."""
    row = office.storage.device(device.id)
    assert row is not None
    with office.storage.turn():
        office.storage.put_device(msgspec.structs.replace(row, state="revoked", revoked_ms=office.now))
    request, head = read_request(device.request())
    with office.storage.turn():
        return office.engine.take(device.id, request, head, is_last=True)


moments = st.integers(0, 10 * DAY_MS)


@given(at=moments, stamp=moments, floor=moments, received=moments, sent=moments, made=moments)
def test_ti1_a_moment_lies_between_what_can_be_proved_and_the_receipt(
    at: int, stamp: int, floor: int, received: int, sent: int, made: int
) -> None:
    floor, stamp, made = min(floor, received), min(stamp, received + CLOCK_AHEAD_MS_MAX), min(made, received)
    at = min(at, received + CLOCK_AHEAD_MS_MAX)
    judged = judge(at, stamp, Bounds(floor, received, sent), made)
    assert judged.at >= max(floor, made) - CLOCK_AHEAD_MS_MAX
    assert judged.at >= min(received, stamp - STAMP_AHEAD_MS_MAX)
    assert judged.at <= max(at, received)
    assert judged.at >= at
    if judged.at != at:
        assert (judged.claimed, judged.received) == (at, received)


def test_ti1_a_claim_from_before_the_device_stood_level_counts_from_there() -> None:
    office = staffed_office()
    handler = office.device("handler")
    office.exchange(handler)
    office.now += 3 * DAY_MS
    office.exchange(handler)
    level_at = office.now
    office.now += MINUTE_MS
    made = ask(office, handler, level_at - 2 * DAY_MS)
    assert made["made_at"] == level_at
    assert made["late"] == {"create": f"{level_at - 2 * DAY_MS} {office.now}"}


def test_ti1_the_drained_battery_is_set_right_by_the_exchange_and_by_the_stamp() -> None:
    office = staffed_office()
    handler = office.device("handler")
    office.exchange(handler)
    office.now += 2 * DAY_MS
    day_ago, in_1970 = office.now - DAY_MS, 3 * MINUTE_MS
    behind = ask(office, handler, day_ago - HOUR_MS, now=day_ago)
    assert behind["made_at"] == office.now - HOUR_MS
    fresh = office.device("desk")
    office.exchange(fresh)
    heard = office.now
    office.now += DAY_MS
    stamped = make_stamp(heard, 1, fresh.id)
    assert ask(office, fresh, in_1970, now=in_1970 + MINUTE_MS, stamp=stamped)["made_at"] == office.now - MINUTE_MS
    assert ask(office, fresh, in_1970, stamp=stamped)["made_at"] >= heard


def test_ti1_nothing_is_done_to_a_record_before_it_is_there() -> None:
    office = staffed_office()
    desk = office.device("desk")
    office.exchange(desk)
    office.now += 5 * DAY_MS
    visit = desk.create(VISIT, {"visitor": "来访人", "matter": "咨询", "received_at": 0})
    at = office.now - 3 * DAY_MS
    made = operation(desk, at, VISIT, kind="act", fields={}, record=visit, action="finish", inputs={"result": "已办结"})
    office.now += MINUTE_MS
    raws = [desk.outbox[0].raw, write_operation(made)]
    assert [one.outcome for one in send(office, desk, *raws)] == ["applied"] * 2
    stored = record_of(office, VISIT, visit)
    assert stored["done_at"] == stored["made_at"] == office.now - MINUTE_MS
    assert set(stored["late"]) == {"finish"}


def test_ti1_an_honest_phone_that_was_away_for_weeks_keeps_its_times() -> None:
    office = staffed_office()
    handler, reader = office.device("handler"), office.device("colleague")
    office.exchange(handler, reader)
    done: dict[str, int] = {}
    for _ in range(20):
        office.now += DAY_MS
        done[handler.create(QUESTION, {"question": "几点开门"})] = office.now
    office.now += DAY_MS
    office.exchange(handler)
    assert (handler.outbox, handler.attention) == ([], [])
    for record, at in done.items():
        stored = record_of(office, QUESTION, record)
        assert stored["made_at"] == at
        assert stored["late"] == {"create": f"{at} {office.now}"}


def test_ti2_more_than_an_exchange_holds_is_no_backdating() -> None:
    office = staffed_office()
    handler = office.device("handler")
    office.exchange(handler)
    at = [office.now + number * MINUTE_MS for number in range(6)]
    raws = [write_operation(operation(handler, one, QUESTION, fields={"question": "几点开门"})) for one in at]
    office.now += HOUR_MS
    for place, raw in enumerate(raws):
        office.now += 10 * MINUTE_MS
        assert send(office, handler, raw, rest=len(raws) - place - 1)[0].outcome == "applied"
    stored = [one.fields() for one in office.storage.collection(QUESTION)]
    assert sorted(one["made_at"] for one in stored) == at


@given(steps=st.lists(st.tuples(st.integers(1, 6 * HOUR_MS), st.booleans()), min_size=1, max_size=30))
def test_ti2_a_floor_never_falls_and_lags_a_day_at_most(steps: list[tuple[int, bool]]) -> None:
    floor, now = Floor(0, 0), 0
    last_contact = 0
    for passed, more in steps:
        now += passed
        after = floor.after(now, 7, more_waits=more)
        assert after.ms >= floor.ms
        assert after.ms == now or more
        assert now - max(after.ms, after.rest_since) <= max(REST_MS_MAX, now - last_contact)
        floor, last_contact = after, now


def test_ti2_a_device_that_says_for_days_that_more_waits_is_believed_for_one() -> None:
    office = staffed_office()
    handler = office.device("handler")
    office.exchange(handler)
    begun = office.now
    for _ in range(4):
        office.now += DAY_MS // 2 + HOUR_MS
        ask(office, handler, office.now, rest=9)
    assert ask(office, handler, begun - HOUR_MS, rest=9)["made_at"] > begun + DAY_MS // 2


def test_ti2_an_exchange_without_operations_writes_its_floor_now_and_then() -> None:
    office = staffed_office()
    handler = office.device("handler")
    office.exchange(handler)

    def written() -> int:
        row = office.storage.device(handler.id)
        assert row is not None
        return row.level_ms

    with office.storage.turn():
        office.engine.floors.keep(handler.id)
    first = written()
    for minutes, moves in ((9, False), (2, True)):
        office.now += minutes * MINUTE_MS
        office.exchange(handler)
        with office.storage.turn():
            office.engine.floors.keep(handler.id)
        assert (written() > first) is moves


@pytest.mark.parametrize(
    ("hours", "days", "is_marked"), [(0, 0, False), (LATE_MS // HOUR_MS, 0, False), (5, 0, True), (0, 1, True)]
)
def test_ti3_what_comes_late_or_on_another_day_is_marked(hours: int, days: int, is_marked: bool) -> None:
    office = staffed_office()
    handler = office.device("handler")
    office.exchange(handler)
    office.now += HOUR_MS
    at = office.now
    office.now += hours * HOUR_MS + days * DAY_MS
    made = ask(office, handler, at)
    assert made["made_at"] == at
    assert made.get("late") == ({"create": f"{at} {office.now}"} if is_marked else None)


def test_ti3_what_was_acknowledged_before_a_restore_is_not_late() -> None:
    office = staffed_office()
    handler = office.device("handler")
    office.exchange(handler)
    office.now += DAY_MS
    at = office.now
    office.now += 3 * DAY_MS
    office.begin_epoch(at - HOUR_MS)
    again = ask(office, handler, at, epoch=office.engine.epoch(), redo=True)
    assert (again["made_at"], again.get("late")) == (at, None)
    assert "late" in ask(office, handler, at, epoch=office.engine.epoch())


def test_ti2_a_restore_gives_nobody_more_past_than_the_backup_knew() -> None:
    office = staffed_office()
    handler = office.device("handler")
    office.exchange(handler)
    office.now += 20 * DAY_MS
    ask(office, handler, office.now)
    stood = office.now
    office.now += DAY_MS
    office.begin_epoch(stood + HOUR_MS)
    office.now += HOUR_MS
    made = ask(office, handler, stood - 10 * DAY_MS, epoch=office.engine.epoch(), redo=True)
    assert made["made_at"] == stood
    assert set(made["late"]) == {"create"}


def test_ti3_the_marks_are_in_the_journal_too() -> None:
    office = staffed_office()
    handler = office.device("handler")
    office.exchange(handler)
    office.now += DAY_MS
    made = ask(office, handler, office.now - 6 * HOUR_MS)
    entries = [
        (entry, msgspec.msgpack.decode(body or b"", type=EntryBody))
        for entry, _, body in office.storage.entries(0, 10_000) if entry.exchange
    ]  # fmt: skip
    rebuilt, _ = rebuild(office.office, office.catalogue, entries)
    again = rebuilt.stored(QUESTION, made["id"])
    assert again is not None
    assert again.fields() == made


@pytest.mark.parametrize("days_back", [0, 1, 9, 300])
def test_ti4_who_held_a_post_gives_nobody_a_post_by_an_earlier_moment(days_back: int) -> None:
    office = staffed_office()
    former, ids = office.device("organiser"), office.ids
    ids["held"] = office.system.create(
        POST, {"person": ids["organiser"], "post": "administrator", "since": "2025-01-01", "until": day_of(office.now - DAY_MS)}
    )  # fmt: skip
    office.exchange(office.system, former)
    office.now += HOUR_MS
    at = office.now - days_back * DAY_MS
    key = ("13.3.contact_retention_days", "2026-11-20")
    tried = (
        operation(former, at, POST, fields={"person": ids["organiser"], "post": "administrator", "since": "2026-11-01"}),
        operation(former, at, POST, kind="act", fields={}, record=ids["held"], action="end_on", inputs={"until": "2099-01-01"}),
        operation(former, at, "office.section", fields={"name": "新科"}),
        operation(former, at, "office.person", kind="act", fields={}, record=ids["handler"], action="end"),
        operation(former, at, "office.calendar_day", fields={"day": "2026-12-01", "kind": "off"},
                  record=natural_id(office.office, "office.calendar_day", ("2026-12-01",))),
        operation(former, at, VALUE, record=natural_id(office.office, VALUE, key),
                  fields={"parameter": key[0], "since": key[1], "value": "31", "source": "x"}),
    )  # fmt: skip
    stamped = [
        msgspec.structs.replace(one, stamp=make_stamp(office.now, place, former.id)) for place, one in enumerate(tried)
    ]
    for one in stamped:
        (result,) = send(office, former, write_operation(one))
        assert (result.outcome, result.reason) == ("refused", "post_missing"), one.collection


def test_ti4_what_changes_rights_counts_from_the_receipt() -> None:
    office = staffed_office()
    admin = office.device("admin")
    office.exchange(admin)
    office.now += 3 * DAY_MS
    made = operation(admin, office.now - DAY_MS, "office.section", fields={"name": "新科"})
    assert send(office, admin, write_operation(made))[0].outcome == "applied"
    assert record_of(office, "office.section", made.record)["made_at"] == office.now


def sheet_made_while_the_post_ended(office: SmallOffice, inspector: Device, until: str) -> str:
    """An inspector, away, ticks a sheet; meanwhile the post ends as of a day before; then the phone comes back."""
    office.exchange(inspector)
    office.now += DAY_MS
    sheet = inspector.create(INSPECTION, {"room": office.ids["301"], "day": day_of(office.now)})
    inspector.patch(INSPECTION, sheet, {"items/floor": "pass"})
    office.now += DAY_MS
    office.system.act(POST, office.ids["inspector:hygiene_inspector"], "end_on", {"until": until})
    office.exchange(office.system)
    return sheet


def test_ti5_a_right_that_ended_after_the_act_still_counts_for_a_phone_that_was_away() -> None:
    office = staffed_office()
    inspector = office.device("inspector")
    sheet = sheet_made_while_the_post_ended(office, inspector, day_of(office.now + DAY_MS))
    office.exchange(inspector)
    assert inspector.attention == []
    assert set(record_of(office, INSPECTION, sheet)["late"]) == {"create", "edit"}


def test_ti5_a_right_taken_back_for_that_day_waits_for_the_present_holders_word() -> None:
    office = staffed_office()
    inspector = office.device("inspector")
    sheet = sheet_made_while_the_post_ended(office, inspector, day_of(office.now - DAY_MS))
    sent = inspector.request()
    request, head = read_request(sent)
    with office.storage.turn():
        taken = office.engine.take(inspector.id, request, head)
    assert [(one.outcome, one.on, one.reason) for one in taken.results] == [("held", "word", "waits_for_word")] * 2
    assert len(taken.waiting) == 2
    assert office.storage.stored(INSPECTION, sheet) is None
    steps = [waiting_step(office.storage, one) for one in taken.waiting]
    with office.storage.turn():
        refused = give_word(office.engine, steps[0], office.ids["handler"])  # type: ignore[arg-type]
        assert refused.reason == "post_missing"
        assert waiting_step(office.storage, taken.waiting[0]) is not None
        for step in steps:
            assert step is not None
            assert give_word(office.engine, step, office.ids["colleague"]).outcome == "applied"
    stored = record_of(office, INSPECTION, sheet)
    assert (stored["by"], stored["items"]) == (office.ids["inspector"], {"floor": "pass"})
    assert set(stored["late"]) == {"create", "edit"}
    assert [waiting_step(office.storage, one) for one in taken.waiting] == [None, None]
    last = office.storage.entries(office.storage.last_entry().n - 1, 1)[0]  # type: ignore[union-attr]
    judged = msgspec.msgpack.decode(last[2] or b"", type=EntryBody).judged
    assert judged is not None
    assert judged.word == office.ids["colleague"]
    again = office.send(inspector, inspector.request())
    assert [one.outcome for one in inspector.receive(again).results] == ["duplicate"] * 2


def test_ti5_a_right_that_this_device_knew_to_be_gone_is_refused_whatever_it_claims() -> None:
    office = staffed_office()
    inspector = office.device("inspector")
    office.exchange(inspector)
    office.now += DAY_MS
    office.system.act(POST, office.ids["inspector:hygiene_inspector"], "end_on", {"until": day_of(office.now - DAY_MS)})
    office.exchange(office.system)
    office.now += DAY_MS
    office.exchange(inspector)
    office.now += HOUR_MS
    for back in range(0, 4 * DAY_MS, 5 * HOUR_MS):
        day = day_of(office.now - back)
        key = natural_id(office.office, INSPECTION, (office.ids["301"], day, "1"))
        made = operation(
            inspector, office.now - back, INSPECTION, fields={"room": office.ids["301"], "day": day}, record=key
        )
        assert send(office, inspector, write_operation(made))[0].reason == "post_missing"
    assert list(office.storage.collection(INSPECTION)) == []


def test_ex14_ti5_nothing_of_a_revoked_phone_acts_by_itself() -> None:
    office = staffed_office()
    desk = office.device("desk")
    office.exchange(desk)
    office.now += HOUR_MS
    visit = desk.create(VISIT, {"visitor": "来访人", "matter": "咨询", "received_at": 0})
    desk.act(VISIT, visit, "finish", {"result": "已办结"})
    office.now += HOUR_MS
    taken = take_last(office, desk)
    assert [one.on for one in taken.results] == ["word"] * 2
    assert office.storage.stored(VISIT, visit) is None
    with office.storage.turn():
        for entry in taken.waiting:
            step = waiting_step(office.storage, entry)
            assert step is not None
            assert give_word(office.engine, step, office.ids["desk"]).outcome == "applied"
    assert record_of(office, VISIT, visit)["state"] == "done"


def test_ex14_ti4_a_revoked_administrators_phone_gives_no_rights() -> None:
    office = staffed_office()
    admin = office.device("admin")
    office.exchange(admin)
    office.now += HOUR_MS
    admin.create(POST, {"person": office.ids["handler"], "post": "administrator", "since": "2026-01-01"})
    admin.create("office.section", {"name": "新科"})
    admin.create(VALUE, {"parameter": "5.2.late_after_minutes", "since": "2026-11-20", "value": "20", "source": "x"})
    office.now += HOUR_MS
    taken = take_last(office, admin)
    assert [one.reason for one in taken.results] == ["device_ended"] * 3
    assert taken.waiting == ()


@pytest.mark.parametrize("ahead_ms", [10 * MINUTE_MS, DAY_MS, 400 * DAY_MS])
def test_ti6_what_a_clock_ahead_wrote_is_set_right_and_taken(ahead_ms: int) -> None:
    office = staffed_office()
    handler, other = office.device("handler"), office.device("colleague")
    office.exchange(handler, other)
    before = handler.create(QUESTION, {"question": "早先"})
    ahead = office.now + 7 * MINUTE_MS
    handler._now = lambda: ahead + ahead_ms  # type: ignore[method-assign]
    after = handler.create(QUESTION, {"question": "几点开门"})
    office.now = ahead + MINUTE_MS
    handler._now = lambda: office.now + ahead_ms  # type: ignore[method-assign]
    office.exchange(handler)
    office.exchange(handler)
    assert (handler.outbox, handler.attention) == ([], [])
    assert abs(record_of(office, QUESTION, after)["made_at"] - ahead) <= MINUTE_MS
    assert "late" not in record_of(office, QUESTION, before)
    assert int(office.storage.meta("stamp") is not None)
    office.exchange(other)
    assert other.create(QUESTION, {"question": "后来"})


def test_ex13_redo_hides_nothing_where_nothing_was_restored() -> None:
    office = staffed_office()
    handler = office.device("handler")
    office.exchange(handler)
    before = office.storage.last_entry()
    made = operation(
        handler, office.now, POST, fields={"person": handler.person, "post": "administrator", "since": "2026-01-01"}
    )
    assert send(office, handler, write_operation(made), redo=True)[0].outcome == "refused"
    last = office.storage.last_entry()
    assert before is not None
    assert last is not None
    assert last.n == before.n + 1
