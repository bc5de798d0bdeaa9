"""Writes ``wire.ts``: checks and types of what an exchange brings down, from the structs in ``sync.exchange``."""

from __future__ import annotations

import sys

from schema.typescript import valibot_of, write_or_check
from sync import limits
from sync.checkpoint import Checkpoint
from sync.exchange import Change, Response, Result, Segment


def wire_ts() -> str:
    """valibot schemas of the answer, and the limits of an exchange."""
    bounds = {name: value for name, value in vars(limits).items() if name.isupper()}
    lines = [f"  {name}: {value}," for name, value in bounds.items()]
    return valibot_of((Result, Change, Segment, Checkpoint, Response)) + "\n".join(
        ["export const LIMITS = {", *lines, "} as const", ""]
    )


if __name__ == "__main__":
    sys.exit(write_or_check({"wire.ts": wire_ts()}, "--check" in sys.argv))
