"""The letter that reaches a control with Alt: underlined only while Alt is held."""

from __future__ import annotations

import sys
from contextlib import suppress
from functools import cache
from typing import Final
from weakref import WeakSet

from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)

UNDERLINED: Final = QStyle.StyleHint.SH_UnderlineShortcut
Lettered = QLabel | QAbstractButton


class LetterStyle(QProxyStyle):
    """Of those widgets alone that have such a letter.

    As the application's it would be asked for everything, which takes 15 ms of each change of text
    size.
    """

    def __init__(self) -> None:
        super().__init__("fusion")
        self.shown = False
        self.widgets: WeakSet[QWidget] = WeakSet()

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,
    ) -> int:
        if hint is UNDERLINED:
            return int(self.shown)
        return super().styleHint(hint, option, widget, returnData)


@cache
def _style() -> LetterStyle:
    style = LetterStyle()
    style.setParent(QApplication.instance())
    return style


def quiet_letter(widget: Lettered) -> None:
    """Underline the letter of `widget`, if it has one, no more than that."""
    if "&" in widget.text() and widget not in _style().widgets:
        widget.setStyle(_style())
        _style().widgets.add(widget)


def show_letters(*, shown: bool) -> None:
    """Alt is held now, or no longer; macOS has no such letters."""
    style = _style()
    if sys.platform != "darwin" and style.shown is not shown:
        style.shown = shown
        for widget in style.widgets:
            with suppress(RuntimeError):  # it went with its page
                widget.update()
