"""JSON bodies: what two readers could read in two ways is read by none."""

from __future__ import annotations

import pytest

from tests.server.conftest import TestHouse

TWICE = (
    b'{"code": "a", "code": "b", "public_key": "x"}',
    b'{"code": "a", "public_key": "x", "public_key": "x"}',
    b'{"code": "a", "public_key": "x", "label": "", "label": ""}',
    b'{"code": "a", "public_key": "x", "\\u0063ode": "b"}',
)


@pytest.mark.parametrize("body", TWICE)
def test_a_body_that_names_a_member_twice_is_not_read(house: TestHouse, body: bytes) -> None:
    headers = {"luzhi": "1", "content-type": "application/json"}
    answer = house.client.post("/api/enrol/start", content=body, headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (400, "body_unreadable")
    once = house.client.post("/api/enrol/start", content=b'{"code": "a", "public_key": "x"}', headers=headers)
    assert (once.status_code, once.json()["code"]) == (404, "enrolment_unknown")
