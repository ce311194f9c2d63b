"""The page of one drill: its figure, its ways, and all that is written about it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from hiptimer.session.coverage import stand_ins
from hiptimer.settings.settings import Settings
from hiptimer.training.exercises import Exercise
from hiptimer.ui.drills import wording
from hiptimer.ui.drills.pictures import DrillPictures
from hiptimer.ui.exercises.drill_texts import DrillTexts
from hiptimer.ui.exercises.figure_panel import FigurePanel
from hiptimer.ui.exercises.leaving_out import LeaveOutSheet, LeftOutStrip
from hiptimer.ui.exercises.variant_choice import VariantChoice
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.services import Services
from hiptimer.ui.widgets import numbers
from hiptimer.ui.widgets.icon_button import IconButton, text_button
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label, show_words
from hiptimer.ui.widgets.layouts import (
    STRETCH,
    UNLIMITED,
    beside,
    divider,
    flow,
    in_column,
    in_row,
    widget_of,
)
from hiptimer.ui.widgets.round_buttons import HeartToggle
from hiptimer.ui.widgets.scroll_page import MARGINS, ScrollPage
from hiptimer.ui.widgets.shortcuts import add_shortcut

BACK_KEYS = ("Esc", "Alt+Left", "Back")
START_KEYS = ("Ctrl+Return", "Ctrl+Enter")
LEFT, TOP, RIGHT, BOTTOM = MARGINS
SCROLL_BAR, UNDER_BACK = 12, 11
"""Pixels: what a scroll bar takes, and how far in a button's icon is from its edge."""
LEAST_BESIDE = 660
"""Pixels at 100 % from which figure and texts stand beside each other."""
LEAST_HEIGHT_BESIDE, LEAST_HEIGHT_WITH_DOSE = 360, 600
FIGURE_SHARE = 0.55
WIDEST_TEXTS = 560
"""Pixels at 100 % that one column of texts takes at most."""
LEAST_TEXTS, LEAST_COLUMN = 310, 400
GAP = 32
BETWEEN_CHAPTERS = 24
STRETCH_SECONDS = 0.1
"""How long the bars of a moving figure stand still."""
AROUND_LINK = 48
"""Pixels at 100 % of a link beside its words: its icon, and what is around both."""
LEAST_FIGURE = 220
FIGURE_HEIGHT = 0.6
"""Of the width, where the figure stands above the texts."""
MOST_OF_VIEW = 0.9
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
        words, tip = self.tr("All drills"), self.tr("Back to all drills (Esc)")
        self.back = IconButton(appearance, IconName.LEFT, words, "plain", tip=tip)
        tip = self.tr("A favourite comes first among the drills (H)")
        self.heart = HeartToggle(appearance, called=self.tr("Favourite"), tip=tip)
        self.leave_out = text_button(self.tr("Leave it out for good"))
        tip = self.tr("Start a session of this one drill (Ctrl+Enter)")
        self.start = IconButton(appearance, IconName.PLAY, look="primary", tip=tip)
        self.start.setProperty("bare", False)
        self.head = DrillHead(appearance)
        self.left_out = LeftOutStrip()
        self.variants = VariantChoice(appearance)
        self.texts = DrillTexts(appearance)
        self.more = IconButton(appearance, IconName.DOWN, look="link")
        self.more.setCheckable(True)
        self.asking = LeaveOutSheet(appearance, self)
        self.panel = FigurePanel(appearance, pictures, services.clock.now)
        self._scroll = ScrollPage()
        self._places: DrillPlaces | None = None
        self._stretch_shown = 0.0
        self._sources = 0
        self._lay_out()
        self._connect()
        add_shortcut(self, self._on_back_asked, *BACK_KEYS)
        add_shortcut(self, self.start.click, *START_KEYS)
        add_shortcut(self, self.heart.click, "H")

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
        is_own = self.exercise_id in library.own_exercises
        self.head.show_exercise(exercise, copy=is_kept, edit=is_kept and is_own)
        self.variants.show_ways(written, self.variant, _own_variant(written, settings))
        self.panel.show_way(exercise, self.variant, mirrored=settings.look.mirrored)
        self.panel.dose.show_dose(exercise, settings.session.doses.get(self.exercise_id))
        self._show_texts()
        self._show_choices(is_own=is_own)

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
            self.panel.setContentsMargins(0, 0, 0, BOTTOM)
        else:
            self._scroll.column.insertWidget(1, self.panel)
            self.panel.setMinimumWidth(0)
            self.panel.setMaximumWidth(UNLIMITED)
            self.panel.stage.setFixedHeight(places.figure_height or 0)
            self.panel.setContentsMargins(0, 0, 0, 0)
        if places.low:
            self._scroll.column.insertWidget(
                self._scroll.column.indexOf(self.left_out), self.panel.below
            )
        else:
            self.panel.column.addWidget(self.panel.below)
        self.panel.below.show()
        self.panel.show()
        down = places.columns == 1
        self._show_more()
        self._divider.setVisible(down)
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.TopToBottom if down else direction.LeftToRight)
        for index in range(self._columns.count()):
            self._columns.setStretch(index, 0 if down else 1)

    def _show_texts(self) -> None:
        library = self._services.library
        exercise = library.exercise(self.exercise_id, self.variant)
        self.texts.show_exercise(exercise, self.panel.side, library, self.panel.figure.body)
        self._sources = len(exercise.dose.sources)
        self._show_more()

    def _show_choices(self, *, is_own: bool) -> None:
        """Show what the person has chosen about the drill, and how long it takes."""
        settings, library = self._services.settings.settings, self._services.library
        self.heart.setChecked(self.exercise_id in settings.you.favourite_drills)
        stand_in = settings.session.left_out.get(self.exercise_id)
        instead = library.exercises.get(stand_in or "")
        self.left_out.show_stand_in(stand_in and (instead.name if instead else ""))
        held = self.leave_out.hasFocus() or self.left_out.back.hasFocus()
        self.leave_out.setVisible(stand_in is None and not is_own)
        if held:
            target = self.leave_out if stand_in is None else self.left_out.back
            target.setFocus(Qt.FocusReason.OtherFocusReason)
        plan = self._services.drill_plan(self.exercise_id, self.variant)
        minutes = numbers.whole_minutes(plan.seconds)
        self.start.setText(self.tr("Try it, {minutes} min").format(minutes=minutes))

    def _show_more(self) -> None:
        """Show what there is to know where there is room for it, or where it was asked for."""
        roomy = self._places is not None and self._places.columns > 1
        is_open = roomy or self.more.isChecked()
        self.more.setText(self._more_words())
        self.more.setVisible(not roomy)
        self.more.set_icon_name(IconName.UP if is_open else IconName.DOWN)
        for chapter in self.texts.knowing:
            if is_open:
                chapter.hide_if_empty()
            else:
                chapter.hide()

    def _more_words(self) -> str:
        """What the link says, in fewer words where these are all that fits."""
        if not self._sources:
            return self.tr("More about it")
        room = self._places.texts_width if self._places else 0
        words = self.tr("%Ln source(s), with what each one says", "", self._sources)
        needed = self.more.fontMetrics().horizontalAdvance(words)
        if needed + AROUND_LINK * self._appearance.theme.scale > room:
            return self.tr("%Ln source(s)", "", self._sources)
        return words

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
        self.panel.ways.addWidget(self.variants.choice)
        doing = in_column(*self.texts.doing, STRETCH, spacing=BETWEEN_CHAPTERS)
        link = (self.more, Qt.AlignmentFlag.AlignLeft)
        self._divider = divider()
        minding = in_column(self._divider, *self.texts.minding, link, spacing=BETWEEN_CHAPTERS)
        knowing = in_column(*self.texts.knowing, spacing=BETWEEN_CHAPTERS)
        copy = (self.head.copy, Qt.AlignmentFlag.AlignLeft)
        rest = in_column(minding, knowing, copy, STRETCH, spacing=BETWEEN_CHAPTERS)
        self._columns = in_row(doing, rest, spacing=BETWEEN_CHAPTERS)
        column = self._scroll.column
        column.setContentsMargins(0, 0, RIGHT - SCROLL_BAR, BOTTOM)
        column.setSpacing(20)
        for part in (self.head, self.left_out, self.variants):
            column.addWidget(part)
        column.addLayout(self._columns)
        column.addStretch(1)
        choices = flow(self.heart, self.leave_out, self.start, spacing=8)
        choices.setContentsMargins(UNDER_BACK, 0, 0, 0)
        actions = widget_of(choices)
        back = widget_of(in_row(self.back, STRETCH))
        bar = beside(back, actions, spacing=12, least_letters=10)
        bar.setContentsMargins(LEFT - 16, 0, RIGHT, 0)
        self._row = in_row((self._scroll, 1), spacing=GAP, margins=(LEFT, 0, 0, 0))
        in_column(bar, (self._row, 1), on=self, spacing=16, margins=(0, TOP - 12, 0, 0))

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.start.clicked.connect(self._on_start_clicked)
        self.panel.posed.connect(self._show_stretch)
        self.panel.side_changed.connect(self._show_texts)
        self.variants.shown_changed.connect(self._on_variant_shown)
        self.variants.choice_made.connect(self._on_choice_made)
        self.more.toggled.connect(self._show_more)
        self.asking.closed.connect(lambda: self._enable(True))
        self.heart.clicked.connect(
            lambda: self._services.settings.toggle_favourite_drill(self.exercise_id)
        )
        self.leave_out.clicked.connect(self._on_leave_out_clicked)
        self.left_out.back.clicked.connect(lambda: self._choose("left_out", None))
        self.asking.chosen.connect(lambda stand_in: self._choose("left_out", stand_in))
        self.panel.dose.changed.connect(lambda own: self._choose("doses", own))
        # The scroll area has its new size only after this widget has.
        self._scroll.resized.connect(self.arrange)
        self._appearance.changed.connect(self.arrange)

    def _on_back_asked(self) -> None:
        """Close the question, or else the page."""
        if self.asking.isHidden():
            self.left.emit()
        else:
            self.asking.close_sheet()

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

    def _on_leave_out_clicked(self) -> None:
        library = self._services.library
        gone = self._services.settings.settings.session.left_out
        exercise = library.exercise(self.exercise_id)
        self._enable(False)
        self.asking.ask(exercise, [e for e in stand_ins(exercise, library) if e.id not in gone])

    def _choose(self, field: str, value: object) -> None:
        self._services.settings.choose(field, self.exercise_id, value)

    def _enable(self, enabled: bool) -> None:
        """Let the keys of the page do something, or nothing while the question lies over it."""
        for each in (self.start, self.heart):
            each.setEnabled(enabled)


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
    low: bool = False
    """The figure leaves ways and dose no room below it."""


