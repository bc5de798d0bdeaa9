"""Random stories of one device among others: the Python device and the phone's replica live through the same and must hold the same after each step.

A story is a list of deeds, each a word and two numbers from which everything else follows, so that any part of a list
is a story too: that is how a failing one becomes short.
"""

from __future__ import annotations

import copy
import random
from collections.abc import Callable
from typing import Any

import msgspec

from schema.field import Field
from schema.record import required_of
from sync.device import Device, Refused
from sync.exchange import read_response
from sync.merge import Fields
from tests.small_office import CATALOGUE, SmallOffice, staffed_office
from tests.twins.asking import Twin

WHO = ("desk", "inspector", "handler", "clerk")
FAVOURITES = {
    "desk": ("first_contact.visit", "first_contact.visit", "first_contact.question", "office.directory_entry"),
    "inspector": ("hygiene.inspection", "hygiene.inspection", "first_contact.question"),
    "handler": ("first_contact.visit", "first_contact.question", "party_study.attendance", "party_study.leave"),
    "clerk": ("hygiene.inspection", "office.directory_entry", "party_study.session", "office.station"),
}
POSTS = {"desk": "receptionist", "inspector": "hygiene_inspector", "handler": "staff", "clerk": "office_clerk"}
OFTEN = ("draft", "draft", "draft", "draft", "exchange", "exchange", "other", "other")
DEEDS = (*OFTEN, "lose", "late", "arrive", "repeat", "posts", "backup", "restore", "compact", "reopen", "tidy", "many")
MANY = 70
Deed = tuple[str, int, int]


