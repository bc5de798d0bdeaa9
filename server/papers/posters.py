"""``luzhi posters``: HTML and SVG of all stations in force, and a PDF where a browser that can print is there."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from schema.day import day_of
from schema.notice import where_of
from server.open_office import OpenOffice
from server.papers.qr_sheet import Paper, Station, poster_html, station_svg
from server.visitors.case import terms_of, whereabouts

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge")
PRINT_SECONDS_MAX = 90


def stations_of(office: OpenOffice) -> tuple[list[Station], int]:
    """Stations in force by kind and place, and how many days contacts are kept. Call inside the office's thread."""
    found: list[Station] = []
    for row in office.rows("office.station"):
        room = office.engine.knowledge.record("office.room", str(row["room"])) or {}
        if row["state"] == "in_force":
            found.append(
                Station(
                    kind=str(row["kind"]), place=str(room.get("name", "")), code=str(row["code"]), version=int(row.get("version", 1)),
                    issued=str(row["issued"]),
                )
            )  # fmt: skip
    days = office.engine.knowledge.parameter("13.3.contact_retention_days", day_of(office.now_ms()))
    return sorted(found, key=lambda one: (one.kind, one.place)), int(days or 0)


def browser_that_prints() -> str | None:
    """An installed Chromium or Edge, or ``None``."""
    return next((path for path in map(shutil.which, BROWSERS) if path), None)


def print_pdf(html: Path, pdf: Path, browser: str) -> bool:
    """Print a page to PDF; whether it worked."""
    with tempfile.TemporaryDirectory() as profile:
        command = [
            browser, "--headless=new", "--disable-gpu", "--disable-background-networking", "--no-first-run", "--no-pdf-header-footer",
            f"--user-data-dir={profile}", f"--print-to-pdf={pdf.resolve()}", html.resolve().as_uri(),
        ]  # fmt: skip
        if hasattr(os, "geteuid") and os.geteuid() == 0:
            command.insert(1, "--no-sandbox")
        try:
            done = subprocess.run(command, capture_output=True, timeout=PRINT_SECONDS_MAX, check=False)
        except (subprocess.TimeoutExpired, OSError):
            return False
    return done.returncode == 0 and pdf.exists()


def write_posters(office: OpenOffice, public_url: str, paper: Paper, out: Path) -> int:
    """The command."""
    stations, days = office.look(lambda: stations_of(office)).result()
    terms, where = office.look(lambda: (terms_of(office), where_of(*whereabouts(office)))).result()
    if not stations:
        print(
            "还没有登记二维码，请先在“事项 → 二维码”里新增。 No station is registered yet; add one under Matters, Codes."
        )
        return 1
    out.mkdir(parents=True, exist_ok=True)
    html = out / f"posters-{paper}.html"
    sheets = poster_html(stations, public_url, office.name, paper, days, terms["text"], terms["open"], where)
    html.write_text(sheets, encoding="utf-8")
    for one in stations:
        (out / f"{one.kind}-{one.code[:8]}.svg").write_text(station_svg(one, public_url, paper), encoding="utf-8")
    print(f"{len(stations)} 张 sheets: {html}")
    if public_url.startswith("http://localhost"):
        print(
            "注意：码里是 localhost，正式印发请加 --public-url。 The codes say localhost; give --public-url for real ones."
        )
    browser = browser_that_prints()
    if browser is None:
        print(
            "本机没有能打印的浏览器，请打开网页自行打印。 No browser that prints is here; open the page and print it."
        )
        return 0
    pdf = html.with_suffix(".pdf")
    if print_pdf(html, pdf, browser):
        print(f"PDF: {pdf}")
    else:
        print("浏览器没有打印成功，请打开网页自行打印。 The browser could not print; open the page and print it.")
    return 0
