"""The demo office as it is laid out: sections, the seats in them with their posts, what passes to whom during the year,
and what names are made of.

Declarations only. A seat's ``key`` is how the other parts of the demo speak of the person in it.
"""

from __future__ import annotations

from typing import Final

import msgspec


class DemoSection(msgspec.Struct, frozen=True):
    """A section; ``in_charge`` is the seat of the leader responsible for it."""

    key: str
    name: str
    in_charge: str


class Seat(msgspec.Struct, frozen=True):
    """A place in the office. ``generation`` chooses the kind of given name: elder, middle, young."""

    key: str
    section: str
    title: str
    posts: tuple[str, ...]
    generation: str = "middle"
    is_leader: bool = False


class Change(msgspec.Struct, frozen=True):
    """A post that passes from one seat to another, so many days before today."""

    post: str
    before: str
    after: str
    days_ago: int


class Leaver(msgspec.Struct, frozen=True):
    """The one who retires during the year: last day of service, and what they are afterwards."""

    seat: str
    days_ago: int
    section: str
    post: str
    title: str


SECTIONS: Final = (
    DemoSection("leaders", "常委会领导", "director"),
    DemoSection("office", "办公室", "secretary_general"),
    DemoSection("deputies", "代表工作委员会", "deputy_1"),
    DemoSection("legal", "法制工作委员会", "deputy_1"),
    DemoSection("justice", "监察和司法工作委员会", "deputy_1"),
    DemoSection("finance", "财政经济工作委员会", "deputy_2"),
    DemoSection("education", "教科文卫工作委员会", "deputy_3"),
    DemoSection("building", "城建环保工作委员会", "deputy_3"),
    DemoSection("retired", "离退休干部组", "secretary_general"),
)

_LEADER: Final = ("party_group_member", "party_member")
_MEMBER: Final = ("staff", "party_member")
SEATS: Final = (
    Seat(
        "director",
        "leaders",
        "主任",
        ("standing_committee_director", "party_group_secretary", "party_member"),
        "elder",
        True,
    ),
    Seat("deputy_1", "leaders", "副主任", ("deputy_director", *_LEADER), "elder", True),
    Seat("deputy_2", "leaders", "副主任", ("deputy_director", *_LEADER), "elder", True),
    Seat("deputy_3", "leaders", "副主任", ("deputy_director",), "elder", True),
    Seat("secretary_general", "office", "秘书长", ("secretary_general", *_LEADER), "elder", True),
    Seat("office_director", "office", "办公室主任", ("office_director", "branch_secretary", *_MEMBER)),
    Seat("office_deputy", "office", "办公室副主任", ("branch_deputy_secretary", "supervision_team", *_MEMBER)),
    Seat("clerk", "office", "文书", (*_MEMBER, "organization_commissioner"), "young"),
    Seat("accountant", "office", "会计", ("finance_officer", "staff")),
    Seat("desk", "office", "接待员", ("receptionist", "staff"), "young"),
    Seat("desk_second", "office", "接待员", ("staff", "activist"), "young"),
    Seat("administrator", "office", "信息管理", ("administrator", *_MEMBER), "young"),
    Seat("administrator_second", "office", "信息管理", ("administrator", "staff"), "young"),
    Seat("archivist", "office", "档案管理", ("office_clerk", *_MEMBER)),
    Seat("logistics", "office", "后勤管理", ("hygiene_inspector", "staff")),
    Seat("deputies_head", "deputies", "主任委员", ("supervision_team", *_MEMBER)),
    Seat("deputies_second", "deputies", "副主任委员", (*_MEMBER, "publicity_commissioner")),
    Seat("deputies_officer", "deputies", "一级主任科员", _MEMBER),
    Seat("deputies_young", "deputies", "四级主任科员", ("staff", "activist"), "young"),
    Seat("legal_head", "legal", "主任委员", _MEMBER),
    Seat("legal_second", "legal", "副主任委员", ("discipline_commissioner", "supervision_team", *_MEMBER)),
    Seat("legal_young", "legal", "一级科员", _MEMBER, "young"),
    Seat("justice_head", "justice", "主任委员", _MEMBER),
    Seat("justice_second", "justice", "副主任委员", ("receptionist", *_MEMBER)),
    Seat("justice_young", "justice", "四级主任科员", ("staff",), "young"),
    Seat("finance_head", "finance", "主任委员", _MEMBER),
    Seat("finance_second", "finance", "副主任委员", _MEMBER, "elder"),
    Seat("finance_officer", "finance", "二级主任科员", ("hygiene_inspector", *_MEMBER)),
    Seat("finance_young", "finance", "一级科员", ("staff", "activist"), "young"),
    Seat("education_head", "education", "主任委员", _MEMBER),
    Seat("education_second", "education", "副主任委员", _MEMBER),
    Seat("education_officer", "education", "三级主任科员", ("hygiene_inspector", *_MEMBER)),
    Seat("education_young", "education", "一级科员", _MEMBER, "young"),
    Seat("building_head", "building", "主任委员", _MEMBER),
    Seat("building_second", "building", "副主任委员", _MEMBER),
    Seat("building_young", "building", "一级科员", ("staff",), "young"),
    Seat("retiree_1", "retired", "退休干部", ("retiree", "party_member"), "elder"),
    Seat("retiree_2", "retired", "退休干部", ("retiree", "party_member"), "elder"),
    Seat("retiree_3", "retired", "退休干部", ("retiree", "party_member"), "elder"),
    Seat("retiree_4", "retired", "退休干部", ("retiree",), "elder"),
)
assert len(SEATS) == 40 and len({one.key for one in SEATS}) == 40

