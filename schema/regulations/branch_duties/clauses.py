"""The clauses of regulation 4, duties of the branch committee, in our own words.

An office's own text is imported and shown beside them. Numbers stand in the parameters, not in the sentences.
"""

from __future__ import annotations

from schema.clause import Clause, Parameter
from schema.sources import ADMISSION_RULES, BRANCH_WORK_REGULATIONS, UNDATED, program_default
from schema.words import Words

PERIODS = (
    ("monthly", Words("每月一次", "Monthly")),
    ("quarterly", Words("每季度一次", "Quarterly")),
    ("half_yearly", Words("每半年一次", "Half-yearly")),
    ("yearly", Words("每年一次", "Yearly")),
)
QUORUMS = (
    ("more_than_half", Words("超过半数到会", "More than half present")),
    ("half_or_more", Words("半数以上到会（含半数）", "Half or more present")),
    ("two_thirds_or_more", Words("三分之二以上到会", "Two thirds or more present")),
)
MAJORITIES = (
    ("more_than_half_of_entitled", Words("超过应到会人数的半数", "More than half of those entitled to attend")),
    ("more_than_half_of_present", Words("超过实到会人数的半数", "More than half of those present")),
    ("two_thirds_of_entitled", Words("应到会人数的三分之二以上", "Two thirds of those entitled to attend")),
)

CLAUSES: tuple[Clause, ...] = (
    Clause(
        id="4.1",
        title=Words("支部书记", "Branch secretary"),
        must=Words(
            "掌握支部的计划和决议落实到哪一步，按期向上级党组织汇报请示，每次汇报都留底。",
            "Keeps track of the branch's plans and resolutions, and reports regularly to the higher "
            "party organisation. Each report is logged.",
        ),
        parameters=(
            Parameter(
                name="report_upward_every_months",
                label=Words("隔几个月向上汇报一次", "Months between reports upward"),
                default=3,
                unit="months",
                since=UNDATED,
                source=program_default(
                    Words(
                        "本机关制度第四项第一条只写“经常”",
                        "the office's rule book, regulation 4, clause 1 only says often",
                    )
                ),
                at_least=1,
                at_most=24,
            ),
        ),
    ),
    Clause(
        id="4.2",
        title=Words("支部副书记", "Deputy branch secretary"),
        must=Words(
            "督查计划和决议的执行；记下党员的意见和诉求，转有关方面办并给答复；按期开好党员大会、"
            "支委会、党小组会，上好党课。",
            "Supervises how plans and resolutions are carried out; takes down members' opinions, "
            "passes them on and sees them answered; keeps the calendar of general, committee and "
            "group meetings and party lectures.",
        ),
        parameters=(
            Parameter(
                name="general_meeting",
                label=Words("党员大会", "Branch general meeting"),
                default="quarterly",
                unit="choice",
                since=BRANCH_WORK_REGULATIONS.since,
                source=BRANCH_WORK_REGULATIONS.source(),
                options=PERIODS,
            ),
            Parameter(
                name="committee",
                label=Words("支部委员会会议", "Committee meeting"),
                default="monthly",
                unit="choice",
                since=BRANCH_WORK_REGULATIONS.since,
                source=BRANCH_WORK_REGULATIONS.source(),
                options=PERIODS,
            ),
            Parameter(
                name="group",
                label=Words("党小组会", "Group meeting"),
                default="monthly",
                unit="choice",
                since=BRANCH_WORK_REGULATIONS.since,
                source=BRANCH_WORK_REGULATIONS.source(),
                options=PERIODS,
            ),
            Parameter(
                name="lecture",
                label=Words("党课", "Party lecture"),
                default="quarterly",
                unit="choice",
                since=UNDATED,
                source=program_default(
                    Words(
                        "上级只要求定期，各地多为每季度一次",
                        "higher rules only say regularly; quarterly is common",
                    )
                ),
                options=PERIODS,
            ),
            Parameter(
                name="general_meeting_quorum",
                label=Words("党员大会到会人数", "Quorum of the general meeting"),
                default="more_than_half",
                unit="choice",
                since=UNDATED,
                source=program_default(
                    Words(
                        "条文写“半数以上”，多数解读按超过半数掌握",
                        "the text says half or above; most guides read it as more than half",
                    )
                ),
                options=QUORUMS,
            ),
            Parameter(
                name="general_meeting_majority",
                label=Words("党员大会通过所需多数", "Majority in the general meeting"),
                default="more_than_half_of_entitled",
                unit="choice",
                since=BRANCH_WORK_REGULATIONS.since,
                source=BRANCH_WORK_REGULATIONS.source(),
                options=MAJORITIES,
            ),
            Parameter(
                name="committee_quorum",
                label=Words("支委会到会人数", "Quorum of the committee"),
                default="half_or_more",
                unit="choice",
                since=BRANCH_WORK_REGULATIONS.since,
                source=BRANCH_WORK_REGULATIONS.source(),
                options=QUORUMS,
            ),
        ),
    ),
    Clause(
        id="4.3",
        title=Words("组织委员", "Organisation commissioner"),
        must=Words(
            "随时说得清支部的小组划分、负责人、联络员和人员构成；管好积极分子档案和材料借还；"
            "提出年度发展计划，做好培养考察；收好党费。",
            "Can state at any day the branch's groups, leaders, liaison and composition; keeps "
            "activists' files with loans and returns; proposes the yearly development plan, trains "
            "and reviews activists; collects dues.",
        ),
        parameters=(
            Parameter(
                name="loan_days",
                label=Words("材料借阅天数", "Days a file may be lent"),
                default=14,
                unit="days",
                since=UNDATED,
                source=program_default(
                    Words(
                        "本机关制度第四项第三条要求登记借还，没有写期限",
                        "the office's rule book, regulation 4, clause 3 asks for loans to be logged and gives no term",
                    )
                ),
                at_least=1,
                at_most=365,
            ),
            Parameter(
                name="review_every_months",
                label=Words("隔几个月考察一次积极分子", "Months between reviews of an activist"),
                default=6,
                unit="months",
                since=ADMISSION_RULES.since,
                source=ADMISSION_RULES.source(),
                at_least=1,
                at_most=24,
            ),
        ),
    ),
    Clause(
        id="4.4",
        title=Words("宣传委员", "Publicity commissioner"),
        must=Words(
            "了解青年干部想什么、缺什么，据此提出学习安排；计划并落实宣传事项；组织理论、时事和党的基本知识学习。",
            "Learns what young staff think and need and turns it into study plans; plans and does "
            "publicity items; organises study of theory, current affairs and party basics.",
        ),
    ),
)
