"""Colours that can be read, and sizes that follow the text size."""

from __future__ import annotations

import pytest
from msgspec.structs import astuple
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPalette, QStyleHints
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from hiptimer.settings.settings import LookSettings, ThemeChoice
from hiptimer.training.sides import Side
from hiptimer.ui.look.button_ring import ButtonRing
from hiptimer.ui.look.theme import Appearance, palette_for, theme_for
from hiptimer.ui.look.tokens import DARK, HIGH_CONTRAST, LIGHT, Tokens, side_colours

LEAST_FOR_TEXT = 4.5
LEAST_FOR_MARKS = 3.0
LOOKS = pytest.mark.parametrize(
    "tokens", [LIGHT, DARK, HIGH_CONTRAST], ids=["light", "dark", "high contrast"]
)


def luminance(colour: str) -> float:
    """WCAG 2's relative luminance."""
    parts = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def text_pairs(tokens: Tokens) -> list[tuple[str, str]]:
    plain_grounds = ("background", "surface")
    pairs = [(ink, ground) for ink in ("ink", "muted") for ground in plain_grounds]
    pairs += [(f"{side}_ink", ground) for side in ("left", "right") for ground in plain_grounds]
    pairs += [(f"{side}_ink", f"{side}_soft") for side in ("left", "right")]
    pairs += [("brand", "background"), ("brand", "surface"), ("brand", "brand_soft")]
    pairs += [("ink", "brand_soft"), ("on_brand", "brand"), ("warm_ink", "warm_soft")]
    pairs += [("warm_ink", "surface"), ("warm_ink", "background")]
    return [(getattr(tokens, ink), getattr(tokens, ground)) for ink, ground in pairs]


@LOOKS
def test_every_text_colour_can_be_read_on_every_ground_it_stands_on(tokens: Tokens):
    too_faint = [pair for pair in text_pairs(tokens) if contrast(*pair) < LEAST_FOR_TEXT]
    assert too_faint == []


@LOOKS
def test_the_focus_ring_stands_out_from_what_is_around_it(tokens: Tokens):
    for ground in (tokens.background, tokens.surface):
        assert contrast(tokens.focus, ground) >= LEAST_FOR_MARKS


@LOOKS
def test_left_and_right_and_no_side_have_colours_of_their_own(tokens: Tokens):
    areas = {side_colours(tokens, side).area for side in (Side.LEFT, Side.RIGHT, None)}
    assert len(areas) == 3


@LOOKS
def test_every_token_is_a_colour(tokens: Tokens):
    names = set(tokens.__struct_fields__) - {"dark", "skies"}
    colours = [getattr(tokens, name) for name in names]
    colours += [colour for sky in tokens.skies for colour in astuple(sky)]
    assert all(QColor(colour).isValid() for colour in colours)


def test_a_control_that_is_switched_off_is_still_readable():
    palette = palette_for(LIGHT)
    colour = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
    assert contrast(colour.name(), LIGHT.surface) >= LEAST_FOR_TEXT


@pytest.mark.parametrize(
    ("choice", "system_is_dark", "expected"),
    [
        (ThemeChoice.SYSTEM, False, LIGHT),
        (ThemeChoice.SYSTEM, True, DARK),
        (ThemeChoice.LIGHT, True, LIGHT),
        (ThemeChoice.DARK, False, DARK),
        (ThemeChoice.HIGH_CONTRAST, False, HIGH_CONTRAST),
    ],
)
def test_the_chosen_theme_wins_over_the_system(
    choice: ThemeChoice, system_is_dark: bool, expected: Tokens
):
    assert theme_for(LookSettings(choice), system_is_dark=system_is_dark).tokens is expected


def test_sizes_double_at_200_percent():
    theme = theme_for(LookSettings(text_scale=2.0), system_is_dark=False)
    assert theme.px(14) == 28
    assert theme.font(14).pixelSize() == 28


def test_another_look_styles_no_widget_over_and_over(qtbot: QtBot, appearance: Appearance):
    """However deep it lies; else a page of Settings takes half a second."""
    outer = inner = QWidget()
    for _ in range(12):
        inner = QLabel(inner)
    qtbot.addWidget(outer)
    outer.show()
    counted = EventCounter(QEvent.Type.StyleChange)
    inner.installEventFilter(counted)
    appearance.set_look(LookSettings(ThemeChoice.DARK))
    assert counted.count == 1
    assert inner.palette().color(QPalette.ColorRole.WindowText).name() == DARK.ink.lower()
    assert not inner.testAttribute(Qt.WidgetAttribute.WA_SetStyle)


