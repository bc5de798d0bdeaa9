"""The clauses of regulation 11, secretariat, in our own words.

An office's own text is imported and shown beside them. Numbers stand in the parameters, not in the sentences.
"""

from __future__ import annotations

from schema.clause import Clause, Parameter
from schema.sources import UNDATED, office_rule, program_default
from schema.words import Words

CLAUSES: tuple[Clause, ...] = (
    Clause(
        id="11.1",
        title=Words("收文和拟办", "Incoming papers"),
        must=Words(
            "来文由文书统一签收、拆封、分类登记，办公室主任写拟办意见，再请分管领导阅批。",
            "The clerk signs for, opens, classes and registers incoming papers; the office director "
            "proposes handling; the leader in charge comments.",
        ),
    ),
    Clause(
        id="11.2",
        title=Words("传阅和退回", "Circulation"),
        must=Words(
            "按批示分送，每人传阅不超过规定天数，没看完先退回让下一位看；收回时份数、页数点清，"
            "要留用的另办手续，办完销账。从外面会议带回的文件先登记再传。",
            "Papers circulate as instructed, each reader within the set days; one who hasn't "
            "finished gives the paper back for the next. Copies are counted on return, keeping one "
            "needs its own approval, and papers brought from meetings are registered first.",
        ),
        parameters=(
            Parameter(
                name="reader_days",
                label=Words("每人传阅天数", "Days for each reader"),
                default=2,
                unit="days",
                since=UNDATED,
                source=office_rule("11.2"),
                at_least=1,
                at_most=30,
            ),
        ),
    ),
    Clause(
        id="11.3",
        title=Words("发文", "Outgoing papers"),
        must=Words(
            "主办人起草，领导提意见，主任签发，文书编号付印；主办人校对、验印、装订、登记后分发，正本和底稿存档。",
            "The author drafts, the leader comments, the office director signs, the clerk numbers "
            "and has it printed; the author proofs, has it sealed and registered; then it is "
            "distributed and archived with the draft.",
        ),
        parameters=(
            Parameter(
                name="archive_copies",
                label=Words("存档正文份数", "Copies kept on file"),
                default=3,
                unit="count",
                since=UNDATED,
                source=office_rule("11.3"),
                at_least=1,
                at_most=20,
            ),
        ),
    ),
    Clause(
        id="11.4",
        title=Words("会议记录和材料", "Minutes and materials"),
        must=Words(
            "重要会议的记录和材料交文书统一保存，没交的要催，定期整理立卷。",
            "Minutes and materials of important meetings are handed to the clerk, missing ones are "
            "chased, and volumes are closed periodically.",
        ),
        parameters=(
            Parameter(
                name="hand_in_days",
                label=Words("会后几天内交材料", "Days to hand in after a meeting"),
                default=7,
                unit="days",
                since=UNDATED,
                source=program_default(
                    Words(
                        "本机关制度第十一项第四条没有写天数",
                        "the office's rule book, regulation 11, clause 4 gives no number of days",
                    )
                ),
                at_least=1,
                at_most=90,
            ),
        ),
    ),
    Clause(
        id="11.5",
        title=Words("用印", "Use of the seal"),
        must=Words(
            "用办公室的章，先申请，主任批准后再盖，每次都登记内容、份数和监印人。",
            "Each use of the office seal is asked for, approved by the office director, and "
            "registered with what, how many copies and the witness.",
        ),
    ),
)
