"""The office's write turn: exchanges that wait together are decided in order and committed together (EX11).

One thread an office does all writing and reading. A caller hands in a job and gets a future; the future resolves
after the commit, so that nothing is answered that isn't durable. A job that fails is undone alone.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, Generic, TypeVar

from sync.limits import TURN_EXCHANGES_MAX
from sync.storage import Storage, StorageFailing

T = TypeVar("T")
R = TypeVar("R")


class Job(Generic[T, R]):
    """``write`` runs inside the turn, ``read`` after it with what ``write`` gave."""

    def __init__(self, write: Callable[[], T] | None, read: Callable[[T | None], R]) -> None:
        self.write = write
        self.read = read
        self.written: T | None = None
        self.future: Future[R] = Future()


class Turns:
    """A thread that takes jobs in order. ``on_undone`` is told when work was rolled back, ``on_turn`` which
    scopes a turn moved, ``on_lost`` that a whole turn came to nothing."""

    def __init__(
        self,
        storage: Storage,
        on_undone: Callable[[], None],
        name: str,
        on_turn: Callable[[dict[str, int]], None] = lambda _: None,
        on_lost: Callable[[], None] = lambda: None,
    ) -> None:
        self._storage = storage
        self._on_undone = on_undone
        self._on_turn = on_turn
        self._on_lost = on_lost
        self._jobs: queue.SimpleQueue[Job[Any, Any] | None] = queue.SimpleQueue()
        self._is_closed = False
        self._in_turn = 0
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def submit(self, write: Callable[[], T] | None, read: Callable[[T | None], R]) -> Future[R]:
        """Hand in a job. One that comes when all is closed is told so at once: nobody would take it any more."""
        job = Job(write, read)
        self._jobs.put(job)
        if self._is_closed:
            self._refuse_rest()
        return job.future

    def others_wait(self) -> bool:
        """Whether somebody else waits for this turn to end, or for the next one. Ask inside a job."""
        return self._in_turn > 1 or not self._jobs.empty()

    def close(self) -> None:
        """Finish what waits, then end the thread."""
        self._jobs.put(None)
        self._thread.join()
        self._is_closed = True
        self._refuse_rest()

    def _refuse_rest(self) -> None:
        while True:
            try:
                job = self._jobs.get_nowait()
            except queue.Empty:
                return
            if job is not None:
                job.future.set_exception(StorageFailing("the office is closed"))

    def _run(self) -> None:
        while True:
            first = self._jobs.get()
            if first is None:
                return
            jobs = [first]
            is_last = False
            while len(jobs) < TURN_EXCHANGES_MAX:
                try:
                    job = self._jobs.get_nowait()
                except queue.Empty:
                    break
                if job is None:
                    is_last = True
                    break
                jobs.append(job)
            try:
                self._take(jobs)
            except Exception as wrong:  # noqa: BLE001 - the office's one thread must not end: each caller is told
                for job in jobs:
                    if not job.future.done():
                        job.future.set_exception(wrong)
            if is_last:
                return

    def _take(self, jobs: list[Job[Any, Any]]) -> None:
        writers = [job for job in jobs if job.write is not None]
        self._in_turn = len(jobs)
        try:
            if writers:
                with self._storage.turn():
                    for job in writers:
                        self._write(job)
                self._on_turn(self._storage.moved())
            else:
                self._storage.refresh()
        except Exception as failing:  # noqa: BLE001 - whatever ended the turn, nothing of it was taken: each caller is told
            self._on_undone()
            self._on_lost()
            told = failing if isinstance(failing, StorageFailing) else StorageFailing(str(failing))
            for job in writers or jobs:
                if not job.future.done():
                    job.future.set_exception(told)
        for job in jobs:
            if job.future.done():
                continue
            try:
                job.future.set_result(job.read(job.written))
            except self._storage.errors as failing:
                job.future.set_exception(StorageFailing(str(failing)))
            except Exception as wrong:  # noqa: BLE001 - handed to the caller, who answers it
                job.future.set_exception(wrong)

    def _write(self, job: Job[Any, Any]) -> None:
        try:
            with self._storage.savepoint():
                job.written = job.write() if job.write is not None else None
        except Exception as wrong:
            if isinstance(wrong, (StorageFailing, *self._storage.errors)):
                raise
            self._on_undone()
            job.future.set_exception(wrong)
