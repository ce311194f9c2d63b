"""Parts in a row or a column without margins: what Qt takes four lines to say."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hiptimer.ui.widgets.flow_layout import FlowLayout


def stack(owner: QWidget, *parts: QWidget, spacing: int) -> QVBoxLayout:
    """Fill `owner` with `parts`, one below the other."""
    column = QVBoxLayout(owner)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    for part in parts:
        column.addWidget(part)
    return column


def flowing(*parts: QWidget, spacing: int = 8) -> QWidget:
    """A widget of `parts`, beside each other in as many lines as they need."""
    owner = QWidget()
    flow(owner, *parts, spacing=spacing)
    return owner


def flow(owner: QWidget, *parts: QWidget, spacing: int = 8) -> None:
    """Fill `owner` with `parts`, beside each other in as many lines as they need."""
    layout = FlowLayout(owner, spacing)
    for part in parts:
        layout.addWidget(part)
