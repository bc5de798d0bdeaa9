"""Shared devices and PINs: set one's PIN, who can sign in at the tablet, sign in, lock, bring what was kept (SH1 to SH8)."""

from __future__ import annotations

import asyncio
from typing import Annotated, Any

import msgspec
from litestar import Request, Response, get, post
from litestar.params import FromQuery

from schema.pin import is_guessable, is_pin
from server.access import (
    access_claimed,
    access_own,
    access_person,
    access_post,
    access_session,
    house_of,
    in_office,
    right_guess,
    wrong_guess,
)
from server.access_exchange import access_forwarded
from server.access_proof import access_spent
from server.identity.pins import is_right, pin_hash
from server.identity.register import bytes_of
from server.identity.tablets import is_tablet
from server.open_office import OpenOffice
from server.problems import Problem
from server.routes.bodies import (
    bytes_body,
    cleared_cookie,
    identity_answer,
    json_answer,
    json_body,
    proved_json,
)
from sync.limits import EXCHANGE_BYTES_MAX

Text = Annotated[str, msgspec.Meta(max_length=200)]
_SALT_BYTES = 16


class NewPin(msgspec.Struct, forbid_unknown_fields=True):
    """The PIN to set."""

    pin: Text


class People(msgspec.Struct, forbid_unknown_fields=True):
    """A tablet that asks, with its signed challenge."""

    office: Text
    tablet: Text
    nonce: Text
    signature: Text


class SignIn(msgspec.Struct, forbid_unknown_fields=True):
    """A person at a tablet: the PIN, the public key made for this person there, the tablet's signed challenge."""

    office: Text
    tablet: Text
    nonce: Text
    signature: Text
    person: Text
    pin: Text
    public_key: Text


@get("/api/pin")
async def pin(request: Request[Any, Any, Any]) -> Response[bytes]:
    """Whether the caller has a PIN, since when, and whether it was stopped."""
    access = await access_own(request)
    found = await in_office(access.office, lambda: access.office.pins.set_at(access.session.person), writes=False)
    return json_answer({"set_at": found[0] if found else None, "is_stopped": bool(found and found[1])})


@post("/api/pin", status_code=200)
async def put_pin(request: Request[Any, Any, Any]) -> Response[bytes]:
    """Set one's PIN, on a device of one's own."""
    access = await access_own(request)
    body, hand = await proved_json(request, access, NewPin)
    if not is_pin(body.pin):
        raise Problem("pin_form")
    office, whose = access.office, access.session.person
    person = await access_person(access, whose)
    if is_guessable(body.pin, (str(person.get("phone", "")), str(person.get("number", "")))):
        raise Problem("pin_weak")
    salt = office.random(_SALT_BYTES)
    hashed = await asyncio.to_thread(pin_hash, body.pin, salt)

    def put() -> int:
        office.tablets.end_all_of(whose)
        office.alerts.pin_set(hand)
        return office.pins.put(whose, salt, hashed, hand)

    return json_answer({"set_at": await in_office(office, put), "is_stopped": False})


def _office_of(request: Request[Any, Any, Any], office: str, kind: str) -> OpenOffice:
    found = house_of(request).office_of(office)
    if found is None:
        raise wrong_guess(request, kind, Problem("signature_wrong"))
    return found


@post("/api/tablet/people", status_code=200)
async def people(request: Request[Any, Any, Any]) -> Response[bytes]:
    """Who can sign in at a tablet: everyone in force who has a PIN."""
    body = await json_body(request, People)
    office, signature = _office_of(request, body.office, "tablet"), bytes_of(body.signature)

    def read() -> list[dict[str, object]]:
        office.tablets.check(body.tablet, body.nonce, ("people",), signature)
        rows = ((one, office.engine.knowledge.record("office.person", one) or {}) for one in office.pins.people())
        return [
            {"person": one, "name": row["name"], "title": row.get("title", ""), "initials": row.get("initials", "")}
            for one, row in rows
            if row.get("state") == "in_force"
        ]

    try:
        await access_spent(office, body.tablet, body.nonce)
        found = await in_office(office, read, writes=False)
    except Problem as problem:
        raise wrong_guess(request, "tablet", problem) if problem.name == "signature_wrong" else problem from problem
    right_guess(request, "tablet")
    return json_answer(sorted(found, key=lambda one: str(one["name"])))


