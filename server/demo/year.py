"""Puts a demo office together: the first day, a year of study, hygiene and reception, and the day on which it is made.

Everything goes through the engine as signed operations of the people's devices, with the office's clock running
through the past, so that the journal verifies as any other. The same seed, day and office id give the same records;
keys and signatures differ.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import msgspec

from schema.calendar import workday_from
from schema.day import day_of, days_after, moment_of
from schema.names import natural_id
from schema.office.address import ADDRESS, SITE
from server.blobs import put_blob
from server.demo.centre import Centre
from server.demo.chance import Chance
from server.demo.directory import Directory
from server.demo.hygiene import Hygiene
from server.demo.notes import Notes
from server.demo.people import Roster
from server.demo.places import Places
from server.demo.premises import Premises
from server.demo.public import enter_public
from server.demo.reception import Reception
from server.demo.scribe import Deed, DemoClock, Scribe
from server.demo.study import Study
from server.demo.supervision import Supervision
from server.demo.today import Today
from server.open_office import OpenOffice

DAYS_BACK: Final = 395
"""The office took the program into use so many days before today: a year of sessions, each arranged beforehand."""
_LATE_AFTER_MINUTES: Final = "5"


class DemoSummary(msgspec.Struct, frozen=True, kw_only=True):
    """What was made. ``roles`` are people through whom the scenes can be tried: what they are in it, and their id."""

    office: str
    today: str
    record_counts: dict[str, int]
    operation_count: int
    exchange_count: int
    roles: dict[str, str]


def first_moment(today: str) -> int:
    """The moment (ms) with which the clock of a demo of that day (ISO) starts."""
    return moment_of(workday_from(days_after(today, -DAYS_BACK), step=-1), 8)


def fill_demo(
    office: OpenOffice,
    clock: DemoClock,
    seed: int,
    today: str,
    latest: int | None = None,
    scribe_of: type[Scribe] = Scribe,
) -> DemoSummary:
    """Fill an empty office whose clock is ``clock``, started at ``first_moment``. Opens its own turns.

    ``scribe_of`` makes whoever takes the deeds to the engine. ``latest`` (ms, a moment of ``today``) is when people
    start to use it, half past nine without: nothing is dated later. Raises ``ValueError`` when it is not a moment of
    that day, ``DemoRefused`` when the engine refuses an operation.
    """
    latest = moment_of(today, 9, 30) if latest is None else latest
    if day_of(latest) != today:
        raise ValueError(f"the demo of {today} can't start on {day_of(latest)}: give a moment of that day")
    chance = Chance(f"luzhi-demo-1/{seed}/{today}")
    roster = Roster(chance.branch("people"), day_of(first_moment(today)), today)
    places = Places(chance.branch("places"), roster)
    directory = Directory(chance.branch("directory"), roster)
    study = Study(chance.branch("study"), office.id, roster, places)
    centre = Centre(chance.branch("centre"), office.id, roster, places)
    notes = Notes(chance.branch("notes"), office.id, roster, study)
    hygiene = Hygiene(chance.branch("hygiene"), office.id, roster, places)
    premises = Premises(chance.branch("premises"), office.id, roster, places, hygiene)
    reception = Reception(chance.branch("reception"), roster, places, directory)
    supervision = Supervision(chance.branch("supervision"), office.id, roster, places, reception)
    living = Today(chance.branch("today"), roster, study, hygiene, latest)
    past = [
        *roster.entry_deeds(), *roster.change_deeds(), *places.deeds(), *directory.deeds(), *_values(office.id, roster),
        *study.deeds(), *centre.deeds(), *hygiene.deeds(), *premises.deeds(), *reception.deeds(), *supervision.deeds(), *notes.deeds(),
    ]  # fmt: skip
    midnight = moment_of(today)
    present = [*living.study_deeds(), *living.hygiene_deeds(), *living.reception_deeds(reception, directory)]

    scribe = scribe_of(office, clock, chance.branch("operations"))
    with office.storage.turn():
        house = office.system_device()
    scribe.enter_by_house(house, roster.first_deeds())
    scribe.play([*(one for one in past if one.at < midnight), *(one for one in present if one.at <= latest)])
    for sha256, page in notes.pages.items():
        put_blob(office.folder, sha256, page)
    clock.move_to(latest)
    sent = enter_public(office, clock, chance.branch("public"), places, today)
    scribe.put_away()
    return DemoSummary(
        office=office.id, today=today, record_counts=_counts(office), operation_count=scribe.operation_count + sent,
        exchange_count=scribe.exchange_count + sent, roles=living.roles(),
    )  # fmt: skip


def _values(office: str, roster: Roster) -> Iterator[Deed]:
    """The office's own values: from which minute somebody is late; where visitors come to."""
    key = ("5.2.late_after_minutes", roster.first_day)
    yield Deed(
        at=moment_of(roster.first_day, 16), person=roster["office_director"], collection="office.parameter_value",
        record=natural_id(office, "office.parameter_value", key), kind="create",
        values={"parameter": key[0], "since": key[1], "value": _LATE_AFTER_MINUTES, "source": "办公室工作例会纪要（演示）"},
    )  # fmt: skip
    yield Deed(
        at=moment_of(roster.first_day, 16, 10), person=roster["office_director"], collection=ADDRESS,
        record=natural_id(office, ADDRESS, (SITE,)), kind="create",
        values={"address": "示范区人民路 1 号行政中心三楼（演示）", "phone": "总机 8800（演示）"},
    )  # fmt: skip


def _counts(office: OpenOffice) -> dict[str, int]:
    return {name: sum(1 for _ in office.storage.collection(name)) for name in office.storage.collections()}
