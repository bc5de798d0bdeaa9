"""Operation + record + posts + day -> outcome; pure (rules DE1 to DE8, ME1 to ME3).

The phone decides by the same tables before it sends. ``trusted`` leaves out permission and rules: that is how the
journal is replayed, when all of it has been decided before. Knows no storage: records, posts and parameters come in
through ``Knowledge``.
"""

from __future__ import annotations

from functools import cache
from typing import Any, Protocol

import msgspec

from schema import refusal as refusals
from schema.audience import held_on_shared, scopes_held
from schema.catalogue import Catalogue
from schema.cleaning import first_unclean
from schema.concern import is_concerned, keep_concerned
from schema.day import day_of, is_day
from schema.facts import Shown
from schema.field import FILE_FORM, Field
from schema.limits import RECORD_BYTES_MAX
from schema.meaning import holds_true, value_of
from schema.names import SYSTEM, natural_id
from schema.pattern import whole
from schema.record import ENGINE_FIELDS, RecordType, defaults_of, required_of
from schema.refusal import Refusal
from schema.screen import fits
from schema.terms import Condition, Everyone, Own, terms_within
from schema.value import Verdict
from schema.workflow import Action, Create
from sync.merge import Fields, Overwritten, Writers, lay, paths_of, value_at
from sync.operation import Operation
from sync.proof import Judged

_encoder = msgspec.msgpack.Encoder(order="deterministic")
_FILE = whole(FILE_FORM)


class Stored(msgspec.Struct, frozen=True, kw_only=True):
    """A record as stored. ``body`` is its msgpack, ``writers`` say who wrote each path when, ``scopes`` who holds it."""

    collection: str
    id: str
    seq: int
    body: bytes
    writers: Writers
    scopes: frozenset[str]

    def fields(self) -> Fields:
        """The record as a map of field to value."""
        decoded: Fields = msgspec.msgpack.decode(self.body)
        return decoded


class Knowledge(Protocol):
    """What a decision may ask about the office as it stands."""

    def record(self, collection: str, record: str) -> Fields | None: ...

    def posts(self, person: str, day: str) -> frozenset[str]: ...

    def section(self, person: str) -> str | None: ...

    def parameter(self, parameter_id: str, day: str) -> int | float | str | None: ...

    def holders(self, post: str, day: str) -> list[str]: ...

    def shows(self, station: str, step: object, key: object) -> bool | None: ...

    def setting(self, parameter_id: str, since: str, value: str | None) -> Verdict: ...


class Decision(msgspec.Struct, kw_only=True):
    """What becomes of an operation. Refused: ``refusal`` and what fills it. Else the record as it becomes."""

    refusal: Refusal | None = None
    field: str = ""
    basis: str = ""
    values: dict[str, str] = {}
    current: str = ""
    body: bytes = b""
    record: Fields = {}
    writers: Writers = {}
    overwritten: list[Overwritten] = []
    is_merged: bool = False
    is_hidden: bool = False


class FactsOf:
    """The facts of one operation, as ``schema.terms`` asks for them."""

    def __init__(
        self, catalogue: Catalogue, knowledge: Knowledge, author: str, operation: Operation, record: Fields, moment: int
    ) -> None:
        self.actor = author
        self.moment = moment
        self.today = day_of(moment)
        self.record = record
        self.inputs: Fields = dict(operation.inputs or operation.fields)
        self.proof: Fields = dict(operation.proof)
        self._fields = catalogue.fields[operation.collection]
        self._knowledge = knowledge

    @property
    def actor_section(self) -> str | None:
        """The section of the person who acts."""
        return self._knowledge.section(self.actor)

    def related(self, ref: str) -> Fields | None:
        """The record that a ref field points to."""
        target = self.record.get(ref)
        field = self._fields.get(ref)
        if not isinstance(target, str) or field is None or not field.collection:
            return None
        return self._knowledge.record(field.collection, target)

    def parameter(self, parameter_id: str) -> int | float | str | None:
        """The office's value on the day of acting."""
        return self._knowledge.parameter(parameter_id, self.today)

    def holds(self, posts: tuple[str, ...]) -> bool:
        """Whether the actor held one of the posts on the day of acting."""
        return not self._knowledge.posts(self.actor, self.today).isdisjoint(posts)

    def holders(self, post: str, day: str) -> list[str]:
        """Who holds a post on a day."""
        return self._knowledge.holders(post, day)

    def shown(self, station: str) -> Shown:
        """What is known of the code that the station's screen showed."""
        step = self.proof.get("step")
        if not isinstance(step, int) or self._knowledge.shows(station, step, self.proof.get("key")) is False:
            return "wrong"
        return "right" if fits(step, self.moment) else "stale"

    def setting(self, parameter_id: str, since: str, value: str | None) -> Verdict:
        """What it would be to set a value from a day on, or to withdraw it."""
        return self._knowledge.setting(parameter_id, since, value)


