"""Spot checks, breaches and what follows by their clause (13.4): the person hears of it, answers, appeals; people decide."""

from __future__ import annotations

import itertools

import pytest

from schema.day import DAY_MS, moment_of
from schema.duty import owings
from sync.device import Device, Refused
from sync.ground import StoredGround
from tests.regulations.test_complaints import COMPLAINT, STRANGERS, phones, supervised
from tests.small_office import CATALOGUE, SmallOffice

CHECK = "first_contact.spot_check"
BREACH = "first_contact.breach"
CONSEQUENCE = "first_contact.consequence"
ITEMS = ("greeted", "named", "registered", "directory", "led", "promise")
NAMES = ("first", "second", "director", "secretary", "desk", "handler")


class Scene:
    """The small office with a team, a phone each, and steps that everybody hears of."""

    def __init__(self) -> None:
        self.office: SmallOffice = supervised()
        self.people: dict[str, Device] = dict(zip(NAMES, phones(self.office, *NAMES), strict=True))

    def level(self) -> None:
        """Everybody sends, then everybody hears."""
        for device in (*self.people.values(), *self.people.values()):
            self.office.exchange(device)

    def check(self, who: str = "first", person: str = "desk", **items: str) -> str:
        """A spot check with these ticks."""
        made = self.people[who].create(
            CHECK, {"at": self.office.now, "person": self.office.ids[person], "items": items or {"greeted": "fail"}}
        )
        self.level()
        return made

    def breach(self, who: str = "first", person: str = "desk", kind: str = "cold", day: str = "2026-11-20") -> str:
        """A breach entered from a spot check of its own."""
        check = self.check(who, person)
        made = self.people[who].create(BREACH, self.fields(check, person, kind, day))
        self.level()
        return made

    def fields(
        self, check: str, person: str = "desk", kind: str = "cold", day: str = "2026-11-20"
    ) -> dict[str, object]:
        """What a breach from a check says."""
        return {
            "subject": check, "check": check, "person": self.office.ids[person], "kind": kind, "day": day, "what": "没有抬头。",
        }  # fmt: skip

    def act(self, who: str, collection: str, record: str, action: str, **inputs: object) -> None:
        """One step, taken by the server."""
        self.people[who].act(collection, record, action, inputs)
        assert [one.outcome for one in self.office.exchange(self.people[who]).results] == ["applied"]
        self.level()

    def confirmed(self, **about: str) -> str:
        """A breach, with an account, confirmed by the first of the team."""
        record = self.breach(**about)
        self.act(about.get("person", "desk"), BREACH, record, "account", account="当时在接电话。")
        self.act("first", BREACH, record, "confirm", reason="两人在场。")
        return record

    def proposed(self, person: str = "desk") -> tuple[str, list[str]]:
        """Three breaches of the year, and what the second of the team proposes."""
        breaches = [self.confirmed(person=person) for _ in range(3)]
        record = self.people["second"].create(CONSEQUENCE, self.proposal(breaches, person))
        self.level()
        return record, breaches

    def proposal(self, breaches: list[str], person: str = "desk") -> dict[str, object]:
        """What a proposal says."""
        return {
            "person": self.office.ids[person], "period": "2026-01-01", "ground": "breaches", "breaches": breaches, "text": "三次违反。",
        }  # fmt: skip

    def owed(self, duty: str) -> dict[str, bool]:
        """Who owes a duty now: name to whether it is done."""
        name = "first_contact." + duty
        names = {self.office.ids[one]: one for one in (*NAMES, *STRANGERS, "admin")}
        ground = StoredGround(self.office.storage, CATALOGUE)
        found = owings(CATALOGUE.duties[name], name, ground, self.office.now)
        return {names[one.person]: one.done_at is not None for one in found}

    def state(self, collection: str, record: str) -> object:
        """The state that the server holds."""
        stored = self.office.storage.stored(collection, record)
        assert stored is not None
        return stored.fields()["state"]


@pytest.fixture
def scene() -> Scene:
    return Scene()


def test_13_4_the_team_checks_at_any_time_and_the_result_follows_from_the_ticks(scene: Scene) -> None:
    good = scene.check(**dict.fromkeys(ITEMS, "pass"))
    found = scene.check(greeted="fail", led="fail", promise="na")
    shown = scene.people["second"].view(CHECK)
    assert [(shown[one]["result"], shown[one]["failed"]) for one in (good, found)] == [("good", 0), ("failed", 2)]
    scene.act("first", CHECK, found, "correct", items={"greeted": "pass", "led": "pass"})
    assert scene.people["second"].view(CHECK)[found]["result"] == "good"
    with pytest.raises(Refused, match="post_missing"):
        scene.people["handler"].create(CHECK, {"at": scene.office.now, "place": "前台", "items": {"led": "pass"}})


