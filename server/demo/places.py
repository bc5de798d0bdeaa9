"""The demo's twelve rooms and the codes that hang in them; the meeting room's poster was replaced once during the year."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import msgspec

from schema.calendar import workday_from
from schema.day import MINUTE_MS, days_after, moment_of
from schema.names import code_from, uuid7
from server.demo.chance import Chance
from server.demo.people import Roster
from server.demo.scribe import Deed
from sync.merge import Fields


class DemoRoom(msgspec.Struct, frozen=True):
    """A room; ``untidy`` is the share, in percent, of items that fail when it is inspected."""

    name: str
    kind: str
    section: str
    area: str
    station: str
    untidy: int = 1


class Poster(msgspec.Struct, frozen=True):
    """A code in a room, as printed; ``retired`` is the day from which it isn't valid any more."""

    id: str
    room: str
    kind: str
    code: str
    version: int
    issued: str
    retired: str | None = None


ROOMS: Final = (
    DemoRoom("201 接待室", "reception", "office", "二楼东侧", "desk"),
    DemoRoom("202 老干部活动室", "shared", "retired", "二楼西侧", "door"),
    DemoRoom("301 综合办公室", "office", "office", "三楼东侧", "door"),
    DemoRoom("302 文印档案室", "office", "office", "三楼东侧", "door", 3),
    DemoRoom("303 代表工委", "office", "deputies", "三楼东侧", "door"),
    DemoRoom("304 法制工委", "office", "legal", "三楼东侧", "door"),
    DemoRoom("305 监察司法工委", "office", "justice", "三楼西侧", "door"),
    DemoRoom("306 财经工委", "office", "finance", "三楼西侧", "door", 9),
    DemoRoom("307 教科文卫工委", "office", "education", "三楼西侧", "door"),
    DemoRoom("308 城建环保工委", "office", "building", "三楼西侧", "door", 7),
    DemoRoom("401 主任办公室", "office", "leaders", "四楼", "door", 0),
    DemoRoom("402 会议室", "meeting_room", "office", "四楼", "meeting_room"),
)
MEETING_ROOM: Final = "402 会议室"
RECEPTION: Final = "201 接待室"
_NEW_POSTER_DAYS_AGO: Final = 100


class Places:
    """Rooms and posters of one demo office. ``rooms`` is name to id."""

    def __init__(self, chance: Chance, roster: Roster) -> None:
        self._roster = roster
        opened = moment_of(roster.first_day, 10)
        self.rooms = {one.name: uuid7(opened, chance.bytes(10)) for one in ROOMS}
        self.replaced_on = workday_from(days_after(roster.today, -_NEW_POSTER_DAYS_AGO))
        self.posters: list[Poster] = []
        for room in ROOMS:
            retired = self.replaced_on if room.name == MEETING_ROOM else None
            self._print(chance, room, 1, roster.first_day, retired)
            if retired is not None:
                self._print(chance, room, 2, retired, None)

    def _print(self, chance: Chance, room: DemoRoom, version: int, issued: str, retired: str | None) -> None:
        made = uuid7(moment_of(issued, 10), chance.bytes(10))
        self.posters.append(
            Poster(made, room.name, room.station, code_from(chance.bytes(10)), version, issued, retired)
        )

    def keeper(self, room: DemoRoom) -> str:
        """Who answers for a room, by id: somebody of its section who stays, never its head where there is another."""
        people = self._roster.of_section(room.section, self._roster.today)
        return (
            people[len(room.name) % len(people)] if len(people) == 1 else people[1 + len(room.name) % (len(people) - 1)]
        )

    def poster(self, room: str, day: str) -> Poster:
        """The poster that is valid in a room on a day."""
        return next(
            one
            for one in self.posters
            if one.room == room and one.issued <= day and (one.retired is None or day < one.retired)
        )

    def old_poster(self, room: str, day: str) -> Poster | None:
        """A poster of the room that was retired before the day, if there is one."""
        return next(
            (one for one in self.posters if one.room == room and one.retired is not None and one.retired < day), None
        )

    def deeds(self) -> Iterator[Deed]:
        """Rooms and posters on the first day, the replaced poster on its day."""
        administrator = self._roster["administrator"]
        at = moment_of(self._roster.first_day, 10)
        for room in ROOMS:
            at += MINUTE_MS // 2
            values: Fields = {
                "name": room.name,
                "kind": room.kind,
                "section": self._roster.sections[room.section],
                "area": room.area,
                "keeper": self.keeper(room),
            }
            yield Deed(
                at=at,
                person=administrator,
                collection="office.room",
                record=self.rooms[room.name],
                kind="create",
                values=values,
            )
        for poster in self.posters:
            at += MINUTE_MS // 2
            printed = at if poster.version == 1 else moment_of(poster.issued, 9, 10)
            clerk = self._roster.holder("office_clerk", poster.issued)
            printed_as: Fields = {
                "kind": poster.kind, "room": self.rooms[poster.room], "code": poster.code, "version": poster.version,
                "issued": poster.issued,
            }  # fmt: skip
            yield Deed(
                at=printed,
                person=clerk,
                collection="office.station",
                record=poster.id,
                kind="create",
                values=printed_as,
            )
            if poster.retired is not None:
                yield Deed(
                    at=moment_of(poster.retired, 9, 12), person=self._roster.holder("office_clerk", poster.retired),
                    collection="office.station", record=poster.id, kind="act", action="retire",
                )  # fmt: skip
