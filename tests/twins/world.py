"""A made-up office for decisions: records of every collection in any state, and steps on them that are right, nearly right or wrong."""

from __future__ import annotations

import random
from typing import Any

import msgspec
from hypothesis import reject
from hypothesis import strategies as st

from schema.catalogue import SCHEMA_VERSION
from schema.day import DAY_MS, moment_of
from schema.field import Field
from schema.limits import MAP_KEYS_MAX
from schema.names import SLIP_CODE_FORM, natural_id, uuid7
from schema.post import POSTS
from schema.record import required_of
from schema.screen import step_of
from sync.knowledge import StandingRows
from sync.merge import Fields
from sync.operation import Operation
from sync.stamp import make_stamp
from tests.small_office import CATALOGUE

NOW = moment_of("2026-11-20", 8)
OFFICE = "01a1f640-bc00-7bce-a39b-859205f5b9ba"
DEVICE = "00000000-0000-0000-0000-0000000000ff"
PEOPLE = 8
RECORDS_EACH = 3
CHARACTERS = st.characters(exclude_categories=("Cs",))
ODD_TEXTS = (
    "",
    " ",
    "王",
    "内容",
    "\x00",
    "a\x0bb",
    "a\tb\n",
    "\x7f",
    "𠮷野家",
    "e\u0301",
    "\u2028",
    "constructor",
    "0",
    "true",
)
FILE = "ab" * 32 + " 材料.pdf"
DAYS = ("2026-11-19", "2026-11-20", "2026-12-01", "2026-02-28", "9999-12-31", "0001-01-01")
ODD_DAYS = ("2026-02-30", "20261120", "2026-11-2", "0000-01-01", "2026-11-20T00:00", "٢٠٢٦-11-20", "")

PARAMETER, VALUE = (CATALOGUE.fields["office.parameter_value"][name] for name in ("parameter", "value"))
PARAMETERS = (
    *sorted(CATALOGUE.terms()),
    "5.3.min_share_each",
    "4.2.group",
    "8.2.rate_bands",
    "10.7.spending_approver",
    "no.such",
)
VALUE_TEXTS = ("1", "24", "36", "400", "-5", "0.25", "monthly", ":200", "administrator", "x")


class World(StandingRows):
    """Records by collection and id; from a seed."""

    def __init__(self, seed: int) -> None:
        super().__init__(CATALOGUE)
        self.chance = random.Random(seed)
        self.records: dict[str, dict[str, Fields]] = {name: {} for name in CATALOGUE.records}
        self.people = [self._id() for _ in range(PEOPLE)]
        for name in CATALOGUE.records:
            for number in range(PEOPLE if name == "office.person" else RECORDS_EACH):
                self._make(name, self.people[number] if name == "office.person" else self._id())
        for name, rows in self.records.items():
            for row in rows.values():
                self._fill(name, row)
        for person in self.people:
            self.records["office.person"][person]["state"] = "in_force"
            for post in POSTS if person == self.people[0] else self.chance.sample(POSTS, 4):
                row = self._make("office.post_held", self._id())
                row |= {"person": person, "post": post.name, "since": self.chance.choice(("2025-01-01", "2026-11-20"))}
                row["state"] = "held"

    def record(self, collection: str, record: str) -> Fields | None:
        return self.records.get(collection, {}).get(record)

    def rows(self, collection: str) -> list[Fields]:
        return list(self.records.get(collection, {}).values())

    def _id(self) -> str:
        return uuid7(NOW, self.chance.randbytes(10))

    def _make(self, collection: str, record: str) -> Fields:
        states = [one.name for one in CATALOGUE.records[collection].workflow.states]
        row: Fields = {
            "id": record, "by": self.chance.choice(self.people), "made_at": NOW - self.chance.randrange(DAY_MS),
            "state": self.chance.choice(states),
        }  # fmt: skip
        self.records[collection][record] = row
        return row

    def _fill(self, collection: str, row: Fields) -> None:
        required = required_of(CATALOGUE.records[collection].shape)
        for name, field in CATALOGUE.fields[collection].items():
            if name not in row and (name in required or self.chance.random() < 0.6):
                row[name] = self._value(field)

    def _value(self, field: Field) -> Any:
        chance = self.chance
        if field is PARAMETER or field is VALUE:
            return chance.choice(PARAMETERS if field is PARAMETER else VALUE_TEXTS)
        if field.collection:
            ids = sorted(self.records[field.collection])
            return chance.sample(ids, min(2, len(ids))) if field.kind == "refs" else chance.choice(ids)
        if field.kind == "choice":
            return chance.choice(field.options).value
        if field.merges_by_key:
            keys = [one.value for one in field.options] or self.people
            if field.kind == "flags" and chance.random() < 0.3:
                return {f"{self.people[0]}.{number}": True for number in range(MAP_KEYS_MAX)}
            inner = {"ticks": ("pass", "fail", "na"), "flags": (True,), "files": (FILE,)}.get(field.kind, ("有纸屑",))
            return {key: chance.choice(inner) for key in keys if chance.random() < 0.7}
        made: dict[str, Any] = {
            "number": max(field.least, min(3, field.limit)), "yes_no": chance.random() < 0.5, "day": chance.choice(DAYS[:3]),
            "instant": NOW + chance.randrange(-DAY_MS, DAY_MS), "texts": ["5.1"],
        }  # fmt: skip
        if field.privacy == "secret":
            return ("0" if field.form == SLIP_CODE_FORM else "a") * field.limit
        if field.kind == "long_text" and chance.random() < 0.3:
            return "长" * field.limit
        return made.get(field.kind, chance.choice(("内容", "x"))[: field.limit])