@pytest.mark.parametrize(
    ("fields", "refusal"),
    [
        ({"items": {"led": "pass"}}, "check_of_nothing"),
        ({"place": "走廊", "items": {}}, "nothing_looked_at"),
        ({"person": "first", "items": {"led": "pass"}}, "own_matter"),
    ],
)
def test_13_4_a_check_says_of_whom_or_where_and_what(scene: Scene, fields: dict[str, object], refusal: str) -> None:
    if "person" in fields:
        fields = {**fields, "person": scene.office.ids["first"]}
    with pytest.raises(Refused, match=refusal):
        scene.people["first"].create(CHECK, {"at": scene.office.now, **fields})


@pytest.mark.parametrize("collection", [CHECK, BREACH, CONSEQUENCE])
def test_13_4_other_peoples_phones_never_get_any_of_it(scene: Scene, collection: str) -> None:
    record, _ = scene.proposed()
    for one in ("first", "second", "director", "desk"):
        assert scene.people[one].view(collection)
    sees = bool(scene.people["secretary"].view(collection))
    assert sees is (collection == CONSEQUENCE)
    for stranger in (scene.people["handler"], *phones(scene.office, "organiser", "inspector", "colleague", "clerk")):
        assert not stranger.view(collection)
        with pytest.raises(Refused, match="record_missing"):
            stranger.act(CONSEQUENCE, record, "drop", {"reason": "甲"})


@pytest.mark.parametrize("collection", [CHECK, BREACH, CONSEQUENCE, COMPLAINT, "first_contact.complainant"])
def test_13_4_nothing_of_it_reaches_a_shared_device(collection: str) -> None:
    assert CATALOGUE.records[collection].shared is None


def test_13_4_a_breach_comes_from_a_check_a_complaint_or_a_visit(scene: Scene) -> None:
    check = scene.check()
    with pytest.raises(Refused, match="no_source"):
        scene.people["first"].create(BREACH, {**scene.fields(check), "subject": "别的"})
    with pytest.raises(Refused, match="not_to_come"):
        scene.people["first"].create(BREACH, {**scene.fields(check), "day": "2026-11-21"})
    with pytest.raises(Refused, match="post_missing"):
        scene.people["desk"].create(BREACH, scene.fields(check))
    assert scene.people["first"].create(BREACH, scene.fields(check))


def test_13_4_two_of_the_team_who_enter_the_same_offline_make_one(scene: Scene) -> None:
    check = scene.check()
    made = [scene.people[one].create(BREACH, scene.fields(check)) for one in ("first", "second")]
    scene.level()
    assert made[0] == made[1]
    assert len(scene.people["desk"].view(BREACH)) == 1


def test_13_4_a_breach_counts_once_the_person_was_heard_or_let_the_days_pass(scene: Scene) -> None:
    record = scene.breach()
    assert scene.owed("account_of_breach") == {"desk": False}
    with pytest.raises(Refused, match="not_heard"):
        scene.people["first"].act(BREACH, record, "confirm", {"reason": "两人在场。"})
    scene.act("desk", BREACH, record, "account", account="当时在接电话。")
    assert scene.owed("account_of_breach") == {}
    assert scene.owed("decide_breach") == {"first": False, "second": False}
    scene.act("first", BREACH, record, "confirm", reason="两人在场。")
    silent = scene.breach(kind="excuse")
    scene.office.now += 6 * DAY_MS
    scene.act("second", BREACH, silent, "confirm", reason="期限内没有说明。")
    assert scene.state(BREACH, silent) == "confirmed"


def test_13_4_an_appeal_is_decided_by_somebody_who_neither_entered_nor_confirmed_it(scene: Scene) -> None:
    record = scene.breach("second")
    scene.act("desk", BREACH, record, "account", account="当时在接电话。")
    scene.act("first", BREACH, record, "confirm", reason="两人在场。")
    scene.act("desk", BREACH, record, "appeal", appeal="有录音。")
    assert scene.owed("appeal_about_breach") == {"director": False}
    for one in ("first", "second"):
        with pytest.raises(Refused, match="same_hand"):
            scene.people[one].act(BREACH, record, "turn_down_appeal", {"appeal_answer": "甲"})
    scene.act("director", BREACH, record, "accept_appeal", appeal_answer="听了录音。")
    assert scene.state(BREACH, record) == "struck"


