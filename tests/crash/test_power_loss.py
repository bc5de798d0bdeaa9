"""The power goes at any moment of a driver's day (recipe 8.1): whatever the disk kept, what was acknowledged is there, each turn
whole or absent, the file sound, the journal's chain unbroken, pictures, keys and backups whole. Controls show that it can fail.
"""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.crash.images import Disk, File
from tests.crash.replay import Replay
from tests.crash.survey import Plan, Recorded, record, survey
from tests.crash.tracing import need_ptrace

ROUNDS = 3
IMAGES_MIN = 900
BITTEN = ("integrity_check", "the office's file")
"""What a damaged file is told as."""


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> Recorded:
    """A day of the driver, call by call."""
    need_ptrace()
    return record(tmp_path_factory.mktemp("power"), ROUNDS)


def test_the_disk_that_is_rebuilt_ends_as_the_real_one(recorded: Recorded) -> None:
    replay = Replay(Disk(recorded.first, recorded.place), recorded.log)
    moments = list(replay.moments())
    image = replay.disk.image("all", random.Random(1))
    files = {path: content for path, content in image.items() if content is not None}
    real = {one.relative_to(recorded.place).as_posix(): one for one in recorded.place.rglob("*") if one.is_file()}
    assert {path: one.read_bytes() for path, one in real.items()} == files
    assert len(moments) > 500
    assert replay.lines[-2:] == ["level", "end"]


def test_i1_power_loss_at_any_moment_loses_nothing_acknowledged_and_tears_nothing(recorded: Recorded) -> None:
    done = survey(recorded, Plan(stride=9))
    assert (done.wrong, done.examples) == ({}, [])
    assert done.images > IMAGES_MIN
    for call in (
        "pwrite64 log", "fsync log", "pwrite64 file", "fsync file", "unlink log", "write picture", "rename picture",
        "rename backup", "fsync backup", "pwrite64 backup", "link key",
    ):  # fmt: skip
        assert done.calls[call] > 0, f"no moment after {call}"
    for phase in ("upgrade", "upgrade.turns", "upgrade.pictures", "upgrade.backup", "upgrade.close", "again.turns"):
        assert done.phases[phase] > 0, f"no moment in {phase}"
    print(f"{done.images} images, {done.distinct} of them differ; {sum(done.calls.values())} moments")


def test_control_without_any_sync_the_file_is_damaged_and_work_is_lost(tmp_path: Path) -> None:
    need_ptrace()
    done = survey(record(tmp_path, 2, "synchronous=OFF"), Plan(stride=60, every=5))
    assert done.wrong["lost"] > 0
    assert sum(done.wrong[one] for one in BITTEN) > 0


def test_control_synced_at_checkpoints_only_the_file_is_sound_and_work_is_lost(tmp_path: Path) -> None:
    need_ptrace()
    done = survey(record(tmp_path, 2, "synchronous=NORMAL"), Plan(stride=60, every=5, torn=1))
    assert done.wrong["lost"] > 0
    assert sum(done.wrong[one] for one in BITTEN) == 0


def test_control_on_a_disk_that_forgets_names_pictures_and_backups_are_lost(recorded: Recorded) -> None:
    done = survey(recorded, Plan(stride=200, every=3, torn=0, lies=frozenset({"folder"})))
    assert any("pictures" in one for one in done.examples)
    assert done.wrong["lost"] > 0


def test_a_torn_write_keeps_pieces_of_512_bytes_of_old_and_new() -> None:
    file = File(bytearray(b"a" * 2048), b"a" * 2048)
    file.write(256, b"b" * 1280)
    seen = {file.after("torn", random.Random(seed)) for seed in range(200)}
    pieces = {(256, 512), (512, 1024), (1024, 1536)}
    for held in seen:
        assert {(begin, end) for begin, end in pieces if held[begin:end] == b"b" * (end - begin)} | {
            (begin, end) for begin, end in pieces if held[begin:end] == b"a" * (end - begin)
        } == pieces
    assert len(seen) == 8
    assert file.after("none", random.Random(1)) == b"a" * 2048
    file.sync()
    assert file.after("none", random.Random(1)) == bytes(file.now)
