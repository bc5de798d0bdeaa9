"""Values of parameters: every declaration has a form and bounds, and nothing that it doesn't let through is ever used (9.5)."""

from __future__ import annotations

import msgspec
import pytest

from schema.catalogue import CatalogueError, find_catalogue
from schema.clause import Clause, Parameter
from schema.regulation import Regulation
from schema.retention import Keep, kept_until, months_after
from schema.value import UNITS, allowed_of, declaration_wrong, read_value
from schema.words import Words
from tests.small_office import CATALOGUE
from tests.vectors.values import ODD_TEXTS, fitting_texts

PLAIN = next(iter(CATALOGUE.parameters.values()))


@pytest.mark.parametrize("name", sorted(CATALOGUE.parameters))
def test_9_5_a_parameter_says_what_it_lets_through_and_lets_its_own_default_through(name: str) -> None:
    parameter = CATALOGUE.parameters[name]
    assert declaration_wrong(parameter) == ""
    assert allowed_of(parameter).zh and allowed_of(parameter).en
    assert str(parameter.default) in fitting_texts(parameter)
    assert not any(read_value(parameter, text) is not None for text in ("", "<b>", "-1", "9" * 15, "NaN", "٣", "1\n"))


@pytest.mark.parametrize(
    "changed",
    [
        {"at_least": None}, {"at_most": None}, {"at_least": 9, "at_most": 3, "default": 5}, {"at_most": 10**9}, {"at_least": -5}, {"default": 10**6},
        {"default": "x"}, {"default": 1.5}, {"unit": "choice", "default": "x"}, {"unit": "choice", "default": "x", "options": (("y", PLAIN.label),)},
        {"unit": "post", "default": "nobody"}, {"unit": "rate_bands", "default": "5"},
    ],
)  # fmt: skip
def test_9_5_a_parameter_without_form_or_bounds_is_refused_with_its_name(changed: dict[str, object]) -> None:
    base = Parameter(
        name="x", label=PLAIN.label, default=5, unit="days", since=PLAIN.since, source=PLAIN.source, at_least=1, at_most=9
    )  # fmt: skip
    wrong = msgspec.structs.replace(base, **changed)
    clause = Clause(id="15.1", title=Words("题", "Title"), must=Words("要。", "Must."), parameters=(wrong,))
    with pytest.raises(CatalogueError, match="15.1.x"):
        find_catalogue((Regulation(number=15, name="volunteer", title=Words("志愿", "Volunteers"), clauses=(clause,)),))


def test_9_5_numbers_are_read_within_their_bounds_and_nothing_else_is() -> None:
    for parameter in CATALOGUE.parameters.values():
        for text in (*ODD_TEXTS, *fitting_texts(parameter)):
            value = read_value(parameter, text)
            if value is not None and parameter.unit in UNITS:
                assert parameter.at_least is not None and parameter.at_most is not None
                assert isinstance(value, int | float) and parameter.at_least <= value <= parameter.at_most


def test_13_3_a_term_that_leads_beyond_the_calendar_ends_where_it_does() -> None:
    for keep in CATALOGUE.records["first_contact.visit"].retention:
        assert isinstance(keep, Keep)
        assert kept_until(keep, {keep.since: 10**15}, 10**15, "days") == "2199-12-31"
    assert months_after("2026-11-26", 10**15) == "2199-12-31"
    assert months_after("2026-11-26", -(10**15)) == "1900-01-01"
    assert months_after("2026-01-31", 1) == "2026-02-28"
