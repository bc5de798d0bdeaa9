"""Values are erased on time or on request: record, history, journal, file; the chain holds and the records agree (13.3, JO7)."""

from __future__ import annotations

import msgspec
import pytest

from schema.catalogue import CatalogueError, make_catalogue
from schema.day import DAY_MS, day_of, moment_of
from schema.duty import owings
from schema.names import natural_id, slip_code_from
from schema.retention import Keep, kept_until, months_after
from schema.table import table_of
from server.audit.report import erased_lines
from server.audit.verify import Verdict, verify
from server.house_hand import HouseHand, HouseRefused
from server.keeping.erasing import BASIS_REQUEST, Erased, erase_due
from server.open_office import OpenOffice
from server.visitors.case import DATA_REQUEST, put_visit_apart
from server.visitors.codes import ARRIVAL, VISIT
from server.watched import PartlyFailed
from sync.ground import StoredGround
from sync.merge import Fields
from sync.storage import StorageFailing
from tests.server.keeping.conftest import KeptHouse, replica
from tests.small_office import CATALOGUE
from tests.web_device import WebDevice

COMPLAINT, COMPLAINANT = "first_contact.complaint", "first_contact.complainant"
PHONE, OTHER, NAME, MATTER, RESULT = "13912345678", "13800001111", "王秀兰独一份", "为儿子的事情来问问", "已经给她办妥"


def one_case(kept: KeptHouse) -> str:
    """A visit with a contact that was corrected, done today."""
    desk = replica(kept.desk)
    visit = desk.create(VISIT, {
        "visitor": NAME, "contact": PHONE, "matter": MATTER, "received_at": 0, "code": slip_code_from(kept.random(16)),
    })  # fmt: skip
    kept.desk.exchange()
    desk.patch(VISIT, visit, {"contact": OTHER})
    kept.desk.exchange()
    desk.act(VISIT, visit, "finish", {"result": RESULT})
    kept.desk.exchange()
    return visit


def row(kept: KeptHouse, record: str, collection: str = VISIT) -> Fields:
    """A record as it is stored."""
    stored = kept.office.look(lambda: kept.office.storage.stored(collection, record)).result()
    assert stored is not None
    return stored.fields()


def ground_of(kept: KeptHouse) -> StoredGround:
    """The office as duties and registers see it."""
    return kept.office.look(lambda: kept.office.planner.level(kept.office.now_ms()).ground).result()


def owed(kept: KeptHouse, duty: str) -> set[str]:
    """The records about which somebody owes a duty still."""
    ground = ground_of(kept)
    found = kept.office.look(lambda: list(owings(CATALOGUE.duties[duty], duty, ground, kept.now))).result()
    return {one.record for one in found if one.done_at is None}


def verdict(kept: KeptHouse) -> Verdict:
    """What ``audit verify`` says."""
    return kept.office.look(lambda: verify(kept.office.storage, kept.office.id, CATALOGUE)).result()


def in_files(kept: KeptHouse, text: str) -> list[str]:
    """The files of the office in whose bytes a text stands."""
    return [
        path.name for path in kept.office.folder.rglob("*") if path.is_file() and text.encode() in path.read_bytes()
    ]


def test_13_3_a_contact_is_erased_thirty_days_after_closing_and_not_a_day_sooner(kept: KeptHouse) -> None:
    visit = one_case(kept)
    kept.now += 30 * DAY_MS
    assert erase_due(kept.office).records == 0
    assert row(kept, visit)["contact"] == OTHER
    kept.now += DAY_MS
    assert erase_due(kept.office).records == 1
    after = row(kept, visit)
    assert "contact" not in after and "code" not in after
    assert (after["visitor"], after["matter"], after["state"]) == (NAME, MATTER, "done")
    assert erase_due(kept.office) == Erased(0, 0, 0)


