"""Keys that mean the same on every page, and shortcuts that hold where the focus is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
CHOOSING = ENTER | {Qt.Key.Key_Space}
"""What presses, opens or takes that on which the keyboard is."""
UNFOLDING = (Qt.Key.Key_Down, Qt.Key.Key_F4)
"""What shows the list below a button, besides what presses that."""
TABBING = frozenset({Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason})
"""Why something has the focus that a person came to by going from one to the next."""

Key = str | Qt.Key | QKeySequence.StandardKey


def add_shortcut(
    owner: QWidget,
    act: Callable[[], object] | SignalInstance,
    *keys: Key,
    context: Qt.ShortcutContext = Qt.ShortcutContext.WidgetWithChildrenShortcut,
) -> None:
    """Have each of `keys` call `act`, or emit it, while the focus is on `owner` or in it."""
    for key in keys:
        shortcut = QShortcut(QKeySequence(key), owner)
        shortcut.setContext(context)
        shortcut.activated.connect(act)
