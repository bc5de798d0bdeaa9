"""Every reason why a file, or a line of it, is refused: code, sentence, what to do. One list."""

from __future__ import annotations

import msgspec

from schema.words import Words, say


class FileRefusal(msgspec.Struct, frozen=True, kw_only=True):
    """What is wrong with a file or with one place in it. ``row`` counts from 1, ``column`` is a sheet's letter."""

    code: str
    sentence: Words
    todo: Words
    row: int = 0
    column: str = ""
    header: str = ""


def _words(zh: str, en: str, todo_zh: str, todo_en: str) -> tuple[Words, Words]:
    return Words(zh, en), Words(todo_zh, todo_en)


REFUSALS: dict[str, tuple[Words, Words]] = {
    "file_missing": _words("找不到这个文件。", "There is no such file.", "请核对文件名和位置。", "Check the file's name and place."),
    "file_empty": _words("文件是空的。", "The file is empty.", "请选另一个文件。", "Choose another file."),
    "file_too_large": _words("文件超过 {limit} MB。", "The file is larger than {limit} MB.", "请去掉图片或分成几个文件。", "Remove pictures or split it."),
    "kind_unknown": _words("不认识这种文件。", "This kind of file is not read.", "请用 .txt、.docx（制度）或 .xlsx（名册）。",
                           "Use .txt or .docx (rule book) or .xlsx (roster)."),
    "kind_old": _words("这是旧版 Word 或 Excel 文件。", "This is an old Word or Excel file.", "请另存为 .docx 或 .xlsx 再导入。", "Save it as .docx or .xlsx first."),
    "encoding_unknown": _words("文字编码读不出来。", "The text's encoding can't be read.", "请另存为 UTF-8 文本再导入。", "Save it as UTF-8 text first."),
    "archive_torn": _words("文件不完整，打不开。", "The file is torn and can't be opened.", "请重新复制或下载这个文件。", "Copy or download the file again."),
    "archive_bomb": _words("文件解开后异常大，没有打开。", "Unpacked, the file would be abnormally large; it was not opened.", "请用 Excel 或 Word 另存一份干净的文件。",
                           "Save a clean copy with Excel or Word."),
    "archive_names": _words("文件内部的名称不合规，没有打开。", "Names inside the file are not allowed; it was not opened.", "请用 Excel 或 Word 另存一份。",
                            "Save a copy with Excel or Word."),
    "xml_hostile": _words("文件里有不允许的定义，没有打开。", "The file holds definitions that are not allowed; it was not opened.", "请用 Excel 或 Word 另存一份。",
                          "Save a copy with Excel or Word."),
    "reading_failed": _words("文件内容太复杂，在限定时间和内存里读不完。", "The file can't be read within the limits of time and memory.",
                             "请删掉多余的表、空行和图片再导入。", "Remove extra sheets, empty rows and pictures."),
    "no_text": _words("文件里没有文字。", "There is no text in the file.", "请选另一个文件。", "Choose another file."),
    "header_missing": _words("没有找到表头“姓名”。", "The header “姓名” was not found.", "请用模板，表头写在数据上面一行。", "Use the template; the headers stand above the data."),
    "name_missing": _words("没有写姓名。", "The name is missing.", "请填写姓名，或删掉这一行。", "Enter the name, or remove the row."),
    "section_missing": _words("没有写科室。", "The section is missing.", "请填写科室。", "Enter the section."),
    "post_unknown": _words("没有“{text}”这个职务。", "There is no post “{text}”.", "请写：{near}，或看模板的职务表。", "Write {near}, or see the template's list of posts."),
    "day_unreadable": _words("日期“{text}”读不出来。", "The day “{text}” can't be read.", "请写成 2026-03-01。", "Write it as 2026-03-01."),
    "end_before_start": _words("截止日早于起始日。", "The last day is before the first.", "请核对两个日期。", "Check the two days."),
    "person_twice": _words("和第 {other} 行是同一个人，但内容不同。", "The same person as in row {other}, but with other content.", "请合并成一行，职务用顿号隔开。",
                           "Join them in one row; separate posts with 、."),
    "formula": _words("这一格是公式，不能导入。", "This cell is a formula and can't be imported.", "请改成文字（复制，选择性粘贴为数值）。", "Turn it into text (paste as values)."),
    "too_long": _words("文字超过 {limit} 个字。", "The text is longer than {limit} characters.", "请写短一点。", "Shorten it."),
    "too_many_rows": _words("超过 {limit} 行。", "More than {limit} rows.", "请分成几个文件。", "Split the file."),
}  # fmt: skip


def file_refusal(code: str, *, row: int = 0, column: str = "", header: str = "", **values: object) -> FileRefusal:
    """A refusal of the list with its slots filled."""
    sentence, todo = REFUSALS[code]
    filled = [Words(say(one, "zh", values), say(one, "en", values)) for one in (sentence, todo)]
    return FileRefusal(code=code, sentence=filled[0], todo=filled[1], row=row, column=column, header=header)


class Refused(Exception):
    """A whole file is refused."""

    def __init__(self, refusal: FileRefusal) -> None:
        super().__init__(refusal.code)
        self.refusal = refusal
