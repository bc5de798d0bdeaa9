"""What comes of a question that nobody could answer: who wants to hear back, and what the directory should say (13.2).

A question is read by the whole office, so the visitor's contact stands apart from it, with whoever asked and those who answer.
"""

from __future__ import annotations

from typing import Annotated

from schema.audience import to_person, to_post
from schema.field import long_text, person, phone, ref, text
from schema.record import Record, RecordType
from schema.regulations.first_contact.answer_workflow import (
    CALL_BACK_CREATE,
    CALL_BACK_WORKFLOW,
    ENTRY_FIELDS,
    PROPOSAL_CREATE,
    PROPOSAL_WORKFLOW,
)
from schema.retention import Gone, Keep
from schema.terms import Actor, Own, Same
from schema.words import Words
from schema.workflow import Edit


class CallBack(Record, kw_only=True):
    """A visitor who wants to hear the answer; name and contact are erased for good once that is done, else after their term."""

    question: Annotated[str, ref("问题", "Question", "first_contact.question")]
    visitor: Annotated[
        str, text("来访人（姓名或称呼）", "Visitor (name or form of address)", limit=60, privacy="personal")
    ] = ""
    contact: Annotated[str, phone("联系方式", "Contact", privacy="personal")] = ""


class Proposal(Record, kw_only=True):
    """A line for the directory, new or in place of ``entry``, proposed by anyone; those who keep the directory take it or not."""

    question: Annotated[str, ref("来自问题", "From the question", "first_contact.question")] | None = None
    entry: Annotated[str, ref("改哪一条", "Entry to amend", "office.directory_entry")] | None = None
    matter: Annotated[str, text("事项", "Matter")]
    keywords: Annotated[str, text("常用说法", "Other words for it")] = ""
    section: Annotated[str, ref("科室", "Section", "office.section")] | None = None
    handler: Annotated[str, person("承办人", "Handler")] | None = None
    place: Annotated[str, text("地点", "Where")] = ""
    hours: Annotated[str, text("时间", "When")] = ""
    bring: Annotated[str, long_text("需带材料", "What to bring", limit=1000)] = ""
    phone: Annotated[str, phone("电话", "Telephone", privacy="open")] = ""
    why: Annotated[str, text("不采用的原因", "Why it wasn't taken", limit=400)] = ""
    decided_by: Annotated[str, person("办理人", "Decided by", is_derived=True)] | None = None


ANSWER_RECORDS = (
    RecordType(
        collection="first_contact.call_back",
        printed=False,
        shape=CallBack,
        label=Words("等回复的来访人", "Visitors to call back"),
        title=("visitor",),
        natural_key=("question",),
        create=CALL_BACK_CREATE,
        audience=(to_person(Own("by")), *to_post("office_clerk", "office_director")),
        workflow=CALL_BACK_WORKFLOW,
        retention=(
            Keep(
                fields=("visitor", "contact"),
                since="answered_at",
                through="question",
                parameter="13.3.contact_retention_days",
            ),
            Gone(fields=("visitor", "contact"), state="told", basis="已回复来访人 the visitor was told (13.2)"),
        ),
        serves=("13.2",),
    ),
    RecordType(
        collection="first_contact.proposal",
        own=("by",),
        shape=Proposal,
        label=Words("指引建议", "Proposals for the directory"),
        title=("matter",),
        create=PROPOSAL_CREATE,
        edits=(Edit(who=Same(Own("by"), Actor()), fields=ENTRY_FIELDS, start=("proposed",)),),
        audience=(to_person(Own("by")), *to_post("administrator", "office_director", "office_clerk", "receptionist")),
        workflow=PROPOSAL_WORKFLOW,
        stays=Words("办事指引的条文，不写个人", "lines for the directory, about nobody"),
        serves=("13.2",),
    ),
)
