"""Complaints, and apart from them how their complainants can be reached (13.4).

Whoever a complaint is about reads it and answers to it; the complainant's contact stands in a record of its own that
never reaches that person.
"""

from __future__ import annotations

from typing import Annotated

from schema.audience import Audience, to_person, to_post
from schema.field import choice, day, instant, long_text, options, person, phone, ref, refs, text
from schema.names import SYSTEM
from schema.record import Record, RecordType
from schema.regulations.first_contact.complaint_workflow import (
    COMPLAINANT_CREATE,
    COMPLAINANT_WORKFLOW,
    COMPLAINT_CREATE,
    COMPLAINT_WORKFLOW,
    OF_ITS_PERSON,
    OF_THE_COMPLAINT,
    TEAM,
    WERE_CONCERNED,
)
from schema.retention import Gone, Keep
from schema.terms import AllOf, Among, AnyOf, Condition, Const, Holders, Not, Own, Today, Via
from schema.words import Words
from schema.workflow import Edit

COMPLAINT_KINDS = options(
    ("attitude", "态度", "Attitude"),
    ("unanswered", "不解答", "No answer"),
    ("delayed", "拖延", "Delay"),
    ("wrong", "办错或说错", "Done or said wrongly"),
    ("other", "其他", "Other"),
)
COMPLAINT_WAYS = options(
    ("public_page", "网页", "Public page"),
    ("in_person", "当面", "In person"),
    ("telephone", "电话", "Telephone"),
    ("letter", "来信", "Letter"),
)
NOT_THE_CONTACT = Words(
    "本人会看到这段话；联系方式请填在单独一栏。", "The person concerned reads this; the contact has a place of its own."
)


class Complaint(Record, kw_only=True):
    """What somebody complains of, and what becomes of it. ``person`` may be named later by the team; ``answer`` is what the
    complainant is told, ``reason`` what the person concerned is told. ``done_at`` is empty while somebody still has to decide.

    ``visit`` is there only until the house has put it with the complainant: the person concerned mostly knows that visitor."""

    visit: Annotated[str, ref("来访", "Visit", "first_contact.visit")] | None = None
    person: Annotated[str, person("涉及的人", "Person concerned")] | None = None
    were_concerned: Annotated[list[str], refs("曾涉及的人", "Named before", "office.person", is_derived=True)] = []
    kind: Annotated[str, choice("投诉什么", "About", COMPLAINT_KINDS)] = "other"
    text: Annotated[str, long_text("投诉内容", "What happened", limit=2000, privacy="personal", hint=NOT_THE_CONTACT)]
    way: Annotated[str, choice("方式", "Way", COMPLAINT_WAYS)] = "in_person"
    received_at: Annotated[int, instant("收到时间", "Received at")]
    hear_by: Annotated[str, day("说明期限", "Account by", is_derived=True)] | None = None
    account: Annotated[str, long_text("本人说明", "The person's account", limit=2000, privacy="personal")] = ""
    account_at: Annotated[int, instant("说明时间", "Account given at", is_derived=True)] | None = None
    reason: Annotated[str, long_text("认定的理由", "Why so decided", limit=2000, privacy="personal")] = ""
    answer: Annotated[
        str, long_text("给投诉人的答复", "What the complainant is told", limit=1000, privacy="personal")
    ] = ""
    decided_by: Annotated[str, person("认定人", "Decided by", is_derived=True)] | None = None
    decided_at: Annotated[int, instant("认定时间", "Decided at", is_derived=True)] | None = None
    appeal_until: Annotated[str, day("申诉期限", "Appeal until", is_derived=True)] | None = None
    appeal: Annotated[str, long_text("申诉", "Appeal", limit=2000, privacy="personal")] = ""
    appealed_at: Annotated[int, instant("申诉时间", "Appealed at", is_derived=True)] | None = None
    appeal_answer: Annotated[str, long_text("对申诉的答复", "Answer to the appeal", limit=2000, privacy="personal")] = (
        ""
    )
    appeal_decided_by: Annotated[str, person("申诉决定人", "Appeal decided by", is_derived=True)] | None = None
    appeal_decided_at: Annotated[int, instant("申诉决定时间", "Appeal decided at", is_derived=True)] | None = None
    done_at: Annotated[int, instant("了结时间", "Closed at", is_derived=True)] | None = None
    told_at: Annotated[int, instant("答复投诉人的时间", "Complainant told at", is_derived=True)] | None = None
    told_by: Annotated[str, person("答复投诉人的人", "Complainant told by", is_derived=True)] | None = None
    reopened_at: Annotated[int, instant("重新处理的时间", "Looked at again since", is_derived=True)] | None = None
    why: Annotated[
        str, text("撤回或重新处理的原因", "Why withdrawn or looked at again", limit=400, privacy="personal")
    ] = ""


