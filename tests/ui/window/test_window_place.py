"""The window comes back where it was, on a screen that is there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hiptimer.ports.data import WindowPlace
from hiptimer.ui.window.desktop_window import (
    EDGES,
    TITLE_BAR,
    Placing,
    WindowMemory,
    first_size,
    placing,
    raise_window,
    smallest_size,
)

SMALLEST = QSize(960, 600)
LAPTOP = QRect(0, 0, 1366, 728)
BESIDE = QRect(1366, 0, 2560, 1400)
PLACE = WindowPlace(x=1500, y=80, width=1600, height=1000)
SCALES = (1.0, 1.25, 1.5, 2.0)
PANEL = 40
"""Pixels of a screen that the desktop keeps for its own panel."""


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize(("width", "height"), [(800, 480), (1024, 600), (1366, 768), (1920, 1080)])
def test_the_first_window_fits_into_the_free_screen_with_its_frame(
    width: int, height: int, scale: float
):
    free = QSize(int(width / scale), int((height - PANEL) / scale))
    for size in (first_size(free), smallest_size(free)):
        assert size.width() + EDGES <= free.width()
        assert size.height() + TITLE_BAR <= free.height()
    assert first_size(free).expandedTo(smallest_size(free)) == first_size(free)


def test_on_a_large_screen_the_first_window_leaves_room_around_it():
    assert first_size(QSize(2560, 1400)) == QSize(1280, 800)


def test_on_its_own_screen_it_comes_back_as_it_was():
    assert placing(PLACE, [LAPTOP, BESIDE], SMALLEST) == Placing(
        QSize(1600, 1000), QPoint(1500, 80)
    )


def test_where_its_screen_is_gone_it_fits_the_main_one_and_the_desktop_places_it():
    assert placing(PLACE, [LAPTOP], SMALLEST) == Placing(QSize(1366, 728 - TITLE_BAR), None)


def test_of_a_window_on_two_screens_the_larger_part_counts():
    place = WindowPlace(x=1000, y=0, width=1000, height=700)
    assert placing(place, [LAPTOP, BESIDE], SMALLEST) == Placing(QSize(1000, 700), QPoint(1366, 0))


def test_a_window_that_hung_over_the_edge_is_moved_onto_the_screen():
    place = WindowPlace(x=900, y=-30, width=1000, height=620)
    assert placing(place, [LAPTOP], SMALLEST) == Placing(QSize(1000, 620), QPoint(366, 0))


def test_a_window_of_which_a_sliver_is_left_is_placed_by_the_desktop():
    place = WindowPlace(x=1300, y=700, width=1000, height=620)
    assert placing(place, [LAPTOP], SMALLEST) == Placing(QSize(1000, 620), None)


def test_without_a_memory_or_a_place_nothing_is_forced():
    assert placing(WindowPlace(), [LAPTOP], SMALLEST) is None
    assert placing(PLACE, [], SMALLEST) is None
    assert placing(WindowPlace(width=1000, height=700), [LAPTOP], SMALLEST) == Placing(
        QSize(1000, 688), None
    )


numbers = st.integers(-100_000, 100_000)
lengths = st.integers(1, 100_000)
sizes = st.integers(1000, 4000)


@given(
    st.builds(WindowPlace, x=numbers, y=numbers, width=lengths, height=lengths),
    st.lists(st.builds(QRect, numbers, numbers, sizes, sizes), min_size=1, max_size=3),
)
def test_whatever_was_remembered_the_whole_window_can_be_seen(
    place: WindowPlace, screens: list[QRect]
):
    where = placing(place, screens, SMALLEST)
    assert where is not None
    assert where.size.width() >= 960
    assert where.size.height() >= 600
    if where.corner is not None:
        assert any(each.contains(QRect(where.corner, where.size)) for each in screens)


@dataclass
class Store:
    """Keeps a place."""

    place: WindowPlace = field(default_factory=WindowPlace)
    saved: int = 0

    def load(self) -> WindowPlace:
        return self.place

    def save(self, value: WindowPlace) -> bool:
        self.place = value
        self.saved += 1
        return True


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(700, 500)
    yield window
    window.close()


def opened(store: Store, window: QWidget) -> None:
    window.setMinimumSize(200, 100)
    WindowMemory(store, window)
    window.show()


def test_size_and_place_are_there_again_at_the_next_start(window: QWidget, qtbot: QtBot):
    store = Store()
    opened(store, window)
    window.setGeometry(40, 60, 640, 480)
    corner = window.pos()
    window.close()
    another = QWidget()
    qtbot.addWidget(another)
    opened(store, another)
    assert another.size() == QSize(640, 480)
    assert another.pos() == corner


def test_a_maximised_window_comes_back_maximised_and_knows_its_usual_size(
    window: QWidget, qtbot: QtBot
):
    store = Store(WindowPlace(x=30, y=40, width=600, height=400))
    opened(store, window)
    window.showMaximized()
    window.close()
    assert store.place.maximised
    assert (store.place.width, store.place.height) == (600, 400)
    another = QWidget()
    qtbot.addWidget(another)
    opened(store, another)
    assert another.isMaximized()
    another.showNormal()
    qtbot.waitUntil(lambda: another.size() == QSize(600, 400))


def test_mat_mode_is_not_remembered(window: QWidget):
    store = Store(WindowPlace(x=30, y=40, width=600, height=400))
    opened(store, window)
    window.showFullScreen()
    window.close()
    assert store.saved == 0


def test_nothing_is_written_where_nothing_has_changed(window: QWidget):
    store = Store()
    opened(store, window)
    window.close()
    window.show()
    window.close()
    assert store.saved == 1


def test_where_the_desktop_tells_no_place_none_is_remembered(
    window: QWidget, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "wayland")
    store = Store()
    opened(store, window)
    window.close()
    assert (store.place.x, store.place.y) == (None, None)
    assert (store.place.width, store.place.height) == (700, 500)


def test_a_window_is_raised_from_the_dock_as_it_was(window: QWidget, qtbot: QtBot):
    window.show()
    window.setWindowState(Qt.WindowState.WindowMaximized | Qt.WindowState.WindowMinimized)
    raise_window(window)
    assert window.isVisible()
    assert window.isMaximized()
    assert not window.isMinimized()
    qtbot.waitUntil(window.isActiveWindow)
