"""The large figure of a drill on its stage, with the side that it shows and its controls."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, Signal
from PySide6.QtGui import QFont, QHideEvent, QPaintEvent, QPixmap, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QStackedLayout, QWidget

from hiptimer.figure.camera import Camera
from hiptimer.figure.motion import Motion
from hiptimer.training.exercises import Exercise
from hiptimer.training.sides import Side, for_side
from hiptimer.ui.drills import wording
from hiptimer.ui.drills.pictures import DrillPictures, paint_initials
from hiptimer.ui.exercises.drill_card import OCCASIONS
from hiptimer.ui.exercises.own_dose import DoseCard
from hiptimer.ui.exercises.turn_arc import TurnArc
from hiptimer.ui.exercises.turnable_figure import (
    Loop,
    Playback,
    TurnableFigure,
    loop_of,
    rep_seconds,
)
from hiptimer.ui.figure.stills import still_fraction
from hiptimer.ui.look.theme import BODY, Appearance
from hiptimer.ui.widgets.choosing import Segments, SideChoice
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.layouts import flow, in_column, in_row, widget_of
from hiptimer.ui.widgets.own_picture import PictureView
from hiptimer.ui.widgets.painting import draw_rounded, smooth_painter
from hiptimer.ui.widgets.pill import Pill
from hiptimer.ui.widgets.shortcuts import add_shortcut
from hiptimer.ui.widgets.stage import INSIDE_CORNERS, PADDING, RADIUS, Stage

translate = QCoreApplication.translate

INSETS = (14, 14, 14, 14)
"""Of a picture from the stage."""
AROUND_PILL = (PADDING - INSIDE_CORNERS, PADDING - 11, PADDING - INSIDE_CORNERS, 0)
SPEEDS = (0.5, 1.0, 2.0)


class FigurePanel(QWidget):
    """Shows the way to do a drill that `show_way` was given, again and again."""

    side_changed = Signal()
    """Another side is shown; it takes no value: read `side`."""

    posed = Signal()
    """The figure stands otherwise, or has stopped; it takes no value: read `figure.body`."""

    def __init__(
        self, appearance: Appearance, pictures: DrillPictures, now: Callable[[], float]
    ) -> None:
        super().__init__()
        self._appearance = appearance
        self._pictures = pictures
        self._exercise: Exercise | None = None
        self._variant: str | None = None
        self._motion: Motion | None = None
        self._loop: Loop | None = None
        self._mirrored = False
        self.side: Side | None = None
        self.playback = Playback(now, self)
        self.is_playing = False
        """Whether the drill moves, or would if somebody watched."""
        self.figure = TurnableFigure(appearance)
        self.still = StillPicture(appearance)
        self.play = IconButton(appearance, IconName.PAUSE)
        self.sides = SideChoice()
        words = (self.tr("Half"), self.tr("Normal"), self.tr("Double"))
        choices = [(str(speed), word) for speed, word in zip(SPEEDS, words, strict=True)]
        self.speeds = Segments(self.tr("Speed"), choices)
        self.speeds.show_value("1.0")
        self.dose = DoseCard(appearance)
        self.ways = in_column(spacing=0)
        """Where the ways to do the drill are chosen between."""
        self._lay_out()
        self._connect()

    @property
    def moves(self) -> bool:
        """Whether there is a figure that moves."""
        return self._motion is not None

    def show_way(self, exercise: Exercise, variant: str | None, *, mirrored: bool) -> None:
        """Show `exercise`, which has its `variant` applied, on the side shown before if it can."""
        fresh = self._exercise is None or self._exercise.id != exercise.id
        self._exercise, self._variant = exercise, variant
        self._motion = self._pictures.motion(exercise.id)
        self.stage.set_occasion(OCCASIONS[exercise.kind])
        self.figure.set_mirrored(mirrored)
        self._mirrored = mirrored
        if fresh:
            self.side = wording.first_side(exercise)
            self._play(playing=not self._appearance.theme.reduced_motion)
        for each in (self.play, self.speeds, self.stage.arc):
            each.setVisible(self.moves)
        self.sides.setVisible(self.side is not None)
        if self.side is not None:
            self.sides.show_value(self.side)
        self._show_side()
        if fresh:
            self.playback.rewind()

    def showEvent(self, event: QShowEvent) -> None:
        """Move again."""
        super().showEvent(event)
        self.playback.run(running=self.is_playing)

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while nobody looks."""
        super().hideEvent(event)
        self.playback.run(running=False)

    def _lay_out(self) -> None:
        centre = QWidget()
        self._centre = QStackedLayout(centre)
        self._centre.addWidget(self.figure)
        self._centre.addWidget(widget_of(in_column(self.still, margins=INSETS)))
        self.stage = DrillStage(self._appearance, centre, self.figure)
        controls = widget_of(flow(self.play, self.sides, self.speeds, spacing=12))
        self.below = widget_of(in_column(widget_of(self.ways), self.dose, spacing=16))
        """Ways and dose, which may as well stand elsewhere."""
        self.column = in_column((self.stage, 1), controls, self.below, on=self, spacing=12)

    def _connect(self) -> None:
        self.playback.moved.connect(self._show_stage)
        self.play.clicked.connect(self._toggle)
        self.speeds.chosen.connect(self._on_speed_chosen)
        self.sides.chosen.connect(self._on_side_chosen)
        add_shortcut(self.figure, self._toggle, "Space")
        self.figure.view_turned.connect(self._describe)
        self.figure.naming_changed.connect(self._on_naming_changed)
        self._appearance.changed.connect(self._show_stage)
        self._play(playing=False)

    def _show_side(self) -> None:
        exercise = self._exercise
        if exercise is None:
            return
        self._centre.setCurrentIndex(0 if self.moves else 1)
        self.stage.pill.set_text(wording.side_words(exercise, self.side), self.side)
        self.stage.set_muscles(wording.muscles_in_hand(exercise, self.side), self.side)
        if self._motion is None:
            self.still.show_drill(exercise.name, self._pictures.picture_of(exercise, self.side))
        else:
            seconds = rep_seconds(exercise)
            self._loop = loop_of(self._motion, seconds, self.side, self._variant)
        self.figure.show_drill(self._motion, self.side, self._variant)
        self._show_stage()
        self._describe()

    def _show_stage(self) -> None:
        """Show the moment that it is; with reduced motion the key pose next to it."""
        if self._motion is None or self._loop is None or self.window().isMinimized():
            return
        stage, fraction = self._loop.at(self.playback.seconds)
        if self._appearance.theme.reduced_motion:
            fraction = still_fraction(self._motion, stage, fraction, self._variant)
        self.figure.show_stage(stage, fraction)
        self.posed.emit()

    def _on_naming_changed(self, names: bool) -> None:
        self.stage.set_cards(names)

    def _describe(self) -> None:
        """Say in words what is seen, and from where."""
        exercise, camera = self._exercise, self.figure.camera
        if exercise is None or camera is None:
            return
        place = seen_from(camera, mirrored=self._mirrored)
        hint = self.tr("Drag it or use the arrow keys to turn it.")
        words = self.tr("{name}, {side}. {place}")
        side = wording.side_words(exercise, self.side)
        self.figure.setAccessibleName(words.format(name=exercise.name, side=side, place=place))
        movement = (for_side(each, self.side) for each in exercise.movement)
        self.figure.setAccessibleDescription(" ".join((*movement, hint)))

    def _toggle(self) -> None:
        self._play(playing=not self.is_playing)

    def _play(self, *, playing: bool) -> None:
        """Play or pause, and offer the other."""
        self.is_playing = playing
        self.playback.run(running=playing and self.isVisible())
        self.play.set_icon_name(IconName.PAUSE if playing else IconName.PLAY)
        words = self.tr("Pause the movement") if playing else self.tr("Play the movement")
        self.play.setAccessibleName(words)
        self.play.setToolTip(self.tr("{what} (Space)").format(what=words))
        self.posed.emit()

    def _on_speed_chosen(self, speed: str) -> None:
        self.playback.speed = float(speed)

    def _on_side_chosen(self) -> None:
        self.side = self.sides.side
        self._show_side()
        self.side_changed.emit()


