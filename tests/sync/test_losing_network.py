"""Random phones over a network that loses, doubles and delays: nothing is lost, nothing shown older, all end level (I2,
I3, I9, I10).
"""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from sync.device import Device
from tests.small_office import staffed_office
from tests.sync.test_deciding_and_scopes import INSPECTION, level


class LosingNetwork(RuleBasedStateMachine):
    """Two inspectors, a desk and a handler over a network that loses, doubles and delays answers [DV1] [DV2] [DV3] [DV6] [DV7] [DV8]."""

    @initialize()
    def open(self) -> None:
        self.office = staffed_office()
        self.devices = level(self.office, "inspector", "colleague", "desk", "handler")
        self.late: list[tuple[Device, bytes]] = []
        self.sheets = [self.office.ids["301"], self.office.ids["302"]]
        self.seqs: dict[tuple[str, str], int] = {}

    @rule(
        who=st.integers(0, 1),
        room=st.integers(0, 1),
        item=st.sampled_from(["floor", "desk", "windows"]),
        tick=st.sampled_from(["pass", "fail", "na"]),
    )
    def tick(self, who: int, room: int, item: str, tick: str) -> None:
        device = self.devices[who]
        place = {"room": self.sheets[room], "day": "2026-11-20"}
        there = next((record for record, row in device.view(INSPECTION).items() if row["room"] == place["room"]), None)
        self.office.now += 7
        if there is None:
            device.create(INSPECTION, {**place, "items": {item: tick}})
        elif device.view(INSPECTION)[there]["state"] == "open":
            device.patch(INSPECTION, there, {f"items/{item}": tick})

    @rule()
    def visit(self) -> None:
        desk = self.devices[2]
        made = desk.create("first_contact.visit", {"visitor": "来访人", "matter": "咨询", "received_at": 0})
        desk.act("first_contact.visit", made, "hand_over", {"handed_to": self.office.ids["handler"]})

    @rule(accept=st.booleans())
    def answer(self, accept: bool) -> None:
        handler = self.devices[3]
        for record, row in handler.view("first_contact.visit").items():
            if row["state"] == "handed":
                handler.act(
                    "first_contact.visit",
                    record,
                    "accept" if accept else "return",
                    {} if accept else {"told": "不归我管"},
                )

    @rule(who=st.integers(0, 3), fate=st.sampled_from(["there", "lost before", "lost after", "twice", "late"]))
    def exchange(self, who: int, fate: str) -> None:
        device = self.devices[who]
        body = device.request()
        if fate == "lost before":
            return
        answer = self.office.send(device, body)
        if fate == "twice":
            answer = self.office.send(device, body)
        if fate == "late":
            self.late.append((device, answer))
        elif fate != "lost after":
            device.receive(answer)

    @invariant()
    def nothing_done_is_lost_and_nothing_is_shown_older(self) -> None:
        for device in getattr(self, "devices", []):
            for rows in device.base.values():
                for record, row in rows.items():
                    key = (device.id, record)
                    assert row.seq >= self.seqs.get(key, 0) or any(
                        record in other and other[record].seq >= self.seqs[key] for other in device.base.values()
                    )
                    self.seqs[key] = max(self.seqs.get(key, 0), row.seq)

    def teardown(self) -> None:
        if not hasattr(self, "office"):
            return
        for _ in range(2):
            self.office.exchange(*self.devices)
        for device in self.devices:
            assert device.outbox == []
            assert set(device.cursors) == self.office.engine.held_scopes(device.person)
            for scope in device.cursors:
                assert device.sum_of(scope) == self.office.storage.scope_level(scope).sum


LosingNetwork.TestCase.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)
TestLosingNetwork = LosingNetwork.TestCase
