"""The History page: reads the journal when it is shown, and shows what is chosen here."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from hiptimer.journal.ports import JournalUnavailableError
from hiptimer.ui.history import dates
from hiptimer.ui.history.changes import Changes
from hiptimer.ui.history.content import HistoryContent
from hiptimer.ui.history.empty import EmptyHistory
from hiptimer.ui.history.reader import Reader
from hiptimer.ui.history.snapshot import BodySnapshot, body_snapshot_of
from hiptimer.ui.history.spans import SpanChoice
from hiptimer.ui.history.warning_line import WarningLine
from hiptimer.ui.services import Services
from hiptimer.ui.theme import Appearance
from hiptimer.ui.told import told


class HistoryPage(QWidget):
    """What is looked at is chosen here, and kept in `reader`, which a later page can go on with."""

    left = Signal()
    """A person wants to go to Today."""

    notice_asked = Signal(str, str, object)
    """Something was done that can be undone: a sentence, a button's text, and what it calls."""

    def __init__(
        self,
        services: Services,
        appearance: Appearance,
        parent: QWidget | None = None,
        reader: Reader | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "page")
        self._library = services.library
        self._appearance = appearance
        self.reader = reader or Reader(services)
        self._changes = Changes(services, self)
        self._snapshot = self.reader.nothing()
        self._warning = WarningLine(self)
        self._stack = QStackedWidget(self)
        self._content = HistoryContent(appearance, services.library, self._stack)
        self.overview, self.pane = self._content.overview, self._content.pane
        self._empty: EmptyHistory | None = None
        self._lay_out()
        self._listen()

    @property
    def warning(self) -> str:
        """What could not be read or written, or nothing."""
        return self._warning.sentence

    @property
    def empty(self) -> EmptyHistory:
        """What is shown before the first session."""
        if self._empty is None:
            self._empty = EmptyHistory(self._appearance)
            self._empty.today_asked.connect(self.left)
            self._stack.addWidget(self._empty)
        return self._empty

    def refresh(self) -> None:
        """Read everything anew."""
        if self._refresh_pictures():
            self._show_sessions()

    def settle(self) -> None:
        """Keep what has been written about the open session: the page is being left."""
        self.pane.settle()

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget the day that was looked at: whoever comes back begins with all of them."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.reader.day = None

    def showEvent(self, event: QShowEvent) -> None:
        """Show what has been done since, and put the focus on the choice of a span."""
        super().showEvent(event)
        if event.spontaneous():
            return
        self.refresh()
        shown = self._stack.currentWidget()
        target = self.overview.head.spans if shown is self._content else self.empty.button
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh_pictures(self) -> bool:
        """Read all but the list of sessions; whether there is anything to list."""
        self._warning.hide()
        try:
            finds = self.reader.finds_sessions()
        except JournalUnavailableError as error:
            self._warning.say(told(str(error)))
            finds = True
        self._stack.setCurrentWidget(self._content if finds else self.empty)
        if finds:
            self._show_span()
            self._show_calendar()
        return finds

    def _show_span(self) -> None:
        """Show the pictures of the span; empty ones where the journal cannot be read."""
        reader = self.reader
        self.overview.head.show_span(reader.choice, reader.span, reader.today)
        try:
            self._snapshot = reader.snapshot()
        except JournalUnavailableError as error:
            self._warning.say(told(str(error)))
            self._snapshot = reader.nothing()
        week = reader.week()
        self.overview.show_snapshot(self._snapshot, self._read_body, week, reader.today)

    def _read_body(self) -> BodySnapshot:
        try:
            return self.reader.body()
        except JournalUnavailableError as error:
            self._warning.say(told(str(error)))
            return body_snapshot_of((), self._library)

    def _show_calendar(self) -> None:
        self.overview.calendar.show_years(self.reader.years, self.reader.year)
        try:
            span, days = self.reader.calendar(self._snapshot)
        except JournalUnavailableError as error:
            self._warning.say(told(str(error)))
        else:
            self.overview.calendar.show_days(span, days, self.reader.first_weekday)

    def _show_sessions(self) -> None:
        day = self.reader.day
        words = dates.whole_day(day) if day else self.tr("Enter opens one, Delete takes it away.")
        feed, now = self.reader.feed(), self.reader.now
        self.pane.sessions.show_sessions(feed, words, now, one_day=day is not None)

    def _on_span_chosen(self, value: str) -> None:
        self.reader.choice = SpanChoice(value)
        self.reader.day = None
        self._warning.hide()
        self._show_span()
        self._show_sessions()

    def _on_year_chosen(self, year: int | None) -> None:
        self.reader.year = year
        self._show_calendar()

    def _on_day_chosen(self, day: date | None) -> None:
        self.reader.day = day
        self.pane.close_session()
        self._show_sessions()
        if day is not None:
            self._content.show_pane()
        self.pane.sessions.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_session_chosen(self, session_id: str) -> None:
        session = self._changes.read(session_id)
        if session is not None:
            self.pane.open_session(session, self.reader.now)

    def _on_described(self) -> None:
        self.pane.sessions.show_again(self.reader.feed())

    def _on_counted_anew(self, session_id: str) -> None:
        if self.pane.opened is not None and self.pane.opened.id == session_id:
            self.pane.close_session()
        if self._refresh_pictures():
            self.pane.sessions.show_again(self.reader.feed())
            if self.isVisible() and self.pane.opened is None:
                self.pane.sessions.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_deleted(self, undo: object) -> None:
        self.notice_asked.emit(self.tr("Session deleted."), self.tr("Undo"), undo)

    def _on_escape(self) -> None:
        """Go back by one step."""
        if self.pane.opened is not None:
            self.pane.close_session()
        elif self.reader.day is not None:
            self._on_day_chosen(None)
        elif self._content.hides_overview:
            self._content.show_overview()
        else:
            self.left.emit()

    def _listen(self) -> None:
        changes, sessions = self._changes, self.pane.sessions
        self.overview.head.span_chosen.connect(self._on_span_chosen)
        self.overview.calendar.year_chosen.connect(self._on_year_chosen)
        self.overview.calendar.day_chosen.connect(self._on_day_chosen)
        sessions.all_asked.connect(lambda: self._on_day_chosen(None))
        sessions.session_chosen.connect(self._on_session_chosen)
        self.pane.described.connect(changes.describe)
        self.pane.deletion_asked.connect(changes.delete)
        changes.described.connect(self._on_described)
        changes.counted_anew.connect(self._on_counted_anew)
        changes.deleted.connect(self._on_deleted)
        for source in (sessions, changes):
            source.failed.connect(self._warning.say)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._on_escape)

    def _lay_out(self) -> None:
        self._stack.addWidget(self._content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._warning)
        column.addWidget(self._stack, 1)
