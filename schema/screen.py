"""The code that a meeting room's screen shows, another every 15 seconds, and what can be said of one that was read.

The screen holds a secret of its station and needs no network: the key of a step is the first 40 bits of HMAC-SHA256
(RFC 2104) over the step's number as eight bytes, in base 32 (RFC 4648, small letters). Who reads it can't verify it and
need not: what was seen and when travels with the check-in, and the server says afterwards whether it was right (5.2).
The phone's half is ``pwa/src/rules/screen.ts``.
"""

from __future__ import annotations

import base64
import hashlib
import hmac

from schema.pattern import whole

STEP_MS = 15_000
WINDOW_STEPS = 2
"""A code counts in its own step and so many steps before and after: scanning takes time, clocks differ by seconds."""
KEY_CHARS = 8
SECRET_CHARS = 32
SECRET_FORM = "[a-z2-7]{32}"
"""160 random bits, base 32."""
_SECRET = whole(SECRET_FORM)
_STEP_MAX = 2**45


def step_of(moment: int) -> int:
    """The step in which a moment (ms) lies."""
    return moment // STEP_MS


def fits(step: int, moment: int) -> bool:
    """Whether a code of a step may still, or already, be read at a moment (ms)."""
    return abs(step - step_of(moment)) <= WINDOW_STEPS


def screen_key(secret: str, step: int) -> str:
    """The key that a screen with this secret shows in a step. Raises ``ValueError`` when one of them is none."""
    if not _SECRET.match(secret) or not 0 <= step <= _STEP_MAX:
        raise ValueError("no secret or no step")
    made = hmac.new(base64.b32decode(secret.upper()), step.to_bytes(8, "big"), hashlib.sha256).digest()
    return base64.b32encode(made[:5]).decode().lower()


def is_shown(secret: str, step: object, key: object) -> bool:
    """Whether a screen with this secret shows this key in this step."""
    if not isinstance(step, int) or isinstance(step, bool) or not isinstance(key, str) or not 0 <= step <= _STEP_MAX:
        return False
    return hmac.compare_digest(screen_key(secret, step).encode(), key.encode("utf-8", "replace"))
