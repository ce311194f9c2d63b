"""What is wrong with a journal's file, before anything is done with it.

A look at the header and the tables costs next to nothing and is made each time. All pages and
rows are gone through where the file is small, or damage was met before; the pages also where it
was not closed (a power cut) and is not too large. SQLite itself leaves out whatever
follows a bad frame of its log, so the log of a file that was not closed is looked at past it:
https://www.sqlite.org/walformat.html.
"""

from __future__ import annotations

import sqlite3
import struct
import sys
from contextlib import closing, suppress
from pathlib import Path

from hiptimer.storage.journal.connecting import (
    JournalConnection,
    companion,
    connect_to_read,
    damage_mark,
    has_changes_beside,
    is_open_elsewhere,
    opened_plainly,
)
from hiptimer.storage.journal.disk_faults import ROW_FAULTS, DamagedRowError, Fault, fault_of
from hiptimer.storage.journal.rows import FIRST_OF_TODAY, VERSION, check_seal, select
from hiptimer.storage.journal.salvage import FRAME_BYTES, FRAME_HEADER_BYTES, LOG_HEADER_BYTES
from hiptimer.storage.journal.schema import TABLES_OF_VERSION, older_rows, version_of

MAGIC = b"SQLite format 3\0"
HEADER_BYTES = 100
ALL_TABLES = frozenset[str]().union(*TABLES_OF_VERSION.values())
LOST_PARTS = (
    "SELECT 1 FROM session WHERE"
    " steps <> (SELECT count(*) FROM step WHERE session = session.id) OR"
    " pauses <> (SELECT count(*) FROM pause WHERE session = session.id)"
)
NO_VERSION = 10_000
"""No file has a version like that, unless it is damaged."""
SMALL_BYTES = 8_000_000
"""Up to here all pages and rows are gone through each time: 3,900 sessions, of 0.1 ms each."""
QUICK_BYTES = 32_000_000
"""Up to here they are gone through where the file was not closed: a fraction of a second."""
LOG_SALTS, LOG_SALTS_IN_INDEX = slice(16, 24), slice(32, 40)
MOST_BEGINNINGS = 1_000
"""How often a log may have been begun again since what is still at its end was written."""


def fault_in(path: Path) -> Fault | None:
    """What is wrong with a journal: it is damaged, or newer than this program; None: nothing.

    Raises `OSError` and `sqlite3.Error` where it cannot be seen.
    """
    size = path.stat().st_size if path.exists() else 0
    if size == 0:
        return Fault.DAMAGED if has_changes_beside(path) else None
    header = _header(path)
    if not header.startswith(MAGIC) or len(header) < HEADER_BYTES:
        return Fault.DAMAGED
    if VERSION < int.from_bytes(header[60:64], "big") < NO_VERSION:
        return Fault.NEWER
    if not _is_as_we_write_it(header) or is_cut_short(path) or _has_damaged_log(path):
        return Fault.DAMAGED
    try:
        return _fault_inside(path, size)
    except ROW_FAULTS as error:
        if fault_of(error) is Fault.DAMAGED:
            return Fault.DAMAGED
        raise


def is_cut_short(path: Path) -> bool:
    """Whether pages are missing at the end of the file. Raises `OSError`."""
    header = _header(path)
    page = int.from_bytes(header[16:18], "big")
    pages = int.from_bytes(header[28:32], "big")
    # The number of pages only holds where both counters of changes agree; and with changes beside
    # the file its end may not have been written yet.
    if header[24:28] != header[92:96] or has_changes_beside(path):
        return False
    return path.stat().st_size < pages * (page if page > 1 else 65_536)


def is_whole(connection: sqlite3.Connection) -> bool:
    """Whether all pages of an open file fit together. Raises `sqlite3.Error`."""
    return connection.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"


def _fault_inside(path: Path, size: int) -> Fault | None:
    with closing(connect_to_read(path)) as connection:
        version = version_of(connection)
        if VERSION < version < NO_VERSION:
            return Fault.NEWER
        names = connection.rows("SELECT name FROM sqlite_master")
        found = frozenset(str(name) for (name,) in names)
        if found & ALL_TABLES != TABLES_OF_VERSION.get(version):
            return Fault.DAMAGED
        marked = damage_mark(path).exists()
        affordable = size <= (QUICK_BYTES if has_changes_beside(path) else SMALL_BYTES)
        if (marked or affordable) and not is_whole(connection):
            return Fault.DAMAGED
        if version and (marked or size <= SMALL_BYTES):
            _read_everything(connection, version)
    with suppress(OSError):
        damage_mark(path).unlink(missing_ok=True)
    return None


def _has_damaged_log(path: Path) -> bool:
    """Whether SQLite would leave out what was written to the log beside the file.

    Where another process has the file open its log is being written, and was looked at before.
    """
    log = companion(path, "-wal")
    if not has_changes_beside(path) or log.stat().st_size > QUICK_BYTES or is_open_elsewhere(path):
        return False
    index = companion(path, "-shm")
    return is_log_damaged(log.read_bytes(), index.read_bytes() if index.exists() else b"")


def _is_as_we_write_it(header: bytes) -> bool:
    """Whether what is the same in the header of each of our files is there."""
    formats, fractions, encoding = header[18:20], header[20:24], header[56:60]
    # The encoding is 0 until the first tables, which are made beside the file, come into it.
    known = encoding in (b"\0\0\0\0", b"\0\0\0\1")
    return formats in (b"\1\1", b"\2\2") and fractions == b"\0@  " and known


def _read_everything(connection: JournalConnection, version: int) -> None:
    if version < FIRST_OF_TODAY:
        older_rows(connection, version)
        return
    for table in TABLES_OF_VERSION[version]:
        for row in connection.rows(select(table)):
            check_seal(table, row)
    if connection.row("PRAGMA foreign_key_check") or connection.row(LOST_PARTS):
        message = "a session is there without all that belongs to it, or the other way round"
        raise DamagedRowError(message)


def _header(path: Path) -> bytes:
    with opened_plainly(path) as file:
        return file.read(HEADER_BYTES)


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
