"""What each person owes today, a page section a person, to be printed and handed over: the last rung for whom nothing else reaches.

Pure: lines in, HTML out; no script, no outside resource.
"""

from __future__ import annotations

from html import escape

import msgspec


class DayLine(msgspec.Struct, frozen=True):
    """One duty: what, about what, until when, under which clause."""

    what: str
    about: str
    due: str
    clause: str
    is_late: bool


class DayList(msgspec.Struct, frozen=True):
    """One person's day."""

    person: str
    section: str
    lines: list[DayLine]


_STYLE = """
@page { size: A4; margin: 15mm }
body { font: 12pt/1.5 "FangSong", "STFangsong", "Noto Serif CJK SC", serif; color: #000; background: #fff }
h1 { font-size: 16pt; text-align: center } h2 { font-size: 13pt; margin: 8mm 0 2mm }
section { break-inside: avoid } table { border-collapse: collapse; width: 100% }
th, td { border: 0.3mm solid #000; padding: 1.5mm 2mm; text-align: left; vertical-align: top }
.late { font-weight: bold } .box { width: 8mm }
"""


def day_list_page(office: str, day: str, lists: list[DayList]) -> str:
    """The whole sheet as HTML."""
    parts = [
        "<!doctype html>", '<html lang="zh-CN"><head><meta charset="utf-8">', f"<title>{escape(office)} {escape(day)} 当日清单</title>",
        f"<style>{_STYLE}</style></head><body>", f"<h1>{escape(office)} 当日清单（{escape(day)}）</h1>",
    ]  # fmt: skip
    for one in lists:
        parts.append(f"<section><h2>{escape(one.person)}　{escape(one.section)}</h2><table>")
        parts.append("<tr><th>办</th><th>事项</th><th>内容</th><th>期限</th><th>依据</th></tr>")
        for line in one.lines:
            late = ' class="late"' if line.is_late else ""
            cells = "".join(f"<td>{escape(text)}</td>" for text in (line.what, line.about, line.due, line.clause))
            parts.append(f'<tr{late}><td class="box">□</td>{cells}</tr>')
        parts.append("</table></section>")
    return "\n".join([*parts, "</body></html>", ""])
