"""Steps of a duty, what is due of them, and when a person may be disturbed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from schema.calendar import is_workday
from schema.day import DAY_MS, MINUTE_MS, day_of, days_after, moment_of
from schema.duty import Duty, Each, Every, Owing, Tell, due_moment, reminder_moments, standing
from schema.period import period_of
from schema.terms import Everyone
from schema.words import Words
from server.reminders.quiet import Quiet, disturb_at
from server.reminders.when import STALE_MS, due_steps, key_of, steps_of

START = moment_of("2026-03-02", 9)
MOMENTS = st.integers(START, START + 40 * DAY_MS)
DUES = st.one_of(st.none(), MOMENTS, MOMENTS.map(day_of))


def duty_of(leads: tuple[int, ...], then: tuple[Tell, ...] = ()) -> Duty:
    about = Each(collection="first_contact.visit", open=("received",))
    return Duty(name="d", label=Words("甲", "A"), clause="13.3", about=about, whom=Everyone(), leads=leads, then=then)


def owing_of(due: int | str | None, opens: int = START, person: str = "p") -> Owing:
    return Owing("first_contact.d", person, "first_contact.visit", "r", "", opens, due, None)


def nobody(tell: Tell, owing: Owing) -> list[str]:
    return []


@given(DUES, st.lists(st.integers(1, 10_000), max_size=4).map(tuple), st.lists(MOMENTS, max_size=12))
def test_whenever_one_looks_each_step_is_told_once_and_the_newest_for_all_before_it(
    due: int | str | None, leads: tuple[int, ...], looks: list[int]
) -> None:
    owing, known = owing_of(due), set[str]()
    steps = steps_of(duty_of(leads), owing, {}, None, nobody)
    for now in sorted(looks):
        found = list(due_steps(owing, steps, now, known.__contains__))
        assert len(found) <= 1
        for one in found:
            assert one.key not in known
            assert one.step.at <= now
            assert all(step.at <= one.step.at for step in steps if key_of(owing, step) in one.skipped)
            known |= {one.key, *one.skipped}
    passed = [step for step in steps if looks and step.at <= max(looks)]
    if passed and passed[-1].at > max(looks) - STALE_MS:
        assert key_of(owing, passed[-1]) in known
    assert all(key_of(owing, step) not in known for step in steps if not looks or step.at > max(looks))


def test_who_brought_it_about_is_not_told_that_it_is_new() -> None:
    owing = owing_of(None)
    assert steps_of(duty_of(()), owing, {}, "p", nobody) == []
    assert [step.kind for step in steps_of(duty_of(()), owing, {}, "another", nobody)] == ["new"]


@given(DUES, DUES)
def test_a_deadline_that_moved_is_told_anew(first: int | str | None, second: int | str | None) -> None:
    keys = [
        {key_of(owing_of(due), step) for step in steps_of(duty_of((60,)), owing_of(due), {}, None, nobody)}
        for due in (first, second)
    ]
    assert (keys[0] & keys[1] == set()) == (first != second)


@given(MOMENTS.map(day_of), st.integers(1, 9))
def test_lateness_of_a_day_is_told_on_a_working_morning_and_goes_up_after_working_days(day: str, after: int) -> None:
    duty = duty_of((), (Tell(posts=("office_director",), after_workdays=after),))
    steps = {
        step.kind: step for step in steps_of(duty, owing_of(day), {}, "p", lambda tell, owing: ["boss", "p", "boss"])
    }
    late, told = steps["late"], steps["escalated"]
    assert due_moment(day) <= late.at  # type: ignore[operator]
    assert is_workday(day_of(late.at))
    assert (late.at - moment_of(day_of(late.at))) // MINUTE_MS == 9 * 60
    assert is_workday(day_of(told.at))
    assert told.person == "boss"
    assert late.at <= told.at


@given(MOMENTS)
def test_reminders_of_a_day_count_from_the_close_of_the_office(moment: int) -> None:
    day = day_of(moment)
    assert reminder_moments(duty_of((60,)), day) == [(60, moment_of(day, 17))]
    assert standing(owing_of(day), moment_of(day, 23, 59)) == "open"
    assert standing(owing_of(day), moment_of(days_after(day, 1), 0, 1)) == "late"


@given(
    MOMENTS,
    st.integers(0, 1440),
    st.integers(0, 1440),
    st.lists(st.tuples(MOMENTS, st.integers(1, 300)), max_size=3),
    st.one_of(st.none(), MOMENTS),
)
def test_nobody_is_disturbed_in_a_session_nor_in_quiet_hours_unless_the_deadline_is_before_their_end(
    now: int, since: int, until: int, spans: list[tuple[int, int]], end: int | None
) -> None:
    silences = [(first, first + minutes * MINUTE_MS) for first, minutes in spans]
    at = disturb_at(now, Quiet(since, until), silences, end)
    assert at >= now
    assert not any(first <= at < last for first, last in silences)
    if not silences and end is None:
        minute = (at - moment_of(day_of(at))) // MINUTE_MS
        inside = since <= minute < until if since < until else (minute >= since or minute < until)
        assert since == until or not inside or (since, until) == (0, 1440)


def test_the_night_waits_for_the_morning_but_not_beyond_the_deadline() -> None:
    night, morning = moment_of("2026-03-02", 22), moment_of("2026-03-03", 7, 30)
    assert disturb_at(night, Quiet(), ()) == morning
    assert disturb_at(night, Quiet(), (), moment_of("2026-03-03", 7)) == night
    assert disturb_at(moment_of("2026-03-03", 3), Quiet(), ()) == morning


def test_periods_of_weeks_begin_on_mondays() -> None:
    assert period_of("weeks", "2026-11-24", 2)[1] == days_after(period_of("weeks", "2026-11-24", 2)[0], 13)
    assert isinstance(Every(period="month"), Every)
