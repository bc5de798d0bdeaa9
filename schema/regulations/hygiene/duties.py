"""What is owed around hygiene: a sheet begun is finished, what failed is seen and mended (12.7, 12.8)."""

from __future__ import annotations

from schema.duty import Duty, Each, Tell
from schema.terms import Actor, ActorSection, Among, Before, Const, CountOf, DaysAfter, Own, Param, Same
from schema.words import Words

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
        leads=(24 * 60, 2 * 60),
        then=(Tell(superior=True, posts=("office_director",), after_workdays=1),),
    ),
)
