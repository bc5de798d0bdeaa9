"""The closed language of values and conditions in which declarations speak.

Who may act, what an action sets, when a rule says no, who sees a record: all of them are terms of this language,
interpreted in ``schema/meaning.py`` and in ``pwa/src/rules/terms.ts``, held together by shared examples. No loops, no text evaluation. A
term travels as an array that starts with its name. A value that is not there is ``None``; comparing with it is never
true.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import msgspec

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
    """The persons who hold one of the posts on a day, by id; without the one that ``besides`` names."""

    posts: tuple[str, ...]
    day: Value
    besides: Value = Const(None)


class Size(_Term, frozen=True, tag="size"):
    """How many items a list or a map has; not there when it is neither."""

    of: Value


class Shown(_Term, frozen=True, tag="shown"):
    """What is known of the code that a station's screen showed (``step`` and ``key`` of the proof): ``right``, ``stale`` or ``wrong``."""

    station: Value


class Setting(_Term, frozen=True, tag="setting"):
    """What it would be to set a parameter from a day on to what a text says, or with no text to withdraw what was set from that day on:
    ``fine``, ``unknown``, ``unfit`` or ``shorter`` (``schema.value.Verdict``). Not in duties."""

    parameter: Value
    since: Value
    text: Value


class Chars(_Term, frozen=True, tag="chars"):
    """How many Chinese characters a text has, by ``schema.characters``; with ``marks`` its Chinese punctuation counts too."""

    text: Value
    marks: bool = False


class Sum(_Term, frozen=True, tag="sum"):
    """The sum of those values that are numbers; 0 when none is."""

    of: tuple[Value, ...]


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
    | Size
    | Shown
    | Setting
    | Chars
    | Sum
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
    """The item is in the list (or a key of the map) that ``of`` gives; of a list of items, one of them is."""

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


class Covers(_Term, frozen=True, tag="covers"):
    """Each key of the map that ``of`` gives stands in the map field; false when there is no such map."""

    name: str
    of: Value


class AllOf(_Term, frozen=True, tag="all"):
    """Every condition holds."""

    of: tuple[Condition, ...]


class AnyOf(_Term, frozen=True, tag="any"):
    """At least one condition holds."""

    of: tuple[Condition, ...]


class Not(_Term, frozen=True, tag="not"):
    """The condition does not hold."""

    of: Condition


Condition = (
    Everyone | Holds | Same | Among | OneOf | Before | AtLeast | Known | AllTicked | Covers | AllOf | AnyOf | Not
)


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
