"""The page after the last step: what was done, what it gives the hips, how it felt, what is next.

A session that was stopped can be carried on with, finished sooner, or left where it is.
"""

from __future__ import annotations

from dataclasses import replace
from html import escape

from PySide6.QtCore import QMargins, QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from hiptimer.figure.moment import box_of
from hiptimer.figure.motion_decoding import MotionError
from hiptimer.journal.dose import FLOOR_SECONDS
from hiptimer.session.plan import Step
from hiptimer.training.routines import Occasion
from hiptimer.training.sides import Side
from hiptimer.ui.figure.drawing import MARGIN
from hiptimer.ui.figure.figure_view import FigureView
from hiptimer.ui.figure.stills import telling_moment
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.look.tokens import side_colours
from hiptimer.ui.look.trail import TALL, Trail
from hiptimer.ui.player.end_facts import Ending
from hiptimer.ui.player.end_questions import EasierQuestion, EndButton, FeelingRow
from hiptimer.ui.services import Services
from hiptimer.ui.widgets.accessibility import SILENT, announce
from hiptimer.ui.widgets.carrier_buttons import CarrierButtons
from hiptimer.ui.widgets.hips import Hips, SideKey
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label, set_look, set_role, show_words
from hiptimer.ui.widgets.layouts import beside, flow, in_column, in_row, widget_of
from hiptimer.ui.widgets.painting import Painted, smooth_painter
from hiptimer.ui.widgets.scroll_page import ScrollPage

PICTURE_SHARE, LEAST_PICTURE = 0.39, 200
"""Of the page's width; narrower than so many pixels there is no picture."""
LEAST_WORDS = 600
"""Pixels that the words need at 100 %."""
WIDEST_WORDS, HIGHEST_WORDS = 760, 860
MARGINS, LOW, ROOMY = (24, 60), 480, 800
"""Pixels around the words, in a low page and in one that is so high or higher."""
FOOT_SCROLLS_BELOW = 200
"""Pixels at 100 %: in a page so low the buttons follow the words, for both have no room."""
SMALL_BELOW = 660
"""Pixels: a lower page has a smaller headline and smaller buttons."""
FIGURE = QRectF(0.03, 0.24, 0.94, 0.62)
"""Where the figure is in the picture, as shares of it."""


