"""The world of one run: an office with its phones as a template made once, a clock, dice, and letters on their way."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from schema.catalogue import Catalogue
from schema.day import day_of
from schema.names import uuid7
from sync.device import Device
from sync.storage import DeviceRow, Storage
from sync.storage_memory import MemoryStorage
from sync.storage_sqlite import SQLiteStorage
from tests.simulation.house import House, MemoryDisk, Reply, SQLiteDisk, copied
from tests.simulation.phone import Notes, Phone
from tests.simulation.versions import BASE
from tests.small_office import SmallOffice, staffed_office

PEOPLE = ("admin", "clerk", "secretary", "inspector", "inspector", "colleague", "desk", "handler")
"""Whose phones there are in the beginning; one person has two."""
DIRECTORY_ENTRIES = 40
_DEVICES = tuple[tuple[str, str, bytes, dict[str, Any]], ...]


@dataclass(frozen=True)
class Template:
    """An office as each run begins with it."""

    office: str
    ids: dict[str, str]
    codes: dict[str, str]
    now: int
    phones: _DEVICES
    image: Any
    entry_count: int


def _furnish(storage: Storage) -> tuple[SmallOffice, _DEVICES]:
    office = staffed_office(storage)
    for number in range(DIRECTORY_ENTRIES):
        office.system.create("office.directory_entry", {"matter": f"事项{number}", "section": office.ids["代表工委"]})
    office.exchange(office.system)
    office.ids["study"] = office.study("handler", "inspector", "colleague", "desk")
    made: list[tuple[str, Device]] = [(name, office.device(name)) for name in PEOPLE]
    office.exchange(*(device for _, device in made))
    rows = {row.id: row for row in storage.devices()}
    phones = tuple((one.id, one.person, rows[one.id].public_key, _state_of(one)) for _, one in made)
    return office, phones


def _state_of(device: Device) -> dict[str, Any]:
    skipped = ("office", "id", "person", "catalogue")
    return copied({name: value for name, value in vars(device).items() if name[0] != "_" and name not in skipped})


@cache
def template() -> Template:
    """The office in memory."""
    storage = MemoryStorage()
    office, phones = _furnish(storage)
    last = storage.last_entry()
    assert last is not None
    return Template(office.office, office.ids, office.codes, office.now, phones, copied(vars(storage)), last.n)


_folder: list[tempfile.TemporaryDirectory[str]] = []


@cache
def file_template() -> Path:
    """The same office in a file."""
    _folder.append(tempfile.TemporaryDirectory())
    path = Path(_folder[0].name) / "office.db"
    storage = SQLiteStorage(path)
    _furnish(storage)
    storage.close()
    return path


@dataclass
class Letter:
    """Something on its way: a request to the house, or an answer to a phone's present life."""

    phone: Phone
    life: int
    request: bytes = b""
    answer: Reply = None


class World:
    """Everything of one run. All randomness comes from ``dice``, which each event sets anew."""

    def __init__(self, disk: Any) -> None:
        begun = template()
        self.ids, self.codes = begun.ids, begun.codes
        self.now = begun.now
        self.dice = random.Random(0)
        self.notes = Notes()
        self.letters: list[Letter] = []
        self.phones: list[Phone] = []
        self.left: list[Phone] = []
        self.liars: list[Phone] = []
        self.house = House(begun.office, disk, lambda: self.now, self.random)
        for device, person, key, state in begun.phones:
            phone = self._phone(device, person, key, BASE)
            phone.load(BASE, state)
            phone.save()
            phone.level = (phone.device.epoch, self.house.storage.last_seq())
            self.phones.append(phone)

    def random(self, count: int) -> bytes:
        """Random bytes of the event under way."""
        return self.dice.randbytes(count)

    def _phone(self, device: str, person: str, key: bytes, catalogue: Catalogue) -> Phone:
        return Phone(
            self.house.office, device, person, key, catalogue, lambda: self.now, self.random, self.notes
        )  # fmt: skip

    def enrol(self, person: str) -> Phone:
        """A new phone for a person, with nothing on it."""
        key, device = self.random(65), uuid7(self.now, self.random(10))
        self.house.put_device(
            DeviceRow(
                id=device,
                person=person,
                public_key=key,
                label="",
                state="active",
                counter=0,
                enrolled_ms=self.now,
                seen_ms=self.now,
            )  # fmt: skip
        )
        phone = self._phone(device, person, key, self.house.catalogue)
        self.phones.append(phone)
        return phone

    @property
    def today(self) -> str:
        """The office's day."""
        return day_of(self.now)

    def active(self) -> list[Phone]:
        """Phones that are not revoked, as far as they know."""
        return [one for one in self.phones if not one.is_revoked]

    def of(self, *people: str) -> Phone | None:
        """A phone of one of these people, by the dice."""
        persons = {self.ids[name] for name in people}
        mine = [one for one in self.active() if one.person in persons]
        return self.dice.choice(mine) if mine else None


@contextmanager
def opened(*, in_file: bool) -> Iterator[World]:
    """A world at its beginning."""
    if not in_file:
        yield World(MemoryDisk(template().image))
        return
    with tempfile.TemporaryDirectory() as folder:
        disk = SQLiteDisk(file_template(), Path(folder))
        try:
            yield World(disk)
        finally:
            disk.close()
