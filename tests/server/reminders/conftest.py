"""A house with people, and a push service that takes what is meant for them (RFC 8030, RFC 8188, RFC 8291, RFC 8292)."""

from __future__ import annotations

import base64
import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import http_ece
import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, utils

from schema.day import MINUTE_MS, moment_of
from server.reminders.planner import MESSAGE
from server.reminders.scheduler import Scheduler
from server.reminders.store import Delivery, Subscription
from server.reminders.webpush import EndpointRule, Pusher
from sync.device import Device
from sync.merge import Fields
from tests.loops import run_to_end
from tests.other_clock import real_now_ms
from tests.server.conftest import TestHouse
from tests.web_device import WebDevice

VISIT, SESSION = "first_contact.visit", "party_study.session"


def text_of(raw: bytes) -> str:
    """Base64url without padding."""
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def bytes_of(text: str) -> bytes:
    """The other direction."""
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


class Browser:
    """What a browser keeps of a subscription: its key pair and secret."""

    def __init__(self, number: int) -> None:
        self.private = ec.derive_private_key(1000 + number, ec.SECP256R1())
        self.auth = bytes([number]) * 16
        point = self.private.public_key().public_bytes(
            serialization.Encoding.X962, serialization.PublicFormat.UncompressedPoint
        )
        self.p256dh, self.secret = text_of(point), text_of(self.auth)

    def read(self, body: bytes) -> dict[str, Any]:
        """Decrypt a message (aes128gcm)."""
        plain = http_ece.decrypt(body, private_key=self.private, auth_secret=self.auth, version="aes128gcm")
        read: dict[str, Any] = json.loads(plain)
        return read


