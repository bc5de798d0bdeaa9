"""``luzhi backup`` killed with SIGKILL at any moment beside a server that takes pushes: what has a backup's name is whole, and the
phones are told of no more than that.
"""

from __future__ import annotations

import random
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from server.command import main
from server.keeping.manifest import backups_of
from server.keeping.restore import check_backup
from server.keeping.snapshot import MAKING
from tests.real_server import ROOT, Server, SmallTown
from tests.small_office import CATALOGUE

ROUNDS = 8


@pytest.fixture
def town(tmp_path: Path) -> Iterator[SmallTown]:
    """The small office, its server running."""
    server = Server(tmp_path / "data")
    made = SmallTown(server)
    server.start()
    yield made
    server.stop(signal.SIGKILL)


def test_a_killed_backup_is_never_taken_for_one(town: SmallTown, tmp_path: Path) -> None:
    chance, desk = random.Random(8), town.phone("接待员")
    assert desk.replica is not None
    backups = tmp_path / "backups"
    store = backups / town.id
    data = ["--data", str(town.server.data)]
    for _ in range(ROUNDS):
        command = [sys.executable, "-m", "tests.other_clock", "backup", "--to", str(backups), *data]
        process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL)
        for _ in range(chance.randrange(5, 90)):
            desk.replica.create("first_contact.question", {"question": "在哪里？"})
            desk.exchange()
        process.kill()
        process.wait()
        through = desk.exchange().backed_up_through
        seqs = [check_backup(one, CATALOGUE).seq for one in backups_of(store)]
        assert through <= max(seqs, default=0)
    assert main(["backup", "--to", str(backups), *data]) == 0
    assert [one for one in store.iterdir() if one.name.startswith(MAKING)] == []
    assert desk.exchange().backed_up_through == check_backup(backups_of(store)[-1], CATALOGUE).seq
    assert desk.replica.kept == []
    assert main(["drill", str(backups), *data]) == 0
