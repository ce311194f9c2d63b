"""A table of steps: a name and a length in each line, however a spreadsheet or a person wrote it.

Columns are parted by tabs, semicolons, bars or commas; the seconds may have a decimal comma, a
unit, or be written 1:30. The first line may say what the columns are.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence

from hiptimer.messages import Message
from hiptimer.texts import shortened
from hiptimer.training.foreign.names import part_of, plain_name, words_of
from hiptimer.training.foreign.timers import (
    EXPECTED,
    LONGEST_SHOWN,
    MOST_STEPS,
    TOO_MANY,
    Interval,
    Notes,
    NoTimerError,
    Timer,
    interval,
)

DELIMITERS = "\t;|,"
SEPARATOR_LINE = re.compile(r'"?sep=([\t;|,])"?[^\n]*\n?', re.IGNORECASE)
MOST_LINES = 10 * MOST_STEPS
"""With empty ones."""
LOOKED_AT = 200
"""Lines by which the columns are found."""
CLOCK = re.compile(r"(?:(\d{1,4}):)?(\d{1,4}):(\d{1,2}(?:[.,]\d{1,9})?)")
MINUTES = "m|mins?|minutes?|minuten?|minutos?|minut[oi]|['\N{PRIME}]"
SECONDS = 's|se[ckg]s?[.]?|seconds?|sekunden?|segundos?|secondes?|second[oi]|["\N{DOUBLE PRIME}]'
AMOUNT = re.compile(
    rf"(?:(\d{{1,9}}(?:[.,]\d{{1,9}})?)\s*(?:{MINUTES})\.?)?"
    rf"\s*(?:(\d{{1,9}}(?:[.,]\d{{1,9}})?)\s*(ms|{SECONDS})?)?",
    re.IGNORECASE,
)
NAMES = words_of(
    "name names exercise exercises drill step interval label activity title übung übungen "
    "uebung bezeichnung schritt nombre ejercicio paso actividad nom exercice étape etape "
    "activité nome esercizio passo attività"
)
LENGTHS = words_of(
    "seconds second secs sec s duration time length dauer sekunden sek zeit länge laenge "
    "segundos duración duracion tiempo durée duree secondes temps secondi durata tempo min "
    "mins minutes minuten minutos minuti ms milliseconds"
)
UNITS = dict.fromkeys(("min", "mins", "minutes", "minuten", "minutos", "minuti"), 60.0) | {
    "ms": 0.001,
    "milliseconds": 0.001,
}
Row = tuple[int, Sequence[str]]
"""The cells of a line, and its number from 1."""


def seconds_in(cell: str, unit: float = 1.0) -> float | None:
    """The seconds that a cell says; a number alone is in `unit` seconds. None for anything else."""
    text = cell.strip()
    if len(text) > LONGEST_SHOWN:
        return None
    if clock := CLOCK.fullmatch(text):
        hours, minutes, seconds = (_number(each) for each in clock.groups())
        return hours * 3600 + minutes * 60 + seconds
    amount = AMOUNT.fullmatch(text)
    if amount is None or not any(amount.groups()):
        return None
    minutes, seconds = _number(amount[1]), _number(amount[2])
    if (amount[3] or "").casefold() == "ms":
        return minutes * 60 + seconds / 1000
    return minutes * 60 + seconds * (1.0 if amount[3] or amount[1] else unit)


def timer_of_table(text: str) -> Timer:
    """The steps that a table lists; it has no name. Raises `NoTimerError`."""
    rows = _rows(text)
    header = _header(rows)
    name_at, length_at = _columns(rows, header)
    unit = 1.0
    if header:
        words = re.findall(r"\w+", "".join(header[length_at : length_at + 1]).casefold())
        unit = next((UNITS[each] for each in words if each in UNITS), 1.0)
    notes, steps = Notes(), list[Interval]()
    for number, cells in rows[1:] if header else rows:
        place = Message("line {line}", line=number)
        name = cells[name_at] if name_at < len(cells) else ""
        length = cells[length_at] if length_at < len(cells) else ""
        seconds = seconds_in(length, unit)
        shown = plain_name(name) or shortened(" ".join(plain_name(e) for e in cells), LONGEST_SHOWN)
        try:
            step = interval(place, shown, seconds, part_of(name), notes)
        except ValueError:
            continue
        steps.append(step if plain_name(name) else Interval("", step.seconds, step.part, place))
        for at, cell in enumerate(cells):
            if at not in {name_at, length_at} and cell.strip():
                column = Message("column {count}", count=min(at, LOOKED_AT) + 1)
                notes.count("".join(header[at : at + 1]).strip() or column)
    if not steps:
        raise NoTimerError(EXPECTED)
    return Timer("", tuple(steps), notes)


def _number(digits: str | None) -> float:
    return float(digits.replace(",", ".")) if digits else 0.0


def _rows(text: str) -> list[Row]:
    """The lines that are not empty, in the cells that make most of them a name and a length."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff")
    marked = SEPARATOR_LINE.match(text)
    choice = marked[1] if marked else DELIMITERS
    first = 1
    if marked:
        text, first = text[marked.end() :], 2
    lines = text.split("\n")
    if len(lines) > MOST_LINES or sum(1 for each in lines if each.strip()) > MOST_STEPS:
        raise NoTimerError(TOO_MANY)
    sample = [each for each in lines if each.strip()][:LOOKED_AT]

    def steps_with(delimiter: str) -> int:
        return sum(map(_is_step, _cut(sample, delimiter, 1)))

    best = max(choice, key=steps_with)
    return _cut(lines, best, first)


