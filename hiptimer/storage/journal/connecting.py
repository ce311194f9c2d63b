"""Connections to a journal's file, as SQLite is to treat it."""

from __future__ import annotations

import os
import sqlite3
from enum import StrEnum
from pathlib import Path
from urllib.parse import quote

from hiptimer.files import close_file
from hiptimer.storage.journal.faults import ROW_FAULTS, Fault, fault_of
from hiptimer.storage.journal.names import COMPANIONS, companion

PATIENCE_SECONDS = 0.25
"""How long a step waits for another process; the window stands still for it."""


class Access(StrEnum):
    """What a connection may do with the file. A frozen file is one that nobody is changing."""

    CREATE = "mode=rwc"
    READ = "mode=ro"
    FROZEN = "mode=ro&immutable=1"


def connect(path: Path, access: Access = Access.CREATE) -> sqlite3.Connection:
    """A connection without transactions of its own. Raises `sqlite3.Error`."""
    is_new = access is Access.CREATE and not path.exists()
    connection = sqlite3.connect(
        f"{_uri(path)}?{access}", uri=True, timeout=PATIENCE_SECONDS, isolation_level=None
    )
    if is_new:
        close_file(path)  # before SQLite makes the files beside it, which get its mode
    return connection


def connect_to_read(path: Path) -> sqlite3.Connection:
    """A connection that changes neither the file nor anything beside it. Raises `sqlite3.Error`.

    Where another process has the file open its latest changes are seen.
    """
    if any(companion(path, ending).exists() for ending in COMPANIONS):
        connection = connect(path, Access.READ)
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except ROW_FAULTS as error:
            connection.close()
            if fault_of(error) is Fault.BUSY:
                raise
        else:
            return connection
    return connect(path, Access.FROZEN)


def set_up_writing(connection: sqlite3.Connection) -> None:
    """See to it that a committed step survives a power cut. Raises `sqlite3.Error`."""
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    # On macOS a plain flush leaves the data in the drive's own memory.
    connection.execute("PRAGMA fullfsync = ON")


def _uri(path: Path) -> str:
    absolute = quote(os.fsencode(path.absolute().as_posix()))
    return f"file://{absolute}" if absolute.startswith("/") else f"file:///{absolute}"
