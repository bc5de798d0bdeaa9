"""Spot checks, breaches, and what is proposed for the year's evaluation (13.4). Seen by the person, the team and who decides."""

from __future__ import annotations

from typing import Annotated

from schema.audience import to_person, to_post
from schema.field import choice, day, instant, long_text, number, options, person, ref, refs, text, ticks
from schema.record import Record, RecordType
from schema.regulations.first_contact.supervision_workflow import (
    BREACH_CREATE,
    BREACH_WORKFLOW,
    CHECK_CREATE,
    CHECK_KEYS,
    CHECK_WORKFLOW,
    CONSEQUENCE_CREATE,
    CONSEQUENCE_WORKFLOW,
    OF_THE_PERSON,
    OF_WHO_RECEIVED,
)
from schema.retention import Keep
from schema.terms import Own
from schema.words import Words

CHECK_ITEMS = options(
    ("greeted", "主动招呼", "Greeted first", "13.1"),
    ("named", "说了姓名和职务", "Said name and post", "13.1"),
    ("registered", "登记了来访", "Registered the visit", "13.1"),
    ("directory", "知道谁管什么，会查指引", "Knows who handles what, or looks it up", "13.2"),
    ("led", "领到了承办人", "Led to the handler", "13.3"),
    ("promise", "说了的日期兑现了", "The promised day was kept", "13.3"),
)
assert tuple(one.value for one in CHECK_ITEMS) == CHECK_KEYS
CHECK_RESULTS = options(("good", "没有问题", "Nothing found"), ("failed", "有问题", "Something found"))
BREACH_KINDS = options(
    ("cold", "态度冷淡", "Cold"),
    ("unanswered", "不解答", "No answer given"),
    ("dont_know", "说“不知道”", 'Said "I don\'t know"'),
    ("excuse", "推脱", "Made excuses"),
    ("undone", "该办不办", "Left undone"),
)
GROUNDS = options(
    ("breaches", "当年违反累计达到次数", "The set number of breaches in the year"),
    ("attitude", "态度投诉查实", "Upheld complaint on attitude"),
)
SEEN_BY_THE_PERSON = Words("本人会看到这段话。", "The person concerned reads this.")


class SpotCheck(Record, kw_only=True):
    """What somebody of the team found at a desk or with a person."""

    at: Annotated[int, instant("检查时间", "When")]
    day: Annotated[str, day("检查日期", "Day", is_derived=True)] | None = None
    station: Annotated[str, ref("窗口", "Desk", "office.station")] | None = None
    place: Annotated[str, text("地点", "Where", limit=60, privacy="staff")] = ""
    person: Annotated[str, person("接待的人", "Who received")] | None = None
    were_concerned: Annotated[list[str], refs("曾登记的人", "Named before", "office.person", is_derived=True)] = []
    items: Annotated[dict[str, str], ticks("看了什么", "What was looked at", CHECK_ITEMS)] = {}
    failed: Annotated[int, number("有问题的项数", "Items with a fault", at_most=9, is_derived=True)] = 0
    result: Annotated[str, choice("结果", "Result", CHECK_RESULTS, is_derived=True)] = "good"
    remark: Annotated[str, text("说明", "Remark", limit=400, privacy="personal")] = ""
    why: Annotated[str, text("撤销的原因", "Why it was struck", limit=400, privacy="personal")] = ""


class Breach(Record, kw_only=True):
    """One breach of one person. ``subject`` is the check, complaint or visit that it comes from: of each, one of a kind."""

    subject: Annotated[str, text("来源编号", "Source", limit=36)]
    person: Annotated[str, person("涉及的人", "Person concerned")]
    kind: Annotated[str, choice("情形", "Kind", BREACH_KINDS)]
    day: Annotated[str, day("发生日期", "Day")]
    what: Annotated[str, long_text("经过", "What happened", limit=1000, privacy="personal", hint=SEEN_BY_THE_PERSON)]
    check: Annotated[str, ref("来自检查", "From the check", "first_contact.spot_check")] | None = None
    complaint: Annotated[str, ref("来自投诉", "From the complaint", "first_contact.complaint")] | None = None
    visit: Annotated[str, ref("来自来访", "From the visit", "first_contact.visit")] | None = None
    hear_by: Annotated[str, day("说明期限", "Account by", is_derived=True)] | None = None
    account: Annotated[str, long_text("本人说明", "The person's account", limit=2000, privacy="personal")] = ""
    account_at: Annotated[int, instant("说明时间", "Account given at", is_derived=True)] | None = None
    reason: Annotated[str, long_text("认定的理由", "Why so decided", limit=2000, privacy="personal")] = ""
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
    criticised_on: Annotated[str, day("会上批评的日期", "Criticised at the meeting on")] | None = None
    criticism: Annotated[str, text("会上批评的说明", "Note of the criticism", limit=400, privacy="personal")] = ""
    struck_by: Annotated[str, person("撤销人", "Struck by", is_derived=True)] | None = None
    struck_at: Annotated[int, instant("撤销时间", "Struck at", is_derived=True)] | None = None
    why: Annotated[str, text("撤销或重新听取的原因", "Why struck or heard again", limit=400, privacy="personal")] = ""


