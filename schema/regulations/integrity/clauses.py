"""The clauses of regulation 14, integrity of leaders, in our own words.

An office's own text is imported and shown beside them. Numbers stand in the parameters, not in the sentences.
"""

from __future__ import annotations

from schema.clause import Clause, Parameter
from schema.sources import UNDATED, office_rule
from schema.words import Words

CLAUSES: tuple[Clause, ...] = (
    Clause(
        id="14.1",
        title=Words("专题民主生活会", "Special meeting on integrity"),
        must=Words(
            "领导班子按期开廉洁专题民主生活会，对照检查，自己查、自己改。",
            "The leading group holds a special democratic life meeting in each period, with "
            "self-examination and correction.",
        ),
        parameters=(
            Parameter(
                name="per_half_year",
                label=Words("每半年次数", "Meetings a half-year"),
                default=1,
                unit="count",
                since=UNDATED,
                source=office_rule(
                    "14.1",
                    Words(
                        "上级2016年规定民主生活会为每年一次",
                        "the higher rule of 2016 has democratic life meetings once a year",
                    ),
                ),
                at_least=0,
                at_most=6,
            ),
        ),
    ),
    Clause(
        id="14.2",
        title=Words("警示教育", "Warning education"),
        must=Words(
            "用正面和反面的案例开展教育，每次有记录。",
            "Sessions teach from good and bad cases, and each is recorded.",
        ),
    ),
    Clause(
        id="14.3",
        title=Words("现金和礼品", "Cash and gifts"),
        must=Words(
            "不收单位或个人送的钱和有价证券；推不掉的要申报、上交，取得凭证。",
            "Cash and securities offered by bodies or persons are not taken. What couldn't be "
            "declined is declared and handed in against a receipt.",
        ),
    ),
    Clause(
        id="14.4",
        title=Words("个人费用", "Personal costs"),
        must=Words(
            "该自己出的钱不拿到下级单位报；发现这类报销不予受理，也接受反映。",
            "Personal costs are not claimed at lower units. A claim flagged as such is refused, and reports are taken.",
        ),
    ),
    Clause(
        id="14.5",
        title=Words("婚丧等个人事项", "Family events"),
        must=Words(
            "婚丧、搬家、升学、生日、节日、住院等事前事后都报告，不借机收钱收礼。",
            "Weddings, funerals, moves, schooling, birthdays, holidays and illness are reported "
            "before and after, and not used to take money.",
        ),
    ),
    Clause(
        id="14.6",
        title=Words("外出开会", "Travel to meetings"),
        must=Words(
            "外出先报行程和预算，经批准再走；不夹带游玩和私事，回来有报告，和报销对得上。",
            "Travel is approved with itinerary and budget, without leisure legs or private business. "
            "A report follows, joined to the claim.",
        ),
    ),
    Clause(
        id="14.7",
        title=Words("公务接待", "Receptions and hospitality"),
        must=Words(
            "接待先审批，写明人数和费用，不超标准，不铺张。",
            "Hospitality is approved beforehand with head count and cost, kept within the cap and modest.",
        ),
    ),
)
