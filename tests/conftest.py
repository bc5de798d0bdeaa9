"""Which moment it is in all tests, and the order of the files when several processes share them: the longest first, so that none is left
alone with one at the end. Properties have no deadline: a loaded machine is slow, not wrong.
"""

from __future__ import annotations

import pytest
from hypothesis import settings

from tests.other_clock import pin

settings.register_profile("house", deadline=None)
settings.load_profile("house")
pin()

LONGEST = (
    "simulation/test_year.py",
    "browser/test_every_page.py",
    "browser/test_supervision_pages.py",
    "browser/test_supervision.py",
    "crash/",
    "browser/",
    "simulation/",
    "twins/",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Files named above come first, in that order; within a file nothing changes."""

    def rank(item: pytest.Item) -> int:
        return next((at for at, part in enumerate(LONGEST) if item.nodeid.startswith(f"tests/{part}")), len(LONGEST))

    items.sort(key=rank)
