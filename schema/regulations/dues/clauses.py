"""The clauses of regulation 8, party dues, in our own words.

An office's own text is imported and shown beside them. Numbers stand in the parameters, not in the sentences.
"""

from __future__ import annotations

from schema.clause import Clause, Parameter
from schema.sources import DUES_PROVISIONS, UNDATED, office_passage
from schema.words import Words

CLAUSES: tuple[Clause, ...] = (
    Clause(
        id="8.1",
        title=Words("缴纳时间", "When they are due"),
        must=Words(
            "每月在规定日前缴清当月党费；到期前提醒，过期列出，规定日赶上休息日要标明。",
            "Dues are paid each month by the set day. There are reminders before and a mark after; a "
            "day off is shown as such.",
        ),
        parameters=(
            Parameter(
                name="due_day",
                label=Words("每月几号前缴", "Day of the month"),
                default=10,
                unit="day_of_month",
                since=UNDATED,
                source=office_passage(8, Words("“缴纳时间”一段", 'under "time of payment"')),
                at_least=1,
                at_most=31,
            ),
        ),
    ),
    Clause(
        id="8.2",
        title=Words("缴纳数额", "How much"),
        must=Words(
            "应缴额等于核定比例乘本人基数，四舍五入到分。基数和数额只有本人和组织委员能看。",
            "The amount is the set rate times the person's base, rounded half up to the fen. Bases "
            "and amounts are seen only by the payer and the organisation commissioner.",
        ),
        parameters=(
            Parameter(
                name="rate_bands",
                label=Words("在职党员比例档", "Rates for members in work"),
                default="300000:50;500000:100;1000000:150;:200",
                unit="rate_bands",
                since=DUES_PROVISIONS.since,
                source=DUES_PROVISIONS.source(),
            ),
            Parameter(
                name="retired_rate_bands",
                label=Words("离退休党员比例档", "Rates for retired members"),
                default="500000:50;:100",
                unit="rate_bands",
                since=DUES_PROVISIONS.since,
                source=DUES_PROVISIONS.source(),
            ),
        ),
    ),
    Clause(
        id="8.3",
        title=Words("一人一月一缴", "One person, one month"),
        must=Words(
            "一笔只缴本人一个月的党费，不并缴几个月，也不替别人缴；这类情况记录下来。",
            "One payment is one person's one month. Paying several months at once or for someone "
            "else is refused, and the attempt is recorded.",
        ),
        parameters=(
            Parameter(
                name="months_at_once",
                label=Words("能否几个月并缴", "Several months at once"),
                default="one_month_only",
                unit="choice",
                since=UNDATED,
                source=office_passage(
                    8,
                    Words("“收缴要求”一段", 'under "requirements"'),
                    Words(
                        "中组发〔2008〕3号允许经支部同意按季缴",
                        "Zhongzufa 2008 no. 3 allows quarterly payment with the branch's consent",
                    ),
                ),
                options=(
                    ("one_month_only", Words("只能逐月缴", "One month at a time")),
                    ("quarter_with_consent", Words("经支部同意可按季缴", "Quarterly with the branch's consent")),
                ),
            ),
            Parameter(
                name="paid_by",
                label=Words("能否代缴", "Payment by someone else"),
                default="self_only",
                unit="choice",
                since=UNDATED,
                source=office_passage(
                    8,
                    Words("“收缴要求”一段", 'under "requirements"'),
                    Words(
                        "中组发〔2008〕3号允许经支部同意由亲属或其他党员代缴",
                        "Zhongzufa 2008 no. 3 allows a relative or another member with the branch's consent",
                    ),
                ),
                options=(
                    ("self_only", Words("只能本人缴", "By the member only")),
                    (
                        "relative_or_member_with_consent",
                        Words(
                            "经支部同意可由亲属或其他党员代缴",
                            "By a relative or another member with the branch's consent",
                        ),
                    ),
                ),
            ),
            Parameter(
                name="back_payment_months",
                label=Words("补缴最多几个月", "Months that may be paid back"),
                default=6,
                unit="months",
                since=DUES_PROVISIONS.since,
                source=DUES_PROVISIONS.source(),
                at_least=1,
                at_most=24,
            ),
        ),
    ),
    Clause(
        id="8.4",
        title=Words("迟缴和不缴", "Late and unpaid"),
        must=Words(
            "没有理由迟缴或不缴的，先口头批评，累计到规定次数作通报批评；有原因的由本人说明，组织委员答复是否认可。",
            "Late or unpaid without cause brings oral criticism first, and criticism by notice from "
            "the set number of times. With cause, the member explains and the commissioner accepts "
            "or not.",
        ),
        parameters=(
            Parameter(
                name="oral_from",
                label=Words("第几次起口头批评", "Oral criticism from time"),
                default=1,
                unit="count",
                since=UNDATED,
                source=office_passage(8, Words("“收缴要求”一段", 'under "requirements"')),
                at_least=1,
                at_most=12,
            ),
            Parameter(
                name="notice_from",
                label=Words("第几次起通报批评", "Criticism by notice from time"),
                default=3,
                unit="count",
                since=UNDATED,
                source=office_passage(8, Words("“收缴要求”一段", 'under "requirements"')),
                at_least=1,
                at_most=12,
            ),
            Parameter(
                name="refer_after_months",
                label=Words(
                    "连续几个月不缴报支部书记",
                    "Months unpaid before telling the branch secretary",
                ),
                default=6,
                unit="months",
                since=DUES_PROVISIONS.since,
                source=DUES_PROVISIONS.source(),
                at_least=1,
                at_most=24,
            ),
        ),
    ),
    Clause(
        id="8.5",
        title=Words("收缴、登记和上交", "Collecting, ledger, handing over"),
        must=Words(
            "组织委员按时收、逐笔登记，按月把党费上交党工委并留下凭证；台账可以打印。",
            "The organisation commissioner collects in time, keeps the ledger and hands the month "
            "over to the working committee against a receipt.",
        ),
    ),
)
