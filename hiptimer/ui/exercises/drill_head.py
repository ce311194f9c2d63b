"""The name of a drill and the facts to know it by."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hiptimer.training.exercises import Exercise
from hiptimer.training.sides import capitalised
from hiptimer.ui.exercises import wording
from hiptimer.ui.theme import Appearance
from hiptimer.ui.widgets.flow_layout import FlowLayout
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.tag_row import TagRow


class DrillHead(QWidget):
    """Shows what a drill is called, what else it is known as, and its facts as tags.

    The buttons for drills of one's own are hidden at first.
    """

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.copy = IconButton(appearance, IconName.PLUS, "")
        self.edit = IconButton(appearance, IconName.SETTINGS, self.tr("Edit"))
        self.edit.setToolTip(self.tr("Change this drill"))
        self._own = QWidget()
        row = FlowLayout(self._own, spacing=8)
        row.addWidget(self.copy)
        row.addWidget(self.edit)
        self.name = label(role=Role.TITLE, wraps=True)
        self.known_as = label(role=Role.MUTED, wraps=True)
        self.tags = TagRow()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self.name, self.known_as, self.tags, self._own):
            column.addWidget(widget)
        self.offer_own(copy=False, edit=False)

    def offer_own(self, *, copy: bool, edit: bool) -> None:
        """Show or hide the buttons that lead to the form for drills of a person's own.

        Only what can be edited is theirs already.
        """
        self.copy.setText(self.tr("Duplicate") if edit else self.tr("Make it my own"))
        self.copy.setToolTip(
            self.tr("Make another drill from this one")
            if edit
            else self.tr("Make a drill of your own from this one")
        )
        self.copy.setVisible(copy)
        self.edit.setVisible(edit)
        self._own.setVisible(copy or edit)

    def show_exercise(self, exercise: Exercise) -> None:
        """Show the head of `exercise`, with its variant applied."""
        self.name.setText(exercise.name)
        words = self.tr("Also known as {names}")
        self.known_as.setText(words.format(names=", ".join(exercise.also_known_as)))
        self.known_as.setVisible(bool(exercise.also_known_as))
        facts = (
            wording.kind(exercise.kind),
            capitalised(wording.laterality(exercise.laterality)),
            *map(capitalised, wording.positions(exercise)),
            *(capitalised(each) for each in exercise.equipment),
        )
        self.tags.show_tags(facts)
