"""Writes what the phone knows of the rule book: tables, labels, refusals, clauses, record types and valibot checks.

The output is committed; ``--check`` fails on a stale file. ``valibot_of`` serves other packages' structs too. Knows
how TypeScript is written and nothing of what the declarations mean.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import msgspec
from msgspec import inspect

from schema import calendar, limits, notice
from schema.catalogue import Catalogue, find_catalogue
from schema.characters import HAN_RANGES, MARK_RANGES
from schema.cleaning import (
    JOINED_RANGES,
    JOINER_RANGES,
    LINE_ENDS,
    LINED_KINDS,
    SELECTOR_RANGES,
    TAG_RANGES,
    UNSEEN_RANGES,
)
from schema.day import OFFICE_UTC_OFFSET_MINUTES
from schema.duty import BOARD_POSTS, OFFICE_CLOSES_MINUTES, OFFICE_OPENS_MINUTES, PERIODS_BACK_DAYS, Duty
from schema.field import FILE_FORM, Field
from schema.gathering import Gathering
from schema.late import LATE_SHOWN_MAX, LATE_WIDTH
from schema.names import CODE_ALPHABET, CODE_CHARS, ID_FORM, SHORT_CODE_CHARS, SLIP_CODE_CHARS
from schema.pattern import exactly_in_script
from schema.post import POSTS
from schema.privacy import PROMISES
from schema.record import RecordType, fields_of, required_of
from schema.register import ROWS_MAX, Column, Register
from schema.table import WORDS, width_of
from schema.value import BAND_PATTERN, BAND_RATE_MAX, BANDS_MAX, NUMBER_PATTERN, UNITS, allowed_of
from schema.why import why
from schema.words import Words

GENERATED = Path(__file__).parent.parent / "pwa" / "src" / "generated"
HEAD = "// Written by `scripts/generate` from the declarations in Python; changes here are overwritten.\n"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1, separators=(",", ": "))


def _plain(value: object) -> Any:
    return msgspec.to_builtins(value)


def _record_table(record: RecordType) -> dict[str, object]:
    return {
        "collection": record.collection,
        "label": _plain(record.label),
        "title": list(record.title),
        "order": record.order,
        "descending": record.descending,
        "naturalKey": list(record.natural_key),
        "required": list(required_of(record.shape)),
        "fields": {
            name: _other_than_plain({**_field_table(field), "default": _default(record, name)})
            for name, field in fields_of(record.shape).items()
        },
        "states": [[one.name, _plain(one.label), one.tone] for one in record.workflow.states],
        "create": _step(record.create),
        "actions": {one.name: _step(one) for one in record.workflow.actions},
        "edits": [
            {"who": _plain(one.who), "fields": list(one.fields), "start": list(one.start)} for one in record.edits
        ],
        "concern": _concern(record),
        **({} if record.sent_back else {"sentBack": False}),
        "shared": None if record.shared is None else {"writes": record.shared.writes},
        "seenBy": _seen_by(record),
        "places": [{"field": one.field, "open": list(one.open), "step": one.given_by} for one in record.places],
        "erased": sorted({one for keep in record.retention for one in keep.fields}),
    }


def _field_table(field: Field) -> dict[str, object]:
    return {
        "kind": field.kind,
        "label": _plain(field.label),
        "hint": _plain(field.hint),
        "options": [[o.value, _plain(o.label), o.clause] for o in field.options],
        "collection": field.collection,
        "privacy": field.privacy,
        "derived": field.is_derived,
        "byKey": field.merges_by_key,
        "limit": field.limit,
        "least": field.least,
        **({"pattern": exactly_in_script(field.form)} if field.form else {}),
        **({"suggests": field.suggests} if field.suggests else {}),
        "default": None,
    }


PLAIN_FIELD = _field_table(Field(kind="text", label=Words("", "")))
"""What most fields have in most places; said once, and filled in where the phone reads its rules."""


def _other_than_plain(table: dict[str, object]) -> dict[str, object]:
    # `1 == True` in Python, and not in what the phone reads
    return {
        name: one for name, one in table.items() if name not in PLAIN_FIELD or _json(one) != _json(PLAIN_FIELD[name])
    }


def _concern(record: RecordType) -> dict[str, object] | None:
    """Whom it is about and what is theirs, as the phone asks it."""
    if record.concern is None:
        return None
    return {**_plain(record.concern), "refusal": record.concern.refusal.name}


def _seen_by(record: RecordType) -> list[str]:
    """Who holds every record of the type: ``office`` or posts; others hold only what names them or their section."""
    whole = [one for one in record.audience if one.when is None]
    return (
        ["office"] if any(one.kind == "office" for one in whole) else [one.post for one in whole if one.kind == "post"]
    )


def _duty_table(duty: Duty, catalogue: Catalogue) -> dict[str, object]:
    table: dict[str, object] = _plain(duty)
    del table["then"], table["name"]
    return {**table, "why": _plain(why(duty, catalogue))}


def _gathering(gathering: Gathering) -> dict[str, object]:
    table: dict[str, object] = _plain(gathering)
    del table["people"], table["kept"]
    return table


def _default(record: RecordType, name: str) -> object:
    field = next(one for one in msgspec.structs.fields(record.shape) if one.name == name)
    if field.default_factory is not msgspec.NODEFAULT:
        return field.default_factory()
    return None if field.required else field.default


def _step(step: Any) -> dict[str, object]:
    table: dict[str, object] = _plain(step)
    table["requires"] = [
        [_plain(one.condition), one.refusal.name, one.clause, *([one.field] if one.field else [])]
        for one in step.requires
    ]
    return table


def rules_json(catalogue: Catalogue) -> str:
    """``rules.json``: everything that the interpreters, lists and forms need at once; as data, which browsers read faster than a program."""
    table = {
        "schema": catalogue.version,
        "upgrades": _plain(catalogue.upgrades),
        "utcOffsetMinutes": OFFICE_UTC_OFFSET_MINUTES,
        "filePattern": exactly_in_script(FILE_FORM),
        "idPattern": exactly_in_script(ID_FORM),
        "gatherings": [_gathering(one) for reg in catalogue.regulations for one in reg.gatherings],
        "characters": {"han": HAN_RANGES, "marks": MARK_RANGES},
        "cleaning": {
            "lined": LINED_KINDS, "lineEnds": LINE_ENDS, "unseen": UNSEEN_RANGES, "joiners": JOINER_RANGES, "joined": JOINED_RANGES,
            "selectors": SELECTOR_RANGES, "tags": TAG_RANGES,
        },
        "notebooks": [_plain(one) for reg in catalogue.regulations for one in reg.notebooks],
        "codeAlphabet": CODE_ALPHABET,
        "codeChars": CODE_CHARS,
        "shortCodeChars": SHORT_CODE_CHARS,
        "slipCodeChars": SLIP_CODE_CHARS,
        "limits": {name: value for name, value in vars(limits).items() if name.isupper()},
        "posts": [[one.name, _plain(one.label)] for one in POSTS],
        "regulations": [[one.number, one.name, _plain(one.title)] for one in catalogue.regulations],
        "parameters": {
            name: [one.default, one.unit, one.at_least, one.at_most, [option for option, _ in one.options], name in catalogue.terms()]
            for name, one in catalogue.parameters.items()
        },
        "values": {
            "numbers": list(UNITS), "number": NUMBER_PATTERN, "band": BAND_PATTERN, "bandsMax": BANDS_MAX, "bandRateMax": BAND_RATE_MAX,
        },
        "refusals": {
            name: [one.code, _plain(one.sentence), _plain(one.todo)] for name, one in catalogue.refusals.items()
        },
        "privacy": {
            name: {
                "pageTitle": one.in_page_title, "column": one.in_column, "register": one.in_register, "draftHours": one.draft_hours,
                "term": one.needs_term,
            }
            for name, one in PROMISES.items()
        },
        "notice": {"parts": [_plain(one) for one in notice.FULL], "terms": notice.TERMS},
        "plainField": PLAIN_FIELD,
        "records": {name: _record_table(one) for name, one in catalogue.records.items()},
        "duties": {name: _duty_table(one, catalogue) for name, one in catalogue.duties.items()},
        "duty": {
            "periodsBackDays": PERIODS_BACK_DAYS, "closesMinutes": OFFICE_CLOSES_MINUTES, "opensMinutes": OFFICE_OPENS_MINUTES,
            "boardPosts": list(BOARD_POSTS),
        },
        "calendar": {
            "holidays": [[_plain(one.name), one.first, one.last] for one in calendar.HOLIDAYS],
            "worked": sorted(calendar.WORKED_WEEKENDS),
            "years": list(calendar.NOTICED_YEARS),
            "statutory": {day: _plain(name) for day, name in calendar.STATUTORY.items()},
        },
    }  # fmt: skip
    return _json(table) + "\n"


def rules_ts() -> str:
    """``rules.ts``: the rules under their type."""
    return (
        f"{HEAD}import type {{ Rules }} from '../rules/shape'\nimport {{ whole }} from '../rules/whole'\nimport table from './rules.json'\n\n"
        "export const RULES: Rules = whole(table)\n"
    )


def rules_d_ts() -> str:
    """``rules.d.json.ts``: so that the type of the data is not worked out from all of it."""
    return f"{HEAD}import type {{ WrittenRules }} from '../rules/whole'\n\ndeclare const table: WrittenRules\nexport default table\n"


def clauses_ts(catalogue: Catalogue) -> str:
    """``clauses.ts``: the clause catalogue for the page of clauses, loaded when first opened."""
    rows = [
        {
            "id": clause.id,
            "title": _plain(clause.title),
            "must": _plain(clause.must),
            "parameters": [
                {**_plain(one), "id": f"{clause.id}.{one.name}", "allowed": _plain(allowed_of(one))}
                for one in clause.parameters
            ],
            "servedBy": [_plain(one) for one in catalogue.served_by(clause.id)],
        }
        for clause in catalogue.clauses.values()
    ]
    return (
        f"{HEAD}import type {{ ClauseRow }} from '../rules/shape'\n\nexport const CLAUSES: readonly ClauseRow[] = "
        f"{_json(rows)} as unknown as readonly ClauseRow[]\n"
    )


def type_name(collection: str) -> str:
    """``hygiene.inspection`` -> ``HygieneInspection``."""
    return "".join(part.capitalize() for part in collection.replace(".", "_").split("_"))


def records_ts(catalogue: Catalogue) -> str:
    """``records.ts``: the TypeScript type of each collection's records."""
    lines = [HEAD]
    for record in catalogue.records.values():
        lines.append(f"export interface {type_name(record.collection)} {{")
        lines += [f"  {line}" for line in _members(record.shape)]
        lines += ["}", ""]
    lines.append("export interface Records {")
    lines += [f"  '{name}': {type_name(name)}" for name in catalogue.records]
    return "\n".join([*lines, "}", ""])


