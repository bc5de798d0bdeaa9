"""``python -m tests.crash``: the recipes at more points than the tests take, for the night."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.crash.faults import FAILING, FAILING_ON, KILLED_AT, Ended, count_calls, failures, kills, run_all
from tests.crash.survey import Plan, record, survey

DAY_ROUNDS = 4


def power_loss(where: Path, rounds: int, seed: int, processes: int) -> int:
    """Every moment of a day, ``rounds`` + 1 torn images a moment, records rebuilt from the journal. Returns how many were wrong."""
    done = survey(record(where, DAY_ROUNDS), Plan(torn=rounds + 1, seed=seed, fully=True), processes)
    print(
        f"8.1: {done.images} images, {done.distinct} differ, {sum(done.calls.values())} moments, wrong: {dict(done.wrong)}"
    )
    for one in done.examples:
        print(f"  {one}")
    return sum(done.wrong.values())


def killed(where: Path, rounds: int, _: int, processes: int) -> int:
    """SIGKILL at ``rounds`` times as many calls as the tests take."""
    counts = count_calls(where / "count", DAY_ROUNDS, tuple(KILLED_AT))
    ended = run_all(kills(counts, rounds), where, DAY_ROUNDS, processes)
    return _told("8.3", ended, [one for one in ended if one.wrong])


def failing(where: Path, rounds: int, _: int, processes: int) -> int:
    """``rounds`` times as many failing calls as the tests take."""
    calls = tuple({call for call, _ in (*FAILING, *FAILING_ON)})
    ended = run_all(failures(count_calls(where / "count", DAY_ROUNDS, calls), rounds), where, DAY_ROUNDS, processes)
    return _told("8.4", ended, [one for one in ended if one.wrong or one.code != 0])


def _told(recipe: str, ended: list[Ended], wrong: list[Ended]) -> int:
    refused = sum(1 for one in ended if one.promised.refused)
    print(f"{recipe}: {len(ended)} points, {refused} with refusals, {len(wrong)} wrong")
    for one in wrong:
        print(f"  {one.fault} in {one.promised.phase}: {one.wrong} {one.errors}")
    return len(wrong)


RECIPES: dict[str, Callable[[Path, int, int, int], int]] = {"8.1": power_loss, "8.3": killed, "8.4": failing}


def main() -> int:
    """Run one recipe or all; 1 when anything was wrong."""
    parser = argparse.ArgumentParser(prog="scripts/crash", description="crash recipes, with more points")
    parser.add_argument("--recipe", choices=sorted(RECIPES), help="only this one")
    parser.add_argument("--rounds", type=int, default=3, help="how many times more points")
    parser.add_argument("--seed", type=int, default=1, help="for the pieces that a disk keeps")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    given = parser.parse_args()
    wrong = 0
    for name in [given.recipe] if given.recipe else sorted(RECIPES):
        begun = time.monotonic()
        with tempfile.TemporaryDirectory() as where:
            wrong += RECIPES[name](Path(where), given.rounds, given.seed, given.processes)
        print(f"{name}: {time.monotonic() - begun:.0f} s", flush=True)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
