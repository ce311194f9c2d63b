"""A routine as a card: the first of its moment large, the others small.

A click or Enter looks inside, the play button or Ctrl+Enter starts at once. What else can be done
with it has a key, and stands in its menu.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QEnterEvent,
    QFont,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QMenu, QSizePolicy

from hiptimer.ui.look.theme import BODY, Appearance
from hiptimer.ui.look.tokens import CARD
from hiptimer.ui.today import wording
from hiptimer.ui.today.moving_picture import MovingPicture, SmallPicture
from hiptimer.ui.today.presets import Preset
from hiptimer.ui.widgets.accessibility import silence
from hiptimer.ui.widgets.fit_menu import FitMenu
from hiptimer.ui.widgets.icons import IconName, paint_icon
from hiptimer.ui.widgets.labels import Role, label, with_key
from hiptimer.ui.widgets.layouts import STRETCH, in_column, in_row, widget_of
from hiptimer.ui.widgets.painting import draw_rounded, smooth_painter
from hiptimer.ui.widgets.round_buttons import FOR_RING, HeartToggle, PlayButton
from hiptimer.ui.widgets.shortcuts import ENTER

if TYPE_CHECKING:
    from hiptimer.figure.motion import Motion

RING, EDGE = 4, 1
"""Pixels around a card in which the focus ring is drawn, and of its own line."""
RING_WIDTH = 2.0
HEART_INSET = 12
ARROWS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})


class CardButton(QAbstractButton):
    """A button as large as a card, with room for its focus ring, laid out in `column`."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.column: QBoxLayout | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        appearance.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """The size of what is on the card; a button alone would not ask its layout."""
        return self.column.sizeHint() if self.column else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.column.minimumSize() if self.column else super().minimumSizeHint()

    def hasHeightForWidth(self) -> bool:
        """Texts wrap and the picture grows."""
        return self.column is not None

    def heightForWidth(self, width: int) -> int:
        return self.column.heightForWidth(width) if self.column else -1

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def keyPressEvent(self, e: QKeyEvent) -> None:
        """Enter presses it as Space does; arrow keys are left to what the card lies in."""
        if e.key() in ENTER and not e.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.click()
        elif e.key() in ARROWS:
            e.ignore()
        else:
            super().keyPressEvent(e)

    def paint_focus(self, painter: QPainter) -> None:
        """Paint the ring around the card's edge while it has the focus."""
        if self.hasFocus():
            away = RING - RING_WIDTH / 2 + EDGE / 2
            around = self.frame.adjusted(-away, -away, away, away)
            colour = self._appearance.theme.tokens.focus
            draw_rounded(painter, around, CARD + away, line=colour, width=RING_WIDTH)

    @property
    def frame(self) -> QRectF:
        """The card's own edge, in the middle of its line."""
        inset = RING + EDGE / 2
        return QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)


class RoutineCard(CardButton):
    """Clicked to look inside. Subclasses lay it out."""

    start_asked = Signal()
    """A person wants to start the routine at once; it takes no value."""

    minutes_chosen = Signal(int)
    """A person wants to start the routine, fitted into so many minutes."""

    liked = Signal(bool)
    """The routine is to be a favourite, or not any more."""

    def __init__(
        self,
        appearance: Appearance,
        preset: Preset,
        picture: MovingPicture,
        *,
        quiet: bool = False,
    ) -> None:
        super().__init__(appearance)
        self.preset = preset
        self._picture = picture
        self._name = label(role=Role.CARD_TITLE if quiet else Role.LARGE, wraps=True)
        self._facts = label(role=Role.CAPTION if quiet else Role.SMALL, wraps=True)
        self._play = PlayButton(appearance, called=self.tr("Start"), quiet=quiet)
        self._play.setToolTip(with_key(self.tr("Start now"), wording.START))
        self._play.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._play.clicked.connect(self.start_asked)
        silence(self._name, self._facts, self._play)

    def show_preset(self, preset: Preset) -> None:
        """Show another routine, or the same as it is now."""
        self.preset = preset
        self._picture.show_routine(preset.plan, preset.cover)
        self._name.setText(preset.plan.name)
        self._facts.setText(wording.card_facts(preset))
        self.setAccessibleName(wording.spoken_name(preset))
        self.setAccessibleDescription(wording.spoken_description(preset))
        self.setToolTip(wording.tip(preset))
        self.update()

    @cached_property
    def fit(self) -> FitMenu:
        """Asks for the minutes; built when it is first wanted, and seen only by what it opens."""
        fit = FitMenu(self._appearance, bare=True)
        fit.setParent(self)
        fit.hide()
        fit.move(self._play.geometry().topLeft())
        fit.minutes_chosen.connect(self.minutes_chosen)
        return fit

    def menu(self) -> QMenu:
        """All that can be done with it, with its keys."""
        menu = QMenu(self)
        menu.setAccessibleName(self.preset.plan.name)
        self._act(menu, self.tr("Look inside"), self.click, wording.LOOK_INSIDE)
        self._act(menu, self.tr("Start now"), self.start_asked.emit, wording.START)
        self._act(menu, self.tr("Fit to minutes…"), self.fit.open_menu, wording.FIT)
        menu.addSeparator()
        like = self._act(menu, self.tr("Favourite"), self._toggle, wording.FAVOURITE)
        like.setCheckable(True)
        like.setChecked(self.preset.is_favourite)
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        middle = self.mapToGlobal(self.rect().center())
        menu.popup(middle if by_key else event.globalPos())

    def keyPressEvent(self, e: QKeyEvent) -> None:
        """Ctrl+Enter starts, T asks for minutes, H makes it a favourite."""
        if e.key() in ENTER and e.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.start_asked.emit()
        elif e.key() == Qt.Key.Key_T and not e.modifiers():
            self.fit.open_menu()
        elif e.key() == Qt.Key.Key_H and not e.modifiers():
            self._toggle()
        else:
            super().keyPressEvent(e)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._picture.play()
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._picture.stop()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens, painter = self._appearance.theme.tokens, smooth_painter(self)
        self.paint_focus(painter)
        lit = self.underMouse()
        ground = tokens.sky(self.preset.cover.occasion).top if lit else tokens.surface
        line = tokens.brand if lit and tokens.line == tokens.ink else tokens.line
        draw_rounded(painter, self.frame, CARD - EDGE / 2, fill=ground, line=line, width=EDGE)

    def _toggle(self) -> None:
        self.liked.emit(not self.preset.is_favourite)

    def _act(self, menu: QMenu, words: str, act: Callable[[], object], key: str) -> QAction:
        action = menu.addAction(words)
        action.setShortcut(QKeySequence(key))  # shown; the card itself heeds the key
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _on=False: act())
        return action


