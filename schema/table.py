"""A register filled in: its heading, its rows of text and numbers, what stands above and below.

Pure, and twin of ``pwa/src/rules/table.ts``: the same ground gives the same table, letter by letter. Whoever calls
hands in a ground that holds no more than the asking person may see.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final, Literal

import msgspec

from schema.catalogue import Catalogue
from schema.day import MINUTE_MS, OFFICE_UTC_OFFSET_MINUTES, day_of
from schema.duty import ODD, FactsOfDuty, Ground
from schema.field import Field
from schema.late import LATE_SHOWN_MAX, LATE_WIDTH, LATE_WORDS, Mark, finds_of, marks_of, marks_of_row
from schema.meaning import holds_true, value_of
from schema.post import POSTS
from schema.privacy import PROMISES
from schema.register import (
    ROWS_MAX,
    AtKey,
    Cell,
    Choose,
    Clock,
    Column,
    CountRows,
    EachPerson,
    KeyName,
    Keys,
    KeysOf,
    OfFound,
    OfPerson,
    PeopleOf,
    Records,
    Register,
    Say,
    Serial,
    Show,
    SumRows,
    Together,
    Worked,
)
from schema.terms import Find
from schema.words import Words

Language = Literal["zh", "en"]
Text = str | int | float
TICKS: Final = {
    "pass": Words("合格", "Pass"),
    "fail": Words("不合格", "Fail"),
    "na": Words("不涉及", "Not applicable"),
}
YES, NO = Words("是", "Yes"), Words("否", "No")
COMMA, COLON, SEMICOLON = Words("、", ", "), Words("：", ": "), Words("；", "; ")
PERIOD, ROWS, UNTIL = Words("期间", "Period"), Words("条数", "Rows"), Words("至", "to")
WORDS: Final = {
    **TICKS, "yes": YES, "no": NO, "comma": COMMA, "colon": COLON, "semicolon": SEMICOLON, "period": PERIOD, "rows": ROWS,
    "until": UNTIL, **LATE_WORDS,
}  # fmt: skip
"""Every word of a table that no declaration brings; the phone gets them from here."""
ENGINE = {
    "by": Field(kind="ref", label=Words("登记人", "Entered by"), collection="office.person"),
    "made_at": Field(kind="instant", label=Words("登记时间", "Entered at")),
}
"""The fields of the engine that may be shown; ``state`` is shown by its label."""


class Table(msgspec.Struct, frozen=True, kw_only=True):
    """What goes on paper. ``head`` and ``foot`` are pairs of label and text; ``columns`` label and width; a number stays a number."""

    title: str
    head: list[tuple[str, Text]]
    columns: list[tuple[str, int]]
    rows: list[list[Text]]
    foot: list[tuple[str, Text]]
    blank_rows: int
    landscape: bool
    is_cut: bool


class _Row(msgspec.Struct, frozen=True):
    """What one row is about: facts (with its person as ``actor``), its number, its key."""

    facts: FactsOfDuty
    number: int
    key: str


def table_of(
    register: Register,
    catalogue: Catalogue,
    ground: Ground,
    now: int,
    language: Language,
    *,
    period: tuple[str, str],
    about: str = "",
) -> Table | None:
    """The register of a period (first and last day), or about one record; ``None`` when that record isn't there."""
    maker = _Maker(register, catalogue, ground, now, language, period)
    record = ground.row(register.collection, about) if register.is_sheet else {}
    if record is None:
        return None
    rows = list(maker.rows(record))
    kept = rows[:ROWS_MAX]
    whole = _Row(maker.facts(register.collection if register.is_sheet else "", record), 0, "")
    say, form = maker.say, _form(register, ground)
    columns = [one for one in register.columns if one.key not in form.get("hidden", {})]
    head = [(say(one.label), maker.cell(one.cell, whole, kept)) for one in register.head]
    head = [(label, text) for label, text in head if text != ""]
    finds = finds_of(register, [one.cell for one in columns])
    late = [maker.late_apart(finds, row) for row in kept]
    count, own = sum(1 for one in late if one), maker.late(marks_of(register.collection, record))
    if not register.is_sheet:
        head += [(say(PERIOD), f"{period[0]} {say(UNTIL)} {period[1]}"), (say(ROWS), len(kept))]
    if own:
        head.append((say(LATE_WORDS["late"]), own))
    if count:
        head.append((say(LATE_WORDS["late_of"]), say(LATE_WORDS["late_count"]).format(n=count)))
    cells = [[maker.cell_apart(one.cell, row, kept) for one in columns] for row in kept]
    headings = [(str(form.get("labels", {}).get(one.key) or say(one.label)), width_of(one)) for one in columns]
    return Table(
        title=str(form.get("title") or say(register.title)),
        head=head,
        columns=[*headings, (say(LATE_WORDS["late"]), LATE_WIDTH)] if count else headings,
        rows=[[*row, text] for row, text in zip(cells, late, strict=True)] if count else cells,
        foot=[(say(one.label), maker.cell(one.cell, whole, kept)) for one in register.foot],
        blank_rows=register.blank_rows,
        landscape=register.landscape,
        is_cut=len(rows) > len(kept),
    )


