"""Settings of one server process, from the command line or the environment; every number with its unit."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

import msgspec

ENROLMENT_MS: Final = 10 * 60_000
"""An enrolment code holds so long (ASVS 6.5)."""
SESSION_MS: Final = 180 * 86_400_000
"""A session holds so long; it slides only by a signed challenge (deviation D2: weeks offline)."""
SHARED_SESSION_MS: Final = 15 * 60_000
"""A session of a person on a shared device: whoever holds the key unlocked renews it; a cookie left behind dies soon."""
UNLOCKED_MS: Final = 7 * 86_400_000
"""What a person does on a shared device is taken so long after the server checked the PIN (SH2)."""
CHALLENGE_MS: Final = 120_000
"""A challenge is answered within this time."""
BLOB_BYTES_MAX: Final = 2_000_000
"""Bytes of one attachment."""
JSON_BYTES_MAX: Final = 16_384
"""Bytes of a JSON body."""
ROSTER_BYTES_MAX: Final = 10_485_760
"""Bytes of an uploaded roster."""


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """Where the data lies, how the server is reached, whether it is a demo."""

    data: Path
    public_url: str
    is_demo: bool = False
    office_name: str = ""


def settings_from_environment() -> Settings:
    """What ``luzhi run`` hands to the server process. Raises ``KeyError`` when it was started in another way."""
    return Settings(
        data=Path(os.environ["LUZHI_DATA"]),
        public_url=os.environ["LUZHI_PUBLIC_URL"].rstrip("/"),
        is_demo=os.environ.get("LUZHI_DEMO") == "1",
        office_name=os.environ.get("LUZHI_OFFICE_NAME", ""),
    )


def settings_to_environment(settings: Settings) -> dict[str, str]:
    """The other direction."""
    return {
        "LUZHI_DATA": str(settings.data),
        "LUZHI_PUBLIC_URL": settings.public_url,
        "LUZHI_DEMO": "1" if settings.is_demo else "0",
        "LUZHI_OFFICE_NAME": settings.office_name,
    }
