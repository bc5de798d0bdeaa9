"""A visitor's pages without an account: the case by its slip's code, ratings, complaints, requests, arrivals (13.1 to 13.4)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest

from schema.day import DAY_MS, MINUTE_MS, moment_of
from schema.names import code_from, slip_code_from
from server.papers.visit_page import NOT_THERE, TOO_FAST
from server.visitors.case import COMPLAINT, DATA_REQUEST, RATING
from server.visitors.codes import ARRIVAL, VISIT
from sync.device import Device, Refused
from tests.server.conftest import TestHouse
from tests.web_device import WebDevice

FORM = {"content-type": "application/x-www-form-urlencoded"}
HOSTILE = (
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"><svg/onload=alert(1)>", "</textarea><script>1</script>", "{{7*7}}",
    "${7*7}", "=cmd|' /C calc'!A0", "+1+1", "-1+1", "@SUM(A1)", "\t=1+1", "'; DROP TABLE record; --", "javascript:alert(1)",
    "\u202eevil\u202c", "\u2066x\u2069", "\u200f\u200e", "\x00nul", "\x1b[31mred", "\x07bell", "a\r\nSet-Cookie: x=1", "\ufeffbom",
    "\u0085next", "\u2028line", "e\u0301" * 50, "𠮷野家" * 50, "\u202e\u202e\u202e", "&lt;b&gt;", "<!--", "]]>", "%00%0d%0a", "王" * 1000,
)  # fmt: skip


class Desk:
    """A house with a reception, a visit with a slip, and its visitor."""

    def __init__(self, folder: Path) -> None:
        self.house = TestHouse(folder)
        self.house.client.__enter__()
        house = self.house
        self.admin = house.administrator()
        self.desk = house.person(self.admin, "接待员", "receptionist", "staff")
        self.director = house.person(self.admin, "主任", "office_director")
        admin = replica(self.admin)
        room = admin.create("office.room", {"name": "前台", "kind": "reception"})
        self.code = code_from(house.random(10))
        station = {"kind": "desk", "room": room, "code": self.code, "issued": "2026-11-20"}
        self.station = admin.create("office.station", station)
        entry = {"matter": "代表建议答复", "bring": "代表证", "place": "301", "phone": "010-8888", "hours": "9-17 点"}
        self.entry = admin.create("office.directory_entry", entry)
        self.admin.exchange()
        self.desk.exchange()
        self.slip = slip_code_from(house.random(16))
        self.visit = replica(self.desk).create(VISIT, {
            "visitor": "王秀兰", "contact": "13912345678", "matter": "为儿子的事情来问", "received_at": 0, "directory_entry": self.entry,
            "code": self.slip,
        })  # fmt: skip
        self.desk.exchange()

    def get(self, path: str, **headers: str) -> Any:
        """A page as a browser without a session gets it."""
        self.house.client.cookies.clear()
        return self.house.client.get(path, headers=headers, follow_redirects=False)

    def post(self, path: str, fields: dict[str, str] | bytes, **headers: str) -> Any:
        """A form as such a browser sends it."""
        self.house.client.cookies.clear()
        body = fields if isinstance(fields, bytes) else urlencode(fields).encode()
        return self.house.client.post(path, content=body, headers=FORM | headers, follow_redirects=False)

    def rows(self, collection: str) -> list[dict[str, Any]]:
        """What lies in the office."""
        office = self.house.office
        return office.look(lambda: [one.fields() for one in office.storage.collection(collection)]).result()

    def pass_time(self, ms: int = 11 * MINUTE_MS) -> None:
        """Budgets of ten minutes are new afterwards, and failures nearly forgiven."""
        self.house.now += ms


def replica(phone: WebDevice) -> Device:
    """What a phone holds."""
    assert phone.replica is not None
    return phone.replica


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """The desk, its server running."""
    made = Desk(tmp_path)
    yield made
    made.house.client.__exit__(None, None, None)


# --- the page ---


def test_13_3_the_page_says_how_it_stands_who_is_responsible_and_what_to_bring(desk: Desk) -> None:
    page = desk.get(f"/v/{desk.slip}")
    assert page.status_code == 200
    for said in ("正在办理", "Being handled", "接待员", "代表证", "301", "010-8888", "代表建议答复"):
        assert said in page.text
    replica(desk.desk).act(VISIT, desk.visit, "promise", {"promise_day": "2026-11-26", "promise_what": "书面答复"})
    desk.desk.exchange()
    page = desk.get(f"/v/{desk.slip}")
    for said in ("已约好日期", "11月26日（周四）", "书面答复", "由谁兑现"):
        assert said in page.text


def test_13_3_the_page_shows_nothing_personal_of_the_visitor_beyond_a_masked_name(desk: Desk) -> None:
    text = desk.get(f"/v/{desk.slip}").text
    assert "王**" in text
    for hidden in ("王秀兰", "秀兰", "13912345678", "儿子"):
        assert hidden not in text


def test_13_3_the_page_says_where_the_office_is_once_it_was_entered_and_not_when_it_was_ended(desk: Desk) -> None:
    assert "机关地址" not in desk.get(f"/v/{desk.slip}").text
    admin = replica(desk.admin)
    address = admin.create("office.address", {"address": "人民路 1 号 <东楼>", "phone": "0571-1234"})
    desk.admin.exchange()
    page = desk.get(f"/v/{desk.slip}").text
    for said in ("机关地址", "人民路 1 号 &lt;东楼&gt;", "机关电话", "0571-1234"):
        assert said in page
    admin.patch("office.address", address, {"address": "新华路 2 号"})
    desk.admin.exchange()
    page = desk.get(f"/v/{desk.slip}").text
    assert "新华路 2 号" in page and "人民路" not in page
    admin.act("office.address", address, "end")
    desk.admin.exchange()
    assert "机关地址" not in desk.get(f"/v/{desk.slip}").text


def test_13_3_the_administrator_and_the_director_say_where_the_office_is_and_it_is_one(desk: Desk) -> None:
    with pytest.raises(Refused, match="post_missing"):
        replica(desk.desk).create("office.address", {"address": "别处"})
    first = replica(desk.admin).create("office.address", {"address": "人民路 1 号"})
    desk.admin.exchange()
    desk.director.exchange()
    assert replica(desk.director).create("office.address", {"address": "新华路 2 号"}) == first
    desk.director.exchange()
    assert [one["address"] for one in desk.rows("office.address")] == ["人民路 1 号"]


def test_the_page_runs_nothing_and_no_cache_or_search_engine_keeps_it(desk: Desk) -> None:
    page = desk.get(f"/v/{desk.slip}")
    policy = page.headers["content-security-policy"]
    assert "default-src 'none'" in policy and "script-src 'none'" in policy and "unsafe" not in policy
    assert page.headers["cache-control"] == "no-store"
    assert "noindex" in page.headers["x-robots-tag"]
    assert page.headers["referrer-policy"] == "no-referrer"
    assert "set-cookie" not in page.headers
    assert not re.search(r"<script|\son\w+=|https?://", page.text)


def test_a_guess_a_page_whose_time_is_over_and_one_not_here_yet_get_the_same_words(desk: Desk) -> None:
    guess = desk.get(f"/v/{slip_code_from(desk.house.random(16))}")
    replica(desk.desk).act(VISIT, desk.visit, "finish", {"result": "办好了"})
    desk.desk.exchange()
    assert "已办结" in desk.get(f"/v/{desk.slip}").text
    desk.house.now += 30 * DAY_MS
    assert desk.get(f"/v/{desk.slip}").status_code == 200
    desk.house.now += DAY_MS
    over = desk.get(f"/v/{desk.slip}")
    assert guess.status_code == over.status_code == 404
    assert guess.text == over.text
    assert NOT_THERE[1].zh in over.text
    assert {**guess.headers} == {**over.headers}
    for sent in (desk.post(f"/v/{desk.slip}/rate", {"grade": "not"}), desk.post("/v/x/rate", {"grade": "not"})):
        assert sent.status_code == 404


def test_ten_thousand_guesses_find_nothing_and_are_slowed(desk: Desk) -> None:
    answers: dict[int, int] = {}
    begun = desk.house.now
    for number in range(10_000):
        code = (
            slip_code_from(desk.house.random(16))
            if number % 5
            else desk.slip[:-1] + "0123456789ABCDEFGHJK"[number % 20]
        )
        if code != desk.slip:
            answer = desk.get(f"/v/{code}")
            answers[answer.status_code] = answers.get(answer.status_code, 0) + 1
            assert answer.status_code in (404, 429)
        desk.house.now += 50
    assert desk.house.now - begun == 500_000
    assert answers[404] < 40, "half a second a guess at first, thirty seconds each later"
    assert TOO_FAST[1].zh in answer.text


def test_a_look_up_reads_what_changed_and_not_all_visits(desk: Desk) -> None:
    office = desk.house.office
    made = replica(desk.desk)
    for number in range(300):
        made.create(
            VISIT,
            {"visitor": f"甲{number}", "matter": "问", "received_at": 0, "code": slip_code_from(desk.house.random(16))},
        )
    desk.desk.exchange()
    assert desk.get(f"/v/{desk.slip}").status_code == 200
    read: list[int] = []
    entries = office.storage.scope_entries
    office.storage.scope_entries = lambda *given: read.append(1) or entries(*given)  # type: ignore[func-returns-value]
    collection = office.storage.collection
    office.storage.collection = lambda name: pytest.fail(name) if name == VISIT else collection(name)  # type: ignore[method-assign]
    assert desk.get(f"/v/{desk.slip}").status_code == 200
    assert read == []


def test_an_old_visit_gets_its_code_by_an_edit_and_never_another(desk: Desk) -> None:
    made = replica(desk.desk)
    old = made.create(VISIT, {"visitor": "李先生", "matter": "问", "received_at": 0})
    desk.desk.exchange()
    code = slip_code_from(desk.house.random(16))
    made.patch(VISIT, old, {"code": code})
    desk.desk.exchange()
    assert desk.get(f"/v/{code}").status_code == 200
    with pytest.raises(Exception, match="post_missing|field_forbidden"):
        made.patch(VISIT, old, {"code": slip_code_from(desk.house.random(16))})


def test_a_code_of_another_office_of_the_house_opens_that_offices_case_only(desk: Desk) -> None:
    other = desk.house.house.make_office("另一机关")
    page = desk.get(f"/v/{desk.slip}")
    assert "示范机关" in page.text and "另一机关" not in page.text
    assert other.look(lambda: other.codes.find(desk.slip)).result() is None


# --- rating, complaint, request ---


def test_13_3_a_rating_is_taken_once_by_the_house_and_the_first_stands(desk: Desk) -> None:
    sent = desk.post(f"/v/{desk.slip}/rate", {"grade": "satisfied"}, origin="null")
    assert sent.status_code == 303
    assert "评价已收到" in desk.get(sent.headers["location"]).text
    desk.post(f"/v/{desk.slip}/rate", {"grade": "not"})
    (rating,) = desk.rows(RATING)
    assert (rating["grade"], rating["by"], rating["person"]) == ("satisfied", "system", replica(desk.desk).person)
    assert "您的评价：满意" in desk.get(f"/v/{desk.slip}").text
    desk.desk.exchange()
    assert list(replica(desk.desk).view(RATING).values())[0]["grade"] == "satisfied"


@pytest.mark.parametrize("grade", ["", "excellent", "5", "satisfied\x00"])
def test_13_3_another_rating_than_the_three_is_not_taken(desk: Desk, grade: str) -> None:
    assert desk.post(f"/v/{desk.slip}/rate", {"grade": grade}).status_code == 422
    assert desk.rows(RATING) == []


def test_13_4_a_complaint_is_taken_three_times_and_its_contact_stands_apart(desk: Desk) -> None:
    for number in range(4):
        fields = {"kind": "attitude", "text": f"不理人 {number}", "contact": "13800000000"}
        sent = desk.post(f"/v/{desk.slip}/complain", fields)
        assert sent.status_code == (303 if number < 3 else 429)
    found = desk.rows(COMPLAINT)
    assert sorted(one["text"] for one in found) == ["不理人 0", "不理人 1", "不理人 2"]
    assert {(one["way"], one.get("visit"), one["by"]) for one in found} == {("public_page", None, "system")}
    assert not any("13800000000" in str(one) for one in found)
    kept = desk.rows("first_contact.complainant")
    assert {(one["contact"], one["visit"]) for one in kept} == {("13800000000", desk.visit)}


def test_13_4_the_page_of_a_case_looks_the_same_however_often_somebody_complained(desk: Desk) -> None:
    """Who answers for the visit knows the slip's code."""

    def shown() -> str:
        """The page but for the marks of its forms, which are others each time."""
        return re.sub(r'(name="form" value=")[^"]*', r"\1", desk.get(f"/v/{desk.slip}").text)

    before = shown()
    for number in range(3):
        desk.post(f"/v/{desk.slip}/complain", {"kind": "attitude", "text": f"不理人 {number}"})
    assert shown() == before