@pytest.mark.parametrize(("days", "taken"), [(10, True), (11, False)])
def test_13_4_an_appeal_has_its_days(scene: Scene, days: int, taken: bool) -> None:
    record = scene.confirmed()
    scene.office.now += days * DAY_MS
    if taken:
        scene.act("desk", BREACH, record, "appeal", appeal="有录音。")
        return
    with pytest.raises(Refused, match="appeal_late"):
        scene.people["desk"].act(BREACH, record, "appeal", {"appeal": "有录音。"})


def test_13_4_criticised_at_the_meeting_only_when_no_appeal_is_possible_any_more(scene: Scene) -> None:
    record = scene.confirmed()
    said = {"criticised_on": "2026-11-20", "criticism": "全体会上"}
    with pytest.raises(Refused, match="may_still_appeal"):
        scene.people["first"].act(BREACH, record, "criticise", said)
    scene.act("desk", BREACH, record, "appeal", appeal="有录音。")
    scene.act("second", BREACH, record, "turn_down_appeal", appeal_answer="录音里没有。")
    scene.act("first", BREACH, record, "criticise", **said)
    other = scene.confirmed(kind="excuse")
    scene.office.now += 11 * DAY_MS
    with pytest.raises(Refused, match="not_to_come"):
        scene.people["first"].act(BREACH, other, "criticise", {"criticised_on": "2026-12-24"})
    scene.act("first", BREACH, other, "criticise", criticised_on="2026-12-01")


def test_13_4_nobody_of_the_team_decides_about_themselves(scene: Scene) -> None:
    record = scene.breach("second", person="first")
    for action, inputs in (("confirm", {"reason": "甲"}), ("strike", {"why": "甲"})):
        with pytest.raises(Refused, match="own_matter"):
            scene.people["first"].act(BREACH, record, action, inputs)
    assert scene.owed("decide_breach") == {"second": False}


@pytest.mark.parametrize("count", range(5))
def test_13_4_the_set_number_in_a_year_asks_for_a_proposal_and_one_less_does_not(scene: Scene, count: int) -> None:
    days = list(itertools.islice(("2026-02-03", "2026-05-06", "2026-08-07", "2026-11-20"), count))
    for day in days:
        scene.confirmed(day=day)
    scene.confirmed(day="2025-12-31")
    assert scene.owed("look_at_breaches") == ({"first": False, "second": False} if count >= 3 else {})


def test_13_4_what_is_under_appeal_or_struck_does_not_count(scene: Scene) -> None:
    breaches = [scene.confirmed() for _ in range(3)]
    assert scene.owed("look_at_breaches")
    scene.act("desk", BREACH, breaches[0], "appeal", appeal="有录音。")
    assert not scene.owed("look_at_breaches")
    scene.act("second", BREACH, breaches[0], "turn_down_appeal", appeal_answer="录音里没有。")
    assert scene.owed("look_at_breaches")
    scene.act("second", BREACH, breaches[1], "strike", why="记错了人。")
    assert not scene.owed("look_at_breaches")


@pytest.mark.parametrize(("kind", "asked"), [("attitude", True), ("delayed", False)])
def test_13_4_one_upheld_complaint_on_attitude_asks_for_a_proposal_others_do_not(
    scene: Scene, kind: str, asked: bool
) -> None:
    fields = {"kind": kind, "text": "窗口不理人。", "way": "letter", "received_at": moment_of("2026-11-19", 9)}
    record = scene.people["first"].create(COMPLAINT, {**fields, "person": scene.office.ids["desk"]})
    scene.level()
    scene.act("first", COMPLAINT, record, "hear", person=scene.office.ids["desk"])
    scene.act("desk", COMPLAINT, record, "account", account="没有不理。")
    scene.act("first", COMPLAINT, record, "uphold", reason="两人听到。", answer="已批评。")
    assert bool(scene.owed("look_at_complaint")) is asked
    if asked:
        made = {**scene.proposal([]), "ground": "attitude", "complaints": [record]}
        scene.people["first"].create(CONSEQUENCE, made)
        scene.level()
        assert set(scene.owed("look_at_complaint").values()) == {True}


def test_13_4_a_proposal_names_facts_and_is_one_a_person_and_year(scene: Scene) -> None:
    with pytest.raises(Refused, match="no_facts"):
        scene.people["first"].create(CONSEQUENCE, scene.proposal([]))
    breaches = [scene.confirmed() for _ in range(3)]
    made = [scene.people[one].create(CONSEQUENCE, scene.proposal(breaches)) for one in ("first", "director")]
    scene.level()
    assert made[0] == made[1]
    assert len(scene.people["desk"].view(CONSEQUENCE)) == 1


