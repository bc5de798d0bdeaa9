"""Writes ``*.json`` beside this file: terms, stamps, ids, sums, signed texts, and decisions over the real declarations.

Decisions are gathered by letting every person of a small office try every step on records in every state, allowed or
not. ``python -m tests.vectors.write`` writes; a test fails when a file is stale.
"""

from __future__ import annotations

import base64
import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from schema import draw, meaning, screen, terms
from schema.audience import scopes_held
from schema.calendar import laid_out, workdays_after
from schema.catalogue import SCHEMA_VERSION
from schema.characters import characters_in
from schema.day import DAY_MS, MINUTE_MS, day_of
from schema.facts import Shown
from schema.names import natural_id, uuid7
from schema.value import Verdict
from sync.checksum import add, share
from sync.decide import decide
from sync.exchange import signed_text
from sync.operation import Operation
from sync.stamp import make_stamp, next_stamp
from tests.small_office import CATALOGUE, SmallOffice, staffed_office
from tests.vectors.cleaning import cleaning_vectors
from tests.vectors.duties import duty_vectors
from tests.vectors.pictures import picture_vectors
from tests.vectors.transcripts import transcripts
from tests.vectors.values import value_vectors

FOLDER = Path(__file__).parent
_FIND = terms.Find("a.b")
PEOPLE = ("clerk", "organiser", "secretary", "inspector", "colleague", "desk", "handler")


