"""I1 to I18: fixed seeds of the simulation hold, and each planted bug is noticed.

``scripts/simulate`` runs as many seeds as one has time for; ``scripts/simulate --mutations`` searches without hints.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.simulation.events import plan
from tests.simulation.honest import BEFORE, LOST, MARKED, WAITING, HonestOffice
from tests.simulation.mutations import MUTATIONS, Planted, let_refused_vanish
from tests.simulation.run import EVERY_NTH_IN_FILE, STEPS_DEFAULT, is_in_file, run, run_seed, shrink, told

SEEDS = 150
SEEDS_A_TEST = 25
SEEDS_A_MUTATION = 60
FIRST_SEEDS = {
    "believe_rest_for_ever": 226,
    "ignore_the_horizon": 125,
    "ask_for_todays_posts": 56,
    "keep_stale_knowledge": 54,
}
"""Seeds that are known to notice a planted bug that few seeds notice; they are tried first."""


@pytest.mark.parametrize("first", range(0, SEEDS, SEEDS_A_TEST))
def test_every_invariant_holds(first: int) -> None:
    for seed in range(first, first + SEEDS_A_TEST):
        failure = run_seed(seed)
        assert failure is None, told(failure, STEPS_DEFAULT)


@pytest.mark.parametrize("planted", MUTATIONS, ids=lambda one: one.__name__)
def test_a_planted_bug_is_noticed(planted: Callable[[], Planted]) -> None:
    known = FIRST_SEEDS.get(planted.__name__)
    seeds = [*([] if known is None else [known]), *range(SEEDS_A_MUTATION)]
    assert any(found.is_named for seed in seeds if (found := run_seed(seed, planted=planted)) is not None)


def test_a_seed_replays_exactly() -> None:
    first, again = (run_seed(0, planted=let_refused_vanish) for _ in range(2))
    assert first is not None
    assert first == again


def test_a_failure_shrinks_to_few_events_that_still_fail() -> None:
    failure = run_seed(0, planted=let_refused_vanish)
    assert failure is not None
    least = shrink(failure, plan(0, STEPS_DEFAULT), let_refused_vanish)
    found = run(0, least, let_refused_vanish)
    assert found is not None and found.invariant == failure.invariant
    assert len(least) < 15


def test_some_seeds_run_over_a_file() -> None:
    assert [seed for seed in range(SEEDS) if is_in_file(seed)][:2] == [EVERY_NTH_IN_FILE - 1, 2 * EVERY_NTH_IN_FILE - 1]


@pytest.mark.parametrize("seed", [1, 2])
def test_an_honest_office_that_was_away_for_weeks_loses_nothing(seed: int) -> None:
    became = HonestOffice(12, seed).run()
    assert became[LOST] == 0
    assert became[MARKED] > became[WAITING] + became[BEFORE]
