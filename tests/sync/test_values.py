"""An office's values are decided by their parameter's declaration; one that erases earlier needs a second person (9.5, 13.3)."""

from __future__ import annotations

import msgspec
import pytest

from schema.day import DAY_MS, day_of, days_after
from schema.names import natural_id
from sync.decide import Stored
from sync.device import Device, Refused
from tests.small_office import SmallOffice, staffed_office

VALUES = "office.parameter_value"
TEXT = "13.3.text_retention_months"
REGULAR = (
    "13.3.page_days",
    "13.4.hear_days",
    "5.2.late_after_minutes",
    "5.2.opens_before_minutes",
    "13.3.self_registration",
    "8.2.rate_bands",
)


class Deciders:
    """An office with two who may set values, and their phones."""

    def __init__(self) -> None:
        self.office: SmallOffice = staffed_office()
        self.office.person("director", "office_director")
        self.admin, self.director = self.office.device("admin"), self.office.device("director")
        self.office.exchange(self.admin, self.director)

    @property
    def today(self) -> str:
        return day_of(self.office.now)

    def set(self, device: Device, parameter: str, value: str, *, later: int = 0, **more: object) -> str:
        """Set a value on a phone and send it; the record's id. Raises ``Refused`` as the phone does."""
        since = days_after(self.today, later)
        fields = {"parameter": parameter, "since": since, "value": value, "source": "办公会", **more}
        record = device.create(VALUES, fields)
        self.office.exchange(self.admin, self.director)
        return record

    def forged(self, parameter: str, value: str, since: str, state: str = "in_force") -> None:
        """A row as an older version would have taken it."""
        storage = self.office.storage
        record = natural_id(self.office.office, VALUES, (parameter, since))
        body = {
            "id": record, "by": self.office.ids["admin"], "made_at": 1, "state": state, "parameter": parameter,
            "since": since, "value": value, "source": "",
        }  # fmt: skip
        with storage.turn():
            stored = Stored(
                collection=VALUES, id=body["id"], seq=storage.next_seq(), body=msgspec.msgpack.encode(body), writers={}, scopes=frozenset({"office"})
            )  # fmt: skip
            storage.put_stored(stored, frozenset())
        self.office.engine.knowledge.forget()

    def holds(self, parameter: str, later: int = 0) -> object:
        """What the server goes by."""
        return self.office.engine.knowledge.parameter(parameter, days_after(self.today, later))

    def state(self, record: str) -> object:
        """The state of a value."""
        found = self.office.engine.knowledge.record(VALUES, record)
        return None if found is None else found["state"]


@pytest.fixture
def made() -> Deciders:
    """The office."""
    return Deciders()


@pytest.mark.parametrize("parameter", REGULAR)
@pytest.mark.parametrize("value", ["-5", "999999999999999", "1.5.5", "<b>", "٣", "", "-0.1"])
def test_9_5_de4_a_value_that_the_declaration_does_not_let_through_is_refused_with_the_field(
    made: Deciders, parameter: str, value: str
) -> None:
    with pytest.raises(Refused, match="value_unfit") as wrong:
        made.set(made.admin, parameter, value)
    assert "value" in repr(vars(wrong.value))


def test_9_5_de4_a_parameter_that_there_is_not_is_refused(made: Deciders) -> None:
    with pytest.raises(Refused, match="parameter_unknown"):
        made.set(made.admin, "nicht.da", "1")


def test_9_5_de6_a_patch_keeps_to_the_declaration_too(made: Deciders) -> None:
    record = made.set(made.admin, "11.2.reader_days", "5")
    for value in ("0", "31", "x", "4.0"):
        with pytest.raises(Refused, match="value_unfit"):
            made.admin.patch(VALUES, record, {"value": value})
    made.admin.patch(VALUES, record, {"value": "7"})
    made.office.exchange(made.admin)
    assert made.holds("11.2.reader_days") == 7


