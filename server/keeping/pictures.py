"""Pictures and files whose last record lets them go are removed from the disk: an erased field of photos is not erased while they lie there.

Call from any thread but the office's own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Final

from server.blobs import forget_blob, is_hash

if TYPE_CHECKING:
    from server.open_office import OpenOffice

_KINDS: Final = ("photos", "files")


def hashes_in(row: Mapping[str, object], names: Iterable[str]) -> frozenset[str]:
    """The hashes that fields of a record name."""
    maps = [value for name in names if isinstance(value := row.get(name), dict)]
    found = (str(one).partition(" ")[0] for each in maps for one in each.values())
    return frozenset(one for one in found if is_hash(one))


def let_go(office: OpenOffice, hashes: frozenset[str]) -> int:
    """Remove what no record names any more; gives how many went."""
    gone = hashes - office.look(lambda: _named(office)).result() if hashes else frozenset()
    return sum(forget_blob(office.folder, one, office.now_ms() + 1) for one in sorted(gone))


def _named(office: OpenOffice) -> frozenset[str]:
    found: set[str] = set()
    for name, fields in office.catalogue.fields.items():
        names = [one for one, field in fields.items() if field.kind in _KINDS]
        for stored in office.storage.collection(name) if names else ():
            found |= hashes_in(stored.fields(), names)
    return frozenset(found)
