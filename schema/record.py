"""Record types: fields, natural key, audience, life.

A record is a typed ``msgspec.Struct`` in a collection (``"hygiene.inspection"``). Five fields are the engine's and
stand on every record: ``id``, ``state``, ``by`` (who made it), ``made_at`` (ms) and ``late``, if a step of it was entered
late. Knows the shapes of fields and workflows, and no regulation.
"""

from __future__ import annotations

from functools import cache
from typing import Annotated, Any, get_args, get_type_hints

import msgspec

from schema.audience import Audience, Shared
from schema.concern import Concern
from schema.field import Field
from schema.limits import NUMBER_MAX
from schema.names import ID_FORM
from schema.pattern import exactly
from schema.place import Place
from schema.retention import Gone, Keep
from schema.words import Words
from schema.workflow import Create, Decided, Edit, Workflow

ENGINE_FIELDS = ("id", "state", "by", "made_at", "late")


class Record(msgspec.Struct, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """What every record has. Subclasses add their fields; a field without a default must be given at creation."""

    id: Annotated[str, msgspec.Meta(pattern=exactly(ID_FORM))]
    by: Annotated[str, msgspec.Meta(max_length=36)]
    made_at: Annotated[int, msgspec.Meta(ge=0, le=NUMBER_MAX)]
    state: Annotated[str, msgspec.Meta(max_length=40)] = ""
    late: dict[str, str] | None = None
    """Step (``create``, ``edit`` or an action) to the moments claimed and received (``"MS MS"``), where the server marked it (TI3)."""


class RecordType(msgspec.Struct, frozen=True, kw_only=True):
    """The declaration of a collection.

    ``title`` are the fields whose values name a record in a list; ``order`` is the field by which lists are sorted, newest first when ``descending``.
    ``serves`` are the clauses that the type serves beyond those cited by its actions.
    ``decided`` is ``server`` for what changes rights or rules: each step counts from when the server takes it, whatever its device says (TI4).
    ``printed``: whether its records may be taken out as a list (contacts of complainants, keys and one person's own may not).
    ``places`` are the fields that name who is waited for, ``own`` those that name whose own matter it is (``schema.place``).
    ``shared`` is what a shared device may hold of it: nothing, if not said. ``retention`` says which fields are erased when, ``stays`` why
    those texts stay that have no term.
    ``sent_back``: whether a device keeps a creation that was taken, to send it again after a restore (DV9); else it is gone from there at once.
    ``concern`` says whom it is about and what is theirs to do. ``as_then`` are fields copied from another record that stay as they were.
    """

    collection: str
    shape: type[Record]
    label: Words
    create: Create
    audience: tuple[Audience, ...]
    workflow: Workflow
    title: tuple[str, ...]
    order: str = "made_at"
    descending: bool = True
    natural_key: tuple[str, ...] = ()
    edits: tuple[Edit, ...] = ()
    serves: tuple[str, ...] = ()
    shared: Shared | None = None
    printed: bool = True
    decided: Decided = "phone"
    retention: tuple[Keep | Gone, ...] = ()
    stays: Words = Words("", "")
    places: tuple[Place, ...] = ()
    own: tuple[str, ...] = ()
    concern: Concern | None = None
    sent_back: bool = True
    as_then: tuple[str, ...] = ()

    def is_decided_by_server(self, kind: str, action: str) -> bool:
        """Whether a step (``create``, ``patch`` or ``act`` with its action) counts from when the server takes it (TI4)."""
        if self.decided == "server" or kind == "patch":
            return self.decided == "server"
        if kind == "create":
            return self.create.decided == "server"
        return any(one.name == action and one.decided == "server" for one in self.workflow.actions)

    @property
    def is_bounded(self) -> bool:
        """Whether only some people see it: who looked at what gave way in it is told to the journal."""
        return not any(one.kind == "office" and one.when is None for one in self.audience)


def fields_of(shape: type[Record]) -> dict[str, Field]:
    """The declared fields of a shape, in order, without the engine's own."""
    found: dict[str, Field] = {}
    for name, hint in get_type_hints(shape, include_extras=True).items():
        if name in ENGINE_FIELDS:
            continue
        parts = [hint, *get_args(hint)]
        metas = [one for part in parts for one in getattr(part, "__metadata__", ()) if isinstance(one, msgspec.Meta)]
        declared = next((one.extra["field"] for one in metas if one.extra and "field" in one.extra), None)
        if declared is None:
            raise TypeError(f"{shape.__name__}.{name} has no declared field kind")
        found[name] = declared
    names = [one.name for one in msgspec.structs.fields(shape)]
    return {name: found[name] for name in names if name in found}


@cache
def required_of(shape: type[Record]) -> tuple[str, ...]:
    """The names of fields that must be given at creation."""
    own = [one for one in msgspec.structs.fields(shape) if one.name not in ENGINE_FIELDS]
    return tuple(one.name for one in own if one.required)


@cache
def defaults_of(shape: type[Record]) -> dict[str, Any]:
    """What a field has that a record leaves out: its default, if it has one other than nothing. Not to be changed."""
    found: dict[str, Any] = {}
    for one in msgspec.structs.fields(shape):
        if one.name in ENGINE_FIELDS:
            continue
        if one.default_factory is not msgspec.NODEFAULT:
            found[one.name] = one.default_factory()
        elif one.default is not msgspec.NODEFAULT and one.default is not None:
            found[one.name] = one.default
    return found
