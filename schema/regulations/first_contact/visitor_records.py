"""What a visitor sends from a page of the house, without an account: an arrival, a rating, a request about one's data.

Each has little in it, and that little is erased in time (PIPL art. 6, 19). A rating is read, never counted into a score.
"""

from __future__ import annotations

from typing import Annotated

from schema.audience import Shared, to_person, to_post
from schema.field import choice, instant, long_text, options, person, phone, ref, slip_code, text
from schema.names import SYSTEM
from schema.record import Record, RecordType
from schema.regulations.first_contact.visitor_workflow import (
    ARRIVAL_CREATE,
    ARRIVAL_WORKFLOW,
    AT_DESK_POSTS,
    DATA_REQUEST_CREATE,
    DATA_REQUEST_WORKFLOW,
    RATING_CREATE,
    RATING_WORKFLOW,
)
from schema.retention import Keep
from schema.terms import Const, Own, Via
from schema.words import Words

GRADES = options(
    ("satisfied", "满意", "Satisfied"), ("mostly", "基本满意", "Mostly satisfied"), ("not", "不满意", "Not satisfied")
)
DATA_REQUEST_KINDS = options(
    ("see", "查看我的信息", "See my data"),
    ("correct", "更正我的信息", "Correct my data"),
    ("delete", "删除我的信息", "Delete my data"),
)


class Arrival(Record, kw_only=True):
    """A visitor who wrote themselves down by the desk's code and waits to be received; nobody is responsible yet (13.1)."""

    visitor: Annotated[
        str, text("来访人（姓名或称呼）", "Visitor (name or form of address)", limit=60, privacy="personal")
    ]
    contact: Annotated[str, phone("联系方式（可不填）", "Contact (optional)", privacy="personal")] = ""
    matter: Annotated[str, long_text("咨询或办理事项", "Matter", limit=1000, privacy="personal")]
    station: Annotated[str, ref("所扫的码", "Code", "office.station")]
    code: Annotated[str, slip_code("来访条编号", "Code of the slip")] | None = None
    arrived_at: Annotated[int, instant("到达时间", "Arrived at")]
    visit: Annotated[str, ref("来访登记", "Visit", "first_contact.visit")] | None = None
    received_by: Annotated[str, person("接待人", "Received by", is_derived=True)] | None = None


class Rating(Record, kw_only=True):
    """How a visitor found it, once a case. ``person`` was responsible at that moment."""

    visit: Annotated[str, ref("来访", "Visit", "first_contact.visit")]
    grade: Annotated[str, choice("评价", "Rating", GRADES)]
    person: Annotated[str, person("当时的责任人", "Responsible then", is_derived=True)] | None = None
    given_at: Annotated[int, instant("评价时间", "Given at")]


class DataRequest(Record, kw_only=True):
    """A visitor wants to see, correct or delete what is kept about them (PIPL art. 45 to 47)."""

    visit: Annotated[str, ref("来访", "Visit", "first_contact.visit")]
    kind: Annotated[str, choice("要求", "Wanted", DATA_REQUEST_KINDS)]
    text: Annotated[str, long_text("说明", "In their words", limit=500, privacy="personal")] = ""
    person: Annotated[str, person("责任人", "Responsible", is_derived=True)] | None = None
    received_at: Annotated[int, instant("收到时间", "Received at")]
    reply: Annotated[str, long_text("答复", "Answer", limit=500, privacy="personal")] = ""
    done_at: Annotated[int, instant("办理时间", "Settled at", is_derived=True)] | None = None


VISITOR_RECORDS = (
    RecordType(
        collection="first_contact.arrival",
        shape=Arrival,
        label=Words("自己登记、等接待的来访人", "Visitors waiting to be received"),
        title=("visitor", "matter"),
        order="arrived_at",
        create=ARRIVAL_CREATE,
        shared=Shared(day="arrived_at", writes=True),
        audience=(to_person(Own("received_by")), to_person(Const(SYSTEM)), *to_post(*AT_DESK_POSTS)),
        workflow=ARRIVAL_WORKFLOW,
        retention=(
            Keep(
                fields=("visitor", "contact", "matter", "code"),
                since="arrived_at",
                parameter="13.3.contact_retention_days",
            ),
        ),
        serves=("13.1",),
    ),
    RecordType(
        collection="first_contact.rating",
        shape=Rating,
        label=Words("来访人评价", "Visitors' ratings"),
        title=("grade", "person"),
        order="given_at",
        natural_key=("visit",),
        as_then=("person",),
        create=RATING_CREATE,
        audience=(to_person(Own("person")), *to_post("supervision_team", "office_director")),
        workflow=RATING_WORKFLOW,
        serves=("13.3", "13.4"),
    ),
    RecordType(
        collection="first_contact.data_request",
        shape=DataRequest,
        label=Words("来访人更正删除申请", "Visitors' requests about their data"),
        title=("kind", "received_at"),
        order="received_at",
        create=DATA_REQUEST_CREATE,
        audience=(
            to_person(Via("visit", "owner")),
            to_person(Const(SYSTEM)),
            *to_post("receptionist", "office_director"),
        ),
        workflow=DATA_REQUEST_WORKFLOW,
        retention=(Keep(fields=("text", "reply"), since="done_at", parameter="13.3.text_retention_months"),),
        serves=("13.3",),
    ),
)
