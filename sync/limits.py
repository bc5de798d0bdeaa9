"""Bounds of an exchange, each with its unit. What bounds a record stands in ``schema.limits``."""

from __future__ import annotations

from typing import Final

EXCHANGE_BYTES_MAX: Final = 1_048_576
"""Bytes of one request."""
OPERATIONS_MAX: Final = 1000
"""Operations in one request."""
OPERATION_BYTES_MAX: Final = 65_536
"""Bytes of one operation."""
SCOPES_MAX: Final = 400
"""Scopes that a device may list with a cursor or a sum."""
WANT_BYTES_DEFAULT: Final = 1_048_576
"""Bytes of answer when the device names none."""
WANT_BYTES_MAX: Final = 33_554_432
"""Bytes of answer that a device may ask for at most; it does so where the network is fast."""
WANT_BYTES_MIN: Final = 4096
"""Bytes of answer that a device may ask for at least, so that each page gets on."""
SEGMENT_RECORDS_MAX: Final = 1000
"""Records in one segment."""
SEGMENT_FROM_RECORDS: Final = 64
"""A scope that starts from nothing and holds so many records comes as segments."""
CLOCK_AHEAD_MS_MAX: Final = 300_000
"""How far a stamp or an ``at`` may be ahead of the server's clock."""
STAMP_AHEAD_MS_MAX: Final = 600_000
"""How far a stamp may run ahead of the ``at`` beside it: what the device heard of others, whose clocks may be ahead, beside its own behind."""
HAND_IN_MS_MAX: Final = 7_776_000_000
"""How long after it was revoked a device may hand in what it did before (90 days)."""
PART_OPERATIONS: Final = 100
"""Operations of one exchange that are decided before others who wait have their turn; a group stays together."""
REDO_MS_MAX: Final = 15_552_000_000
"""How long after a restore devices may bring what they had confirmed before it (180 days)."""
TURN_EXCHANGES_MAX: Final = 256
"""Exchanges that are committed together."""
SUM_MODULUS: Final = 2**53
"""Sums of scopes stay below this, so that JavaScript holds them exactly."""
