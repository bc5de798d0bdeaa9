"""Which backups stay, when the next one is due, and the server that makes it by itself."""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from schema.day import DAY_MS, MINUTE_MS, day_of, moment_of
from server.keeping.daily import AGAIN_S, LOOK_S, DailyBackup, make_by_process
from server.keeping.manifest import DamagedBackup, backup_name, backups_of, moment_of_name
from server.keeping.restore import check_backup
from server.keeping.thinning import due_in_ms, kept_of, thin
from tests.loops import run_to_end
from tests.server.keeping.conftest import KeptHouse
from tests.small_office import CATALOGUE

HOUR_MS = 60 * MINUTE_MS
NIGHT = moment_of("2026-11-20", 2)


def test_names_sort_as_moments_and_read_back() -> None:
    chance = random.Random(3)
    moments = sorted(chance.randrange(10**12, 3 * 10**12) for _ in range(200))
    assert [moment_of_name(backup_name(one)) for one in moments] == moments
    assert sorted(map(backup_name, moments)) == [backup_name(one) for one in moments]
    for other in (
        "",
        "blobs",
        ".making-20261120T020000000Z",
        "20261120T020000000",
        "20261320T020000000Z",
        "20261120T020000000Z2",
    ):
        assert moment_of_name(other) is None


def test_seven_days_four_weeks_twelve_months_stay() -> None:
    nights = [NIGHT - days * DAY_MS for days in range(500)]
    days = sorted(day_of(one) for one in kept_of(nights))
    assert days[-7:] == [f"2026-11-{day}" for day in range(14, 21)]
    # Sundays end the weeks of which the newest night stays; months by their last night
    assert "2026-11-08" in days and "2026-11-01" in days
    assert {"2026-10-31", "2026-09-30", "2026-02-28", "2025-12-31"} <= set(days)
    assert "2025-11-30" not in days
    assert len(days) == 7 + 2 + 11


def test_thinned_each_night_nothing_wanted_is_lost_on_the_way() -> None:
    """Clearing away every night comes to the same as clearing away once: each night keeps what later ones need."""
    kept: set[int] = set()
    nights = [NIGHT + days * DAY_MS for days in range(400)]
    for one in nights:
        kept = kept_of({*kept, one})
    assert kept == kept_of(nights)


def test_the_newest_always_stays_and_several_of_a_day_become_one() -> None:
    day = [NIGHT + hours * HOUR_MS for hours in range(10)]
    assert kept_of(day) == {day[-1]}
    assert kept_of(day, (0, 0, 0)) == {day[-1]}
    assert kept_of([]) == set()


@pytest.mark.parametrize(
    ("newest", "now", "due"),
    [
        (None, NIGHT, 0),
        (NIGHT - 1, NIGHT, 0),
        (NIGHT, NIGHT, DAY_MS),
        (NIGHT, NIGHT + 5, DAY_MS - 5),
        (NIGHT - DAY_MS, NIGHT - 5, 5),
        (NIGHT - 3 * DAY_MS, NIGHT - 5, 0),
        (NIGHT + HOUR_MS, NIGHT + 2 * HOUR_MS, 22 * HOUR_MS),
    ],
)
def test_due_at_the_hour_or_at_once_when_it_was_missed(newest: int | None, now: int, due: int) -> None:
    assert due_in_ms(newest, now) == due


def test_clearing_away_takes_pictures_that_no_backup_names(kept: KeptHouse) -> None:
    first = kept.back_up()
    gone = next(iter(first.manifest.blobs))
    (kept.office.folder / "blobs" / gone[:2] / gone).unlink()
    stays = kept.picture(2)
    kept.now += HOUR_MS
    second = kept.back_up()
    assert thin(kept.store) == 1
    assert backups_of(kept.store) == [second.folder]
    assert [one.name for one in (kept.store / "blobs").glob("*/*")] == [stays]
    assert check_backup(second.folder, CATALOGUE) == second.manifest


def test_a_backup_that_can_not_be_read_keeps_every_picture(kept: KeptHouse) -> None:
    first = kept.back_up()
    kept.now += HOUR_MS
    second = kept.back_up()
    (second.folder / "manifest.json").write_bytes(b"{")
    assert thin(kept.store) == 1
    assert len(list((kept.store / "blobs").glob("*/*"))) == len(first.manifest.blobs) == 1
    with pytest.raises(DamagedBackup):
        check_backup(second.folder, CATALOGUE)


class Ended(Exception):
    """The test has seen enough."""


def nights(kept: KeptHouse, make: Callable[[Path, Path], Awaitable[int]], count: int) -> list[float]:
    """Run the daily backup over so many waits, each of which moves the clock."""
    waits: list[float] = []

    async def wait(seconds: float) -> None:
        waits.append(seconds)
        kept.now += int(seconds * 1000)
        if len(waits) == count:
            raise Ended

    with pytest.raises(Ended):
        run_to_end(DailyBackup(kept.data, kept.backups, lambda: kept.now, wait, make).run())
    return waits


def test_the_server_makes_one_at_its_start_and_one_each_night(kept: KeptHouse) -> None:
    made: list[int] = []

    async def make(_data: Path, _backups: Path) -> int:
        made.append(kept.now)
        kept.back_up()
        return 0

    started = kept.now
    waits = nights(kept, make, 14)
    assert made == [started, *(moment_of(day_of(started + days * DAY_MS), 2) for days in (1, 2, 3))]
    assert max(waits) == LOOK_S


def test_one_that_fails_is_told_and_tried_again_in_an_hour(kept: KeptHouse, caplog: pytest.LogCaptureFixture) -> None:
    made: list[int] = []

    async def make(_data: Path, _backups: Path) -> int:
        made.append(kept.now)
        if len(made) < 3:
            return 1
        kept.back_up()
        return 0

    assert nights(kept, make, 3)[:2] == [AGAIN_S, AGAIN_S]
    assert [one - made[0] for one in made] == [0, HOUR_MS, 2 * HOUR_MS]
    assert caplog.text.count("the daily backup into") == 2


def test_the_process_it_starts_backs_up_and_clears_away(kept: KeptHouse) -> None:
    old = kept.back_up()
    kept.visits(kept.desk, 1)
    assert run_to_end(make_by_process(kept.data, kept.backups)) == 0
    (fresh,) = set(backups_of(kept.store)) - {old.folder}
    assert kept.desk.exchange().backed_up_through == check_backup(fresh, CATALOGUE).seq
    assert replica_kept(kept) == 0
    assert run_to_end(make_by_process(kept.data / "nowhere", kept.backups)) == 1


def replica_kept(kept: KeptHouse) -> int:
    """Operations that the desk's phone keeps for a restore."""
    assert kept.desk.replica is not None
    return len(kept.desk.replica.kept)
