"""Rules DE, ME, SC, DV, EX11 and JO4 of sync/PROTOCOL.md; each test carries the number of its rule."""

from __future__ import annotations

import threading
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.device import Device, Refused
from sync.journal import EntryBody
from sync.merge import lay
from sync.operation import write_operation
from sync.rebuild import rebuild
from sync.storage import StorageFailing
from sync.storage_memory import MemoryStorage
from sync.turns import Turns
from tests.small_office import CATALOGUE, SmallOffice, staffed_office
from tests.sync.test_exchange_rules import operation, send

INSPECTION = "hygiene.inspection"


def level(office: SmallOffice, *names: str) -> list[Device]:
    """Level devices of these people."""
    devices = [office.device(name) for name in names]
    office.exchange(*devices)
    return devices


def test_de1_an_unknown_collection_or_step_is_refused() -> None:
    office = staffed_office()
    (admin,) = level(office, "admin")
    unknown = operation(admin, office.now, "no.such")
    step = operation(admin, office.now, kind="act", fields={}, action="fly", record=office.ids["代表工委"])
    assert [one.reason for one in send(office, admin, write_operation(unknown), write_operation(step))] == [
        "unknown_kind"
    ] * 2


def test_de2_hidden_and_absent_records_are_refused_alike() -> None:
    office = staffed_office()
    desk, stranger = level(office, "desk", "inspector")
    visit = desk.create("first_contact.visit", {"visitor": "来访人", "matter": "咨询", "received_at": 0})
    office.exchange(desk)
    hidden = operation(
        stranger, office.now, "first_contact.visit", kind="act", fields={}, action="accept", record=visit
    )
    absent = operation(stranger, office.now, "first_contact.visit", kind="act", fields={}, action="accept")
    results = send(office, stranger, write_operation(hidden), write_operation(absent))
    assert [(one.outcome, one.code, one.reason, one.current) for one in results] == [
        ("refused", "not_found", "record_missing", "")
    ] * 2


def test_de3_posts_are_those_of_the_day_of_acting() -> None:
    office = staffed_office()
    (inspector,) = level(office, "inspector")
    fields = {"room": office.ids["301"], "day": "2026-11-20"}
    inspector.create(INSPECTION, fields)
    office.now += 86_400_000
    office.system.act("office.post_held", office.ids["inspector:hygiene_inspector"], "end_on", {"until": "2026-11-20"})
    office.exchange(office.system)
    office.exchange(inspector)
    assert inspector.attention == []
    with pytest.raises(Refused, match="post_missing"):
        inspector.create(INSPECTION, {**fields, "day": "2026-11-21"})


def test_de4_fields_outside_what_is_asked_and_missing_ones_are_refused() -> None:
    office = staffed_office()
    (desk,) = level(office, "desk")
    for fields, reason in (
        ({"visitor": "甲"}, "field_invalid"),
        ({"visitor": "甲", "matter": "乙", "received_at": 0, "owner": desk.person}, "field_forbidden"),
    ):
        with pytest.raises(Refused, match=reason):
            desk.create("first_contact.visit", fields)


def test_de5_the_first_entry_stands_and_the_second_goes_to_history() -> None:
    office = staffed_office()
    session = office.study("organiser", "handler")
    handler, organiser = level(office, "handler", "organiser")
    record = office.check_in(handler, session)
    office.now += 60_000
    organiser.create(
        "party_study.attendance",
        {"session": session, "person": handler.person, "way": "roll_call", "seen_at": office.now},
    )
    office.exchange(handler)
    result = office.exchange(organiser).results[0]
    assert result.outcome == "merged"
    assert {"way", "seen_at"} <= set(result.overwritten)
    stored = office.storage.stored("party_study.attendance", record)
    assert stored is not None and stored.fields()["way"] == "poster"
    assert [
        row.value.value for row in office.storage.history("party_study.attendance", record) if row.value.path == "way"
    ] == ["roll_call"]


