"""``python -m tests.simulation``: seeds on every core until the time is over, or the table of planted bugs."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Iterator
from itertools import count, islice
from multiprocessing import get_context

from tests.simulation import year
from tests.simulation.honest import HonestOffice
from tests.simulation.mutations import MUTATIONS, SEEDS_MAX
from tests.simulation.run import STEPS_DEFAULT, Failure, run_seed, told


def _one(job: tuple[int, int]) -> tuple[int, Failure | None]:
    return job[0], run_seed(*job)


def _caught(place: int) -> tuple[str, int, str]:
    """The first seed that notices a planted bug, and the invariant that it broke (-1: none did)."""
    planted = MUTATIONS[place]
    for seed in range(SEEDS_MAX):
        found = run_seed(seed, planted=planted)
        if found is not None and found.is_named:
            return planted.__name__, seed, found.invariant
    return planted.__name__, -1, ""


def run_mutations(processes: int) -> int:
    """Print which seed and invariant caught each planted bug. Returns how many were not caught."""
    missed = 0
    print(f"{'planted bug':32} {'seed':>5}  invariant")
    with get_context("fork").Pool(processes) as pool:
        for name, seed, invariant in pool.imap(_caught, range(len(MUTATIONS))):
            missed += seed < 0
            print(f"{name:32} {seed if seed >= 0 else '-':>5}  {invariant or 'NOT CAUGHT'}", flush=True)
    return missed


def run_seeds(seeds: Iterator[int], steps: int, seconds: float, processes: int) -> int:
    """Run seeds until they or the time end, or one fails; a failure is shrunk and told. Returns how many failed."""
    begun, done, failed = time.monotonic(), 0, 0
    with get_context("fork").Pool(processes) as pool:
        for seed, failure in pool.imap_unordered(_one, ((seed, steps) for seed in _while(seeds, begun + seconds)), 4):
            done = done + 1
            if failure is not None:
                failed += 1
                print(told(failure, steps), flush=True)
                print(f"again: scripts/simulate --seed {seed} --steps {steps} --seeds 1\n", flush=True)
    spent = time.monotonic() - begun
    print(
        f"{done} seeds of {steps} steps, {failed} failed, {spent:.1f} s, {spent * processes / max(1, done):.3f} s a seed and core"
    )
    return failed


def _while(seeds: Iterator[int], until: float) -> Iterator[int]:
    for seed in seeds:
        if time.monotonic() > until:
            return
        yield seed


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(prog="simulate", description=__doc__)
    parser.add_argument("--seed", type=int, default=0, help="the first seed")
    parser.add_argument("--seeds", type=int, default=0, help="how many seeds (0: as many as the seconds allow)")
    parser.add_argument("--steps", type=int, default=STEPS_DEFAULT, help="events a seed")
    parser.add_argument("--seconds", type=float, default=60.0, help="start no seed after so many seconds")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1, help="how many at once")
    parser.add_argument(
        "--year", metavar="DAY", help="the demo office's year of reminders up to this day (ISO), calm and with crashes"
    )
    parser.add_argument("--honest", type=int, metavar="PHONES", help="an honest office, away for three weeks")
    parser.add_argument("--mutations", action="store_true", help="plant bugs and tell what catches them")
    asked = parser.parse_args()
    if asked.year:
        return year.main(asked.year)
    if asked.honest:
        for what, how_many in sorted(HonestOffice(asked.honest).run().items()):
            print(f"{how_many:6} {what}")
        return 0
    if asked.mutations:
        return min(1, run_mutations(asked.processes))
    seeds = islice(count(asked.seed), asked.seeds or None)
    seconds = float("inf") if asked.seeds and "--seconds" not in sys.argv else asked.seconds
    return min(1, run_seeds(seeds, asked.steps, seconds, asked.processes))


if __name__ == "__main__":
    sys.exit(main())
