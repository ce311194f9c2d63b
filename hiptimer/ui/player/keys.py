"""The player's keys. They work wherever the focus is, so Space always pauses."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def install_keys(
    page: QWidget, commands: Mapping[Qt.Key, Callable[[], object]]
) -> tuple[QShortcut, ...]:
    """Let each key do its command while `page` is on the screen; its shortcuts, in order.

    A key that is held down counts once. Shortcuts go before the focused button's own keys.
    """
    return tuple(_shortcut(page, key, command) for key, command in commands.items())


def _shortcut(page: QWidget, key: Qt.Key, command: Callable[[], object]) -> QShortcut:
    shortcut = QShortcut(QKeySequence(key), page)
    shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
    shortcut.setAutoRepeat(False)
    shortcut.activated.connect(command)
    return shortcut
