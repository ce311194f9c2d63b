"""The ways to do a drill: which one is shown, and which one is the person's own choice."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from hiptimer.training.exercises import Exercise
from hiptimer.ui.exercises import wording
from hiptimer.ui.exercises.section import Section
from hiptimer.ui.widgets.flow_layout import FlowLayout
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.segments import Segments

AS_WRITTEN = ""


class VariantChoice(Section):
    """Hidden for a drill that can be done in one way only."""

    shown_changed = Signal(object)
    """A person wants to see another way; the value is the variant's id, or None as written."""

    choice_made = Signal(object)
    """A person wants to do it that way from now on; the value is as above."""

    def __init__(self) -> None:
        super().__init__(self.tr("Easier and harder"))
        self._offered: tuple[Exercise, str | None] | None = None
        self.ways: Segments | None = None
        self.instruction = label(wraps=True)
        self.note = label(role=Role.CHANGED, wraps=True)
        self.use = QPushButton(self.tr("Use this one from now on"))
        self.use.setAutoDefault(True)
        self.use.clicked.connect(lambda: self.choice_made.emit(self.shown))
        self.back = QPushButton(self.tr("Back to the drill as written"))
        self.back.setAutoDefault(True)
        self.back.clicked.connect(lambda: self.choice_made.emit(None))
        place = QWidget()
        self._place = QVBoxLayout(place)
        self._place.setContentsMargins(0, 0, 0, 0)
        self._buttons = QWidget()
        row = FlowLayout(self._buttons, spacing=8)
        row.addWidget(self.use)
        row.addWidget(self.back)
        for widget in (place, self.instruction, self.note, self._buttons):
            self.add(widget)

    @property
    def shown(self) -> str | None:
        """The id of the variant that is shown, or None for the drill as written."""
        return (self.ways.value or None) if self.ways else None

    def show_ways(self, exercise: Exercise, shown: str | None, chosen: str | None) -> None:
        """Offer the ways to do `exercise`, which has no variant applied."""
        self.setVisible(bool(exercise.variants))
        if self._offered != (exercise, chosen):
            self._offered = (exercise, chosen)
            self._build_ways(exercise, chosen)
        if self.ways is not None:
            self.ways.show_value(shown or AS_WRITTEN)
        variant = exercise.variant(shown) if shown else None
        self.instruction.setText(variant.instruction if variant else "")
        self.instruction.setVisible(variant is not None)
        self._offer(exercise, shown, chosen)

    def _build_ways(self, exercise: Exercise, chosen: str | None) -> None:
        if self.ways is not None:
            self._place.removeWidget(self.ways)
            self.ways.hide()
            self.ways.deleteLater()
        names = {AS_WRITTEN: self.tr("As written")}
        names |= {each.id: wording.level(each) for each in exercise.variants}
        mark = self.tr("{way} (yours)")
        if chosen in names:
            names[chosen] = mark.format(way=names[chosen])
        self.ways = Segments(self.tr("Way to do it"), names.items())
        self.ways.chosen.connect(lambda value: self.shown_changed.emit(value or None))
        self._place.addWidget(self.ways)
        # Shown now and not with the next events: it may be about to get the focus.
        self.ways.show()

    def _offer(self, exercise: Exercise, shown: str | None, chosen: str | None) -> None:
        """Say which way is the person's, and offer to change that."""
        mine = exercise.variant(chosen) if chosen else None
        words = self.tr("You do it this way: {name}.")
        self.note.setText(words.format(name=mine.name) if mine else "")
        self.note.setVisible(mine is not None)
        held = self.use.hasFocus() or self.back.hasFocus()
        self.use.setVisible(shown is not None and shown != chosen)
        self.back.setVisible(mine is not None)
        self._buttons.setVisible(not self.use.isHidden() or not self.back.isHidden())
        if held and self.ways is not None:
            self.ways.setFocus(Qt.FocusReason.OtherFocusReason)
