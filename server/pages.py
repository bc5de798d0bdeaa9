"""The built app as files in memory, and the headers that go with every answer (TRUST 2.1: CSP, nosniff, referrer,
frames).

``index.html`` answers every path without a dot that is not under ``/api/``; the worker, the page and the manifest are
asked for anew each time, assets are for ever. Knows nothing of offices.
"""

from __future__ import annotations

import gzip
import mimetypes
from pathlib import Path, PurePosixPath

import msgspec

STATIC = Path(__file__).parent / "static"
CSP = "; ".join(
    (
        "default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "style-src 'self'", "img-src 'self' blob: data:",
        "connect-src 'self'", "worker-src 'self'", "manifest-src 'self'", "font-src 'self'", "media-src 'self' blob:",
        "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'", "require-trusted-types-for 'script'",
        "trusted-types vue luzhi",
    )
)  # fmt: skip
SECURITY_HEADERS = {
    "Content-Security-Policy": CSP,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(self), geolocation=(), microphone=(), payment=(), usb=()",
    "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
}
API_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Strict-Transport-Security": SECURITY_HEADERS["Strict-Transport-Security"],
    "Cache-Control": "no-store",
}
"""What an answer that is no page needs: nothing of it is run or framed, whoever asks, the way here is TLS, and no cache keeps it
unless the route says so."""
_GZIP_FROM_BYTES = 600
_NO_CACHE = "no-cache"
_FOR_EVER = "public, max-age=31536000, immutable"


class Page(msgspec.Struct, frozen=True):
    """A file of the app: its bytes plain and gzipped, and its headers."""

    content: bytes
    gzipped: bytes | None
    media_type: str
    cache_control: str


def load_pages(folder: Path = STATIC) -> dict[str, Page]:
    """Path (``/assets/x.js``) to file. Empty when the app has not been built."""
    mimetypes.add_type("application/wasm", ".wasm")
    mimetypes.add_type("application/manifest+json", ".webmanifest")
    mimetypes.add_type("text/javascript", ".js")
    pages: dict[str, Page] = {}
    for path in sorted(folder.rglob("*")) if folder.exists() else ():
        if not path.is_file() or path.name.startswith("."):
            continue
        name = "/" + path.relative_to(folder).as_posix()
        content = path.read_bytes()
        small = gzip.compress(content, 9, mtime=0) if len(content) >= _GZIP_FROM_BYTES else None
        if small is not None and len(small) >= len(content):
            small = None
        kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
        pages[name] = Page(content, small, kind, _FOR_EVER if name.startswith("/assets/") else _NO_CACHE)
    return pages


def page_for(pages: dict[str, Page], path: str) -> Page | None:
    """The file that answers a path, else the app's page; ``None`` for a file that isn't there (an old release's script, a picture).

    Addresses of the app have dots in them too (``/clauses/5.2``, ``/matters/office.person``), so a file is told by its ending.
    """
    found = pages.get(path)
    if found is not None or path.startswith(("/api/", "/assets/")) or path == "/api":
        return found
    endings = {PurePosixPath(one).suffix for one in pages}
    is_file = PurePosixPath(path).suffix in endings - {""}
    return None if is_file else pages.get("/index.html")
