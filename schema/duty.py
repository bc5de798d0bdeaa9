"""Duties: what someone owes under a clause, from when, by when, closed by what, and who is told when it is late.

A closed vocabulary. What brings a duty about is a record that stands in certain states (``Each``) or a recurring period
(``Every``); the persons are those for whom a condition holds; it is done when the record moves on, or when a condition over
records holds (``until``, with ``Count``, ``Total``, ``Share``, ``NthTime``). Interpreted here and in ``pwa/src/rules/duty.ts``,
held together by shared examples, so that a phone offline for a week still knows what its person owes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from datetime import date
from typing import Any, Final, Literal, Protocol, TypeGuard

import msgspec

from schema.calendar import weekday_of
from schema.day import DAY_MS, MINUTE_MS, day_of, days_after, is_day, moment_of
from schema.facts import Shown
from schema.limits import MOMENT_MAX
from schema.meaning import holds_true, value_of
from schema.terms import (
    Actor,
    ActorSection,
    AllOf,
    Among,
    AnyOf,
    AtLeast,
    Condition,
    Count,
    Everyone,
    Find,
    Holds,
    Own,
    Same,
    Value,
)
from schema.value import Verdict
from schema.words import Words

PeriodKind = Literal["workday", "week", "weeks", "month", "quarter", "half_year", "year"]
LEADS_MINUTES: Final = (3 * 24 * 60, 24 * 60, 2 * 60)
"""When people are reminded if a duty says nothing else: three days, a day, two hours before it is due."""
PERIODS_BACK_DAYS: Final = 62
"""A period that ended longer ago is a matter of the record, not of today's list."""
OFFICE_OPENS_MINUTES: Final = 9 * 60
OFFICE_CLOSES_MINUTES: Final = 18 * 60
"""Minutes of the office's day: a duty due on a day is reminded of in relation to its close, and is late after its end."""

BOARD_POSTS: Final = (
    "standing_committee_director", "deputy_director", "secretary_general", "office_director", "office_clerk",
    "branch_secretary", "supervision_team", "administrator",
)  # fmt: skip
"""Who sees everybody's duties: those who answer for them, and those who check."""


class Each(msgspec.Struct, frozen=True, kw_only=True, tag="each"):
    """Brought about by each record of a collection while it is in one of the ``open`` states and ``where`` holds.

    In one of ``done`` it has been fulfilled, at the moment that ``done_at`` gives; in other states there is no such duty.
    """

    collection: str
    open: tuple[str, ...]
    done: tuple[str, ...] = ()
    where: Condition = Everyone()
    done_at: Value | None = None


class Every(msgspec.Struct, frozen=True, kw_only=True, tag="every"):
    """Brought about by each period of the calendar; ``weeks`` counts ``count`` weeks, Monday to Sunday.

    A ``workday`` is owed on that day only: what wasn't done then can't be done any more.
    """

    period: PeriodKind
    count: Value | None = None


class Tell(msgspec.Struct, frozen=True, kw_only=True):
    """Who is told when a duty is late by so many working days: holders of posts, and who is in charge of the section of the one who owes."""

    posts: tuple[str, ...] = ()
    superior: bool = False
    after_workdays: int = 1


class Duty(msgspec.Struct, frozen=True, kw_only=True):
    """One duty. ``name`` is unique in its regulation. ``opens`` and ``due`` give a moment (ms) or a day (ISO text); ``None`` means
    at once, and as soon as possible.

    ``leads`` are minutes before it is due at which people are reminded. ``then`` says who is told when it is late.
    ``form`` is the collection in which a new record fulfils it, where the page of the duty should offer its form.
    ``confidential``: it touches a person's standing, so it is on nobody else's board and isn't named outside the app.
    """

    name: str
    label: Words
    clause: str
    about: Each | Every
    whom: Condition
    due: Value | None = None
    opens: Value | None = None
    until: Condition | None = None
    leads: tuple[int, ...] = LEADS_MINUTES
    then: tuple[Tell, ...] = ()
    form: str = ""
    confidential: bool = False


class Silence(msgspec.Struct, frozen=True, kw_only=True):
    """While a record of a person stands in certain states, from ``since`` to ``until`` (moments), nothing rings on that person's devices."""

    collection: str
    person: str
    states: tuple[str, ...]
    since: Value
    until: Value
    clause: str


ODD: Final = (
    ArithmeticError, AssertionError, AttributeError, LookupError, RecursionError, TypeError, ValueError, msgspec.MsgspecError,
)  # fmt: skip
"""What a record raises that is not what its type says: whoever walks through many leaves it out, tells it, and goes on."""