def decide(
    operation: Operation,
    author: str,
    stored: Stored | None,
    catalogue: Catalogue,
    office: str,
    knowledge: Knowledge,
    *,
    trusted: bool = False,
    on_shared: bool = False,
    judged: Judged | None = None,
    erased: frozenset[str] = frozenset(),
) -> Decision:
    """Decide one operation of ``author`` on the record as ``stored`` (``None``: there is none yet), made ``on_shared`` or not.

    ``judged`` is what stands instead of its claims (TI1); without it they are taken as they are, as on a device. ``erased`` are
    fields of which the operation's values are gone (JO10): no rule asks for them.
    """
    record_type = catalogue.records.get(operation.collection)
    if record_type is None:
        return Decision(refusal=refusals.UNKNOWN_KIND)
    if on_shared and not (record_type.shared and record_type.shared.writes):
        return Decision(refusal=refusals.SHARED_DEVICE)
    before = stored.fields() if stored is not None else {}
    judged = judged or Judged(operation.at)
    facts = FactsOf(catalogue, knowledge, author, operation, dict(before), judged.at)
    maker = _Deciding(record_type, catalogue, office, operation, author, stored, before, facts, trusted, judged, erased)
    if operation.kind == "create":
        return maker.create()
    if stored is None or not (trusted or _is_visible(stored, author, knowledge, facts.today, on_shared)):
        return Decision(refusal=refusals.RECORD_MISSING)
    return maker.patch() if operation.kind == "patch" else maker.act()


def _is_visible(stored: Stored, author: str, knowledge: Knowledge, day: str, on_shared: bool) -> bool:
    held = scopes_held(author, knowledge.section(author), knowledge.posts(author, day))
    return not stored.scopes.isdisjoint(held_on_shared(held, day) if on_shared else held)


