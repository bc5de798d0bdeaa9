"""A small office for tests: an engine over any storage, people with posts, rooms and stations, devices with keys made
from names.

Time and randomness are the test's; signatures are SHA-256 over key and text, so that a test can forge them.
"""

from __future__ import annotations

import hashlib
import random
from dataclasses import dataclass, field

from schema.catalogue import Catalogue, find_catalogue
from schema.day import day_of, moment_of
from schema.names import SYSTEM, code_from, uuid7
from sync.device import Device
from sync.engine import Engine, Surroundings, Taken
from sync.exchange import Response, read_request, write_response
from sync.journal import RestoreNote
from sync.storage import DeviceRow, Storage
from sync.storage_memory import MemoryStorage

CATALOGUE = find_catalogue()
START = moment_of("2026-11-20", 8)


def sign_with(key: bytes, text: bytes) -> bytes:
    """The test's signature."""
    return hashlib.sha256(key + text).digest()


@dataclass
class SmallOffice:
    """An office and its devices; ``now`` is the server's clock in ms."""

    storage: Storage = field(default_factory=MemoryStorage)
    seed: int = 1
    now: int = START
    catalogue: Catalogue = CATALOGUE

    def __post_init__(self) -> None:
        self.chance = random.Random(self.seed)
        self.office = uuid7(self.now, self.random(10))
        world = Surroundings(lambda: self.now, self.random, lambda key, text, sig: sig == sign_with(key, text))
        self.engine = Engine(self.office, self.catalogue, self.storage, world)
        self.engine.open()
        self.ids: dict[str, str] = {}
        self.codes: dict[str, str] = {}
        self.system = self.device(SYSTEM)
        self.exchange(self.system)

    def random(self, count: int) -> bytes:
        """Random bytes from the seed."""
        return self.chance.randbytes(count)

    def device(self, person: str, clock_ahead_ms: int = 0) -> Device:
        """Enrol a device of a person (a name given before, or an id)."""
        person = self.ids.get(person, person)
        device_id = uuid7(self.now, self.random(10))
        key = self.random(65)
        row = DeviceRow(
            id=device_id, person=person, public_key=key, label="", state="active", counter=0, enrolled_ms=self.now,
            seen_ms=self.now,
        )  # fmt: skip
        with self.storage.turn():
            self.storage.put_device(row)
        return Device(
            self.office, device_id, person, self.catalogue, lambda text: sign_with(key, text),
            lambda: self.now + clock_ahead_ms, self.random,
        )  # fmt: skip

    def send(self, device: Device, body: bytes) -> bytes:
        """The server's half of an exchange; raises what the engine raises."""
        request, head = read_request(body)
        with self.storage.turn():
            taken: Taken = self.engine.take(device.id, request, head)
        return write_response(self.engine.answer(taken))

    def exchange(self, *devices: Device, want: int = 0) -> Response:
        """Exchange until nothing more comes; returns the last answer."""
        answer: Response | None = None
        for device in devices:
            answer = device.receive(self.send(device, device.request(want)))
            while answer.more or answer.tell:
                answer = device.receive(self.send(device, device.request(want)))
        assert answer is not None
        return answer

    def begin_epoch(self, made_at: int = START) -> None:
        """The office was put back from a backup that was made then."""
        note = RestoreNote(epoch=self.engine.epoch(), through=0, made_at=made_at, restored_at=self.now)
        with self.storage.turn():
            self.engine.begin_epoch(note)

    def person(self, name: str, *posts: str, section: str | None = None) -> str:
        """Enter a person with posts held since last year."""
        fields: dict[str, object] = {"name": name}
        if section:
            fields["section"] = self.ids[section]
        self.ids[name] = self.system.create("office.person", fields)
        for post in posts:
            held = {"person": self.ids[name], "post": post, "since": "2025-01-01"}
            self.ids[f"{name}:{post}"] = self.system.create("office.post_held", held)
        self.exchange(self.system)
        return self.ids[name]

    def place(self, name: str, kind: str, station: str, section: str | None = None) -> str:
        """Enter a section (if new), a room and its station."""
        if section and section not in self.ids:
            self.ids[section] = self.system.create("office.section", {"name": section})
        fields: dict[str, object] = {"name": name, "kind": kind}
        if section:
            fields["section"] = self.ids[section]
        self.ids[name] = self.system.create("office.room", fields)
        self.codes[name] = code_from(self.random(10))
        self.ids["station:" + name] = self.system.create(
            "office.station",
            {"kind": station, "room": self.ids[name], "code": self.codes[name], "issued": day_of(self.now)},
        )
        self.exchange(self.system)
        return self.ids[name]

    def study(self, organiser: str, *people: str, minutes_from_now: int = 10) -> str:
        """A study session arranged by the clerk, in the meeting room."""
        clerk = self.device("clerk")
        self.exchange(clerk)
        starts = self.now + minutes_from_now * 60_000
        session = clerk.create(
            "party_study.session",
            {
                "topic": "理论学习", "starts_at": starts, "ends_at": starts + 90 * 60_000, "room": self.ids["会议室"],
                "organiser": self.ids[organiser], "people": [self.ids[one] for one in people],
            },
        )  # fmt: skip
        self.exchange(clerk)
        return session

    def check_in(self, device: Device, session: str, *, room: str = "会议室") -> str:
        """Check in by the room's code."""
        return device.create(
            "party_study.attendance",
            {
                "session": session, "person": device.person, "way": "poster", "seen_at": self.now,
                "station": self.ids["station:" + room],
            },
            proof={"code": self.codes[room], "seen_at": self.now},
        )  # fmt: skip


def staffed_office(storage: Storage | None = None, seed: int = 1) -> SmallOffice:
    """An office with a meeting room, two doors, a desk, and eight people."""
    office = SmallOffice(storage if storage is not None else MemoryStorage(), seed)
    office.place("会议室", "meeting_room", "meeting_room")
    office.place("301", "office", "door", section="代表工委")
    office.place("302", "office", "door", section="法工委")
    office.place("前台", "reception", "desk")
    office.person("admin", "administrator")
    office.person("clerk", "office_clerk")
    office.person("organiser", "staff", section="代表工委")
    office.person("secretary", "secretary_general")
    office.person("inspector", "hygiene_inspector", "staff")
    office.person("colleague", "hygiene_inspector", "staff", section="法工委")
    office.person("desk", "receptionist", "staff")
    office.person("handler", "staff", section="代表工委")
    return office
