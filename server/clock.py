"""The only place of the server that reads the wall clock and the system's randomness; everything else gets them as
arguments.
"""

from __future__ import annotations

import secrets
import time


def now_ms() -> int:
    """Milliseconds since 1970, UTC."""
    return time.time_ns() // 1_000_000


def random_bytes(count: int) -> bytes:
    """Random bytes fit for keys and tokens."""
    return secrets.token_bytes(count)
