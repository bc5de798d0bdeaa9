"""What is owed around study: being there, leave answered, the sheet settled, what was missed made up, the year's pace (5.1 to 5.3, 5.6)."""

from __future__ import annotations

from schema.duty import Duty, Each, Every, Tell
from schema.gathering_duties import DAY, gathering_duties, silence_of
from schema.regulations.party_study.workflow import GATHERING
from schema.terms import (
    Actor,
    AllOf,
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
)
from schema.words import Words

_SESSION = "party_study.session"
_THEORY = (("content_kind", Const("theory")),)
_PROFESSIONAL = (("content_kind", Const("professional")),)
_HELD = Find(_SESSION, (), ("closed",), within="starts_at")


def _holiday(holiday: str, label: Words, day: int) -> Duty:
    """Study for a holiday is set before it; ``day`` is the day of the year, counted from 1, by which at the latest."""
    set_for = Find(
        "party_study.holiday_study", (("holiday", Const(holiday)),), ("issued", "closed"), within="first_day"
    )
    return Duty(
        name=f"set_{holiday}",
        label=label,
        clause="5.5",
        about=Every(period="year"),
        whom=Holds(("publicity_commissioner",)),
        opens=DaysAfter(PeriodDay(Const(day)), Const(30), sign=-1),
        due=PeriodDay(Const(day)),
        until=AtLeast(Count(set_for), Const(1)),
        form="party_study.holiday_study",
        leads=(7 * DAY, DAY),
        then=(Tell(posts=("branch_secretary",), after_workdays=1),),
    )


DUTIES = (
    *gathering_duties(GATHERING, told=(Tell(superior=True, after_workdays=1), Tell(posts=("branch_secretary",), after_workdays=5))),
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
        name="year_plan",
        label=Words("制定并印发本年学习计划", "Make and issue the year's study plan"),
        clause="5.1",
        about=Every(period="year"),
        whom=Holds(("branch_secretary",)),
        due=PeriodDay(Const(31)),
        until=AtLeast(Count(Find("party_study.plan", (), ("issued",), within="issued_on")), Const(1)),
        form="party_study.plan",
        leads=(14 * DAY, 3 * DAY),
        then=(Tell(posts=("secretary_general",), after_workdays=3),),
    ),
    _holiday("spring_festival", Words("布置春节学习", "Set study for the Spring Festival"), 15),
    _holiday("may_day", Words("布置五一学习", "Set study for May Day"), 118),
    _holiday("national_day", Words("布置国庆学习", "Set study for National Day"), 271),
    Duty(
        name="holiday_feedback",
        label=Words("写节日学习反馈", "Write what came of study over the holiday"),
        clause="5.5",
        about=Each(collection="party_study.holiday_study", open=("issued",)),
        whom=Holds(("party_member",)),
        opens=Own("first_day"),
        due=DaysAfter(Own("last_day"), Const(5), workdays=True),
        until=AtLeast(
            Count(Find("party_study.holiday_feedback", (("holiday_study", Own("id")), ("person", Actor())), ("written",))), Const(1)
        ),
        form="party_study.holiday_feedback",
        leads=(DAY,),
    ),
    Duty(
        name="close_holiday_study",
        label=Words("收齐节日学习反馈", "Gather what came of study over the holiday"),
        clause="5.5",
        about=Each(collection="party_study.holiday_study", open=("issued",), done=("closed",)),
        whom=Holds(("publicity_commissioner",)),
        opens=Own("last_day"),
        due=DaysAfter(Own("last_day"), Const(10), workdays=True),
        leads=(DAY,),
        then=(Tell(posts=("branch_secretary",), after_workdays=1),),
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

SILENCES = (silence_of(GATHERING),)
