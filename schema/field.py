"""Field kinds: what may stand in a field, how it is shown and entered, how two values merge.

Each function gives the ``msgspec.Meta`` that goes into ``Annotated``: bounds for decoding and, under
``extra["field"]``, the ``Field`` from which lists and forms are made. A map field merges key by key, everything else
as a whole.
"""

from __future__ import annotations

from typing import Any, Literal

import msgspec

from schema.day import DAY_FORM
from schema.limits import LIST_ITEMS_MAX, LONG_TEXT_CHARS_MAX, MAP_KEYS_MAX, MOMENT_MAX, NUMBER_MAX, TEXT_CHARS_MAX
from schema.names import ID_FORM, SLIP_CODE_CHARS, SLIP_CODE_FORM
from schema.pattern import exactly
from schema.privacy import Privacy
from schema.screen import SECRET_CHARS, SECRET_FORM
from schema.words import Words

Kind = Literal[
    "text", "long_text", "phone", "number", "yes_no", "day", "instant", "choice", "ref", "refs", "texts", "ticks", "remarks", "photos",
    "flags", "files",
]  # fmt: skip


class Option(msgspec.Struct, frozen=True):
    """One value of a choice, its label, and the clause that it comes from, if any."""

    value: str
    label: Words
    clause: str = ""


class Field(msgspec.Struct, frozen=True, kw_only=True):
    """How one field is shown and entered. ``collection`` is what a ref points to; ``options`` belong to a choice, or are the keys of ticks.

    ``limit`` is the most characters of a text or the greatest number, ``least`` the least number; ``form`` is the body of the
    pattern that a whole text must fit (``schema.pattern``); a step that asks for an empty day suggests that of the record's moment ``suggests``.
    """

    kind: Kind
    label: Words
    hint: Words = Words("", "")
    options: tuple[Option, ...] = ()
    collection: str = ""
    privacy: Privacy = "open"
    is_derived: bool = False
    merges_by_key: bool = False
    limit: int = 0
    least: int = 0
    form: str = ""
    suggests: str = ""


def options(*rows: tuple[str, str, str] | tuple[str, str, str, str]) -> tuple[Option, ...]:
    """Options from rows of value, Chinese, English and (optionally) clause."""
    return tuple(Option(row[0], Words(row[1], row[2]), row[3] if len(row) == 4 else "") for row in rows)


def _meta(field: Field, **bounds: Any) -> msgspec.Meta:
    made: msgspec.Meta = msgspec.Meta(extra={"field": field}, **bounds)
    return made


def text(
    zh: str, en: str, *, limit: int = TEXT_CHARS_MAX, privacy: Privacy = "open", hint: Words = Words("", ""),
    is_derived: bool = False,
) -> msgspec.Meta:  # fmt: skip
    """One line of text, at most ``limit`` characters."""
    field = Field(kind="text", label=Words(zh, en), hint=hint, privacy=privacy, is_derived=is_derived, limit=limit)
    return _meta(field, max_length=limit)


def secret(zh: str, en: str) -> msgspec.Meta:
    """A secret of ``schema.screen``: never shown, never printed, never exported."""
    field = Field(kind="text", label=Words(zh, en), privacy="secret", limit=SECRET_CHARS, form=SECRET_FORM)
    return _meta(field, max_length=SECRET_CHARS, pattern=exactly(SECRET_FORM))


def slip_code(zh: str, en: str) -> msgspec.Meta:
    """The code of a visitor's slip: whoever knows it may read the case's page. It stands in no list, message, log or export."""
    field = Field(
        kind="text", label=Words(zh, en), privacy="secret", limit=SLIP_CODE_CHARS, form=SLIP_CODE_FORM
    )  # fmt: skip
    return _meta(field, max_length=SLIP_CODE_CHARS, pattern=exactly(SLIP_CODE_FORM))


def long_text(
    zh: str, en: str, *, limit: int = LONG_TEXT_CHARS_MAX, privacy: Privacy = "open", hint: Words = Words("", "")
) -> msgspec.Meta:
    """Several lines of text, at most ``limit`` characters."""
    return _meta(
        Field(kind="long_text", label=Words(zh, en), hint=hint, privacy=privacy, limit=limit), max_length=limit
    )


