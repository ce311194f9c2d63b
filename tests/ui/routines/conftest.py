"""A Build page with the bundled drills, and a folder for routines of one's own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hiptimer.storage.own.own_files import OwnFiles
from hiptimer.training.library import Library
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.models import ContentModel
from hiptimer.ui.routines.editor import Editor
from hiptimer.ui.routines.page import BuildPage
from hiptimer.ui.services import Services

MakePage = Callable[..., BuildPage]
Edit = Callable[[str], Editor]


@pytest.fixture
def own(tmp_path: Path, library: Library) -> OwnFiles:
    return OwnFiles(tmp_path, library)


@pytest.fixture
def services(services: Services, library: Library, own: OwnFiles) -> Services:
    return msgspec.structs.replace(services, content=ContentModel(library, own))


@pytest.fixture
def make_page(qtbot: QtBot, services: Services, appearance: Appearance) -> MakePage:
    def make(own: Services = services) -> BuildPage:
        page = BuildPage(own, appearance)
        qtbot.addWidget(page)
        page.resize(1080, 800)
        page.show()
        page.activateWindow()
        assert QTest.qWaitForWindowActive(page)
        return page

    return make


@pytest.fixture
def page(make_page: MakePage) -> BuildPage:
    return make_page()


@pytest.fixture
def edit(page: BuildPage) -> Edit:
    """Open a routine for editing; a preset as a copy."""

    def begin(routine_id: str) -> Editor:
        page.edit_routine(routine_id)
        assert page.editor is not None
        return page.editor

    return begin
