"""A line that gives up its middle before its end."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from hiptimer.ui.widgets.labels import ElidedLabel

NEXT = "Hüftbeugerdehnung im Stand, linkes Bein hinten"


@pytest.fixture
def label(qtbot: QtBot) -> ElidedLabel:
    label = ElidedLabel("large", keeps_end=True)
    qtbot.addWidget(label)
    label.show_text(NEXT)
    return label


def test_the_side_stays_while_the_name_is_cut(label: ElidedLabel):
    width = label.fontMetrics().horizontalAdvance(NEXT)
    shown = label.fitting(width - 20)
    assert shown != NEXT
    assert shown.startswith("Hüft")
    assert shown.endswith("…, linkes Bein hinten")


def test_all_is_shown_where_there_is_room(label: ElidedLabel):
    assert label.fitting(label.fontMetrics().horizontalAdvance(NEXT)) == NEXT


def test_with_hardly_any_room_the_beginning_is_shown(label: ElidedLabel):
    assert label.fitting(60).startswith("Hüft")
    assert label.fitting(60).endswith("…")


def test_a_text_without_a_comma_is_shown_once(label: ElidedLabel):
    label.show_text("Cossack squat")
    assert label.fitting(1000) == "Cossack squat"


def test_dots_alone_are_not_shown(label: ElidedLabel):
    dots = label.fontMetrics().horizontalAdvance("H…")
    assert label.fitting(dots) == ""
