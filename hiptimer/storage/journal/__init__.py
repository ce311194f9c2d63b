"""The journal in an SQLite file. Each computer writes only its own, and reads those beside it."""

from hiptimer.storage.journal.opening import open_journal
from hiptimer.storage.journal.sqlite_journal import SqliteJournal, UnkeptJournal

__all__ = ["SqliteJournal", "UnkeptJournal", "open_journal"]
