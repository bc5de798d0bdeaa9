"""I14: after an older backup is put back, what any phone still holds comes back, through the real server, and sums agree."""

from __future__ import annotations

import random
from collections.abc import Iterable

import pytest

from schema.day import MINUTE_MS
from server.audit.verify import verify
from sync.exchange import Response
from sync.merge import Fields
from tests.server.keeping.conftest import VISIT, KeptHouse, replica
from tests.small_office import CATALOGUE
from tests.web_device import WebDevice


def back(kept: KeptHouse, phone: WebDevice, times: int = 3) -> Response:
    """A phone returns: signs in by its key, then exchanges as often as it would in a while."""
    assert phone.renew().status_code == 200
    answer = phone.exchange()
    for _ in range(times):
        answer = phone.exchange()
    return answer


def fields_of(kept: KeptHouse, visits: Iterable[str]) -> dict[str, Fields]:
    """The visits that the server holds."""
    found = {one: kept.office.storage.stored(VISIT, one) for one in visits}
    return {one: stored.fields() for one, stored in found.items() if stored is not None}


def agree(kept: KeptHouse) -> None:
    """Every phone holds what its scopes hold, nothing waits, the journal is whole."""
    for phone in kept.phones:
        phone.exchange()
    for phone in kept.phones:
        held = replica(phone)
        assert (held.outbox, held.attention) == ([], [])
        for scope in held.cursors:
            assert held.sum_of(scope) == kept.office.storage.scope_level(scope).sum, scope
    assert verify(kept.office.storage, kept.office.id, CATALOGUE).findings == ()


def test_i14_what_came_after_the_backup_comes_back_from_the_phones(kept: KeptHouse) -> None:
    made = kept.back_up()
    for phone in kept.phones:
        phone.exchange()
    later = kept.visits(kept.desk, 3) + kept.visits(kept.other, 2)
    replica(kept.desk).act(VISIT, later[0], "finish", {"result": "已答复"})
    kept.desk.exchange()
    kept.other.exchange()
    shown = fields_of(kept, later)
    kept.stop()
    kept.now += 5 * MINUTE_MS
    kept.restore(made)
    kept.start()
    assert all(kept.office.storage.stored(VISIT, one) is None for one in later)
    for phone in (kept.other, kept.desk, kept.admin):
        back(kept, phone)
    agree(kept)
    assert fields_of(kept, later) == shown
    assert len(shown) == 5


def test_i14_a_lost_disk_costs_only_what_no_phone_holds(kept: KeptHouse) -> None:
    """The folder is gone altogether; a phone that sent nothing since the backup loses nothing either."""
    made = kept.back_up()
    kept.desk.exchange()
    later = kept.visits(kept.desk, 2)
    offline = replica(kept.other).create(VISIT, {"visitor": "离线来访", "matter": "咨询", "received_at": 0})
    kept.stop()
    kept.office.folder.rename(kept.root / "lost")
    kept.restore(made)
    kept.start()
    for phone in kept.phones:
        back(kept, phone)
    agree(kept)
    assert len(fields_of(kept, [*later, offline])) == 3


@pytest.mark.parametrize("seed", range(4))
def test_i14_in_any_order_of_backups_losses_and_returns(kept: KeptHouse, seed: int) -> None:
    """Several rounds; the last backup may be older than the phones' newest work, and backups stand between their operations."""
    chance = random.Random(seed)
    made, expected = kept.back_up(), set(replica(kept.desk).view(VISIT))
    for _ in range(3):
        for _ in range(chance.randint(1, 5)):
            phone = chance.choice(kept.phones[1:])
            expected.update(kept.visits(phone, chance.randint(1, 3)))
            kept.now += MINUTE_MS
            if chance.random() < 0.3:
                made = kept.back_up()
        kept.stop()
        kept.now += MINUTE_MS
        kept.restore(made)
        kept.start()
        for phone in chance.sample(kept.phones, len(kept.phones)):
            back(kept, phone)
        agree(kept)
        assert fields_of(kept, expected).keys() == expected
        kept.now += MINUTE_MS
        if chance.random() < 0.5:
            made = kept.back_up()


def test_i14_restored_twice_from_the_same_backup(kept: KeptHouse) -> None:
    made = kept.back_up()
    kept.desk.exchange()
    later = kept.visits(kept.desk, 2)
    for _ in range(2):
        kept.stop()
        kept.now += MINUTE_MS
        kept.restore(made)
        kept.start()
    for phone in kept.phones:
        back(kept, phone)
    agree(kept)
    assert fields_of(kept, later).keys() == set(later)


def test_i14_a_phone_enrolled_since_brings_its_work_too_when_the_old_file_is_trusted(kept: KeptHouse) -> None:
    made = kept.back_up()
    for phone in kept.phones:
        phone.exchange()
    newcomer = kept.person(kept.admin, "新来的", "receptionist", "staff")
    kept.phones.append(newcomer)
    later = kept.visits(newcomer, 2)
    kept.admin.call("post", f"/api/devices/{replica(kept.other).id}/revoke")
    kept.stop()
    kept.now += MINUTE_MS
    assert kept.restore(made, keep_devices=True).unknown == ()
    kept.start()
    kept.phones.remove(kept.other)
    for phone in (newcomer, kept.desk, kept.admin, newcomer):
        back(kept, phone)
    agree(kept)
    assert fields_of(kept, later).keys() == set(later)
    assert kept.other.renew().json()["code"] == "device_revoked"
