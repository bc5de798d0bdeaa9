"""Notes, articles, self-study, inspections, who spoke, the six haves, by their clauses (1.8, 5.4, 5.8, 5.9, 5.10)."""

from __future__ import annotations

from typing import Any

import pytest

from schema.characters import characters_in
from schema.day import DAY_MS, MINUTE_MS, day_of, moment_of
from schema.duty import owings, standing
from sync.device import Device, Refused
from sync.ground import StoredGround
from sync.merge import Fields
from tests.small_office import SmallOffice, staffed_office

NOTE, ARTICLE, STUDY = "party_study.note", "party_study.article", "party_study.self_study"
ROUND, INSPECTION, SPEECH = "party_study.inspection_round", "party_study.inspection", "party_study.speech"
CHECK, RESULT, OBJECTION = "party_study.year_check", "party_study.year_result", "party_study.objection"
HAVES = ("organised", "planned", "guided", "noted", "reflected", "inspected")


def branch_office() -> tuple[SmallOffice, dict[str, Device]]:
    """An office with a branch, a member, a leader and someone of no party; their phones level."""
    office = staffed_office()
    office.person("支书", "branch_secretary", "party_member", "staff")
    office.person("副书记", "branch_deputy_secretary", "party_member", "staff")
    office.person("宣传", "publicity_commissioner", "party_member", "staff")
    office.person("党员", "party_member", "staff")
    office.person("主任", "standing_committee_director", "party_group_secretary", "party_member")
    office.person("干事", "staff")
    office.person("退休", "retiree", "party_member")
    phones = {
        one: office.device(one) for one in ("支书", "副书记", "宣传", "党员", "主任", "干事", "clerk", "organiser")
    }
    office.exchange(*phones.values())
    return office, phones


def note_of(office: SmallOffice, phone: Device, text: str = "学" * 100, **given: Any) -> str:
    """A page, written and sent."""
    fields: Fields = {"person": phone.person, "day": day_of(office.now), "title": "读书", "text": text, **given}
    record = phone.create(given.pop("collection", NOTE), fields)
    office.exchange(phone)
    return record


def row(office: SmallOffice, collection: str, record: str) -> Fields:
    """A record as the server holds it."""
    stored = office.storage.stored(collection, record)
    assert stored is not None
    return stored.fields()


def owed(office: SmallOffice, name: str) -> dict[str, str]:
    """Person's name to how the duty stands."""
    names = {person: one for one, person in office.ids.items()}
    ground = StoredGround(office.storage, office.catalogue)
    found = owings(office.catalogue.duties[name], name, ground, office.now)
    return {names[one.person]: standing(one, office.now) for one in found}


def round_of(office: SmallOffice, phone: Device, *people: str) -> str:
    """An inspection of the second half-year, begun by the branch."""
    fields: Fields = {
        "year": 2026, "turn": 2, "first_day": "2026-07-01", "last_day": "2026-12-31", "hand_in_by": day_of(office.now + 7 * DAY_MS),
        "people": [office.ids[one] for one in people],
    }  # fmt: skip
    record = phone.create(ROUND, fields)
    office.exchange(phone)
    return record


# --- notes (1.8, 5.8) ---------------------------------------------------------------------------------------------


def test_5_8_1_8_characters_are_counted_from_the_text_and_can_not_be_typed_in() -> None:
    office, phones = branch_office()
    record = note_of(office, phones["党员"], "第3次学习，共ABC两条：𠮷。")
    assert row(office, NOTE, record)["chars"] == characters_in("第次学习共两条𠮷") == 8
    with pytest.raises(Refused, match="field_forbidden"):
        note_of(office, phones["党员"], "短", chars=5000)
    with pytest.raises(Refused, match="field_forbidden"):
        phones["党员"].patch(NOTE, record, {"chars": 5000})
    with pytest.raises(Refused, match="field_forbidden"):
        phones["党员"].patch(NOTE, record, {"text": "学" * 5000})
    phones["党员"].act(NOTE, record, "write", {"text": "写短了"})
    office.exchange(phones["党员"])
    assert row(office, NOTE, record)["chars"] == 3


def test_5_8_punctuation_counts_where_the_office_says_so() -> None:
    office, phones = branch_office()
    value = {"parameter": "5.8.count_marks", "since": "2026-01-01", "value": "yes", "source": "支部会议"}
    office.system.create("office.parameter_value", value)
    office.exchange(office.system, phones["党员"])
    assert row(office, NOTE, note_of(office, phones["党员"], "学习，笔记。"))["chars"] == 6