@pytest.mark.parametrize("text", HOSTILE)
def test_13_4_hostile_text_is_kept_as_text_and_runs_nowhere(desk: Desk, text: str) -> None:
    sent = desk.post(f"/v/{desk.slip}/complain", {"kind": "other", "text": text, "contact": text[:20]})
    if len(text) > 1000:
        assert sent.status_code == 422
        return
    assert sent.status_code == 303, text
    (kept,) = desk.rows(COMPLAINT)
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]", kept["text"])
    assert kept["text"]
    assert text not in desk.get(f"/v/{desk.slip}").text or text in ("王" * 1000,)


@pytest.mark.parametrize("text", HOSTILE)
def test_13_1_hostile_text_at_the_desk_reaches_the_page_masked_and_escaped(desk: Desk, text: str) -> None:
    sent = desk.post(f"/d/{desk.code}", {"visitor": text[:50] or "x", "matter": text[:500]})
    assert sent.status_code == 303, text
    page = desk.get(sent.headers["location"])
    assert page.status_code == 200
    assert not re.search(r"<script|<img|<svg|\sonerror", page.text)


def test_13_3_a_request_about_ones_data_becomes_a_duty_of_the_responsible_person(desk: Desk) -> None:
    assert desk.post(f"/v/{desk.slip}/data", {"kind": "correct", "text": ""}).status_code == 422
    sent = desk.post(f"/v/{desk.slip}/data", {"kind": "correct", "text": "姓名应为王秀岚"})
    assert sent.status_code == 303
    (asked,) = desk.rows(DATA_REQUEST)
    assert (asked["kind"], asked["person"], asked["state"]) == ("correct", replica(desk.desk).person, "open")
    office = desk.house.office
    owed = office.do(
        lambda: [one.duty for one in office.planner.level(desk.house.now).open() if one.record == asked["id"]]
    )
    assert owed.result() == ["first_contact.answer_data_request"]
    desk.desk.exchange()
    made = replica(desk.desk)
    made.patch(VISIT, desk.visit, {"visitor": "王秀岚"})
    made.act(DATA_REQUEST, asked["id"], "settle", {"reply": "已更正"})
    desk.desk.exchange()
    assert desk.rows(DATA_REQUEST)[0]["state"] == "done"
    history = office.look(lambda: office.storage.history(VISIT, desk.visit)).result()
    assert "王秀兰" in [one.value.value for one in history]


