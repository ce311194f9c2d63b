"""Pictures in rows: the figure, else a picture of one's own, else initials."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPixmap
from pytestqt.qtbot import QtBot

from hiptimer.storage.content import MotionFolder
from hiptimer.training.exercises import Exercise
from hiptimer.training.library import Library
from hiptimer.training.sides import Side
from hiptimer.ui.drills.pictures import DrillPictures
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.routines.rows import RowPictures

SIZE = QSize(60, 48)
Draw = Callable[[DrillPictures], QPixmap]


def no_motion(_exercise: str) -> None: ...


def no_picture(_exercise: Exercise, _side: Side | None) -> None: ...


@pytest.fixture
def drawn(qtbot: QtBot, library: Library, appearance: Appearance) -> Draw:
    """The picture of the pigeon pose, once it is there."""

    def draw(pictures: DrillPictures) -> QPixmap:
        rows = RowPictures(pictures)
        wanted = (library.exercise("pigeon-pose"), None, SIZE, 1.0, appearance.theme)
        assert rows.picture(*wanted) is None
        with qtbot.waitSignal(rows.drawn):
            pass
        found = rows.picture(*wanted)
        assert found is not None
        rows.forget_all()
        assert rows.picture(*wanted) is None
        return found

    return draw


def colours(pixmap: QPixmap) -> set[str]:
    image = pixmap.toImage()
    return {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


def test_a_drill_with_a_motion_is_its_figure(drawn: Draw, assets: Path):
    pixmap = drawn(DrillPictures(MotionFolder(assets / "motions").motion, no_picture))
    assert pixmap.size() == SIZE
    assert len(colours(pixmap)) > 50


def test_a_picture_of_ones_own_is_next(drawn: Draw):
    own = QPixmap(40, 40)
    own.fill(QColor("#123456"))
    pixmap = drawn(DrillPictures(no_motion, lambda _exercise, _side: own))
    assert "#123456" in colours(pixmap)


def test_else_there_are_initials(drawn: Draw, appearance: Appearance):
    pixmap = drawn(DrillPictures(no_motion, no_picture))
    assert appearance.theme.tokens.brand_soft.lower() in colours(pixmap)
