"""The player's bars and their buttons, and the bottom one: what comes next, and how to steer."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFont, QHelpEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from hiptimer.session.standing import State
from hiptimer.ui.look.theme import BODY, LARGE, SMALL, Appearance
from hiptimer.ui.player.face import Ease, Scene
from hiptimer.ui.widgets.icon_button import show_tip
from hiptimer.ui.widgets.icons import IconName, icon
from hiptimer.ui.widgets.labels import ElidedLabel

CENTRE = Qt.AlignmentFlag.AlignCenter
BUTTON, LOW_BUTTON = 50, 42
ROOM_FOR_NEXT, PAUSE_WIDTH = 260, 120
"""Heights and widths in pixels at 100 %."""
DOWN = QBoxLayout.Direction.TopToBottom
ALONG = QBoxLayout.Direction.LeftToRight
ICON_SIZE, PRIMARY_ICON_SIZE = 18, 20
PRIMARY_SIZE = 16
RADIUS = 11
"""Of a small bar's buttons; a button that is lower than two of them gets sharp corners."""


class PlayerBar(QWidget):
    """A row of parts that give way one after the other where the window is narrow."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance

    @abstractmethod
    def arrange(self) -> None:
        """Fit into the width."""

    @abstractmethod
    def buttons(self) -> tuple[PlayerButton, ...]:
        """The buttons of the bar, those first whose words are the first to go."""

    def set_scale(self, scale: float) -> None:
        """Show text and icons at `scale`, which is below the window's where that is small."""
        style_bar(self, self.buttons(), scale, usual=self._appearance.theme.scale)
        self.arrange()

    def minimumSizeHint(self) -> QSize:
        """Words may wrap or go, and the icons shrink with the window."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit into the new width."""
        super().resizeEvent(event)
        self.arrange()


