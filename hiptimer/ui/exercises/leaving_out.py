"""Leaving a drill out for good: the question what to do instead, and the strip that says so."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QRadioButton, QVBoxLayout, QWidget

from hiptimer.training.exercises import Exercise
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.widgets.icon_button import text_button
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.layouts import beside, empty, flow, in_column, widget_of
from hiptimer.ui.widgets.overlay import Overlay
from hiptimer.ui.widgets.scroll_page import ScrollPage

translate = QCoreApplication.translate

MOST_OFFERED = 3
LARGEST = QSize(520, 430)
PADDING = 28
NOTHING = ""


class LeaveOutSheet(Overlay):
    """Lies over `page`; the best stand-in is chosen at first."""

    chosen = Signal(str)
    """A person leaves the drill out; the value is the id of what stands in for it, or ""."""

    def __init__(self, appearance: Appearance, page: QWidget) -> None:
        super().__init__(appearance, page, translate("LeaveOutSheet", "Leave it out for good"))
        self.set_largest(LARGEST)
        self._group = QButtonGroup(self)
        self.title = label(role=Role.SHEET_TITLE, wraps=True)
        hint = label(
            self.tr(
                "The routines that come with HipTimer do without it from now on. Your own stay as "
                "they are. You can bring it back here or in Settings."
            ),
            Role.MUTED,
            wraps=True,
        )
        self.ways = QVBoxLayout()
        self.ways.setSpacing(2)
        self.leave = text_button(self.tr("Leave it out"), "primary")
        self.keep = text_button(self.tr("Keep it"))
        self.leave.clicked.connect(self._on_leave_clicked)
        self.keep.clicked.connect(self.close_sheet)
        scroll = ScrollPage()
        scroll.setProperty("look", "in-card")
        instead = label(self.tr("What do you want to do instead?"), Role.STRONG, wraps=True)
        scroll.column.setContentsMargins(PADDING, PADDING, PADDING, 8)
        scroll.column.setSpacing(10)
        for part in (self.title, hint, instead):
            scroll.column.addWidget(part)
        scroll.column.addLayout(self.ways)
        scroll.column.addStretch(1)
        content = scroll.widget()
        assert content is not None
        content.setProperty("look", "")
        for part in (scroll.viewport(), content):
            part.setAutoFillBackground(False)
        buttons = widget_of(flow(self.leave, self.keep, spacing=12))
        foot = in_column(buttons, margins=(PADDING, 8, PADDING, PADDING - 4))
        in_column((scroll, 1), foot, on=self.sheet, spacing=0, margins=(2, 2, 2, 2))

    def ask(self, exercise: Exercise, stand_ins: Sequence[Exercise]) -> None:
        """Ask what to do instead of `exercise`: one of the `stand_ins`, the best first, or none."""
        self.title.setText(self.tr("Leave out {name}?").format(name=exercise.name))
        empty(self.ways)
        self._group = QButtonGroup(self)
        ways = [(each.id, each.name) for each in stand_ins[:MOST_OFFERED]]
        for value, name in (*ways, (NOTHING, self.tr("Nothing, make them shorter"))):
            way = QRadioButton(name)
            way.setProperty("value", value)
            way.setCursor(Qt.CursorShape.PointingHandCursor)
            self._group.addButton(way)
            self.ways.addWidget(way)
        first = self._group.buttons()[0]
        first.setChecked(True)
        self.open(first)

    def _on_leave_clicked(self) -> None:
        way = self._group.checkedButton()
        self.close_sheet()
        self.chosen.emit(way.property("value") if way else NOTHING)


class LeftOutStrip(QFrame):
    """Says that a drill is left out, and what is done instead; hidden while it is not."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "note")
        self.words = label(wraps=True)
        self.back = text_button(self.tr("Bring it back"))
        lines = beside(self.words, self.back, on=self, spacing=12, least_letters=18)
        lines.setContentsMargins(16, 10, 12, 10)
        self.hide()

    def show_stand_in(self, name: str | None) -> None:
        """Say what is done instead, "" for nothing; None where it is not left out."""
        words = self.tr("Left out for good. Instead: {name}.")
        text = words.format(name=name) if name else self.tr("Left out for good.")
        self.words.setText(text)
        self.setVisible(name is not None)
