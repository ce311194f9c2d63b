"""The list of languages, each by its own name."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal

from hiptimer.training.languages import OWN_NAMES, Language
from hiptimer.ui.widgets.calm_inputs import CalmComboBox


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
