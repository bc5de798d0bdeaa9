"""One child process for all tests of the twins."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.twins.asking import Twin


@pytest.fixture(scope="session")
def twin(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Twin]:
    """The phone's half."""
    started = Twin(tmp_path_factory.mktemp("twin"))
    yield started
    started.close()