@post("/api/tablet/sign-in", status_code=200)
async def sign_in(request: Request[Any, Any, Any]) -> Response[bytes]:
    """A person's PIN at a tablet: right, the person has a row there for 7 days and a session; wrong, the next try waits longer.

    Who proves no tablet is refused for that, and told less and less often. Tries of a PIN are slowed by tablet and by person, not by
    address: a whole office may have one, and a guesser at one desk must not keep the others out.
    """
    body = await json_body(request, SignIn)
    office, house = _office_of(request, body.office, "tablet"), house_of(request)
    signature, point = bytes_of(body.signature), bytes_of(body.public_key)
    try:
        await access_spent(office, body.tablet, body.nonce)
        tablet = await in_office(
            office,
            lambda: office.tablets.check(body.tablet, body.nonce, (body.person, body.public_key), signature),
            writes=False,
        )
    except Problem as problem:
        raise wrong_guess(request, "tablet", problem) if problem.name == "signature_wrong" else problem from problem
    right_guess(request, "tablet")
    keys = (f"pin-tablet:{body.tablet}", f"pin-person:{office.id}:{body.person}")
    wait = max(house.throttle.wait_ms(key) for key in keys)
    if wait:
        raise Problem("too_many", retry_after_s=wait // 1000 + 1)
    for key in keys:
        house.throttle.failed(key)

    def begin() -> Any:
        person = office.engine.knowledge.record("office.person", body.person)
        if person is None or person.get("state") != "in_force":
            raise Problem("pin_unset")
        return office.pins.begin(body.person)

    kept = await in_office(office, begin)
    if not await asyncio.to_thread(is_right, body.pin, kept):
        raise Problem("pin_wrong")

    def unlock() -> tuple[Any, str]:
        office.pins.right(body.person)
        row, token = office.tablets.unlock(tablet, body.person, point)
        office.alerts.tablet_new(row)
        return row, token

    row, token = await in_office(office, unlock)
    for key in keys:
        house.throttle.succeeded(key)
    return identity_answer(office, row.id, row.person, token, until=row.until_ms)


@post("/api/tablet/lock", status_code=200)
async def lock(request: Request[Any, Any, Any]) -> Response[bytes]:
    """The tablet was locked: the cookie it still holds is worth nothing any more."""
    access = await access_session(request)
    if access.session.on_shared:
        await in_office(access.office, lambda: access.office.register.end_session(access.session.device))
    return json_answer({"state": "locked"}, cookies=[cleared_cookie()] if access.session.on_shared else [])


@post("/api/tablet/forward", status_code=200)
async def forward(request: Request[Any, Any, Any], office: FromQuery[str], device: FromQuery[str]) -> Response[bytes]:
    """An exchange that a person signed on the tablet earlier; who brings it doesn't matter, the signature does."""
    found = _office_of(request, office, "forward")
    try:
        await access_claimed(found, device, is_last=False)
        taken = await access_forwarded(found, device, await bytes_body(request, EXCHANGE_BYTES_MAX, device))
    except Problem as problem:
        raise wrong_guess(request, "forward", problem) if problem.name == "signature_wrong" else problem from problem
    right_guess(request, "forward")
    return json_answer({"taken": taken})


@get("/api/tablets")
async def tablets(request: Request[Any, Any, Any]) -> Response[bytes]:
    """The shared devices of the office, for an administrator."""
    access = await access_post(request, "administrator")
    rows = await in_office(access.office, access.office.storage_devices, writes=False)
    return json_answer(
        [
            {
                "device": one.id, "station": one.station, "label": one.label, "enrolled_at": one.enrolled_ms, "seen_at": one.seen_ms,
                "state": one.state,
            }
            for one in rows
            if is_tablet(one)
        ]
    )  # fmt: skip
