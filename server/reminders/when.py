"""Which message is due when: the steps of a duty, from its opening to its lateness, and the morning's list.

Pure: owings and moments in, messages out. A step that was missed (the server was down, a phone was offline) is told once, by the
newest step alone; what is long past is told as late, not as a storm.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final, Literal

import msgspec

from schema.calendar import is_workday, workdays_after
from schema.day import DAY_MS, MINUTE_MS, day_of, moment_of
from schema.duty import OFFICE_OPENS_MINUTES, Duty, Owing, Tell, due_moment, reminder_moments

DIGEST_MINUTES: Final = 8 * 60 + 30
"""Minutes of the office's day at which the morning's list goes out, on working days."""
STALE_MS: Final = 14 * DAY_MS
"""A first step that lies further back than this is not told any more: an office that begins with old records gets no flood."""

AT_ONCE_MAX: Final = 3
"""Of what comes due for a person at one moment so many are told one by one; more are told as one message that counts them."""

Kind = Literal["new", "lead", "late", "escalated", "digest", "gathered", "gathered_late"]


class Step(msgspec.Struct, frozen=True):
    """One message that an owing asks for: to whom, of which kind, at which moment. ``name`` tells the steps of an owing apart."""

    name: str
    kind: Kind
    at: int
    person: str


class Due(msgspec.Struct, frozen=True):
    """A step whose moment has come. ``skipped`` are the keys of older steps that this one stands for."""

    key: str
    step: Step
    owing: Owing
    skipped: tuple[str, ...]


def key_of(owing: Owing, step: Step) -> str:
    """What tells a message from any other; a deadline that moved makes new ones."""
    due = "" if owing.due is None else str(owing.due)
    return f"{owing.key}|{step.name}|{due}" + (f"|{step.person}" if step.kind == "escalated" else "")


def steps_of(
    duty: Duty,
    owing: Owing,
    own_days: dict[str, str],
    brought_about_by: str | None,
    told: Callable[[Tell, Owing], Iterable[str]],
) -> list[Step]:
    """All steps of an open owing, the earliest first.

    Nobody is told as new what they brought about themselves. ``told`` gives the persons to whom a lateness goes.
    """
    steps: list[Step] = []
    if brought_about_by != owing.person:
        steps.append(Step("new", "new", owing.opens, owing.person))
    for lead, at in reminder_moments(duty, owing.due):
        if at > owing.opens:
            steps.append(Step(f"lead-{lead}", "lead", at, owing.person))
    end = due_moment(owing.due)
    if end is not None:
        steps.append(Step("late", "late", _morning_after(end, owing.due, own_days), owing.person))
        for place, tell in enumerate(duty.then):
            day = workdays_after(day_of(end - 1), tell.after_workdays, own_days)
            at = moment_of(day) + OFFICE_OPENS_MINUTES * MINUTE_MS
            steps += [
                Step(f"tell-{place}", "escalated", at, one)
                for one in dict.fromkeys(told(tell, owing))
                if one != owing.person
            ]
    return sorted(steps, key=lambda one: one.at)


def _morning_after(end: int, due: int | str | None, own_days: dict[str, str]) -> int:
    """A day's end is midnight: its lateness is told when the office opens next. A moment's is told at once."""
    if not isinstance(due, str):
        return end
    day = day_of(end)
    while not is_workday(day, own_days):
        day = day_of(moment_of(day) + DAY_MS)
    return moment_of(day) + OFFICE_OPENS_MINUTES * MINUTE_MS


def due_steps(owing: Owing, steps: list[Step], now: int, is_known: Callable[[str], bool]) -> Iterator[Due]:
    """The steps to take now: of those to the person who owes only the newest, of escalations each, that nobody was told yet."""
    passed = [step for step in steps if step.at <= now]
    own = [step for step in passed if step.kind != "escalated"]
    if own:
        *older, newest = own
        key = key_of(owing, newest)
        if not is_known(key) and newest.at > now - STALE_MS:
            yield Due(key, newest, owing, tuple(key_of(owing, one) for one in older))
    for step in passed:
        key = key_of(owing, step)
        if step.kind == "escalated" and not is_known(key) and step.at > now - STALE_MS:
            yield Due(key, step, owing, ())


def gathered(found: Iterable[Due]) -> list[list[Due]]:
    """What is told in one message: each by itself, unless a person gets more than ``AT_ONCE_MAX`` at once.

    One's own matters and those that are overdue with others are gathered apart: they lead to different pages.
    """
    together: dict[tuple[str, bool], list[Due]] = {}
    for due in found:
        together.setdefault((due.step.person, due.step.kind == "escalated"), []).append(due)
    return [part for one in together.values() for part in ([one] if len(one) > AT_ONCE_MAX else [[due] for due in one])]


def digest_moment(now: int, own_days: dict[str, str]) -> int | None:
    """When today's list goes out; ``None`` on a day off."""
    today = day_of(now)
    return moment_of(today) + DIGEST_MINUTES * MINUTE_MS if is_workday(today, own_days) else None
