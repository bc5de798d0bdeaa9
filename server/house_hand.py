"""The house's own device writes down what came from outside: one signed operation, decided as any other (DECISIONS 26).

It fetches nothing, so a case that a visitor opens costs no refill. Call inside the office's turn.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from schema.names import natural_id, uuid7
from server.identity.house_key import house_key
from sync.exchange import Head, Request, Result, signed_text, write_head
from sync.merge import Fields
from sync.operation import Operation, write_operation
from sync.stamp import ZERO, next_stamp

if TYPE_CHECKING:
    from server.open_office import OpenOffice


class HouseRefused(Exception):
    """The rules did not take it; ``reason`` is the name of the refusal."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class HouseHand:
    """Creates records and takes steps as the office itself."""

    def __init__(self, office: OpenOffice) -> None:
        self._office = office

    def create(self, collection: str, fields: Fields, record: str = "") -> str:
        """A record; gives its id. One with a natural key that is there already stays as it is. Raises ``HouseRefused``."""
        office = self._office
        key = office.catalogue.records[collection].natural_key
        if key:
            record = natural_id(office.id, collection, tuple(str(fields[name]) for name in key))
        record = record or uuid7(office.now_ms(), office.random(10))
        self._do(collection, record, kind="create", fields=fields)
        return record

    def act(self, collection: str, record: str, action: str, inputs: Fields | None = None) -> None:
        """A step. Raises ``HouseRefused``."""
        self._do(collection, record, kind="act", action=action, inputs=inputs or {})

    def _do(self, collection: str, record: str, **given: Any) -> None:
        office = self._office
        device, now = office.system_device(), office.now_ms()
        last = office.storage.meta("stamp") or ZERO
        operation = Operation(
            id=uuid7(now, office.random(10)), stamp=next_stamp(last, now, device.id), at=now, collection=collection,
            record=record, schema=office.catalogue.version, **given,
        )  # fmt: skip
        raws, epoch, counter = [write_operation(operation)], office.engine.epoch(), device.counter + 1
        head = Head(schema=office.catalogue.version, now=now, epoch=epoch, counter=counter)
        head_bytes = write_head(head)
        text, _ = signed_text(office.id, device.id, epoch, counter, head_bytes, raws)
        taken = office.engine.take(device.id, Request(head_bytes, raws, house_key(office.folder).sign(text)), head)
        result: Result = taken.results[0]
        if result.outcome not in ("applied", "merged", "duplicate"):
            raise HouseRefused(result.reason)
