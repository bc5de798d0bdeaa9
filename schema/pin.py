"""Which PINs are taken: long enough, and not among the first that a guesser tries.

The same answer for everyone, and no word of which rule said no. Knows nothing of how a PIN is kept.
"""

from __future__ import annotations

PIN_DIGITS_MIN = 6
PIN_DIGITS_MAX = 12
_DISTINCT_MIN = 3


def is_pin(text: str) -> bool:
    """Whether the text has the form of a PIN: 6 to 12 digits."""
    return PIN_DIGITS_MIN <= len(text) <= PIN_DIGITS_MAX and text.isascii() and text.isdigit()


def is_guessable(pin: str, own: tuple[str, ...] = ()) -> bool:
    """Whether a PIN is easy to guess: a run, a repetition, a mirror, a date, or part of the person's ``own`` numbers."""
    digits = [int(one) for one in pin]
    steps = {(after - before) % 10 for before, after in zip(digits, digits[1:], strict=False)}
    half = len(pin) // 2
    return (
        len(set(digits)) < _DISTINCT_MIN
        or len(steps) == 1
        or any(len(pin) % size == 0 and pin == pin[:size] * (len(pin) // size) for size in range(1, half + 1))
        or pin == pin[::-1]
        or all(pin[place] == pin[place + 1] for place in range(0, len(pin) - 1, 2))
        or _is_date(pin)
        or any(pin in "".join(char for char in number if char.isdigit()) for number in own)
    )


def _is_date(pin: str) -> bool:
    """``YYMMDD``, ``DDMMYY``, ``YYYYMM`` and ``YYYYMMDD``: birthdays are the commonest PINs, and a colleague knows them."""
    readings = {6: ((2, 4), (2, 0)), 8: ((4, 6), (2, 0))}.get(len(pin), ())
    if any(_is_month(pin[month : month + 2]) and _is_day(pin[day : day + 2]) for month, day in readings):
        return True
    return len(pin) == PIN_DIGITS_MIN and pin[:2] in ("19", "20") and _is_month(pin[4:])


def _is_month(two: str) -> bool:
    return "01" <= two <= "12"


def _is_day(two: str) -> bool:
    return "01" <= two <= "31"
