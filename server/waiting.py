"""The tray of steps that wait for a person's word (TI5): entered by the house, emptied by people.

Call inside the office's turn, after an exchange was taken.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from schema.day import day_of
from schema.names import SYSTEM
from schema.words import Words
from server.house_hand import HouseHand
from sync.engine import Taken
from sync.merge import Fields
from sync.operation import Operation
from sync.proof import Floor, Judged
from sync.results import TAKEN
from sync.word import AsHeard, Waiting, give_word, waiting_step

if TYPE_CHECKING:
    from server.open_office import OpenOffice

_CREATE = Words("登记", "enter")
_EDIT = Words("更正", "correct")


class Tray:
    """The office's tray. ``settle`` enters what has come to wait and carries out the words that were given."""

    def __init__(self, office: OpenOffice) -> None:
        self._office = office

    def settle(self, taken: Taken) -> None:
        """What one exchange means for the tray."""
        for entry in taken.waiting:
            self._enter(entry, taken.heard or Floor(0, 0))
        for record in taken.words:
            self._carry_out(record, taken.person)

    def _enter(self, entry: int, heard: Floor) -> None:
        office = self._office
        waiting = waiting_step(office.storage, entry)
        if waiting is None:
            return
        device = office.storage.device(waiting.entry.device)
        is_ended = device is None or device.state != "active"
        judged = waiting.body.judged or Judged(waiting.operation.at)
        HouseHand(office).create(
            office.catalogue.standing.waiting,
            {
                "entry": entry, "person": waiting.entry.author, "what": self._name_of(waiting.operation),
                "claimed_at": waiting.operation.at, "received_at": waiting.entry.received_ms,
                "why": "device_ended" if is_ended else "right_ended",
                "posts": sorted(self._posts(waiting, heard, judged, is_ended=is_ended)),
            },
        )  # fmt: skip

    def _posts(self, waiting: Waiting, heard: Floor, judged: Judged, *, is_ended: bool) -> frozenset[str]:
        office, day = self._office, day_of(judged.at)
        author = waiting.entry.author
        if is_ended:
            return office.engine.knowledge.posts(author, day)
        return AsHeard(office.engine.knowledge, office.storage, office.catalogue, author, heard).lost(day)

    def _name_of(self, operation: Operation) -> str:
        record = self._office.catalogue.records[operation.collection]
        found = next((one.label for one in record.workflow.actions if one.name == operation.action), None)
        step = found or (_CREATE if operation.kind == "create" else _EDIT)
        return f"{record.label.zh}·{step.zh} / {record.label.en}: {step.en}"

    def _carry_out(self, record: str, person: str) -> None:
        office = self._office
        row = office.engine.knowledge.record(office.catalogue.standing.waiting, record) or {}
        waiting = waiting_step(office.storage, int(row.get("entry", 0)))
        if waiting is None or row.get("state") != "taken":
            return
        result = give_word(office.engine, waiting, person)
        if result.outcome in TAKEN:
            return
        refusal = office.catalogue.refusals.get(result.reason)
        why = refusal.sentence.zh.format_map(_Names(result.values)) if refusal is not None else result.reason
        HouseHand(office).act(office.catalogue.standing.waiting, record, "bounce", {"reason": why})

    def content(self, person: str, record: str) -> Fields | None:
        """What a waiting step says, for its author and for who could take it; ``None`` for all others. Leaves nothing written."""
        office = self._office
        row = office.engine.knowledge.record(office.catalogue.standing.waiting, record) or {}
        waiting = waiting_step(office.storage, int(row.get("entry", 0)))
        if waiting is None or not (waiting.entry.author == person or self._could_take(record, waiting, person)):
            return None
        step = waiting.operation
        return {
            "collection": step.collection, "record": step.record, "action": step.action or step.kind,
            "values": {**step.fields, **step.set, **step.inputs},
        }  # fmt: skip

    def _could_take(self, record: str, waiting: Waiting, person: str) -> bool:
        entered = self._office.storage.stored(self._office.catalogue.standing.waiting, record)
        if person == SYSTEM or entered is None or not self._office.engine.can_see(person, entered):
            return False
        try:
            with self._office.storage.savepoint():
                raise _OnlySeen(give_word(self._office.engine, waiting, person).outcome in TAKEN)
        except _OnlySeen as seen:
            self._office.engine.knowledge.forget()
            return seen.is_taken


class _OnlySeen(Exception):
    """Raised to undo what was tried only to see whether it could be."""

    def __init__(self, is_taken: bool) -> None:
        super().__init__()
        self.is_taken = is_taken


class _Names(dict[str, str]):
    """Values that fill a sentence; one that is missing shows as its name."""

    def __missing__(self, key: str) -> str:
        return key
