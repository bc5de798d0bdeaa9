"""The demo's premises beside the inspections under regulation 12: rooms looked through after work, monthly cleanings, what
failures led to, commendations, a round under way (12.5 to 12.8). Gives deeds, writes nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any, Final

from schema.calendar import is_workday, workday_from, workdays_after
from schema.day import MINUTE_MS, days_after, moment_of
from schema.draw import Candidate, drawn
from schema.names import natural_id, uuid7
from server.demo.chance import Chance
from server.demo.hygiene import Hygiene
from server.demo.people import Roster
from server.demo.places import ROOMS, Places
from server.demo.scribe import Deed

_EVENINGS: Final = 20
_MONTHS: Final = 6
_DECIDE_DAYS: Final = 2
_UNDECIDED: Final = 2
_UNANSWERED_DAYS = 30
"""What is older was answered by all."""
_CLOSING: Final = ("doors", "windows", "lights", "computers")
_AREAS: Final = (
    ("一楼大厅和前台", "office"), ("二楼走廊和开水间", "deputies"), ("三楼走廊", "legal"), ("档案室和库房", "office"), ("院内和车棚", "building"),
)  # fmt: skip
_ANSWERS: Final = (
    "已整改，今后由值日同志每天下班前看一遍。",
    "接受批评，科室已开会讲明要求。",
    "已清理，一周内再自查一次。",
)
_ROOMS_A_ROUND: Final = 5


class Premises:
    """What happens in the rooms of one demo office beside the inspections. Ask for ``deeds`` after the hygiene's own were gone through."""

    def __init__(self, chance: Chance, office: str, roster: Roster, places: Places, hygiene: Hygiene) -> None:
        self._chance, self._office, self._roster, self._places, self._hygiene = chance, office, roster, places, hygiene

    def deeds(self) -> Iterator[Deed]:
        """All deeds."""
        yield from self._evenings()
        yield from self._cleanings()
        yield from self._notices()
        yield from self._praise()
        yield from self._loss()
        yield from self._round()

    def _deed(
        self, at: int, person: str, collection: str, record: str, values: dict[str, Any], action: str = ""
    ) -> Deed:
        kind = "act" if action else "create"
        return Deed(
            at=at,
            person=person,
            collection=f"hygiene.{collection}",
            record=record,
            kind=kind,
            action=action,
            values=values,
        )

    def _evenings(self) -> Iterator[Deed]:
        chance = self._chance.branch("evenings")
        day = self._roster.today
        for _ in range(_EVENINGS):
            day = workdays_after(day, -1)
            for room in ROOMS:
                keeper = self._places.keeper(room)
                if room.station != "door" or chance.percent(8):
                    continue
                items = dict.fromkeys(_CLOSING, "pass")
                if chance.percent(4):
                    items[chance.pick(_CLOSING)] = "fail"
                place = self._places.rooms[room.name]
                values = {"room": place, "day": day, "items": items, "station": self._places.poster(room.name, day).id}
                record = natural_id(self._office, "hygiene.self_check", (place, day))
                yield self._deed(moment_of(day, 17, 20 + chance.below(35)), keeper, "self_check", record, values)

    def _cleanings(self) -> Iterator[Deed]:
        chance, today = self._chance.branch("cleanings"), self._roster.today
        for back in range(_MONTHS, -1, -1):
            month = days_after(today[:8] + "01", -28 * back)[:8] + "01"
            day = workday_from(days_after(month, 24), step=-1)
            if back == 0:
                day = workday_from(days_after(today, 2))
            planned = moment_of(workdays_after(day, -6 if back else -3), 10, 15)
            clerk = self._roster["office_director"]
            cleaning = uuid7(planned, chance.bytes(10))
            yield self._deed(
                planned, clerk, "cleaning", cleaning, {"day": day, "note": "下午四点开始，各科室自备抹布。"}
            )
            for place, (area, section) in enumerate(_AREAS):
                record = natural_id(self._office, "hygiene.cleaning_area", (cleaning, area))
                values = {"cleaning": cleaning, "area": area, "section": self._roster.sections[section]}
                yield self._deed(planned + (place + 1) * MINUTE_MS, clerk, "cleaning_area", record, values)
                if back and moment_of(day, 18) < moment_of(today):
                    person = chance.pick(self._roster.of_section(section, day))
                    yield self._deed(
                        moment_of(day, 16, 30 + chance.below(50)), person, "cleaning_area", record, {}, "finish"
                    )
            if back and moment_of(day, 18) < moment_of(today):
                yield self._deed(moment_of(day, 17, 40), clerk, "cleaning", cleaning, {}, "finish")

    def _notices(self) -> Iterator[Deed]:
        chance, times = self._chance.branch("notices"), Counter[tuple[str, str]]()
        failed = sorted((one for one in self._hygiene.concluded if one.failed), key=lambda one: (one.day, one.id))
        for sheet in failed[: len(failed) - _UNDECIDED]:
            section = sheet.room.section
            times[section, sheet.day[:4]] += 1
            nth = times[section, sheet.day[:4]]
            day = workdays_after(sheet.day, _DECIDE_DAYS)
            if day >= self._roster.today:
                return
            kind = "warning" if nth == 1 else "criticism"
            said = "，给予警告，请整改。" if nth == 1 else "，予以通报批评，请整改并答复。"
            values = {
                "subject": sheet.id, "inspection": sheet.id, "kind": kind, "section": self._roster.sections[section], "day": sheet.day,
                "times": nth, "text": f"{sheet.day} 检查{sheet.room.name}有 {len(sheet.failed)} 项不合格，属今年第 {nth} 次{said}",
            }  # fmt: skip
            record = natural_id(self._office, "hygiene.notice", (sheet.id,))
            at = moment_of(day, 10, chance.below(50))
            yield self._deed(at, self._roster.holder("office_director", day), "notice", record, values)
            later = workdays_after(day, chance.between(1, 3))
            is_answered = chance.percent(85) or later < days_after(self._roster.today, -_UNANSWERED_DAYS)
            if later < self._roster.today and is_answered:
                person = chance.pick(self._roster.of_section(section, later))
                yield self._deed(
                    moment_of(later, 9, chance.below(50)),
                    person,
                    "notice",
                    record,
                    {"answer": chance.pick(_ANSWERS)},
                    "answer",
                )

    def _praise(self) -> Iterator[Deed]:
        """The half-year that ended last: the sections in which nothing was found most often."""
        today = self._roster.today
        half = f"{today[:4]}-07-01" if today[5:7] > "06" else f"{today[:4]}-01-01"
        first = f"{half[:4]}-01-01" if half[5:7] == "07" else f"{int(half[:4]) - 1}-07-01"
        day = workday_from(days_after(half, 6))
        sheets = [one for one in self._hygiene.concluded if first <= one.day < half]
        good = Counter(one.room.section for one in sheets if not one.failed)
        if not self._roster.first_day < day < today:
            return
        for place, (section, count) in enumerate(good.most_common(2)):
            subject = self._roster.sections[section]
            record = natural_id(self._office, "hygiene.praise", (subject, first))
            values = {
                "subject": subject,
                "period": first,
                "section": subject,
                "text": f"上半年检查 {count} 次全部合格，予以表扬。",
            }
            yield self._deed(
                moment_of(day, 11, place), self._roster.holder("office_director", day), "praise", record, values
            )

    def _loss(self) -> Iterator[Deed]:
        day = workday_from(days_after(self._roster.today, -70))
        room = next(one for one in self._hygiene.rooms if one.untidy > 5)
        clerk, at = self._roster.holder("office_clerk", day), moment_of(day, 9, 5)
        loss = uuid7(at, self._chance.branch("loss").bytes(10))
        values = {
            "day": workdays_after(day, -1), "room": self._places.rooms[room.name], "what": "饮水机漏水，地板泡坏约 2 平方米",
            "how": "下班时水阀没有关，夜里漏水；值班人员清晨发现。", "value_yuan": 600,
        }  # fmt: skip
        yield self._deed(at, clerk, "loss", loss, values)
        decided = workdays_after(day, 1)
        values = {
            "subject": loss, "loss": loss, "kind": "criticism", "section": self._roster.sections[room.section], "day": values["day"],
            "times": 1, "text": "下班前疏漏造成漏水，予以通报批评，请说明今后怎样防止。",
        }  # fmt: skip
        record = natural_id(self._office, "hygiene.notice", (loss,))
        yield self._deed(
            moment_of(decided, 10, 20), self._roster.holder("office_director", decided), "notice", record, values
        )
        answer = {"answer": "责任人已作检讨，科室定了关水关电两人签字。"}
        person = self._roster.of_section(room.section, decided)[0]
        yield self._deed(moment_of(workdays_after(decided, 1), 9, 30), person, "notice", record, answer, "answer")

    def _round(self) -> Iterator[Deed]:
        """Drawn this morning, or on the last working day."""
        today = self._roster.today
        day = today if is_workday(today) else workday_from(today, step=-1)
        at = moment_of(day, 8, 40)
        rooms = [
            Candidate(self._places.rooms[one.name], 20 + 9 * place, 2 if one.untidy > 5 else 0)
            for place, one in enumerate(self._hygiene.rooms)
        ]
        seed = f"{self._chance.branch('round').below(10**9):09d}"
        found = drawn(rooms, _ROOMS_A_ROUND, seed)
        values = {"day": day, "seed": seed, "rooms": [room for room, _ in found], "reasons": dict(found)}
        record = uuid7(at, self._chance.branch("round").bytes(10))
        yield self._deed(at, self._roster.holder("hygiene_inspector", day), "round", record, values)
