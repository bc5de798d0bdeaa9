"""Who looked at what lately, so that the journal is told once a day and not at every tap. In memory, bounded; time comes in."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import Final

from schema.day import day_of

KEPT: Final = 10_000
"""So many views are remembered; one that was forgotten is told once more."""


class Views:
    """The views of one office."""

    def __init__(self, now_ms: Callable[[], int]) -> None:
        self._now = now_ms
        self._seen: OrderedDict[tuple[str, str, str, str], None] = OrderedDict()

    def is_first(self, person: str, collection: str, record: str) -> bool:
        """Whether this person looks at this record for the first time today."""
        key = (day_of(self._now()), person, collection, record)
        if key in self._seen:
            return False
        self._seen[key] = None
        while len(self._seen) > KEPT:
            self._seen.popitem(last=False)
        return True
