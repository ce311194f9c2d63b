"""One routine as a card that is one big button: a picture, what it is, how long, and Start."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from hiptimer.training.sides import capitalised
from hiptimer.ui.drills.card_picture import CardPicture
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.services import no_motion
from hiptimer.ui.today import wording
from hiptimer.ui.today.presets import Preset
from hiptimer.ui.widgets.accessibility import silence
from hiptimer.ui.widgets.card import CARD_RADIUS
from hiptimer.ui.widgets.fit_menu import FitMenu
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.layouts import STRETCH, beside, in_column, in_row, widget_of
from hiptimer.ui.widgets.painting import draw_rounded, smooth_painter
from hiptimer.ui.widgets.pill import TagRow
from hiptimer.ui.widgets.shortcuts import ENTER

if TYPE_CHECKING:
    from hiptimer.figure.motion import Motion

RING = 4
"""Pixels around the card in which the focus ring is drawn."""

EDGE = 2
"""Pixels of the card's edge, inside of the ring, that its content leaves free for the outline."""


class PresetCard(QAbstractButton):
    """A click anywhere, Space or Enter starts the routine; T asks how long it may last."""

    minutes_chosen = Signal(int)
    """A person wants to start the routine, fitted into so many minutes."""

    def __init__(
        self,
        appearance: Appearance,
        preset: Preset,
        motion: Callable[[str], Motion | None] = no_motion,
    ) -> None:
        super().__init__()
        self._appearance = appearance
        self._picture = CardPicture(appearance, motion)
        self._name = label(role=Role.LARGE, wraps=True)
        self._suggested = label(self.tr("suggested now"), Role.TAG_STRONG)
        self._facts = label(role=Role.BODY, wraps=True)
        self._summary = label(role=Role.MUTED, wraps=True)
        self._tags = TagRow()
        self._start = IconButton(appearance, IconName.PLAY, self.tr("Start"), look="primary")
        self._start.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._start.clicked.connect(self.click)
        self._fit = FitMenu(appearance, look="plain", bare=True)
        self._fit.setToolTip(self.tr("Start it in the minutes you have (T)"))
        self._fit.minutes_chosen.connect(self.minutes_chosen)
        silence(self._name, self._suggested, self._facts, self._summary, self._tags, self._start)
        self._lay_out()
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        appearance.changed.connect(self.update)
        self._show(preset)

    def show_preset(self, preset: Preset) -> None:
        """Show the routine as it would start now."""
        if preset != self.preset:
            self._show(preset)

    def _show(self, preset: Preset) -> None:
        self.preset = preset
        self._picture.show_plan(preset.plan)
        self._picture.show_cover(preset.cover)
        self._name.setText(preset.plan.name)
        self._facts.setText(wording.facts(preset))
        self._summary.setText(capitalised(preset.summary))
        self._suggested.setVisible(preset.suggested)
        self._tags.show_tags(wording.plane_tags(preset))
        fit = self.tr("Fit {routine} into the minutes you have")
        self._fit.setAccessibleName(fit.format(routine=preset.plan.name))
        self.setAccessibleName(wording.spoken_name(preset))
        self.setAccessibleDescription(wording.spoken_description(preset))
        self.setToolTip(preset.when)
        self.update()

    def sizeHint(self) -> QSize:
        """The size of what is on the card; a button alone would not ask its layout."""
        return self._column.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """The least size of what is on the card."""
        return self._column.minimumSize()

    def hasHeightForWidth(self) -> bool:
        """Texts wrap and the picture grows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of what is on the card."""
        return self._column.heightForWidth(width)

    def hitButton(self, pos: QPoint) -> bool:
        """Everywhere on the card."""
        return self.rect().contains(pos)

    def keyPressEvent(self, e: QKeyEvent) -> None:
        """Enter starts as Space does; arrow keys are left to the grid."""
        if e.key() in ENTER:
            self.click()
        elif e.key() == Qt.Key.Key_T:
            self._fit.open_menu()
        elif e.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}:
            e.ignore()
        else:
            super().keyPressEvent(e)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the surface, its edge and the focus ring."""
        tokens, painter = self._appearance.theme.tokens, smooth_painter(self)
        frame = QRectF(self.rect()).adjusted(RING, RING, -RING, -RING)
        if self.hasFocus():
            around = frame.adjusted(-3, -3, 3, 3)
            draw_rounded(painter, around, CARD_RADIUS + 3, line=tokens.focus, width=2)
        lit = self.preset.suggested or self.underMouse()
        line, width = tokens.brand if lit else tokens.line, 2 if self.preset.suggested else 1
        inset = EDGE - width / 2
        edge = frame.adjusted(inset, inset, -inset, -inset)
        radius = CARD_RADIUS - inset
        draw_rounded(painter, edge, radius, fill=tokens.surface, line=line, width=width)

    def _lay_out(self) -> None:
        headline = beside(self._name, self._suggested, spacing=8, least_letters=14)
        buttons = widget_of(in_row(self._fit, self._start, spacing=4))
        foot = widget_of(beside(self._tags, buttons, spacing=12, least_letters=0))
        body = in_column(
            *(headline, 2, self._facts, self._summary, STRETCH, 10, foot),
            spacing=2,
            margins=(14, 12, 14, 14),
        )
        edge = RING + EDGE
        margins = (edge, edge, edge, edge)
        self._column = in_column(self._picture, (body, 1), on=self, spacing=0, margins=margins)
