"""A button that opens a list of choices of which several can be made; the list stays open."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QPushButton

from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.widgets.icons import IconName, icon
from hiptimer.ui.widgets.labels import set_look
from hiptimer.ui.widgets.shortcuts import UNFOLDING

ICON_SIZE = 14
BOX_SIZE = 18

Choice = tuple[str, str]
"""A value, and the text to show for it."""


class StayingMenu(QMenu):
    """Stays open while choices are ticked; Escape, or a click beside it, closes it."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick without closing."""
        action = self.actionAt(event.position().toPoint())
        if action in self.actions():
            action.trigger()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks without closing; Enter ticks and closes."""
        action = self.activeAction()
        if event.key() == Qt.Key.Key_Space and action in self.actions():
            action.trigger()
        else:
            super().keyPressEvent(event)


class ChoiceMenu(QPushButton):
    """Called `name`. `choices` are asked for when the list is opened."""

    changed = Signal(object)
    """A person has made other choices; the value is a frozen set of their values."""

    def __init__(
        self, appearance: Appearance, name: str, choices: Callable[[], Sequence[Choice]]
    ) -> None:
        super().__init__()
        self._appearance = appearance
        self._name = name
        self._choices = choices
        self._chosen: dict[str, str] = {}
        self._menu = StayingMenu(self)
        self._menu.setAccessibleName(name)
        self.setProperty("look", "filter")
        # The arrow stands behind the word; the menu would take this over.
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.clicked.connect(self.open_list)
        appearance.changed.connect(self._restyle)
        self._restyle()

    @property
    def chosen(self) -> frozenset[str]:
        """The values that are chosen."""
        return frozenset(self._chosen)

    @property
    def actions_shown(self) -> list[QAction]:
        """What stands in the list while it is open."""
        return self._menu.actions()

    def show_chosen(self, values: frozenset[str]) -> None:
        """Mark these choices, as far as there are such; says nothing of it."""
        texts = dict(self._choices()) if values else {}
        self._chosen = {value: text for value, text in texts.items() if value in values}
        self._restyle()

    def open_list(self) -> None:
        """Show the choices below the button."""
        self._menu.clear()
        for value, text in self._choices():
            action = self._menu.addAction(text.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(value in self._chosen)
            action.setData(value)
            action.toggled.connect(self._on_toggled)
        self._draw_boxes()
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))
        if self._menu.actions():
            self._menu.setActiveAction(self._menu.actions()[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Space and Down open the list."""
        if event.key() in UNFOLDING:
            self.open_list()
        else:
            super().keyPressEvent(event)

    def _on_toggled(self) -> None:
        ticked = [each for each in self._menu.actions() if each.isChecked()]
        self._chosen = {each.data(): each.text().replace("&&", "&") for each in ticked}
        self._restyle()
        self._draw_boxes()
        self.changed.emit(self.chosen)

    def _draw_boxes(self) -> None:
        """Show with an icon what is ticked: the style sheet takes the style's own boxes away."""
        theme = self._appearance.theme
        size = theme.px(BOX_SIZE)
        for action in self._menu.actions():
            name = IconName.TICKED if action.isChecked() else IconName.UNTICKED
            colour = theme.tokens.brand if action.isChecked() else theme.tokens.muted
            action.setIcon(icon(name, colour, size))

    def _restyle(self) -> None:
        theme = self._appearance.theme
        texts = tuple(self._chosen.values())
        chosen = texts[0] if len(texts) == 1 else str(len(texts))
        shown = self.tr("{name}: {choice}").format(name=self._name, choice=chosen)
        self.setText((shown if texts else self._name).replace("&", "&&"))
        self.setAccessibleName(self._name)
        self.setAccessibleDescription(", ".join(texts) or self.tr("everything"))
        colour = theme.tokens.on_chosen if texts else theme.tokens.muted
        size = theme.px(ICON_SIZE)
        self.setIcon(icon(IconName.DOWN, colour, size))
        self.setIconSize(QSize(size, size))
        set_look(self, "chosen", bool(texts))
        self.updateGeometry()
