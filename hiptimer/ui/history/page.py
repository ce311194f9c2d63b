"""The History page: pictures and sessions side by side, or one in place of the other."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from hiptimer.journal.ports import JournalUnavailableError, SessionLine
from hiptimer.journal.records import Feeling
from hiptimer.messages import ExplainedError
from hiptimer.ports.carrier import Carrier
from hiptimer.training.library import Library
from hiptimer.ui.history import wording
from hiptimer.ui.history.overview import Overview
from hiptimer.ui.history.reader import BodySnapshot, Reader, Span, SpanChoice, body_snapshot_of
from hiptimer.ui.history.sessions_pane import SessionsPane
from hiptimer.ui.language import translated
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.services import Services
from hiptimer.ui.widgets.file_chooser import JOURNAL_KINDS, JOURNAL_NAME, FileChooser
from hiptimer.ui.widgets.keeping_focus import let_go_of_focus
from hiptimer.ui.widgets.labels import Role, label, show_words
from hiptimer.ui.widgets.layouts import UNLIMITED, in_column, in_row
from hiptimer.ui.widgets.measuring_line import MeasuringLine
from hiptimer.ui.widgets.scroll_page import MARGINS
from hiptimer.ui.widgets.shortcuts import add_shortcut

if TYPE_CHECKING:
    from hiptimer.ui.history.empty import EmptyHistory

MARGIN, GAP = 32, 20
PANE_SHARE = 0.3
LEAST_PANE, WIDEST_PANE = 330, 440
LEAST_OVERVIEW, WIDEST_OVERVIEW = 600, 1400
LEAST_FOR_TWO, LEAST_FOR_TILES = 1000, 510
"""Pixels at 100 %."""


class HistoryPage(QWidget):
    """What is looked at is chosen here, and kept in `reader`, which a later page can go on with."""

    left = Signal()
    """A person wants to go to Today."""

    measuring_asked = Signal()
    """A person wants to measure their hips; it takes no value."""

    taking_asked = Signal(str, object)
    """A person wants a session elsewhere: the key of the carrier, and the `SessionRecord`."""

    notice_asked = Signal(str, str, object)
    """Something was done that can be undone: a sentence, a button's text, and what it calls."""

    def __init__(
        self,
        services: Services,
        appearance: Appearance,
        reader: Reader | None = None,
        chooser: FileChooser | None = None,
    ) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self._services = services
        self._appearance = appearance
        self.export = JournalExport(self, services, chooser or FileChooser(), self._warn)
        self.export.done.connect(self.notice_asked)
        self.reader = reader or Reader(services)
        self._snapshot = self.reader.nothing()
        self.warning = label(role=Role.WARNING, wraps=True)
        self.warning.setContentsMargins(MARGINS[0], 16, MARGINS[2], 0)
        self.warning.hide()
        self._stack = QStackedWidget(self)
        self.measuring = self._measuring_line()
        library = services.library
        taking = services.taking
        carriers = taking.done if taking is not None else ()
        self._content = HistoryContent(
            *(appearance, library, carriers, self.measuring, self._stack)
        )
        self.overview, self.pane = self._content.overview, self._content.pane
        self._empty: EmptyHistory | None = None
        self._stack.addWidget(self._content)
        in_column(self.warning, (self._stack, 1), on=self, spacing=0)
        calendar, pane = self.overview.calendar, self.pane
        self.overview.head.spans.chosen.connect(self._on_span_chosen)
        self.overview.head.export.setVisible(services.data is not None)
        self.overview.head.export.clicked.connect(self.export.ask)
        calendar.year_chosen.connect(self._show_calendar)
        for picture in (calendar.view, self.overview.minutes.chart, self.overview.sides.chart):
            picture.chosen.connect(self._on_days_chosen)
        pane.all_days.clicked.connect(lambda: self._on_days_chosen(None))
        pane.session_chosen.connect(self._on_session_chosen)
        pane.described.connect(self._on_described)
        pane.deletion_asked.connect(self._on_deletion_asked)
        pane.taking_asked.connect(self.taking_asked)
        add_shortcut(self, self._on_escape, Qt.Key.Key_Escape)

    @property
    def empty(self) -> EmptyHistory:
        """What is shown before the first session."""
        if self._empty is None:
            from hiptimer.ui.history.empty import EmptyHistory  # seen once

            self._empty = EmptyHistory(self._appearance, self._measuring_line())
            self._empty.button.clicked.connect(self.left)
            self._stack.addWidget(self._empty)
        return self._empty

    def _measuring_line(self) -> MeasuringLine:
        line = MeasuringLine(self._services, self._appearance, stays=True)
        line.asked.connect(self.measuring_asked)
        line.notice_asked.connect(self.notice_asked)
        return line

    def refresh(self) -> None:
        if self._refresh_pictures():
            self._show_sessions()

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget the days that were looked at: whoever comes back begins with all of them."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.reader.days = None

    def showEvent(self, event: QShowEvent) -> None:
        """Show what has been done since, and put the focus on the choice of a span."""
        super().showEvent(event)
        if event.spontaneous():
            return
        self.refresh()
        self.measuring.refresh()
        shown = self._stack.currentWidget()
        target = self.overview.head.spans if shown is self._content else self.empty.button
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh_pictures(self) -> bool:
        """Read all but the list of sessions; whether there is anything to list."""
        self._warn("")
        finds = True
        with self._where_unavailable():
            finds = self.reader.finds_sessions()
        self._stack.setCurrentWidget(self._content if finds else self.empty)
        if finds:
            self._show_span()
            self._show_calendar(self.reader.year)
        return finds

    def _show_span(self) -> None:
        """Show the pictures of the span; empty ones where the journal cannot be read."""
        reader = self.reader
        self.overview.head.show_span(reader.choice, reader.span, reader.today)
        self._snapshot = reader.nothing()
        with self._where_unavailable():
            self._snapshot = reader.snapshot()
            self.overview.show_beside(reader.beside())
        week = self._services.this_week()
        self.overview.show_snapshot(self._snapshot, self._read_body, week, reader.today)

    def _read_body(self) -> BodySnapshot:
        with self._where_unavailable():
            return self.reader.body()
        return body_snapshot_of((), self._services.library)

    def _show_calendar(self, year: int | None) -> None:
        self.reader.year = year
        self.overview.calendar.show_years(self.reader.years, year)
        with self._where_unavailable():
            span, days = self.reader.calendar(self._snapshot)
            self.overview.calendar.view.show_days(span, days, self.reader.first_weekday)

    def _show_sessions(self) -> None:
        days = self.reader.days
        words = wording.days_listed(days) if days else self.tr("Enter opens, Delete removes.")
        self.pane.show_sessions(self._lines(), words, self.reader.now, all_days=days is None)

    def _lines(self) -> Sequence[SessionLine]:
        with self._where_unavailable():
            return self.reader.lines()
        return ()

    def _on_span_chosen(self, value: str) -> None:
        self.reader.chosen = SpanChoice(value)
        self.reader.days = None
        self._warn("")
        self._show_span()
        self._show_sessions()

    def _on_days_chosen(self, days: Span | None) -> None:
        self.reader.days = days
        self.pane.close_session()
        self._show_sessions()
        if days is not None:
            self._content.show_pane()
        self.pane.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_session_chosen(self, session_id: str) -> None:
        with self._where_unavailable():
            session = self._services.journal.session(session_id)
            if session is not None:
                self.pane.open_session(session, self.reader.now)

    def _on_described(self, session_id: str, feeling: Feeling | None, note: str) -> None:
        with self._where_unavailable():
            self._services.journal.describe(session_id, feeling, note)
            self.pane.show_again(self._lines())

    def _on_deletion_asked(self, session_id: str) -> None:
        def restore() -> None:
            with self._where_unavailable():
                self._services.journal.restore(session_id)
                self._count_again(session_id)

        with self._where_unavailable():
            self._services.journal.delete(session_id)
            self._count_again(session_id)
            self.notice_asked.emit(self.tr("Session deleted."), self.tr("Undo"), restore)

    def _count_again(self, session_id: str) -> None:
        """There is a session less or more."""
        if self.pane.opened is not None and self.pane.opened.id == session_id:
            self.pane.close_session()
        if self._refresh_pictures():
            self.pane.show_again(self._lines())
            if self.isVisible() and self.pane.opened is None:
                self.pane.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_escape(self) -> None:
        """Go back by one step."""
        if self.pane.opened is not None:
            self.pane.close_session()
        elif self.reader.days is not None:
            self._on_days_chosen(None)
        elif self._content.hides_overview:
            self._content.show_overview()
        else:
            self.left.emit()

    def _warn(self, sentence: str) -> None:
        """Say above the history what could not be read or written, or nothing."""
        show_words(self.warning, sentence)

    @contextmanager
    def _where_unavailable(self) -> Generator[None]:
        """End what is done in this context, and say why, where the journal cannot be had."""
        try:
            yield
        except JournalUnavailableError as error:
            self._warn(translated(error.message))


