"""What is owed around the sessions of a gathering: being there, leave answered, the sheet settled, what was missed made up."""

from __future__ import annotations

from schema.duty import Duty, Each, Silence, Tell
from schema.gathering import Gathering
from schema.terms import (
    Actor,
    AllOf,
    Among,
    AtLeast,
    Condition,
    Const,
    Count,
    DayOf,
    DaysAfter,
    Find,
    Not,
    Own,
    Param,
    Same,
    Via,
)
from schema.words import Words

DAY, HOUR = 24 * 60, 60


def _one_of(gathering: Gathering, noun: str, *states: str) -> Condition:
    match = (("session", Own("id")), ("person", Actor()))
    return AtLeast(Count(Find(gathering.named(noun), match, states)), Const(1))


def gathering_duties(gathering: Gathering, *, told: tuple[Tell, ...]) -> tuple[Duty, ...]:
    """The five duties. ``told`` is who hears of a make-up that is late."""
    session, attend, leave = gathering.named("session"), gathering.attend, gathering.leave
    checked_in = _one_of(gathering, "attendance", "counted", "to_confirm")
    on_leave = _one_of(gathering, "leave", "granted")
    made_up = _one_of(gathering, "make_up", "entered")
    return (
        Duty(
            name="attend",
            label=Words("按时到会并签到", "Be there on time and check in"),
            clause=attend,
            about=Each(collection=session, open=("planned",)),
            whom=AllOf((Among(Actor(), Own("people")), Not(on_leave))),
            opens=DaysAfter(DayOf(Own("starts_at")), Const(3), sign=-1),
            due=Own("starts_at"),
            until=checked_in,
            leads=(DAY, 2 * HOUR, 15),
        ),
        Duty(
            name="answer_leave",
            label=Words("答复请假", "Answer a leave"),
            clause=leave,
            about=Each(
                collection=gathering.named("leave"), open=("asked",), done=("granted", "declined"), done_at=Own("answered_at")
            ),
            whom=AllOf((gathering.granting, Not(Same(Own("person"), Actor())))),
            due=Via("session", "starts_at"),
            leads=(DAY, 2 * HOUR, 30),
        ),
        Duty(
            name="confirm_attendance",
            label=Words("确认签到", "Confirm an attendance"),
            clause=attend,
            about=Each(collection=gathering.named("attendance"), open=("to_confirm",)),
            whom=gathering.confirming,
            leads=(),
        ),
        Duty(
            name="settle_sheet",
            label=Words("核对名单，结束场次", "Check the sheet and close the session"),
            clause=attend,
            about=Each(collection=session, open=("planned",), done=("closed",)),
            whom=Same(Own("organiser"), Actor()),
            opens=Own("ends_at"),
            due=DaysAfter(DayOf(Own("ends_at")), Const(1), workdays=True),
            leads=(4 * HOUR,),
            then=(Tell(posts=("office_director",), after_workdays=2),),
        ),
        Duty(
            name="make_up",
            label=Words("补学缺席的一场", "Make up for a session missed"),
            clause=gathering.make_up,
            about=Each(collection=session, open=("closed",)),
            whom=AllOf((Among(Actor(), Own("people")), Not(checked_in))),
            opens=Own("ends_at"),
            due=DaysAfter(DayOf(Own("ends_at")), Param(f"{gathering.make_up}.make_up_days")),
            until=made_up,
            form=gathering.named("make_up"),
            then=told,
        ),
    )  # fmt: skip


def silence_of(gathering: Gathering) -> Silence:
    """Phones are silent from the check-in to the end of the session."""
    return Silence(
        collection=gathering.named("attendance"),
        person="person",
        states=("counted", "to_confirm"),
        since=Own("seen_at"),
        until=Via("session", "ends_at"),
        clause=gathering.attend,
    )
