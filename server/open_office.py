"""One office, open: its file, engine, write turn, identity register and blobs.

Everything that touches the office's file goes through ``do``: a job in the office's one thread, answered after the
commit.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path
from typing import TypeVar
from weakref import WeakValueDictionary

from schema.catalogue import Catalogue
from schema.day import day_of
from schema.names import SYSTEM, uuid7
from server.audit.checkpoints import CheckpointKey, Checkpoints
from server.disk import make_folder
from server.identity.house_key import house_key
from server.identity.keys import is_signed
from server.identity.pins import Pins
from server.identity.register import Register
from server.identity.tablets import Tablets
from server.identity.taken_in import take_in
from server.keeping.tombstones import Tombstones
from server.live import Live
from server.quotas import Quotas
from server.reminders.alerts import Alerts
from server.reminders.planner import Planner
from server.reminders.store import ReminderStore
from server.viewed import Views
from server.visitors.codes import PAGE_SECRET, PAGE_SECRET_BYTES, StationCodes, VisitorCodes
from server.waiting import Tray
from server.watched import Watched
from sync.device import Device
from sync.engine import Engine, Surroundings
from sync.event import HOUSE
from sync.exchange import read_request, write_response
from sync.merge import Fields
from sync.sound import sound_rows
from sync.storage import DeviceRow, StorageFailing
from sync.storage_sqlite import SQLiteStorage
from sync.turns import Turns

T = TypeVar("T")
_log = logging.getLogger("luzhi.office")


class OpenOffice:
    """An office's parts. ``folder`` holds ``office.db``, ``blobs/`` and the house's own key; ``keys`` is the folder outside the data in
    which is noted what was erased, beside ``folder`` if not said."""

    def __init__(
        self,
        office: str,
        folder: Path,
        catalogue: Catalogue,
        now_ms: Callable[[], int],
        random: Callable[[int], bytes],
        checkpoint_key: CheckpointKey | None = None,
        keys: Path | None = None,
    ) -> None:
        self.id, self.folder, self.catalogue = office, folder, catalogue
        self.now_ms, self.random = now_ms, random
        make_folder(folder, 0o700)
        if folder.stat().st_mode & 0o077:
            folder.chmod(0o700)
        self.storage = SQLiteStorage(folder / "office.db")
        self.engine = Engine(office, catalogue, self.storage, Surroundings(now_ms, random, is_signed))
        note = self.engine.note_event
        self.register = Register(
            office, self.storage, self.storage.database, now_ms, random, note, self.engine.standing
        )
        self.pins = Pins(self.storage.database, now_ms, note)
        self.tablets = Tablets(office, self.storage, self.register, now_ms, random, note)
        self.checkpoints = Checkpoints(self.engine, self.storage.database, checkpoint_key)
        self.tombstones = Tombstones(keys or folder.parent / "erased", office)
        self.planner = Planner(self, ReminderStore(self.storage.database))
        self.quotas = Quotas(now_ms)
        self.lines: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        self.codes = VisitorCodes(self.storage)
        self.stations = StationCodes(self.storage, self.catalogue)
        self.alerts = Alerts(self)
        self.views = Views(now_ms)
        self.tray = Tray(self)
        self.watched = Watched(self.storage, now_ms, self.do)
        try:
            self.engine.open()
            with self.storage.turn():
                self.register.open()
                self.pins.open()
                self.checkpoints.open()
                self.planner.store.open()
                if self.storage.meta(PAGE_SECRET) is None:
                    self.storage.put_meta(PAGE_SECRET, random(PAGE_SECRET_BYTES).hex())
                take_in(self.storage, self.register, self.pins, note)
            self.watched.open()
            self._name_unfit_values()
        except BaseException:
            self.storage.close()
            raise
        self.live = Live(lambda: day_of(now_ms()))
        self.on_wake: Callable[[], None] = lambda: None
        self.turns = Turns(
            self.storage, self.engine.knowledge.forget, f"office-{office[:8]}", self._tell, self.planner.forget
        )

    @property
    def name(self) -> str:
        """The office's name."""
        return self.storage.meta("name") or ""

    @property
    def is_demo(self) -> bool:
        """Whether everything in it is made up."""
        return self.storage.meta("is_demo") == "1"

    def line(self, device: str) -> asyncio.Lock:
        """Held by what a device brings, so that of each device one thing at a time waits for the write turn. Call in the event loop."""
        return self.lines.setdefault(device, asyncio.Lock())

    def make_checkpoint(self) -> None:
        """Sign the journal's head when it is due; what was taken stays taken when that fails. Call inside the office's turn."""
        try:
            with self.storage.savepoint():
                is_made = self.checkpoints.make_if_due()
        except Exception as wrong:
            self.watched.failed("checkpoint", wrong)
            if isinstance(wrong, (StorageFailing, *self.storage.errors)):
                raise
        else:
            if is_made:
                self.watched.went_well("checkpoint")

    def _name_unfit_values(self) -> None:
        for row in self.engine.knowledge.unfit_values():
            said = (self.id, row.get("parameter"), row.get("since"))
            _log.warning("office %s: the value of %s from %s is not used, its parameter doesn't let it through", *said)

    def wake(self) -> None:
        """Something waits to be sent: the reminders need not wait for their next round."""
        self.on_wake()

    def do(self, write: Callable[[], T]) -> Future[T]:
        """Run ``write`` in the office's turn; the future resolves when it is durable."""

        def give(result: T | None) -> T:
            return result  # type: ignore[return-value]

        return self.turns.submit(write, give)

    def look(self, read: Callable[[], T]) -> Future[T]:
        """Run ``read`` in the office's thread, without a transaction of its own."""
        return self.turns.submit(None, lambda _: read())

    def may_listen(self, device: str, scopes: frozenset[str]) -> bool:
        """Whether a device may still be told of these scopes. Call inside the office's thread."""
        row = self.storage.device(device)
        if row is None or self.engine.standing.refusal_of(row):
            return False
        return self.engine.held_scopes(row.person, on_shared=row.on_shared) == scopes

    def _tell(self, changed: dict[str, int]) -> None:
        """After a turn: who may no longer listen is cut off first, the others hear what moved."""
        if self.engine.standing.is_changed:
            self.engine.standing.is_changed = False
            self.live.cut(self.may_listen)
        self.live.poke(changed)

    def close(self) -> None:
        """Finish what waits and close the file."""
        self.turns.close()
        self.storage.close()

    def storage_devices(self) -> list[DeviceRow]:
        """All devices of the office. Call inside the office's thread."""
        return self.storage.devices()

    def rows(self, collection: str) -> Iterator[Fields]:
        """The records of a collection that can be what their type says. Call inside the office's thread."""
        return (fields for _, fields in sound_rows(self.storage, self.catalogue, collection))

    # --- the house's own hand ---

    def system_device(self) -> Device:
        """The house's own device: author ``system``. Call inside the office's turn, or before others use the office.

        An office that was restored gets another, with another key; what the old one signed stays provable by its public half.
        """
        key = house_key(self.folder)
        known = next(
            (one for one in self.storage.devices() if one.public_key == key.public() and one.state == "active"), None
        )
        if known is None:
            now = self.now_ms()
            known = DeviceRow(
                id=uuid7(now, self.random(10)), person=SYSTEM, public_key=key.public(), label="house", state="active", counter=0,
                enrolled_ms=now, seen_ms=now,
            )  # fmt: skip
            known = self.register.put_new(known, HOUSE)
        device = Device(self.id, known.id, SYSTEM, self.catalogue, key.sign, self.now_ms, self.random)
        device.counter = known.counter
        return device

    def exchange_in_turn(self, device: Device) -> None:
        """Exchange a device in Python with the engine until it is level, inside the turn that is under way."""
        more = True
        while more or device.outbox:
            request, head = read_request(device.request())
            taken = self.engine.take(device.id, request, head)
            answer = device.receive(write_response(self.engine.answer(taken)))
            more = answer.more or answer.tell
