"""Reads what can still be read of a damaged journal, page by page.

It does without the trees that lead to the pages, so a lost page costs what was on it and no more.
Each row must match its seal: nothing comes back that was never written. Of a session that is found
more than once (in an older state, on a page that is free by now) all copies are joined.

Follows https://www.sqlite.org/fileformat2.html and https://www.sqlite.org/walformat.html: B-tree
pages, the record format, and the frames of a write-ahead log. What makes no sense is passed over.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from hiptimer.journal.ports import CutOff, Said
from hiptimer.journal.records import SessionState
from hiptimer.storage.journal.connecting import Row, companion, opened_plainly
from hiptimer.storage.journal.schema import FoundRows, OlderRows

PAGE_BYTES = 4096
LOG_HEADER_BYTES = 32
FRAME_HEADER_BYTES = 24
FRAME_BYTES = FRAME_HEADER_BYTES + PAGE_BYTES

# The first byte of a page, and where its list of cells begins. Rows of a table without row numbers
# are on inner pages too.
TABLE_LEAF, INDEX_LEAF, INDEX_INNER = 13, 10, 2
CELLS_BEGIN = {TABLE_LEAF: 8, INDEX_LEAF: 8, INDEX_INNER: 12}
LONGEST_ON_PAGE = {TABLE_LEAF: 4061, INDEX_LEAF: 1002, INDEX_INNER: 1002}
VALUE_BYTES = (0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0)
"""By the code of its sort: nothing, six whole numbers, a fraction, 0, 1, and two of no use."""
LONGEST_HEAD = 200
"""Bytes that tell the sorts of a row's values: ours has 23 of them at most, mostly a byte each."""


def salvaged(path: Path) -> Iterator[CutOff]:
    """The sessions of a damaged journal, each once. Raises `OSError` where it cannot be read."""
    found = _found(path)
    for each in found.sessions():
        # Of one that has ended the plan may have been thrown away, and be on a page that is free.
        is_running = each.session.state is SessionState.RUNNING
        yield each if is_running else CutOff(each.session, None)


def salvaged_said(path: Path) -> list[Said]:
    """What was said or measured, each once. Raises `OSError` where it cannot be read."""
    return _found(path).said()


def _found(path: Path) -> FoundRows:
    found, older = FoundRows(), OlderRows()
    log = companion(path, "-wal")
    log_pages = _pages_of(log, LOG_HEADER_BYTES, FRAME_HEADER_BYTES) if log.exists() else ()
    for page in chain(_pages_of(path), log_pages):
        for key, row in rows_on(page):
            found.take(row)
            older.take(key, row)
    for row in older.rows():
        found.take(row)
    return found


def _pages_of(path: Path, skipped: int = 0, before_each: int = 0) -> Iterator[bytes]:
    """The pages of a database, or those of a log, whether they were committed or not."""
    with opened_plainly(path) as file:
        file.seek(skipped)
        while chunk := file.read(before_each + PAGE_BYTES):
            if len(chunk) == before_each + PAGE_BYTES:
                yield chunk[before_each:]


def rows_on(page: bytes) -> Iterator[tuple[int, Row]]:
    """The row number (0 where there is none) and the values of each row that is whole."""
    kind = page[0]
    if kind not in CELLS_BEGIN:
        return
    begin = CELLS_BEGIN[kind]
    count = min(int.from_bytes(page[3:5], "big"), (PAGE_BYTES - begin) // 2)
    for start in dict.fromkeys(struct.unpack_from(f">{count}H", page, begin)):
        try:
            yield _cell(page, start, kind)
        except (ValueError, IndexError, struct.error):
            continue


def _cell(page: bytes, at: int, kind: int) -> tuple[int, Row]:
    if kind == INDEX_INNER:
        at += 4  # the page to the left
    length, at = _number(page, at)
    if length > LONGEST_ON_PAGE[kind] or at + length > PAGE_BYTES:
        raise ValueError("the row does not end on this page")
    key = 0
    if kind == TABLE_LEAF:
        key, at = _number(page, at)
    return key, _values(page, at)


def _values(page: bytes, begin: int) -> Row:
    length, at = _number(page, begin)
    if length > LONGEST_HEAD:
        raise ValueError("a row of ours has not that many values")
    body = begin + length
    values: list[object] = []
    while at < begin + length:
        code, at = _number(page, at)
        size = VALUE_BYTES[code] if code < len(VALUE_BYTES) else (code - 12) // 2
        values.append(_value(code, page[body : body + size]))
        body += size
    return tuple(values)


def _value(code: int, data: bytes) -> object:
    if code == 0:
        return None
    if code < 7:
        return int.from_bytes(data, "big", signed=True)
    if code == 7:
        return struct.unpack(">d", data)[0]
    if code < 12:
        return code - 8  # 0 and 1 are their own code
    return data.decode() if code % 2 else data


def _number(page: bytes, at: int) -> tuple[int, int]:
    """A number of variable length (seven bits a byte, the ninth byte whole), and where it ends."""
    value = page[at]
    if value < 0x80:
        return value, at + 1
    value &= 0x7F
    for index in range(at + 1, at + 8):
        byte = page[index]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, index + 1
    return value << 8 | page[at + 8], at + 9
