"""The drills of a session in their order, and below them those that there is no time for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFrame, QMenu, QSizePolicy, QWidget

from hiptimer.training.exercises import Exercise, Level
from hiptimer.training.routines import Occasion
from hiptimer.ui.drills.pictures import DrawnPictures
from hiptimer.ui.drills.wording import level
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.look.tokens import CONTROL
from hiptimer.ui.routine_sheet import wording
from hiptimer.ui.routine_sheet.tailoring import Entry, Tailored
from hiptimer.ui.widgets.accessibility import SILENT, silence
from hiptimer.ui.widgets.icon_button import IconButton, text_button
from hiptimer.ui.widgets.icons import IconName, icon
from hiptimer.ui.widgets.labels import Role, label, set_look, set_role
from hiptimer.ui.widgets.layouts import beside, in_column, in_row, widget_of
from hiptimer.ui.widgets.numbers import named_value
from hiptimer.ui.widgets.painting import Painted, draw_rounded, smooth_painter
from hiptimer.ui.widgets.shortcuts import UNFOLDING, add_shortcut

PICTURE = QSize(68, 50)
"""Pixels at 100 %; it grows half as much as text does."""
FIGURE_MARGIN, FADED = 2, 0.55
MOST_LISTED = 60
"""Rows: what a person sees through before starting. The session has all drills."""
ICON_SIZE = 14
HEADING_LEFT = 32


class SheetPictures(DrawnPictures):
    """The small pictures of the rows."""

    MOST_KEPT: ClassVar = MOST_LISTED


class SmallPicture(Painted):
    """A drill on a ground in the colour of the routine; faded where it is left out."""

    accessible_role = SILENT

    def __init__(self, appearance: Appearance, pictures: SheetPictures, occasion: Occasion) -> None:
        super().__init__(appearance)
        self._pictures, self._occasion = pictures, occasion
        self._drill: tuple[Exercise, str | None] | None = None
        self._is_faded = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        pictures.drawn.connect(self._on_drawn)

    def show_drill(self, exercise: Exercise, variant: str | None, *, faded: bool) -> None:
        self._drill, self._is_faded = (exercise, variant), faded
        self.update()

    def sizeHint(self) -> QSize:
        return PICTURE * ((1 + self.theme.scale) / 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        room = self.size() - QSize(2, 2) * FIGURE_MARGIN
        if self._drill is None or room.isEmpty():  # it is still being laid out
            return
        tokens, painter = self.theme.tokens, smooth_painter(self)
        ground = tokens.background if self._is_faded else tokens.sky(self._occasion).top
        draw_rounded(painter, QRectF(self.rect()), CONTROL - 2, fill=ground)
        pixmap = self._pictures.picture(*self._drill, room, self.devicePixelRatioF(), self.theme)
        if pixmap is not None:
            self._draw(painter, pixmap)

    def _draw(self, painter: QPainter, pixmap: QPixmap) -> None:
        corners = QPainterPath()
        corners.addRoundedRect(QRectF(self.rect()), CONTROL - 2, CONTROL - 2)
        painter.setClipPath(corners)
        painter.setOpacity(FADED if self._is_faded else 1.0)
        left = (self.width() - pixmap.deviceIndependentSize().width()) / 2
        painter.drawPixmap(round(left), FIGURE_MARGIN, pixmap)

    def _on_drawn(self, exercise: str) -> None:
        if self._drill is not None and self._drill[0].id == exercise:
            self.update()


class WayButton(IconButton):
    """How a drill is done this time; opens a list of the ways there are."""

    chosen = Signal(object)
    """A person wants another way; the value is the id of a variant, or None as written."""

    def __init__(self, appearance: Appearance, exercise: Exercise) -> None:
        super().__init__(appearance, IconName.DOWN, " ", "chip")
        self._exercise = exercise
        self._variant: str | None = None
        # The arrow stands behind the word; the menu would take this over.
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.clicked.connect(self.open_menu)
        add_shortcut(self, self.open_menu, *UNFOLDING)

    def show_way(self, variant: str | None) -> None:
        """Show that the drill is done in that variant."""
        self._variant = variant
        words = self.words(variant)
        self.setText(words.replace("&", "&&"))
        said = self.tr("{drill}: {way}").format(drill=self._exercise.name, way=words)
        self.setAccessibleName(said)
        set_look(self, "soft", variant is not None)

    def open_menu(self) -> None:
        """List the ways, with a check before the one that is chosen."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        menu.setAccessibleName(self.tr("How to do it this time"))
        theme = self._appearance.theme
        for way in (None, *(each.id for each in self._exercise.variants)):
            action = menu.addAction(self.words(way).replace("&", "&&"))
            if way == self._variant:
                check = icon(IconName.CHECK, theme.tokens.brand, theme.px(ICON_SIZE))
                action.setIcon(check)
                menu.setActiveAction(action)
            action.triggered.connect(lambda _on=False, way=way: self.chosen.emit(way))
        chosen = menu.activeAction()
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))
        menu.setActiveAction(chosen)

    def words(self, variant: str | None) -> str:
        """What that way is called."""
        way = self._exercise.variant(variant) if variant else None
        if way is None:
            return self.tr("Standard")
        return way.name if way.level is Level.OTHER else level(way)


