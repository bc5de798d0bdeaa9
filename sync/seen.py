"""What the author of an operation may read of the office: all that an answer may depend on (DE10).

A decision asks records through the eyes of its author: one that the author can't see isn't there, whether it exists or not. Of
what the author made and sees no more they still know that they made it. The house sees everything.
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from schema.audience import scopes_held
from schema.catalogue import Catalogue
from schema.names import SYSTEM
from schema.value import Verdict
from sync.decide import Decision, Knowledge, Stored
from sync.merge import Fields
from sync.operation import Operation
from sync.reach import Reach
from sync.storage import Storage

_CONSTANT = ("id", "by", "made_at")


class AsSeenBy:
    """The office as one author sees it: on the days given (that of acting and today), on a device of their own."""

    def __init__(
        self, author: str, days: tuple[str, ...], knowledge: Knowledge, storage: Storage, reach: Reach
    ) -> None:
        self.author, self._days, self._knowledge, self._storage, self._reach = author, days, knowledge, storage, reach
        self._held: frozenset[str] | None = None

    def sees(self, stored: Stored) -> bool:
        """Whether the author may read a record."""
        if self.author == SYSTEM or "office" in stored.scopes:
            return True
        if self._held is None:
            section = self._knowledge.section(self.author)
            held = (scopes_held(self.author, section, self._knowledge.posts(self.author, day)) for day in self._days)
            self._held = frozenset[str]().union(*held)
        return not self._held.isdisjoint(self._reach.scopes_now(stored))

    def record(self, collection: str, record: str) -> Fields | None:
        """A record's fields if the author sees it; of one that the author made and sees no more, what never changes; else ``None``."""
        found = self._knowledge.record(collection, record)
        if found is None or self._reach.is_for_all(collection):
            return found
        stored = self._storage.stored(collection, record)
        if stored is not None and self.sees(stored):
            return found
        return {name: found[name] for name in _CONSTANT} if found.get("by") == self.author else None

    def posts(self, person: str, day: str) -> frozenset[str]:
        """The posts that a person holds on a day: everybody may read them."""
        return self._knowledge.posts(person, day)

    def section(self, person: str) -> str | None:
        """The section of a person."""
        return self._knowledge.section(person)

    def parameter(self, parameter_id: str, day: str) -> int | float | str | None:
        """The office's value on a day."""
        return self._knowledge.parameter(parameter_id, day)

    def setting(self, parameter_id: str, since: str, value: str | None) -> Verdict:
        """What the office's value of a parameter would be: everybody may read values."""
        return self._knowledge.setting(parameter_id, since, value)

    def holders(self, post: str, day: str) -> list[str]:
        """Who holds a post on a day."""
        return self._knowledge.holders(post, day)

    def shows(self, station: str, step: object, key: object) -> bool | None:
        """Whether a station's screen showed a key: what was scanned proves itself."""
        return self._knowledge.shows(station, step, key)


def as_if_new(decision: Decision) -> Decision:
    """A creation on a hidden record: the first stays, and the answer is that of one that is taken."""
    return msgspec.structs.replace(decision, is_merged=False, is_hidden=True)


def dangling(operation: Operation, catalogue: Catalogue, record: Callable[[str, str], Fields | None]) -> str:
    """A ref field of the operation that points to nothing that ``record`` knows, or ``""``."""
    fields = catalogue.fields[operation.collection]
    for name, value in (*operation.fields.items(), *operation.set.items(), *operation.inputs.items()):
        field = fields.get(name)
        if value is None or field is None or not field.collection:
            continue
        targets = value if isinstance(value, list) else [value]
        if any(record(field.collection, str(one)) is None for one in targets):
            return name
    return ""
