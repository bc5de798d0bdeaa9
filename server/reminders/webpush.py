"""Web Push (RFC 8030, RFC 8291, RFC 8292): where a message may be sent, and what became of it.

The address comes from a browser, so it is not trusted: only services that are known, only https, never an address inside a network, and
no redirect is followed (no request on somebody else's behalf, TRUST).
"""

from __future__ import annotations

import contextlib
import ipaddress
import os
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, Literal
from urllib.parse import urlsplit

import msgspec
import requests
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from py_vapid import Vapid02
from pywebpush import WebPushException, webpush

from schema.pattern import literally, whole
from server.disk import make_folder, write_once
from server.identity.register import token_from
from server.reminders.store import Delivery, Subscription

KNOWN_HOSTS: Final = (
    "fcm.googleapis.com", "*.push.apple.com", "*.notify.windows.com", "updates.push.services.mozilla.com",
    "*.push.services.mozilla.com",
)  # fmt: skip
"""Push services of the browsers; more through LUZHI_PUSH_HOSTS, for a service of one's own."""
_P256_ORDER: Final = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
KEY_FILE: Final = "push-key.pem"
TIMEOUT_S: Final = 10.0
ENDPOINT_CHARS_MAX: Final = 1024
PAYLOAD_BYTES_MAX: Final = 3000
"""Push services take 4096 bytes of cipher text (RFC 8030, 7.2)."""
TTL_S_LEAST: Final = 60
TTL_S_MOST: Final = 28 * 24 * 3600
RETRY_S_FIRST, RETRY_S_MOST = 30, 3600

_LABELS: Final = r"[a-z0-9-]+(\.[a-z0-9-]+)*"
Outcome = Literal["accepted", "gone", "again", "failed"]
Resolver = Callable[[str, int], list[str]]


class Sent(msgspec.Struct, frozen=True):
    """What became of a try. ``status`` is 0 when nobody answered; ``wait_s`` is when to try again."""

    outcome: Outcome
    status: int
    wait_s: int = 0


class EndpointRefused(Exception):
    """An address to which nothing is sent; the message says why."""


class PushKey:
    """The server's key pair for VAPID (P-256); every subscription is bound to it."""

    def __init__(self, private: ec.EllipticCurvePrivateKey) -> None:
        self._private = private

    @classmethod
    def in_folder(cls, folder: Path, random: Callable[[int], bytes]) -> PushKey:
        """The key in a folder, made at the first time. Raises ``OSError``, and ``ValueError`` for a file that is no such key."""
        path = folder / KEY_FILE
        if not path.exists():
            secret = int.from_bytes(random(48)) % (_P256_ORDER - 1) + 1
            pem = ec.derive_private_key(secret, ec.SECP256R1()).private_bytes(
                serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            )
            make_folder(folder, 0o700)
            with contextlib.suppress(FileExistsError):
                write_once(path, pem)
        read = serialization.load_pem_private_key(path.read_bytes(), None)
        if not isinstance(read, ec.EllipticCurvePrivateKey):
            raise ValueError(f"{path} is no P-256 key")
        return cls(read)

    def public(self) -> str:
        """The public key as browsers want it: the raw point in base64url."""
        point = self._private.public_key().public_bytes(
            serialization.Encoding.X962, serialization.PublicFormat.UncompressedPoint
        )
        return token_from(point)

    def vapid(self) -> Vapid02:
        """As pywebpush wants it."""
        return Vapid02(self._private)


class _NoRedirect(requests.Session):
    """A session that follows nobody elsewhere."""

    def request(self, *given: Any, **named: Any) -> requests.Response:
        """One request, as it is."""
        named["allow_redirects"] = False
        return super().request(*given, **named)


def addresses_of(host: str, port: int) -> list[str]:
    """The addresses that a name stands for."""
    return [str(found[4][0]) for found in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]


