"""The settings that the journal brought: which side starts, the week's goal, the data itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest
from msgspec.structs import replace as replace_fields
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hiptimer.messages import ExplainedError, Message
from hiptimer.settings.preferences import FirstSide
from hiptimer.settings.settings import LookSettings
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.services import Services
from hiptimer.ui.settings.group import Draft
from hiptimer.ui.settings.other_groups import Data, Timing, WeekGoal, breakable
from hiptimer.ui.settings.page import SettingsPage
from hiptimer.ui.widgets.file_chooser import JOURNAL_NAME, FileChooser

FOLDER = "/home/somebody/.local/share/hiptimer"
FULL = Message("There is no room left on that disk.")


@dataclass
class FakeKeeper:
    """Remembers what it was asked for; `full` makes it fail."""

    folder: str = FOLDER
    asked: list[tuple[str, str]] = field(default_factory=list)
    full: bool = False

    def choose_folder(self, folder: str) -> Message:
        return self._answer("choose", folder, Message("Your data was copied."))

    def export_journal(self, path: str) -> Message:
        return self._answer("export", path, Message("12 sessions were written."))

    def import_journal(self, path: str) -> Message:
        return self._answer("import", path, Message("3 sessions are new."))

    def _answer(self, what: str, path: str, message: Message) -> Message:
        if self.full:
            raise ExplainedError(FULL)
        self.asked.append((what, path))
        return message


@dataclass
class FakeChooser(FileChooser):
    """Chooses `path` without a dialog; nothing is chosen without one."""

    path: str = "/media/stick"
    starts: list[str] = field(default_factory=list)
    opened: list[str] = field(default_factory=list)
    opens: bool = True

    def folder(
        self, parent: QWidget, title: str, start: str, chosen: Callable[[str], object]
    ) -> None:
        self._choose(start, chosen)

    def file_to_write(
        self,
        parent: QWidget,
        title: str,
        name: str,
        kinds: Mapping[str, str],
        chosen: Callable[[str], object],
    ) -> None:
        self._choose(name, chosen)

    def file_to_read(
        self, parent: QWidget, title: str, kinds: Mapping[str, str], chosen: Callable[[str], object]
    ) -> None:
        self._choose("", chosen)

    def show_folder(self, folder: str) -> bool:
        self.opened.append(folder)
        return self.opens

    def _choose(self, start: str, chosen: Callable[[str], object]) -> None:
        self.starts.append(start)
        if self.path:
            chosen(self.path)


@pytest.fixture
def keeper() -> FakeKeeper:
    return FakeKeeper()


@pytest.fixture
def chooser() -> FakeChooser:
    return FakeChooser()


@pytest.fixture
def page(
    qtbot: QtBot,
    services: Services,
    appearance: Appearance,
    keeper: FakeKeeper,
    chooser: FakeChooser,
) -> SettingsPage:
    page = SettingsPage(replace_fields(services, data=keeper), appearance, chooser)
    qtbot.addWidget(page)
    page.resize(1080, 800)
    page.show()
    return page


@pytest.fixture
def draft(services: Services) -> Draft:
    return Draft(services.settings)


@pytest.fixture
def timing(qtbot: QtBot, draft: Draft, appearance: Appearance) -> Timing:
    return shown(qtbot, Timing(draft, appearance))


@pytest.fixture
def goal(qtbot: QtBot, draft: Draft) -> WeekGoal:
    return shown(qtbot, WeekGoal(draft))


@pytest.fixture
def data(qtbot: QtBot, draft: Draft, keeper: FakeKeeper, chooser: FakeChooser) -> Data:
    return shown(qtbot, Data(draft, keeper, chooser))


def shown(qtbot: QtBot, widget: Any) -> Any:
    qtbot.addWidget(widget)
    widget.show()
    return widget


def named(page: QWidget, name: str) -> Any:
    """The field that a screen reader calls `name`."""
    return next(each for each in page.findChildren(QWidget) if each.accessibleName() == name)


def shows(page: QWidget, text: str) -> bool:
    return any(each.isVisible() and each.text() == text for each in page.findChildren(QLabel))


def press(qtbot: QtBot, group: QWidget, name: str) -> None:
    qtbot.mouseClick(named(group, name), Qt.MouseButton.LeftButton)


def test_balance_is_how_the_first_side_is_chosen_at_first(timing: Timing):
    assert named(timing, "First side: Balance").isChecked()


@pytest.mark.parametrize("side", list(FirstSide))
def test_each_way_to_choose_the_first_side_can_be_had(
    qtbot: QtBot, timing: Timing, draft: Draft, services: Services, side: FirstSide
):
    press(qtbot, timing, f"First side: {side.value.capitalize()}")
    draft.settle()
    assert services.settings.settings.session.first_side is side


def test_the_extra_round_is_off_until_it_is_wanted(
    qtbot: QtBot, timing: Timing, draft: Draft, services: Services
):
    switch = named(timing, "Extra round for the side that lags")
    assert not switch.isChecked()
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    draft.settle()
    assert services.settings.settings.session.extra_round


def test_the_week_goal_goes_from_three_to_six(goal: WeekGoal, draft: Draft, services: Services):
    field = named(goal, "Sessions a week")
    texts = [each.text() for each in field.buttons]
    assert texts == ["3 x 14 min", "4 x 12 min", "5 x 9 min", "6 x 8 min"]
    assert field.value == "3"
    field.buttons[2].click()
    draft.settle()
    assert services.settings.settings.goal.sessions == 5


def test_the_folder_of_the_data_is_said_and_can_be_opened(
    qtbot: QtBot, data: Data, chooser: FakeChooser
):
    assert shows(data, breakable(FOLDER))
    assert named(data, "Open folder").accessibleDescription() == FOLDER
    press(qtbot, data, "Open folder")
    assert chooser.opened == [FOLDER]


def test_a_folder_that_does_not_open_is_said(qtbot: QtBot, data: Data, chooser: FakeChooser):
    chooser.opens = False
    press(qtbot, data, "Open folder")
    assert shows(data, "The folder cannot be opened here.")


@pytest.mark.parametrize(
    ("name", "what", "start", "answer"),
    [
        ("Choose another folder", "choose", FOLDER, "Your data was copied."),
        ("Export the journal", "export", JOURNAL_NAME, "12 sessions were written."),
        ("Import a journal", "import", "", "3 sessions are new."),
    ],
)
def test_what_is_chosen_is_done_and_said(
    qtbot: QtBot,
    data: Data,
    keeper: FakeKeeper,
    chooser: FakeChooser,
    name: str,
    what: str,
    start: str,
    answer: str,
):
    press(qtbot, data, name)
    assert shows(data, "One moment…")
    qtbot.waitUntil(lambda: shows(data, answer))
    assert keeper.asked == [(what, "/media/stick")]
    assert chooser.starts == [start]


@pytest.mark.parametrize(
    "name", ["Choose another folder", "Export the journal", "Import a journal"]
)
def test_what_cannot_be_done_is_said_as_a_warning(
    qtbot: QtBot, data: Data, keeper: FakeKeeper, name: str
):
    keeper.full = True
    with qtbot.assertNotEmitted(data.journal_imported):
        press(qtbot, data, name)
        qtbot.waitUntil(lambda: shows(data, FULL))
    warning = next(each for each in data.findChildren(QLabel) if each.text() == FULL)
    assert warning.property("role") == "warning"


def test_a_dialog_that_is_closed_does_nothing(
    qtbot: QtBot, data: Data, keeper: FakeKeeper, chooser: FakeChooser
):
    chooser.path = ""
    press(qtbot, data, "Import a journal")
    assert keeper.asked == []
    assert not shows(data, "One moment…")


def test_an_import_is_announced_so_that_other_pages_can_read_again(
    qtbot: QtBot, page: SettingsPage
):
    with qtbot.waitSignal(page.journal_imported):
        press(qtbot, page, "Import a journal")


def test_undo_brings_the_goal_and_the_sides_back(page: SettingsPage, services: Services):
    before = services.settings.settings
    named(page, "Sessions a week").buttons[2].click()
    named(page, "Extra round for the side that lags").setChecked(True)
    page.settle()
    assert services.settings.settings != before
    services.settings.replace(before)
    assert named(page, "Sessions a week").value == "3"
    assert not named(page, "Extra round for the side that lags").isChecked()


def test_every_new_group_can_be_jumped_to(page: SettingsPage):
    assert named(page, "Go to Week goal")
    assert named(page, "Go to Data")


def test_a_mnemonic_still_belongs_to_one_control_only(page: SettingsPage):
    labels = [each.text() for each in page.findChildren(QLabel) if each.buddy()]
    buttons = [each.text() for each in page.findChildren(QPushButton)]
    keys = [text[text.index("&") + 1].lower() for text in labels + buttons if "&" in text]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_long_folder_is_not_cut_off(
    qtbot: QtBot, draft: Draft, appearance: Appearance, chooser: FakeChooser, scale: float
):
    appearance.set_look(LookSettings(text_scale=scale))
    keeper = FakeKeeper("/home/somebody/" + "a-folder-in-the-cloud/" * 9)
    group = shown(qtbot, Data(draft, keeper, chooser))
    group.resize(600, 600)
    path = next(each for each in group.findChildren(QLabel) if "cloud" in each.text())
    assert group.width() == 600
    assert path.width() >= path.minimumSizeHint().width()


def test_without_a_keeper_there_is_no_group_of_data(
    qtbot: QtBot, services: Services, appearance: Appearance
):
    page = shown(qtbot, SettingsPage(services, appearance))
    buttons = [each.text() for each in page.findChildren(QAbstractButton)]
    assert "Open folder" not in buttons
    assert "Data" not in buttons
