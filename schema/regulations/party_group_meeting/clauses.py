"""The clauses of regulation 2, party group meetings, in our own words.

An office's own text is imported and shown beside them. Numbers stand in the parameters, not in the sentences.
"""

from __future__ import annotations

from schema.clause import Clause, Parameter
from schema.sources import PARTY_GROUP_REGULATIONS, UNDATED, office_rule, program_default
from schema.words import Words

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
        id="2.1",
        title=Words("议题范围", "What may be discussed"),
        must=Words(
            "上会事项须归入四类之一：传达上级精神并提出落实意见，对一府两院的监督，"
            "机关党建和思想工作，其他事关全局的事项。",
            "An item is of one of four kinds: passing on policy; oversight of the government, court "
            "and procuratorate; party building in the office; other matters of overall weight.",
        ),
    ),
    Clause(
        id="2.2",
        title=Words("主持和参会", "Chair and attendance"),
        must=Words(
            "会议由党组书记主持，成员出席；其他人要列席，先经党组同意。",
            "The secretary chairs and the members attend. Anyone else sits in only with the group's consent.",
        ),
    ),
    Clause(
        id="2.3",
        title=Words("会议频次", "How often"),
        must=Words(
            "一般按月开会；遇到特殊或紧急事项可以随时加开，加开要写明原因。",
            "As a rule the group meets monthly. An extraordinary meeting may be held at any time, with its reason.",
        ),
        parameters=(
            Parameter(
                name="per_month",
                label=Words("每月次数", "Meetings a month"),
                default=1,
                unit="count",
                since=UNDATED,
                source=office_rule("2.3"),
                at_least=0,
                at_most=31,
            ),
        ),
    ),
    Clause(
        id="2.4",
        title=Words("议题怎样上会", "How an item gets there"),
        must=Words(
            "议题由成员提出，书记决定上不上会，机关党支部做好会前准备，排定后再讨论，每一步都留痕。",
            "A member proposes, the secretary confirms or declines, the branch prepares, then the "
            "item is scheduled and discussed. Each step is recorded.",
        ),
    ),
    Clause(
        id="2.5",
        title=Words("重大事项表决", "Votes on major matters"),
        must=Words(
            "重大事项要表决：到会人数够才能表决，一人一票，赞成、反对、弃权分别计数，"
            "达到规定多数才通过。不同意见照实记录，表决结束后不得改票。",
            "A major matter is put to the vote: with a quorum, one ballot each, for, against or "
            "abstaining. Dissent is recorded, and a closed ballot can't be changed.",
        ),
        parameters=(
            Parameter(
                name="majority",
                label=Words("通过所需多数", "Majority needed"),
                default="more_than_half_of_entitled",
                unit="choice",
                since=PARTY_GROUP_REGULATIONS.since,
                source=PARTY_GROUP_REGULATIONS.source(),
                options=MAJORITIES,
            ),
            Parameter(
                name="quorum",
                label=Words("表决所需到会人数", "Quorum"),
                default="more_than_half",
                unit="choice",
                since=UNDATED,
                source=program_default(
                    Words(
                        "党组工作条例写“半数以上”，按超过半数掌握最稳妥",
                        "the regulations on party groups say half or above; more than half is safe under any reading",
                    )
                ),
                options=QUORUMS,
            ),
            Parameter(
                name="personnel_quorum",
                label=Words("人事和处分事项所需到会人数", "Quorum for posts and discipline"),
                default="two_thirds_or_more",
                unit="choice",
                since=PARTY_GROUP_REGULATIONS.since,
                source=PARTY_GROUP_REGULATIONS.source(),
                options=QUORUMS,
            ),
        ),
    ),
    Clause(
        id="2.6",
        title=Words("决议落实", "Carrying out resolutions"),
        must=Words(
            "决议分解成有负责人、有期限的任务，一直跟到办结；逾期没办的要向上反映。",
            "A resolution becomes tasks, each with an owner and a due day, followed until done. "
            "Overdue ones are brought to a higher level.",
        ),
    ),
    Clause(
        id="2.7",
        title=Words("保密", "Confidentiality"),
        must=Words(
            "涉密议题只让有权知悉的人看到，谁看过都有记录。属于国家秘密的材料不进本系统。",
            "A confidential item reaches only those entitled to it, and each view is logged. State "
            "secrets never enter this system.",
        ),
    ),
)
