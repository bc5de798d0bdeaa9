"""Stamps: a hybrid logical clock as text that sorts (rules ST1 to ST4).

48 bits of milliseconds and 16 bits of counter as 13 characters of base32hex, ``-``, the last 8 hex digits of the
device id (its random part). Text, because JavaScript's numbers and msgpack's 64-bit integers don't agree. Time comes
in as an argument.
"""

from __future__ import annotations

from schema.pattern import whole

_DIGITS = "0123456789abcdefghijklmnopqrstuv"
_VALUE = {digit: number for number, digit in enumerate(_DIGITS)}
STAMP_FORM = "[0-9a-f][0-9a-v]{12}-[0-9a-f]{8}"
_STAMP = whole(STAMP_FORM)
ZERO = "0000000000000-00000000"


def make_stamp(unix_ms: int, counter: int, device: str) -> str:
    """The stamp of a moment, a counter (0 to 65535) and a device id."""
    value = ((unix_ms & (2**48 - 1)) << 16) | counter
    head = "".join(_DIGITS[(value >> shift) & 31] for shift in range(60, -1, -5))
    return head + "-" + device[-8:]


def is_stamp(text: str) -> bool:
    """Whether ``text`` is written as a stamp."""
    return _STAMP.match(text) is not None


def stamp_parts(stamp: str) -> tuple[int, int]:
    """Milliseconds and counter of a stamp."""
    value = int(stamp[:13], 32)
    return value >> 16, value & 0xFFFF


def next_stamp(last: str, now_ms: int, device: str) -> str:
    """The next stamp of a device that last made or heard of ``last`` (ST2)."""
    last_ms, counter = stamp_parts(last)
    if now_ms > last_ms:
        return make_stamp(now_ms, 0, device)
    if counter == 0xFFFF:
        return make_stamp(last_ms + 1, 0, device)
    return make_stamp(last_ms, counter + 1, device)
