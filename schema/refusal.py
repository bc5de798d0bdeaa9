"""Every refusal: a declared value with the sentence that its person reads and what to do about it.

A refusal is never an exception inside the engine. ``code`` is one of the protocol's classes; ``name`` is the
particular reason and is unique. Regulations declare their own beside their workflow; those that belong to no
regulation stand here.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from schema.words import Words

Code = Literal[
    "invalid", "forbidden", "stale_state", "rule", "limit", "not_found", "schema_too_old", "clock", "duplicate_key"
]


class Refusal(msgspec.Struct, frozen=True, kw_only=True):
    """One reason to say no: what is wrong, and what the person can do."""

    name: str
    code: Code
    sentence: Words
    todo: Words


def _refusal(name: str, code: Code, zh: str, en: str, todo_zh: str, todo_en: str) -> Refusal:
    return Refusal(name=name, code=code, sentence=Words(zh, en), todo=Words(todo_zh, todo_en))


FIELD_INVALID = _refusal(
    "field_invalid", "invalid", "“{field}”填写的内容不合要求。", "What is in “{field}” can't be taken.",
    "请改正这一项再提交。", "Correct this entry and send it again.",
)  # fmt: skip
TEXT_UNCLEAN = _refusal(
    "text_unclean", "invalid", "“{field}”第 {line} 行第 {at} 个字符（{sign}）看不见，不能保存。",
    "“{field}”: character {at} of line {line} ({sign}) can't be seen and can't be kept.",
    "重新打开这一项再保存一次，应用会自动去掉它。", "Open this entry and save it again; the app takes it out.",
)  # fmt: skip
OPERATION_UNREADABLE = _refusal(
    "operation_unreadable", "invalid", "这一步的内容读不出来。", "This step could not be read.",
    "请更新应用后重做一次。", "Update the app and do it once more.",
)  # fmt: skip
UNKNOWN_KIND = _refusal(
    "unknown_kind", "not_found", "服务器不认识这类记录或这一步。", "The server does not know this kind of record or step.",
    "请更新应用后重做一次。", "Update the app and do it once more.",
)  # fmt: skip
RECORD_MISSING = _refusal(
    "record_missing", "not_found", "没有找到这条记录，或者您看不到它。", "There is no such record, or you can't see it.",
    "请刷新后再试；需要查看请找办公室。", "Refresh and try again; ask the office if you need to see it.",
)  # fmt: skip
POST_MISSING = _refusal(
    "post_missing", "forbidden", "您现在的职务不能做“{action}”。", "Your posts don't allow “{action}”.",
    "请由有此职务的人办理，或请管理员核对任职。", "Ask someone who holds the post, or have the administrator check your posts.",
)  # fmt: skip
FIELD_FORBIDDEN = _refusal(
    "field_forbidden", "forbidden", "“{field}”不能这样改。", "“{field}” can't be changed this way.",
    "请用页面上提供的步骤。", "Use the steps that the page offers.",
)  # fmt: skip
STATE_MOVED = _refusal(
    "state_moved", "stale_state", "已经有人先办了：现在是“{state}”。", "Someone acted first: it is now “{state}”.",
    "看一看现在的情况，再决定要不要继续。", "Look at how it stands now, then decide whether to go on.",
)  # fmt: skip
CLOCK_AHEAD = _refusal(
    "clock_ahead", "clock", "手机时间比实际快得太多。", "The phone's clock runs too far ahead.",
    "应用会按服务器的时间更正后再提交；请把手机时间设为自动。",
    "The app sets it right by the server's time and sends it again; set the phone's clock to automatic.",
)  # fmt: skip
TOO_LARGE = _refusal(
    "too_large", "limit", "内容太多，超过了 {limit}。", "There is too much in it: more than {limit}.",
    "请删短或分成几条。", "Shorten it or split it up.",
)  # fmt: skip
APP_TOO_OLD = _refusal(
    "app_too_old", "schema_too_old", "应用版本太旧，服务器不再接受。", "This version of the app is too old for the server.",
    "请更新应用；没有提交的内容会留在手机上。", "Update the app; what waits stays on the phone.",
)  # fmt: skip
ID_TAKEN = _refusal(
    "id_taken", "duplicate_key", "这个编号已经有别的记录。", "Another record already has this id.",
    "请重新填一次。", "Please enter it once more.",
)  # fmt: skip
HELD_BACK = _refusal(
    "held_back", "stale_state", "它依赖的上一步没有被接受。", "The step that it builds on was not taken.",
    "先处理上一步，再提交这一步。", "Settle that step first, then send this one.",
)  # fmt: skip
DEVICE_ENDED = _refusal(
    "device_ended", "forbidden", "这一步是在设备停用之后做的，没有接收。", "This was done after the device was revoked and was not taken.",
    "请在您现在的设备上再办一次。", "Do it again on the device you use now.",
)  # fmt: skip
PERSON_ENDED = _refusal(
    "person_ended", "forbidden", "您已被停用，这一步没有接收。", "You were ended in this office; this was not taken.",
    "如果不应停用，请找系统管理员恢复。", "If that is wrong, ask the administrator to take you back.",
)  # fmt: skip
WAITS_FOR_WORD = _refusal(
    "waits_for_word", "stale_state", "已收到，要由现在负责的人确认后才生效。", "It has arrived and waits for the word of who is responsible now.",
    "内容没有丢，会在“待确认的补交”里等；急用请直接找现在负责的人。",
    "Nothing is lost: it waits under “Handed in, waiting”; if it is urgent, speak to who is responsible now.",
)  # fmt: skip
SHARED_DEVICE = _refusal(
    "shared_device", "forbidden", "这一步不能在共用设备上办。", "This step can't be taken on a shared device.",
    "请在自己的手机或电脑上办。", "Take it on a device of your own.",
)  # fmt: skip

GENERAL_REFUSALS = (
    FIELD_INVALID, TEXT_UNCLEAN, OPERATION_UNREADABLE, UNKNOWN_KIND, RECORD_MISSING, POST_MISSING, FIELD_FORBIDDEN, STATE_MOVED, CLOCK_AHEAD,
    TOO_LARGE, APP_TOO_OLD, ID_TAKEN, HELD_BACK, DEVICE_ENDED, PERSON_ENDED, WAITS_FOR_WORD, SHARED_DEVICE,
)  # fmt: skip
