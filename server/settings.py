"""Settings of one server process, from the command line or the environment; every number with its unit."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

import msgspec

from server.callers import Network, networks_of

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
PROVED_MS: Final = 5 * 60_000
"""A session that was looked up is taken as proved so long, for the reading of bodies alone."""
CHECKPOINT_MS: Final = 10 * 60_000
"""A checkpoint of the journal is signed at most so often, when the journal has grown (CP2)."""
BACKUP_HOUR: Final = 2
"""The hour of the office's clock from which the day's backup is due."""
BACKUPS_KEPT: Final = (7, 4, 12)
"""How many daily, weekly and monthly backups stay when old ones are cleared away."""
BLOB_BYTES_MAX: Final = 2_000_000
"""Bytes of a picture, and of one part of anything."""
PICTURE_SIDE_PX_MAX: Final = 10_000
"""Pixels on a picture's longer side."""
PICTURE_PX_MAX: Final = 50_000_000
"""Pixels of a picture: what showing it may cost a phone is four bytes each."""
JSON_BYTES_MAX: Final = 16_384
"""Bytes of a JSON body."""
ROSTER_BYTES_MAX: Final = 10_485_760
"""Bytes of an uploaded roster."""


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """Where the data lies, how the server is reached, whether it is a demo.

    ``keys`` is the folder of the checkpoint key, outside the data (``None``: beside it). ``backup_folder`` is where the server
    makes its daily backup; ``None``: it makes none by itself. ``contact`` is whom push services may write to (RFC 8292: ``mailto:`` or ``https:``);
    where nobody was named it is the public address. ``proxies`` are the addresses of reverse proxies whose word on who calls is believed.
    """

    data: Path
    public_url: str
    is_demo: bool = False
    office_name: str = ""
    keys: Path | None = None
    backup_folder: Path | None = None
    contact: str = ""
    proxies: tuple[Network, ...] = ()

    @property
    def push_contact(self) -> str:
        """Whom push services may write to. Apple's refuses addresses that can't be anybody's, so the public address is the next best."""
        is_public = self.public_url.startswith("https://")
        return self.contact or (
            self.public_url if is_public else f"mailto:postmaster@{urlsplit(self.public_url).hostname}"
        )

    @property
    def keys_folder(self) -> Path:
        """Where the checkpoint key lies."""
        return keys_folder_of(self.data, self.keys)


def keys_folder_of(data: Path, keys: Path | None = None) -> Path:
    """The folder given, else that of the environment (``LUZHI_KEYS``), else one beside the data folder."""
    whole = data.resolve()
    return keys or folder_from_environment("LUZHI_KEYS") or whole.with_name(whole.name + ".keys")


def backup_folder_of(data: Path) -> Path:
    """Where backups lie when nothing is said: that of the environment (``LUZHI_BACKUP``), else one beside the data folder."""
    whole = data.resolve()
    return folder_from_environment("LUZHI_BACKUP") or whole.with_name(whole.name + ".backups")


def folder_from_environment(name: str) -> Path | None:
    """A folder named in the environment, ``None`` when the name is unset or empty."""
    return Path(os.environ[name]) if os.environ.get(name) else None


def settings_from_environment() -> Settings:
    """What ``luzhi run`` hands to the server process. Raises ``KeyError`` when it was started in another way."""
    return Settings(
        data=Path(os.environ["LUZHI_DATA"]),
        public_url=os.environ["LUZHI_PUBLIC_URL"].rstrip("/"),
        is_demo=os.environ.get("LUZHI_DEMO") == "1",
        office_name=os.environ.get("LUZHI_OFFICE_NAME", ""),
        keys=folder_from_environment("LUZHI_KEYS"),
        backup_folder=folder_from_environment("LUZHI_BACKUP"),
        contact=contact_from_environment(),
        proxies=networks_of(os.environ.get("LUZHI_PROXIES", "")),
    )


def contact_from_environment() -> str:
    """Whom push services may write to (``LUZHI_CONTACT``), ``""`` when it is unset; a bare address is one of e-mail."""
    text = os.environ.get("LUZHI_CONTACT", "").strip()
    return text if not text or text.startswith(("mailto:", "https://")) else f"mailto:{text}"


def settings_to_environment(settings: Settings) -> dict[str, str]:
    """The other direction."""
    return {
        "LUZHI_DATA": str(settings.data),
        "LUZHI_PUBLIC_URL": settings.public_url,
        "LUZHI_DEMO": "1" if settings.is_demo else "0",
        "LUZHI_OFFICE_NAME": settings.office_name,
        "LUZHI_KEYS": str(settings.keys or ""),
        "LUZHI_BACKUP": str(settings.backup_folder or ""),
        "LUZHI_CONTACT": settings.contact,
        "LUZHI_PROXIES": ",".join(str(one) for one in settings.proxies),
    }
