"""Every number that bounds a record, with its unit. The phone gets the same numbers by generation."""

from __future__ import annotations

from typing import Final

TEXT_CHARS_MAX: Final = 200
"""Characters in a one-line text."""
LONG_TEXT_CHARS_MAX: Final = 8000
"""Characters in a text of several lines; a notebook of 5,000 characters fits."""
LIST_ITEMS_MAX: Final = 400
"""Items in a list field: an office of 200 with guests fits."""
MAP_KEYS_MAX: Final = 400
"""Keys in a map field (ticks of a checklist, remarks, photos)."""
MAP_KEY_CHARS_MAX: Final = 80
"""Characters in one key of a map field."""
RECORD_BYTES_MAX: Final = 65_536
"""Bytes of one encoded record."""
DAY_MIN: Final = "1900-01-01"
DAY_MAX: Final = "2199-12-31"
MOMENT_MAX: Final = 7_258_089_600_000
"""Days and moments (ms) that a record may name: nobody plans beyond, and what counts days on from them stays within a calendar."""
NUMBER_MAX: Final = 2**53 - 1
"""Greatest whole number: JavaScript and msgpack agree up to here."""
PHOTO_PX_MAX: Final = 1600
"""Pixels on the longer side of a photo, after the phone scaled it."""
PHOTO_BYTES_MAX: Final = 2_000_000
"""Bytes of one attachment."""
DOCUMENT_BYTES_MAX = 12_000_000
"""Bytes of an attached document."""