def seen_from(camera: Camera, *, mirrored: bool) -> str:
    """Where the figure is seen from: "Seen from the front right". In a mirror the sides swap."""
    words = (
        translate("Exercises", "Seen from the front"),
        translate("Exercises", "Seen from the front right"),
        translate("Exercises", "Seen from the right"),
        translate("Exercises", "Seen from the back right"),
        translate("Exercises", "Seen from the back"),
        translate("Exercises", "Seen from the back left"),
        translate("Exercises", "Seen from the left"),
        translate("Exercises", "Seen from the front left"),
    )
    place = round(camera.azimuth / 45)
    return words[(-place if mirrored else place) % 8]


class DrillStage(Stage):
    """The player's stage with a pill for the side, and a ring while the keys turn `figure`."""

    _inside: QBoxLayout | None = None

    def __init__(self, appearance: Appearance, centre: QWidget, figure: TurnableFigure) -> None:
        self.pill = Pill(appearance)
        self._figure = figure
        self.arc = TurnArc(appearance, figure)
        super().__init__(appearance)
        figure.installEventFilter(self)
        pill = in_row(self.pill, margins=AROUND_PILL)
        self._inside = in_column(pill, (centre, 1), self.arc, spacing=0)
        self.set_centre(widget_of(self._inside))
        self._show_chip()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the figure's focus come and go."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the stage and its ring."""
        super().paintEvent(event)
        if self._figure.hasFocus():
            ring, colour = QRectF(self.rect()).adjusted(1, 1, -1, -1), self.theme.tokens.focus
            draw_rounded(smooth_painter(self), ring, RADIUS, line=colour, width=2)

    def set_cards(self, has_cards: bool) -> None:
        """Keep arc and figure clear of the chip, where that is seen."""
        super().set_cards(has_cards)
        self._show_chip()

    def _restyle(self) -> None:
        super()._restyle()
        self.pill.set_look(self.theme.font(BODY, QFont.Weight.DemiBold), at_left=True)

    def _show_chip(self) -> None:
        """Show the muscles unless they would be cut: the texts beside the stage name them too."""
        fits = self._chip.sizeHint().width() <= self.width() - 2 * PADDING
        shown = self._names_muscles and fits
        self._chip.setVisible(shown)
        layout = self._inside
        if layout is not None:  # it shows the chip for the first time while it is being made
            layout.setContentsMargins(0, 0, 0, self.room_for_chip if shown else 0)


class StillPicture(PictureView):
    """What is shown of a drill that has no figure: a person's own picture, or initials."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._name = ""
        appearance.changed.connect(self.update)

    def show_drill(self, name: str, pixmap: QPixmap | None) -> None:
        """Show `pixmap`, or the initials of `name` where there is none."""
        self._name = name
        self.show_picture(None if pixmap is None or pixmap.isNull() else pixmap)
        words = self.tr("Picture of {name}") if self.pixmap else self.tr("{name}: no picture")
        self.setAccessibleName(words.format(name=name))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the middle."""
        if self.pixmap is None:
            paint_initials(smooth_painter(self), self._name, self.size(), self._appearance.theme)
        else:
            super().paintEvent(event)
