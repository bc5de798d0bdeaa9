"""Checklists, rounds, inspections, self-checks, cleanings, losses, notices and commendations (12.1 to 12.8)."""

from __future__ import annotations

from typing import Annotated

from schema.audience import everyone, to_post, to_section
from schema.concern import Concern
from schema.field import (
    choice,
    day,
    flags,
    instant,
    long_text,
    number,
    options,
    person,
    photos,
    ref,
    refs,
    remarks,
    text,
    ticks,
)
from schema.office.places import ROOM_KINDS
from schema.record import Record, RecordType
from schema.regulations.hygiene.workflow import (
    AREA_CREATE,
    AREA_WORKFLOW,
    CHECKLIST_CREATE,
    CHECKLIST_WORKFLOW,
    CLEANING_CREATE,
    CLEANING_WORKFLOW,
    CLOSING_KEYS,
    INSPECTION_CREATE,
    INSPECTION_WORKFLOW,
    INSPECTORS,
    ITEM_KEYS,
    LOSS_CREATE,
    LOSS_WORKFLOW,
    NOTICE_CREATE,
    NOTICE_WORKFLOW,
    OFFICE,
    OWN_KEYS,
    OWN_PRAISE,
    PRAISE_CREATE,
    PRAISE_WORKFLOW,
    ROUND_CREATE,
    ROUND_WORKFLOW,
    SELF_CHECK_CREATE,
    SELF_CHECK_WORKFLOW,
)
from schema.retention import Keep
from schema.terms import Actor, ActorSection, Own, Same
from schema.words import Words
from schema.workflow import Edit

ITEMS = options(
    ("floor", "地面无痰迹、纸屑、烟头", "Floor: no spitting, paper or stubs", "12.1"),
    ("desk", "桌面清洁、不杂乱", "Desk clean and tidy", "12.2"),
    ("cabinet", "柜顶物品齐整", "Cabinet tops in order", "12.2"),
    ("under_desk", "桌下没有堆放东西", "Nothing piled under desks", "12.3"),
    ("windows", "窗户玻璃干净", "Windows clean", "12.4"),
    ("closing", "无人时门窗灯和电脑已关", "Doors, windows, lights, computers off when empty", "12.5"),
    *((key, f"自定项目 {place}", f"Own item {place}") for place, key in enumerate(OWN_KEYS, 1)),
)
assert tuple(one.value for one in ITEMS) == ITEM_KEYS + OWN_KEYS
RESULTS = options(
    ("none", "未定", "Not settled"), ("good", "全部合格", "All passed"), ("failed", "有不合格项", "Failed items")
)
CLOSING = options(
    ("doors", "门已锁", "Doors locked"),
    ("windows", "窗已关", "Windows shut"),
    ("lights", "灯已关", "Lights off"),
    ("computers", "电脑已关", "Computers off"),
)
assert tuple(one.value for one in CLOSING) == CLOSING_KEYS
NOTICE_KINDS = options(
    ("warning", "警告", "Warning"), ("criticism", "通报批评", "Criticism by notice"), ("none", "不发", "None")
)
DONE_PHOTOS = options(("before", "打扫前", "Before"), ("after", "打扫后", "After"))
_SEES_ALL = to_post("hygiene_inspector", "office_director", "office_clerk", "secretary_general")


