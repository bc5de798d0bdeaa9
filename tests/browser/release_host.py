"""A host for a built app alone, without an office: to change the release under an open page, and to spoil it.

Serves a copy of the built files as the real server does (page for every address without a dot, no caching) and
answers every ``/api/`` with 404. Knows nothing of the engine.
"""

from __future__ import annotations

import base64
import hashlib
import shutil
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from server.pages import SECURITY_HEADERS, STATIC

TYPES = {
    ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm",
    ".svg": "image/svg+xml", ".png": "image/png", ".webmanifest": "application/manifest+json",
}  # fmt: skip


def sum_of(content: bytes) -> str:
    """SHA-256 as the release's list has it: base64 with padding."""
    return base64.b64encode(hashlib.sha256(content).digest()).decode()


class ReleaseHost:
    """The copy in ``folder`` on a port of its own; ``url`` has no slash at the end."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        shutil.copytree(STATIC, folder)
        host = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                path = self.path.split("?")[0]
                file = host.folder / path.lstrip("/") if "." in path else host.folder / "index.html"
                found = not path.startswith("/api/") and file.is_file()
                content = file.read_bytes() if found else b"{}"
                self.send_response(200 if found else 404)
                self.send_header(
                    "Content-Type",
                    TYPES.get(file.suffix, "application/problem+json") if found else "application/problem+json",
                )
                self.send_header("Content-Length", str(len(content)))
                self.send_header("Cache-Control", "no-cache")
                for name, value in SECURITY_HEADERS.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, format: str, *args: object) -> None:
                """Silent."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://localhost:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()

    def release_anew(self, title: str) -> None:
        """Put a next release in place: the same app, whose page has another title before it starts."""
        page = self.folder / "index.html"
        old = page.read_bytes()
        new = old.replace(
            b'name="theme-color"', f'name="release" content="{title}" /><meta name="theme-color"'.encode(), 1
        )
        assert new != old
        page.write_bytes(new)
        worker = self.folder / "sw.js"
        text = worker.read_text()
        assert sum_of(old) in text, "the worker's list has the page's sum"
        worker.write_text(text.replace(sum_of(old), sum_of(new)).replace("luzhi-", f"luzhi-{title}-"))

    def listed(self) -> set[str]:
        """Paths of the release, as the worker must keep them."""
        names = {"/" + one.relative_to(self.folder).as_posix() for one in self.folder.rglob("*") if one.is_file()}
        return {name for name in names if name != "/sw.js" and "/." not in name}

    def stop(self) -> None:
        """End and free the port."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
