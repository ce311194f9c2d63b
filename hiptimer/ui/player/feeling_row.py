"""How a session felt: one of three words, and a line of text for whoever wants one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from hiptimer.journal.records import LONGEST_NOTE, Feeling
from hiptimer.ui.widgets.accessibility import announce
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.side_by_side import SideBySide

SETTLE_MILLISECONDS = 800
Description = tuple[Feeling | None, str]


class FeelingRow(QWidget):
    """Tells what was chosen and written as soon as it stands still."""

    described = Signal(object, str)
    """What a person says of the session: a `Feeling` or None, and a note of at most 500 letters."""

    confirmed = Signal()
    """Enter was pressed in the note; it takes no value."""

    def __init__(self) -> None:
        super().__init__()
        self._told: Description = (None, "")
        self._buttons = self._feeling_buttons()
        self._note = QLineEdit()
        self._note.setMaxLength(LONGEST_NOTE)
        self._note.setPlaceholderText(self.tr("A note, if you like"))
        self._note.setAccessibleName(self.tr("Note on this session"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MILLISECONDS)
        self._timer.timeout.connect(self.settle)
        self._note.textEdited.connect(self._on_note_edited)
        self._note.editingFinished.connect(self.settle)
        self._note.returnPressed.connect(self.confirmed)
        self._lay_out()

    @property
    def feeling(self) -> Feeling | None:
        """What is chosen."""
        return next((each for each, button in self._buttons.items() if button.isChecked()), None)

    @property
    def note(self) -> str:
        """What is written."""
        return self._note.text().strip()

    def clear(self) -> None:
        """Start anew for another session; tells of nothing."""
        self._timer.stop()
        for button in self._buttons.values():
            button.setChecked(False)
        self._note.clear()
        self._told = (None, "")

    def settle(self) -> None:
        """Tell what has not been told yet, now."""
        self._timer.stop()
        if (self.feeling, self.note) != self._told:
            self._told = (self.feeling, self.note)
            self.described.emit(*self._told)

    def hideEvent(self, event: QHideEvent) -> None:
        """Lose nothing, however the card is left."""
        super().hideEvent(event)
        self.settle()

    def _feeling_buttons(self) -> dict[Feeling, QPushButton]:
        words = {
            Feeling.LOOSER: self.tr("Looser"),
            Feeling.SAME: self.tr("Same"),
            Feeling.SORE: self.tr("Sore"),
        }
        buttons: dict[Feeling, QPushButton] = {}
        for key, (feeling, word) in enumerate(words.items(), start=1):
            button = CardButton(word, self.tr("It felt: {word}").format(word=word), str(key))
            button.clicked.connect(lambda _checked=False, each=feeling: self._on_clicked(each))
            shortcut = QShortcut(QKeySequence(str(key)), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(button.click)
            buttons[feeling] = button
        return buttons

    def _lay_out(self) -> None:
        choice = QWidget()
        row = QHBoxLayout(choice)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for button in self._buttons.values():
            row.addWidget(button)
        head = SideBySide(spacing=12, least_letters=12)
        head.addWidget(label(self.tr("How did it feel?"), Role.STRONG, wraps=True))
        head.addWidget(choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._note)

    def _on_clicked(self, chosen: Feeling) -> None:
        for feeling, button in self._buttons.items():
            if feeling is not chosen:
                button.setChecked(False)
        button = self._buttons[chosen]
        words = self.tr("It felt: {word}.") if button.isChecked() else self.tr("Nothing chosen.")
        announce(self, words.format(word=button.text()))
        self.settle()

    def _on_note_edited(self, _text: str) -> None:
        self._timer.start()


class CardButton(QPushButton):
    """An answer on the card: down while it is chosen; a second press takes the choice back."""

    def __init__(self, word: str, name: str, key: str) -> None:
        super().__init__(word)
        self.setCheckable(True)
        self.setAutoDefault(True)
        self.setProperty("look", "segment")
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.tr("Key: {key}").format(key=key))
        self.setToolTip(self.tr("{what} ({key})").format(what=word, key=key))

    def event(self, e: QEvent) -> bool:
        """Keep Space for itself, which otherwise belongs to the player."""
        is_override = e.type() is QEvent.Type.ShortcutOverride
        if is_override and isinstance(e, QKeyEvent) and e.key() == Qt.Key.Key_Space:
            e.accept()
            return True
        return super().event(e)