def term_vectors() -> list[dict[str, Any]]:
    """Each word of the language, with what it needs there and missing."""
    own = terms.Own
    cases: list[tuple[str, Any, dict[str, Any]]] = [
        ("a constant", terms.Const(7), {}),
        ("nothing", terms.Const(None), {}),
        ("the actor", terms.Actor(), {}),
        ("the actor's section", terms.ActorSection(), {"actor_section": "s1"}),
        ("no section", terms.ActorSection(), {"actor_section": None}),
        ("the moment", terms.Moment(), {}),
        ("the day", terms.Today(), {}),
        ("an own field", own("a"), {"record": {"a": "x"}}),
        ("an own field that is not there", own("a"), {}),
        ("an input", terms.Input("a"), {"inputs": {"a": 3}}),
        ("a proof", terms.Proof("code"), {"proof": {"code": "C"}}),
        ("via a ref", terms.Via("r", "n"), {"related": {"r": {"n": "there"}}}),
        ("via a ref that leads nowhere", terms.Via("r", "n"), {}),
        ("a parameter", terms.Param("1.2.x"), {"parameters": {"1.2.x": 12}}),
        ("later", terms.Later(own("t"), terms.Const(30)), {"record": {"t": 1_000_000}}),
        ("earlier", terms.Later(own("t"), terms.Const(30), -1), {"record": {"t": 10_000_000}}),
        ("later than nothing", terms.Later(own("t"), terms.Const(30)), {}),
        ("later than there is", terms.Later(own("t"), terms.Const(2**52)), {"record": {"t": 1_000_000}}),
        ("earlier than there is", terms.Later(own("t"), terms.Const(2**52), -1), {"record": {"t": 1_000_000}}),
        ("days after the last there is", terms.DaysAfter(own("d"), terms.Const(10**12)), {"record": {"d": "2026-11-26"}}),
        ("days before the first there is", terms.DaysAfter(own("d"), terms.Const(10**12), sign=-1), {"record": {"d": "2026-11-26"}}),
        ("a setting", terms.Setting(own("p"), own("d"), own("v")), {"record": {"p": "1.2.x", "d": "2026-11-26", "v": "3"}, "setting": "shorter"}),
        ("a withdrawal", terms.Setting(own("p"), own("d"), terms.Const(None)), {"record": {"p": "1.2.x", "d": "2026-11-26"}, "setting": "fine"}),
        ("a setting of no text", terms.Setting(own("p"), own("d"), own("v")), {"record": {"p": "1.2.x", "d": "2026-11-26", "v": 3}}),
        ("the first known", terms.FirstKnown((own("a"), own("b"))), {"record": {"b": "x"}}),
        ("none known", terms.FirstKnown((own("a"),)), {}),
        ("a count", terms.CountOf("items", "fail"), {"record": {"items": {"a": "fail", "b": "pass", "c": "fail"}}}),
        ("a count of nothing", terms.CountOf("items", "fail"), {}),
        ("a pick", terms.Pick(((terms.Known(own("a")), terms.Const("yes")),), terms.Const("no")), {"record": {"a": 1}}),
        ("a pick's other side", terms.Pick(((terms.Known(own("a")), terms.Const("yes")),), terms.Const("no")), {}),
        ("everyone", terms.Everyone(), {}),
        ("a post held", terms.Holds(("a", "b")), {"posts": ["b"]}),
        ("a post not held", terms.Holds(("a", "b")), {"posts": ["c"]}),
        ("same", terms.Same(own("a"), own("b")), {"record": {"a": "x", "b": "x"}}),
        ("both missing are not the same", terms.Same(own("a"), own("b")), {}),
        ("lists are the same by what they hold", terms.Same(own("a"), own("b")), {"record": {"a": ["x", "y"], "b": ["x", "y"]}}),
        ("lists in another order are not", terms.Same(own("a"), own("b")), {"record": {"a": ["x", "y"], "b": ["y", "x"]}}),
        ("maps are the same in any order", terms.Same(own("a"), own("b")),
         {"record": {"a": {"x": "1", "y": "2"}, "b": {"y": "2", "x": "1"}}}),
        ("a number is no yes or no", terms.Same(terms.Sum(()), terms.Const(False)), {}),
        ("among a list", terms.Among(terms.Actor(), own("l")), {"record": {"l": ["p0", "p1"]}}),
        ("one of a list among another", terms.Among(own("k"), own("l")), {"record": {"k": ["p9", "p1"], "l": ["p0", "p1"]}}),
        ("none of a list among another", terms.Among(own("k"), own("l")), {"record": {"k": ["p9"], "l": {"p1": True}}}),
        ("among the keys of a map", terms.Among(terms.Actor(), own("l")), {"record": {"l": {"p1": True}}}),
        ("not among inherited names", terms.Among(own("k"), own("l")), {"record": {"k": "constructor", "l": {}}}),
        ("one of", terms.OneOf(own("a"), ("x", "y")), {"record": {"a": "y"}}),
        ("before in numbers", terms.Before(own("a"), own("b")), {"record": {"a": 1, "b": 2}}),
        ("before in text", terms.Before(own("a"), own("b")), {"record": {"a": "2026-01-09", "b": "2026-01-10"}}),
        ("a number is not before text", terms.Before(own("a"), own("b")), {"record": {"a": 1, "b": "2"}}),
        ("not before what is not there", terms.Before(own("a"), own("b")), {"record": {"a": 1}}),
        ("known", terms.Known(own("a")), {"record": {"a": 0}}),
        ("an empty text is not known", terms.Known(own("a")), {"record": {"a": ""}}),
        ("an empty list is not known", terms.Known(own("a")), {"record": {"a": []}}),
        ("all ticked", terms.AllTicked("items", ("a", "b")), {"record": {"items": {"a": "pass", "b": "na"}}}),
        ("not all ticked", terms.AllTicked("items", ("a", "b")), {"record": {"items": {"a": "pass"}}}),
        ("covers", terms.Covers("items", own("m")), {"record": {"items": {"a": "pass", "b": "na"}, "m": {"a": "A"}}}),
        ("doesn't cover", terms.Covers("items", own("m")), {"record": {"items": {"b": "na"}, "m": {"a": "A"}}}),
        ("nothing to cover", terms.Covers("items", own("m")), {"record": {"items": {"b": "na"}}}),
        ("all of nothing", terms.AllOf(()), {}),
        ("any of nothing", terms.AnyOf(()), {}),
        ("not", terms.Not(terms.Everyone()), {}),
        ("the day of a moment", terms.DayOf(own("t")), {"record": {"t": 1_790_000_000_000}}),
        ("the day of text", terms.DayOf(own("t")), {"record": {"t": "2026-01-01"}}),
        ("days after", terms.DaysAfter(own("d"), terms.Const(3)), {"record": {"d": "2026-02-27"}}),
        ("days before", terms.DaysAfter(own("d"), terms.Const(3), sign=-1), {"record": {"d": "2026-03-01"}}),
        ("days after no day", terms.DaysAfter(own("d"), terms.Const(3)), {"record": {"d": "2026-02-31"}}),
        ("working days over the Spring Festival", terms.DaysAfter(own("d"), terms.Const(2), workdays=True), {"record": {"d": "2026-02-13"}}),
        ("working days back over it", terms.DaysAfter(own("d"), terms.Const(2), workdays=True, sign=-1), {"record": {"d": "2026-02-24"}}),
        ("a working day that the office took off", terms.DaysAfter(own("d"), terms.Const(1), workdays=True),
         {"record": {"d": "2026-03-02"}, "own_days": {"2026-03-03": "off"}}),
        ("at a time of a day", terms.AtTime(own("d"), 18 * 60), {"record": {"d": "2026-09-21"}}),
        ("the first day of the period", terms.PeriodDay("first"), {"period": ["2026-09-01", "2026-09-30"]}),
        ("the last day of the period", terms.PeriodDay("last"), {"period": ["2026-09-01", "2026-09-30"]}),
        ("the tenth of the period", terms.PeriodDay(terms.Const(10)), {"period": ["2026-09-01", "2026-09-30"]}),
        ("the 31st of a short month", terms.PeriodDay(terms.Const(31)), {"period": ["2026-02-01", "2026-02-28"]}),
        ("a day of no period", terms.PeriodDay("last"), {}),
        ("found", terms.Count(_FIND), {"found": [{"id": "a"}, {"id": "b"}]}),
        ("a total", terms.Total(_FIND, "n"), {"found": [{"id": "a", "n": 3}, {"id": "b"}, {"id": "c", "n": 4}]}),
        ("a share of nothing", terms.Share(_FIND, _FIND), {}),
        ("a share of all", terms.Share(_FIND, _FIND), {"found": [{"id": "a"}]}),
        ("the second time", terms.NthTime(_FIND, "d"),
         {"record": {"id": "b", "d": "2026-02-01"},
          "found": [{"id": "a", "d": "2026-01-01"}, {"id": "b", "d": "2026-02-01"}, {"id": "c", "d": "2026-03-01"}]}),
        ("the second time on one day", terms.NthTime(_FIND, "d"),
         {"record": {"id": "b", "d": "2026-01-01"}, "found": [{"id": "a", "d": "2026-01-01"}, {"id": "b", "d": "2026-01-01"}]}),
        ("the first time by moments", terms.NthTime(_FIND, "t"),
         {"record": {"id": "b", "t": 5}, "found": [{"id": "a", "t": 7}, {"id": "b", "t": 5}]}),
        ("at least, by numbers", terms.AtLeast(own("a"), terms.Const(2)), {"record": {"a": 2}}),
        ("not at least", terms.AtLeast(own("a"), terms.Const(2)), {"record": {"a": 1}}),
        ("at least, by text", terms.AtLeast(own("a"), terms.Const("2026-01-01")), {"record": {"a": "2026-01-02"}}),
        ("a total in other units", terms.Total(_FIND, "n", 2), {"found": [{"id": "a", "n": 3}, {"id": "b", "n": 4}]}),
        ("the pace of a quarter", terms.Pace(terms.Const(10)), {"period": ["2026-04-01", "2026-06-30"]}),
        ("the pace of a whole year", terms.Pace(terms.Const(10)), {"period": ["2026-01-01", "2026-12-31"]}),
        ("the pace of no goal", terms.Pace(own("a")), {"period": ["2026-01-01", "2026-12-31"], "record": {"a": "x"}}),
        ("holders in order", terms.Holders(("a", "b"), own("d")), {"record": {"d": "2026-01-09"}, "holders": ["p2", "p1"]}),
        ("holders besides one", terms.Holders(("a", "b"), own("d"), own("p")), {"record": {"d": "2026-01-09", "p": "p1"}, "holders": ["p2", "p1"]}),
        ("holders besides nobody", terms.Holders(("a", "b"), own("d"), own("p")), {"record": {"d": "2026-01-09"}, "holders": ["p2", "p1"]}),
        ("holders on no day", terms.Holders(("a",), own("d")), {"holders": ["p2", "p1"]}),
        ("how many hold it", terms.Size(terms.Holders(("a",), own("d"))), {"record": {"d": "2026-01-09"}, "holders": ["p2", "p1"]}),
        ("how many hold it on no day", terms.Size(terms.Holders(("a",), own("d"))), {"holders": ["p2", "p1"]}),
        ("the size of a map", terms.Size(own("m")), {"record": {"m": {"x": True, "y": False}}}),
        ("the size of an empty list", terms.Size(own("l")), {"record": {"l": []}}),
        ("the size of a text", terms.Size(own("t")), {"record": {"t": "abc"}}),
        ("what a screen showed", terms.Shown(own("s")), {"record": {"s": "st"}, "shown": "stale"}),
        ("what no screen showed", terms.Shown(own("s")), {}),
        ("the characters of a text", terms.Chars(own("t")), {"record": {"t": "学习ABC，12个字。"}}),
        ("its punctuation too", terms.Chars(own("t"), marks=True), {"record": {"t": "学习ABC，12个字。"}}),
        ("the characters of no text", terms.Chars(own("t")), {"record": {"t": 5}}),
        ("a sum", terms.Sum((own("a"), terms.Const(4), own("b"))), {"record": {"a": 3, "b": "7"}}),
        ("a sum of nothing", terms.Sum((own("a"),)), {}),
        ("nothing is at least nothing", terms.AtLeast(own("a"), own("b")), {}),
    ]  # fmt: skip
    return [_term_vector(*case) for case in cases]


