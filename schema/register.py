"""Registers: what an office prints, files and hands upward, declared as rows and columns.

A list (one row a record of a period), a sheet about one record (its people, the items of its checklist), or a
summary (one row a person). What they mean is in ``schema/table.py`` and its twin ``pwa/src/rules/table.ts``; how
they look on paper in ``server/papers``. A collection without a register of its own gets one from its fields.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from schema.field import Field
from schema.pattern import anywhere
from schema.privacy import PROMISES
from schema.record import RecordType, fields_of
from schema.terms import Condition, Everyone, Find, Own, Value
from schema.words import Words

_NOT_IN_KEYS = anywhere("[^a-z0-9]+")
ROWS_MAX = 20_000
"""The most rows of one register; for more the period is cut shorter."""
PATH_MAX = 3
"""The most fields that a path goes along."""
WIDTHS = {
    "text": 16, "long_text": 30, "phone": 14, "number": 8, "yes_no": 6, "day": 12, "instant": 16, "choice": 10, "ref": 12, "refs": 24,
    "texts": 24, "ticks": 30, "remarks": 30, "photos": 6, "flags": 18, "files": 24,
}  # fmt: skip
"""Usual widths of a column in characters of Latin text, by the kind of its field."""


class _Cell(msgspec.Struct, frozen=True, array_like=True, tag_field="cell"):
    """What stands in one place of a register."""


class Show(_Cell, frozen=True, tag="show"):
    """A field of the row's record; with more names, of the record that it points to."""

    path: tuple[str, ...]


class OfPerson(_Cell, frozen=True, tag="of_person"):
    """The same of the row's person."""

    path: tuple[str, ...]


class OfFound(_Cell, frozen=True, tag="of_found"):
    """The same of the latest record found."""

    of: Find
    path: tuple[str, ...]


class Serial(_Cell, frozen=True, tag="serial"):
    """The row's number, from 1."""


class Blank(_Cell, frozen=True, tag="blank"):
    """Room to write by hand."""


class Say(_Cell, frozen=True, tag="say"):
    """A fixed word."""

    words: Words


class Worked(_Cell, frozen=True, tag="worked"):
    """A number, text or day worked out."""

    value: Value


class Clock(_Cell, frozen=True, tag="clock"):
    """Hours and minutes of a moment, where the day stands elsewhere."""

    of: Cell


class Choose(_Cell, frozen=True, tag="choose"):
    """The cell of the first case whose condition holds."""

    cases: tuple[tuple[Condition, Cell], ...]
    otherwise: Cell


class Together(_Cell, frozen=True, tag="together"):
    """Several cells in one, those that are empty left out."""

    of: tuple[Cell, ...]
    between: str = " "


class KeyName(_Cell, frozen=True, tag="key_name"):
    """What the row's key is called: as the map at the path calls it, else as declared."""

    own: tuple[str, ...] = ()


class AtKey(_Cell, frozen=True, tag="at_key"):
    """What a map of the record has at the row's key; photos are counted."""

    field: str


class Keys(_Cell, frozen=True, tag="keys"):
    """The keys of a map that have a value, by name, with what ``beside`` has at them."""

    field: str
    equals: str
    beside: str = ""
    own: tuple[str, ...] = ()


class CountRows(_Cell, frozen=True, tag="count_rows"):
    """For how many rows a condition holds."""

    where: Condition


class SumRows(_Cell, frozen=True, tag="sum_rows"):
    """The sum of a number over all rows."""

    value: Value


Cell = (
    Show
    | OfPerson
    | OfFound
    | Serial
    | Blank
    | Say
    | Worked
    | Clock
    | Choose
    | Together
    | KeyName
    | AtKey
    | Keys
    | CountRows
    | SumRows
)


class Column(msgspec.Struct, frozen=True):
    """A column, or a line above or below: its heading, what stands in it, its width in characters of Latin text, its own key if it needs one."""

    label: Words
    cell: Cell
    width: int = 0
    own_key: str = ""

    @property
    def key(self) -> str:
        """What the office calls it by when it gives it another heading: the English one in small letters."""
        return self.own_key or _NOT_IN_KEYS.sub("_", self.label.en.lower()).strip("_")


