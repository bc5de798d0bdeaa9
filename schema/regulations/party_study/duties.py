"""What is owed around study: being there, leave answered, the sheet settled, what was missed made up, the year's pace (5.1 to 5.3, 5.6)."""

from __future__ import annotations

from schema.duty import Duty, Each, Every, Tell
from schema.terms import (
    Actor,
    AllOf,
    Among,
    AtLeast,
    Const,
    Count,
    DayOf,
    DaysAfter,
    Find,
    Holds,
    Known,
    Not,
    Own,
    Param,
    PeriodDay,
    Same,
    Share,
    Via,
)
from schema.words import Words

_SESSION = "party_study.session"
_OF_SESSION = (("session", Own("id")), ("person", Actor()))
CHECKED_IN = AtLeast(Count(Find("party_study.attendance", _OF_SESSION, ("counted", "to_confirm"))), Const(1))
ON_LEAVE = AtLeast(Count(Find("party_study.leave", _OF_SESSION, ("granted",))), Const(1))
MADE_UP = AtLeast(Count(Find("party_study.make_up", _OF_SESSION, ("entered",))), Const(1))
_THEORY = (("content_kind", Const("theory")),)
_PROFESSIONAL = (("content_kind", Const("professional")),)
_HELD = Find(_SESSION, (), ("closed",), within="starts_at")
DAY, HOUR = 24 * 60, 60

DUTIES = (
    Duty(
        name="attend",
        label=Words("按时到会并签到", "Be there on time and check in"),
        clause="5.2",
        about=Each(collection=_SESSION, open=("planned",)),
        whom=AllOf((Among(Actor(), Own("people")), Not(ON_LEAVE))),
        opens=DaysAfter(DayOf(Own("starts_at")), Const(3), sign=-1),
        due=Own("starts_at"),
        until=CHECKED_IN,
        leads=(DAY, 2 * HOUR, 15),
    ),
    Duty(
        name="answer_leave",
        label=Words("答复请假", "Answer a leave"),
        clause="5.2",
        about=Each(collection="party_study.leave", open=("asked",), done=("granted", "declined"), done_at=Own("answered_at")),
        whom=Holds(("secretary_general",)),
        due=Via("session", "starts_at"),
        leads=(DAY, 2 * HOUR, 30),
    ),
    Duty(
        name="confirm_attendance",
        label=Words("确认签到", "Confirm an attendance"),
        clause="5.2",
        about=Each(collection="party_study.attendance", open=("to_confirm",)),
        whom=Same(Own("organiser"), Actor()),
        leads=(),
    ),
    Duty(
        name="settle_sheet",
        label=Words("核对名单，结束场次", "Check the sheet and close the session"),
        clause="5.2",
        about=Each(collection=_SESSION, open=("planned",), done=("closed",)),
        whom=Same(Own("organiser"), Actor()),
        opens=Own("ends_at"),
        due=DaysAfter(DayOf(Own("ends_at")), Const(1), workdays=True),
        leads=(4 * HOUR,),
        then=(Tell(posts=("office_director",), after_workdays=2),),
    ),
    Duty(
        name="make_up",
        label=Words("补学缺席的一场", "Make up for a session missed"),
        clause="5.2",
        about=Each(collection=_SESSION, open=("closed",)),
        whom=AllOf((Among(Actor(), Own("people")), Not(CHECKED_IN))),
        opens=Own("ends_at"),
        due=DaysAfter(DayOf(Own("ends_at")), Param("5.2.make_up_days")),
        until=MADE_UP,
        form="party_study.make_up",
        then=(Tell(superior=True, after_workdays=1), Tell(posts=("branch_secretary",), after_workdays=5)),
    ),
    Duty(
        name="arrange_study_day",
        label=Words("安排本期学习日", "Arrange the study day of these weeks"),
        clause="5.1",
        about=Every(period="weeks", count=Param("5.1.every_weeks")),
        whom=Holds(("office_clerk",)),
        due=PeriodDay("last"),
        until=AtLeast(Count(Find(_SESSION, (), ("planned", "closed"), within="starts_at")), Const(1)),
        form=_SESSION,
        then=(Tell(posts=("office_director",), after_workdays=1),),
    ),
    Duty(
        name="party_lecture",
        label=Words("给全体党员讲党课", "Give all members a party lecture"),
        clause="5.6",
        about=Every(period="year"),
        whom=Holds(("standing_committee_director",)),
        due=PeriodDay("last"),
        until=AtLeast(
            Count(Find(_SESSION, (("form", Const("party_lecture")), ("lecturer", Actor())), ("closed",), within="starts_at")),
            Param("5.6.lectures"),
        ),
        leads=(60 * DAY, 14 * DAY, DAY),
        then=(Tell(posts=("branch_secretary",), after_workdays=1),),
    ),
    Duty(
        name="balance_content",
        label=Words("理论和业务两类内容都学够", "Keep theory and professional work in balance"),
        clause="5.3",
        about=Every(period="half_year"),
        whom=Holds(("publicity_commissioner",)),
        due=PeriodDay("last"),
        until=AllOf(
            (
                AtLeast(Share(Find(_SESSION, _THEORY, ("closed",), within="starts_at"), _HELD), Param("5.3.min_share_each")),
                AtLeast(Share(Find(_SESSION, _PROFESSIONAL, ("closed",), within="starts_at"), _HELD), Param("5.3.min_share_each")),
            )
        ),
        leads=(30 * DAY, 7 * DAY),
    ),
    Duty(
        name="name_lecturer",
        label=Words("给业务课定主讲人", "Name the lecturer of a professional session"),
        clause="5.3",
        about=Each(
            collection=_SESSION, open=("planned",),
            where=AllOf((Same(Own("content_kind"), Const("professional")), Not(Known(Own("lecturer"))))),
        ),
        whom=Same(Own("organiser"), Actor()),
        due=DaysAfter(DayOf(Own("starts_at")), Const(1), workdays=True, sign=-1),
        leads=(DAY,),
    ),
)  # fmt: skip
