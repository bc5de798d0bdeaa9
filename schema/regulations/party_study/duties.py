"""What is owed around study: being there, leave answered, the sheet settled, what was missed made up, the year's pace, notebooks and
articles, their inspection, the year-end check (5.1 to 5.3, 5.5, 5.6, 5.8, 5.10).
"""

from __future__ import annotations

from schema.duty import Duty, Each, Every, Tell
from schema.gathering_duties import DAY, gathering_duties, silence_of
from schema.notebook_duties import notebook_duties
from schema.regulations.party_study.workflow import BRANCH, GATHERING, LEADERS, NOTEBOOK
from schema.terms import (
    Actor,
    AllOf,
    Among,
    AnyOf,
    AtLeast,
    Before,
    Const,
    Count,
    DayOf,
    DaysAfter,
    Find,
    Holds,
    Known,
    Not,
    Own,
    Pace,
    Param,
    PeriodDay,
    Pick,
    Same,
    Share,
    Total,
)
from schema.words import Words

_SESSION = "party_study.session"
_THEORY = (("content_kind", Const("theory")),)
_PROFESSIONAL = (("content_kind", Const("professional")),)
_HELD = Find(_SESSION, (), ("closed",), within="starts_at")


_KEEPERS = AllOf(
    (
        AnyOf((Holds((*LEADERS, "party_member")), AllOf((Holds(("staff",)), Before(Const(0), Param("5.8.staff_chars")))))),
        Not(Holds(("retiree",))),
    )
)  # fmt: skip
"""Who owes notes and an article: leaders, members in service, and other staff where the office gave them a length."""
_CENTRE_NOTES = Find("theory_study.note", (("person", Actor()),), (), within="day", span="year", like=PeriodDay("last"))
_CENTRE_TOO = Pick(
    ((Same(Param("5.8.centre_notes"), Const("yes")), Total(_CENTRE_NOTES, "chars")),), Const(0)
)  # fmt: skip
_INSPECTED = Find(
    "party_study.inspection_round", (), ("open", "closed"), within="last_day", span="year", like=PeriodDay("last")
)


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
    *notebook_duties(
        NOTEBOOK, whom=_KEEPERS, told=(Tell(posts=("branch_secretary",), after_workdays=5),), beside=(_CENTRE_TOO,)
    ),
    Duty(
        name="begin_inspection",
        label=Words("开始本期笔记检查", "Begin the inspection of notebooks"),
        clause="5.8",
        about=Every(period="half_year"),
        whom=Holds(("branch_secretary",)),
        opens=DaysAfter(PeriodDay("last"), Const(45), sign=-1),
        due=PeriodDay("last"),
        until=AtLeast(Count(_INSPECTED), Pace(Param("5.8.inspections_per_year"))),
        form="party_study.inspection_round",
        leads=(14 * DAY, 3 * DAY),
        then=(Tell(posts=("secretary_general",), after_workdays=3),),
    ),
    Duty(
        name="hand_in_notebook",
        label=Words("把笔记本交支部检查", "Hand the notebook in for inspection"),
        clause="5.8",
        about=Each(collection="party_study.inspection_round", open=("open",)),
        whom=Among(Actor(), Own("people")),
        due=Own("hand_in_by"),
        until=AtLeast(Count(Find("party_study.inspection", (("round", Own("id")), ("person", Actor())))), Const(1)),
        leads=(3 * DAY, DAY),
        then=(Tell(posts=("branch_secretary",), after_workdays=3),),
    ),
    Duty(
        name="complete_notebook",
        label=Words("补齐笔记，再交检查", "Complete the notebook and hand it in again"),
        clause="5.8",
        about=Each(collection="party_study.inspection", open=("to_complete",)),
        whom=Same(Own("person"), Actor()),
        due=DaysAfter(DayOf(Own("inspected_at")), Param("5.8.complete_days"), workdays=True),
        leads=(3 * DAY, DAY),
    ),
    Duty(
        name="finish_inspection",
        label=Words("逐人查完笔记", "Finish the inspection, person by person"),
        clause="5.8",
        about=Each(collection="party_study.inspection_round", open=("open",), done=("closed",)),
        whom=Holds(("branch_secretary",)),
        opens=Own("hand_in_by"),
        due=DaysAfter(Own("hand_in_by"), Param("5.8.inspect_within_days")),
        leads=(7 * DAY, DAY),
        then=(Tell(posts=("secretary_general",), after_workdays=3),),
    ),
    Duty(
        name="check_year",
        label=Words("年末“六有”检查", "Check the year by the six haves"),
        clause="5.10",
        about=Every(period="year"),
        whom=Holds(("branch_secretary",)),
        opens=PeriodDay(Const(335)),
        due=PeriodDay("last"),
        until=AtLeast(Count(Find("party_study.year_check", (), ("confirmed",), within="as_of")), Const(1)),
        form="party_study.year_check",
        leads=(14 * DAY, 3 * DAY),
        then=(Tell(posts=("secretary_general",), after_workdays=3),),
    ),
    Duty(
        name="answer_objection",
        label=Words("答复学习记录异议", "Answer who contests an entry of study"),
        clause="5.10",
        about=Each(
            collection="party_study.objection", open=("raised",), done=("upheld", "declined"), done_at=Own("answered_at")
        ),
        whom=AllOf((Holds(BRANCH), Not(Same(Own("person"), Actor())))),
        due=DaysAfter(DayOf(Own("made_at")), Param("5.10.answer_days"), workdays=True),
        leads=(3 * DAY, DAY),
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