def test_de5_what_the_first_entry_left_empty_goes_to_history_when_the_second_gives_it() -> None:
    office = staffed_office()
    session = office.study("organiser", "handler")
    handler, organiser = level(office, "handler", "organiser")
    fields = {"session": session, "person": handler.person, "way": "roll_call", "seen_at": office.now}
    record = organiser.create("party_study.attendance", fields)
    office.check_in(handler, session)
    office.exchange(organiser)
    (result,) = office.exchange(handler).results
    assert (result.outcome, "station" in result.overwritten) == ("merged", True)
    stored = office.storage.stored("party_study.attendance", record)
    assert stored is not None and "station" not in stored.fields()
    history = {row.value.path: row.value.value for row in office.storage.history("party_study.attendance", record)}
    assert history["station"] == office.ids["station:会议室"]


def test_de5_a_remark_on_a_sheet_that_was_concluded_meanwhile_goes_to_history() -> None:
    office = staffed_office()
    inspector, colleague = level(office, "inspector", "colleague")
    sheet = {"room": office.ids["301"], "day": "2026-11-20"}
    items = dict.fromkeys(("floor", "desk", "cabinet", "under_desk", "windows", "closing"), "pass")
    record = inspector.create(INSPECTION, {**sheet, "items": items})
    inspector.act(INSPECTION, record, "conclude")
    colleague.create(INSPECTION, {**sheet, "remarks": {"floor": "有烟头"}})
    office.exchange(inspector)
    assert office.exchange(colleague).results[0].overwritten == ["remarks/floor"]
    assert [
        row.value.value for row in office.storage.history(INSPECTION, record) if row.value.path == "remarks/floor"
    ] == ["有烟头"]


def test_de5_an_id_that_is_taken_is_never_overwritten() -> None:
    office = staffed_office()
    (admin,) = level(office, "admin")
    made = operation(admin, office.now, record=office.ids["代表工委"])
    assert send(office, admin, write_operation(made))[0].reason == "id_taken"


def test_de6_a_patch_needs_an_edit_that_allows_the_field_now() -> None:
    office = staffed_office()
    inspector, colleague, organiser = level(office, "inspector", "colleague", "organiser")
    record = inspector.create(INSPECTION, {"room": office.ids["301"], "day": "2026-11-20"})
    office.exchange(inspector, colleague, organiser)
    for device, path, reason in (
        (organiser, "items/floor", "post_missing"),
        (inspector, "failed", "field_forbidden"),
        (inspector, "items", "field_forbidden"),
    ):
        with pytest.raises(Refused, match=reason):
            device.patch(INSPECTION, record, {path: "pass" if "/" in path else 3})
    inspector.patch(
        INSPECTION,
        record,
        {f"items/{key}": "pass" for key in ("floor", "desk", "cabinet", "under_desk", "windows", "closing")},
    )
    inspector.act(INSPECTION, record, "conclude")
    with pytest.raises(Refused, match="state_moved"):
        inspector.patch(INSPECTION, record, {"items/floor": "fail"})


def test_de7_someone_acted_first() -> None:
    office = staffed_office()
    desk, again = level(office, "desk", "desk")
    visit = desk.create("first_contact.visit", {"visitor": "来访人", "matter": "咨询", "received_at": 0})
    office.exchange(desk, again)
    for device, result in ((desk, "已答复"), (again, "已送达")):
        device.act("first_contact.visit", visit, "finish", {"result": result})
    office.exchange(desk)
    (late,) = office.exchange(again).results
    assert (late.outcome, late.code, late.current) == ("refused", "stale_state", "done")
    assert again.attention[0].operation.inputs == {"result": "已送达"}


def test_de7_what_was_taken_back_can_not_be_accepted() -> None:
    office = staffed_office()
    desk, handler = level(office, "desk", "handler")
    visit = desk.create("first_contact.visit", {"visitor": "来访人", "matter": "咨询", "received_at": 0})
    desk.act("first_contact.visit", visit, "hand_over", {"handed_to": office.ids["handler"]})
    office.exchange(desk, handler)
    desk.act("first_contact.visit", visit, "take_back")
    handler.act("first_contact.visit", visit, "accept")
    office.exchange(desk)
    result = office.exchange(handler).results[0]
    assert (result.outcome, result.reason) == ("refused", "record_missing")
    assert [one.operation.action for one in handler.attention] == ["accept"]