def test_5_8_photographed_pages_count_as_told_until_an_inspector_confirms_them() -> None:
    office, phones = branch_office()
    member, branch = phones["党员"], phones["支书"]
    photos = {"page.0a1b2c3d": "0a1b2c3d" * 8}
    record = note_of(office, member, "手写", photos=photos, pages=2, page_chars=900)
    assert row(office, NOTE, record)["chars"] == 902
    member.act(NOTE, record, "hand_in")
    office.exchange(member, branch)
    with pytest.raises(Refused, match="post_missing"):
        member.act(NOTE, record, "confirm_pages", {"pages_counted": 900})
    branch.act(NOTE, record, "confirm_pages", {"pages_counted": 640})
    office.exchange(branch)
    assert row(office, NOTE, record)["chars"] == 642
    bare = note_of(office, member, "", page_chars=900)
    with pytest.raises(Refused, match="note_empty"):
        member.act(NOTE, bare, "hand_in")
    bare = note_of(office, member, "写过", page_chars=900)
    with pytest.raises(Refused, match="pages_without_photo"):
        member.act(NOTE, bare, "hand_in")


def test_5_8_a_page_is_its_writers_alone_until_handed_in_and_then_only_those_who_inspect_see_it() -> None:
    office, phones = branch_office()
    record = note_of(office, phones["党员"])
    office.exchange(*phones.values())
    assert [one for one, phone in phones.items() if record in phone.view(NOTE)] == ["党员"]
    phones["党员"].act(NOTE, record, "hand_in")
    office.exchange(phones["党员"], *phones.values())
    assert [one for one, phone in phones.items() if record in phone.view(NOTE)] == ["支书", "副书记", "宣传", "党员"]
    phones["党员"].act(NOTE, record, "take_back")
    office.exchange(phones["党员"], *phones.values())
    assert [one for one, phone in phones.items() if record in phone.view(NOTE)] == ["党员"]


def test_5_8_what_an_inspector_has_seen_stays_as_it_was_unless_given_back() -> None:
    office, phones = branch_office()
    member, branch = phones["党员"], phones["支书"]
    record = note_of(office, member)
    member.act(NOTE, record, "hand_in")
    with pytest.raises(Refused, match="state_moved"):
        member.act(NOTE, record, "write", {"text": "改"})
    office.exchange(member, branch)
    branch.act(NOTE, record, "mark_seen")
    office.exchange(branch, member)
    with pytest.raises(Refused, match="note_seen"):
        member.act(NOTE, record, "take_back")
    branch.act(NOTE, record, "give_back", {"remark": "缺日期"})
    office.exchange(branch, member)
    member.act(NOTE, record, "write", {"text": "补上日期"})
    assert member.view(NOTE)[record]["remark"] == "缺日期"


def test_5_8_nobody_writes_for_another_or_ahead_of_the_day_or_inspects_their_own() -> None:
    office, phones = branch_office()
    with pytest.raises(Refused, match="post_missing"):
        note_of(office, phones["支书"], person=office.ids["党员"])
    with pytest.raises(Refused, match="written_in_future"):
        note_of(office, phones["党员"], day=day_of(office.now + DAY_MS))
    own = note_of(office, phones["支书"])
    phones["支书"].act(NOTE, own, "hand_in")
    with pytest.raises(Refused, match="own_work"):
        phones["支书"].act(NOTE, own, "mark_seen")


def test_5_8_two_devices_that_write_different_fields_of_a_page_lose_nothing() -> None:
    office, phones = branch_office()
    tablet = office.device("党员")
    record = note_of(office, phones["党员"], "学" * 10)
    office.exchange(tablet)
    phones["党员"].act(NOTE, record, "write", {"text": "学" * 50})
    tablet.act(NOTE, record, "write", {"title": "改了题目"})
    office.exchange(phones["党员"], tablet)
    kept = row(office, NOTE, record)
    assert (kept["title"], kept["chars"]) == ("改了题目", 50)


def test_5_8_leaders_owe_more_than_members_staff_owe_what_the_office_sets_and_the_retired_owe_nothing() -> None:
    office, phones = branch_office()
    office.now = moment_of("2026-12-20", 9)
    for one in ("党员", "主任", "干事"):
        note_of(office, phones[one], "学" * 3000)
    found = owed(office, "party_study.keep_notes")
    assert (found["党员"], found["主任"]) == ("done", "open")
    assert "干事" not in found and "退休" not in found
    value = {"parameter": "5.8.staff_chars", "since": "2026-01-01", "value": "3001", "source": "办公会"}
    office.system.create("office.parameter_value", value)
    office.exchange(office.system)
    assert owed(office, "party_study.keep_notes")["干事"] == "open"
    note_of(office, phones["主任"], "学" * 2000)
    assert owed(office, "party_study.keep_notes")["主任"] == "done"