class Story:
    """An office, the device under observation in both languages, and others."""

    def __init__(self, twin: Twin, name: str, who: str, seed: int) -> None:
        self.twin, self.name, self.who = twin, name, who
        self.office: SmallOffice = staffed_office(seed=seed)
        self.office.study("organiser", "desk", "handler", "inspector")
        self.bytes = random.Random(seed)
        self.drawn: list[str] = []
        self.device = self.office.device(who)
        self.device._random = self._draw
        self.others = [self.office.device(one) for one in (*WHO, "colleague") if one != who]
        self.office.exchange(*self.others)
        self.kept: bytes | None = None
        self.late: list[bytes] = []
        self.backup: dict[str, Any] | None = None
        device = self.device
        twin.ask("open", name=name, office=device.office, person=device.person, device=device.id, now=self.office.now)

    def _draw(self, count: int) -> bytes:
        drawn = self.bytes.randbytes(count)
        self.drawn.append(drawn.hex())
        return drawn

    def play(self, deeds: list[Deed]) -> None:
        """Live through all of it. Raises ``AssertionError`` where the two differ."""
        try:
            self._exchange(random.Random(0))
            for word, first, second in deeds:
                chance = random.Random(first * 1000 + second)
                self.office.now += chance.randrange(1_000, 90_000)
                doing: Callable[[random.Random], None] = getattr(self, "_" + word)
                doing(chance)
            self._exchange(random.Random(0))
        finally:
            self.twin.ask("close", name=self.name)

    # --- what the device does -------------------------------------------------------------------------------

    def _draft(self, chance: random.Random) -> None:
        collection = chance.choice(FAVOURITES[self.who] if chance.random() < 0.85 else sorted(CATALOGUE.records))
        draft = drafted(chance, self.device, collection)
        self.drawn.clear()
        did = "done"
        waiting = len(self.device.outbox)
        try:
            record = perform(self.device, draft)
            did = "done" if len(self.device.outbox) > waiting else "already"
        except Refused as refused:
            record, did = None, refused.refusal.name
        told = self._step(perform={key: value for key, value in draft.items() if value is not None})
        assert (told["did"], told["record"]) == (did, record or told["record"]), draft

    def _exchange(self, chance: random.Random) -> None:
        want = chance.choice((0, 0, 4096))
        for _ in range(40):
            waiting = len(self.device.outbox)
            self.kept = self._answer(want)
            laid = self._receive(self.kept)
            is_stuck = 0 < waiting <= len(self.device.outbox) and all(one.outcome == "held" for one in laid.results)
            if not (laid.more or laid.tell or (self.device.outbox and not is_stuck)):
                return

    def _answer(self, want: int) -> bytes:
        return self.office.send(self.device, self.device.request(want))

    def _receive(self, body: bytes) -> Any:
        laid = self.device.receive(body)
        self._step(receive=body.hex(), offset=self.device.offset_ms)
        return laid

    def _lose(self, _chance: random.Random) -> None:
        """The request arrives, the answer doesn't."""
        self._answer(0)

    def _late(self, chance: random.Random) -> None:
        """The answer will arrive later, or never."""
        self.late.append(self._answer(chance.choice((0, 4096))))

    def _arrive(self, chance: random.Random) -> None:
        """What comes late and says the same seq would be laid by the phone and not by the other: it never comes."""
        if self.late:
            body = self.late.pop(chance.randrange(len(self.late)))
            answer = read_response(body)
            if answer.epoch != self.device.epoch or answer.seq != self.device.heard[0]:
                self._receive(body)

    def _repeat(self, _chance: random.Random) -> None:
        """The last answer once more."""
        if self.kept is not None:
            self._receive(self.kept)

    def _reopen(self, _chance: random.Random) -> None:
        self._step(reopen=True)

    def _tidy(self, chance: random.Random) -> None:
        self._step(tidy=True, reopen=chance.random() < 0.5)

    # --- what others and the office do ----------------------------------------------------------------------

    def _other(self, chance: random.Random) -> None:
        device = chance.choice(self.others)
        favourites = [one for names in FAVOURITES.values() for one in names]
        for _ in range(chance.choice((1, 1, 3))):
            try:
                perform(device, drafted(chance, device, chance.choice(favourites)))
            except Refused:
                continue
        self.office.exchange(device)

    def _many(self, _chance: random.Random) -> None:
        """So many records at once that they go down as segments and are gathered."""
        for number in range(MANY):
            self.office.system.create("office.section", {"name": f"科室{number}", "order": number})
        self.office.exchange(self.office.system)

    def _posts(self, _chance: random.Random) -> None:
        """A post of the person ends, or begins again."""
        system, ids = self.office.system, self.office.ids
        post = POSTS[self.who]
        held = f"{self.who}:{post}"
        row = system.view("office.post_held").get(ids[held])
        if row is not None and row.get("until") is None:
            system.act("office.post_held", ids[held], "end_on", {"until": "2026-11-19"})
        else:
            fields = {"person": self.device.person, "post": post, "since": "2026-11-01"}
            ids[held] = system.create("office.post_held", fields)
        self.office.exchange(system)

    def _backup(self, _chance: random.Random) -> None:
        storage = self.office.storage
        with storage.turn():
            storage.put_meta("backed_up_through", str(storage.last_seq()))
        self.backup = copy.deepcopy(vars(storage))

    def _restore(self, _chance: random.Random) -> None:
        """The server is put back from the backup in a new epoch; devices enrolled since are none here."""
        if self.backup is None:
            return
        vars(self.office.storage).update(copy.deepcopy(self.backup))
        self.office.engine.knowledge.forget()
        self.office.begin_epoch()
        for device in (self.office.system, *self.others):
            for _ in range(3):
                self.office.exchange(device)

    def _compact(self, chance: random.Random) -> None:
        storage = self.office.storage
        with storage.turn():
            self.office.engine.compact(max(0, storage.last_seq() - chance.randrange(20)))

    # --- both hold the same ---------------------------------------------------------------------------------

    def _step(self, **what: Any) -> Any:
        told = self.twin.ask("step", name=self.name, now=self.office.now, drawn=self.drawn, **what)
        self.drawn.clear()
        here = standing(self.device)
        there = {part: told[part] for part in here} | {"attention": sorted(told["attention"])}
        assert set(here.pop("kept")) <= set(told["kept"]), (
            "kept: the phone lets go of them by the answer, not one by one"
        )
        for part in here:
            assert there[part] == here[part], part
        assert told["astray"] == []
        return told


def standing(device: Device) -> dict[str, Any]:
    """What a device holds and shows."""
    held = device.held()
    view: dict[str, dict[str, Fields]] = {}
    for name in CATALOGUE.records:
        rows = device.view(name)
        if rows:
            view[name] = rows
    made = {
        "epoch": device.epoch, "outbox": [one.operation.id for one in device.outbox],
        "attention": sorted([one.operation.id, one.result.reason] for one in device.attention),
        "kept": sorted(one.seq for one in device.kept), "cursors": dict(device.cursors), "held": held,
        "sums": {scope: device.sum_of(scope) for scope in held if scope not in device.staging}, "view": view,
    }  # fmt: skip
    plain: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(made))
    return plain


