"""What the page at the end asks: how the hips feel, and whether an easier way is to stay."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QWidget

from hiptimer.journal.records import LONGEST_NOTE, Feeling
from hiptimer.journal.soreness import AMBER, RED
from hiptimer.running.easier import NewWay
from hiptimer.training.exercises import Exercise
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.services import Services
from hiptimer.ui.widgets.accessibility import announce
from hiptimer.ui.widgets.feels import FeelsButton, who_to_see
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label, show_words
from hiptimer.ui.widgets.layouts import beside, flow, in_column, in_row, widget_of
from hiptimer.ui.widgets.shortcuts import add_shortcut

SETTLE_MILLISECONDS = 800
FEELING_KEYS = ("1", "2", "3")
KEEP_KEY, TODAY_KEY = "4", "5"


class FeelingRow(QWidget):
    """One of three words, and a line of text for whoever wants one.

    What was chosen and written is handed on as soon as it stands still.
    """

    described = Signal(object, str)
    """What a person says of the session: a `Feeling` or None, and a note of at most 500 letters."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.hurt = HurtButton(appearance, self.tr("Did it hurt?"), (AMBER, RED))
        self._noted = label(role=Role.STRONG, wraps=True)
        self.see = CardAction(who_to_see())
        self.see.hide()
        self._handed_on: tuple[Feeling | None, str] = (None, "")
        self._words = {
            Feeling.LOOSER: self.tr("Looser"),
            Feeling.SAME: self.tr("The same"),
            Feeling.SORE: self.tr("Sore"),
        }
        self._answers = _Answers()
        for word, key in zip(self._words.values(), FEELING_KEYS, strict=True):
            self._answers.add(word, self.tr("Hips feel: {word}").format(word=word), key)
        self._answers.changed.connect(self._on_answer_changed)
        self.note = QLineEdit(maxLength=LONGEST_NOTE)
        self.note.setPlaceholderText(self.tr("A note, if you like"))
        self.note.setAccessibleName(self.tr("Note on this session"))
        self._timer = QTimer(self, interval=SETTLE_MILLISECONDS, singleShot=True)
        self._timer.timeout.connect(self.settle)
        self.note.textEdited.connect(lambda _text: self._timer.start())
        self.note.editingFinished.connect(self.settle)
        question = label(self.tr("How do your hips feel?"), Role.STRONG, wraps=True)
        below = beside(self.note, self.hurt, spacing=12, least_letters=12)
        below = in_column(below, self._noted, widget_of(flow(self.see)), spacing=8)
        _lay_out(self, question, self._answers, widget_of(below))

    def clear(self) -> None:
        """Start afresh for another session; nothing is handed on."""
        self._timer.stop()
        self._answers.clear()
        self.note.clear()
        self.say_back("")
        self.see.hide()
        self._handed_on = (None, "")

    def say_back(self, words: str) -> None:
        """Say what was noted of pain, and what to do about it."""
        show_words(self._noted, words)
        announce(self, words)

    def settle(self) -> None:
        """Hand on now what has not been handed on yet."""
        self._timer.stop()
        description = self._feeling, self.note.text().strip()
        if description != self._handed_on:
            self._handed_on = description
            self.described.emit(*description)

    def hideEvent(self, event: QHideEvent) -> None:
        """Lose nothing, however the card is left."""
        super().hideEvent(event)
        self.settle()

    @property
    def _feeling(self) -> Feeling | None:
        chosen = self._answers.chosen
        return None if chosen is None else list(self._words)[chosen]

    def _on_answer_changed(self) -> None:
        if self._feeling is None:
            announce(self, self.tr("Nothing chosen."))
        else:
            announce(self, self.tr("Hips feel: {word}.").format(word=self._words[self._feeling]))
        self.settle()


