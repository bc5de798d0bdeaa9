"""The demo's centre group of a year under regulation 1, the office's plan and its study over the holidays (1.1 to 1.7, 5.1, 5.5).

A topic a month, proposed by a member or set by the secretary; most come, who doesn't asks leave and makes it up. Gives
deeds, writes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from schema.calendar import HOLIDAYS, workday_from, workdays_after
from schema.day import MINUTE_MS, day_of, days_after, moment_of
from schema.names import natural_id, uuid7
from server.demo.chance import Chance
from server.demo.people import Roster
from server.demo.places import MEETING_ROOM, Places
from server.demo.scribe import Deed

_TOPICS: Final = (
    ("代表法修改要点", "seminar", "代表工作是全年重点", True),
    ("基层立法联系点怎样收集意见", "field_practice", "到联系点看一看", False),
    ("预算审查监督的重点和方法", "collective", "", False),
    ("全过程人民民主的基层实践", "collective", "", True),
    ("监督法修改后的执法检查", "seminar", "", True),
    ("代表建议办理质效", "field_practice", "去两个承办单位", False),
    ("党的纪律处分条例学习", "collective", "", True),
    ("区域协同立法案例", "seminar", "", False),
    ("数字人大建设", "field_practice", "", False),
    ("民生实事项目票决制", "collective", "", False),
    ("宪法宣誓与宪法实施", "collective", "", True),
)
_MEMBERS: Final = ("director", "deputy_1", "deputy_2", "secretary_general")
_PROPOSERS: Final = ("deputy_1", "director", "deputy_2")
_HOLIDAY_STUDY: Final = {
    "春节": ("spring_festival", "假期读一本党史书，记三条体会"),
    "劳动节": ("may_day", "学习劳动法律法规，准备一条代表建议线索"),
    "国庆节": ("national_day", "重温宪法序言和总纲"),
}
_THOUGHTS: Final = (
    "结合接待来访，感到讲清道理比讲快更要紧。",
    "对照自己的岗位，有两处办事流程可以再简。",
    "读后和家人聊了聊，准备在组里发个言。",
)
_LENGTH_MS: Final = 3 * 60 * MINUTE_MS
_EVERY_DAYS: Final = 32


class Centre:
    """The centre group's year and the study over the holidays of one demo office."""

    def __init__(self, chance: Chance, office: str, roster: Roster, places: Places) -> None:
        self._chance, self._office, self._roster, self._places = chance, office, roster, places

    def deeds(self) -> Iterator[Deed]:
        """All deeds, the oldest first within each part."""
        yield from self._plans()
        yield from self._holidays()
        for number in range(len(_TOPICS)):
            day = workday_from(days_after(self._roster.today, -_EVERY_DAYS * (len(_TOPICS) - number) + 6))
            if day > self._roster.first_day and moment_of(day, 18) < moment_of(self._roster.today):
                yield from self._session(number, day)
        yield from self._coming()

    def _deed(self, at: int, seat: str, collection: str, record: str, values: dict[str, Any], action: str = "") -> Deed:
        kind = "act" if action else "create"
        person = self._roster[seat]
        return Deed(at=at, person=person, collection=collection, record=record, kind=kind, action=action, values=values)

    def _id(self, at: int) -> str:
        return uuid7(at, self._chance.bytes(10))

    def _plans(self) -> Iterator[Deed]:
        year = int(self._roster.today[:4])
        day = workday_from(f"{year}-01-08")
        if not self._roster.first_day < day < self._roster.today:
            return
        record = natural_id(self._office, "party_study.plan", (str(year),))
        values = {
            "year": year, "first_study_day": workday_from(f"{year}-01-09"),
            "aims": "理论和业务各占一半；每季度一次研讨；业务课由主管同志讲；年底查笔记。",
        }  # fmt: skip
        yield self._deed(moment_of(day, 9, 40), "office_director", "party_study.plan", record, values)
        yield self._deed(moment_of(day, 16), "office_director", "party_study.plan", record, {}, "issue")

    def _holidays(self) -> Iterator[Deed]:
        chance, set_by = self._chance.branch("holidays"), "office_director"
        for holiday in HOLIDAYS:
            known = _HOLIDAY_STUDY.get(holiday.name.zh)
            day = workdays_after(holiday.first, -4)
            if known is None or not days_after(self._roster.first_day, 20) < day < self._roster.today:
                continue
            year = holiday.first[:4]
            record = natural_id(self._office, "party_study.holiday_study", (year, known[0]))
            values = {
                "year": int(year), "holiday": known[0], "first_day": holiday.first, "last_day": holiday.last, "content": known[1],
                "materials": "材料已放在学习室，也可以看附件目录。",
            }  # fmt: skip
            yield self._deed(moment_of(day, 15, 10), set_by, "party_study.holiday_study", record, values)
            back = workdays_after(holiday.last, 1)
            for person in chance.shuffled(self._roster.serving(back))[:12]:
                at = moment_of(workdays_after(back, chance.below(4)), 10, chance.below(50))
                if day_of(at) >= self._roster.today:
                    continue
                yield Deed(
                    at=at, person=person, collection="party_study.holiday_feedback", kind="create",
                    record=natural_id(self._office, "party_study.holiday_feedback", (record, person)),
                    values={"holiday_study": record, "person": person, "what": known[1], "thoughts": chance.pick(_THOUGHTS)},
                )  # fmt: skip
            ends = workdays_after(back, 6)
            if ends < self._roster.today:
                outcome = {"outcome": "反馈已收，好的体会在下次学习日交流。"}
                yield self._deed(moment_of(ends, 16), set_by, "party_study.holiday_study", record, outcome, "close")

    def _topic(self, number: int, at: int) -> Iterator[Deed]:
        title, _, why, for_all = _TOPICS[number]
        seat = _PROPOSERS[number % len(_PROPOSERS)]
        values = {"title": title, "why": why, "year": int(day_of(at)[:4]), "for_all": for_all}
        yield self._deed(at, seat, "theory_study.topic", self._topic_id(number, at), values)
        if seat != "director":
            yield self._deed(
                at + 5 * 60 * MINUTE_MS, "director", "theory_study.topic", self._topic_id(number, at), {}, "approve"
            )

    def _topic_id(self, number: int, at: int) -> str:
        return uuid7(at, Chance(f"topic {number} {self._office}").bytes(10))

    def _session(self, number: int, day: str) -> Iterator[Deed]:
        chance = self._chance.branch(f"centre {number}")
        proposed = moment_of(workdays_after(day, -8), 10, 20)
        yield from self._topic(number, proposed)
        session, starts = self._id(proposed + 1), moment_of(day, 9)
        values = self._laid_out(number, proposed, starts)
        yield self._deed(
            moment_of(workdays_after(day, -5), 9, 15), "office_director", "theory_study.session", session, values
        )
        away = chance.pick(_MEMBERS[1:]) if chance.percent(55) else ""
        for seat in _MEMBERS:
            key = natural_id(self._office, "theory_study.leave", (session, self._roster[seat]))
            if seat == away:
                asked = {"session": session, "person": self._roster[seat], "kind": "on_duty", "reason": "带队外出调研"}
                yield self._deed(moment_of(workdays_after(day, -1), 11), seat, "theory_study.leave", key, asked)
                yield self._deed(
                    moment_of(workdays_after(day, -1), 15), "director", "theory_study.leave", key, {}, "grant"
                )
                continue
            seen = {
                "session": session,
                "person": self._roster[seat],
                "way": "roll_call",
                "seen_at": starts - chance.below(9) * MINUTE_MS,
            }
            record = natural_id(self._office, "theory_study.attendance", (session, self._roster[seat]))
            yield self._deed(
                starts + chance.between(1, 5) * MINUTE_MS, "office_director", "theory_study.attendance", record, seen
            )
        outcome = {"outcome": "围绕选题逐人发言，形成两条工作建议。"}
        yield self._deed(
            starts + _LENGTH_MS + 10 * MINUTE_MS, "office_director", "theory_study.session", session, outcome, "close"
        )
        later = workdays_after(day, chance.between(3, 15))
        if away and later < self._roster.today and chance.percent(70):
            made = {
                "session": session, "person": self._roster[away], "day": later, "what": f"自学“{_TOPICS[number][0]}”材料",
                "notes": "通读材料，结合分管工作记了三点。",
            }  # fmt: skip
            record = natural_id(self._office, "theory_study.make_up", (session, self._roster[away]))
            yield self._deed(moment_of(later, 17, 5), away, "theory_study.make_up", record, made)

    def _laid_out(self, number: int, proposed: int, starts: int) -> dict[str, Any]:
        title, form, _, _ = _TOPICS[number]
        return {
            "topic": title, "about": self._topic_id(number, proposed), "form": form, "half_days": 2 if form == "field_practice" else 1,
            "starts_at": starts, "ends_at": starts + _LENGTH_MS, "room": self._places.rooms[MEETING_ROOM],
            "organiser": self._roster["office_director"],
        }  # fmt: skip

    def _coming(self) -> Iterator[Deed]:
        """A session of the days to come, and a topic that waits for the secretary."""
        today = self._roster.today
        proposed = moment_of(workdays_after(today, -3), 16, 5)
        values = {
            "title": "代表家站怎样用起来",
            "why": "群众反映开放时间对不上",
            "year": int(today[:4]),
            "for_all": False,
        }
        yield self._deed(proposed, "deputy_2", "theory_study.topic", self._id(proposed), values)
        arranged = moment_of(workdays_after(today, -2), 9, 30)
        starts = moment_of(workdays_after(today, 4), 9)
        laid_out = {**self._laid_out(len(_TOPICS) - 1, arranged, starts), "topic": "四季度学习小结", "form": "seminar"}
        del laid_out["about"]
        yield self._deed(arranged, "office_director", "theory_study.session", self._id(arranged), laid_out)