def drill_places(width: int, height: int, scale: float) -> DrillPlaces:
    """The places for a page with that much room between its margins, at text size `scale`."""
    if width / scale < LEAST_BESIDE or height / scale < LEAST_HEIGHT_BESIDE:
        tall = min(round(width * FIGURE_HEIGHT), round(height * MOST_OF_VIEW))
        return DrillPlaces(False, width, width, 1, max(LEAST_FIGURE, tall))
    texts = min(round(width * (1 - FIGURE_SHARE)) - GAP, round(2 * WIDEST_TEXTS * scale) + GAP)
    texts = max(texts, round(LEAST_TEXTS * scale))
    two = texts >= (2 * LEAST_COLUMN) * scale + GAP
    if not two:
        texts = min(texts, round(WIDEST_TEXTS * scale))
    low = height / scale < LEAST_HEIGHT_WITH_DOSE
    return DrillPlaces(True, width - texts - GAP, texts, 2 if two else 1, None, low)


class DrillHead(QWidget):
    """What a drill is called and known as, its facts, and the way to a drill of your own."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.copy = IconButton(appearance, IconName.PLUS, "")
        tip = self.tr("Change this drill")
        self.edit = IconButton(appearance, IconName.SETTINGS, self.tr("Edit"), tip=tip)
        self.name = label(role=Role.HERO, wraps=True)
        self.facts = label(role=Role.MUTED, wraps=True)
        self.known_as = label(role=Role.SMALL, wraps=True)
        edit = (self.edit, Qt.AlignmentFlag.AlignLeft)
        in_column(self.name, self.facts, self.known_as, edit, on=self, spacing=4)

    def show_exercise(self, exercise: Exercise, *, copy: bool, edit: bool) -> None:
        """Show `exercise`, with its variant applied; offer to `copy` it, and to `edit` your own."""
        self.copy.setText(self.tr("Duplicate") if edit else self.tr("Make it my own"))
        tip = self.tr("Make a drill of your own from this one")
        self.copy.setToolTip(self.tr("Make another drill from this one") if edit else tip)
        self.copy.setVisible(copy)
        self.edit.setVisible(edit)
        self.name.setText(exercise.name)
        words, names = self.tr("Also known as {names}"), ", ".join(exercise.also_known_as)
        show_words(self.known_as, words.format(names=names) if names else "")
        self.facts.setText(wording.in_short(exercise))
