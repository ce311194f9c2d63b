"""A list of choices for each thing that drills are filtered by."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCollator, Signal
from PySide6.QtWidgets import QWidget

from hiptimer.training.drill_filters import NO_FILTERS, DrillFilters, Facet
from hiptimer.training.exercises import Kind, MuscleGroup, Plane, Position
from hiptimer.ui.exercises import wording
from hiptimer.ui.theme import Appearance
from hiptimer.ui.widgets.choice_menu import ChoiceMenu
from hiptimer.ui.widgets.flow_layout import FlowLayout

ORDERS: dict[Facet, tuple[str, ...]] = {
    Facet.KIND: tuple(Kind),
    Facet.PLANE: tuple(Plane),
    Facet.MUSCLE: tuple(MuscleGroup),
    Facet.POSITION: tuple(Position),
}


class FilterBar(QWidget):
    """`values` gives the values that a facet has among the exercises."""

    changed = Signal()
    """The filters are others now; it takes no value: read `filters`."""

    def __init__(self, appearance: Appearance, values: Callable[[Facet], frozenset[str]]) -> None:
        super().__init__()
        self._values = values
        self.filters = NO_FILTERS
        self._row = FlowLayout(self, spacing=8)
        self.menus = {facet: self._menu(appearance, facet) for facet in Facet}

    def show_filters(self, filters: DrillFilters) -> None:
        """Choose these, as far as there are such values; does not tell of it."""
        self.filters = NO_FILTERS
        for facet, menu in self.menus.items():
            menu.show_chosen(filters.chosen(facet))
            self.filters = self.filters.with_chosen(facet, menu.chosen)

    def _menu(self, appearance: Appearance, facet: Facet) -> ChoiceMenu:
        menu = ChoiceMenu(appearance, wording.facet(facet), lambda: self._choices(facet))
        menu.changed.connect(lambda values: self._on_chosen(facet, values))
        self._row.addWidget(menu)
        return menu

    def _choices(self, facet: Facet) -> list[tuple[str, str]]:
        """The values that there are, in the order of our types, or else of the alphabet."""
        there = self._values(facet)
        order = ORDERS.get(facet) or tuple(sorted(there, key=QCollator().sortKey))
        return [(value, wording.choice(facet, value)) for value in order if value in there]

    def _on_chosen(self, facet: Facet, values: frozenset[str]) -> None:
        self.filters = self.filters.with_chosen(facet, values)
        self.changed.emit()
