"""Labels by the part they play on a page; the style sheet gives each role its look."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


class Role(StrEnum):
    """What a label is for."""

    BODY = "body"
    MUTED = "muted"
    SMALL = "small"
    STRONG = "strong"
    LARGE = "large"
    TITLE = "title"
    HERO = "hero"
    TAG = "tag"
    TAG_STRONG = "tag-strong"
    CHANGED = "changed"
    WARNING = "warning"
    FAULT = "fault"
    HINT = "hint"
    WORDMARK = "wordmark"


def label(text: str = "", role: Role = Role.BODY, *, wraps: bool = False) -> QLabel:
    """A label that shows `text` as it is, in one line or where it `wraps` in several."""
    widget = QLabel(text)
    widget.setTextFormat(Qt.TextFormat.PlainText)
    widget.setIndent(0)
    widget.setProperty("role", role.value)
    widget.setWordWrap(wraps)
    return widget


def set_role(widget: QLabel, role: Role) -> None:
    """Give `widget` another role, and the look that goes with it."""
    if widget.property("role") != role.value:
        widget.setProperty("role", role.value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
