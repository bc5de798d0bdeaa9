"""Records rebuilt from the journal: the applied entries laid again, in order, on an empty memory (JO4, I12).

Permission and rules were decided when the entries were written; here the operations are only laid (``trusted``), those of
an older version as upgraded: the steps of an upgrade give the same record before or after an operation is laid (UP2).
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from schema.catalogue import Catalogue
from sync.decide import decide
from sync.engine import Engine, Surroundings
from sync.erase import lay_erasure, read_erase_note
from sync.exchange import Result
from sync.journal import Entry, EntryBody
from sync.operation import UnreadableOperation, read_kept, upgraded
from sync.storage_memory import MemoryStorage

_TAKEN = ("applied", "merged")


def rebuild(
    office: str, catalogue: Catalogue, entries: Iterable[tuple[Entry, EntryBody]]
) -> tuple[MemoryStorage, dict[tuple[str, str], int]]:
    """A storage with the records as the journal says, and for each record the number of the entry that last wrote it.

    An entry whose operation or result can't be read is left out: whoever verifies names it. Of a step that was erased, what
    its note left stands for it (JO7).
    """
    storage = MemoryStorage()
    engine = Engine(office, catalogue, storage, Surroundings(lambda: 0, bytes, lambda _key, _text, _signature: False))
    written_by: dict[tuple[str, str], int] = {}
    with storage.turn():
        for entry, body in entries:
            note = read_erase_note(body) if entry.exchange == 0 else None
            if note is not None and note.steps_only:
                continue
            if note is not None:
                lay_erasure(storage, catalogue, note)
                engine.knowledge.changed(note.collection, note.record)
                written_by[(note.collection, note.record)] = entry.n
                continue
            try:
                operation = read_kept(body.operation)
                result = msgspec.msgpack.decode(body.result, type=Result)
            except (UnreadableOperation, msgspec.MsgspecError):
                continue
            if result.outcome not in _TAKEN:
                continue
            steps = catalogue.steps_from(operation.collection, operation.schema)
            operation = upgraded(operation, steps, catalogue.version)
            stored = storage.stored(operation.collection, operation.record)
            decision = decide(
                operation, entry.author, stored, catalogue, office, engine.knowledge, trusted=True, judged=body.judged
            )
            if decision.refusal is None:
                engine.lay(operation, stored, decision)
                written_by[(operation.collection, operation.record)] = entry.n
    return storage, written_by