class CardAction(QPushButton):
    """A button among the questions that does something at once."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setAutoDefault(True)

    def event(self, e: QEvent) -> bool:
        """Keep Space for itself, which otherwise belongs to the player."""
        return _keeps_space(e) or super().event(e)


class HurtButton(FeelsButton):
    """Keeps Space for itself, which otherwise belongs to the player."""

    def event(self, e: QEvent) -> bool:
        return _keeps_space(e) or super().event(e)


class EasierQuestion(QFrame):
    """After a session in which drills were made easier: is it to stay so?

    Hidden where no drill was changed. Left without an answer, nothing is kept.
    """

    answered = Signal(bool)
    """Whether the new ways are to be kept; said again where a person thinks better of it."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.setProperty("look", "note")
        self._services = services
        self._drills = label(role=Role.STRONG, wraps=True)
        question = label(self.tr("Do it this way next time too?"), wraps=True)
        self._answers = _Answers()
        keep, today = self.tr("Keep it"), self.tr("Just today")
        self._today = self._answers.add(today, f"{question.text()} {today}", TODAY_KEY)
        self._keep = self._answers.add(keep, f"{question.text()} {keep}", KEEP_KEY)
        self._answers.changed.connect(self._on_answer_changed)
        words = widget_of(in_column(self._drills, question, spacing=2))
        whole = beside(words, self._answers, on=self, spacing=12, least_letters=12)
        whole.setContentsMargins(22, 14, 16, 14)
        self.hide()

    def ask(self, ways: Sequence[NewWay]) -> None:
        """Ask about `ways`, or not at all where there are none."""
        self._answers.clear()
        self.setVisible(bool(ways))
        pairs = [(self._services.library.exercise(way.exercise), way) for way in ways]
        self._drills.setText("\n".join(self._way(*pair) for pair in pairs))

    def _way(self, exercise: Exercise, way: NewWay) -> str:
        variant = exercise.variant(way.variant) if way.variant else None
        words = variant.name if variant else self.tr("the standard way")
        return self.tr("{drill}: {way}").format(drill=exercise.name, way=words)

    def _on_answer_changed(self) -> None:
        keeps = self._keep.isChecked()
        announce(self, self.tr("Kept for next time.") if keeps else self.tr("Only for today."))
        self.answered.emit(keeps)


def _lay_out(part: QWidget, question: QLabel, answers: QWidget, below: QWidget) -> None:
    in_column(beside(question, answers, spacing=12, least_letters=12), below, on=part, spacing=8)


class _Answers(QWidget):
    """Answers beside each other, of which at most one is down, each with a key of its own."""

    changed = Signal()
    """A person has pressed one; it takes no value: read `chosen`."""

    def __init__(self) -> None:
        super().__init__()
        self._buttons: list[CardButton] = []
        self._row = in_row(on=self, spacing=6)

    @property
    def chosen(self) -> int | None:
        """The place of the answer that is down, in the order in which they were added."""
        return next((at for at, each in enumerate(self._buttons) if each.isChecked()), None)

    def add(self, word: str, name: str, key: str) -> CardButton:
        """Add the answer `word`, which a screen reader says as `name`, behind the others."""
        button = CardButton(word, name, key)
        button.clicked.connect(lambda: self._on_clicked(button))
        add_shortcut(self, button.click, key, context=Qt.ShortcutContext.WindowShortcut)
        self._buttons.append(button)
        self._row.addWidget(button)
        return button

    def clear(self) -> None:
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
        self.setProperty("look", "answer")
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.tr("Key: {key}").format(key=key))
        self.setToolTip(self.tr("{what} ({key})").format(what=word, key=key))

    def event(self, e: QEvent) -> bool:
        """Keep Space for itself, which otherwise belongs to the player."""
        return _keeps_space(e) or super().event(e)


class EndButton(IconButton):
    """A button below the page, which has `key` beside the usual ones."""

    def __init__(
        self, appearance: Appearance, name: IconName, words: str, key: str, look: str = ""
    ) -> None:
        super().__init__(appearance, name, words, look)
        self._key = key
        self.setProperty("main", True)
        self.say(words)
        if len(key) == 1:
            add_shortcut(self, self.click, key, context=Qt.ShortcutContext.WindowShortcut)

    def say(self, words: str) -> None:
        """Show `words`, and the key in a tip."""
        self.setText(words)
        self.setAccessibleName(words)
        if self._key:
            self.setAccessibleDescription(self.tr("Key: {key}").format(key=self._key))
            self.setToolTip(self.tr("{what} ({key})").format(what=words, key=self._key))

    def event(self, e: QEvent) -> bool:
        """Keep Space for itself, which otherwise belongs to the player."""
        return _keeps_space(e) or super().event(e)


def _keeps_space(event: QEvent) -> bool:
    is_override = event.type() is QEvent.Type.ShortcutOverride
    if is_override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space:
        event.accept()
        return True
    return False
