"""What was erased stays erased: after a restore, when phones send again, and what was refused goes too (13.3, JO10, JO11, DV12)."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlencode

import msgspec
import pytest

from schema.day import DAY_MS
from schema.names import slip_code_from
from server.keeping.erasing import BASIS_REQUEST, erase_due
from server.keeping.refused import BASIS_REFUSED
from server.keeping.tidy import CONFIRMED_DAYS_KEPT, tidy_office
from server.keeping.tombstones import Tombstone, Tombstones, TombstonesDamaged
from server.visitors.case import DATA_REQUEST
from server.visitors.codes import ARRIVAL, VISIT
from sync.operation import Operation
from tests.server.keeping.conftest import KeptHouse, replica
from tests.server.keeping.test_erasing import MATTER, NAME, PHONE, ask_to_delete, in_files, row, verdict

FORM = {"content-type": "application/x-www-form-urlencoded"}
CALL_BACK, QUESTION = "first_contact.call_back", "first_contact.question"


def a_visit(kept: KeptHouse, *, sent: bool = True) -> tuple[str, str]:
    """A visit at the desk and the code of its slip."""
    code = slip_code_from(kept.random(16))
    given = {"visitor": NAME, "contact": PHONE, "matter": MATTER, "received_at": 0, "code": code}
    visit = replica(kept.desk).create(VISIT, given)
    if sent:
        kept.desk.exchange()
    return visit, code


def agree(kept: KeptHouse, code: str) -> str:
    """The visitor asks for deletion, the desk agrees, the house erases; the request."""
    request = ask_to_delete(kept, code)
    replica(kept.desk).act(DATA_REQUEST, request, "agree", {"reply": "同意删除"})
    kept.desk.exchange()
    erase_due(kept.office)
    return request


def put_back(kept: KeptHouse, made: object, *, keep_devices: bool = True) -> None:
    """A backup is put back; every phone comes to the new server and sends what it keeps."""
    kept.stop()
    kept.restore(made, keep_devices=keep_devices)  # type: ignore[arg-type]
    kept.start()
    for phone in kept.phones:
        phone.renew()
        for _ in range(3):
            phone.exchange()


def anywhere(kept: KeptHouse, *texts: str) -> list[str]:
    """Files of the office, its keys, and phones in which one of the texts stands."""
    outside = [one for one in kept.house.settings.keys_folder.rglob("*") if one.is_file()]
    found = [name for text in texts for name in in_files(kept, text)]
    found += [one.name for one in outside for text in texts if text in one.read_text("utf-8", "replace")]
    for phone in kept.phones:
        device = replica(phone)
        held = repr((device.base, device.kept, device.outbox, device.attention))
        found += [device.person for text in texts if text in held or text.encode() in _bytes_of(device)]
    return found


def _bytes_of(device: object) -> bytes:
    rows = [one.body for rows in device.base.values() for one in rows.values()]  # type: ignore[attr-defined]
    return b"".join([*rows, *(one.raw for one in device.kept), *(one.raw for one in device.outbox)])  # type: ignore[attr-defined]


def test_jo10_an_agreed_deletion_survives_a_restore_and_so_does_the_request_for_it(kept: KeptHouse) -> None:
    visit, code = a_visit(kept)
    made = kept.back_up()
    request = agree(kept, code)
    kept.desk.exchange()
    put_back(kept, made)
    for _ in range(2):
        erase_due(kept.office)
        kept.desk.exchange()
        kept.desk.exchange()
    assert anywhere(kept, NAME, PHONE, MATTER) == []
    assert row(kept, visit)["visitor"] == ""
    assert (row(kept, request, DATA_REQUEST)["state"], replica(kept.desk).outbox) == ("done", [])
    assert verdict(kept).findings == ()


def test_jo10_a_record_that_the_backup_does_not_have_comes_back_without_what_was_erased(kept: KeptHouse) -> None:
    made = kept.back_up()
    visit, code = a_visit(kept)
    desk = replica(kept.desk)
    held_back = list(desk.kept)
    agree(kept, code)
    desk.kept = held_back  # a phone that was not here since
    put_back(kept, made)
    after = row(kept, visit)
    assert (after["visitor"], after["matter"], "contact" in after, after["state"]) == ("", "", False, "received")
    assert in_files(kept, NAME) == in_files(kept, PHONE) == in_files(kept, MATTER) == []
    assert desk.outbox == []
    assert verdict(kept).findings == ()


def test_jo10_no_rule_asks_for_what_was_erased_when_a_phone_sends_its_making_again(kept: KeptHouse) -> None:
    desk = replica(kept.desk)
    question = desk.create(QUESTION, {"question": "几点开门"})
    kept.desk.exchange()
    made = kept.back_up()
    waits = desk.create(CALL_BACK, {"question": question, "visitor": NAME, "contact": PHONE})
    kept.desk.exchange()
    desk.act(CALL_BACK, waits, "told")
    kept.desk.exchange()
    erase_due(kept.office)
    kept.desk.exchange()
    put_back(kept, made)
    assert (row(kept, waits, CALL_BACK)["state"], desk.outbox) == ("told", [])
    assert anywhere(kept, NAME, PHONE) == []


def test_13_2_cleared_is_said_when_it_is_gone_the_contact_of_a_visitor_who_was_called_leaves_the_journal_within_the_hour(
    kept: KeptHouse,
) -> None:
    desk = replica(kept.desk)
    question = desk.create(QUESTION, {"question": "几点开门"})
    waits = desk.create(CALL_BACK, {"question": question, "visitor": NAME, "contact": PHONE})
    kept.desk.exchange()
    erase_due(kept.office)
    assert in_files(kept, PHONE) != []
    desk.act(CALL_BACK, waits, "told")
    kept.desk.exchange()
    erase_due(kept.office)
    assert anywhere(kept, NAME, PHONE) == []
    history = kept.office.look(lambda: kept.office.storage.history(CALL_BACK, waits)).result()
    assert [one.value.path for one in history] == ["state"]
    assert verdict(kept).findings == ()


def test_jo10_what_the_desk_wrote_anew_after_an_erasing_is_not_erased_by_it_again(kept: KeptHouse) -> None:
    visit, _ = a_visit(kept)
    replica(kept.desk).act(VISIT, visit, "finish", {"result": "办好了"})
    kept.desk.exchange()
    kept.now += 31 * DAY_MS
    erase_due(kept.office)
    kept.desk.renew()
    kept.desk.exchange()
    replica(kept.desk).patch(VISIT, visit, {"contact": "18800008888"})
    kept.desk.exchange()
    made = kept.back_up()
    put_back(kept, made)
    assert row(kept, visit)["contact"] == "18800008888"


def test_jo10_the_list_beside_the_backups_is_enough_when_the_keys_are_lost_and_is_taken_over(kept: KeptHouse) -> None:
    _, code = a_visit(kept)
    first = kept.back_up()
    agree(kept, code)
    kept.now += 1000
    kept.back_up()
    own = Tombstones(kept.house.settings.keys_folder, kept.office.id)
    known = own.read()
    kept.stop()
    own.file.unlink()
    assert kept.restore(first).erased_count == 1
    kept.start()
    assert in_files(kept, NAME) == []
    assert own.read() == sorted(known)


def test_jo10_letters_of_visitors_since_the_backup_are_taken_over_when_their_visits_are_there_and_only_from_a_file_that_is_trusted(
    kept: KeptHouse,
) -> None:
    made = kept.back_up()
    _, code = a_visit(kept)
    kept.client.cookies.clear()
    kept.client.post(f"/v/{code}/rate", content=b"grade=satisfied", headers=FORM)
    kept.client.post(f"/v/{code}/data", content=b"kind=correct&text=13977778888", headers=FORM)
    kept.stop()
    assert kept.restore(made).letter_count == 2
    kept.start()
    erase_due(kept.office)
    assert kept.office.look(lambda: list(kept.office.storage.collection(DATA_REQUEST))).result() == []


def test_jo10_a_trusted_file_brings_the_letters_whose_visits_come_later(kept: KeptHouse) -> None:
    made = kept.back_up()
    _, code = a_visit(kept)
    kept.client.cookies.clear()
    kept.client.post(f"/v/{code}/rate", content=b"grade=satisfied", headers=FORM)
    kept.client.post(f"/v/{code}/data", content=b"kind=correct&text=13977778888", headers=FORM)
    kept.stop()
    kept.restore(made, keep_devices=True)
    kept.start()
    erase_due(kept.office)
    assert kept.office.look(lambda: list(kept.office.storage.collection(DATA_REQUEST))).result() == [], "no visit yet"
    for phone in kept.phones:
        phone.renew()
        phone.exchange()
        phone.exchange()
    erase_due(kept.office)
    (letter,) = kept.office.look(lambda: list(kept.office.storage.collection(DATA_REQUEST))).result()
    assert letter.fields()["text"] == "13977778888"
    (rating,) = kept.office.look(lambda: list(kept.office.storage.collection("first_contact.rating"))).result()
    assert rating.fields()["grade"] == "satisfied"
    assert verdict(kept).findings == ()


def test_13_3_an_agreed_deletion_takes_the_letters_about_it_too(kept: KeptHouse) -> None:
    _, code = a_visit(kept)
    kept.client.cookies.clear()
    letter = "我叫王秀兰独一份，请改成 13977778888"
    kept.client.post(f"/v/{code}/data", content=urlencode({"kind": "correct", "text": letter}), headers=FORM)
    kept.desk.renew()
    kept.desk.exchange()
    (first,) = replica(kept.desk).view(DATA_REQUEST)
    replica(kept.desk).act(DATA_REQUEST, first, "settle", {"reply": "已更正为 13977778888"})
    kept.desk.exchange()
    kept.client.cookies.clear()
    kept.client.post(
        f"/v/{code}/data", content=urlencode({"kind": "delete", "text": "别再留着 13912345678"}), headers=FORM
    )
    kept.desk.renew()
    kept.desk.exchange()
    (wish,) = [one for one, row in replica(kept.desk).view(DATA_REQUEST).items() if row["kind"] == "delete"]
    replica(kept.desk).act(DATA_REQUEST, wish, "agree", {"reply": "王秀兰独一份，同意"})
    kept.desk.exchange()
    erase_due(kept.office)
    kept.desk.exchange()
    assert anywhere(kept, "13977778888", PHONE, NAME, "别再留着") == []
    assert [row(kept, one, DATA_REQUEST)["state"] for one in (first, wish)] == ["done", "done"]
    assert verdict(kept).findings == ()


def refused_visit(kept: KeptHouse) -> None:
    """A creation that the server doesn't take: its directory entry isn't there."""
    desk = replica(kept.desk)
    desk.create(VISIT, {"visitor": NAME, "contact": PHONE, "matter": MATTER, "received_at": 0})
    waiting = desk.outbox.pop().operation
    fields = {**waiting.fields, "directory_entry": "01a1f640-bc00-79f7-b817-000000000000", "秘密": "13955556666"}
    desk.enqueue(_with(waiting, fields))
    kept.desk.exchange()
    assert [one.result.outcome for one in desk.attention] == ["refused"]


def _with(operation: Operation, fields: dict[str, object]) -> Operation:
    return msgspec.structs.replace(operation, fields=fields)


def test_jo11_what_was_refused_leaves_the_journal_after_its_days_and_the_chain_holds(kept: KeptHouse) -> None:
    refused_visit(kept)
    kept.now += 30 * DAY_MS
    erase_due(kept.office)
    assert in_files(kept, NAME) != []
    kept.now += DAY_MS
    assert erase_due(kept.office).refused == 1
    assert [one for text in (NAME, PHONE, MATTER, "13955556666") for one in in_files(kept, text)] == []
    (erasure,) = verdict(kept).erasures
    assert (erasure.basis, verdict(kept).findings) == (BASIS_REFUSED, ())
    kept.now += DAY_MS
    assert erase_due(kept.office).refused == 0


def test_jo11_a_refused_step_about_a_record_goes_and_the_record_stays_as_it_is(kept: KeptHouse) -> None:
    visit, _ = a_visit(kept)
    kept.other.exchange()
    desk = replica(kept.desk)
    desk.patch(VISIT, visit, {"note": "第二个哨兵"})
    waiting = desk.outbox.pop().operation
    desk.enqueue(_with(_set(waiting, {"note": "第二个哨兵", "state": "done"}), {}))
    kept.desk.exchange()
    assert len(desk.attention) == 1
    before = row(kept, visit)
    kept.now += 31 * DAY_MS
    erase_due(kept.office)
    assert (in_files(kept, "第二个哨兵"), row(kept, visit)) == ([], before)
    assert verdict(kept).findings == ()


def _set(operation: Operation, values: dict[str, object]) -> Operation:
    return msgspec.structs.replace(operation, set=values)


def test_dv9_phones_need_not_keep_what_was_confirmed_for_ever_when_no_backup_is_made(kept: KeptHouse) -> None:
    a_visit(kept)
    kept.now += DAY_MS
    tidy_office(kept.office)
    assert len(replica(kept.desk).kept) > 0
    kept.now += CONFIRMED_DAYS_KEPT * DAY_MS
    tidy_office(kept.office)
    kept.desk.renew()
    kept.desk.exchange()
    assert replica(kept.desk).kept == []


def test_dv12_the_phone_that_wrote_it_keeps_nothing_of_it_after_the_erasing(kept: KeptHouse) -> None:
    _, code = a_visit(kept)
    assert any(NAME in repr(one) for one in replica(kept.desk).kept)
    agree(kept, code)
    kept.desk.exchange()
    kept.other.exchange()
    assert anywhere(kept, NAME, PHONE, MATTER) == []


def test_13_3_a_case_that_nobody_closes_has_an_end(kept: KeptHouse) -> None:
    visit, _ = a_visit(kept)
    replica(kept.desk).patch(VISIT, visit, {"contact": PHONE, "note": "在办"})
    kept.desk.exchange()
    received = int(row(kept, visit)["received_at"])
    kept.now = received + 1095 * DAY_MS if received > 0 else kept.now
    kept.now += 40 * DAY_MS
    erase_due(kept.office)
    assert row(kept, visit)["visitor"] == ""
    assert [one for text in (NAME, PHONE, MATTER, "在办") for one in in_files(kept, text)] == []


def test_13_1_an_arrival_is_erased_by_the_request_of_its_visit_also_after_a_restore(kept: KeptHouse) -> None:
    admin = replica(kept.admin)
    room = admin.create("office.room", {"name": "前台", "kind": "reception"})
    admin.create("office.station", {"kind": "desk", "room": room, "code": "0123456789ABCDEF", "issued": "2026-11-20"})
    kept.admin.exchange()
    kept.client.cookies.clear()
    sent = urlencode({"visitor": NAME, "matter": "road", "contact": PHONE})
    assert (
        kept.client.post("/d/0123456789ABCDEF", content=sent, headers=FORM, follow_redirects=False).status_code == 303
    )
    made = kept.back_up()
    (arrival,) = kept.office.look(lambda: [one.id for one in kept.office.storage.collection(ARRIVAL)]).result()
    kept.now += 31 * DAY_MS
    erase_due(kept.office)
    kept.stop()
    kept.restore(made)
    kept.start()
    assert (row(kept, arrival, ARRIVAL)["visitor"], in_files(kept, NAME), in_files(kept, PHONE)) == ("", [], [])


def test_jo10_a_line_that_was_cut_off_is_passed_over_and_a_damaged_one_stops_the_restore(tmp_path: Path) -> None:
    stones = Tombstones(tmp_path / "keys", "o")
    one = Tombstone(VISIT, "r", ("contact",), BASIS_REQUEST, 1, "s")
    stones.add([one])
    with stones.file.open("ab") as file:
        file.write(b'["first_contact.visit","x')
    assert stones.read() == [one]
    stones.file.write_bytes(b"broken\n" + stones.file.read_bytes())
    with pytest.raises(TombstonesDamaged, match=r"line 1 can't be read"):
        stones.read()
