"""The easier and harder ways to do a drill: which is shown, and which is the person's."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from hiptimer.training.exercises import Exercise
from hiptimer.ui.drills import wording
from hiptimer.ui.exercises.chapter import Chapter
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.widgets.choosing import Segments
from hiptimer.ui.widgets.icon_button import text_button
from hiptimer.ui.widgets.labels import Role, label, show_words
from hiptimer.ui.widgets.layouts import empty, flow, in_column, widget_of


class VariantChoice(Chapter):
    """Which way to do a drill is shown, if not the usual one, and which is the person's."""

    shown_changed = Signal(object)
    """A person wants to see another way; the value is the variant's id, or None as written."""

    choice_made = Signal(object)
    """A person wants to do it that way from now on; the value is as above."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance, "")
        self.shown: str | None = None
        """The id of the variant that is shown, or None for the drill as written."""
        self._offered: tuple[Exercise, str | None] | None = None
        self.ways = Segments("", ())
        self.instruction = label(wraps=True)
        self.note = label(role=Role.CHANGED, wraps=True)
        self.use = text_button(self.tr("Use this one from now on"))
        self.use.clicked.connect(lambda: self.choice_made.emit(self.shown))
        self.back = text_button(self.tr("Back to standard"))
        self.back.clicked.connect(lambda: self.choice_made.emit(None))
        self._place = in_column(spacing=0)
        self.choice = widget_of(self._place)
        """Shows the ways to choose from; its owner finds a place for it."""
        self._buttons = widget_of(flow(self.use, self.back))
        for widget in (self.instruction, self.note, self._buttons):
            self.add(widget)

    def show_ways(self, exercise: Exercise, shown: str | None, chosen: str | None) -> None:
        """Offer the ways to do `exercise`, which has no variant applied."""
        self.shown = shown
        self.choice.setVisible(bool(exercise.variants))
        if self._offered != (exercise, chosen):
            self._offered = (exercise, chosen)
            self._build_ways(exercise, chosen)
        self.ways.show_value(shown or wording.STANDARD)
        variant = exercise.variant(shown) if shown else None
        usual = wording.ways(exercise)[wording.STANDARD]
        self.set_title(wording.level(variant) if variant else usual)
        show_words(self.instruction, variant.instruction if variant else "")
        self._offer(exercise, shown, chosen)

    def _build_ways(self, exercise: Exercise, chosen: str | None) -> None:
        empty(self._place)
        names = wording.ways(exercise)
        if chosen in names:
            names[chosen] = self.tr("{way} (yours)").format(way=names[chosen])
        self.ways = Segments(self.tr("Way to do it"), names.items())
        for variant in exercise.variants:
            self.ways.explain(variant.id, wording.level(variant))
        self.ways.chosen.connect(lambda value: self.shown_changed.emit(value or None))
        self._place.addWidget(self.ways)
        # Shown now and not with the next events: it may be about to get the focus.
        self.ways.show()

    def _offer(self, exercise: Exercise, shown: str | None, chosen: str | None) -> None:
        """Say which way is the person's, and offer to change that."""
        mine = exercise.variant(chosen) if chosen else None
        words = self.tr("You do it this way: {name}.")
        show_words(self.note, words.format(name=mine.name) if mine else "")
        held = self.use.hasFocus() or self.back.hasFocus()
        self.use.setVisible(shown is not None and shown != chosen)
        self.back.setVisible(mine is not None)
        self._buttons.setVisible(not self.use.isHidden() or not self.back.isHidden())
        self.setVisible(not self._buttons.isHidden())
        if held:
            self.ways.setFocus(Qt.FocusReason.OtherFocusReason)
