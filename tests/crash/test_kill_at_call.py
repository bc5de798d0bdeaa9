"""The driver is killed with SIGKILL at its nth sync, write, rename, … (recipe 8.3): what it had answered is there, the file opens,
the chain holds, and a new start takes up the work.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from tests.crash.faults import KILLED_AT, count_calls, kills, run_all
from tests.crash.tracing import need_ptrace

ROUNDS = 2
POINTS_MIN = 40


def test_i1_a_driver_killed_at_any_call_has_kept_what_it_answered_and_goes_on(tmp_path: Path) -> None:
    need_ptrace()
    counts = count_calls(tmp_path / "count", ROUNDS, tuple(KILLED_AT))
    ended = run_all(kills(counts), tmp_path, ROUNDS)
    assert [f"{one.fault}: {one.wrong}" for one in ended if one.wrong] == []
    assert [str(one.fault) for one in ended if not one.is_met or one.code != -9] == []
    assert len(ended) >= POINTS_MIN
    phases = Counter(one.promised.phase for one in ended)
    assert len(phases) >= 7
    print(f"{len(ended)} points: {dict(phases)}")
