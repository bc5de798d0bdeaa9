"""From the code of a slip to the record it belongs to, without looking through all visits; from that of a poster to its station.

The index follows the scope in which every visit and arrival stands: a look-up reads only what changed since the last one.
Codes are held as hashes, so that finding one takes the same time whatever of it is right. Call in the office's thread, outside a turn.
"""

from __future__ import annotations

import hashlib
from typing import Any, Final

import msgspec

from schema.catalogue import Catalogue
from schema.names import short_code
from sync.sound import sound_rows
from sync.storage import Storage

VISIT: Final = "first_contact.visit"
ARRIVAL: Final = "first_contact.arrival"
SCOPE: Final = "post:receptionist"
"""Both record types are held in it (their declared audience)."""
_STATION: Final = "office.station"
_STATIONS_SCOPE: Final = "office"
PAGE_SECRET: Final = "page_secret"
"""Where the office keeps a secret, random, that goes into the ids of what comes by a visitor's page."""
PAGE_SECRET_BYTES: Final = 16
_ENTRIES_A_READ: Final = 2000
Place = tuple[str, str]
"""A collection and an id."""


class _Coded(msgspec.Struct):
    """The one field that is looked at."""

    code: str | None = None


class VisitorCodes:
    """Codes of one office."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._read_through = 0
        self._by_hash: dict[bytes, list[Place]] = {}
        self._of_record: dict[Place, bytes] = {}

    def find(self, code: str) -> Place | None:
        """The visit with this code, else the arrival; of several the one that came first."""
        self._follow()
        places = self._by_hash.get(_hash(code), [])
        return next((one for one in places if one[0] == VISIT), places[0] if places else None)

    def _follow(self) -> None:
        while self._storage.scope_level(SCOPE).seq > self._read_through:
            entries = self._storage.scope_entries(SCOPE, self._read_through, _ENTRIES_A_READ)
            for entry in entries:
                if entry.collection in (VISIT, ARRIVAL):
                    self._enter((entry.collection, entry.id), entry.body)
            self._read_through = entries[-1].seq if entries else self._storage.scope_level(SCOPE).seq

    def _enter(self, place: Place, body: bytes | None) -> None:
        try:
            code = None if body is None else msgspec.msgpack.decode(body, type=_Coded).code
        except msgspec.MsgspecError as wrong:
            self._storage.odd.tell("codes", *place, wrong)
            code = None
        hashed = _hash(code) if isinstance(code, str) else None
        before = self._of_record.get(place)
        if before == hashed:
            return
        if before is not None:
            self._of_record.pop(place)
            left = [one for one in self._by_hash[before] if one != place]
            self._by_hash[before] = left
            if not left:
                self._by_hash.pop(before)
        if hashed is not None:
            self._of_record[place] = hashed
            self._by_hash.setdefault(hashed, []).append(place)


class StationCodes:
    """The stations of one office by their codes, whole or short; the first of several. Call in the office's thread.

    There are a few dozen: they are read again when something changed that everybody holds, as stations are. One that can't be what
    its type says is left out.
    """

    def __init__(self, storage: Storage, catalogue: Catalogue) -> None:
        self._storage = storage
        self._catalogue = catalogue
        self._at = -1
        self._by_hash: dict[bytes, dict[str, Any]] = {}

    def find(self, code: str) -> dict[str, Any] | None:
        """The station with this code."""
        level = self._storage.scope_level(_STATIONS_SCOPE).seq
        if level != self._at:
            self._by_hash = {}
            for _, station in sound_rows(self._storage, self._catalogue, _STATION):
                whole = str(station.get("code", ""))
                for one in (whole, short_code(whole)):
                    self._by_hash.setdefault(_hash(one), station)
            self._at = level
        return self._by_hash.get(_hash(code)) if code else None


def _hash(code: str) -> bytes:
    return hashlib.sha256(code.encode("utf-8", "replace")).digest()
