"""Figure and texts of a drill: beside each other where there is room, else one below the other."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from hiptimer.ui.exercises.drill_head import DrillHead
from hiptimer.ui.exercises.drill_page_geometry import GAP, DrillPlaces, drill_places
from hiptimer.ui.exercises.drill_pictures import DrillPictures
from hiptimer.ui.exercises.drill_texts import DrillTexts
from hiptimer.ui.exercises.figure_panel import FigurePanel
from hiptimer.ui.exercises.variant_choice import VariantChoice
from hiptimer.ui.theme import Appearance
from hiptimer.ui.widgets.scroll_page import MARGINS, ScrollPage

LEFT, _, RIGHT, BOTTOM = MARGINS
SCROLL_BAR = 12
UNLIMITED = 16_777_215
"""Qt's largest widget."""


class DrillBody(QWidget):
    """Arranges its parts for its size; filling them is the page's business."""

    def __init__(
        self, appearance: Appearance, pictures: DrillPictures, now: Callable[[], float]
    ) -> None:
        super().__init__()
        self._appearance = appearance
        self.head = DrillHead(appearance)
        self.variants = VariantChoice()
        self.texts = DrillTexts(appearance)
        self.panel = FigurePanel(appearance, pictures, now)
        self._scroll = ScrollPage()
        self._places: DrillPlaces | None = None
        self._lay_out()
        # The scroll area has its new size only after this widget has.
        self._scroll.resized.connect(self.arrange)
        appearance.changed.connect(self.arrange)

    def scroll_to_top(self) -> None:
        """Show the beginning of the texts."""
        self._scroll.verticalScrollBar().setValue(0)

    def arrange(self) -> None:
        """Give everything its place."""
        width = self.width() - LEFT - RIGHT
        places = drill_places(width, self.height(), self._appearance.theme.scale)
        if places == self._places:
            return
        self._places = places
        if places.beside:
            self._row.insertWidget(0, self.panel)
            self.panel.setFixedWidth(places.figure_width)
            self.panel.stage.setMinimumHeight(0)
            self.panel.stage.setMaximumHeight(UNLIMITED)
            self.panel.setContentsMargins(0, 0, 0, BOTTOM - 8)
        else:
            self._scroll.column.insertWidget(1, self.panel)
            self.panel.setMinimumWidth(0)
            self.panel.setMaximumWidth(UNLIMITED)
            self.panel.stage.setFixedHeight(places.figure_height or 0)
            self.panel.setContentsMargins(0, 0, 0, 0)
        self.panel.show()
        down = places.columns == 1
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.TopToBottom if down else direction.LeftToRight)
        for index in range(self._columns.count()):
            self._columns.setStretch(index, 0 if down else 1)

    def _lay_out(self) -> None:
        self._columns = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._columns.setSpacing(14)
        self._columns.addLayout(_column((self.variants, *self.texts.doing)))
        self._columns.addLayout(_column(self.texts.knowing))
        column = self._scroll.column
        column.setContentsMargins(0, 0, RIGHT - SCROLL_BAR, BOTTOM)
        column.setSpacing(14)
        column.addWidget(self.head)
        column.addLayout(self._columns)
        column.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(LEFT, 0, 0, 0)
        self._row.setSpacing(GAP)
        self._row.addWidget(self._scroll, 1)


def _column(sections: tuple[QWidget, ...]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(14)
    for section in sections:
        column.addWidget(section)
    column.addStretch(1)
    return column
