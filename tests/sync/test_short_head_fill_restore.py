"""The short head, fills, horizons, and what happens when an older copy of the server is put back (EX12, EX13, SC10 to SC12, DV9)."""

from __future__ import annotations

import copy

import msgspec
import pytest

from schema.catalogue import SCHEMA_VERSION
from schema.day import DAY_MS
from sync.device import Device
from sync.exchange import Head, held_mark, read_request, read_response, signed_text, write_head, write_request
from tests.small_office import SmallOffice, staffed_office

SECTION = "office.section"
VISIT = "first_contact.visit"


def head_of(device: Device) -> Head:
    """The head of the device's next exchange, without making it."""
    device.counter -= 1
    return read_request(device.request())[1]


def enter_sections(office: SmallOffice, count: int) -> Device:
    """A clerk's device with so many sections entered."""
    admin = office.device("admin")
    office.exchange(admin)
    for number in range(count):
        admin.create(SECTION, {"name": f"科室{number}"})
    office.exchange(admin)
    return admin


def test_ex12_a_level_device_says_one_seq_and_a_mark_and_is_told_nothing() -> None:
    office = staffed_office()
    handler = office.device("handler")
    office.exchange(handler)
    head = head_of(handler)
    assert (head.at, head.held, head.cursors) == (office.storage.last_seq(), held_mark(handler.cursors), {})
    answer = office.exchange(handler)
    assert (answer.tell, answer.changes, answer.cursors, answer.drop) == (False, [], {}, [])


def test_ex12_news_after_a_short_head_leave_the_device_level_everywhere() -> None:
    office = staffed_office()
    handler = office.device("handler")
    office.exchange(handler)
    enter_sections(office, 3)
    answer = read_response(office.send(handler, handler.request()))
    assert (len(answer.changes), answer.cursors, answer.more) == (3, {}, False)


@pytest.mark.parametrize("change", ["epoch", "held", "sum", "future"])
def test_ex12_what_does_not_agree_is_asked_for_and_results_are_told_all_the_same(change: str) -> None:
    office = staffed_office()
    handler = office.device("handler")
    office.exchange(handler)
    question = handler.create("first_contact.question", {"question": "在哪里？"})
    raws = [one.raw for one in handler.outbox]
    head = Head(
        schema=SCHEMA_VERSION, now=office.now, counter=handler.counter + 1, want=0,
        epoch="other" if change == "epoch" else handler.epoch,
        at=10**9 if change == "future" else office.storage.last_seq(),
        held="0" * 16 if change == "held" else held_mark(handler.cursors),
        sum=1 if change == "sum" else -1,
    )  # fmt: skip
    if change == "sum":
        raws = []
    raw = write_head(head)
    text, _ = signed_text(office.office, handler.id, head.epoch, head.counter, raw, raws)
    answer = read_response(office.send(handler, write_request(head, raws, handler._sign(text), raw)))
    assert answer.tell
    assert (answer.changes, answer.segments, answer.cursors) == ([], [], {})
    assert [one.outcome for one in answer.results] == ["held" if change == "epoch" else "applied"] * len(raws)
    office.exchange(handler)
    assert handler.view("first_contact.question")[question]["question"] == "在哪里？"
    assert handler.sum_of("office") == office.storage.scope_level("office").sum


def test_sc11_a_device_from_before_the_horizon_fills_its_scopes_anew() -> None:
    office = staffed_office()
    admin, handler = enter_sections(office, 2), office.device("handler")
    office.exchange(handler)
    visit = admin_hands_over_and_back(office)
    with office.storage.turn():
        assert office.engine.compact(office.storage.last_seq()) > 0
    answer = office.exchange(handler)
    assert handler.sum_of("office") == office.storage.scope_level("office").sum
    assert visit not in handler.view(VISIT)
    assert answer.more is False
    office.exchange(admin)
    for scope in admin.cursors:
        assert admin.sum_of(scope) == office.storage.scope_level(scope).sum


