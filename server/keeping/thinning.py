"""Which backups stay: the newest of each of the last days, weeks and months; the others are cleared away."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from schema.day import DAY_MS, day_of, moment_of
from server.disk import sync_folder
from server.keeping.manifest import DamagedBackup, backups_of, moment_of_name, read_manifest
from server.keeping.snapshot import MAKING, alone_in
from server.settings import BACKUP_HOUR, BACKUPS_KEPT


def kept_of(moments_ms: Iterable[int], kept: tuple[int, int, int] = BACKUPS_KEPT) -> set[int]:
    """Of the moments of backups those that stay: so many days, weeks and months, each by its newest; always the newest of all."""
    newest_first = sorted(moments_ms, reverse=True)
    stays: set[int] = set(newest_first[:1])
    for count, period in zip(kept, (_day, _week, _month), strict=True):
        newest: dict[str, int] = {}
        for moment in newest_first:
            newest.setdefault(period(moment), moment)
        stays.update(list(newest.values())[:count])
    return stays


def _day(moment_ms: int) -> str:
    return day_of(moment_ms)


def _week(moment_ms: int) -> str:
    year, week, _ = date.fromisoformat(day_of(moment_ms)).isocalendar()
    return f"{year}-{week:02d}"


def _month(moment_ms: int) -> str:
    return day_of(moment_ms)[:7]


def due_in_ms(newest_ms: int | None, now_ms: int) -> int:
    """How long until the day's backup is due: at its hour, at once when the last one is from before the last such hour."""
    today = moment_of(day_of(now_ms), BACKUP_HOUR)
    last_due = today if today <= now_ms else today - DAY_MS
    return 0 if newest_ms is None or newest_ms < last_due else last_due + DAY_MS - now_ms


def thin(store: Path) -> int:
    """Clear old backups of an office away, and pictures that none of the others names; gives how many backups went."""
    with alone_in(store):
        there = {moment: one for one in backups_of(store) if (moment := moment_of_name(one.name)) is not None}
        going = [there[moment] for moment in sorted(there.keys() - kept_of(there))]
        # renamed first, and surely so: what is half cleared away must not be taken for a backup
        hidden = [one.rename(one.with_name(f"{MAKING}-{one.name}")) for one in going]
        sync_folder(store)
        for one in hidden:
            shutil.rmtree(one, ignore_errors=True)
        if going:
            _clear_blobs(store)
    return len(going)


def _clear_blobs(store: Path) -> None:
    named: set[str] = set()
    for one in backups_of(store):
        try:
            named |= read_manifest(one).blobs.keys()
        except DamagedBackup:
            return  # what it named is not known: everything stays
    for path in (store / "blobs").glob("*/*"):
        if path.name not in named:
            path.unlink()