class PlainFacts:
    """Facts as written in a vector."""

    def __init__(self, given: dict[str, Any]) -> None:
        self.actor, self.moment, self.today = "p1", 1_790_000_000_000, "2026-09-21"
        self.actor_section = given.get("actor_section")
        self.record, self.inputs, self.proof = given.get("record", {}), given.get("inputs", {}), given.get("proof", {})
        self.period = tuple(given["period"]) if "period" in given else None
        self._given = given

    def found(self, find: terms.Find) -> list[dict[str, Any]]:
        """What is found, whatever is asked."""
        rows: list[dict[str, Any]] = self._given.get("found", [])
        return rows

    def shifted(self, day: str, workdays: int) -> str:
        """By the published calendar and the office's own days."""
        return workdays_after(day, workdays, self._given.get("own_days"))

    def holders(self, post: str, day: str) -> list[str]:
        """Those of the vector, for any post and day."""
        found: list[str] = self._given.get("holders", [])
        return found

    def shown(self, station: str) -> Shown:
        """As the vector says."""
        found: Shown = self._given.get("shown", "right")
        return found

    def setting(self, parameter_id: str, since: str, value: str | None) -> Verdict:
        """As the vector says."""
        found: Verdict = self._given.get("setting", "fine")
        return found

    def related(self, ref: str) -> dict[str, Any] | None:
        """A record by ref."""
        found: dict[str, Any] | None = self._given.get("related", {}).get(ref)
        return found

    def parameter(self, parameter_id: str) -> Any:
        """A value by id."""
        return self._given.get("parameters", {}).get(parameter_id)

    def holds(self, posts: tuple[str, ...]) -> bool:
        """Whether one of the posts is held."""
        return not set(posts).isdisjoint(self._given.get("posts", []))


