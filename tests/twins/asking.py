"""The phone's rules and replica as a child process: one JSON line asks, one answers; and how many examples a test tries."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings

SCRIPT = Path(__file__).parent / "phone.mjs"
TIMES = float(os.environ.get("LUZHI_TWINS", "1"))
"""How many times as many examples as usual: ``LUZHI_TWINS=50 scripts/test tests/twins``."""


def tries(examples: int) -> settings:
    """Hypothesis settings for so many examples in a usual run; a failure is shrunk and says how to see it again."""
    return settings(
        max_examples=max(1, int(examples * TIMES)), deadline=None, print_blob=True, suppress_health_check=list(HealthCheck)
    )  # fmt: skip


class Twin:
    """The child process."""

    def __init__(self, folder: Path) -> None:
        node = os.environ.get("LUZHI_NODE") or shutil.which("node")
        assert node, "no Node: run scripts/test, which finds or installs it"
        self._process = subprocess.Popen(
            [node, str(SCRIPT), str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )

    def ask(self, do: str, **rest: Any) -> Any:
        """What the phone says. Raises ``AssertionError`` with its stack when it throws."""
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.write(json.dumps({"do": do, **rest}) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        assert line, "the phone's process has ended"
        told = json.loads(line)
        assert "error" not in told, told["error"]
        return told["is"]

    def close(self) -> None:
        """End the child."""
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait(timeout=30)
