"""Pages for visitors: no account, no script, no cookie. The address of a case is secret, and is the right to act on it.

What goes wrong is a page too. A form must not come from another site; a browser that hides where it comes from
(``Origin: null``, as these pages ask) or an old one that says nothing is let in.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, Final
from urllib.parse import parse_qs, quote

from litestar import Request, Response, get, post
from litestar.params import FromPath

from server.access_visitors import (
    Arriving,
    Complaining,
    access_arrive,
    access_case,
    access_complain,
    access_data_request,
    access_desk,
    access_rate,
    form_mark,
    is_enrolled,
)
from server.pages import page_for
from server.papers.visit_page import NOT_TAKEN, NOT_THERE, TOO_FAST, TROUBLE, case_page, desk_page, notice_page
from server.papers.visit_sheet import MARK, TRAP, VISITOR_CSP
from server.problems import Problem
from server.routes.bodies import bytes_body

FORM_BYTES_MAX: Final = 32_768
"""A thousand Chinese characters take nine bytes each in a form."""
FORM_FIELDS_MAX: Final = 12
_FORM: Final = "application/x-www-form-urlencoded"
_HEADERS: Final = {
    "Content-Security-Policy": VISITOR_CSP, "Cache-Control": "no-store", "X-Robots-Tag": "noindex, nofollow",
    "Referrer-Policy": "no-referrer",
}  # fmt: skip
_PAGES: Final = {"not_found": NOT_THERE, "too_many": TOO_FAST, "value_wrong": NOT_TAKEN, "body_too_large": NOT_TAKEN,
                 "body_unreadable": NOT_TAKEN, "other_site": NOT_TAKEN, "storage_failing": TROUBLE}  # fmt: skip


def check_visitor_site(request: Request[Any, Any, Any]) -> Response[bytes] | None:
    """Refuse a form that another site sends."""
    if request.method in ("GET", "HEAD"):
        return None
    origin, fetched = request.headers.get("origin"), request.headers.get("sec-fetch-site")
    is_other = origin not in (None, "null") and str(origin).partition("://")[2] != request.headers.get("host", "")
    if is_other or fetched not in (None, "same-origin", "none"):
        return _trouble(Problem("other_site"))
    return None


def _html(text: str, status: int = 200) -> Response[bytes]:
    return Response(text.encode(), status_code=status, media_type="text/html", headers=dict(_HEADERS))


def _trouble(problem: Problem) -> Response[bytes]:
    answer = _html(notice_page(_PAGES.get(problem.name, TROUBLE)), problem.kind.status)
    if problem.name == "too_many":
        answer.headers["Retry-After"] = str(problem.values.get("retry_after_s", 1))
    return answer


async def _answered(make: Callable[[], Awaitable[Response[bytes]]]) -> Response[bytes]:
    try:
        return await make()
    except Problem as problem:
        return _trouble(problem)


def _on_to(address: str) -> Response[bytes]:
    return Response(b"", status_code=303, headers={**_HEADERS, "Location": address})


async def _form_of(request: Request[Any, Any, Any]) -> dict[str, str]:
    """The fields of a form, each once. Raises ``Problem``; a program that filled in the trap gets ``not_found``."""
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != _FORM:
        raise Problem("body_unreadable")
    body = await bytes_body(request, FORM_BYTES_MAX)
    try:
        read = parse_qs(
            body.decode("ascii"), keep_blank_values=True, max_num_fields=FORM_FIELDS_MAX, errors="strict"
        )  # fmt: skip
    except (UnicodeDecodeError, ValueError) as wrong:
        raise Problem("body_unreadable") from wrong
    if any(len(values) != 1 for values in read.values()):
        raise Problem("body_unreadable")
    if read.get(TRAP, [""])[0]:
        raise Problem("not_found")
    return {name: values[0] for name, values in read.items()}


@get("/v/{code:str}", before_request=check_visitor_site)
async def visit(request: Request[Any, Any, Any], code: FromPath[str]) -> Response[bytes]:
    """A visitor's case."""

    async def make() -> Response[bytes]:
        case = await access_case(request, code)
        return _html(case_page(case, code, request.query_params.get("said", ""), lambda: form_mark(request, code)))

    return await _answered(make)


@post("/v/{code:str}/rate", before_request=check_visitor_site)
async def rate(request: Request[Any, Any, Any], code: FromPath[str]) -> Response[bytes]:
    """A rating."""

    async def make() -> Response[bytes]:
        given = await _form_of(request)
        await access_rate(request, code, given.get("grade", ""), given.get(MARK, ""))
        return _on_to(f"/v/{quote(code)}?said=rated")

    return await _answered(make)


@post("/v/{code:str}/complain", before_request=check_visitor_site)
async def complain(request: Request[Any, Any, Any], code: FromPath[str]) -> Response[bytes]:
    """A complaint."""

    async def make() -> Response[bytes]:
        given = await _form_of(request)
        said = Complaining(given.get("kind", ""), given.get("text", ""), given.get("contact", ""), given.get(MARK, ""))
        await access_complain(request, code, said)
        return _on_to(f"/v/{quote(code)}?said=complained")

    return await _answered(make)


@post("/v/{code:str}/data", before_request=check_visitor_site)
async def data(request: Request[Any, Any, Any], code: FromPath[str]) -> Response[bytes]:
    """A request about the visitor's data."""

    async def make() -> Response[bytes]:
        given = await _form_of(request)
        await access_data_request(request, code, given.get("kind", ""), given.get("text", ""), given.get(MARK, ""))
        return _on_to(f"/v/{quote(code)}?said=asked")

    return await _answered(make)


@get("/d/{code:str}", before_request=check_visitor_site)
async def desk(request: Request[Any, Any, Any], code: FromPath[str]) -> Response[bytes]:
    """The form of a reception desk."""

    async def make() -> Response[bytes]:
        found = await _desk_page(request, code)
        if found is None:
            raise Problem("not_found")
        return found

    return await _answered(make)


@get("/q/{code:str}")
async def scanned(request: Request[Any, Any, Any], code: FromPath[str]) -> Response[bytes]:
    """A poster that was scanned: the app for those who are enrolled, the form at a desk for everybody else."""

    async def make() -> Response[bytes]:
        if not is_enrolled(request) and "app" not in request.query_params:
            found = await _desk_page(request, code)
            if found is not None:
                return found
        app = page_for(request.app.state.pages, request.url.path)
        if app is None:
            raise Problem("not_found")
        return Response(app.content, media_type=app.media_type, headers={"Cache-Control": app.cache_control})

    return await _answered(make)


async def _desk_page(request: Request[Any, Any, Any], code: str) -> Response[bytes] | None:
    found = await access_desk(request, code)
    if found is None:
        return None
    page = desk_page(
        f"/d/{quote(code)}", found.office_name, found.place, found.contact_days, found.text_months,
        is_open=found.is_open, app=f"/q/{quote(code)}?app=1", mark=form_mark(request, code), open_months=found.open_months, where=found.where,
    )  # fmt: skip
    return _html(page)


@post("/d/{code:str}", before_request=check_visitor_site)
async def arrive(request: Request[Any, Any, Any], code: FromPath[str]) -> Response[bytes]:
    """A visitor registers; goes on to the page of the case."""

    async def make() -> Response[bytes]:
        given = await _form_of(request)
        said = Arriving(
            given.get("visitor", ""), given.get("matter", ""), given.get("contact", ""), given.get(MARK, "")
        )
        slip = await access_arrive(request, code, said)
        return _on_to(f"/v/{slip}?said=arrived")

    return await _answered(make)
