"""The demo's hygiene rounds of a year under regulation 12: two inspectors walk some rooms, tick, remark, conclude; the
sections see the result.

Failures come mostly from two rooms. Gives deeds, writes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

import msgspec

from schema.calendar import workday_from, workdays_after
from schema.day import MINUTE_MS, days_after, moment_of
from schema.draw import DAYS_MAX, FAILED_WITHIN_DAYS, Candidate, drawn
from schema.names import natural_id, uuid7
from server.demo.chance import Chance
from server.demo.people import Roster
from server.demo.places import ROOMS, DemoRoom, Places
from server.demo.scribe import Deed
from sync.merge import Fields

ROUND_COUNT: Final = 25
_DAYS_BETWEEN: Final = 14
_ROOMS_A_ROUND: Final = (4, 6)
_ITEMS: Final = ("floor", "desk", "cabinet", "under_desk", "windows", "closing")
REMARKS: Final = {
    "floor": ("门后有纸屑", "饮水机旁有水渍", "墙角有灰尘", "废纸篓已满，纸屑落在外面"),
    "desk": ("两张桌面文件成堆", "桌面有未收的餐盒", "电源线散乱", "报刊堆在桌角"),
    "cabinet": ("柜顶放着纸箱", "柜顶有旧报纸", "柜顶盆栽枯叶未清"),
    "under_desk": ("桌下堆放纸箱三只", "桌下有雨具和鞋盒", "桌下线板积灰"),
    "windows": ("北窗玻璃有雨渍", "窗台积灰", "窗台堆放资料"),
    "closing": ("午间无人，灯未关", "离开时电脑未锁屏", "无人时窗户开着"),
}
REPLIES: Final = (
    "已当天整改，谢谢提醒。", "已清理，指定专人每周五检查。", "已整改，请复查。",
    "已收拾到位，科室开了个短会。", "已处理，今后离开时互相提醒。",
)  # fmt: skip
_SEEN: Final = ("", "", "收到。", "已告知科室同志。")


class Sheet(msgspec.Struct, frozen=True, kw_only=True):
    """One room's sheet on a day, with what each item comes to."""

    id: str
    room: DemoRoom
    day: str
    first: str
    second: str
    items: dict[str, str]
    remarks: dict[str, str]
    round: str = ""

    @property
    def failed(self) -> list[str]:
        """The items that fail."""
        return [item for item, tick in self.items.items() if tick == "fail"]


class Drawn(msgspec.Struct, frozen=True, kw_only=True):
    """The rooms of a round in the order in which they were drawn, and why each was."""

    seed: str
    rooms: list[DemoRoom]
    reasons: dict[str, str]


