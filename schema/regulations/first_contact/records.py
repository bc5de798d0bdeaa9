"""Visits and questions under the first-contact rule (13.1 to 13.3).

Least data (PIPL art. 6): a name or form of address, the matter, a contact only if the visitor wants to hear back.
"""

from __future__ import annotations

from typing import Annotated

from schema.audience import Shared, everyone, to_person, to_post
from schema.field import choice, day, instant, long_text, number, options, person, phone, ref, slip_code, text
from schema.place import Place
from schema.record import Record, RecordType
from schema.regulations.first_contact.answer_workflow import QUESTION_CREATE, QUESTION_WORKFLOW
from schema.regulations.first_contact.workflow import OWNER_OR_DESK, VISIT_CREATE, VISIT_WORKFLOW
from schema.retention import Keep
from schema.terms import Actor, AllOf, Known, Not, Own, Same
from schema.words import Words
from schema.workflow import Edit

WAYS = options(
    ("in_person", "来访", "In person"),
    ("telephone", "来电", "Telephone"),
    ("letter", "来信", "Letter"),
    ("online", "网络", "Online"),
)
HANDLINGS = options(
    ("on_the_spot", "当场办结", "Done on the spot"),
    ("guided", "引导到科室", "Led to a section"),
    ("transferred", "转交办理", "Handed over"),
    ("appointment", "约定再来", "Appointment"),
    ("not_ours", "告知主管单位", "Told whose matter it is"),
)


class Visit(Record, kw_only=True):
    """A visitor's case from the first contact to the end. ``owner`` answers for it at every moment."""

    visitor: Annotated[
        str, text("来访人（姓名或称呼）", "Visitor (name or form of address)", limit=60, privacy="personal")
    ]
    contact: Annotated[str, phone("联系方式（可不填）", "Contact (optional)", privacy="personal")] = ""
    matter: Annotated[str, long_text("咨询或办理事项", "Matter", limit=1000, privacy="personal")]
    address: Annotated[str, text("单位或住址（可不填）", "From where (optional)", limit=100, privacy="personal")] = ""
    papers: Annotated[str, text("所交材料和份数", "Papers handed in", limit=200, privacy="personal")] = ""
    way: Annotated[str, choice("来访方式", "Way", WAYS)] = "in_person"
    head_count: Annotated[int, number("人数", "Head count", at_least=1, at_most=999)] = 1
    received_at: Annotated[int, instant("来访时间", "Received at")]
    received_by: Annotated[str, person("首问责任人", "First contact")]
    station: Annotated[str, ref("所扫的码", "Code", "office.station")] | None = None
    directory_entry: Annotated[str, ref("办事指引", "Directory entry", "office.directory_entry")] | None = None
    owner: Annotated[str, person("现责任人", "Responsible now", is_derived=True)] | None = None
    handed_to: Annotated[str, person("转交给", "Handed to")] | None = None
    handling: Annotated[str, choice("处理方式", "Handling", HANDLINGS)] = "on_the_spot"
    told: Annotated[str, long_text("一次性告知内容", "What the visitor was told", limit=1000, privacy="personal")] = ""
    promise_day: Annotated[str, day("承诺办理日期", "Promised for")] | None = None
    promise_what: Annotated[str, text("承诺事项", "What is promised", privacy="personal")] = ""
    promise_by: Annotated[str, person("由谁兑现", "Kept by")] | None = None
    result: Annotated[str, long_text("办理结果", "Result", limit=1000, privacy="personal")] = ""
    done_at: Annotated[int, instant("办结时间", "Done at", is_derived=True)] | None = None
    accepted_at: Annotated[int, instant("接收时间", "Accepted at", is_derived=True)] | None = None
    note: Annotated[str, text("备注", "Remarks", limit=200, privacy="personal")] = ""
    code: Annotated[str, slip_code("来访条编号", "Code of the slip")] | None = None
    arrival: Annotated[str, ref("自己登记", "Registered by the visitor", "first_contact.arrival")] | None = None


