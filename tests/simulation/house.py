"""The server of the simulation: an engine over a storage that can crash, lose its memory, be backed up and be put back.

What reaches it is bytes, what leaves it is bytes, a ``Problem``, or nothing (the connection ended).
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from schema.catalogue import Catalogue
from schema.upgrade import steps_between, upgrade_fields
from sync.engine import RESTORED_META, Engine, NotTaken, Surroundings, Taken
from sync.exchange import BadRequest, Result, read_request, write_response
from sync.storage import DeviceRow, Storage, StorageFailing
from sync.storage_memory import MemoryStorage
from sync.storage_sqlite import SQLiteStorage
from sync.word import give_word, waiting_step
from tests.simulation.versions import BASE, NEXT, STEPS
from tests.small_office import sign_with


class Crashed(Exception):
    """The server's process ended here."""


@dataclass(frozen=True)
class Problem:
    """The whole exchange was refused."""

    code: str
    counter: int = 0


Reply = bytes | Problem | None


class MemoryDisk:
    """A storage in memory, and copies of it: what it holds is never changed in place, so that two levels are copied."""

    def __init__(self, image: dict[str, Any]) -> None:
        self.storage: Storage = MemoryStorage()
        self.put_back(image)

    def image(self) -> dict[str, Any]:
        """A copy of everything durable."""
        return copied(vars(self.storage))

    def put_back(self, image: dict[str, Any]) -> None:
        """Lay a copy over what there is."""
        self.storage = MemoryStorage()
        vars(self.storage).update(copied(image))

    def reopen(self) -> None:
        """A new process opens the same storage."""

    def close(self) -> None:
        """Nothing to close."""


def copied(attributes: dict[str, Any]) -> dict[str, Any]:
    """A copy of attributes, of the tables in them and of the tables in those; the leaves are immutable."""
    return {name: _copied(value) for name, value in attributes.items()}


def _copied(value: Any) -> Any:
    if isinstance(value, dict):
        made = value.copy()
        for key, inner in made.items():
            if not isinstance(inner, dict):
                break
            made[key] = inner.copy()
        return made
    return value.copy() if isinstance(value, list | set) else value


class SQLiteDisk:
    """A storage in a file, and copies of the file."""

    def __init__(self, image: Path, folder: Path) -> None:
        self._path, self._count = folder / "office.db", 0
        shutil.copy(image, self._path)
        self.storage: Storage = SQLiteStorage(self._path)

    def image(self) -> Path:
        """A copy of the file."""
        self._count += 1
        made = self._path.with_name(f"copy{self._count}.db")
        self.storage.database.conn.execute("VACUUM INTO ?", (str(made),))  # type: ignore[attr-defined]
        return made

    def put_back(self, image: Path) -> None:
        """Put a copy in the place of the file."""
        self.storage.close()
        for ending in ("-wal", "-shm"):
            self._path.with_name(self._path.name + ending).unlink(missing_ok=True)
        shutil.copy(image, self._path)
        self.storage = SQLiteStorage(self._path)

    def reopen(self) -> None:
        """A new process opens the same file."""
        self.storage.close()
        self.storage = SQLiteStorage(self._path)

    def close(self) -> None:
        """Close the file."""
        self.storage.close()


