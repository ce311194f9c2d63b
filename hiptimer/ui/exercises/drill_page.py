"""The page of one drill: its figure, its ways, and all that is written about it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from hiptimer.settings.settings import Settings
from hiptimer.training.exercises import Exercise
from hiptimer.training.sides import capitalised
from hiptimer.ui.drills import wording
from hiptimer.ui.drills.pictures import DrillPictures
from hiptimer.ui.exercises.drill_texts import DrillTexts
from hiptimer.ui.exercises.figure_panel import FigurePanel
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.services import Services
from hiptimer.ui.widgets.card import Section
from hiptimer.ui.widgets.choosing import Segments
from hiptimer.ui.widgets.icon_button import IconButton, text_button
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label, show_words
from hiptimer.ui.widgets.layouts import (
    STRETCH,
    UNLIMITED,
    empty,
    flow,
    in_column,
    in_row,
    widget_of,
)
from hiptimer.ui.widgets.pill import TagRow
from hiptimer.ui.widgets.scroll_page import MARGINS, ScrollPage
from hiptimer.ui.widgets.shortcuts import add_shortcut

BACK_KEYS = ("Esc", "Alt+Left", "Back")
START_KEYS = ("Ctrl+Return", "Ctrl+Enter")
LEFT, TOP, RIGHT, BOTTOM = MARGINS
SCROLL_BAR = 12
AS_WRITTEN = ""
LEAST_BESIDE = 660
"""Pixels at 100 % from which figure and texts stand beside each other."""
FIGURE_SHARE = 0.47
WIDEST_TEXTS = 560
"""Pixels at 100 % that one column of texts takes at most."""
LEAST_COLUMN = 400
GAP = 20
STRETCH_SECONDS = 0.1
"""How long the bars of a moving figure stand still."""
LEAST_FIGURE = 220
FIGURE_HEIGHT = 0.6
"""Of the width, where the figure stands above the texts."""
MOST_OF_VIEW = 0.62
"""Of the height that is in sight, which such a figure takes at most."""


class DrillPage(QWidget):
    """Empty until `show_drill`. Arranges its parts for its size."""

    left = Signal()
    """A person wants to go back to all drills."""

    start_asked = Signal(str, object)
    """A person wants a session of this drill alone: its id, and the shown variant's or None."""

    def __init__(self, services: Services, appearance: Appearance, pictures: DrillPictures) -> None:
        super().__init__()
        self._services = services
        self._appearance = appearance
        self.exercise_id = ""
        self.variant: str | None = None
        words, tip = self.tr("All exercises"), self.tr("Back to all exercises (Esc)")
        self.back = IconButton(appearance, IconName.LEFT, words, "plain", tip=tip)
        words = self.tr("Start just this")
        tip = self.tr("Start a session of this one drill (Ctrl+Enter)")
        self.start = IconButton(appearance, IconName.PLAY, words, "primary", tip=tip)
        self.head = DrillHead(appearance)
        self.variants = VariantChoice()
        self.texts = DrillTexts(appearance)
        self.panel = FigurePanel(appearance, pictures, services.clock.now)
        self._scroll = ScrollPage()
        self._places: DrillPlaces | None = None
        self._stretch_shown = 0.0
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
        is_kept = self._services.content.own is not None
        self.head.show_exercise(
            exercise, copy=is_kept, edit=is_kept and self.exercise_id in library.own_exercises
        )
        self.variants.show_ways(written, self.variant, _own_variant(written, settings))
        self.panel.show_way(exercise, self.variant, mirrored=settings.look.mirrored)
        self._show_texts()

    def enter(self) -> None:
        """Put the focus on the figure, where the keys turn it, or on the way back."""
        target = self.panel.figure if self.panel.moves else self.back
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.verticalScrollBar().setValue(0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The mouse's own button for back goes back."""
        if event.button() == Qt.MouseButton.BackButton:
            self.left.emit()
        else:
            super().mousePressEvent(event)

    def arrange(self) -> None:
        """Give everything its place."""
        width, height = self.width() - LEFT - RIGHT, self._scroll.height()
        places = drill_places(width, height, self._appearance.theme.scale)
        if places == self._places:
            return
        self._places = places
        if places.beside:
            self._row.insertWidget(0, self.panel)
            self.panel.setFixedWidth(places.figure_width)
            self.panel.stage.setMinimumHeight(0)
            self.panel.stage.setMaximumHeight(UNLIMITED)
            self.panel.setContentsMargins(0, 0, 0, BOTTOM - 8)
        else:
            self._scroll.column.insertWidget(1, self.panel)
            self.panel.setMinimumWidth(0)
            self.panel.setMaximumWidth(UNLIMITED)
            self.panel.stage.setFixedHeight(places.figure_height or 0)
            self.panel.setContentsMargins(0, 0, 0, 0)
        self.panel.show()
        down = places.columns == 1
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.TopToBottom if down else direction.LeftToRight)
        for index in range(self._columns.count()):
            self._columns.setStretch(index, 0 if down else 1)

    def _show_texts(self) -> None:
        library, settings = self._services.library, self._services.settings.settings
        exercise = library.exercise(self.exercise_id, self.variant)
        own = settings.session.doses.get(self.exercise_id)
        self.texts.show_exercise(exercise, self.panel.side, library, own, self.panel.figure.body)

    def _show_stretch(self) -> None:
        """Let the bars follow the figure, as often as numbers can be read."""
        now, body, moving = (
            self._services.clock.now(),
            self.panel.figure.body,
            self.panel.is_playing,
        )
        if body is not None and not (moving and now - self._stretch_shown < STRETCH_SECONDS):
            self._stretch_shown = now
            self.texts.stretch.show_body(body, spoken=not moving)

    def _lay_out(self) -> None:
        doing = in_column(self.variants, *self.texts.doing, STRETCH, spacing=14)
        knowing = in_column(*self.texts.knowing, STRETCH, spacing=14)
        self._columns = in_row(doing, knowing, spacing=14)
        column = self._scroll.column
        column.setContentsMargins(0, 0, RIGHT - SCROLL_BAR, BOTTOM)
        column.setSpacing(14)
        column.addWidget(self.head)
        column.addLayout(self._columns)
        column.addStretch(1)
        bar = in_row(self.back, STRETCH, self.start, margins=(LEFT - 16, 0, RIGHT, 0))
        self._row = in_row((self._scroll, 1), spacing=GAP, margins=(LEFT, 0, 0, 0))
        in_column(bar, (self._row, 1), on=self, spacing=12, margins=(0, TOP - 12, 0, 0))

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.start.clicked.connect(self._on_start_clicked)
        self.panel.posed.connect(self._show_stretch)
        self.panel.side_changed.connect(self._show_texts)
        self.variants.shown_changed.connect(self._on_variant_shown)
        self.variants.choice_made.connect(self._on_choice_made)
        # The scroll area has its new size only after this widget has.
        self._scroll.resized.connect(self.arrange)
        self._appearance.changed.connect(self.arrange)

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


