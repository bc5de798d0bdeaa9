"""Whether a device may come in, also within one turn, for offices of before, and after a restore (EX15)."""

from __future__ import annotations

import msgspec
import pytest

from server.keeping.restore import _ended_as
from sync.device import Device
from sync.engine import NotTaken
from sync.exchange import read_request, read_response, write_response
from sync.storage import DeviceRow
from tests.small_office import SmallOffice, staffed_office


@pytest.fixture
def office() -> SmallOffice:
    """A staffed office."""
    return staffed_office()


def row_of(office: SmallOffice, device: Device) -> DeviceRow:
    """The device as stored."""
    row = office.storage.device(device.id)
    assert row is not None
    return row


def test_ex15_within_one_turn_the_exchange_after_the_step_is_refused_and_the_one_before_hears_results_alone(
    office: SmallOffice,
) -> None:
    desk, other = office.device("desk"), office.device("desk")
    office.exchange(desk, other)
    desk.create("first_contact.question", {"question": "几点开门？"})
    office.system.act("office.person", office.ids["desk"], "end")
    with office.storage.turn():
        before = office.engine.take(desk.id, *read_request(desk.request()))
        office.engine.take(office.system.id, *read_request(office.system.request()))
        with pytest.raises(NotTaken, match="person_ended"):
            office.engine.take(other.id, *read_request(other.request()))
    answer = read_response(write_response(office.engine.answer(before)))
    assert [one.outcome for one in answer.results] == ["applied"]
    assert (answer.changes, answer.segments, answer.cursors) == ([], [], {})


def test_ex15_an_office_of_before_ends_the_devices_of_who_had_left_as_of_that_step(office: SmallOffice) -> None:
    desk = office.device("desk")
    office.exchange(desk)
    ended_at = office.now
    office.system.act("office.person", office.ids["desk"], "end")
    office.exchange(office.system)
    with office.storage.turn():
        office.storage.put_device(msgspec.structs.replace(row_of(office, desk), state="active", revoked_ms=0))
    office.now += 86_400_000
    office.engine.open()
    assert (row_of(office, desk).state, row_of(office, desk).revoked_ms) == ("left", ended_at)


@pytest.mark.parametrize("state", ["revoked", "left", "ended"])
def test_a_restore_leaves_a_device_ended_as_it_was_and_when(office: SmallOffice, state: str) -> None:
    row = row_of(office, office.device("desk"))
    newer = msgspec.structs.replace(row, state=state, revoked_ms=office.now + 1)
    kept = _ended_as(row, newer)
    assert (kept.state, kept.revoked_ms) == (state, office.now + 1)
