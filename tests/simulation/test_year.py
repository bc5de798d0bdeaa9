"""The year of the demo office, in rounds of three hours: crashes lose nothing and double nothing, and nobody is flooded."""

from __future__ import annotations

import statistics
from pathlib import Path

from tests.simulation.year import Told, run_year, told_text
from tests.small_office import CATALOGUE

TODAY = "2026-11-24"
THREE_HOURS_MS = 3 * 3_600_000


def test_a_year_with_a_crash_each_week_tells_what_a_calm_year_tells(tmp_path: Path) -> None:
    calm, crashed = (
        run_year(tmp_path / name, TODAY, crashes=seed, every_ms=THREE_HOURS_MS, catalogue=CATALOGUE)
        for name, seed in (("calm", None), ("crashed", 3))
    )
    assert crashed.crashes > 30
    assert crashed.messages == calm.messages
    assert set(calm.sent.values()) == {1}
    assert crashed.sent == calm.sent
    assert len(calm.sent) > 0.99 * len(calm.messages)
    _nobody_is_flooded(calm)
    assert "5.2" in told_text(calm, CATALOGUE)


def _nobody_is_flooded(told: Told) -> None:
    assert statistics.median(told.a_day) <= 2
    assert max(told.a_day) <= 12
    assert told.standing["5.2", "done"] > 100
    assert told.kinds["13.3", "new"] > 10