class Complainant(Record, kw_only=True):
    """Who complained, from which visit, and how to reach them, if they want to hear back. Whom it is about stands in the complaint alone."""

    complaint: Annotated[str, ref("投诉", "Complaint", "first_contact.complaint")]
    name: Annotated[
        str, text("投诉人（姓名或称呼）", "Complainant (name or form of address)", limit=60, privacy="personal")
    ] = ""
    contact: Annotated[str, phone("联系方式", "Contact", privacy="personal")] = ""
    visit: Annotated[str, ref("来访", "Visit", "first_contact.visit")] | None = None
    person: Annotated[str, person("涉及的人（旧）", "Person concerned (older)", is_derived=True)] | None = None


def _holds(post: str) -> Condition:
    """Whether somebody whom the complaint concerns or concerned holds a post today."""
    holders = Holders((post,), Today())
    return AnyOf((Among(Via("complaint", "person"), holders), Among(Via("complaint", WERE_CONCERNED), holders)))


def _unless_concerned(post: str) -> Audience:
    """The holders of a post, unless somebody concerned is one of them."""
    return Audience(kind="post", post=post, when=Not(_holds(post)))


COMPLAINT_RECORDS = (
    RecordType(
        collection="first_contact.complaint",
        own=("person",),
        shape=Complaint,
        label=Words("投诉", "Complaints"),
        title=("kind", "person", "received_at"),
        order="received_at",
        sent_back=False,
        create=COMPLAINT_CREATE,
        edits=(Edit(who=TEAM, fields=("person", "kind"), start=("received",)),),
        concern=OF_ITS_PERSON,
        audience=(to_person(Own("person")), *to_post("supervision_team", "office_director")),
        workflow=COMPLAINT_WORKFLOW,
        retention=(
            Keep(
                fields=("text", "account", "reason", "answer", "appeal", "appeal_answer", "why"),
                since="done_at",
                parameter="13.3.text_retention_months",
            ),
            Gone(fields=("visit",), basis="投诉与来访分开存放 kept apart from the visit (13.4)"),
        ),
        serves=("13.4",),
    ),
    RecordType(
        collection="first_contact.complainant",
        printed=False,
        shape=Complainant,
        label=Words("投诉人联系方式", "Contacts of complainants"),
        title=("name",),
        natural_key=("complaint",),
        sent_back=False,
        create=COMPLAINANT_CREATE,
        edits=(Edit(who=TEAM, fields=("name", "contact", "visit"), start=("kept",)),),
        concern=OF_THE_COMPLAINT,
        audience=(
            to_person(Const(SYSTEM)),
            _unless_concerned("supervision_team"),
            _unless_concerned("office_director"),
            Audience(
                kind="post", post="secretary_general",
                when=AllOf(
                    (AnyOf((_holds("supervision_team"), _holds("office_director"))), Not(_holds("secretary_general")))
                ),
            ),
        ),
        workflow=COMPLAINANT_WORKFLOW,
        retention=(
            Keep(fields=("name", "contact"), since="done_at", through="complaint", parameter="13.3.contact_retention_days"),
            Gone(fields=("name", "contact"), state="erased", basis="已答复投诉人 the complainant was told (13.4)"),
        ),
        serves=("13.4",),
    ),
)  # fmt: skip
