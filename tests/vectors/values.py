"""What ``values.json`` holds: texts read as values of every parameter, what setting them would be, and days that are counted on."""

from __future__ import annotations

from typing import Any

from schema.calendar import workdays_after
from schema.catalogue import Catalogue
from schema.clause import Parameter
from schema.day import day_of, days_after, whole_days, within_moments
from schema.limits import MOMENT_MAX, NUMBER_MAX
from schema.value import read_value
from sync.ground import GivenGround
from sync.merge import Fields

ODD_TEXTS = (
    "", " ", "-1", "0", " 7 ", "7\n", "1.5", "0.25", "1e3", "٣", "１２", "999999999999999", "-99999999999", "9" * 16, "<b>", "yes", "Infinity", "NaN",
    "0x10",
    "administrator", "office_director", "nobody", ":200", "1:2;:3", "2:1;1:2;:3", "1:2", "0:1;:1", ":10001", ";", "1:2;:3;", "constructor",
)  # fmt: skip
"""Texts that somebody may enter for a parameter of any kind."""
FAR = (0, 1, -1, 40, 36_500, 10**6, -(10**6), 10**12, -(10**12), NUMBER_MAX, -NUMBER_MAX)


def texts_of(parameter: Parameter) -> list[str]:
    """The ends of what a declaration lets through, the middle, and what lies just beyond."""
    if isinstance(parameter.default, str):
        return [parameter.default, *(option for option, _ in parameter.options), parameter.default + " "]
    least, most = parameter.at_least or 0, parameter.at_most or 0
    near = (least, most, (least + most) / 2, (least + most) // 2, least - 1, most + 1)
    return [str(parameter.default), *(f"{one:g}" if one % 1 else str(int(one)) for one in near)]


def fitting_texts(parameter: Parameter) -> list[str]:
    """Those of them that the declaration lets through: both ends, the middle, every option."""
    more = ["1:10000;:0", ":200"] if parameter.unit == "rate_bands" else ["administrator"]
    return [one for one in dict.fromkeys((*texts_of(parameter), *more)) if read_value(parameter, one) is not None]


PLACES = ("first", "last", "middle")


def chosen(catalogue: Catalogue, place: str) -> dict[str, str]:
    """A text for each parameter: the least, the most, or between; of those that are no numbers another one each time."""
    found: dict[str, str] = {}
    for name, parameter in catalogue.parameters.items():
        fitting = fitting_texts(parameter)
        numbers = sorted(
            (value, text) for text in fitting if isinstance(value := read_value(parameter, text), int | float)
        )
        texts = [text for _, text in numbers] or fitting
        found[name] = texts[{"first": 0, "last": -1, "middle": len(texts) // 2}[place]]
    return found


def rows_of(*given: tuple[str, str, str, str]) -> list[Fields]:
    """Rows of ``(parameter, since, value, state)``."""
    return [
        {"id": f"v{place}", "parameter": name, "since": since, "value": value, "state": state}
        for place, (name, since, value, state) in enumerate(given)
    ]


ROWS = rows_of(
    ("13.3.text_retention_months", "2026-01-01", "36", "in_force"), ("13.3.text_retention_months", "2026-06-01", "48", "in_force"),
    ("13.3.text_retention_months", "2026-07-01", "-5", "in_force"), ("13.3.page_days", "2026-01-01", "9" * 15, "in_force"),
    ("13.3.contact_retention_days", "2026-01-01", "10", "proposed"), ("11.2.reader_days", "2026-01-01", "5", "withdrawn"),
    ("no.such", "2026-01-01", "1", "in_force"),
)  # fmt: skip


def value_vectors(catalogue: Catalogue) -> dict[str, Any]:
    """The three lists."""
    ground = GivenGround(catalogue, {catalogue.standing.values: ROWS})
    names = (
        "13.3.text_retention_months",
        "13.3.page_days",
        "13.3.contact_retention_days",
        "11.2.reader_days",
        "no.such",
    )
    days, values = ("2025-12-31", "2026-01-01", "2026-06-01", "2026-12-01"), (None, "1", "24", "40", "60", "x")
    return {
        "reads": [
            {"parameter": name, "text": text, "value": read_value(one, text)}
            for name, one in catalogue.parameters.items() for text in dict.fromkeys((*texts_of(one), *ODD_TEXTS))
        ],
        "rows": ROWS,
        "held": [{"parameter": name, "day": day, "value": ground.parameter(name, day)} for name in names for day in days],
        "settings": [
            {"parameter": name, "since": day, "value": value, "is": ground.setting(name, day, value)}
            for name in names for day in days for value in values
        ],
        "days": [
            {
                "day": day, "count": count, "after": days_after(day, whole_days(count)),
                "workdays": workdays_after(day, min(max(count, -400), 400)),
                "of": day_of(count), "within": within_moments(count), "whole": whole_days(count),
            }
            for day in ("1900-01-01", "2026-11-26", "2199-12-31") for count in (*FAR, MOMENT_MAX, MOMENT_MAX + 1)
        ],
    }  # fmt: skip