# --- the door ---


@pytest.mark.parametrize(
    ("headers", "taken"),
    [
        ({}, True),
        ({"origin": "null"}, True),
        ({"origin": "https://luzhi.example"}, True),
        ({"origin": "https://luzhi.example", "sec-fetch-site": "same-origin"}, True),
        ({"origin": "https://evil.example"}, False),
        ({"origin": "null", "sec-fetch-site": "cross-site"}, False),
        ({"sec-fetch-site": "same-site"}, False),
        ({"origin": "https://luzhi.example.evil"}, False),
    ],
)
def test_a_form_from_another_site_is_refused_and_one_that_hides_its_origin_is_not(
    desk: Desk, headers: dict[str, str], taken: bool
) -> None:
    sent = desk.post(f"/v/{desk.slip}/rate", {"grade": "mostly"}, **headers)
    assert sent.status_code == (303 if taken else 403)
    assert len(desk.rows(RATING)) == int(taken)


@pytest.mark.parametrize(
    "body",
    [
        b"", b"\xff\xfe", b"kind=other&text=" + b"%ff%fe", b"kind=other&text=a&text=b", b"&".join(b"f%d=1" % one for one in range(400)),
        b"kind=other&text=" + b"%E7%8E%8B" * 6000, b"[" * 20_000, b"kind=other&website=http://x&text=a", b"kind=other&text=%20%0d%0a",
        b'{"kind":"other","text":"a"}',
    ],
)  # fmt: skip
def test_a_body_that_is_no_such_form_is_told_so_on_a_page_and_nothing_is_kept(desk: Desk, body: bytes) -> None:
    answer = desk.post(f"/v/{desk.slip}/complain", body)
    assert 400 <= answer.status_code < 500
    assert answer.headers["content-type"].startswith("text/html")
    assert desk.rows(COMPLAINT) == []


