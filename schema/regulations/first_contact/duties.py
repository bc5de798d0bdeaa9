"""What is owed to a visitor: accepted, done the same day or promised for a day, the promise kept, questions answered (13.2, 13.3)."""

from __future__ import annotations

from schema.duty import Duty, Each, Tell
from schema.regulations.first_contact.answer_workflow import QUESTION_WORKFLOW
from schema.terms import Actor, AllOf, AnyOf, DayOf, DaysAfter, Known, Not, Own, Param, Same
from schema.words import Words

_VISIT = "first_contact.visit"
_OWNER = Same(Own("owner"), Actor())
_KEEPER = AnyOf((Same(Own("promise_by"), Actor()), AllOf((_OWNER, Not(Known(Own("promise_by")))))))
"""Whoever was named in the promise, else who is responsible."""
_PROMISED = Known(Own("promise_day"))
_ENDED = ("done", "not_ours")

DUTIES = (
    Duty(
        name="accept_visit",
        label=Words("接收转来的来访", "Accept a visitor handed over"),
        clause="13.3",
        about=Each(collection=_VISIT, open=("handed",)),
        whom=Same(Own("handed_to"), Actor()),
        leads=(),
    ),
    Duty(
        name="finish_visit",
        label=Words("当天办好或说明何时再来", "Finish today, or say when to come back"),
        clause="13.3",
        about=Each(
            collection=_VISIT, open=("received", "handed"), done=_ENDED, where=Not(_PROMISED), done_at=Own("done_at")
        ),
        whom=_OWNER,
        due=DayOf(Own("received_at")),
        leads=(4 * 60, 60),
        then=(Tell(superior=True, posts=("office_director",), after_workdays=1),),
    ),
    Duty(
        name="keep_promise",
        label=Words("兑现承诺", "Keep the promise"),
        clause="13.3",
        about=Each(
            collection=_VISIT,
            open=("promised", "received", "handed"),
            done=_ENDED,
            where=_PROMISED,
            done_at=Own("done_at"),
        ),
        whom=_KEEPER,
        due=Own("promise_day"),
        then=(Tell(superior=True, posts=("office_director",), after_workdays=1),),
    ),
    Duty(
        name="answer_question",
        label=Words("答复没答上来的问题", "Answer an open question"),
        clause="13.2",
        about=Each(
            collection="first_contact.question",
            open=("open",),
            done=("answered", "passed_on"),
            done_at=Own("answered_at"),
        ),
        whom=QUESTION_WORKFLOW.actions[0].who,
        due=DaysAfter(DayOf(Own("made_at")), Param("13.2.answer_days"), workdays=True),
        leads=(24 * 60,),
        then=(Tell(posts=("secretary_general",), after_workdays=2),),
    ),
)
