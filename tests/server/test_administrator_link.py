"""The operator's link is for who is administrator today, and brings one back where there is none."""

from __future__ import annotations

import msgspec

from tests.server.conftest import TestHouse

HELD = "office.post_held"


def test_the_operators_link_is_for_who_is_administrator_today(house: TestHouse) -> None:
    admin = house.administrator()
    second = house.person(admin, "第二管理员", "administrator")
    assert admin.replica is not None and second.replica is not None
    first = admin.replica.person
    second.exchange()
    second.replica.act("office.person", first, "end")
    second.exchange()
    link = house.house.administrator_link(house.office)
    started = house.phone().start(link.partition("#")[2])
    assert started["person_name"] == "第二管理员"


def test_with_nobody_in_the_post_the_operator_gives_it_anew_and_the_journal_says_so(house: TestHouse) -> None:
    admin = house.administrator()
    assert admin.replica is not None
    held = next(iter(admin.replica.view(HELD)))

    def lose() -> int:
        # as an office stands that was left without one before the rule, or by a backup's row of another day
        storage = house.office.storage
        stored = storage.stored(HELD, held)
        assert stored is not None
        fields = {**stored.fields(), "until": "2026-01-01"}
        becomes = msgspec.structs.replace(stored, seq=storage.next_seq(), body=msgspec.msgpack.encode(fields))
        storage.put_stored(becomes, frozenset())
        house.office.engine.knowledge.changed(HELD, held)
        entry = storage.last_entry()
        return entry.n if entry else 0

    before = house.office.do(lose).result()
    assert admin.call("get", "/api/tablets").status_code == 403
    phone = house.phone()
    phone.start(house.house.administrator_link(house.office).partition("#")[2])
    assert phone.finish().status_code == 200
    phone.exchange()
    assert phone.call("get", "/api/tablets").status_code == 200
    after = house.office.look(house.office.storage.last_entry).result()
    assert after is not None and after.n > before
    assert phone.replica is not None
    assert [one["since"] for one in phone.replica.view(HELD).values()] == ["2000-01-01", "2026-11-20"]