def test_sc11_a_fill_in_pages_of_a_scope_at_rest_comes_to_its_end_after_gone_marks_were_dropped() -> None:
    office = staffed_office()
    enter_sections(office, 200)
    desk = office.device("desk")
    office.exchange(desk)
    desk.create(VISIT, {"visitor": "来访人", "matter": "咨询", "received_at": 0})
    office.exchange(desk)
    with office.storage.turn():
        office.engine.compact(office.storage.last_seq())
    level = office.storage.scope_level("office")
    assert level.horizon == level.seq < office.storage.last_seq()
    handler = office.device("handler")
    pages = 0
    answer = handler.receive(office.send(handler, handler.request(4096)))
    while answer.more and pages < 20:
        pages += 1
        answer = handler.receive(office.send(handler, handler.request(4096)))
        assert answer.reset == []
    assert (pages > 2, answer.more) == (True, False)
    assert handler.sum_of("office") == level.sum


def admin_hands_over_and_back(office: SmallOffice) -> str:
    """A visit that is handed to the handler, who returns it: it leaves their scope with a gone mark."""
    desk, handler = office.device("desk"), office.device("handler")
    office.exchange(desk, handler)
    visit = desk.create(VISIT, {"visitor": "来访人", "matter": "咨询", "received_at": 0})
    desk.act(VISIT, visit, "hand_over", {"handed_to": office.ids["handler"]})
    office.exchange(desk, handler)
    handler.act(VISIT, visit, "return", {"told": "不归我管"})
    office.exchange(handler)
    return visit


def test_sc12_what_changes_during_a_fill_comes_once_and_every_record_once() -> None:
    office = staffed_office()
    admin = enter_sections(office, 200)
    handler = office.device("handler")
    seen: list[str] = []
    answer = read_response(office.send(handler, handler.request(4096)))
    assert (answer.more, "office" in answer.fills) == (True, True)
    for number in range(3):
        admin.patch(SECTION, sorted(admin.view(SECTION))[number], {"name": f"新名{number}"})
    office.exchange(admin)
    while True:
        for segment in answer.segments:
            seen += [one for one in msgspec.msgpack.decode(segment.packed)[0] if segment.scope == "office"]
        handler.receive(msgspec.msgpack.encode(answer))
        if not (answer.more or answer.tell):
            break
        answer = read_response(office.send(handler, handler.request(4096)))
    assert len(seen) == len(set(seen))
    for scope in handler.cursors:
        assert handler.sum_of(scope) == office.storage.scope_level(scope).sum


def test_sc10_a_scope_that_is_filled_anew_is_shown_as_it_was_until_the_last_page() -> None:
    office = staffed_office()
    enter_sections(office, 150)
    handler = office.device("handler")
    office.exchange(handler)
    before = handler.view(SECTION)
    with office.storage.turn():
        office.storage.put_meta("epoch", "another")
    answer = handler.receive(office.send(handler, handler.request(4096)))
    pages = 0
    while answer.more or answer.tell:
        assert handler.view(SECTION) == before
        answer = handler.receive(office.send(handler, handler.request(4096)))
        pages += 1
    assert pages > 2
    assert handler.view(SECTION) == before
    assert handler.staging == {}


def put_back(office: SmallOffice, snapshot: dict[str, object]) -> None:
    """The server loses what came after a snapshot, and gets another epoch, as ``restore`` does."""
    office.storage.__dict__.update(copy.deepcopy(snapshot))
    office.engine.knowledge.forget()
    office.begin_epoch()


def test_dv9_ex13_what_the_phones_still_keep_comes_back_whatever_order_they_return_in() -> None:
    office = staffed_office()
    desk, handler = office.device("desk"), office.device("handler")
    office.exchange(desk, handler)
    snapshot = copy.deepcopy(office.storage.__dict__)
    visit = desk.create(VISIT, {"visitor": "来访人", "matter": "咨询", "received_at": 0})
    desk.act(VISIT, visit, "hand_over", {"handed_to": office.ids["handler"]})
    office.exchange(desk, handler)
    handler.act(VISIT, visit, "accept")
    office.exchange(handler, desk)
    assert len(desk.kept) == 2
    shown = desk.view(VISIT)[visit]
    put_back(office, snapshot)
    office.now += DAY_MS
    entries = len(office.storage.entries(0, 10_000))
    for _ in range(2):
        handler.receive(office.send(handler, handler.request()))
    assert [(one.operation.action, one.again) for one in handler.outbox] == [("accept", True)]
    assert handler.attention == []
    assert len(office.storage.entries(0, 10_000)) == entries
    for _ in range(3):
        desk.receive(office.send(desk, desk.request()))
    assert desk.outbox == []
    for _ in range(3):
        handler.receive(office.send(handler, handler.request()))
    office.exchange(desk, handler)
    assert (handler.outbox, handler.attention) == ([], [])
    assert desk.view(VISIT)[visit] == shown
    assert desk.sum_of("office") == office.storage.scope_level("office").sum


