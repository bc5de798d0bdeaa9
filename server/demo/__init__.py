"""A made-up office to try everything in: people, rooms, a directory, and a year of records that the engine took as it
takes any other.

``prepare_demo`` is what the command line calls; ``make_demo`` makes the office's folder anywhere. The folder appears
under its name only when it is whole.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Final

from schema.catalogue import Catalogue
from schema.day import day_of
from schema.names import uuid7
from server.demo.scribe import DemoClock, DemoRefused
from server.demo.year import DemoSummary, fill_demo, first_moment
from server.house import House
from server.open_office import OpenOffice

__all__ = [
    "DEMO_NAME",
    "DEMO_SEED",
    "DemoClock",
    "DemoRefused",
    "DemoSummary",
    "fill_demo",
    "first_moment",
    "make_demo",
    "prepare_demo",
]

DEMO_NAME: Final = "示范区人大常委会办公室（演示）"
DEMO_SEED: Final = 2026


def make_demo(
    folder: Path, catalogue: Catalogue, today: str, seed: int, random: Callable[[int], bytes], latest: int | None = None
) -> str:
    """Make a demo office in a folder of its own under ``folder`` and close it; gives its id, which is the folder's name.

    ``today`` is a day (ISO), ``latest`` the moment of it (ms) at which people start to use the demo, half past nine without.
    ``random`` gives the bytes of the office's id and the journal's salts. Raises what ``fill_demo`` raises; then nothing is left.
    """
    clock = DemoClock(first_moment(today))
    office = uuid7(clock.at, random(10))
    under_way = folder / f"making-{office}"
    opened = OpenOffice(office, under_way, catalogue, clock.now_ms, random)
    try:
        with opened.storage.turn():
            opened.storage.put_meta("name", DEMO_NAME)
            opened.storage.put_meta("is_demo", "1")
        fill_demo(opened, clock, seed, today, latest)
    except BaseException:
        opened.close()
        shutil.rmtree(under_way)
        raise
    opened.close()
    under_way.rename(folder / office)
    return office


def prepare_demo(house: House) -> OpenOffice:
    """Make the demo office of today in a house and open it there."""
    now = house.now_ms()
    folder = house.settings.data / "offices"
    office = make_demo(folder, house.catalogue, day_of(now), DEMO_SEED, house.random, now)
    house.offices[office] = OpenOffice(
        office,
        folder / office,
        house.catalogue,
        house.now_ms,
        house.random,
        house.checkpoint_key,
        house.settings.keys_folder,
    )
    return house.offices[office]
