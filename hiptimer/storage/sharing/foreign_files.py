"""Interval files of other timers as shared routines, read as if they were hostile.

By the ending of its name a file is a table or JSON; what is in it decides whether it is a journal
of HipTimer's own, which is taken in elsewhere.
"""

from __future__ import annotations

import re
from pathlib import Path

from hiptimer.messages import Message
from hiptimer.storage.sharing.archive import RefusalError, shown
from hiptimer.storage.sharing.bounded import bytes_of, json_of
from hiptimer.texts import text_of_sheet
from hiptimer.training.foreign.making import shared_of
from hiptimer.training.foreign.rows import timer_of_table
from hiptimer.training.foreign.timers import EXPECTED, JOURNAL, NoTimerError, Timer, timer_in
from hiptimer.training.sharing import Shared, SharedRefusedError

TABLE_ENDINGS = (".csv", ".tsv")
FOREIGN_ENDINGS = (*TABLE_ENDINGS, ".json")
MOST_BYTES = 4_000_000
LOOKED_AT = 65_536
"""Bytes in which a journal has said that it is one."""
OF_A_JOURNAL = re.compile(rb'"(?:schema"\s*:\s*"hiptimer-|sessions"\s*:)')
JOURNAL_COLUMNS = frozenset({"session", "started", "first_side", "exercise"})
SEPARATED = re.compile(r"[,;\t|\"\s]+")


def is_foreign(path: str) -> bool:
    """Whether a file of that name is read as another timer's."""
    return path.lower().endswith(FOREIGN_ENDINGS)


def is_journal(path: Path) -> bool:
    """Whether a JSON or CSV file looks like a journal, be it damaged or not.

    Raises `SharedRefusedError` for one that cannot be read.
    """
    try:
        data = bytes_of(path, LOOKED_AT)
    except RefusalError as error:
        raise SharedRefusedError(shown(path.name)[1:-1], error.message) from error
    return _is_journal(path.name, data)


def read_foreign(path: Path) -> Shared:
    """The routine that another timer's file becomes. Raises `SharedRefusedError`."""
    called = shown(path.name)[1:-1]
    try:
        return shared_of(_timer_of(path.name, bytes_of(path, MOST_BYTES)), called)
    except UnicodeDecodeError as error:
        raise SharedRefusedError(called, EXPECTED) from error
    except (RefusalError, NoTimerError) as error:
        raise SharedRefusedError(called, error.message) from error


def _timer_of(name: str, data: bytes) -> Timer:
    if len(data) > MOST_BYTES:
        raise RefusalError(Message("it has more than {count} MB", count=MOST_BYTES // 10**6))
    if _is_journal(name, data):
        raise RefusalError(JOURNAL)
    if name.lower().endswith(TABLE_ENDINGS):
        return timer_of_table(text_of_sheet(data))
    return timer_in(json_of(data))


def _is_journal(name: str, data: bytes) -> bool:
    data = data[:LOOKED_AT].replace(b"\0", b"")  # of UTF-16
    if not name.lower().endswith(TABLE_ENDINGS):
        return OF_A_JOURNAL.search(data) is not None
    lines = data.decode("utf-8", "ignore").lstrip("\ufeff").splitlines()
    heads = ({*SEPARATED.split(each.casefold())} for each in lines[:2])  # one may be "sep=;"
    return any(len(each & JOURNAL_COLUMNS) > 1 for each in heads)