def test_a_form_sent_again_and_again_is_bounded_by_case_and_address(desk: Desk) -> None:
    answers = [desk.post(f"/v/{desk.slip}/rate", {"grade": "mostly"}).status_code for _ in range(12)]
    assert answers == [303] * 8 + [429] * 4
    assert len(desk.rows(RATING)) == 1
    desk.pass_time()
    assert desk.post(f"/v/{desk.slip}/rate", {"grade": "mostly"}).status_code == 303


# --- at the desk ---


def test_13_1_a_visitor_registers_at_the_desks_code_and_waits_on_the_cases_own_page(desk: Desk) -> None:
    page = desk.get(f"/q/{desk.code}")
    assert page.status_code == 200 and "怎么称呼您" in page.text and "30 天后清除" in page.text
    sent = desk.post(f"/d/{desk.code}", {"visitor": "赵师傅", "matter": "问路", "contact": ""})
    slip = sent.headers["location"]
    assert "请在前台稍候" in desk.get(slip).text
    desk.desk.exchange()
    made = replica(desk.desk)
    ((arrival, row),) = made.view(ARRIVAL).items()
    assert (row["visitor"], row["state"]) == ("赵师傅", "waiting")
    visit = made.create(VISIT, {
        "visitor": row["visitor"], "matter": row["matter"], "station": row["station"], "code": row["code"], "arrival": arrival, "received_at": 0,
    })  # fmt: skip
    made.act(ARRIVAL, arrival, "receive", {"visit": visit})
    desk.desk.exchange()
    assert "正在办理" in desk.get(slip).text
    stored = next(one for one in desk.rows(VISIT) if one["id"] == visit)
    assert (stored["received_by"], stored["owner"]) == (made.person, made.person)


