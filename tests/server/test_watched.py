"""The house's own tasks: whatever kills one of them, it goes on the next time, keeps nothing else back and is told to the administrator."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pysqlite3 import dbapi2 as sqlite3

from schema.day import DAY_MS
from server import app as app_module
from server.app import tasks_of
from server.keeping import commands, due, erasing, tidy
from server.keeping.daily import DailyBackup
from server.reminders import book, planner
from server.reminders.scheduler import Scheduler
from server.watched import PartlyFailed, Standing, Watched, kept_going
from sync.storage import StorageFailing
from tests.loops import run_to_end
from tests.server.keeping.conftest import VISIT, KeptHouse, replica

WRONGS = (
    OverflowError("date value out of range"), KeyError("since"), sqlite3.OperationalError("disk I/O error"), StorageFailing("disk is full"),
    OSError(28, "No space left"), RecursionError("too deep"), AssertionError(),
)  # fmt: skip
wrongs = pytest.mark.parametrize("wrong", WRONGS, ids=[type(one).__name__ for one in WRONGS])


class Enough(BaseException):
    """The test has seen enough."""


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[KeptHouse]:
    """A house with visits; its own loops are the test's alone."""
    monkeypatch.setattr(app_module, "tasks_of", lambda _: [])
    made = KeptHouse(tmp_path)
    made.visits(made.desk, 3)
    yield made
    made.stop()


def told(kept: KeptHouse) -> dict[str, dict[str, Any]]:
    """What the administrator is told of each task that fails."""
    kept.admin.renew()
    lines = kept.admin.call("get", "/api/tasks").json()
    return {one["task"]: one["standing"] for one in lines if one["standing"]["failing_since"] is not None}


def failing_once(wrong: Exception, real: Callable[..., Any]) -> Callable[..., Any]:
    """Raises the first time, and is itself afterwards."""
    tries: list[int] = []

    def run(*given: Any, **named: Any) -> Any:
        tries.append(1)
        if len(tries) == 1:
            raise wrong
        return real(*given, **named)

    return run


def rounds(kept: KeptHouse, look: Callable[[int], None], count: int = 2) -> None:
    """Run the tidying for so many rounds; ``look`` sees what stands between them."""
    seen: list[float] = []

    async def wait(seconds: float) -> None:
        seen.append(seconds)
        await asyncio.to_thread(look, len(seen))
        if len(seen) == count:
            raise Enough

    with pytest.raises(Enough):
        run_to_end(tidy.tidy_for_ever(kept.house.offices.values(), wait))


@wrongs
@pytest.mark.parametrize(("task", "name"), [("tidy", "tidy_office"), ("erase", "erase_due")])
def test_13_3_tidying_and_erasing_go_on_after_anything_and_are_told(
    kept: KeptHouse, monkeypatch: pytest.MonkeyPatch, wrong: Exception, task: str, name: str
) -> None:
    monkeypatch.setattr(tidy, name, failing_once(wrong, getattr(tidy, name)))
    found: list[dict[str, Any]] = []
    rounds(kept, lambda _: found.append(told(kept)))
    assert list(found[0]) == [task] and found[1] == {}
    assert type(wrong).__name__ in found[0][task]["error"]
    assert found[0][task]["kind"] == (
        "disk" if isinstance(wrong, OSError | StorageFailing | sqlite3.Error) else "program"
    )