class Records(msgspec.Struct, frozen=True, kw_only=True, tag="records"):
    """One row a record of a collection whose ``day`` (a day or moment) lies in the period, the earliest first; without ``day`` all of them."""

    collection: str
    day: str = ""
    states: tuple[str, ...] = ()
    where: Condition = Everyone()


class PeopleOf(msgspec.Struct, frozen=True, kw_only=True, tag="people_of"):
    """A sheet about one record: a row for each person in its ``field``, and for those whom ``also`` finds; by section, then by name."""

    collection: str
    field: str
    also: tuple[Find, ...] = ()


class KeysOf(msgspec.Struct, frozen=True, kw_only=True, tag="keys_of"):
    """A sheet about one record: a row for each key of its map ``field``, in the declared order."""

    collection: str
    field: str


class EachPerson(msgspec.Struct, frozen=True, kw_only=True, tag="each_person"):
    """A row for each person in force for whom a condition holds; what is found lies in the period."""

    where: Condition = Everyone()


class Register(msgspec.Struct, frozen=True, kw_only=True):
    """One register. ``who`` are the posts that may take it out of the app; none: whoever sees what is in it.

    ``head`` and ``foot`` stand above and below the table, worked out for the record that a sheet is about. ``blank_rows``
    are left empty at the end, to be filled by hand.
    """

    name: str
    title: Words
    clause: str
    rows: Records | PeopleOf | KeysOf | EachPerson
    columns: tuple[Column, ...]
    head: tuple[Column, ...] = ()
    foot: tuple[Column, ...] = ()
    who: tuple[str, ...] = ()
    blank_rows: int = 0
    landscape: bool = False

    @property
    def is_sheet(self) -> bool:
        """Whether it is about one record, and not about a period."""
        return isinstance(self.rows, PeopleOf | KeysOf)

    @property
    def collection(self) -> str:
        """The collection whose records it lists or is about; none for a summary."""
        return "" if isinstance(self.rows, EachPerson) else self.rows.collection


def column(zh: str, en: str, cell: Cell | str, width: int = 0) -> Column:
    """A column; a text is a path with dots."""
    return Column(Words(zh, en), Show(tuple(cell.split("."))) if isinstance(cell, str) else cell, width)


def list_of(record: RecordType) -> Register:
    """The register of a collection that declares none: a column a field, then the state, who made it and when."""
    shown = {name: field for name, field in fields_of(record.shape).items() if PROMISES[field.privacy].in_register}
    day = record.order if shown.get(record.order) is not None and shown[record.order].kind in ("day", "instant") else ""
    columns = [column("序号", "No.", Serial(), 6)]
    columns += [
        Column(field.label, Show((name,)), WIDTHS[field.kind], name)
        for name, field in shown.items()
        if _is_listed(field)
    ]
    columns += [
        Column(Words("状态", "State"), Show(("state",)), 10, "state"),
        Column(Words("登记人", "Entered by"), Show(("by",)), 10, "by"),
        Column(Words("登记时间", "Entered at"), Show(("made_at",)), 16, "made_at"),
    ]
    return Register(
        name=record.collection,
        title=record.label,
        clause=record.create.clause,
        rows=Records(collection=record.collection, day=day or "made_at"),
        columns=tuple(columns),
        landscape=len(columns) > 7,
    )


def _is_listed(field: Field) -> bool:
    return field.kind != "flags" or not field.is_derived


def cells_within(register: Register) -> Iterator[Cell]:
    """Every cell of a register, the outer before the inner."""
    for one in (*register.head, *register.columns, *register.foot):
        yield from _within(one.cell)


def _within(cell: Cell) -> Iterator[Cell]:
    yield cell
    if isinstance(cell, Choose):
        for _, then in cell.cases:
            yield from _within(then)
        yield from _within(cell.otherwise)
    elif isinstance(cell, Clock):
        yield from _within(cell.of)
    elif isinstance(cell, Together):
        for one in cell.of:
            yield from _within(one)


PERSON_OF_ROW = Own("person")
"""The field by which ``PeopleOf.also`` tells whose record was found."""