class JournalExport(QObject):
    """Saves the journal as a file that a person chooses; `warn` is told why it could not be."""

    done = Signal(str, str, object)
    """It is saved: a sentence, a button's text, and what it calls."""

    def __init__(
        self,
        page: QWidget,
        services: Services,
        chooser: FileChooser,
        warn: Callable[[str], object],
    ) -> None:
        super().__init__(page)
        self._page, self._services = page, services
        self._chooser, self._warn = chooser, warn

    def ask(self) -> None:
        """Ask where to, and save it."""
        window, title = self._page.window(), self.tr("Export the journal")
        self._chooser.file_to_write(window, title, JOURNAL_NAME, JOURNAL_KINDS, self._write)

    def _write(self, path: str) -> None:
        assert self._services.data is not None
        try:
            done = self._services.data.export_journal(path)
        except ExplainedError as error:
            self._warn(translated(error.message))
            return
        show_folder = partial(self._chooser.show_folder, str(Path(path).parent))
        self.done.emit(translated(done), self.tr("Open folder"), show_folder)


class HistoryContent(QWidget):
    """The page listens to `overview` and `pane`."""

    def __init__(
        self,
        appearance: Appearance,
        library: Library,
        carriers: Sequence[Carrier],
        measuring: QWidget,
        parent: QWidget,
    ) -> None:
        # Built from the outside in: a widget that gets another parent is styled again.
        super().__init__(parent)
        self._appearance = appearance
        self.overview = Overview(appearance, library, measuring, self)
        self._holder = QWidget(self)
        self.pane = SessionsPane(appearance, library, carriers, self._holder)
        self._holder.setProperty("look", "page")
        self._around_pane = in_column(self.pane, on=self._holder)
        in_row((self.overview, 1), self._holder, on=self, spacing=0)
        self._shows_pane = False
        self._is_beside = True
        self.overview.head.to_sessions.clicked.connect(self.show_pane)
        self.pane.back.clicked.connect(self.show_overview)
        appearance.changed.connect(self._arrange, Qt.ConnectionType.QueuedConnection)
        self._arrange()

    @property
    def hides_overview(self) -> bool:
        """Whether the sessions have taken the place of the pictures."""
        return self._shows_pane and not self._is_beside

    def show_pane(self) -> None:
        """Show the sessions, with the focus on them."""
        self._shows_pane = True
        if not self._is_beside:
            let_go_of_focus(self.overview)
        self._arrange()
        if self.pane.opened is None:
            self.pane.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_overview(self) -> None:
        hidden = self.hides_overview
        if hidden:
            let_go_of_focus(self._holder)
        self._shows_pane = False
        self._arrange()
        if hidden:
            self.overview.head.to_sessions.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        theme = self._appearance.theme
        place = places(self.width(), theme.scale)
        self._is_beside = place.pane > 0
        _, top, _, bottom = MARGINS
        gap = GAP // 2 if self._is_beside else place.side
        self.overview.column.setContentsMargins(place.side, top, gap, bottom)
        self.overview.arrange(place.columns, place.tiles)
        self._around_pane.setContentsMargins(gap, top, place.side, bottom)
        width = gap + place.pane + place.side if self._is_beside else 0
        self._holder.setMinimumWidth(width)
        self._holder.setMaximumWidth(width or UNLIMITED)
        self.overview.setVisible(not self.hides_overview)
        self._holder.setVisible(self._is_beside or self._shows_pane)
        self.overview.head.to_sessions.setVisible(not self._is_beside)
        self.pane.back.setVisible(not self._is_beside)


class Places(NamedTuple):
    """`pane` is 0 where the list takes the place of the pictures; `side` is free at both sides."""

    side: int
    pane: int
    columns: int
    tiles: int


def places(width: int, scale: float) -> Places:
    """The places in a page `width` pixels wide at text size `scale`."""
    widest = round(WIDEST_OVERVIEW * scale)
    pane = round(min(max(width * PANE_SHARE, LEAST_PANE * scale), WIDEST_PANE * scale))
    beside = width - 2 * MARGIN - GAP - pane
    if beside < LEAST_OVERVIEW * scale:
        pane, beside = 0, width - 2 * MARGIN
    side = MARGIN + max(0, beside - widest) // 2
    overview = min(beside, widest)
    columns = 2 if overview >= LEAST_FOR_TWO * scale else 1
    return Places(side, pane, columns, 3 if overview >= LEAST_FOR_TILES * scale else 1)
