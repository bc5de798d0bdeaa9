"""Where visitors come to and call: one for the office, shown on slips and on the visitor's page (13.3)."""

from __future__ import annotations

from typing import Annotated, Final

from schema.audience import Shared, everyone
from schema.field import choice, options, phone, text
from schema.office.people import in_force_workflow
from schema.office.values import DECIDERS
from schema.record import Record, RecordType
from schema.words import Words
from schema.workflow import Create, Edit

ADDRESS: Final = "office.address"
SITE: Final = "main"
"""The one place there is: it names the record, so that two who enter it make one."""


class Address(Record, kw_only=True):
    """The office's address and telephone, as a visitor is told."""

    site: Annotated[str, choice("地点", "Site", options((SITE, "机关", "The office")))] = SITE
    address: Annotated[str, text("地址", "Address", limit=120)]
    phone: Annotated[str, phone("电话", "Telephone", privacy="open")] = ""


ADDRESS_RECORDS = (
    RecordType(
        collection=ADDRESS,
        stays=Words("机关地址和电话，公开", "the office's address and telephone, public"),
        printed=False,
        shape=Address,
        label=Words("来访地址和电话", "Address and telephone"),
        title=("address",),
        natural_key=("site",),
        create=Create(
            label=Words("填写地址和电话", "Enter address and telephone"),
            who=DECIDERS,
            asks=("address", "phone"),
            clause="13.3",
        ),
        edits=(Edit(who=DECIDERS, fields=("address", "phone"), start=("in_force",)),),
        shared=Shared(),
        audience=(everyone(),),
        workflow=in_force_workflow("13.3", DECIDERS),
        serves=("13.3",),
    ),
)
