"""The demo's living state: what is under way on the day on which it is made, so that every scene can be tried at once.

A session today with a leave still to be answered, an inspection half ticked and one to be seen by its section, visits
to accept, promised for today, overdue. Nothing is dated after ``latest``, the moment at which people start to use the
demo.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from schema.calendar import workdays_after
from schema.day import MINUTE_MS, day_of, days_after, moment_of
from server.demo.chance import Chance
from server.demo.directory import Directory
from server.demo.hygiene import Hygiene, Sheet
from server.demo.people import Roster
from server.demo.places import DemoRoom
from server.demo.reception import Reception, Visit
from server.demo.scribe import Deed
from server.demo.study import SESSION_COUNT, Meeting, Study, held_on
from server.demo.study_topics import NEXT_TOPICS, OPEN_TOPIC, TODAY_TOPIC

_WINDOW_MS: Final = 30 * MINUTE_MS
_QUARTER_MS: Final = 15 * MINUTE_MS
ORGANISER: Final = "education_young"
WAITING_LEAVE: Final = "building_second"
FAILED_ROOM: Final = "306 财经工委"
HALF_TICKED_ROOM: Final = "308 城建环保工委"


class Today:
    """The day on which the demo is made."""

    def __init__(self, chance: Chance, roster: Roster, study: Study, hygiene: Hygiene, latest: int) -> None:
        self._chance, self._roster, self._study, self._hygiene = chance, roster, study, hygiene
        self.day, self.latest = roster.today, latest
        self._opens = min(max(moment_of(self.day), min(moment_of(self.day, 8, 30), latest - 60 * MINUTE_MS)), latest)
        self.meetings = self._meetings()

    def moment(self, share: int) -> int:
        """A moment between the opening of the day and ``latest``, ``share`` in thousandths."""
        return self._opens + (self.latest - self._opens) * share // 1000

    def _meetings(self) -> list[Meeting]:
        study, number = self._study, SESSION_COUNT
        organiser = self._roster[ORGANISER]
        found = [study.meeting(number, study.anchor, TODAY_TOPIC, self.day, organiser=organiser)]
        for topic in NEXT_TOPICS:
            number += 1
            planned = days_after(study.anchor, 14 * (number - SESSION_COUNT))
            found.append(study.meeting(number, planned, topic, held_on(planned)))
        if not found[0].starts_at - _WINDOW_MS <= self.latest <= found[0].ends_at:
            starts_at = -(-(self.latest + 5 * MINUTE_MS) // _QUARTER_MS) * _QUARTER_MS
            day = day_of(starts_at)
            found.append(study.meeting(number + 1, day, OPEN_TOPIC, day, starts_at=starts_at, organiser=organiser))
        return found

    # --- study ----------------------------------------------------------------------------------------------

    def study_deeds(self) -> Iterator[Deed]:
        """Today's sessions and the next ones, leave for today, those who are in the room already."""
        study, roster, chance = self._study, self._roster, self._chance
        for meeting in self.meetings:
            yield from study.arrange(meeting)
        first = self.meetings[0]
        yield from study.ask_leave(first, roster["legal_head"], chance)
        yield study.answer_leave(first, roster["legal_head"], chance)
        before = workdays_after(self.day, -1)
        yield from study.ask_leave(first, roster[WAITING_LEAVE], chance, moment_of(before, 17, 40))
        away = {roster["legal_head"], roster[WAITING_LEAVE], roster["secretary_general"]}
        for meeting in (first, *self.meetings[1 + len(NEXT_TOPICS) :]):
            opens = meeting.starts_at - _WINDOW_MS + MINUTE_MS
            closes = min(self.latest, meeting.starts_at + 2 * MINUTE_MS)
            people = [meeting.organiser, *chance.sample([one for one in meeting.people if one not in away], 9)]
            for place, person in enumerate(dict.fromkeys(people)):
                if opens < closes:
                    yield study.scan(meeting, person, opens + (closes - opens) * (place + 1) // 12)

    # --- hygiene --------------------------------------------------------------------------------------------

    def hygiene_deeds(self) -> Iterator[Deed]:
        """Yesterday's sheet with failed items that its section has not seen; today's one good, one half ticked."""
        hygiene, chance = self._hygiene, self._chance
        rooms = {one.name: one for one in hygiene.rooms}
        before = workdays_after(self.day, -1)
        failed = self._sheet(rooms[FAILED_ROOM], before, {"desk": "两张桌面文件成堆", "under_desk": "桌下堆放纸箱三只"})
        at = moment_of(before, 15, 12)
        yield from hygiene.tick(failed, at, chance)
        yield hygiene.conclude(failed, at + 5 * MINUTE_MS)
        good = self._sheet(rooms["305 监察司法工委"], self.day, {})
        yield hygiene.open(good, self.moment(500), list(good.items))
        yield hygiene.conclude(good, self.moment(520))
        half = self._sheet(rooms[HALF_TICKED_ROOM], self.day, {"windows": "窗台堆放资料"})
        yield hygiene.open(half, self.moment(560), ["floor", "desk", "windows"])

    def _sheet(self, room: DemoRoom, day: str, remarks: dict[str, str]) -> Sheet:
        first, second = self._roster.holders("hygiene_inspector", day)[:2]
        clean = self._hygiene.sheet(self._chance, room, day, first, second)
        items = {item: "fail" if item in remarks else "pass" for item in clean.items}
        return Sheet(id=clean.id, room=room, day=day, first=first, second=second, items=items, remarks=remarks)

    # --- reception ------------------------------------------------------------------------------------------

    def reception_deeds(self, reception: Reception, directory: Directory) -> Iterator[Deed]:
        """Visits done this morning, being received, waiting to be accepted, promised for today, overdue, promised for later."""
        roster, chance = self._roster, self._chance
        desk, second = roster.holders("receptionist", self.day)[:2]
        entries = {one.matter.matter: one for one in directory.entries}

        def begin(receiver: str, at: int, name: str, case: int = 0) -> tuple[Visit, str]:
            entry = entries[name]
            visit = reception.visit(chance, day_of(at), at, entry, entry.matter.cases[case], receiver)
            return visit, roster[entry.matter.handler]

        done, _ = begin(desk, self.moment(100), "公文收发和送文", 1)
        yield from (reception.arrive(done), reception.finish(done, desk, self.moment(140)))
        handed, handler = begin(second, self.moment(300), "代表建议办理进度查询", 1)
        yield from (reception.arrive(handed), reception.hand_over(handed, second, handler, self.moment(340), chance))
        accepted, handler = begin(desk, self.moment(620), "法规草案征求意见")
        yield from (reception.arrive(accepted), reception.hand_over(accepted, desk, handler, self.moment(650), chance))
        yield reception.act(accepted, handler, "accept", self.moment(700))
        yield reception.arrive(begin(desk, self.moment(900), "旁听常委会会议报名", 1)[0])
        for days_before, days_after_today, name, case in _PROMISES:
            received = moment_of(workdays_after(self.day, -days_before), 10, 8 + 3 * days_before)
            due = workdays_after(self.day, days_after_today) if days_after_today else self.day
            visit, handler = begin(second, received, name, case)
            yield reception.arrive(visit)
            yield reception.hand_over(visit, second, handler, received + 5 * MINUTE_MS, chance)
            yield reception.act(visit, handler, "accept", received + 12 * MINUTE_MS)
            yield reception.promise(visit, handler, due, received + 30 * MINUTE_MS, chance)

    def roles(self) -> dict[str, str]:
        """Those through whom each scene can be tried: what they are in it, and their id."""
        roster, day = self._roster, self.day
        return {
            "receptionist": roster.holders("receptionist", day)[0],
            "inspector": roster.holders("hygiene_inspector", day)[0],
            "second_inspector": roster.holders("hygiene_inspector", day)[1],
            "organiser": roster[ORGANISER],
            "secretary_general": roster["secretary_general"],
            "office_clerk": roster.holder("office_clerk", day),
            "office_director": roster["office_director"],
            "section_with_failed_room": roster["finance_young"],
            "handler_of_waiting_visit": roster["deputies_young"],
            "promise_due": roster["building_young"],
            "asked_for_leave": roster[WAITING_LEAVE],
            "supervision": roster["legal_second"],
            "staff": roster["justice_young"],
            "administrator": roster["administrator"],
        }


_PROMISES: Final = (
    (3, 0, "交通出行方面的意见", 0),
    (5, -2, "教育方面的意见和调研", 0),
    (1, 2, "规范性文件备案审查建议", 0),
)
"""Promises under way: received so many working days ago, due so many working days from today, the matter, its case."""