WORLD_1, WORLD_2 = World(1), World(2)


def values(world: World, field: Field) -> st.SearchStrategy[Any]:
    """Values for a field: mostly of its kind, some beyond its bounds, some of another kind."""
    return st.one_of(_of_kind(world, field), _of_kind(world, field), _of_kind(world, field), _ANY)


_TEXT = st.sampled_from(ODD_TEXTS) | st.text(CHARACTERS, max_size=5)
_ANY = (
    st.none() | st.booleans() | st.integers(-3, 3) | st.integers(-(2**53) + 1, 2**53 - 1) | _TEXT | st.lists(_TEXT, max_size=3)
    | st.dictionaries(_TEXT, st.booleans() | st.sampled_from(("pass", "x")), max_size=2)
)  # fmt: skip


def _of_kind(world: World, field: Field) -> st.SearchStrategy[Any]:
    kind = field.kind
    if field is PARAMETER or field is VALUE:
        return st.sampled_from(PARAMETERS if field is PARAMETER else VALUE_TEXTS)
    if field.collection:
        ids = st.sampled_from([*sorted(world.records[field.collection]), "01a1f640-bc00-7000-8000-00000000dead"])
        odd = st.sampled_from(("", "01A1F640-BC00-7000-8000-000000000001", "-" * 36, "x"))
        one = ids | ids | ids | odd
        return st.lists(one, max_size=3) if kind == "refs" else one
    if kind == "choice":
        return st.sampled_from([*(one.value for one in field.options), "no such"])
    if field.merges_by_key:
        keys = [one.value for one in field.options] or world.people
        named = st.sampled_from([*keys, *(f"{key}.0a1b" for key in keys[:2]), "roof", "", "constructor", "__proto__"])
        return st.dictionaries(named, _inner(field), max_size=4)
    if kind == "number":
        return st.integers(field.least - 2, field.least + 4) | st.sampled_from(
            (field.limit - 1, field.limit, min(field.limit + 1, 2**53 - 1))
        )
    if kind == "instant":
        return st.integers(NOW - 3 * DAY_MS, NOW + 3 * DAY_MS) | st.sampled_from((-1, 0, 2**53 - 1))
    if kind == "day":
        return st.sampled_from(DAYS) | st.sampled_from(ODD_DAYS)
    if kind == "yes_no":
        return st.booleans()
    if kind == "texts":
        return st.lists(_TEXT, max_size=3) | st.sampled_from(([""] * 400, ["x" * 300]))
    long = st.sampled_from(("长" * field.limit, "长" * (field.limit + 1), "𠮷" * field.limit))
    return _TEXT | _TEXT | _TEXT | long


def _inner(field: Field) -> st.SearchStrategy[Any]:
    files = st.sampled_from((FILE, FILE[1:], FILE + "/x", "ab" * 32 + " ", "AB" * 32 + " x"))
    kinds = {"ticks": st.sampled_from(("pass", "fail", "na", "maybe")), "flags": st.booleans(), "files": files}
    return kinds.get(field.kind, _TEXT) | st.sampled_from((True, "x"))