def _members(shape: type[msgspec.Struct]) -> list[str]:
    struct = inspect.type_info(shape)
    if not isinstance(struct, inspect.StructType):
        raise TypeError(f"{shape} is not a struct")
    return [f"{one.encode_name}{'' if one.required else '?'}: {_typescript(one.type)}" for one in struct.fields]


def _typescript(kind: inspect.Type) -> str:
    match kind:
        case inspect.Metadata(type=inner):
            return _typescript(inner)
        case inspect.StrType():
            return "string"
        case inspect.IntType() | inspect.FloatType():
            return "number"
        case inspect.BoolType():
            return "boolean"
        case inspect.NoneType():
            return "null"
        case inspect.BytesType():
            return "Uint8Array"
        case inspect.ListType(item_type=item) | inspect.VarTupleType(item_type=item):
            return f"readonly ({_typescript(item)})[]"
        case inspect.DictType(value_type=value):
            return f"Readonly<Record<string, {_typescript(value)}>>"
        case inspect.UnionType(types=types):
            return " | ".join(_typescript(one) for one in types)
    raise TypeError(f"no TypeScript for {kind}")


def valibot_of(shapes: tuple[type[msgspec.Struct], ...]) -> str:
    """valibot schemas and types of structs, dependencies first; array-like structs become tuples."""
    lines = [HEAD + "import * as v from 'valibot'", ""]
    for shape in shapes:
        struct = inspect.type_info(shape)
        if not isinstance(struct, inspect.StructType):
            raise TypeError(f"{shape} is not a struct")
        name = shape.__name__
        if struct.array_like:
            items = ", ".join(_valibot(one.type) for one in struct.fields)
            lines.append(f"export const {name} = v.looseTuple([{items}])")
        else:
            lines.append(f"export const {name} = v.object({{")
            lines += [f"  {one.encode_name}: {_member(one)}," for one in struct.fields]
            lines.append("})")
        lines += [f"export type {name} = v.InferOutput<typeof {name}>", ""]
    return "\n".join(lines)