def _form(register: Register, ground: Ground) -> dict[str, Any]:
    """How the office wants it to look; empty where it said nothing."""
    return next(iter(ground.matching("office.form", "register", register.name)), {})


def width_of(one: Column) -> int:
    """Its width in characters of Latin text."""
    return one.width or max(8, 2 * len(one.label.zh) + 2)


class _Maker:
    """The pieces of one table."""

    def __init__(
        self,
        register: Register,
        catalogue: Catalogue,
        ground: Ground,
        now: int,
        language: Language,
        period: tuple[str, str],
    ) -> None:
        self._register, self._catalogue, self._ground, self._now = register, catalogue, ground, now
        self._language, self._period, self._today = language, period, day_of(now)

    def say(self, words: Words) -> str:
        """In the language of the table."""
        return words.zh if self._language == "zh" else words.en

    def facts(self, collection: str, record: dict[str, Any], person: str = "") -> FactsOfDuty:
        """Facts about a record and a person."""
        filled = {**self._ground.defaults(collection), **record} if collection else record
        found = FactsOfDuty(self._ground, collection, filled, self._period, self._now, self._today)
        found.actor = person
        return found

    # --- rows ---

    def rows(self, record: dict[str, Any]) -> Iterable[_Row]:
        """The rows in order."""
        match self._register.rows:
            case Records() as rows:
                return self._records(rows)
            case PeopleOf(collection=collection) as rows:
                people = self._in_order(self._people(rows, record))
                return [
                    _Row(self.facts(collection, record, one), place, "") for place, one in enumerate(people, start=1)
                ]
            case KeysOf(collection=collection, field=field):
                there = record.get(field)
                keys = _keys_in_order(there if isinstance(there, dict) else {}, self._field(collection, field))
                return [_Row(self.facts(collection, record), place, key) for place, key in enumerate(keys, start=1)]
            case EachPerson(where=where):
                people = [
                    one for one in self._in_order(self._ground.persons()) if holds_true(where, self.facts("", {}, one))
                ]
                return [_Row(self.facts("", {}, one), place, "") for place, one in enumerate(people, start=1)]

    def _records(self, rows: Records) -> list[_Row]:
        found: list[tuple[str, str, FactsOfDuty]] = []
        for row in self._ground.rows(rows.collection):
            if rows.states and row.get("state") not in rows.states:
                continue
            value = row.get(rows.day) if rows.day else None
            day = day_of(value) if isinstance(value, int) else value
            if rows.day and not (isinstance(day, str) and self._period[0] <= day <= self._period[1]):
                continue
            facts = self.facts(rows.collection, row)
            try:
                is_in = holds_true(rows.where, facts)
            except ODD as wrong:
                self._ground.left_out("register", rows.collection, str(row.get("id")), wrong)
                continue
            if is_in:
                found.append((f"{value:016d}" if isinstance(value, int) else str(value or ""), str(row["id"]), facts))
        found.sort(key=lambda one: (one[0], one[1]))
        return [_Row(facts, place, "") for place, (_, _, facts) in enumerate(found, start=1)]

    def _people(self, rows: PeopleOf, record: dict[str, Any]) -> list[str]:
        named = record.get(rows.field)
        people = dict.fromkeys(named if isinstance(named, list | dict) else ())
        facts = self.facts(rows.collection, record)
        for find in rows.also:
            people |= dict.fromkeys(str(one.get("person")) for one in facts.found(find))
        return [one for one in people if self._ground.row("office.person", one) is not None]

    def _in_order(self, people: Iterable[str]) -> list[str]:
        def place(person: str) -> tuple[int, str, str, str, str]:
            row = self._ground.row("office.person", person) or {}
            section = self._ground.row("office.section", str(row.get("section") or "")) or {}
            order = section.get("order")
            return (
                order if isinstance(order, int) else 0 if section else 9999, str(section.get("name") or ""),
                str(row.get("initials") or ""), str(row.get("name") or ""), person,
            )  # fmt: skip

        return sorted(people, key=place)

    # --- what was entered late ---

    def late_apart(self, finds: tuple[Find, ...], row: _Row) -> str:
        """The marks of a row in words, none (and told) where a record is not what its type says."""
        try:
            return self.late(marks_of_row(self._register, finds, row.facts))
        except ODD as wrong:
            self._ground.left_out("register", row.facts.collection, str(row.facts.record.get("id")), wrong)
            return ""

    def late(self, marks: list[Mark]) -> str:
        """Marks in words; how many, where they are more than a row has room for; nothing for none."""
        if len(marks) > LATE_SHOWN_MAX:
            return self.say(LATE_WORDS["late_many"]).format(n=len(marks))
        return self.say(SEMICOLON).join(self._mark(one) for one in marks)

    def _mark(self, mark: Mark) -> str:
        step = self.say(self._step(mark.collection, mark.step))
        claimed, received = moment_text(mark.claimed), moment_text(mark.received)
        return self.say(LATE_WORDS["late_mark"]).format(step=step, claimed=claimed, received=received)

    def _step(self, collection: str, step: str) -> Words:
        declared = self._catalogue.records.get(collection)
        if declared is None or step == "edit":
            return LATE_WORDS["late_edit"]
        if step == "create":
            return declared.create.label
        return next((one.label for one in declared.workflow.actions if one.name == step), Words(step, step))

    # --- cells ---

    def cell_apart(self, cell: Cell, row: _Row, rows: list[_Row]) -> Text:
        """The same, empty (and told) where a record is not what its type says."""
        try:
            return self.cell(cell, row, rows)
        except ODD as wrong:
            self._ground.left_out("register", row.facts.collection, str(row.facts.record.get("id")), wrong)
            return ""

    def cell(self, cell: Cell, row: _Row, rows: list[_Row]) -> Text:
        """What stands in a place."""
        facts = row.facts
        match cell:
            case Show(path):
                return self._along(facts.collection, facts.record, path)
            case OfPerson(path):
                return self._along("office.person", self._ground.row("office.person", facts.actor), path)
            case OfFound(of, path):
                return self._along(of.collection, self._latest(facts, of), path)
            case Serial():
                return row.number
            case Say(words):
                return self.say(words)
            case Worked(value):
                return _plain(value_of(value, facts))
            case Clock(of):
                return str(self.cell(of, row, rows)).partition(" ")[2]
            case Choose(cases, otherwise):
                chosen = next((then for condition, then in cases if holds_true(condition, facts)), otherwise)
                return self.cell(chosen, row, rows)
            case Together(of, between):
                texts = [str(one) for one in (self.cell(part, row, rows) for part in of) if one != ""]
                return between.join(texts)
            case KeyName(own):
                return self._key_name(facts, row.key, own)
            case AtKey(field):
                return self._at_key(facts, row.key, field)
            case Keys() as keys:
                return self._keys(facts, keys)
            case CountRows(where):
                return sum(1 for one in rows if holds_true(where, one.facts))
            case SumRows(value):
                return _sum(value_of(value, one.facts) for one in rows)
            case _:
                return ""

    def _latest(self, facts: FactsOfDuty, find: Find) -> dict[str, Any] | None:
        found = facts.found(find)
        return max(found, key=lambda one: (int(one.get("made_at") or 0), str(one["id"]))) if found else None

    def _along(self, collection: str, record: dict[str, Any] | None, path: tuple[str, ...]) -> Text:
        for name in path[:-1]:
            if record is None:
                return ""
            target = record.get(name)
            collection = "office.person" if name == "by" else self._ground.related(collection, name)
            record = self._ground.row(collection, target) if collection and isinstance(target, str) else None
        return "" if record is None else self._shown(collection, record, path[-1])

    def _field(self, collection: str, name: str) -> Field | None:
        return self._catalogue.fields.get(collection, {}).get(name) or ENGINE.get(name)

    def _shown(self, collection: str, record: dict[str, Any], name: str) -> Text:
        if name == "state":
            return self._state(collection, str(record.get("state") or ""))
        field = self._field(collection, name)
        if field is None or not PROMISES[field.privacy].in_register:
            return ""
        value = record.get(name)
        return self._text(field, self._ground.defaults(collection).get(name) if value is None else value, name)

    def _state(self, collection: str, state: str) -> str:
        declared = self._catalogue.records.get(collection)
        states = declared.workflow.states if declared is not None else ()
        return next((self.say(one.label) for one in states if one.name == state), state)

    def _text(self, field: Field, value: Any, name: str = "") -> Text:
        if value is None or value == "":
            return ""
        kind = field.kind
        make = _BY_KIND.get(kind)
        if make is not None:
            return make(self, field, value)
        if name == "post":
            return next((self.say(one.label) for one in POSTS if one.name == value), str(value))
        return _plain(value)

    def name_of(self, collection: str, record: str) -> str:
        """What a record is called: the first field of its title."""
        row = self._ground.row(collection, record)
        declared = self._catalogue.records.get(collection)
        if row is None or declared is None:
            return ""
        return str(self._shown(collection, row, declared.title[0]))

    def _key_name(self, facts: FactsOfDuty, key: str, own: tuple[str, ...]) -> str:
        named = self._map_along(facts, own).get(key) if own else None
        if isinstance(named, str) and named:
            return named
        rows = self._register.rows
        field = self._field(facts.collection, rows.field) if isinstance(rows, KeysOf) else None
        return self._option(field, key)

    def _option(self, field: Field | None, key: str) -> str:
        options = field.options if field is not None else ()
        return next((self.say(one.label) for one in options if one.value == key), key)

    def _map_along(self, facts: FactsOfDuty, path: tuple[str, ...]) -> dict[str, Any]:
        collection, record = facts.collection, facts.record
        for name in path[:-1]:
            target, collection = record.get(name), self._ground.related(collection, name)
            found = self._ground.row(collection, target) if collection and isinstance(target, str) else None
            if found is None:
                return {}
            record = found
        value = record.get(path[-1])
        return value if isinstance(value, dict) else {}

    def _at_key(self, facts: FactsOfDuty, key: str, name: str) -> Text:
        there = facts.record.get(name)
        values = there if isinstance(there, dict) else {}
        field = self._field(facts.collection, name)
        if field is not None and field.kind == "photos":
            count = sum(1 for one in values if one.partition(".")[0] == key)
            return count if count else ""
        return self._tick(values.get(key))

    def _tick(self, value: Any) -> str:
        if not isinstance(value, str):
            return ""
        return self.say(TICKS[value]) if value in TICKS else value

    def _keys(self, facts: FactsOfDuty, cell: Keys) -> str:
        there = facts.record.get(cell.field)
        values = there if isinstance(there, dict) else {}
        beside = facts.record.get(cell.beside) if cell.beside else None
        remarks = beside if isinstance(beside, dict) else {}
        own = self._map_along(facts, cell.own) if cell.own else {}
        field = self._field(facts.collection, cell.field)
        said: list[str] = []
        for key in _keys_in_order(values, field):
            if values[key] != cell.equals:
                continue
            named = own.get(key)
            name = named if isinstance(named, str) and named else self._option(field, key)
            remark = remarks.get(key)
            said.append(name + self.say(COLON) + remark if isinstance(remark, str) and remark else name)
        return self.say(SEMICOLON).join(said)

    # --- values by the kind of their field ---

    def _choice(self, field: Field, value: Any) -> str:
        return self._option(field, str(value))

    def _ref(self, field: Field, value: Any) -> str:
        return self.name_of(field.collection, str(value))

    def _refs(self, field: Field, value: Any) -> str:
        named = [self.name_of(field.collection, str(one)) for one in value]
        return self.say(COMMA).join(one for one in named if one)

    def _texts(self, _: Field, value: Any) -> str:
        return self.say(COMMA).join(str(one) for one in value)

    def _instant(self, _: Field, value: Any) -> str:
        return moment_text(value) if isinstance(value, int) else ""

    def _yes_no(self, _: Field, value: Any) -> str:
        return self.say(YES if value else NO)

    def _map(self, field: Field, value: Any) -> str:
        if not isinstance(value, dict):
            return ""
        pairs = [(self._option(field, key), self._tick(value[key])) for key in _keys_in_order(value, field)]
        return self.say(SEMICOLON).join(name + self.say(COLON) + text if text else name for name, text in pairs)

    def _count(self, _: Field, value: Any) -> Text:
        return len(value) if isinstance(value, dict) and value else ""

    def _flags(self, _: Field, value: Any) -> str:
        named = [self.name_of("office.person", one) for one in sorted(value)] if isinstance(value, dict) else []
        return self.say(COMMA).join(one for one in named if one)

    def _files(self, _: Field, value: Any) -> str:
        if not isinstance(value, dict):
            return ""
        return self.say(COMMA).join(str(value[key]).partition(" ")[2] for key in sorted(value))


