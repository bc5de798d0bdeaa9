"""Transcripts: what a device did and was answered, and what it must hold after each step; replayed by the phone in TypeScript.

The engine and ``sync.device`` play a seeded story of a small office. Written down per step: the draft with the random
bytes that were used, or the bytes of an answer; then what the device holds (base by scope, cursors, outbox, attention,
view, sums). ``pwa/src/replica/transcripts.test.ts`` plays the same steps on the phone's replica.
"""

from __future__ import annotations

import random
from typing import Any

import msgspec

from sync.device import Device, Refused
from tests.small_office import SmallOffice, staffed_office

SHOWN = ("hygiene.inspection", "first_contact.visit", "first_contact.question", "party_study.attendance")
VISIT, SHEET, QUESTION = "first_contact.visit", "hygiene.inspection", "first_contact.question"
STEPS = 40
STORIES = (("desk", 1), ("inspector", 2), ("handler", 3), ("inspector", 4), ("desk", 5), ("handler", 6))


class Story:
    """One device under observation among others that act on the same office."""

    def __init__(self, who: str, seed: int) -> None:
        self.chance = random.Random(seed)
        self.office: SmallOffice = staffed_office(seed=seed)
        self.session = self.office.study("organiser", "desk", "handler", "inspector")
        if seed % 2:
            for number in range(70):
                self.office.system.create("office.section", {"name": f"科室{number}"})
            self.office.exchange(self.office.system)
        self.device = self.office.device(who)
        self.device._random = self._random
        self.who = who
        self.others = {name: self.office.device(name) for name in ("desk", "handler", "colleague") if name != who}
        self.office.exchange(*self.others.values())
        self.drawn: list[str] = []
        self.steps: list[dict[str, Any]] = []

    def _random(self, count: int) -> bytes:
        drawn = self.chance.randbytes(count)
        self.drawn.append(drawn.hex())
        return drawn

    def play(self) -> dict[str, Any]:
        """The whole story."""
        self._exchange()
        doing = (
            self._act, self._act, self._act, self._act, self._exchange, self._exchange, self._others, self._lose, self._conflict,
        )  # fmt: skip
        for _ in range(STEPS):
            self.office.now += self.chance.randrange(1, 90_000)
            self.chance.choice(doing)()
        self._again_from_nothing()
        self._exchange()
        device = self.device
        return {
            "office": device.office, "person": device.person, "device": device.id, "now": self.steps[0]["now"],
            "steps": self.steps,
        }  # fmt: skip

    # --- what the device does -------------------------------------------------------------------------------

    def _act(self) -> None:
        draft = self._draft()
        if draft is not None:
            self._try(draft)

    def _try(self, draft: dict[str, Any]) -> None:
        self.drawn.clear()
        given = {key: value for key, value in draft.items() if value is not None}
        try:
            if draft["kind"] == "create":
                record = self.device.create(
                    draft["collection"], draft["fields"], proof=draft.get("proof"), group=draft.get("group") or ""
                )
            elif draft["kind"] == "patch":
                record = draft["record"]
                self.device.patch(draft["collection"], record, draft["set"])
            else:
                record = draft["record"]
                self.device.act(draft["collection"], record, draft["action"], draft["inputs"])
        except Refused as refused:
            self._write({"do": given, "refused": refused.refusal.name})
            return
        self._write({"do": given, "record": record})

    def _draft(self) -> dict[str, Any] | None:
        view = {name: self.device.view(name) for name in SHOWN}
        choice = self.chance.randrange(6)
        if choice == 0:
            question = f"第{self.chance.randrange(100)}个问题？"
            group = self.chance.choice((None, "g" + str(len(self.steps))))
            return {"collection": QUESTION, "kind": "create", "fields": {"question": question}, "group": group}
        if choice == 1:
            room = self.office.ids[self.chance.choice(("301", "302"))]
            fields = {"room": room, "day": "2026-11-20", "items": {self._item(): "pass"}}
            return {"collection": SHEET, "kind": "create", "fields": fields}
        if choice == 2 and view[SHEET]:
            sheet = self.chance.choice(sorted(view[SHEET]))
            value = self.chance.choice(("pass", "fail", "na", None))
            return {"collection": SHEET, "kind": "patch", "record": sheet, "set": {f"items/{self._item()}": value}}
        if choice == 3:
            fields = {"visitor": "来访人", "matter": "咨询办理进度", "received_at": 0}
            return {"collection": VISIT, "kind": "create", "fields": fields}
        if choice == 4 and view[VISIT]:
            visit = self.chance.choice(sorted(view[VISIT]))
            action, inputs = self.chance.choice(
                (
                    ("hand_over", {"handed_to": self.office.ids["handler"]}), ("accept", {}), ("return", {"told": "不归我管"}),
                    ("finish", {"result": "已答复"}), ("promise", {"promise_day": "2026-11-23", "promise_what": "书面答复"}),
                )
            )  # fmt: skip
            return {"collection": VISIT, "kind": "act", "record": visit, "action": action, "inputs": inputs}
        return {
            "collection": "party_study.attendance", "kind": "create",
            "fields": {
                "session": self.session, "person": self.device.person, "way": "poster", "seen_at": self.office.now,
                "station": self.office.ids["station:会议室"],
            },
            "proof": {"code": self.office.codes["会议室"], "seen_at": self.office.now},
        }  # fmt: skip

    def _item(self) -> str:
        return self.chance.choice(("floor", "desk", "windows", "cabinet"))

    # --- what others and the network do ---------------------------------------------------------------------

    def _exchange(self) -> None:
        want = self.chance.choice((0, 0, 4096))
        for _ in range(40):
            waiting = len(self.device.outbox)
            answer = self._answer(want)
            laid = self.device.receive(answer)
            self._write({"receive": answer.hex()})
            is_stuck = 0 < waiting <= len(self.device.outbox) and all(one.outcome == "held" for one in laid.results)
            if not (laid.more or laid.tell or (self.device.outbox and not is_stuck)):
                return

    def _answer(self, want: int) -> bytes:
        return self.office.send(self.device, self.device.request(want))

    def _lose(self) -> None:
        """The request arrives, the answer doesn't."""
        self._answer(0)

    def _others(self) -> None:
        name, device = self.chance.choice(sorted(self.others.items()))
        sheets, visits = sorted(device.view(SHEET)), sorted(device.view(VISIT))
        try:
            if sheets and name == "colleague":
                device.patch(SHEET, self.chance.choice(sheets), {f"items/{self._item()}": "fail"})
            elif visits and name == "handler":
                device.act(
                    VISIT, self.chance.choice(visits), self.chance.choice(("accept", "return")), {"told": "见指引"}
                )
            else:
                device.create(QUESTION, {"question": f"{name}的问题"})
        except Refused:
            return
        self.office.exchange(device)

    def _conflict(self) -> None:
        """Somebody else acts first, or the right to act ends at the office, while this device is out of reach."""
        if self.who == "inspector":
            self._sheet_concluded_elsewhere()
        else:
            self._visit_taken_elsewhere()
        self._exchange()
        self._posts()
        self._act()
        self._exchange()

    def _sheet_concluded_elsewhere(self) -> None:
        colleague = self.others["colleague"]
        open_sheets = [key for key, row in colleague.view(SHEET).items() if row["state"] == "open"]
        if not open_sheets:
            return
        sheet = self.chance.choice(sorted(open_sheets))
        items = ("floor", "desk", "cabinet", "under_desk", "windows", "closing")
        self._try({"collection": SHEET, "kind": "patch", "record": sheet, "set": {"items/floor": "fail"}})
        self._try({"collection": SHEET, "kind": "patch", "record": sheet, "set": {"remarks/floor": "有纸屑"}})
        colleague.patch(SHEET, sheet, {f"items/{item}": "pass" for item in items})
        colleague.act(SHEET, sheet, "conclude")
        self.office.exchange(colleague)

    def _visit_taken_elsewhere(self) -> None:
        desk = self.others.get("desk", self.device)
        handler = self.others.get("handler", self.device)
        fields = {"visitor": "来访人", "matter": "转办事项", "received_at": 0}
        if desk is self.device:
            self._try({"collection": VISIT, "kind": "create", "fields": fields})
            visit = self.device.outbox[-1].operation.record
        else:
            visit = desk.create(VISIT, fields)
        self._do_as(desk, visit, "hand_over", {"handed_to": self.office.ids["handler"]})
        for one in (desk, handler):
            if one is self.device:
                self._exchange()
            else:
                self.office.exchange(one)
        self._do_as(self.device, visit, "accept" if self.who == "handler" else "take_back", {})
        other = desk if self.who == "handler" else handler
        other.act(VISIT, visit, "take_back" if self.who == "handler" else "accept")
        self.office.exchange(other)

    def _do_as(self, device: Device, visit: str, action: str, inputs: dict[str, Any]) -> None:
        if device is self.device:
            self._try({"collection": VISIT, "kind": "act", "record": visit, "action": action, "inputs": inputs})
        else:
            device.act(VISIT, visit, action, inputs)

    def _posts(self) -> None:
        """A post of the observed person ends, or begins again."""
        post = {"desk": "receptionist", "inspector": "hygiene_inspector", "handler": "staff"}[self.who]
        held = f"{self.who}:{post}"
        row = self.office.system.view("office.post_held").get(self.office.ids[held])
        if row is not None and row.get("until") is None:
            self.office.system.act("office.post_held", self.office.ids[held], "end_on", {"until": "2026-11-19"})
        else:
            fields = {"person": self.device.person, "post": post, "since": "2026-11-01"}
            self.office.ids[held] = self.office.system.create("office.post_held", fields)
        self.office.exchange(self.office.system)

    def _again_from_nothing(self) -> None:
        """The server gets another epoch: everything is filled anew, what was confirmed is sent again."""
        self.office.begin_epoch()

    # --- what is written down -------------------------------------------------------------------------------

    def _write(self, step: dict[str, Any]) -> None:
        device = self.device
        held = {scope: dict(sorted(rows.items())) for scope, rows in sorted(device.held().items())}
        step |= {
            "now": self.office.now, "drawn": list(self.drawn), "epoch": device.epoch,
            "held": {scope: len(rows) for scope, rows in held.items()},
            "sums": {scope: device.sum_of(scope) for scope in held},
            "cursors": dict(sorted(device.cursors.items())),
            "outbox": [one.operation.id for one in device.outbox],
            "attention": [[one.operation.id, one.result.reason] for one in device.attention],
            "view": {name: dict(sorted(device.view(name).items())) for name in SHOWN},
        }  # fmt: skip
        before = self.steps[-1] if self.steps else {}
        for part in ("held", "sums", "cursors", "view", "attention"):
            if before.get("_" + part) == step[part]:
                step["_" + part] = step.pop(part)
            else:
                step["_" + part] = step[part]
        self.steps.append(step)
        self.drawn.clear()


def transcripts() -> list[dict[str, Any]]:
    """All stories; a part of a step that is the same as in the step before is left out."""
    told = [Story(who, seed).play() for who, seed in STORIES]
    for story in told:
        for step in story["steps"]:
            for part in ("held", "sums", "cursors", "view", "attention"):
                step.pop("_" + part)
    plain: list[dict[str, Any]] = msgspec.json.decode(msgspec.json.encode(told))
    return plain
