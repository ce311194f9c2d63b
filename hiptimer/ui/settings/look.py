"""How the window looks: language, theme, text size, motion."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal

from hiptimer.settings.settings import TEXT_SCALE_RANGE, ThemeChoice
from hiptimer.training.languages import OWN_NAMES, Language
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.settings.group import SettingsGroup
from hiptimer.ui.settings.settings_draft import Draft
from hiptimer.ui.widgets import numbers
from hiptimer.ui.widgets.calm_inputs import CalmComboBox
from hiptimer.ui.widgets.segments import Segments
from hiptimer.ui.widgets.switch import Switch
from hiptimer.ui.widgets.value_slider import ValueSlider

STEP = 10


class Look(SettingsGroup):
    """The theme takes effect at once, the text size when the slider stands still."""

    def __init__(self, draft: Draft, appearance: Appearance) -> None:
        super().__init__(self.tr("Look"), draft)
        self.language = LanguageBox()
        self.language.language_chosen.connect(self._on_language_chosen)
        hint = self.tr("Of the window, the drills and the voice.")
        self.add_row(self.tr("Language"), self.language, hint)
        self._theme = Segments(
            self.tr("Theme"),
            (
                (ThemeChoice.SYSTEM, self.tr("System")),
                (ThemeChoice.LIGHT, self.tr("Light")),
                (ThemeChoice.DARK, self.tr("Dark")),
                (ThemeChoice.HIGH_CONTRAST, self.tr("High contrast")),
            ),
        )
        self._theme.chosen.connect(self._on_theme_chosen)
        self.add_row(self.tr("&Theme"), self._theme)
        low, high = (round(limit * 100) for limit in TEXT_SCALE_RANGE)
        self._scale = ValueSlider(appearance, (low, high), STEP, numbers.percent)
        self._scale.moved.connect(self._on_scale_moved)
        self.add_row(self.tr("Te&xt size"), self._scale, focus=self._scale.slider)
        self._still = Switch(appearance)
        self._still.toggled.connect(self._on_still_toggled)
        hint = self.tr("Pictures stand still and nothing slides or fades.")
        self.add_row(self.tr("Less motio&n"), self._still, hint)
        self.show_settings()

    def show_settings(self) -> None:
        """Show the draft's look."""
        look = self._draft.settings.look
        self.language.show_language(look.language)
        self._theme.show_value(look.theme)
        self._scale.show_value(round(look.text_scale * 100))
        with QSignalBlocker(self._still):
            self._still.setChecked(look.reduced_motion)

    def _on_language_chosen(self, language: Language | None) -> None:
        self._draft.edit_group("look", language=language)
        self._draft.settle()

    def _on_theme_chosen(self, value: str) -> None:
        self._draft.edit_group("look", theme=ThemeChoice(value))
        self._draft.settle()

    def _on_scale_moved(self, percent: int) -> None:
        self._draft.edit_group("look", text_scale=percent / 100)

    def _on_still_toggled(self, checked: bool) -> None:
        self._draft.edit_group("look", reduced_motion=checked)


# FOLDED language_box.py: The list of languages, each by its own name.


class LanguageBox(CalmComboBox):
    """Data of an entry is a `Language`, None for the system's."""

    language_chosen = Signal(object)
    """A person has chosen a language; the value is a `Language`, or None for the system's."""

    def __init__(self) -> None:
        super().__init__()
        self.addItem(self.tr("As the computer"), None)
        for language, name in OWN_NAMES.items():
            self.addItem(name, language)
        self.activated.connect(self._on_activated)

    def show_language(self, language: Language | None) -> None:
        """Show that language as chosen; does not tell of it."""
        with QSignalBlocker(self):
            self.setCurrentIndex(self.findData(language))

    def _on_activated(self, _index: int) -> None:
        chosen = self.currentData()
        self.language_chosen.emit(None if chosen is None else Language(chosen))
