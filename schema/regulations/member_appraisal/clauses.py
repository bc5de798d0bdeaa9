"""The clauses of regulation 7, democratic appraisal of members, in our own words.

An office's own text is imported and shown beside them. Numbers stand in the parameters, not in the sentences.
"""

from __future__ import annotations

from schema.clause import Clause, Parameter
from schema.sources import UNDATED, office_rule, program_default
from schema.words import Words

CLAUSES: tuple[Clause, ...] = (
    Clause(
        id="7.1",
        title=Words("每年一轮", "Once a year"),
        must=Words(
            "每年评议一轮，评议开始那天的全体党员都在内。",
            "There is one round a year, over all members of the day it starts.",
        ),
        parameters=(
            Parameter(
                name="rounds_per_year",
                label=Words("每年轮数", "Rounds a year"),
                default=1,
                unit="count",
                since=UNDATED,
                source=office_rule("7.1"),
                at_least=0,
                at_most=4,
            ),
        ),
    ),
    Clause(
        id="7.2",
        title=Words("领导干部双重评议", "Leaders appraised twice"),
        must=Words(
            "党员不分职务都参加评议；领导干部既在支部参加，也在领导班子里参加。",
            "All members take part whatever their post. Leaders are appraised in the branch and "
            "again in the leading group.",
        ),
    ),
    Clause(
        id="7.3",
        title=Words("评议内容", "What is appraised"),
        must=Words(
            "围绕规定的五个方面评议，本机关可以补充自己的要求。",
            "The appraisal covers the five prescribed points, and the office may add its own.",
        ),
    ),
    Clause(
        id="7.4",
        title=Words("评议步骤", "The steps"),
        must=Words(
            "按顺序走：先学习，再检查自己，然后大家评议，接着组织考察，最后表彰或处理；上一步没做完，下一步不开始。",
            "In order: study, self-criticism, appraisal by others, review by the organisation, "
            "commendation and handling. A step opens when the one before is complete.",
        ),
        parameters=(
            Parameter(
                name="steps",
                label=Words("采用的步骤", "Steps followed"),
                default="five_steps",
                unit="choice",
                since=UNDATED,
                source=office_rule("7.4", Words("上级现行做法为四步", "the present higher practice has four steps")),
                options=(
                    (
                        "five_steps",
                        Words(
                            "五步：学习、自我批评、评议、考察、表彰处理",
                            "Five: study, self-criticism, appraisal, review, handling",
                        ),
                    ),
                    (
                        "four_steps",
                        Words(
                            "四步：自评、互评、测评、组织评定",
                            "Four: own view, each other, ballot, organisation's view",
                        ),
                    ),
                ),
            ),
            Parameter(
                name="grades",
                label=Words("评议等次", "Grades"),
                default="four_grades",
                unit="choice",
                since=UNDATED,
                source=program_default(
                    Words(
                        "现行表格为四等，旧表格有用三等的",
                        "present forms have four grades, some older ones three",
                    )
                ),
                options=(
                    (
                        "four_grades",
                        Words(
                            "优秀、合格、基本合格、不合格",
                            "Excellent, qualified, basically qualified, not qualified",
                        ),
                    ),
                    ("three_grades", Words("优秀、合格、不合格", "Excellent, qualified, not qualified")),
                ),
            ),
            Parameter(
                name="excellent_share_at_most",
                label=Words("优秀等次最多占几成", "Greatest share of excellent"),
                default=0.3333,
                unit="share",
                since=UNDATED,
                source=program_default(Words("通常不超过三分之一", "usually not over one third")),
                at_least=0,
                at_most=1,
            ),
        ),
    ),
    Clause(
        id="7.5",
        title=Words("不走过场", "No going through the motions"),
        must=Words(
            "讲真话、写理由；有人漏评或者评语没有理由，这一步就不能结束。",
            "People speak frankly and give reasons. A person left out, or an appraisal without "
            "reasons, keeps the step open.",
        ),
    ),
    Clause(
        id="7.6",
        title=Words("登记表", "Registration form"),
        must=Words(
            "每名党员认真填写评议登记表，制成文书归档，只有有权的人能看。",
            "Each member's registration form is filled in, produced as a document, kept on file and "
            "seen only by those entitled.",
        ),
    ),
    Clause(
        id="7.7",
        title=Words("结合进行", "Joined with other work"),
        must=Words(
            "评议同民主生活会、创先争优和年终总结衔接起来，材料放在同一份卷里看。",
            "The appraisal joins up with the democratic life meeting, striving for excellence and "
            "the year-end summary, in one dossier.",
        ),
    ),
)
