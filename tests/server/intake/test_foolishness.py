"""Every wrong file at the intake's door: each is refused with its code and a sentence, in time, and changes nothing."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook

from server.intake.archive import FILE_BYTES_MAX, check_archive, decode_text, docx_lines, in_child, read_file
from server.intake.enter_rulebook import lines_of
from server.intake.refusals import REFUSALS, Refused, file_refusal
from server.intake.roster import read_roster, roster_template


def zipped(members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip of these members."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", method) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return written.getvalue()


def linked(name: str, target: str) -> bytes:
    """A zip whose one member is a symbolic link."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        link = zipfile.ZipInfo(name)
        link.create_system, link.external_attr = 3, 0o120777 << 16
        archive.writestr(link, target)
    return written.getvalue()


def workbook(rows: list[list[object]]) -> bytes:
    """An .xlsx of these rows."""
    book = Workbook()
    for row in rows:
        book.active.append(row)
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


LAUGHS = b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><l>&b;</l>'
HOSTILE: dict[str, tuple[bytes, str]] = {
    "nothing": (b"", "file_empty"),
    "not a zip": (b"PK\x03\x04 and then nothing", "archive_torn"),
    "torn in the middle": (workbook([["姓名"], ["李明"]])[:600], "archive_torn"),
    "old office file": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, "kind_old"),
    "bomb": (zipped({"xl/worksheets/sheet1.xml": b"0" * 40_000_000}), "archive_bomb"),
    "too many members": (zipped({f"m{number}": b"" for number in range(2500)}), "archive_bomb"),
    "slip": (zipped({"../../etc/passwd": b"x"}), "archive_names"),
    "absolute": (zipped({"/etc/passwd": b"x"}), "archive_names"),
    "link": (linked("xl/workbook.xml", "/etc/passwd"), "archive_names"),
    "billion laughs": (zipped({"xl/workbook.xml": LAUGHS}), "xml_hostile"),
    "laughs in UTF-16": (zipped({"xl/workbook.xml": LAUGHS.decode().encode("utf-16")}), "xml_hostile"),
    "laughs in UTF-16 without a mark": (
        zipped({"xl/workbook.xml": LAUGHS.decode().encode("utf-16-be")}),
        "xml_hostile",
    ),
    "laughs in UTF-32": (zipped({"xl/workbook.xml": LAUGHS.decode().encode("utf-32")}), "xml_hostile"),
    "another encoding": (zipped({"xl/workbook.xml": b'<?xml version="1.0" encoding="UTF-7"?><l/>'}), "xml_hostile"),
    "zip of something else": (zipped({"hello.txt": b"hi"}), "reading_failed"),
    "larger than allowed": (b"PK" + b"\x00" * FILE_BYTES_MAX, "file_too_large"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_roster_is_refused_with_its_code(name: str) -> None:
    content, code = HOSTILE[name]
    reading = read_roster(content)
    assert reading.people == ()
    assert [one.code for one in reading.errors] == [code]


def test_a_sheet_that_claims_a_million_rows_is_read_in_bounds() -> None:
    reading = read_roster(workbook([["姓名", "科室"], *([f"人{number}", "甲"] for number in range(2500))]))
    assert [one.code for one in reading.errors] == ["too_many_rows"]


def test_a_parser_that_never_ends_or_dies_is_a_refusal() -> None:
    with pytest.raises(Refused) as refused:
        in_child(_dies, b"")
    assert refused.value.refusal.code == "reading_failed"


def _dies(content: bytes) -> None:
    raise SystemExit(3)


TEXTS: dict[str, tuple[bytes, str | None]] = {
    "utf-8": ("一、条目".encode(), "一、条目"),
    "utf-8 with a mark": ("一、条目".encode("utf-8-sig"), "一、条目"),
    "gb18030": ("一、条目 镕".encode("gb18030"), "一、条目 镕"),
    "utf-16": ("一、条目".encode("utf-16"), "一、条目"),
    "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4, None),
    "null bytes": ("一\x00二".encode(), None),
    "broken": (b"\xff\xfe\xff", None),
}


@pytest.mark.parametrize("name", TEXTS)
def test_text_in_any_usual_encoding_simply_works_and_other_bytes_are_refused(name: str) -> None:
    content, text = TEXTS[name]
    if text is not None:
        assert decode_text(content) == text
        return
    with pytest.raises(Refused) as refused:
        decode_text(content)
    assert refused.value.refusal.code == "encoding_unknown"


@pytest.mark.parametrize("make", [lambda folder: folder, lambda folder: folder / "missing.txt"])
def test_a_folder_or_a_missing_file_is_refused(tmp_path: Path, make: Callable[[Path], Path]) -> None:
    with pytest.raises(Refused) as refused:
        read_file(make(tmp_path))
    assert refused.value.refusal.code == "file_missing"


def test_a_docx_gives_its_paragraphs_and_tables_in_order(tmp_path: Path) -> None:
    from docx import Document

    document = Document()
    document.add_paragraph("机关首问责任制")
    document.add_paragraph("一、第一条\n二、第二条")
    document.add_table(1, 2).rows[0].cells[0].text = "三、表里的"
    document.save(str(tmp_path / "rules.docx"))
    content = (tmp_path / "rules.docx").read_bytes()
    check_archive(content)
    assert docx_lines(content)[:3] == ["机关首问责任制", "一、第一条", "二、第二条"]
    assert lines_of(tmp_path / "rules.docx")[3].startswith("三、表里的")


def test_every_refusal_reads_well_in_both_languages() -> None:
    for code in REFUSALS:
        made = file_refusal(code, limit=10, text="文", near="近", other=3)
        for words in (made.sentence, made.todo):
            assert words.zh and words.en
            assert "{" not in words.zh + words.en, code


def test_the_template_is_a_roster_without_people() -> None:
    reading = read_roster(roster_template())
    assert reading.errors == ()
    assert reading.people == ()