def test_de7_an_input_that_may_not_be_empty_is_asked_for() -> None:
    office = staffed_office()
    (desk,) = level(office, "desk")
    visit = desk.create("first_contact.visit", {"visitor": "来访人", "matter": "咨询", "received_at": 0})
    for inputs, reason in (
        ({}, "field_invalid"),
        ({"result": ""}, "field_invalid"),
        ({"result": "好", "owner": desk.person}, "field_forbidden"),
    ):
        with pytest.raises(Refused, match=reason):
            desk.act("first_contact.visit", visit, "finish", inputs)


def test_de8_an_act_lays_its_values_in_order_of_arrival() -> None:
    office = staffed_office()
    inspector, colleague = level(office, "inspector", "colleague")
    record = inspector.create(
        INSPECTION,
        {
            "room": office.ids["301"],
            "day": "2026-11-20",
            "items": dict.fromkeys(("floor", "desk", "cabinet", "under_desk", "windows", "closing"), "pass"),
        },
    )
    office.exchange(inspector, colleague)
    colleague.act(INSPECTION, record, "conclude")
    office.now += 1000
    inspector.patch(INSPECTION, record, {"items/floor": "fail"})
    office.exchange(colleague)
    assert office.exchange(inspector).results[0].reason == "state_moved"


values = st.integers(0, 5)
stamps = st.integers(0, 9).map(lambda n: f"{n:013d}-00000000")


@given(
    st.lists(st.tuples(st.sampled_from(["a", "m/x", "m/y"]), values, stamps), max_size=8),
    st.randoms(use_true_random=False),
)
def test_me1_the_greater_stamp_wins_whatever_the_order(changes: list[tuple[str, int, str]], chance: Any) -> None:
    unique = list({(path, stamp): (path, value, stamp) for path, value, stamp in changes}.values())
    shuffled = list(unique)
    chance.shuffle(shuffled)
    outcomes = []
    for order in (unique, shuffled):
        record: dict[str, Any] = {}
        writers: dict[str, tuple[str, str]] = {}
        for path, value, stamp in order:
            lay(record, writers, path, value, stamp, "p", by_stamp=True)
        outcomes.append(record)
    assert outcomes[0] == outcomes[1]


@given(st.lists(st.tuples(values, stamps), min_size=1, max_size=8, unique_by=lambda change: change[1]))
def test_me2_every_value_that_gives_way_is_kept(changes: list[tuple[int, str]]) -> None:
    record: dict[str, Any] = {}
    writers: dict[str, tuple[str, str]] = {}
    kept = []
    for value, stamp in changes:
        gave_way = lay(record, writers, "a", value, stamp, "p", by_stamp=True)
        kept += [gave_way.value] if gave_way else []
    assert set(kept) | {record["a"]} == {value for value, _ in changes}


def test_me3_ticks_of_different_items_both_survive_and_of_the_same_the_later_wins() -> None:
    office = staffed_office()
    first, second = level(office, "inspector", "colleague")
    place = {"room": office.ids["301"], "day": "2026-11-20"}
    record = first.create(INSPECTION, {**place, "items": {"floor": "pass"}})
    office.now += 1000
    assert second.create(INSPECTION, {**place, "items": {"desk": "fail"}}) == record
    second.patch(INSPECTION, record, {"items/windows": "fail"})
    office.now += 1000
    first.patch(INSPECTION, record, {"items/windows": "pass"})
    office.exchange(first, second, first)
    for device in (first, second):
        assert device.view(INSPECTION)[record]["items"] == {"floor": "pass", "desk": "fail", "windows": "pass"}
    history = [(row.value.path, row.value.value, row.value.lost) for row in office.storage.history(INSPECTION, record)]
    assert ("items/windows", "fail", True) in history


