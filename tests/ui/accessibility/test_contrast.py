"""WCAG 2.2 AA on the colours of all looks: texts, edges, pictures and the ring of the focus."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessibilityHints, QColor, QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hiptimer.settings.settings import LookSettings, ThemeChoice
from hiptimer.training.routines import Occasion
from hiptimer.ui.history.calendar_card import shades
from hiptimer.ui.look.button_ring import ring_colour
from hiptimer.ui.look.theme import Appearance, theme_for
from hiptimer.ui.look.tokens import DARK, HIGH_CONTRAST, LIGHT, Tokens
from hiptimer.ui.services import Services
from hiptimer.ui.window.main_window import MainWindow

TEXT, LARGE_OR_MARK = 4.5, 3.0
LOOKS = pytest.mark.parametrize(
    "tokens", [LIGHT, DARK, HIGH_CONTRAST], ids=["light", "dark", "high contrast"]
)
GROUNDS = ("background", "surface")
TEXTS = [
    *((ink, ground) for ink in ("ink", "muted", "brand") for ground in ("background", "surface")),
    *(("muted", ground) for ground in GROUNDS),
    *((f"{side}_ink", ground) for side in ("left", "right") for ground in GROUNDS),
    *((f"{side}_ink", f"{side}_soft") for side in ("left", "right")),
    ("ink", "brand_soft"),
    ("brand", "brand_soft"),
    ("on_brand", "brand"),
    ("on_chosen", "chosen"),
    ("warm_ink", "warm_soft"),
    ("warm_ink", "surface"),
    ("warm_ink", "background"),
    *((ink, "warm_soft") for ink in ("ink", "muted")),
    *(("favourite", ground) for ground in GROUNDS),
]
ON_SKIES = [
    *((ink, part) for ink in ("ink", "muted", "warm_ink") for part in ("top", "bottom", "ground")),
    *((f"{side}_ink", "top") for side in ("left", "right")),
    ("ink", "hill"),
    ("ink", "sun"),
]
"""Texts, and the parts of a landscape on which they stand."""
MARKS = [
    *(("edge", ground) for ground in ("background", "surface")),
    *(("focus", ground) for ground in GROUNDS),
    *(("muted", ground) for ground in ("background", "surface", "track")),
    *((area, "track") for area in ("left", "right", "brand")),
    *((area, ground) for area in ("left", "right", "brand") for ground in GROUNDS),
    *((side, f"{side}_soft") for side in ("left", "right")),
    ("edge", "background"),
]
"""What bounds a control or is a meaningful part of a picture, and what lies beside it."""
CHANGES = [("focus", "line"), ("on_brand", "brand"), ("on_chosen", "chosen")]
"""The colour of the focus' ring, and what was in its place without the focus."""


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


def too_faint(tokens: Tokens, pairs: list[tuple[str, str]], least: float) -> list[str]:
    found = (
        (one, other, contrast(getattr(tokens, one), getattr(tokens, other))) for one, other in pairs
    )
    return [f"{one} on {other}: {ratio:.2f}" for one, other, ratio in found if ratio < least]


@LOOKS
def test_every_text_can_be_read(tokens: Tokens):
    assert too_faint(tokens, TEXTS, TEXT) == []


@LOOKS
def test_every_text_can_be_read_before_a_landscape(tokens: Tokens):
    skies = [(occasion, tokens.sky(occasion)) for occasion in Occasion]
    ratios = {
        f"{ink} on {occasion}'s {part}": contrast(getattr(tokens, ink), getattr(sky, part))
        for occasion, sky in skies
        for ink, part in ON_SKIES
        if not (part == "sun" and tokens.dark)
    }
    assert {name: ratio for name, ratio in ratios.items() if ratio < TEXT} == {}
    focus = [contrast(tokens.focus, part) for _, sky in skies for part in (sky.bottom, sky.hill)]
    assert min(focus) >= LARGE_OR_MARK


@LOOKS
def test_every_control_and_every_mark_can_be_seen(tokens: Tokens):
    assert too_faint(tokens, MARKS, LARGE_OR_MARK) == []


@LOOKS
def test_the_focus_changes_enough_to_be_noticed(tokens: Tokens):
    if tokens is HIGH_CONTRAST:  # two of the ring's three pixels were ground before
        assert too_faint(tokens, CHANGES[1:], LARGE_OR_MARK) == []
        assert contrast(tokens.focus, tokens.surface) >= 7.0
    else:
        assert too_faint(tokens, CHANGES, LARGE_OR_MARK) == []


@LOOKS
def test_high_contrast_asks_for_more(tokens: Tokens):
    if tokens is HIGH_CONTRAST:
        assert too_faint(tokens, TEXTS, 7.0) == []


