"""The list of sessions, the newest first; of a span, or of one day."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import ClassVar

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hiptimer.journal.ports import JournalUnavailableError, SessionLine
from hiptimer.journal.records import Feeling, SessionState
from hiptimer.training.library import Library
from hiptimer.ui.history import wording
from hiptimer.ui.history.reader import SessionFeed
from hiptimer.ui.history.wording import (
    SideText,
    clock,
    duration,
    exact_duration,
    side_texts,
    write_sides,
)
from hiptimer.ui.look.theme import BODY, Appearance
from hiptimer.ui.told import told
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.row_list import STRONG, RowList, RowModel, RowPainter
from hiptimer.ui.widgets.side_by_side import SideBySide

PADDING, ROW_PADDING = 20, 10

translate = QCoreApplication.translate


class SessionsView(QWidget):
    """Reads a page of sessions at a time, as far as they are scrolled to."""

    session_chosen = Signal(str)
    """A person wants to open a session; the value is its id."""

    deletion_asked = Signal(str)
    """A person wants a session to be taken away; the value is its id."""

    all_asked = Signal()
    """A person wants to see the other days again."""

    left = Signal()
    """A person wants to go back to the pictures."""

    failed = Signal(str)
    """The journal could not be read; the value is a sentence to show."""

    def __init__(self, appearance: Appearance, library: Library) -> None:
        super().__init__()
        self._library = library
        self._back = IconButton(appearance, IconName.LEFT, self.tr("Overview"), look="plain")
        self._words = label(role=Role.MUTED, wraps=True)
        self._all = QPushButton(self.tr("Show all days"))
        self._all.setProperty("look", "chip")
        painter = SessionPainter(appearance, can_be_chosen=True)
        self.list = RowList(appearance, self.tr("Sessions"), painter)
        self._model = RowModel(self._row)
        self.list.setModel(self._model)
        self._feed: SessionFeed | None = None
        self._now = datetime.max.replace(tzinfo=UTC)
        self._lay_out()
        self._back.clicked.connect(self.left)
        self._all.clicked.connect(self.all_asked)
        self.list.row_chosen.connect(self._on_row_chosen)

    def show_sessions(self, feed: SessionFeed, words: str, now: datetime, *, one_day: bool) -> None:
        """Show the sessions of `feed`, of which `words` says what they are."""
        self._feed = feed
        self._now = now
        self._all.setVisible(one_day)
        lines = self._more()
        self._words.setText(words if lines else self.tr("No session in this time."))
        self._model.show_listed(lines, self._more)
        self.list.scrollToTop()

    def show_again(self, feed: SessionFeed) -> None:
        """Show the same sessions as far as before, after a change to one of them."""
        place, scrolled = self.list.currentIndex().row(), self.list.verticalScrollBar().value()
        wanted = len(self._model.listed)
        self._feed = feed
        lines = fresh = self._more()
        while fresh and len(lines) < wanted:
            fresh = self._more()
            lines += fresh
        self._model.show_listed(lines, self._more)
        if place >= 0 and lines:
            self.list.setCurrentIndex(self._model.index(min(place, len(lines) - 1)))
        self.list.verticalScrollBar().setValue(scrolled)

    def set_alone(self, *, alone: bool) -> None:
        """Whether there is a way back to the pictures, as they are not beside it."""
        self._back.setVisible(alone)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the session away on which the keyboard is."""
        row = self.list.row
        if event.key() == Qt.Key.Key_Delete and isinstance(row, SessionRow):
            self.deletion_asked.emit(row.line.id)
        else:
            super().keyPressEvent(event)

    def _row(self, line: SessionLine) -> SessionRow:
        name = self._library.routine_name(line.routine, line.name)
        return session_row(replace(line, name=name), self._now)

    def _more(self) -> list[SessionLine]:
        try:
            return list(self._feed.more()) if self._feed else []
        except JournalUnavailableError as error:
            self._feed = None
            self.failed.emit(told(str(error)))
            return []

    def _lay_out(self) -> None:
        title = label(self.tr("Sessions"), Role.LARGE)
        title.setBuddy(self.list)
        head = QVBoxLayout()
        head.setContentsMargins(PADDING, 0, PADDING, 0)
        head.setSpacing(4)
        row = SideBySide(spacing=8, least_letters=10)
        row.addWidget(title)
        row.addWidget(self._all)
        head.addLayout(row)
        head.addWidget(self._words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, PADDING - 4, 0, PADDING // 2)
        column.setSpacing(8)
        back = QHBoxLayout()
        back.setContentsMargins(ROW_PADDING, 0, ROW_PADDING, 0)
        back.addWidget(self._back)
        back.addStretch(1)
        column.addLayout(back)
        column.addLayout(head)
        rows = QVBoxLayout()
        rows.setContentsMargins(ROW_PADDING, 0, 4, 0)
        rows.addWidget(self.list)
        column.addLayout(rows, 1)

    def _on_row_chosen(self, row: SessionRow) -> None:
        self.session_chosen.emit(row.line.id)


# FOLDED session_rows.py: Rows of sessions: the routine, when, how long, how it felt, and the sides.


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
    when = wording.short_moment(line.started, now.date())
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
