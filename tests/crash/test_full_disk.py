"""A small file system runs full while phones push to a real server (recipe 8.7, I15): a clear refusal, reading goes on, nothing
answered is lost, and work is taken again as soon as there is room, without a new start.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from server.audit.verify import verify
from server.blobs import read_blob
from server.command import main
from server.problems import PROBLEMS
from sync.storage_sqlite import SQLiteStorage
from tests.crash.driver import QUESTION
from tests.pictures import jpeg_of
from tests.real_server import CATALOGUE, Server, SmallTown
from tests.web_device import WebDevice

DISK_BYTES = 8_388_608
LEFT_BYTES = 1_048_576
PUSHES_MAX = 400
PICTURE = jpeg_of(LEFT_BYTES + 3, 0)
PICTURE_URL = f"/api/blobs/{hashlib.sha256(PICTURE).hexdigest()}"


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Path]:
    """A file system of a few MB in memory."""
    where = tmp_path / "small"
    where.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={DISK_BYTES}", "none", str(where)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        pytest.skip("there is no mount here: NOTHING WAS PROVED about a full disk on this machine")
    if done.returncode != 0:
        pytest.skip(f"mounting is not allowed: NOTHING WAS PROVED about a full disk here ({done.stderr.strip()})")
    yield where
    subprocess.run(["umount", "-l", str(where)], check=True)


@pytest.fixture
def town(small: Path) -> Iterator[SmallTown]:
    """The small office on that disk, its server running."""
    server = Server(small / "data")
    made = SmallTown(server)
    server.start()
    yield made
    server.stop(signal.SIGKILL)


def fill_up(small: Path) -> Path:
    """Something else takes the room, all but a little; returns the file to remove."""
    other = small / "other"
    with other.open("wb") as file:
        left = shutil.disk_usage(small).free - LEFT_BYTES
        file.write(bytes(left))
    return other


def push(phone: WebDevice) -> Any:
    """One exchange; the phone takes in an answer that is one."""
    assert phone.replica is not None
    answer = phone.send(phone.replica.request())
    if answer.status_code == 200:
        phone.replica.receive(answer.content)
    return answer


def push_until_full(phone: WebDevice) -> tuple[set[str], str, Any]:
    """Questions one after another; gives those that were answered, the one that was refused, and the refusal."""
    assert phone.replica is not None
    answered: set[str] = set()
    for number in range(PUSHES_MAX):
        made = phone.replica.create(QUESTION, {"question": f"{number} " + "在哪里？" * 40})
        answer = push(phone)
        if answer.status_code != 200:
            return answered, made, answer
        answered.add(made)
    raise AssertionError("the disk was never full")


def found_in(town: SmallTown) -> set[str]:
    """The questions in the office's file, whose journal verifies."""
    storage = SQLiteStorage(town.server.data / "offices" / town.id / "office.db")
    found = {stored.id for stored in storage.collection(QUESTION)}
    assert verify(storage, town.id, CATALOGUE).findings == ()
    storage.close()
    return found


def check_refusal(answer: Any) -> None:
    """A refusal with its code, and a sentence for the person in both languages."""
    kind = PROBLEMS["storage_failing"]
    assert answer.status_code == 507
    assert answer.headers["content-type"] == "application/problem+json"
    told = json.loads(answer.content)
    assert (told["code"], told["sentence"]) == ("storage_failing", [kind.sentence.zh, kind.sentence.en])
    assert told["todo"] == [kind.todo.zh, kind.todo.en]


def test_i15_a_full_disk_refuses_clearly_loses_nothing_and_takes_work_again_when_there_is_room(
    town: SmallTown, small: Path
) -> None:
    desk, reader = town.phone("接待员"), town.phone("承办人")
    assert desk.replica is not None and reader.replica is not None
    other = fill_up(small)
    answered, made, refused = push_until_full(desk)
    check_refusal(refused)
    for _ in range(5):
        check_refusal(push(desk))
    assert [one.operation.record for one in desk.replica.outbox] == [made]

    assert push(reader).status_code == 200
    assert answered <= reader.replica.view(QUESTION).keys()
    assert made not in reader.replica.view(QUESTION)
    check_refusal(desk.call("put", PICTURE_URL, content=PICTURE))
    assert desk.call("get", "/api/health").status_code == 200
    assert main(["backup", "--data", str(town.server.data), "--to", str(small / "backups")]) == 1

    other.unlink()
    assert push(desk).status_code == 200
    assert desk.replica.outbox == []
    assert desk.call("put", PICTURE_URL, content=PICTURE).status_code == 200
    town.server.stop()

    assert found_in(town) == answered | {made}
    assert read_blob(town.server.data / "offices" / town.id, PICTURE_URL.rpartition("/")[2]) == PICTURE
    print(f"{len(answered)} answered before the disk was full, all found")


def test_i1_a_server_killed_on_a_full_disk_has_lost_nothing_and_starts_again_on_it(
    town: SmallTown, small: Path
) -> None:
    desk, reader = town.phone("接待员"), town.phone("承办人")
    assert desk.replica is not None and reader.replica is not None
    other = fill_up(small)
    answered, made, refused = push_until_full(desk)
    check_refusal(refused)
    town.server.stop(signal.SIGKILL)
    town.server.start()
    check_refusal(push(desk))
    assert push(reader).status_code == 200
    assert answered <= reader.replica.view(QUESTION).keys()
    other.unlink()
    assert push(desk).status_code == 200
    town.server.stop()
    assert found_in(town) == answered | {made}
