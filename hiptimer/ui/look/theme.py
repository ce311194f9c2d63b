"""The look of the window: tokens and sizes to palette, fonts and `assets/window/style.qss`.

Painted widgets ask `Appearance.theme` for their colours and sizes and repaint on `changed`.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress
from functools import cache
from string import Template
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import asdict
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from hiptimer.settings.settings import LookSettings, ThemeChoice
from hiptimer.storage.places import assets_folder
from hiptimer.ui.look.tokens import (
    CARD,
    CONTROL,
    DARK,
    FIELD,
    HIGH_CONTRAST,
    LIGHT,
    SHEET,
    Tokens,
)
from hiptimer.ui.typeface import families
from hiptimer.ui.widgets.accessibility import install_roles

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

    from hiptimer.ui.look.button_ring import ButtonRing

DARK_BELOW = 0.5
TROUGH, TROUGH_EDGE = QPalette.ColorRole.Mid, QPalette.ColorRole.Dark
"""In the palette: what the choices of one thing lie in, for widgets that know no `Appearance`."""
CAPTION, SMALL, BODY, LEAD, LARGE, BADGE = 12, 13, 14, 15, 16, 19
SHEET_TITLE, TITLE, HERO, DIGITS = 24, 30, 40, 112
"""Type sizes in pixels at 100 %."""


class Theme(Struct, frozen=True):
    """Colours and sizes in force. `scale` is the text size, 1.0 at 100 %."""

    tokens: Tokens
    scale: float
    reduced_motion: bool

    def px(self, size: float) -> int:
        """A size given in pixels at 100 %, at the present text size."""
        return round(size * self.scale)

    def font(self, size: float, weight: QFont.Weight = QFont.Weight.Medium) -> QFont:
        """A font of `size` pixels at 100 %, with digits that all have the same width."""
        font = QFont()
        font.setFamilies(families())
        font.setPixelSize(self.px(size))
        font.setWeight(weight)
        font.setFeature(QFont.Tag("tnum"), 1)
        return font


def make_application() -> QApplication:
    """The application, drawn the same way on every system.

    The style is named at its start: `setStyle` takes 5 ms more. One thread paints: Qt would share
    out every larger shape, and wake two others some thousand times a second for the figure.
    """
    os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")
    return QApplication(["hiptimer", "-style", "fusion"])


def theme_for(
    look: LookSettings, *, system_is_dark: bool, system_wants_contrast: bool = False
) -> Theme:
    """The theme that `look` asks for; the system decides where it says so."""
    of_system = DARK if system_is_dark else LIGHT
    tokens = {
        ThemeChoice.LIGHT: LIGHT,
        ThemeChoice.DARK: DARK,
        ThemeChoice.HIGH_CONTRAST: HIGH_CONTRAST,
        ThemeChoice.SYSTEM: HIGH_CONTRAST if system_wants_contrast else of_system,
    }[look.theme]
    return Theme(tokens, look.text_scale, look.reduced_motion)


def palette_for(tokens: Tokens) -> QPalette:
    """The palette that Fusion draws its own controls with."""
    roles = {
        QPalette.ColorRole.Window: tokens.background,
        QPalette.ColorRole.WindowText: tokens.ink,
        QPalette.ColorRole.Base: tokens.surface,
        QPalette.ColorRole.AlternateBase: tokens.background,
        QPalette.ColorRole.Text: tokens.ink,
        QPalette.ColorRole.Button: tokens.surface,
        QPalette.ColorRole.ButtonText: tokens.ink,
        QPalette.ColorRole.PlaceholderText: tokens.muted,
        QPalette.ColorRole.ToolTipBase: tokens.surface,
        QPalette.ColorRole.ToolTipText: tokens.ink,
        QPalette.ColorRole.Highlight: tokens.brand,
        QPalette.ColorRole.HighlightedText: tokens.on_brand,
        QPalette.ColorRole.Accent: tokens.brand,
        QPalette.ColorRole.Link: tokens.brand,
        TROUGH: tokens.surface if tokens is HIGH_CONTRAST else tokens.track,
        TROUGH_EDGE: tokens.line if tokens is HIGH_CONTRAST else tokens.track,
    }
    palette = QPalette()
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
        if role.name in {"WindowText", "Text", "ButtonText"}:
            palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.muted))
    return palette


class Appearance(QObject):
    """Holds the theme in force and puts it on the application."""

    changed = Signal()
    """The theme is another one; it takes no value: read `theme`."""

    def __init__(self, look: LookSettings) -> None:
        super().__init__()
        install_roles()
        self._look = look
        self._wants_contrast = False
        hints = QGuiApplication.styleHints()
        self._system_is_dark = _is_dark(QGuiApplication.palette())
        self._dress_title_bars()
        hints.colorSchemeChanged.connect(self._on_system_scheme_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_contrast_changed)
        self.theme = self._theme()
        self._ring: ButtonRing | None = None
        _application().focusChanged.connect(self._on_focus_changed)
        self._apply()

    def ask_for_contrast(self) -> None:
        """Heed the contrast that the system wishes for from the start.

        It takes 13 ms to learn, for which an empty window need not wait.
        """
        hints = QGuiApplication.styleHints()  # held: what it hands out dies with its wrapper
        self._on_contrast_changed(hints.accessibility().contrastPreference())

    def set_look(self, look: LookSettings) -> None:
        """Use other settings from now on."""
        self._look = look
        self._dress_title_bars()
        self._update()

    def _dress_title_bars(self) -> None:
        """Tell the system how what it draws round the windows is to look."""
        hints = QGuiApplication.styleHints()
        if self._look.theme is ThemeChoice.SYSTEM:
            hints.unsetColorScheme()  # names no enumeration: the first one makes all of them
            return
        from PySide6.QtCore import Qt

        dark = self._theme().tokens.dark
        hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)

    def _on_system_scheme_changed(self, scheme: Qt.ColorScheme) -> None:
        if self._look.theme is ThemeChoice.SYSTEM:  # else it is what was asked for
            self._system_is_dark = scheme.name == "Dark"
            self._update()

    def _on_contrast_changed(self, preference: Qt.ContrastPreference) -> None:
        self._wants_contrast = preference.name == "HighContrast"
        self._update()

    def _on_focus_changed(self, _before: QWidget | None, focused: QWidget | None) -> None:
        """Draw a ring inside the button that has the focus."""
        ring, self._ring = self._ring, None
        if ring is not None:
            with suppress(RuntimeError):  # it went with its button
                ring.hide()
                ring.deleteLater()
        if isinstance(focused, QAbstractButton) and focused.property("look"):
            from hiptimer.ui.look.button_ring import ButtonRing

            self._ring = ButtonRing(focused, lambda: self.theme.tokens)

    def _theme(self) -> Theme:
        return theme_for(
            self._look,
            system_is_dark=self._system_is_dark,
            system_wants_contrast=self._wants_contrast,
        )

    def _update(self) -> None:
        theme = self._theme()
        if theme != self.theme:
            self.theme = theme
            self._apply()
            self.changed.emit()

    def _apply(self) -> None:
        application = _application()
        # Qt styles each widget once for all that are around it when one sheet follows another, ten
        # times in a deep page; with none in between it does so twice, of which once is heard of.
        widgets = QApplication.allWidgets()
        _hear_of_style(widgets, hear=False)
        application.setStyleSheet("")
        application.setPalette(palette_for(self.theme.tokens))
        application.setFont(self.theme.font(BODY))
        _hear_of_style(widgets, hear=True)
        application.setStyleSheet(style_sheet(self.theme.tokens, self.theme.scale))


def _hear_of_style(widgets: Sequence[QWidget], *, hear: bool) -> None:
    """Whether `widgets` are told that the style is another one; scroll areas then measure anew.

    Those that seem to have a style of their own are not.
    """
    if widgets:
        from PySide6.QtCore import Qt

        for each in widgets:
            each.setAttribute(Qt.WidgetAttribute.WA_SetStyle, not hear)


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application


def _is_dark(palette: QPalette) -> bool:
    """Whether the system's own palette is a dark one; its word for that is not always true."""
    return palette.color(QPalette.ColorRole.Window).lightnessF() < DARK_BELOW


