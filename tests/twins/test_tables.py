"""Every register over random offices: phone and server fill it in alike, letter by letter, in both languages."""

from __future__ import annotations

from typing import Any

import msgspec
from hypothesis import event, given
from hypothesis import strategies as st

from schema.table import table_of
from sync.ground import GivenGround
from tests.small_office import CATALOGUE
from tests.twins.asking import Twin, tries
from tests.twins.world import NOW, OFFICE, WORLD_1, WORLD_2, World

WORLDS = {1: WORLD_1, 2: WORLD_2}
PERIODS = (("2026-01-01", "2026-12-31"), ("2026-11-20", "2026-11-20"), ("2025-01-01", "2025-12-31"))


def filled_here(world: World, name: str, language: Any, period: tuple[str, str], about: str) -> Any:
    """The table in Python, in the phone's words."""
    ground = GivenGround(CATALOGUE, {one: list(rows.values()) for one, rows in world.records.items()})
    table = table_of(CATALOGUE.registers[name], CATALOGUE, ground, NOW, language, period=period, about=about)
    if table is None:
        return None
    plain = msgspec.json.decode(msgspec.json.encode(table))
    return {
        **{one: plain[one] for one in ("title", "head", "columns", "rows", "foot", "landscape")},
        "blankRows": table.blank_rows,
        "isCut": table.is_cut,
    }


@tries(400)
@given(st.data())
def test_both_fill_in_the_same_register(twin: Twin, data: st.DataObject) -> None:
    seed = data.draw(st.sampled_from(sorted(WORLDS)))
    world = WORLDS[seed]
    name = data.draw(st.sampled_from(sorted(CATALOGUE.registers)))
    register = CATALOGUE.registers[name]
    period, language = data.draw(st.sampled_from(PERIODS)), data.draw(st.sampled_from(("zh", "en")))
    about = (
        data.draw(st.sampled_from([*sorted(world.records[register.collection]), "nothing"]))
        if register.is_sheet
        else ""
    )
    if getattr(twin, "place", None) != (seed, False):
        twin.ask("world", office=OFFICE, records=world.records, shared=False)
        twin.place = (seed, False)  # type: ignore[attr-defined]
    here = filled_here(world, name, language, period, about)
    there = twin.ask("table", name=name, now=NOW, language=language, period=period, about=about)
    event("empty" if here is None or not here["rows"] else "filled")
    assert there == here


def test_no_register_shows_a_secret() -> None:
    for world in WORLDS.values():
        for row in world.records["office.screen"].values():
            for name, register in CATALOGUE.registers.items():
                about = next(iter(world.records[register.collection]), "") if register.is_sheet else ""
                assert str(row["secret"]) not in str(filled_here(world, name, "zh", PERIODS[0], about))
