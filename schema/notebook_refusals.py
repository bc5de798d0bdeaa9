"""Why a step on a note, an article or an inspection is refused, and what to do: the same for every regulation that asks for notes."""

from __future__ import annotations

from schema.refusal import Refusal
from schema.words import Words


def _rule(name: str, zh: str, en: str, todo_zh: str, todo_en: str) -> Refusal:
    return Refusal(name=name, code="rule", sentence=Words(zh, en), todo=Words(todo_zh, todo_en))


WRITTEN_IN_FUTURE = _rule(
    "written_in_future", "日期还没有到。", "The day lies in the future.",
    "请填已经学习或写下的那一天。", "Enter the day on which it was studied or written.",
)  # fmt: skip
NOTE_EMPTY = _rule(
    "note_empty", "这一页还没有内容。", "There is nothing on this page yet.",
    "请写几句，或拍下纸质笔记，再交。", "Write something or photograph the paper page, then hand it in.",
)  # fmt: skip
PAGES_WITHOUT_PHOTO = _rule(
    "pages_without_photo", "填了照片字数，却没有照片。", "Characters on photographed pages, but there is no photo.",
    "请拍下这几页，或把照片字数改成 0。", "Photograph the pages, or set their characters to 0.",
)  # fmt: skip
NOTE_SEEN = _rule(
    "note_seen", "检查人已经看过这一页，不能再取回。", "An inspector has seen this page; it can't be taken back.",
    "要补充请另写一页，或请检查人退回。", "Write another page, or ask the inspector to give it back.",
)  # fmt: skip
OWN_WORK = _rule(
    "own_work", "不能检查或答复自己的。", "Nobody inspects or answers their own.",
    "请支部里另一位同志来办。", "Ask somebody else of the branch.",
)  # fmt: skip
ARTICLE_EMPTY = _rule(
    "article_empty", "文章还没有正文，也没有附件。", "The article has neither text nor file.",
    "请写正文，或添加附件，再交。", "Write it or attach a file, then hand it in.",
)  # fmt: skip
