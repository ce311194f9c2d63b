"""What the work of a span was for, below the charts: planes, muscles, each exercise."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from hiptimer.training.library import Library
from hiptimer.ui.history.body_cards import ExercisesCard, MusclesCard, PlanesCard
from hiptimer.ui.history.full_list import FullList
from hiptimer.ui.history.snapshot import BodySnapshot
from hiptimer.ui.theme import Appearance


class Details(QWidget):
    """Three cards in one or two columns."""

    def __init__(self, appearance: Appearance, library: Library, columns: int) -> None:
        super().__init__()
        self.planes = PlanesCard(appearance)
        self.muscles = MusclesCard(appearance)
        self.exercises = ExercisesCard(appearance, library)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(16)
        self.arrange(columns)

    @property
    def lists(self) -> tuple[FullList, ...]:
        """The lists of rows in the cards."""
        return (self.planes.list, self.muscles.list, self.exercises.list)

    def show_body(self, body: BodySnapshot) -> None:
        """Show the work of a span."""
        self.planes.show_body(body)
        self.muscles.show_body(body)
        self.exercises.show_body(body)

    def arrange(self, columns: int) -> None:
        """Put planes and muscles below or beside each other."""
        self.planes.list.set_most_columns(3 if columns == 1 else 1)
        self._grid.addWidget(self.planes, 0, 0)
        self._grid.addWidget(self.muscles, *divmod(1, columns))
        self._grid.addWidget(self.exercises, 2, 0, 1, columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
