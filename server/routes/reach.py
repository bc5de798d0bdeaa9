"""How people are reached: push subscriptions, the secret calendar, test messages, what became of a message."""

from __future__ import annotations

from typing import Annotated, Any

import msgspec
from litestar import Request, Response, delete, get, post, put
from litestar.params import FromPath

from server.access import access_own, house_of, right_guess, wrong_guess
from server.access_duties import (
    access_calendar,
    access_calendar_end,
    access_calendar_token,
    access_deliveries,
    access_reach,
    access_reached,
    access_subscribe,
    access_trial,
    access_unsubscribe,
)
from server.problems import Problem
from server.routes.bodies import json_answer, json_body

TOKEN_CHARS = 43


class PushSubscription(msgspec.Struct, forbid_unknown_fields=True):
    """As a browser gives it (W3C Push API): where to send, and the keys to encrypt for."""

    endpoint: Annotated[str, msgspec.Meta(max_length=1024)]
    p256dh: Annotated[str, msgspec.Meta(max_length=120)]
    auth: Annotated[str, msgspec.Meta(max_length=60)]


@get("/api/reach")
async def reach(request: Request[Any, Any, Any]) -> Response[bytes]:
    """How the caller is reached, and the server's push key."""
    return json_answer(await access_reach(request))


@get("/api/reached")
async def reached(request: Request[Any, Any, Any]) -> Response[bytes]:
    """How everybody is reached."""
    return json_answer(await access_reached(request))


@put("/api/reach/push", status_code=204)
async def subscribe(request: Request[Any, Any, Any]) -> None:
    """Send pushes to this device."""
    await access_own(request)
    given = await json_body(request, PushSubscription)
    await access_subscribe(request, given.endpoint, given.p256dh, given.auth)


@delete("/api/reach/push", status_code=204)
async def unsubscribe(request: Request[Any, Any, Any]) -> None:
    """Send none any more."""
    await access_unsubscribe(request)


@post("/api/reach/test", status_code=204)
async def trial(request: Request[Any, Any, Any]) -> None:
    """Send the caller a test message on every way."""
    await access_trial(request)


@get("/api/deliveries/{message:str}")
async def deliveries(request: Request[Any, Any, Any], message: FromPath[str]) -> Response[bytes]:
    """What became of a message."""
    return json_answer(await access_deliveries(request, message))


@post("/api/reach/calendar", status_code=200)
async def make_calendar(request: Request[Any, Any, Any]) -> Response[bytes]:
    """A new secret address; it is shown this once."""
    token = await access_calendar_token(request)
    return json_answer({"url": f"{house_of(request).settings.public_url}/api/calendar/{token}.ics"})


@delete("/api/reach/calendar", status_code=204)
async def end_calendar(request: Request[Any, Any, Any]) -> None:
    """The address ends."""
    await access_calendar_end(request)


@get("/api/calendar/{name:str}")
async def calendar(request: Request[Any, Any, Any], name: FromPath[str]) -> Response[bytes]:
    """One person's duties as .ics, by the secret address; wrong guesses are counted by address."""
    token = name.removesuffix(".ics")
    try:
        if len(token) != TOKEN_CHARS:
            raise Problem("not_found")
        content, tag = await access_calendar(request, token)
    except Problem as problem:
        raise wrong_guess(request, "calendar", problem) if problem.name == "not_found" else problem from problem
    right_guess(request, "calendar")
    headers = {"ETag": tag, "Cache-Control": "private, max-age=300"}
    if tag in (one.strip() for one in request.headers.get("if-none-match", "").split(",")):
        return Response(b"", status_code=304, headers=headers)
    return Response(content, media_type="text/calendar", headers=headers)