def _term_vector(name: str, term: Any, given: dict[str, Any]) -> dict[str, Any]:
    facts = PlainFacts(given)
    is_condition = isinstance(term, terms.Condition)
    value = meaning.holds_true(term, facts) if is_condition else meaning.value_of(term, facts)
    full = {
        "actor": facts.actor, "actor_section": facts.actor_section, "moment": facts.moment, "today": facts.today, "record": facts.record,
        "inputs": facts.inputs, "proof": facts.proof, "related": given.get("related", {}), "parameters": given.get("parameters", {}),
        "posts": given.get("posts", []), "period": given.get("period"), "found": given.get("found", []), "own_days": given.get("own_days", {}),
        "holders": given.get("holders", []), "shown": given.get("shown", "right"), "setting": given.get("setting", "fine"),
    }  # fmt: skip
    return {"name": name, "condition": is_condition, "term": msgspec.to_builtins(term), "facts": full, "value": value}


def year_vectors() -> list[dict[str, Any]]:
    """The study days of some years, with days of the office's own."""
    own = {"2026-11-20": "off", "2026-03-06": "off", "2026-03-09": "off", "2027-02-05": "off"}
    return [
        {"first": first, "weeks": weeks, "last": last, "own": own, "days": laid_out(first, weeks, last, own)}
        for first, weeks, last in (
            ("2026-01-09", 2, "2026-12-31"), ("2026-01-02", 1, "2026-12-31"), ("2027-01-08", 2, "2027-12-31"), ("2026-01-09", 2, "2026-01-01"),
        )
    ]  # fmt: skip


