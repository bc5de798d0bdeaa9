"""What is owed around supervision and answers: decided in time, heard, appeals by another hand, checks, the asker told (13.2, 13.4).

Whatever touches a person's standing is ``confidential``: on nobody else's board, not named outside the app.
"""

from __future__ import annotations

from schema.duty import Duty, Each, Every, Tell
from schema.office.directory import DIRECTORY_KEEPERS
from schema.regulations.first_contact.answer_workflow import ASKER
from schema.regulations.first_contact.complaint_workflow import CONCERNED
from schema.regulations.first_contact.supervision_workflow import DECIDERS
from schema.terms import (
    Actor,
    AllOf,
    AnyOf,
    AtLeast,
    Condition,
    Const,
    Count,
    DayOf,
    DaysAfter,
    Find,
    FirstKnown,
    Holds,
    Known,
    Not,
    NthTime,
    Own,
    Param,
    PeriodDay,
    Same,
    Value,
    Via,
)
from schema.words import Words

_DAY, _HOUR = 24 * 60, 60
_COMPLAINT, _BREACH, _CONSEQUENCE = "first_contact.complaint", "first_contact.breach", "first_contact.consequence"
_TEAM = Holds(("supervision_team",))
_LOOKS_INTO_IT = AllOf((_TEAM, Not(CONCERNED)))
_ANOTHER = AllOf(
    (
        Holds(("supervision_team", "office_director")), Not(CONCERNED), Not(Same(Own("decided_by"), Actor())),
        Not(Same(Own("by"), Actor())),
    )
)  # fmt: skip
STANDS = ("confirmed", "kept")
"""States in which a breach counts: not while somebody is still heard, and not while an appeal is open."""


def _in_days(day: Value, parameter: str) -> Value:
    return DaysAfter(day, Param(parameter), workdays=True)


def _breaches(like: Value) -> Find:
    return Find(_BREACH, (("person", Own("person")),), STANDS, within="day", span="year", like=like)


def _attitude(like: Value) -> Find:
    return Find(
        _COMPLAINT, (("person", Own("person")), ("kind", Const("attitude"))), ("upheld",), within="received_at", span="year", like=like
    )  # fmt: skip


def _enough(like: Value) -> Condition:
    """Whether the counted facts of the year reach what 13.4 says."""
    return AnyOf(
        (
            AtLeast(Count(_breaches(like)), Param("13.4.breaches_per_year")),
            AtLeast(Count(_attitude(like)), Param("13.4.upheld_complaints")),
        )
    )


def _looked_at(like: Value) -> Condition:
    """Whether something was proposed for the person and year and not withdrawn since."""
    states = ("proposed", "confirmed", "appealed", "dropped")
    return AtLeast(
        Count(Find(_CONSEQUENCE, (("person", Own("person")),), states, within="period", span="year", like=like)), Const(1)
    )  # fmt: skip


def _account(collection: str, state: str) -> Duty:
    return Duty(
        name="account_of_" + collection.partition(".")[2],
        label=Words("说明情况", "Give an account"),
        clause="13.4",
        about=Each(collection=collection, open=(state,), where=Not(Known(Own("account")))),
        whom=CONCERNED,
        due=Own("hear_by"),
        leads=(_DAY, 2 * _HOUR),
        confidential=True,
    )


def _appeal(collection: str, whom: Condition, above: str) -> Duty:
    return Duty(
        name="appeal_about_" + collection.partition(".")[2],
        label=Words("对申诉作出决定", "Decide an appeal"),
        clause="13.4",
        about=Each(collection=collection, open=("appealed",)),
        whom=whom,
        due=_in_days(DayOf(Own("appealed_at")), "13.4.decide_days"),
        leads=(3 * _DAY, _DAY),
        then=(Tell(posts=(above,), after_workdays=2),),
        confidential=True,
    )