class Controls(PlayerBar):
    """Back, Pause, Skip, +15 s and Easier, between the next drill and the session's time."""

    pause_asked = Signal()
    back_asked = Signal()
    skip_asked = Signal()
    extend_asked = Signal()
    ease_asked = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._state: State | None = None
        self._ease: Ease | None = None
        self._scale = appearance.theme.scale
        self._back = PlayerButton(appearance)
        self._pause = PlayerButton(appearance, primary=True)
        self._skip = PlayerButton(appearance)
        self._extend = PlayerButton(appearance)
        self._easier = PlayerButton(appearance)
        self._name_buttons()
        self._next = ElidedLabel("large", keeps_end=True)
        self._left = QLabel()
        self._left.setProperty("role", "large")
        self._next_title = QLabel(self.tr("Next"))
        self._next_block = TitledValue(self._next_title, self._next, at_right=False)
        title = QLabel(self.tr("Left in session"))
        self._left_block = TitledValue(title, self._left, at_right=True)
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        for button in self.buttons():
            row.addWidget(button)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        self._stacked: bool | None = None
        appearance.changed.connect(self.arrange)
        self.arrange()

    def show_scene(self, scene: Scene) -> None:
        """Show what comes next, the time left, and what the buttons do now."""
        self._next.show_text(scene.next_name)
        if self._next_title.text() != scene.next_title:
            self._next_title.setText(scene.next_title)
        if self._left.text() != scene.left:
            self._left.setText(scene.left)
            self._left.setAccessibleName(self.tr("{time} left").format(time=scene.left))
        if (scene.state, scene.ease) != (self._state, self._ease):
            self._state, self._ease = scene.state, scene.ease
            self._name_pause()
            self._name_easier()
            self.arrange()  # as other words are longer

    def focus_pause(self) -> None:
        """Give the focus to Pause."""
        self._pause.setFocus()

    def set_scale(self, scale: float) -> None:
        """Show text and icons at `scale`; the buttons may become smaller than that."""
        self._scale = scale
        self.arrange()

    def buttons(self) -> tuple[PlayerButton, ...]:
        """All of them, from left to right."""
        return self._back, self._pause, self._skip, self._extend, self._easier

    def _name_buttons(self) -> None:
        step_back = self.tr("Start this step again, or go to the one before")
        self._back.set_face(self.tr("Back"), IconName.BACK, step_back, "←")
        self._skip.set_face(self.tr("Skip"), IconName.SKIP, self.tr("Go to the next step"), "→")
        longer = self.tr("Make this step 15 seconds longer")
        self._extend.set_face(self.tr("+15 s"), None, longer, "↑")
        self._name_pause()
        self._name_easier()
        self._back.clicked.connect(self.back_asked)
        self._pause.clicked.connect(self.pause_asked)
        self._skip.clicked.connect(self.skip_asked)
        self._extend.clicked.connect(self.extend_asked)
        self._easier.clicked.connect(self.ease_asked)

    def _name_pause(self) -> None:
        key = self.tr("Space")
        match self._state:
            case State.PAUSED:
                self._pause.set_face(self.tr("Go on"), IconName.PLAY, self.tr("Go on"), key)
            case State.WAITING:
                self._pause.set_face(self.tr("Done"), IconName.CHECK, self.tr("Done"), key)
            case _:
                self._pause.set_face(self.tr("Pause"), IconName.PAUSE, self.tr("Pause"), key)

    def _name_easier(self) -> None:
        self._easier.setEnabled(self._ease not in (None, Ease.NONE))
        if self._ease is Ease.AS_WRITTEN:
            words, spoken = self.tr("As before"), self.tr("Do this drill as before again")
        else:
            words, spoken = self.tr("Easier"), self.tr("Change to the easier way of this drill")
        self._easier.set_face(words, None, spoken, "E")

    def arrange(self) -> None:
        """One row where it fits; else the words above the buttons, which then become smaller."""
        for button in self.buttons():
            button.set_compact(False)
        self._use(self._scale)
        wide = self._buttons.sizeHint().width()
        stacked = self.width() < wide + 2 * round(ROOM_FOR_NEXT * self._scale)
        for button in (self._back, self._skip, self._pause):
            if self._buttons.sizeHint().width() > self.width():
                button.set_compact(True)
                self._pause.setMinimumWidth(0)
        needed = self._buttons.sizeHint().width()
        if needed > self.width() > 0:
            self._use(self._scale * self.width() / needed * 0.95, tight=True)
        for button in self.buttons():
            button.setFixedHeight(round((LOW_BUTTON if stacked else BUTTON) * self._scale))
        if stacked is not self._stacked:
            self._stacked = stacked
            self._fill(stacked=stacked)

    def _use(self, scale: float, *, tight: bool = False) -> None:
        """Show the words of the bar at its text size, and the buttons at `scale`."""
        self._pause.setMinimumWidth(0 if tight else round(PAUSE_WIDTH * scale))
        usual = self._appearance.theme.scale
        style_bar(self, (), self._scale, usual=usual)
        style_bar(self._buttons, self.buttons(), scale, usual=usual if tight else scale)

    def _fill(self, *, stacked: bool) -> None:
        """Put the words at both ends of the buttons' row, or in a row of their own."""
        for block in (self._next_block, self._left_block):
            block.set_in_one_line(stacked)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(2, 0 if stacked else 1)
        self._grid.addWidget(self._next_block, 0, 0)
        self._grid.addWidget(self._left_block, 0, 2)
        if stacked:
            self._grid.addWidget(self._buttons, 1, 0, 1, 3, CENTRE)
        else:
            self._grid.addWidget(self._buttons, 0, 1, CENTRE)


class TitledValue(QWidget):
    """Stands at the left or right end of a bar. A value that is elided gives way to others."""

    def __init__(self, title: QLabel, value: QLabel, *, at_right: bool) -> None:
        super().__init__()
        self._at_right = at_right
        title.setProperty("role", "small")
        middle = Qt.AlignmentFlag.AlignVCenter
        end = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
        for label in (title, value):
            label.setAlignment(end | middle)
        self._row = QBoxLayout(DOWN, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(title)
        self._row.addWidget(value)
        self.set_in_one_line(False)

    def set_in_one_line(self, in_one_line: bool) -> None:
        """Say whether the value stands beside its title. Else it shares the width evenly."""
        self._row.setDirection(ALONG if in_one_line else DOWN)
        self._row.setSpacing(10 if in_one_line else 0)
        self._row.setStretch(1, 1 if in_one_line and not self._at_right else 0)
        across = QSizePolicy.Policy.Preferred if in_one_line else QSizePolicy.Policy.Ignored
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)