def test_13_1_who_did_not_wait_is_closed_and_is_not_received(desk: Desk) -> None:
    sent = desk.post(f"/d/{desk.code}", {"visitor": "赵师傅", "matter": "问路"})
    desk.desk.exchange()
    made = replica(desk.desk)
    made.act(ARRIVAL, next(iter(made.view(ARRIVAL))), "leave")
    desk.desk.exchange()
    assert "这次登记已经结束" in desk.get(sent.headers["location"]).text
    with pytest.raises(Exception, match="state_moved"):
        made.act(ARRIVAL, next(iter(made.view(ARRIVAL))), "receive", {"visit": desk.visit})


def test_13_1_an_arrival_is_a_duty_of_the_receptionist_at_once(desk: Desk) -> None:
    desk.post(f"/d/{desk.code}", {"visitor": "赵师傅", "matter": "问路"})
    office = desk.house.office
    owed = office.do(lambda: [(one.duty, one.person) for one in office.planner.level(desk.house.now).open()]).result()
    assert ("first_contact.receive_arrival", replica(desk.desk).person) in owed


def test_13_3_self_registration_is_switched_off_by_its_parameter(desk: Desk) -> None:
    value = {"parameter": "13.3.self_registration", "since": "2026-11-20", "value": "off", "source": "办公会"}
    replica(desk.admin).create("office.parameter_value", value)
    desk.admin.exchange()
    page = desk.get(f"/q/{desk.code}")
    assert "前台暂不能自己登记" in page.text and "<form" not in page.text
    assert desk.post(f"/d/{desk.code}", {"visitor": "赵", "matter": "问"}).status_code == 404
    assert desk.rows(ARRIVAL) == []


