"""What the centre group owes: being there, days at the pace of the year, topics decided, the group studying first, notes, articles
(1.2 to 1.4, 1.6 to 1.8).
"""

from __future__ import annotations

from schema.duty import Duty, Each, Every, Tell
from schema.gathering_duties import DAY, gathering_duties, silence_of
from schema.notebook_duties import notebook_duties
from schema.regulations.theory_study.workflow import GATHERING, MEMBERS, NOTEBOOK, SECRETARY
from schema.terms import (
    Actor,
    AtLeast,
    Const,
    Count,
    DayOf,
    DaysAfter,
    Find,
    Holds,
    Known,
    Own,
    Pace,
    Param,
    PeriodDay,
    Total,
)
from schema.words import Words

_SESSION = "theory_study.session"
_MY_DAYS = Find(
    "theory_study.attendance",
    (("person", Actor()),),
    ("counted",),
    within="seen_at",
    span="year",
    like=PeriodDay("last"),
)

DUTIES = (
    *gathering_duties(GATHERING, told=(Tell(posts=("party_group_secretary", "branch_secretary"), after_workdays=1),)),
    *notebook_duties(NOTEBOOK, whom=Holds(MEMBERS), told=(Tell(posts=("party_group_secretary",), after_workdays=5),)),
    Duty(
        name="keep_pace",
        label=Words("中心组学习天数跟上进度", "Keep up the days of study"),
        clause="1.2",
        about=Every(period="quarter"),
        whom=Holds(MEMBERS),
        due=PeriodDay("last"),
        until=AtLeast(Total(_MY_DAYS, "half_days", 2), Pace(Param("1.2.days_per_year"))),
        leads=(30 * DAY, 7 * DAY),
        then=(Tell(posts=("party_group_secretary",), after_workdays=1),),
    ),
    Duty(
        name="group_session",
        label=Words("本季度组织中心组集体学习", "Hold the group's session of the quarter"),
        clause="1.2",
        about=Every(period="quarter"),
        whom=Holds(("branch_secretary",)),
        due=PeriodDay("last"),
        until=AtLeast(
            Count(Find(_SESSION, (), ("planned", "closed"), within="starts_at")), Param("1.2.sessions_per_quarter")
        ),
        form=_SESSION,
        leads=(30 * DAY, 7 * DAY),
        then=(Tell(posts=("party_group_secretary",), after_workdays=1),),
    ),
    Duty(
        name="decide_topic",
        label=Words("答复中心组选题", "Decide on a topic"),
        clause="1.3",
        about=Each(
            collection="theory_study.topic",
            open=("proposed",),
            done=("approved", "declined"),
            done_at=Own("decided_at"),
        ),
        whom=SECRETARY,
        due=DaysAfter(DayOf(Own("made_at")), Param("1.3.topic_days"), workdays=True),
        leads=(DAY,),
    ),
    Duty(
        name="study_first",
        label=Words("中心组先学一步", "The group studies it first"),
        clause="1.4",
        about=Each(collection="party_study.session", open=("planned",), where=Known(Own("centre_topic"))),
        whom=SECRETARY,
        due=DaysAfter(DayOf(Own("starts_at")), Const(1), sign=-1),
        until=AtLeast(Count(Find(_SESSION, (("about", Own("centre_topic")),), ("closed",))), Const(1)),
        leads=(14 * DAY, 3 * DAY),
        then=(Tell(posts=("branch_secretary", "office_director"), after_workdays=1),),
    ),
)

SILENCES = (silence_of(GATHERING),)
