"""A tool tip covers nothing of what it explains."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.player.controls import PlayerButton
from hiptimer.ui.widgets.icon_button import IconButton, place_beside
from hiptimer.ui.widgets.icons import IconName

SCREEN = QRect(0, 0, 1280, 800)


@given(
    st.integers(0, 1200),
    st.integers(0, 760),
    st.integers(20, 400),
    st.integers(20, 60),
    st.integers(20, 300),
    st.integers(16, 60),
)
def test_a_tip_is_on_the_screen_and_beside_its_widget(
    left: int, top: int, width: int, height: int, tip_width: int, tip_height: int
):
    area = QRect(left, top, width, height)
    tip = QRect(
        place_beside(area, left + width // 2, QSize(tip_width, tip_height), SCREEN),
        QSize(tip_width, tip_height),
    )
    assert not tip.intersects(area)
    assert tip.left() >= 0
    assert tip.right() < 1280
    assert tip.top() >= 0


def test_the_tip_of_a_button_stands_beside_it(qtbot: QtBot, appearance: Appearance):
    easier, small = PlayerButton(appearance), IconButton(appearance, IconName.UNDO)
    easier.set_face("Easier", None, "Easier from this side on", "E")
    small.setToolTip("Undo")
    for button in (easier, small):
        qtbot.addWidget(button)
        button.move(300, 300)
        button.show()
        qtbot.waitExposed(button)
        middle = button.rect().center()
        QApplication.sendEvent(
            button, QHelpEvent(QHelpEvent.Type.ToolTip, middle, button.mapToGlobal(middle))
        )
        tips = [each for each in QApplication.topLevelWidgets() if each.inherits("QTipLabel")]
        (tip,) = [each for each in tips if each.isVisible()]
        whole = QRect(button.mapToGlobal(QPoint(0, 0)), button.size())
        assert not tip.geometry().intersects(whole)
        tip.hide()