def test_13_3_nothing_of_it_is_left_in_the_file_and_history_and_the_phones_get_the_new_version(kept: KeptHouse) -> None:
    visit = one_case(kept)
    kept.other.exchange()
    assert replica(kept.other).view(VISIT)[visit]["contact"] == OTHER
    kept.office.look(kept.office.storage.scrub).result()
    assert in_files(kept, PHONE) == in_files(kept, OTHER) == ["office.db"]
    kept.now += 31 * DAY_MS
    erase_due(kept.office)
    assert in_files(kept, PHONE) == in_files(kept, OTHER) == []
    assert in_files(kept, NAME) == ["office.db"]
    history = kept.office.look(lambda: kept.office.storage.history(VISIT, visit)).result()
    assert [one.value.path for one in history] == ["state"]
    kept.desk.renew()
    kept.other.renew()
    for phone in (kept.desk, kept.other):
        phone.exchange()
        assert "contact" not in replica(phone).view(VISIT)[visit]


def test_13_3_name_and_matter_follow_after_the_second_term_and_the_audit_agrees_all_the_while(kept: KeptHouse) -> None:
    visit = one_case(kept)
    kept.now += 31 * DAY_MS
    erase_due(kept.office)
    first = verdict(kept)
    assert first.findings == ()
    assert first.erased_count == 2
    (erasure,) = first.erasures
    first_two = {"13.3.contact_retention_days", "13.3.page_days"}
    kept_for = {
        one for keep in CATALOGUE.records[VISIT].retention if keep.parameter in first_two for one in keep.fields
    }
    assert (set(erasure.fields), set(erasure.basis.split("、"))) == (kept_for, first_two)
    kept.now += 730 * DAY_MS
    erase_due(kept.office)
    after = row(kept, visit)
    assert (after["visitor"], after["matter"], after["state"], "result" in after) == ("", "", "done", False)
    assert [one for text in (PHONE, OTHER, NAME, MATTER, RESULT) for one in in_files(kept, text)] == []
    second = verdict(kept)
    assert second.findings == ()
    assert len(second.erasures) == 2
    lines = erased_lines(second.erasures)
    assert len(lines) == 2 and "13.3.text_retention_months" in lines[1] and "2026-12-21" in lines[0]
    chained = kept.office.look(lambda: verify(kept.office.storage, kept.office.id, CATALOGUE, chain_only=True)).result()
    assert chained.findings == ()


def test_13_3_a_case_under_way_keeps_what_is_needed_for_it(kept: KeptHouse) -> None:
    desk = replica(kept.desk)
    visit = desk.create(VISIT, {"visitor": NAME, "contact": PHONE, "matter": MATTER, "received_at": 0})
    kept.desk.exchange()
    kept.now += 900 * DAY_MS
    assert erase_due(kept.office).records == 0
    assert row(kept, visit)["contact"] == PHONE


def test_13_3_the_office_sets_another_term(kept: KeptHouse) -> None:
    visit = one_case(kept)
    value = {"parameter": "13.3.contact_retention_days", "since": "2026-11-20", "value": "40", "source": "办公会"}
    replica(kept.admin).create("office.parameter_value", value)
    kept.admin.exchange()
    kept.now += 35 * DAY_MS
    erase_due(kept.office)
    assert row(kept, visit)["contact"] == OTHER
    kept.now += 6 * DAY_MS
    erase_due(kept.office)
    assert "contact" not in row(kept, visit)


def test_jo10_a_late_step_of_a_phone_that_brings_something_back_is_taken_without_it(kept: KeptHouse) -> None:
    visit = one_case(kept)
    kept.other.exchange()
    replica(kept.other).patch(VISIT, visit, {"contact": "17700001234"})
    kept.now += 31 * DAY_MS
    erase_due(kept.office)
    kept.other.renew()
    kept.other.exchange()
    assert "contact" not in row(kept, visit), "the erasing is later than the patch"
    assert in_files(kept, "17700001234") == []
    assert replica(kept.other).attention == []
    assert verdict(kept).findings == ()


def ask_to_delete(kept: KeptHouse, code: str) -> str:
    """A visitor asks on the page of their case; the request as it reached the desk."""
    form = {"content-type": "application/x-www-form-urlencoded"}
    kept.client.cookies.clear()
    sent = kept.client.post(f"/v/{code}/data", content=b"kind=delete", headers=form, follow_redirects=False)
    assert sent.status_code == 303
    kept.desk.renew()
    kept.desk.exchange()
    (request,) = replica(kept.desk).view(DATA_REQUEST)
    return request