def _member(field: inspect.Field) -> str:
    written = _valibot(field.type)
    return written if field.required else f"v.optional({written})"


def _valibot(kind: inspect.Type) -> str:
    match kind:
        case inspect.Metadata(type=inner):
            return _valibot(inner)
        case inspect.StructType(cls=cls):
            return str(cls.__name__)
        case inspect.StrType():
            return "v.string()"
        case inspect.IntType():
            return "v.pipe(v.number(), v.safeInteger())"
        case inspect.FloatType():
            return "v.number()"
        case inspect.BoolType():
            return "v.boolean()"
        case inspect.BytesType() | inspect.RawType():
            return "v.instance(Uint8Array)"
        case inspect.NoneType():
            return "v.null()"
        case inspect.AnyType():
            return "v.unknown()"
        case inspect.LiteralType(values=values):
            return f"v.picklist([{', '.join(repr(one) for one in values)}])"
        case inspect.ListType(item_type=item) | inspect.VarTupleType(item_type=item):
            return f"v.array({_valibot(item)})"
        case inspect.DictType(value_type=value):
            return f"v.record(v.string(), {_valibot(value)})"
        case inspect.UnionType(types=types):
            return f"v.union([{', '.join(_valibot(one) for one in types)}])"
    raise TypeError(f"no valibot for {kind}")


