"""The player's buttons: an icon that follows the theme, words, and the key that does the same."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QFont, QHelpEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from hiptimer.ui.theme import BODY, LARGE, SMALL, Appearance
from hiptimer.ui.widgets.icons import IconName, icon
from hiptimer.ui.widgets.tool_tips import show_tip

ICON_SIZE, PRIMARY_ICON_SIZE = 18, 20
PRIMARY_SIZE = 16
RADIUS = 11
"""Of a small bar's buttons; a button that is lower than two of them gets sharp corners."""


class PlayerButton(QPushButton):
    """A button that Enter presses; Space is left to the player's own keys.

    In a narrow window it shows its icon alone, if it has one.
    """

    def __init__(self, appearance: Appearance, *, primary: bool = False) -> None:
        super().__init__()
        self._appearance = appearance
        self._primary = primary
        self._words = ""
        self._icon: IconName | None = None
        self._compact = False
        self._scale: float | None = None
        self.setAutoDefault(True)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Expanding)
        if primary:
            self.setProperty("look", "primary")
        appearance.changed.connect(self._show)

    def set_face(self, words: str, name: IconName | None, spoken: str, key: str) -> None:
        """Show `words` and an icon; `spoken` says more fully what the button does."""
        if (words, name) == (self._words, self._icon):
            return
        self._words, self._icon = words, name
        self.setAccessibleName(spoken)
        self.setAccessibleDescription(self.tr("Key: {key}").format(key=key))
        self.setToolTip(self.tr("{what} ({key})").format(what=spoken, key=key))
        self._show()

    def set_compact(self, compact: bool) -> None:
        """Leave the words out, where there is an icon to stand for them."""
        if compact != self._compact:
            self._compact = compact
            self._show()

    def set_scale(self, scale: float) -> None:
        """Draw the icon for text of that size; its bar sees to the words."""
        if scale != self._scale:
            self._scale = scale
            self._show()

    def event(self, e: QEvent) -> bool:
        """Show the tip beside the button, not over it."""
        if isinstance(e, QHelpEvent) and e.type() is QEvent.Type.ToolTip:
            show_tip(self, e, self.toolTip())
            return True
        return super().event(e)

    def _show(self) -> None:
        tokens = self._appearance.theme.tokens
        scale = self._appearance.theme.scale if self._scale is None else self._scale
        size = round((PRIMARY_ICON_SIZE if self._primary else ICON_SIZE) * scale)
        if self._primary:
            self.setFont(self._appearance.theme.font(PRIMARY_SIZE, QFont.Weight.DemiBold))
        self.setText("" if self._compact and self._icon else self._words)
        if self._icon is not None:
            colour = tokens.on_brand if self._primary else tokens.ink
            self.setIcon(icon(self._icon, colour, size))
            self.setIconSize(QSize(size, size))


def style_bar(bar: QWidget, buttons: Iterable[PlayerButton], scale: float, *, usual: float) -> None:
    """Show words and icons of `bar` at text size `scale`; `usual` is the window's."""
    style = _small_bar(scale) if scale < usual else ""
    if bar.styleSheet() != style:  # to set what it has already would cost a layout
        bar.setStyleSheet(style)
    for button in buttons:
        button.set_scale(scale)


def _small_bar(scale: float) -> str:
    shape = f"padding: {round(3 * scale)}px {round(9 * scale)}px;"
    shape += f" border-radius: {round(min(scale, 1.0) * RADIUS)}px;"
    return (
        f"QPushButton, QPushButton:focus {{ font-size: {round(BODY * scale)}px; {shape} }}"
        f'QPushButton[look="primary"], QPushButton[look="primary"]:focus'
        f" {{ font-size: {round(PRIMARY_SIZE * scale)}px; {shape} }}"
        f"QLabel {{ font-size: {round(BODY * scale)}px; }}"
        f'QLabel[role="large"] {{ font-size: {round(LARGE * scale)}px; }}'
        f'QLabel[role="small"] {{ font-size: {round(SMALL * scale)}px; }}'
    )
