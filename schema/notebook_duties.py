"""What is owed around notebooks and articles: the pace of the year by the half-year, the articles, reading them."""

from __future__ import annotations

from schema.duty import Duty, Each, Every, Tell
from schema.notebook import Notebook
from schema.terms import (
    Actor,
    AtLeast,
    Condition,
    Const,
    Count,
    DayOf,
    DaysAfter,
    Find,
    Holds,
    Own,
    Pace,
    Param,
    PeriodDay,
    Sum,
    Total,
    Value,
)
from schema.words import Words

DAY = 24 * 60
NOTES_SHOWN_DAYS = 60
ARTICLE_SHOWN_DAYS = 120
"""So many days before it is due it appears on the lists; before that there is the page of one's own study."""
_MINE = (("person", Actor()),)


def notes_of_year(notebook: Notebook) -> Value:
    """The length of the person's notes in the calendar year of the period, handed in or not."""
    mine = Find(notebook.named("note"), _MINE, (), within="day", span="year", like=PeriodDay("last"))
    return Total(mine, "chars")


def notebook_duties(
    notebook: Notebook, *, whom: Condition, told: tuple[Tell, ...], beside: tuple[Value, ...] = ()
) -> tuple[Duty, ...]:
    """The three duties. ``whom``: who owes notes and articles; ``told``: who hears when they are late; ``beside``: what counts too."""
    clause, note, article = notebook.clause, notebook.named("note"), notebook.named("article")
    written = notes_of_year(notebook)
    handed_in = Find(article, _MINE, ("handed_in", "accepted"), within="day")
    return (
        Duty(
            name="keep_notes",
            label=Words("学习笔记跟上全年进度", "Keep up the notebook with the pace of the year"),
            clause=clause,
            about=Every(period="half_year"),
            whom=whom,
            opens=DaysAfter(PeriodDay("last"), Const(NOTES_SHOWN_DAYS), sign=-1),
            due=PeriodDay("last"),
            until=AtLeast(Sum((written, *beside)) if beside else written, Pace(notebook.goal)),
            form=note,
            leads=(30 * DAY, 7 * DAY),
            then=told,
        ),
        Duty(
            name="write_article",
            label=Words("写好并交上本年体会文章", "Write and hand in the year's article"),
            clause=clause,
            about=Every(period="year"),
            whom=whom,
            opens=DaysAfter(PeriodDay("last"), Const(ARTICLE_SHOWN_DAYS), sign=-1),
            due=PeriodDay("last"),
            until=AtLeast(Count(handed_in), Param(f"{clause}.articles")),
            form=article,
            leads=(60 * DAY, 14 * DAY),
            then=told,
        ),
        Duty(
            name="read_article",
            label=Words("审阅体会文章", "Read an article"),
            clause=clause,
            about=Each(collection=article, open=("handed_in",), done=("accepted", "sent_back"), done_at=Own("read_at")),
            whom=Holds(notebook.inspectors),
            due=DaysAfter(DayOf(Own("handed_in_at")), Param(f"{clause}.read_days"), workdays=True),
            leads=(DAY,),
        ),
    )