def test_1_8_5_8_the_centre_groups_notes_count_for_both_unless_the_office_says_no() -> None:
    office, phones = branch_office()
    office.now = moment_of("2026-12-20", 9)
    fields = {"person": office.ids["主任"], "day": "2026-12-18", "title": "中心组", "text": "学" * 5000}
    phones["主任"].create("theory_study.note", fields)
    office.exchange(phones["主任"])
    assert owed(office, "theory_study.keep_notes")["主任"] == "done"
    assert owed(office, "party_study.keep_notes")["主任"] == "done"
    value = {"parameter": "5.8.centre_notes", "since": "2026-01-01", "value": "no", "source": "支部会议"}
    office.system.create("office.parameter_value", value)
    office.exchange(office.system)
    assert owed(office, "party_study.keep_notes")["主任"] == "open"


def test_1_8_only_members_of_the_group_keep_its_notebook() -> None:
    office, phones = branch_office()
    fields = {"person": office.ids["党员"], "day": "2026-11-18", "text": "学"}
    with pytest.raises(Refused, match="post_missing"):
        phones["党员"].create("theory_study.note", fields)


# --- articles (1.8, 5.8) ------------------------------------------------------------------------------------------


def test_5_8_1_8_an_article_is_handed_in_read_and_sent_back_with_a_word_or_accepted() -> None:
    office, phones = branch_office()
    member, branch = phones["党员"], phones["支书"]
    record = member.create(ARTICLE, {"person": member.person, "day": "2026-11-20", "title": "体会"})
    with pytest.raises(Refused, match="article_empty"):
        member.act(ARTICLE, record, "hand_in")
    member.act(ARTICLE, record, "write", {"text": "联系岗位谈体会"})
    office.exchange(member, branch)
    assert record not in branch.view(ARTICLE)
    assert owed(office, "party_study.write_article")["党员"] == "open"
    member.act(ARTICLE, record, "hand_in")
    office.exchange(member, branch)
    assert owed(office, "party_study.write_article")["党员"] == "done"
    assert owed(office, "party_study.read_article") == dict.fromkeys(("支书", "副书记", "宣传"), "open")
    with pytest.raises(Refused, match="field_invalid"):
        branch.act(ARTICLE, record, "send_back")
    branch.act(ARTICLE, record, "send_back", {"answer": "请联系本职写具体些"})
    office.exchange(branch, member)
    assert owed(office, "party_study.write_article")["党员"] == "open"
    member.act(ARTICLE, record, "write", {"text": "联系信访接待谈体会"})
    member.act(ARTICLE, record, "hand_in")
    office.exchange(member, branch)
    branch.act(ARTICLE, record, "accept")
    office.exchange(branch)
    assert (row(office, ARTICLE, record)["state"], row(office, ARTICLE, record)["chars"]) == ("accepted", 9)


def test_1_8_a_member_of_the_group_owes_two_articles() -> None:
    office, phones = branch_office()
    leader = phones["主任"]
    for number in range(2):
        assert owed(office, "theory_study.write_article")["主任"] == "open"
        fields = {"person": leader.person, "day": "2026-11-20", "title": f"体会{number}", "text": "体会"}
        leader.act("theory_study.article", leader.create("theory_study.article", fields), "hand_in")
        office.exchange(leader)
    assert owed(office, "theory_study.write_article")["主任"] == "done"


# --- self-study (5.4) ---------------------------------------------------------------------------------------------


def test_5_4_self_study_is_logged_by_each_person_for_days_that_were_and_may_be_withdrawn() -> None:
    office, phones = branch_office()
    member = phones["干事"]
    fields = {"person": member.person, "day": "2026-11-19", "kind": "law", "what": "监督法"}
    record = member.create(STUDY, fields)
    with pytest.raises(Refused, match="written_in_future"):
        member.create(STUDY, {**fields, "day": "2026-11-21"})
    with pytest.raises(Refused, match="post_missing"):
        phones["支书"].create(STUDY, fields)
    linked = note_of(office, member, "读法条有感", self_study=record)
    office.exchange(*phones.values())
    assert row(office, NOTE, linked)["self_study"] == record
    assert [one for one, phone in phones.items() if record in phone.view(STUDY)] == ["支书", "副书记", "宣传", "干事"]
    member.act(STUDY, record, "withdraw")
    assert member.view(STUDY)[record]["state"] == "withdrawn"


