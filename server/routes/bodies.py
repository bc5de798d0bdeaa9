"""Reading request bodies with bounds, and the answer shapes that several routes share."""

from __future__ import annotations

import json
from typing import Any, TypeVar

import msgspec
from litestar import Request, Response
from litestar.datastructures import Cookie
from litestar.exceptions import ClientException

from server.access import COOKIE, Access, house_of, in_office, sender_of
from server.access_proof import access_proved
from server.identity.register import Register, token_from
from server.open_office import OpenOffice
from server.problems import Problem
from server.settings import JSON_BYTES_MAX, SESSION_MS
from server.unfinished import Kind, TooLarge, TooSlow
from sync.event import Hand

T = TypeVar("T", bound=msgspec.Struct)


async def bytes_body(request: Request[Any, Any, Any], limit_bytes: int, claimed: str = "") -> bytes:
    """The body, refused by its stated length before a byte is read, and by what really comes, how much and how slowly.

    Who sends it is to be looked at before: a device whose session was looked up for this request has a room of its own, one that is
    ``claimed`` and known another; a stranger's body is short.
    """
    stated = request.headers.get("content-length")
    if stated is not None and (not (stated.isascii() and stated.isdigit()) or int(stated[:20]) > limit_bytes):
        raise Problem("body_too_large", limit_bytes=limit_bytes)
    sender = sender_of(request)
    kind: Kind = "known" if sender else "claim" if claimed else "stranger"
    unfinished = house_of(request).unfinished
    try:
        return await unfinished.read(request.stream(), limit_bytes, kind, sender or claimed)
    except TooLarge as large:
        raise Problem("body_too_large", limit_bytes=limit_bytes) from large
    except TooSlow as slow:
        raise Problem("body_slow") from slow
    except ClientException as cut:
        raise Problem("body_unreadable") from cut


async def json_body(request: Request[Any, Any, Any], shape: type[T]) -> T:
    """A JSON body of a declared shape. Raises ``Problem`` for anything else, however deep."""
    return decoded_json(await bytes_body(request, JSON_BYTES_MAX), shape)


async def proved_json(request: Request[Any, Any, Any], access: Access, shape: type[T]) -> tuple[T, Hand]:
    """A JSON body of a declared shape that the caller's device signed for this act (PR1), and whose hand it was. Raises ``Problem``."""
    body = await bytes_body(request, JSON_BYTES_MAX)
    hand = await access_proved(request, access, body)
    return decoded_json(body, shape), hand


def decoded_json(body: bytes, shape: type[T]) -> T:
    """A JSON body of a declared shape. Raises ``Problem`` for anything else, however deep."""
    try:
        read = msgspec.json.decode(body, type=shape)
        json.loads(body, object_pairs_hook=_each_once)
    except (msgspec.MsgspecError, ValueError, RecursionError) as wrong:
        raise Problem("body_unreadable") from wrong
    return read


def _each_once(members: list[tuple[str, object]]) -> None:
    """Raises ``ValueError`` where an object names a member twice (RFC 8259, 4: readers would differ)."""
    if len({name for name, _ in members}) != len(members):
        raise ValueError("a member stands twice")


def json_answer(content: object, status: int = 200, cookies: list[Cookie] | None = None) -> Response[bytes]:
    """A JSON answer that no cache keeps."""
    return Response(
        msgspec.json.encode(content), status_code=status, media_type="application/json", headers={"Cache-Control": "no-store"},
        cookies=cookies or [],
    )  # fmt: skip


def session_cookie(office: str, token: str) -> Cookie:
    """The session's cookie: host only, not readable by script, sent to our own site only."""
    return Cookie(
        key=COOKIE,
        value=f"{office}.{token}",
        max_age=SESSION_MS // 1000,
        path="/",
        secure=True,
        httponly=True,
        samesite="strict",
    )


def cleared_cookie() -> Cookie:
    """The same cookie, ended."""
    return Cookie(key=COOKIE, value="", max_age=0, path="/", secure=True, httponly=True, samesite="strict")


def identity_answer(
    office: OpenOffice, device: str, person: str, token: str | None, *, until: int = 0
) -> Response[bytes]:  # fmt: skip
    """Who is signed in, with the cookie when there is a new token; ``until`` is the end of a sign-in on a shared device."""
    body = {
        "office": office.id, "office_name": office.name, "person": person, "device": device, "epoch": office.engine.epoch(),
        "is_demo": office.is_demo, "until": until, "checkpoint_key": token_from(office.checkpoints.public_key),
    }  # fmt: skip
    return json_answer(body, cookies=[session_cookie(office.id, token)] if token else None)


async def office_with(request: Request[Any, Any, Any], has: Any) -> OpenOffice | None:
    """The office whose register answers ``has(register)`` with something."""
    for office in house_of(request).offices.values():

        def look(register: Register = office.register) -> bool:
            return has(register) is not None

        if await in_office(office, look, writes=False):
            return office
    return None
