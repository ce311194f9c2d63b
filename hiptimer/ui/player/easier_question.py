"""The one question after a session in which drills were made easier: is it to stay so?"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hiptimer.running.easier import NewWay, easier_way
from hiptimer.training.exercises import Exercise
from hiptimer.training.library import Library
from hiptimer.ui.player.feeling_row import CardButton
from hiptimer.ui.widgets.accessibility import announce
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.side_by_side import SideBySide

KEEP_KEY, TODAY_KEY = "4", "5"
"""How the session felt has the keys before these."""


class EasierQuestion(QWidget):
    """Hidden where no drill was changed. Left without an answer, nothing is kept."""

    answered = Signal(bool)
    """Whether the new ways are to be kept; told again where a person thinks better of it."""

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library
        self._question = label(role=Role.STRONG, wraps=True)
        self._drills = label(role=Role.MUTED, wraps=True)
        self._keep = self._button(self.tr("Keep"), KEEP_KEY)
        self._today = self._button(self.tr("Just today"), TODAY_KEY)
        self._lay_out()
        self.hide()

    def ask(self, ways: Sequence[NewWay]) -> None:
        """Ask about `ways`, or not at all where there are none."""
        self._keep.setChecked(False)
        self._today.setChecked(False)
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

    def _button(self, word: str, key: str) -> CardButton:
        button = CardButton(word, word, key)
        button.clicked.connect(lambda: self._on_clicked(button))
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(button.click)
        return button

    def _on_clicked(self, chosen: CardButton) -> None:
        for button in (self._keep, self._today):
            if button is not chosen:
                button.setChecked(False)
        keeps = self._keep.isChecked()
        announce(self, self.tr("Kept for next time.") if keeps else self.tr("Only for today."))
        self.answered.emit(keeps)

    def _lay_out(self) -> None:
        choice = QWidget()
        row = QHBoxLayout(choice)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._keep)
        row.addWidget(self._today)
        head = SideBySide(spacing=12, least_letters=12)
        head.addWidget(self._question)
        head.addWidget(choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._drills)