class House:
    """One office's server. ``watch`` is told of each exchange taken and each answer sent; ``fate`` says where it crashes."""

    def __init__(self, office: str, disk: Any, now_ms: Callable[[], int], random: Callable[[int], bytes]) -> None:
        self.office, self.disk, self.catalogue = office, disk, BASE
        self._now, self._random = now_ms, random
        self._crash_after = -1
        self.backup: Any = None
        self._backed_up_ms = 0
        self.restored = 0
        self.epochs: list[str] = []
        self.on_taken: Callable[[Taken, str], None] = lambda taken, device: None
        self.on_restored: Callable[[], None] = lambda: None
        self.on_answer: Callable[[Taken, str, bytes], None] = lambda taken, device, answer: None
        self.start()

    @property
    def storage(self) -> Storage:
        """The storage as it is open now."""
        found: Storage = self.disk.storage
        return found

    def start(self) -> None:
        """A process begins: nothing in memory, everything on disk."""
        self._crash_after = -1
        self.disk.reopen()
        world = Surroundings(
            self._now, self._random_or_crash, lambda key, text, signature: signature == sign_with(key, text)
        )
        self.engine = Engine(self.office, self.catalogue, self.storage, world)
        self.engine.open()
        if self.engine.epoch() not in self.epochs:
            self.epochs.append(self.engine.epoch())

    def _random_or_crash(self, count: int) -> bytes:
        self._crash_after -= 1
        if self._crash_after == 0:
            raise Crashed
        return self._random(count)

    @contextmanager
    def _turn(self, fate: str) -> Iterator[None]:
        """One write turn that ends as ``fate`` says."""
        with self.storage.turn():
            self._crash_after = int(fate.removeprefix("crash in turn ")) if fate.startswith("crash in turn") else -1
            yield
            self._crash_after = -1
            if fate == "crash before commit":
                raise Crashed
            if fate == "disk full":
                raise StorageFailing("no space left")

    def serve(self, exchanges: list[tuple[str, bytes]], fate: str = "") -> list[Reply]:
        """Take exchanges that wait together in one turn (EX11), then answer each; with a fate none is answered.

        ``crash in turn K`` ends the process at its K-th use of randomness, ``crash before commit`` and ``crash after
        commit`` at the commit; ``disk full`` refuses the turn and lives on.
        """
        replies: list[Reply] = [None] * len(exchanges)
        taken: dict[int, Taken] = {}
        try:
            with self._turn(fate):
                for place, (device, body) in enumerate(exchanges):
                    replies[place] = self._take(device, body, taken, place)
                    self.engine.floors.keep(device)
        except Crashed:
            self.start()
            return [None] * len(exchanges)
        except StorageFailing:
            self.engine.knowledge.forget()
            return [Problem("storage_failing")] * len(exchanges)
        for place, one in taken.items():
            self.on_taken(one, exchanges[place][0])
        if fate == "crash after commit":
            self.start()
            return [None] * len(exchanges)
        for place, one in taken.items():
            answer = write_response(self.engine.answer(one))
            self.on_answer(one, exchanges[place][0], answer)
            replies[place] = answer
        return replies

    def _take(self, device: str, body: bytes, taken: dict[int, Taken], place: int) -> Reply:
        try:
            request, head = read_request(body)
            with self.storage.savepoint():
                taken[place] = self.engine.take(device, request, head)
        except NotTaken as wrong:
            self.engine.knowledge.forget()
            return Problem(wrong.code, wrong.counter)
        except BadRequest as wrong:
            return Problem(wrong.code)
        return None

    def hand_in(self, device: str, body: bytes) -> list[Result]:
        """The last exchange of a revoked device (EX14)."""
        request, head = read_request(body)
        try:
            with self.storage.turn():
                return self.engine.take(device, request, head, is_last=True).results
        except NotTaken:
            return []

    def give_word(self, entry: int, person: str) -> Result:
        """A person gives their word for the step under an entry's number (TI5)."""
        with self.storage.turn():
            step = waiting_step(self.storage, entry)
            assert step is not None
            return give_word(self.engine, step, person)

    # --- what keepers of the server do ----------------------------------------------------------------------

    def put_device(self, row: DeviceRow) -> None:
        """Enrol or change a device."""
        with self.storage.turn():
            self.storage.put_device(row)

    def back_up(self) -> None:
        """Take a copy away from the house; from now on phones need not keep what it holds."""
        self.backup, self._backed_up_ms = self.disk.image(), self._now()
        with self.storage.turn():
            self.storage.put_meta("backed_up_through", str(self.storage.last_seq()))

    def restore(self) -> None:
        """Put the last copy back: what came after is lost here, and the epoch is another."""
        devices = self.storage.devices()
        self.disk.put_back(self.backup)
        with self.storage.turn():
            self.storage.put_meta("epoch", self._random(16).hex())
            self.storage.put_meta(RESTORED_META, f"{self._backed_up_ms} {self._now()}")
            known = {row.id: row for row in self.storage.devices()}
            for row in devices:
                before = known.get(row.id)
                counter = before.counter if before else 0
                stood = (before.level_ms, before.level_seq, before.rest_since_ms) if before else (0, 0, 0)
                put_back = msgspec.structs.replace(
                    row, counter=counter, level_ms=stood[0], level_seq=stood[1], rest_since_ms=stood[2]
                )
                self.storage.put_device(put_back)
        self.restored += 1
        self.start()
        self.on_restored()

    def compact(self, through: int) -> int:
        """Drop old gone marks."""
        with self.storage.turn():
            return self.engine.compact(through)

    def upgrade(self) -> None:
        """The next version of the program takes over the storage."""
        self.catalogue = NEXT
        self.start()


def fields_now(catalogue: Catalogue, collection: str, fields: dict[str, Any]) -> dict[str, Any]:
    """Fields or paths as they are called in a catalogue's version (harmless when they are so called already)."""
    return upgrade_fields(steps_between(STEPS, collection, BASE.version, catalogue.version), fields)