def test_13_3_what_a_visitor_asked_to_be_deleted_is_erased_in_the_next_round_and_answered(kept: KeptHouse) -> None:
    desk = replica(kept.desk)
    code = slip_code_from(kept.random(16))
    visit = desk.create(VISIT, {"visitor": NAME, "contact": PHONE, "matter": MATTER, "received_at": 0, "code": code})
    kept.desk.exchange()
    erase_due(kept.office)
    request = ask_to_delete(kept, code)
    assert erase_due(kept.office).records == 0, "a person agrees first"
    desk.act(DATA_REQUEST, request, "agree", {"reply": "同意删除"})
    kept.desk.exchange()
    assert erase_due(kept.office) == Erased(2, 2, 1), "the visit, and the answer to the request"
    assert (row(kept, visit)["visitor"], row(kept, request, DATA_REQUEST)["state"]) == ("", "done")
    assert [one for text in (PHONE, NAME, MATTER) for one in in_files(kept, text)] == []
    assert {one.basis for one in verdict(kept).erasures} == {BASIS_REQUEST}
    assert verdict(kept).findings == ()
    kept.client.cookies.clear()
    assert kept.client.get(f"/v/{code}").status_code == 200


def test_13_3_a_request_to_delete_reaches_the_contact_of_a_complaint_about_the_same_visit(kept: KeptHouse) -> None:
    visit = one_case(kept)
    code = str(row(kept, visit)["code"])
    desk = replica(kept.desk)
    fields = {"kind": "attitude", "text": "说话不耐烦", "received_at": kept.now}
    about, other = desk.create(COMPLAINT, {**fields, "visit": visit}), desk.create(COMPLAINT, fields)
    contact = desk.create(COMPLAINANT, {"complaint": about, "name": NAME, "contact": "13511112222"})
    another = desk.create(COMPLAINANT, {"complaint": other, "contact": "13633334444"})
    kept.desk.exchange()
    request = ask_to_delete(kept, code)
    desk.act(DATA_REQUEST, request, "agree", {"reply": "同意删除"})
    kept.desk.exchange()
    assert erase_due(kept.office) == Erased(3, 5, 1), (
        "what was entered, corrected and done of the visit, the contact, and the answer to the request"
    )
    assert row(kept, about, COMPLAINT).get("visit") is None, (
        "what an older phone says of the visit is put apart at once"
    )
    assert row(kept, contact, COMPLAINANT)["visit"] == visit
    assert (in_files(kept, "13511112222"), in_files(kept, NAME)) == ([], [])
    assert row(kept, contact, COMPLAINANT).get("contact", "") == ""
    assert row(kept, another, COMPLAINANT)["contact"] == "13633334444"
    assert row(kept, about, COMPLAINT)["text"] == "说话不耐烦"
    assert verdict(kept).findings == ()


