"""Recipe 8.1: the driver is recorded once, and every disk that a power loss could have left behind is opened."""

from __future__ import annotations

import hashlib
import random
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path

from tests.crash import tracing
from tests.crash.driver import prepare
from tests.crash.examine import Found, Promised, complaints, find
from tests.crash.images import Bench, Disk, How
from tests.crash.replay import Moment, Replay

CHECKPOINT_PAGES = 60
"""So often the log is laid into the file; the default of 1,000 pages would hardly come in a test."""
_EXAMPLES = 5
_WRITES = ("write", "pwrite64")


@dataclass(frozen=True)
class Recorded:
    """A driver's record: the folder as it was at first, the folder it worked in, its calls."""

    first: Path
    place: Path
    log: Path


@dataclass
class Survey:
    """What came of it: images opened, how many differed, in which phases and after which calls on what they were taken, what was
    wrong with how many of them, and a few examples.
    """

    images: int = 0
    distinct: int = 0
    phases: Counter[str] = field(default_factory=Counter)
    calls: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    examples: list[str] = field(default_factory=list)

    def add(self, other: Survey) -> None:
        """Take in another."""
        self.images += other.images
        self.distinct += other.distinct
        self.phases += other.phases
        self.calls += other.calls
        self.wrong += other.wrong
        self.examples += other.examples


def record(where: Path, rounds: int, *pragmas: str) -> Recorded:
    """Run the driver under strace."""
    first, place, log = where / "first", where / "place", where / "calls"
    prepare(first)
    shutil.copytree(first, place)
    command = tracing.driver(place, rounds, f"wal_autocheckpoint={CHECKPOINT_PAGES}", *pragmas)
    tracing.record(log, command)
    return Recorded(first, place, log)


@dataclass(frozen=True)
class Plan:
    """How closely to look: of the moments after a write each ``stride``-th, of the others each ``every``-th, ``torn`` random images a
    moment; ``lies`` is what the disk forgets to sync.
    """

    stride: int = 1
    every: int = 1
    torn: int = 2
    seed: int = 1
    lies: frozenset[str] = frozenset()
    fully: bool = False


def survey(recorded: Recorded, plan: Plan, processes: int = 2) -> Survey:
    """Open the images of a record, shared among processes."""
    whole = Survey()
    with get_context("fork").Pool(processes) as pool:
        for part in pool.imap_unordered(_share, [(recorded, plan, one, processes) for one in range(processes)]):
            whole.add(part)
    return whole


def _share(job: tuple[Recorded, Plan, int, int]) -> Survey:
    recorded, plan, mine, processes = job
    told, known = Survey(), dict[bytes, Found]()
    with tempfile.TemporaryDirectory(dir=recorded.log.parent) as folder:
        bench = Bench(Path(folder), "offices")
        replay = Replay(Disk(recorded.first, recorded.place), recorded.log, plan.lies)
        for moment in _chosen(replay.moments(), plan):
            if moment.n % processes == mine:
                _look(replay, moment, plan, known, bench, told)
    told.distinct = len(known)
    return told


def _chosen(moments: Iterable[Moment], plan: Plan) -> Iterator[Moment]:
    for moment in moments:
        if moment.n % (plan.stride if moment.call in _WRITES else plan.every) == 0:
            yield moment


def _look(replay: Replay, moment: Moment, plan: Plan, known: dict[bytes, Found], bench: Bench, told: Survey) -> None:
    promised = Promised().hear(replay.lines)
    told.phases[promised.phase] += 1
    told.calls[f"{moment.call} {kind_of(moment.path)}"] += 1
    ways: list[How] = ["all", "none", *["torn" for _ in range(plan.torn)]]  # type: ignore[list-item]
    for place, how in enumerate(ways):
        chance = random.Random(f"{plan.seed} {moment.n} {place}")
        image = replay.disk.image(how, chance)
        mark = _mark(image)
        if mark not in known:
            bench.lay(image)
            known[mark] = find(bench.where, fully=plan.fully)
        told.images += 1
        wrong = complaints(known[mark], promised)
        told.wrong.update({one.split(":")[0] for one in wrong})
        if wrong and len(told.examples) < _EXAMPLES:
            told.examples.append(
                f"{promised.phase}, after {moment.n} {moment.call} {moment.path}, {how} {place}: {wrong}"
            )


def kind_of(path: str) -> str:
    """What a path is, in a word."""
    place = Path(path)
    if "backups" in place.parts:
        return "backup"
    if "blobs" in place.parts:
        return "picture"
    return {"office.db": "file", "office.db-wal": "log"}.get(place.name, "key" if ".pem" in place.name else "other")


def _mark(image: dict[str, bytes | None]) -> bytes:
    digest = hashlib.sha256()
    for path, content in sorted(image.items()):
        digest.update(f"{path}\0{-1 if content is None else len(content)}\0".encode())
        digest.update(content or b"")
    return digest.digest()