def draw_vectors() -> list[dict[str, Any]]:
    """Rooms drawn by some seeds."""
    chance = random.Random(11)
    rows: list[dict[str, Any]] = []
    for number in range(12):
        rooms = [
            draw.Candidate(f"room-{place:02d}", chance.randrange(400), chance.randrange(8))
            for place in range(number + 1)
        ]
        seed = f"轮次 {number} {chance.random()}"
        rows.append(
            {"seed": seed, "count": 5, "rooms": msgspec.to_builtins(rooms), "drawn": draw.drawn(rooms, 5, seed)}
        )
    return rows


def screen_vectors() -> list[dict[str, Any]]:
    """What a screen shows in a step, and at which moments that may be read."""
    chance = random.Random(9)
    rows: list[dict[str, Any]] = []
    for _ in range(6):
        secret = base64.b32encode(chance.randbytes(20)).decode().lower()
        at = chance.randrange(2**41)
        step = screen.step_of(at)
        near = [(step + off, screen.fits(step + off, at)) for off in (-3, -2, -1, 0, 1, 2, 3)]
        rows.append({"secret": secret, "at": at, "step": step, "key": screen.screen_key(secret, step), "near": near})
    return rows


def character_vectors() -> list[dict[str, Any]]:
    """Texts of every kind with their length, Chinese punctuation counted and not."""
    texts = [
        "", "学习笔记", "第3次学习：ABC，完。", "𠮷野家", "\U00030000\U000323af\U000323b0", "\U0002b73a\U0002b740", "葛\U000e0100城", "か漢カ字ㄅ한",
        "〇々〆〡", "⼀⺀",
        "豈\ufa6e\ufa70", "Ａ１！＠［］｀｛～", "—— …… “引号” ‘单’ ·",
        "# 标题\n- **要点**\n1. 一", "e\u0301\u4e00\u0301", "\ud7ff\ue000\uffff",
        "，。、；：？！（）《》〈〉【】〔〕「」『』", ",.;:?!()<>[]{}'\"-_*#", "\u3400\u4dbf\u4dc0\u9fff\ua000", "\t\u3000空格\u200b零宽",
    ]  # fmt: skip
    return [{"text": one, "han": characters_in(one), "with_marks": characters_in(one, marks=True)} for one in texts]


def stamp_vectors() -> list[dict[str, Any]]:
    """Stamps that follow one another over clocks that stand, jump and go back."""
    chance = random.Random(3)
    device = "01a1f640-bc00-7f54-9772-cc0861b49d81"
    last, rows = make_stamp(0, 0, device), []
    for now in [0, 1, 1, 1, 2**47, 5, 2**47 + 1] + [chance.randrange(2**48) for _ in range(40)]:
        following = next_stamp(last, now, device)
        rows.append({"last": last, "now": now, "device": device, "next": following})
        last = following if chance.random() < 0.7 else make_stamp(now, 0xFFFF, device)
    return rows


def id_vectors() -> list[dict[str, Any]]:
    """Natural keys in both scripts, with separators inside."""
    office = "01a1f640-bc00-7bce-a39b-859205f5b9ba"
    keys = [("a", "b"), ("ab", ""), ("会议室", "2026-11-20", "1"), ("😀", "/"), ("x",)]
    return [
        {
            "office": office,
            "collection": "hygiene.inspection",
            "key": key,
            "id": natural_id(office, "hygiene.inspection", key),
        }
        for key in keys
    ]


def sum_vectors() -> list[dict[str, Any]]:
    """Sums of sets of records."""
    chance = random.Random(5)
    rows = []
    for count in (0, 1, 2, 50):
        entries = [
            (uuid7(chance.randrange(2**40), chance.randbytes(10)), chance.randrange(1, 2**45)) for _ in range(count)
        ]
        total = 0
        for record, seq in entries:
            total = add(total, share(record, seq))
        rows.append({"entries": entries, "sum": total})
    return rows


def signed_vectors() -> list[dict[str, Any]]:
    """The text that is signed (EX2)."""
    text, _ = signed_text("office", "device", "ep", 7, b"head", [b"one", b"two"])
    return [
        {
            "office": "office", "device": "device", "epoch": "ep", "counter": 7, "head_hex": b"head".hex(),
            "operations_hex": [b"one".hex(), b"two".hex()], "text": text.decode(),
        }
    ]  # fmt: skip


# --- decisions --------------------------------------------------------------------------------------------------


