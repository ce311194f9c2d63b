"""Ways to each group of settings, in sight while they scroll: a list beside them, or a box."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from hiptimer.ui.settings.group import SettingsGroup
from hiptimer.ui.widgets.accessibility import GROUP
from hiptimer.ui.widgets.calm_inputs import CalmComboBox
from hiptimer.ui.widgets.layouts import STRETCH, in_column

translate = QCoreApplication.translate


class JumpList(QWidget):
    """A button for each group, of which the current one is marked."""

    chosen = Signal(object)
    """A person wants to go to a group, which is the value."""

    accessible_role = GROUP

    def __init__(self, groups: Sequence[SettingsGroup]) -> None:
        super().__init__()
        self.setAccessibleName(translate("JumpBar", "Groups of settings"))
        self._buttons = {group: self._button(group) for group in groups}
        self._exclusive = QButtonGroup(self)
        for button in self._buttons.values():
            self._exclusive.addButton(button)
        in_column(*self._buttons.values(), STRETCH, on=self, spacing=2)

    @property
    def least_width(self) -> int:
        """What the widest button needs as the marked one, whose words are bold."""
        return max(map(_width_when_bold, self._buttons.values()))

    def show_current(self, group: SettingsGroup) -> None:
        """Mark the button of that group."""
        self._buttons[group].setChecked(True)

    def _button(self, group: SettingsGroup) -> QPushButton:
        button = QPushButton(group.title)
        button.setProperty("look", "navigation")
        button.setCheckable(True)
        button.setAutoExclusive(True)  # the group makes it so; this tells a screen reader
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setAccessibleName(_go_to(group))
        button.clicked.connect(lambda: self.chosen.emit(group))
        return button


class JumpBox(CalmComboBox):
    """The same where there is no room for a list."""

    chosen = Signal(object)
    """A person wants to go to a group, which is the value."""

    def __init__(self, groups: Sequence[SettingsGroup]) -> None:
        super().__init__()
        self._groups = tuple(groups)
        self.setAccessibleName(translate("JumpBar", "Groups of settings"))
        self.addItems([each.title for each in groups])
        self.activated.connect(lambda place: self.chosen.emit(self._groups[place]))

    def show_current(self, group: SettingsGroup) -> None:
        """Show the title of that group."""
        with QSignalBlocker(self):
            self.setCurrentIndex(self._groups.index(group))


def _go_to(group: SettingsGroup) -> str:
    return translate("JumpBar", "Go to {title}").format(title=group.title)


def _width_when_bold(button: QPushButton) -> int:
    font = QFont(button.font())
    plain = button.fontMetrics().horizontalAdvance(button.text())
    font.setWeight(QFont.Weight.Bold)
    return button.sizeHint().width() + QFontMetrics(font).horizontalAdvance(button.text()) - plain