def test_sc1_sc4_a_record_that_leaves_a_scope_leaves_the_phone() -> None:
    office = staffed_office()
    desk, handler = level(office, "desk", "handler")
    visit = desk.create("first_contact.visit", {"visitor": "来访人", "matter": "咨询", "received_at": 0})
    desk.act("first_contact.visit", visit, "hand_over", {"handed_to": office.ids["handler"]})
    office.exchange(desk, handler)
    assert visit in handler.view("first_contact.visit")
    handler.act("first_contact.visit", visit, "return", {"told": "不归我管"})
    office.exchange(handler)
    assert visit not in handler.view("first_contact.visit")
    fresh = office.device("handler")
    office.exchange(fresh)
    assert all(change.live for change in office.exchange(fresh).changes)
    assert visit not in fresh.view("first_contact.visit")


def test_sc2_sc3_a_lost_post_drops_its_scope_and_a_new_one_fills_it() -> None:
    office = staffed_office()
    desk, handler = level(office, "desk", "handler")
    visit = desk.create("first_contact.visit", {"visitor": "来访人", "matter": "咨询", "received_at": 0})
    office.exchange(desk)
    held = office.system.create(
        "office.post_held", {"person": office.ids["handler"], "post": "receptionist", "since": "2026-11-20"}
    )
    office.exchange(office.system, handler)
    assert visit in handler.view("first_contact.visit")
    office.system.act("office.post_held", held, "strike")
    office.exchange(office.system)
    assert office.exchange(handler).drop == ["post:receptionist"]
    assert visit not in handler.view("first_contact.visit")
    assert not any(scope == "post:receptionist" for scope in handler.held())


def test_sc5_a_change_names_the_scopes_in_which_the_person_holds_it() -> None:
    office = staffed_office()
    desk, handler = level(office, "desk", "handler")
    visit = desk.create("first_contact.visit", {"visitor": "来访人", "matter": "咨询", "received_at": 0})
    change = next(one for one in office.exchange(desk).changes if one.id == visit)
    assert set(change.live) == {"person:" + desk.person, "post:receptionist"}
    assert change.gone == []
    assert handler.view("first_contact.visit") == {}


@pytest.mark.parametrize("want", [0, 4096])
def test_sc6_sc7_a_full_scope_comes_as_segments_in_pages_and_ends_level(want: int) -> None:
    office = staffed_office()
    for number in range(150):
        office.system.create("office.room", {"name": f"房间{number}", "area": "很长的说明" * 8})
    office.exchange(office.system)
    fresh = office.device("handler")
    answer = fresh.receive(office.send(fresh, fresh.request(want)))
    assert answer.segments
    assert answer.more == (want == 4096)
    pages = 1
    while answer.more:
        answer = fresh.receive(office.send(fresh, fresh.request(want)))
        pages += 1
    assert (pages > 3) == (want == 4096)
    assert fresh.sum_of("office") == office.storage.scope_level("office").sum
    assert len(fresh.view("office.room")) == 154


def test_sc8_a_differing_sum_resets_that_scope_alone() -> None:
    office = staffed_office()
    (desk,) = level(office, "desk")
    desk.create("first_contact.visit", {"visitor": "来访人", "matter": "咨询", "received_at": 0})
    office.exchange(desk)
    damaged = next(iter(desk.base["office"]))
    del desk.base["office"][damaged]
    desk._view = None
    answer = office.exchange(desk)
    assert answer.reset == ["office"]
    assert damaged in desk.base["office"]
    assert desk.sum_of("office") == office.storage.scope_level("office").sum


def test_sc9_another_epoch_refills_everything_and_keeps_what_waits() -> None:
    office = staffed_office()
    (desk,) = level(office, "desk")
    with office.storage.turn():
        office.storage.put_meta("epoch", "another")
    visit = desk.create("first_contact.visit", {"visitor": "来访人", "matter": "咨询", "received_at": 0})
    answer = office.exchange(desk)
    assert set(answer.reset) >= {"office"}
    assert desk.epoch == "another"
    assert visit in desk.view("first_contact.visit")
    assert desk.sum_of("office") == office.storage.scope_level("office").sum


def test_sc10_a_reset_scope_is_replaced_by_what_comes() -> None:
    office = staffed_office()
    (desk,) = level(office, "desk")
    ghost = office.ids["代表工委"][:-4] + "ffff"
    desk.base["office"][ghost] = next(iter(desk.base["office"].values()))
    desk._view = None
    office.exchange(desk)
    assert ghost not in desk.base["office"]


