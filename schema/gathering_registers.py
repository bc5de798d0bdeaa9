"""What is printed of a gathering: the attendance sheet of a session with room for signatures, the year by person."""

from __future__ import annotations

from schema.gathering import Gathering
from schema.register import (
    Blank,
    Choose,
    Clock,
    Column,
    CountRows,
    EachPerson,
    OfFound,
    OfPerson,
    PeopleOf,
    Register,
    Say,
    Serial,
    Show,
    Together,
    Worked,
    column,
)
from schema.terms import Actor, AllOf, Among, AtLeast, Condition, Const, Count, Find, Not, Own, Same, Value
from schema.words import Words

_PERSON = (
    column("序号", "No.", Serial(), 6),
    column("姓名", "Name", OfPerson(("name",)), 10),
    column("部门", "Section", OfPerson(("section", "name")), 16),
    column("职务", "Title", OfPerson(("title",)), 14),
)
NOTED = ("present", "late", "left_early", "leave", "missing")
"""The kinds that a sheet tells apart."""


def _found(gathering: Gathering, noun: str, states: tuple[str, ...], *more: tuple[str, Value]) -> Find:
    return Find(gathering.named(noun), (("session", Own("id")), ("person", Actor()), *more), states)


def _there(find: Find) -> Condition:
    return AtLeast(Count(find), Const(1))


def attendance_sheet(gathering: Gathering, title: Words) -> Register:
    """Who was to be there and who was, by which way; left blank it is signed on paper. Columns as offices print them."""
    seen = _found(gathering, "attendance", ("counted",))
    late = _found(gathering, "attendance", ("counted",), ("timeliness", Const("late")))
    early = _found(gathering, "attendance", ("counted",), ("left_early", Const(True)))
    waits = _found(gathering, "attendance", ("to_confirm",))
    leave = _found(gathering, "leave", ("granted",))
    on_duty = _found(gathering, "leave", ("granted",), ("kind", Const("on_duty")))
    made_up = _found(gathering, "make_up", ("entered",))
    expected = Among(Actor(), Own("people"))
    absent = AllOf((expected, Not(_there(seen)), Not(_there(leave))))
    state = Choose(
        (
            (_there(early), Say(Words("早退", "Left early"))),
            (_there(late), Say(Words("迟到", "Late"))),
            (_there(seen), Say(Words("出席", "Present"))),
            (_there(waits), Say(Words("待确认", "To be confirmed"))),
            (_there(on_duty), Say(Words("公差", "On duty elsewhere"))),
            (_there(leave), Say(Words("请假", "Leave"))),
            (Same(Own("state"), Const("closed")), Say(Words("缺席", "Absent"))),
        ),
        Blank(),
    )
    return Register(
        name=gathering.named("attendance_sheet"),
        title=title,
        clause=gathering.attend,
        rows=PeopleOf(
            collection=gathering.named("session"),
            field="people",
            also=(Find(gathering.named("attendance"), (("session", Own("id")),), ("counted", "to_confirm")),),
        ),
        head=(
            column("名称", "Session", "topic"),
            column("时间", "Time", Together((Show(("starts_at",)), Clock(Show(("ends_at",)))), "–")),
            column("地点", "Place", "room.name"),
            column("组织者", "Organiser", "organiser.name"),
            column("主讲", "Lecturer", "lecturer.name"),
        ),
        columns=(
            *_PERSON,
            column("签到时间", "Signed in at", Clock(OfFound(seen, ("seen_at",))), 10),
            column("方式", "Way", OfFound(seen, ("way",)), 12),
            column("本人签名", "Signature", Blank(), 14),
            column("状态", "State", state, 10),
            column("假别", "Kind of leave", OfFound(leave, ("kind",)), 12),
            column("批准人", "Granted by", OfFound(leave, ("answered_by", "name")), 10),
            column("补学日期", "Made up on", OfFound(made_up, ("day",)), 12),
        ),
        foot=(
            column("应到", "Expected", CountRows(expected)),
            column("实到", "Present", CountRows(_there(seen))),
            column("请假", "On leave", CountRows(AllOf((_there(leave), Not(_there(seen)))))),
            column("缺席", "Absent", CountRows(absent)),
            column("记录人签名", "Kept by", Blank()),
        ),
        who=tuple(dict.fromkeys((*gathering.arrangers, *gathering.clerks, *gathering.granters, *gathering.overseers))),
        blank_rows=4,
        landscape=True,
    )


def year_by_person(gathering: Gathering, title: Words, where: Condition, more: tuple[Column, ...] = ()) -> Register:
    """How often each person was there, late, on leave, and made up for it, in the period. Facts, in the order of sections, never a ranking."""

    def mine(noun: str, states: tuple[str, ...], within: str, *match: tuple[str, Value]) -> Worked:
        return Worked(Count(Find(gathering.named(noun), (("person", Actor()), *match), states, within=within)))

    return Register(
        name=gathering.named("by_person"),
        title=title,
        clause=gathering.attend,
        rows=EachPerson(where=where),
        columns=(
            *_PERSON,
            column("出席", "Present", mine("attendance", ("counted",), "seen_at"), 8),
            column(
                "其中迟到",
                "Of them late",
                mine("attendance", ("counted",), "seen_at", ("timeliness", Const("late"))),
                10,
            ),
            column("请假", "Leave", mine("leave", ("granted",), "made_at"), 8),
            column("补学", "Made up", mine("make_up", ("entered",), "day"), 8),
            *more,
        ),
        who=tuple(dict.fromkeys((*gathering.clerks, *gathering.granters, *gathering.overseers))),
    )
