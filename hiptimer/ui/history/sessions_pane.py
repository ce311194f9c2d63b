"""The card with the sessions: the list of them, the newest first, or one of them in full."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, ClassVar

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QPushButton, QStackedLayout, QVBoxLayout, QWidget

from hiptimer.journal.ports import SessionLine
from hiptimer.journal.records import Feeling, SessionRecord, SessionState
from hiptimer.ports.carrier import Carrier
from hiptimer.training.library import Library
from hiptimer.ui.history import wording
from hiptimer.ui.history.charts import write_sides
from hiptimer.ui.history.wording import SideText, duration, side_texts
from hiptimer.ui.look.theme import BODY, Appearance
from hiptimer.ui.widgets.card import Card
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.keeping_focus import let_go_of_focus
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.layouts import STRETCH, beside, in_column, in_row, widget_of
from hiptimer.ui.widgets.row_list import STRONG, RowList, RowModel, RowPainter

if TYPE_CHECKING:
    from hiptimer.ui.history.session_view import SessionView

PADDING, ROW_PADDING = 20, 10

translate = QCoreApplication.translate


class SessionsPane(Card):
    """Shows the list first; the view of one session is built when the first one is opened."""

    session_chosen = Signal(str)
    """A person wants to open a session; the value is its id."""

    described = Signal(str, object, str)
    """A session's id, and how it felt: a `Feeling` or None, and a note."""

    deletion_asked = Signal(str)
    """A person wants a session to be taken away; the value is its id."""

    taking_asked = Signal(str, object)
    """A person wants a session elsewhere: the key of the carrier, and the `SessionRecord`."""

    def __init__(
        self,
        appearance: Appearance,
        library: Library,
        carriers: Sequence[Carrier],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._appearance, self._carriers = appearance, carriers
        self._library = library
        self._session: SessionView | None = None
        self.back = IconButton(appearance, IconName.LEFT, self.tr("Overview"), look="plain")
        self._words = label(role=Role.MUTED, wraps=True)
        self.all_days = QPushButton(self.tr("Show all days"))
        self.all_days.setProperty("look", "chip")
        painter = SessionPainter(appearance, can_be_chosen=True)
        self.list = RowList(appearance, self.tr("Sessions"), painter)
        self._model = RowModel(lambda line: session_row(line, self._now, library))
        self.list.setModel(self._model)
        self._now = datetime.max.replace(tzinfo=UTC)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(1, 1, 1, 1)
        self._stack.addWidget(widget_of(self._listing()))
        self.list.row_chosen.connect(lambda row: self.session_chosen.emit(row.line.id))

    @property
    def opened(self) -> SessionRecord | None:
        return self.session.session if self._stack.currentIndex() else None

    @property
    def session(self) -> SessionView:
        if self._session is None:
            from hiptimer.ui.history.session_view import SessionView  # seldom shown

            self._session = SessionView(self._appearance, self._library, self._carriers)
            self._session.back.clicked.connect(self.close_session)
            self._session.form.described.connect(self._on_described)
            self._session.along.asked.connect(self._on_taking_asked)
            self._session.delete.clicked.connect(self._ask_for_deletion)
            self._stack.addWidget(self._session)
        return self._session

    def open_session(self, session: SessionRecord, now: datetime) -> None:
        """Show one session as it stands at `now`."""
        self.session.show_session(session, now)
        let_go_of_focus(self)
        self._stack.setCurrentWidget(self.session)
        self.session.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_session(self) -> None:
        """Show the list again, where it was."""
        if self.opened is not None:
            let_go_of_focus(self)
            self._stack.setCurrentIndex(0)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_sessions(
        self, lines: Sequence[SessionLine], words: str, now: datetime, *, all_days: bool
    ) -> None:
        """List sessions, of which `words` says what they are."""
        self._now = now
        self.all_days.setVisible(not all_days)
        nothing = "" if lines else self.tr("No session in this time.")
        parts = (nothing,) if nothing and all_days else (words, nothing)
        self._words.setText("\n".join(filter(None, parts)))
        self._model.show_listed(lines)
        self.list.scrollToTop()

    def show_again(self, lines: Sequence[SessionLine]) -> None:
        """List the same sessions after a change to one of them, with the keyboard where it was."""
        place, scrolled = self.list.currentIndex().row(), self.list.verticalScrollBar().value()
        self._model.show_listed(lines)
        if place >= 0 and lines:
            self.list.setCurrentIndex(self._model.index(min(place, len(lines) - 1)))
        self.list.verticalScrollBar().setValue(scrolled)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes a session away, unless it is pressed in the note."""
        if event.key() == Qt.Key.Key_Delete:
            self._ask_for_deletion()
        else:
            super().keyPressEvent(event)

    def _ask_for_deletion(self) -> None:
        """Of the session that is open, else of that on which the keyboard is."""
        row, opened = self.list.row, self.opened
        if opened is not None:
            self.deletion_asked.emit(opened.id)
        elif isinstance(row, SessionRow):
            self.deletion_asked.emit(row.line.id)

    def _on_described(self, feeling: Feeling | None, note: str) -> None:
        if self.session.session is not None:
            self.described.emit(self.session.session.id, feeling, note)

    def _on_taking_asked(self, key: str) -> None:
        if self.session.session is not None:
            self.taking_asked.emit(key, self.session.session)

    def _listing(self) -> QVBoxLayout:
        title = label(self.tr("Sessions"), Role.LARGE)
        title.setBuddy(self.list)
        named = beside(title, self.all_days, spacing=8, least_letters=10)
        head = in_column(named, self._words, spacing=4, margins=(PADDING, 0, PADDING, 0))
        back = in_row(self.back, STRETCH, margins=(ROW_PADDING, 0, ROW_PADDING, 0))
        rows = in_column(self.list, margins=(ROW_PADDING, 0, 4, 0))
        margins = (0, PADDING - 4, 0, PADDING // 2)
        return in_column(back, head, (rows, 1), spacing=8, margins=margins)


class SessionRow(Struct, frozen=True):
    """One session of the list."""

    line: SessionLine
    when: str
    length: str
    sides: tuple[SideText, ...]
    state: str
    feeling: str
    words: str


def session_row(line: SessionLine, now: datetime, library: Library) -> SessionRow:
    """What the list shows of a session at `now`."""
    line = replace(line, name=library.routine_name(line.routine, line.name))
    when = wording.short_moment(line.started, now.date())
    state, feeling = _standing(line, now), wording.feeling_words(line.feeling)
    length, sides = duration(line.lasted), side_texts(line.work, wording.clock)
    spoken = [each.text for each in side_texts(line.work, wording.exact_duration)]
    words = ", ".join(filter(None, (line.name, when, length, *spoken, state, feeling)))
    return SessionRow(line, when, length, sides, state, feeling, words)


def _standing(line: SessionLine, now: datetime) -> str:
    """Why it is in no sum; else how it ended, where that is worth a word."""
    if line.is_demonstration:
        return translate("History", "Demonstration")
    if line.started > now:
        return translate("History", "Dated later than now")
    if line.state is SessionState.FINISHED and not line.counts:
        return translate("History", "Mostly skipped")
    return wording.state_words(line.state)


class SessionPainter(RowPainter):
    """Three lines: what and how long, when and how it felt, the sides and how it ended."""

    HEIGHT: ClassVar[float] = 82

    def draw_row(self, painter: QPainter, area: QRectF, row: object) -> None:
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
        self.write(painter, room, row.state, self.ink(tokens.warm_ink), right=True)