class DrillRow(QWidget):
    """One drill of the routine: done, with how it is done, or left out, with Keep."""

    def __init__(
        self, appearance: Appearance, pictures: SheetPictures, occasion: Occasion, entry: Entry
    ) -> None:
        super().__init__()
        self.place, exercise = entry.place, entry.exercise
        self._appearance = appearance
        self._number = label(role=Role.MUTED)
        self._number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._picture = SmallPicture(appearance, pictures, occasion)
        self.name = label(exercise.name, wraps=True)
        self.dose = label(role=Role.SMALL, wraps=True)
        self.way = WayButton(appearance, exercise)
        self.keep = text_button()
        self.keep.setProperty("look", "chip")
        self._has_ways = bool(exercise.variants)
        silence(self._number, self.dose)
        controls = widget_of(in_row(self.keep, self.way, spacing=6))
        words = widget_of(in_column(self.name, self.dose, spacing=1))
        parts = beside(words, controls, spacing=12, least_letters=14)
        in_row(
            *(self._number, self._picture, (parts, 1)),
            on=self,
            spacing=12,
            margins=(0, 3, 0, 3),
        )

    def show_done(self, entry: Entry, number: int, *, is_kept: bool) -> None:
        """Show the drill as number `number` of the session."""
        self._show(entry, str(number), wording.dose(entry.works), left_out=False)
        self.way.setVisible(self._has_ways)
        self.way.show_way(entry.variant)
        self._offer(self.tr("Leave out"), entry, shown=is_kept)

    def show_left_out(self, entry: Entry) -> None:
        """Show that there is no time for the drill."""
        self._show(entry, "", wording.in_full(entry.works), left_out=True)
        self.way.hide()
        self._offer(self.tr("Keep"), entry, shown=True)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab comes to in it."""
        return tuple(each for each in (self.keep, self.way) if not each.isHidden())

    def _show(self, entry: Entry, number: str, dose: str, *, left_out: bool) -> None:
        self._number.setText(number)
        self._number.setFixedWidth(self._appearance.theme.px(20))
        self.dose.setText(dose)
        set_role(self.name, Role.STRUCK if left_out else Role.STRONG)
        name = self.tr("{drill}, left out").format(drill=entry.exercise.name)
        said = name if left_out else f"{number}. {entry.exercise.name}"
        self.name.setAccessibleName(named_value(said, dose))
        self._picture.show_drill(entry.exercise, entry.variant, faded=left_out)

    def _offer(self, words: str, entry: Entry, *, shown: bool) -> None:
        self.keep.setText(words)
        self.keep.setAccessibleName(
            self.tr("{what}: {drill}").format(what=words, drill=entry.exercise.name)
        )
        self.keep.setVisible(shown)


class DrillList(QWidget):
    """A row for each drill of a routine."""

    way_chosen = Signal(int, object)
    """The drill at a place is to be done in a variant, None as written."""

    keep_toggled = Signal(int)
    """The drill at a place is to be kept, or no longer."""

    def __init__(
        self,
        appearance: Appearance,
        pictures: SheetPictures,
        occasion: Occasion,
        entries: Sequence[Entry],
    ) -> None:
        super().__init__()
        self._heading = label(role=Role.CAPTION)
        line = QFrame()
        line.setProperty("look", "divider")
        line.setFixedHeight(1)
        parting = in_row(self._heading, (line, 1), spacing=12, margins=(HEADING_LEFT, 6, 0, 2))
        self._parting = widget_of(parting)
        self._more = label(role=Role.MUTED)
        self._rows = {
            each.place: DrillRow(appearance, pictures, occasion, each)
            for each in entries[:MOST_LISTED]
        }
        for place, row in self._rows.items():
            row.way.chosen.connect(lambda way, place=place: self.way_chosen.emit(place, way))
            row.keep.clicked.connect(lambda _on=False, place=place: self.keep_toggled.emit(place))
        self._more.setText(self.tr("… and %n more", "", max(0, len(entries) - MOST_LISTED)))
        self._more.setVisible(len(entries) > MOST_LISTED)
        self._column = in_column(on=self, spacing=4)
        self._order: list[QWidget] = []

    @property
    def stops(self) -> list[QWidget]:
        """What Tab comes to in the list, in its order."""
        return [stop for row in self._order if isinstance(row, DrillRow) for stop in row.stops]

    def show_session(self, session: Tailored, kept: frozenset[int], minutes: int) -> None:
        """Show what is done in it, and what there is no time for in `minutes`."""
        order: list[QWidget] = []
        for at, entry in enumerate(session.entries):
            if row := self._rows.get(entry.place):
                may_go = bool(session.done) and entry.place in kept
                row.show_done(entry, at + 1, is_kept=may_go)
                order.append(row)
        order.append(self._more)
        gone = [entry for entry in session.left_out if entry.place in self._rows]
        self._heading.setText(self.tr("Left out at %n minute(s)", "", minutes))
        self._parting.setVisible(bool(gone))
        order.append(self._parting)
        for entry in gone:
            self._rows[entry.place].show_left_out(entry)
            order.append(self._rows[entry.place])
        self._put(order)

    def row(self, place: int) -> DrillRow:
        """The row of the drill at that place of the routine."""
        return self._rows[place]

    def focus_on(self, place: int) -> None:
        """Put the focus on what can be done with that drill."""
        stops = self._rows[place].stops
        if stops:
            stops[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _put(self, order: list[QWidget]) -> None:
        if order == self._order:
            return
        self._order = order
        for row in order:
            self._column.removeWidget(row)
        for row in order:
            self._column.addWidget(row)
