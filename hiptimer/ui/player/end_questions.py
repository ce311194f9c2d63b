"""What the card at the end asks: how the session felt, and whether an easier way is to stay."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from hiptimer.journal.records import LONGEST_NOTE, Feeling
from hiptimer.running.easier import NewWay, easier_way
from hiptimer.training.exercises import Exercise
from hiptimer.training.library import Library
from hiptimer.ui.widgets.accessibility import announce
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.layouts import SideBySide

SETTLE_MILLISECONDS = 800
FEELING_KEYS = ("1", "2", "3")
KEEP_KEY, TODAY_KEY = "4", "5"


class FeelingRow(QWidget):
    """One of three words, and a line of text for whoever wants one.

    What was chosen and written is handed on as soon as it stands still.
    """

    described = Signal(object, str)
    """What a person says of the session: a `Feeling` or None, and a note of at most 500 letters."""

    confirmed = Signal()
    """Enter was pressed in the note; it takes no value."""

    def __init__(self) -> None:
        super().__init__()
        self._handed_on: tuple[Feeling | None, str] = (None, "")
        self._words = {
            Feeling.LOOSER: self.tr("Looser"),
            Feeling.SAME: self.tr("Same"),
            Feeling.SORE: self.tr("Sore"),
        }
        self._answers = Answers()
        for word, key in zip(self._words.values(), FEELING_KEYS, strict=True):
            self._answers.add(word, self.tr("It felt: {word}").format(word=word), key)
        self._answers.changed.connect(self._on_answer_changed)
        self._note = QLineEdit()
        self._note.setMaxLength(LONGEST_NOTE)
        self._note.setPlaceholderText(self.tr("A note, if you like"))
        self._note.setAccessibleName(self.tr("Note on this session"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MILLISECONDS)
        self._timer.timeout.connect(self.settle)
        self._note.textEdited.connect(lambda _text: self._timer.start())
        self._note.editingFinished.connect(self.settle)
        self._note.returnPressed.connect(self.confirmed)
        question = label(self.tr("How did it feel?"), Role.STRONG, wraps=True)
        _lay_out(self, question, self._answers, self._note)

    @property
    def feeling(self) -> Feeling | None:
        """What is chosen."""
        chosen = self._answers.chosen
        return None if chosen is None else list(self._words)[chosen]

    @property
    def note(self) -> str:
        """What is written."""
        return self._note.text().strip()

    def clear(self) -> None:
        """Start afresh for another session; nothing is handed on."""
        self._timer.stop()
        self._answers.clear()
        self._note.clear()
        self._handed_on = (None, "")

    def settle(self) -> None:
        """Hand on now what has not been handed on yet."""
        self._timer.stop()
        if (self.feeling, self.note) != self._handed_on:
            self._handed_on = (self.feeling, self.note)
            self.described.emit(*self._handed_on)

    def hideEvent(self, event: QHideEvent) -> None:
        """Lose nothing, however the card is left."""
        super().hideEvent(event)
        self.settle()

    def _on_answer_changed(self) -> None:
        if self.feeling is None:
            announce(self, self.tr("Nothing chosen."))
        else:
            announce(self, self.tr("It felt: {word}.").format(word=self._words[self.feeling]))
        self.settle()


class EasierQuestion(QWidget):
    """After a session in which drills were made easier: is it to stay so?

    Hidden where no drill was changed. Left without an answer, nothing is kept.
    """

    answered = Signal(bool)
    """Whether the new ways are to be kept; said again where a person thinks better of it."""

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library
        self._question = label(role=Role.STRONG, wraps=True)
        self._drills = label(role=Role.MUTED, wraps=True)
        self._answers = Answers()
        self._keep = self._answers.add(self.tr("Keep"), self.tr("Keep"), KEEP_KEY)
        today = self.tr("Just today")
        self._today = self._answers.add(today, today, TODAY_KEY)
        self._answers.changed.connect(self._on_answer_changed)
        _lay_out(self, self._question, self._answers, self._drills)
        self.hide()

    def ask(self, ways: Sequence[NewWay]) -> None:
        """Ask about `ways`, or not at all where there are none."""
        self._answers.clear()
        self.setVisible(bool(ways))
        exercises = [self._library.exercise(way.exercise) for way in ways]
        pairs = list(zip(exercises, ways, strict=True))
        is_easier = all(way.variant == easier_way(exercise) for exercise, way in pairs)
        question = self.tr("Keep the easier way?") if is_easier else self.tr("Keep the new way?")
        self._question.setText(question)
        self._drills.setText("\n".join(self._way(*pair) for pair in pairs))
        for button in (self._keep, self._today):
            button.setAccessibleName(f"{question} {button.text()}")

    def _way(self, exercise: Exercise, way: NewWay) -> str:
        variant = exercise.variant(way.variant) if way.variant else None
        words = variant.name if variant else self.tr("as written")
        return self.tr("{drill}: {way}").format(drill=exercise.name, way=words)

    def _on_answer_changed(self) -> None:
        keeps = self._keep.isChecked()
        announce(self, self.tr("Kept for next time.") if keeps else self.tr("Only for today."))
        self.answered.emit(keeps)


def _lay_out(part: QWidget, question: QLabel, answers: Answers, below: QWidget) -> None:
    head = SideBySide(spacing=12, least_letters=12)
    head.addWidget(question)
    head.addWidget(answers)
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    column.addLayout(head)
    column.addWidget(below)


class Answers(QWidget):
    """Answers beside each other, of which at most one is down, each with a key of its own."""

    changed = Signal()
    """A person has pressed one; it takes no value: read `chosen`."""

    def __init__(self) -> None:
        super().__init__()
        self._buttons: list[CardButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)

    @property
    def chosen(self) -> int | None:
        """The place of the answer that is down, in the order in which they were added."""
        return next((at for at, each in enumerate(self._buttons) if each.isChecked()), None)

    def add(self, word: str, name: str, key: str) -> CardButton:
        """Add the answer `word`, which a screen reader says as `name`, behind the others."""
        button = CardButton(word, name, key)
        button.clicked.connect(lambda: self._on_clicked(button))
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(button.click)
        self._buttons.append(button)
        self._row.addWidget(button)
        return button

    def clear(self) -> None:
        """Take every choice back."""
        for button in self._buttons:
            button.setChecked(False)

    def _on_clicked(self, pressed: CardButton) -> None:
        for button in self._buttons:
            if button is not pressed:
                button.setChecked(False)
        self.changed.emit()


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
