"""A driver with a fault in the nth of its calls: killed there, or told that the call failed.

strace is put to a process forked off this one, which has everything loaded and waits to be let go: that costs a fifth of
a fresh start. strace counts the calls of each thread by itself, so the first thread that comes to the nth meets the fault.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
import traceback
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import NoReturn

from tests.crash.driver import Driver, prepare, tell
from tests.crash.examine import Promised, complaints, find

_PR_SET_PTRACER = 0x59616D61
_ANYBODY = ctypes.c_ulong(-1)


@dataclass(frozen=True)
class Fault:
    """``what`` is put into calls of this name: ``signal=KILL``, ``error=EIO``; ``when`` counts from 1, ``7+`` is from the 7th on."""

    call: str
    what: str
    when: str

    def __str__(self) -> str:
        return f"{self.call}:{self.what}:when={self.when}"


@dataclass
class Ended:
    """How a run ended: its exit code and errors, what it promised, what is wrong with what lies there or with a new start, and
    whether the fault came at all.
    """

    fault: Fault
    code: int
    errors: str
    promised: Promised
    wrong: list[str]
    is_met: bool


KILLED_AT = {"fsync": 14, "pwrite64": 18, "rename": 3, "unlink": 3, "ftruncate": 2, "write": 2, "mkdir": 2, "link": 1}
"""At so many of the driver's calls it is killed, and all the more in the longer run."""
FAILING = {
    ("fsync", "EIO"): 7, ("pwrite64", "EIO"): 4, ("pwrite64", "ENOSPC"): 5, ("pread64", "EIO"): 4, ("ftruncate", "EIO"): 2,
    ("write", "ENOSPC"): 2, ("openat", "EIO"): 2, ("unlink", "EIO"): 2, ("rename", "EIO"): 2, ("mkdir", "ENOSPC"): 1, ("link", "EIO"): 1,
}  # fmt: skip
"""Of these calls so many fail, each in a run of its own."""
FAILING_ON = {("fsync", "EIO"): 3, ("pwrite64", "ENOSPC"): 3, ("write", "ENOSPC"): 1, ("mkdir", "ENOSPC"): 1}
"""From so many of these calls on, all further ones fail."""


def kills(counts: dict[str, int], times: int = 1) -> list[Fault]:
    """Where the driver is killed; ``counts`` is how often it makes each call."""
    return [
        Fault(call, "signal=KILL", str(n))
        for call, many in KILLED_AT.items()
        for n in spread(counts[call], many * times)
    ]


def failures(counts: dict[str, int], times: int = 1) -> list[Fault]:
    """Which calls fail, and how."""
    return [
        Fault(call, f"error={error}", f"{n}{on}")
        for table, on in ((FAILING, ""), (FAILING_ON, "+"))
        for (call, error), many in table.items()
        for n in spread(counts[call], many * times)
    ]


def spread(most: int, count: int) -> list[int]:
    """So many numbers from 1 to ``most``, evenly."""
    return sorted({1 + place * (most - 1) // max(1, count - 1) for place in range(min(count, most))})


def count_calls(where: Path, rounds: int, calls: tuple[str, ...]) -> dict[str, int]:
    """Of each call the most that one thread of a driver makes, less a tenth: no two runs make quite the same number."""
    # what is loaded at the first use must not be counted: those that are forked off later have it
    Driver(prepare(where.with_name("first")), tell=lambda *_: None).run(1)
    counted = {call: Counter[str]() for call in calls}
    run = _traced(where, rounds, "-e", "trace=" + ",".join(calls))
    for line in run.log:
        thread, _, rest = line.partition(" ")
        call = rest.strip().split("(", 1)[0]
        if call in counted:
            counted[call][thread] += 1
    most = {call: max(threads.values(), default=0) for call, threads in counted.items()}
    return {call: count - count // 10 for call, count in most.items()}


def run_all(faults: list[Fault], where: Path, rounds: int, processes: int = 2) -> list[Ended]:
    """One run a fault, some at a time."""
    jobs = [(fault, where / str(place), rounds) for place, fault in enumerate(faults)]
    with get_context("fork").Pool(processes) as pool:
        return pool.starmap(run_with, jobs, chunksize=1)


def run_with(fault: Fault, where: Path, rounds: int) -> Ended:
    """Run the driver over a fresh folder with a fault in it, look at what lies there, then start once more without."""
    run = _traced(where, rounds, "-e", f"trace={fault.call}", "-e", f"inject={fault}")
    is_met = any("INJECTED" in line or "killed by SIGKILL" in line for line in run.log)
    promised = Promised().hear(run.lines)
    wrong = complaints(find(where), promised)
    return Ended(fault, run.code, run.errors, promised, wrong + _again(where, promised), is_met)


@dataclass
class _Run:
    lines: list[str]
    errors: str
    code: int
    log: list[str]


def _traced(where: Path, rounds: int, *options: str) -> _Run:
    prepare(where)
    go_read, go_write = os.pipe()
    out_read, out_write = os.pipe()
    err_read, err_write = os.pipe()
    child = os.fork()
    if child == 0:
        for mine, theirs in ((0, go_read), (1, out_write), (2, err_write)):
            os.dup2(theirs, mine)
        os.closerange(3, 1024)
        _work(where, rounds)
    for theirs in (go_read, out_write, err_write):
        os.close(theirs)
    log = where.with_suffix(".calls")
    strace = subprocess.Popen(
        ["strace", "-f", "-o", str(log), *options, "-p", str(child)], stderr=subprocess.PIPE, text=True
    )
    said = strace.stderr.readline() if strace.stderr is not None else ""
    if "attached" in said:
        os.write(go_write, b"!")
    os.close(go_write)
    with os.fdopen(out_read, "rb") as out, os.fdopen(err_read, "rb") as errors:
        lines = out.read().decode().splitlines()
        told = errors.read().decode()
    _, status = os.waitpid(child, 0)
    strace.communicate()
    if "attached" not in said:
        raise RuntimeError(f"strace could not be put to a process: {said}")
    return _Run(lines, told, os.waitstatus_to_exitcode(status), log.read_text(errors="replace").splitlines())


def _work(where: Path, rounds: int) -> NoReturn:
    with suppress(AttributeError, OSError):
        ctypes.CDLL(None).prctl(_PR_SET_PTRACER, _ANYBODY, 0, 0, 0)
    if not os.read(0, 1):
        os._exit(1)
    code = 1
    try:
        Driver(where, ("wal_autocheckpoint=30",), tell=tell).run(rounds)
        code = 0
    except BaseException:  # noqa: BLE001 - told to who waits; the process ends here and must not return into its parent's
        traceback.print_exc(file=sys.stderr)
    sys.stderr.flush()
    os._exit(code)


def _again(where: Path, before: Promised) -> list[str]:
    """A new start without a fault takes work again, and nothing that was promised before is gone."""
    lines: list[str] = []
    Driver(where, seed=2, tell=lambda *words: lines.append(" ".join(words))).run(1)
    after = Promised().hear(lines)
    told = [f"after a new start: {one}" for one in (*complaints(find(where), after), *after.refused)]
    if not after.is_level:
        told.append("after a new start work still waits")
    if lost := before.taken - find(where).operations:
        told.append(f"after a new start {len(lost)} are gone")
    shutil.rmtree(where)
    return told
