"""What is printed of study: the year's plan, the attendance sheet, the year by person, study over the holidays (5.1, 5.2, 5.5)."""

from __future__ import annotations

from schema.gathering_registers import attendance_sheet, year_by_person
from schema.register import Clock, Records, Register, Serial, Show, Together, column
from schema.regulations.party_study.workflow import GATHERING
from schema.terms import Everyone
from schema.words import Words

REGISTERS = (
    attendance_sheet(GATHERING, Words("学习签到表", "Attendance sheet")),
    year_by_person(GATHERING, Words("学习情况汇总表", "Study by person"), Everyone()),
    Register(
        name="party_study.year",
        title=Words("学习计划和落实情况表", "Study plan and what became of it"),
        clause="5.1",
        rows=Records(collection="party_study.session", day="starts_at"),
        columns=(
            column("序号", "No.", Serial(), 6),
            column("日期", "Date", Together((Show(("starts_at",)), Clock(Show(("ends_at",)))), "–"), 18),
            column("内容", "Content", "topic", 30),
            column("类别", "Kind", "content_kind", 10),
            column("形式", "Form", "form", 10),
            column("主讲", "Lecturer", "lecturer.name", 10),
            column("地点", "Place", "room.name", 14),
            column("组织者", "Organiser", "organiser.name", 10),
            column("材料", "Materials", "materials", 24),
            column("状态", "State", "state", 8),
            column("改期原因", "Why moved", "moved_why", 14),
            column("小结", "Summary", "outcome", 28),
        ),
        landscape=True,
    ),
    Register(
        name="party_study.feedback",
        title=Words("节日学习反馈表", "What came of study over the holidays"),
        clause="5.5",
        rows=Records(collection="party_study.holiday_feedback", day="written_at"),
        columns=(
            column("序号", "No.", Serial(), 6),
            column(
                "节日", "Holiday", Together((Show(("holiday_study", "year")), Show(("holiday_study", "holiday")))), 12
            ),
            column("姓名", "Name", "person.name", 10),
            column("部门", "Section", "person.section.name", 16),
            column("学习内容", "What was studied", "what", 26),
            column("体会", "Thoughts", "thoughts", 40),
            column("反馈时间", "Written at", "written_at", 16),
        ),
        who=("branch_secretary", "publicity_commissioner", "office_clerk"),
        landscape=True,
    ),
)
