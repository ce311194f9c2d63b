"""The History page: reads the journal when it is shown, and shows what is chosen here."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from hiptimer.journal.ports import JournalUnavailableError
from hiptimer.journal.records import Feeling
from hiptimer.ui.history import wording
from hiptimer.ui.history.arrangement import HistoryContent
from hiptimer.ui.history.reader import BodySnapshot, Reader, SpanChoice, body_snapshot_of
from hiptimer.ui.language import translated
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.services import Services
from hiptimer.ui.widgets.card import Card
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName, pixmap
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.scroll_page import MARGINS, ScrollPage

ICON_SIZE = 56
WIDEST = 480
CENTRE = Qt.AlignmentFlag.AlignCenter


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
        self._services = services
        self._appearance = appearance
        self.reader = reader or Reader(services)
        self._snapshot = self.reader.nothing()
        self.warning = WarningLine(self)
        self._stack = QStackedWidget(self)
        self._content = HistoryContent(appearance, services.library, self._stack)
        self.overview, self.pane = self._content.overview, self._content.pane
        self._empty: EmptyHistory | None = None
        self._stack.addWidget(self._content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.warning)
        column.addWidget(self._stack, 1)
        self._listen()

    @property
    def empty(self) -> EmptyHistory:
        """What is shown before the first session."""
        if self._empty is None:
            self._empty = EmptyHistory(self._appearance)
            self._empty.button.clicked.connect(self.left)
            self._stack.addWidget(self._empty)
        return self._empty

    def refresh(self) -> None:
        """Read everything again."""
        if self._refresh_pictures():
            self._show_sessions()

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
        self.warning.hide()
        finds = True
        with self.warning.where_unavailable():
            finds = self.reader.finds_sessions()
        self._stack.setCurrentWidget(self._content if finds else self.empty)
        if finds:
            self._show_span()
            self._show_calendar()
        return finds

    def _show_span(self) -> None:
        """Show the pictures of the span; empty ones where the journal cannot be read."""
        reader = self.reader
        self.overview.head.show_span(reader.choice, reader.span, reader.today)
        self._snapshot = reader.nothing()
        with self.warning.where_unavailable():
            self._snapshot = reader.snapshot()
        week = reader.week()
        self.overview.show_snapshot(self._snapshot, self._read_body, week, reader.today)

    def _read_body(self) -> BodySnapshot:
        with self.warning.where_unavailable():
            return self.reader.body()
        return body_snapshot_of((), self._services.library)

    def _show_calendar(self) -> None:
        self.overview.calendar.show_years(self.reader.years, self.reader.year)
        with self.warning.where_unavailable():
            span, days = self.reader.calendar(self._snapshot)
            self.overview.calendar.show_days(span, days, self.reader.first_weekday)

    def _show_sessions(self) -> None:
        day = self.reader.day
        words = wording.whole_day(day) if day else self.tr("Enter opens one, Delete takes it away.")
        feed, now = self.reader.feed(), self.reader.now
        self.pane.sessions.show_sessions(feed, words, now, one_day=day is not None)

    def _on_span_chosen(self, value: str) -> None:
        self.reader.choice = SpanChoice(value)
        self.reader.day = None
        self.warning.hide()
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
        with self.warning.where_unavailable():
            session = self._services.journal.session(session_id)
            if session is not None:
                self.pane.open_session(session, self.reader.now)

    def _on_described(self, session_id: str, feeling: Feeling | None, note: str) -> None:
        with self.warning.where_unavailable():
            self._services.journal.describe(session_id, feeling, note)
            self.pane.sessions.show_again(self.reader.feed())

    def _on_deletion_asked(self, session_id: str) -> None:
        def restore() -> None:
            with self.warning.where_unavailable():
                self._services.journal.restore(session_id)
                self._count_again(session_id)

        with self.warning.where_unavailable():
            self._services.journal.delete(session_id)
            self._count_again(session_id)
            self.notice_asked.emit(self.tr("Session deleted."), self.tr("Undo"), restore)

    def _count_again(self, session_id: str) -> None:
        """There is a session less or more."""
        if self.pane.opened is not None and self.pane.opened.id == session_id:
            self.pane.close_session()
        if self._refresh_pictures():
            self.pane.sessions.show_again(self.reader.feed())
            if self.isVisible() and self.pane.opened is None:
                self.pane.sessions.list.setFocus(Qt.FocusReason.OtherFocusReason)

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
        calendar, sessions = self.overview.calendar, self.pane.sessions
        self.overview.head.spans.chosen.connect(self._on_span_chosen)
        calendar.year_chosen.connect(self._on_year_chosen)
        calendar.view.day_chosen.connect(self._on_day_chosen)
        sessions.all_days.clicked.connect(lambda: self._on_day_chosen(None))
        sessions.session_chosen.connect(self._on_session_chosen)
        sessions.failed.connect(self.warning.say)
        self.pane.described.connect(self._on_described)
        self.pane.deletion_asked.connect(self._on_deletion_asked)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._on_escape)


class WarningLine(QWidget):
    """Says above the history what could not be read or written; hidden until there is something."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._label = label(role=Role.WARNING, wraps=True)
        left, _, right, _ = MARGINS
        column = QVBoxLayout(self)
        column.setContentsMargins(left, 16, right, 0)
        column.addWidget(self._label)
        self.hide()

    @property
    def sentence(self) -> str:
        """What it says, or nothing."""
        return "" if self.isHidden() else self._label.text()

    def say(self, sentence: str) -> None:
        """Say `sentence` until it is hidden."""
        self._label.setText(sentence)
        self.show()

    @contextmanager
    def where_unavailable(self) -> Generator[None]:
        """End what is done in this context, and say why, where the journal cannot be had."""
        try:
            yield
        except JournalUnavailableError as error:
            self.say(translated(error.message))


class EmptyHistory(ScrollPage):
    """What stands here before the first session: a friendly sentence, and `button` to Today."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._icon = QLabel()
        self._icon.setAlignment(CENTRE)
        self.button = IconButton(appearance, IconName.TODAY, self.tr("Go to Today"), look="primary")
        title = label(self.tr("No sessions yet"), Role.LARGE, wraps=True)
        text = label(
            self.tr(
                "After your first session this page shows when you practised, for how long, and "
                "whether the left and the right hip keep up with each other."
            ),
            Role.MUTED,
            wraps=True,
        )
        self._card = Card()
        column = QVBoxLayout(self._card)
        column.setContentsMargins(40, 36, 40, 36)
        column.setSpacing(10)
        for part in (self._icon, title, text):
            part.setAlignment(CENTRE)
            column.addWidget(part)
        column.addSpacing(8)
        column.addWidget(self.button, 0, CENTRE)
        self.column.addWidget(label(self.tr("History"), Role.TITLE))
        self.column.addStretch(1)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._card, WIDEST)
        middle.addStretch(1)
        self.column.addLayout(middle)
        self.column.addStretch(2)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()

    def _on_appearance_changed(self) -> None:
        theme = self._appearance.theme
        size = theme.px(ICON_SIZE)
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(pixmap(IconName.HISTORY, theme.tokens.brand, size, ratio))
        self._card.setMaximumWidth(theme.px(WIDEST))
