"""'Why do I owe this?' answered in both languages from the declaration itself.

A duty becomes two sentences: what brings it about and whom it concerns; by when, and what closes it. A parameter stands in braces
(``{5.2.make_up_days}``), and who shows the sentence puts the office's value there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from schema.duty import Duty, Each, Every, PeriodKind
from schema.field import Field
from schema.post import post_named
from schema.terms import (
    Actor,
    ActorSection,
    AllOf,
    Among,
    AnyOf,
    AtLeast,
    AtTime,
    Before,
    Condition,
    Const,
    Count,
    CountOf,
    DayOf,
    DaysAfter,
    Everyone,
    Find,
    FirstKnown,
    Holders,
    Holds,
    Known,
    Not,
    NthTime,
    OneOf,
    Own,
    Pace,
    Param,
    PeriodDay,
    Pick,
    Same,
    Share,
    Sum,
    Total,
    Value,
    Via,
)
from schema.words import Words

if TYPE_CHECKING:
    from schema.catalogue import Catalogue

_PERIODS: dict[PeriodKind, Words] = {
    "workday": Words("每个工作日", "each working day"),
    "week": Words("每周", "each week"), "weeks": Words("每{n}周", "every {n} weeks"), "month": Words("每月", "each month"),
    "quarter": Words("每季度", "each quarter"), "half_year": Words("每半年", "each half-year"), "year": Words("每年", "each year"),
}  # fmt: skip
_SPANS = {
    "month": Words("当月", "that month"), "quarter": Words("当季度", "that quarter"),
    "half_year": Words("当半年", "that half-year"), "year": Words("当年", "that year"),
}  # fmt: skip
_ENGINE = {
    "made_at": Words("登记时间", "entered at"), "by": Words("登记人", "entered by"), "state": Words("状态", "state"),
    "id": Words("这条记录", "this record"),
}  # fmt: skip


class Unsayable(Exception):
    """A declaration uses a word for which there is no phrase yet; the message names it."""


def why(duty: Duty, catalogue: Catalogue) -> Words:
    """The sentence in both languages. Raises ``Unsayable``."""
    zh, en = _Sayer(catalogue, duty, 0), _Sayer(catalogue, duty, 1)
    return Words(zh.sentence(), en.sentence())


class _Sayer:
    """Says one duty in one language: 0 Chinese, 1 English."""

    def __init__(self, catalogue: Catalogue, duty: Duty, language: int) -> None:
        self._catalogue, self._duty, self._at = catalogue, duty, language

    def _say(self, zh: str, en: str) -> str:
        return (zh, en)[self._at]

    def _words(self, words: Words) -> str:
        return (words.zh, words.en)[self._at]

    def sentence(self) -> str:
        """The whole of it."""
        duty, parts = self._duty, [self._about()]
        parts.append(self._say(f"由{self._who(duty.whom)}办", f"it is up to {self._who(duty.whom)}"))
        if duty.opens is not None:
            parts.append(self._say(f"从{self._value(duty.opens)}起", f"from {self._value(duty.opens)}"))
        if duty.due is not None:
            parts.append(self._say(f"期限是{self._value(duty.due)}", f"due {self._value(duty.due)}"))
        else:
            parts.append(self._say("尽快办", "as soon as possible"))
        parts.append(self._closed_by())
        return self._say("；", "; ").join(parts) + self._say("。", ".")

    def _about(self) -> str:
        about = self._duty.about
        if isinstance(about, Every):
            said = self._words(_PERIODS[about.period])
            return said.replace("{n}", self._value(about.count) if about.count is not None else "1")
        states = self._states(about.collection, about.open)
        label = self._words(self._catalogue.records[about.collection].label)
        said = self._say(f"有一条“{label}”{states}", f'a record of "{label}" {states}')
        if not isinstance(about.where, Everyone):
            said += self._say("，而且", ", and ") + self._condition(about.where)
        return said

    def _closed_by(self) -> str:
        duty = self._duty
        if duty.until is not None:
            return self._say(f"{self._condition(duty.until)}，就算完成", f"done when {self._condition(duty.until)}")
        about = duty.about
        if isinstance(about, Each) and about.done:
            states = self._states(about.collection, about.done)
            return self._say(f"{states}就算完成", f"done when it {states}")
        return self._say("办到下一步就算完成", "done when it moves on")

    def _states(self, collection: str, states: tuple[str, ...]) -> str:
        known = {one.name: one.label for one in self._catalogue.records[collection].workflow.states}
        listed = self._say("或", " or ").join(self._say(f"“{known[one].zh}”", f'"{known[one].en}"') for one in states)
        return self._say(f"处于{listed}", f"stands at {listed}")

    def _who(self, whom: Condition) -> str:
        match whom:
            case Everyone():
                return self._say("每个人", "everyone")
            case Holds(posts):
                labels = [post.label for one in posts if (post := post_named(one)) is not None]
                return self._say(
                    "、".join(one.zh for one in labels), "the " + " or ".join(one.en.lower() for one in labels)
                )
            case Same(Own() as own, Actor()) | Same(Actor(), Own() as own):
                return self._say(f"记录里的“{self._field(own.name)}”", f'its "{self._field(own.name)}"')
            case Same(Via() as via, Actor()):
                return self._value(via)
            case Same(Own() as own, ActorSection()):
                return self._say(f"“{self._field(own.name)}”的人", f'the people of its "{self._field(own.name)}"')
            case Among(Actor(), Own() as own):
                return self._say(f"“{self._field(own.name)}”里的人", f'those in its "{self._field(own.name)}"')
            case AtLeast(Count(find), Const(1)):
                return self._say(f"有{self._find(find)}的人", f"those with {self._find(find)}")
            case AllOf(of):
                first, *rest = of
                said = self._who(first)
                limits = self._say("，且", ", and ").join(self._condition(one) for one in rest)
                return self._say(f"{said}（条件：{limits}）", f"{said} (if {limits})")
            case AnyOf(of):
                return self._say("或", " or ").join(self._who(one) for one in of)
            case _:
                raise Unsayable(f"{self._duty.name}: whom {type(whom).__name__}")

    def _condition(self, condition: Condition) -> str:
        match condition:
            case Not(Known(value)):
                return self._say(f"还没有{self._value(value)}", f"there is no {self._value(value)} yet")
            case Known(value):
                return self._say(f"已有{self._value(value)}", f"there is a {self._value(value)}")
            case Not(AtLeast(Count(find), Const(1))):
                return self._say(f"没有{self._find(find)}", f"there is no {self._find(find)}")
            case AtLeast(Count(find), Const(1)):
                return self._say(f"有{self._find(find)}", f"there is {self._find(find)}")
            case AtLeast(Count(find), Count(other)):
                return self._say(
                    f"{self._find(find)}不少于{self._find(other)}",
                    f"there are as many of {self._find(find)} as of {self._find(other)}",
                )
            case AtLeast(Count(find), right):
                return self._say(
                    f"{self._find(find)}满{self._value(right)}条",
                    f"there are {self._value(right)} of {self._find(find)}",
                )
            case AtLeast(left, right):
                return self._say(
                    f"{self._value(left)}不少于{self._value(right)}",
                    f"{self._value(left)} is at least {self._value(right)}",
                )
            case Before(left, right):
                return self._say(
                    f"{self._value(right)}大于{self._value(left)}",
                    f"{self._value(right)} is more than {self._value(left)}",
                )
            case Same(Param(name), Const(str() as given)) if name in self._catalogue.parameters:
                chosen = self._catalogue.parameters[name]
                option = next((label for value, label in chosen.options if value == given), Words(given, given))
                return self._say(
                    f"“{chosen.label.zh}”定为“{option.zh}”", f'"{chosen.label.en}" is set to "{option.en}"'
                )
            case Same(left, right):
                return self._say(
                    f"{self._value(left)}是{self._value(right)}", f"{self._value(left)} is {self._value(right)}"
                )
            case Among(value, Holders(posts, _)):
                holders = self._who(Holds(posts))
                return self._say(f"{self._value(value)}是{holders}", f"{self._value(value)} is {holders}")
            case OneOf(value, texts):
                return self._say(f"{self._value(value)}是", f"{self._value(value)} is ") + "/".join(texts)
            case AllOf(of):
                return self._say("，且", ", and ").join(self._condition(one) for one in of)
            case AnyOf(of):
                return self._say("，或", ", or ").join(self._condition(one) for one in of)
            case Holds():
                return self._say(f"是{self._who(condition)}", f"being {self._who(condition)}")
            case Not(of):
                return self._say(f"不是（{self._condition(of)}）", f"not ({self._condition(of)})")
            case _:
                raise Unsayable(f"{self._duty.name}: {type(condition).__name__}")

    def _value(self, value: Value) -> str:
        match value:
            case Const(given):
                return self._option(given)
            case Param(name):
                return "{" + name + "}"
            case Own(name):
                return self._say(f"“{self._field(name)}”", f'"{self._field(name)}"')
            case Via(ref, name):
                there = self._related_field(ref, name)
                return self._say(f"“{self._field(ref)}”的“{there}”", f'"{there}" of its "{self._field(ref)}"')
            case DayOf(moment):
                return self._say(f"{self._value(moment)}的当天", f"on the day of {self._value(moment)}")
            case DaysAfter(day, days, workdays, sign):
                return self._shifted(self._value(day), self._value(days), is_working=workdays, is_before=sign < 0)
            case AtTime(day, minutes):
                clock = f"{minutes // 60:02d}:{minutes % 60:02d}"
                return self._say(f"{self._value(day)} {clock}", f"{self._value(day)}, {clock}")
            case PeriodDay("first"):
                return self._say("这一期的第一天", "on the first day of the period")
            case PeriodDay("last"):
                return self._say("这一期的最后一天", "on the last day of the period")
            case PeriodDay(which) if not isinstance(which, str):
                return self._say(f"这一期的第{self._value(which)}天", f"on day {self._value(which)} of the period")
            case Count(find):
                return self._say(f"{self._find(find)}的条数", f"the number of {self._find(find)}")
            case Pace(goal):
                return self._say(
                    f"到这一期末的进度（全年{self._value(goal)}）",
                    f"the pace by the end of the period ({self._value(goal)} a year)",
                )
            case Total(find, field):
                label = self._words(self._catalogue.fields[find.collection][field].label)
                return self._say(f"{self._find(find)}的{label}合计", f"the total {label} of {self._find(find)}")
            case Share(part, whole):
                return self._say(
                    f"{self._find(part)}在{self._find(whole)}里的占比",
                    f"the share of {self._find(part)} among {self._find(whole)}",
                )
            case NthTime(find, _):
                return self._say(f"在{self._find(find)}里的次数", f"its place among {self._find(find)}")
            case CountOf(name, equals):
                return self._say(
                    f"“{self._field(name)}”里{self._tick(equals)}的项数",
                    f'the number of {self._tick(equals)} in "{self._field(name)}"',
                )
            case FirstKnown(of):
                return self._say("或", " or else ").join(self._value(one) for one in of)
            case Sum(of):
                return self._say("加上", " together with ").join(self._value(one) for one in of)
            case Pick(cases, otherwise):
                said = [
                    self._say(f"{self._value(then)}（{self._condition(when)}）", f"{self._value(then)} (when {self._condition(when)})")
                    for when, then in cases
                ]  # fmt: skip
                rest = [] if otherwise == Const(0) else [self._say("否则", "otherwise ") + self._value(otherwise)]
                return self._say("，", ", ").join([*said, *rest])
            case Actor():
                return self._say("本人", "the person")
            case _:
                raise Unsayable(f"{self._duty.name}: {type(value).__name__}")

    def _shifted(self, day: str, days: str, *, is_working: bool, is_before: bool) -> str:
        zh_unit, en_unit = ("个工作日", "working days") if is_working else ("天", "days")
        plain = day.removeprefix("on ")
        return self._say(
            f"{day}之{'前' if is_before else '后'}{days}{zh_unit}",
            f"{days} {en_unit} {'before' if is_before else 'after'} {plain}",
        )

    def _tick(self, tick: str) -> str:
        said = {"pass": ("合格", "passed"), "fail": ("不合格", "failed"), "na": ("不适用", "not applicable")}
        return self._say(*said.get(tick, (tick, tick)))

    def _find(self, find: Find) -> str:
        record = self._catalogue.records[find.collection]
        fields = self._catalogue.fields[find.collection]
        limits = []
        for name, value in find.match:
            if isinstance(value, Own) and value.name == "id":
                continue
            label = _ENGINE.get(name) or fields[name].label
            if isinstance(value, Actor):
                limits.append(self._say(f"{label.zh}是本人", f"{label.en.lower()} being the person"))
            elif isinstance(value, Const):
                limits.append(self._option_of(fields[name], value.value))
            else:
                limits.append(self._say(f"{label.zh}相同", f"the same {label.en.lower()}"))
        if find.states:
            known = {one.name: one.label for one in record.workflow.states}
            limits.append(self._say("或", " or ").join(self._words(known[one]) for one in find.states))
        if find.within:
            limits.append(self._words(_SPANS[find.span]) if find.span else self._say("在这一期内", "in the period"))
        title = self._words(record.label)
        told = self._say("，", ", ").join(limits)
        return self._say(f"“{title}”" + (f"（{told}）" if told else ""), f'"{title}"' + (f" ({told})" if told else ""))

    def _field(self, name: str) -> str:
        about = self._duty.about
        if name in _ENGINE:
            return self._words(_ENGINE[name])
        if not isinstance(about, Each):
            raise Unsayable(f"{self._duty.name}: a field {name} without a record")
        return self._words(self._catalogue.fields[about.collection][name].label)

    def _related_field(self, ref: str, name: str) -> str:
        about = self._duty.about
        if not isinstance(about, Each):
            raise Unsayable(f"{self._duty.name}: a field {name} without a record")
        target = self._catalogue.fields[about.collection][ref].collection
        return self._words(_ENGINE.get(name) or self._catalogue.fields[target][name].label)

    def _option(self, given: object) -> str:
        about = self._duty.about
        if isinstance(about, Each) and isinstance(given, str):
            for field in self._catalogue.fields[about.collection].values():
                if any(option.value == given for option in field.options):
                    return self._option_of(field, given)
        return str(given)

    def _option_of(self, field: Field, given: object) -> str:
        label = next((option.label for option in field.options if option.value == given), None)
        return self._say(f"“{label.zh}”", f'"{label.en}"') if label is not None else str(given)