class EndPage(QWidget):
    """Shows an ending until the person is `done` with it or wants something of it."""

    shorter_asked = Signal(object)
    """The person wants to finish sooner; the value is the `Plan` to go on with."""

    def __init__(self, appearance: Appearance, services: Services) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self._appearance = appearance
        self._ending: Ending | None = None
        self._foot_margins = QMargins()
        self.picture = EndPicture(appearance, services)
        self._title, self._what = (label(role=each, wraps=True) for each in (Role.HERO, Role.LEAD))
        self._what.setTextFormat(Qt.TextFormat.RichText)
        self._note, self._week = label(role=Role.MUTED, wraps=True), label(wraps=True)
        self.hips = Hips(appearance)
        self._hips = self._with_heading(appearance)
        self.feeling = FeelingRow(appearance)
        self.easier = EasierQuestion(services)
        self._behind = BehindNote()
        taking = services.taking
        self.along = CarrierButtons(
            appearance, taking.done if taking is not None else (), look="chip"
        )
        self._following, self._following_name = label(role=Role.SMALL), label(role=Role.STRONG)
        self._build_buttons(appearance)
        self._lay_out()
        appearance.changed.connect(self._fit)
        appearance.changed.connect(self._show_what)

    def _build_buttons(self, appearance: Appearance) -> None:
        def button(icon: IconName, words: str, key: str, look: str = "") -> EndButton:
            return EndButton(appearance, icon, words, key, look)

        self.done = button(IconName.CHECK, self.tr("Done"), self.tr("Enter"), "primary")
        self.again = button(IconName.AGAIN, self.tr("Again"), "R")
        self.go_on = button(IconName.PLAY, self.tr("Carry on"), "G", "primary")
        self.shorter = button(IconName.SKIP, self.tr("Finish sooner"), "S")
        self.leave = button(IconName.CLOSE, self.tr("Leave it there"), "")
        self._buttons = (self.done, self.again, self.go_on, self.shorter, self.leave)
        for each in self._buttons:
            each.clicked.connect(self.feeling.settle)
        self.shorter.clicked.connect(self._on_shorter)
        self.feeling.note.returnPressed.connect(self.main.setFocus)

    @property
    def main(self) -> EndButton:
        """The button that goes on: with the session, or with the day."""
        return self.go_on if self._ending is not None and self._ending.go_on else self.done

    def show_ending(self, ending: Ending, last: Step, occasion: Occasion, share: float) -> None:
        """Show how a session ended, with its `last` drill; the sun has sunk by `share`, 0 to 1."""
        self._ending = ending
        self.picture.show_drill(last, occasion, share)
        self._title.setText(ending.title)
        self._show_what()
        show_words(self._note, ending.note)
        show_words(self._week, ending.week)
        set_role(self._week, Role.CHANGED if ending.week_reached else Role.MUTED)
        self._hips.setVisible(bool(ending.areas))
        self.hips.show_areas(ending.areas, FLOOR_SECONDS)
        self._behind.say(ending.behind)
        self._show_buttons(ending)
        self.feeling.clear()
        self.easier.ask(())
        self._scroll.verticalScrollBar().setValue(0)
        words = (ending.title, ending.what, ending.note, *(ending.behind or ()))
        announce(self, " ".join(filter(None, words)))
        self._fit()

    def begin(self) -> None:
        """It is seen now: the focus is where Enter goes on, and what was just reached fills."""
        self.main.setFocus()
        if self._ending is not None:
            self.hips.rise(self._ending.just_reached)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _show_what(self) -> None:
        """What was done, and the time of each side in its colour."""
        ending, parts = self._ending, list[str]()
        if ending is None:
            return
        left = self.tr("Left {time},", "the side").format(time=ending.left)
        right = self.tr("right {time}.", "the side").format(time=ending.right)
        for side, words in ((Side.LEFT, left), (Side.RIGHT, right)):
            colour = side_colours(self._appearance.theme.tokens, side).ink
            parts.append(f'<span style="color: {colour}; font-weight: 700">{escape(words)}</span>')
        shown = [escape(ending.what), *(parts if ending.left else ())]
        self._what.setText(" ".join(shown))
        spoken = (ending.what, left, right) if ending.left else (ending.what,)
        self._what.setAccessibleName(" ".join(spoken))

    def _show_buttons(self, ending: Ending) -> None:
        finish = ending.go_on
        for each in (self.done, self.again):
            each.setVisible(finish is None)
        for each in (self.go_on, self.leave):
            each.setVisible(finish is not None)
        self.shorter.setVisible(finish is not None and finish.shorter is not None)
        if finish is not None:
            self.go_on.say(self.tr("Carry on, %n min", "", finish.minutes))
            self.shorter.say(self.tr("Finish in %n min", "", finish.shorter_minutes))
        title, name = ending.following or ("", "")
        show_words(self._following, title)
        show_words(self._following_name, name)

    def _on_shorter(self) -> None:
        finish = self._ending.go_on if self._ending else None
        if finish is not None and finish.shorter is not None:
            self.shorter_asked.emit(finish.shorter)

    def _with_heading(self, appearance: Appearance) -> QWidget:
        heading = label(self.tr("Your hips this week"), Role.LARGE, wraps=True)
        head = beside(heading, SideKey(appearance, today=True), spacing=12)
        return widget_of(in_column(head, self.hips, spacing=12))

    def _lay_out(self) -> None:
        self._scroll = ScrollPage()
        self._scroll.resized.connect(self._fit_foot)
        head = in_column(self._title, self._what, self._note, self._week, spacing=8)
        column = self._scroll.column
        column.addLayout(head)
        for part in (self._hips, self.feeling, self.easier):
            column.addWidget(part)
        column.addLayout(in_column(self._behind, self.along, spacing=10))
        column.addStretch(1)
        names = widget_of(in_column(self._following, self._following_name, spacing=2))
        buttons = widget_of(flow(self.again, self.shorter, self.done, self.go_on, spacing=12))
        start = widget_of(in_row(self.leave, names, spacing=0))
        self._foot = widget_of(beside(start, buttons, spacing=16, least_letters=10))
        self._words = in_column((self._scroll, 1), self._foot, spacing=0)
        in_row(self.picture, (widget_of(self._words), 1), on=self, spacing=0)

    def _fit(self) -> None:
        """Give the picture its share, and the words their margins, as the page has room."""
        scale = self._appearance.theme.scale
        room = self.width() - round(LEAST_WORDS * scale)
        width = min(round(PICTURE_SHARE * self.width()), room)
        self.picture.setVisible(width >= LEAST_PICTURE)
        self.picture.setFixedWidth(max(0, width))
        high = min(1.0, max(0.0, (self.height() - LOW) / (ROOMY - LOW)))
        is_small = self.height() < SMALL_BELOW * scale
        set_role(self._title, Role.TITLE if is_small else Role.HERO)
        for button in self._buttons:
            set_look(button, "main", not is_small)
        low_margin, high_margin = MARGINS
        edge = round(low_margin + high * (high_margin - low_margin))
        room = self.width() - (width if self.picture.isVisibleTo(self) else 0)
        beside = max(edge, (room - round(WIDEST_WORDS * scale)) // 2)
        above = max(edge, (self.height() - round(HIGHEST_WORDS * scale)) // 2)
        column = self._scroll.column
        scrolls = self.height() < FOOT_SCROLLS_BELOW * scale
        if scrolls is not self._scroll.isAncestorOf(self._foot):
            (column if scrolls else self._words).addWidget(self._foot)
        column.setContentsMargins(beside, above, beside, 12)
        column.setSpacing(round(12 + high * 14))
        below = round(16 + high * 24) + above - edge
        self._foot_margins = QMargins(beside, round(10 + 6 * high), beside, below)
        self._fit_foot()

    def _fit_foot(self) -> None:
        """End the buttons where the words end, beside a scroll bar too.

        Nothing may change its place here: it is said in the midst of laying out.
        """
        layout = self._foot.layout()
        if layout is not None:
            scrolls = self._scroll.isAncestorOf(self._foot)
            bar = 0 if scrolls else self._scroll.width() - self._scroll.viewport().width()
            layout.setContentsMargins(self._foot_margins + QMargins(0, 0, bar, 0))


class BehindNote(QFrame):
    """Which side is behind, and what follows from it; hidden where none is."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "note")
        self._what, self._then = label(role=Role.STRONG, wraps=True), label(wraps=True)
        in_column(self._what, self._then, on=self, spacing=2, margins=(22, 14, 22, 14))
        self.hide()

    def say(self, words: tuple[str, str] | None) -> None:
        self.setVisible(words is not None)
        what, then = words or ("", "")
        self._what.setText(what)
        show_words(self._then, then)


class EndPicture(Painted):
    """The last drill at rest in its landscape, as high as the page."""

    accessible_role = SILENT

    def __init__(self, appearance: Appearance, services: Services) -> None:
        super().__init__(appearance)
        self._services = services
        self._trail = Trail(TALL)
        self._occasion, self._sunk = Occasion.EASY, 1.0
        self._figure = FigureView(appearance)
        self._figure.setParent(self)
        self._figure.accessible_role = SILENT
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def show_drill(self, step: Step, occasion: Occasion, sunk: float) -> None:
        """Show the drill of `step`; one without a figure leaves the landscape to itself."""
        self._occasion, self._sunk = occasion, sunk
        try:
            motion = self._services.motion(step.exercise)
        except MotionError:
            motion = None
        moment = telling_moment(motion, step.side, step.variant) if motion else None
        moment = replace(moment, inset=None) if moment else None
        box = box_of(moment).grown(MARGIN) if moment else None
        self._figure.show_moment(moment, box)
        self.update()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        width, height = self.width(), self.height()
        area = QRectF(
            FIGURE.x() * width,
            FIGURE.y() * height,
            FIGURE.width() * width,
            FIGURE.height() * height,
        )
        self._figure.setGeometry(area.toRect())

    def paintEvent(self, _event: QPaintEvent) -> None:
        sunk = 0.0 if self.theme.reduced_motion else self._sunk
        sky = self.theme.tokens.sky(self._occasion)
        self._trail.paint(smooth_painter(self), self.size(), sky, sunk)
