"""The server process is killed with SIGKILL while phones push: nothing that was answered is missing, and the journal
verifies (I1, I2).
"""

from __future__ import annotations

import random
import signal
import threading
from pathlib import Path

import httpx

from server import clock
from server.audit.verify import verify
from sync.storage_sqlite import SQLiteStorage
from tests.real_server import CATALOGUE, Server, SmallTown
from tests.web_device import WebDevice

ROUNDS = 8
PHONES = 4


class Pusher:
    """A phone that enters questions one after another and notes what the server said it took."""

    def __init__(self, phone: WebDevice) -> None:
        self.phone = phone
        self.answered: set[str] = set()
        self.stopped = threading.Event()

    def run(self) -> None:
        """Until the connection breaks or the round is over."""
        replica = self.phone.replica
        assert replica is not None
        while not self.stopped.is_set():
            replica.create("first_contact.question", {"question": f"问题 {len(self.answered)}"})
            try:
                self.exchange()
            except httpx.TransportError:
                return

    def exchange(self) -> None:
        """One exchange; what was taken is noted only once the answer is here."""
        replica = self.phone.replica
        assert replica is not None
        records = {one.operation.id: one.operation.record for one in replica.outbox}
        answer = self.phone.send(replica.request())
        assert answer.status_code == 200, answer.text
        for result in replica.receive(answer.content).results:
            assert result.outcome in ("applied", "duplicate")
            self.answered.add(records[result.id])


def test_i1_nothing_answered_is_missing_after_kill_9_in_a_loop_of_pushes(tmp_path: Path) -> None:
    server = Server(tmp_path / "data")
    town = SmallTown(server)
    chance = random.Random(9)
    server.start()
    pushers = [Pusher(town.phone(name)) for name in ("接待员", "承办人", "检查员", "秘书长")[:PHONES]]
    try:
        for _ in range(ROUNDS):
            threads = [threading.Thread(target=one.run) for one in pushers]
            for thread in threads:
                thread.start()
            threading.Event().wait(chance.uniform(0.05, 0.5))
            server.stop(signal.SIGKILL)
            for thread in threads:
                thread.join(20)
            server.start()
            for one in pushers:
                one.exchange()
    finally:
        server.stop(signal.SIGKILL)
    storage = SQLiteStorage(tmp_path / "data" / "offices" / town.id / "office.db")
    found = {stored.id for stored in storage.collection("first_contact.question")}
    answered = set[str]().union(*(one.answered for one in pushers))
    verdict = verify(storage, town.id, CATALOGUE)
    storage.close()
    assert len(answered) > ROUNDS
    assert answered == found
    assert verdict.findings == ()
    print(f"{ROUNDS} rounds, {len(answered)} answered, all found; {verdict.entry_count} entries verify")


def test_sixty_phones_back_online_within_five_seconds_each_sending_twice(tmp_path: Path) -> None:
    server = Server(tmp_path / "data")
    town = SmallTown(server)
    server.start()
    try:
        session = town.session()
        system = town.phone("管理员")
        assert system.replica is not None
        people = [system.replica.create("office.person", {"name": f"同事{number}"}) for number in range(60)]
        system.exchange()
        phones: list[WebDevice] = []
        for person in people:
            phone = WebDevice(
                httpx.Client(base_url=server.url, timeout=30), CATALOGUE, clock.now_ms, clock.random_bytes
            )
            phone.be(person)
            phone.exchange()
            phones.append(phone)
        taken: list[str] = []
        times: list[int] = []
        lock = threading.Lock()

        def come_back(phone: WebDevice) -> None:
            replica = phone.replica
            assert replica is not None
            now = clock.now_ms()
            fields = {
                "session": session,
                "person": replica.person,
                "way": "poster",
                "seen_at": now,
                "station": town.ids["码会议室"],
            }
            replica.create("party_study.attendance", fields, proof={"code": town.codes["会议室"], "seen_at": now})
            body = replica.request()
            started = clock.now_ms()
            first = phone.send(body)
            spent = clock.now_ms() - started
            again = phone.send(body)
            assert (first.status_code, again.status_code) == (200, 200)
            results = replica.receive(again.content).results
            with lock:
                times.append(spent)
                taken.extend(one.outcome for one in results)

        threads = [threading.Thread(target=come_back, args=(phone,)) for phone in phones]
        started = clock.now_ms()
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
        whole = clock.now_ms() - started
        organiser = town.phone("组织者")
        assert organiser.replica is not None
        sheet = organiser.replica.view("party_study.attendance").values()
        assert taken == ["duplicate"] * 60
        assert sorted(str(one["person"]) for one in sheet) == sorted(people)
        times.sort()
        print(f"60 phones in {whole} ms; one answer: median {times[30]} ms, slowest {times[-1]} ms")
    finally:
        server.stop(signal.SIGKILL)
