"""The clauses of regulation 9, duties of the office, in our own words.

An office's own text is imported and shown beside them. Numbers stand in the parameters, not in the sentences.
"""

from __future__ import annotations

from schema.clause import Clause, Parameter
from schema.sources import UNDATED, program_default
from schema.words import Words

CLAUSES: tuple[Clause, ...] = (
    Clause(
        id="9.1",
        title=Words("会议筹备", "Preparing meetings"),
        must=Words(
            "人代会、常委会会议和主任会议的会务，从开会那天倒排任务，落实到人，座位、材料、服务逐项列清。",
            "Congress sessions, standing committee meetings and directors' meetings are prepared by "
            "tasks counted back from the day, each with an owner, and lists of seats, materials and "
            "services.",
        ),
    ),
    Clause(
        id="9.2",
        title=Words("文稿、会刊和信息", "Drafts, journal, news"),
        must=Words(
            "综合文稿、会刊、新闻和信息，从选题到写成、刊发都有安排，有统计。",
            "Drafts, the journal, news and information items are planned, written, published and counted.",
        ),
    ),
    Clause(
        id="9.3",
        title=Words("文书、档案和机要", "Papers, archives, confidential mail"),
        must=Words(
            "收发信电、文印、档案和机要文件都有登记，交接清楚，注意保密。",
            "Mail, printing, archives and confidential papers are kept in registers, with clear "
            "hand-over and due care.",
        ),
    ),
    Clause(
        id="9.4",
        title=Words("视察、检查和调研", "Tours, checks, surveys"),
        must=Words(
            "视察、检查、调查等活动事先有方案，人员、车辆、行程有人管，事后有结果。",
            "Inspection tours, checks and surveys have a programme, participants and logistics, and "
            "an outcome afterwards.",
        ),
    ),
    Clause(
        id="9.5",
        title=Words("行政和后勤", "Administration and logistics"),
        must=Words(
            "接待、车辆、安全保卫、物资和人员台账有人管、有登记；同一辆车同一时段只派一次。",
            "Reception, vehicles, security, supplies and the office's lists are looked after and "
            "registered. A vehicle is booked once for an hour.",
        ),
        parameters=(
            Parameter(
                name="two_persons",
                label=Words("要害职务由两名管理员办理", "Two administrators give a post of power"),
                default="on",
                unit="choice",
                since=UNDATED,
                source=program_default(),
                options=(
                    ("on", Words("一人提出，另一人确认", "One proposes, another confirms")),
                    ("off", Words("一人办理", "One is enough")),
                ),
            ),
        ),
    ),
    Clause(
        id="9.6",
        title=Words("培训和考核", "Training and appraisal"),
        must=Words(
            "安排干部职工的培训、考核和集体活动，情况汇入年度考核。",
            "Staff training, appraisal and common activities are arranged and flow into the annual evaluation.",
        ),
    ),
    Clause(
        id="9.7",
        title=Words("离退休干部", "Retirees"),
        must=Words(
            "离退休同志有名册，有联系，有走访，服务事项有人办。",
            "Retirees have a roster, contact and visits, and someone who sees to what they need.",
        ),
    ),
    Clause(
        id="9.8",
        title=Words("领导交办事项", "Assigned matters"),
        must=Words(
            "领导交办的每件事都有承办人、期限、进展和回复。",
            "Each matter assigned by a leader has an owner, a due day, progress and an answer.",
        ),
    ),
)
