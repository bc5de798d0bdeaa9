"""Challenges: a nonce for a device to sign, made without writing anything.

A nonce says by a code of authentication (HMAC-SHA-256) for which office and device it was made and until when it holds, so asking
for one costs no room and no write, whoever asks how often, for a device that is there or not. Only those that were used are
remembered, until they would have ended. The key lives as long as the process: a restart ends what was not answered yet.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections import OrderedDict
from collections.abc import Callable
from typing import Final

from server.problems import Problem

_RANDOM_BYTES: Final = 16
_MOMENT_BYTES: Final = 8
_CODE_BYTES: Final = 32
USED_MAX: Final = 100_000
"""Used nonces that are remembered; each for as long as a challenge holds."""


class Challenges:
    """The challenges of one office. ``lasts_ms`` is how long one holds."""

    def __init__(self, office: str, now_ms: Callable[[], int], random: Callable[[int], bytes], lasts_ms: int) -> None:
        self._office, self._now, self._random, self._lasts = office, now_ms, random, lasts_ms
        self._key = random(32)
        self._used: OrderedDict[bytes, int] = OrderedDict()

    def give(self, device: str) -> str:
        """A nonce for a device to sign. The same answer in the same time whether there is such a device or not."""
        said = self._random(_RANDOM_BYTES) + (self._now() + self._lasts).to_bytes(_MOMENT_BYTES)
        return base64.urlsafe_b64encode(said + self._code(said, device)).rstrip(b"=").decode()

    def use(self, device: str, nonce: str) -> None:
        """Take a nonce given to this device; each is good once, whatever comes of it. Raises ``Problem("signature_wrong")``."""
        try:
            raw = base64.b64decode(nonce + "=" * (-len(nonce) % 4), altchars=b"-_", validate=True)
        except ValueError as wrong:
            raise Problem("signature_wrong") from wrong
        said, code = raw[:-_CODE_BYTES], raw[-_CODE_BYTES:]
        is_ours = len(said) == _RANDOM_BYTES + _MOMENT_BYTES and hmac.compare_digest(code, self._code(said, device))
        until = int.from_bytes(said[_RANDOM_BYTES:])
        if not is_ours or until < self._now() or said in self._used:
            raise Problem("signature_wrong")
        self._used[said] = until
        while len(self._used) > USED_MAX or next(iter(self._used.values())) < self._now():
            self._used.popitem(last=False)

    def _code(self, said: bytes, device: str) -> bytes:
        text = "\n".join(("luzhi-challenge-1", self._office, device)).encode("utf-8", "replace") + b"\n" + said
        return hmac.digest(self._key, text, hashlib.sha256)
