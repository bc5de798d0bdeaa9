"""A register as a .docx that WPS and Word open: the office's name, the form's title, its table with the head repeated on each page.

Faces are named as GB/T 9704 has them and not embedded. Pure: what to write in, bytes out.
"""

from __future__ import annotations

import copy
import io
from typing import Any, Final

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph

from server.papers.filed import Filed
from server.papers.safe import plain_text

DOCX: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
ROWS_MAX: Final = 3_000
"""The most rows of one document; a longer register is for a sheet."""
PROPERTY_CHARS_MAX: Final = 255
"""The most characters of a document's author or title."""
_USUAL, _SMALL, _MANY = 10.5, 9, 110
"""Points of the text in a table, and of one whose columns are more than so many characters wide."""
_LONG, _SHORT, _MARGIN = 297, 210, 18
_TITLE, _TEXT, _HEAD = "方正小标宋简体", "仿宋", "黑体"


def docx_of(filed: Filed) -> bytes:
    """The file. Raises ``ValueError`` for more rows than ``ROWS_MAX``."""
    table = filed.table
    if len(table.rows) > ROWS_MAX:
        raise ValueError(f"{len(table.rows)} rows, at most {ROWS_MAX}")
    document = Document()
    section = document.sections[0]
    wide = table.landscape
    section.orientation = WD_ORIENT.LANDSCAPE if wide else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = (Mm(_LONG), Mm(_SHORT)) if wide else (Mm(_SHORT), Mm(_LONG))
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(_MARGIN)
    _line(document.add_paragraph(), filed.office, _TEXT, 14, WD_ALIGN_PARAGRAPH.CENTER)
    _line(document.add_paragraph(), table.title, _TITLE, 22, WD_ALIGN_PARAGRAPH.CENTER)
    if table.head:
        _line(document.add_paragraph(), "　　".join(f"{label}：{text}" for label, text in table.head), _TEXT, 12)
    _grid(document, filed, (_LONG if wide else _SHORT) - 2 * _MARGIN)
    for label, text in table.foot:
        _line(document.add_paragraph(), f"{label}：{text}", _TEXT, 12)
    for line in filed.lines_below():
        _line(document.add_paragraph(), line, _TEXT, 9, grey=True)
    _number_pages(section.footer.paragraphs[0])
    about = document.core_properties
    about.author, about.title = (
        plain_text(filed.office)[:PROPERTY_CHARS_MAX],
        plain_text(table.title)[:PROPERTY_CHARS_MAX],
    )
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _line(
    paragraph: Paragraph, text: str, face: str, size: float, side: WD_ALIGN_PARAGRAPH | None = None, *, grey: bool = False
) -> None:  # fmt: skip
    run = paragraph.add_run(plain_text(text))
    run.font.name, run.font.size = face, Pt(size)
    if grey:
        run.font.color.rgb = RGBColor(0x55, 0x55, 0x55)
    run._element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), face)
    paragraph.alignment = side
    paragraph.paragraph_format.space_after = Pt(2)


def _grid(document: Any, filed: Filed, width_mm: float) -> None:
    table = filed.table
    grid = document.add_table(rows=2, cols=len(table.columns))
    grid.style = "Table Grid"
    grid.autofit = False
    whole = sum(width for _, width in table.columns)
    size = _SMALL if whole > _MANY else _USUAL
    for place, (label, width) in enumerate(table.columns):
        share = Mm(width_mm * width / whole)
        grid.columns[place].width = share
        for row in grid.rows:
            row.cells[place].width = share
        _line(grid.rows[0].cells[place].paragraphs[0], label, _HEAD, size, WD_ALIGN_PARAGRAPH.CENTER)
        _line(grid.rows[1].cells[place].paragraphs[0], "", _TEXT, size)
    _mark(grid.rows[0]._tr, "w:tblHeader")
    pattern = grid.rows[1]._tr
    _mark(pattern, "w:cantSplit")
    body = pattern.getparent()
    body.remove(pattern)
    for cells in [*table.rows, *([""] * len(table.columns) for _ in range(table.blank_rows))]:
        row = copy.deepcopy(pattern)
        for cell, text in zip(row.iter(qn("w:r")), cells, strict=True):
            _write(cell, plain_text(str(text)))
        body.append(row)


def _write(run: Any, text: str) -> None:
    """Text into a run, a line of it a line of the cell."""
    for old in run.findall(qn("w:t")):
        run.remove(old)
    for place, line in enumerate(text.split("\n")):
        if place > 0:
            run.append(OxmlElement("w:br"))
        part = OxmlElement("w:t")
        part.text = line.replace("\t", " ")
        part.set(qn("xml:space"), "preserve")
        run.append(part)


def _mark(row: Any, name: str) -> None:
    mark = OxmlElement(name)
    mark.set(qn("w:val"), "true")
    row.get_or_add_trPr().append(mark)


def _number_pages(paragraph: Paragraph) -> None:
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for before, instruction in (("— ", "PAGE"), (" / ", "NUMPAGES")):
        paragraph.add_run(before)
        field = OxmlElement("w:fldSimple")
        field.set(qn("w:instr"), instruction)
        paragraph._p.append(field)
    paragraph.add_run(" —")