@LOOKS
def test_a_day_with_much_stands_out_from_one_with_nothing(tokens: Tokens):
    colours = [colour.name() for colour in shades(tokens)]
    assert contrast(colours[0], colours[-1]) >= LARGE_OR_MARK
    assert len(set(colours)) == len(colours)


def test_an_empty_bar_does_not_look_full_in_high_contrast():
    assert contrast(HIGH_CONTRAST.track, HIGH_CONTRAST.background) >= LARGE_OR_MARK
    assert HIGH_CONTRAST.track != HIGH_CONTRAST.line


@pytest.mark.parametrize("choice", list(ThemeChoice))
@pytest.mark.parametrize("dark", [True, False])
def test_the_systems_wish_for_contrast_counts_where_the_system_chooses(
    choice: ThemeChoice, dark: bool
):
    look = LookSettings(choice)
    wished = theme_for(look, system_is_dark=dark, system_wants_contrast=True)
    if choice is ThemeChoice.SYSTEM:
        assert wished.tokens is HIGH_CONTRAST
    else:
        assert wished == theme_for(look, system_is_dark=dark)


@LOOKS
@pytest.mark.parametrize(
    "look", ["primary", "segment", "navigation", "side-left", "filter", "chip"]
)
def test_a_filled_button_has_its_ring_inside(qtbot: QtBot, tokens: Tokens, look: str):
    button = QPushButton()
    qtbot.addWidget(button)
    button.setProperty("look", look)
    button.setCheckable(True)
    button.setChecked(True)
    colour = ring_colour(button, tokens)
    assert colour is not None
    ground = tokens.brand if look == "primary" else tokens.chosen
    assert contrast(colour, ground) >= LARGE_OR_MARK


def test_a_button_that_is_not_filled_has_the_ring_as_its_edge(qtbot: QtBot):
    button = QPushButton()
    qtbot.addWidget(button)
    button.setProperty("look", "segment")
    button.setCheckable(True)
    assert ring_colour(button, LIGHT) is None


def test_the_ring_follows_the_focus_and_is_seen(qtbot: QtBot):
    appearance = Appearance(LookSettings(ThemeChoice.LIGHT))
    button = QPushButton("Start")
    qtbot.addWidget(button)
    button.setProperty("look", "primary")
    button.resize(120, 48)
    button.show()
    before = button.grab().toImage()
    with qtbot.waitActive(button):
        button.activateWindow()
    button.setFocus()
    after = button.grab().toImage()
    inside = (60, 4)
    assert before.pixelColor(*inside).name() == LIGHT.brand.lower()
    assert contrast(after.pixelColor(*inside).name(), LIGHT.brand) >= LARGE_OR_MARK
    assert appearance.theme.tokens is LIGHT
    appearance.set_look(LookSettings())


def test_the_system_may_begin_to_ask_for_contrast_while_the_window_is_open(qtbot: QtBot):
    appearance = Appearance(LookSettings())
    hints = QGuiApplication.styleHints().accessibility()
    with qtbot.waitSignal(appearance.changed):
        hints.contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert appearance.theme.tokens is HIGH_CONTRAST
    hints.contrastPreferenceChanged.emit(Qt.ContrastPreference.NoPreference)
    assert appearance.theme.tokens is not HIGH_CONTRAST


@pytest.mark.parametrize("begin", ["on Today", "with a session"])
def test_the_systems_wish_for_contrast_is_heeded_however_the_window_begins(
    qtbot: QtBot, services: Services, monkeypatch: pytest.MonkeyPatch, begin: str
):
    wish = Qt.ContrastPreference.HighContrast
    monkeypatch.setattr(QAccessibilityHints, "contrastPreference", lambda _: wish)
    appearance = Appearance(LookSettings())
    window = MainWindow(services, appearance)
    qtbot.addWidget(window)
    window.show()
    if begin == "with a session":
        window.start_routine("post-run-static")
    qtbot.waitUntil(lambda: appearance.theme.tokens is HIGH_CONTRAST)
    window.close()
    appearance.set_look(LookSettings(ThemeChoice.LIGHT))


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.HIGH_CONTRAST])
@pytest.mark.parametrize("look", ["", "primary", "plain", "segment", "chip", "filter"])
def test_the_focus_makes_no_button_larger(qtbot: QtBot, choice: ThemeChoice, look: str):
    Appearance(LookSettings(choice))
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    button, other = QPushButton("Start"), QLineEdit()
    button.setProperty("look", look)
    column.addWidget(other)
    column.addWidget(button)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    other.setFocus()
    before = button.sizeHint()
    button.setFocus()
    assert button.sizeHint() == before
    Appearance(LookSettings())
