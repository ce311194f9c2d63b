"""Puts a journal with what can be recovered in the place of a damaged one, which is kept."""

from __future__ import annotations

from pathlib import Path

from hiptimer.storage.journal.book import book_of
from hiptimer.storage.journal.connecting import connect
from hiptimer.storage.journal.migrating import bring_up_to_date
from hiptimer.storage.journal.names import (
    COMPANIONS,
    companion,
    damage_mark,
    dated,
    fresh_path,
    set_aside,
)
from hiptimer.storage.journal.notices import keep_notice, kept_notices
from hiptimer.storage.journal.salvage import salvaged
from hiptimer.storage.journal.sessions import add_session
from hiptimer.storage.journal.under_way import keep_plan


def repair(path: Path) -> str:
    """Recover what can be, and say what was done.

    Raises `OSError` and `sqlite3.Error`; the damaged file is where it was then.
    """
    fresh = fresh_path(path)
    part = fresh.with_name(f"{fresh.name}.part")
    for leftover in (part, companion(part, "-journal")):
        leftover.unlink(missing_ok=True)
    count = _recover(path, part)
    # From here on a start that finds the file missing takes the fresh one.
    part.replace(fresh)
    aside = set_aside(path)
    sentence = _sentence(count, aside)
    keep_notice(aside, sentence)
    fresh.rename(path)
    damage_mark(path).unlink(missing_ok=True)
    return sentence


def finish_repair(path: Path) -> str:
    """Go on with a repair that was cut off between its last steps; what was done, if anything.

    Raises `OSError`.
    """
    fresh = fresh_path(path)
    if not fresh.exists():
        return ""
    if path.exists():
        fresh.unlink()
        return ""
    if any(companion(path, ending).exists() for ending in COMPANIONS):
        set_aside(path)
    sentence = "The journal was damaged and has been repaired. The damaged file is kept beside it."
    if not kept_notices(path):
        keep_notice(dated("damaged", path), sentence)
    fresh.rename(path)
    return sentence


def _recover(path: Path, part: Path) -> int:
    """Write all sessions that can be read to a new file; how many these are."""
    connection = connect(part)
    try:
        bring_up_to_date(connection)
        book = book_of(connection)
        book.run("BEGIN")
        count = 0
        for session, unfinished in salvaged(path):
            key = add_session(book, session)
            if unfinished is not None:
                keep_plan(book, key, session.id, unfinished.plan, unfinished.place)
            count += 1
        book.run("COMMIT")
    finally:
        connection.close()
    return count


def _sentence(count: int, aside: Path) -> str:
    recovered = {
        0: "nothing could be read from it",
        1: "1 session was recovered",
    }.get(count, f"{count} sessions were recovered")
    return f"The journal was damaged: {recovered}. The damaged file is kept as {aside.name}."
