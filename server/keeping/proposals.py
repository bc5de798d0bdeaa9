"""Shorter terms that were proposed: what they would erase, who may confirm them, and the server's command line as the second
person where there is no other."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

import msgspec

from schema.catalogue import Catalogue
from schema.day import day_of
from schema.names import SYSTEM, is_id
from schema.value import allowed_of, read_value
from server.house_hand import HouseHand, HouseRefused
from server.keeping.due import Foreseen, would_erase
from sync.merge import Fields

if TYPE_CHECKING:
    from server.house import House
    from server.open_office import OpenOffice

VALUES: Final = "office.parameter_value"
PROPOSERS: Final = ("administrator", "office_director")
"""Who proposes and confirms (``schema.office.values.DECIDERS``)."""


class Proposal(msgspec.Struct, frozen=True):
    """A proposed value: what it would empty on its first day, how many records in all, and who but its author may confirm it."""

    parameter: str
    since: str
    value: int
    foreseen: list[Foreseen]
    records: int
    others: list[str]


def proposal_of(office: OpenOffice, record: str) -> Proposal | None:
    """A proposal that waits, with what it would erase; ``None`` when there is none. Call inside the office's thread."""
    stored = office.storage.stored(VALUES, record)
    row: Fields = {} if stored is None else stored.fields()
    declared = office.catalogue.parameters.get(str(row.get("parameter")))
    value = None if declared is None else read_value(declared, str(row.get("value")))
    if row.get("state") != "proposed" or not isinstance(value, int):
        return None
    name, since = str(row["parameter"]), str(row["since"])
    foreseen = would_erase(office, name, value, since) if name in office.catalogue.terms() else []
    return Proposal(
        name, since, value, foreseen, sum(one.records for one in foreseen), others_than(office, str(row["by"]))
    )


def others_than(office: OpenOffice, person: str) -> list[str]:
    """Who may confirm beside a person, today. Call inside the office's thread."""
    knowledge, today = office.engine.knowledge, day_of(office.now_ms())
    found = {one for post in PROPOSERS for one in knowledge.holders(post, today)}
    return sorted(found - {person, SYSTEM})


def values_command(given: argparse.Namespace, open_house: Callable[[argparse.Namespace], House]) -> int:
    """List what waits and what is not used, or confirm a proposal where nobody else in the office may."""
    house = open_house(given)
    try:
        if given.what == "list":
            return max([_list(office) for office in house.offices.values()], default=0)
        found = [
            office for office in house.offices.values()
            if is_id(given.name) and office.look(lambda office=office: proposal_of(office, given.name)).result() is not None
        ]  # fmt: skip
        if not found:
            print(f"没有待确认的提议 {given.name}。 There is no proposal {given.name} that waits.")
            return 1
        return _confirm(found[0], given.name, given.yes)
    finally:
        house.close()


def _list(office: OpenOffice) -> int:
    def read() -> tuple[list[Proposal], list[str], list[Fields]]:
        waiting = [one.id for one in office.storage.collection(VALUES) if one.fields().get("state") == "proposed"]
        proposals = [found for one in waiting if (found := proposal_of(office, one)) is not None]
        return proposals, waiting, office.engine.knowledge.unfit_values()

    proposals, ids, unfit = office.look(read).result()
    print(office.name)
    for record, one in zip(ids, proposals, strict=False):
        print(f"  {record}")
        _print_proposal(office, one)
    for row in unfit:
        print(f"  ✗ {unfit_text(office.catalogue, row)}")
    return 0


def unfit_text(catalogue: Catalogue, row: Fields) -> str:
    """Which value is not used, and why, in both languages."""
    name, since = str(row.get("parameter")), row.get("since")
    declared = catalogue.parameters.get(name)
    if declared is None:
        return f"{name}（{since} 起）没有这个参数，不使用。 There is no such parameter; the value is not used."
    allowed = allowed_of(declared)
    return (
        f"{name} {declared.label.zh}（{since} 起）超出范围，不使用；允许：{allowed.zh}。"
        f" {declared.label.en} from {since}: out of bounds and not used; allowed: {allowed.en}."
    )


def _print_proposal(office: OpenOffice, one: Proposal) -> None:
    label = office.catalogue.parameters[one.parameter].label
    print(f"  {one.parameter} {label.zh} / {label.en}: → {one.value}, {one.since}")
    for part in one.foreseen:
        kind = office.catalogue.records[part.collection].label
        fields = [office.catalogue.fields[part.collection][name].label for name in part.fields]
        print(
            f"    {kind.zh} / {kind.en}: {part.records} 条 records（{'、'.join(field.zh for field in fields)}; "
            f"{', '.join(field.en for field in fields)}）"
        )
    if not one.foreseen:
        print("    生效当天没有要清除的内容。 Nothing would be erased on its first day.")


def _confirm(office: OpenOffice, record: str, is_sure: bool) -> int:
    one = office.look(lambda: proposal_of(office, record)).result()
    if one is None:
        return 1
    _print_proposal(office, one)
    if one.others:
        print(
            f"本机关还有 {len(one.others)} 人可以在应用里确认，请由他们确认。 "
            f"{len(one.others)} other people of the office may confirm it in the app: let one of them do so."
        )
        return 1
    if not is_sure:
        print("加上 --yes 确认。 Add --yes to confirm it.")
        return 1
    try:
        office.do(lambda: HouseHand(office).act(VALUES, record, "confirm", {"counted": one.records})).result()
    except HouseRefused as refused:
        sentence = office.catalogue.refusals[refused.reason]
        print(f"✗ {sentence.sentence.zh}{sentence.todo.zh} {sentence.sentence.en} {sentence.todo.en}")
        return 1
    print("✓ 已确认 confirmed")
    return 0
