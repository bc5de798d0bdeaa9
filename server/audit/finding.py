"""What an audit finds: a sentence in both languages and the entry that it belongs to."""

from __future__ import annotations

import msgspec


class Finding(msgspec.Struct, frozen=True):
    """Something is not as it was written. ``entry`` is the journal entry that it belongs to, 0 when there is none."""

    entry: int
    zh: str
    en: str
