"""The clauses of regulation 13, first contact, in our own words.

An office's own text is imported and shown beside them. Numbers stand in the parameters, not in the sentences.
"""

from __future__ import annotations

from schema.clause import Clause, Parameter
from schema.keeping import kept_days, kept_months
from schema.sources import PERSONAL_INFORMATION_LAW, UNDATED, office_rule, program_default
from schema.words import Words

CLAUSES: tuple[Clause, ...] = (
    Clause(
        id="13.1",
        title=Words("首问责任人", "The responsible person"),
        must=Words(
            "谁先接待谁就是首问责任人，热情接待；登记时默认为登记的人，不能空着。",
            "Whoever first receives a visitor is responsible, warmly. By default it is the person "
            "who registers; it can't be left empty.",
        ),
    ),
    Clause(
        id="13.2",
        title=Words("不说“不知道”", 'Nobody says "I don\'t know"'),
        must=Words(
            "熟悉本科室业务，也大致知道别处管什么；一时答不上来的先记下，查清再答复。",
            "Staff know their own work and roughly what others handle. A question without an answer "
            "is taken down and answered later.",
        ),
        parameters=(
            Parameter(
                name="answer_days",
                label=Words("几个工作日内答复", "Working days in which it is answered"),
                default=3,
                unit="days",
                since=UNDATED,
                source=program_default(),
                at_least=1,
                at_most=60,
            ),
            kept_months(
                "question_months", "待答问题保留月数", "Months a question and its answer are kept", 24, at_least=1
            ),
        ),
    ),
    Clause(
        id="13.3",
        title=Words("领到、找到、办好", "Led in, found, done"),
        must=Words(
            "把人领到、把经办人找到、把事办好；当天办不了的，说清怎么办、何时再来，说了就要兑现。",
            "The visitor is led in, the right person found, the matter done. If not the same day, "
            "the visitor is told how and when, and the promise is kept.",
        ),
        parameters=(
            Parameter(
                name="contact_retention_days",
                label=Words("办结后联系方式保留天数", "Days contact details are kept after closing"),
                default=30,
                unit="days",
                since=PERSONAL_INFORMATION_LAW.since,
                source=PERSONAL_INFORMATION_LAW.source(
                    Words("三十天为程序默认值", "thirty days is the program's default")
                ),
                at_least=0,
                at_most=1095,
            ),
            Parameter(
                name="text_retention_months",
                label=Words("办结后事项内容保留月数", "Months the matter's text is kept after closing"),
                default=24,
                unit="months",
                since=PERSONAL_INFORMATION_LAW.since,
                source=PERSONAL_INFORMATION_LAW.source(Words("两年为程序默认值", "two years is the program's default")),
                at_least=1,
                at_most=120,
            ),
            Parameter(
                name="page_days",
                label=Words("办结后来访条还能打开的天数", "Days the visitor's page opens after closing"),
                default=30,
                unit="days",
                since=PERSONAL_INFORMATION_LAW.since,
                source=PERSONAL_INFORMATION_LAW.source(
                    Words("三十天为程序默认值", "thirty days is the program's default")
                ),
                at_least=1,
                at_most=365,
            ),
            Parameter(
                name="request_days",
                label=Words("更正删除申请几个工作日内答复", "Working days to answer a request about one's data"),
                default=5,
                unit="days",
                since=PERSONAL_INFORMATION_LAW.since,
                source=PERSONAL_INFORMATION_LAW.source(
                    Words("五个工作日为程序默认值", "five working days is the program's default")
                ),
                at_least=1,
                at_most=15,
            ),
            Parameter(
                name="self_registration",
                label=Words("来访人可以扫前台的码自己登记", "Visitors may register themselves by the desk's code"),
                default="on",
                unit="choice",
                since=UNDATED,
                source=program_default(),
                options=(
                    ("on", Words("可以", "Yes")),
                    ("off", Words("不可以，由工作人员登记", "No, staff register them")),
                ),
            ),
            kept_months(
                "open_months", "一直没有办结的来访最多保留月数", "Months a case that nobody closes is kept", at_least=6
            ),
            kept_days("refused_days", "没有收下的登记保留天数", "Days what was not taken is kept"),
        ),
    ),
    Clause(
        id="13.4",
        title=Words("监督和责任", "Checking and consequences"),
        must=Words(
            "监督小组随时检查，态度冷淡、不解答、推脱、不办的，查实一次在机关大会批评一次；"
            "累计到规定次数或投诉查实的，影响年度考核和奖金。本人看得到，可以申诉，最后由人来定。",
            "The supervision team checks at any time; a confirmed breach is criticised at the office "
            "meeting. The set number in a year, or an upheld complaint, bears on the evaluation and "
            "bonus. The person sees it and can appeal; people decide.",
        ),
        parameters=(
            Parameter(
                name="breaches_per_year",
                label=Words("一年累计几次影响考核", "Breaches in a year that bear on the evaluation"),
                default=3,
                unit="count",
                since=UNDATED,
                source=office_rule("13.4"),
                at_least=1,
                at_most=20,
            ),
            Parameter(
                name="upheld_complaints",
                label=Words(
                    "态度投诉查实几次影响考核",
                    "Upheld complaints that bear on the evaluation",
                ),
                default=1,
                unit="count",
                since=UNDATED,
                source=office_rule("13.4"),
                at_least=1,
                at_most=20,
            ),
            Parameter(
                name="hear_days",
                label=Words("本人几天内说明情况", "Days in which the person concerned gives an account"),
                default=5,
                unit="days",
                since=UNDATED,
                source=program_default(),
                at_least=1,
                at_most=60,
            ),
            Parameter(
                name="appeal_days",
                label=Words("几天内可以申诉", "Days in which an appeal is possible"),
                default=10,
                unit="days",
                since=UNDATED,
                source=program_default(),
                at_least=1,
                at_most=180,
            ),
            Parameter(
                name="decide_days",
                label=Words(
                    "投诉、申诉和处理几个工作日内定下来",
                    "Working days to decide a complaint, an appeal or a consequence",
                ),
                default=10,
                unit="days",
                since=UNDATED,
                source=program_default(),
                at_least=1,
                at_most=90,
            ),
            Parameter(
                name="checks_per_quarter",
                label=Words("每季度至少检查几次", "Spot checks a quarter at least"),
                default=6,
                unit="count",
                since=UNDATED,
                source=program_default(),
                at_least=0,
                at_most=200,
            ),
            kept_months(
                "record_months",
                "检查、违反和处理的文字保留月数",
                "Months texts of checks, breaches and consequences are kept",
            ),
        ),
    ),
)