class _Deciding:
    """One decision under way: the record type, the operation, the facts."""

    def __init__(
        self,
        record_type: RecordType,
        catalogue: Catalogue,
        office: str,
        operation: Operation,
        author: str,
        stored: Stored | None,
        before: Fields,
        facts: FactsOf,
        trusted: bool,
        judged: Judged,
        erased: frozenset[str],
    ) -> None:
        self.type = record_type
        self.fields = catalogue.fields[record_type.collection]
        self.office = office
        self.operation = operation
        self.author = author
        self.stored = stored
        self.before = before
        self.facts = facts
        self.trusted = trusted
        self.late = judged.mark()
        self.erased = erased
        self.judges = {author, judged.word} - {"", SYSTEM}

    @property
    def given(self) -> Fields:
        """What the operation itself brings; the rest of the record was taken before."""
        operation = self.operation
        return dict({"create": operation.fields, "patch": operation.set, "act": operation.inputs}[operation.kind])

    def create(self) -> Decision:
        """DE4, DE5."""
        declared, given = self.type.create, self.operation.fields
        for name in given:
            if name not in declared.asks:
                return Decision(refusal=refusals.FIELD_FORBIDDEN, field=name, values={"field": name})
        record: Fields = {"id": self.operation.record, "by": self.author, "made_at": self.facts.moment}
        record.update({name: value for name, value in given.items() if value is not None})
        self.facts.record = record
        if not self._may(declared.who):
            return self._no_post("create")
        if self.stored is not None:
            return self._wrong_key(record) or self._own_matter(record) or self._twice(record, declared)
        worked_out = {name for name, _ in declared.sets}
        for name in required_of(self.type.shape):
            if name not in record and name not in worked_out:
                return _invalid(name)
        if (wrong := self._wrong_key(record)) is not None:
            return wrong
        self._set(record, declared)
        return self._finish(record, dict.fromkeys(self._all_paths(record)), declared.requires, [])

    def _twice(self, record: Fields, declared: Create) -> Decision:
        if not self.type.natural_key or self.stored is None:
            return Decision(refusal=refusals.ID_TAKEN)
        gave_way: list[Overwritten] = []
        becomes, writers = dict(self.before), dict(self.stored.writers)
        for name, value in record.items():
            if name in ENGINE_FIELDS:
                continue
            by_key = self.fields[name].merges_by_key
            for path, inner in paths_of(name, value, by_key):
                standing = value_at(self.before, path)
                if standing is None and by_key and self._may_edit(name):
                    lost = lay(becomes, writers, path, inner, self.operation.stamp, self.author, by_stamp=True)
                    gave_way += [lost] if lost is not None and lost.lost else []
                elif standing != inner:
                    gave_way.append(Overwritten(path, inner, self.operation.stamp, self.author, True))
        self._mark(becomes, "edit" if becomes != self.before else "")
        wrong, body = self._encoded(becomes)
        if wrong is not None:
            return wrong
        return Decision(body=body, record=becomes, writers=writers, overwritten=gave_way, is_merged=True)

    def patch(self) -> Decision:
        """DE6, ME1 to ME3."""
        becomes, writers = dict(self.before), dict(self.stored.writers) if self.stored else {}
        gave_way: list[Overwritten] = []
        for path, value in self.operation.set.items():
            name, slash, _ = path.partition("/")
            field = self.fields.get(name)
            if field is None or field.is_derived or bool(slash) != field.merges_by_key:
                return Decision(refusal=refusals.FIELD_FORBIDDEN, field=name, values={"field": name})
            if not (self.trusted or self._may_edit(name)):
                return self._not_now(name)
            lost = lay(becomes, writers, path, value, self.operation.stamp, self.author, by_stamp=True)
            if lost is not None:
                gave_way.append(lost)
        return self._finish(becomes, writers, self.type.create.requires, gave_way)

    def act(self) -> Decision:
        """DE7, DE8."""
        action = next((one for one in self.type.workflow.actions if one.name == self.operation.action), None)
        if action is None:
            return Decision(refusal=refusals.UNKNOWN_KIND)
        state = str(self.before.get("state", ""))
        if not self._may(action.who):
            return self._no_post(action.name) if state in action.start else self._moved(state)
        if state not in action.start:
            return self._moved(state)
        inputs = self.operation.inputs
        for name in inputs:
            if name not in action.asks:
                return Decision(refusal=refusals.FIELD_FORBIDDEN, field=name, values={"field": name})
        for name in () if self.trusted else action.must:
            if inputs.get(name) in (None, "", [], {}) and name not in self.erased:
                return _invalid(name)
        becomes, writers = dict(self.before), dict(self.stored.writers) if self.stored else {}
        gave_way: list[Overwritten] = []
        for name, value in inputs.items():
            self._write(becomes, writers, name, value, gave_way)
        self.facts.record = becomes
        for name, term in action.sets:
            self._write(becomes, writers, name, value_of(term, self.facts), gave_way)
        if action.to is not None:
            self._write(becomes, writers, "state", action.to, gave_way)
        return self._finish(becomes, writers, action.requires, gave_way)

    def _write(
        self, becomes: Fields, writers: Writers, name: str, value: Any, gave_way: list[Overwritten]
    ) -> None:  # fmt: skip
        by_key = name in self.fields and self.fields[name].merges_by_key
        for path, inner in paths_of(name, value, by_key):
            lost = lay(becomes, writers, path, inner, self.operation.stamp, self.author, by_stamp=False)
            if lost is not None:
                gave_way.append(lost)

    def _set(self, record: Fields, declared: Create) -> None:
        for name, term in declared.sets:
            value = value_of(term, self.facts)
            if value is None:
                record.pop(name, None)
            else:
                record[name] = value
        state = value_of(declared.to, self.facts) if declared.to is not None else self.type.workflow.states[0].name
        record["state"] = state

    def _finish(
        self, record: Fields, writers: Writers | dict[str, None], requires: tuple[Any, ...], gave_way: list[Overwritten]
    ) -> Decision:
        own = self._own_matter(self.before, record)
        if own is not None:
            return own
        kept = () if self.type.concern is None else keep_concerned(self.type.concern, self.before, record)
        self.facts.record = record
        for rule in () if self.trusted else requires:
            if self.operation.kind == "patch" and not _is_of_own_fields(rule.condition):
                continue
            if not holds_true(rule.condition, self.facts) and not self._asks_erased(rule.condition):
                return Decision(refusal=rule.refusal, field=rule.field, basis=rule.clause)
        self._mark(record, {"create": "create", "patch": "edit"}.get(self.operation.kind, self.operation.action))
        wrong, body = self._encoded(record)
        if wrong is not None:
            return wrong
        mine = (self.operation.stamp, self.author)
        return Decision(
            body=body,
            record=record,
            writers={path: found or mine for path, found in writers.items()} | dict.fromkeys(kept, mine),
            overwritten=gave_way,
            is_merged=any(one.lost for one in gave_way),
        )

    def _own_matter(self, *records: Fields) -> Decision | None:
        """[DE9] A step that isn't theirs, by somebody whom the record concerns in one of these forms, or by the word of such a one."""
        concern = self.type.concern
        if concern is None or self.trusted:
            return None
        match self.operation.kind:
            case "create":
                is_theirs = "create" in concern.may
            case "act":
                is_theirs = self.operation.action in concern.may
            case _:
                is_theirs = all(path.partition("/")[0] in concern.edits for path in self.operation.set)
        if is_theirs:
            return None
        for record in records:
            self.facts.record = record
            if any(is_concerned(concern, one, self.facts) for one in sorted(self.judges)):
                return Decision(refusal=concern.refusal, basis=concern.clause)
        return None

    def _asks_erased(self, condition: Condition) -> bool:
        """Whether a rule speaks of something that was erased."""
        return any(
            isinstance(term, Own) and term.name in self.erased
            for term in (terms_within((condition,)) if self.erased else ())
        )

    def _mark(self, record: Fields, step: str) -> None:
        """[TI3] Say of a step that it was entered late."""
        if self.late and step:
            record["late"] = {**(record.get("late") or {}), step: self.late}

    def _encoded(self, record: Fields) -> tuple[Decision | None, bytes]:
        """What is wrong with the shape of a record, and its bytes."""
        if not self.trusted and (wrong := self._shape_wrong(record)) is not None:
            return wrong, b""
        body = _encoder.encode(record)
        if len(body) <= RECORD_BYTES_MAX or self.trusted:
            return None, body
        return Decision(refusal=refusals.TOO_LARGE, values={"limit": f"{RECORD_BYTES_MAX // 1024} KiB"}), b""

    def _shape_wrong(self, record: Fields) -> Decision | None:
        unclean = first_unclean(self.fields, self.given)
        if unclean is not None:
            name, (line, at, sign) = unclean
            values = {"field": name, "line": str(line), "at": str(at), "sign": sign}
            return Decision(refusal=refusals.TEXT_UNCLEAN, field=name, values=values)
        for name, value in record.items():
            field = self.fields.get(name)
            if field is None or isinstance(value, int):
                continue
            if field.kind == "day" and isinstance(value, str) and not is_day(value):
                return _invalid(name)
            if field.merges_by_key and not self._keys_fit(field, value):
                return _invalid(name)
        try:
            msgspec.convert(record, self.type.shape)
        except msgspec.ValidationError as wrong:
            return _invalid(_field_of(str(wrong)))
        return None

    def _keys_fit(self, field: Field, value: Any) -> bool:
        if not isinstance(value, dict):
            return False
        if field.options:
            keys = {one.value for one in field.options}
            if any(key.partition(".")[0] not in keys for key in value):
                return False
        if field.kind == "files" and not all(isinstance(one, str) and _FILE.match(one) for one in value.values()):
            return False
        return field.kind != "ticks" or all(tick in ("pass", "fail", "na") for tick in value.values())

    def _all_paths(self, record: Fields) -> list[str]:
        paths: list[str] = []
        for name, value in record.items():
            if isinstance(value, dict) and name in self.fields and self.fields[name].merges_by_key:
                paths += [f"{name}/{key}" for key in value]
            elif name not in ("id", "by", "made_at", "late"):
                paths.append(name)
        return paths

    def _wrong_key(self, record: Fields) -> Decision | None:
        """[ID3] The id isn't that of the natural key. What was taken once is laid again as it was."""
        is_laid_again = self.trusted and self.stored is not None
        if not self.type.natural_key or is_laid_again or self.operation.record == self._natural_id(record):
            return None
        return _invalid(self.type.natural_key[0])

    def _natural_id(self, record: Fields) -> str | None:
        """The id by the natural key; ``None`` when something in the key is neither text nor a number."""
        default = defaults_of(self.type.shape)
        key = [record.get(name, default.get(name)) for name in self.type.natural_key]
        if any(isinstance(one, bool) or not isinstance(one, str | int) for one in key):
            return None
        return natural_id(self.office, self.type.collection, tuple(str(one) for one in key))

    def _may(self, who: Condition) -> bool:
        return self.trusted or isinstance(who, Everyone) or holds_true(who, self.facts)

    def _may_edit(self, name: str) -> bool:
        state = self.before.get("state", "")
        self.facts.record = dict(self.before)
        return any(
            name in edit.fields and (not edit.start or state in edit.start) and holds_true(edit.who, self.facts)
            for edit in self.type.edits
        )

    def _not_now(self, name: str) -> Decision:
        allowed = [edit for edit in self.type.edits if name in edit.fields]
        if any(holds_true(edit.who, self.facts) for edit in allowed):
            return self._moved(str(self.before.get("state", "")))
        if allowed:
            return self._no_post("edit")
        return Decision(refusal=refusals.FIELD_FORBIDDEN, field=name, values={"field": name})

    def _moved(self, state: str) -> Decision:
        return Decision(refusal=refusals.STATE_MOVED, values={"state": state}, current=state)

    def _no_post(self, step: str) -> Decision:
        return Decision(refusal=refusals.POST_MISSING, values={"action": step}, basis=self._clause(step))

    def _clause(self, step: str) -> str:
        actions: dict[str, Action] = {one.name: one for one in self.type.workflow.actions}
        return actions[step].clause if step in actions else self.type.create.clause


@cache
def _is_of_own_fields(condition: Condition) -> bool:
    """Whether a rule of the creation speaks of the record's own fields only, so that a patch must keep it too."""
    words = msgspec.json.encode(condition).decode()
    return '"own"' in words and not any(f'"{word}"' in words for word in ("moment", "proof", "input", "actor"))


def _invalid(name: str) -> Decision:
    return Decision(refusal=refusals.FIELD_INVALID, field=name, values={"field": name})


def _field_of(message: str) -> str:
    """The field of msgspec's message (``... - at `$.name[0]` ``), or of ``missing required field `name` ``."""
    for mark in ("`$.", "field `"):
        if mark in message:
            return message.split(mark, 1)[1].split("`", 1)[0].split("[", 1)[0].split(".", 1)[0]
    return ""
