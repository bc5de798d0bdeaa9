"""Composition root: the only file that knows all parts.

``create_app`` is what an ASGI server loads; ``app_for`` makes an app over a given house, for tests.
"""

from __future__ import annotations

import asyncio
import gc
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any

from litestar import Litestar, Request, Response, get
from litestar.exceptions import HTTPException
from litestar.types import ASGIApp, Message, Scope

from schema.catalogue import find_catalogue
from server import clock
from server.door import NO_NAME, Hosts, door
from server.house import House
from server.keeping.daily import DailyBackup
from server.keeping.tidy import tidy_for_ever
from server.log import LOGGING, log_fault, told_apart
from server.pages import API_HEADERS, SECURITY_HEADERS, load_pages, page_for
from server.problems import Problem, on_http_exception, on_problem, problem_response
from server.reminders.scheduler import remind_for_ever
from server.routes import (
    blobs,
    duties,
    enrol,
    exchange,
    imports,
    leaving,
    live,
    public,
    reach,
    records,
    registers,
    session,
    tablet,
)
from server.routes import (
    house as house_routes,
)
from server.settings import settings_from_environment
from server.stopped import count_stopped, tell_stopped, tell_stopped_for_ever
from server.watched import Task, kept_going

HANDLERS = [
    exchange.exchange, live.live,
    enrol.start, enrol.finish, enrol.issue, enrol.pending, enrol.confirm, enrol.decline, enrol.devices, enrol.revoke, enrol.not_me,
    session.session, session.challenge, session.renew, session.end, session.hand_in, session.demo_people, session.demo_be,
    tablet.pin, tablet.put_pin, tablet.people, tablet.sign_in, tablet.lock, tablet.forward, tablet.tablets,
    blobs.put_blob, blobs.blob_arrived, blobs.get_blob,
    records.history, records.waiting, records.station, records.health,
    imports.roster_template, imports.roster,
    registers.register,
    duties.board, duties.ask_what_if, leaving.elsewhere,
    house_routes.tasks, house_routes.proposal,
    reach.reach, reach.reached, reach.subscribe, reach.unsubscribe, reach.trial, reach.deliveries,
    reach.make_calendar, reach.end_calendar, reach.calendar,
    public.scanned, public.visit, public.rate, public.complain, public.data, public.desk, public.arrive,
]  # fmt: skip
_SAFE = ("GET", "HEAD", "OPTIONS")
_SECURITY = [(name.lower().encode(), value.encode()) for name, value in SECURITY_HEADERS.items()]
_API = [(name.lower().encode(), value.encode()) for name, value in API_HEADERS.items()]


@get("/robots.txt")
async def robots() -> Response[str]:
    """Nothing here is for search engines."""
    return Response("User-agent: *\nDisallow: /\n", media_type="text/plain")


@get(["/", "/{path:path}"])
async def page(request: Request[Any, Any, Any]) -> Response[bytes]:
    """A file of the app, or its page for any of its addresses."""
    found = page_for(request.app.state.pages, request.url.path)
    if found is None:
        raise Problem("not_found")
    headers = {"Cache-Control": found.cache_control, "Vary": "Accept-Encoding"}
    if found.gzipped is not None and "gzip" in request.headers.get("accept-encoding", ""):
        headers["Content-Encoding"] = "gzip"
        return Response(found.gzipped, media_type=found.media_type, headers=headers)
    return Response(found.content, media_type=found.media_type, headers=headers)


async def lay_security_headers(message: Message, scope: Scope) -> None:
    """Lay the headers of ``server.pages`` on every answer that doesn't set them itself, errors included."""
    if message["type"] != "http.response.start":
        return
    own = {name.lower() for name, _ in message["headers"]}
    is_api = scope["path"].startswith("/api/")
    added = [(name, value) for name, value in (_API if is_api else _SECURITY) if name not in own]
    message["headers"] = [*message["headers"], *added, NO_NAME]


def check_same_site(request: Request[Any, Any, Any]) -> Response[bytes] | None:
    """Refuse what another site sends (TRUST A24): our own header, Origin and Sec-Fetch-Site must agree."""
    if request.method in _SAFE:
        return None
    origin, host = request.headers.get("origin"), request.headers.get("host", "")
    fetched = request.headers.get("sec-fetch-site", "same-origin")
    is_ours = request.headers.get("luzhi") == "1" and fetched in ("same-origin", "none")
    if not is_ours or (origin is not None and origin.partition("://")[2] != host):
        return on_counted_problem(request, Problem("other_site"))
    return None


def on_counted_problem(request: Request[Any, Any, Any], problem: Problem) -> Response[bytes]:
    """A declared problem, counted if it stopped somebody; who is refused is told so even where counting fails, which is logged."""
    try:
        count_stopped(request, problem)
    except Exception as wrong:  # noqa: BLE001 - logged as any fault; nothing catches what is raised here
        log_fault(request.scope, wrong)
    return on_problem(request, problem)


def on_fault(request: Request[Any, Any, Any], wrong: Exception) -> Response[bytes]:
    """Something we did not foresee: logged by its route (``server.log``), answered without it."""
    log_fault(request.scope, wrong)
    return problem_response(Problem("fault"))


def tasks_of(house: House) -> list[Coroutine[Any, Any, None]]:
    """What runs beside the requests, each watched: it is told when it fails, and started again when it ends."""

    def tell(*tasks: Task) -> Callable[[BaseException | None], None]:
        def told(wrong: BaseException | None) -> None:
            for office in list(house.offices.values()):
                for task in tasks:
                    if wrong is None:
                        office.watched.went_well(task)
                    else:
                        office.watched.failed(task, wrong)

        return told

    def remind() -> Awaitable[None]:
        return remind_for_ever(house.offices.values, house.pusher, house.holder)

    found = [
        kept_going("tidying", lambda: tidy_for_ever(house.offices.values()), tell("tidy", "erase")),
        kept_going("reminding", remind, tell("reminders", "sending")),
    ]
    found.append(kept_going("telling what was stopped", lambda: tell_stopped_for_ever(house), tell("stopped")))
    if house.settings.backup_folder is not None:
        daily = DailyBackup(house.settings.data, house.settings.backup_folder, house.now_ms, tell=tell("backup"))
        found.append(kept_going("the daily backup", daily.run, tell("backup")))
    return found


def app_for(house: House, more: tuple[Any, ...] = ()) -> Litestar:
    """An app over a house that is open; it is closed with the app. ``more`` are handlers of a bench or a test."""

    @asynccontextmanager
    async def lifespan(app: Litestar) -> AsyncIterator[None]:
        tasks = [asyncio.create_task(one) for one in tasks_of(house)]
        try:
            yield
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await asyncio.to_thread(tell_stopped, house)
            house.close()

    app = Litestar(
        route_handlers=[*HANDLERS, *more, robots, page],
        lifespan=[lifespan],
        before_send=[lay_security_headers],
        before_request=check_same_site,
        exception_handlers={Problem: on_counted_problem, HTTPException: on_http_exception, Exception: on_fault},
        openapi_config=None,
        logging_config=LOGGING,
    )
    app.asgi_handler = door(app.asgi_handler, app, Hosts(house.settings))
    app.state.house = house
    app.state.pages = load_pages()
    return app


def create_app() -> ASGIApp:
    """The app of this process, from the environment."""
    house = House(settings_from_environment(), find_catalogue(), clock.now_ms, clock.random_bytes)
    app = app_for(house)
    settle_memory()
    return told_apart(app)


def settle_memory() -> None:
    """What was loaded at the start stays: the collector need not look at it again, nor after every few hundred rows."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)