def phone(zh: str, en: str, *, privacy: Privacy = "staff") -> msgspec.Meta:
    """A telephone number or another short contact."""
    return _meta(Field(kind="phone", label=Words(zh, en), privacy=privacy, limit=40), max_length=40)


def number(zh: str, en: str, *, at_least: int = 0, at_most: int = NUMBER_MAX, is_derived: bool = False) -> msgspec.Meta:
    """A whole number within bounds."""
    field = Field(kind="number", label=Words(zh, en), is_derived=is_derived, limit=at_most, least=at_least)
    return _meta(field, ge=at_least, le=at_most)


def yes_no(zh: str, en: str) -> msgspec.Meta:
    """Yes or no."""
    return _meta(Field(kind="yes_no", label=Words(zh, en)))


def day(zh: str, en: str, *, is_derived: bool = False, suggests: str = "") -> msgspec.Meta:
    """A day, ISO text."""
    field = Field(kind="day", label=Words(zh, en), is_derived=is_derived, suggests=suggests)
    return _meta(field, pattern=exactly(DAY_FORM))


def instant(zh: str, en: str, *, is_derived: bool = False) -> msgspec.Meta:
    """A moment in ms since 1970."""
    return _meta(
        Field(kind="instant", label=Words(zh, en), is_derived=is_derived, limit=MOMENT_MAX), ge=0, le=MOMENT_MAX
    )


def choice(zh: str, en: str, values: tuple[Option, ...], *, is_derived: bool = False) -> msgspec.Meta:
    """One of the declared values."""
    form = "|".join(one.value for one in values)
    return _meta(
        Field(kind="choice", label=Words(zh, en), options=values, is_derived=is_derived), pattern=exactly(form)
    )


def ref(zh: str, en: str, collection: str, *, is_derived: bool = False) -> msgspec.Meta:
    """The id of a record of another collection."""
    field = Field(kind="ref", label=Words(zh, en), collection=collection, is_derived=is_derived)
    return _meta(field, pattern=exactly(ID_FORM))


def person(zh: str, en: str, *, is_derived: bool = False) -> msgspec.Meta:
    """The id of a person of the office."""
    return ref(zh, en, "office.person", is_derived=is_derived)


def refs(zh: str, en: str, collection: str, *, is_derived: bool = False) -> msgspec.Meta:
    """A list of ids of another collection."""
    field = Field(kind="refs", label=Words(zh, en), collection=collection, is_derived=is_derived)
    return _meta(field, max_length=LIST_ITEMS_MAX)


def texts(zh: str, en: str) -> msgspec.Meta:
    """A list of short texts."""
    return _meta(Field(kind="texts", label=Words(zh, en)), max_length=LIST_ITEMS_MAX)


def _map(kind: Kind, zh: str, en: str, keys: tuple[Option, ...], privacy: Privacy = "open") -> msgspec.Meta:
    field = Field(kind=kind, label=Words(zh, en), options=keys, merges_by_key=True, privacy=privacy)
    return _meta(field, max_length=MAP_KEYS_MAX)


def ticks(zh: str, en: str, keys: tuple[Option, ...]) -> msgspec.Meta:
    """A checklist: item to ``pass``, ``fail`` or ``na``; merges item by item."""
    return _map("ticks", zh, en, keys)


def remarks(zh: str, en: str, keys: tuple[Option, ...], *, privacy: Privacy = "open") -> msgspec.Meta:
    """A remark for an item of a checklist; merges item by item."""
    return _map("remarks", zh, en, keys, privacy)


def photos(zh: str, en: str, keys: tuple[Option, ...], *, privacy: Privacy = "open") -> msgspec.Meta:
    """Photos of items: ``item.first8ofhash`` to the SHA-256 of the bytes; merges photo by photo."""
    return _map("photos", zh, en, keys, privacy)


FILE_FORM = "[0-9a-f]{64} [^/\\\\\\x00-\\x1f\\x7f]{1,120}"
"""SHA-256 of the bytes, a blank, the name that the file had."""


def files(zh: str, en: str, *, privacy: Privacy = "open") -> msgspec.Meta:
    """Attached files: the first 16 characters of the hash to ``hash name`` (``FILE_FORM``); merges file by file."""
    return _map("files", zh, en, (), privacy)


def flags(zh: str, en: str) -> msgspec.Meta:
    """A set of ids as a map to ``True``; merges id by id."""
    return _map("flags", zh, en, ())