class PushService:
    """A push service on loopback: checks who sends, keeps what came, answers as it is told."""

    def __init__(self) -> None:
        self.taken: list[tuple[str, dict[str, str], bytes]] = []
        self.refused: list[str] = []
        self.answer: Callable[[str], tuple[int, dict[str, str]]] = lambda path: (201, {})
        service = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                headers = {name.lower(): value for name, value in self.headers.items()}
                wrong = service.what_is_wrong(headers)
                if wrong:
                    service.refused.append(wrong)
                    self.reply(403, {})
                    return
                status, more = service.answer(self.path)
                if 200 <= status < 300:
                    service.taken.append((self.path, headers, body))
                self.reply(status, more)

            def reply(self, status: int, headers: dict[str, str]) -> None:
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, format: str, *args: object) -> None:
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        self.key = ""
        self.now_s = 0
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()

    def what_is_wrong(self, headers: dict[str, str]) -> str:
        """Check the VAPID token, the encoding and the TTL as a strict service would."""
        scheme, _, rest = headers.get("authorization", "").partition(" ")
        parts = dict(one.strip().split("=", 1) for one in rest.split(","))
        if scheme.lower() != "vapid" or parts.get("k") != self.key:
            return "key"
        head, claims, signature = parts["t"].split(".")
        raw = bytes_of(signature)
        der = utils.encode_dss_signature(int.from_bytes(raw[:32]), int.from_bytes(raw[32:]))
        public = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), bytes_of(parts["k"]))
        try:
            public.verify(der, f"{head}.{claims}".encode(), ec.ECDSA(hashes.SHA256()))
        except InvalidSignature:
            return "signature"
        said = json.loads(bytes_of(claims))
        if (
            json.loads(bytes_of(head))["alg"] != "ES256"
            or said["aud"] != self.url
            or not said["sub"].startswith("mailto:")
        ):
            return "claims"
        now_s = max(self.now_s, real_now_ms() // 1000)  # the library never dates a token before the machine's own clock
        if not now_s < said["exp"] <= now_s + 24 * 3600:
            return "exp"
        if headers.get("content-encoding") != "aes128gcm" or int(headers.get("ttl", "0")) <= 0:
            return "ttl"
        if len(headers.get("topic", "")) > 32 or headers.get("urgency") not in ("low", "normal", "high"):
            return "topic"
        return "" if headers.get("x-wns-cache-policy") == "cache" else "wns"

    def stop(self) -> None:
        """End."""
        self._server.shutdown()
        self._server.server_close()


class Reminded(TestHouse):
    """People with phones, a push service, and a scheduler whose rounds the test calls."""

    __test__ = False

    def __init__(self, folder: Path, service: PushService) -> None:
        super().__init__(folder)
        self.service, self._is_stopped = service, False
        self.now = moment_of("2026-11-20", 8)
        self.client.__enter__()
        self.admin = self.administrator()
        self.phones: dict[str, WebDevice] = {}
        self.browsers: dict[str, Browser] = {}
        for name, posts in (
            ("前台", ("receptionist", "staff")), ("承办人", ("staff",)), ("主任", ("office_director",)), ("秘书长", ("secretary_general",)),
            ("文书", ("office_clerk",)),
        ):  # fmt: skip
            self.phones[name] = self.person(self.admin, name, *posts)
        for phone in self.phones.values():
            phone.exchange()
        self.room = self.replica("管理员", self.admin).create("office.room", {"name": "会议室", "kind": "meeting_room"})
        self.admin.exchange()
        self.pusher = Pusher(
            self.house.push_key, "mailto:it@example.gov.cn", EndpointRule(("127.0.0.1",), allow_http=True)
        )
        service.key, service.now_s = self.house.push_key.public(), self.now // 1000
        self.robot_says: list[tuple[str, str]] = []
        self.robot_takes = True
        self.scheduler = Scheduler(self.office, self.pusher, "one", self.robot)

    def robot(self, url: str, text: str) -> bool:
        """A robot that keeps what it is told, while it is up."""
        if self.robot_takes:
            self.robot_says.append((url, text))
        return self.robot_takes

    def replica(self, name: str, phone: WebDevice | None = None) -> Device:
        """A person's device."""
        found = (phone or self.phones[name]).replica
        assert found is not None
        return found

    def subscribe(self, name: str) -> Browser:
        """Let somebody's device be reached at the test's push service."""
        browser = self.browsers[name] = Browser(len(self.browsers) + 1)
        row = Subscription(
            name,
            self.ids[name],
            self.replica(name).id,
            f"{self.service.url}/p/{len(self.browsers)}",
            browser.p256dh,
            browser.secret,
        )
        self.office.do(lambda: self.office.planner.store.subscribe(row, self.now)).result()
        return browser

    def round(self, minutes: int = 0) -> dict[str, int]:
        """Time goes on, then a round; gives what was told by kind."""
        self.now += minutes * MINUTE_MS
        self.service.now_s = self.now // 1000
        planned = run_to_end(self.scheduler.round())
        assert planned is not None
        return planned.told

    def messages(self, name: str) -> list[Fields]:
        """What a person was told, the oldest first."""

        def read() -> list[Fields]:
            rows = [one.fields() for one in self.office.storage.collection(MESSAGE)]
            mine = [row for row in rows if row["person"] == self.ids[name]]
            return sorted(mine, key=lambda row: (int(row["sent_at"]), str(row["subject"])))

        return self.office.look(read).result()

    def deliveries(self) -> list[Delivery]:
        """Everything that was queued."""
        ids = {str(row["id"]) for name in self.ids for row in self.messages(name)} | {""}
        return self.office.look(
            lambda: [one for name in sorted(ids) for one in self.office.planner.store.deliveries_of(name)]
        ).result()

    def shown(self, name: str) -> list[dict[str, Any]]:
        """What the push service took for a person, decrypted, in order, without the morning's lists."""
        browser = self.browsers[name]
        place = f"/p/{list(self.browsers).index(name) + 1}"
        read = [browser.read(body) for path, _, body in self.service.taken if path == place]
        return [one for one in read if one["tag"] != "digest"]

    def visit(self, name: str = "前台") -> str:
        """Somebody registers a visitor."""
        record = self.replica(name).create(VISIT, {"visitor": "来访的王某", "matter": "咨询宅基地审批"})
        self.phones[name].exchange()
        return record

    def session(self, hours: int, people: tuple[str, ...] = ("前台", "承办人")) -> str:
        """A study session so many hours from now."""
        starts = self.now + hours * 60 * MINUTE_MS
        record = self.replica("文书").create(
            SESSION,
            {
                "topic": "监督法修改解读", "starts_at": starts, "ends_at": starts + 90 * MINUTE_MS, "room": self.room,
                "organiser": self.ids["主任"], "people": [self.ids[one] for one in people],
            },
        )  # fmt: skip
        self.phones["文书"].exchange()
        for phone in self.phones.values():
            phone.exchange()
        return record

    def stop(self) -> None:
        """Close the house, once."""
        if not self._is_stopped:
            self._is_stopped = True
            self.client.__exit__(None, None, None)


@pytest.fixture
def service() -> Iterator[PushService]:
    """A push service."""
    made = PushService()
    yield made
    made.stop()


@pytest.fixture
def office(tmp_path: Path, service: PushService, monkeypatch: pytest.MonkeyPatch) -> Iterator[Reminded]:
    """The house; its own loop of reminders does nothing, the test calls the rounds."""
    monkeypatch.setattr("server.app.remind_for_ever", _never)
    made = Reminded(tmp_path / "data", service)
    yield made
    made.stop()


async def _never(*given: object) -> None:
    """In place of the loop."""