def test_9_5_de7_a_value_that_was_withdrawn_is_set_again_within_its_declaration(made: Deciders) -> None:
    record = made.set(made.admin, "11.2.reader_days", "5")
    made.admin.act(VALUES, record, "withdraw")
    with pytest.raises(Refused, match="value_unfit"):
        made.admin.act(VALUES, record, "set_again", {"value": "400"})
    made.admin.act(VALUES, record, "set_again", {"value": "9"})
    made.office.exchange(made.admin)
    assert made.holds("11.2.reader_days") == 9


def test_9_5_what_an_older_version_took_is_not_used_and_is_named(made: Deciders) -> None:
    made.set(made.admin, "13.3.page_days", "60")
    for parameter, value in (
        ("13.3.page_days", "9" * 15),
        (TEXT, "-5"),
        ("13.3.self_registration", "<b>"),
        ("nicht.da", "1"),
    ):
        made.forged(parameter, value, days_after(made.today, 1))
    assert made.holds("13.3.page_days", 2) == 60
    assert made.holds(TEXT, 2) == 24
    assert made.holds("13.3.self_registration", 2) == "on"
    unfit = made.office.engine.knowledge.unfit_values()
    assert sorted(str(row["parameter"]) for row in unfit) == [
        "13.3.page_days",
        "13.3.self_registration",
        TEXT,
        "nicht.da",
    ]


def test_13_3_nobody_shortens_a_term_alone_in_whatever_way(made: Deciders) -> None:
    with pytest.raises(Refused, match="shorter_alone"):
        made.set(made.admin, TEXT, "12")
    longer = made.set(made.admin, TEXT, "48")
    with pytest.raises(Refused, match="shorter_alone"):
        made.admin.patch(VALUES, longer, {"value": "36"})
    with pytest.raises(Refused, match="shorter_alone"):
        made.admin.act(VALUES, longer, "withdraw")
    with pytest.raises(Refused, match="shorter_alone"):
        made.set(made.director, TEXT, "24", later=5)
    assert made.holds(TEXT, 9) == 48


def test_13_3_a_shorter_term_is_proposed_by_one_and_confirmed_by_another_from_a_later_day_on(made: Deciders) -> None:
    with pytest.raises(Refused, match="shorter_too_soon"):
        made.set(made.admin, TEXT, "12", proposed=True)
    record = made.set(made.admin, TEXT, "12", later=1, proposed=True)
    assert made.state(record) == "proposed"
    with pytest.raises(Refused, match="own_proposal"):
        made.admin.act(VALUES, record, "confirm", {"counted": 0})
    with pytest.raises(Refused, match="field_invalid"):
        made.director.act(VALUES, record, "confirm", {})
    assert made.holds(TEXT, 5) == 24
    made.director.act(VALUES, record, "confirm", {"counted": 7})
    made.office.exchange(made.director)
    assert (made.holds(TEXT), made.holds(TEXT, 1)) == (24, 12)
    found = made.office.engine.knowledge.record(VALUES, record) or {}
    assert (found["counted"], found["confirmed_by"]) == (7, made.office.ids["director"])


def test_13_3_a_proposal_whose_day_has_come_is_not_confirmed_any_more(made: Deciders) -> None:
    record = made.set(made.admin, TEXT, "12", later=1, proposed=True)
    made.office.now += DAY_MS
    with pytest.raises(Refused, match="shorter_too_soon"):
        made.director.act(VALUES, record, "confirm", {"counted": 0})
    made.admin.act(VALUES, record, "withdraw")
    made.office.exchange(made.admin)
    assert made.state(record) == "withdrawn"


def test_13_3_a_proposal_can_not_be_changed_after_it_was_made(made: Deciders) -> None:
    record = made.set(made.admin, TEXT, "23", later=3, proposed=True)
    for device in (made.admin, made.director):
        with pytest.raises(Refused):
            device.patch(VALUES, record, {"value": "1"})
