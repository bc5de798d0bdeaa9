"""The clauses of regulation 12, hygiene of the premises, in our own words.

An office's own text is imported and shown beside them. Numbers stand in the parameters, not in the sentences.
"""

from __future__ import annotations

from schema.clause import Clause, Parameter
from schema.keeping import kept_months
from schema.sources import UNDATED, office_rule, program_default
from schema.words import Words

CLAUSES: tuple[Clause, ...] = (
    Clause(
        id="12.1",
        title=Words("地面", "Floors"),
        must=Words(
            "不吐痰，不乱扔纸屑和烟头，地面保持干净。",
            "No spitting, no litter, no cigarette ends; floors stay clean.",
        ),
    ),
    Clause(
        id="12.2",
        title=Words("桌面和柜顶", "Desks and cabinet tops"),
        must=Words(
            "办公桌面干净不乱，柜子上面的东西放齐。",
            "Desks are clean and tidy, and things on top of cabinets in order.",
        ),
    ),
    Clause(
        id="12.3",
        title=Words("桌下", "Under the desks"),
        must=Words("办公桌底下不放杂物。", "Nothing is piled under desks."),
    ),
    Clause(
        id="12.4",
        title=Words("窗户", "Windows"),
        must=Words("窗玻璃擦干净并保持住。", "Window panes are clean and kept so."),
    ),
    Clause(
        id="12.5",
        title=Words("下班自查", "After-work check"),
        must=Words(
            "下班前各科室自己看一遍门窗、电灯和电脑；因疏忽造成损失的，登记并通报批评。",
            "Before leaving, each section checks doors, windows, lights and computers. A loss by "
            "neglect is recorded, with criticism by notice.",
        ),
    ),
    Clause(
        id="12.6",
        title=Words("每月大扫除", "Monthly cleaning"),
        must=Words(
            "办公室按月组织大扫除，划分区域，扫完有照片。",
            "The office organises a common cleaning each month, by area, with photos when done.",
        ),
        parameters=(
            Parameter(
                name="per_month",
                label=Words("每月次数", "Cleanings a month"),
                default=1,
                unit="count",
                since=UNDATED,
                source=office_rule("12.6"),
                at_least=0,
                at_most=5,
            ),
        ),
    ),
    Clause(
        id="12.7",
        title=Words("不定期检查", "Unscheduled inspections"),
        must=Words(
            "检查不预先通知，房间随机抽，长期看人人都查到，出过问题的多查。",
            "Inspections come unannounced. Rooms are drawn at random, fairly over time, and more "
            "often where something failed.",
        ),
        parameters=(
            Parameter(
                name="rooms_per_round",
                label=Words("一轮抽几间房", "Rooms drawn in a round"),
                default=5,
                unit="count",
                since=UNDATED,
                source=program_default(),
                at_least=1,
                at_most=100,
            ),
            Parameter(
                name="rooms_per_month",
                label=Words("每月至少抽查几间", "Rooms inspected a month at least"),
                default=5,
                unit="count",
                since=UNDATED,
                source=program_default(),
                at_least=0,
                at_most=200,
            ),
        ),
    ),
    Clause(
        id="12.8",
        title=Words("警告、通报和表扬", "Warning, notice, praise"),
        must=Words(
            "一次检查查出不合格算一次，按科室和年度累计：第一次警告，第二次起通报批评，由人确认后发出；做得好的科室和个人给予表扬。",
            "An inspection that finds a failure counts once for the section and year: first a warning, then criticism "
            "by notice, confirmed by a person. Good sections and persons are commended.",
        ),
        parameters=(
            Parameter(
                name="warn_at",
                label=Words("第几次警告", "Warning at time"),
                default=1,
                unit="count",
                since=UNDATED,
                source=office_rule("12.8"),
                at_least=1,
                at_most=20,
            ),
            Parameter(
                name="notice_at",
                label=Words("第几次通报批评", "Criticism by notice at time"),
                default=2,
                unit="count",
                since=UNDATED,
                source=office_rule("12.8"),
                at_least=1,
                at_most=20,
            ),
            Parameter(
                name="decide_days",
                label=Words("几个工作日内确认处理", "Working days to decide on what was drafted"),
                default=5,
                unit="days",
                since=UNDATED,
                source=program_default(),
                at_least=1,
                at_most=60,
            ),
            Parameter(
                name="reply_days",
                label=Words("科室几个工作日内看过并整改", "Working days in which the section sees and mends"),
                default=3,
                unit="days",
                since=UNDATED,
                source=program_default(),
                at_least=1,
                at_most=60,
            ),
            kept_months("text_months", "检查说明和通报文字保留月数", "Months remarks and notices are kept"),
        ),
    ),
)