def registers_ts(catalogue: Catalogue) -> str:
    """What is printed and filed, by name, in a file of its own: no page needs it until something is taken out."""
    table = {name: _register(one) for name, one in sorted(catalogue.registers.items())}
    return (
        HEAD
        + "import type { RegisterTable, Words } from '../rules/shape'\n\n"
        + f"export const REGISTERS: Readonly<Record<string, RegisterTable>> = {_json(table)}\n"
        + f"export const REGISTER_WORDS: Readonly<Record<string, Words>> = {_json(_plain(WORDS))}\n"
        + f"export const ROWS_MAX = {ROWS_MAX}\n"
        + f"export const LATE_SHOWN_MAX = {LATE_SHOWN_MAX}\n"
        + f"export const LATE_WIDTH = {LATE_WIDTH}\n"
    )


def _register(register: Register) -> dict[str, object]:
    table: dict[str, object] = _plain(register)
    for place in ("columns", "head", "foot"):
        lines: tuple[Column, ...] = getattr(register, place)
        table[place] = [[_plain(one.label), _plain(one.cell), width_of(one), one.key] for one in lines]
    del table["blank_rows"]
    return {**table, "blankRows": register.blank_rows, "isSheet": register.is_sheet, "collection": register.collection}


def generated_files(catalogue: Catalogue) -> dict[str, str]:
    """File name to text."""
    return {
        "rules.json": rules_json(catalogue),
        "rules.d.json.ts": rules_d_ts(),
        "rules.ts": rules_ts(),
        "clauses.ts": clauses_ts(catalogue),
        "records.ts": records_ts(catalogue),
        "registers.ts": registers_ts(catalogue),
    }


def write_or_check(files: dict[str, str], check: bool, folder: Path = GENERATED) -> int:
    """Write the files, or with ``check`` compare and name each stale one. Returns the exit code."""
    stale = [name for name, text in files.items() if not _is_level(folder / name, text)]
    if check:
        for name in stale:
            print(f"{folder.name}/{name} is stale: run scripts/generate and commit it.")
        return 1 if stale else 0
    folder.mkdir(parents=True, exist_ok=True)
    for name in stale:
        (folder / name).write_text(files[name], encoding="utf-8")
        print(f"written: {folder.name}/{name}")
    return 0


def _is_level(path: Path, text: str) -> bool:
    return path.exists() and path.read_text(encoding="utf-8") == text


if __name__ == "__main__":
    sys.exit(write_or_check(generated_files(find_catalogue()), "--check" in sys.argv))