class Inspection(Record, kw_only=True):
    """The sheet of one room on one day. ``turn`` counts repeated inspections of the same day, from 1; ``checklist`` is the
    version by which it was made."""

    room: Annotated[str, ref("房间", "Room", "office.room")]
    day: Annotated[str, day("检查日期", "Day")]
    turn: Annotated[int, number("当日第几次", "Turn of the day", at_least=1, at_most=9)] = 1
    section: Annotated[str, ref("科室", "Section", "office.section", is_derived=True)] | None = None
    station: Annotated[str, ref("所扫的码", "Code", "office.station")] | None = None
    inspectors: Annotated[dict[str, bool], flags("检查人", "Inspectors")] = {}
    items: Annotated[dict[str, str], ticks("检查项目", "Items", ITEMS)] = {}
    remarks: Annotated[dict[str, str], remarks("说明", "Remarks", ITEMS, privacy="staff")] = {}
    photos: Annotated[dict[str, str], photos("照片", "Photos", ITEMS)] = {}
    failed: Annotated[int, number("不合格项数", "Items failed", at_most=99, is_derived=True)] = 0
    result: Annotated[str, choice("结果", "Result", RESULTS, is_derived=True)] = "none"
    reply: Annotated[str, text("科室意见", "The section's reply", privacy="staff")] = ""
    seen_at: Annotated[int, instant("科室看过的时间", "Seen by the section at", is_derived=True)] | None = None
    checklist: Annotated[str, ref("检查表版本", "Checklist", "hygiene.checklist")] | None = None
    round: Annotated[str, ref("检查轮次", "Round", "hygiene.round")] | None = None


class Checklist(Record, kw_only=True):
    """What is looked at in rooms of a kind from a day on: item to what the office calls it (empty: as declared)."""

    room_kind: Annotated[str, choice("房间用途", "Kind of room", ROOM_KINDS)]
    since: Annotated[str, day("启用日期", "In force from")]
    items: Annotated[dict[str, str], remarks("检查项目", "Items", ITEMS)] = {}


class Round(Record, kw_only=True):
    """A round: rooms drawn by a seed, each with why it was drawn (``days=45;failed=2;weight=31``, see ``schema.draw``)."""

    day: Annotated[str, day("日期", "Day")]
    seed: Annotated[str, text("随机数", "Seed", limit=40)]
    rooms: Annotated[list[str], refs("房间", "Rooms", "office.room")]
    reasons: Annotated[dict[str, str], remarks("抽中原因", "Why drawn", ())] = {}
    summary: Annotated[str, long_text("小结", "Summary", limit=1000)] = ""


class SelfCheck(Record, kw_only=True):
    """A room looked through after work: one a room and day."""

    room: Annotated[str, ref("房间", "Room", "office.room")]
    day: Annotated[str, day("日期", "Day")]
    section: Annotated[str, ref("科室", "Section", "office.section", is_derived=True)] | None = None
    keeper: Annotated[str, person("责任人", "Responsible", is_derived=True)] | None = None
    station: Annotated[str, ref("所扫的码", "Code", "office.station")] | None = None
    items: Annotated[dict[str, str], ticks("自查项目", "Items", CLOSING)] = {}
    note: Annotated[str, text("说明", "Remark", privacy="staff")] = ""
    open_items: Annotated[int, number("没关好的项数", "Items open", at_most=9, is_derived=True)] = 0
    checked_at: Annotated[int, instant("自查时间", "Checked at", is_derived=True)] | None = None


class Cleaning(Record, kw_only=True):
    """A common cleaning of the office on a day; its areas name it."""

    day: Annotated[str, day("日期", "Day")]
    note: Annotated[str, text("说明", "Remark")] = ""


class CleaningArea(Record, kw_only=True):
    """One area of a cleaning and the section that does it, with photos when done."""

    cleaning: Annotated[str, ref("大扫除", "Cleaning", "hygiene.cleaning")]
    area: Annotated[str, text("区域", "Area", limit=60)]
    section: Annotated[str, ref("科室", "Section", "office.section")]
    day: Annotated[str, day("日期", "Day", is_derived=True)] | None = None
    photos: Annotated[dict[str, str], photos("照片", "Photos", DONE_PHOTOS)] = {}
    note: Annotated[str, text("说明", "Remark")] = ""
    done_at: Annotated[int, instant("完成时间", "Done at", is_derived=True)] | None = None
    done_by: Annotated[str, person("完成人", "Done by", is_derived=True)] | None = None