def _offices() -> Iterator[tuple[SmallOffice, list[tuple[str, str]]]]:
    """A small office with records of each kind in several states; which records to try steps on."""
    office = staffed_office(seed=11)
    session = office.study("organiser", "organiser", "handler", "desk")
    devices = {name: office.device(name) for name in PEOPLE}
    office.exchange(*devices.values())
    office.check_in(devices["handler"], session)
    devices["desk"].create("party_study.leave", {"session": session, "person": office.ids["desk"], "reason": "出差"})
    devices["secretary"].create(
        "party_study.leave", {"session": session, "person": office.ids["secretary"], "reason": "出差"}
    )
    room = office.ids["301"]
    sheet = devices["inspector"].create(
        "hygiene.inspection", {"room": room, "day": day_of(office.now), "items": {"floor": "fail"}}
    )
    visit = devices["desk"].create("first_contact.visit", {"visitor": "来访人", "matter": "咨询", "received_at": 0})
    handed = devices["desk"].create("first_contact.visit", {"visitor": "来访人二", "matter": "咨询", "received_at": 0})
    devices["desk"].act("first_contact.visit", handed, "hand_over", {"handed_to": office.ids["handler"]})
    question = devices["desk"].create("first_contact.question", {"question": "在哪里办？"})
    office.exchange(*devices.values())
    attendance = natural_id(office.office, "party_study.attendance", (session, office.ids["handler"]))
    leave = natural_id(office.office, "party_study.leave", (session, office.ids["desk"]))
    own = natural_id(office.office, "party_study.leave", (session, office.ids["secretary"]))
    yield office, [
        ("party_study.session", session), ("party_study.attendance", attendance), ("party_study.leave", leave), ("party_study.leave", own),
        ("hygiene.inspection", sheet), ("first_contact.visit", visit), ("first_contact.visit", handed), ("first_contact.question", question),
    ]  # fmt: skip


def _sample(office: SmallOffice, collection: str, name: str) -> Any:
    field = CATALOGUE.fields[collection][name]
    if field.collection:
        target = {"office.person": "handler", "office.room": "302", "office.station": "station:会议室"}.get(
            field.collection
        )
        found = next(office.storage.collection(field.collection), None)
        one = office.ids[target] if target else found.id if found else None
        return [one] if field.kind == "refs" else one
    samples = {"number": 2, "instant": office.now + 3_600_000, "day": "2026-12-01", "yes_no": True, "texts": ["5.1"]}
    if field.kind == "choice":
        return field.options[-1].value
    if field.merges_by_key:
        return {"floor": "pass"}
    return samples.get(field.kind, "内容")


def decide_vectors() -> list[dict[str, Any]]:
    """Every person tries every step on every record, and creations with and without what they need."""
    rows: list[dict[str, Any]] = []
    for office, records in _offices():
        for collection, record in records:
            table = CATALOGUE.records[collection]
            tries: list[dict[str, Any]] = []
            for action in table.workflow.actions:
                inputs = {name: _sample(office, collection, name) for name in action.asks}
                tries.append({"kind": "act", "action": action.name, "inputs": inputs})
                tries.append({"kind": "act", "action": action.name, "inputs": {}})
            for edit in table.edits:
                for name in edit.fields:
                    by_key = CATALOGUE.fields[collection][name].merges_by_key
                    value = _sample(office, collection, name)
                    tries.append({"kind": "patch", "set": {f"{name}/floor": "pass"} if by_key else {name: value}})
            tries.append({"kind": "patch", "set": {"state": "done"}})
            for person in PEOPLE:
                rows += [_decided(office, collection, record, person, one) for one in tries]
        rows += list(_creations(office))
    return rows