def test_13_4_the_program_proposes_a_person_decides_after_the_person_was_heard(scene: Scene) -> None:
    record, _ = scene.proposed()
    assert scene.owed("decide_consequence") == {"director": False, "secretary": False}
    with pytest.raises(Refused, match="not_heard"):
        scene.people["director"].act(CONSEQUENCE, record, "confirm", {"text": "甲", "reason": "乙"})
    scene.act("desk", CONSEQUENCE, record, "account", account="愿意改正。")
    with pytest.raises(Refused, match="post_missing"):
        scene.people["first"].act(CONSEQUENCE, record, "confirm", {"text": "甲", "reason": "乙"})
    scene.act("director", CONSEQUENCE, record, "confirm", text="年度考核不称职。", reason="三次属实。")
    shown = scene.people["desk"].view(CONSEQUENCE)[record]
    assert (shown["state"], shown["reason"]) == ("confirmed", "三次属实。")


def test_13_4_or_drops_it_with_the_reason(scene: Scene) -> None:
    record, _ = scene.proposed()
    with pytest.raises(Refused, match="field_invalid"):
        scene.people["secretary"].act(CONSEQUENCE, record, "drop")
    scene.act("secretary", CONSEQUENCE, record, "drop", reason="已经改正。")
    assert scene.people["desk"].view(CONSEQUENCE)[record]["state"] == "dropped"


def test_13_4_the_appeal_against_it_is_decided_by_another_than_who_confirmed(scene: Scene) -> None:
    record, _ = scene.proposed()
    scene.act("desk", CONSEQUENCE, record, "account", account="愿意改正。")
    scene.act("director", CONSEQUENCE, record, "confirm", text="年度考核不称职。", reason="三次属实。")
    scene.act("desk", CONSEQUENCE, record, "appeal", appeal="处理过重。")
    assert scene.owed("appeal_about_consequence") == {"secretary": False}
    with pytest.raises(Refused, match="same_hand"):
        scene.people["director"].act(CONSEQUENCE, record, "turn_down_appeal", {"appeal_answer": "甲"})
    scene.act("secretary", CONSEQUENCE, record, "accept_appeal", appeal_answer="改为谈话提醒。")
    assert scene.state(CONSEQUENCE, record) == "dropped"


def test_13_4_a_struck_breach_takes_what_was_proposed_along(scene: Scene) -> None:
    record, breaches = scene.proposed()
    assert not scene.owed("withdraw_consequence")
    scene.act("second", BREACH, breaches[0], "strike", why="记错了人。")
    assert scene.owed("withdraw_consequence") == {"director": False}
    scene.act("second", CONSEQUENCE, record, "take_along", why="只剩两次。")
    assert (scene.state(CONSEQUENCE, record), scene.owed("withdraw_consequence")) == ("lapsed", {})


def test_13_4_a_confirmed_one_is_withdrawn_by_who_decides_only(scene: Scene) -> None:
    record, breaches = scene.proposed()
    scene.act("desk", CONSEQUENCE, record, "account", account="愿意改正。")
    scene.act("director", CONSEQUENCE, record, "confirm", text="年度考核不称职。", reason="三次属实。")
    scene.act("second", BREACH, breaches[0], "strike", why="记错了人。")
    with pytest.raises(Refused, match="state_moved|post_missing"):
        scene.people["second"].act(CONSEQUENCE, record, "take_along", {"why": "只剩两次。"})
    scene.act("director", CONSEQUENCE, record, "withdraw", why="只剩两次。")
    scene.act("first", CONSEQUENCE, record, "propose_again", text="又有一次。", breaches=breaches)
    shown = scene.people["desk"].view(CONSEQUENCE)[record]
    assert (shown["state"], shown["account"], shown.get("decided_by")) == ("proposed", "", None)


def test_13_4_the_team_checks_so_often_a_quarter(scene: Scene) -> None:
    for _ in range(5):
        scene.check()
    assert not any(scene.owed("check_on_the_spot").values())
    scene.check("second")
    assert scene.owed("check_on_the_spot") == {"first": True, "second": True}


def test_13_4_the_complainant_is_told_after_it_was_decided(scene: Scene) -> None:
    fields = {"kind": "other", "text": "排队太久。", "way": "letter", "received_at": scene.office.now}
    record = scene.people["handler"].create(COMPLAINT, fields)
    scene.people["handler"].create("first_contact.complainant", {"complaint": record, "contact": "13800000000"})
    scene.level()
    assert not scene.owed("tell_complainant")
    scene.act("first", COMPLAINT, record, "dismiss", reason="当天人多。", answer="已增加窗口。")
    assert scene.owed("tell_complainant") == {"first": False, "second": False}
