"""The demo's notes, articles, self-study, speakers, inspections of notebooks and what is contested (1.8, 5.4, 5.8 to 5.10).

Most write after a session, some photograph a paper page; the branch inspects each half-year. Gives deeds, and the drawn pages that
some of them name; writes nothing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Any, Final

from schema.calendar import workday_from, workdays_after
from schema.day import MINUTE_MS, day_of, days_after, moment_of
from schema.names import natural_id, uuid7
from schema.period import period_of
from server.demo.chance import Chance
from server.demo.note_words import (
    ACCEPTED,
    ARTICLE_TITLES,
    ASKED_MORE,
    POINTS,
    REMARKS,
    SENT_BACK,
    SPOKEN,
    STEPS,
    STUDIES,
    THOUGHTS,
)
from server.demo.paper_page import paper_page
from server.demo.people import Roster
from server.demo.scribe import Deed
from server.demo.study import Meeting, Study

NOTE: Final = "party_study.note"
ARTICLE: Final = "party_study.article"
ROUND: Final = "party_study.inspection_round"
INSPECTION: Final = "party_study.inspection"
_CENTRE: Final = ("director", "deputy_1", "deputy_2", "secretary_general")
_ON_PAPER: Final = ("finance_head", "legal_head")
"""Seats whose people write by hand and photograph it."""
_BEHIND: Final = ("building_second", "education_officer")
"""Seats whose people are behind the pace."""
_PAPER_CHARS: Final = 820
_ROUND_LEAD_DAYS: Final = 8
_ROUND_LEAST_DAYS: Final = 40
"""A half-year of which so much has gone by has an inspection under way."""


class Notes:
    """What the people of one demo office wrote; ``pages`` are the drawn pages by hash."""

    def __init__(self, chance: Chance, office: str, roster: Roster, study: Study) -> None:
        self._chance, self._office, self._roster, self._study = chance, office, roster, study
        self._written: list[tuple[str, str, str, str]] = []
        """Person, collection, id and day of each note."""
        self.pages: dict[str, bytes] = {}
        self._on_paper: set[str] = set()

    def deeds(self) -> Iterator[Deed]:
        """All deeds; those of notes before those of inspections."""
        yield from self._notes()
        yield from self._centre_notes()
        yield from self._articles()
        yield from self._self_study()
        yield from self._speeches()
        yield from self._inspections()
        yield from self._last_year()
        yield from self._objections()

    def _keepers(self, day: str) -> list[str]:
        serving = set(self._roster.serving(day))
        posts = ("party_member", "deputy_director", "staff")
        return list(dict.fromkeys(one for post in posts for one in self._roster.holders(post, day) if one in serving))

    def _deed(
        self, at: int, person: str, collection: str, record: str, values: dict[str, Any], action: str = ""
    ) -> Deed:
        kind = "act" if action else "create"
        return Deed(at=at, person=person, collection=collection, record=record, kind=kind, action=action, values=values)

    def _of(self, collection: str, *key: str) -> str:
        return natural_id(self._office, collection, key)

    # --- writing --------------------------------------------------------------------------------------------

    def _text(self, chance: Chance, topic: str, thoughts: int = 5) -> str:
        points = "\n".join(f"- {one}" for one in chance.sample(POINTS, 4))
        said = "\n".join(chance.sample(THOUGHTS, thoughts))
        return f"# {topic}\n{points}\n{said}\n**下一步**：{chance.pick(STEPS)}"

    def _notes(self) -> Iterator[Deed]:
        held = [one for one in self._study.past if one.number in self._study.absent]
        seats = {self._roster[seat]: seat for seat in self._roster.members}
        for person in self._keepers(self._roster.today):
            seat = seats[person]
            chance = self._chance.branch(f"notes of {seat}")
            is_member = "party_member" in self._roster.members[seat].seat.posts
            there = [one for one in held if person in one.people and person not in self._study.absent[one.number]]
            count = 3 if seat in _BEHIND or not is_member else 9 if seat not in _CENTRE else 4
            for meeting in sorted(chance.sample(there, count), key=lambda one: one.number):
                yield self._note(chance, person, seat, meeting)

    def _note(self, chance: Chance, person: str, seat: str, meeting: Meeting) -> Deed:
        day = min(days_after(meeting.day, chance.below(3)), days_after(self._roster.today, -1))
        at = moment_of(max(day, meeting.day), 19, chance.below(50))
        record = uuid7(at, chance.bytes(10))
        topic = meeting.topic.topic
        values: dict[str, Any] = {"person": person, "day": day_of(at), "title": topic, "session": meeting.id}
        if seat in _ON_PAPER and chance.percent(40):
            page = paper_page(chance)
            sha256 = hashlib.sha256(page).hexdigest()
            self.pages[sha256] = page
            self._on_paper.add(record)
            values |= {"photos": {f"page.{sha256[:8]}": sha256}, "pages": 1, "page_chars": _PAPER_CHARS}
        else:
            values["text"] = self._text(chance, topic)
        self._written.append((person, NOTE, record, day_of(at)))
        return self._deed(at, person, NOTE, record, values)

    def _centre_notes(self) -> Iterator[Deed]:
        for seat in _CENTRE:
            chance, person = self._chance.branch(f"centre notes of {seat}"), self._roster[seat]
            for back in range(9):
                day = days_after(self._roster.today, -12 - 36 * back - chance.below(6))
                at = moment_of(day, 20, chance.below(50))
                record, topic = uuid7(at, chance.bytes(10)), chance.pick(self._study.past).topic.topic
                values = {"person": person, "day": day, "title": topic, "text": self._text(chance, topic, 7)}
                self._written.append((person, "theory_study.note", record, day))
                yield self._deed(at, person, "theory_study.note", record, values)

    def _articles(self) -> Iterator[Deed]:
        chance = self._chance.branch("articles")
        keepers = [
            one
            for one in self._keepers(self._roster.today)
            if self._roster.section_of(self._member(one), self._roster.today)
        ]
        for place, person in enumerate(chance.sample(keepers, 16)):
            ago = 4 + place if place < 3 else 30 + 14 * place
            yield from self._article(
                chance, ARTICLE, person, ago, "" if place < 2 else "sent_back" if place == 2 else "accept"
            )
        for seat in _CENTRE:
            for ago in (70, 190):
                yield from self._article(
                    chance, "theory_study.article", self._roster[seat], ago + chance.below(20), "accept"
                )

    def _member(self, person: str) -> Any:
        return next(one for one in self._roster.members.values() if one.id == person)

    def _article(self, chance: Chance, collection: str, person: str, ago: int, answer: str) -> Iterator[Deed]:
        day = workday_from(days_after(self._roster.today, -ago), step=-1)
        at = moment_of(day, 16, chance.below(40))
        title = chance.pick(ARTICLE_TITLES)
        record = uuid7(at, chance.bytes(10))
        said = "\n".join(chance.shuffled(THOUGHTS)[:8])
        text = f"# {title}\n{said}\n" + "\n".join(chance.sample(POINTS, 5)) + f"\n{chance.pick(STEPS)}"
        yield self._deed(at, person, collection, record, {"person": person, "day": day, "title": title, "text": text})
        yield self._deed(at + 10 * MINUTE_MS, person, collection, record, {}, "hand_in")
        if answer:
            read = moment_of(workdays_after(day, 1 if ago < 10 else 1 + chance.below(5)), 10, chance.below(50))
            said = SENT_BACK if answer == "sent_back" else chance.pick(ACCEPTED)
            action = "send_back" if answer == "sent_back" else answer
            yield self._deed(read, self._inspector(chance, person), collection, record, {"answer": said}, action)

    def _inspector(self, chance: Chance, person: str) -> str:
        both = [self._roster["office_director"], self._roster["office_deputy"]]
        return chance.pick([one for one in both if one != person])

    def _self_study(self) -> Iterator[Deed]:
        chance = self._chance.branch("self-study")
        keepers = self._keepers(self._roster.today)
        for number in range(46):
            kind, what, minutes = chance.pick(STUDIES)
            person, day = chance.pick(keepers), days_after(self._roster.today, -1 - 8 * number)
            if day <= self._roster.first_day:
                break
            at = moment_of(day, 20, chance.below(50))
            values: dict[str, Any] = {"person": person, "day": day, "kind": kind, "what": what}
            if minutes:
                values["minutes"] = minutes
            yield self._deed(at, person, "party_study.self_study", uuid7(at, chance.bytes(10)), values)

    def _speeches(self) -> Iterator[Deed]:
        for meeting in self._study.past:
            if meeting.number not in self._study.absent:
                continue
            chance = self._chance.branch(f"spoken {meeting.number}")
            there = [one for one in meeting.people if one not in self._study.absent[meeting.number]]
            for place, person in enumerate(chance.sample(there, 2 + chance.below(3))):
                values = {"session": meeting.id, "person": person, "said": {"noted": chance.pick(SPOKEN)}}
                record = self._of("party_study.speech", meeting.id, person)
                yield self._deed(
                    meeting.ends_at + place * 20_000, meeting.organiser, "party_study.speech", record, values
                )

    # --- inspections ----------------------------------------------------------------------------------------

    def _inspections(self) -> Iterator[Deed]:
        first, last = period_of("half_year", self._roster.today)
        before = period_of("half_year", days_after(first, -1))
        for span in (period_of("half_year", days_after(before[0], -1)), before):
            if span[1] > days_after(self._roster.first_day, 30):
                yield from self._round(span, workday_from(days_after(span[1], -_ROUND_LEAD_DAYS), step=-1), span[1])
        if self._roster.today >= days_after(first, _ROUND_LEAST_DAYS):
            yield from self._round(
                (first, last), workdays_after(self._roster.today, -6), days_after(self._roster.today, 5)
            )

    def _round(self, span: tuple[str, str], begun: str, hand_in_by: str) -> Iterator[Deed]:
        branch, year, turn = self._roster["office_director"], span[0][:4], 1 if span[0][5:7] == "01" else 2
        chance = self._chance.branch(f"inspection {year} {turn}")
        people, record = self._keepers(begun), self._of(ROUND, year, str(turn))
        is_running = hand_in_by >= self._roster.today
        values = {
            "year": int(year), "turn": turn, "first_day": span[0], "last_day": span[1], "hand_in_by": hand_in_by, "people": people,
            "asked": "纸质笔记拍下来一起交；写在本子上的也可以当面查。",
        }  # fmt: skip
        yield self._deed(moment_of(begun, 9, 10), branch, ROUND, record, values)
        order = chance.shuffled(people)
        for place, person in enumerate(order[: len(order) * 3 // 5] if is_running else order):
            handed = moment_of(
                workdays_after(begun, 1 + place % (4 if is_running else 6)), 8 + place % 9, chance.below(60)
            )
            inspection = self._of(INSPECTION, record, person)
            pages = [one for one in self._written if one[0] == person and span[0] <= one[3] < day_of(handed)]
            for _, collection, note, _ in pages:
                yield self._deed(handed, person, collection, note, {}, "hand_in")
            yield self._deed(handed + MINUTE_MS, person, INSPECTION, inspection, {"round": record, "person": person})
            if not is_running or place % 3 == 0:
                yield from self._looked_at(chance, person, inspection, pages, handed, place)
        if not is_running:
            closed = moment_of(workdays_after(hand_in_by, 8), 16, 30)
            outcome = {"outcome": "逐人查过。多数同志记得勤、写得实；少数同志抄得多、想得少，已当面提醒。"}
            yield self._deed(closed, branch, ROUND, record, outcome, "close")

    def _looked_at(
        self,
        chance: Chance,
        person: str,
        inspection: str,
        pages: list[tuple[str, str, str, str]],
        handed: int,
        place: int,
    ) -> Iterator[Deed]:
        inspector = self._inspector(chance, person)
        at = moment_of(workdays_after(day_of(handed), 1), 15, chance.below(50))
        for _, collection, note, _ in pages:
            yield self._deed(at, inspector, collection, note, {}, "mark_seen")
            if note in self._on_paper:
                counted = {"pages_counted": _PAPER_CHARS - 10 * chance.below(6)}
                yield self._deed(at + 500, inspector, collection, note, counted, "confirm_pages")
        if pages:
            seen = {f"seen/{note}": True for _, _, note, _ in pages}
            yield Deed(
                at=at + 1000, person=inspector, collection=INSPECTION, record=inspection, kind="patch", values=seen
            )
        is_short = place == 3 and len(pages) < 3
        action, remark = ("ask_more", ASKED_MORE) if is_short else ("inspect", chance.pick(REMARKS))
        yield self._deed(at + 2000, inspector, INSPECTION, inspection, {"remark": remark}, action)

    # --- the year's end, what is contested --------------------------------------------------------------------

    def _last_year(self) -> Iterator[Deed]:
        year = str(int(self._roster.today[:4]) - 1)
        day = workday_from(f"{year}-12-29", step=-1)
        if not days_after(self._roster.first_day, 20) < day < self._roster.today:
            return
        branch, at = self._roster["office_director"], moment_of(day, 15)
        check = self._of("party_study.year_check", year)
        yield self._deed(at, branch, "party_study.year_check", check, {"year": int(year), "as_of": day})
        haves = dict.fromkeys(("organised", "planned", "guided", "noted", "inspected"), "pass") | {"reflected": "fail"}
        found = {f"haves/{one}": value for one, value in haves.items()} | {
            "remarks/reflected": "启用本系统不久，文章还没有收齐。"
        }
        yield Deed(
            at=at + MINUTE_MS,
            person=branch,
            collection="party_study.year_check",
            record=check,
            kind="patch",
            values=found,
        )
        remark = {"remark": "全年学习按计划进行，来年体会文章要早布置。"}
        yield self._deed(at + 2 * MINUTE_MS, branch, "party_study.year_check", check, remark, "confirm")
        for place, person in enumerate(self._keepers(day)[:12]):
            values = {
                "year": int(year), "person": person, "haves": {"noted": "pass", "reflected": "na", "inspected": "pass"},
                "remark": "学习认真，注意联系本职。",
            }  # fmt: skip
            if person != branch:
                key = self._of("party_study.year_result", year, person)
                yield self._deed(at + (3 + place) * MINUTE_MS, branch, "party_study.year_result", key, values)

    def _objections(self) -> Iterator[Deed]:
        """One that was upheld, one that waits for an answer."""
        today, objection = self._roster.today, "party_study.objection"
        for seat, ago, what, answer in (
            ("justice_head", 40, "上月第二次学习我在外地参加执法检查，请按公差记。", "已核对通知，更正为公差。"),
            ("education_head", 3, "发言记录里少了我一次，我讲了联系点收意见的做法。", ""),
        ):
            at = moment_of(workday_from(days_after(today, -ago), step=-1), 11, 20)
            person, record = self._roster[seat], uuid7(at, self._chance.branch(seat).bytes(10))
            about = "attendance" if answer else "speech"
            values = {"person": person, "year": int(day_of(at)[:4]), "about": about, "what": what}
            yield self._deed(at, person, objection, record, values)
            if answer:
                answered = moment_of(workdays_after(day_of(at), 2), 10, 5)
                yield self._deed(
                    answered, self._roster["office_deputy"], objection, record, {"answer": answer}, "uphold"
                )