class Ground(Protocol):
    """The office as it stands, as far as duties ask. Rows are plain maps with ``id``; a field that a row leaves out has its default.

    ``matching`` gives the rows whose field has a value, ``related`` the collection that a field points to, ``left`` the
    persons who were ended, ``own`` the fields that name whose own matter a record of a collection is.
    """

    def rows(self, collection: str) -> Sequence[dict[str, Any]]: ...

    def row(self, collection: str, record: str) -> dict[str, Any] | None: ...

    def matching(self, collection: str, field: str, value: Any) -> Sequence[dict[str, Any]]: ...

    def related(self, collection: str, field: str) -> str: ...

    def defaults(self, collection: str) -> dict[str, Any]: ...

    def persons(self) -> Sequence[str]: ...

    def left(self) -> Set[str]: ...

    def own(self, collection: str) -> Sequence[str]: ...

    def holders(self, post: str, day: str) -> Sequence[str]: ...

    def section(self, person: str) -> str | None: ...

    def posts(self, person: str, day: str) -> frozenset[str]: ...

    def parameter(self, parameter_id: str, day: str) -> int | float | str | None: ...

    def shifted(self, day: str, workdays: int) -> str: ...

    def since(self) -> str | None: ...

    def left_out(self, place: str, collection: str, record: str, wrong: Exception) -> None:
        """Tell that a record could not be read where many are (``ODD``)."""


class Owing(msgspec.Struct, frozen=True):
    """One person owes one duty: about a record (``collection`` and ``record``) or for a period (``period`` is its first day).

    ``opens`` is a moment; ``due`` a moment, a day or ``None``; ``done_at`` is ``None`` while it isn't done, 0 when nobody knows when it was.
    """

    duty: str
    person: str
    collection: str
    record: str
    period: str
    opens: int
    due: int | str | None
    done_at: int | None

    @property
    def key(self) -> str:
        """What tells one owing from another."""
        return f"{self.duty}|{self.record or self.period}|{self.person}"


Standing = Literal["coming", "open", "late", "done", "done_late"]


def due_moment(due: int | str | None) -> int | None:
    """The last moment at which a duty is in time: a day ends at midnight."""
    return moment_of(due) + DAY_MS if isinstance(due, str) else due


def standing(owing: Owing, now: int) -> Standing:
    """How it stands at a moment."""
    end = due_moment(owing.due)
    if owing.done_at is not None:
        return "done_late" if end is not None and owing.done_at > end else "done"
    if end is not None and now > end:
        return "late"
    return "coming" if now < owing.opens else "open"


def period_of(kind: PeriodKind, day: str, count: int = 1) -> tuple[str, str]:
    """First and last day of the period that a day lies in."""
    if kind == "workday":
        return day, day
    if kind in ("week", "weeks"):
        first = days_after(day, 1 - weekday_of(day))
        if kind == "weeks" and count > 1:
            number = (date.fromisoformat(first) - _FIRST_MONDAY).days // 7
            first = days_after(first, -7 * (number % count))
        return first, days_after(first, 7 * max(count, 1) - 1 if kind == "weeks" else 6)
    year, month = int(day[:4]), int(day[5:7])
    length = _MONTHS[kind]
    start = (month - 1) // length * length + 1
    after = (year + 1, 1) if start + length > 12 else (year, start + length)
    return f"{year:04d}-{start:02d}-01", days_after(f"{after[0]:04d}-{after[1]:02d}-01", -1)


_FIRST_MONDAY = date(1970, 1, 5)
_MONTHS: Final = {"month": 1, "quarter": 3, "half_year": 6, "year": 12}


class FactsOfDuty:
    """The facts of one duty for one person, as ``schema.terms`` asks for them."""

    proof: dict[str, Any] = {}
    inputs: dict[str, Any] = {}

    def __init__(
        self,
        ground: Ground,
        collection: str,
        record: dict[str, Any],
        period: tuple[str, str] | None,
        now: int,
        day: str,
    ) -> None:
        self._ground, self.collection = ground, collection
        self.record, self.period, self.moment, self.today = record, period, now, day
        self.actor = ""

    @property
    def actor_section(self) -> str | None:
        """The section of the person."""
        return self._ground.section(self.actor)

    def related(self, ref: str) -> dict[str, Any] | None:
        """The record that a field points to."""
        target, collection = self.record.get(ref), self._ground.related(self.collection, ref)
        return self._ground.row(collection, target) if collection and isinstance(target, str) else None

    def parameter(self, parameter_id: str) -> int | float | str | None:
        """The office's value on the day."""
        return self._ground.parameter(parameter_id, self.today)

    def holds(self, posts: tuple[str, ...]) -> bool:
        """Whether the person holds one of the posts on the day."""
        return not self._ground.posts(self.actor, self.today).isdisjoint(posts)

    def holders(self, post: str, day: str) -> Sequence[str]:
        """Who holds a post on a day."""
        return self._ground.holders(post, day)

    def shown(self, station: str) -> Shown:
        """No duty rests on what a screen showed."""
        return "wrong"

    def setting(self, parameter_id: str, since: str, value: str | None) -> Verdict:
        """No duty sets a value."""
        return "unknown"

    def shifted(self, day: str, workdays: int) -> str:
        """The day so many working days later."""
        return self._ground.shifted(day, workdays)

    def found(self, find: Find) -> list[dict[str, Any]]:
        """The records that ``find`` means."""
        wanted = [(field, value_of(value, self)) for field, value in find.match]
        if any(value is None for _, value in wanted):
            return []
        rows = (
            self._ground.matching(find.collection, *wanted[0]) if wanted else self._ground.rows(find.collection)
        )  # fmt: skip
        span = self._span(find)
        if find.within and span is None:
            return []
        defaults = self._ground.defaults(find.collection)
        return [
            row for row in rows
            if all(row.get(field, defaults.get(field)) == value for field, value in wanted[1:])
            and (not find.states or row.get("state") in find.states)
            and (span is None or _lies_within(row.get(find.within), span))
        ]  # fmt: skip

    def _span(self, find: Find) -> tuple[str, str] | None:
        if not find.within:
            return None
        if not find.span or find.like is None:
            return self.period
        day = value_of(find.like, self)
        day = day_of(day) if isinstance(day, int) else day
        return period_of(find.span, day) if isinstance(day, str) else None