class Loss(Record, kw_only=True):
    """A loss that came of neglect after work: theft, fire, water."""

    day: Annotated[str, day("日期", "Day")]
    room: Annotated[str, ref("房间", "Room", "office.room")]
    section: Annotated[str, ref("科室", "Section", "office.section", is_derived=True)] | None = None
    what: Annotated[str, text("损失", "What was lost", limit=200, privacy="staff")]
    how: Annotated[str, long_text("经过和疏漏", "How it came about", limit=1000, privacy="staff")] = ""
    value_yuan: Annotated[int, number("估值（元）", "Value (yuan)", at_most=100_000_000)] = 0


class Notice(Record, kw_only=True):
    """A warning or criticism by notice, or the decision for none. ``subject`` is the sheet or the loss: one decision each;
    ``times`` which failure of the year it is."""

    subject: Annotated[str, text("事由编号", "Subject", limit=36)]
    inspection: Annotated[str, ref("检查", "Inspection", "hygiene.inspection")] | None = None
    loss: Annotated[str, ref("损失", "Loss", "hygiene.loss")] | None = None
    kind: Annotated[str, choice("处理", "Kind", NOTICE_KINDS)]
    section: Annotated[str, ref("科室", "Section", "office.section")]
    day: Annotated[str, day("检查日期", "Day")]
    times: Annotated[int, number("当年第几次", "Time of the year", at_least=1, at_most=999)] = 1
    text: Annotated[str, long_text("内容", "Text", limit=1000, privacy="staff")] = ""
    decided_at: Annotated[int, instant("确认时间", "Decided at", is_derived=True)] | None = None
    answer: Annotated[str, text("科室答复", "The section's answer", limit=400, privacy="staff")] = ""
    answered_at: Annotated[int, instant("答复时间", "Answered at", is_derived=True)] | None = None
    answered_by: Annotated[str, person("答复人", "Answered by", is_derived=True)] | None = None


class Praise(Record, kw_only=True):
    """A commendation of a section or a person for a half-year (``period`` is its first day); one each."""

    subject: Annotated[str, text("对象编号", "Subject", limit=36)]
    period: Annotated[str, day("期间", "Period")]
    section: Annotated[str, ref("科室", "Section", "office.section")] | None = None
    person: Annotated[str, person("个人", "Person")] | None = None
    text: Annotated[str, long_text("理由", "Why", limit=600, privacy="staff")] = ""
    decided_on: Annotated[str, day("确认日期", "Decided on", is_derived=True)] | None = None


