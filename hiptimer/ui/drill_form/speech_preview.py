"""How the drill sounds: what is said of it on each side, to read and to hear."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from hiptimer.session.phrases import Phrases
from hiptimer.training.drill_form import DrillForm
from hiptimer.training.sides import Side
from hiptimer.ui.drill_form.draft import Draft
from hiptimer.ui.drill_form.section import FormSection
from hiptimer.ui.drill_form.speech import sentences
from hiptimer.ui.exercises.side_choice import SideChoice
from hiptimer.ui.theme import Appearance
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label


class SpeechPreview(FormSection):
    """Says nothing itself; it asks for it."""

    hear_asked = Signal(tuple)
    """A person wants to hear it; the value is the sentences."""

    def __init__(self, draft: Draft, appearance: Appearance, phrases: Phrases) -> None:
        super().__init__(self.tr("How it sounds"), draft)
        self._phrases = phrases
        self._said: tuple[str, ...] = ()
        self.sides = SideChoice()
        self.sides.show_value(Side.RIGHT)
        self.sides.chosen.connect(lambda: self.show_form(draft.form))
        self.text = label(wraps=True)
        self.hear = IconButton(appearance, IconName.VOICE_ON, self.tr("&Hear it"))
        self.hear.setAccessibleName(self.tr("Hear what is said of the drill"))
        self.hear.clicked.connect(lambda: self.hear_asked.emit(self._said))
        self.status = label(role=Role.MUTED, wraps=True)
        self.status.hide()
        self.column.addWidget(self.sides)
        self.column.addWidget(self.text)
        self.column.addWidget(self.hear, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.status)

    def show_form(self, form: DrillForm) -> None:
        """Show what is said of the drill as it stands."""
        side = self.sides.side if form.has_sides else None
        self._said = sentences(form.exercise(), side, self._phrases)
        self.sides.setVisible(form.has_sides)
        quoted = "\n".join(self.tr("“{sentence}”").format(sentence=each) for each in self._said)
        self.text.setText(quoted or self.tr("Nothing yet."))
        self.hear.setEnabled(bool(self._said))

    def show_status(self, sentence: str) -> None:
        """Say what is going on with the voice."""
        self.status.setText(sentence)
        self.status.setVisible(bool(sentence))
