"""The player's bars and their buttons: where one is, how to steer, and whether to end it all."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QFont, QIcon, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLabel, QSizePolicy, QWidget

from hiptimer.session.standing import State
from hiptimer.settings.settings import SoundMode
from hiptimer.ui.look.theme import BODY, LARGE, SMALL, Appearance
from hiptimer.ui.player.face import Scene
from hiptimer.ui.player.wording import sound_words
from hiptimer.ui.widgets.accessibility import GROUP
from hiptimer.ui.widgets.icon_button import TippedButton
from hiptimer.ui.widgets.icons import IconName, icon
from hiptimer.ui.widgets.labels import ElidedLabel
from hiptimer.ui.widgets.layouts import STRETCH, in_row, widget_of

translate = QCoreApplication.translate
CENTRE = Qt.AlignmentFlag.AlignCenter
AT_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
BUTTON, LOW_BUTTON = 50, 42
ROOM_FOR_NEXT, PAUSE_WIDTH = 260, 120
"""Heights and widths in pixels at 100 %."""
DOWN = QBoxLayout.Direction.TopToBottom
ALONG = QBoxLayout.Direction.LeftToRight
ICON_SIZE, PRIMARY_ICON_SIZE = 18, 20
PRIMARY_SIZE = 16
MOST_GROWTH = 2.6
RADIUS, PADDING, SMALL_PADDING = 11, (9, 16), (3, 9)
"""Of a bar's buttons; one that is lower than two radii gets sharp corners."""


class PlayerButton(TippedButton):
    """A button that Enter presses; Space is left to the player's own keys.

    In a narrow window it shows its icon alone, if it has one. One of `words_alone` shows it only
    then.
    """

    def __init__(
        self, appearance: Appearance, *, primary: bool = False, words_alone: bool = False
    ) -> None:
        super().__init__()
        self._appearance = appearance
        self._primary = primary
        self._words_alone = words_alone
        self._words = self.tip = ""
        self._icon: IconName | None = None
        self._compact = False
        self._scale: float | None = None
        self.setAutoDefault(True)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Expanding)
        if primary:
            self.setProperty("look", "primary")
        appearance.changed.connect(self._show)

    def set_face(self, words: str, name: IconName | None, spoken: str, key: str) -> None:
        """Show `words` and an icon; `spoken` says more fully what the button does.

        One without a `key` is reached by Tab.
        """
        if (words, name, spoken) == (self._words, self._icon, self.accessibleName()):
            return
        self._words, self._icon = words, name
        self.setAccessibleName(spoken)
        self.setAccessibleDescription(self.tr("Key: {key}").format(key=key) if key else "")
        self.tip = self.tr("{what} ({key})").format(what=spoken, key=key) if key else spoken
        self.setToolTip(self.tip)
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

    def _show(self) -> None:
        theme = self._appearance.theme
        if self._primary:
            self.setFont(theme.font(PRIMARY_SIZE, QFont.Weight.DemiBold))
        self.setText("" if self._compact and self._icon else self._words)
        if self._words_alone and not self._compact:
            self.setIcon(QIcon())
        elif self._icon is not None:
            colour = theme.tokens.on_brand if self._primary else theme.tokens.ink
            scale = theme.scale if self._scale is None else self._scale
            size = round((PRIMARY_ICON_SIZE if self._primary else ICON_SIZE) * scale)
            self.setIcon(icon(self._icon, colour, size))
            self.setIconSize(QSize(size, size))


