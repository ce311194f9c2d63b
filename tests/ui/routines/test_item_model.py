"""The list is told of every row that differs, and of no more than it has to be."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractItemModel, QModelIndex

from hiptimer.settings.preferences import Preferences
from hiptimer.training.library import Library
from hiptimer.training.routines import RoutineItem
from hiptimer.ui.routines.item_model import ItemModel

NAMES = ("pigeon-pose", "butterfly-stretch", "fire-hydrant", "moonwalk")
items = st.lists(
    st.builds(RoutineItem, exercise=st.sampled_from(NAMES), seconds=st.none() | st.just(20)),
    max_size=8,
).map(tuple)


class Follower:
    """Knows of the rows only what it has been told of."""

    def __init__(self, model: QAbstractItemModel) -> None:
        self.model = model
        self.rows: list[str] = []
        self.rows_heard_of = 0
        model.rowsInserted.connect(self._on_inserted)
        model.rowsRemoved.connect(self._on_removed)
        model.dataChanged.connect(self._on_changed)

    def _read(self, row: int) -> str:
        assert isinstance(self.model, ItemModel)
        return self.model.words(row)

    def _on_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.rows[first:first] = ["new"] * (last - first + 1)

    def _on_removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        del self.rows[first : last + 1]

    def _on_changed(self, first: QModelIndex, last: QModelIndex, _roles: object = None) -> None:
        self.rows_heard_of += last.row() - first.row() + 1
        for row in range(first.row(), last.row() + 1):
            self.rows[row] = self._read(row)


def names(words: list[str]) -> list[str]:
    """The rows without how many there are, which is read when a row is reached."""
    return [each.partition(": ")[2] for each in words]


@given(st.lists(items, min_size=1, max_size=5))
def test_the_list_knows_of_every_change(library: Library, states: list[tuple[RoutineItem, ...]]):
    model = ItemModel()
    model.use(library, Preferences())
    follower = Follower(model)
    before: tuple[RoutineItem, ...] = ()
    for state in states:
        first = model.show_items(state)
        assert names(follower.rows) == names([model.words(row) for row in range(len(state))])
        assert (first is None) == (state == before)
        before = state


def test_a_changed_dose_concerns_one_row(library: Library):
    model = ItemModel()
    model.use(library, Preferences())
    long = tuple(RoutineItem(exercise=NAMES[place % 3]) for place in range(500))
    model.show_items(long)
    follower = Follower(model)
    follower.rows = ["known"] * 500
    changed = RoutineItem(exercise=NAMES[1], seconds=20)
    assert model.show_items((*long[:250], changed, *long[251:])) == 250
    assert follower.rows_heard_of == 1


def test_a_move_concerns_the_rows_between(library: Library):
    model = ItemModel()
    model.use(library, Preferences())
    long = tuple(RoutineItem(exercise="pigeon-pose", seconds=10 + place) for place in range(50))
    model.show_items(long)
    follower = Follower(model)
    follower.rows = ["known"] * 50
    model.show_items((*long[:10], long[11], long[10], *long[12:]))
    assert follower.rows_heard_of == 2
