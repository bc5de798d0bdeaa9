"""Privacy classes of fields: of each, what may become of a value, decided here and nowhere else.

Source: PIPL art. 6, 17, 19, 28. ``PROMISES`` is asked by what shows, sends and keeps (the catalogue's checks, the day's list, columns of
lists, what a phone keeps of what it sent) and is printed, field by field, in ``docs/privacy.md``. Knows no storage.
"""

from __future__ import annotations

from typing import Final, Literal

import msgspec

from schema.words import Words

Privacy = Literal["open", "staff", "personal", "sensitive", "secret"]
"""``open`` names nobody; ``staff`` is about a colleague: a telephone, what somebody wrote of their study or was told of a room;
``personal`` is about a visitor or touches a person's standing; ``sensitive`` may tell of somebody's health (PIPL 28); ``secret`` is a
key: never shown or exported."""
TEXT_KINDS: Final = ("text", "long_text", "phone", "texts", "remarks", "photos", "files")
"""Kinds of fields in which anything about anybody can be written or shown."""


class Promise(msgspec.Struct, frozen=True, kw_only=True):
    """What may become of a value of a class.

    ``names_record``: it may stand for its record in a list inside the app. ``in_page_title``: in the title of a browser's page, which a
    shared machine keeps in its history. ``in_column``: in a list's column. ``on_day_list``: on the printed list of the day. ``leaves_house``:
    in a push, a calendar, a robot's message, a log or an address. ``in_register``: in what is printed or filed, which is noted.
    ``on_shared``: whether a shared device may hold it, of the day only. ``needs_term``: it goes after a term or in a declared state.
    ``draft_hours``: so long what is being typed may stay on the device; 0 is never, ``None`` until it is saved.
    """

    label: Words
    names_record: bool = False
    in_page_title: bool = False
    in_column: bool = False
    on_day_list: bool = False
    leaves_house: bool = False
    in_register: bool = False
    on_shared: bool = False
    needs_term: bool = True
    draft_hours: int | None = 12


PROMISES: Final[dict[Privacy, Promise]] = {
    "open": Promise(
        label=Words("公开：机关里都可以看", "open: anybody inside the office"), names_record=True, in_page_title=True, in_column=True,
        on_day_list=True, in_register=True, on_shared=True, needs_term=False, draft_hours=None,
    ),
    "staff": Promise(
        label=Words("工作人员：关于同事", "staff: about a colleague"), names_record=True, in_register=True, on_shared=True,
        draft_hours=None,
    ),
    "personal": Promise(
        label=Words("个人：关于来访人，或关系到某人的评价", "personal: about a visitor, or somebody's standing"), names_record=True,
        in_register=True, on_shared=True,
    ),
    "sensitive": Promise(label=Words("敏感：可能说到健康", "sensitive: may tell of health")),
    "secret": Promise(label=Words("密钥：不显示、不导出", "secret: never shown or exported"), on_shared=True, draft_hours=0),
}  # fmt: skip
