"""Posters: the code on paper is the station's address, hostile names stay text, both papers carry everything that people
need.
"""

from __future__ import annotations

import re

import pytest
import zxingcpp

from server.papers.qr_sheet import PURPOSES, Paper, Station, code_svg, poster_html, station_svg

URL = "https://luzhi.example.gov.cn"


def station(**changes: object) -> Station:
    """A station, with changes."""
    fields: dict[str, object] = {
        "kind": "desk",
        "place": "前台",
        "code": "ABCDEFGH01234567",
        "version": 2,
        "issued": "2026-11-20",
    }
    return Station(**{**fields, **changes})  # type: ignore[arg-type]


def bitmap(svg: str, scale: int = 4) -> memoryview:
    """The drawn squares as grey pixels."""
    size = int(re.search(r'viewBox="0 0 (\d+)', svg)[1])  # type: ignore[index]
    side = size * scale
    pixels = bytearray(b"\xff" * side * side)
    for x, y in re.findall(r"M(\d+) (\d+)h1v1h-1z", svg):
        for row in range(int(y) * scale, (int(y) + 1) * scale):
            start = row * side + int(x) * scale
            pixels[start : start + scale] = b"\x00" * scale
    return memoryview(bytes(pixels)).cast("B", shape=[side, side])


@pytest.mark.parametrize("paper", ["A4", "A5"])
def test_the_printed_code_reads_back_as_the_stations_address(paper: Paper) -> None:
    read = zxingcpp.read_barcodes(bitmap(station_svg(station(), URL, paper)))
    assert [one.text for one in read] == [f"{URL}/q/ABCDEFGH01234567"]


@pytest.mark.parametrize("kind", PURPOSES)
def test_a_sheet_says_what_it_is_for_in_two_languages_and_how_to_do_without_a_scan(kind: str) -> None:
    sheet = poster_html([station(kind=kind)], URL, "示范机关")
    for text in (
        PURPOSES[kind][0].zh,
        PURPOSES[kind][0].en,
        "ABCD-EFGH",
        "luzhi.example.gov.cn",
        "第 2 版",
        "2026-11-20",
        "示范机关",
    ):
        assert text in sheet


def test_the_desk_tells_visitors_who_handles_their_data_why_how_long_and_their_rights() -> None:
    sheet = poster_html([station()], URL, "示范机关", contact_days=45)
    for text in ("由示范机关处理", "只用于办理本次来访", "45 天后清除", "查看、更正或删除"):
        assert text in sheet


def test_hostile_names_stay_text() -> None:
    sheet = poster_html([station(place="<script>alert(1)</script>")], URL, '"><img src=x onerror=alert(1)>')
    assert "<script" not in sheet
    assert "<img" not in sheet
    assert "&lt;script&gt;" in sheet


def test_nothing_is_loaded_from_anywhere() -> None:
    sheet = poster_html([station()], URL, "示范机关")
    addresses = set(re.findall(r"https?://[^\s\"'<>]+", sheet))
    assert addresses == {"http://www.w3.org/2000/svg", f"{URL}/q/ABCDEFGH01234567"}
    assert "url(" not in sheet
    assert code_svg("x", 10).startswith("<svg")
