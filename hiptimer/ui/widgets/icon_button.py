"""Push buttons in a line each: with one of our icons in the theme's colours, or words alone.

Their tool tips stand above what they explain: at the pointer they would cover it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QPushButton, QToolTip, QWidget

from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.widgets.icons import IconName, icon
from hiptimer.ui.widgets.letters import quiet_letter

ICON_SIZE = 18
TIP_GAP = 4
"""Pixels between a tip and what it explains."""


class TippedButton(QPushButton):
    """Its tip stands beside it, not over it."""

    def event(self, e: QEvent) -> bool:
        if isinstance(e, QHelpEvent) and e.type() is QEvent.Type.ToolTip:
            show_tip(self, e, self.toolTip())
            return True
        return super().event(e)


class IconButton(TippedButton):
    """`look` is one of the style sheet's: "" (bordered), "primary", "plain".

    Without `text` it needs to be `called` something, for a screen reader. Enter presses it as
    Space does.
    """

    def __init__(
        self,
        appearance: Appearance,
        name: IconName,
        text: str = "",
        look: str = "",
        *,
        called: str = "",
        tip: str = "",
    ) -> None:
        super().__init__(text)
        self._appearance = appearance
        self._name = name
        self._look = look
        self.setAutoDefault(True)
        self.setAccessibleName(called)
        self.setToolTip(tip)
        self.setProperty("look", look)
        self.setProperty("bare", not text)
        quiet_letter(self)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()

    def set_icon_name(self, name: IconName) -> None:
        self._name = name
        self._on_appearance_changed()

    def set_look(self, look: str) -> None:
        self._look = look
        self.setProperty("look", look)
        self.style().unpolish(self)
        self.style().polish(self)
        self._on_appearance_changed()

    def _on_appearance_changed(self) -> None:
        theme = self._appearance.theme
        tokens = theme.tokens
        by_look = {"primary": tokens.on_brand, "tile": tokens.brand, "soft": tokens.warm_ink}
        colour = by_look.get(self._look, tokens.ink)
        size = theme.px(ICON_SIZE)
        self.setIcon(icon(self._name, colour, size))
        self.setIconSize(QSize(size, size))


def text_button(text: str = "", look: str = "", *, tip: str = "") -> QPushButton:
    """A button with words, which Enter presses as Space does."""
    button = QPushButton(text)
    button.setAutoDefault(True)
    button.setProperty("look", look)
    button.setToolTip(tip)
    quiet_letter(button)
    return button


def show_tip(widget: QWidget, event: QHelpEvent, text: str) -> None:
    """Show `text` above `widget`, or below it where there is no room; an empty one hides it."""
    QToolTip.showText(event.globalPos(), text, widget)
    tips = (each for each in QApplication.topLevelWidgets() if each.inherits("QTipLabel"))
    tip = next((each for each in tips if each.isVisible()), None)
    if text and tip is not None:
        area = QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())
        pointer = event.globalPos().x()
        tip.move(place_beside(area, pointer, tip.size(), widget.screen().availableGeometry()))


def place_beside(area: QRect, pointer: int, tip: QSize, screen: QRect) -> QPoint:
    """Where a tip of that size stands so that it covers nothing of `area`, near the pointer's x.

    All of it lies in `screen`, if it is not larger.
    """
    left = min(pointer - tip.width() // 2, screen.right() + 1 - tip.width())
    top = area.top() - TIP_GAP - tip.height()
    if top < screen.top():
        top = area.bottom() + 1 + TIP_GAP
    return QPoint(max(left, screen.left()), top)
