"""The clauses of regulation 1, theory study of the party group, in our own words.

An office's own text is imported and shown beside them. Numbers stand in the parameters, not in the sentences.
"""

from __future__ import annotations

from schema.clause import Clause, Parameter
from schema.keeping import kept_days, kept_months
from schema.sources import STUDY_CENTRE_RULES, UNDATED, office_rule, program_default
from schema.words import Words

YES_NO = (("yes", Words("计", "Yes")), ("no", Words("不计", "No")))

CLAUSES: tuple[Clause, ...] = (
    Clause(
        id="1.1",
        title=Words("学习中心组成员", "Members of the group"),
        must=Words(
            "中心组成员就是在任的党组成员，按任职起止日认定，不另设名单。",
            "The study centre group is exactly the serving members of the party group, by the days "
            "of their posts. There is no separate list.",
        ),
    ),
    Clause(
        id="1.2",
        title=Words("全年学习天数", "Study days in the year"),
        must=Words(
            "全组和每名成员一年里都要学满规定的天数，进度落后于时间时及早提醒。",
            "The group and each member reach the set number of study days in a year. Whoever falls "
            "behind the pace is warned in time.",
        ),
        parameters=(
            Parameter(
                name="days_per_year",
                label=Words("每年学习天数", "Study days a year"),
                default=12,
                unit="days",
                since=UNDATED,
                source=office_rule("1.2"),
                at_least=1,
                at_most=366,
            ),
            Parameter(
                name="sessions_per_quarter",
                label=Words("每季度集体学习次数", "Group sessions a quarter"),
                default=1,
                unit="count",
                since=STUDY_CENTRE_RULES.since,
                source=STUDY_CENTRE_RULES.source(),
                at_least=0,
                at_most=13,
            ),
        ),
    ),
    Clause(
        id="1.3",
        title=Words("选题、备课与记录", "Topics, preparation, record"),
        must=Words(
            "选题由党组书记定，成员也可以提出，经书记同意后列入；材料由机关党支部准备，每次学习都留下记录和出勤。",
            "The secretary sets the topic, or approves one that a member proposed. The branch "
            "prepares materials; each session leaves a record and attendance.",
        ),
        parameters=(
            Parameter(
                name="topic_days",
                label=Words("几个工作日内答复选题", "Working days to answer a proposed topic"),
                default=5,
                unit="days",
                since=UNDATED,
                source=program_default(),
                at_least=1,
                at_most=60,
            ),
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
                source=program_default(),
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
        ),
    ),
    Clause(
        id="1.4",
        title=Words("中心组先学一步", "The group studies first"),
        must=Words(
            "要求全机关学的内容，中心组先学过再铺开；还没学就排全机关学习的，要给出提示。",
            "What the whole office is to study, the group studies first. Scheduling it for all staff "
            "before that gives a warning.",
        ),
    ),
    Clause(
        id="1.5",
        title=Words("学习形式", "Forms of study"),
        must=Words(
            "每次学习注明形式：集中学习、联系实际的调研，或者专题研讨。全年形式要有变化。",
            "Each session has a form: collective study, field practice or a thematic seminar. The "
            "forms vary over the year.",
        ),
    ),
    Clause(
        id="1.6",
        title=Words("请假", "Leave"),
        must=Words(
            "到不了会的成员事先向党组书记说明原因请假，由书记答复。",
            "A member who can't come asks the party group secretary for leave beforehand, and the secretary answers.",
        ),
        parameters=(
            kept_days("reason_days", "请假事由在学习后保留天数", "Days a reason for leave is kept after the session"),
        ),
    ),
    Clause(
        id="1.7",
        title=Words("补课", "Make-up study"),
        must=Words(
            "每缺一次就欠一次补课；补学的时间、内容和要点都记下来，这次缺课才算销掉。",
            "Each absence opens a make-up. It closes when the member has entered when and what was "
            "studied, with notes.",
        ),
        parameters=(
            Parameter(
                name="make_up_days",
                label=Words("缺席后几天内补学", "Days to make up for a session missed"),
                default=30,
                unit="days",
                since=UNDATED,
                source=program_default(),
                at_least=1,
                at_most=180,
            ),
        ),
    ),
    Clause(
        id="1.8",
        title=Words("笔记和体会文章", "Notes and articles"),
        must=Words(
            "每名成员全年的学习笔记要达到规定字数，还要结合工作写出规定篇数的体会文章。字数按汉字数计，不由本人填报。",
            "Each member's study notes reach the set length in a year, with the set number of "
            "reflection articles. Chinese characters are counted, not claimed.",
        ),
        parameters=(
            Parameter(
                name="notes_chars",
                label=Words("每年笔记字数", "Characters of notes a year"),
                default=5000,
                unit="characters",
                since=UNDATED,
                source=office_rule("1.8"),
                at_least=0,
                at_most=200000,
            ),
            Parameter(
                name="articles",
                label=Words("每年体会文章篇数", "Reflection articles a year"),
                default=2,
                unit="count",
                since=UNDATED,
                source=office_rule("1.8"),
                at_least=0,
                at_most=50,
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
)