# --- inspection (5.8) ---------------------------------------------------------------------------------------------


def test_5_8_the_branch_begins_an_inspection_each_half_year_and_finishes_it_in_time() -> None:
    office, phones = branch_office()
    assert owed(office, "party_study.begin_inspection") == {"支书": "open"}
    with pytest.raises(Refused, match="post_missing"):
        round_of(office, phones["党员"], "党员")
    first = {
        "year": 2026,
        "turn": 1,
        "first_day": "2026-01-01",
        "last_day": "2026-06-30",
        "hand_in_by": "2026-06-30",
        "people": [],
    }
    phones["支书"].create(ROUND, first)
    record = round_of(office, phones["支书"], "党员")
    assert owed(office, "party_study.begin_inspection") == {"支书": "done"}
    assert owed(office, "party_study.hand_in_notebook") == {"党员": "open"}
    office.now += 23 * DAY_MS
    assert set(owed(office, "party_study.finish_inspection").values()) == {"late"}
    phones["支书"].act(ROUND, record, "close", {"outcome": "查了 1 人"})
    with pytest.raises(Refused, match="round_closed"):
        phones["支书"].create(INSPECTION, {"round": record, "person": office.ids["党员"]})


def test_5_8_several_inspectors_without_a_network_look_at_one_notebook_and_nothing_is_lost() -> None:
    office, phones = branch_office()
    member, branch, deputy = phones["党员"], phones["支书"], phones["副书记"]
    pages = [note_of(office, member) for _ in range(2)]
    the_round = round_of(office, branch, "党员")
    office.exchange(member)
    inspection = member.create(INSPECTION, {"round": the_round, "person": member.person})
    for page in pages:
        member.act(NOTE, page, "hand_in")
    office.exchange(member, branch, deputy)
    assert owed(office, "party_study.hand_in_notebook") == {"党员": "done"}
    for phone, page in ((branch, pages[0]), (deputy, pages[1])):
        phone.act(NOTE, page, "mark_seen")
        phone.patch(INSPECTION, inspection, {f"seen/{page}": True})
        phone.act(INSPECTION, inspection, "inspect", {"remark": f"{page[-1]}看过"})
    office.exchange(branch, deputy, branch)
    assert branch.attention == deputy.attention == []
    kept = row(office, INSPECTION, inspection)
    assert (kept["state"], set(kept["seen"])) == ("inspected", set(pages))


def test_5_8_a_paper_notebook_is_inspected_without_being_handed_in_and_a_person_completes_what_is_missing() -> None:
    office, phones = branch_office()
    member, branch = phones["党员"], phones["支书"]
    the_round = round_of(office, branch, "党员", "支书")
    inspection = branch.create(INSPECTION, {"round": the_round, "person": member.person})
    with pytest.raises(Refused, match="field_invalid"):
        branch.act(INSPECTION, inspection, "ask_more")
    branch.act(INSPECTION, inspection, "ask_more", {"remark": "少两次专题"})
    office.exchange(branch, member)
    assert owed(office, "party_study.complete_notebook") == {"党员": "open"}
    member.act(INSPECTION, inspection, "complete", {"reply": "补了两页"})
    office.exchange(member, branch)
    branch.act(INSPECTION, inspection, "inspect")
    own = branch.create(INSPECTION, {"round": the_round, "person": branch.person})
    with pytest.raises(Refused, match="own_work"):
        branch.act(INSPECTION, own, "inspect")
    office.exchange(*phones.values())
    assert [one for one, phone in phones.items() if inspection in phone.view(INSPECTION)] == [
        "支书",
        "副书记",
        "宣传",
        "党员",
    ]


# --- who spoke (5.9) ----------------------------------------------------------------------------------------------


