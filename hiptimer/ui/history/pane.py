"""The card with the sessions: the list of them, or one of them down to its steps."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from hiptimer.journal.records import SessionRecord
from hiptimer.training.library import Library
from hiptimer.ui.history.sessions_view import SessionsView
from hiptimer.ui.theme import Appearance
from hiptimer.ui.widgets.card import Card
from hiptimer.ui.widgets.keeping_focus import let_go_of_focus

if TYPE_CHECKING:
    from hiptimer.ui.history.session_view import SessionView


class SessionsPane(Card):
    """Shows `sessions` first; the other view is built when a session is first opened."""

    described = Signal(str, object, str)
    """A session's id, and how it felt: a `Feeling` or None, and a note."""

    deletion_asked = Signal(str)
    """A person wants a session to be taken away; the value is its id."""

    def __init__(self, appearance: Appearance, library: Library, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._library = library
        self._session: SessionView | None = None
        self.sessions = SessionsView(appearance, library)
        self.sessions.deletion_asked.connect(self.deletion_asked)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(1, 1, 1, 1)
        self._stack.addWidget(self.sessions)

    @property
    def opened(self) -> SessionRecord | None:
        """The session that is open, or None."""
        if self._session is None or self._stack.currentWidget() is not self._session:
            return None
        return self._session.session

    @property
    def session(self) -> SessionView:
        """The view of one session."""
        if self._session is None:
            from hiptimer.ui.history.session_view import SessionView  # noqa: PLC0415 - seldom shown

            self._session = SessionView(self._appearance, self._library)
            self._session.left.connect(self.close_session)
            self._session.described.connect(self.described)
            self._session.deletion_asked.connect(self.deletion_asked)
            self._stack.addWidget(self._session)
        return self._session

    def open_session(self, session: SessionRecord, now: datetime) -> None:
        """Show one session as it stands at `now`."""
        self.session.show_session(session, now)
        let_go_of_focus(self.sessions)
        self._stack.setCurrentWidget(self.session)
        self.session.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_session(self) -> None:
        """Show the list again, where it was."""
        if self.opened is not None:
            let_go_of_focus(self.session)
            self._stack.setCurrentWidget(self.sessions)
            self.sessions.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def settle(self) -> None:
        """Keep what has been written about the open session."""
        if self._session is not None:
            self._session.form.settle()
