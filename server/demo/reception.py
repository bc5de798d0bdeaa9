"""The demo's visits and questions of a year under regulation 13: received, done at once, handed over, given back,
promised and kept.

Visitors have a form of address only; the few contacts are masked. Gives deeds, writes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import msgspec

from schema.calendar import workdays_after, workdays_between
from schema.day import MINUTE_MS, days_after, moment_of
from schema.names import uuid7
from server.demo.chance import Chance
from server.demo.directory import Directory, Entry
from server.demo.guide import NOTHING, Case
from server.demo.people import Roster
from server.demo.places import RECEPTION, Places
from server.demo.scribe import Deed
from server.demo.visitors import (
    CONTACTS,
    ELSEWHERE,
    FORMS_OF_ADDRESS,
    PROMISES,
    QUESTIONS,
    RETURNED,
    TOLD,
    VISITOR_SURNAMES,
)
from sync.merge import Fields

VISIT_COUNT: Final = 142
_CONTACT_DAYS: Final = 30
"""A contact is kept so many days after the end (13.3), so older visits have none."""
_WAYS: Final = (("in_person", 78), ("telephone", 15), ("letter", 4), ("online", 3))
_COURSES: Final = (("at_once", 44), ("handed", 30), ("promised", 14), ("returned", 4), ("elsewhere", 8))


class Visit(msgspec.Struct, frozen=True, kw_only=True):
    """One visit as it begins. ``case`` is what the visitor asks."""

    id: str
    at: int
    day: str
    receiver: str
    entry: Entry | None
    case: Case
    values: Fields


class Reception:
    """Visits and questions of one demo office."""

    def __init__(self, chance: Chance, roster: Roster, places: Places, directory: Directory) -> None:
        self._chance, self._roster, self._places, self._directory = chance, roster, places, directory
        self.unanswered: list[tuple[str, str, int]] = []
        """Questions still open, oldest first, once ``deeds`` was gone through: record, who asked, when."""

    def deeds(self) -> Iterator[Deed]:
        """All deeds of the past year."""
        roster = self._roster
        days = workdays_between(days_after(roster.first_day, 5), days_after(roster.today, -1))
        for number in range(VISIT_COUNT):
            chance = self._chance.branch(f"visit {number}")
            day = days[number * len(days) // VISIT_COUNT]
            hour = chance.weighted(((8, 2), (9, 5), (10, 5), (11, 2), (14, 4), (15, 5), (16, 2)))
            minute = chance.between(35, 59) if hour == 8 else chance.below(60)
            at = moment_of(day, hour, minute) + number % 60 * 1000
            yield from self._course(chance, day, at)
        yield from self._question_deeds(days)

    def _course(self, chance: Chance, day: str, at: int) -> Iterator[Deed]:
        course = chance.weighted(_COURSES)
        if course == "elsewhere":
            asked, told = chance.pick(ELSEWHERE)
            visit = self.visit(chance, day, at, None, Case(asked, ""), self._receiver(chance, day))
            yield self.arrive(visit)
            yield self.act(visit, visit.receiver, "not_ours", at + chance.between(3, 9) * MINUTE_MS, {"told": told})
            return
        entry = chance.pick(self._directory.entries)
        handler = self._roster[entry.matter.handler]
        receiver = handler if course == "at_once" and chance.percent(35) else self._receiver(chance, day, handler)
        visit = self.visit(chance, day, at, entry, chance.pick(entry.matter.cases), receiver)
        yield self.arrive(visit)
        at += chance.between(2, 6) * MINUTE_MS
        if course == "at_once":
            yield self.finish(visit, receiver, at + chance.between(1, 20) * MINUTE_MS)
            return
        if course == "returned":
            other = self._roster[chance.pick(self._directory.entries).matter.handler]
            if other not in (receiver, handler):
                yield self.hand_over(visit, receiver, other, at, chance)
                at += chance.between(2, 8) * MINUTE_MS
                yield self.act(visit, other, "return", at, {"told": chance.pick(RETURNED)})
                at += 2 * MINUTE_MS
        yield self.hand_over(visit, receiver, handler, at, chance)
        at += chance.between(2, 12) * MINUTE_MS
        yield self.act(visit, handler, "accept", at)
        if course != "promised":
            yield self.finish(visit, handler, at + chance.between(5, 35) * MINUTE_MS)
            return
        due = workdays_after(day, chance.between(1, 5))
        yield self.promise(visit, handler, due, at + chance.between(5, 25) * MINUTE_MS, chance)
        kept = due if chance.percent(70) else workdays_after(day, 1)
        yield self.finish(visit, handler, moment_of(kept, chance.between(9, 11), chance.below(60)))

    def _receiver(self, chance: Chance, day: str, other_than: str = "") -> str:
        pool = self._roster.holders("receptionist", day)
        if chance.percent(18):
            pool = [one for one in self._roster.serving(day) if one != self._roster["director"]]
        return chance.pick([one for one in pool if one != other_than])

    # --- the steps of one visit -----------------------------------------------------------------------------

    def visit(self, chance: Chance, day: str, at: int, entry: Entry | None, case: Case, receiver: str) -> Visit:
        """A visit as it begins."""
        way = chance.weighted(_WAYS)
        address = "代表" if case.asked.startswith("代表") else chance.weighted(FORMS_OF_ADDRESS)
        values: Fields = {
            "visitor": chance.pick(VISITOR_SURNAMES) + address,
            "matter": case.asked, "way": way,
            "head_count": chance.weighted(((1, 80), (2, 15), (3, 4), (5, 1))) if way == "in_person" else 1,
        }  # fmt: skip
        if day > days_after(self._roster.today, -_CONTACT_DAYS) and chance.percent(60):
            values["contact"] = chance.pick(CONTACTS).format(chance.below(10_000))
        if way == "in_person":
            values["station"] = self._places.poster(RECEPTION, day).id
        if entry is not None:
            values["directory_entry"] = entry.id
        made = uuid7(at, chance.bytes(10))
        return Visit(id=made, at=at, day=day, receiver=receiver, entry=entry, case=case, values=values)

    def arrive(self, visit: Visit) -> Deed:
        """The first contact writes the visit down."""
        return Deed(
            at=visit.at, person=visit.receiver, collection="first_contact.visit", record=visit.id, kind="create",
            values=visit.values,
        )  # fmt: skip

    def act(self, visit: Visit, person: str, action: str, at: int, inputs: Fields | None = None) -> Deed:
        """A step of the visit."""
        return Deed(
            at=at, person=person, collection="first_contact.visit", record=visit.id, kind="act", action=action,
            values=inputs or {},
        )  # fmt: skip

    def hand_over(self, visit: Visit, person: str, handler: str, at: int, chance: Chance) -> Deed:
        """The owner hands the visit to another, who has still to accept."""
        told = chance.pick(TOLD)
        if visit.entry is not None:
            bring = visit.entry.matter.bring
            told += "不用带材料。" if bring == NOTHING else f"需带：{bring}。"
        return self.act(visit, person, "hand_over", at, {"handed_to": handler, "told": told})

    def promise(self, visit: Visit, person: str, due: str, at: int, chance: Chance) -> Deed:
        """The owner tells the visitor when the matter will be done."""
        what, told = chance.pick(PROMISES)
        return self.act(visit, person, "promise", at, {"promise_day": due, "promise_what": what, "told": told})

    def finish(self, visit: Visit, person: str, at: int) -> Deed:
        """The matter is done."""
        return self.act(visit, person, "finish", at, {"result": visit.case.result})

    # --- questions ------------------------------------------------------------------------------------------

    def _question_deeds(self, days: list[str]) -> Iterator[Deed]:
        for number, (question, answer) in enumerate(QUESTIONS):
            chance = self._chance.branch(f"question {number}")
            day = days[-1 - (len(QUESTIONS) - 1 - number) * (len(days) // (len(QUESTIONS) + 1)) - 2]
            at = moment_of(day, chance.between(9, 11), chance.below(60))
            asker = self._receiver(chance, day)
            record = uuid7(at, chance.bytes(10))
            yield Deed(
                at=at, person=asker, collection="first_contact.question", record=record, kind="create",
                values={"question": question},
            )  # fmt: skip
            if not answer:
                self.unanswered.append((record, asker, at))
                continue
            answered = workdays_after(day, chance.between(1, 3))
            post = chance.pick(("office_director", "office_clerk", "secretary_general"))
            yield Deed(
                at=moment_of(answered, 15, chance.below(60)), person=self._roster.holder(post, answered),
                collection="first_contact.question", record=record, kind="act", action="answer", values={"answer": answer},
            )  # fmt: skip
            yield Deed(
                at=moment_of(workdays_after(answered, 1), 9, chance.below(60)), person=asker, collection="first_contact.question",
                record=record, kind="act", action="pass_on",
            )  # fmt: skip
