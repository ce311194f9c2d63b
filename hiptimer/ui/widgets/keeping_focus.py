"""Where the focus goes when what has it is switched off or hidden: Qt gives it to any neighbour.

That may be a name with all of it selected, or a list that scrolls to its first row; the next key
would do something that nobody meant.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def is_gone(before: QWidget | None) -> bool:
    """Whether `before` has lost the focus because it was hidden or switched off."""
    return before is not None and not (before.isVisible() and before.isEnabled())


def let_go_of_focus(part: QWidget) -> None:
    """Take the focus from what is about to be hidden; the caller puts it somewhere."""
    focused = QApplication.focusWidget()
    if focused is not None and (focused is part or part.isAncestorOf(focused)):
        focused.clearFocus()


def allow(*cases: tuple[QWidget, bool], instead: Iterable[QWidget] = ()) -> None:
    """Switch each widget on or off. If one had the focus, another takes it that is on.

    That is the first one of the others, or else of those `instead`.
    """
    for widget, allowed in sorted(cases, key=lambda case: not case[1]):
        if not allowed and widget.hasFocus():
            others = (*(each for each, is_on in cases if is_on), *instead)
            heir = next((each for each in others if each.isEnabled() and each.isVisible()), None)
            if heir is not None:
                heir.setFocus(Qt.FocusReason.OtherFocusReason)
        widget.setEnabled(allowed)
