"""What a proposed shorter term would erase is counted and shown; where one person alone may decide, the command line is the second (13.3)."""

from __future__ import annotations

import pytest

from schema.day import DAY_MS, day_of, days_after
from schema.names import natural_id
from server.command import main
from server.keeping.erasing import erase_due
from sync.device import Refused
from tests.server.keeping.conftest import VISIT, KeptHouse, replica

VALUES = "office.parameter_value"
CONTACT = "13.3.contact_retention_days"


def closed(kept: KeptHouse, count: int) -> list[str]:
    """So many closed visits with a contact."""
    desk = replica(kept.desk)
    made = [
        desk.create(VISIT, {"visitor": "客", "contact": f"1391234000{one}", "matter": "事", "received_at": 0})
        for one in range(count)
    ]
    for one in made:
        desk.act(VISIT, one, "finish", {"result": "好"})
    kept.desk.exchange()
    return made


def propose(kept: KeptHouse, value: str, later: int = 1) -> str:
    """The administrator proposes a term of contacts; the record's id."""
    since = days_after(day_of(kept.now), later)
    kept.admin.renew()
    fields = {"parameter": CONTACT, "since": since, "value": value, "source": "办公会", "proposed": True}
    replica(kept.admin).create(VALUES, fields)
    kept.admin.exchange()
    return natural_id(kept.office.id, VALUES, (CONTACT, since))


def contacts(kept: KeptHouse, visits: list[str]) -> int:
    """How many of the visits still say how to reach somebody."""
    rows = [kept.office.look(lambda one=one: kept.office.storage.stored(VISIT, one)).result() for one in visits]
    return sum(1 for row in rows if row is not None and row.fields().get("contact"))


def test_13_3_the_dry_run_says_what_the_erasing_then_does_and_erases_nothing_itself(kept: KeptHouse) -> None:
    visits = closed(kept, 3)
    kept.now += 10 * DAY_MS
    record = propose(kept, "5")
    told = kept.admin.call("get", f"/api/proposals/{record}").json()
    assert told["records"] == 3
    assert [(one["collection"], one["fields"], one["records"]) for one in told["foreseen"]] == [
        (VISIT, ["address", "contact"], 3)
    ]
    assert contacts(kept, visits) == 3
    director = kept.person(kept.admin, "主任", "office_director")
    replica(director).act(VALUES, record, "confirm", {"counted": told["records"]})
    director.exchange()
    erase_due(kept.office)
    assert contacts(kept, visits) == 3, "not before its day"
    kept.now += DAY_MS
    erase_due(kept.office)
    assert contacts(kept, visits) == 0


def test_13_3_only_those_who_may_confirm_are_shown_it_and_only_of_a_proposal(kept: KeptHouse) -> None:
    record = propose(kept, "5")
    assert kept.desk.call("get", f"/api/proposals/{record}").status_code == 403
    for other in ("nothing", natural_id(kept.office.id, VALUES, ("x", "y"))):
        assert kept.admin.call("get", f"/api/proposals/{other}").status_code == 404


def test_13_3_the_command_line_is_the_second_where_nobody_else_may(
    kept: KeptHouse, capsys: pytest.CaptureFixture[str]
) -> None:
    closed(kept, 2)
    kept.now += 10 * DAY_MS
    record = propose(kept, "5")
    with pytest.raises(Refused, match="own_proposal"):
        replica(kept.admin).act(VALUES, record, "confirm", {"counted": 2})
    from server.keeping import proposals

    def run(*words: str) -> int:
        given = proposals.argparse.Namespace(
            what=words[0], name=words[1] if len(words) > 1 else "", yes="--yes" in words
        )
        return proposals.values_command(given, lambda _: Borrowed(kept))  # type: ignore[arg-type,return-value]

    assert run("list") == 0
    assert record in capsys.readouterr().out
    assert run("confirm", record) == 1, "it asks to be sure"
    assert run("confirm", record, "--yes") == 0
    row = kept.office.look(lambda: kept.office.storage.stored(VALUES, record)).result()
    assert row is not None and row.fields()["state"] == "in_force"
    assert row.fields()["counted"] == 2 and row.fields().get("confirmed_by") is None


def test_13_3_the_command_line_is_not_the_second_where_somebody_else_may(
    kept: KeptHouse, capsys: pytest.CaptureFixture[str]
) -> None:
    kept.person(kept.admin, "主任", "office_director")
    record = propose(kept, "5")
    from server.keeping import proposals

    given = proposals.argparse.Namespace(what="confirm", name=record, yes=True)
    assert proposals.values_command(given, lambda _: Borrowed(kept)) == 1  # type: ignore[arg-type,return-value]
    assert "1 other people" in capsys.readouterr().out
    row = kept.office.look(lambda: kept.office.storage.stored(VALUES, record)).result()
    assert row is not None and row.fields()["state"] == "proposed"


class Borrowed:
    """The running house, which the command must not close."""

    def __init__(self, kept: KeptHouse) -> None:
        self.offices = {kept.office.id: kept.office}

    def close(self) -> None:
        """Stays open."""


def test_9_5_a_restored_backup_names_the_values_that_are_not_used(
    kept: KeptHouse, capsys: pytest.CaptureFixture[str]
) -> None:
    kept.admin.renew()
    replica(kept.admin).create(
        VALUES, {"parameter": "13.3.page_days", "since": "2026-11-20", "value": "60", "source": ""}
    )
    kept.admin.exchange()
    record = natural_id(kept.office.id, VALUES, ("13.3.page_days", "2026-11-20"))

    def spoil() -> None:
        import msgspec

        stored = kept.office.storage.stored(VALUES, record)
        assert stored is not None
        body = msgspec.msgpack.encode({**stored.fields(), "value": "9" * 15})
        kept.office.storage.put_stored(
            msgspec.structs.replace(stored, seq=kept.office.storage.next_seq(), body=body), frozenset()
        )

    kept.office.do(spoil).result()
    made = kept.back_up()
    kept.stop()
    kept.house.close()
    assert main(["restore", str(made.folder), "--data", str(kept.data), "--despite"]) == 0
    assert "13.3.page_days" in capsys.readouterr().out
    kept.start()
    held = kept.office.look(lambda: kept.office.engine.knowledge.parameter("13.3.page_days", "2026-12-01")).result()
    assert held == 30
