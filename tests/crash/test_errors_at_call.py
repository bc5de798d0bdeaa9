"""The disk answers EIO or ENOSPC at the driver's nth call, once or from then on (recipe 8.4): what can't be kept is refused by a
declared error, nothing is acknowledged that isn't there, and it goes on by itself or at the next start (I15).
"""

from __future__ import annotations

import pytest

from tests.crash.faults import FAILING, FAILING_ON, Ended, count_calls, failures, run_all
from tests.crash.tracing import need_ptrace

ROUNDS = 2
POINTS_MIN = 36


@pytest.fixture(scope="module")
def ended(tmp_path_factory: pytest.TempPathFactory) -> list[Ended]:
    """A run for each failing call."""
    need_ptrace()
    where = tmp_path_factory.mktemp("errors")
    calls = tuple({call for call, _ in (*FAILING, *FAILING_ON)})
    return run_all(failures(count_calls(where / "count", ROUNDS, calls)), where, ROUNDS)


def test_i15_every_failing_call_ends_in_a_declared_refusal_or_none(ended: list[Ended]) -> None:
    assert [f"{one.fault}: {one.errors}" for one in ended if one.code != 0] == []
    assert [str(one.fault) for one in ended if not one.is_met] == []
    refused = [one for one in ended if one.promised.refused]
    assert len(ended) >= POINTS_MIN
    assert len(refused) > len(ended) // 2
    print(f"{len(ended)} points, {len(refused)} with refusals")


def test_i1_nothing_is_acknowledged_that_is_not_there_and_a_new_start_goes_on(ended: list[Ended]) -> None:
    assert [f"{one.fault}: {one.wrong}" for one in ended if one.wrong] == []


def test_i15_after_a_single_failing_call_the_same_process_goes_on(ended: list[Ended]) -> None:
    once = [one for one in ended if not one.fault.when.endswith("+")]
    assert [f"{one.fault}: {one.promised.refused}" for one in once if not one.promised.is_level] == []
