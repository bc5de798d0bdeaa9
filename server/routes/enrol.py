"""Enrolment of devices: issue a code, start with it, compare six digits, confirm, finish (DESIGN "Identity", TRUST A26)."""

from __future__ import annotations

from typing import Annotated, Any

import msgspec
from litestar import Request, Response, get, post
from litestar.params import FromPath, FromQuery

from server.access import (
    access_own,
    access_person,
    access_post,
    access_station_place,
    house_of,
    in_office,
    right_guess,
    wrong_guess,
)
from server.access_alerts import access_not_me
from server.access_proof import access_proved
from server.identity.register import bytes_of
from server.problems import Problem
from server.routes.bodies import (
    bytes_body,
    decoded_json,
    identity_answer,
    json_answer,
    json_body,
    office_with,
    proved_json,
)
from server.settings import JSON_BYTES_MAX

Text = Annotated[str, msgspec.Meta(max_length=200)]


class Start(msgspec.Struct, forbid_unknown_fields=True):
    """A phone with a code and a key (base64url of the raw point)."""

    code: Text
    public_key: Text
    label: Text = ""


class Finish(msgspec.Struct, forbid_unknown_fields=True):
    """A phone that proves its key."""

    pending: Text
    signature: Text


class Issue(msgspec.Struct, forbid_unknown_fields=True):
    """Whom the code is for: a person, or a station at which a shared device stands."""

    person: Text = ""
    station: Text = ""


class Settle(msgspec.Struct, forbid_unknown_fields=True):
    """Which enrolment."""

    pending: Text


class NotMe(msgspec.Struct, forbid_unknown_fields=True):
    """The message that tells of it."""

    message: Text


@post("/api/enrol/start", status_code=200)
async def start(request: Request[Any, Any, Any]) -> Response[bytes]:
    """The code and the phone's key in, six digits out."""
    body = await json_body(request, Start)
    office = await office_with(request, lambda register: register.enrolment(body.code))
    if office is None:
        raise wrong_guess(request, "enrol", Problem("enrolment_unknown"))
    right_guess(request, "enrol")
    point = bytes_of(body.public_key)
    found = await in_office(office, lambda: office.register.start(body.code, point, body.label))
    person = await in_office(
        office, lambda: office.engine.knowledge.record("office.person", found.person) or {}, writes=False
    )
    place = await access_station_place(office, found.station) if found.station else ""
    return json_answer(
        {
            "pending": found.pending, "digits": found.digits, "person_name": person.get("name", ""), "office_name": office.name,
            "confirmed": found.state == "confirmed", "place": place,
        }
    )  # fmt: skip


@post("/api/enrol/finish", status_code=200)
async def finish(request: Request[Any, Any, Any]) -> Response[bytes]:
    """The device and its session once the issuer confirmed; 202 while waiting."""
    body = await json_body(request, Finish)
    signature = bytes_of(body.signature)
    office = await office_with(request, lambda register: register.pending(body.pending))
    if office is None:
        raise wrong_guess(request, "enrol-finish", Problem("enrolment_over"))
    right_guess(request, "enrol-finish")

    def enrol() -> tuple[str, str, str] | None:
        done = office.register.finish(body.pending, signature)
        if done is None:
            return None
        office.alerts.device_new(done[0])
        return done[0].id, done[0].person, done[1]

    done = await in_office(office, enrol)
    if done is None:
        return json_answer({"state": "waiting"}, 202)
    device, person, token = done
    return identity_answer(office, device, person, token or None)


@post("/api/enrol/issue", status_code=200)
async def issue(request: Request[Any, Any, Any]) -> Response[bytes]:
    """A one-time code for a person's new device, or for a shared one at a station."""
    access = await access_post(request, "administrator")
    body, hand = await proved_json(request, access, Issue)
    office = access.office
    if bool(body.person) == bool(body.station):
        raise Problem("body_unreadable")
    if body.person:
        await access_person(access, body.person)
    else:
        await access_station_place(office, body.station)
    code, expires_ms = await in_office(
        office, lambda: office.register.issue(body.person, hand.person, station=body.station, by=hand)
    )
    link = f"{house_of(request).settings.public_url}/e#{code}"
    return json_answer({"code": code, "link": link, "expires_at": expires_ms})


@get("/api/enrol/pending")
async def pending(request: Request[Any, Any, Any], code: FromQuery[str]) -> Response[bytes]:
    """What the phone that shows this code says of itself, for the issuer's screen."""
    access = await access_post(request, "administrator")
    found = await in_office(access.office, lambda: access.office.register.enrolment(code), writes=False)
    if found is None:
        raise Problem("enrolment_unknown")
    return json_answer(
        {"pending": found.pending or None, "digits": found.digits, "label": found.label, "state": found.state}
    )


async def _settle(request: Request[Any, Any, Any], state: str) -> Response[bytes]:
    access = await access_post(request, "administrator")
    body, hand = await proved_json(request, access, Settle)
    await in_office(access.office, lambda: access.office.register.settle(body.pending, state, hand))
    return json_answer({"state": state})


@post("/api/enrol/confirm", status_code=200)
async def confirm(request: Request[Any, Any, Any]) -> Response[bytes]:
    """The issuer saw the same six digits on both screens."""
    return await _settle(request, "confirmed")


@post("/api/enrol/decline", status_code=200)
async def decline(request: Request[Any, Any, Any]) -> Response[bytes]:
    """The issuer did not."""
    return await _settle(request, "declined")


@get("/api/devices")
async def devices(request: Request[Any, Any, Any], person: FromQuery[str] = "") -> Response[bytes]:
    """The caller's devices; an administrator may ask for another person's."""
    access = await access_own(request)
    whose = person or access.session.person
    if whose != access.session.person:
        access = await access_post(request, "administrator")
    rows = await in_office(access.office, access.office.storage_devices, writes=False)
    return json_answer(
        [
            {
                "device": one.id, "person": one.person, "label": one.label, "enrolled_at": one.enrolled_ms, "seen_at": one.seen_ms,
                "state": one.state, "kind": one.kind,
            }
            for one in rows
            if one.person == whose
        ]
    )  # fmt: skip


@post("/api/not-me", status_code=200)
async def not_me(request: Request[Any, Any, Any]) -> Response[bytes]:
    """What a message tells was not done by its person: the device that did it ends at once."""
    await access_own(request)
    body = await bytes_body(request, JSON_BYTES_MAX)
    await access_not_me(request, decoded_json(body, NotMe).message, body)
    return json_answer({"state": "ended"})


@post("/api/devices/{device:str}/revoke", status_code=200)
async def revoke(request: Request[Any, Any, Any], device: FromPath[str]) -> Response[bytes]:
    """End a device: one's own, or anyone's and any shared one for an administrator."""
    access = await access_own(request)
    office, hand = access.office, await access_proved(request, access, await bytes_body(request, JSON_BYTES_MAX))

    def end() -> None:
        owner = next((one.person for one in office.storage_devices() if one.id == device), None)
        if owner is None or (owner != access.session.person and not access.holds("administrator")):
            raise Problem("not_found")
        office.register.revoke(device, hand)

    await in_office(office, end)
    return json_answer({"state": "revoked"})
