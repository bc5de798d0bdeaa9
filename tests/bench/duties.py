"""What the duties cost: everything worked out anew for one demo office and for a hundred, and what one check-in adds.

``scripts/bench duties [--offices 100]``. Each office is opened from the same file with a book of its own, as a house of many offices has.
"""

from __future__ import annotations

import argparse
import json
import resource
import statistics
import tempfile
import time
from pathlib import Path

from schema.catalogue import find_catalogue
from schema.day import MINUTE_MS, day_of
from server import clock
from server.demo import make_demo
from server.reminders.book import DutyBook
from sync.storage_sqlite import SQLiteStorage

CHECK_INS = 200


def _memory_mb() -> float:
    """Resident memory now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 1e6


def main(arguments: list[str]) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="scripts/bench duties")
    parser.add_argument("--offices", type=int, default=100)
    parser.add_argument("--json", type=Path)
    given = parser.parse_args(arguments)
    catalogue, now = find_catalogue(), clock.now_ms()
    with tempfile.TemporaryDirectory() as folder:
        office = make_demo(Path(folder), catalogue, day_of(now), 2026, clock.random_bytes)
        storage = SQLiteStorage(Path(folder) / office / "office.db")
        try:
            before = _memory_mb()
            cold, warm, books = [], [], []
            for _ in range(given.offices):
                book = DutyBook(storage, catalogue)
                started = time.perf_counter()
                book.refresh((), now)
                cold.append((time.perf_counter() - started) * 1000)
                started = time.perf_counter()
                book.work_out_all(now)
                warm.append((time.perf_counter() - started) * 1000)
                books.append(book)
            memory = _memory_mb() - before
            one = books[0]
            check_ins = [stored.id for stored in storage.collection("party_study.attendance")][:CHECK_INS]
            singles = []
            for number, record in enumerate(check_ins):
                started = time.perf_counter()
                one.refresh([("party_study.attendance", record)], now + number * MINUTE_MS // 1000)
                singles.append((time.perf_counter() - started) * 1000)
        finally:
            storage.close()
    told = {
        "offices": given.offices, "open_owings_each": len(list(one.open())),
        "first_ms": round(statistics.median(cold), 1), "again_ms": round(statistics.median(warm), 1),
        "all_first_ms": round(sum(cold)), "all_again_ms": round(sum(warm)), "memory_mb_each": round(memory / given.offices, 2),
        "check_in_ms_median": round(statistics.median(singles), 2), "check_in_ms_p99": round(sorted(singles)[len(singles) * 99 // 100], 2),
    }  # fmt: skip
    print(json.dumps(told, indent=1))
    if given.json:
        given.json.write_text(json.dumps(told), encoding="utf-8")
    return 0