def _lies_within(value: object, span: tuple[str, str]) -> bool:
    if isinstance(value, int) and not _is_time(value):
        return False
    day = day_of(value) if isinstance(value, int) else value
    return isinstance(day, str) and span[0] <= day <= span[1]


def owings(
    duty: Duty,
    name: str,
    ground: Ground,
    now: int,
    *,
    person: str | None = None,
    record: str | None = None,
    past: bool = False,
) -> Iterator[Owing]:
    """Everybody's owings under a duty, or one ``person``'s; about one ``record``, if it is given.

    ``past`` also gives periods and records of long ago, for reports.
    """
    if isinstance(duty.about, Each):
        if record is not None:
            row = ground.row(duty.about.collection, record)
            rows: Sequence[dict[str, Any]] = () if row is None else (row,)
        else:
            rows = ground.rows(duty.about.collection)
        for row in rows:
            try:
                found = list(_of_record(duty, duty.about, name, ground, now, row, person))
            except ODD as wrong:
                ground.left_out(name, duty.about.collection, str(row.get("id")), wrong)
                continue
            yield from found
    elif record is None:
        for period in periods(duty.about, ground, now, past=past):
            yield from _of_period(duty, name, ground, now, period, person)


def periods(every: Every, ground: Ground, now: int, *, past: bool = False) -> list[tuple[str, str]]:
    """The periods that matter now, oldest first: the running one, and those before it that ended not long ago."""
    today, since = day_of(now), ground.since()
    if since is None:
        return []
    count = 1
    if every.count is not None:
        given = value_of(every.count, FactsOfDuty(ground, "", {}, None, now, today))
        count = max(1, int(given)) if isinstance(given, int | float) else 1
    if every.period == "workday":
        return _workdays(ground, since if past else today, today)
    found = [period_of(every.period, today, count)]
    first = since if past else max(since, days_after(today, -PERIODS_BACK_DAYS))
    while first <= (before := days_after(found[0][0], -1)) < found[0][0]:
        found.insert(0, period_of(every.period, before, count))
    return found


