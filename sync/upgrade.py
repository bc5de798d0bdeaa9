"""An office brought to a newer version of the records: every record upgraded with a seq of its own, and a note in the
journal (UP1, UP2).
"""

from __future__ import annotations

from typing import Literal

import msgspec

from schema.catalogue import Catalogue
from schema.upgrade import steps_between, upgrade_fields, upgrade_path
from sync.decide import Stored
from sync.storage import Storage

_encoder = msgspec.msgpack.Encoder(order="deterministic")


class UpgradeNote(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The body of the journal entry that says: here the office went from one version to another."""

    version: int
    to: int
    kind: Literal["upgrade"] = "upgrade"


def read_note(raw: bytes) -> UpgradeNote | None:
    """The note in an entry's body, or ``None`` when it is none."""
    try:
        return msgspec.msgpack.decode(raw, type=UpgradeNote)
    except msgspec.MsgspecError:
        return None


def lay_upgrade(storage: Storage, catalogue: Catalogue, note: UpgradeNote) -> None:
    """Upgrade every record that a step touches, in order of collection and id. Call inside a turn."""
    for collection in storage.collections():
        steps = steps_between(catalogue.upgrades, collection, note.version, note.to)
        if not steps:
            continue
        for stored in list(storage.collection(collection)):
            body = _encoder.encode(upgrade_fields(steps, stored.fields()))
            if body == stored.body:
                continue
            writers = {
                path: hand for old, hand in stored.writers.items() if (path := upgrade_path(steps, old)) is not None
            }
            becomes = Stored(
                collection=collection, id=stored.id, seq=storage.next_seq(), body=body, writers=writers, scopes=stored.scopes
            )  # fmt: skip
            storage.put_stored(becomes, frozenset())