class LargeCard(RoutineCard):
    """A wide picture, and the heart in its corner."""

    def __init__(
        self,
        appearance: Appearance,
        preset: Preset,
        motion: Callable[[str], Motion | None],
        now: Callable[[], float],
    ) -> None:
        super().__init__(appearance, preset, MovingPicture(appearance, motion, now))
        texts = widget_of(in_column(self._name, self._facts, STRETCH, spacing=2))
        body = in_row((texts, 1), self._play, spacing=2, margins=(16, 8, 8, 9))
        edge = RING + EDGE
        margins = (edge, edge, edge, edge)
        self.column = in_column((self._picture, 1), body, on=self, spacing=0, margins=margins)
        tip = with_key(self.tr("Favourite: comes first"), wording.FAVOURITE)
        self._heart = HeartToggle(appearance, called=self.tr("Favourite"), tip=tip)
        self._heart.setParent(self)
        self._heart.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._heart.clicked.connect(self._toggle)
        silence(self._heart)
        self.show_preset(preset)

    def show_preset(self, preset: Preset) -> None:
        super().show_preset(preset)
        self._heart.setChecked(preset.is_favourite)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the heart in the corner."""
        super().resizeEvent(event)
        self._heart.adjustSize()
        inset = RING + EDGE + HEART_INSET - FOR_RING
        self._heart.move(self.width() - inset - self._heart.width(), inset)


class SmallCard(RoutineCard):
    """A line with a small picture."""

    def __init__(
        self,
        appearance: Appearance,
        preset: Preset,
        motion: Callable[[str], Motion | None],
        now: Callable[[], float],
    ) -> None:
        super().__init__(appearance, preset, SmallPicture(appearance, motion, now), quiet=True)
        self._picture.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        texts = widget_of(in_column(STRETCH, self._name, self._facts, STRETCH, spacing=0))
        edge = RING + EDGE
        margins = (edge + 7, edge + 5, edge - 2, edge + 5)
        row = in_row(self._picture, 9, (texts, 1), self._play, spacing=0)
        self.column = in_column(row, on=self, spacing=0, margins=margins)
        self.show_preset(preset)


class BuildCard(CardButton):
    """Leads to where a routine of one's own is made."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self.setText(self.tr("Build your own"))
        self.setAccessibleName(self.text())

    def sizeHint(self) -> QSize:
        theme = self._appearance.theme
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(words + theme.px(64) + 2 * RING, theme.px(60) + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._appearance.theme, smooth_painter(self)
        tokens, lit = theme.tokens, self.underMouse()
        self.paint_focus(painter)
        dashes = QPen(QColor(tokens.brand if lit else tokens.edge), EDGE, Qt.PenStyle.DashLine)
        painter.setPen(dashes)
        painter.setBrush(QColor(tokens.brand_soft) if lit else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(self.frame, CARD, CARD)
        colour = tokens.ink if lit else tokens.muted
        painter.setFont(theme.font(BODY, QFont.Weight.DemiBold))
        size, gap = theme.px(18), theme.px(8)
        words = painter.fontMetrics().horizontalAdvance(self.text())
        left = (self.width() - size - gap - words) / 2
        plus = QRectF(left, (self.height() - size) / 2, size, size)
        paint_icon(painter, IconName.PLUS, colour, plus)
        painter.setPen(QColor(colour))
        place = QRectF(self.rect()).adjusted(left + size + gap, 0, 0, 0)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), self.text())