def test_13_1_arrivals_are_bounded_by_address_and_by_those_who_wait(desk: Desk) -> None:
    answers = [desk.post(f"/d/{desk.code}", {"visitor": "赵", "matter": "问"}).status_code for _ in range(8)]
    assert answers == [303] * 6 + [429] * 2
    for _ in range(4):
        desk.pass_time()
        answers = [desk.post(f"/d/{desk.code}", {"visitor": "赵", "matter": "问"}).status_code for _ in range(6)]
    assert len(desk.rows(ARRIVAL)) == 20
    assert 429 in answers


def test_other_stations_and_enrolled_phones_get_the_app(desk: Desk) -> None:
    app = desk.get("/").text
    assert desk.get(f"/q/{code_from(desk.house.random(10))}").text == app
    assert desk.get(f"/q/{desk.code}?app=1").text == app
    assert desk.desk.call("get", f"/q/{desk.code}").text == app
    assert desk.get(f"/d/{code_from(desk.house.random(10))}").status_code == 404


def test_an_arrivals_page_ends_with_its_day(desk: Desk) -> None:
    slip = desk.post(f"/d/{desk.code}", {"visitor": "赵", "matter": "问"}).headers["location"]
    desk.house.now = moment_of("2026-11-21", 8)
    assert desk.get(slip).status_code == 404


def test_the_code_of_a_slip_stands_in_no_message_and_no_push(desk: Desk) -> None:
    office = desk.house.office
    desk.post(f"/d/{desk.code}", {"visitor": "赵", "matter": "问"})
    office.do(lambda: office.planner.plan(desk.house.now)).result()
    told = str(desk.rows("office.message"))
    codes = [one["code"] for one in (*desk.rows(VISIT), *desk.rows(ARRIVAL))]
    assert len(codes) == 2 and not any(code in told for code in codes)
    assert office.catalogue.fields[VISIT]["code"].privacy == "secret"


def test_no_two_fields_of_a_page_have_the_same_id(desk: Desk) -> None:
    for path in (f"/v/{desk.slip}", f"/q/{desk.code}"):
        ids = re.findall(r' id="([^"]+)"', desk.get(path).text)
        assert ids and len(ids) == len(set(ids))


def test_13_3_what_an_older_version_let_into_a_text_stands_on_no_page(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as older:
        older.setattr("sync.decide.first_unclean", lambda fields, given: None)
        older.setattr("sync.device.cleaned", lambda fields, given: given)
        made = replica(desk.admin)
        made.patch(
            "office.directory_entry",
            desk.entry,
            {"bring": "\u202e代\u200b表\uffff证\u2028和\x85表", "place": "3\u2066\u206901"},
        )
        desk.admin.exchange()
    page = desk.get(f"/v/{desk.slip}").text
    assert "代表证\n和\n表" in page and "301" in page
    assert not re.search("[\x85\u200b\u2028\u202e\u2066\u2069\uffff]", page)
