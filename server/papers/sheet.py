"""A register as an .xlsx that WPS and Excel open: the office's name, the form's title, its table ready to print on A4.

Cells hold text or numbers, never a formula (TRUST A30). Pure: what to write in, bytes out.
"""

from __future__ import annotations

import io
from typing import Final

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from schema.table import Text
from server.papers.filed import Filed
from server.papers.safe import is_run_by_sheets, plain_text

XLSX: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_A4 = 9
_LINE_POINTS = 16
_ROW_POINTS_MAX = 400
_SIDE = Side(style="thin", color="FF000000")
_LINES = Border(left=_SIDE, right=_SIDE, top=_SIDE, bottom=_SIDE)
_SONG, _HEI = "宋体", "黑体"
_NOT_IN_NAMES = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))
NAME_CHARS_MAX: Final = 31
"""The most characters of a sheet's name."""


def xlsx_of(filed: Filed) -> bytes:
    """The file. Row 1 is the office, 2 the title, then a line a heading, the table's head, its rows, what stands below."""
    book = Workbook()
    sheet = book.active
    table, last = filed.table, len(filed.table.columns)
    sheet.title = (plain_text(table.title).translate(_NOT_IN_NAMES).strip() or "1")[:NAME_CHARS_MAX]
    row = 1
    for text, size, name in ((filed.office, 12, _SONG), (table.title, 18, _HEI)):
        _across(sheet, row, text, last, Font(name=name, size=size), "center")
        sheet.row_dimensions[row].height = 2 * size
        row += 1
    for label, text in table.head:
        _across(sheet, row, f"{label}：{text}", last, Font(name=_SONG, size=11), "left")
        row += 1
    top = row
    for place, (label, width) in enumerate(table.columns, start=1):
        _put(sheet, row, place, label, Font(name=_HEI, size=11), "center").border = _LINES
        sheet.column_dimensions[get_column_letter(place)].width = width + 1
    body = Font(name=_SONG, size=11)
    for cells in [*table.rows, *([""] * last for _ in range(table.blank_rows))]:
        row += 1
        for place, text in enumerate(cells, start=1):
            side = "center" if isinstance(text, int | float) else "left"
            _put(sheet, row, place, text, body, side).border = _LINES
    for label, text in table.foot:
        row += 1
        _across(sheet, row, f"{label}：{text}", last, body, "left")
    for line in filed.lines_below():
        row += 1
        _across(sheet, row, line, last, Font(name=_SONG, size=9, color="FF555555"), "left")
    wide = sum(width for _, width in table.columns)
    for low in (*range(3, top), *range(top + len(table.rows) + table.blank_rows + 1, row + 1)):
        sheet.row_dimensions[low].height = min(
            _ROW_POINTS_MAX, _LINE_POINTS * _lines(str(sheet.cell(low, 1).value or ""), wide)
        )
    for low in range(top, top + len(table.rows) + table.blank_rows + 1):
        cells = zip(table.columns, sheet[low], strict=False)
        most = max((_lines(str(cell.value or ""), width) for (_, width), cell in cells), default=1)
        sheet.row_dimensions[low].height = min(_ROW_POINTS_MAX, _LINE_POINTS * most + 4)
    _set_up(sheet, filed, top)
    book.properties.creator, book.properties.title = plain_text(filed.office), plain_text(table.title)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _lines(text: str, width: int) -> int:
    """How many lines a text takes in a cell; a Chinese character is as wide as two Latin ones."""
    return sum(-(-sum(2 if one > "\u2e80" else 1 for one in line) // max(width, 1)) or 1 for line in text.split("\n"))


def _put(sheet: Worksheet, row: int, place: int, value: Text, font: Font, side: str) -> Cell:
    cell: Cell = sheet.cell(row=row, column=place)
    if isinstance(value, str):
        text = plain_text(value)
        cell.value = text
        cell.data_type = "s"
        if is_run_by_sheets(text):
            cell.quotePrefix = True
    else:
        cell.value = value
    cell.font = font
    cell.alignment = Alignment(horizontal=side, vertical="center", wrap_text=True)
    return cell


def _across(sheet: Worksheet, row: int, text: str, last: int, font: Font, side: str) -> None:
    _put(sheet, row, 1, text, font, side)
    if last > 1:
        sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=last)


def _set_up(sheet: Worksheet, filed: Filed, top: int) -> None:
    page = sheet.page_setup
    page.paperSize = _A4
    page.orientation = "landscape" if filed.table.landscape else "portrait"
    page.fitToWidth, page.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = f"{top}:{top}"
    sheet.print_options.horizontalCentered = True
    sheet.freeze_panes = f"A{top + 1}"
    margins = sheet.page_margins
    margins.left = margins.right = 0.6
    margins.top = margins.bottom = 0.7
    sheet.oddFooter.center.text = "— &P / &N —"