def _cut(lines: Sequence[str], delimiter: str, first: int) -> list[Row]:
    """The cells of lines. Raises `NoTimerError` for those that never end."""
    reader = csv.reader((f"{each}\n" for each in lines), delimiter=delimiter, skipinitialspace=True)
    try:
        return [
            (reader.line_num + first - 1, cells) for cells in reader if any(map(str.strip, cells))
        ]
    except csv.Error as error:
        reason = Message("its line {line} cannot be read", line=reader.line_num + first - 1)
        raise NoTimerError(reason) from error


def _is_step(row: Row) -> bool:
    cells = [each for each in row[1] if each.strip()]
    return len(cells) > 1 and any(seconds_in(each) is not None for each in cells)


def _header(rows: Sequence[Row]) -> Sequence[str]:
    """The cells of the first line, where they say what is in the columns."""
    cells = rows[0][1] if rows else ()
    words = {word for cell in cells for word in re.findall(r"\w+", cell.casefold())}
    has_length = any(seconds_in(each) is not None for each in cells)
    is_head = sum(map(bool, cells)) > 1 and bool(words & LENGTHS)
    return cells if is_head and not has_length else ()


def _columns(rows: Sequence[Row], header: Sequence[str]) -> tuple[int, int]:
    """Where names and lengths stand: as the header says, or else as most lines look."""
    named = [{*re.findall(r"\w+", each.casefold())} for each in header]
    names = [at for at, words in enumerate(named) if words & NAMES]
    sample = rows[:LOOKED_AT]
    width = max((len(cells) for _, cells in sample), default=0)
    read = [
        sum(1 for _, cells in sample if at < len(cells) and seconds_in(cells[at]) is not None)
        for at in range(min(width, LOOKED_AT))
    ]
    if not any(read) or width < 2:
        raise NoTimerError(EXPECTED)
    lengths = [at for at in range(min(len(named), len(read))) if named[at] & LENGTHS and read[at]]
    length = lengths[0] if lengths else max(range(len(read)), key=lambda at: (read[at], at > 0))
    others = [at for at in names if at != length] or [at for at in range(width) if at != length]
    return others[0], length
