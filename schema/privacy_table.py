"""Field by field: its class, where it may be, how long it is kept, what is promised. Written into ``docs/privacy.md`` and, for the page
of what is kept, ``pwa/src/generated/kept.ts``; both are checked to be current.

Everything stands in the declarations (``schema/privacy.py``, ``retention`` and ``stays`` of record types); nothing is said twice here.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

import msgspec

from schema.audience import Audience
from schema.catalogue import Catalogue, find_catalogue
from schema.post import POSTS
from schema.privacy import PROMISES, TEXT_KINDS
from schema.record import RecordType
from schema.retention import Gone, Keep
from schema.typescript import HEAD, write_or_check
from schema.words import Words

DOCS: Final = Path(__file__).parent.parent / "docs"
_POSTS: Final = {one.name: one.label for one in POSTS}
_PLACES: Final = (
    ("服务器记录、修改记录、日志 records, history, journal", "到期清除，散列值留在链上 erased at the term, hashes stay (JO7)"),
    ("没有收下的步骤 what was not taken", "13.3.refused_days 天后从日志清除 erased from the journal (JO11)"),
    ("备份 backups", "每天、每周、每月各留若干份，最长 12 个月；恢复时先按清除名单再清除 thinned; a restore erases again first (JO10)"),
    ("手机：记录 phones: records", "清除后下一次同步 the next exchange after the erasing"),
    ("手机：已确认的步骤 phones: confirmed steps", "有备份或满 30 天为止；清除时一并去掉 until a backup or 30 days; goes with the erasing (DV12)"),
    ("手机：没被接受的步骤 phones: refused steps", "30 天，或清除时一并去掉 30 days, or with the erasing (DV12)"),
    ("手机：没填完的 phones: drafts", "12 小时；自己的笔记到保存为止 12 hours; one's own writing until it is saved"),
    ("共用平板 shared tablet", "当天；待提交的除外 the day; except what waits to be sent (SH5, SH10)"),
    ("推送、日历、机器人、网址、标题、访问日志 push, calendar, robots, addresses, titles, access log", "不出现 never"),
    ("导出、打印 exports, prints", "记下谁为什么取走；此后归取走的人管 who took what and why is noted; then it is theirs to keep"),
)  # fmt: skip


def kept_words(keep: Keep | Gone, catalogue: Catalogue, name: str) -> Words:
    """How long, in words: ``办结时间起 30 天（13.3.contact_retention_days）``."""
    if isinstance(keep, Gone):
        state = _state(keep, catalogue, name)
        return Words(f"“{state.zh}”以后即清除", f"at once when {state.en}")
    parameter = catalogue.parameters[keep.parameter]
    since = _since(keep, catalogue, name)
    unit = Words("天", "days") if parameter.unit == "days" else Words("个月", "months")
    zh = f"{since.zh}起 {parameter.default} {unit.zh}（{keep.parameter}）"
    en = f"{parameter.default} {unit.en} since {since.en} ({keep.parameter})"
    if keep.unless:
        other = catalogue.fields[name][keep.unless].label
        return Words(f"没有{other.zh}的，{zh}", f"without {other.en}: {en}")
    return Words(zh, en)


def _state(gone: Gone, catalogue: Catalogue, name: str) -> Words:
    """The state in which fields go at once; without one, as soon as they are entered."""
    states = {one.name: one.label for one in catalogue.records[name].workflow.states}
    return states.get(gone.state, Words("登记", "entered"))


def _since(keep: Keep, catalogue: Catalogue, name: str) -> Words:
    if keep.since == "made_at":
        return Words("登记", "entered")
    place = catalogue.fields[name][keep.through].collection if keep.through else name
    return catalogue.fields[place][keep.since].label


def _seen_by(record: RecordType) -> str:
    found = dict.fromkeys(_audience(one) for one in record.audience)
    return "、".join(found)


def _audience(one: Audience) -> str:
    if one.kind == "office":
        return "全机关"
    if one.kind == "post" and one.post not in _POSTS:
        return "记录里写的职务"
    if one.kind == "post":
        return _POSTS[one.post].zh + ("（有条件）" if one.when is not None else "")
    return "相关科室" if one.kind == "section" else "相关的人"


def rows_of(catalogue: Catalogue) -> list[tuple[str, str, str, str, str, str, str]]:
    """Collection, field, class, who sees it, where else, how long, why it stays: of each text that has a class or a term."""
    found: list[tuple[str, str, str, str, str, str, str]] = []
    for name, record in catalogue.records.items():
        for one, field in catalogue.fields[name].items():
            keeps = [kept_words(keep, catalogue, name).zh for keep in record.retention if one in keep.fields]
            if field.kind not in TEXT_KINDS and not keeps:
                continue
            promise = PROMISES[field.privacy]
            where = [
                word for word, is_there in (
                    ("列表标题", one in record.title), ("共用平板当天", record.shared is not None),
                    ("登记簿", record.printed and promise.in_register), ("当日清单", one in record.title and promise.on_day_list),
                ) if is_there
            ]  # fmt: skip
            stays = "" if keeps else record.stays.zh
            found.append(
                (
                    name,
                    f"{field.label.zh} `{one}`",
                    field.privacy,
                    _seen_by(record),
                    "、".join(where),
                    "；".join(keeps),
                    stays,
                )
            )
    return found


def document(catalogue: Catalogue) -> str:
    """The whole of ``docs/privacy.md``."""
    lines = [
        "# 留了什么、谁看得到、留多久 · What is kept, who sees it, how long",
        "",
        "Written by `scripts/generate` from the declarations (`schema/privacy.py`, `retention` and `stays` of the record types);",
        "`scripts/check` fails when it is stale. `tests/server/keeping/test_marked_values.py` follows a value in every field of this table",
        "through every place.",
        "",
        "## 类别 · Classes",
        "",
        "| class | | title of a list | page title, address, push, log | column | day list | register | shared tablet | has a term | draft |",
        "|---|---|---|---|---|---|---|---|---|---|",
    ]  # fmt: skip
    for name, one in PROMISES.items():
        marks = (
            one.names_record,
            one.in_page_title or one.leaves_house,
            one.in_column,
            one.on_day_list,
            one.in_register,
            one.on_shared,
            one.needs_term,
        )
        draft = "until saved" if one.draft_hours is None else f"{one.draft_hours} h" if one.draft_hours else "never"
        lines.append(
            f"| `{name}` | {one.label.zh} · {one.label.en} | "
            + " | ".join("yes" if mark else "no" for mark in marks)
            + f" | {draft} |"
        )
    lines += ["", "## 在哪里、到什么时候 · Places", "", "| place | until when |", "|---|---|"]
    lines += [f"| {place} | {until} |" for place, until in _PLACES]
    lines += [
        "",
        "## 每一项 · Field by field",
        "",
        "Default terms; an office sets its own as values of the parameters. What a record says besides its texts (who, when, which kind)",
        "stays: it is what was counted.",
        "",
        "| record | field | class | seen by | also in | kept | no term because |",
        "|---|---|---|---|---|---|---|",
    ]  # fmt: skip
    lines += [f"| `{name}` | {' | '.join(rest)} |" for name, *rest in rows_of(catalogue)]
    return "\n".join(lines) + "\n"


def kept_ts(catalogue: Catalogue) -> str:
    """``kept.ts``: of each record type the terms of its fields and why others stay, loaded by the page of what is kept."""
    table = {
        name: {
            "keeps": [
                {"fields": list(keep.fields), **_begin(keep, catalogue, name)}
                for keep in record.retention
            ],
            "stays": msgspec.to_builtins(record.stays),
        }
        for name, record in catalogue.records.items()
        if record.retention or record.stays.zh
    }  # fmt: skip
    text = msgspec.json.format(msgspec.json.encode(table), indent=1).decode()
    return f"{HEAD}import type {{ KeptTable }} from '../rules/shape'\n\nexport const KEPT: Readonly<Record<string, KeptTable>> = {text}\n"


def _begin(keep: Keep | Gone, catalogue: Catalogue, name: str) -> dict[str, object]:
    """Since when a term runs and by which parameter; of what goes at once the state alone."""
    if isinstance(keep, Gone):
        return {"since": msgspec.to_builtins(_state(keep, catalogue, name)), "parameter": "", "isOpen": False}
    since = _since(keep, catalogue, name)
    return {"since": msgspec.to_builtins(since), "parameter": keep.parameter, "isOpen": bool(keep.unless)}


if __name__ == "__main__":
    _catalogue, _check = find_catalogue(), "--check" in sys.argv
    sys.exit(
        max(
            write_or_check({"privacy.md": document(_catalogue)}, _check, DOCS),
            write_or_check({"kept.ts": kept_ts(_catalogue)}, _check),
        )
    )
