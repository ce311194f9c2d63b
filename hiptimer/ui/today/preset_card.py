"""One routine as a card that is one big button: a picture, what it is, how long, and Start."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hiptimer.training.exercises import Plane
from hiptimer.training.sides import capitalised
from hiptimer.ui.drills.card_picture import CardPicture
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.services import no_motion
from hiptimer.ui.today.presets import Preset
from hiptimer.ui.widgets.accessibility import silence
from hiptimer.ui.widgets.body_names import plane_name, plane_share
from hiptimer.ui.widgets.card import CARD_RADIUS
from hiptimer.ui.widgets.fit_menu import FitMenu
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.pill import TagRow
from hiptimer.ui.widgets.side_by_side import SideBySide

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
        self._text = PresetText()
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

    @property
    def preset(self) -> Preset:
        """What the card shows."""
        return self._preset

    def show_preset(self, preset: Preset) -> None:
        """Show the routine as it would start now."""
        if preset != self._preset:
            self._show(preset)

    def _show(self, preset: Preset) -> None:
        self._preset = preset
        self._picture.show_plan(preset.plan)
        self._picture.show_cover(preset.cover)
        self._name.setText(preset.plan.name)
        self._facts.setText(self._text.facts(preset))
        self._summary.setText(self._text.summary(preset))
        self._suggested.setVisible(preset.suggested)
        self._tags.show_tags(self._text.planes(preset))
        fit = self.tr("Fit {routine} into the minutes you have")
        self._fit.setAccessibleName(fit.format(routine=preset.plan.name))
        self.setAccessibleName(self._text.spoken_name(preset))
        self.setAccessibleDescription(self._text.description(preset))
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
        if e.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif e.key() == Qt.Key.Key_T:
            self._fit.open_menu()
        elif e.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}:
            e.ignore()
        else:
            super().keyPressEvent(e)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the surface, its edge and the focus ring."""
        tokens = self._appearance.theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(RING, RING, -RING, -RING)
        if self.hasFocus():
            _draw_outline(painter, frame.adjusted(-3, -3, 3, 3), tokens.focus, 2, CARD_RADIUS + 3)
        lit = self._preset.suggested or self.underMouse()
        painter.setBrush(QColor(tokens.surface))
        width = 2 if self._preset.suggested else 1
        inset = EDGE - width / 2
        edge = frame.adjusted(inset, inset, -inset, -inset)
        painter.setPen(QPen(QColor(tokens.brand if lit else tokens.line), width))
        painter.drawRoundedRect(edge, CARD_RADIUS - inset, CARD_RADIUS - inset)

    def _buttons(self) -> QWidget:
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._fit)
        row.addWidget(self._start)
        return buttons

    def _lay_out(self) -> None:
        headline = SideBySide(spacing=8, least_letters=14)
        headline.addWidget(self._name)
        headline.addWidget(self._suggested)
        foot = QWidget()
        row = SideBySide(foot, spacing=12, least_letters=0)
        row.addWidget(self._tags)
        row.addWidget(self._buttons())
        body = QVBoxLayout()
        body.setContentsMargins(14, 12, 14, 14)
        body.setSpacing(2)
        body.addLayout(headline)
        body.addSpacing(2)
        body.addWidget(self._facts)
        body.addWidget(self._summary)
        body.addStretch(1)
        body.addSpacing(10)
        body.addWidget(foot)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*(RING + EDGE,) * 4)
        self._column.setSpacing(0)
        self._column.addWidget(self._picture)
        self._column.addLayout(body, 1)


def _draw_outline(
    painter: QPainter, frame: QRectF, colour: str, width: float, radius: float
) -> None:
    painter.setPen(QPen(QColor(colour), width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(frame, radius, radius)


# FOLDED preset_text.py: The words on a card, and the greeting above the cards, in the user's language.


class PresetText(QObject):
    """Turns facts about a routine into short texts."""

    def greeting(self, hour: int) -> str:
        """A greeting for that hour of the day, 0 to 23."""
        if 5 <= hour < 12:
            return self.tr("Good morning")
        if 12 <= hour < 18:
            return self.tr("Good afternoon")
        return self.tr("Good evening")

    def facts(self, preset: Preset) -> str:
        """The length and the number of drills: "10 min · 5 stretches"."""
        count = preset.plan.drills
        text = (
            self.tr("{minutes} min · %n stretch(es)", "", count)
            if preset.holds_only
            else self.tr("{minutes} min · %n drill(s)", "", count)
        )
        return text.format(minutes=preset.minutes)

    def summary(self, preset: Preset) -> str:
        """What it is like, as a sentence."""
        return capitalised(preset.summary)

    def planes(self, preset: Preset) -> tuple[str, ...]:
        """A tag for each plane that gets much of the work, or one for all three."""
        if len(preset.planes) == len(Plane):
            return (self.tr("all three planes"),)
        return tuple(plane_name(plane) for plane in preset.planes)

    def spoken_name(self, preset: Preset) -> str:
        """What a screen reader calls the card."""
        text = self.tr("Start {name}, %n minute(s)", "", preset.minutes)
        return text.format(name=preset.plan.name)

    def description(self, preset: Preset) -> str:
        """What a screen reader adds to it; the minutes are in the name."""
        count = preset.plan.drills
        drills = (
            self.tr("%n stretch(es)", "", count)
            if preset.holds_only
            else self.tr("%n drill(s)", "", count)
        )
        shares = ", ".join(
            plane_share(plane, round(100 * share)) for plane, share in preset.shares.items()
        )
        return f"{drills}, {preset.summary}. {shares}."
