"""Random terms, days, names, sums, stamps, paths and readings of an office's value: both languages say the same."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from schema import meaning, terms
from schema.day import DAY_MS, MINUTE_MS, day_of, days_after, is_day, moment_of, whole_days
from schema.names import code_from, natural_id, uuid7
from schema.value import read_value
from sync.checksum import add, share, subtract
from sync.exchange import held_mark
from sync.merge import paths_of, put_at, value_at
from sync.operation import Operation, write_operation
from sync.stamp import make_stamp, next_stamp, stamp_parts
from tests.small_office import CATALOGUE
from tests.twins.asking import Twin, tries
from tests.twins.world import CHARACTERS, DAYS, ODD_DAYS, ODD_TEXTS, OFFICE, WORLD_1, operations
from tests.vectors.write import PlainFacts

pytestmark = pytest.mark.filterwarnings("ignore:Generating overly large repr")
NAMES = ("a", "b", "c")
KEYS = ("x", "y", "constructor", "")
TEXTS = st.sampled_from((*NAMES, *KEYS, "p1", "2026-01-09", "2026-01-10", "\ue000", "𠮷")) | st.text(
    CHARACTERS, max_size=3
)
NUMBERS = st.integers(-3, 3) | st.integers(0, 2**30)
FLAT = st.none() | st.booleans() | NUMBERS | TEXTS
MAPS = st.dictionaries(st.sampled_from(KEYS), st.sampled_from(("pass", "fail", "")), max_size=3)
PLAIN = FLAT | st.lists(TEXTS, max_size=3) | MAPS
RECORDS = st.dictionaries(st.sampled_from(NAMES), PLAIN, max_size=3)


def _values(inner: st.SearchStrategy[Any], conditions: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    name = st.sampled_from(NAMES)
    return st.one_of(
        st.builds(terms.Later, inner, _MINUTES, st.sampled_from((1, -1))),
        st.builds(terms.FirstKnown, st.lists(inner, max_size=3).map(tuple)),
        st.builds(terms.CountOf, name, st.sampled_from(("pass", "fail"))),
        st.builds(terms.Holders, st.lists(name, max_size=2).map(tuple), inner, inner),
        st.builds(terms.Shown, inner),
        st.builds(terms.Setting, inner, inner, inner),
        st.builds(terms.Chars, inner, st.booleans()),
        st.builds(terms.Sum, st.lists(inner, max_size=3).map(tuple)),
        st.builds(terms.Pick, st.lists(st.tuples(conditions, inner), max_size=2).map(tuple), inner),
    )


_NAME = st.sampled_from(NAMES)
_MINUTES = st.one_of(
    st.builds(terms.Const, FLAT), st.builds(terms.Own, _NAME), st.builds(terms.Input, _NAME), st.builds(terms.Param, _NAME),
    st.builds(terms.CountOf, _NAME, st.just("pass")), st.just(terms.Today()),
)  # fmt: skip
LEAVES = st.one_of(
    st.builds(terms.Const, FLAT), st.just(terms.Actor()), st.just(terms.ActorSection()), st.just(terms.Moment()),
    st.just(terms.Today()), st.builds(terms.Own, _NAME), st.builds(terms.Input, _NAME), st.builds(terms.Proof, _NAME),
    st.builds(terms.Via, _NAME, _NAME), st.builds(terms.Param, _NAME),
)  # fmt: skip


def _conditions(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    keys = st.lists(st.sampled_from(KEYS), max_size=2).map(tuple)
    single = st.one_of(
        st.just(terms.Everyone()), st.builds(terms.Holds, keys), st.builds(terms.Same, values, values),
        st.builds(terms.Among, values, values), st.builds(terms.OneOf, values, keys), st.builds(terms.Before, values, values),
        st.builds(terms.Known, values), st.builds(terms.AllTicked, _NAME, keys),
        st.builds(terms.Covers, _NAME, values),
    )  # fmt: skip
    return st.recursive(
        single,
        lambda inner: st.one_of(
            st.builds(terms.AllOf, st.lists(inner, max_size=3).map(tuple)),
            st.builds(terms.AnyOf, st.lists(inner, max_size=3).map(tuple)),
            st.builds(terms.Not, inner),
        ),
        max_leaves=4,
    )


VALUES = st.recursive(LEAVES, lambda inner: _values(inner, _conditions(inner)), max_leaves=5)
FACTS = st.fixed_dictionaries(
    {
        "actor_section": st.none() | TEXTS, "record": RECORDS, "inputs": RECORDS, "proof": RECORDS,
        "related": st.dictionaries(_NAME, RECORDS, max_size=2), "posts": st.lists(st.sampled_from(KEYS), max_size=2),
        "parameters": st.dictionaries(_NAME, NUMBERS | TEXTS, max_size=2),
        "holders": st.lists(st.sampled_from(KEYS), max_size=3), "shown": st.sampled_from(("right", "stale", "wrong")),
        "setting": st.sampled_from(("fine", "unknown", "unfit", "shorter")),
    }
)  # fmt: skip


@tries(400)
@given(VALUES | _conditions(VALUES), FACTS)
def test_terms_mean_the_same(twin: Twin, term: Any, given_facts: dict[str, Any]) -> None:
    facts = PlainFacts(given_facts)
    is_condition = isinstance(term, terms.Condition)
    here = meaning.holds_true(term, facts) if is_condition else meaning.value_of(term, facts)
    full = {**given_facts, "actor": facts.actor, "moment": facts.moment, "today": facts.today}
    there = twin.ask("term", term=msgspec.to_builtins(term), condition=is_condition, facts=full)
    assert (type(there), there) == (type(here), here)


@tries(150)
@given(
    RECORDS,
    st.lists(st.tuples(st.sampled_from(("a", "b", "a/x", "b/x", "b/a/b", "c/", "c/constructor")), PLAIN), max_size=6),
)
def test_me3_paths_are_laid_and_read_alike(twin: Twin, record: dict[str, Any], writes: list[tuple[str, Any]]) -> None:
    maps = {name: value for name, value in record.items() if isinstance(value, dict) or name == "a"}
    laid = [one for one in writes if "/" not in one[0] or one[0].partition("/")[0] not in ("a",)]
    laid = [(path, value) for path, value in laid if "/" in path or path == "a" or isinstance(value, dict | None)]
    becomes, seen = dict(maps), []
    for path, value in laid:
        seen.append(value_at(becomes, path))
        put_at(becomes, path, value)
    assert twin.ask("merge", record=maps, writes=laid) == {"record": becomes, "seen": seen}
    for value in record.values():
        for by_key in (True, False):
            here = [list(one) for one in paths_of("f", value, by_key)]
            assert sorted(twin.ask("paths", field="f", value=value, by_key=by_key)) == sorted(here)


MOMENTS = st.integers(0, 2**48 - 2)
IDS = st.uuids(version=4).map(str)


@tries(200)
@given(st.data())
def test_id1_id2_st1_st2_sc8_ex12_names_stamps_and_sums_are_the_same(twin: Twin, data: st.DataObject) -> None:
    last_ms, now, ms = data.draw(MOMENTS), data.draw(MOMENTS), data.draw(MOMENTS)
    now = data.draw(st.sampled_from((now, last_ms, last_ms + 1)))
    counter, device, office = data.draw(st.integers(0, 0xFFFF) | st.just(0xFFFF)), data.draw(IDS), data.draw(IDS)
    last = make_stamp(last_ms, counter, device)
    key = data.draw(st.lists(st.text(CHARACTERS, max_size=6), max_size=3))
    entries = data.draw(st.lists(st.tuples(IDS, st.integers(0, 2**53 - 1)), max_size=8))
    gone, random = data.draw(st.integers(0, len(entries))), data.draw(st.binary(min_size=10, max_size=10))
    scopes = data.draw(st.lists(st.sampled_from(("office", "person:x", "person:", "post:a", "post:ab", "section:x"))))
    asked = {
        "ms": ms, "counter": counter, "last": last, "now": now, "device": device, "office": office, "collection": "a.b",
        "key": key, "entries": entries, "gone": gone, "random": random.hex(), "scopes": scopes,
    }  # fmt: skip
    total = 0
    for one in entries:
        total = add(total, share(*one))
    left = total
    for one in entries[:gone]:
        left = subtract(left, share(*one))
    stamp = make_stamp(ms, counter, device)
    parts = stamp_parts(stamp)
    assert twin.ask("names", **asked) == {
        "stamp": stamp, "parts": {"ms": parts[0], "counter": parts[1]}, "next": next_stamp(last, now, device),
        "natural": natural_id(office, "a.b", tuple(key)), "id": uuid7(now, random), "code": code_from(random),
        "sum": total, "left": left, "mark": held_mark(scopes),
    }  # fmt: skip
    other = make_stamp(last_ms, 0, device)
    assert (stamp < other) == ((ms, counter, stamp[14:]) < (last_ms, 0, other[14:]))


YEARS_MS = 200 * 366 * DAY_MS


@tries(150)
@given(
    st.integers(-YEARS_MS // 4, YEARS_MS) | st.integers(-(2**53), 2**53),
    st.sampled_from(ODD_DAYS) | st.dates().map(str) | st.text("0123456789-", max_size=10),
    st.integers(0, 23), st.integers(0, 59), st.integers(-4000, 4000) | st.integers(-(2**53), 2**53),
)  # fmt: skip
def test_days_fall_alike(twin: Twin, moment: int, text: str, hour: int, minute: int, days: int) -> None:
    day = day_of(moment)
    weekday = (moment_of(day, 12) // DAY_MS + 3) % 7 + 1
    assert twin.ask("days", moment=moment, text=text, hour=hour, minute=minute, days=days) == {
        "day": day, "is": is_day(text), "moment": moment_of(day, hour, minute), "after": days_after(day, whole_days(days)), "weekday": weekday,
    }  # fmt: skip
    assert moment_of(day, hour, minute) == moment_of(day) + hour * 60 * MINUTE_MS + minute * MINUTE_MS


NUMBER_TEXTS = st.sampled_from(
    (
        "12",
        " 12",
        "12 ",
        "012",
        "-3",
        "+3",
        "12.5",
        "12.0",
        "1e3",
        "0x10",
        "1_000",
        "",
        " ",
        "Infinity",
        "NaN",
        "１２",
        "12a",
        "-0",
        "９" * 20,
    )
)

VALUE_TEXTS = st.one_of(
    NUMBER_TEXTS, st.sampled_from(ODD_TEXTS), st.integers().map(str), st.floats().map(str), st.text("0123456789.-+e ", max_size=5)
)  # fmt: skip


@tries(200)
@given(
    VALUE_TEXTS | st.from_regex(r"([0-9]{0,3}:[0-9]{1,3};){0,3}:[0-9]{1,5}", fullmatch=True),
    st.sampled_from(sorted(CATALOGUE.parameters)),
)
def test_an_offices_value_is_read_alike(twin: Twin, text: str, parameter: str) -> None:
    assert twin.ask("value", text=text, parameter=parameter) == read_value(CATALOGUE.parameters[parameter], text)


@tries(150)
@given(
    st.sampled_from((*sorted(CATALOGUE.parameters), "no.such")), st.sampled_from((*DAYS, "2020-01-01")),
    st.none() | VALUE_TEXTS | st.integers(0, 400).map(str),
)  # fmt: skip
def test_what_setting_a_value_would_be_is_judged_alike(
    twin: Twin, parameter: str, since: str, value: str | None
) -> None:
    twin.ask("world", office=OFFICE, records=WORLD_1.records, shared=False)
    twin.place = None  # type: ignore[attr-defined]
    assert twin.ask("setting", parameter=parameter, since=since, value=value) == WORLD_1.setting(
        parameter, since, value
    )


@tries(150)
@given(operations(WORLD_1))
def test_op1_op2_an_operations_bytes_say_the_same(twin: Twin, made: tuple[Operation, str]) -> None:
    operation, _ = made
    raw = write_operation(operation)
    told = twin.ask("operation", raw=raw.hex())
    assert told["operation"] == msgspec.msgpack.decode(raw)
    assert msgspec.msgpack.decode(bytes.fromhex(told["again"])) == told["operation"]