@st.composite
def operations(draw: st.DrawFn, world: World) -> tuple[Operation, str]:
    """An operation and its author."""
    collection = draw(st.sampled_from(sorted(CATALOGUE.records)))
    kind = draw(st.sampled_from(("create", "patch", "act", "act")))
    author = draw(st.sampled_from((world.people[0], world.people[0], *world.people)))
    step = {"create": _creation, "patch": _patch, "act": _action}[kind](draw, world, collection, author)
    record = step.pop("record", None) or draw(st.sampled_from(sorted(world.records[collection])))
    at = NOW + draw(st.integers(-3, 3)) * DAY_MS // 3
    made = {
        "id": "01a1f640-bc00-7000-8000-000000000001", "at": at, "stamp": make_stamp(NOW + 10 * DAY_MS, 1, DEVICE),
        "collection": collection, "record": record, "schema": SCHEMA_VERSION, "kind": kind, "proof": _proof(draw, world), **step,
    }  # fmt: skip
    try:
        return msgspec.convert(made, Operation), author
    except msgspec.ValidationError:
        reject()


def _creation(draw: st.DrawFn, world: World, collection: str, author: str) -> dict[str, Any]:
    record_type, fields = CATALOGUE.records[collection], CATALOGUE.fields[collection]
    given: Fields = {}
    for name in record_type.create.asks:
        needed = name in required_of(record_type.shape) or name in record_type.natural_key
        if draw(st.integers(0, 9)) < (9 if needed else 4):
            given[name] = draw(values(world, fields[name]))
    if draw(st.integers(0, 19)) == 0:
        given[draw(st.sampled_from(("state", "by", "nothing", *fields)))] = "x"
    if "person" in given and draw(st.booleans()):
        given["person"] = author
    record = uuid7(NOW, b"\1" * 10)
    if record_type.natural_key:
        default = {one.name: one.default for one in msgspec.structs.fields(record_type.shape)}
        key = tuple(_as_text(given.get(name, default[name])) for name in record_type.natural_key)
        record = natural_id(OFFICE, collection, key)
    if draw(st.integers(0, 9)) == 0:
        record = draw(st.sampled_from(sorted(world.records[collection])))
    return {"fields": given, "record": record}


def _as_text(value: Any) -> str:
    return value if isinstance(value, str) else str(value)


def _patch(draw: st.DrawFn, world: World, collection: str, _author: str) -> dict[str, Any]:
    fields = CATALOGUE.fields[collection]
    editable = sorted({name for edit in CATALOGUE.records[collection].edits for name in edit.fields}) or sorted(fields)
    paths: Fields = {}
    for name in draw(st.lists(st.sampled_from([*editable, *editable, *fields]), min_size=1, max_size=3)):
        if not fields[name].merges_by_key or draw(st.integers(0, 9)) == 0:
            paths[name] = draw(values(world, fields[name]))
        else:
            keys = [one.value for one in fields[name].options] or world.people
            key = draw(st.sampled_from([*keys, keys[0] + ".0a1b", "roof", "constructor", "__proto__", "a/b"]))
            paths[f"{name}/{key}"] = draw(st.none() | _inner(fields[name]))
    if draw(st.integers(0, 19)) == 0:
        paths[draw(st.sampled_from(("state", "id", "nothing", "nothing/x", "constructor", "toString/x")))] = "x"
    return {"set": paths}


def _action(draw: st.DrawFn, world: World, collection: str, _author: str) -> dict[str, Any]:
    fields, actions = CATALOGUE.fields[collection], CATALOGUE.records[collection].workflow.actions
    if not actions or draw(st.integers(0, 29)) == 0:
        return {"action": draw(st.sampled_from(("no such step", "constructor", "")))}
    action = draw(st.sampled_from(actions))
    inputs = {
        name: draw(values(world, fields[name])) for name in action.asks if draw(st.integers(0, 9)) < (9 if name in action.must else 6)
    }  # fmt: skip
    if draw(st.integers(0, 19)) == 0:
        inputs[draw(st.sampled_from(("state", *fields)))] = "x"
    ready = [one for one, row in sorted(world.records[collection].items()) if row["state"] in action.start]
    record = draw(st.sampled_from(ready)) if ready and draw(st.integers(0, 4)) else None
    return {"action": action.name, "inputs": inputs, "record": record}


def _proof(draw: st.DrawFn, world: World) -> Fields:
    codes = [str(row.get("code")) for row in world.records["office.station"].values()]
    if draw(st.booleans()):
        return {}
    step = draw(st.none() | st.integers(-3, 3).map(lambda off: step_of(NOW) + off) | st.sampled_from(("x", -1)))
    proof: Fields = {
        "code": draw(st.sampled_from([*codes, "no such"])),
        "seen_at": NOW + draw(st.integers(-2, 2)) * DAY_MS // 4,
    }
    return proof if step is None else {**proof, "step": step, "key": "abcdefgh"}
