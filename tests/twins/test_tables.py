"""Every register over random offices: phone and server fill it in alike, letter by letter, in both languages."""

from __future__ import annotations

from typing import Any

import msgspec
from hypothesis import event, given
from hypothesis import strategies as st

from schema.day import DAY_MS
from schema.late import LATE_WIDTH
from schema.table import table_of
from sync.ground import GivenGround
from tests.small_office import CATALOGUE
from tests.twins.asking import Twin, tries
from tests.twins.world import NOW, OFFICE, WORLD_1, WORLD_2

WORLDS = {1: WORLD_1, 2: WORLD_2}
PERIODS = (("2026-01-01", "2026-12-31"), ("2026-11-20", "2026-11-20"), ("2025-01-01", "2025-12-31"))


FORM = "01a1f640-bc00-7000-8000-00000000f0f0"
Records = dict[str, dict[str, Any]]


def form_of(data: st.DataObject, register: str) -> dict[str, Any]:
    """A form that the office made of a register: some columns called otherwise, some left out."""
    keys = [one.key for one in CATALOGUE.registers[register].columns]
    return {
        "id": FORM, "by": "x", "made_at": 1, "state": "in_force", "register": register,
        "title": data.draw(st.sampled_from(("", "自定的表"))),
        "labels": data.draw(st.dictionaries(st.sampled_from(keys), st.sampled_from(("自定", "", "=1")), max_size=3)),
        "hidden": data.draw(st.dictionaries(st.sampled_from(keys), st.just(True), max_size=2)),
    }  # fmt: skip


def late_of(data: st.DataObject, records: Records) -> Records:
    """The same records, steps of some of them entered late; some marks are none."""
    marks = st.sampled_from(
        (
            f"{NOW - 9} {NOW}",
            f"{NOW - DAY_MS} {NOW}",
            f"{NOW} {NOW + DAY_MS}",
            "",
            "1",
            "a b",
            "1 2 3",
            "٢ ٢",
            "9" * 99 + " 1",
        )
    )
    chance = data.draw(st.randoms(use_true_random=False))
    made: Records = {}
    for name, rows in records.items():
        steps = ("create", "edit", *(one.name for one in CATALOGUE.records[name].workflow.actions), "no_such_step")
        late = st.dictionaries(st.sampled_from(steps), marks, min_size=1, max_size=3)
        made[name] = {
            one: {**row, "late": data.draw(late)} if chance.random() < 0.2 else row for one, row in rows.items()
        }
    return made


def filled_here(records: Records, name: str, language: Any, period: tuple[str, str], about: str) -> Any:
    """The table in Python, in the phone's words."""
    ground = GivenGround(CATALOGUE, {one: list(rows.values()) for one, rows in records.items()})
    table = table_of(CATALOGUE.registers[name], CATALOGUE, ground, NOW, language, period=period, about=about)
    if table is None:
        return None
    plain = msgspec.json.decode(msgspec.json.encode(table))
    return {
        **{one: plain[one] for one in ("title", "head", "columns", "rows", "foot", "landscape")},
        "blankRows": table.blank_rows,
        "isCut": table.is_cut,
    }


@tries(300)
@given(st.data())
def test_both_fill_in_the_same_register(twin: Twin, data: st.DataObject) -> None:
    world = WORLDS[data.draw(st.sampled_from(sorted(WORLDS)))]
    name = data.draw(st.sampled_from(sorted(CATALOGUE.registers)))
    register = CATALOGUE.registers[name]
    period, language = data.draw(st.sampled_from(PERIODS)), data.draw(st.sampled_from(("zh", "en")))
    of = sorted(world.records[register.collection]) if register.is_sheet else []
    about = data.draw(st.sampled_from([*of, "nothing"])) if register.is_sheet else ""
    forms = {FORM: form_of(data, name)} if data.draw(st.booleans()) else {}
    records = {**world.records, "office.form": forms}
    if data.draw(st.booleans()):
        records = late_of(data, records)
    twin.ask("world", office=OFFICE, records=records, shared=False)
    twin.place = None  # type: ignore[attr-defined]
    here = filled_here(records, name, language, period, about)
    there = twin.ask("table", name=name, now=NOW, language=language, period=period, about=about)
    event("late" if here is not None and here["columns"][-1][1] == LATE_WIDTH else "none late")
    event("empty" if here is None or not here["rows"] else "filled")
    assert there == here


def test_no_register_shows_a_secret() -> None:
    for world in WORLDS.values():
        for row in world.records["office.screen"].values():
            for name, register in CATALOGUE.registers.items():
                about = next(iter(world.records[register.collection]), "") if register.is_sheet else ""
                assert str(row["secret"]) not in str(filled_here(world.records, name, "zh", PERIODS[0], about))
