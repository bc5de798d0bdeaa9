"""What is owed to visitors who wrote themselves: received at once, answered about their data (13.1, 13.3)."""

from __future__ import annotations

from schema.duty import Duty, Each, Tell
from schema.regulations.first_contact.visitor_workflow import RESPONSIBLE
from schema.terms import DayOf, DaysAfter, Holds, Own, Param
from schema.words import Words

VISITOR_DUTIES = (
    Duty(
        name="receive_arrival",
        label=Words("接待自己登记的来访人", "Receive a visitor who waits"),
        clause="13.1",
        about=Each(collection="first_contact.arrival", open=("waiting",)),
        whom=Holds(("receptionist",)),
        leads=(),
    ),
    Duty(
        name="answer_data_request",
        label=Words("办理来访人的更正删除申请", "Settle a visitor's request about their data"),
        clause="13.3",
        about=Each(
            collection="first_contact.data_request",
            open=("open",),
            done=("agreed", "done", "declined"),
            done_at=Own("done_at"),
        ),
        whom=RESPONSIBLE,
        due=DaysAfter(DayOf(Own("received_at")), Param("13.3.request_days"), workdays=True),
        leads=(24 * 60,),
        then=(Tell(superior=True, posts=("office_director",), after_workdays=1),),
    ),
)
