"""The process that stays: it starts the server's worker and watches it, and holds nothing else in memory.

``luzhi run`` prepares the office, then becomes this (``exec``), so that what preparing needed is given back. Settings come
in the environment (``server.settings``); ``python -m server.serve APP HOST PORT [CERTIFICATE KEY]``.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

SERVED_ALONE: Final[dict[str, Any]] = {
    "interface": "asgi", "workers": 1, "log_access": False, "log_level": "warning", "websockets": False,
    "workers_kill_timeout": 3,
}  # fmt: skip
"""How the server is run: one worker, so that one thread writes an office's file."""


def become_server(
    app: str, host: str, port: int, certificate: Path | None = None, certificate_key: Path | None = None
) -> int:
    """Turn this process into the one that serves ``app`` (``module:factory``); returns its exit code (where a process can become another: never)."""
    given = [app, host, str(port), *(str(file) for file in (certificate, certificate_key) if file)]
    command = [sys.executable, "-m", "server.serve", *given]
    sys.stdout.flush()
    if os.name == "posix":
        os.execv(sys.executable, command)  # does not come back
    return subprocess.call(command)


def main(given: list[str]) -> int:
    """Serve until stopped; TLS 1.2 too, for phones that have no 1.3. What is written is for the server's user alone."""
    from granian import Granian
    from granian.constants import SSLProtocols

    os.umask(0o077)
    app, host, port, *files = given
    certificate, key = (Path(files[0]), Path(files[1])) if len(files) == 2 else (None, None)
    Granian(
        app, factory=True, address=host, port=int(port), ssl_cert=certificate, ssl_key=key,
        ssl_protocol_min=SSLProtocols.tls12, **SERVED_ALONE
    ).serve()  # fmt: skip
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
