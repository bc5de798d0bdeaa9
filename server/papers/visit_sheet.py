"""The frame of a page for visitors: plain HTML with no script, large type, two languages, light and dark.

Pure: words in, HTML out. The one stylesheet is named by its hash in the page's own policy, so nothing else is styled or run.
"""

from __future__ import annotations

import base64
import hashlib
from html import escape
from typing import Final

from schema.cleaning import clean
from schema.words import Words

STYLE: Final = """
:root { color-scheme: light; --bg: #f5f3f0; --card: #fff; --text: #1c1a18; --soft: #4f4943; --line: #8b857d; --brand: #a4161a; --on: #fff;
  --good: #17633a; --good-bg: #e4f2e9; --wait: #6f4600; --wait-bg: #fdf1d9; }
@media (prefers-color-scheme: dark) { :root { color-scheme: dark; --bg: #151413; --card: #211f1d; --text: #f0ece7; --soft: #c6beb4;
  --line: #857d74; --brand: #b3282b; --good: #8bd6a8; --good-bg: #17301f; --wait: #f1c36d; --wait-bg: #362811; } }
* { box-sizing: border-box; }
html { font-size: 20px; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--bg); color: var(--text); overflow-wrap: anywhere; line-height: 1.55;
  font-family: -apple-system, 'PingFang SC', 'HarmonyOS Sans SC', 'Noto Sans CJK SC', 'Microsoft YaHei', system-ui, sans-serif; }
main, header, footer { max-width: 34rem; margin: 0 auto; padding: 0 .8rem; }
header { padding-top: 1rem; }
footer { padding-bottom: 2rem; color: var(--soft); }
h1 { margin: .2rem 0; font-size: 1.4rem; line-height: 1.3; }
h2 { margin: 0 0 .5rem; font-size: 1.15rem; line-height: 1.3; }
p { margin: 0 0 .5rem; }
.en { display: block; color: var(--soft); font-size: .9rem; font-weight: 400; }
.card { background: var(--card); border-radius: 14px; padding: .9rem; margin: .8rem 0; }
.state { border-left: .4rem solid var(--brand); }
.good { background: var(--good-bg); color: var(--good); }
.wait { background: var(--wait-bg); color: var(--wait); }
.good .en, .wait .en { color: inherit; }
.big { font-size: 1.3rem; font-weight: 600; }
dl { margin: 0; }
dt { color: var(--soft); font-size: .9rem; margin-top: .5rem; }
dd { margin: 0; unicode-bidi: isolate; white-space: pre-line; }
label, legend { display: block; margin: .7rem 0 .25rem; padding: 0; font-weight: 600; }
fieldset { border: 0; margin: 0; padding: 0; }
.choice { display: flex; align-items: center; gap: .7rem; min-height: 60px; margin: 0; padding: .3rem .2rem; font-weight: 400;
  border-bottom: 1px solid var(--line); }
.choice input { width: 28px; height: 28px; flex: none; margin: 0; accent-color: var(--brand); }
input[type=text], input[type=tel], textarea, select { width: 100%; min-height: 60px; padding: .6rem .7rem; font: inherit; color: inherit;
  background: var(--bg); border: 1.5px solid var(--line); border-radius: 10px; }
textarea { min-height: 7rem; }
button, .button { display: block; width: 100%; min-height: 60px; margin: .8rem 0 0; padding: .7rem; font: inherit; font-weight: 600;
  text-align: center;  color: var(--on); background: var(--brand); border: 0; border-radius: 12px; text-decoration: none; }
button .en, .button .en { color: inherit; }
summary { min-height: 60px; padding: .4rem 0; font-size: 1.1rem; font-weight: 600; cursor: pointer; }
form p { margin-top: .8rem; }
a { color: inherit; }
a.line { display: inline-block; min-height: 60px; padding: 1rem 0; }
:focus-visible { outline: 3px solid var(--text); outline-offset: 2px; }
.away { position: absolute; left: -200vw; width: 1px; height: 1px; overflow: hidden; }
"""
_HASH: Final = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
VISITOR_CSP: Final = "; ".join(
    (
        "default-src 'none'", f"style-src 'sha256-{_HASH}'", "form-action 'self'", "base-uri 'none'",
        "frame-ancestors 'none'", "img-src 'none'", "script-src 'none'",
    )
)  # fmt: skip
TRAP: Final = "website"
"""A field that nobody sees and only programs fill in."""
MARK: Final = "form"
"""The field that carries the mark of a form."""


def shown(text: str) -> str:
    """A text as HTML, without what nobody can see: an older version let it in."""
    return escape(clean(text, lines=True))


def both(words: Words) -> str:
    """A text in Chinese with its English below."""
    return f'{shown(words.zh)}<span class="en" lang="en">{shown(words.en)}</span>'


def sheet(title: Words, office_name: str, content: str, foot: str = "") -> str:
    """A whole page."""
    return f"""<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow"><meta name="format-detection" content="telephone=no">
<title>{shown(title.zh)}</title><style>{STYLE}</style></head>
<body><header><p>{shown(office_name)}</p><h1>{both(title)}</h1></header>
<main>{content}</main><footer>{foot}</footer></body></html>
"""


def notice(words: Words, tone: str = "wait", role: str = "status") -> str:
    """A box with a sentence."""
    return f'<div class="card {tone}" role="{role}"><p>{both(words)}</p></div>'


def rows(pairs: list[tuple[Words, str]]) -> str:
    """Labels with texts; empty ones are left out."""
    lines = [f"<dt>{both(label)}</dt><dd>{shown(text)}</dd>" for label, text in pairs if text]
    return f"<dl>{''.join(lines)}</dl>" if lines else ""


def choices(name: str, legend: Words, options: tuple[tuple[str, Words], ...]) -> str:
    """Radio buttons, one of which must be chosen."""
    lines = "".join(
        f'<label class="choice"><input type="radio" name="{name}" value="{shown(value)}" required><span>{both(label)}</span></label>'
        for value, label in options
    )
    return f"<fieldset><legend>{both(legend)}</legend>{lines}</fieldset>"


def field(
    name: str, label: Words, most: int, *, kind: str = "text", form: str = "", is_needed: bool = False
) -> str:  # fmt: skip
    """A labelled field; ``lines`` for several lines of text. ``form`` tells fields of one name on one page apart."""
    need, key = " required" if is_needed else "", form + name
    if kind == "lines":
        box = f'<textarea id="{key}" name="{name}" maxlength="{most}"{need}></textarea>'
    else:
        box = f'<input id="{key}" name="{name}" type="{kind}" maxlength="{most}" autocomplete="off"{need}>'
    return f'<label for="{key}">{both(label)}</label>{box}'


def form(address: str, content: str, send: Words, mark: str = "") -> str:
    """A form with its button, and the trap for programs; ``mark`` tells this form from the same one opened anew."""
    trap = (
        f'<div class="away" aria-hidden="true"><label for="{TRAP}-{hashlib.sha256(address.encode()).hexdigest()[:6]}">{TRAP}</label>'
        f'<input id="{TRAP}-{hashlib.sha256(address.encode()).hexdigest()[:6]}" name="{TRAP}" type="text" tabindex="-1" autocomplete="off"></div>'
    )
    sent = f'<input type="hidden" name="{MARK}" value="{shown(mark)}">' if mark else ""
    start = f'<form method="post" action="{shown(address)}" accept-charset="utf-8">'
    return f'{start}{content}{trap}{sent}<button type="submit">{both(send)}</button></form>'