def _own_variant(exercise: Exercise, settings: Settings) -> str | None:
    """The variant that the person has chosen for good, if `exercise` still has it."""
    chosen = settings.session.variants.get(exercise.id)
    return chosen if chosen is not None and exercise.variant(chosen) is not None else None


class DrillPlaces(NamedTuple):
    """Widths in pixels, and 1 or 2 `columns`; `figure_height` where it stands above the texts."""

    beside: bool
    figure_width: int
    texts_width: int
    columns: int
    figure_height: int | None


def drill_places(width: int, height: int, scale: float) -> DrillPlaces:
    """The places for a page with that much room between its margins, at text size `scale`."""
    if width / scale < LEAST_BESIDE:
        tall = min(round(width * FIGURE_HEIGHT), round(height * MOST_OF_VIEW))
        return DrillPlaces(False, width, width, 1, max(LEAST_FIGURE, tall))
    texts = min(round(width * (1 - FIGURE_SHARE)) - GAP, round(2 * WIDEST_TEXTS * scale) + GAP)
    two = texts >= (2 * LEAST_COLUMN) * scale + GAP
    if not two:
        texts = min(texts, round(WIDEST_TEXTS * scale))
    return DrillPlaces(True, width - texts - GAP, texts, 2 if two else 1, None)


