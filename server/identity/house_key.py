"""The key of the house's own device (author ``system``), in a file beside the office's.

It is in no backup: it acts as the office itself, and who finds a backup must not.
"""

from __future__ import annotations

from pathlib import Path

from server.disk import write_once
from server.identity.keys import SigningKey
from sync.storage import StorageFailing

HOUSE_KEY_FILE = "house-key.pem"


def house_key(folder: Path) -> SigningKey:
    """The key in an office's folder, made at the first time. Raises ``StorageFailing``."""
    path = folder / HOUSE_KEY_FILE
    try:
        if not path.exists():
            write_once(path, SigningKey().to_pem())
        return SigningKey.from_pem(path.read_bytes())
    except OSError as failing:
        raise StorageFailing(str(failing)) from failing
