"""Inspections: one sheet for a room, a day and a turn, ticked by one or more inspectors (12.1 to 12.5, 12.7, 12.8)."""

from __future__ import annotations

from typing import Annotated

from schema.audience import to_post, to_section
from schema.field import choice, day, flags, instant, number, options, photos, ref, remarks, text, ticks
from schema.record import Record, RecordType
from schema.regulations.hygiene.workflow import INSPECTION_CREATE, INSPECTION_WORKFLOW, INSPECTORS, ITEM_KEYS
from schema.terms import Own
from schema.words import Words
from schema.workflow import Edit

ITEMS = options(
    ("floor", "地面无痰迹、纸屑、烟头", "Floor: no spitting, paper or stubs", "12.1"),
    ("desk", "桌面清洁、不杂乱", "Desk clean and tidy", "12.2"),
    ("cabinet", "柜顶物品齐整", "Cabinet tops in order", "12.2"),
    ("under_desk", "桌下没有堆放东西", "Nothing piled under desks", "12.3"),
    ("windows", "窗户玻璃干净", "Windows clean", "12.4"),
    ("closing", "无人时门窗灯和电脑已关", "Doors, windows, lights, computers off when empty", "12.5"),
)
assert tuple(one.value for one in ITEMS) == ITEM_KEYS
RESULTS = options(
    ("none", "未定", "Not settled"), ("good", "全部合格", "All passed"), ("failed", "有不合格项", "Failed items")
)


class Inspection(Record, kw_only=True):
    """The sheet of one room on one day. ``turn`` counts repeated inspections of the same day, from 1."""

    room: Annotated[str, ref("房间", "Room", "office.room")]
    day: Annotated[str, day("检查日期", "Day")]
    turn: Annotated[int, number("当日第几次", "Turn of the day", at_least=1, at_most=9)] = 1
    section: Annotated[str, ref("科室", "Section", "office.section", is_derived=True)] | None = None
    station: Annotated[str, ref("所扫的码", "Code", "office.station")] | None = None
    inspectors: Annotated[dict[str, bool], flags("检查人", "Inspectors")] = {}
    items: Annotated[dict[str, str], ticks("检查项目", "Items", ITEMS)] = {}
    remarks: Annotated[dict[str, str], remarks("说明", "Remarks", ITEMS)] = {}
    photos: Annotated[dict[str, str], photos("照片", "Photos", ITEMS)] = {}
    failed: Annotated[int, number("不合格项数", "Items failed", at_most=99, is_derived=True)] = 0
    result: Annotated[str, choice("结果", "Result", RESULTS, is_derived=True)] = "none"
    reply: Annotated[str, text("科室意见", "The section's reply")] = ""
    seen_at: Annotated[int, instant("科室看过的时间", "Seen by the section at", is_derived=True)] | None = None


RECORDS = (
    RecordType(
        collection="hygiene.inspection",
        shape=Inspection,
        label=Words("卫生检查", "Inspections"),
        title=("room", "day"),
        order="day",
        natural_key=("room", "day", "turn"),
        create=INSPECTION_CREATE,
        edits=(Edit(who=INSPECTORS, fields=("items", "remarks", "photos", "inspectors"), start=("open",)),),
        audience=(
            to_section(Own("section")),
            *to_post("hygiene_inspector", "office_director", "office_clerk", "secretary_general"),
        ),
        workflow=INSPECTION_WORKFLOW,
        serves=("12.1", "12.2", "12.3", "12.4", "12.5", "12.7"),
    ),
)