class PlayerBar(QWidget):
    """A row of parts that give way one after the other where the window is narrow.

    `buttons` are those of the bar, those first whose words are the first to go.
    """

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.buttons: tuple[PlayerButton, ...] = ()

    def arrange(self) -> None:
        """Fit into the width: leave out the words of one button after the other."""
        self._drop_words(self, self.buttons)

    def set_scale(self, scale: float) -> None:
        """Show text and icons at `scale`, which follows the window where it is small or large."""
        style_bar(self, self.buttons, scale, usual=self._appearance.theme.scale)
        self.arrange()

    def minimumSizeHint(self) -> QSize:
        """Words may wrap or go, and the icons shrink with the window."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def _drop_words(self, row: QWidget, buttons: Sequence[PlayerButton]) -> None:
        """Show `buttons` with their words, but for as many as must go so that `row` fits."""
        for button in buttons:
            button.set_compact(False)
        for button in buttons:
            if row.sizeHint().width() <= self.width():
                return
            button.set_compact(True)


class TopBar(PlayerBar):
    """Says where the person is, and holds what is not about the drill in hand."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self.end = PlayerButton(appearance)
        self.buttons = (self.end,)
        icons = tuple(PlayerButton(appearance) for _ in range(6))
        self.missing, self.explain, self.mirror, self.mat, self.voice, self.keys = icons
        self._icons = icons
        self.missing.hide()
        for button in self._icons:
            button.setProperty("bare", True)
            button.set_compact(True)
        self.end.set_face(
            self.tr("End"), IconName.CLOSE, self.tr("End the session"), self.tr("Esc")
        )
        once_more = self.tr("Say once more how the drill is done")
        self.explain.set_face(self.tr("Explain"), IconName.EXPLAIN, once_more, "I")
        self.set_mirrored(on=False)
        full_screen = self.tr("Mat mode: figure and digits as large as the screen")
        self.mat.set_face(self.tr("Mat mode"), IconName.MAT, full_screen, "F")
        self.keys.set_face(self.tr("Keys"), IconName.KEYS, self.tr("All keys"), "?")
        self.show_sound(SoundMode.ALL)
        self._routine = ElidedLabel("large")
        self._place = ElidedLabel("muted")
        self._left = QLabel()
        self._left.setProperty("role", "large")
        words = (self.end, 4, self._routine, 4, (self._place, 1), self._left, 4)
        in_row(*words, *self._icons, on=self, spacing=8)
        appearance.changed.connect(self.arrange)

    def show_scene(self, scene: Scene) -> None:
        changed = self._place.text() != scene.place or self._routine.text() != scene.routine
        self._routine.show_text(scene.routine)
        self._place.show_text(scene.place)
        words = self.tr("{time} to go").format(time=scene.left)
        if words != self._left.text():
            changed = changed or len(words) != len(self._left.text())
            self._left.setText(words)
        if changed:
            self.arrange()

    def arrange(self) -> None:
        """Leave out how long it takes, too, where not even the icons have room."""
        super().arrange()
        icons = (each for each in self._icons if not each.isHidden())
        needed = sum(each.sizeHint().width() + 10 for each in (self.end, self._left, *icons))
        self._left.setVisible(needed <= self.width())

    def set_mirrored(self, *, on: bool) -> None:
        """Say which way round the figure is."""
        words = self.tr("Mirrored") if on else self.tr("Mirror")
        facing = self.tr("Show the figure as somebody facing you")
        spoken = facing if on else self.tr("Show the figure as in a mirror")
        self.mirror.set_face(words, IconName.MIRROR, spoken, "M")

    def show_sound(self, mode: SoundMode) -> None:
        """Say what is heard; the button's key turns the voice on and off."""
        name_sound(self.voice, mode)


def name_sound(button: PlayerButton, mode: SoundMode) -> None:
    """Say on `button` what is heard, and what it does about the voice."""
    silent = IconName.BELL if mode.chimes else IconName.VOICE_OFF
    name = IconName.VOICE_ON if mode.speaks else silent
    mute, speak = translate("TopBar", "Mute the voice"), translate("TopBar", "Voice on")
    spoken, words = mute if mode.speaks else speak, sound_words(mode)
    keys = translate("TopBar", "V; chimes: Shift+V")
    button.set_face(words, name, spoken, keys)
    button.setToolTip(f"{words}. {button.tip}")