def perform(device: Device, draft: dict[str, Any]) -> str:
    """Do on a device in Python what a draft of the phone says. Raises ``Refused``."""
    group = draft.get("group") or ""
    if draft["kind"] == "create":
        return device.create(draft["collection"], draft["fields"], proof=draft.get("proof"), group=group)
    record: str = draft["record"]
    if draft["kind"] == "patch":
        device.patch(draft["collection"], record, draft["set"], group=group)
    else:
        device.act(draft["collection"], record, draft["action"], draft["inputs"], group=group)
    return record


def drafted(chance: random.Random, device: Device, collection: str) -> dict[str, Any]:
    """Something that the device's person might do with a collection."""
    rows = device.view(collection)
    record_type, fields = CATALOGUE.records[collection], CATALOGUE.fields[collection]
    kinds = ["create", *(["patch", "act", "act"] if rows else [])]
    kind = chance.choice(kinds)
    draft: dict[str, Any] = {"collection": collection, "kind": kind, "group": chance.choice((None, None, None, "g1"))}
    if kind == "create":
        needed = (*required_of(record_type.shape), *record_type.natural_key)
        asked = [name for name in record_type.create.asks if name in needed or chance.random() < 0.4]
        draft["fields"] = {name: sample(chance, device, fields[name]) for name in asked}
        return draft | {"proof": _proof(chance, device)}
    draft["record"] = chance.choice(sorted(rows))
    actions = record_type.workflow.actions
    if kind == "act" and actions:
        ready = [one for one in actions if rows[draft["record"]].get("state") in one.start] or list(actions)
        action = chance.choice(ready)
        asked = [name for name in action.asks if name in action.must or chance.random() < 0.6]
        return draft | {"action": action.name, "inputs": {name: sample(chance, device, fields[name]) for name in asked}}
    editable = [name for edit in record_type.edits for name in edit.fields] or sorted(fields)
    paths: Fields = {}
    for name in chance.sample(editable, min(len(editable), chance.choice((1, 1, 2)))):
        value = sample(chance, device, fields[name])
        if fields[name].merges_by_key:
            paths |= {f"{name}/{key}": chance.choice((inner, inner, None)) for key, inner in value.items()}
        else:
            paths[name] = value
    return draft | {"kind": "patch", "set": paths}


def sample(chance: random.Random, device: Device, field: Field) -> Any:
    """A value that fits a field."""
    if field.collection:
        ids = sorted(device.view(field.collection)) or ["01a1f640-bc00-7000-8000-00000000dead"]
        if field.kind == "refs":
            return chance.sample(ids, min(2, len(ids)))
        return device.person if field.collection == "office.person" and chance.random() < 0.4 else chance.choice(ids)
    if field.kind == "choice":
        return chance.choice(field.options).value
    if field.merges_by_key:
        keys = [one.value for one in field.options] or sorted(device.view("office.person")) or ["x"]
        inner: tuple[Any, ...] = {"ticks": ("pass", "fail", "na"), "flags": (True, False)}.get(
            field.kind, ("有纸屑", "")
        )
        return {key: chance.choice(inner) for key in chance.sample(keys, chance.randrange(1, len(keys) + 1))}
    now = device._now()
    samples: dict[str, Any] = {
        "number": max(field.least, min(field.limit, chance.randrange(4))), "yes_no": chance.random() < 0.5,
        "day": chance.choice(("2026-11-19", "2026-11-20", "2026-11-21")), "instant": now + chance.randrange(-3, 4) * 1_800_000,
        "texts": chance.choice(([], ["5.1"], ["5.1", "13.2"])),
    }  # fmt: skip
    return samples.get(field.kind, chance.choice(("内容", "第二", "x", ""))[: field.limit])


def _proof(chance: random.Random, device: Device) -> Fields | None:
    codes = sorted(str(row["code"]) for row in device.view("office.station").values())
    if not codes or chance.random() < 0.5:
        return None
    return {"code": chance.choice(codes), "seen_at": device._now()}