def test_5_9_the_organiser_and_the_speaker_note_it_on_two_phones_and_it_is_one_record_with_both() -> None:
    office, phones = branch_office()
    session = office.study("organiser", "党员", "organiser")
    office.exchange(*phones.values())
    organiser, member, other = phones["organiser"], phones["党员"], phones["干事"]
    fields = {"session": session, "person": member.person}
    with pytest.raises(Refused, match="spoke_before_start"):
        organiser.create(SPEECH, fields)
    office.now += 30 * MINUTE_MS
    record = organiser.create(SPEECH, {**fields, "said": {"noted": "代表建议办理"}})
    assert member.create(SPEECH, {**fields, "said": {"own": "补充一个例子"}}) == record
    with pytest.raises(Refused, match="post_missing"):
        other.create(SPEECH, fields)
    office.exchange(organiser, member, other)
    assert row(office, SPEECH, record)["said"] == {"noted": "代表建议办理", "own": "补充一个例子"}
    with pytest.raises(Refused, match="post_missing"):
        member.act(SPEECH, record, "strike", {"note": "不算"})
    office.exchange(organiser)
    organiser.act(SPEECH, record, "strike", {"note": "记错人了"})
    assert record not in other.view(SPEECH)


# --- the six haves (5.10) -----------------------------------------------------------------------------------------


def test_5_10_the_branch_confirms_only_after_each_of_the_six_was_gone_through() -> None:
    office, phones = branch_office()
    office.now = moment_of("2026-12-10", 9)
    branch = phones["支书"]
    assert owed(office, "party_study.check_year") == {"支书": "open"}
    check = branch.create(CHECK, {"year": 2026, "as_of": "2026-12-10"})
    branch.patch(CHECK, check, {f"haves/{one}": "pass" for one in HAVES[:5]})
    with pytest.raises(Refused, match="haves_open"):
        branch.act(CHECK, check, "confirm", {"remark": "总体较好"})
    branch.patch(CHECK, check, {"haves/inspected": "fail", "remarks/inspected": "下半年还差两人"})
    office.exchange(branch, phones["副书记"], phones["党员"])
    with pytest.raises(Refused, match="post_missing"):
        phones["副书记"].act(CHECK, check, "confirm", {"remark": "总体较好"})
    branch.act(CHECK, check, "confirm", {"remark": "总体较好"})
    office.exchange(branch)
    assert owed(office, "party_study.check_year") == {"支书": "done"}


def test_5_10_what_the_branch_enters_about_a_person_that_person_sees_and_contests_and_gets_an_answer() -> None:
    office, phones = branch_office()
    branch, member, deputy = phones["支书"], phones["党员"], phones["副书记"]
    fields = {"year": 2026, "person": member.person, "haves": {"noted": "fail"}, "remark": "笔记不足"}
    result = branch.create(RESULT, fields)
    with pytest.raises(Refused, match="own_work"):
        branch.create(RESULT, {**fields, "person": branch.person})
    with pytest.raises(Refused, match="post_missing"):
        member.create(RESULT, fields)
    office.exchange(branch, *phones.values())
    assert [one for one, phone in phones.items() if result in phone.view(RESULT)] == ["支书", "副书记", "宣传", "党员"]
    line = f"{RESULT}/{result}"
    asked: Fields = {"person": member.person, "year": 2026, "about": "result", "line": line, "what": "纸质本没有算"}
    with pytest.raises(Refused, match="objection_empty"):
        member.create(OBJECTION, {**asked, "what": ""})
    objection = member.create(OBJECTION, asked)
    office.exchange(member, branch, deputy)
    assert owed(office, "party_study.answer_objection") == dict.fromkeys(("支书", "副书记", "宣传"), "open")
    with pytest.raises(Refused, match="post_missing"):
        member.act(OBJECTION, objection, "uphold", {"answer": "成立"})
    deputy.act(OBJECTION, objection, "uphold", {"answer": "纸质本已核对，计入"})
    deputy.act(RESULT, result, "revise", {"haves": {"noted": "pass"}, "remark": "纸质本 3200 字，已核"})
    office.exchange(deputy, member)
    assert member.view(OBJECTION)[objection]["state"] == "upheld"
    assert member.view(RESULT)[result]["haves"] == {"noted": "pass"}
    assert set(owed(office, "party_study.answer_objection").values()) == {"done"}


def test_5_10_a_member_of_the_branch_contests_too_and_another_answers() -> None:
    office, phones = branch_office()
    branch = phones["支书"]
    asked = {"person": branch.person, "year": 2026, "about": "attendance", "what": "那天我到了"}
    objection = branch.create(OBJECTION, asked)
    office.exchange(branch)
    assert set(owed(office, "party_study.answer_objection")) == {"副书记", "宣传"}
    with pytest.raises(Refused, match="own_work"):
        branch.act(OBJECTION, objection, "decline", {"answer": "不"})
