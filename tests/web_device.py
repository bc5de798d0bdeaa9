"""A phone in Python against the HTTP routes: enrols with a real key, exchanges through POST /api/sync. For tests of the
house and for load.
"""

from __future__ import annotations

import base64
import hashlib
import json
from typing import Any, Protocol
from urllib.parse import urlencode

from schema.catalogue import Catalogue
from server.identity.keys import SigningKey
from sync.device import Device
from sync.exchange import Response

HEADERS = {"luzhi": "1"}


SIGNED = (
    ("post", "/api/enrol/issue"), ("post", "/api/enrol/confirm"), ("post", "/api/enrol/decline"), ("post", "/api/devices/"),
    ("post", "/api/pin"), ("post", "/api/roster"), ("post", "/api/session/end"), ("post", "/api/reach/calendar"),
    ("post", "/api/not-me"), ("get", "/api/registers/"),
)  # fmt: skip
"""What the app signs for (PR1)."""


class Client(Protocol):
    """What httpx.Client and Litestar's TestClient have in common."""

    def post(self, url: str, **rest: Any) -> Any: ...

    def get(self, url: str, **rest: Any) -> Any: ...


def text_of(raw: bytes) -> str:
    """base64url without padding."""
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def _body_of(rest: dict[str, Any]) -> bytes:
    if "json" in rest:
        return json.dumps(rest["json"]).encode()
    return bytes(rest.get("content", b""))


class WebDevice:
    """A device with its key, its cookie and its replica."""

    def __init__(self, client: Client, catalogue: Catalogue, now_ms: Any, random: Any) -> None:
        self.client, self.catalogue = client, catalogue
        self.now_ms, self.random = now_ms, random
        self.key = SigningKey()
        self.cookie = ""
        self.replica: Device | None = None
        self.pending = ""

    def call(self, method: str, url: str, **rest: Any) -> Any:
        """One request with this device's cookie and no other."""
        headers = {**HEADERS, **rest.pop("headers", {})}
        if any(method == verb and url.startswith(path) for verb, path in SIGNED) and self.replica is not None:
            body = _body_of(rest)
            if body:
                rest = {**{name: value for name, value in rest.items() if name != "json"}, "content": body}
            given = {"Content-Type": "application/json"} if body else {}
            headers = {**self.proof(method, url, body, rest.get("params")), **given, **headers}
        if self.cookie:
            headers["Cookie"] = self.cookie
        self.client.cookies.clear()
        answer = getattr(self.client, method)(url, headers=headers, **rest)
        set_cookie = answer.headers.get("set-cookie", "")
        if set_cookie.startswith("__Host-luzhi="):
            self.cookie = set_cookie.split(";", 1)[0]
        return answer

    def proof(self, method: str, url: str, body: bytes, params: Any = None) -> dict[str, str]:
        """The headers that sign one request for one act (PR1)."""
        assert self.replica is not None
        who = {"device": self.replica.id, "office": self.replica.office}
        nonce = self.client.post("/api/session/challenge", headers=HEADERS, json=who).json()["nonce"]
        target = f"{url}?{urlencode(params)}" if params else url
        lines = ("luzhi-act-1", self.replica.office, self.replica.id, nonce, method.upper(), target)
        text = "\n".join((*lines, hashlib.sha256(body).hexdigest())).encode()
        return {"luzhi-nonce": nonce, "luzhi-signature": text_of(self.key.sign(text))}

    def start(self, code: str, label: str = "test") -> dict[str, Any]:
        """Show a code; returns what the server says."""
        body = {"code": code, "public_key": text_of(self.key.public()), "label": label}
        answer = self.call("post", "/api/enrol/start", json=body)
        assert answer.status_code == 200, answer.text
        started: dict[str, Any] = answer.json()
        self.pending = started["pending"]
        return started

    def finish(self) -> Any:
        """Prove the key; the answer is 200 when enrolled, 202 while waiting."""
        text = f"luzhi-enrol-1\n{self.pending}".encode()
        answer = self.call(
            "post", "/api/enrol/finish", json={"pending": self.pending, "signature": text_of(self.key.sign(text))}
        )
        if answer.status_code == 200:
            self._become(answer.json())
        return answer

    def be(self, person: str) -> None:
        """Be somebody of the demo office."""
        body = {"person": person, "public_key": text_of(self.key.public()), "label": "demo"}
        answer = self.call("post", "/api/demo/be", json=body)
        assert answer.status_code == 200, answer.text
        self._become(answer.json())

    def _become(self, who: dict[str, Any]) -> None:
        self.replica = Device(
            who["office"], who["device"], who["person"], self.catalogue, self.key.sign, self.now_ms, self.random
        )

    def renew(self) -> Any:
        """A new session by a signed challenge."""
        assert self.replica is not None
        who = {"device": self.replica.id, "office": self.replica.office}
        nonce = self.call("post", "/api/session/challenge", json=who).json()["nonce"]
        text = "\n".join(("luzhi-session-1", self.replica.office, self.replica.id, nonce)).encode()
        return self.call(
            "post", "/api/session/renew", json={**who, "nonce": nonce, "signature": text_of(self.key.sign(text))}
        )

    def send(self, body: bytes) -> Any:
        """One POST of raw bytes."""
        return self.call("post", "/api/sync", content=body)

    def exchange(self) -> Response:
        """Exchange until nothing more comes."""
        assert self.replica is not None
        while True:
            answer = self.send(self.replica.request())
            assert answer.status_code == 200, answer.text
            laid = self.replica.receive(answer.content)
            if not (laid.more or laid.tell):
                return laid


