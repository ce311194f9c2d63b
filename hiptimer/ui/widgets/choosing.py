"""What people choose by: one of a few, on or off, a value on a scale, several from a list."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QCoreApplication,
    QMargins,
    QPoint,
    QRect,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QCheckBox, QMenu, QPushButton, QWidget

from hiptimer.training.sides import Side
from hiptimer.ui.look.theme import TROUGH, TROUGH_EDGE, Appearance
from hiptimer.ui.look.tokens import CONTROL
from hiptimer.ui.widgets.accessibility import GROUP, name_choice
from hiptimer.ui.widgets.calm_inputs import CalmComboBox, CalmSlider
from hiptimer.ui.widgets.icons import IconName, icon
from hiptimer.ui.widgets.labels import Role, label, set_look
from hiptimer.ui.widgets.layouts import flow, in_row
from hiptimer.ui.widgets.painting import draw_rounded, smooth_painter
from hiptimer.ui.widgets.shortcuts import ENTER, UNFOLDING, add_shortcut

Value = TypeVar("Value")
translate = QCoreApplication.translate
TRACK = (44.0, 24.0)
ROOM_FOR_FOCUS = 4.0
KNOB_GAP = 3.0
USUAL_WIDTH = 200
LEAST_WIDTH = 100
SPACING = 12
ICON_SIZE = 14
BOX_SIZE = 18
TextOf = Callable[[int], str]
Choice = tuple[str, str]
"""A value, and the text to show for it."""


class Segments(QWidget):
    """`choices` are pairs of a value and the text to show for it. Arrow keys move the choice."""

    chosen = Signal(str)
    """A person has chosen another one; the value is that of the choice."""

    accessible_role = GROUP

    def __init__(self, name: str, choices: Iterable[Choice]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        for value, text in choices:
            button = _Segment(text)
            button.setCheckable(True)
            button.setAutoExclusive(True)  # the group makes it so; this tells a screen reader
            button.setProperty("look", "segment")
            button.setAccessibleName(self.tr("{name}: {choice}").format(name=name, choice=text))
            self._buttons[value] = button
            self._group.addButton(button)
        lines = flow(*self._buttons.values(), on=self, spacing=2)
        lines.setContentsMargins(*(4,) * 4)
        self._group.buttonClicked.connect(self._on_button_clicked)

    @property
    def value(self) -> str:
        return next(value for value, button in self._buttons.items() if button.isChecked())

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """The choices, in their order."""
        return tuple(self._buttons.values())

    def show_value(self, value: str) -> None:
        """Mark the choice of that value; says nothing of it."""
        self._buttons[value].setChecked(True)
        self._lead_to_chosen()

    def explain(self, value: str, words: str) -> None:
        """Say more of a choice than its text does: in a tip, and to a screen reader."""
        button = self._buttons[value]
        button.setToolTip(words if words != button.text() else "")
        name = self.tr("{name}: {choice}").format(name=self.accessibleName(), choice=words)
        button.setAccessibleName(name)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a trough under the buttons, in one piece."""
        colours, painter = self.palette(), smooth_painter(self)
        trough, edge = colours.color(TROUGH), colours.color(TROUGH_EDGE)
        outline = QPainterPath()
        for line in self._lines():
            path = QPainterPath()
            path.addRoundedRect(QRectF(line).adjusted(-3.5, -3.5, 3.5, 3.5), CONTROL, CONTROL)
            outline = outline.united(path)
        painter.setPen(edge)
        painter.setBrush(trough)
        painter.drawPath(outline)

    def _lines(self) -> list[QRect]:
        """The places of the lines of buttons, in pixels."""
        lines: dict[int, QRect] = {}
        for button in self._buttons.values():
            place = button.geometry()
            lines[place.y()] = lines.get(place.y(), place).united(place)
        return list(lines.values())

    def _lead_to_chosen(self) -> None:
        """Have Tab come to the choice from both ends; Qt does so only once it has been there."""
        chosen = self._buttons[self.value]
        for button in self._buttons.values():
            strong = Qt.FocusPolicy.StrongFocus
            button.setFocusPolicy(strong if button is chosen else Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(chosen)

    def _on_button_clicked(self, _button: QAbstractButton) -> None:
        self._lead_to_chosen()
        self.chosen.emit(self.value)


class _Segment(QPushButton):
    """As wide as its text is in bold, which it becomes when it is chosen."""

    def sizeHint(self) -> QSize:
        hint, font = super().sizeHint(), self.font()
        font.setWeight(QFont.Weight.Bold)
        wider = QFontMetrics(font).horizontalAdvance(self.text())
        usual = self.fontMetrics().horizontalAdvance(self.text())
        return hint.grownBy(QMargins(0, 0, max(0, wider - usual), 0))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class SideChoice(Segments):
    """The value of `chosen` is that of a `Side`."""

    def __init__(self) -> None:
        left = translate("Exercises", "Left", "the side")
        right = translate("Exercises", "Right", "the side")
        name = translate("Exercises", "Side that is shown")
        super().__init__(name, [(Side.LEFT, left), (Side.RIGHT, right)])
        for side, button in self._buttons.items():
            button.setProperty("look", f"side-{side}")

    @property
    def side(self) -> Side:
        return Side(self.value)


class Switch(QCheckBox):
    """Give it an accessible name, or make it the buddy of a label."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        appearance.changed.connect(self.updateGeometry)
        appearance.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        theme = self._appearance.theme
        width, height = (theme.px(each + 2 * ROOM_FOR_FOCUS) for each in TRACK)
        return QSize(width, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """Everywhere, not only where a check box would have its box."""
        return self.rect().contains(pos)

    def keyPressEvent(self, e: QKeyEvent) -> None:
        """Enter turns it as Space does."""
        if e.key() in ENTER:
            self.click()
        else:
            super().keyPressEvent(e)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, is_on = self._appearance.theme, self.isChecked()
        tokens, painter = theme.tokens, smooth_painter(self)
        track = QRectF(0, 0, TRACK[0] * theme.scale, TRACK[1] * theme.scale)
        track.moveCenter(QRectF(self.rect()).center())
        if self.hasFocus():
            draw_rounded(painter, track.adjusted(-3, -3, 3, 3), line=tokens.focus, width=2)
        fill, line = (tokens.brand,) * 2 if is_on else (tokens.surface, tokens.muted)
        draw_rounded(painter, track, fill=fill, line=line, width=1.5)
        knob = QRectF(track)
        knob.setWidth(track.height())
        if is_on:
            knob.moveRight(track.right())
        gap = KNOB_GAP * theme.scale
        colour = tokens.on_brand if is_on else tokens.muted
        draw_rounded(painter, knob.adjusted(gap, gap, -gap, -gap), fill=colour)


class ValueSlider(QWidget):
    """Moves in steps of `step`; `text_of` writes a value as the person reads it."""

    moved = Signal(int)
    """A person has moved it; the value is where it stands, a whole number of steps."""

    released = Signal()
    """The person has let go of it."""

    def __init__(
        self, appearance: Appearance, limits: tuple[int, int], step: int, text_of: TextOf
    ) -> None:
        super().__init__()
        self._appearance = appearance
        self._step = step
        self._text_of = text_of
        self.slider = CalmSlider()
        self.slider.setRange(*limits)
        self.slider.setSingleStep(step)
        self.slider.setPageStep(2 * step)
        self._text = label(text_of(limits[1]), Role.STRONG)
        self._text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        in_row((self.slider, 1), self._text, on=self, spacing=SPACING)
        self.slider.valueChanged.connect(self._on_value_changed)
        self.slider.sliderReleased.connect(self.released)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()

    def show_value(self, value: int) -> None:
        """Stand at `value`; says nothing of it."""
        with QSignalBlocker(self.slider):
            self.slider.setValue(value)
        self._text.setText(self._text_of(value))

    def sizeHint(self) -> QSize:
        usual = self._appearance.theme.px(USUAL_WIDTH)
        width = usual + SPACING + self._text.sizeHint().width()
        return QSize(width, super().sizeHint().height())

    def _on_value_changed(self, value: int) -> None:
        snapped = round(value / self._step) * self._step
        self.show_value(snapped)
        self.moved.emit(snapped)

    def _on_appearance_changed(self) -> None:
        """Leave room for the longest value, so that the slider keeps its length."""
        self.slider.setMinimumWidth(self._appearance.theme.px(LEAST_WIDTH))
        texts = map(self._text_of, (self.slider.minimum(), self.slider.maximum()))
        widest = max(map(self._text.fontMetrics().horizontalAdvance, texts))
        self._text.setMinimumWidth(widest + 4)


class StayingMenu(QMenu):
    """Stays open while choices are ticked; Escape, or a click beside it, closes it."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
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
        self.setAutoDefault(True)
        self.clicked.connect(self.open_list)
        add_shortcut(self, self.open_list, *UNFOLDING)
        appearance.changed.connect(self._restyle)
        self._restyle()

    @property
    def chosen(self) -> frozenset[str]:
        return frozenset(self._chosen)

    def show_chosen(self, values: frozenset[str]) -> None:
        """Mark these choices, as far as there are such; says nothing of it."""
        texts = dict(self._choices()) if values else {}
        self._chosen = {value: text for value, text in texts.items() if value in values}
        self._restyle()

    def open_list(self) -> None:
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


class ChoiceBox(CalmComboBox, Generic[Value]):
    """A list to choose one of `choices` from: pairs of a value and the text to show for it."""

    edited = Signal(object)
    """A person has chosen; the value is that of the choice."""

    def __init__(self, choices: Iterable[tuple[Value, str]] = (), name: str = "") -> None:
        super().__init__()
        name_choice(self, name)
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToContents)
        self.setMaxVisibleItems(12)
        self._values: list[Value] = []
        self.offer(choices)
        self.activated.connect(lambda: self.edited.emit(self.chosen))

    @property
    def chosen(self) -> Value:
        return self._values[self.currentIndex()]

    def offer(self, choices: Iterable[tuple[Value, str]]) -> None:
        """Have these to choose from, in place of those before."""
        with QSignalBlocker(self):
            self.clear()
            self._values.clear()
            for value, text in choices:
                self._values.append(value)
                self.addItem(text, value)

    def show_value(self, value: Value) -> None:
        with QSignalBlocker(self):
            self.setCurrentIndex(self._values.index(value))
