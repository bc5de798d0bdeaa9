"""The demo's study sessions of a year under regulation 5: arranged, attended, leave asked and answered, closed with a
summary.

Every second Friday around the public holidays, most people by the code at the door, some by roll-call or from a paper
sheet. Gives deeds, writes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import msgspec

from schema.calendar import holiday_on, is_workday, weekday_of, workday_from, workdays_after
from schema.day import MINUTE_MS, day_of, days_after, moment_of
from schema.names import natural_id, uuid7
from server.demo.chance import Chance
from server.demo.people import Roster
from server.demo.places import MEETING_ROOM, Places
from server.demo.scribe import Deed
from server.demo.study_topics import (
    CONFIRM_NOTES,
    DECLINED,
    GRANTED,
    LEAVE_REASONS,
    MAKE_UP_NOTES,
    STRIKE_NOTES,
    TOPICS,
    Topic,
)

SESSION_COUNT: Final = 26
_ARRANGED_DAYS_BEFORE: Final = 12
_LENGTH_MS: Final = 90 * MINUTE_MS
_FRIDAY: Final = 5
_CALLED_OFF: Final = 17
_ON_PAPER: Final = 8
_MOVED: Final = 12
_FLAGGED: Final = {
    3: ("outside_window", True), 6: ("not_listed", True), 10: ("other_room", True), 14: ("outside_window", False),
    19: ("not_listed", False), 21: ("retired_code", True), 23: ("other_room", False), 25: ("retired_code", None),
}  # fmt: skip
"""By number of the session: a check-in that the organiser confirms (True), strikes (False) or has yet to look at (None)."""
_ORGANISERS: Final = ("office_deputy", "deputies_second", "education_young", "clerk", "legal_second", "deputies_second")


class Meeting(msgspec.Struct, frozen=True, kw_only=True):
    """One session: ``number`` counts from 0. ``planned`` is the day of the rhythm, ``day`` that on which it is held."""

    number: int
    id: str
    topic: Topic
    planned: str
    day: str
    starts_at: int
    organiser: str
    people: list[str]
    arranged_at: int

    @property
    def ends_at(self) -> int:
        """The end, ms."""
        return self.starts_at + _LENGTH_MS


class Study:
    """The study year of one demo office."""

    def __init__(self, chance: Chance, office: str, roster: Roster, places: Places) -> None:
        self._chance, self._office, self._roster, self._places = chance, office, roster, places
        self.anchor = friday_from(roster.today)
        days = [days_after(self.anchor, -14 * back) for back in range(SESSION_COUNT, 0, -1)]
        topics = chance.shuffled(TOPICS)
        self.absent: dict[int, frozenset[str]] = {}
        """By number of a session that was held: who was away. Known once its deeds were given."""
        self.past = [self.meeting(number, day, topics[number], held_on(day)) for number, day in enumerate(days)]

    def meeting(
        self, number: int, planned: str, topic: Topic, day: str, *, starts_at: int = 0, organiser: str = ""
    ) -> Meeting:
        """Lay out a session of a day; at half past two unless told otherwise."""
        starts_at = starts_at or moment_of(day, 14, 30)
        arranged = workday_from(days_after(min(planned, self._roster.today), -_ARRANGED_DAYS_BEFORE), step=-1)
        arranged_at = moment_of(arranged, 10, self._chance.below(50))
        return Meeting(
            number=number,
            id=uuid7(arranged_at, self._chance.bytes(10)),
            topic=topic,
            planned=planned,
            day=day,
            starts_at=starts_at,
            organiser=organiser or self._roster[_ORGANISERS[number % len(_ORGANISERS)]],
            people=self._roster.serving(day),
            arranged_at=arranged_at,
        )

    def deeds(self) -> Iterator[Deed]:
        """All deeds of the past sessions."""
        for meeting in self.past:
            yield from self.arrange(meeting)
            if meeting.number == _CALLED_OFF:
                yield self._act(
                    self._clerk(meeting.day), "party_study.session", meeting.id, "call_off", moment_of(meeting.day, 9, 20),
                    {"outcome": "当天召开常委会会议，本次学习取消，内容并入下次。"},
                )  # fmt: skip
                continue
            if meeting.number == _MOVED:
                yield self._move(meeting)
            yield from self._hold(meeting)

    def arrange(self, meeting: Meeting) -> Iterator[Deed]:
        """The clerk of the day enters the session."""
        materials = meeting.topic.materials
        holiday = holiday_on(meeting.planned)
        if meeting.day != meeting.planned:
            reason = f"逢{holiday.zh}假期" if holiday else "当天会议室另有安排"
            materials += f"。原定{_spoken(meeting.planned)}，{reason}，改在{_spoken(meeting.day)}。"
        starts_at = meeting.starts_at - (60 * MINUTE_MS if meeting.number == _MOVED else 0)
        values = {
            "topic": meeting.topic.topic, "content_kind": meeting.topic.content_kind, "form": meeting.topic.form,
            "starts_at": starts_at, "ends_at": starts_at + _LENGTH_MS, "room": self._places.rooms[MEETING_ROOM],
            "organiser": meeting.organiser, "people": meeting.people, "materials": materials,
        }  # fmt: skip
        if meeting.topic.lecturer:
            values["lecturer"] = self._roster[meeting.topic.lecturer]
        yield Deed(
            at=meeting.arranged_at,
            person=self._clerk(day_of(meeting.arranged_at)),
            collection="party_study.session",
            record=meeting.id,
            kind="create",
            values=values,
        )

    def _move(self, meeting: Meeting) -> Deed:
        return self._act(
            meeting.organiser, "party_study.session", meeting.id, "move", moment_of(workdays_after(meeting.day, -1), 15, 5),
            {
                "starts_at": meeting.starts_at, "ends_at": meeting.ends_at, "first_day": meeting.day,
                "moved_why": "会议室午间另有会议，学习顺延一小时",
            },
        )  # fmt: skip

    def _hold(self, meeting: Meeting) -> Iterator[Deed]:
        chance = self._chance.branch(f"session {meeting.number}")
        sure = {
            meeting.organiser,
            *(self._roster[one] for one in ("secretary_general", "director", meeting.topic.lecturer or "clerk")),
        }
        rest = chance.shuffled([one for one in meeting.people if one not in sure])
        flag, verdict = _FLAGGED.get(meeting.number, ("", None))
        away = [rest.pop() for _ in range(chance.between(1, 4))]
        for person in away:
            yield from self.ask_leave(meeting, person, chance)
            yield self.answer_leave(meeting, person, chance)
        away += [rest.pop() for _ in range(chance.weighted(((0, 5), (1, 4), (2, 1))))]
        self.absent[meeting.number] = frozenset(away)
        if chance.is_one_in(4):
            asker = next(one for one in rest if not self._roster.is_leader(one))
            yield from self.ask_leave(meeting, asker, chance)
            yield self.answer_leave(meeting, asker, chance, granted=False)
        if flag:
            person = self._roster["retiree_1"] if flag == "not_listed" else rest.pop()
            yield from self._flagged(meeting, person, flag, verdict)
        yield self.scan(meeting, meeting.organiser, meeting.starts_at - chance.between(16, 24) * MINUTE_MS)
        yield from self._check_in(meeting, [*rest, *sorted(sure - {meeting.organiser})], chance)
        yield self._act(
            meeting.organiser, "party_study.session", meeting.id, "close", meeting.ends_at + chance.between(32, 55) * MINUTE_MS,
            {"outcome": meeting.topic.outcome},
        )  # fmt: skip
        yield from self._make_up(meeting, away)

    def _make_up(self, meeting: Meeting, away: list[str]) -> Iterator[Deed]:
        """Most of those who were away study it afterwards; some late, a few not yet."""
        chance = self._chance.branch(f"made up {meeting.number}")
        for person in away:
            day = workdays_after(meeting.day, chance.weighted(((2, 3), (4, 4), (7, 3), (13, 1))))
            if chance.percent(6) or day >= self._roster.today:
                continue
            yield Deed(
                at=moment_of(day, 17, chance.below(50)), person=person, collection="party_study.make_up",
                record=self._of(meeting, person, "party_study.make_up"), kind="create",
                values={
                    "session": meeting.id, "person": person, "day": day, "what": f"自学“{meeting.topic.topic}”材料",
                    "notes": chance.pick(MAKE_UP_NOTES),
                },
            )  # fmt: skip

    def _check_in(self, meeting: Meeting, people: list[str], chance: Chance) -> Iterator[Deed]:
        for place, person in enumerate(people):
            seconds = chance.between(60 * 6, 60 * 14) if chance.percent(4) else chance.between(-60 * 12, -20)
            seen_at = meeting.starts_at + seconds * 1000
            way = chance.weighted((("poster", 90), ("roll_call", 6), ("paper", 4)))
            if meeting.number == _ON_PAPER:
                way = "paper"
            if way == "poster":
                yield self.scan(meeting, person, seen_at)
                continue
            by_clerk = moment_of(workdays_after(meeting.day, 1), 9, 30) + place * 20_000
            at = by_clerk if way == "paper" else meeting.starts_at + (15 * 60 + place * 3) * 1000
            yield Deed(
                at=at, person=self._clerk(day_of(at)) if way == "paper" else meeting.organiser, collection="party_study.attendance",
                record=self._of(meeting, person, "party_study.attendance"), kind="create",
                values={"session": meeting.id, "person": person, "way": way, "seen_at": seen_at},
            )  # fmt: skip

    def scan(self, meeting: Meeting, person: str, at: int, flag: str = "") -> Deed:
        """Someone scans the meeting room's code, or with a flag the old or another room's."""
        poster = self._places.poster(MEETING_ROOM, meeting.day)
        if flag == "retired_code":
            poster = self._places.old_poster(MEETING_ROOM, meeting.day) or poster
        elif flag == "other_room":
            poster = self._places.poster("303 代表工委", meeting.day)
        return Deed(
            at=at, person=person, collection="party_study.attendance", record=self._of(meeting, person, "party_study.attendance"),
            kind="create", proof={"code": poster.code, "seen_at": at},
            values={"session": meeting.id, "person": person, "way": "poster", "seen_at": at, "station": poster.id},
        )  # fmt: skip

    def _flagged(self, meeting: Meeting, person: str, flag: str, verdict: bool | None) -> Iterator[Deed]:
        at = meeting.starts_at - 3 * MINUTE_MS
        if flag == "outside_window":
            at = meeting.ends_at + 40 * MINUTE_MS
        yield self.scan(meeting, person, at, flag)
        if verdict is None:
            return
        notes = CONFIRM_NOTES if verdict else STRIKE_NOTES
        yield self._act(
            meeting.organiser, "party_study.attendance", self._of(meeting, person, "party_study.attendance"),
            "confirm" if verdict else "strike", moment_of(workdays_after(meeting.day, 1), 8, 50), {"note": notes[flag]},
        )  # fmt: skip

    # --- leave ----------------------------------------------------------------------------------------------

    def ask_leave(self, meeting: Meeting, person: str, chance: Chance, at: int = 0) -> Iterator[Deed]:
        """Someone asks for leave, the working day before unless told otherwise."""
        asked = at or moment_of(workdays_after(meeting.day, -1), chance.between(8, 16), chance.below(60))
        reason = chance.pick(LEAVE_REASONS)
        said = {"reason": reason} if reason else {"kind": "sick"}
        yield Deed(
            at=asked,
            person=person,
            collection="party_study.leave",
            record=self._of(meeting, person, "party_study.leave"),
            kind="create",
            values={"session": meeting.id, "person": person, **said},
        )

    def answer_leave(self, meeting: Meeting, person: str, chance: Chance, *, granted: bool = True) -> Deed:
        """The secretary general answers, at the end of that working day."""
        answered = moment_of(workdays_after(meeting.day, -1), 17, chance.below(28))
        return self._act(
            self._roster.holder("secretary_general", day_of(answered)),
            "party_study.leave",
            self._of(meeting, person, "party_study.leave"),
            "grant" if granted else "decline",
            answered,
            {"answer": chance.pick(GRANTED if granted else DECLINED)},
        )

    def _of(self, meeting: Meeting, person: str, collection: str) -> str:
        return natural_id(self._office, collection, (meeting.id, person))

    def _clerk(self, day: str) -> str:
        return self._roster.holder("office_clerk", day)

    def _act(self, person: str, collection: str, record: str, action: str, at: int, values: dict[str, str]) -> Deed:
        return Deed(
            at=at, person=person, collection=collection, record=record, kind="act", action=action, values=dict(values)
        )


def held_on(planned: str) -> str:
    """The day on which a session of this Friday is held: the Friday itself, or the next working day after a holiday."""
    return planned if is_workday(planned) else workday_from(planned)


def friday_from(day: str) -> str:
    """The day itself if it is a Friday, else the next one."""
    return days_after(day, (_FRIDAY - weekday_of(day)) % 7)


def _spoken(day: str) -> str:
    return f"{int(day[5:7])}月{int(day[8:])}日"