def test_ex11_jobs_that_wait_are_committed_together_and_a_failing_one_is_undone_alone() -> None:
    storage = MemoryStorage()
    gate, undone = threading.Event(), []
    turns = Turns(storage, lambda: undone.append(1), "test")
    first = turns.submit(None, lambda _: gate.wait(10))

    def bad() -> None:
        storage.put_meta("bad", "1")
        raise ValueError("bad")

    good = [
        turns.submit(lambda number=number: storage.put_meta(f"good{number}", "1"), lambda _: storage.meta("good2"))
        for number in range(3)
    ]
    failing = turns.submit(bad, lambda _: None)
    gate.set()
    assert first.result(10)
    assert [one.result(10) for one in good] == ["1", "1", "1"]
    with pytest.raises(ValueError, match="bad"):
        failing.result(10)
    assert storage.meta("bad") is None
    assert undone == [1]
    turns.close()


def test_ex11_when_the_storage_fails_nobody_is_answered_as_if_it_had_not() -> None:
    class Failing(MemoryStorage):
        errors = (OSError,)

        def put_meta(self, name: str, value: str) -> None:
            raise OSError("no space left")

    storage = Failing()
    turns = Turns(storage, lambda: None, "test")
    futures = [turns.submit(lambda: storage.put_meta("a", "1"), lambda _: "taken") for _ in range(2)]
    for future in futures:
        with pytest.raises(StorageFailing, match="no space left"):
            future.result(10)
    turns.close()


def test_dv4_a_refused_step_is_in_front_of_the_person_with_its_content() -> None:
    office = staffed_office()
    session = office.study("organiser", "handler")
    clerk, handler = level(office, "clerk", "handler")
    office.check_in(handler, session)
    clerk.act("party_study.session", session, "call_off", {"outcome": "改期"})
    office.exchange(clerk, handler)
    (row,) = handler.attention
    assert (row.result.reason, row.result.basis) == ("session_called_off", "5.1")
    assert row.operation.fields["session"] == session
    assert handler.outbox == []


def test_dv5_what_the_phone_itself_would_refuse_now_is_still_sent() -> None:
    office = staffed_office()
    (desk,) = level(office, "desk")
    visit = desk.create("first_contact.visit", {"visitor": "来访人", "matter": "咨询", "received_at": 0})
    desk.act("first_contact.visit", visit, "finish", {"result": "好"})
    desk.enqueue(
        operation(desk, office.now, "first_contact.visit", kind="act", fields={}, action="accept", record=visit)
    )
    outcomes = [one.outcome for one in office.exchange(desk).results]
    assert outcomes == ["applied", "applied", "refused"]


def test_jo4_the_journal_rebuilds_every_record_byte_for_byte() -> None:
    office = staffed_office()
    session = office.study("organiser", "handler", "desk")
    handler, desk, inspector, colleague = level(office, "handler", "desk", "inspector", "colleague")
    office.check_in(handler, session)
    visit = desk.create("first_contact.visit", {"visitor": "来访人", "matter": "咨询", "received_at": 0})
    desk.act("first_contact.visit", visit, "promise", {"promise_day": "2026-11-30", "promise_what": "答复"})
    for device, item in ((inspector, "floor"), (colleague, "desk")):
        device.create(INSPECTION, {"room": office.ids["302"], "day": "2026-11-20", "items": {item: "fail"}})
    office.exchange(handler, desk, inspector, colleague)
    entries = [
        (entry, msgspec.msgpack.decode(body or b"", type=EntryBody))
        for entry, _, body in office.storage.entries(0, 10_000)
    ]
    rebuilt, written_by = rebuild(office.office, CATALOGUE, entries)
    for collection in office.storage.collections():
        for stored in office.storage.collection(collection):
            again = rebuilt.stored(collection, stored.id)
            assert again is not None
            assert (again.body, again.writers, again.scopes) == (stored.body, stored.writers, stored.scopes)
            assert written_by[(collection, stored.id)] > 0
