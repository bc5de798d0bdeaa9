"""Random operations on random records: both sides allow the same, refuse the same with the same reason, and make the same record.

Terms, days, names, sums, merges by path and readings of an office's value too. ``LUZHI_TWINS`` says how many times as many to try.
"""

from __future__ import annotations

import json
from typing import Any

import msgspec
from hypothesis import event, given
from hypothesis import strategies as st

from schema.audience import held_on_shared, scopes_held
from schema.day import day_of
from sync.decide import Stored, decide
from sync.operation import Operation
from tests.small_office import CATALOGUE
from tests.twins.asking import Twin, tries
from tests.twins.world import OFFICE, WORLD_1, WORLD_2, World, operations

WORLDS = {1: WORLD_1, 2: WORLD_2}
_encode = msgspec.msgpack.Encoder(order="deterministic").encode


def decided_here(world: World, operation: Operation, author: str, *, on_shared: bool) -> dict[str, Any]:
    """What Python decides, in the phone's words. The record is one that the author sees: a phone holds no other."""
    held = scopes_held(author, world.section(author), world.posts(author, day_of(operation.at)))
    scopes = held_on_shared(held, day_of(operation.at)) if on_shared else held
    before = world.record(operation.collection, operation.record)
    stored = None
    if before is not None:
        stored = Stored(
            collection=operation.collection, id=operation.record, seq=1, body=_encode(before), writers={}, scopes=scopes
        )
    decision = decide(operation, author, stored, CATALOGUE, OFFICE, world, on_shared=on_shared)
    if decision.refusal is not None:
        told = {"outcome": "refused", "reason": decision.refusal.name, "field": decision.field}
        return told | {"basis": decision.basis, "values": decision.values, "current": decision.current}
    record = msgspec.msgpack.decode(decision.body)
    return {"outcome": "merged" if decision.is_merged and operation.kind == "create" else "applied", "record": record}


@tries(1500)
@given(st.data())
def test_de1_de4_de5_de6_de7_me3_both_decide_the_same(twin: Twin, data: st.DataObject) -> None:
    seed = data.draw(st.sampled_from(sorted(WORLDS)))
    on_shared = data.draw(st.integers(0, 24)) == 24
    operation, author = data.draw(operations(WORLDS[seed]))
    place = (seed, on_shared)
    if getattr(twin, "place", None) != place:
        twin.ask("world", office=OFFICE, records=WORLDS[seed].records, shared=on_shared)
        twin.place = place  # type: ignore[attr-defined]
    here = decided_here(WORLDS[seed], operation, author, on_shared=on_shared)
    there = twin.ask("decide", operation=json.loads(msgspec.json.encode(operation)), author=author)
    event(f"{operation.kind}: {here.get('reason', here['outcome'])}")
    if here["outcome"] == "refused":
        there = {"field": "", "basis": "", "values": {}, "current": ""} | there
        if here["reason"] == "field_invalid" and len(operation.fields | operation.set | operation.inputs) > 1:
            here, there = (
                {**one, "field": "", "values": {}} for one in (here, there)
            )  # of several, either may be named
    assert there == here
    if here["outcome"] != "refused":
        msgspec.convert(here["record"], CATALOGUE.records[operation.collection].shape)
