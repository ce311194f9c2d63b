"""The rows of a CSV file, however a spreadsheet wrote it: its encoding, its commas, its dates.

Spreadsheets save with the commas, decimals, dates and truths of their country. The columns are
known, so that nothing has to be guessed that can be seen.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Collection, Iterator, Sequence
from contextlib import suppress
from datetime import datetime

from hiptimer.local_time import placed
from hiptimer.texts import text_of_sheet
from hiptimer.training.faults import ContentError, Fault

DELIMITERS = ",;\t|"
LINE_END = re.compile(r"\r\n|\r|\n")
SEPARATOR_LINE = re.compile(r'"?sep=(.)"?(?:\r\n|\r|\n)', re.IGNORECASE)
"""What Excel understands as the first line, and what is not there for anybody else."""
OTHER_FILES = {
    b"PK\x03\x04": "a spreadsheet or a zip file",
    b"\xd0\xcf\x11\xe0": "a spreadsheet",
    b"SQLite format 3\x00": "a database",
    b"%PDF": "a PDF",
}
AS_CSV = "a CSV file: open it where it was made, and save it as CSV"
DATE = re.compile(
    r"(?P<a>\d{1,4})(?P<mark>[./-])(?P<b>\d{1,2})(?P=mark)(?P<c>\d{1,4})\.?"
    r"(?:,?[ T]+(?P<hour>\d{1,2})[:.](?P<minute>\d\d)(?:[:.](?P<second>\d\d)(?:[.,]\d+)?)?"
    r"(?:[ \u202f\xa0]*(?P<half>[AaPp])\.?[Mm]\.?)?)?"
)


class Sheet:
    """A CSV file that has the columns `wanted`. Raises `ContentError` with the name `file`."""

    def __init__(self, data: bytes, file: str, wanted: Collection[str]) -> None:
        self._file = file
        text = _decoded(data, file)
        marked = SEPARATOR_LINE.match(text)
        self._text = text[marked.end() :] if marked else text
        self._delimiter = _delimiter(self._text, marked[1] if marked else "", wanted)
        self.header: Sequence[str] = ()
        for _, cells in self._lines():
            self.header = [cell.strip().casefold() for cell in cells]
            break
        while self.header and not self.header[-1]:
            self.header = self.header[:-1]

    def rows(self) -> Iterator[tuple[int, Sequence[str]]]:
        """The rows that are not empty after the header, each with its number in the sheet."""
        lines = self._lines()
        next(lines, None)
        for number, cells in lines:
            if any(cells):
                yield number, self._unwrapped(cells)

    def _unwrapped(self, cells: Sequence[str]) -> Sequence[str]:
        """A whole row in its first cell is what a spreadsheet makes of commas that are not its."""
        if self._delimiter in cells[0] and len(self.header) > 1 and not any(cells[1:]):
            with suppress(csv.Error):
                return next(csv.reader([cells[0]], delimiter=self._delimiter), cells)
        return cells

    def _lines(self) -> Iterator[tuple[int, Sequence[str]]]:
        with io.StringIO(self._text, newline="") as text:
            reader = csv.reader(text, delimiter=self._delimiter, strict=True)
            try:
                yield from enumerate(reader, 1)
            except csv.Error as error:
                found, place = f"broken CSV ({error})", f"line {reader.line_num}"
                fault = Fault(self._file, place, found, "cells as RFC 4180 has them")
                raise ContentError((fault,)) from error


def _decoded(data: bytes, file: str) -> str:
    for mark, found in OTHER_FILES.items():
        if data.startswith(mark):
            raise ContentError((Fault(file, "", found, AS_CSV),))
    try:
        return text_of_sheet(data)
    except UnicodeDecodeError as error:
        at = min(error.start, len(data) - 1)
        found = f"a byte 0x{data[at]:02x} that is not UTF-8"
        raise ContentError((Fault(file, f"byte {at}", found, "UTF-8 text"),)) from error


def _delimiter(text: str, marked: str, wanted: Collection[str]) -> str:
    """What stands between the cells: that which makes most of the wanted columns."""
    first = LINE_END.split(text, maxsplit=1)[0]

    def found(delimiter: str) -> int:
        with suppress(csv.Error):
            cells = next(csv.reader([first], delimiter=delimiter), ())
            return sum(cell.strip().casefold() in wanted for cell in cells)
        return 0

    return max(dict.fromkeys((*marked, *DELIMITERS)), key=found)


def moment_of(cell: str, *, day_first: bool | None) -> str:
    """A date and time as ISO 8601 has it, of a cell as a spreadsheet may have rewritten it.

    What has no zone is of this place. Where the order is not known, `day_first` is None; raises
    ValueError where it would have to be. What is no such date stays as it is.
    """
    found = None if cell[10:11] == "T" else DATE.fullmatch(cell.strip())
    if found is None:
        return cell
    year, month, day = _date(found, day_first=day_first)
    hour = int(found["hour"] or 0)
    if found["half"]:
        hour = hour % 12 + 12 * (found["half"] in "Pp")
    clock = (hour, int(found["minute"] or 0), int(found["second"] or 0))
    try:
        return placed(datetime(year, month, day, *clock)).isoformat()  # noqa: DTZ001 - is given one
    except ValueError:
        return cell


def _date(found: re.Match[str], *, day_first: bool | None) -> tuple[int, int, int]:
    first, second, third = int(found["a"]), int(found["b"]), int(found["c"])
    if len(found["a"]) == 4:
        return first, second, third
    year = third if len(found["c"]) > 2 else 2000 + third
    if found["mark"] == ".":
        return year, second, first
    if day_first is None and first <= 12 and second <= 12 and first != second:
        raise ValueError("a date such as 2026-11-30 07:40, whose day and month can be told apart")
    is_day_first = first > 12 if day_first is None else day_first
    return (year, second, first) if is_day_first else (year, first, second)


def has_day_first(cells: Collection[str]) -> bool | None:
    """Whether dates with slashes begin with the day; None where none of them shows that."""
    for cell in cells:
        found = DATE.fullmatch(cell.strip())
        if found and found["mark"] != "." and len(found["a"]) < 4:
            if int(found["a"]) > 12:
                return True
            if int(found["b"]) > 12:
                return False
    return None
