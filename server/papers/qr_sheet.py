"""One sheet a station: what it is for in two languages, the code large, the short code, the host, the version, the
privacy note.

Pure: stations in, HTML or SVG out; no script, no outside resource. Sizes in millimetres; paper A4 or A5.
"""

from __future__ import annotations

from html import escape
from typing import Final, Literal

import msgspec
import qrcode
from qrcode.constants import ERROR_CORRECT_Q

from schema.names import short_code
from schema.notice import ON_THE_WALL, STAFF, said
from schema.words import Words

Paper = Literal["A4", "A5"]
CODE_MM: Final = {"A4": 105, "A5": 74}
QUIET_MODULES: Final = 4
PURPOSES: dict[str, tuple[Words, Words]] = {
    "meeting_room": (
        Words("学习签到", "Check in to study"),
        Words(
            "进门扫一次，手机上马上显示已签到，没有网络也可以。之后请静音，学习期间不用再看手机。"
            "不方便扫码的，请组织者点名或在纸上签名，效力一样。",
            "Scan once at the door; the phone shows at once that you are checked in, without a network too. Then silence it. "
            "Those who can't scan are called by the organiser or sign on paper; it counts the same.",
        ),
    ),
    "door": (
        Words("卫生检查", "Hygiene inspection"),
        Words(
            "检查员扫码逐项检查；本科室扫码可看最近的结果。",
            "Inspectors scan to tick the list; the section scans to see the latest results.",
        ),
    ),
    "desk": (
        Words("来访登记", "Register a visitor"),
        Words(
            "第一位接待的同志扫码登记，负责到底：领到人、办好事，当天办不了的约好日期。",
            "Whoever receives a visitor first scans, registers and stays responsible until the matter is done or a day is promised.",
        ),
    ),
}


class Station(msgspec.Struct, frozen=True, kw_only=True):
    """A station as printed. ``kind`` is ``meeting_room``, ``door`` or ``desk``; ``code`` has 16 characters."""

    kind: str
    place: str
    code: str
    version: int
    issued: str


def code_svg(text: str, size_mm: int) -> str:
    """A QR code (error correction Q) as an SVG with its quiet zone."""
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_Q, border=QUIET_MODULES)
    code.add_data(text)
    code.make(fit=True)
    rows = code.get_matrix()
    path = "".join(f"M{x} {y}h1v1h-1z" for y, row in enumerate(rows) for x, dark in enumerate(row) if dark)
    size = len(rows)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{size_mm}mm" height="{size_mm}mm" viewBox="0 0 {size} {size}" '
        f'shape-rendering="crispEdges" role="img" aria-label="{escape(text)}">'
        f'<rect width="{size}" height="{size}" fill="#fff"/><path d="{path}" fill="#000"/></svg>'
    )


def address_of(station: Station, public_url: str) -> str:
    """What the code says."""
    return f"{public_url.rstrip('/')}/q/{station.code}"


def station_svg(station: Station, public_url: str, paper: Paper = "A4") -> str:
    """The code alone, for other layouts."""
    return code_svg(address_of(station, public_url), CODE_MM[paper])


def poster_html(
    stations: list[Station], public_url: str, office_name: str, paper: Paper = "A4", contact_days: int = 30,
    text_months: int = 24, open_months: int = 36, where: str = "",
) -> str:  # fmt: skip
    """Print-ready HTML with a page for each station. ``where`` is how to reach the office (``schema.notice.where_of``)."""
    filled = {"office": office_name, "contact": contact_days, "text": text_months, "open": open_months, "where": where}
    visitors, staff = said(ON_THE_WALL, filled), said((STAFF,), filled)
    pages = "\n".join(
        _page(one, public_url, office_name, paper, visitors if one.kind == "desk" else staff) for one in stations
    )
    return f"""<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>{escape(office_name)} · 履职</title><style>{_style(paper)}</style></head>
<body>
{pages}
</body></html>
"""


def _page(station: Station, public_url: str, office_name: str, paper: Paper, privacy: Words) -> str:
    title, purpose = PURPOSES[station.kind]
    short = short_code(station.code)
    host = public_url.partition("://")[2].rstrip("/")
    return f"""<section class="sheet">
<header><p class="office">{escape(office_name)}</p><h1>{escape(title.zh)} <span lang="en">{escape(title.en)}</span></h1>
<p class="place">{escape(station.place)}</p></header>
<div class="code">{code_svg(address_of(station, public_url), CODE_MM[paper])}</div>
<p class="short">{escape(short[:4])}-{escape(short[4:])}</p>
<p class="hint">扫不了就在“扫码”里输入短码 <span lang="en">or type the short code under “Scan”</span></p>
<p class="purpose">{escape(purpose.zh)}</p>
<p class="purpose" lang="en">{escape(purpose.en)}</p>
<footer><p>{escape(privacy.zh)}</p><p lang="en">{escape(privacy.en)}</p>
<p class="line"><span>{escape(host)}</span><span>第 {station.version} 版 v{station.version} · {escape(station.issued)}</span></p></footer>
</section>"""


def _style(paper: Paper) -> str:
    base = 12 if paper == "A4" else 8.6
    return f"""
@page {{ size: {paper}; margin: {12 if paper == "A4" else 8}mm; }}
* {{ box-sizing: border-box; }}
body {{ margin: 0; font: {base}pt/1.5 "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; color: #111; }}
.sheet {{ display: flex; flex-direction: column; align-items: center; text-align: center; height: {272 if paper == "A4" else 193}mm;
  break-after: page; overflow: hidden; }}
.sheet:last-child {{ break-after: auto; }}
h1 {{ margin: 2mm 0 0; font-size: 2.6em; line-height: 1.2; color: #a4161a; }}
h1 span {{ display: block; font-size: .5em; font-weight: 500; color: #444; }}
.office {{ margin: 2mm 0 0; font-size: 1.15em; }}
.place {{ margin: 2mm 0; font-size: 1.7em; font-weight: 700; }}
.code {{ border: .6mm solid #a4161a; border-radius: 4mm; padding: 2mm; line-height: 0; }}
.short {{ margin: 3mm 0 0; font: 700 2.2em/1.2 ui-monospace, "DejaVu Sans Mono", monospace; letter-spacing: .08em; }}
.hint {{ margin: 0 0 3mm; color: #444; }}
.purpose {{ margin: 0 0 1.5mm; max-width: 165mm; }}
footer {{ margin-top: auto; width: 100%; padding-top: 2mm; border-top: .3mm solid #999; font-size: .78em; color: #333; }}
footer p {{ margin: 0 0 1mm; }}
.line {{ display: flex; justify-content: space-between; font-family: ui-monospace, "DejaVu Sans Mono", "Noto Sans CJK SC", monospace; }}
"""