class WebTablet:
    """A shared device: its own key, and a phone-like device for each person whose PIN was right."""

    def __init__(self, phone: WebDevice, office: str, tablet: str) -> None:
        self.phone, self.office, self.id = phone, office, tablet

    def _signed(self, *parts: str) -> dict[str, str]:
        who = {"device": self.id, "office": self.office}
        nonce = self.phone.call("post", "/api/session/challenge", json=who).json()["nonce"]
        text = "\n".join(("luzhi-tablet-1", self.office, self.id, nonce, *parts)).encode()
        signature = text_of(self.phone.key.sign(text))
        return {"office": self.office, "tablet": self.id, "nonce": nonce, "signature": signature}

    def people(self) -> Any:
        """Who can sign in."""
        return self.phone.call("post", "/api/tablet/people", json=self._signed("people"))

    def try_pin(self, person: str, pin: str, device: WebDevice) -> Any:
        """One try of a PIN, with the key of ``device``."""
        key = text_of(device.key.public())
        body = {**self._signed(person, key), "person": person, "pin": pin, "public_key": key}
        return device.call("post", "/api/tablet/sign-in", json=body)

    def sign_in(self, person: str, pin: str, device: WebDevice | None = None) -> WebDevice:
        """A person's device on this tablet, signed in and level; ``device`` is the one made before."""
        made = device or WebDevice(self.phone.client, self.phone.catalogue, self.phone.now_ms, self.phone.random)
        answer = self.try_pin(person, pin, made)
        assert answer.status_code == 200, answer.text
        who = answer.json()
        if made.replica is None or made.replica.id != who["device"]:
            made.replica = Device(
                who["office"], who["device"], who["person"], made.catalogue, made.key.sign, made.now_ms, made.random,
                on_shared=True,
            )  # fmt: skip
        made.exchange()
        return made

    def forward(self, device: WebDevice, body: bytes) -> Any:
        """Bring what a person signed here earlier."""
        assert device.replica is not None
        query = {"office": self.office, "device": device.replica.id}
        self.phone.cookie = ""
        return self.phone.call("post", "/api/tablet/forward", params=query, content=body)
