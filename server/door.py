"""What every request meets before any route: the name that it asks for, and the methods that an address takes (RFC 9110).

Other names than the public one are sent away (421): a page under another name that leads here could else act as ours. HEAD is answered as
GET without its content, OPTIONS and wrong methods say what is allowed.
"""

from __future__ import annotations

import ipaddress
from typing import Final
from urllib.parse import urlsplit

from litestar import Litestar
from litestar.types import ASGIApp, Message, Receive, Scope, Send

from server.pages import SECURITY_HEADERS
from server.settings import Settings

NO_NAME: Final = (b"server", b"")
"""Said so that the server beneath does not say which one it is."""
LOOPBACK_NAMES: Final = frozenset({"localhost", "127.0.0.1", "[::1]"})
_AWAY: Final = "这台服务器不以这个名字提供服务，请核对网址。\nThis server is not reached by this name; please check the address.\n".encode()


class Hosts:
    """The names by which a house is reached: the public one; where that is this machine, or in a demo, all names of this machine, and
    in a demo plain addresses, by which a phone beside it tries it out (nobody can point a name of theirs at those)."""

    def __init__(self, settings: Settings) -> None:
        self._public = urlsplit(settings.public_url).netloc.lower()
        self._is_demo = settings.is_demo
        self._is_local = settings.is_demo or _name_of(self._public) in LOOPBACK_NAMES

    def takes(self, host: str) -> bool:
        """Whether a request for this ``Host`` is ours."""
        host = host.lower()
        if host == self._public or _without_usual_port(host) == _without_usual_port(self._public):
            return True
        name = _name_of(host)
        return (self._is_local and name in LOOPBACK_NAMES) or (self._is_demo and _is_address(name))


def _name_of(host: str) -> str:
    name, colon, port = host.rpartition(":")
    return name if colon and port.isdigit() else host


def _without_usual_port(host: str) -> str:
    return _name_of(host) if host.endswith((":443", ":80")) else host


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name.strip("[]"))
    except ValueError:
        return False
    return True


def door(app: ASGIApp, routes: Litestar, hosts: Hosts) -> ASGIApp:
    """The app behind its door. ``routes`` says which methods an address takes."""

    async def enter(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await app(scope, receive, send)
            return
        names = [value.decode("latin-1") for name, value in scope["headers"] if name == b"host"]
        if len(names) != 1 or not hosts.takes(names[0]):
            await _say(send, 421, _AWAY, is_head=scope["method"] == "HEAD")
            return
        allowed = methods_at(routes, scope["path"])
        if scope["method"] == "OPTIONS":
            await _say(send, 204, b"", _allow(allowed))
            return
        own_head = "HEAD" in allowed
        may_head = own_head or "GET" in allowed
        shown = allowed | {"HEAD"} if may_head else allowed
        if scope["method"] == "HEAD" and may_head and not own_head:
            scope["method"] = "GET"
            await app(scope, receive, _without_content(send))
            return
        await app(scope, receive, _with_allow(send, shown))

    return enter


def methods_at(routes: Litestar, path: str) -> frozenset[str]:
    """What an address takes by itself; what every address takes where no route is nearer."""
    parts = path.strip("/").split("/")
    near: set[str] = set()
    rest: set[str] = set()
    for route in routes.routes:
        methods = set(getattr(route, "methods", ())) - {"OPTIONS"}
        wanted = route.path_format.strip("/").split("/")
        if wanted == ["{path}"] or route.path == "/":
            rest |= methods
        elif len(wanted) == len(parts) and all(
            one == two or one.startswith("{") for one, two in zip(wanted, parts, strict=True)
        ):
            near |= methods
    return frozenset(near or rest)


def _allow(allowed: frozenset[str]) -> list[tuple[bytes, bytes]]:
    shown = allowed | {"OPTIONS"} | ({"HEAD"} if "GET" in allowed else set())
    return [(b"allow", ", ".join(sorted(shown)).encode())]


def _with_allow(send: Send, allowed: frozenset[str]) -> Send:
    async def told(message: Message) -> None:
        if message["type"] == "http.response.start" and message["status"] == 405:
            message["headers"] = [*(one for one in message["headers"] if one[0].lower() != b"allow"), *_allow(allowed)]
        await send(message)

    return told


def _without_content(send: Send) -> Send:
    async def told(message: Message) -> None:
        if message["type"] == "http.response.body":
            message["body"] = b""
        await send(message)

    return told


async def _say(
    send: Send, status: int, body: bytes, more: list[tuple[bytes, bytes]] | None = None, *, is_head: bool = False
) -> None:
    own = [(name.lower().encode(), value.encode()) for name, value in SECURITY_HEADERS.items()]
    headers = [*own, *(more or []), (b"cache-control", b"no-store"), NO_NAME]
    if status != 204:
        headers += [(b"content-type", b"text/plain; charset=utf-8"), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers})  # type: ignore[typeddict-item]
    await send({"type": "http.response.body", "body": b"" if is_head else body, "more_body": False})
