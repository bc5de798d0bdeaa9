"""The program's version, from its distribution."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version


def _installed() -> str:
    try:
        return version("luzhi")
    except PackageNotFoundError:
        return "0+source"


VERSION = _installed()