def test_a_complaint_whose_visit_can_not_be_put_apart_keeps_it_and_keeps_no_other_back(
    kept: KeptHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    visit, desk = one_case(kept), replica(kept.desk)
    fields = {"kind": "attitude", "text": "说话不耐烦", "received_at": kept.now, "visit": visit}
    stuck, other = desk.create(COMPLAINT, fields), desk.create(COMPLAINT, fields)

    def refusing(office: OpenOffice, complaint: str) -> None:
        if complaint == stuck:
            raise HouseRefused("field_invalid")
        put_visit_apart(office, complaint)

    with monkeypatch.context() as patched:
        patched.setattr("server.keeping.erasing.put_visit_apart", refusing)
        kept.desk.exchange()
        with pytest.raises(PartlyFailed) as told:
            erase_due(kept.office)
    assert [name for name, _ in told.value.wrongs] == [f"{COMPLAINT} {stuck}"]
    assert (row(kept, stuck, COMPLAINT).get("visit"), row(kept, other, COMPLAINT).get("visit")) == (visit, None)
    erase_due(kept.office)
    assert row(kept, stuck, COMPLAINT).get("visit") is None
    assert row(kept, natural_id(kept.office.id, COMPLAINANT, (stuck,)), COMPLAINANT)["visit"] == visit


def test_13_4_whoever_a_complaint_is_about_erases_nothing_of_its_complainant_by_agreeing_to_a_request(
    kept: KeptHouse,
) -> None:
    visit = one_case(kept)
    desk = replica(kept.desk)
    other = kept.person(kept.admin, "记录人", "staff")
    fields = {"kind": "attitude", "text": "说话不耐烦", "received_at": kept.now, "person": desk.person}
    about = replica(other).create(COMPLAINT, fields)
    contact = replica(other).create(COMPLAINANT, {"complaint": about, "contact": "13511112222"})
    other.exchange()
    kept.office.do(lambda: HouseHand(kept.office).act(COMPLAINANT, contact, "link", {"visit": visit})).result()
    request = ask_to_delete(kept, str(row(kept, visit)["code"]))
    desk.act(DATA_REQUEST, request, "agree", {"reply": "同意删除"})
    kept.desk.exchange()
    erase_due(kept.office)
    assert row(kept, visit)["visitor"] == ""
    assert row(kept, contact, COMPLAINANT)["contact"] == "13511112222"


def test_13_2_the_contact_of_a_visitor_whom_nobody_called_back_is_erased_after_its_term(kept: KeptHouse) -> None:
    desk = replica(kept.desk)
    question = desk.create("first_contact.question", {"question": "几点开门"})
    waits = desk.create("first_contact.call_back", {"question": question, "visitor": NAME, "contact": PHONE})
    kept.desk.exchange()
    kept.now += 40 * DAY_MS
    assert erase_due(kept.office).records == 0, "nobody has answered yet"
    clerk = kept.person(kept.admin, "文书", "office_clerk")
    replica(clerk).act("first_contact.question", question, "answer", {"answer": "八点半"})
    clerk.exchange()
    assert owed(kept, "first_contact.call_visitor_back") == {waits}
    kept.now += 31 * DAY_MS
    assert erase_due(kept.office).records == 1
    assert (in_files(kept, PHONE), in_files(kept, NAME)) == ([], [])
    assert owed(kept, "first_contact.call_visitor_back") == set(), "there is nobody left to be called"
    assert verdict(kept).findings == ()


def test_13_3_only_a_request_to_delete_is_agreed_to(kept: KeptHouse) -> None:
    desk = replica(kept.desk)
    code = slip_code_from(kept.random(16))
    desk.create(VISIT, {"visitor": NAME, "matter": MATTER, "received_at": 0, "code": code})
    kept.desk.exchange()
    form = {"content-type": "application/x-www-form-urlencoded"}
    kept.client.cookies.clear()
    kept.client.post(f"/v/{code}/data", content=b"kind=see", headers=form)
    kept.desk.exchange()
    with pytest.raises(Exception, match="post_missing"):
        desk.act(DATA_REQUEST, next(iter(desk.view(DATA_REQUEST))), "agree", {"reply": "同意"})


def test_13_1_arrivals_that_nobody_received_are_closed_the_next_day_and_erased_in_time(kept: KeptHouse) -> None:
    admin = replica(kept.admin)
    room = admin.create("office.room", {"name": "前台", "kind": "reception"})
    station = {"kind": "desk", "room": room, "code": "0123456789ABCDEF", "issued": "2026-11-20"}
    admin.create("office.station", station)
    kept.admin.exchange()
    form = {"content-type": "application/x-www-form-urlencoded"}
    kept.client.cookies.clear()
    kept.client.post("/d/0123456789ABCDEF", content=f"visitor=wang&matter=road&contact={PHONE}".encode(), headers=form)
    (arrival,) = kept.office.look(lambda: [one.id for one in kept.office.storage.collection(ARRIVAL)]).result()
    assert erase_due(kept.office).closed == 0
    kept.now += DAY_MS
    assert erase_due(kept.office).closed == 1
    assert row(kept, arrival, ARRIVAL)["state"] == "left"
    kept.now += 31 * DAY_MS
    erase_due(kept.office)
    assert in_files(kept, PHONE) == []
    assert verdict(kept).findings == ()


def team_of_two(kept: KeptHouse) -> tuple[WebDevice, WebDevice]:
    """Phones of somebody who is complained about and of somebody who looks into it."""
    return kept.person(kept.admin, "窗口", "staff"), kept.person(kept.admin, "监督员", "supervision_team")


def one_complaint(kept: KeptHouse) -> tuple[str, str, WebDevice, WebDevice]:
    """A complaint with the contact of who complained, and phones of the person concerned and of the team."""
    concerned, team = team_of_two(kept)
    desk = replica(kept.desk)
    fields = {"kind": "attitude", "text": MATTER, "person": replica(concerned).person, "received_at": kept.now}
    complaint = desk.create(COMPLAINT, fields)
    contact = desk.create(COMPLAINANT, {"complaint": complaint, "name": NAME, "contact": PHONE})
    for phone in (kept.desk, team, concerned):
        phone.exchange()
    return complaint, contact, concerned, team


def take(phone: WebDevice, complaint: str, action: str, **inputs: str) -> None:
    """A step about a complaint, sent."""
    phone.renew()
    phone.exchange()
    replica(phone).act(COMPLAINT, complaint, action, inputs)
    phone.exchange()


def test_13_4_the_contact_of_a_complainant_whom_nobody_told_is_erased_thirty_days_after_the_decision(
    kept: KeptHouse,
) -> None:
    complaint, contact, _, team = one_complaint(kept)
    kept.now += 40 * DAY_MS
    assert erase_due(kept.office).records == 0, "nobody has decided yet"
    take(team, complaint, "dismiss", reason="查过录音。", answer=RESULT)
    kept.now += 30 * DAY_MS
    assert erase_due(kept.office).records == 0
    assert owed(kept, "first_contact.tell_complainant") == {contact}
    kept.now += DAY_MS
    assert erase_due(kept.office).records == 1
    assert [one for text in (PHONE, NAME) for one in in_files(kept, text)] == []
    assert owed(kept, "first_contact.tell_complainant") == set(), "there is nobody left to be told"
    assert row(kept, complaint, COMPLAINT)["text"] == MATTER
    assert verdict(kept).findings == ()


def test_13_4_a_contact_that_the_team_cleared_is_gone_from_record_history_and_journal_at_once(kept: KeptHouse) -> None:
    complaint, contact, _, team = one_complaint(kept)
    take(team, complaint, "dismiss", reason="查过录音。", answer=RESULT)
    replica(team).act(COMPLAINANT, contact, "erase")
    take(team, complaint, "tell")
    history = kept.office.look(lambda: kept.office.storage.history(COMPLAINANT, contact)).result()
    assert [one for one in history if one.value.path in ("name", "contact")] == []
    assert (row(kept, contact, COMPLAINANT)["state"], in_files(kept, PHONE), in_files(kept, NAME)) == ("erased", [], [])
    assert verdict(kept).findings == ()


def test_13_4_the_texts_of_a_complaint_follow_and_its_register_says_when_and_how_it_ended(kept: KeptHouse) -> None:
    complaint, _, concerned, team = one_complaint(kept)
    take(team, complaint, "hear", person=replica(concerned).person, kind="attitude")
    take(concerned, complaint, "account", account="当时在接电话甲")
    take(team, complaint, "uphold", reason="两人都听到乙", answer=RESULT)
    closed = day_of(kept.now)
    kept.now = moment_of(months_after(closed, 24), 9)
    erase_due(kept.office)
    assert row(kept, complaint, COMPLAINT)["text"] == MATTER
    kept.now += DAY_MS
    erase_due(kept.office)
    assert [one for text in (MATTER, "当时在接电话甲", "两人都听到乙", RESULT) for one in in_files(kept, text)] == []
    after = row(kept, complaint, COMPLAINT)
    assert (after["state"], after["kind"], after["person"]) == ("upheld", "attitude", replica(concerned).person)
    assert verdict(kept).findings == ()
    register, year = CATALOGUE.registers["first_contact.complaints"], ("2026-01-01", "2026-12-31")
    ground = ground_of(kept)
    table = kept.office.look(lambda: table_of(register, CATALOGUE, ground, kept.now, "zh", period=year)).result()
    assert table is not None
    (line,) = table.rows
    assert "查实" in line and any(str(cell).startswith(closed) for cell in line)


def test_13_4_while_an_appeal_is_open_or_a_complaint_is_looked_at_again_nothing_of_it_is_erased(
    kept: KeptHouse,
) -> None:
    complaint, contact, concerned, team = one_complaint(kept)
    take(team, complaint, "hear", person=replica(concerned).person, kind="attitude")
    take(concerned, complaint, "account", account="当时在接电话。")
    take(team, complaint, "uphold", reason="两人都听到。", answer=RESULT)
    take(concerned, complaint, "appeal", appeal="录音可以证明。")
    kept.now += 900 * DAY_MS
    erase_due(kept.office)
    assert (row(kept, complaint, COMPLAINT)["text"], row(kept, contact, COMPLAINANT)["contact"]) == (MATTER, PHONE)


def test_jo7_a_body_that_is_gone_without_a_note_is_named(kept: KeptHouse) -> None:
    one_case(kept)
    kept.office.do(lambda: kept.office.storage.forget_bodies([3])).result()
    findings = verdict(kept).findings
    assert any(one.entry == 3 and "no note says why" in one.en for one in findings)


def test_jo10_a_backup_taken_before_does_not_bring_it_back(kept: KeptHouse) -> None:
    visit = one_case(kept)
    made = kept.back_up()
    kept.now += 31 * DAY_MS
    erase_due(kept.office)
    kept.stop()
    kept.restore(made)
    kept.start()
    assert ("contact" in row(kept, visit), in_files(kept, PHONE), in_files(kept, OTHER)) == (False, [], [])
    assert verdict(kept).findings == ()


@pytest.mark.parametrize(
    ("day", "months", "last"),
    [("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2026-11-20", 24, "2028-11-20")],
)
def test_a_term_of_months_ends_on_the_same_day_or_the_last_of_the_month(day: str, months: int, last: str) -> None:
    assert months_after(day, months) == last


@pytest.mark.parametrize("begin", [None, "", True, {}, 1.5])
def test_a_term_that_has_not_begun_does_not_end(begin: object) -> None:
    keep = Keep(fields=("contact",), since="done_at", parameter="13.3.contact_retention_days")
    assert kept_until(keep, {"done_at": begin}, 1, "days") is None


@pytest.mark.parametrize(
    ("fields", "parameter"),
    [
        (("owner",), "13.3.page_days"),
        (("nothing",), "13.3.page_days"),
        (("contact",), "13.3.self_registration"),
        (("contact",), "13.3.x"),
    ],
)
def test_retention_that_can_not_be_carried_out_is_refused_when_declared(
    fields: tuple[str, ...], parameter: str
) -> None:
    wrong = msgspec.structs.replace(
        CATALOGUE.records[VISIT], retention=(Keep(fields=fields, since="done_at", parameter=parameter),)
    )
    first_contact = next(one for one in CATALOGUE.regulations if one.name == "first_contact")
    records = tuple(wrong if one.collection == VISIT else one for one in first_contact.records)
    others = tuple(one for one in CATALOGUE.regulations if one is not first_contact)
    office = tuple(one for name, one in CATALOGUE.records.items() if name.startswith("office."))
    with pytest.raises(CatalogueError):
        make_catalogue((*others, msgspec.structs.replace(first_contact, records=records)), office)


def test_a_round_that_is_under_way_when_the_office_closes_ends_and_hangs_nowhere(kept: KeptHouse) -> None:
    one_case(kept)
    kept.now += 31 * DAY_MS
    kept.stop()
    with pytest.raises(StorageFailing, match="closed"):
        erase_due(kept.office)
    kept.start()
    assert erase_due(kept.office).records == 1