class EndpointRule:
    """To which addresses a push may go."""

    def __init__(
        self, hosts: tuple[str, ...] = KNOWN_HOSTS, *, allow_http: bool = False, resolve: Resolver = addresses_of
    ) -> None:
        self._patterns = [whole(_LABELS.join(map(literally, host.split("*")))) for host in hosts]
        self._allow_http, self._resolve = allow_http, resolve

    def check(self, endpoint: str) -> None:
        """Raises ``EndpointRefused``, also for names that lead inside. Names are looked up, so call it beside the event loop."""
        self.check_form(endpoint)
        if self._allow_http:
            return
        parts = urlsplit(endpoint)
        try:
            found = self._resolve(parts.hostname or "", parts.port or 443)
        except OSError as wrong:
            raise ConnectionError(str(wrong)) from wrong
        if not found or any(not ipaddress.ip_address(one.partition("%")[0]).is_global for one in found):
            raise EndpointRefused(f"{parts.hostname} leads to an address inside a network")

    def check_form(self, endpoint: str) -> None:
        """What can be told from the text alone."""
        if len(endpoint) > ENDPOINT_CHARS_MAX or not endpoint.isascii() or any(one <= " " for one in endpoint):
            raise EndpointRefused("the address is not one of a push service")
        try:
            parts = urlsplit(endpoint)
            port = parts.port
        except ValueError as wrong:
            raise EndpointRefused("the address can't be read") from wrong
        schemes = ("https", "http") if self._allow_http else ("https",)
        if parts.scheme not in schemes or parts.username or parts.password or parts.fragment:
            raise EndpointRefused("the address is not one of a push service")
        if port not in (None, 443) and not self._allow_http:
            raise EndpointRefused("push services answer at the usual port")
        if not any(pattern.match(parts.hostname or "") for pattern in self._patterns):
            raise EndpointRefused(f"{parts.hostname} is no known push service")


def rule_from_environment() -> EndpointRule:
    """The known services, and those of LUZHI_PUSH_HOSTS (names with commas between, ``*.`` in front for all below)."""
    more = tuple(one.strip().lower() for one in os.environ.get("LUZHI_PUSH_HOSTS", "").split(",") if one.strip())
    return EndpointRule((*KNOWN_HOSTS, *more))


class Pusher:
    """Sends deliveries to push services. Blocking: call beside the event loop."""

    def __init__(self, key: PushKey, contact: str, rule: EndpointRule) -> None:
        self.key, self._contact, self.rule = key, contact, rule
        self._session = _NoRedirect()

    def send(self, delivery: Delivery, to: Subscription, now: int) -> Sent:
        """One try."""
        try:
            self.rule.check(to.endpoint)
        except EndpointRefused:
            return Sent("gone", 0)
        except ConnectionError:
            return Sent("again", 0, backoff_s(delivery.tries))
        if len(delivery.payload.encode()) > PAYLOAD_BYTES_MAX:
            return Sent("failed", 413)
        headers: dict[str, str | int | float] = {"Urgency": delivery.urgency, "X-WNS-Cache-Policy": "cache"}
        if delivery.topic:
            headers["Topic"] = delivery.topic
        try:
            answer = webpush(
                {"endpoint": to.endpoint, "keys": {"p256dh": to.p256dh, "auth": to.auth}},
                delivery.payload,
                vapid_private_key=self.key.vapid(),
                vapid_claims={"sub": self._contact, "exp": now // 1000 + 12 * 3600},
                ttl=min(TTL_S_MOST, max(TTL_S_LEAST, (delivery.expires_ms - now) // 1000)),
                headers=headers,
                timeout=TIMEOUT_S,
                requests_session=self._session,
            )
        except WebPushException as wrong:
            answer = wrong.response
            if answer is None:
                return Sent("gone", 0)  # a subscription for which nothing can be encrypted
        except (requests.RequestException, OSError):
            return Sent("again", 0, backoff_s(delivery.tries))
        except (ValueError, TypeError, LookupError, AssertionError):
            return Sent("gone", 0)  # keys that are none
        return judged(answer, delivery.tries)


def judged(answer: Any, tries: int) -> Sent:
    """What an answer of a push service means (RFC 8030, 5 and 7.3; Windows answers 406 where others say 429)."""
    status = int(answer.status_code)
    if 200 <= status < 300:
        return Sent("accepted", status)
    if status in (404, 410):
        return Sent("gone", status)
    if status in (406, 429) or status >= 500:
        stated = str(answer.headers.get("Retry-After", ""))
        wait = int(stated) if stated.isdigit() else 0
        return Sent("again", status, max(wait, backoff_s(tries)))
    return Sent("failed", status)


def backoff_s(tries: int) -> int:
    """Seconds before the next try: twice as long each time, at most an hour."""
    return int(min(RETRY_S_FIRST * 2 ** min(tries, 20), RETRY_S_MOST))
