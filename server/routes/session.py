"""Sessions: who am I, renew by a signed challenge, sign out; and in a demo office, be somebody."""

from __future__ import annotations

from typing import Annotated, Any

import msgspec
from litestar import Request, Response, get, post
from litestar.params import FromQuery

from server.access import (
    access_claimed,
    access_demo,
    access_demo_people,
    access_session,
    house_of,
    in_office,
    right_guess,
    wrong_guess,
)
from server.access_exchange import access_hand_in
from server.access_proof import access_proved, access_spent
from server.identity.register import bytes_of
from server.problems import Problem
from server.routes.bodies import bytes_body, cleared_cookie, identity_answer, json_answer, json_body
from server.settings import JSON_BYTES_MAX
from sync.limits import EXCHANGE_BYTES_MAX

Text = Annotated[str, msgspec.Meta(max_length=200)]


class Challenge(msgspec.Struct, forbid_unknown_fields=True):
    """Which device wants a nonce, of which office."""

    device: Text
    office: Text


class Renew(msgspec.Struct, forbid_unknown_fields=True):
    """The signed nonce."""

    device: Text
    office: Text
    nonce: Text
    signature: Text


class Be(msgspec.Struct, forbid_unknown_fields=True):
    """Whom to be in the demo."""

    person: Text
    public_key: Text
    label: Text = ""


@get("/api/session")
async def session(request: Request[Any, Any, Any]) -> Response[bytes]:
    """Who is signed in."""
    access = await access_session(request)
    return identity_answer(access.office, access.session.device, access.session.person, None)


@post("/api/session/challenge", status_code=200)
async def challenge(request: Request[Any, Any, Any]) -> Response[bytes]:
    """A nonce to sign; the same for known and unknown devices."""
    body = await json_body(request, Challenge)
    office = house_of(request).office_of(body.office)
    if office is None:
        raise wrong_guess(request, "challenge", Problem("device_unknown"))
    return json_answer({"nonce": office.register.challenge(body.device)})


@post("/api/session/renew", status_code=200)
async def renew(request: Request[Any, Any, Any]) -> Response[bytes]:
    """A new session for a device that signed its nonce."""
    body = await json_body(request, Renew)
    office = house_of(request).office_of(body.office)
    if office is None:
        raise wrong_guess(request, "renew", Problem("device_unknown"))
    signature = bytes_of(body.signature)
    try:
        await access_spent(office, body.device, body.nonce)
        device, token = await in_office(office, lambda: office.register.renew(body.device, body.nonce, signature))
    except Problem as problem:
        raise wrong_guess(request, "renew", problem) if problem.name == "signature_wrong" else problem from problem
    right_guess(request, "renew")
    return identity_answer(office, device.id, device.person, token)


@post("/api/session/end", status_code=200)
async def end(request: Request[Any, Any, Any]) -> Response[bytes]:
    """Sign out: the device is revoked, the cookie cleared."""
    access = await access_session(request)
    hand = await access_proved(request, access, await bytes_body(request, JSON_BYTES_MAX))
    await in_office(access.office, lambda: access.office.register.revoke(access.session.device, hand))
    return json_answer({"state": "signed_out"}, cookies=[cleared_cookie()])


@post("/api/hand-in", status_code=200)
async def hand_in(request: Request[Any, Any, Any], office: FromQuery[str], device: FromQuery[str]) -> Response[bytes]:
    """A revoked device hands in what was done on it before; its signature says who it is."""
    found = house_of(request).office_of(office)
    if found is None:
        raise wrong_guess(request, "hand-in", Problem("device_unknown"))
    try:
        await access_claimed(found, device, is_last=True)
        answer = await access_hand_in(found, device, await bytes_body(request, EXCHANGE_BYTES_MAX, device))
    except Problem as problem:
        is_guess = problem.name in ("device_unknown", "signature_wrong")
        raise wrong_guess(request, "hand-in", problem) if is_guess else problem from problem
    right_guess(request, "hand-in")
    return Response(answer, media_type="application/x-msgpack", headers={"Cache-Control": "no-store"})


@get("/api/demo/people")
async def demo_people(request: Request[Any, Any, Any]) -> Response[bytes]:
    """Whom one can be in the demo office; not there in a real one."""
    return json_answer(await access_demo_people(request))


@post("/api/demo/be", status_code=200)
async def demo_be(request: Request[Any, Any, Any]) -> Response[bytes]:
    """Become somebody of the demo office."""
    office = access_demo(request)
    body = await json_body(request, Be)
    point = bytes_of(body.public_key)

    def enrol() -> tuple[str, str]:
        if office.engine.knowledge.record("office.person", body.person) is None:
            raise Problem("not_found")
        device = office.register.enrol(body.person, point, body.label)
        return device.id, office.register.open_session(device)

    device, token = await in_office(office, enrol)
    return identity_answer(office, device, body.person, token)
