"""What a visitor is told about their data (PIPL 17): who handles it and how to reach them, what for, how long, which rights, where to
complain. Said once here, for the desk's page, its poster, the slip and the page of a case; ``docs/privacy-assessment.md`` rests on it.

Pure words with places to fill: ``{office}``, ``{where}`` (address and telephone in brackets, or nothing), ``{contact}``, ``{page}``, ``{text}``
and ``{open}`` (the values of ``TERMS``).
"""

from __future__ import annotations

from typing import Final

from schema.words import Words

TERMS: Final = {
    "contact": "13.3.contact_retention_days", "page": "13.3.page_days", "text": "13.3.text_retention_months",
    "open": "13.3.open_months", "refused": "13.3.refused_days",
}  # fmt: skip
"""The parameters whose values fill the words."""
WHO: Final = Words(
    "来访人信息由{office}处理{where}，只用于办理本次来访。",
    "Visitor data is handled by {office}{where} for this visit only.",
)
WHAT: Final = Words(
    "称呼和事项必填；联系方式可不填。", "A form of address and the matter are needed; a contact is optional."
)
HOW_LONG: Final = Words(
    "联系方式在办结 {contact} 天后清除，称呼、事项和答复在办结 {text} 个月后清除；一直没有办结的，来访 {open} 个月后清除。",
    "A contact is erased {contact} days after closing; name, matter and answers {text} months after closing; of a case that nobody "
    "closes, {open} months after the visit.",
)
PAGE: Final = Words("来访条的网页在办结后保留 {page} 天。", "The slip's page stays {page} days after closing.")
SELF_REGISTERED: Final = Words(
    "自己登记的这一份，{contact} 天后清除。", "What you enter here yourself is erased after {contact} days."
)
RIGHTS: Final = Words(
    "您可以要求查看、更正或删除，请扫来访条或找前台；同意删除的，会从记录、修改记录和日志里清除，备份到期后也没有。",
    "You may ask to see, correct or delete it, by the slip's code or at the desk. What is deleted leaves records, history and journal, "
    "and backups when their time is over.",
)
COMPLAIN: Final = Words(
    "对处理有意见，可以向网信部门投诉举报，也可以起诉。",
    "If you object to how it is handled, you may complain to the cyberspace authority or go to court.",
)
FULL: Final = (WHO, WHAT, HOW_LONG, PAGE, RIGHTS, COMPLAIN)
"""What the slip says."""
AT_THE_DESK: Final = (WHO, WHAT, SELF_REGISTERED, HOW_LONG, RIGHTS, COMPLAIN)
"""What somebody reads who registers at the desk."""
ON_THE_WALL: Final = (WHO, WHAT, HOW_LONG, RIGHTS, COMPLAIN)
"""What the poster says."""
STAFF: Final = Words(
    "扫码只记下是谁、什么时间、哪个地点，用于落实本机关制度；不定位，不识别人脸。另外写的文字、拍的照片保留多久，见“我的 → 留了我什么”。",
    "A scan records who, when and where, to carry out the office's regulations; no location track, no face. Of what is written or "
    "photographed besides, “Me → What is kept of me” says how long it is kept.",
)
"""What the posters say that are for those who work here."""


def said(parts: tuple[Words, ...], filled: dict[str, object]) -> Words:
    """The parts as one text in both languages, filled in."""
    zh = "".join(one.zh for one in parts).format(**filled)
    return Words(zh, " ".join(one.en for one in parts).format(**filled))


def where_of(address: str, phone: str) -> str:
    """Address and telephone in brackets; nothing when the office has entered neither."""
    told = "，".join(filter(None, (address, phone)))
    return f"（{told}）" if told else ""