SUPERVISION_DUTIES = (
    _account(_COMPLAINT, "hearing"),
    _account(_BREACH, "hearing"),
    _account(_CONSEQUENCE, "proposed"),
    Duty(
        name="decide_complaint",
        label=Words("查清并处理投诉", "Look into a complaint and decide"),
        clause="13.4",
        about=Each(
            collection=_COMPLAINT,
            open=("received", "hearing"),
            done=("upheld", "appealed", "not_upheld"),
            done_at=Own("decided_at"),
        ),
        whom=_LOOKS_INTO_IT,
        due=_in_days(DayOf(FirstKnown((Own("reopened_at"), Own("received_at")))), "13.4.decide_days"),
        leads=(3 * _DAY, _DAY),
        then=(Tell(posts=("office_director",), after_workdays=1),),
        confidential=True,
    ),
    Duty(
        name="decide_breach",
        label=Words("听取说明后认定或撤销", "Confirm or strike a breach"),
        clause="13.4",
        about=Each(
            collection=_BREACH,
            open=("hearing",),
            done=("confirmed", "appealed", "kept"),
            done_at=Own("decided_at"),
        ),
        whom=_LOOKS_INTO_IT,
        due=_in_days(Own("hear_by"), "13.4.decide_days"),
        leads=(3 * _DAY, _DAY),
        then=(Tell(posts=("office_director",), after_workdays=1),),
        confidential=True,
    ),
    _appeal(_COMPLAINT, _ANOTHER, "office_director"),
    _appeal(_BREACH, _ANOTHER, "office_director"),
    _appeal(
        _CONSEQUENCE, AllOf((DECIDERS, Not(CONCERNED), Not(Same(Own("decided_by"), Actor())))), "secretary_general"
    ),
    Duty(
        name="look_at_breaches",
        label=Words("违反累计到次数，提出处理建议", "The set number of breaches is reached: propose what follows"),
        clause="13.4",
        about=Each(
            collection=_BREACH,
            open=STANDS,
            where=AtLeast(NthTime(_breaches(Own("day")), "day"), Param("13.4.breaches_per_year")),
        ),
        whom=_LOOKS_INTO_IT,
        due=_in_days(DayOf(Own("decided_at")), "13.4.decide_days"),
        until=_looked_at(Own("day")),
        leads=(_DAY,),
        then=(Tell(posts=("office_director",), after_workdays=1),),
        confidential=True,
    ),
    Duty(
        name="look_at_complaint",
        label=Words("态度投诉查实，提出处理建议", "A complaint on attitude is upheld: propose what follows"),
        clause="13.4",
        about=Each(
            collection=_COMPLAINT,
            open=("upheld",),
            where=AllOf(
                (
                    Same(Own("kind"), Const("attitude")),
                    AtLeast(NthTime(_attitude(Own("received_at")), "received_at"), Param("13.4.upheld_complaints")),
                )
            ),
        ),
        whom=_LOOKS_INTO_IT,
        due=_in_days(DayOf(Own("decided_at")), "13.4.decide_days"),
        until=_looked_at(Own("received_at")),
        leads=(_DAY,),
        then=(Tell(posts=("office_director",), after_workdays=1),),
        confidential=True,
    ),
    Duty(
        name="decide_consequence",
        label=Words("确认或不作处理", "Confirm or drop what was proposed"),
        clause="13.4",
        about=Each(
            collection=_CONSEQUENCE,
            open=("proposed",),
            done=("confirmed", "appealed", "dropped"),
            done_at=Own("decided_at"),
        ),
        whom=AllOf((DECIDERS, Not(CONCERNED))),
        due=_in_days(Own("hear_by"), "13.4.decide_days"),
        leads=(3 * _DAY, _DAY),
        then=(Tell(posts=("secretary_general",), after_workdays=3),),
        confidential=True,
    ),
    Duty(
        name="withdraw_consequence",
        label=Words("依据的事实不足了，撤回处理", "The facts fell away: withdraw it"),
        clause="13.4",
        about=Each(
            collection=_CONSEQUENCE, open=("proposed", "confirmed", "appealed"), where=Not(_enough(Own("period")))
        ),
        whom=AllOf((Holds(("office_director",)), Not(CONCERNED))),
        leads=(),
        confidential=True,
    ),
    Duty(
        name="tell_complainant",
        label=Words("答复投诉人", "Tell the complainant"),
        clause="13.4",
        about=Each(
            collection="first_contact.complainant",
            open=("kept",),
            where=AllOf((Known(Via("complaint", "decided_at")), AnyOf((Known(Own("contact")), Known(Own("name")))))),
        ),
        whom=_LOOKS_INTO_IT,
        due=_in_days(DayOf(Via("complaint", "decided_at")), "13.2.answer_days"),
        leads=(_DAY,),
        then=(Tell(posts=("office_director",), after_workdays=1),),
        confidential=True,
    ),
    Duty(
        name="check_on_the_spot",
        label=Words("本季度随时检查接待", "Check receptions this quarter"),
        clause="13.4",
        about=Every(period="quarter"),
        whom=_TEAM,
        due=PeriodDay("last"),
        until=AtLeast(
            Count(Find("first_contact.spot_check", (), ("recorded",), within="day")), Param("13.4.checks_per_quarter")
        ),
        form="first_contact.spot_check",
        leads=(14 * _DAY, 5 * _DAY),
        then=(Tell(posts=("office_director",), after_workdays=1),),
    ),
    Duty(
        name="pass_answer_on",
        label=Words("把答复转告问的人", "Pass the answer on"),
        clause="13.2",
        about=Each(
            collection="first_contact.question", open=("answered",), done=("passed_on",), done_at=Own("told_at")
        ),
        whom=ASKER,
        due=_in_days(DayOf(Own("answered_at")), "13.2.answer_days"),
        leads=(2 * _HOUR,),
    ),
    Duty(
        name="call_visitor_back",
        label=Words("给等回复的来访人打电话", "Call the visitor back"),
        clause="13.2",
        about=Each(
            collection="first_contact.call_back",
            open=("waiting",),
            done=("told",),
            where=AllOf(
                (
                    Known(Via("question", "answered_at")),
                    AnyOf((Known(Own("contact")), Same(Own("state"), Const("told")))),
                )
            ),
        ),
        whom=ASKER,
        due=_in_days(DayOf(Via("question", "answered_at")), "13.2.answer_days"),
        leads=(2 * _HOUR,),
        then=(Tell(posts=("office_clerk",), after_workdays=1),),
    ),
    Duty(
        name="decide_proposal",
        label=Words("看指引建议", "Look at a proposal for the directory"),
        clause="13.2",
        about=Each(collection="first_contact.proposal", open=("proposed",), done=("taken", "declined")),
        whom=DIRECTORY_KEEPERS,
        due=_in_days(DayOf(Own("made_at")), "13.2.answer_days"),
        leads=(_DAY,),
    ),
)
