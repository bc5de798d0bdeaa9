"""A phone in Python against the HTTP routes: enrols with a real key, exchanges through POST /api/sync. For tests of the
house and for load.
"""

from __future__ import annotations

import base64
from typing import Any, Protocol

from schema.catalogue import Catalogue
from server.identity.keys import SigningKey
from sync.device import Device
from sync.exchange import Response

HEADERS = {"luzhi": "1"}


class Client(Protocol):
    """What httpx.Client and Litestar's TestClient have in common."""

    def post(self, url: str, **rest: Any) -> Any: ...

    def get(self, url: str, **rest: Any) -> Any: ...


def text_of(raw: bytes) -> str:
    """base64url without padding."""
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


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
        if self.cookie:
            headers["Cookie"] = self.cookie
        self.client.cookies.clear()
        answer = getattr(self.client, method)(url, headers=headers, **rest)
        set_cookie = answer.headers.get("set-cookie", "")
        if set_cookie.startswith("__Host-luzhi="):
            self.cookie = set_cookie.split(";", 1)[0]
        return answer

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
