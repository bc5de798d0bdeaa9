"""The directory: who handles what, with what to bring, where and when (13.2)."""

from __future__ import annotations

from typing import Annotated

from schema.audience import Shared, everyone
from schema.field import long_text, person, phone, ref, refs, text
from schema.office.people import in_force_workflow
from schema.place import Place
from schema.record import Record, RecordType
from schema.terms import Holds
from schema.words import Words
from schema.workflow import Create, Edit

DIRECTORY_KEEPERS = Holds(("administrator", "office_director", "office_clerk", "receptionist"))
_FIELDS = ("matter", "keywords", "initials", "section", "handler", "stand_ins", "place", "hours", "bring", "phone")


class DirectoryEntry(Record, kw_only=True):
    """One matter and the person who handles it."""

    matter: Annotated[str, text("事项", "Matter")]
    keywords: Annotated[str, text("常用说法", "Other words for it")] = ""
    initials: Annotated[str, text("拼音首字母", "Pinyin initials")] = ""
    section: Annotated[str, ref("科室", "Section", "office.section")] | None = None
    handler: Annotated[str, person("承办人", "Handler")] | None = None
    stand_ins: Annotated[list[str], refs("其他可办人员", "Others who can", "office.person")] = []
    place: Annotated[str, text("地点", "Where")] = ""
    hours: Annotated[str, text("时间", "When")] = ""
    bring: Annotated[str, long_text("需带材料", "What to bring", limit=1000)] = ""
    phone: Annotated[str, phone("电话", "Telephone", privacy="open")] = ""


DIRECTORY_RECORDS = (
    RecordType(
        collection="office.directory_entry",
        places=(Place(field="handler", open=("in_force",)), Place(field="stand_ins", open=("in_force",))),
        stays=Words("办事指引，公开", "the directory, public"),
        shape=DirectoryEntry,
        label=Words("办事指引", "Directory"),
        title=("matter",),
        order="matter",
        descending=False,
        create=Create(label=Words("新增指引", "Add an entry"), who=DIRECTORY_KEEPERS, asks=_FIELDS, clause="13.2"),
        edits=(Edit(who=DIRECTORY_KEEPERS, fields=_FIELDS, start=("in_force",)),),
        shared=Shared(writes=True),
        audience=(everyone(),),
        workflow=in_force_workflow("13.2", DIRECTORY_KEEPERS),
        serves=("13.2",),
    ),
)