class PlayerButton(QPushButton):
    """A button that Enter presses; Space is left to the player's own keys.

    In a narrow window it shows its icon alone, if it has one.
    """

    def __init__(self, appearance: Appearance, *, primary: bool = False) -> None:
        super().__init__()
        self._appearance = appearance
        self._primary = primary
        self._words = ""
        self._icon: IconName | None = None
        self._compact = False
        self._scale: float | None = None
        self.setAutoDefault(True)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Expanding)
        if primary:
            self.setProperty("look", "primary")
        appearance.changed.connect(self._show)

    def set_face(self, words: str, name: IconName | None, spoken: str, key: str) -> None:
        """Show `words` and an icon; `spoken` says more fully what the button does."""
        if (words, name) == (self._words, self._icon):
            return
        self._words, self._icon = words, name
        self.setAccessibleName(spoken)
        self.setAccessibleDescription(self.tr("Key: {key}").format(key=key))
        self.setToolTip(self.tr("{what} ({key})").format(what=spoken, key=key))
        self._show()

    def set_compact(self, compact: bool) -> None:
        """Leave the words out, where there is an icon to stand for them."""
        if compact != self._compact:
            self._compact = compact
            self._show()

    def set_scale(self, scale: float) -> None:
        """Draw the icon for text of that size; its bar sees to the words."""
        if scale != self._scale:
            self._scale = scale
            self._show()

    def event(self, e: QEvent) -> bool:
        """Show the tip beside the button, not over it."""
        if isinstance(e, QHelpEvent) and e.type() is QEvent.Type.ToolTip:
            show_tip(self, e, self.toolTip())
            return True
        return super().event(e)

    def _show(self) -> None:
        tokens = self._appearance.theme.tokens
        scale = self._appearance.theme.scale if self._scale is None else self._scale
        size = round((PRIMARY_ICON_SIZE if self._primary else ICON_SIZE) * scale)
        if self._primary:
            self.setFont(self._appearance.theme.font(PRIMARY_SIZE, QFont.Weight.DemiBold))
        self.setText("" if self._compact and self._icon else self._words)
        if self._icon is not None:
            colour = tokens.on_brand if self._primary else tokens.ink
            self.setIcon(icon(self._icon, colour, size))
            self.setIconSize(QSize(size, size))


def style_bar(bar: QWidget, buttons: Iterable[PlayerButton], scale: float, *, usual: float) -> None:
    """Show words and icons of `bar` at text size `scale`; `usual` is the window's."""
    style = _small_bar(scale) if scale < usual else ""
    if bar.styleSheet() != style:  # to set what it has already would cost a layout
        bar.setStyleSheet(style)
    for button in buttons:
        button.set_scale(scale)


def _small_bar(scale: float) -> str:
    shape = f"padding: {round(3 * scale)}px {round(9 * scale)}px;"
    shape += f" border-radius: {round(min(scale, 1.0) * RADIUS)}px;"
    return (
        f"QPushButton, QPushButton:focus {{ font-size: {round(BODY * scale)}px; {shape} }}"
        f'QPushButton[look="primary"], QPushButton[look="primary"]:focus'
        f" {{ font-size: {round(PRIMARY_SIZE * scale)}px; {shape} }}"
        f"QLabel {{ font-size: {round(BODY * scale)}px; }}"
        f'QLabel[role="large"] {{ font-size: {round(LARGE * scale)}px; }}'
        f'QLabel[role="small"] {{ font-size: {round(SMALL * scale)}px; }}'
    )