class EndQuestion(PlayerBar):
    """Asks "End this session?" and offers End and Keep going."""

    accessible_role = GROUP

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._question = QLabel(self.tr("End this session?"))
        self._question.setProperty("role", "large")
        self.setAccessibleName(self._question.text())
        self.end, self.keep = PlayerButton(appearance), PlayerButton(appearance, primary=True)
        self.buttons = self.end, self.keep
        self.end.set_face(
            self.tr("End"), IconName.CLOSE, self.tr("End the session"), self.tr("Enter")
        )
        keep_going = self.tr("Keep going")
        self.keep.set_face(keep_going, IconName.PLAY, keep_going, self.tr("Space or Esc"))
        parts = (STRETCH, self._question, self.end, self.keep, STRETCH)
        self._row = in_row(*parts, on=self, spacing=12)

    def arrange(self) -> None:
        """Put the question into two lines where one does not fit beside the buttons."""
        self._question.setWordWrap(False)
        is_narrow = self.sizeHint().width() > self.width()
        self._question.setWordWrap(is_narrow)
        self._row.setStretchFactor(self._question, 100 if is_narrow else 0)


def name_pause(button: PlayerButton, state: State) -> None:
    """Call the largest button by what it does in `state`."""
    words, name = {
        State.PAUSED: (translate("Player", "Resume"), IconName.PLAY),
        State.WAITING: (translate("Player", "Done"), IconName.CHECK),
    }.get(state, (translate("Player", "Pause"), IconName.PAUSE))
    button.set_face(words, name, words, translate("Player", "Space"))


def name_back_and_skip(back: PlayerButton, skip: PlayerButton) -> None:
    """Call the buttons beside it by what they do."""
    step_back = translate("Controls", "Start this step again, or go to the one before")
    back.set_face(translate("Controls", "Back"), IconName.BACK, step_back, "←")
    forward = translate("Controls", "Go to the next step")
    skip.set_face(translate("Controls", "Skip"), IconName.SKIP, forward, "→")


def name_hurts(button: PlayerButton) -> None:
    """Call the button for pain by what it does."""
    words = translate("Player", "It hurts")
    button.set_face(words, IconName.HURTS, translate("Player", "It hurts: say how much"), "O")


