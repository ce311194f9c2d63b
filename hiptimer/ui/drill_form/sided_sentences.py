"""Sentences of a drill: the box, buttons that put the side in, and how it reads for each side."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from hiptimer.training.sides import Side, capitalised, for_side, is_sided, worded
from hiptimer.ui.drill_form.inputs import LinesBox
from hiptimer.ui.drills import wording
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.layouts import flow, in_column, widget_of
from hiptimer.ui.widgets.numbers import named_value


class Sentences(QWidget):
    """`box` takes the focus; `called` is the name of the field for the buttons."""

    def __init__(self, called: str, placeholder: str = "", least: int = 2) -> None:
        super().__init__()
        self.box = LinesBox(least, placeholder)
        self.preview = SidePreview()
        self.side = self._button(self.tr("Insert “left/right”"), "{side}", called)
        self.side.setToolTip(self.tr("{side} becomes “left” or “right”, the side that is at work"))
        self.other = self._button(self.tr("Insert the other side"), "{other}", called)
        self.other.setToolTip(self.tr("{other} becomes the side that is not at work"))
        self._buttons = widget_of(flow(self.side, self.other, spacing=6))
        in_column(self.box, self._buttons, self.preview, on=self, spacing=6)
        self.setFocusProxy(self.box)
        self.box.textChanged.connect(self._preview)
        self.box.cursorPositionChanged.connect(self._preview)

    @property
    def edited(self) -> SignalInstance:
        """A person has changed the lines."""
        return self.box.edited

    def show_value(self, lines: tuple[str, ...]) -> None:
        """Show these lines."""
        self.box.show_value(lines)
        self._preview()

    def show_sides(self, *, has_sides: bool) -> None:
        """Let the side be put in where there are sides."""
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
        current = self.box.textCursor().block().text()
        self.preview.show_line(sided_line(self.box.lines, current) if shown else "")


def sided_line(lines: Iterable[str], current: str = "") -> str:
    """The line to read out for both sides: the one in hand, or else the first that names one."""
    return next((each for each in (current, *lines) if is_sided(each)), "")


class SidePreview(QWidget):
    """How a sentence reads for the left and for the right.

    Hidden while there is nothing that names a side; what stands below it stays in its place.
    """

    def __init__(self) -> None:
        super().__init__()
        self._texts = {side: label(role=Role.SMALL, wraps=True) for side in Side}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        for row, (side, text) in enumerate(self._texts.items()):
            name = label(wording.side(side))
            name.setProperty("role", f"side-{side}")
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text, row, 1)
        self.hide()

    @property
    def texts(self) -> tuple[str, ...]:
        """What is read for the left and for the right; empty while nothing is."""
        return () if self.isHidden() else tuple(each.text() for each in self._texts.values())

    def keep_room(self, *, kept: bool) -> None:
        """Whether to take room while hidden: where there are sides, a line may come any moment."""
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(kept)
        self.setSizePolicy(policy)

    def show_line(self, line: str) -> None:
        """Read `line` for both sides; an empty one hides all."""
        line = worded(line, self.tr("left", "within a text"), self.tr("right", "within a text"))
        for side, text in self._texts.items():
            text.setText(capitalised(for_side(line, side)))
        self.setVisible(bool(line))
