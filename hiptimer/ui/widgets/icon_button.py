"""Push buttons in a line each: with one of our icons in the theme's colours, or words alone."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QPushButton

from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.widgets.icons import IconName, icon
from hiptimer.ui.widgets.tool_tips import show_tip

ICON_SIZE = 18


class IconButton(QPushButton):
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
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()

    def set_icon_name(self, name: IconName) -> None:
        """Show another icon."""
        self._name = name
        self._on_appearance_changed()

    def event(self, e: QEvent) -> bool:
        """Show the tip beside the button, not over it."""
        if isinstance(e, QHelpEvent) and e.type() is QEvent.Type.ToolTip:
            show_tip(self, e, self.toolTip())
            return True
        return super().event(e)

    def _on_appearance_changed(self) -> None:
        theme = self._appearance.theme
        colour = theme.tokens.on_brand if self._look == "primary" else theme.tokens.ink
        size = theme.px(ICON_SIZE)
        self.setIcon(icon(self._name, colour, size))
        self.setIconSize(QSize(size, size))


def text_button(text: str = "", look: str = "", *, tip: str = "") -> QPushButton:
    """A button with words, which Enter presses as Space does."""
    button = QPushButton(text)
    button.setAutoDefault(True)
    button.setProperty("look", look)
    button.setToolTip(tip)
    return button
