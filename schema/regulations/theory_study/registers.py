"""What is printed of the centre group's study: its sessions, the attendance sheet, the year by member (1.1 to 1.5, 1.7)."""

from __future__ import annotations

from schema.gathering_registers import attendance_sheet, year_by_person
from schema.register import Clock, Records, Register, Serial, Show, Together, Worked, column
from schema.regulations.theory_study.workflow import GATHERING, MEMBERS
from schema.terms import Actor, Find, Holds, Total
from schema.words import Words

_DAYS = Find("theory_study.attendance", (("person", Actor()),), ("counted",), within="seen_at")

REGISTERS = (
    attendance_sheet(GATHERING, Words("中心组学习签到表", "Attendance sheet of the centre group")),
    year_by_person(
        GATHERING,
        Words("中心组成员学习情况表", "The centre group's study by member"),
        Holds(MEMBERS),
        (column("学习天数", "Days of study", Worked(Total(_DAYS, "half_days", 2)), 10),),
    ),
    Register(
        name="theory_study.year",
        title=Words("中心组学习记录", "Sessions of the centre group"),
        clause="1.3",
        rows=Records(collection="theory_study.session", day="starts_at"),
        columns=(
            column("序号", "No.", Serial(), 6),
            column("日期", "Date", Together((Show(("starts_at",)), Clock(Show(("ends_at",)))), "–"), 18),
            column("内容", "Content", "topic", 28),
            column("选题", "Topic", "about.title", 20),
            column("形式", "Form", "form", 10),
            column("主讲", "Lecturer", "lecturer.name", 10),
            column("地点", "Place", "room.name", 14),
            column("应到人员", "Expected", "people", 26),
            column("半天数", "Half-days", "half_days", 8),
            column("状态", "State", "state", 8),
            column("小结", "Summary", "outcome", 28),
        ),
        landscape=True,
    ),
)