def _workdays(ground: Ground, first: str, last: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    day = ground.shifted(days_after(first, -1), 1)
    while day <= last and (not found or day > found[-1][0]):
        found.append((day, day))
        day = ground.shifted(day, 1)
    return found


def _of_record(
    duty: Duty, each: Each, name: str, ground: Ground, now: int, row: dict[str, Any], person: str | None
) -> Iterator[Owing]:
    state = row.get("state")
    is_open = state in each.open
    if not is_open and state not in each.done:
        return
    facts = FactsOfDuty(ground, each.collection, {**ground.defaults(each.collection), **row}, None, now, day_of(now))
    if not holds_true(each.where, facts):
        return
    for one in _people(duty.whom, facts, ground, person):
        facts.actor = one
        if not holds_true(duty.whom, facts):
            continue
        done_at: int | None = None
        if not is_open:
            done_at = _moment(each.done_at, facts) or 0
        elif duty.until is not None and holds_true(duty.until, facts):
            done_at = _reached_at(duty.until, facts)
        yield Owing(
            name, one, each.collection, str(row["id"]), "", *_times(duty, facts, int(row.get("made_at") or 0)), done_at
        )


def _of_period(
    duty: Duty, name: str, ground: Ground, now: int, period: tuple[str, str], person: str | None
) -> Iterator[Owing]:
    day = min(day_of(now), period[1])
    facts = FactsOfDuty(ground, "", {}, period, now, day)
    for one in _people(duty.whom, facts, ground, person):
        facts.actor = one
        if not holds_true(duty.whom, facts):
            continue
        is_done = duty.until is not None and holds_true(duty.until, facts)
        done_at = _reached_at(duty.until, facts) if is_done and duty.until is not None else None
        yield Owing(name, one, "", "", period[0], *_times(duty, facts, moment_of(period[0])), done_at)


def _times(duty: Duty, facts: FactsOfDuty, otherwise: int) -> tuple[int, int | str | None]:
    opens = otherwise if duty.opens is None else _moment(duty.opens, facts)
    due = None if duty.due is None else value_of(duty.due, facts)
    return otherwise if opens is None else opens, due if _is_time(due) else None


def _moment(term: Value | None, facts: FactsOfDuty) -> int | None:
    value = None if term is None else value_of(term, facts)
    if not _is_time(value):
        return None
    return moment_of(value) if isinstance(value, str) else value


def _is_time(value: object) -> TypeGuard[int | str]:
    """Whether it is a moment or a day that there can be."""
    if isinstance(value, str):
        return is_day(value)
    return isinstance(value, int) and not isinstance(value, bool) and -MOMENT_MAX <= value <= MOMENT_MAX


def _reached_at(until: Condition, facts: FactsOfDuty) -> int:
    """When enough records were there: when the last one needed was made; 0 when the condition counts something else."""
    if not isinstance(until, AtLeast) or not isinstance(until.left, Count):
        return 0
    needed = value_of(until.right, facts)
    made = sorted(int(row.get("made_at") or 0) for row in facts.found(until.left.of))
    return made[int(needed) - 1] if isinstance(needed, int | float) and 1 <= needed <= len(made) else 0


def _people(whom: Condition, facts: FactsOfDuty, ground: Ground, person: str | None) -> Sequence[str]:
    """Who may owe it: all for whom the condition can hold, found without asking everybody where it names somebody."""
    if person is not None:
        return (person,)
    named = _candidates(whom, facts, ground)
    everyone = ground.persons()
    if named is None:
        return everyone
    # who was ended goes on owing what others wait for, until another is put in the place
    waited = _waited_for(whom, facts.record, ground.own(facts.collection)) & ground.left()
    return [*(one for one in everyone if one in named), *sorted(waited)]


def _waited_for(whom: Condition, record: dict[str, Any], own: Sequence[str]) -> set[str]:
    """The persons whom the record names as those who owe, in fields that are not just their own matter."""
    match whom:
        case Same(Own(name), Actor()) | Same(Actor(), Own(name)) | Among(Actor(), Own(name)) if name not in own:
            named = record.get(name)
            return set(named) if isinstance(named, list | dict) else {str(named)}
        case AllOf(of) | AnyOf(of):
            return set().union(*(_waited_for(one, record, own) for one in of))
        case _:
            return set()


def _candidates(whom: Condition, facts: FactsOfDuty, ground: Ground) -> set[str] | None:
    match whom:
        case Holds(posts):
            return {one for post in posts for one in ground.holders(post, facts.today)}
        case Same(Own() as own, Actor()) | Same(Actor(), Own() as own):
            return {str(facts.record.get(own.name))}
        case Among(Actor(), Own() as own):
            named = facts.record.get(own.name)
            return set(named) if isinstance(named, list | dict) else set()
        case Same(left, ActorSection()):
            section = value_of(left, facts)
            return {one for one in ground.persons() if ground.section(one) == section}
        case AllOf(of):
            sets = [one for one in (_candidates(part, facts, ground) for part in of) if one is not None]
            return set.intersection(*sets) if sets else None
        case AnyOf(of):
            parts = [_candidates(part, facts, ground) for part in of]
            return None if any(part is None for part in parts) else set().union(*(part or set() for part in parts))
        case _:
            return None


def silences_of(silence: Silence, ground: Ground, person: str, now: int) -> Iterator[tuple[int, int]]:
    """The spans (ms) in which nothing rings for a person, as far as they are known now."""
    for row in ground.matching(silence.collection, silence.person, person):
        if row.get("state") in silence.states:
            facts = FactsOfDuty(ground, silence.collection, row, None, now, day_of(now))
            facts.actor = person
            first, last = _moment(silence.since, facts), _moment(silence.until, facts)
            if first is not None and last is not None and first < last:
                yield first, last


def reminder_moments(duty: Duty, due: int | str | None) -> list[tuple[int, int]]:
    """``(lead, moment)`` of each reminder before a due time, the earliest first. A day counts to the close of the office."""
    if due is None:
        return []
    end = moment_of(due) + OFFICE_CLOSES_MINUTES * MINUTE_MS if isinstance(due, str) else due
    return [(lead, end - lead * MINUTE_MS) for lead in sorted(duty.leads, reverse=True)]
