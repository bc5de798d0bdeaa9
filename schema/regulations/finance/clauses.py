"""The clauses of regulation 10, finance, in our own words.

An office's own text is imported and shown beside them. Numbers stand in the parameters, not in the sentences.
"""

from __future__ import annotations

from schema.clause import Clause, Parameter
from schema.sources import UNDATED, office_rule, program_default
from schema.words import Words

CLAUSES: tuple[Clause, ...] = (
    Clause(
        id="10.1",
        title=Words("依规节俭", "By the rules, thriftily"),
        must=Words(
            "用钱守财经法规，讲节俭，有多少钱办多少事，看重实效。",
            "Money is used by the law and the rules, thriftily, within what there is, and to good effect.",
        ),
    ),
    Clause(
        id="10.2",
        title=Words("账目统一管理", "One office keeps the accounts"),
        must=Words(
            "机关和下属单位的账都归办公室一家管，不另设账。",
            "One office keeps all accounts of the bureau and its units; there are no others.",
        ),
    ),
    Clause(
        id="10.3",
        title=Words("按计划开支", "Spending by plan"),
        must=Words(
            "每笔报销都对应计划里的一项；计划里没有或余额不够的，不予报销，并说明差多少。",
            "A claim names its line of the budget plan. Without a line, or with too little left, it "
            "is refused with the figure.",
        ),
    ),
    Clause(
        id="10.4",
        title=Words("收费许可", "Licence to collect"),
        must=Words(
            "收费项目和标准要先经主管部门批准，取得有效许可才能收。",
            "A fee is collected only with approval of item and standard, and a licence in force.",
        ),
    ),
    Clause(
        id="10.5",
        title=Words("统一票据", "Unified receipts"),
        must=Words(
            "收费一律开登记在册的统一票据，按号顺序用，不跳号，不重号。",
            "Receipts come from registered unified receipt books, used in order without gaps or reuse.",
        ),
    ),
    Clause(
        id="10.6",
        title=Words("应收尽收", "Collect what is due"),
        must=Words(
            "该收的收齐，不该收的不收；不另设账外资金，标准、对象和范围不许自己改。",
            "What is due is collected and nothing else. No money is kept off the books; standard, "
            "object and scope are not changed at will.",
        ),
    ),
    Clause(
        id="10.7",
        title=Words("审批、借款和报销", "Approval, loans, claims"),
        must=Words(
            "用钱先请示后办理；借款经分管领导和审批人同意再到办公室领取；谁经手谁签字报销，借款报销后及时还清。",
            "Spending is agreed beforehand. A loan needs the leader in charge, then the approver, "
            "then cash from the office; whoever handled it signs the claim, and the loan is repaid "
            "promptly.",
        ),
        parameters=(
            Parameter(
                name="spending_approver",
                label=Words("用款审批人", "Who approves spending"),
                default="standing_committee_director",
                unit="post",
                since=UNDATED,
                source=office_rule(
                    "10.7",
                    Words(
                        "原文写“局长”，本机关对应常委会主任",
                        "the text says bureau head; here that is the standing committee's director",
                    ),
                ),
            ),
            Parameter(
                name="loan_days",
                label=Words("借款几天内还清", "Days to repay a loan"),
                default=30,
                unit="days",
                since=UNDATED,
                source=program_default(
                    Words(
                        "本机关制度第十项第七条写“及时”",
                        "the office's rule book, regulation 10, clause 7 says promptly",
                    )
                ),
                at_least=1,
                at_most=365,
            ),
        ),
    ),
    Clause(
        id="10.8",
        title=Words("财务人员", "Finance staff"),
        must=Words(
            "财务人员守纪律、讲原则，账目改动都留痕，金额记到分，按月向领导报告收支。",
            "Finance staff keep discipline. No amount changes without a trace, sums go to the fen, "
            "and leaders get a monthly statement.",
        ),
    ),
)
