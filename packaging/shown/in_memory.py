"""A journal for tools that look at the program: it is gone when they end."""

from __future__ import annotations

import os
from pathlib import Path

from hiptimer.storage.journal.database import DatabaseInMemory
from hiptimer.storage.journal.notices import Notices
from hiptimer.storage.journal.sqlite_journal import SqliteJournal


def journal_in_memory() -> SqliteJournal:
    """An empty one."""
    return SqliteJournal(DatabaseInMemory(), "this", Notices(Path(os.devnull)))