def _creations(office: SmallOffice) -> Iterator[dict[str, Any]]:
    session = next(office.storage.collection("party_study.session")).id
    code, station = office.codes["会议室"], office.ids["station:会议室"]
    for person in PEOPLE:
        me = office.ids[person]
        mine = {"session": session, "person": me, "way": "poster", "seen_at": office.now, "station": station}
        proof = {"code": code, "seen_at": office.now}
        tries: list[tuple[dict[str, Any], dict[str, Any], int]] = [
            ({}, proof, 0), ({}, {}, 0), ({}, proof, 4 * 60 * MINUTE_MS), ({}, proof, -3 * DAY_MS), ({"way": "roll_call"}, {}, 0),
            ({"note": "改"}, proof, 15 * MINUTE_MS), ({"flag": "none"}, proof, 0),
        ]  # fmt: skip
        for extra, seen, shown in tries:
            yield _decided(
                office,
                "party_study.attendance",
                "",
                person,
                {"kind": "create", "fields": {**mine, **extra}, "proof": seen},
                shown,
            )
        leave = {"session": session, "person": me, "reason": "有事"}
        for shown in (0, 60 * MINUTE_MS):
            yield _decided(office, "party_study.leave", "", person, {"kind": "create", "fields": leave}, shown)
        yield _decided(office, "party_study.leave", "", person, {"kind": "create", "fields": {**leave, "reason": ""}})
        sheet = {"room": office.ids["302"], "day": "2026-11-20", "items": {"desk": "pass"}}
        for changed in (
            sheet,
            {**sheet, "day": "2026-02-30"},
            {**sheet, "items": {"desk": "maybe"}},
            {**sheet, "items": {"roof": "pass"}},
            {"day": "2026-11-20"},
        ):
            yield _decided(office, "hygiene.inspection", "", person, {"kind": "create", "fields": changed})
        visit = {"visitor": "王女士", "matter": "咨询", "received_at": 0}
        for changed in (
            visit,
            {**visit, "matter": ""},
            {"visitor": "王女士"},
            {**visit, "visitor": "王\u0000"},
            {**visit, "visitor": "长" * 61},
        ):
            yield _decided(office, "first_contact.visit", "", person, {"kind": "create", "fields": changed})


def _decided(
    office: SmallOffice, collection: str, record: str, person: str, step: dict[str, Any], later_ms: int = 0
) -> dict[str, Any]:  # fmt: skip
    at = office.now + later_ms
    table = CATALOGUE.records[collection]
    if not record:
        record = "01a1f640-bc00-7000-8000-000000000000"
        if table.natural_key:
            default = {one.name: one.default for one in msgspec.structs.fields(table.shape)}
            key = tuple(str(step["fields"].get(name, default[name])) for name in table.natural_key)
            record = natural_id(office.office, collection, key)
    operation = {
        "id": "01a1f640-bc00-7000-8000-000000000001", "at": at,
        "stamp": make_stamp(office.now + 10 * DAY_MS, 1, "00000000-0000-0000-0000-0000000000ff"),
        "collection": collection, "record": record, "schema": SCHEMA_VERSION, **step,
    }  # fmt: skip
    author = office.ids[person]
    knowledge = office.engine.knowledge
    stored = office.storage.stored(collection, record)
    if stored is not None:  # visibility is the server's alone; the phone holds only what its person sees
        held = scopes_held(author, knowledge.section(author), knowledge.posts(author, day_of(at)))
        stored = msgspec.structs.replace(stored, scopes=stored.scopes | held)
    decision = decide(msgspec.convert(operation, Operation), author, stored, CATALOGUE, office.office, knowledge)
    outcome = "refused" if decision.refusal else "merged" if decision.is_merged else "applied"
    return {
        "operation": operation, "author": person, "outcome": outcome,
        "reason": decision.refusal.name if decision.refusal else "", "field": decision.field, "basis": decision.basis,
        "record": None if decision.refusal else msgspec.msgpack.decode(decision.body),
    }  # fmt: skip


def decide_file() -> dict[str, Any]:
    """The vectors with the records they are decided on, once."""
    office, _ = next(_offices())
    records = {
        name: {one.id: one.fields() for one in office.storage.collection(name)} for name in office.storage.collections()
    }
    return {
        "office": office.office,
        "people": {name: office.ids[name] for name in PEOPLE},
        "records": records,
        "rows": decide_vectors(),
    }


def vector_files() -> dict[str, str]:
    """File name to text."""
    files = {
        "terms.json": term_vectors(), "stamps.json": stamp_vectors(), "ids.json": id_vectors(), "sums.json": sum_vectors(),
        "signed.json": signed_vectors(), "decide.json": decide_file(), "transcripts.json": transcripts(),
        "duties.json": duty_vectors(CATALOGUE), "screen.json": screen_vectors(), "years.json": year_vectors(), "draws.json": draw_vectors(),
        "characters.json": character_vectors(), "cleaning.json": cleaning_vectors(), "pictures.json": picture_vectors(),
        "values.json": value_vectors(CATALOGUE),
    }  # fmt: skip
    return {
        name: json.dumps(content, ensure_ascii=False, separators=(",", ":")).replace('},{"', '},\n{"') + "\n"
        for name, content in files.items()
    }


def main() -> None:
    """Write them."""
    for name, text in vector_files().items():
        (FOLDER / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
