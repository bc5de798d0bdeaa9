"""The house's checkpoints (CP1 to CP3, I16): the key, kept outside the data, and what was signed with it.

A checkpoint says what the last entry of the journal was at a time. It goes out with every answer, so that whoever rewrites
the journal afterwards, with the whole disk in hand but not the key, is contradicted by every phone. The key lies in a
folder of its own (``LUZHI_KEYS``, else beside the data folder), readable by its owner alone, and is in no backup: who
finds a backup must not be able to sign another past. A house that lost its key makes a new one, and the phones notice.
"""

from __future__ import annotations

import base64
from collections.abc import Callable
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, load_pem_private_key
from sqlite_utils import Database

from server.disk import make_folder, write_once
from server.settings import CHECKPOINT_MS
from sync.checkpoint import Checkpoint, Witnessed, checkpoint_text
from sync.engine import Engine

KEY_FILE = "checkpoint-key.pem"
LINE = "luzhi-checkpoint-1"
_SEED_BYTES = 32
_TABLE = (
    "CREATE TABLE IF NOT EXISTS checkpoint (epoch TEXT NOT NULL, n INTEGER NOT NULL, hash BLOB NOT NULL, seq INTEGER NOT NULL, "
    "at INTEGER NOT NULL, signature BLOB NOT NULL, PRIMARY KEY (epoch, n)) STRICT, WITHOUT ROWID"
)


class KeysUnusable(Exception):
    """The folder of the checkpoint key can't be used; the message says why and what to do."""


class CheckpointKey:
    """The Ed25519 key that signs the journal's checkpoints."""

    def __init__(self, private: Ed25519PrivateKey) -> None:
        self._private = private

    @classmethod
    def found(cls, folder: Path) -> CheckpointKey | None:
        """The key in a folder, ``None`` when there is none. Raises ``KeysUnusable``."""
        try:
            pem = (folder / KEY_FILE).read_bytes()
        except FileNotFoundError:
            return None
        except OSError as wrong:
            raise _unusable(folder, str(wrong)) from wrong
        try:
            private = load_pem_private_key(pem, None)
        except ValueError as wrong:
            raise _unusable(folder, f"{KEY_FILE} can't be read") from wrong
        if not isinstance(private, Ed25519PrivateKey):
            raise _unusable(folder, f"{KEY_FILE} is no Ed25519 key")
        return cls(private)

    @classmethod
    def in_folder(cls, folder: Path, data: Path, random: Callable[[int], bytes]) -> CheckpointKey:
        """The key in a folder, made at the first time. Raises ``KeysUnusable``, also for a folder inside the data."""
        if folder.resolve().is_relative_to(data.resolve()):
            raise _unusable(folder, f"it lies inside the data folder {data}, where a backup or a thief would find both")
        known = cls.found(folder)
        if known is not None:
            return known
        made = cls(Ed25519PrivateKey.from_private_bytes(random(_SEED_BYTES)))
        pem = made._private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        try:
            make_folder(folder, 0o700)
            write_once(folder / KEY_FILE, pem)
        except FileExistsError:
            return cls.in_folder(folder, data, random)
        except OSError as wrong:
            raise _unusable(folder, str(wrong)) from wrong
        return made

    def public(self) -> bytes:
        """The public key, 32 bytes."""
        return self._private.public_key().public_bytes_raw()

    def sign(self, text: bytes) -> bytes:
        """The signature, 64 bytes."""
        return self._private.sign(text)


def _unusable(folder: Path, why: str) -> KeysUnusable:
    return KeysUnusable(
        f"The folder of the checkpoint key, {folder}, can't be used: {why}. Name another one in LUZHI_KEYS. "
        f"存放日志签名密钥的文件夹 {folder} 不能用，请用 LUZHI_KEYS 另指定一个，不要放在数据文件夹里。"
    )


def is_signed_checkpoint(public_key: bytes, text: bytes, signature: bytes) -> bool:
    """Whether an Ed25519 signature is right; false for anything malformed."""
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, text)
    except (InvalidSignature, ValueError):
        return False
    return True


class Checkpoints:
    """The checkpoints of one office, in its file. Call everything inside the office's turn."""

    def __init__(self, engine: Engine, database: Database, key: CheckpointKey | None) -> None:
        self._engine, self._database, self._key = engine, database, key

    def open(self) -> None:
        """Make the table."""
        self._database.conn.execute(_TABLE)

    @property
    def public_key(self) -> bytes:
        """The key by which the phones check; empty in a house without one."""
        return self._key.public() if self._key else b""

    def make_if_due(self) -> bool:
        """Sign what the journal is now, when it has grown and the last time is long enough ago (CP2); whether it was signed."""
        if self._key is None:
            return False
        last, now, entry = self._engine.checkpoint(), self._engine.world.now_ms(), self._engine.storage.last_entry()
        if entry is None or (last is not None and (last.n == entry.n or abs(now - last.at) < CHECKPOINT_MS)):
            return False
        # a clock that was put back must not make a chain that only grows look as if it shrank
        at = now if last is None else max(now, last.at)
        made = signed_checkpoint(
            self._key,
            self._engine.office,
            self._engine.epoch(),
            entry.n,
            entry.hash,
            self._engine.storage.last_seq(),
            at,
        )
        self._engine.put_checkpoint(made)
        self._database.conn.execute(
            "INSERT OR REPLACE INTO checkpoint VALUES (?, ?, ?, ?, ?, ?)",
            (self._engine.epoch(), made.n, made.hash, made.seq, made.at, made.signature),
        )
        return True

    def kept(self) -> list[Witnessed]:
        """All that were made, oldest first."""
        return checkpoints_in(self._database.conn)


def checkpoints_in(connection: Any) -> list[Witnessed]:
    """The checkpoints kept in an office's file, oldest first."""
    rows = connection.execute("SELECT epoch, n, hash, seq, at, signature FROM checkpoint ORDER BY at, n")
    return [Witnessed(epoch=row[0], checkpoint=Checkpoint(*row[1:])) for row in rows]


def signed_checkpoint(
    key: CheckpointKey, office: str, epoch: str, n: int, hash: bytes, seq: int, at: int
) -> Checkpoint:
    """A checkpoint of what an entry is."""
    return Checkpoint(n, hash, seq, at, key.sign(checkpoint_text(office, epoch, n, hash, seq, at)))


def line_of(office: str, witnessed: Witnessed) -> str:
    """A checkpoint as one line, to be printed, kept elsewhere and handed in again."""
    one = witnessed.checkpoint
    signature = base64.urlsafe_b64encode(one.signature).rstrip(b"=").decode()
    return f"{LINE} {office} {witnessed.epoch} {one.n} {one.hash.hex()} {one.seq} {one.at} {signature}"
