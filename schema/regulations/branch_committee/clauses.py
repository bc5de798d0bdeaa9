"""The clauses of regulation 3, branch committee meetings, in our own words.

An office's own text is imported and shown beside them. Numbers stand in the parameters, not in the sentences.
"""

from __future__ import annotations

from schema.clause import Clause, Parameter
from schema.sources import UNDATED, office_passage
from schema.words import Words

CLAUSES: tuple[Clause, ...] = (
    Clause(
        id="3.1",
        title=Words("例会时间和人员", "When, where, who"),
        must=Words(
            "支委会按月开例会，五名支委都出席，地点一般在书记办公室。",
            "The committee meets monthly. The five committee posts attend, as a rule in the secretary's office.",
        ),
        parameters=(
            Parameter(
                name="per_month",
                label=Words("每月次数", "Meetings a month"),
                default=1,
                unit="count",
                since=UNDATED,
                source=office_passage(3, Words("“会议时间”一段", 'under "time of meeting"')),
                at_least=0,
                at_most=31,
            ),
        ),
    ),
    Clause(
        id="3.2",
        title=Words("例会四项内容", "Agenda of four parts"),
        must=Words(
            "议程有四部分：传达文件和会议精神，分析支部情况，总结前一段工作，布置下一段工作。"
            "布置的每件事都有一名负责人和期限。",
            "The agenda has four parts: passing on documents, looking at the state of the branch, "
            "summing up, and assigning what comes next. Each assignment has one responsible person "
            "and a due day.",
        ),
    ),
    Clause(
        id="3.3",
        title=Words("准时、考勤和记录", "Punctuality, attendance, minutes"),
        must=Words(
            "到点就开，到会时间对照开会时间记考勤，迟到照实标明；会议记录由组织委员做。",
            "The meeting starts on time and lateness is marked against the start. The organisation "
            "commissioner keeps the minutes.",
        ),
        parameters=(
            Parameter(
                name="late_after_minutes",
                label=Words("开会后几分钟起算迟到", "Late from so many minutes after the start"),
                default=0,
                unit="minutes",
                since=UNDATED,
                source=office_passage(3, Words("“会议要求”第2点", 'under "requirements", point 2')),
                at_least=0,
                at_most=120,
            ),
        ),
    ),
)