class DrillHead(QWidget):
    """What a drill is called and known as, its facts, and the way to a drill of your own."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.copy = IconButton(appearance, IconName.PLUS, "")
        tip = self.tr("Change this drill")
        self.edit = IconButton(appearance, IconName.SETTINGS, self.tr("Edit"), tip=tip)
        self._own = widget_of(flow(self.copy, self.edit))
        self.name = label(role=Role.TITLE, wraps=True)
        self.known_as = label(role=Role.MUTED, wraps=True)
        self.tags = TagRow()
        in_column(self.name, self.known_as, self.tags, self._own, on=self, spacing=6)

    def show_exercise(self, exercise: Exercise, *, copy: bool, edit: bool) -> None:
        """Show `exercise`, with its variant applied; offer to `copy` it, and to `edit` your own."""
        self.copy.setText(self.tr("Duplicate") if edit else self.tr("Make it my own"))
        tip = self.tr("Make a drill of your own from this one")
        self.copy.setToolTip(self.tr("Make another drill from this one") if edit else tip)
        self.copy.setVisible(copy)
        self.edit.setVisible(edit)
        self._own.setVisible(copy or edit)
        self.name.setText(exercise.name)
        words, names = self.tr("Also known as {names}"), ", ".join(exercise.also_known_as)
        show_words(self.known_as, words.format(names=names) if names else "")
        facts = (
            wording.kind(exercise.kind),
            capitalised(wording.laterality(exercise.laterality)),
            *map(capitalised, wording.positions(exercise)),
            *(capitalised(each) for each in exercise.equipment),
        )
        self.tags.show_tags(facts)


class VariantChoice(Section):
    """Which way to do a drill is shown, and which is the person's; hidden where there is one."""

    shown_changed = Signal(object)
    """A person wants to see another way; the value is the variant's id, or None as written."""

    choice_made = Signal(object)
    """A person wants to do it that way from now on; the value is as above."""

    def __init__(self) -> None:
        super().__init__(self.tr("Easier and harder"))
        self.shown: str | None = None
        """The id of the variant that is shown, or None for the drill as written."""
        self._offered: tuple[Exercise, str | None] | None = None
        self.ways = Segments("", ())
        self.instruction = label(wraps=True)
        self.note = label(role=Role.CHANGED, wraps=True)
        self.use = text_button(self.tr("Use this one from now on"))
        self.use.clicked.connect(lambda: self.choice_made.emit(self.shown))
        self.back = text_button(self.tr("Back to the drill as written"))
        self.back.clicked.connect(lambda: self.choice_made.emit(None))
        self._place = in_column(spacing=0)
        place = widget_of(self._place)
        self._buttons = widget_of(flow(self.use, self.back))
        for widget in (place, self.instruction, self.note, self._buttons):
            self.add(widget)

    def show_ways(self, exercise: Exercise, shown: str | None, chosen: str | None) -> None:
        """Offer the ways to do `exercise`, which has no variant applied."""
        self.shown = shown
        self.setVisible(bool(exercise.variants))
        if self._offered != (exercise, chosen):
            self._offered = (exercise, chosen)
            self._build_ways(exercise, chosen)
        self.ways.show_value(shown or AS_WRITTEN)
        variant = exercise.variant(shown) if shown else None
        show_words(self.instruction, variant.instruction if variant else "")
        self._offer(exercise, shown, chosen)

    def _build_ways(self, exercise: Exercise, chosen: str | None) -> None:
        empty(self._place)
        names = {AS_WRITTEN: self.tr("As written")}
        names |= {each.id: wording.level(each) for each in exercise.variants}
        if chosen in names:
            names[chosen] = self.tr("{way} (yours)").format(way=names[chosen])
        self.ways = Segments(self.tr("Way to do it"), names.items())
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
        if held:
            self.ways.setFocus(Qt.FocusReason.OtherFocusReason)
