"""An honest office: everybody away for weeks, posts changed meanwhile, then all come back. What becomes of what they did (TI).

``python -m tests.simulation --honest PHONES`` tells the figures.
"""

from __future__ import annotations

import random
from collections import Counter

import msgspec

from schema.day import DAY_MS, MINUTE_MS, day_of, days_after
from schema.names import natural_id
from sync.device import Device
from sync.exchange import Result
from sync.journal import EntryBody
from sync.operation import read_operation
from tests.small_office import SmallOffice, staffed_office

DAYS = 21
_VISIT, _QUESTION, _SHEET, _POST = (
    "first_contact.visit", "first_contact.question", "hygiene.inspection", "office.post_held",
)  # fmt: skip
_POSTS = ("receptionist", "hygiene_inspector", "office_clerk", "staff")
LOST, TAKEN, MARKED, WAITING, BEFORE = (
    "lost",
    "taken",
    "marked as entered late",
    "waiting for a word",
    "before their person",
)


class HonestOffice:
    """An office of so many phones."""

    def __init__(self, phones: int, seed: int = 1) -> None:
        self.dice = random.Random(seed)
        self.office: SmallOffice = staffed_office(seed=seed)
        self.done: dict[str, Device] = {}
        self.people = [f"职工{number}" for number in range(phones)]
        for number, name in enumerate(self.people):
            self.office.person(name, _POSTS[number % len(_POSTS)], "staff", section="代表工委")
        self.phones = {name: self.office.device(name) for name in self.people}
        self.office.exchange(*self.phones.values())

    def run(self) -> Counter[str]:
        """Three weeks without a network, then everybody in some order; gives what became of each step."""
        for _ in range(DAYS):
            self.office.now += DAY_MS
            for name, phone in self.phones.items():
                if self.dice.random() < 0.3:
                    self._work(name, phone)
            self._change_posts()
        back = list(self.phones.values())
        self.dice.shuffle(back)
        for phone in back:
            self.office.now += self.dice.randrange(1, 4) * MINUTE_MS
            self.office.exchange(phone)
            self.office.exchange(phone)
        return self._count()

    def _work(self, name: str, phone: Device) -> None:
        before = len(phone.outbox)
        self.office.now += 1000
        if "hygiene_inspector" in name or self.people.index(name) % len(_POSTS) == 1:
            room, day = self.office.ids[self.dice.choice(["301", "302"])], day_of(self.office.now)
            record = natural_id(self.office.office, _SHEET, (room, day, "1"))
            if record not in phone.view(_SHEET):
                phone.create(_SHEET, {"room": room, "day": day})
            if phone.view(_SHEET)[record]["state"] == "open":
                phone.patch(_SHEET, record, {f"items/{self.dice.choice(['floor', 'desk'])}": "pass"})
        elif self.dice.random() < 0.5:
            visit = phone.create(_VISIT, {"visitor": "来访人", "matter": "咨询", "received_at": 0})
            if self.dice.random() < 0.5:
                phone.act(_VISIT, visit, "finish", {"result": "已办结"})
        else:
            phone.create(_QUESTION, {"question": "几点开门"})
        for waiting in phone.outbox[before:]:
            self.done[waiting.operation.id] = phone

    def _change_posts(self) -> None:
        """A post ends today, yesterday or a week back, another begins."""
        system, ids = self.office.system, self.office.ids
        for _ in range(max(1, len(self.people) // 40)):
            number = self.dice.randrange(len(self.people))
            held = ids[f"{self.people[number]}:{_POSTS[number % len(_POSTS)]}"]
            if system.view(_POST)[held].get("until") is None:
                until = days_after(day_of(self.office.now), self.dice.choice([0, -1, -7]))
                system.act(_POST, held, "end_on", {"until": until})
            other = ids[self.dice.choice(self.people)]
            system.create(_POST, {"person": other, "post": self.dice.choice(_POSTS), "since": day_of(self.office.now)})
        self.office.exchange(system)

    def _count(self) -> Counter[str]:
        storage = self.office.storage
        became: dict[str, str] = {}
        for _, _, raw in storage.entries(0, 1_000_000):
            body = msgspec.msgpack.decode(raw or b"", type=EntryBody)
            if not body.result:
                continue
            operation, result = read_operation(body.operation), msgspec.msgpack.decode(body.result, type=Result)
            if result.outcome in ("applied", "merged"):
                became[operation.id] = MARKED if body.judged is not None and body.judged.received else TAKEN
            elif result.reason == "waits_for_word":
                became[operation.id] = WAITING
        for name, phone in self.done.items():
            if name not in became and any(one.operation.id == name for one in phone.attention):
                became[name] = BEFORE
        return Counter(became.get(name, LOST) for name in self.done)
