"""A small office at work, as a process of its own, to be cut off anywhere: an old file is brought up to date, phones hand in
their work in turns, a picture comes, keys are made, a backup, the file is closed and opened again.

Nothing in it knows of faults. It tells what it promised, a line each, by ``writev`` on its standard output, so that faults
put into ``write`` meet files alone: ``turn`` names the operations offered together, ``taken`` those that were answered,
``refused`` what a declared error kept out. ``python -m tests.crash.driver FOLDER`` runs it.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import shutil
import threading
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import Any

import msgspec

from schema.catalogue import find_catalogue
from server import blobs
from server.audit.checkpoints import CheckpointKey, KeysUnusable
from server.identity.house_key import house_key
from server.keeping.in_use import StillInUse
from server.keeping.snapshot import Unfinished, UnsoundCopy, back_up
from server.keeping.space import NoRoom
from server.problems import Problem
from sync.device import Device, Row, Waiting
from sync.engine import Engine, Surroundings
from sync.exchange import Response, read_request, write_response
from sync.operation import read_operation
from sync.storage import StorageFailing
from sync.storage_sqlite import SQLiteStorage
from sync.turns import Turns
from tests.pictures import jpeg

CATALOGUE = find_catalogue()
OLD = Path(__file__).parent.parent / "upgrade" / "version_1"
ABOUT: dict[str, Any] = json.loads((OLD / "phones.json").read_text(encoding="utf-8"))
OFFICE = str(ABOUT["office"])
QUESTION = "first_contact.question"
DECLARED = (StorageFailing, Problem, UnsoundCopy, Unfinished, NoRoom, StillInUse, KeysUnusable)
PHONE = "picture-phone"
PICTURE_BYTES = 9000
_DAY_MS = 86_400_000


def sign_with(key: bytes, text: bytes) -> bytes:
    """The test's signature."""
    return hashlib.sha256(key + text).digest()


def office_folder(where: Path) -> Path:
    """The office's folder in a driver's folder."""
    return where / "offices" / OFFICE


def prepare(where: Path) -> Path:
    """A driver's folder with the old office in it."""
    office_folder(where).mkdir(parents=True)
    shutil.copyfile(OLD / "office.db", office_folder(where) / "office.db")
    return where


def tell(*words: str) -> None:
    """A line to who watches; it is out when this returns."""
    os.writev(1, [(" ".join(words) + "\n").encode()])


def old_phone(name: str, now_ms: Callable[[], int], seed: int) -> Device:
    """A phone with a week of waiting work, just updated."""
    about = ABOUT["phones"][name]
    key = bytes.fromhex(about["key"])
    device = Device(
        OFFICE, about["device"], about["person"], CATALOGUE, lambda text: sign_with(key, text),
        now_ms, random.Random(f"{name} {seed}").randbytes,
    )  # fmt: skip
    device.schema, device.epoch, device.counter = about["schema"], about["epoch"], about["counter"]
    device.stamp, device.cursors = about["stamp"], dict(about["cursors"])
    for scope, rows in about["base"].items():
        for record, (collection, seq, body) in rows.items():
            device.base[scope][record] = Row(collection, seq, bytes.fromhex(body))
    raws = [bytes.fromhex(raw) for raw in about["outbox"]]
    device.outbox = [Waiting(read_operation(raw), raw) for raw in raws]
    device.upgrade(CATALOGUE)
    return device


