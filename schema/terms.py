"""The closed language of values and conditions in which declarations speak.

Who may act, what an action sets, when a rule says no, who sees a record: all of them are terms of this language,
interpreted here and in ``pwa/src/rules/terms.ts``, held together by shared examples. No loops, no text evaluation. A
term travels as an array that starts with its name. A value that is not there is ``None``; comparing with it is never
true.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Literal, TypeGuard, cast

import msgspec

from schema.day import MINUTE_MS, day_of, days_after, is_day, moment_of
from schema.facts import DutyFacts, Facts
from schema.limits import MOMENT_MAX

MONTHS_OF_A_YEAR = 12
Plain = None | bool | int | str | list[str] | dict[str, str] | dict[str, bool]


class _Term(msgspec.Struct, frozen=True, array_like=True, tag_field="term"):
    """One word of the language."""


class Const(_Term, frozen=True, tag="const"):
    """A fixed value."""

    value: None | bool | int | str


class Actor(_Term, frozen=True, tag="actor"):
    """The person who acts."""


class ActorSection(_Term, frozen=True, tag="actor_section"):
    """The section of the person who acts."""


class Moment(_Term, frozen=True, tag="moment"):
    """When it was done, ms, by the device's corrected clock."""


class Today(_Term, frozen=True, tag="today"):
    """The office's day on which it was done."""


class Own(_Term, frozen=True, tag="own"):
    """A field of the record itself (with the inputs of a creation already in it)."""

    name: str


class Input(_Term, frozen=True, tag="input"):
    """What the person gave with the action."""

    name: str


class Proof(_Term, frozen=True, tag="proof"):
    """Part of the proof: ``code`` as scanned, or ``seen_at`` in ms."""

    name: str


class Via(_Term, frozen=True, tag="via"):
    """A field of the record that the field ``ref`` of this record points to."""

    ref: str
    name: str


class Param(_Term, frozen=True, tag="param"):
    """The office's value of a clause's parameter (``"5.2.late_after_minutes"``)."""

    id: str


class Later(_Term, frozen=True, tag="later"):
    """A moment so many minutes after another; minutes may be negative through ``sign``."""

    moment: Value
    minutes: Value
    sign: int = 1


class FirstKnown(_Term, frozen=True, tag="first_known"):
    """The first of several values that is there."""

    of: tuple[Value, ...]


class CountOf(_Term, frozen=True, tag="count_of"):
    """How many keys of a map field have the given value."""

    name: str
    equals: str


class Pick(_Term, frozen=True, tag="pick"):
    """The value of the first case whose condition holds, else ``otherwise``."""

    cases: tuple[tuple[Condition, Value], ...]
    otherwise: Value


class DayOf(_Term, frozen=True, tag="day_of"):
    """The office's day of a moment."""

    moment: Value


class DaysAfter(_Term, frozen=True, tag="days_after"):
    """The day so many days after another (before it, with ``sign`` -1), or working days by the office's calendar."""

    day: Value
    days: Value
    workdays: bool = False
    sign: int = 1


class AtTime(_Term, frozen=True, tag="at_time"):
    """The moment so many minutes after midnight of a day, by the office's clock."""

    day: Value
    minutes: int


class PeriodDay(_Term, frozen=True, tag="period_day"):
    """A day of the period that a duty recurs in: ``first``, ``last``, or the so-maniest (at most the last). Only in duties."""

    which: Literal["first", "last"] | Value


class Find(_Term, frozen=True, tag="find"):
    """Records of a collection: those whose fields equal what ``match`` gives, in one of ``states`` (empty: any), and, if
    ``within`` names a day or moment of theirs, in the duty's period, or with ``like`` in the calendar ``span`` of the day that ``like`` gives.
    Only in duties."""

    collection: str
    match: tuple[tuple[str, Value], ...] = ()
    states: tuple[str, ...] = ()
    within: str = ""
    span: Literal["", "month", "quarter", "half_year", "year"] = ""
    like: Value | None = None


class Count(_Term, frozen=True, tag="count"):
    """How many records are found."""

    of: Find


class Total(_Term, frozen=True, tag="total"):
    """The sum of a number field over the records found, in units of which ``per`` make one (half-days to days: 2)."""

    of: Find
    field: str
    per: int = 1


class Share(_Term, frozen=True, tag="share"):
    """Which part of ``whole`` the ``part`` is, 0 to 1; not there when the whole is empty."""

    part: Find
    whole: Find


class NthTime(_Term, frozen=True, tag="nth_time"):
    """The so-maniest the record is among those found, by a day or moment of theirs, then by id; from 1."""

    of: Find
    by: str