class Hygiene:
    """The rounds of one demo office."""

    def __init__(self, chance: Chance, office: str, roster: Roster, places: Places) -> None:
        self._chance, self._office, self._roster, self._places = chance, office, roster, places
        self.rooms = [one for one in ROOMS if one.station == "door"]
        self.concluded: list[Sheet] = []
        """The sheets of past rounds, as far as ``deeds`` has come."""

    def deeds(self) -> Iterator[Deed]:
        """All deeds of the past rounds."""
        for number in range(ROUND_COUNT, 0, -1):
            chance = self._chance.branch(f"round {number}")
            day = workday_from(
                days_after(self._roster.today, 3 - number * _DAYS_BETWEEN - chance.between(0, 4)), step=-1
            )
            first, second = chance.sample(self._roster.holders("hygiene_inspector", day), 2)
            starts_at = moment_of(day, chance.pick((9, 10, 15, 16)), chance.below(20))
            record = uuid7(starts_at, chance.bytes(10))
            found = self._drawn(chance, day)
            yield self._round(record, first, starts_at - MINUTE_MS, day, found)
            for place, room in enumerate(found.rooms):
                sheet = msgspec.structs.replace(self.sheet(chance, room, day, first, second), round=record)
                at = starts_at + place * 6 * MINUTE_MS
                yield from self.tick(sheet, at, chance)
                yield from self._conclude(sheet, at + 5 * MINUTE_MS, chance, is_corrected=number == 9 and place == 0)
            yield self._round_ends(record, first, starts_at + len(found.rooms) * 6 * MINUTE_MS)

    def _drawn(self, chance: Chance, day: str) -> Drawn:
        """The rooms of a round, drawn as a phone draws them from what was found before."""
        named = {self._places.rooms[one.name]: one for one in self.rooms}
        lately = [one for one in self.concluded if one.failed and one.day >= days_after(day, -FAILED_WITHIN_DAYS)]
        last = {one.room.name: one.day for one in self.concluded}
        candidates = [
            Candidate(
                room, min((date.fromisoformat(day) - date.fromisoformat(last[one.name])).days, DAYS_MAX) if one.name in last else DAYS_MAX,
                sum(sheet.room.name == one.name for sheet in lately),
            )
            for room, one in named.items()
        ]  # fmt: skip
        seed = chance.bytes(8).hex()
        found = drawn(candidates, chance.between(*_ROOMS_A_ROUND), seed)
        return Drawn(seed=seed, rooms=[named[room] for room, _ in found], reasons=dict(found))

    def _round(self, record: str, person: str, at: int, day: str, found: Drawn) -> Deed:
        values: Fields = {"day": day, "seed": found.seed, "rooms": list(found.reasons), "reasons": found.reasons}
        return Deed(at=at, person=person, collection="hygiene.round", record=record, kind="create", values=values)

    def _round_ends(self, record: str, person: str, at: int) -> Deed:
        return Deed(
            at=at, person=person, collection="hygiene.round", record=record, kind="act", action="end", values={}
        )

    def sheet(self, chance: Chance, room: DemoRoom, day: str, first: str, second: str) -> Sheet:
        """What the inspectors will find in a room."""
        items = {item: "fail" if chance.percent(room.untidy) else "pass" for item in _ITEMS}
        if items["closing"] == "pass" and chance.percent(60):
            items["closing"] = "na"
        remarks = {item: chance.pick(REMARKS[item]) for item, tick in items.items() if tick == "fail"}
        key = (self._places.rooms[room.name], day, "1")
        record = natural_id(self._office, "hygiene.inspection", key)
        return Sheet(id=record, room=room, day=day, first=first, second=second, items=items, remarks=remarks)

    def tick(self, sheet: Sheet, at: int, chance: Chance) -> Iterator[Deed]:
        """The first inspector scans the door and ticks some items, the second ticks the others."""
        cut = chance.between(2, 4)
        order = chance.shuffled(_ITEMS)
        yield self.open(sheet, at, order[:1])
        yield self._patch(sheet, sheet.first, at + 30_000, order[1:cut], {})
        yield self._patch(sheet, sheet.second, at + 90_000, order[cut:], {f"inspectors/{sheet.second}": True})

    def open(self, sheet: Sheet, at: int, items: list[str]) -> Deed:
        """The sheet with its first ticks."""
        values: Fields = {
            "room": self._places.rooms[sheet.room.name], "day": sheet.day, "turn": 1,
            "station": self._places.poster(sheet.room.name, sheet.day).id, "inspectors": {sheet.first: True},
            "items": {item: sheet.items[item] for item in items},
            "remarks": {item: sheet.remarks[item] for item in items if item in sheet.remarks},
        }  # fmt: skip
        if sheet.round:
            values["round"] = sheet.round
        return Deed(
            at=at, person=sheet.first, collection="hygiene.inspection", record=sheet.id, kind="create", values=values
        )

    def _patch(self, sheet: Sheet, person: str, at: int, items: list[str], more: Fields) -> Deed:
        paths: Fields = {f"items/{item}": sheet.items[item] for item in items}
        paths |= {f"remarks/{item}": sheet.remarks[item] for item in items if item in sheet.remarks}
        return Deed(
            at=at,
            person=person,
            collection="hygiene.inspection",
            record=sheet.id,
            kind="patch",
            values={**paths, **more},
        )

    def conclude(self, sheet: Sheet, at: int, person: str = "") -> Deed:
        """The sheet is settled."""
        return self._act(sheet, person or sheet.first, "conclude", at)

    def _conclude(self, sheet: Sheet, at: int, chance: Chance, *, is_corrected: bool) -> Iterator[Deed]:
        yield self.conclude(sheet, at)
        self.concluded.append(sheet)
        if is_corrected:
            later = moment_of(sheet.day, 17, 2)
            yield self._act(sheet, sheet.second, "reopen", later)
            yield Deed(
                at=later + MINUTE_MS, person=sheet.second, collection="hygiene.inspection", record=sheet.id, kind="patch",
                values={"items/closing": "na"},
            )  # fmt: skip
            yield self.conclude(sheet, later + 2 * MINUTE_MS, sheet.second)
        section = self._roster.of_section(sheet.room.section, sheet.day)
        if not sheet.failed and not chance.percent(45):
            return
        reply = chance.pick(REPLIES if sheet.failed else _SEEN)
        day = workdays_after(sheet.day, chance.between(1, 2))
        yield self.acknowledge(
            sheet, chance.pick(section), moment_of(day, chance.between(8, 11), chance.below(60)), reply
        )

    def acknowledge(self, sheet: Sheet, person: str, at: int, reply: str) -> Deed:
        """Someone of the section has seen it."""
        return self._act(sheet, person, "acknowledge", at, {"reply": reply} if reply else {})

    def _act(self, sheet: Sheet, person: str, action: str, at: int, inputs: Fields | None = None) -> Deed:
        return Deed(
            at=at,
            person=person,
            collection="hygiene.inspection",
            record=sheet.id,
            kind="act",
            action=action,
            values=inputs or {},
        )
