"""An Exercises page with the bundled drills and their motions."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hiptimer.storage.content import MotionFolder
from hiptimer.ui.exercises.page import ExercisesPage
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.services import Services

MakePage = Callable[..., ExercisesPage]


@pytest.fixture
def services(services: Services, motions: MotionFolder) -> Services:
    return msgspec.structs.replace(services, motion=motions.motion)


@pytest.fixture
def make_page(qtbot: QtBot, services: Services, appearance: Appearance) -> MakePage:
    def make(own: Services = services, **arguments) -> ExercisesPage:
        page = ExercisesPage(own, appearance, **arguments)
        qtbot.addWidget(page)
        page.resize(1080, 800)
        page.show()
        page.activateWindow()
        assert QTest.qWaitForWindowActive(page)
        return page

    return make


@pytest.fixture
def page(make_page: MakePage) -> ExercisesPage:
    return make_page()
