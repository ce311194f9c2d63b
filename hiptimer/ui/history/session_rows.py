"""Rows of sessions: the routine, when, how long, how it felt, and the sides."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from hiptimer.journal.ports import SessionLine
from hiptimer.journal.records import Feeling, SessionState
from hiptimer.ui.history import dates
from hiptimer.ui.history.amounts import clock, duration, exact_duration
from hiptimer.ui.history.rows import STRONG, RowPainter
from hiptimer.ui.history.side_text import SideText, side_texts, write_sides
from hiptimer.ui.theme import BODY

translate = QCoreApplication.translate


class SessionRow(Struct, frozen=True):
    """One session of the list."""

    line: SessionLine
    when: str
    length: str
    sides: tuple[SideText, ...]
    state: str
    feeling: str
    words: str


def session_row(line: SessionLine, now: datetime) -> SessionRow:
    """What the list shows of a session at `now`."""
    when = dates.short_moment(line.started, now.date())
    state = _standing(line, now)
    feeling = feeling_words(line.feeling)
    spoken = [each.text for each in side_texts(line.work, exact_duration)]
    parts = (line.name, when, duration(line.lasted), *spoken, state, feeling)
    return SessionRow(
        line,
        when,
        duration(line.lasted),
        side_texts(line.work, clock),
        state,
        feeling,
        ", ".join(part for part in parts if part),
    )


def _standing(line: SessionLine, now: datetime) -> str:
    """Why it is in no sum; else how it ended, where that is worth a word."""
    if line.is_demonstration:
        return translate("History", "Demonstration")
    if line.started > now:
        return translate("History", "Dated later than now")
    if line.state is SessionState.FINISHED and not line.counts:
        return translate("History", "Mostly skipped")
    return state_words(line.state)


def state_words(state: SessionState) -> str:
    """How a session ended, where that is worth a word."""
    match state:
        case SessionState.FINISHED:
            return ""
        case SessionState.STOPPED:
            return translate("History", "Stopped early")
        case SessionState.RUNNING:
            return translate("History", "Not ended yet")


def feeling_words(feeling: Feeling | None) -> str:
    """How a session felt, where that was said."""
    match feeling:
        case Feeling.LOOSER:
            return translate("History", "felt looser")
        case Feeling.SAME:
            return translate("History", "felt the same")
        case Feeling.SORE:
            return translate("History", "felt sore")
        case None:
            return ""


class SessionPainter(RowPainter):
    """Three lines: what and how long, when and how it felt, the sides and how it ended."""

    HEIGHT: ClassVar[float] = 82

    def draw_row(self, painter: QPainter, area: QRectF, row: object) -> None:
        """Draw the three lines of a row."""
        assert isinstance(row, SessionRow)
        tokens = self.theme.tokens
        strong = self.ink(tokens.ink, BODY, STRONG)
        muted = self.ink(tokens.muted)
        room = self.write(painter, self.line(area, 9), row.length, strong, right=True)
        self.write(painter, room, row.line.name, strong)
        room = self.write(painter, self.line(area, 31), row.feeling, muted, right=True)
        self.write(painter, room, row.when, muted)
        # What was held stands whole; how it ended gives way.
        room = write_sides(self, painter, self.line(area, 52), row.sides)
        self.write(painter, room, row.state, self.ink(tokens.warning_ink), right=True)
