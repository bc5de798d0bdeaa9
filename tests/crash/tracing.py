"""strace around a driver: its calls recorded, or a fault put into the nth of them.

A machine that forbids ptrace can't run these tests. They fail there, unless ``LUZHI_NO_PTRACE=1`` says that this is known.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
CALLS = (
    "openat", "open", "creat", "close", "dup", "dup2", "dup3", "lseek", "write", "pwrite64", "writev", "pwritev", "pwritev2",
    "ftruncate", "truncate", "fallocate", "copy_file_range", "sendfile", "fsync", "fdatasync", "sync_file_range", "sync", "syncfs",
    "unlink", "unlinkat", "rename", "renameat", "renameat2", "mkdir", "mkdirat", "rmdir", "link", "linkat", "symlink", "symlinkat",
)  # fmt: skip
"""All that changes what a disk holds, and what is needed to know which file is meant."""
_STRING_BYTES = 4_000_000


def need_ptrace() -> None:
    """Skip where ``LUZHI_NO_PTRACE=1`` says so; fail where strace is missing or forbidden."""
    if os.environ.get("LUZHI_NO_PTRACE") == "1":
        pytest.skip("LUZHI_NO_PTRACE=1: NOTHING WAS PROVED about power loss, kills and failing calls on this machine")
    strace = shutil.which("strace")
    if strace is None:
        pytest.fail("strace is missing (Debian, Ubuntu: apt-get install strace); LUZHI_NO_PTRACE=1 skips these tests")
    tried = subprocess.run([strace, "-f", "-o", os.devnull, sys.executable, "-c", ""], capture_output=True, text=True)
    if tried.returncode != 0:
        pytest.fail(f"strace can't trace here ({tried.stderr.strip()}); LUZHI_NO_PTRACE=1 skips these tests")


def driver(where: Path, rounds: int, *pragmas: str) -> list[str]:
    """The command that runs a driver over a folder."""
    command = [sys.executable, "-m", "tests.crash.driver", str(where), "--rounds", str(rounds)]
    return command + [f"--pragma={one}" for one in pragmas]


def record(log: Path, command: list[str]) -> None:
    """Run a command and write down every call that changes a file, with its bytes."""
    trace = ["strace", "-f", "--seccomp-bpf", "-xx", "-s", str(_STRING_BYTES), "-e", "trace=" + ",".join(CALLS)]
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    subprocess.run(
        [*trace, "-e", "signal=none", "-o", str(log), *command],
        cwd=ROOT, env=environment, check=True, stdout=subprocess.DEVNULL,
    )  # fmt: skip


def with_fault(
    call: str, fault: str, command: list[str], log: Path | str = os.devnull
) -> subprocess.CompletedProcess[str]:
    """Run a command with a fault in some of its calls, for example ``signal=KILL:when=7`` or ``error=EIO:when=3+``."""
    trace = ["strace", "-f", "--seccomp-bpf", "-o", str(log), "-e", f"trace={call}", "-e", f"inject={call}:{fault}"]
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run([*trace, *command], cwd=ROOT, env=environment, check=False, capture_output=True, text=True)
