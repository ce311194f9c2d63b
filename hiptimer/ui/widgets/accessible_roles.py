"""What our widgets are to a screen reader: a picture, a text, a group, or nothing at all.

A class says it by an attribute `accessible_role`; Qt would call each of them a mere container.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QStackedWidget, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibleInterface
    from PySide6.QtWidgets import QComboBox

PICTURE = QAccessible.Role.Graphic
TEXT = QAccessible.Role.StaticText
GROUP = QAccessible.Role.Grouping
PLAIN = QAccessible.Role.Client
"""For what only holds others: it is passed over."""
SILENT = QAccessible.Role.NoRole
"""For what repeats what is told elsewhere, and for ornaments."""


_installed: list[bool] = []


def install_roles() -> None:
    """Let Qt know of the roles; after there is an application, before a widget is told of.

    Qt asks first what was installed last, and its own comes with the application.
    """
    if not _installed:
        QAccessible.installFactory(_interface)
        _installed.append(True)


def silence(*widgets: QWidget) -> None:
    """Keep these from screen readers, which are told the same by another widget."""
    for widget in widgets:
        widget.accessible_role = SILENT  # pyright: ignore[reportAttributeAccessIssue] - read below
        if QAccessible.isActive():  # it may have been told of under another role
            known = QAccessible.queryAccessibleInterface(widget)
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(known))


def name_choice(box: QComboBox, name: str) -> None:
    """Name a choice that has no label as its buddy."""
    box.setAccessibleName(name)
    if sys.platform == "linux":  # where Qt hands over the value as the name
        box.setAccessibleDescription(name)


class _Silent(QAccessibleWidget):
    def state(self) -> QAccessible.State:
        """As if it were not there."""
        state = super().state()
        state.invisible = True
        return state

    def childCount(self) -> int:
        """Nothing on it is told either."""
        return 0


def _interface(key: str, told: QObject) -> QAccessibleInterface | None:
    """What Qt asks for each class of an object, from its own up to QObject."""
    del key
    role = getattr(told, "accessible_role", None)
    if role is None and isinstance(told, QStackedWidget):
        role = PLAIN  # Qt's own is a "layered pane", which Orca says before all that is on it
    if role is None or not isinstance(told, QWidget):
        return None
    return _Silent(told, role) if role is SILENT else QAccessibleWidget(told, role)