_BY_KIND: dict[str, Callable[[_Maker, Field, Any], Text]] = {
    "choice": _Maker._choice, "ref": _Maker._ref, "refs": _Maker._refs, "texts": _Maker._texts, "instant": _Maker._instant,
    "yes_no": _Maker._yes_no, "ticks": _Maker._map, "remarks": _Maker._map, "photos": _Maker._count, "flags": _Maker._flags,
    "files": _Maker._files,
}  # fmt: skip


def moment_text(moment: int) -> str:
    """``2026-11-24 14:30`` by the office's clock."""
    minutes = (moment // MINUTE_MS + OFFICE_UTC_OFFSET_MINUTES) % (24 * 60)
    return f"{day_of(moment)} {minutes // 60:02d}:{minutes % 60:02d}"


def _plain(value: Any) -> Text:
    if isinstance(value, bool) or value is None:
        return ""
    if isinstance(value, int | float | str):
        return value
    return ""


def _sum(values: Iterable[Any]) -> Text:
    whole: int | float = 0
    for one in values:
        if isinstance(one, int | float) and not isinstance(one, bool):
            whole += one
    return whole


def _keys_in_order(values: dict[str, Any], field: Field | None) -> list[str]:
    declared = [one.value for one in field.options] if field is not None else []
    return [*(key for key in declared if key in values), *sorted(key for key in values if key not in declared)]
