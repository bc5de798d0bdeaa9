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

_CONCERNED_META = "concerned_kept"
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


def keep_who_was_concerned(storage: Storage, catalogue: Catalogue) -> None:
    """Records of an older server say from their history who was concerned before (DE9), as a replay of the journal would. Once; call
    inside a turn."""
    if storage.meta(_CONCERNED_META) is not None:
        return
    for collection, record_type in catalogue.records.items():
        kept = () if record_type.concern is None else record_type.concern.kept
        for stored in list(storage.collection(collection)) if kept else ():
            fields, writers = stored.fields(), dict(stored.writers)
            for name, into in kept:
                rows = [one.value for one in storage.history(collection, stored.id) if one.value.path == name]
                stood = list(dict.fromkeys(one.value for one in rows if not one.lost and isinstance(one.value, str)))
                if stood and into not in fields:
                    fields[into], writers[into] = stood, (rows[-1].stamp, rows[-1].author)
            body = _encoder.encode(fields)
            if body != stored.body:
                becomes = msgspec.structs.replace(stored, seq=storage.next_seq(), body=body, writers=writers)
                storage.put_stored(becomes, frozenset())
    storage.put_meta(_CONCERNED_META, "1")


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
