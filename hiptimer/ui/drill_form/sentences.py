"""Sentences of a drill: the box, buttons that put the side in, and how it reads for each side."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from hiptimer.ui.drill_form.lines_box import LinesBox
from hiptimer.ui.drill_form.side_preview import SidePreview, sided_line
from hiptimer.ui.widgets.flow_layout import FlowLayout
from hiptimer.ui.widgets.named_value import named_value

SIDE, OTHER = "{side}", "{other}"


class Sentences(QWidget):
    """`box` takes the focus; `called` is the name of the field for the buttons."""

    edited = Signal(tuple)
    """A person has changed the lines; the value is all of them."""

    def __init__(self, called: str, placeholder: str = "", least: int = 2) -> None:
        super().__init__()
        self.box = LinesBox(least, placeholder)
        self.preview = SidePreview()
        self.side = self._button(self.tr("Insert “left/right”"), SIDE, called)
        self.side.setToolTip(self.tr("{side} becomes “left” or “right”, the side that is at work"))
        self.other = self._button(self.tr("Insert the other side"), OTHER, called)
        self.other.setToolTip(self.tr("{other} becomes the side that is not at work"))
        self._buttons = QWidget()
        row = FlowLayout(self._buttons, spacing=6)
        row.addWidget(self.side)
        row.addWidget(self.other)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self.box, self._buttons, self.preview):
            column.addWidget(widget)
        self.setFocusProxy(self.box)
        self.box.edited.connect(self.edited)
        self.box.textChanged.connect(self._preview)
        self.box.cursorPositionChanged.connect(self._preview)

    def show_lines(self, lines: tuple[str, ...], *, has_sides: bool) -> None:
        """Show `lines`; the side can be put in where there are sides."""
        self.box.show_lines(lines)
        self._buttons.setVisible(has_sides)
        self.preview.keep_room(kept=has_sides)
        self._preview()

    def _button(self, text: str, inserted: str, called: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("look", "chip")
        button.setAccessibleName(named_value(called, text))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.box.insert(inserted))
        return button

    def _preview(self) -> None:
        shown = not self._buttons.isHidden()
        self.preview.show_line(sided_line(self.box.lines, self.box.line) if shown else "")