class Consequence(Record, kw_only=True):
    """What is proposed for a person's evaluation and bonus of a year (``period`` is its first day), with the facts that were
    counted. A person decides."""

    person: Annotated[str, person("涉及的人", "Person concerned")]
    period: Annotated[str, day("年度", "Year")]
    ground: Annotated[str, choice("依据", "On what ground", GROUNDS)]
    breaches: Annotated[list[str], refs("计入的违反", "Breaches counted", "first_contact.breach")] = []
    complaints: Annotated[list[str], refs("计入的投诉", "Complaints counted", "first_contact.complaint")] = []
    text: Annotated[
        str,
        long_text(
            "建议和依据的事实",
            "What is proposed, and the facts",
            limit=2000,
            privacy="personal",
            hint=SEEN_BY_THE_PERSON,
        ),
    ]
    hear_by: Annotated[str, day("说明期限", "Account by", is_derived=True)] | None = None
    account: Annotated[str, long_text("本人意见", "The person's account", limit=2000, privacy="personal")] = ""
    account_at: Annotated[int, instant("说明时间", "Account given at", is_derived=True)] | None = None
    reason: Annotated[str, long_text("决定的理由", "Why so decided", limit=2000, privacy="personal")] = ""
    decided_by: Annotated[str, person("决定人", "Decided by", is_derived=True)] | None = None
    decided_at: Annotated[int, instant("决定时间", "Decided at", is_derived=True)] | None = None
    appeal_until: Annotated[str, day("申诉期限", "Appeal until", is_derived=True)] | None = None
    appeal: Annotated[str, long_text("申诉", "Appeal", limit=2000, privacy="personal")] = ""
    appealed_at: Annotated[int, instant("申诉时间", "Appealed at", is_derived=True)] | None = None
    appeal_answer: Annotated[str, long_text("对申诉的答复", "Answer to the appeal", limit=2000, privacy="personal")] = (
        ""
    )
    appeal_decided_by: Annotated[str, person("申诉决定人", "Appeal decided by", is_derived=True)] | None = None
    appeal_decided_at: Annotated[int, instant("申诉决定时间", "Appeal decided at", is_derived=True)] | None = None
    why: Annotated[str, text("撤回的原因", "Why it was withdrawn", limit=400, privacy="personal")] = ""


_HEARD = ("account", "reason", "appeal", "appeal_answer", "why")


def _kept(*fields: str, since: str) -> Keep:
    """The texts go after the term of 13.4; who, which kind and which day stay, as what was counted."""
    return Keep(fields=fields, since=since, parameter="13.4.record_months")


_FEW = (to_person(Own("person")), *to_post("supervision_team", "office_director"))

SUPERVISION_RECORDS = (
    RecordType(
        collection="first_contact.spot_check",
        own=("by",),
        shape=SpotCheck,
        label=Words("接待检查", "Spot checks"),
        title=("at", "place", "person"),
        order="at",
        create=CHECK_CREATE,
        concern=OF_WHO_RECEIVED,
        audience=_FEW,
        workflow=CHECK_WORKFLOW,
        retention=(_kept("place", "remark", "why", since="at"),),
        serves=("13.1", "13.2", "13.3"),
    ),
    RecordType(
        collection="first_contact.breach",
        own=("person",),
        shape=Breach,
        label=Words("首问违反登记", "Breaches"),
        title=("kind", "person", "day"),
        order="day",
        natural_key=("subject", "person", "kind"),
        create=BREACH_CREATE,
        concern=OF_THE_PERSON,
        audience=_FEW,
        workflow=BREACH_WORKFLOW,
        retention=(_kept("what", *_HEARD, "criticism", since="day"),),
        stays=Words("来源编号不是文字", "the source's number is no text"),
        serves=("13.4",),
    ),
    RecordType(
        collection="first_contact.consequence",
        own=("person",),
        shape=Consequence,
        label=Words("考核处理建议", "Evaluation proposals"),
        title=("person", "ground"),
        order="period",
        natural_key=("person", "period"),
        create=CONSEQUENCE_CREATE,
        concern=OF_THE_PERSON,
        audience=(*_FEW, *to_post("secretary_general")),
        workflow=CONSEQUENCE_WORKFLOW,
        retention=(_kept("text", *_HEARD, since="period"),),
        serves=("13.4",),
    ),
)  # fmt: skip