def style_sheet(tokens: Tokens, scale: float) -> str:
    """The whole style sheet in the colours of `tokens`; paddings and type grow with `scale`."""
    sizes = _sizes(scale) | _focus(tokens, scale)
    filled = tokens.chosen == tokens.brand
    colours = _chosen_sides(tokens) | {
        "segment": tokens.chosen if filled else tokens.surface,
        "segment_edge": tokens.chosen if filled else tokens.line,
        "veil": f"#EB{tokens.brand_soft[1:]}",  # hardly transparent
    }
    radii = {"field": FIELD, "control": CONTROL, "card": CARD, "sheet": SHEET}
    return _template().substitute(asdict(tokens), **colours, **sizes, **radii)


@cache
def _template() -> Template:
    return Template((assets_folder() / "window" / "style.qss").read_text("utf-8"))


def _chosen_sides(tokens: Tokens) -> dict[str, str]:
    """The grounds of a chosen side and what stands on them; filled where all choices are."""
    filled = tokens.chosen == tokens.brand
    return {
        "left_chosen": tokens.left_ink if filled else tokens.left_soft,
        "on_left_chosen": tokens.on_chosen if filled else tokens.left_ink,
        "right_chosen": tokens.right_ink if filled else tokens.right_soft,
        "on_right_chosen": tokens.on_chosen if filled else tokens.right_ink,
    }


def _sizes(scale: float) -> dict[str, int]:
    knob_radius, ring = round(9 * scale), round(5 * scale)
    sizes = {f"r{size}": round(size * scale) for size in (2, 4, 8, 9, 10, 12, 13, 14, 16, 24, 28)}
    types = {
        "caption": CAPTION,
        "small": SMALL,
        "body": BODY,
        "lead": LEAD,
        "large": LARGE,
        "sheet_title": SHEET_TITLE,
        "title": TITLE,
        "hero": HERO,
        "wordmark": 18,
    }
    return {
        **sizes,
        **{name: round(size * scale) for name, size in types.items()},
        "ring": ring,
        "hole": 2 * (knob_radius - ring),
        "knob": 2 * knob_radius,
        "knob_radius": knob_radius,
        "knob_over": knob_radius - 3,
    }


def _focus(tokens: Tokens, scale: float) -> dict[str, int]:
    """The width of the focus ring, and paddings (`q…`) that give it room in a button's size."""
    width = 3 if tokens.line == tokens.ink else 2  # two pixels of it have to be new
    paddings = {
        f"q{size}": max(0, round(size * scale) - width + 1) for size in (4, 8, 9, 12, 13, 16, 24)
    }
    return {"focus_width": width, **paddings}
