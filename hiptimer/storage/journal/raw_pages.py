"""Rows on the pages of an SQLite file, read without the tree that leads to them.

Follows https://www.sqlite.org/fileformat2.html and https://www.sqlite.org/walformat.html: B-tree
pages, the record format, and the frames of a write-ahead log. What makes no sense is passed over;
whether a row is true is seen by its seal.
"""

from __future__ import annotations

import struct
import sys
from collections.abc import Iterator
from pathlib import Path

from hiptimer.storage.journal.connecting import Row, opened_plainly

PAGE_BYTES = 4096
LOG_HEADER_BYTES = 32
FRAME_HEADER_BYTES = 24
FRAME_BYTES = FRAME_HEADER_BYTES + PAGE_BYTES
LOG_SALTS, LOG_SALTS_IN_INDEX = slice(16, 24), slice(32, 40)
MOST_BEGINNINGS = 1_000
"""How often a log may have been begun again since what is still at its end was written."""

# The first byte of a page, and where its list of cells begins. Rows of a table without row numbers
# are on inner pages too.
TABLE_LEAF, INDEX_LEAF, INDEX_INNER = 13, 10, 2
CELLS_BEGIN = {TABLE_LEAF: 8, INDEX_LEAF: 8, INDEX_INNER: 12}
LONGEST_ON_PAGE = {TABLE_LEAF: 4061, INDEX_LEAF: 1002, INDEX_INNER: 1002}
INTEGER_BYTES = (0, 1, 2, 3, 4, 6, 8)
LONGEST_HEAD = 200
"""Bytes that tell the sorts of a row's values: ours has 23 of them at most, mostly a byte each."""


def pages_of(path: Path) -> Iterator[bytes]:
    """The pages of a database. Raises `OSError`."""
    yield from _chunks(path, 0, 0)


def pages_of_log(path: Path) -> Iterator[bytes]:
    """The pages in a write-ahead log, whether they were committed or not. Raises `OSError`."""
    yield from _chunks(path, LOG_HEADER_BYTES, FRAME_HEADER_BYTES)


def is_log_damaged(log: bytes, index: bytes = b"") -> bool:
    """Whether a write-ahead log lost frames, or has some that SQLite leaves out.

    It reads up to the first frame that does not fit, for it cannot tell damage from a write that a
    power cut broke off. `index` is the file that ends in -shm: where the program was killed it
    still says how many frames there were.
    """
    count = (len(log) - LOG_HEADER_BYTES) // FRAME_BYTES
    is_of_log = index[LOG_SALTS_IN_INDEX] == log[LOG_SALTS] and index[:48] == index[48:96]
    if count < 1 and not is_of_log:
        return False
    order = {0x377F0682: "<", 0x377F0683: ">"}.get(int.from_bytes(log[:4], "big"))
    sums = (0, 0) if order is None else _log_sums(log[:24], (0, 0), order)
    if order is None or sums != struct.unpack_from(">2I", log, 24):
        return True
    is_cut = is_of_log and int.from_bytes(index[16:20], sys.byteorder) > count
    return is_cut or _leaves_out_frames(log, sums, order)


def _leaves_out_frames(log: bytes, sums: tuple[int, int], order: str) -> bool:
    """Whether a change that was written to its end follows a frame that does not fit.

    What else may be there is the beginning of a change that was never completed, part of it still
    without salts, and frames from before the log was begun again, which have older ones.
    """
    salts = log[LOG_SALTS]
    fits = True
    for at in range(LOG_HEADER_BYTES, len(log) - FRAME_BYTES + 1, FRAME_BYTES):
        head = log[at : at + FRAME_HEADER_BYTES]
        if head[8:16] != salts:
            fits = False
            is_unfinished = any(head[:4]) and not any(head[8:])
            if not is_unfinished and not _are_older(head[8:16], salts):
                return True
            continue
        if fits:
            page = log[at + FRAME_HEADER_BYTES : at + FRAME_BYTES]
            sums = _log_sums(page, _log_sums(head[:8], sums, order), order)
            fits = sums == struct.unpack_from(">2I", head, 16)
        ends_a_change = any(head[4:8])
        if ends_a_change and not fits:
            return True
    return False


def _log_sums(data: bytes, sums: tuple[int, int], order: str) -> tuple[int, int]:
    """The running checksum of a log after `data`."""
    one, two = sums
    numbers = iter(struct.unpack(f"{order}{len(data) // 4}I", data))
    for first, second in zip(numbers, numbers, strict=True):
        one = one + first + two & 0xFFFFFFFF
        two = two + second + one & 0xFFFFFFFF
    return one, two


def _are_older(others: bytes, salts: bytes) -> bool:
    """Whether the others were those of the log a few beginnings before: each adds 1."""
    first, other = (int.from_bytes(each[:4], "big") for each in (salts, others))
    return 1 <= (first - other & 0xFFFFFFFF) <= MOST_BEGINNINGS and salts[4:] != others[4:]


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


def _chunks(path: Path, skipped: int, before_each: int) -> Iterator[bytes]:
    with opened_plainly(path) as file:
        file.seek(skipped)
        while chunk := file.read(before_each + PAGE_BYTES):
            if len(chunk) == before_each + PAGE_BYTES:
                yield chunk[before_each:]


def _cell(page: bytes, at: int, kind: int) -> tuple[int, Row]:
    if kind == INDEX_INNER:
        at += 4  # the page to the left
    length, at = _number(page, at)
    if length > LONGEST_ON_PAGE[kind] or at + length > PAGE_BYTES:
        message = "the row does not end on this page"
        raise ValueError(message)
    key = 0
    if kind == TABLE_LEAF:
        key, at = _number(page, at)
    return key, _values(page, at)


def _values(page: bytes, begin: int) -> Row:
    """The values of the record that begins there."""
    length, at = _number(page, begin)
    if length > LONGEST_HEAD:
        message = "a row of ours has not that many values"
        raise ValueError(message)
    body = begin + length
    values: list[object] = []
    while at < begin + length:
        code, at = _number(page, at)
        size = INTEGER_BYTES[code] if code < 7 else _size_of(code)
        values.append(_value(code, page[body : body + size]))
        body += size
    return tuple(values)


def _size_of(code: int) -> int:
    if code < 12:
        return 8 if code == 7 else 0
    return (code - 12) // 2


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
