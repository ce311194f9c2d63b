"""One session down to its steps, with how it felt, which can be changed here."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from hiptimer.journal.records import Feeling, SessionRecord
from hiptimer.training.library import Library
from hiptimer.ui.history.feeling_form import FeelingForm
from hiptimer.ui.history.full_list import FullList, keep_in_sight
from hiptimer.ui.history.session_text import facts, moment_words, steps_words
from hiptimer.ui.history.step_rows import StepPainter, step_rows
from hiptimer.ui.theme import Appearance
from hiptimer.ui.widgets.flow_layout import FlowLayout
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.scroll_page import ScrollPage

PADDING, ROW_PADDING = 20, 10


class SessionView(ScrollPage):
    """Shows a session; keeps nothing itself."""

    left = Signal()
    """A person wants to go back to the list."""

    described = Signal(str, object, str)
    """A session's id, and how it felt: a `Feeling` or None, and a note."""

    deletion_asked = Signal(str)
    """A person wants the session to be taken away; the value is its id."""

    def __init__(self, appearance: Appearance, library: Library) -> None:
        super().__init__()
        self.setProperty("look", "in-card")
        self.viewport().setAutoFillBackground(False)
        content = self.widget()
        assert content is not None
        content.setProperty("look", "")
        content.setAutoFillBackground(False)
        self.session: SessionRecord | None = None
        self._library = library
        self.back = IconButton(appearance, IconName.LEFT, self.tr("All sessions"), look="plain")
        self._delete = IconButton(appearance, IconName.TRASH, self.tr("Delete"), look="plain")
        self._name = label(role=Role.LARGE, wraps=True)
        self._moment = label(role=Role.MUTED, wraps=True)
        self._facts = label(wraps=True)
        self.form = FeelingForm(appearance)
        self._steps = label(role=Role.SMALL, wraps=True)
        painter = StepPainter(appearance)
        self.list = FullList(appearance, self.tr("Steps"), painter)
        self._lay_out()
        self.back.clicked.connect(self.left)
        self._delete.clicked.connect(self._on_delete_clicked)
        self.form.described.connect(self._on_described)
        self.list.row_reached.connect(self._on_row_reached)

    def show_session(self, session: SessionRecord, now: datetime) -> None:
        """Show `session` from its top, as it stands at `now`."""
        self.form.settle()
        self.session = session
        self._name.setText(self._library.routine_name(session.routine, session.name))
        self._moment.setText(moment_words(session))
        self._facts.setText(facts(session, now))
        self._steps.setText(steps_words(session))
        self.form.show_description(session.feeling, session.note)
        self.list.show_rows(step_rows(session, self._library))
        self.verticalScrollBar().setValue(0)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what has been written: the person goes elsewhere."""
        self.form.settle()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the session away, unless it is pressed in the note."""
        if event.key() == Qt.Key.Key_Delete:
            self._on_delete_clicked()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        buttons = FlowLayout(spacing=4)
        buttons.addWidget(self.back)
        buttons.addWidget(self._delete)
        texts = QVBoxLayout()
        texts.setContentsMargins(PADDING - ROW_PADDING, 0, PADDING - ROW_PADDING, 0)
        texts.setSpacing(4)
        for part in (self._name, self._moment, self._facts):
            texts.addWidget(part)
        texts.addSpacing(10)
        texts.addWidget(self.form)
        texts.addSpacing(10)
        texts.addWidget(label(self.tr("Steps"), Role.STRONG))
        texts.addWidget(self._steps)
        self.column.setContentsMargins(ROW_PADDING, PADDING - 8, ROW_PADDING, PADDING)
        self.column.setSpacing(8)
        self.column.addLayout(buttons)
        self.column.addLayout(texts)
        self.column.addWidget(self.list)
        self.column.addStretch(1)

    def _on_delete_clicked(self) -> None:
        if self.session is not None:
            self.deletion_asked.emit(self.session.id)

    def _on_described(self, feeling: Feeling | None, note: str) -> None:
        if self.session is not None:
            self.described.emit(self.session.id, feeling, note)

    def _on_row_reached(self, place: QRect) -> None:
        keep_in_sight(self, self.list, place)
