"""What the words of ``schema/terms.py`` mean: the value of a term, and whether a condition holds, for given facts.

Twin of ``pwa/src/rules/terms.ts``. Pure: what a term may ask comes in as ``schema.facts``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeGuard, cast

from schema.characters import characters_in
from schema.day import MINUTE_MS, day_of, days_after, is_day, moment_of, whole_days, within_moments
from schema.facts import DutyFacts, Facts
from schema.limits import MOMENT_MAX
from schema.terms import (
    Actor,
    ActorSection,
    AllOf,
    AllTicked,
    Among,
    AnyOf,
    AtLeast,
    AtTime,
    Before,
    Chars,
    Condition,
    Const,
    Count,
    CountOf,
    Covers,
    DayOf,
    DaysAfter,
    Everyone,
    FirstKnown,
    Holders,
    Holds,
    Input,
    Known,
    Later,
    Moment,
    Not,
    NthTime,
    OneOf,
    Own,
    Pace,
    Param,
    PeriodDay,
    Pick,
    Plain,
    Proof,
    Same,
    Setting,
    Share,
    Shown,
    Size,
    Sum,
    Today,
    Total,
    Value,
    Via,
)

MONTHS_OF_A_YEAR = 12


def value_of(term: Value, facts: Facts) -> Plain | float:
    """The value of a term for these facts; ``None`` when something it needs is not there."""
    kind = type(term)
    if kind is Own:
        return facts.record.get(term.name)  # type: ignore[union-attr]
    if kind is Const:
        return term.value  # type: ignore[union-attr]
    if kind is Actor:
        return facts.actor
    if kind is Moment:
        return facts.moment
    return _VALUES[kind](term, facts)


def _via(term: Via, facts: Facts) -> Plain | float:
    other = facts.related(term.ref)
    return None if other is None else other.get(term.name)


def _later(term: Later, facts: Facts) -> Plain | float:
    start, span = value_of(term.moment, facts), value_of(term.minutes, facts)
    if not _is_number(start) or not _is_number(span):
        return None
    return within_moments(start + term.sign * span * MINUTE_MS)


def _day_of(term: DayOf, facts: Facts) -> Plain:
    moment = value_of(term.moment, facts)
    return day_of(moment) if type(moment) is int and 0 <= moment <= MOMENT_MAX else None


def _days_after(term: DaysAfter, facts: Facts) -> Plain:
    day, days = value_of(term.day, facts), value_of(term.days, facts)
    if not isinstance(day, str) or not _is_number(days) or not is_day(day):
        return None
    count = term.sign * whole_days(days)
    return _in_duty(facts).shifted(day, count) if term.workdays else days_after(day, count)


def _at_time(term: AtTime, facts: Facts) -> Plain:
    day = value_of(term.day, facts)
    return within_moments(moment_of(day) + term.minutes * MINUTE_MS) if isinstance(day, str) and is_day(day) else None


def _period_day(term: PeriodDay, facts: Facts) -> Plain:
    period = _in_duty(facts).period
    if period is None:
        return None
    if isinstance(term.which, str):
        return period[0] if term.which == "first" else period[1]
    place = value_of(term.which, facts)
    return min(days_after(period[0], whole_days(place) - 1), period[1]) if _is_number(place) else None


def _total(term: Total, facts: Facts) -> Plain | float:
    found = (row.get(term.field) for row in _in_duty(facts).found(term.of))
    whole = sum(one for one in found if isinstance(one, int) and not isinstance(one, bool))
    return whole if term.per == 1 else whole / term.per


def _pace(term: Pace, facts: Facts) -> Plain:
    period, goal = _in_duty(facts).period, value_of(term.goal, facts)
    if period is None or not isinstance(goal, int) or isinstance(goal, bool):
        return None
    return -(-goal * int(period[1][5:7]) // MONTHS_OF_A_YEAR)


def _holders(term: Holders, facts: Facts) -> Plain:
    day = value_of(term.day, facts)
    if not isinstance(day, str) or not is_day(day):
        return None
    left_out = value_of(term.besides, facts)
    return sorted({one for post in term.posts for one in facts.holders(post, day) if one != left_out})


def _size(term: Size, facts: Facts) -> Plain:
    found = value_of(term.of, facts)
    return len(found) if isinstance(found, list | dict) else None


def _shown(term: Shown, facts: Facts) -> Plain:
    station = value_of(term.station, facts)
    return facts.shown(station) if isinstance(station, str) else None


def _setting(term: Setting, facts: Facts) -> Plain:
    parameter, since, text = (value_of(one, facts) for one in (term.parameter, term.since, term.text))
    if not isinstance(parameter, str) or not isinstance(since, str) or not isinstance(text, str | None):
        return None
    return facts.setting(parameter, since, text)


def _chars(term: Chars, facts: Facts) -> Plain:
    text = value_of(term.text, facts)
    return characters_in(text, marks=term.marks) if isinstance(text, str) else None


def _sum(term: Sum, facts: Facts) -> Plain | float:
    return sum(one for one in (value_of(part, facts) for part in term.of) if _is_number(one))


def _share(term: Share, facts: Facts) -> Plain | float:
    whole = len(_in_duty(facts).found(term.whole))
    return len(_in_duty(facts).found(term.part)) / whole if whole else None


def _nth_time(term: NthTime, facts: Facts) -> Plain:
    own = _place(facts.record, term.by)
    return sum(1 for row in _in_duty(facts).found(term.of) if _place(row, term.by) <= own)


def _place(row: dict[str, Any], by: str) -> tuple[float, str, str]:
    value = row.get(by)
    return (value, "", str(row["id"])) if isinstance(value, int) else (0, str(value or ""), str(row["id"]))


def _in_duty(facts: Facts) -> DutyFacts:
    return cast(DutyFacts, facts)


def _count_of(term: CountOf, facts: Facts) -> Plain | float:
    ticks = facts.record.get(term.name)
    return sum(1 for tick in ticks.values() if tick == term.equals) if isinstance(ticks, dict) else 0


def _pick(term: Pick, facts: Facts) -> Plain | float:
    for condition, then in term.cases:
        if holds_true(condition, facts):
            return value_of(then, facts)
    return value_of(term.otherwise, facts)


_VALUES: dict[type, Callable[[Any, Facts], Plain | float]] = {
    ActorSection: lambda _, facts: facts.actor_section,
    Today: lambda _, facts: facts.today,
    Input: lambda term, facts: facts.inputs.get(term.name),
    Proof: lambda term, facts: facts.proof.get(term.name),
    Via: _via,
    Param: lambda term, facts: facts.parameter(term.id),
    Later: _later,
    FirstKnown: lambda term, facts: next(
        (found for found in (value_of(one, facts) for one in term.of) if found is not None), None
    ),
    CountOf: _count_of,
    Pick: _pick,
    DayOf: _day_of,
    DaysAfter: _days_after,
    AtTime: _at_time,
    PeriodDay: _period_day,
    Count: lambda term, facts: len(_in_duty(facts).found(term.of)),
    Total: _total,
    Share: _share,
    NthTime: _nth_time,
    Pace: _pace,
    Holders: _holders,
    Size: _size,
    Shown: _shown,
    Setting: _setting,
    Chars: _chars,
    Sum: _sum,
}
"""What each rarer word means; the frequent ones are answered by ``value_of`` itself."""


def holds_true(term: Condition, facts: Facts) -> bool:
    """Whether a condition holds for these facts."""
    match term:
        case Everyone():
            return True
        case Holds(posts):
            return facts.holds(posts)
        case Same(left, right):
            first, second = value_of(left, facts), value_of(right, facts)
            return first is not None and first == second and isinstance(first, bool) == isinstance(second, bool)
        case Among(item, of):
            wanted, place = value_of(item, facts), value_of(of, facts)
            if not isinstance(place, list | dict):
                return False
            return (
                any(one in place for one in wanted if isinstance(one, str))
                if isinstance(wanted, list)
                else wanted in place
            )
        case OneOf(value, texts):
            return value_of(value, facts) in texts
        case Before(left, right):
            return _is_before(value_of(left, facts), value_of(right, facts))
        case AtLeast(left, right):
            first, second = value_of(left, facts), value_of(right, facts)
            return _is_before(second, first) or (_is_comparable(first) and first == second)
        case Known(value):
            return value_of(value, facts) not in (None, "", [], {})
        case AllTicked(name, keys):
            ticks = facts.record.get(name)
            return isinstance(ticks, dict) and all(key in ticks for key in keys)
        case Covers(name, of):
            ticks, wanted = facts.record.get(name), value_of(of, facts)
            return isinstance(ticks, dict) and isinstance(wanted, dict) and all(key in ticks for key in wanted)
        case AllOf(of):
            return all(holds_true(one, facts) for one in of)
        case AnyOf(of):
            return any(holds_true(one, facts) for one in of)
        case Not(of):
            return not holds_true(of, facts)


def _is_number(value: object) -> TypeGuard[int | float]:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_before(first: object, second: object) -> bool:
    if _is_number(first) and _is_number(second):
        return first < second
    return isinstance(first, str) and isinstance(second, str) and first < second


def _is_comparable(value: object) -> bool:
    return isinstance(value, int | float | str) and not isinstance(value, bool)
