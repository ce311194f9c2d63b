"""How a session felt, and a note: told as soon as they are changed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from hiptimer.journal.records import LONGEST_NOTE, Feeling
from hiptimer.ui.theme import BODY, Appearance
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.segments import Segments

NOT_SAID = ""
LINES = 3


class FeelingForm(QWidget):
    """Shows a feeling and a note."""

    described = Signal(object, str)
    """A person has changed one of them; the values are a `Feeling` or None, and the note."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.feeling = Segments(
            self.tr("How it felt"),
            (
                (Feeling.LOOSER, self.tr("Looser")),
                (Feeling.SAME, self.tr("Same")),
                (Feeling.SORE, self.tr("Sore")),
                (NOT_SAID, self.tr("None")),
            ),
        )
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setPlaceholderText(self.tr("A line about it, if you like"))
        self.note.installEventFilter(self)
        self.note.textChanged.connect(self._on_text_changed)
        self.feeling.chosen.connect(self.settle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (label(self.tr("How did it feel?"), Role.STRONG), self.feeling):
            column.addWidget(part)
        column.addSpacing(4)
        column.addWidget(label(self.tr("Note"), Role.STRONG))
        column.addWidget(self.note)
        appearance.changed.connect(self._on_appearance_changed)
        self.show_description(None, "")
        self._on_appearance_changed()

    def show_description(self, feeling: Feeling | None, note: str) -> None:
        """Show these; does not tell of it."""
        self._kept = (feeling or NOT_SAID, note)
        self.feeling.show_value(feeling or NOT_SAID)
        with QSignalBlocker(self.note):
            self.note.setPlainText(note)

    def settle(self) -> None:
        """Tell of what has been changed since it was shown or told."""
        now = (self.feeling.value, self.note.toPlainText().strip())
        if now != self._kept:
            self._kept = now
            self.described.emit(Feeling(now[0]) if now[0] else None, now[1])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The note is complete when the focus leaves it."""
        if watched is self.note and event.type() is QEvent.Type.FocusOut:
            self.settle()
        return super().eventFilter(watched, event)

    def _on_text_changed(self) -> None:
        text = self.note.toPlainText()
        if len(text) > LONGEST_NOTE:
            with QSignalBlocker(self.note):
                self.note.setPlainText(text[:LONGEST_NOTE])
            self.note.moveCursor(QTextCursor.MoveOperation.End)

    def _on_appearance_changed(self) -> None:
        self.note.setFixedHeight(self._appearance.theme.px(BODY * 1.35 * LINES + 20))
