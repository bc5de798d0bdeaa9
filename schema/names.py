"""Typed ids: how each is made and parsed.

A new record's or operation's id is a UUIDv7 (RFC 9562) from a given time and given random bytes. A record that may
exist only once has an id derived from its natural key: UUIDv5 over the office and the key, so that two phones make
the same record. Knows no clock and no randomness.
"""

from __future__ import annotations

import uuid
from typing import Final, NewType

from schema.pattern import whole

OfficeId = NewType("OfficeId", str)
PersonId = NewType("PersonId", str)
DeviceId = NewType("DeviceId", str)
RecordId = NewType("RecordId", str)
ClauseId = NewType("ClauseId", str)

SYSTEM: Final = "system"
"""Author of what the house itself enters: first start, imports. Holds the administrator's post and nothing else."""
ID_FORM: Final = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
COLLECTION_FORM: Final = r"[a-z][a-z0-9_]{0,39}\.[a-z][a-z0-9_]{0,39}"
CODE_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O, U, so that a code can be read aloud and typed."""
CODE_CHARS: Final = 16
SHORT_CODE_CHARS: Final = 8
SLIP_CODE_CHARS: Final = 26
SLIP_CODE_FORM: Final = "[0-7][0-9A-HJKMNP-TV-Z]{25}"
"""The code of a visitor's slip: 128 random bits, so that nobody guesses one."""
_ID = whole(ID_FORM)
_SEPARATOR = "\x1f"


def is_id(text: str) -> bool:
    """Whether ``text`` is a lower-case UUID with hyphens."""
    return _ID.match(text) is not None


def uuid7(unix_ms: int, random: bytes) -> str:
    """A UUIDv7 from milliseconds since 1970 (48 bits) and ten random bytes."""
    if len(random) != 10:
        raise ValueError("uuid7 needs ten random bytes")
    value = (unix_ms & (2**48 - 1)) << 80
    value |= 0x7 << 76
    value |= (int.from_bytes(random[:2], "big") & 0x0FFF) << 64
    value |= 0b10 << 62
    value |= int.from_bytes(random[2:], "big") & (2**62 - 1)
    return str(uuid.UUID(int=value))


def natural_id(office: str, collection: str, key: tuple[str, ...]) -> str:
    """The id of the one record of ``collection`` with this natural key in this office (UUIDv5)."""
    return str(uuid.uuid5(uuid.UUID(office), _SEPARATOR.join((collection, *key))))


def code_from(random: bytes) -> str:
    """A station's code: 80 random bits as 16 characters of Crockford's base 32."""
    if len(random) != 10:
        raise ValueError("a station's code needs ten random bytes")
    value = int.from_bytes(random, "big")
    return "".join(CODE_ALPHABET[(value >> shift) & 31] for shift in range(75, -1, -5))


def slip_code_from(random: bytes) -> str:
    """A slip's code: 128 random bits as 26 characters of Crockford's base 32."""
    if len(random) != 16:
        raise ValueError("a slip's code needs sixteen random bytes")
    value = int.from_bytes(random, "big")
    return "".join(CODE_ALPHABET[(value >> shift) & 31] for shift in range(125, -1, -5))


def short_code(code: str) -> str:
    """The first eight characters of a station's code, for typing by hand."""
    return code[:SHORT_CODE_CHARS]
