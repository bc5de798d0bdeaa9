"""How the office wants a register to look: its own title, columns called otherwise or left out. What stands in them stays as declared."""

from __future__ import annotations

from typing import Annotated

from schema.audience import everyone
from schema.field import flags, remarks, text
from schema.record import Record, RecordType
from schema.terms import Holds
from schema.words import Words
from schema.workflow import Create, Edit, State, Workflow

FORM_KEEPERS = Holds(("administrator", "office_clerk", "office_director"))
"""Who decides how a register looks."""


class Form(Record, kw_only=True):
    """The look of one register. Keys of ``labels`` and ``hidden`` are those of its columns."""

    register: Annotated[str, text("登记簿", "Register", limit=80)]
    title: Annotated[str, text("自定名称", "Own title", limit=60)] = ""
    labels: Annotated[dict[str, str], remarks("自定栏目名", "Own headings", ())] = {}
    hidden: Annotated[dict[str, bool], flags("不要的栏目", "Left out")] = {}


FORMS_RECORDS = (
    RecordType(
        collection="office.form",
        stays=Words("登记簿栏目名", "names of a register's columns"),
        printed=False,
        shape=Form,
        label=Words("表样", "Forms"),
        title=("register", "title"),
        natural_key=("register",),
        create=Create(
            label=Words("改表样", "Change the form"),
            who=FORM_KEEPERS,
            asks=("register", "title", "labels", "hidden"),
            clause="9.3",
        ),
        edits=(Edit(who=FORM_KEEPERS, fields=("title", "labels", "hidden")),),
        audience=(everyone(),),
        workflow=Workflow(states=(State("in_force", Words("在用", "In use"), "good"),)),
    ),
)
