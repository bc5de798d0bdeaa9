"""What was decided of an operation, for whoever sends it again (EX7), and for nobody else (DE10).

An operation's id belongs to its author: the same id from another person is another operation, about which the first tells
nothing.
"""

from __future__ import annotations

import msgspec

from sync.exchange import Result
from sync.results import TAKEN
from sync.storage import Storage


class KeptResult(Result, frozen=True, kw_only=True):
    """A result as stored; ``author`` is empty in those of an older server, which count as the asker's own."""

    author: str = ""


_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(KeptResult)


def known_result(storage: Storage, author: str, operation: str) -> Result | None:
    """What the author was told of an operation: ``duplicate`` if it took effect; ``None`` for one never decided."""
    kept = _kept(storage, operation)
    if kept is not None and kept.author not in ("", author):
        kept = _kept(storage, _key(author, operation))
    if kept is None:
        return None
    result = Result(**{name: getattr(kept, name) for name in Result.__struct_fields__})
    return msgspec.structs.replace(result, outcome="duplicate") if result.outcome in TAKEN else result


def keep_result(storage: Storage, author: str, result: Result) -> None:
    """Keep what was decided; a refusal never takes the place of what was taken."""
    key, kept = result.id, _kept(storage, result.id)
    if kept is not None and kept.author not in ("", author):
        key = _key(author, result.id)
        kept = _kept(storage, key)
    if result.outcome in TAKEN or kept is None:
        named = {name: getattr(result, name) for name in Result.__struct_fields__}
        storage.put_result(key, _encoder.encode(KeptResult(**named, author=author)))


def _kept(storage: Storage, key: str) -> KeptResult | None:
    stored = storage.result(key)
    return None if stored is None else _decoder.decode(stored)


def _key(author: str, operation: str) -> str:
    """Where a result lies whose id another person used first."""
    return f"{author}/{operation}"
