"""The clauses of regulation 6, democratic life meetings, in our own words.

An office's own text is imported and shown beside them. Numbers stand in the parameters, not in the sentences.
"""

from __future__ import annotations

from schema.clause import Clause, Parameter
from schema.sources import DEMOCRATIC_LIFE_PROVISIONS, UNDATED, office_rule, program_default
from schema.words import Words

CLAUSES: tuple[Clause, ...] = (
    Clause(
        id="6.1",
        title=Words("领导带头参加", "Leaders attend"),
        must=Words(
            "领导班子成员自觉参加机关支部的民主生活会，出席情况照实登记。",
            "Members of the leading group attend the branch's democratic life meeting, and attendance is recorded.",
        ),
        parameters=(
            Parameter(
                name="attendance_quorum",
                label=Words("开会所需到会人数", "Attendance needed"),
                default="two_thirds_or_more",
                unit="choice",
                since=DEMOCRATIC_LIFE_PROVISIONS.since,
                source=DEMOCRATIC_LIFE_PROVISIONS.source(),
                options=(
                    ("two_thirds_or_more", Words("三分之二以上到会", "Two thirds or more present")),
                    ("none", Words("不设下限", "No lower bound")),
                ),
            ),
        ),
    ),
    Clause(
        id="6.2",
        title=Words("召开和通知", "Holding it, giving notice"),
        must=Words(
            "民主生活会按期召开，先定议题，提前通知到每个人，人人准备；通知晚了如实记作违规。",
            "Meetings are held in each period with a set topic. Everyone is told days ahead and "
            "prepares; a late notice is recorded as a breach.",
        ),
        parameters=(
            Parameter(
                name="per_half_year",
                label=Words("每半年次数", "Meetings a half-year"),
                default=1,
                unit="count",
                since=UNDATED,
                source=office_rule(
                    "6.2",
                    Words(
                        "上级2016年规定为每年一次，一般在第四季度",
                        "the higher rule of 2016 says once a year, as a rule in the fourth quarter",
                    ),
                ),
                at_least=0,
                at_most=6,
            ),
            Parameter(
                name="notice_days",
                label=Words("提前几天通知", "Days of notice"),
                default=3,
                unit="days",
                since=UNDATED,
                source=office_rule("6.2"),
                at_least=0,
                at_most=60,
            ),
        ),
    ),
    Clause(
        id="6.3",
        title=Words("请假", "Leave"),
        must=Words(
            "到不了会的，会前向支部书记请假。",
            "Who can't come asks the branch secretary for leave before the meeting.",
        ),
    ),
    Clause(
        id="6.4",
        title=Words("批评和自我批评", "Criticism and self-criticism"),
        must=Words(
            "每个人联系自己的思想和工作，先讲自己的问题，也诚恳地指出别人的问题；内容只有与会的人能看。",
            "Each person speaks of their own thinking and work first, and candidly of others'. Only "
            "those taking part can see it.",
        ),
    ),
    Clause(
        id="6.5",
        title=Words("用事实说话", "Facts and reasons"),
        must=Words(
            "批评要有事实、有理由、有改进建议：什么时候、什么事、建议怎么改，都写清楚。",
            "Criticism rests on facts and reasons: when, what, and what is proposed. It is given in good faith.",
        ),
    ),
    Clause(
        id="6.6",
        title=Words("问题整改", "Rectification"),
        must=Words(
            "会上查出的问题逐条定措施、定负责人、定期限，附上佐证，经核实才能销账。",
            "Each problem found gets a measure, an owner, a due day and evidence, and is followed until verified.",
        ),
    ),
    Clause(
        id="6.7",
        title=Words("记录和上报", "Minutes and report"),
        must=Words(
            "会议有详细记录；会后按期写成书面报告送上级党组织，注明报送日期。",
            "The minutes are detailed. A written report goes to the higher party organisation in time, with its date.",
        ),
        parameters=(
            Parameter(
                name="report_days",
                label=Words("会后几天内上报", "Days to report after the meeting"),
                default=15,
                unit="days",
                since=UNDATED,
                source=program_default(
                    Words(
                        "本机关制度第六项第七条写“及时”，上级常见要求为十五日内",
                        "the office's rule book, regulation 6, clause 7 says promptly; fifteen days is the usual "
                        "higher rule",
                    )
                ),
                at_least=1,
                at_most=90,
            ),
        ),
    ),
    Clause(
        id="6.8",
        title=Words("对照上次整改", "The last meeting's measures"),
        must=Words(
            "开会先把上一次定下的整改措施逐条过一遍；有一条没有结果，这次会就不能办结。",
            "A meeting takes up every measure of the one before, and can't be closed until each has an outcome.",
        ),
    ),
)