RECORDS = (
    RecordType(
        collection="hygiene.inspection",
        shape=Inspection,
        label=Words("卫生检查", "Inspections"),
        title=("room", "day"),
        order="day",
        natural_key=("room", "day", "turn"),
        as_then=("section",),
        create=INSPECTION_CREATE,
        edits=(Edit(who=INSPECTORS, fields=("items", "remarks", "photos", "inspectors"), start=("open",)),),
        audience=(to_section(Own("section")), *_SEES_ALL),
        workflow=INSPECTION_WORKFLOW,
        stays=Words("照片拍的是房间，不拍人", "photos show rooms, not people"),
        retention=(Keep(fields=("remarks", "reply"), since="day", parameter="12.8.text_months"),),
        serves=("12.1", "12.2", "12.3", "12.4", "12.5", "12.7"),
    ),
    RecordType(
        collection="hygiene.checklist",
        shape=Checklist,
        label=Words("检查表", "Checklists"),
        title=("room_kind", "since"),
        order="since",
        natural_key=("room_kind", "since"),
        create=CHECKLIST_CREATE,
        audience=(everyone(),),
        workflow=CHECKLIST_WORKFLOW,
        stays=Words("机关自定的检查项目", "the office's own items"),
        serves=("12.1", "12.2", "12.3", "12.4"),
    ),
    RecordType(
        collection="hygiene.round",
        shape=Round,
        label=Words("检查轮次", "Rounds"),
        title=("day",),
        order="made_at",
        create=ROUND_CREATE,
        audience=_SEES_ALL,
        workflow=ROUND_WORKFLOW,
        stays=Words("抽签的种子和原因，可以核对；小结不写个人", "the draw, to be checked; the summary is about nobody"),
        serves=("12.7",),
    ),
    RecordType(
        collection="hygiene.self_check",
        shape=SelfCheck,
        label=Words("下班自查", "After-work checks"),
        title=("room", "day"),
        order="day",
        natural_key=("room", "day"),
        as_then=("section", "keeper"),
        create=SELF_CHECK_CREATE,
        edits=(Edit(who=Same(Own("by"), Actor()), fields=("note",)),),
        audience=(to_section(Own("section")), *_SEES_ALL),
        workflow=SELF_CHECK_WORKFLOW,
        retention=(Keep(fields=("note",), since="day", parameter="12.8.text_months"),),
        serves=("12.5",),
    ),
    RecordType(
        collection="hygiene.cleaning",
        shape=Cleaning,
        label=Words("大扫除", "Cleanings"),
        title=("day",),
        order="day",
        create=CLEANING_CREATE,
        edits=(Edit(who=OFFICE, fields=("day", "note"), start=("planned",)),),
        audience=(everyone(),),
        workflow=CLEANING_WORKFLOW,
        stays=Words("大扫除安排，不写个人", "the plan of a cleaning, about nobody"),
        serves=("12.6",),
    ),
    RecordType(
        collection="hygiene.cleaning_area",
        shape=CleaningArea,
        label=Words("大扫除分工", "Areas of cleanings"),
        title=("area", "section"),
        order="made_at",
        natural_key=("cleaning", "area"),
        create=AREA_CREATE,
        edits=(
            Edit(who=Same(Own("section"), ActorSection()), fields=("photos",)),
            Edit(who=OFFICE, fields=("section",), start=("to_do", "again")),
        ),
        audience=(everyone(),),
        workflow=AREA_WORKFLOW,
        stays=Words("区域和打扫照片，不写个人、不拍人", "areas and their photos, about nobody"),
        serves=("12.6",),
    ),
    RecordType(
        collection="hygiene.loss",
        shape=Loss,
        label=Words("疏漏损失", "Losses by neglect"),
        title=("what", "day"),
        order="day",
        as_then=("section",),
        create=LOSS_CREATE,
        edits=(Edit(who=OFFICE, fields=("what", "how", "value_yuan"), start=("entered",)),),
        audience=(to_section(Own("section")), *_SEES_ALL),
        workflow=LOSS_WORKFLOW,
        retention=(Keep(fields=("what", "how"), since="day", parameter="12.8.text_months"),),
        serves=("12.5",),
    ),
    RecordType(
        collection="hygiene.notice",
        shape=Notice,
        label=Words("警告和通报", "Warnings and notices"),
        title=("kind", "section", "day"),
        order="day",
        natural_key=("subject",),
        create=NOTICE_CREATE,
        audience=(to_section(Own("section")), *_SEES_ALL),
        workflow=NOTICE_WORKFLOW,
        stays=Words("来源编号不是文字", "the source's number is no text"),
        retention=(Keep(fields=("text", "answer"), since="day", parameter="12.8.text_months"),),
        serves=("12.5", "12.8"),
    ),
    RecordType(
        collection="hygiene.praise",
        shape=Praise,
        label=Words("表扬", "Commendations"),
        title=("section", "person"),
        order="period",
        natural_key=("subject", "period"),
        concern=Concern(who=(Own("person"),), refusal=OWN_PRAISE, clause="12.8"),
        create=PRAISE_CREATE,
        audience=(everyone(),),
        workflow=PRAISE_WORKFLOW,
        stays=Words("对象编号不是文字", "the subject's number is no text"),
        retention=(Keep(fields=("text",), since="period", parameter="12.8.text_months"),),
        serves=("12.8",),
    ),
)