def test_dv9_what_can_never_come_back_is_put_before_the_person_when_waiting_ends() -> None:
    office = staffed_office()
    desk, handler = office.device("desk"), office.device("handler")
    office.exchange(desk, handler)
    snapshot = copy.deepcopy(office.storage.__dict__)
    visit = desk.create(VISIT, {"visitor": "来访人", "matter": "咨询", "received_at": 0})
    desk.act(VISIT, visit, "hand_over", {"handed_to": office.ids["handler"]})
    office.exchange(desk, handler)
    handler.act(VISIT, visit, "accept")
    office.exchange(handler)
    put_back(office, snapshot)
    for _ in range(3):
        handler.receive(office.send(handler, handler.request()))
    handler.give_up()
    handler.receive(office.send(handler, handler.request()))
    assert handler.outbox == []
    assert [one.result.reason for one in handler.attention] == ["record_missing"]


def test_ex13_what_waits_is_put_off_until_what_was_confirmed_before_the_restore_is_back() -> None:
    office = staffed_office()
    (desk,) = (office.device("desk"),)
    office.exchange(desk)
    snapshot = copy.deepcopy(office.storage.__dict__)
    visit = desk.create(VISIT, {"visitor": "来访人", "matter": "咨询", "received_at": 0})
    office.exchange(desk)
    desk.act(VISIT, visit, "finish", {"result": "已答复"})
    put_back(office, snapshot)
    entries = len(office.storage.entries(0, 10_000))
    results = read_response(office.send(desk, desk.request())).results
    assert [(one.outcome, one.on) for one in results] == [("held", "~restore")]
    assert len(office.storage.entries(0, 10_000)) == entries
    for _ in range(4):
        desk.receive(office.send(desk, desk.request()))
    assert (desk.outbox, desk.attention) == ([], [])
    assert desk.view(VISIT)[visit]["state"] == "done"


def test_dv6_an_answer_that_comes_after_a_later_one_only_gives_results() -> None:
    office = staffed_office()
    admin, handler = office.device("admin"), office.device("handler")
    office.exchange(admin, handler)
    section = office.ids["代表工委"]
    question = handler.create("first_contact.question", {"question": "在哪里？"})
    admin.patch(SECTION, section, {"name": "一"})
    office.exchange(admin)
    late = office.send(handler, handler.request())
    admin.patch(SECTION, section, {"name": "二"})
    admin.act("office.post_held", office.ids["handler:staff"], "end_on", {"until": "2026-11-19"})
    office.exchange(admin)
    news = handler.request()
    handler.receive(office.send(handler, news))
    office.exchange(handler)
    handler.receive(late)
    assert handler.view(SECTION)[section]["name"] == "二"
    assert question in handler.view("first_contact.question")
    assert set(handler.cursors) == office.engine.held_scopes(handler.person)
    assert set(handler.held()) <= set(handler.cursors)


def test_dv6_an_answer_of_an_epoch_that_was_left_gives_nothing() -> None:
    office = staffed_office()
    desk = office.device("desk")
    office.exchange(desk)
    snapshot = copy.deepcopy(office.storage.__dict__)
    visit = desk.create(VISIT, {"visitor": "来访人", "matter": "咨询", "received_at": 0})
    late = office.send(desk, desk.request())
    put_back(office, snapshot)
    desk.receive(office.send(desk, desk.request()))
    desk.receive(office.send(desk, desk.request()))
    epoch = desk.epoch
    desk.receive(late)
    assert desk.epoch == epoch == office.engine.epoch()
    for _ in range(2):
        office.exchange(desk)
    assert (desk.outbox, visit in desk.view(VISIT)) == ([], True)
    for scope in desk.cursors:
        assert desk.sum_of(scope) == office.storage.scope_level(scope).sum


def test_dv9_a_backup_lets_the_device_forget() -> None:
    office = staffed_office()
    desk = office.device("desk")
    office.exchange(desk)
    desk.create(VISIT, {"visitor": "来访人", "matter": "咨询", "received_at": 0})
    office.exchange(desk)
    assert len(desk.kept) == 1
    with office.storage.turn():
        office.storage.put_meta("backed_up_through", str(office.storage.last_seq()))
    office.exchange(desk)
    assert desk.kept == []
