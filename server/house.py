"""All offices of one server process: opens what lies in the data folder, makes the first office, refuses to mix a demo
with a real one.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from schema.catalogue import Catalogue
from schema.day import day_of
from schema.names import SYSTEM, is_id, uuid7
from server.audit.checkpoints import CheckpointKey
from server.disk import make_folder
from server.identity.stopped import Stopped
from server.identity.throttle import Guesses, Throttle
from server.keeping.in_use import InUse
from server.open_office import OpenOffice
from server.reminders.webpush import Pusher, PushKey, rule_from_environment
from server.settings import Settings
from server.unfinished import Unfinished
from server.visitors.budget import Forms, VisitorBudgets

FIRST_PERSON = "系统管理员"
FIRST_DAY = "2000-01-01"
"""Since when the first administrator of a new office holds the post: before anything that is entered."""


class DemoMixed(Exception):
    """A demo office and a real one were about to share a folder."""


class House:
    """The offices of one data folder."""

    def __init__(
        self, settings: Settings, catalogue: Catalogue, now_ms: Callable[[], int], random: Callable[[int], bytes]
    ) -> None:
        self.settings, self.catalogue, self.now_ms, self.random = settings, catalogue, now_ms, random
        self.throttle, self.guesses = Throttle(now_ms), Guesses(now_ms)
        self.unfinished = Unfinished()
        self.budgets, self.forms = VisitorBudgets(now_ms), Forms(now_ms, random)
        self.stopped = Stopped(now_ms)
        self.offices: dict[str, OpenOffice] = {}
        self._folder = settings.data / "offices"
        make_folder(self._folder)
        self._in_use = InUse(settings.data)
        self._in_use.share()
        self.holder = random(8).hex()
        try:
            self.checkpoint_key = CheckpointKey.in_folder(settings.keys_folder, settings.data, random)
            self.push_key = PushKey.in_folder(settings.keys_folder, random)
            self.pusher = Pusher(self.push_key, settings.push_contact, rule_from_environment())
            for folder in sorted(self._folder.iterdir()):
                if is_id(folder.name):
                    self._open(folder.name, folder)
        except BaseException:
            self.close()
            raise

    def _open(self, office: str, folder: Path) -> OpenOffice:
        opened = OpenOffice(
            office, folder, self.catalogue, self.now_ms, self.random, self.checkpoint_key,
            self.settings.keys_folder,
        )  # fmt: skip
        name, is_demo = opened.look(lambda: (opened.storage.meta("name"), opened.is_demo)).result()
        if name is not None and is_demo != self.settings.is_demo:
            kind = "a demo office" if is_demo else "a real office"
            opened.close()
            raise DemoMixed(
                f"{self._folder} holds {kind}; a demo and a real office never share a folder. Choose another folder with --data. "
                "演示数据和正式数据不能放在同一个文件夹，请用 --data 另选一个。"
            )
        self.offices[office] = opened
        return opened

    def make_office(self, name: str) -> OpenOffice:
        """A new, empty office."""
        office = uuid7(self.now_ms(), self.random(10))
        folder = self._folder / office
        opened = OpenOffice(
            office, folder, self.catalogue, self.now_ms, self.random, self.checkpoint_key,
            self.settings.keys_folder,
        )  # fmt: skip
        with opened.storage.turn():
            opened.storage.put_meta("name", name)
            opened.storage.put_meta("is_demo", "1" if self.settings.is_demo else "0")
        self.offices[office] = opened
        return opened

    def first_administrator(self, office: OpenOffice) -> str:
        """A person who is administrator today; when nobody is, the house's own entry of one is given the post anew. Call inside the office's turn.

        What is given stands in the journal, as the house's own step.
        """
        today, standing = day_of(self.now_ms()), self.catalogue.standing
        holders = office.engine.knowledge.holders("administrator", today)
        if holders:
            return holders[0]
        system = office.system_device()
        office.exchange_in_turn(system)
        own = (
            stored.id
            for stored in office.storage.collection(standing.people)
            if (row := stored.fields())["by"] == SYSTEM and row["name"] == FIRST_PERSON and row["state"] == "in_force"
        )
        person = next(own, None) or system.create(standing.people, {"name": FIRST_PERSON, "initials": "xtgly"})
        since = today if office.engine.knowledge.rows(standing.posts_held) else FIRST_DAY
        system.create(standing.posts_held, {"person": person, "post": "administrator", "since": since})
        office.exchange_in_turn(system)
        return person

    def administrator_link(self, office: OpenOffice) -> str:
        """A fresh enrolment link for the administrator, confirmed by being read off the server's own terminal."""

        def issue() -> str:
            code, _ = office.register.issue(self.first_administrator(office), "system", confirmed=True)
            return code

        return f"{self.settings.public_url}/e#{office.do(issue).result()}"

    def office_of(self, office: str) -> OpenOffice | None:
        """An open office by id."""
        return self.offices.get(office)

    def close(self) -> None:
        """Close all offices."""
        for office in self.offices.values():
            office.close()
        self._in_use.end()