CHANGES: Final = (
    Change("office_clerk", "archivist", "clerk", 152),
    Change("receptionist", "justice_second", "desk_second", 117),
    Change("hygiene_inspector", "finance_officer", "education_second", 208),
    Change("supervision_team", "office_deputy", "justice_head", 66),
    Change("publicity_commissioner", "deputies_second", "education_young", 243),
)
LEAVER: Final = Leaver("finance_second", 88, "retired", "retiree", "退休干部")

SURNAMES: Final = (
    ("王", 72), ("李", 70), ("张", 68), ("刘", 54), ("陈", 46), ("杨", 31), ("赵", 23), ("黄", 22), ("周", 20), ("吴", 20),
    ("徐", 17), ("孙", 16), ("胡", 14), ("朱", 13), ("高", 12), ("林", 11), ("何", 11), ("郭", 11), ("马", 11), ("罗", 9),
    ("梁", 8), ("宋", 8), ("郑", 8), ("谢", 7), ("韩", 7), ("唐", 7), ("冯", 7), ("于", 6), ("董", 6), ("程", 6),
    ("曹", 5), ("袁", 5), ("邓", 5), ("许", 5), ("傅", 5), ("沈", 5), ("彭", 5), ("吕", 5), ("苏", 5), ("卢", 5),
    ("蒋", 4), ("蔡", 4), ("贾", 4), ("丁", 4), ("魏", 4), ("薛", 4), ("叶", 4), ("阎", 3), ("余", 3), ("潘", 3),
)  # fmt: skip
"""Surnames, each with its rough share in thousandths of the population. One character each, one reading each."""
GIVEN_NAMES: Final = {
    "elder": (
        "守田", "桂英", "长河", "秀芝", "庆山", "玉梅", "广源", "凤琴",
        "振海", "淑兰", "春林", "素芬", "福生", "月华", "树德", "兰香",
        "保全", "翠萍", "维平", "惠珍", "培根", "雅琴", "金锁", "瑞云",
    ),
    "middle": (
        "晓禾", "海燕", "建业", "丽娟", "立新", "红梅", "志远", "艳萍",
        "永胜", "春霞", "国栋", "静怡", "宏伟", "文娟", "卫平", "晓红",
        "大鹏", "玲玉", "向阳", "彩云", "铁军", "雪莲", "新民", "慧敏",
        "东升", "爱华", "少波", "亚男", "继业", "巧云", "学工", "丹青",
        "成林", "若兰", "明辉", "秋实",
    ),
    "young": (
        "子涵", "雨桐", "浩然", "思琪", "宇航", "梦瑶", "一诺", "欣怡",
        "天朗", "晓雯", "俊泽", "佳宁", "泽宇", "诗雨", "嘉木", "可欣",
        "博文", "芷若", "亦安", "书瑶", "景行", "清扬", "致和", "乐平",
    ),
}  # fmt: skip
