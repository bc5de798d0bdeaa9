"""Two values, two stamps -> value and history (ME1 to ME3).

A path is ``field``, or ``field/key`` in a map field that merges by key. Each path of a record carries the stamp and
author of its last write. Pure; knows nothing of who may.
"""

from __future__ import annotations

from typing import Any

import msgspec

Fields = dict[str, Any]
Writers = dict[str, tuple[str, str]]
"""Path to (stamp, author) of the last write."""


class Overwritten(msgspec.Struct, frozen=True, array_like=True):
    """A value that gave way: ``lost`` when it came later but carried the smaller stamp, else it stood before.

    ``seen_in`` are the scopes in which the record stood while it had the value; ``None`` in rows of an older server.
    """

    path: str
    value: Any
    stamp: str
    author: str
    lost: bool
    seen_in: list[str] | None = None


def value_at(record: Fields, path: str) -> Any:
    """The value at a path, ``None`` when there is none."""
    name, slash, key = path.partition("/")
    value = record.get(name)
    if not slash:
        return value
    return value.get(key) if isinstance(value, dict) else None


def put_at(record: Fields, path: str, value: Any) -> None:
    """Put a value at a path; ``None`` removes it. Map fields are copied, never changed in place."""
    name, slash, key = path.partition("/")
    if slash:
        inner = dict(record.get(name) or {})
        if value is None:
            inner.pop(key, None)
        else:
            inner[key] = value
        record[name] = inner
    elif value is None:
        record.pop(name, None)
    else:
        record[name] = value


def paths_of(name: str, value: Any, by_key: bool) -> list[tuple[str, Any]]:
    """A field's value as paths: one for the field, or one for each key of a map that merges by key."""
    if by_key and isinstance(value, dict):
        return [(f"{name}/{key}", inner) for key, inner in value.items()]
    return [(name, value)]


def lay(
    record: Fields, writers: Writers, path: str, value: Any, stamp: str, author: str, *, by_stamp: bool
) -> Overwritten | None:
    """Lay one value on a record (both are changed in place) and return what gave way, if anything did.

    ``by_stamp``: the greater stamp wins (a patch). Otherwise the new value wins, being guarded by the record's state (an act).
    """
    standing = value_at(record, path)
    before = writers.get(path)
    if by_stamp and before is not None and before[0] > stamp:
        return None if standing == value else Overwritten(path, value, stamp, author, True)
    put_at(record, path, value)
    writers[path] = (max(stamp, before[0]) if before else stamp, author)
    if before is None or standing == value or standing is None:
        return None
    return Overwritten(path, standing, before[0], before[1], False)
