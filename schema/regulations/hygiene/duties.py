"""What is owed around hygiene: sheets finished, failures seen and decided on, rooms closed after work, cleanings (12.5 to 12.8)."""

from __future__ import annotations

from schema.duty import Duty, Each, Every, Tell
from schema.regulations.hygiene.workflow import DIRECTOR
from schema.terms import (
    Actor,
    ActorSection,
    AllOf,
    Among,
    AtLeast,
    AtTime,
    Before,
    Condition,
    Const,
    Count,
    CountOf,
    DayOf,
    DaysAfter,
    Find,
    Holds,
    Not,
    NthTime,
    Own,
    Param,
    PeriodDay,
    Same,
)
from schema.words import Words

_DAY, _HOUR = 24 * 60, 60
_FAILED_OF_YEAR = Find(
    "hygiene.inspection",
    (("section", Own("section")), ("result", Const("failed"))),
    ("concluded", "seen"),
    within="day",
    span="year",
    like=Own("day"),
)
_DECIDED = AtLeast(
    Count(Find("hygiene.notice", (("subject", Own("id")),), ("issued", "answered", "dropped", "withdrawn"))), Const(1)
)
_KEPT_ROOMS = Find("office.room", (("keeper", Actor()),), ("in_force",))
_TIME = NthTime(_FAILED_OF_YEAR, "day")
_IS_REPEATED = AtLeast(_TIME, Param("12.8.notice_at"))


def _decide(name: str, label: Words, which: Condition) -> Duty:
    """A failed sheet waits for a person's word: a warning for the first of a year, criticism by notice for a repeated one."""
    counts = AllOf((Same(Own("result"), Const("failed")), AtLeast(_TIME, Param("12.8.warn_at")), which))
    return Duty(
        name=name,
        label=label,
        clause="12.8",
        about=Each(collection="hygiene.inspection", open=("concluded", "seen"), where=counts),
        whom=DIRECTOR,
        due=DaysAfter(Own("day"), Param("12.8.decide_days"), workdays=True),
        until=_DECIDED,
        leads=(_DAY,),
        then=(Tell(posts=("secretary_general",), after_workdays=3),),
    )


DUTIES = (
    Duty(
        name="finish_sheet",
        label=Words("把检查表填完", "Finish the sheet"),
        clause="12.7",
        about=Each(collection="hygiene.inspection", open=("open",)),
        whom=Among(Actor(), Own("inspectors")),
        due=Own("day"),
        leads=(60,),
    ),
    Duty(
        name="finish_round",
        label=Words("走完这一轮检查", "Finish the round"),
        clause="12.7",
        about=Each(collection="hygiene.round", open=("open",), done=("ended",)),
        whom=Same(Own("by"), Actor()),
        due=DaysAfter(Own("day"), Const(2), workdays=True),
        leads=(2 * _HOUR,),
    ),
    Duty(
        name="acknowledge_inspection",
        label=Words("看过并整改不合格项", "See and mend what failed"),
        clause="12.8",
        about=Each(
            collection="hygiene.inspection",
            open=("concluded",),
            done=("seen",),
            where=Before(Const(0), CountOf("items", "fail")),
            done_at=Own("seen_at"),
        ),
        whom=Same(Own("section"), ActorSection()),
        due=DaysAfter(Own("day"), Param("12.8.reply_days"), workdays=True),
        leads=(_DAY, 2 * _HOUR),
        then=(Tell(superior=True, posts=("office_director",), after_workdays=1),),
    ),
    _decide("decide_warning", Words("确认警告", "Confirm a warning"), Not(_IS_REPEATED)),
    _decide("decide_notice", Words("确认通报批评", "Confirm criticism by notice"), _IS_REPEATED),
    Duty(
        name="decide_on_loss",
        label=Words("对疏漏造成的损失作出处理", "Decide on a loss by neglect"),
        clause="12.5",
        about=Each(collection="hygiene.loss", open=("entered",)),
        whom=DIRECTOR,
        due=DaysAfter(DayOf(Own("made_at")), Param("12.8.decide_days"), workdays=True),
        until=_DECIDED,
        leads=(_DAY,),
    ),
    Duty(
        name="answer_notice",
        label=Words("看过通报并答复整改", "See and answer a notice"),
        clause="12.8",
        about=Each(collection="hygiene.notice", open=("issued",), done=("answered",), done_at=Own("answered_at")),
        whom=Same(Own("section"), ActorSection()),
        due=DaysAfter(DayOf(Own("made_at")), Param("12.8.reply_days"), workdays=True),
        leads=(_DAY, 2 * _HOUR),
        then=(Tell(superior=True, after_workdays=1),),
    ),
    Duty(
        name="self_check",
        label=Words("下班自查门窗、灯和电脑", "Check doors, windows, lights and computers after work"),
        clause="12.5",
        about=Every(period="workday"),
        whom=AtLeast(Count(_KEPT_ROOMS), Const(1)),
        opens=AtTime(PeriodDay("first"), 16 * 60 + 30),
        due=AtTime(PeriodDay("first"), 18 * 60),
        until=AtLeast(Count(Find("hygiene.self_check", (("keeper", Actor()),), (), within="day")), Count(_KEPT_ROOMS)),
        leads=(15,),
    ),
    Duty(
        name="organise_cleaning",
        label=Words("组织本月大扫除", "Organise the month's cleaning"),
        clause="12.6",
        about=Every(period="month"),
        whom=Holds(("office_clerk",)),
        due=PeriodDay("last"),
        until=AtLeast(Count(Find("hygiene.cleaning", (), ("done",), within="day")), Param("12.6.per_month")),
        form="hygiene.cleaning",
        leads=(10 * _DAY, 3 * _DAY),
        then=(Tell(posts=("secretary_general",), after_workdays=1),),
    ),
    Duty(
        name="clean_area",
        label=Words("打扫分到的区域", "Clean the area"),
        clause="12.6",
        about=Each(collection="hygiene.cleaning_area", open=("to_do", "again"), done=("done",), done_at=Own("done_at")),
        whom=Same(Own("section"), ActorSection()),
        due=Own("day"),
        leads=(_DAY, 2 * _HOUR),
        then=(Tell(posts=("office_clerk",), after_workdays=1),),
    ),
    Duty(
        name="inspect_sometimes",
        label=Words("本月不定期抽查卫生", "Inspect unannounced this month"),
        clause="12.7",
        about=Every(period="month"),
        whom=Holds(("hygiene_inspector",)),
        due=PeriodDay("last"),
        until=AtLeast(
            Count(Find("hygiene.inspection", (), ("concluded", "seen"), within="day")), Param("12.7.rooms_per_month")
        ),
        leads=(7 * _DAY,),
    ),
)