class Pace(_Term, frozen=True, tag="pace"):
    """How much of a year's goal is to be reached by the end of the duty's period: its share of the months, rounded up."""

    goal: Value


class Holders(_Term, frozen=True, tag="holders"):
    """The persons who hold one of the posts on a day, by id."""

    posts: tuple[str, ...]
    day: Value


class Shown(_Term, frozen=True, tag="shown"):
    """What is known of the code that a station's screen showed (``step`` and ``key`` of the proof): ``right``, ``stale`` or ``wrong``."""

    station: Value


Value = (
    Const
    | DayOf
    | DaysAfter
    | AtTime
    | PeriodDay
    | Count
    | Total
    | Share
    | NthTime
    | Pace
    | Holders
    | Shown
    | Actor
    | ActorSection
    | Moment
    | Today
    | Own
    | Input
    | Proof
    | Via
    | Param
    | Later
    | FirstKnown
    | CountOf
    | Pick
)


class Everyone(_Term, frozen=True, tag="everyone"):
    """Always holds."""


class Holds(_Term, frozen=True, tag="holds"):
    """The actor holds one of these posts on the day of acting."""

    posts: tuple[str, ...]


class Same(_Term, frozen=True, tag="same"):
    """Both are there and equal."""

    left: Value
    right: Value


class Among(_Term, frozen=True, tag="among"):
    """The item is in the list (or a key of the map) that ``of`` gives."""

    item: Value
    of: Value


class OneOf(_Term, frozen=True, tag="one_of"):
    """The value is one of these texts."""

    value: Value
    texts: tuple[str, ...]


class Before(_Term, frozen=True, tag="before"):
    """Both are there and the first is smaller: numbers with numbers, text with text."""

    left: Value
    right: Value


class AtLeast(_Term, frozen=True, tag="at_least"):
    """Both are there, and the first is not smaller: numbers with numbers, text with text."""

    left: Value
    right: Value


class Known(_Term, frozen=True, tag="known"):
    """The value is there and not empty."""

    value: Value


class AllTicked(_Term, frozen=True, tag="all_ticked"):
    """Each of these keys stands in the map field."""

    name: str
    keys: tuple[str, ...]


class AllOf(_Term, frozen=True, tag="all"):
    """Every condition holds."""

    of: tuple[Condition, ...]


class AnyOf(_Term, frozen=True, tag="any"):
    """At least one condition holds."""

    of: tuple[Condition, ...]


class Not(_Term, frozen=True, tag="not"):
    """The condition does not hold."""

    of: Condition


Condition = Everyone | Holds | Same | Among | OneOf | Before | AtLeast | Known | AllTicked | AllOf | AnyOf | Not


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
    return int(start + term.sign * span * MINUTE_MS)


def _day_of(term: DayOf, facts: Facts) -> Plain:
    moment = value_of(term.moment, facts)
    return day_of(moment) if type(moment) is int and 0 <= moment <= MOMENT_MAX else None


def _days_after(term: DaysAfter, facts: Facts) -> Plain:
    day, days = value_of(term.day, facts), value_of(term.days, facts)
    if not isinstance(day, str) or not isinstance(days, int | float) or not is_day(day):
        return None
    count = term.sign * int(days)
    return _in_duty(facts).shifted(day, count) if term.workdays else days_after(day, count)


def _at_time(term: AtTime, facts: Facts) -> Plain:
    day = value_of(term.day, facts)
    return moment_of(day) + term.minutes * MINUTE_MS if isinstance(day, str) and is_day(day) else None


def _period_day(term: PeriodDay, facts: Facts) -> Plain:
    period = _in_duty(facts).period
    if period is None:
        return None
    if isinstance(term.which, str):
        return period[0] if term.which == "first" else period[1]
    place = value_of(term.which, facts)
    return min(days_after(period[0], int(place) - 1), period[1]) if isinstance(place, int | float) else None


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
    return sorted({one for post in term.posts for one in facts.holders(post, day)})


def _shown(term: Shown, facts: Facts) -> Plain:
    station = value_of(term.station, facts)
    return facts.shown(station) if isinstance(station, str) else None


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
    Shown: _shown,
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
            first = value_of(left, facts)
            return first is not None and first == value_of(right, facts)
        case Among(item, of):
            wanted, place = value_of(item, facts), value_of(of, facts)
            return wanted is not None and isinstance(place, list | dict) and wanted in place
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


def terms_within(thing: object) -> Iterator[object]:
    """Every term inside a declaration, the outer before the inner."""
    if isinstance(thing, _Term):
        yield thing
    if isinstance(thing, msgspec.Struct):
        for field in thing.__struct_fields__:
            yield from terms_within(getattr(thing, field))
    elif isinstance(thing, tuple):
        for one in thing:
            yield from terms_within(one)
