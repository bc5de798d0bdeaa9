"""The clauses of regulation 5, study of party members and staff, in our own words.

An office's own text is imported and shown beside them. Numbers stand in the parameters, not in the sentences.
"""

from __future__ import annotations

from schema.clause import Clause, Parameter
from schema.keeping import kept_days, kept_months
from schema.sources import UNDATED, office_rule, program_default
from schema.words import Words

YES_NO = (("yes", Words("计", "Yes")), ("no", Words("不计", "No")))

CLAUSES: tuple[Clause, ...] = (
    Clause(
        id="5.1",
        title=Words("年度计划和学习日", "Year plan, study day"),
        must=Words(
            "每年有学习教育计划；隔周的学习日全机关一起学，遇节假日和调休可以挪动，挪动要写原因。",
            "There is a study plan each year. Every other week has the whole office's study day, "
            "which may be moved around holidays with the reason given.",
        ),
        parameters=(
            Parameter(
                name="weekday",
                label=Words("学习日是星期几", "Weekday of the study day"),
                default=5,
                unit="weekday",
                since=UNDATED,
                source=office_rule("5.1"),
                at_least=1,
                at_most=7,
            ),
            Parameter(
                name="every_weeks",
                label=Words("隔几周一次", "Weeks between study days"),
                default=2,
                unit="weeks",
                since=UNDATED,
                source=office_rule("5.1", Words("“间周”按隔一周理解", '"alternate weeks" read as every second week')),
                at_least=1,
                at_most=52,
            ),
        ),
    ),
    Clause(
        id="5.2",
        title=Words("出勤、请假和会场秩序", "Attendance, leave, silent phones"),
        must=Words(
            "按时到会并签到；确实来不了的，要有秘书长同意的请假。学习时手机关机或静音。",
            "Attend on time and check in; who can't come needs leave that the secretary general "
            "consents to. Phones are off or silent during the session.",
        ),
        parameters=(
            Parameter(
                name="opens_before_minutes",
                label=Words("开始前几分钟可以签到", "Check-in opens, minutes before the start"),
                default=30,
                unit="minutes",
                since=UNDATED,
                source=program_default(),
                at_least=0,
                at_most=240,
            ),
            Parameter(
                name="late_after_minutes",
                label=Words("开始后几分钟起算迟到", "Late from so many minutes after the start"),
                default=0,
                unit="minutes",
                since=UNDATED,
                source=program_default(
                    Words(
                        "本机关制度第五项第二条要求按时",
                        "the office's rule book, regulation 5, clause 2 asks to be on time",
                    )
                ),
                at_least=0,
                at_most=120,
            ),
            Parameter(
                name="closes_after_minutes",
                label=Words("结束后几分钟停止签到", "Check-in closes, minutes after the end"),
                default=30,
                unit="minutes",
                since=UNDATED,
                source=program_default(),
                at_least=0,
                at_most=1440,
            ),
            Parameter(
                name="make_up_days",
                label=Words("缺席后几天内补学", "Days to make up for a session missed"),
                default=14,
                unit="days",
                since=UNDATED,
                source=program_default(),
                at_least=1,
                at_most=180,
            ),
            kept_days("reason_days", "请假事由在学习后保留天数", "Days a reason for leave is kept after the session"),
        ),
    ),
    Clause(
        id="5.3",
        title=Words("理论和业务并重", "Theory and work in balance"),
        must=Words(
            "政治理论和业务知识都要学，两边的时间大体均衡；业务课由主管这项工作的同志讲。",
            "Theory and professional work are both studied, in balance. Whoever is in charge of a "
            "subject lectures on it.",
        ),
        parameters=(
            Parameter(
                name="min_share_each",
                label=Words("每一类至少占全年的份额", "Least share of each kind in a year"),
                default=0.3,
                unit="share",
                since=UNDATED,
                source=program_default(
                    Words(
                        "本机关制度第五项第三条只要求合理安排",
                        "the office's rule book, regulation 5, clause 3 only asks for a sensible balance",
                    )
                ),
                at_least=0,
                at_most=0.5,
            ),
        ),
    ),
    Clause(
        id="5.4",
        title=Words("自学", "Self-study"),
        must=Words(
            "集中学习之外，每个人坚持自学理论、业务和法律，自己记下学了什么。",
            "Beside the common sessions each person studies theory, professional work and law, and "
            "enters what was studied.",
        ),
    ),
    Clause(
        id="5.5",
        title=Words("长假学习", "Study in long holidays"),
        must=Words(
            "春节、“五一”、国庆放假前，支部给党员安排好学什么、用什么材料，假后收回反馈。",
            "Before the Spring Festival, May Day and National Day breaks the branch arranges content "
            "and materials, and gathers feedback afterwards.",
        ),
    ),
    Clause(
        id="5.6",
        title=Words("主任讲党课", "The director's party lecture"),
        must=Words(
            "常委会主任每年给全体党员讲党课，讲满规定次数。",
            "The standing committee's director gives all members the set number of party lectures each year.",
        ),
        parameters=(
            Parameter(
                name="lectures",
                label=Words("主任每年讲党课次数", "Lectures by the director a year"),
                default=1,
                unit="count",
                since=UNDATED,
                source=office_rule("5.6"),
                at_least=0,
                at_most=12,
            ),
        ),
    ),
    Clause(
        id="5.7",
        title=Words("学习形式多样", "Varied forms"),
        must=Words(
            "报告会、竞赛、讲课辅导、看影像、研讨等形式换着来，不只念材料。",
            "Reports, contests, coaching, films and seminars take turns; study is more than reading out papers.",
        ),
    ),
    Clause(
        id="5.8",
        title=Words("学习笔记和检查", "Notebooks and their inspection"),
        must=Words(
            "人人记学习笔记，领导干部和一般党员各有最低字数，并写体会文章；支部定期逐人检查笔记。",
            "Everyone keeps a study notebook, with a least length for leaders and for members, and "
            "writes articles. The branch inspects notebooks regularly, person by person.",
        ),
        parameters=(
            Parameter(
                name="leader_chars",
                label=Words("领导干部笔记字数", "Characters a year, leaders"),
                default=5000,
                unit="characters",
                since=UNDATED,
                source=office_rule("5.8"),
                at_least=0,
                at_most=200000,
            ),
            Parameter(
                name="member_chars",
                label=Words("一般党员笔记字数", "Characters a year, members"),
                default=3000,
                unit="characters",
                since=UNDATED,
                source=office_rule("5.8"),
                at_least=0,
                at_most=200000,
            ),
            Parameter(
                name="articles",
                label=Words("每年体会文章篇数", "Articles a year"),
                default=1,
                unit="count",
                since=UNDATED,
                source=office_rule("5.8"),
                at_least=0,
                at_most=50,
            ),
            Parameter(
                name="inspections_per_year",
                label=Words("每年检查笔记次数", "Notebook inspections a year"),
                default=2,
                unit="count",
                since=UNDATED,
                source=office_rule("5.8"),
                at_least=0,
                at_most=12,
            ),
            Parameter(
                name="staff_chars",
                label=Words("非党员干部笔记字数", "Characters a year, staff who are no members"),
                default=0,
                unit="characters",
                since=UNDATED,
                source=program_default(
                    Words(
                        "原文要求人人记笔记，只给领导和党员定了字数",
                        "the text asks everyone for notes and gives lengths for leaders and members only",
                    )
                ),
                at_least=0,
                at_most=200000,
            ),
            Parameter(
                name="centre_notes",
                label=Words("中心组笔记是否计入本条字数", "Notes of the centre group count here too"),
                default="yes",
                unit="choice",
                since=UNDATED,
                source=program_default(
                    Words("免得同一份学习记两遍", "so that nobody writes the same study down twice")
                ),
                options=YES_NO,
            ),
            Parameter(
                name="inspect_within_days",
                label=Words("交齐后几天内检查完", "Days to finish an inspection after notebooks are due"),
                default=15,
                unit="days",
                since=UNDATED,
                source=program_default(),
                at_least=1,
                at_most=90,
            ),
            Parameter(
                name="complete_days",
                label=Words("检查后几个工作日内补齐", "Working days to complete a notebook after inspection"),
                default=10,
                unit="days",
                since=UNDATED,
                source=program_default(),
                at_least=1,
                at_most=90,
            ),
            Parameter(
                name="count_marks",
                label=Words("笔记字数是否计标点", "Punctuation counts in the length of notes"),
                default="no",
                unit="choice",
                since=UNDATED,
                source=program_default(Words("原文只说字数", "the text only speaks of characters")),
                options=YES_NO,
            ),
            Parameter(
                name="read_days",
                label=Words("交稿后几个工作日内审阅", "Working days to read an article handed in"),
                default=10,
                unit="days",
                since=UNDATED,
                source=program_default(),
                at_least=1,
                at_most=90,
            ),
            kept_months("text_months", "个人学习文字保留月数", "Months what persons wrote of their study is kept"),
        ),
    ),
    Clause(
        id="5.9",
        title=Words("发言和讨论", "Speaking and discussion"),
        must=Words(
            "集中学习时专心听、认真议；谁发了言、谈了什么，要记下来。",
            "In a session people attend and discuss in earnest. Who spoke, and on what, is recorded.",
        ),
    ),
    Clause(
        id="5.10",
        title=Words("年末“六有”检查", "Year-end six haves"),
        must=Words(
            "年末由支部按“六有”逐项检查全年学习，每一项都有据可查；结果供考核评优参考，由人来定。",
            "At year's end the branch checks the six haves: organised, planned, guided, noted, "
            "reflected, inspected. Each rests on records; the result informs the evaluation, which "
            "people decide.",
        ),
        parameters=(
            Parameter(
                name="answer_days",
                label=Words("几个工作日内答复异议", "Working days to answer who contests an entry"),
                default=10,
                unit="days",
                since=UNDATED,
                source=program_default(),
                at_least=1,
                at_most=90,
            ),
        ),
    ),
)