class EventCounter(QObject):
    """Counts the events of one type."""

    def __init__(self, counted: QEvent.Type) -> None:
        super().__init__()
        self._counted = counted
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is self._counted
        return super().eventFilter(watched, event)


def test_another_look_lays_no_page_out_for_a_style_that_is_not_seen(
    qtbot: QtBot, appearance: Appearance
):
    """Between one style sheet and the next, scroll bars have the width of the bare style."""
    area, content = QScrollArea(), QLabel("\n".join("drill" for _ in range(200)))
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setWidget(content)
    qtbot.addWidget(area)
    area.resize(300, 200)
    area.show()
    resized = EventCounter(QEvent.Type.Resize)
    area.viewport().installEventFilter(resized)
    appearance.set_look(LookSettings(ThemeChoice.DARK))
    QApplication.processEvents()
    assert resized.count == 0


def test_another_look_is_put_on_the_application_and_announced_once(qtbot: QtBot):
    appearance = Appearance(LookSettings(ThemeChoice.LIGHT))
    with qtbot.waitSignal(appearance.changed):
        appearance.set_look(LookSettings(ThemeChoice.DARK, text_scale=1.5))
    assert QApplication.palette().color(QPalette.ColorRole.Window).name() == DARK.background.lower()
    assert QApplication.font().pixelSize() == 21
    with qtbot.assertNotEmitted(appearance.changed):
        appearance.set_look(LookSettings(ThemeChoice.DARK, text_scale=1.5))


def test_what_the_system_draws_round_the_windows_follows_the_look(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    asked: list[str] = []
    monkeypatch.setattr(QStyleHints, "setColorScheme", lambda _, scheme: asked.append(scheme.name))
    monkeypatch.setattr(QStyleHints, "unsetColorScheme", lambda _: asked.append("as it likes"))
    appearance = Appearance(LookSettings(ThemeChoice.DARK))
    for choice in (ThemeChoice.LIGHT, ThemeChoice.HIGH_CONTRAST, ThemeChoice.SYSTEM):
        appearance.set_look(LookSettings(choice))
    assert asked == ["Dark", "Light", "Dark", "as it likes"]


def framed_button(qtbot: QtBot, margin: int) -> tuple[QWidget, QPushButton]:
    """A window, and in it, so many pixels from its edges, a filled button with the focus."""
    window, button = QWidget(), QPushButton("Start")
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.setContentsMargins(margin, margin, margin, margin)
    column.addWidget(button)
    button.setProperty("look", "primary")
    window.resize(300, 120)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    button.setFocus()
    return window, button


def test_the_ring_is_around_a_main_button_with_ground_between(qtbot: QtBot, appearance: Appearance):
    window, button = framed_button(qtbot, 20)
    image, middle = window.grab().toImage(), button.geometry().center().x()
    top = button.geometry().top()
    colours = [image.pixelColor(middle, top - up).name() for up in (4, 2)]
    tokens = appearance.theme.tokens
    assert colours[0] == tokens.focus.lower()
    assert colours[1] not in {tokens.focus.lower(), tokens.brand.lower()}


def test_the_ring_goes_along_with_the_button_and_inside_where_there_is_no_room(
    qtbot: QtBot, appearance: Appearance
):
    window, button = framed_button(qtbot, 20)
    ring = window.findChild(ButtonRing)
    assert ring is not None
    assert ring.is_around
    window.resize(500, 200)
    QApplication.processEvents()
    assert ring.geometry() == button.geometry().adjusted(-5, -5, 5, 5)
    button.hide()
    assert ring.isHidden()
    narrow, _ = framed_button(qtbot, 0)
    tight = narrow.findChild(ButtonRing)
    assert tight is not None
    assert not tight.is_around


@pytest.mark.parametrize("kind", [QPushButton, QCheckBox])
def test_no_grey_box_lies_around_the_words_of_what_has_the_focus(
    qtbot: QtBot, appearance: Appearance, kind: type[QPushButton | QCheckBox]
):
    del appearance
    window = QWidget()
    qtbot.addWidget(window)
    button = kind("          ", window)  # no letters, which would be of another colour
    another = QPushButton("Another", window)
    another.move(0, 100)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    another.setFocus()
    while not button.hasFocus():
        qtbot.keyClick(window, Qt.Key.Key_Tab)
    seen = button.grab().toImage()
    down = [seen.pixelColor(button.width() * 2 // 3, y) for y in range(5, button.height() - 5)]
    assert len(down) > 10
    assert len({each.name() for each in down}) == 1