class Driver:
    """The office at work. ``pragmas`` are set on the opened file."""

    def __init__(
        self, where: Path, pragmas: tuple[str, ...] = (), seed: int = 1, tell: Callable[..., None] = tell
    ) -> None:
        self.where, self.pragmas, self.tell = where, pragmas, tell
        self.chance = random.Random(seed)
        self.now = int(ABOUT["now"]) + (seed - 1) * 30 * _DAY_MS
        self.phones = {name: old_phone(name, lambda: self.now, seed) for name in ("desk", "handler")}
        self.storage: SQLiteStorage | None = None
        self.turns: Turns | None = None

    def try_to(self, what: str, work: Callable[[], None]) -> bool:
        """Do something; a declared refusal is told and is no fault."""
        try:
            work()
        except DECLARED as declared:
            self.tell("refused", what, type(declared).__name__, msgspec.json.encode(str(declared)).decode())
            return False
        return True

    # --- the office's file ---

    def open(self) -> None:
        """Open the file and bring it up to date. Raises ``StorageFailing``."""
        storage = SQLiteStorage(office_folder(self.where) / "office.db")
        try:
            for pragma in self.pragmas:
                storage.database.conn.execute(f"PRAGMA {pragma}")
            world = Surroundings(
                lambda: self.now, self.chance.randbytes, lambda key, text, sig: sig == sign_with(key, text)
            )
            self.engine = Engine(OFFICE, CATALOGUE, storage, world)
            self.engine.open()
            with storage.turn():
                rows = {phone: storage.device(phone.id) for phone in self.phones.values()}
        except BaseException:
            storage.close()
            raise
        for phone, row in rows.items():
            phone.counter = max(phone.counter, row.counter if row is not None else 0)
        self.storage = storage
        self.turns = Turns(storage, self.engine.knowledge.forget, "driver")
        self.tell("open", str(CATALOGUE.version))

    def close(self) -> None:
        """Finish and close the file: the log is laid into it and goes."""
        if self.turns is not None and self.storage is not None:
            self.turns.close()
            self.storage.close()
        self.turns = self.storage = None

    # --- phones ---

    def ask(self) -> None:
        """Each phone writes down some questions, the last two as a group."""
        for name, phone in self.phones.items():
            made = [phone.create(QUESTION, {"question": f"{name} {self.chance.randrange(10**6)}"})]
            group = f"{name}-{self.chance.randrange(10**9)}"
            for text in ("一", "二"):
                made.append(phone.create(QUESTION, {"question": text * self.chance.randrange(1, 200)}, group=group))
            phone.patch(QUESTION, made[0], {"question": "改过"})

    def hand_in(self) -> bool:
        """All phones exchange in one turn; gives whether all were answered."""
        assert self.turns is not None
        entered, go_on = threading.Event(), threading.Event()

        def hold(_: object) -> None:
            entered.set()
            go_on.wait()

        gate = self.turns.submit(None, hold)
        gate.add_done_callback(lambda _: entered.set())
        entered.wait()
        waiting = [
            (phone, [one.operation.id for one in phone.outbox], phone.request()) for phone in self.phones.values()
        ]
        self.tell("turn", *(one for _, ids, _ in waiting for one in ids))
        futures = [(phone, ids, self._submit(phone, body)) for phone, ids, body in waiting]
        go_on.set()
        answered = [self.try_to("turn", partial(self._answered, *one)) for one in futures]
        return all(answered)

    def _submit(self, phone: Device, body: bytes) -> Future[bytes]:
        assert self.turns is not None
        request, head = read_request(body)
        return self.turns.submit(
            lambda: self.engine.take(phone.id, request, head),
            lambda taken: write_response(self.engine.answer(taken)) if taken is not None else b"",
        )

    def _answered(self, phone: Device, ids: list[str], future: Future[bytes]) -> None:
        try:
            answer: Response = phone.receive(future.result())
        except StorageFailing:
            self.tell("waits", *ids)
            raise
        if any(one.outcome not in ("applied", "merged", "duplicate") for one in answer.results):
            raise AssertionError(answer.results)
        self.tell("taken", *(one.id for one in answer.results))

    def work(self, rounds: int) -> None:
        """Some rounds of questions and turns."""
        for _ in range(rounds):
            self.now += 1000
            self.ask()
            self.hand_in()

    # --- files beside it ---

    def bring_picture(self) -> None:
        """A picture in two parts, then another at once."""
        for in_parts in (True, False):
            content = jpeg(self.chance.randbytes(PICTURE_BYTES - len(jpeg(b""))).replace(b"\xff", b"\0"))
            self.try_to("picture", partial(self._put, content, in_parts))

    def _put(self, content: bytes, in_parts: bool) -> None:
        name, folder = hashlib.sha256(content).hexdigest(), office_folder(self.where)
        if in_parts:
            half = blobs.put_part(folder, name, PHONE, 0, len(content), content[:4000])
            blobs.put_part(folder, name, PHONE, half, len(content), content[half:])
        else:
            blobs.put_blob(folder, name, content, PHONE)
        self.tell("kept", name)

    def make_keys(self) -> None:
        """The house's own key and the one that signs checkpoints, at their first use."""
        self.tell("house", house_key(office_folder(self.where)).public().hex())
        key = CheckpointKey.in_folder(self.where / "keys", self.where / "offices", self.chance.randbytes)
        self.tell("signs", key.public().hex())

    def back_up(self) -> None:
        """A backup beside the open file."""
        made = back_up(
            office_folder(self.where), self.where / "backups" / "of", CATALOGUE, self.now, CheckpointKey.found(self.where / "keys")
        )  # fmt: skip
        self.tell("backed", made.folder.name, str(made.manifest.seq))

    # --- all of it ---

    def run(self, rounds: int) -> None:
        """The whole day; after a refusal it goes on with the same file while that is open."""
        for phase, count in (("upgrade", rounds), ("again", 2 * rounds)):
            self.tell("phase", phase)
            if self.storage is None and not self.try_to("open", self.open) and not self.try_to("open", self.open):
                return
            self.tell("phase", f"{phase}.turns")
            self.work(count)
            self.tell("phase", f"{phase}.pictures")
            self.bring_picture()
            self.tell("phase", f"{phase}.keys")
            self.try_to("keys", self.make_keys)
            self.tell("phase", f"{phase}.backup")
            self.now += _DAY_MS
            self.try_to("backup", self.back_up)
            self.tell("phase", f"{phase}.after")
            self.work(max(1, count // 2))
            self.tell("phase", f"{phase}.close")
            self.close()
        self.tell("phase", "end")
        if self.try_to("open", self.open) or self.try_to("open", self.open):
            if self.hand_in() or self.hand_in():
                self.tell("level")
            self.close()
        self.tell("end")


def main() -> None:
    """Run the driver over a folder that was prepared."""
    parser = argparse.ArgumentParser(prog="driver")
    parser.add_argument("where", type=Path)
    parser.add_argument("--rounds", type=int, default=4)
    parser.add_argument("--pragma", action="append", default=[])
    given = parser.parse_args()
    Driver(given.where, tuple(given.pragma)).run(given.rounds)


if __name__ == "__main__":
    main()
