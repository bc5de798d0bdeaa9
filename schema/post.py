"""The posts of the office, and what it means to hold one from a day to a day.

A post's name is its key in records (``office.post_held``), in rules (``Holds``) and in parameters of unit ``post``;
people see its label. Knows days as ISO text, no clock, no people and no storage.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import msgspec

from schema.words import Words


class Post(msgspec.Struct, frozen=True):
    """One post: ``name`` is the key (``"branch_secretary"``), ``label`` is what people read."""

    name: str
    label: Words


POSTS: Final = (
    Post("party_group_secretary", Words("党组书记", "Party group secretary")),
    Post("party_group_member", Words("党组成员", "Party group member")),
    Post("branch_secretary", Words("支部书记", "Branch secretary")),
    Post("branch_deputy_secretary", Words("支部副书记", "Deputy branch secretary")),
    Post("organization_commissioner", Words("组织委员", "Organisation commissioner")),
    Post("discipline_commissioner", Words("纪检委员", "Discipline commissioner")),
    Post("publicity_commissioner", Words("宣传委员", "Publicity commissioner")),
    Post("party_member", Words("党员", "Party member")),
    Post("activist", Words("入党积极分子", "Activist applying for membership")),
    Post("standing_committee_director", Words("人大常委会主任", "Director of the standing committee")),
    Post("deputy_director", Words("分管领导", "Deputy director in charge")),
    Post("secretary_general", Words("秘书长", "Secretary general")),
    Post("office_director", Words("办公室主任", "Office director")),
    Post("office_clerk", Words("办公室文书", "Office clerk")),
    Post("finance_officer", Words("财务人员", "Finance officer")),
    Post("receptionist", Words("前台接待", "Receptionist")),
    Post("hygiene_inspector", Words("卫生检查员", "Hygiene inspector")),
    Post("supervision_team", Words("考核监督小组", "Supervision team")),
    Post("staff", Words("机关干部", "Staff")),
    Post("retiree", Words("离退休干部", "Retiree")),
    Post("administrator", Words("系统管理员", "Administrator")),
)
"""All posts, in the order in which lists show them. A person holds any number of them."""

POSTS_OF_POWER: Final = (
    "administrator", "supervision_team", "secretary_general", "office_director", "discipline_commissioner", "finance_officer",
)  # fmt: skip
"""Posts that give rights over others or over money: two persons give them (``schema.office.people``)."""

_BY_NAME: Final = {one.name: one for one in POSTS}


def post_named(name: str) -> Post | None:
    """The post with this name; ``None`` when there is no such post."""
    return _BY_NAME.get(name)


def holds_on(since: str, until: str | None, day: str) -> bool:
    """Whether what is held from ``since`` to ``until`` is held on ``day``; both ends belong to it.

    All three are days written YYYY-MM-DD, so that text order is the order of days; without ``until`` there is no end.
    What ends before it begins is held on no day.
    """
    return since <= day and (until is None or day <= until)


class Holding(msgspec.Struct, frozen=True):
    """A post held from a day to a day, both inclusive, as ISO text; without ``until`` it is open-ended."""

    post: str
    since: str
    until: str | None = None

    def is_held_on(self, day: str) -> bool:
        """Whether the post is held on ``day`` (ISO)."""
        return holds_on(self.since, self.until, day)


def posts_on(holdings: Iterable[Holding], day: str) -> frozenset[str]:
    """The names of the posts that a person with these holdings has on ``day`` (ISO)."""
    return frozenset(one.post for one in holdings if one.is_held_on(day))