class Controls(PlayerBar):
    """Back, Pause and Skip between what comes next and what makes the step longer."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._scale = appearance.theme.scale
        self.back = PlayerButton(appearance)
        self.pause = PlayerButton(appearance, primary=True)
        self.skip = PlayerButton(appearance)
        self.extend = PlayerButton(appearance)
        self.buttons = self.back, self.pause, self.skip, self.extend
        name_back_and_skip(self.back, self.skip)
        self._name_extend("+15 s")
        self._named = State.READY
        name_pause(self.pause, self._named)
        self._next = ElidedLabel("large", keeps_end=True)
        self._next_title = QLabel(self.tr("Next"))
        self._next_block = _TitledValue(self._next_title, self._next)
        self._buttons = in_row(self.back, self.pause, self.skip, spacing=10)
        self._row = widget_of(self._buttons)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        self._stacked: bool | None = None
        appearance.changed.connect(self.arrange)
        self.arrange()

    def show_scene(self, scene: Scene) -> None:
        """Show what comes next and what the buttons do now."""
        self._next.show_text(scene.next_name)
        if self._next_title.text() != scene.next_title:
            self._next_title.setText(scene.next_title)
        if scene.longer != self.extend.text():
            self._name_extend(scene.longer)
            self.arrange()  # as other words are longer
        if scene.state is not self._named:
            self._named = scene.state
            name_pause(self.pause, scene.state)
            self.arrange()

    def set_scale(self, scale: float) -> None:
        """Show text and icons at `scale`; the buttons may become smaller than that."""
        self._scale = scale
        self.arrange()

    def _name_extend(self, added: str) -> None:
        longer = self.tr("Make this step longer: {added}").format(added=added)
        self.extend.set_face(added, None, longer, "↑")

    def arrange(self) -> None:
        """One row where it fits; else the words above the buttons, which then become smaller."""
        for button in self.buttons:
            button.set_compact(False)
        self._use(self._scale)
        three = sum(each.sizeHint().width() for each in self.buttons[:3]) + 20
        ends = max(round(ROOM_FOR_NEXT * self._scale), self.extend.sizeHint().width())
        stacked = self.width() < three + 2 * ends
        if stacked is not self._stacked:
            self._stacked = stacked
            self._fill(stacked=stacked)
        if self._row.sizeHint().width() > self.width():
            self.pause.setMinimumWidth(0)
            self._drop_words(self._row, (self.back, self.skip, self.pause))
        needed = self._row.sizeHint().width()
        if needed > self.width() > 0:
            self._use(self._scale * self.width() / needed * 0.95, tight=True)
        for button in self.buttons:
            button.setFixedHeight(round((LOW_BUTTON if stacked else BUTTON) * self._scale))

    def _use(self, scale: float, *, tight: bool = False) -> None:
        """Show the words of the bar at its text size, and the buttons at `scale`."""
        self.pause.setMinimumWidth(0 if tight else round(PAUSE_WIDTH * scale))
        usual = self._appearance.theme.scale
        style_bar(self, (), self._scale, usual=usual)
        style_bar(self._row, self.buttons, scale, usual=usual if tight else scale)

    def _fill(self, *, stacked: bool) -> None:
        """Put words and the fourth button at both ends of the others, or above and beside them."""
        self._next_block.set_in_one_line(stacked)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(2, 0 if stacked else 1)
        self._grid.addWidget(self._next_block, 0, 0)
        place = (1, 0, 1, 3) if stacked else (0, 1, 1, 1)
        self._grid.addWidget(self._row, *place, CENTRE)
        if stacked:
            self._buttons.addWidget(self.extend)
        else:
            self._grid.addWidget(self.extend, 0, 2, AT_RIGHT)
        self.setTabOrder(self.skip, self.extend)


class _TitledValue(QWidget):
    """Stands at the left end of a bar. A value that is elided gives way to others."""

    def __init__(self, title: QLabel, value: QLabel) -> None:
        super().__init__()
        title.setProperty("role", "small")
        for label in (title, value):
            label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._line = in_row(title, value, on=self)
        self.set_in_one_line(False)

    def set_in_one_line(self, in_one_line: bool) -> None:
        """Say whether the value stands beside its title. Else it shares the width evenly."""
        self._line.setDirection(ALONG if in_one_line else DOWN)
        self._line.setSpacing(10 if in_one_line else 0)
        self._line.setStretch(1, 1 if in_one_line else 0)
        across = QSizePolicy.Policy.Preferred if in_one_line else QSizePolicy.Policy.Ignored
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)


def growth(width: float, height: float) -> float:
    """How many times larger than usual buttons are in a window of that size, in steps of 5 %."""
    return max(1.0, int(min(width / 1280, height / 800, MOST_GROWTH) * 20) / 20)


def style_bar(bar: QWidget, buttons: Iterable[PlayerButton], scale: float, *, usual: float) -> None:
    """Show words and icons of `bar` at text size `scale`; `usual` is the window's."""
    style = "" if scale == usual else _bar_style(scale, SMALL_PADDING if scale < usual else PADDING)
    if bar.styleSheet() != style:  # to set what it has already would cost a layout
        bar.setStyleSheet(style)
    for button in buttons:
        button.set_scale(scale)


def _bar_style(scale: float, padding: tuple[int, int]) -> str:
    down, across = (round(each * scale) for each in padding)
    shape = f"padding: {down}px {across}px;"
    is_large = padding is PADDING
    shape += f" border-radius: {round((scale if is_large else min(scale, 1.0)) * RADIUS)}px;"
    bare = 'QPushButton[bare="true"]'
    return (
        f"QPushButton, QPushButton:focus {{ font-size: {round(BODY * scale)}px; {shape} }}"
        f'QPushButton[look="primary"], QPushButton[look="primary"]:focus'
        f" {{ font-size: {round(PRIMARY_SIZE * scale)}px; {shape} }}"
        f"{bare}, {bare}:focus {{ padding: {down}px {down if is_large else across}px; }}"
        f"QLabel {{ font-size: {round(BODY * scale)}px; }}"
        f'QLabel[role="large"] {{ font-size: {round(LARGE * scale)}px; }}'
        f'QLabel[role="small"] {{ font-size: {round(SMALL * scale)}px; }}'
    )
