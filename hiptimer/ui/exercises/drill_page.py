"""The page of one drill: its figure, its ways, and all that is written about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from hiptimer.settings.settings import Settings
from hiptimer.training.exercises import Exercise
from hiptimer.ui.drills.pictures import DrillPictures
from hiptimer.ui.exercises.drill_body import DrillBody
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.services import Services
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.layouts import STRETCH, in_column, in_row
from hiptimer.ui.widgets.scroll_page import MARGINS
from hiptimer.ui.widgets.shortcuts import add_shortcut

BACK_KEYS = ("Esc", "Alt+Left", "Back")
START_KEYS = ("Ctrl+Return", "Ctrl+Enter")


class DrillPage(QWidget):
    """Empty until `show_drill`."""

    left = Signal()
    """A person wants to go back to all drills."""

    start_asked = Signal(str, object)
    """A person wants a session of this drill alone: its id, and the shown variant's or None."""

    def __init__(self, services: Services, appearance: Appearance, pictures: DrillPictures) -> None:
        super().__init__()
        self._services = services
        self.exercise_id = ""
        self.variant: str | None = None
        self.bar = DrillBar(appearance)
        self.body = DrillBody(appearance, pictures, services.clock.now)
        self._lay_out()
        self._connect()
        add_shortcut(self, self.left, *BACK_KEYS)
        add_shortcut(self, self._on_start_clicked, *START_KEYS)

    def show_drill(self, exercise_id: str) -> None:
        """Show that drill in the way the person does it. Raises `UnknownExerciseError`."""
        exercise = self._services.library.exercise(exercise_id)
        self.exercise_id = exercise_id
        self.variant = _own_variant(exercise, self._services.settings.settings)
        self.refresh()

    def refresh(self) -> None:
        """Show the drill as library and settings now have it. Raises `UnknownExerciseError`."""
        library, settings = self._services.library, self._services.settings.settings
        written = library.exercise(self.exercise_id)
        if self.variant is not None and written.variant(self.variant) is None:
            self.variant = None
        exercise = library.exercise(self.exercise_id, self.variant)
        self.body.head.show_exercise(exercise)
        self.body.variants.show_ways(written, self.variant, _own_variant(written, settings))
        self.body.panel.show_way(exercise, self.variant, mirrored=settings.look.mirrored)
        self._show_texts()

    def enter(self) -> None:
        """Put the focus on the figure, where the keys turn it, or on the way back."""
        panel = self.body.panel
        target = panel.figure if panel.moves else self.bar.back
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        self.body.scroll_to_top()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The mouse's own button for back goes back."""
        if event.button() == Qt.MouseButton.BackButton:
            self.left.emit()
        else:
            super().mousePressEvent(event)

    def _show_texts(self) -> None:
        library, settings = self._services.library, self._services.settings.settings
        self.body.texts.show_exercise(
            library.exercise(self.exercise_id, self.variant),
            self.body.panel.side,
            library,
            settings.session.doses.get(self.exercise_id),
        )

    def _lay_out(self) -> None:
        left, top, right, _ = MARGINS
        head = in_row(self.bar, margins=(left - 16, 0, right, 0))
        in_column(head, (self.body, 1), on=self, spacing=12, margins=(0, top - 12, 0, 0))

    def _connect(self) -> None:
        self.bar.back.clicked.connect(self.left)
        self.bar.start.clicked.connect(self._on_start_clicked)
        self.body.panel.side_changed.connect(self._show_texts)
        self.body.variants.shown_changed.connect(self._on_variant_shown)
        self.body.variants.choice_made.connect(self._on_choice_made)

    def _on_start_clicked(self) -> None:
        self.start_asked.emit(self.exercise_id, self.variant)

    def _on_variant_shown(self, variant: str | None) -> None:
        self.variant = variant
        self.refresh()

    def _on_choice_made(self, variant: str | None) -> None:
        """Remember the choice, and show what was chosen."""
        self.variant = variant
        self._services.settings.choose_ways({self.exercise_id: variant})
        self.refresh()


class DrillBar(QWidget):
    """Back to all drills, and a session of this one; stays in sight while the page scrolls."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        words, tip = self.tr("All exercises"), self.tr("Back to all exercises (Esc)")
        self.back = IconButton(appearance, IconName.LEFT, words, "plain", tip=tip)
        words, tip = (
            self.tr("Start just this"),
            self.tr("Start a session of this one drill (Ctrl+Enter)"),
        )
        self.start = IconButton(appearance, IconName.PLAY, words, "primary", tip=tip)
        in_row(self.back, STRETCH, self.start, on=self)


def _own_variant(exercise: Exercise, settings: Settings) -> str | None:
    """The variant that the person has chosen for good, if `exercise` still has it."""
    chosen = settings.session.variants.get(exercise.id)
    return chosen if chosen is not None and exercise.variant(chosen) is not None else None