def test_13_3_one_record_that_can_not_be_erased_keeps_no_other_back(
    kept: KeptHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = replica(kept.desk)
    made = [
        desk.create(VISIT, {"visitor": "客", "contact": f"1391234000{one}", "matter": "事", "received_at": 0})
        for one in range(3)
    ]
    for one in made:
        desk.act(VISIT, one, "finish", {"result": "好"})
    kept.desk.exchange()
    kept.now += 40 * DAY_MS
    until = due.kept_until

    def wrong_for_one(keep: Any, record: Any, amount: int, unit: str) -> str | None:
        if record.get("id") == made[1]:
            raise OverflowError("date value out of range")
        return until(keep, record, amount, unit)

    def contacts() -> list[object]:
        rows = [kept.office.look(lambda one=one: kept.office.storage.stored(VISIT, one)).result() for one in made]
        return [row.fields().get("contact") for row in rows if row is not None]

    monkeypatch.setattr(due, "kept_until", wrong_for_one)
    with pytest.raises(PartlyFailed) as partly:
        erasing.erase_due(kept.office)
    assert {item for item, _ in partly.value.wrongs} == {f"{VISIT} {made[1]}"}
    assert contacts() == [None, "13912340001", None]
    monkeypatch.setattr(due, "kept_until", until)
    erasing.erase_due(kept.office)
    assert contacts() == [None, None, None]


@wrongs
def test_9_8_planning_reminders_goes_on_after_anything_and_is_told(
    kept: KeptHouse, monkeypatch: pytest.MonkeyPatch, wrong: Exception
) -> None:
    scheduler = Scheduler(kept.office, kept.house.pusher, "test")
    monkeypatch.setattr(kept.office.planner, "plan", failing_once(wrong, kept.office.planner.plan))
    run_to_end(scheduler.watched_round())
    assert list(told(kept)) == ["reminders"]
    run_to_end(scheduler.watched_round())
    assert told(kept) == {}


@wrongs
def test_9_8_sending_goes_on_after_anything_and_is_told(
    kept: KeptHouse, monkeypatch: pytest.MonkeyPatch, wrong: Exception
) -> None:
    scheduler = Scheduler(kept.office, kept.house.pusher, "test")
    monkeypatch.setattr(scheduler, "_batch", failing_once(wrong, scheduler._batch))
    run_to_end(scheduler.watched_round())
    assert list(told(kept)) == ["sending"]
    run_to_end(scheduler.watched_round())
    assert told(kept) == {}


def test_9_8_one_record_whose_duty_can_not_be_worked_out_keeps_no_other_back(
    kept: KeptHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad = kept.visits(kept.desk, 1)[0]
    real = book.owings

    def owings(duty: Any, name: str, ground: Any, now: int, **more: Any) -> Iterator[Any]:
        for one in real(duty, name, ground, now, **more):
            if one.record == bad:
                raise OverflowError("date value out of range")
            yield one

    monkeypatch.setattr(book, "owings", owings)
    kept.office.do(kept.office.planner.forget).result()
    run_to_end(Scheduler(kept.office, kept.house.pusher, "test").watched_round())
    standing = told(kept)["reminders"]
    assert standing["items"] and all(item.endswith(bad) for item in standing["items"])
    assert len({one.record for one in kept.office.planner.book.open()} - {""}) >= 3
    kept.admin.renew()
    assert kept.admin.call("get", "/api/board").status_code == 200


@pytest.mark.parametrize("name", ["steps_of", "payload_of"])
def test_9_8_one_message_that_can_not_be_planned_keeps_no_other_back(
    kept: KeptHouse, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    kept.visits(kept.other, 3)
    real = getattr(planner, name)
    monkeypatch.setattr(planner, name, failing_once(KeyError("label"), real))
    kept.office.do(kept.office.planner.forget).result()
    scheduler = Scheduler(kept.office, kept.house.pusher, "test")
    kept.now += DAY_MS
    run_to_end(scheduler.watched_round())
    assert told(kept)["reminders"]["error"] == "KeyError"
    assert kept.office.look(lambda: len(list(kept.office.storage.collection("office.message")))).result() > 0
    run_to_end(scheduler.watched_round())
    assert told(kept) == {}


@wrongs
def test_the_nightly_backup_goes_on_after_anything_and_is_told(kept: KeptHouse, wrong: Exception) -> None:
    async def well(_data: Path, _backups: Path) -> int:
        kept.back_up()
        return 0

    seen: list[BaseException | None] = []
    make = failing_once(wrong, well)
    waits: list[float] = []

    async def wait(seconds: float) -> None:
        waits.append(seconds)
        kept.now += int(seconds * 1000)
        if len(waits) == 2:
            raise Enough

    with pytest.raises(Enough):
        run_to_end(DailyBackup(kept.data, kept.backups, lambda: kept.now, wait, make, seen.append).run())
    assert [one is None for one in seen] == [False, True]


def test_an_office_that_can_not_be_backed_up_at_night_keeps_none_of_the_others_back(
    kept: KeptHouse, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    other = kept.house.make_office("另一机关")
    first = min(kept.office.id, other.id)
    real = commands.back_up
    made: list[str] = []

    def back_up(office: Path, *rest: Any) -> Any:
        if office.name == first:
            raise KeyError("manifest")
        made.append(office.name)
        return real(office, *rest)

    monkeypatch.setattr(commands, "back_up", back_up)
    from server.command import main

    assert main(["backup", "--data", str(kept.data), "--to", str(kept.backups), "--daily"]) == 1
    assert made == [max(kept.office.id, other.id)]
    assert first in capsys.readouterr().out


@wrongs
def test_cp2_a_checkpoint_that_can_not_be_signed_is_told_and_signed_the_next_time(
    kept: KeptHouse, monkeypatch: pytest.MonkeyPatch, wrong: Exception
) -> None:
    make = kept.office.checkpoints.make_if_due
    monkeypatch.setattr(kept.office.checkpoints, "make_if_due", failing_once(wrong, make))
    replica(kept.desk).create(VISIT, {"visitor": "客", "matter": "事", "received_at": 0})
    kept.now += DAY_MS
    kept.desk.renew()
    is_disk = isinstance(wrong, StorageFailing | sqlite3.Error)
    body = replica(kept.desk).request(0)
    assert kept.desk.send(body).status_code == (507 if is_disk else 200)
    assert list(told(kept)) == ["checkpoint"]
    kept.desk.exchange()
    assert told(kept) == {}


@wrongs
def test_a_task_that_ends_all_the_same_is_told_and_started_again(wrong: Exception) -> None:
    starts: list[int] = []
    seen: list[BaseException] = []

    async def run() -> None:
        starts.append(1)
        if len(starts) == 1:
            raise wrong

    async def wait(_: float) -> None:
        if len(starts) == 3:
            raise Enough

    with pytest.raises(Enough):
        run_to_end(kept_going("a task", run, seen.append, wait))
    assert seen[0] is wrong and len(starts) == len(seen) == 3


def test_every_task_that_the_house_starts_is_watched(kept: KeptHouse, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[str] = []

    async def note(name: str, *_: object, **__: object) -> None:
        started.append(name)

    monkeypatch.setattr(app_module, "kept_going", note)

    async def run() -> None:
        await asyncio.gather(*tasks_of(kept.house))

    run_to_end(run())
    assert started == ["tidying", "reminding", "telling what was stopped"]


def test_health_says_that_something_fails_and_not_what(kept: KeptHouse) -> None:
    assert kept.client.get("/api/health").json()["tasks"] == "ok"
    kept.office.watched.failed("erase", OverflowError("of somebody"))
    answer = kept.client.get("/api/health")
    assert answer.json()["tasks"] == "failing" and "erase" not in answer.text and "Overflow" not in answer.text


def test_only_those_who_keep_the_house_are_told(kept: KeptHouse) -> None:
    assert kept.desk.call("get", "/api/tasks").status_code == 403


def test_what_fails_is_known_after_a_restart_with_its_first_moment_and_the_last_success(kept: KeptHouse) -> None:
    kept.office.watched.went_well("erase")
    well, kept.now = kept.now, kept.now + 5000
    kept.office.watched.failed("erase", OverflowError("x"))
    since, kept.now = kept.now, kept.now + 5000
    kept.office.watched.failed("erase", OverflowError("x"))
    kept.stop()
    kept.start()
    standing = told(kept)["erase"]
    assert (standing["well_ms"], standing["failing_since"]) == (well, since)


def test_what_was_noted_and_can_not_be_read_begins_anew(kept: KeptHouse) -> None:
    kept.office.do(lambda: kept.office.storage.put_meta("tasks", "{]")).result()
    fresh = Watched(kept.office.storage, lambda: kept.now, kept.office.do)
    kept.office.look(fresh.open).result()
    assert kept.office.look(fresh.standings).result() == {}
    assert Standing().failing_since is None


def test_the_offices_one_thread_goes_on_when_a_turn_fails_in_whatever_way(
    kept: KeptHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    turns = kept.office.turns
    monkeypatch.setattr(turns, "_take", failing_once(OverflowError("x"), turns._take))
    with pytest.raises(OverflowError):
        kept.office.look(lambda: 1).result(10)
    assert kept.office.look(lambda: 2).result(10) == 2
