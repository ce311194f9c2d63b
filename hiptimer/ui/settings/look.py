"""How the window looks: language, theme, text size, motion."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal

from hiptimer.settings.settings import TEXT_SCALE_RANGE, ThemeChoice
from hiptimer.training.languages import OWN_NAMES, Language
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.settings.group import Draft, SettingsGroup
from hiptimer.ui.widgets.calm_inputs import CalmComboBox

STEP = 10


class Look(SettingsGroup):
    """Language and theme take effect at once, the text size when the slider stands still."""

    def __init__(self, draft: Draft, appearance: Appearance) -> None:
        super().__init__(self.tr("Look"), draft)
        box = self.language = LanguageBox()
        self.bind("look.language", box, box.show_language, box.language_chosen)
        box.language_chosen.connect(draft.settle)
        hint = self.tr("Of the window, the drills and the voice.")
        self.add_row(self.tr("Language"), box, hint)
        themes = (
            (ThemeChoice.SYSTEM, self.tr("System")),
            (ThemeChoice.LIGHT, self.tr("Light")),
            (ThemeChoice.DARK, self.tr("Dark")),
            (ThemeChoice.HIGH_CONTRAST, self.tr("High contrast")),
        )
        self.theme = self.add_choice("look.theme", self.tr("&Theme"), self.tr("Theme"), themes)
        self.theme.chosen.connect(draft.settle)
        text = self.tr("Te&xt size")
        self.scale = self.add_percent("look.text_scale", text, appearance, TEXT_SCALE_RANGE, STEP)
        text = self.tr("Less motio&n")
        hint = self.tr("Pictures stand still and nothing slides or fades.")
        self.add_switch("look.reduced_motion", text, appearance, hint)
        self.show_settings()


class LanguageBox(CalmComboBox):
    """The languages, each by its own name. Data of an entry is a `Language`, None the system's."""

    language_chosen = Signal(object)
    """A person has chosen a language; the value is a `Language`, or None for the system's."""

    def __init__(self) -> None:
        super().__init__()
        self.addItem(self.tr("As the computer"), None)
        for language, name in OWN_NAMES.items():
            self.addItem(name, language)
        self.activated.connect(self._on_activated)

    def show_language(self, language: Language | None) -> None:
        """Show that language as chosen, without emitting a signal."""
        with QSignalBlocker(self):
            self.setCurrentIndex(self.findData(language))

    def _on_activated(self, _index: int) -> None:
        chosen = self.currentData()
        self.language_chosen.emit(None if chosen is None else Language(chosen))
