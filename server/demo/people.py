"""The demo's forty people: made-up names over a fixed set of places in the office, with posts held from a day to a day.

Names come from the seed, so that nobody in particular is meant. Knows the office's own collections, no regulation.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Literal

import msgspec

from schema.day import MINUTE_MS, days_after, moment_of
from schema.names import uuid7
from schema.post import POSTS_OF_POWER
from server.demo.chance import Chance
from server.demo.scribe import Deed
from server.demo.seats import CHANGES, GIVEN_NAMES, LEAVER, SEATS, SECTIONS, SURNAMES, Change, Seat
from server.intake.enter_roster import initials_of
from sync.merge import Fields

_KEEPER: Final = "administrator"
"""The seat of the person who keeps the office's lists."""
_SECOND: Final = "administrator_second"
"""The seat of who confirms the posts of power that the first proposes."""


class Member(msgspec.Struct, frozen=True):
    """Someone of the demo office: the seat that they have, and who they are."""

    id: str
    name: str
    initials: str
    seat: Seat


class Holding(msgspec.Struct, frozen=True):
    """A post held by the person of a seat; ``until`` is the last day."""

    seat: str
    post: str
    since: str
    until: str | None
    record: str


class Roster:
    """Who is in the office and who holds what when. ``first_day`` is when the office took the program into use."""

    def __init__(self, chance: Chance, first_day: str, today: str) -> None:
        self.first_day, self.today = first_day, today
        opened = moment_of(first_day, 8)
        self.sections = {one.key: uuid7(opened, chance.bytes(10)) for one in SECTIONS}
        taken: set[str] = set()
        self.members = {seat.key: self._member(chance, seat, opened, taken) for seat in SEATS}
        self.changes = {one: days_after(today, -one.days_ago) for one in CHANGES}
        self.left_on = days_after(today, -LEAVER.days_ago)
        self.holdings = list(self._holdings(chance, opened))

    def __getitem__(self, seat: str) -> str:
        """The id of the person in a seat."""
        return self.members[seat].id

    def is_leader(self, person: str) -> bool:
        """Whether a person, by id, belongs to the leading group."""
        return any(one.id == person and one.seat.is_leader for one in self.members.values())

    def holders(self, post: str, day: str) -> list[str]:
        """The ids of those who hold a post on a day, in the order of the seats."""
        order = list(self.members)
        held = [one for one in self.holdings if one.post == post and one.since <= day <= (one.until or day)]
        return [self[one.seat] for one in sorted(held, key=lambda one: order.index(one.seat))]

    def holder(self, post: str, day: str) -> str:
        """The first of them."""
        return self.holders(post, day)[0]

    def of_section(self, section: str, day: str) -> list[str]:
        """The ids of those who serve in a section on a day, its head first."""
        return [one.id for one in self.members.values() if self.section_of(one, day) == section]

    def section_of(self, member: Member, day: str) -> str:
        """The key of someone's section on a day."""
        has_left = member.seat.key == LEAVER.seat and day > self.left_on
        return LEAVER.section if has_left else member.seat.section

    def serving(self, day: str) -> list[str]:
        """The ids of all who serve on a day: everyone but the retired."""
        return [one.id for one in self.members.values() if self.section_of(one, day) != LEAVER.section]

    def _member(self, chance: Chance, seat: Seat, opened: int, taken: set[str]) -> Member:
        name = ""
        while not name or name in taken or any(name[1:] == other[1:] for other in taken):
            name = chance.weighted(SURNAMES) + chance.pick(GIVEN_NAMES[seat.generation])
        taken.add(name)
        initials = initials_of(name)
        return Member(uuid7(opened, chance.bytes(10)), name, initials, seat)

    def _holdings(self, chance: Chance, opened: int) -> Iterator[Holding]:
        since = f"{int(self.first_day[:4]) - 1}-01-01"
        for seat in SEATS:
            for post in seat.posts:
                change = next((one for one in self.changes if one.post == post and one.before == seat.key), None)
                until = None if change is None else days_after(self.changes[change], -1)
                if seat.key == LEAVER.seat and post == "staff":
                    until = self.left_on
                yield Holding(seat.key, post, since, until, uuid7(opened, chance.bytes(10)))
        for change, day in self.changes.items():
            yield Holding(change.after, change.post, day, None, uuid7(moment_of(day), chance.bytes(10)))
        yield Holding(
            LEAVER.seat,
            LEAVER.post,
            days_after(self.left_on, 1),
            None,
            uuid7(moment_of(self.left_on), chance.bytes(10)),
        )

    # --- as deeds -------------------------------------------------------------------------------------------

    def first_deeds(self) -> list[Deed]:
        """What the house enters: the administrator, so that there is someone to enter the rest."""
        administrator = self.members[_KEEPER]
        at = moment_of(self.first_day, 8, 30)
        held = next(one for one in self.holdings if one.post == "administrator" and one.seat == _KEEPER)
        return [self._person_deed(administrator, at, {}), self._held_deed(held, at)]

    def entry_deeds(self) -> Iterator[Deed]:
        """The administrator enters sections, people and posts on the first day; the second administrator's comes last."""
        at = moment_of(self.first_day, 9)
        for order, section in enumerate(SECTIONS, 1):
            at += MINUTE_MS // 4
            yield self._deed(
                at,
                "office.section",
                self.sections[section.key],
                {"name": section.name, "order": order, "initials": initials_of(section.name)},
            )
        for member in self.members.values():
            at += MINUTE_MS // 4
            place: Fields = {"section": self.sections[member.seat.section]}
            if member.seat.key != _KEEPER:
                yield self._person_deed(member, at, place)
            else:
                yield self._deed(at, "office.person", member.id, place, kind="patch")
        for section in SECTIONS:
            at += MINUTE_MS // 4
            values = {"in_charge": self[section.in_charge]}
            yield self._deed(at, "office.section", self.sections[section.key], values, kind="patch")
        for holding in sorted(self.holdings, key=lambda one: one.post == "administrator"):
            at += MINUTE_MS // 6
            is_entered = (holding.seat, holding.post) == (_KEEPER, "administrator")
            if holding.since <= self.first_day and not is_entered:
                yield self._held_deed(holding, at)

    def change_deeds(self) -> Iterator[Deed]:
        """Posts that pass to another person during the year, and the one who retires."""
        for change, day in self.changes.items():
            yield from self._change_deeds(change, day)
        for holding in self.holdings:
            if holding.seat == LEAVER.seat and holding.until is not None:
                yield self._end_deed(moment_of(self.left_on, 17, 20), holding)
            elif holding.seat == LEAVER.seat and holding.post == LEAVER.post:
                yield self._held_deed(holding, moment_of(self.left_on, 17, 30))
        values = {"section": self.sections[LEAVER.section], "title": LEAVER.title}
        yield self._deed(moment_of(self.left_on, 17, 40), "office.person", self[LEAVER.seat], values, kind="patch")

    def _change_deeds(self, change: Change, day: str) -> Iterator[Deed]:
        at = moment_of(days_after(day, -1), 16, 20)
        for holding in self.holdings:
            if holding.post == change.post and holding.seat == change.before:
                yield self._end_deed(at, holding)
            if holding.post == change.post and holding.seat == change.after:
                yield from self._given_deeds(holding, at + MINUTE_MS)

    def _person_deed(self, member: Member, at: int, section: Fields) -> Deed:
        seat = member.seat
        place = list(self.members).index(seat.key) + 1
        values = {
            "name": member.name, "initials": member.initials, "title": seat.title, "number": f"{place:03d}",
            "phone": f"内线8{place:03d}", "is_leader": seat.is_leader, "is_party_member": "party_member" in seat.posts, **section,
        }  # fmt: skip
        return self._deed(at, "office.person", member.id, values)

    def _held_deed(self, holding: Holding, at: int) -> Deed:
        values = {"person": self[holding.seat], "post": holding.post, "since": holding.since}
        return self._deed(at, "office.post_held", holding.record, values)

    def _given_deeds(self, holding: Holding, at: int) -> Iterator[Deed]:
        """A post given while there are two administrators: one of power is proposed by the first, confirmed by the second."""
        given = self._held_deed(holding, at)
        if holding.post not in POSTS_OF_POWER:
            yield given
            return
        yield msgspec.structs.replace(given, values={**given.values, "is_proposed": True})
        yield Deed(
            at=at + 30 * MINUTE_MS, person=self[_SECOND], collection="office.post_held", record=holding.record, kind="act",
            action="confirm", values={},
        )  # fmt: skip

    def _end_deed(self, at: int, holding: Holding) -> Deed:
        return Deed(
            at=at, person=self[_KEEPER], collection="office.post_held", record=holding.record, kind="act", action="end_on",
            values={"until": holding.until},
        )  # fmt: skip

    def _deed(
        self, at: int, collection: str, record: str, values: Fields, *, kind: Literal["create", "patch"] = "create"
    ) -> Deed:
        return Deed(at=at, person=self[_KEEPER], collection=collection, record=record, kind=kind, values=values)