NO_NAMES = Words(
    "不要写来访人的姓名、电话：全机关都看得到。", "Without the visitor's name or telephone: everybody reads it."
)


class Question(Record, kw_only=True):
    """A question that nobody at the desk could answer: taken down, answered later, then in the directory."""

    question: Annotated[str, text("问题", "Question", limit=400, privacy="personal", hint=NO_NAMES)]
    answer: Annotated[str, long_text("答复", "Answer", limit=2000, privacy="personal")] = ""
    answered_by: Annotated[str, person("答复人", "Answered by", is_derived=True)] | None = None
    answered_at: Annotated[int, instant("答复时间", "Answered at", is_derived=True)] | None = None
    asked_of: Annotated[str, person("请谁答复", "Asked of")] | None = None
    entry: Annotated[str, ref("写进了哪条指引", "Entry made of it", "office.directory_entry")] | None = None
    told_at: Annotated[int, instant("转告时间", "Passed on at", is_derived=True)] | None = None


RECORDS = (
    RecordType(
        collection="first_contact.visit",
        shape=Visit,
        label=Words("来访登记", "Visits"),
        title=("visitor", "matter"),
        order="received_at",
        create=VISIT_CREATE,
        edits=(
            Edit(
                who=Same(Own("owner"), Actor()),
                fields=(
                    "visitor",
                    "contact",
                    "address",
                    "matter",
                    "papers",
                    "way",
                    "head_count",
                    "directory_entry",
                    "told",
                    "note",
                ),
                start=("received", "handed", "promised"),
            ),
            Edit(who=OWNER_OR_DESK, fields=("visitor", "contact", "address", "matter", "papers", "note")),
            Edit(who=AllOf((OWNER_OR_DESK, Not(Known(Own("code"))))), fields=("code",)),
        ),
        shared=Shared(day="received_at", writes=True),
        retention=(
            Keep(
                fields=(
                    "visitor",
                    "contact",
                    "address",
                    "matter",
                    "papers",
                    "told",
                    "promise_what",
                    "result",
                    "note",
                    "code",
                ),
                since="received_at",
                parameter="13.3.open_months",
                unless="done_at",
            ),
            Keep(fields=("contact", "address"), since="done_at", parameter="13.3.contact_retention_days"),
            Keep(fields=("code",), since="done_at", parameter="13.3.page_days"),
            Keep(
                fields=("visitor", "matter", "papers", "told", "promise_what", "result", "note"),
                since="done_at",
                parameter="13.3.text_retention_months",
            ),
        ),
        places=(
            Place(field="owner", open=("received", "handed", "promised"), posts=("office_director",), clause="13.1"),
            Place(field="handed_to", open=("handed",), posts=("office_director",), clause="13.1"),
            Place(field="promise_by", open=("promised",), posts=("office_director",), clause="13.3"),
        ),
        audience=(
            to_person(Own("received_by")),
            to_person(Own("owner")),
            to_person(Own("handed_to")),
            to_person(Own("promise_by")),
            *to_post("receptionist", "supervision_team", "office_director"),
        ),
        workflow=VISIT_WORKFLOW,
        serves=("13.1", "13.3"),
    ),
    RecordType(
        collection="first_contact.question",
        shape=Question,
        label=Words("待答问题", "Questions to answer"),
        title=("question",),
        create=QUESTION_CREATE,
        edits=(Edit(who=Same(Own("by"), Actor()), fields=("question",), start=("open",)),),
        shared=Shared(day="made_at", writes=True),
        places=(Place(field="asked_of", open=("open",), step="ask"),),
        audience=(everyone(),),
        retention=(Keep(fields=("question", "answer"), since="made_at", parameter="13.2.question_months"),),
        workflow=QUESTION_WORKFLOW,
        serves=("13.2",),
    ),
)
